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
    let words = Words {
        grammar,
        skip_after: list("@no_subject_after"),
        modifier: list("@modifier_mark"),
        noun: list("@noun"),
        relative: list("@opens_relative"),
        studied: list("@studied"),
        subordinate: list("@opens_subordinate"),
    };
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
    let mut organizations: Vec<Vec<MentionId>> = vec![Vec::new(); reading.rows.len()];
    for (id, mention) in reading.mentions.iter().enumerate() {
        let named = matches!(mention.content, Content::Name { .. }) && mention.class == grammar.marks.organization;
        organizations.get_mut(mention.sentence).filter(|_| named).into_iter().for_each(|row| row.push(id));
    }
    organizations.iter_mut().for_each(|row| row.sort_by_key(|id| reading.mentions[*id].span));
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
        let Some(head) = head else { continue };
        let is_subject = head.mention.is_some_and(|id| standings[id] == Standing::Subject);
        let known = organizations.get(mention.sentence).map(Vec::as_slice).unwrap_or_default();
        let nearer =
            employer(reading, head, known).is_some_and(|of| reading.mentions[of].span.start > mention.span.start);
        if is_subject && !(nearer && mention.class == grammar.marks.organization) {
            standings[id] = Standing::Beside;
        }
    }
    standings
}

/// Returns which of the sentence's `organizations`, in reading order, is named last in the phrase of a person, before the name:
/// of "遠景集團旗下藍海科技的林怡君" 藍海科技.
fn employer(reading: &Reading<'_>, person: &Item, organizations: &[MentionId]) -> Option<MentionId> {
    let name = reading.mentions.get(person.mention?)?.span;
    let before = organizations.partition_point(|id| reading.mentions[*id].span.start < name.start);
    let last = *organizations.get(before.checked_sub(1)?)?;
    let span = reading.mentions[last].span;
    (person.span.contains(span) && span.end <= name.start).then_some(last)
}

fn members(reading: &Reading<'_>, item: &Item, id: MentionId) -> Vec<MentionId> {
    item.list.and_then(|list| reading.lists.get(list)).cloned().unwrap_or_else(|| vec![id])
}

struct Words<'a> {
    grammar: &'a Grammar,
    skip_after: Option<Label>,
    modifier: Option<Label>,
    noun: Option<Label>,
    relative: Option<Label>,
    studied: Option<Label>,
    subordinate: Option<Label>,
}

impl Words<'_> {
    fn standing(&self, row: &Row, index: usize) -> Standing {
        let view = View { items: &row.items, grammar: self.grammar };
        let has = |index: usize, list: Option<Label>| list.is_some_and(|list| view.has(index, list));
        let is = |index: Option<usize>, label: Label| {
            index.and_then(|index| row.items.get(index)).is_some_and(|item| item.is(label))
        };
        let quoted = is(index.checked_sub(1), self.grammar.marks.quote);
        let next = index + 1 + usize::from(quoted && is(Some(index + 1), self.grammar.marks.quote));
        let titles = is(Some(index), self.grammar.marks.organization) && is(Some(next), self.grammar.marks.role);
        if titles {
            return Standing::Within;
        }
        // 哈佛畢業後: where somebody has studied.
        if is(Some(index), self.grammar.marks.organization) && has(next, self.studied) {
            return Standing::Complement;
        }
        if has(next, self.modifier) {
            let opens = index == 0 && is(Some(index), self.grammar.marks.organization);
            return if opens { Standing::Beside } else { Standing::Within };
        }
        let opens_relative = |verb: usize| {
            let clause = (0..verb).rev().take_while(|at| !view.is_clause_mark(*at));
            clause.into_iter().any(|at| has(at, self.relative))
        };
        let is_verb =
            |at: usize| !has(at, self.noun) && row.items.get(at).is_some_and(|item| self.grammar.is_cue(item.word));
        match index.checked_sub(1 + usize::from(quoted)) {
            Some(before) if has(before, self.skip_after) => Standing::Complement,
            // "She, who once backed Acme, is a director": what a clause beside the main one tells of.
            Some(before) if is_verb(before) && opens_relative(before) => Standing::Complement,
            Some(before) if is_verb(before) => Standing::Object,
            // "When Acme led the round, Beta was valued at $5bn": Beta is what it speaks of.
            Some(before) if has(before, self.subordinate) => Standing::Beside,
            _ => Standing::Subject,
        }
    }
}
