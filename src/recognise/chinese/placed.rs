//! In: characters. Out: proposals of names that their place tells: in quotation marks after what kind of thing they name,
//! before a stock code, between a verb of dealing and the shares dealt in.

use super::{Char, Chinese, Proposal, stretch};
use crate::pattern::Label;
use crate::recognise::item::{Item, Row};
use crate::segment::is_han;

/// Lists whose words may stand inside a name as well.
pub(super) const SOFT: [&str; 7] =
    ["@zh-words", "@zh-common", "@org-suffixes", "@role_modifier", "@unit_word", "@asset", "@kind_of_product"];
/// Most characters of a name found so.
const LONGEST: usize = 10;
/// What quotation marks say for a name behind its kind.
const QUOTED: i32 = 16;

impl Chinese<'_> {
    /// A name that its place tells, when it starts at character `at`.
    pub(super) fn placed(&self, row: &Row, chars: &[Char], at: usize) -> Option<Proposal> {
        let first = chars[at];
        if !first.starts_item {
            return None;
        }
        if let Some(quoted) = self.quoted(row, first.item) {
            return Some(quoted);
        }
        if !first.may_hold {
            return None;
        }
        let count = chars[at..]
            .iter()
            .zip(at..)
            .take(LONGEST + 1)
            .take_while(|(char, index)| {
                let touches = *index == at || chars[index - 1].span.end == char.span.start;
                touches && is_han(char.c) && char.may_hold
            })
            .count();
        if !(2..=LONGEST).contains(&count) {
            return None;
        }
        let span = stretch(chars, at, count)?;
        let (mut before, after) = (first.item.checked_sub(1), chars[at + count - 1].item + 1);
        let is_place = |index: usize| {
            row.items.get(index).is_some_and(|item| {
                item.is(self.grammar.marks.place) && item.mention.is_some() && item.span.end == first.span.start
            })
        };
        let placed = before.is_some_and(is_place);
        if placed {
            before = before.and_then(|index| index.checked_sub(1));
        }
        let item = |index: Option<usize>| index.and_then(|index| row.items.get(index));
        let has = |item: Option<&Item>, list: Option<Label>| item.is_some_and(|item| self.has(item, list));
        let propose = |class: Label, weight: i32| Some(Proposal { span, class, weight });
        let items = row.items.get(first.item..after).unwrap_or_default();
        let is_word = |item: &Item| item.span.len() > 3 && (items.len() > 2 || !self.is_stem(Some(item)));
        let is_plain = !placed && items.iter().all(is_word);
        let is_whole = first.item == 0 || !chars[at.saturating_sub(1)].is_free || at == 0;
        if is_plain || !is_whole {
            return None;
        }
        if self.is_code(row, after) {
            return propose(self.grammar.marks.organization, 10 + i32::from(count == 4));
        }
        let ended = item(Some(after)).is_none_or(|item| {
            let marks = &self.grammar.marks;
            [marks.comma, marks.full, marks.stop, marks.pause, marks.close].iter().any(|mark| item.is(*mark))
        });
        let fragments = items.iter().filter(|item| item.span.len() <= 3).count();
        if has(item(before), self.company_after) && (ended || has(item(Some(after)), self.company_before)) {
            return propose(self.grammar.marks.organization, if fragments > 1 { 8 } else { 4 });
        }
        let earlier = before.and_then(|index| index.checked_sub(1));
        let told = ended || has(item(Some(after)), self.company_before);
        if has(item(before), self.part_of_company) && told && fragments > 1 {
            return propose(self.grammar.marks.organization, 6);
        }
        let joint = has(item(before), self.modifier) || has(item(before), self.deal_joint);
        let bought = has(item(before), self.verbs) || joint && has(item(earlier), self.verbs);
        let dealt = bought || has(item(before), self.deal_object);
        let shares = |index: usize| {
            let percent = item(Some(index)).is_some_and(|item| item.is(self.grammar.marks.percent));
            percent || has(item(Some(index)), self.shares)
        };
        let sold = shares(after) || has(item(Some(after)), self.modifier) && shares(after + 1);
        match (dealt && sold, bought && told && fragments > 1) {
            (true, _) => propose(self.grammar.marks.organization, 10),
            (_, true) => propose(self.grammar.marks.organization, 5),
            _ => None,
        }
    }

    /// A name between quotation marks that begins with item `from`, after what kind of thing it names; any words may make it.
    fn quoted(&self, row: &Row, from: usize) -> Option<Proposal> {
        let marks = &self.grammar.marks;
        let is_quote = |item: &Item| item.is(marks.quote);
        let mut before = from.checked_sub(1).filter(|index| is_quote(&row.items[*index]))?;
        let inside = row.items[from..].iter().take(LONGEST);
        let count = inside.take_while(|item| item.is(marks.han) && item.span.len() < 30 && !is_quote(item)).count();
        let last = row.items.get(from + count.checked_sub(1)?)?;
        let span = row.items[from].span.cover(last.span);
        let fits = (2..=LONGEST).contains(&span.of(self.folded).chars().count());
        if !fits || !row.items.get(from + count).is_some_and(is_quote) {
            return None;
        }
        before = before.checked_sub(1)?;
        let kind = row.items.get(before)?;
        let word = if kind.is(marks.stop) { row.items.get(before.checked_sub(1)?) } else { Some(kind) };
        let class = if word.is_some_and(|word| self.has(word, self.gloss)) || self.is_kind(kind) {
            marks.organization
        } else if self.has(kind, self.product) {
            marks.product
        } else {
            return None;
        };
        Some(Proposal { span, class, weight: QUOTED })
    }

    /// Returns whether only lists of nouns and modifiers hold the item's word.
    pub(super) fn is_soft(&self, item: &Item) -> bool {
        let Some(word) = item.word.and_then(|id| self.grammar.lexicon.word(id)) else { return true };
        let count = self.soft.iter().filter(|list| word.labels.contains(**list)).count();
        !word.is_stop && word.names.is_empty() && usize::from(word.lists) == count
    }

    /// Returns whether a stock code in brackets stands at item `at`: (600000), (00001.HK), (港股00001).
    fn is_code(&self, row: &Row, at: usize) -> bool {
        let open = row.items.get(at).is_some_and(|item| item.is(self.grammar.marks.open));
        let digits = |item: &Item| {
            let count = item.span.of(self.folded).bytes().take_while(u8::is_ascii_digit).count();
            (4..=6).contains(&count)
        };
        open && row.items.iter().skip(at + 1).take(2).any(digits)
    }
}
