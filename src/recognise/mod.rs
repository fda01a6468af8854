//! In: a [`Document`] and the [`Grammar`]. Out: a [`Reading`]: its sentences as rows of items, with every mention found.

mod alias;
mod anaphor;
mod chinese;
mod currency;
mod dollar;
mod item;
mod latin;
mod local;
mod numeral;
mod place;
mod row;
mod scan;
mod spoken;
mod tagged;
mod values;
mod votes;

use std::collections::BTreeMap;

pub(crate) use alias::stems;
pub(crate) use anaphor::classes;
pub use item::{Amount, Anchor, Content, DateWords, Item, Mention, MentionId, Part, Row, Title, Unit, View};
pub(crate) use row::{starting, starts};

use crate::grammar::Grammar;
use crate::model::{Document, Span};
use crate::pattern::{Label, Present};
use crate::segment::{Segments, is_han, normal};
use crate::tagger::{Class, Tagged, Tagger};

/// A document as recognised.
#[derive(Debug, Clone)]
pub struct Reading<'d> {
    /// The document.
    pub document: &'d Document,
    /// Its sentences and tokens.
    pub segments: Segments,
    /// The items of each sentence.
    pub rows: Vec<Row>,
    /// Every mention; items refer to them by number.
    pub mentions: Vec<Mention>,
    /// Mentions joined in lists; items refer to them by number.
    pub lists: Vec<Vec<MentionId>>,
}

/// Votes that make a Chinese stretch a name, and that give a Latin name its class.
const CERTAIN: i32 = 10;
const LIKELY: i32 = 5;
/// Most that the tagger says for a class of a Latin name.
const LEARNED: i32 = 6;

/// Returns what `document` mentions; the tagger's names count beside those of the lexicon and the rules.
pub fn recognise<'d>(document: &'d Document, grammar: &Grammar, tagger: Option<&Tagger>) -> Reading<'d> {
    let segments = grammar.segmenter.segment(document);
    let mut mentions = Vec::new();
    let usage = latin::Usage::of(&document.text, &segments);
    let joiner = latin::Latin::new(&document.text, grammar, &usage);
    let mut rows = Vec::with_capacity(segments.sentences.len());
    let mut headlines = Vec::new();
    for (index, sentence) in segments.sentences.iter().enumerate() {
        let mut row = scan::scan(&document.text, &segments, sentence, grammar);
        numeral::find(&document.text, &mut row, index, grammar, &mut mentions);
        values::find(&mut row, index, grammar, &mut mentions);
        if joiner.is_title_case(&row, sentence.is_heading) {
            headlines.push(index);
        } else {
            joiner.join(&mut row, index, &mut mentions);
        }
        rows.push(row);
    }
    local::settle(&document.text, &segments, &rows, grammar, &mut mentions);
    dollar::settle(&document.text, &rows, grammar, &mut mentions);
    let mut reading = Reading { document, segments, rows, mentions, lists: Vec::new() };
    let tagged = tagger.map(|tagger| tagger.tag(&document.text, None)).unwrap_or_default();
    let hidden = propose(&mut reading, &tagged, grammar);
    decide(&mut reading, hidden, &tagged, grammar);
    tagged::add(&mut reading, &tagged, &headlines, grammar);
    reading.rows.iter_mut().for_each(|row| place::join(row, grammar, &mut reading.mentions));
    short_forms(&mut reading, &headlines, grammar);
    reading.rows.iter_mut().for_each(|row| place::join(row, grammar, &mut reading.mentions));
    anaphor::find(&mut reading, grammar);
    anaphor::nationalities(&mut reading, grammar);
    reading
}

/// A Chinese stretch made a name for trial, with the items it hid and what spoke for it by itself.
struct Hidden {
    row: usize,
    span: Span,
    items: Vec<Item>,
    class: Label,
    weight: i32,
}

/// Makes stretches of Chinese names for trial: what the rules propose and what the tagger found there.
fn propose(reading: &mut Reading<'_>, tagged: &[Tagged], grammar: &Grammar) -> Vec<Hidden> {
    let name = grammar.marks.name;
    let finder = chinese::Chinese::new(&reading.segments.folded, grammar);
    let mut proposals: Vec<Vec<chinese::Proposal>> = Vec::new();
    let recurring = finder.recurring(&reading.rows);
    for ((row, sentence), recurring) in reading.rows.iter().zip(&reading.segments.sentences).zip(&recurring) {
        let from = tagged.partition_point(|tagged| tagged.span.start < sentence.span.start);
        let learned = tagged[from..].iter().take_while(|tagged| tagged.span.end <= sentence.span.end);
        let learned = learned.filter(|tagged| tagged.span.of(&reading.document.text).contains(is_han));
        let learned = learned.filter(|tagged| !finder.is_kind_of_company(tagged.span, row));
        let learned: Vec<_> = learned.map(|tagged| learned_proposal(tagged, grammar)).collect();
        proposals.push(finder.propose(row, &learned, recurring));
    }
    chinese::complete(&mut proposals, &reading.segments.folded, grammar);
    chinese::lengthen(&mut proposals, &reading.segments.folded, &reading.segments.sentences);
    let mut hidden = Vec::new();
    for (index, proposals) in proposals.into_iter().enumerate() {
        let row = &mut reading.rows[index];
        for proposal in proposals {
            let content = Content::Name { thing: None };
            let items = alias::replace(
                &reading.segments.folded,
                row,
                proposal.span,
                index,
                name,
                content,
                grammar,
                &mut reading.mentions,
            );
            hidden.push(Hidden {
                row: index,
                span: proposal.span,
                items,
                class: proposal.class,
                weight: proposal.weight,
            });
        }
    }
    hidden
}

/// Returns what the tagger's margin is worth: a toss-up little, twenty to one enough.
fn learned_proposal(tagged: &Tagged, grammar: &Grammar) -> chinese::Proposal {
    chinese::Proposal {
        span: tagged.span,
        class: class_label(tagged.class, grammar),
        weight: 1 + (tagged.score / 30).min(12),
    }
}

fn class_label(class: Class, grammar: &Grammar) -> Label {
    match class {
        Class::Person => grammar.marks.person,
        Class::Organization => grammar.marks.organization,
        Class::Place => grammar.marks.place,
    }
}

/// Gives names their classes, and puts back what was no name after all.
fn decide(reading: &mut Reading<'_>, hidden: Vec<Hidden>, tagged: &[Tagged], grammar: &Grammar) {
    let text = &reading.document.text;
    let mut tally = votes::Tally::new();
    for mention in reading.mentions.iter().filter(|mention| mention.class == grammar.marks.name) {
        let Content::Name { thing } = mention.content else { continue };
        let entry = tally.entry(normal(mention.span.of(text))).or_default();
        entry.count += 1;
        if entry.count == 1 {
            votes::words(mention.span.of(text), thing, grammar, entry);
        }
    }
    let mut best: BTreeMap<String, (Label, i32)> = BTreeMap::new();
    for stretch in &hidden {
        let held = best.entry(normal(stretch.span.of(text))).or_insert((stretch.class, stretch.weight));
        *held = (*held).max((held.0, stretch.weight));
    }
    for (name, (class, weight)) in &best {
        let entry = tally.entry(name.clone()).or_default();
        let again = (entry.count - 1).clamp(0, 3);
        entry.add(*class, weight + again);
    }
    learned(text, tagged, &best, grammar, &mut tally);
    for row in &reading.rows {
        votes::contexts(text, row, grammar, &mut tally);
    }
    let least = |name: &str| if best.contains_key(name) { CERTAIN } else { LIKELY };
    let full = spoken::full_names(reading, &tally, grammar);
    spoken::brands(reading, &full, grammar, &mut tally);
    let forms = alias::latin(spoken::full_names(reading, &tally, grammar).into_iter(), grammar);
    let contested = spoken::short(&forms, &spoken::early(reading), grammar, &mut tally);
    let decided = tally.iter().filter_map(|(name, votes)| Some((name.clone(), votes.decide(least(name))?)));
    // A stretch of Chinese is what it was proposed as, or no name.
    let agrees = |(name, class): &(String, Label)| best.get(name).is_none_or(|(proposed, _)| proposed == class);
    let mut classes: BTreeMap<String, Label> = decided.filter(agrees).collect();
    for stem in organization_stems(reading, &classes, grammar) {
        classes.entry(stem).and_modify(|class| *class = grammar.marks.organization);
    }
    classes.retain(|name, _| !contested.contains_key(name));
    for stretch in hidden {
        if !classes.contains_key(&normal(stretch.span.of(text))) {
            restore(&mut reading.rows[stretch.row], &stretch);
            continue;
        }
        // What the name covers names nothing by itself: 柏林 in 沈柏林.
        for id in stretch.items.iter().filter_map(|item| item.mention) {
            reading.mentions[id].class = grammar.marks.name;
        }
    }
    votes::apply(text, &mut reading.rows, &classes, grammar, &mut reading.mentions);
    spoken::again(reading, tagged, &contested, grammar);
    spoken::contest(reading, &contested, grammar);
}

/// Adds what the tagger found of Latin names; it may see a name often, but has one voice.
fn learned(
    text: &str,
    tagged: &[Tagged],
    chinese: &BTreeMap<String, (Label, i32)>,
    grammar: &Grammar,
    tally: &mut votes::Tally,
) {
    let mut heard: BTreeMap<(String, Label), i32> = BTreeMap::new();
    for found in tagged {
        let name = normal(found.span.of(text));
        if tally.contains_key(&name) && !chinese.contains_key(&name) {
            *heard.entry((name, class_label(found.class, grammar))).or_default() += (found.score / 60).min(5);
        }
    }
    for ((name, class), weight) in heard {
        tally.entry(name).or_default().add(class, weight.min(LEARNED));
    }
}

/// Returns what the Chinese organisations of the document may be called for short, so that no short form passes for a person.
fn organization_stems(reading: &Reading<'_>, classes: &BTreeMap<String, Label>, grammar: &Grammar) -> Vec<String> {
    let organization = grammar.marks.organization;
    let known = reading.mentions.iter().filter(|mention| mention.class == organization);
    let known = known.map(|mention| mention.span.of(&reading.segments.folded));
    let decided = classes.iter().filter(|(_, class)| **class == organization).map(|(name, _)| name.as_str());
    let names = known.chain(decided).filter(|name| name.chars().all(is_han) && name.chars().count() > 3);
    names.flat_map(|name| alias::stems(name, grammar)).collect()
}

/// Puts the items that a name had hidden back in its place, with the pieces beside it.
fn restore(row: &mut Row, stretch: &Hidden) {
    let (Some(first), Some(last)) = (stretch.items.first(), stretch.items.last()) else { return };
    let whole = first.span.cover(last.span);
    let Some(start) = row.items.iter().position(|item| item.span.overlaps(whole)) else { return };
    let count = row.items[start..].iter().take_while(|item| item.span.overlaps(whole)).count();
    let alone = row.items[start..start + count].iter().filter(|item| item.mention.is_some()).count() <= 1;
    if alone {
        row.items.splice(start..start + count, stretch.items.iter().copied());
    }
}

/// Finds short forms of the names whose class is known.
fn short_forms(reading: &mut Reading<'_>, headlines: &[usize], grammar: &Grammar) {
    let text = &reading.document.text;
    let mut forms = alias::chinese(&reading.segments.folded, &reading.rows, &reading.mentions, grammar);
    for item in reading.rows.iter().flat_map(|row| &row.items) {
        let Some(mention) = item.mention.and_then(|id| reading.mentions.get(id)) else { continue };
        let named = matches!(mention.content, Content::Name { .. }) && item.bits & grammar.marks.name.bit() == 0;
        if named && item.is(grammar.marks.han) {
            forms.insert(mention.span.of(&reading.segments.folded).to_owned(), mention.class);
        }
    }
    forms.extend(alias::foreign(&reading.segments.folded, &reading.mentions, grammar));
    let forms: alias::Forms = forms.into_iter().collect();
    for index in 0..reading.rows.len() {
        alias::mark(&reading.segments.folded, &mut reading.rows[index], index, &forms, grammar, &mut reading.mentions);
    }
    let mut names: BTreeMap<String, (Label, Option<usize>)> = BTreeMap::new();
    for mention in reading.mentions.iter().filter(|mention| mention.class != grammar.marks.name) {
        if let Content::Name { thing } = mention.content {
            names.entry(normal(mention.span.of(text))).or_insert((mention.class, thing));
        }
    }
    let names = (&names, names.keys().map(String::len).max().unwrap_or_default());
    for index in headlines {
        alias::headline(text, &mut reading.rows[*index], *index, names, grammar, &mut reading.mentions);
    }
}

/// Returns every label that some item of the row carries.
pub fn labels(row: &Row, grammar: &Grammar) -> Present {
    row::labels(&row.items, grammar)
}
