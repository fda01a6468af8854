//! In: the reduced rows of a reading. Out: how each name stands in its sentence: as a subject, beside one, or lower.

use std::collections::BTreeSet;

use crate::grammar::Grammar;
use crate::pattern::{Items, Label};
use crate::recognise::{Content, Item, MentionId, Reading, Row, View};

/// How a name stands in its sentence, the lowest first.
///
/// What a text speaks of is what its subjects are (the ranks of centering: Grosz, Joshi, Weinstein 1995,
/// "Centering: a framework for modeling the local coherence of discourse", <https://aclanthology.org/J95-2003/>).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Standing {
    /// Part of another name's phrase, or a modifier.
    #[default]
    Within,
    /// What a preposition governs.
    Complement,
    /// What a verb governs.
    Object,
    /// What the subject belongs to: the company of "its founder Jane Roe".
    Beside,
    /// What no other word governs.
    Subject,
}

/// Returns how each mention of `reading` stands, by number.
pub(crate) fn standings(reading: &Reading<'_>, grammar: &Grammar) -> Vec<Standing> {
    let list = |name: &str| grammar.labels.known_word(name);
    let words =
        Words { grammar, skip_after: list("@no_subject_after"), modifier: list("@modifier_mark"), noun: list("@noun") };
    let mut standings = vec![Standing::Within; reading.mentions.len()];
    for row in &reading.rows {
        for (index, item) in row.items.iter().enumerate() {
            let Some(id) = item.mention else { continue };
            let standing = words.standing(row, index);
            for id in members(reading, item, id) {
                standings[id] = standing;
            }
        }
    }
    let titles = reading.mentions.iter().filter_map(|mention| match &mention.content {
        Content::Role(titles) => Some(titles),
        _ => None,
    });
    let former: BTreeSet<MentionId> =
        titles.flatten().filter(|title| title.is_former).filter_map(|title| title.of).collect();
    for (id, mention) in reading.mentions.iter().enumerate().filter(|(id, _)| !former.contains(id)) {
        if standings[id] > Standing::Within || !matches!(mention.content, Content::Name { .. }) {
            continue;
        }
        let items = reading.rows.get(mention.sentence).map(|row| row.items.as_slice()).unwrap_or_default();
        let around = items.partition_point(|item| item.span.end < mention.span.end);
        let head = items.get(around).filter(|item| item.span.contains(mention.span) && item.is(grammar.marks.person));
        let head = head.and_then(|item| item.mention).map(|head| standings[head]);
        if head == Some(Standing::Subject) {
            standings[id] = Standing::Beside;
        }
    }
    standings
}

fn members(reading: &Reading<'_>, item: &Item, id: MentionId) -> Vec<MentionId> {
    item.list.and_then(|list| reading.lists.get(list)).cloned().unwrap_or_else(|| vec![id])
}

struct Words<'a> {
    grammar: &'a Grammar,
    skip_after: Option<Label>,
    modifier: Option<Label>,
    noun: Option<Label>,
}

impl Words<'_> {
    fn standing(&self, row: &Row, index: usize) -> Standing {
        let view = View { items: &row.items, grammar: self.grammar };
        let has = |index: usize, list: Option<Label>| list.is_some_and(|list| view.has(index, list));
        if has(index + 1, self.modifier) {
            return Standing::Within;
        }
        let is_verb = |at: usize| !has(at, self.noun) && self.grammar.cues.iter().any(|cue| view.has(at, *cue));
        match index.checked_sub(1) {
            Some(before) if has(before, self.skip_after) => Standing::Complement,
            Some(before) if is_verb(before) => Standing::Object,
            _ => Standing::Subject,
        }
    }
}
