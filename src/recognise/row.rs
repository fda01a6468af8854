//! In: rows of items. Out: what labels they carry, for passing over patterns that cannot match.

use crate::grammar::Grammar;
use crate::pattern::LabelSet;
use crate::recognise::item::Item;

/// Returns every label that some item of the row carries.
pub(crate) fn labels(items: &[Item], grammar: &Grammar) -> LabelSet {
    let mut present = LabelSet::default();
    for item in items {
        present.extend_bits(item.bits);
        if let Some(word) = item.word.and_then(|word| grammar.lexicon.word(word)) {
            present.extend(&word.labels);
        }
    }
    present
}
