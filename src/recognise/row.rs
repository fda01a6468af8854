//! In: rows of items. Out: what labels they carry, and which patterns may match where.

use crate::grammar::Grammar;
use crate::pattern::{Chosen, Index, LabelSet, Present};
use crate::recognise::item::Item;

/// Returns every label that some item of the row carries.
pub(crate) fn labels(items: &[Item], grammar: &Grammar) -> Present {
    let mut present = Present::of(&grammar.labels);
    for item in items {
        present.extend_bits(item.bits);
        if let Some(labels) = word_labels(item, grammar) {
            present.extend(labels);
        }
    }
    present
}

/// Writes into `here` those of the `chosen` programs of `index` that may match from `item` on; returns whether there may be any.
pub(crate) fn starting(index: &Index, chosen: &Chosen, item: &Item, grammar: &Grammar, here: &mut Chosen) -> bool {
    index.at_item(chosen, item.bits, word_labels(item, grammar), here)
}

/// Returns each of the `chosen` programs of `index` with each item it may match from, programs and items ascending.
pub(crate) fn starts(index: &Index, chosen: &Chosen, items: &[Item], grammar: &Grammar) -> Vec<(usize, usize)> {
    let mut starts = Vec::new();
    if chosen.is_empty() {
        return starts;
    }
    let mut here = Chosen::default();
    for (start, item) in items.iter().enumerate() {
        if starting(index, chosen, item, grammar, &mut here) {
            starts.extend(here.iter().map(|program| (program, start)));
        }
    }
    starts.sort_unstable();
    starts
}

fn word_labels<'g>(item: &Item, grammar: &'g Grammar) -> Option<&'g LabelSet> {
    Some(&grammar.lexicon.word(item.word?)?.labels)
}
