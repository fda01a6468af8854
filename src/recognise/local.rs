//! In: the amounts of a document. Out: the same in the currency of the place it was written at, where a word alone does not tell.

use crate::grammar::Grammar;
use crate::recognise::currency::of_places;
use crate::recognise::item::{Content, Mention, Row};
use crate::segment::Segments;

/// Gives amounts whose currency word is plain (元) the currency of the place that the text's own words point to.
///
/// An amount before it in the sentence, or in the one before, whose currency is told comes first. The list `local_mark` gives words such as 台北 their currency; only texts in Traditional script are asked.
pub(crate) fn settle(text: &str, segments: &Segments, rows: &[Row], grammar: &Grammar, mentions: &mut [Mention]) {
    let (folded, sentences) = (&segments.folded, &segments.sentences);
    let changed = text.chars().zip(folded.chars()).filter(|(own, simple)| own != simple).count();
    if changed * 20 <= text.chars().count() || grammar.labels.known_word("@local_mark").is_none() {
        return;
    }
    let local = of_places(rows, "local_mark", grammar);
    let paragraph = |sentence: usize| sentences.get(sentence).map(|sentence| sentence.paragraph);
    let mut told: Option<(usize, String)> = None;
    for mention in mentions.iter_mut() {
        let Content::Money(amount) = &mut mention.content else { continue };
        if !amount.is_plain {
            told = Some((mention.sentence, amount.currency.clone()));
            continue;
        }
        // In the next sentence only what a plain word may mean: 元 is no dollar.
        let goes_on = |(sentence, currency): &&(usize, String)| {
            let next = sentence + 1 == mention.sentence && paragraph(*sentence) == paragraph(mention.sentence);
            *sentence == mention.sentence || next && *currency == amount.currency
        };
        let same = told.as_ref().filter(goes_on);
        let same = same.map(|(_, currency)| currency.clone());
        if let Some(currency) = same.or_else(|| local.clone()) {
            amount.currency = currency;
        }
    }
}
