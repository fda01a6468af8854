//! In: rows with names of unknown class. Out: the class of each name, by what all its occurrences in the document say.

use std::collections::BTreeMap;

use crate::grammar::{Grammar, Word, WordValue};
use crate::pattern::{Label, Matcher};
use crate::recognise::item::{Content, Mention, Row, View};
use crate::recognise::row;
use crate::segment::{is_han, normal};

/// What speaks for each class of one name, in tenths of what makes it certain.
#[derive(Debug, Clone, Default)]
pub(crate) struct Votes {
    by_class: Vec<(Label, i32)>,
    pub(crate) count: i32,
}

impl Votes {
    pub(crate) fn add(&mut self, class: Label, weight: i32) {
        match self.by_class.iter_mut().find(|(known, _)| *known == class) {
            Some((_, held)) => *held += weight,
            None => self.by_class.push((class, weight)),
        }
    }

    /// Returns whether at least `least` speaks for `class`.
    pub(crate) fn speaks_for(&self, class: Label, least: i32) -> bool {
        self.by_class.iter().any(|(known, weight)| *known == class && *weight >= least)
    }

    /// Returns the class with most votes, when they are at least `least` and no other class has as many.
    pub(crate) fn decide(&self, least: i32) -> Option<Label> {
        let (best, most) = *self.by_class.iter().max_by_key(|(_, weight)| *weight)?;
        let rivals = self.by_class.iter().filter(|(_, weight)| *weight == most).count();
        (most >= least && rivals == 1).then_some(best)
    }
}

/// The votes of every name, by its normal form.
pub(crate) type Tally = BTreeMap<String, Votes>;

/// Adds what contexts say of the names of unknown class in `row`.
pub(crate) fn contexts(text: &str, row: &Row, grammar: &Grammar, tally: &mut Tally) {
    let name = grammar.marks.name;
    if !row.items.iter().any(|item| item.is(name)) {
        return;
    }
    let present = row::labels(&row.items, grammar);
    let view = View { items: &row.items, grammar };
    let index = &grammar.indexes.contexts;
    let chosen = index.in_row(&present, |number| &grammar.contexts[number].program);
    let mut matcher = Matcher::default();
    for (number, start) in row::starts(index, &chosen, &row.items, grammar) {
        let context = &grammar.contexts[number];
        let Some(found) = matcher.match_at(&context.program, &view, start) else { continue };
        let captured = found.capture(&context.program, "name").and_then(|range| row.items.get(range));
        for item in captured.unwrap_or_default().iter().filter(|item| item.is(name)) {
            tally.entry(normal(item.span.of(text))).or_default().add(context.class, context.weight);
        }
    }
}

/// Adds what contexts say of the one name at `index`.
pub(crate) fn around(row: &Row, index: usize, grammar: &Grammar, votes: &mut Votes) {
    let present = row::labels(&row.items, grammar);
    let view = View { items: &row.items, grammar };
    let contexts = &grammar.indexes.contexts;
    let chosen = contexts.in_row(&present, |number| &grammar.contexts[number].program);
    let mut matcher = Matcher::default();
    for (number, start) in row::starts(contexts, &chosen, &row.items[..=index], grammar) {
        let context = &grammar.contexts[number];
        let found = matcher.match_at(&context.program, &view, start);
        let captured = found.and_then(|found| found.capture(&context.program, "name"));
        if captured.is_some_and(|range| range.contains(&index)) {
            votes.add(context.class, context.weight);
        }
    }
}

/// Adds what the words of a Latin name say of its class.
pub(crate) fn words(name: &str, thing: Option<usize>, grammar: &Grammar, votes: &mut Votes) {
    let marks = &grammar.marks;
    if let Some(class) = thing
        .and_then(|thing| grammar.lexicon.things.get(thing))
        .and_then(|thing| grammar.labels.known_class(&thing.class))
    {
        votes.add(class, 6);
    }
    let ends = |at: usize| name.get(at..).is_some_and(|end| suffix(end, grammar).is_some());
    if name.contains(is_han) && name.char_indices().skip(1).any(|(at, _)| ends(at)) {
        votes.add(marks.organization, 10);
    }
    let tokens: Vec<&str> = name.split_whitespace().collect();
    let [first, .., last] = tokens.as_slice() else {
        single(name, grammar, votes);
        return;
    };
    if let Some(weight) = suffix(last, grammar) {
        votes.add(marks.organization, weight);
    }
    let opening = tokens.get(..2).and_then(|two| grammar.lexicon.find(&normal(&two.join(" "))));
    if tokens.len() > 2 && opening.and_then(|id| grammar.lexicon.word(id)).is_some_and(is_prefix) {
        votes.add(marks.organization, 12);
    }
    // Grupo Acme, Bank Acme.
    let openers = grammar.labels.known_word("@name_opening");
    if openers.is_some_and(|list| grammar.is_in(grammar.lexicon.find(&normal(first)), list)) {
        votes.add(marks.organization, 12);
    }
    let letters =
        tokens.iter().all(|token| token.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’')));
    let people = &grammar.people;
    if letters && tokens.len() <= 4 {
        let initial = tokens.iter().any(|token| token.chars().count() == 2 && token.ends_with('.'));
        let surname = people.is_surname(last) || last.rsplit('-').next().is_some_and(|part| people.is_surname(part));
        let given = people.given_name(first).is_some()
            || first.split('-').next().is_some_and(|part| people.given_name(part).is_some());
        let particle = tokens[1..tokens.len() - 1].iter().any(|token| people.is_particle(token));
        votes.add(
            marks.person,
            i32::from(given) * 8 + i32::from(surname) * 3 + i32::from(initial) * 5 + i32::from(particle) * 3,
        );
        if !given && !surname {
            votes.add(if tokens.len() == 2 { marks.person } else { marks.organization }, 1);
            votes.add(marks.organization, 2);
        }
    }
    if name.contains('&') {
        votes.add(marks.organization, 6);
    }
    let model = |token: &str| {
        token.chars().any(|c| c.is_ascii_digit()) && (token != *first || token.chars().any(char::is_alphabetic))
    };
    if tokens.iter().any(|token| model(token)) {
        votes.add(marks.product, 7);
    }
}

fn single(name: &str, grammar: &Grammar, votes: &mut Votes) {
    let marks = &grammar.marks;
    let letters: Vec<char> = name.chars().filter(|c| c.is_alphabetic()).collect();
    let digits = name.chars().any(|c| c.is_ascii_digit());
    let capitals = letters.iter().filter(|c| c.is_uppercase()).count();
    if digits && name.chars().next().is_some_and(char::is_alphabetic) {
        votes.add(marks.product, 6);
    } else if capitals > 1 && letters.len() > 1 && !name.contains('-') {
        votes.add(marks.organization, 4);
    } else if grammar.people.given_name(name).is_some() || grammar.people.is_surname(name) {
        votes.add(marks.person, 2);
    }
}

/// Returns whether a word opens names of organisations: Bank of, University of.
pub(crate) fn is_prefix(word: &Word) -> bool {
    matches!(word.values.get("org-suffixes.3"), Some(WordValue::Text(strength)) if strength == "prefix")
}

/// Returns how strongly the last word of a name says that it is an organisation's.
fn suffix(word: &str, grammar: &Grammar) -> Option<i32> {
    let list = grammar.labels.known_word("@org-suffixes")?;
    let normal = normal(word);
    let id = grammar.lexicon.find(&normal).or_else(|| grammar.lexicon.find(normal.trim_end_matches('.')))?;
    let entry = grammar.lexicon.word(id).filter(|entry| entry.labels.contains(list))?;
    let strong = matches!(entry.values.get("org-suffixes.3"), Some(WordValue::Text(strength)) if strength == "strong");
    Some(if strong { 14 } else { 9 })
}

/// Gives each name of unknown class in `rows` the class that `classes` names.
pub(crate) fn apply(
    text: &str,
    rows: &mut [Row],
    classes: &BTreeMap<String, Label>,
    grammar: &Grammar,
    mentions: &mut [Mention],
) {
    let unknown = grammar.marks.name;
    for item in rows.iter_mut().flat_map(|row| &mut row.items).filter(|item| item.is(unknown)) {
        let Some(class) = classes.get(&normal(item.span.of(text))) else { continue };
        item.bits = item.bits & !unknown.bit() | class.bit();
        let Some(mention) = item.mention.and_then(|id| mentions.get_mut(id)) else { continue };
        mention.class = *class;
        if let Content::Name { thing } = &mut mention.content {
            let fits = |index: &usize| {
                grammar
                    .lexicon
                    .things
                    .get(*index)
                    .is_some_and(|known| grammar.labels.known_class(&known.class) == Some(*class))
            };
            *thing = thing.filter(fits);
        }
    }
}
