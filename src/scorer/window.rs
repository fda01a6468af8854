//! In: a row. Out: [`Window`], its items as numbers that the features of all its pairs share.

use crate::grammar::Grammar;
use crate::pattern::Label;
use crate::recognise::{Content, Item, Reading, classes};
use crate::segment::normal;
use crate::tagger::hash;

/// What an item is to the scorer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A word or a mark.
    Word,
    /// A pronoun or a description.
    Anaphor,
    /// A name or a value; the number of its class.
    Named(u8),
}

/// The items of one row as numbers.
pub(super) struct Window {
    /// Hash of each item: of its class for a name or a value, else of its word.
    pub(super) symbols: Vec<u64>,
    pub(super) sorts: Vec<Sort>,
    /// Bits of the classes each item may be an end as.
    pub(super) classes: Vec<u64>,
    /// Hashes of the words of each name, empty for other items.
    pub(super) words: Vec<Vec<u64>>,
    /// Whether the item is a comma.
    pub(super) commas: Vec<bool>,
}

impl Window {
    pub(super) fn new(reading: &Reading<'_>, row: usize, grammar: &Grammar) -> Self {
        let items = reading.rows.get(row).map(|row| row.items.as_slice()).unwrap_or_default();
        let text = &reading.document.text;
        let marks = &grammar.marks;
        let mut window = Self {
            symbols: Vec::with_capacity(items.len()),
            sorts: Vec::with_capacity(items.len()),
            classes: Vec::with_capacity(items.len()),
            words: Vec::with_capacity(items.len()),
            commas: items.iter().map(|item| item.is(marks.comma)).collect(),
        };
        let ends = [marks.person, marks.organization, marks.place, marks.date, marks.nationality];
        let all = ends.iter().fold(0, |bits, label| bits | label.bit());
        for item in items {
            let word = item.span.of(text);
            let (symbol, sort) = symbol(item, word, reading, &ends, grammar);
            let refers = if sort == Sort::Anaphor { classes(item.word, grammar) } else { Vec::new() };
            let bits = refers.iter().fold(item.bits, |bits, class| bits | class.bit());
            window.symbols.push(symbol);
            window.sorts.push(sort);
            window.classes.push(if item.mention.is_some() { bits & all } else { 0 });
            let named = matches!(sort, Sort::Named(class) if class < 3);
            window.words.push(if named { word.split_whitespace().map(word_hash).collect() } else { Vec::new() });
        }
        window
    }
}

fn symbol(item: &Item, word: &str, reading: &Reading<'_>, ends: &[Label], grammar: &Grammar) -> (u64, Sort) {
    let content = item.mention.and_then(|id| reading.mentions.get(id)).map(|mention| &mention.content);
    match content {
        Some(Content::Anaphor(_)) => (word_hash(word), Sort::Anaphor),
        Some(_) => {
            let class = ends.iter().position(|label| item.is(*label)).unwrap_or(ends.len() + item_class(item, grammar));
            (class as u64 + 1, Sort::Named(class as u8))
        }
        None => (word_hash(word), Sort::Word),
    }
}

/// Returns a number for the class of an item that is no end of a pair.
fn item_class(item: &Item, grammar: &Grammar) -> usize {
    let marks = &grammar.marks;
    let classes = [marks.number, marks.money, marks.percent, marks.duration, marks.product, marks.unit, marks.role];
    classes.iter().position(|label| item.is(*label)).unwrap_or(classes.len())
}

fn word_hash(word: &str) -> u64 {
    if word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        hash::bytes(word.as_bytes())
    } else {
        hash::bytes(normal(word).as_bytes())
    }
}
