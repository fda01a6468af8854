//! In: names in Latin script and what speaks for their classes. Out: the same, with what the names tell of each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::grammar::Grammar;
use crate::model::Span;
use crate::pattern::Label;
use crate::recognise::item::Content;
use crate::recognise::votes::{self, Tally, Votes};
use crate::recognise::{LIKELY, Reading, alias, learned};
use crate::segment::normal;
use crate::tagger::Tagged;

/// What a full name in the document says for its short form.
const SHORT_FORM: i32 = 12;
/// What speaks for a product when a name begins with that of an organisation or a product.
const BRANDED: i32 = 10;

/// Short forms that a person and an organisation share, with the class whose full name is told first.
pub(crate) type Contested = BTreeMap<String, Label>;

/// Returns the names of several words whose class is known or decided, in order of first mention.
pub(crate) fn full_names<'r>(reading: &'r Reading<'_>, tally: &Tally, grammar: &Grammar) -> Vec<(&'r str, Label)> {
    let mut full: Vec<(Span, &str, Label)> = Vec::new();
    for mention in &reading.mentions {
        let name = mention.span.of(&reading.document.text);
        let named = matches!(mention.content, Content::Name { .. }) && name.contains(' ');
        let decided = || tally.get(&normal(name)).and_then(|votes| votes.decide(LIKELY));
        let class = if mention.class == grammar.marks.name { decided() } else { Some(mention.class) };
        full.extend(class.filter(|_| named).map(|class| (mention.span, name, class)));
    }
    full.sort();
    full.into_iter().map(|(_, name, class)| (name, class)).collect()
}

/// Adds what speaks for products: names that go on after that of another organisation or of a product.
pub(crate) fn brands(reading: &Reading<'_>, full: &[(&str, Label)], grammar: &Grammar, tally: &mut Tally) {
    let marks = &grammar.marks;
    let products: BTreeSet<String> = tally
        .iter()
        .filter(|(_, votes)| votes.decide(LIKELY) == Some(marks.product))
        .map(|(name, _)| name.clone())
        .collect();
    let known = reading.mentions.iter().filter(|mention| mention.class == marks.organization);
    let known: BTreeSet<String> = known.map(|mention| normal(mention.span.of(&reading.document.text))).collect();
    let mut stems: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, _) in full.iter().filter(|(_, class)| *class == marks.organization) {
        let words: Vec<&str> = name.split(' ').collect();
        let stem = normal(&alias::stem(&words, grammar).join(" "));
        stems.entry(stem).or_default().insert(normal(name));
    }
    for (name, votes) in tally.iter_mut().filter(|(name, _)| name.contains(' ')) {
        let words: Vec<&str> = name.split(' ').collect();
        let branded = (1..words.len()).any(|count| {
            let brand = words[..count].join(" ");
            let other = stems.get(&brand).is_some_and(|full| full.iter().any(|full| full != name));
            let firm = (other || known.contains(&brand)) && alias::stem(&words, grammar).len() == words.len();
            firm || products.contains(&brand)
        });
        if branded {
            votes.add(marks.product, BRANDED);
        }
    }
}

/// Returns the names that the text, its headings aside, uses before any longer name that ends with them.
pub(crate) fn early(reading: &Reading<'_>) -> BTreeSet<String> {
    let (mut alone, mut within): (BTreeMap<String, usize>, BTreeMap<String, usize>) = Default::default();
    for mention in reading.mentions.iter().filter(|mention| matches!(mention.content, Content::Name { .. })) {
        let name = mention.span.of(&reading.document.text);
        let is_heading = reading.segments.sentences.get(mention.sentence).is_none_or(|sentence| sentence.is_heading);
        if name.is_ascii() && !is_heading {
            let (firsts, name) = match name.rsplit_once(' ') {
                Some((_, last)) => (&mut within, last),
                None => (&mut alone, name),
            };
            let first = firsts.entry(normal(name)).or_insert(mention.span.start);
            *first = (*first).min(mention.span.start);
        }
    }
    alone.retain(|name, first| within.get(name).is_none_or(|within| *first < *within));
    alone.into_keys().collect()
}

/// Adds what full names say for their short forms; returns those that a person and an organisation share.
///
/// A family may bear the name of its firm: a text that speaks of the firm first does not mean its owner.
pub(crate) fn short(
    forms: &BTreeMap<String, Vec<Label>>,
    early: &BTreeSet<String>,
    grammar: &Grammar,
    tally: &mut Tally,
) -> Contested {
    let (person, organization) = (grammar.marks.person, grammar.marks.organization);
    let mut contested = Contested::new();
    for (form, classes) in forms {
        let Some(votes) = tally.get_mut(form) else { continue };
        match classes.as_slice() {
            [class] if *class == person && early.contains(form) && votes.speaks_for(organization, LIKELY) => {
                contested.insert(form.clone(), organization);
            }
            [class] => votes.add(*class, SHORT_FORM),
            [first, ..] => drop(contested.insert(form.clone(), *first)),
            [] => {}
        }
    }
    contested
}

/// Looks again at names without a class, now that their neighbours have one.
pub(crate) fn again(reading: &mut Reading<'_>, tagged: &[Tagged], contested: &Contested, grammar: &Grammar) {
    let text = &reading.document.text;
    let mut tally = Tally::new();
    for mention in reading.mentions.iter().filter(|mention| mention.class == grammar.marks.name) {
        let name = normal(mention.span.of(text));
        if let Content::Name { thing } = mention.content
            && !contested.contains_key(&name)
        {
            let entry = tally.entry(name).or_default();
            entry.count += 1;
            if entry.count == 1 {
                votes::words(mention.span.of(text), thing, grammar, entry);
            }
        }
    }
    if tally.is_empty() {
        return;
    }
    learned(text, tagged, &BTreeMap::new(), grammar, &mut tally);
    for row in &reading.rows {
        votes::contexts(text, row, grammar, &mut tally);
    }
    let classes: BTreeMap<String, Label> = tally
        .iter()
        .filter(|(name, _)| !contested.contains_key(*name))
        .filter_map(|(name, votes)| Some((name.clone(), votes.decide(LIKELY)?)))
        .collect();
    votes::apply(text, &mut reading.rows, &classes, grammar, &mut reading.mentions);
}

/// Decides each occurrence of a contested name by what stands around it, else as the full name told first.
pub(crate) fn contest(reading: &mut Reading<'_>, contested: &Contested, grammar: &Grammar) {
    let text = &reading.document.text;
    let unknown = grammar.marks.name;
    for row in &mut reading.rows {
        let mut decided = Vec::new();
        for (index, item) in row.items.iter().enumerate().filter(|(_, item)| item.is(unknown)) {
            let Some(first) = contested.get(&normal(item.span.of(text))) else { continue };
            let mut votes = Votes::default();
            votes::around(row, index, grammar, &mut votes);
            votes.add(*first, 1);
            decided.extend(votes.decide(1).map(|class| (index, class)));
        }
        for (index, class) in decided {
            let item = &mut row.items[index];
            item.bits = item.bits & !unknown.bit() | class.bit();
            if let Some(mention) = item.mention.and_then(|id| reading.mentions.get_mut(id)) {
                mention.class = class;
            }
        }
    }
}
