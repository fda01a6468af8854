//! In: the rows of a document, and a list that gives places their currency. Out: the currency that most of them have.

use std::collections::BTreeMap;

use crate::grammar::{Grammar, WordId, WordValue};
use crate::recognise::item::Row;

/// Returns the currency that most words of `list` in `rows` give, the first in order of equal ones.
pub(super) fn of_places(rows: &[Row], list: &str, grammar: &Grammar) -> Option<String> {
    let mut counts = BTreeMap::new();
    for currency in rows.iter().flat_map(|row| &row.items).filter_map(|item| of_place(item.word, list, grammar)) {
        *counts.entry(currency.to_owned()).or_default() += 1;
    }
    most(counts)
}

/// Returns the currency that `list` gives a word.
pub(super) fn of_place<'a>(word: Option<WordId>, list: &str, grammar: &'a Grammar) -> Option<&'a str> {
    match grammar.lexicon.word(word?)?.values.get(list)? {
        WordValue::Text(currency) => Some(currency),
        WordValue::Number(_) => None,
    }
}

/// Returns the currency that comes most often, the first in order of equal ones.
pub(super) fn most(counts: BTreeMap<String, usize>) -> Option<String> {
    counts.into_iter().max_by_key(|(currency, count)| (*count, std::cmp::Reverse(currency.clone()))).map(|most| most.0)
}
