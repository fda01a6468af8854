//! In: the amounts of a document. Out: the same in the currency of the place it was written at, where a word alone does not tell.

use crate::grammar::{Grammar, WordValue};
use crate::recognise::item::{Content, Mention, Row};

/// Gives amounts whose currency word is plain (元) the currency of the place that the text's own words point to.
///
/// An amount before it in the sentence whose currency is told comes first. The list `local_mark` gives words such as 台北 their currency; only texts in Traditional script are asked.
pub(crate) fn settle(text: &str, folded: &str, rows: &[Row], grammar: &Grammar, mentions: &mut [Mention]) {
    let changed = text.chars().zip(folded.chars()).filter(|(own, simple)| own != simple).count();
    let Some(list) = grammar.labels.known_word("@local_mark").filter(|_| changed * 20 > text.chars().count()) else {
        return;
    };
    let mut counts: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    for word in rows
        .iter()
        .flat_map(|row| &row.items)
        .filter(|item| grammar.is_in(item.word, list))
        .filter_map(|item| item.word)
    {
        if let Some(WordValue::Text(currency)) =
            grammar.lexicon.word(word).and_then(|word| word.values.get("local_mark"))
        {
            *counts.entry(currency).or_default() += 1;
        }
    }
    let local = counts.into_iter().max_by_key(|(currency, count)| (*count, std::cmp::Reverse(*currency)));
    let mut told: Option<(usize, String)> = None;
    for mention in mentions.iter_mut() {
        let Content::Money(amount) = &mut mention.content else { continue };
        if !amount.is_plain {
            told = Some((mention.sentence, amount.currency.clone()));
            continue;
        }
        let same = told.as_ref().filter(|(sentence, _)| *sentence == mention.sentence);
        let same = same.map(|(_, currency)| currency.clone());
        if let Some(currency) = same.or_else(|| local.map(|(currency, _)| currency.to_owned())) {
            amount.currency = currency;
        }
    }
}
