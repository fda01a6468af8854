//! In: the amounts of a document. Out: the same, where a bare dollar sign is that of the place the text was written at, and ¥ that of
//! the country the text tells of.

use std::collections::BTreeMap;

use crate::grammar::Grammar;
use crate::pattern::Label;
use crate::recognise::currency::{most, of_place, of_places};
use crate::recognise::item::{Content, Mention, Row};

/// The currency that a bare sign means unless the text says otherwise.
const USUAL: &str = "USD";
/// The sign of yen and yuan alike.
const SHARED: char = '¥';
/// Sentences among which a dateline stands: those behind the title and who wrote the text.
const OPENING: usize = 5;

/// Gives amounts with a bare `$` the currency of the text.
///
/// A text that marks American dollars (US$) means its own by the bare sign: the one it marks too (A$), else that of the places
/// it names most, by the list `dollar_place`. A text that marks only its own means American ones. One that marks
/// neither is read by its dateline.
pub(crate) fn settle(text: &str, rows: &[Row], grammar: &Grammar, mentions: &mut [Mention]) {
    share(text, rows, grammar, mentions);
    let mut marked: BTreeMap<String, usize> = BTreeMap::new();
    let mut bare = Vec::new();
    for (index, mention) in mentions.iter().enumerate() {
        let Content::Money(amount) = &mention.content else { continue };
        let Some((before, _)) = mention.span.of(text).split_once('$') else { continue };
        if before.ends_with(char::is_alphabetic) || before.ends_with('.') {
            *marked.entry(amount.currency.clone()).or_default() += 1;
        } else if amount.currency == USUAL {
            bare.push(index);
        }
    }
    if bare.is_empty() {
        return;
    }
    let american = marked.remove(USUAL).is_some();
    let own = match (most(marked), american) {
        (own, true) => own.or_else(|| of_places(rows, "dollar_place", grammar)),
        (Some(_), false) => None,
        (None, false) => dateline(text, rows, grammar),
    };
    let Some(own) = own else { return };
    for index in bare {
        if let Content::Money(amount) = &mut mentions[index].content {
            amount.currency.clone_from(&own);
        }
    }
}

/// Gives amounts with the sign that two countries share the currency of the one whose places the text names most, by the list `yen_place`.
fn share(text: &str, rows: &[Row], grammar: &Grammar, mentions: &mut [Mention]) {
    let bare = |mention: &&mut Mention| {
        let sign = mention.span.of(text).split_once(SHARED);
        sign.is_some_and(|(before, _)| !before.ends_with(char::is_alphabetic))
    };
    let mut signed = mentions.iter_mut().filter(bare).peekable();
    if signed.peek().is_none() {
        return;
    }
    let Some(own) = of_places(rows, "yen_place", grammar) else { return };
    for mention in signed {
        if let Content::Money(amount) = &mut mention.content {
            amount.currency.clone_from(&own);
        }
    }
}

/// Returns the currency of the place in capitals that one of the first sentences opens with: TORONTO, 3 May.
///
/// Only papers of a place in `home_dollar` leave the sign bare, and no agency of `world_agency` does.
fn dateline(text: &str, rows: &[Row], grammar: &Grammar) -> Option<String> {
    let [home, agency] = ["@home_dollar", "@world_agency"].map(|list| grammar.labels.known_word(list));
    let is_in = |word, list: Option<Label>| list.is_some_and(|list| grammar.is_in(word, list));
    let first = |row: &Row| {
        let item = row.items.first().filter(|item| is_in(item.word, home))?;
        let capitals = !item.span.of(text).contains(char::is_lowercase);
        let worldwide = row.items.iter().any(|item| is_in(item.word, agency));
        of_place(item.word, "dollar_place", grammar).filter(|_| capitals && !worldwide).map(str::to_owned)
    };
    rows.iter().take(OPENING).find_map(first)
}
