//! In: the names of things. Out: [`Shorts`], which finds the things that a short name is short for, and why.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::grammar::Grammar;
use crate::pattern::Label;
use crate::recognise::stems;
use crate::segment::{fold, is_han, normal};

/// Signs between the parts of a person's name.
const PARTING: [char; 5] = [' ', '·', '・', '‧', '•'];

/// Things by what may be short for one of their names, each with how many parts that name has.
#[derive(Debug, Clone, Default)]
pub(super) struct Shorts(FxHashMap<(Label, Form), BTreeSet<(usize, usize)>>);

/// What a short name has in common with the full one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Form {
    /// The first word of a person's name.
    First(String),
    /// The last one.
    Last(String),
    /// Both.
    Outer(String, String),
    /// All of a shorter form of another name, in Chinese characters alone or otherwise.
    Chinese(String),
    Other(String),
}

impl Shorts {
    /// Adds a full name of the thing `index`.
    pub(super) fn insert(&mut self, name: &str, class: Label, index: usize, grammar: &Grammar) {
        for (form, parts) in forms(name, class, grammar) {
            self.0.entry((class, form)).or_default().insert((parts, index));
        }
    }

    /// Returns the things that `short` may be short for, in their order; of people, more than it is short for.
    pub(super) fn candidates(&self, short: &str, class: Label, grammar: &Grammar) -> BTreeSet<usize> {
        let asked = if class == grammar.marks.person {
            let short = normal(short);
            let words: Vec<&str> = short.split(' ').collect();
            let outer = match words.as_slice() {
                [first, .., last] => Some((Form::Outer((*first).to_owned(), (*last).to_owned()), words.len() + 1)),
                _ => None,
            };
            [(Form::First(short.clone()), 0), (Form::Last(short), 0)].into_iter().chain(outer).collect()
        } else {
            vec![(Form::Chinese(fold(short)), 0), (Form::Other(normal(short)), 0)]
        };
        let things = asked
            .into_iter()
            .filter_map(|(form, least)| Some(self.0.get(&(class, form))?.range((least, 0)..).map(|(_, index)| *index)));
        things.flatten().collect()
    }
}

/// Returns what a name has that a short one may share, each with how many parts the name has.
fn forms(name: &str, class: Label, grammar: &Grammar) -> Vec<(Form, usize)> {
    if class != grammar.marks.person {
        let form = if name.chars().all(is_han) { Form::Chinese } else { Form::Other };
        return shortened(name, grammar).into_iter().map(|short| (form(short), 0)).collect();
    }
    let name = normal(name);
    match parts(&name).as_slice() {
        parts @ [first, .., last] => vec![
            (Form::First((*first).to_owned()), 0),
            (Form::Last((*last).to_owned()), 0),
            (Form::Outer((*first).to_owned(), (*last).to_owned()), parts.len()),
        ],
        _ => Vec::new(),
    }
}

fn parts(name: &str) -> Vec<&str> {
    name.split(PARTING).filter(|part| !part.is_empty()).collect()
}

/// Returns why `short` may be short for `full`, a name of the same class.
pub(super) fn reason(short: &str, full: &str, class: Label, grammar: &Grammar) -> Option<&'static str> {
    if class == grammar.marks.person {
        return person(short, full, grammar);
    }
    let short = if full.chars().all(is_han) { fold(short) } else { normal(short) };
    shortened(full, grammar).contains(&short).then_some("short-form")
}

/// Returns why `short` may be short for the person `full`.
fn person(short: &str, full: &str, grammar: &Grammar) -> Option<&'static str> {
    let (short, full) = (normal(short), normal(full));
    if short == full {
        return None;
    }
    let parts = parts(&full);
    if parts.len() < 2 {
        return None;
    }
    if parts.last() == Some(&short.as_str()) {
        return Some("surname");
    }
    if parts.first() == Some(&short.as_str())
        && (grammar.people.given_name(&short).is_some() || short.chars().any(is_han))
    {
        return Some("given-name");
    }
    let words: Vec<&str> = short.split(' ').collect();
    let outer = words.len() >= 2 && words.first() == parts.first() && words.last() == parts.last();
    (outer && words.len() < parts.len()).then_some("short-form")
}

/// Returns what `full`, no person's name, may be called for short: without suffixes and what opens it, in normal form.
fn shortened(full: &str, grammar: &Grammar) -> Vec<String> {
    if full.chars().all(is_han) {
        return stems(&fold(full), grammar);
    }
    let Some(suffixes) = grammar.labels.known_word("@org-suffixes") else { return Vec::new() };
    let normal_of = normal(full);
    let tokens: Vec<&str> = normal_of.split([' ', ',']).filter(|token| !token.is_empty()).collect();
    let [first, rest @ ..] = tokens.as_slice() else { return Vec::new() };
    let is_in = |token: &str, list: &str| {
        grammar.labels.known_word(list).is_some_and(|list| grammar.is_in(grammar.lexicon.find(token), list))
    };
    let is_suffix = |token: &&&str| {
        let word = grammar.lexicon.find(token).or_else(|| grammar.lexicon.find(token.trim_end_matches('.')));
        grammar.is_in(word, suffixes)
    };
    let tail = tokens.iter().rev().take_while(is_suffix).count();
    let mut short: Vec<String> =
        (1..=tail.min(tokens.len() - 1)).map(|cut| tokens[..tokens.len() - cut].join(" ")).collect();
    // Acme & Sons: Acme.
    let stem = tokens[..tokens.len() - tail].join(" ");
    if stem.rsplit(' ').next().is_some_and(|last| is_in(last, "@family_firm")) {
        short.extend(stem.rsplit_once(" & ").map(|(head, _)| head.to_owned()));
    }
    // Bank of Acme, Grupo Acme: Acme.
    if let ([_, last], true) = (rest, is_in(first, "@takes_of")) {
        short.push((*last).to_owned());
    }
    if !rest.is_empty() && is_in(first, "@name_opening") {
        short.push(rest.join(" "));
    }
    short
}

/// The things that share a short name.
#[derive(Debug, Clone)]
pub(super) struct Shared {
    /// The first of them.
    first: Option<usize>,
    /// Where each of their names first stands, in reading order; of equal places the later thing first.
    places: Vec<(usize, std::cmp::Reverse<usize>)>,
}

impl Shared {
    /// Takes `things` with the places of their names.
    pub(super) fn new(things: &BTreeMap<usize, Vec<usize>>) -> Self {
        let place = |(thing, places): (&usize, &Vec<usize>)| {
            let thing = std::cmp::Reverse(*thing);
            places.iter().map(move |place| (*place, thing)).collect::<Vec<_>>()
        };
        let mut places: Vec<_> = things.iter().flat_map(place).collect();
        places.sort_unstable();
        Self { first: things.keys().next().copied(), places }
    }

    /// Returns the thing named last before `place`, the first of all when none is.
    pub(super) fn at(&self, place: usize) -> Option<usize> {
        let before = self.places.partition_point(|(start, _)| *start < place).checked_sub(1);
        before.and_then(|before| self.places.get(before)).map(|(_, thing)| thing.0).or(self.first)
    }
}

/// Returns what a name of several words and its abbreviations have in common: the first word, and the start of the second.
pub(super) fn opening(name: &str) -> Option<String> {
    let name = normal(name);
    let (first, rest) = name.split_once(' ')?;
    let second: String = rest.chars().take(4).take_while(|c| *c != ' ').collect();
    Some(format!("{first} {second}"))
}

/// Returns whether each word of `short` begins the word of `full` at its place, and one is shorter.
pub(super) fn is_abbreviated(short: &str, full: &str) -> bool {
    let (short, full) = (normal(short), normal(full));
    let (few, many): (Vec<&str>, Vec<&str>) = (short.split(' ').collect(), full.split(' ').collect());
    let pairs = || few.iter().zip(&many);
    let cut = |(few, many): (&&str, &&str)| few == many || few.chars().count() >= 4 && many.starts_with(*few);
    few.len() > 1 && few.len() <= many.len() && few[0] == many[0] && pairs().all(cut) && pairs().any(|(a, b)| a != b)
}

/// Returns whether `full` goes on after the words of `short`, which are more than a word of the language.
pub(super) fn is_beginning(short: &str, full: &str) -> bool {
    let (short, full) = (normal(short), normal(full));
    short.is_ascii() && short.chars().count() > 3 && full.strip_prefix(&short).is_some_and(|rest| rest.starts_with(' '))
}
