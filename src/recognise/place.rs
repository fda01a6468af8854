//! In: rows whose names have their classes. Out: the same where a city or region before a company's name is part of it.

use crate::grammar::Grammar;
use crate::pattern::Label;
use crate::recognise::item::{Content, Item, Mention, Row};

/// Joins a Chinese name of an organisation that no list knows with the place that stands right before it: 上海 and 遠景科技.
///
/// Not so for a country, nor for a place that a preposition governs (在上海).
pub(crate) fn join(row: &mut Row, grammar: &Grammar, mentions: &mut Vec<Mention>) {
    let list = grammar.labels.known_word("@place_preposition");
    let mut at = 1;
    while at < row.items.len() {
        let (place, name) = (row.items[at - 1], row.items[at]);
        let governed = at.checked_sub(2).is_some_and(|before| has(&row.items[before], list, grammar));
        let touches = place.span.end == name.span.start;
        let part = is_region(&place, mentions, grammar) && is_new_name(&name, mentions, grammar);
        if part && touches && !governed {
            join_pair(row, at, mentions);
        } else {
            at += 1;
        }
    }
}

fn has(item: &Item, list: Option<Label>, grammar: &Grammar) -> bool {
    list.is_some_and(|list| grammar.is_in(item.word, list))
}

fn is_region(item: &Item, mentions: &[Mention], grammar: &Grammar) -> bool {
    let Some(Mention { content: Content::Name { thing }, .. }) = item.mention.and_then(|id| mentions.get(id)) else {
        return false;
    };
    let kind = thing.and_then(|thing| grammar.lexicon.things.get(thing)).map(|thing| thing.kind.as_str());
    item.is(grammar.marks.place) && item.is(grammar.marks.han) && kind.is_some_and(|kind| kind != "Country")
}

fn is_new_name(item: &Item, mentions: &[Mention], grammar: &Grammar) -> bool {
    let mention = item.mention.and_then(|id| mentions.get(id));
    // A known name goes on in the full one: 開潤股份 in 安徽開潤股份有限公司.
    let goes_on = |thing: usize| {
        grammar.lexicon.things.get(thing).is_some_and(|thing| {
            item.span.len() > thing.names.iter().map(|(_, name)| name.len()).max().unwrap_or_default()
        })
    };
    let is_new = mention.is_some_and(|mention| match mention.content {
        Content::Name { thing } => thing.is_none_or(goes_on),
        _ => false,
    });
    is_new && item.is(grammar.marks.organization) && item.is(grammar.marks.han)
}

/// Makes the items before `at` and at it one, with a mention of the whole.
fn join_pair(row: &mut Row, at: usize, mentions: &mut Vec<Mention>) {
    let (place, name) = (row.items[at - 1], row.items[at]);
    let Some(held) = name.mention.and_then(|id| mentions.get(id)).cloned() else { return };
    let span = place.span.cover(name.span);
    let item = Item { span, mention: Some(mentions.len()), ..name };
    mentions.push(Mention { span, ..held });
    row.items.splice(at - 1..=at, [item]);
}
