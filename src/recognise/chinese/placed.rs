//! In: characters. Out: proposals of names that their place tells: in quotation marks after what kind of thing they name,
//! before a stock code, between a verb of dealing and the shares dealt in.

use super::{Char, Chinese, Proposal, stretch};
use crate::pattern::Label;
use crate::recognise::item::{Item, Row};
use crate::segment::is_han;

/// Lists whose words may stand inside a name as well.
const SOFT: [&str; 7] =
    ["@zh-words", "@zh-common", "@org-suffixes", "@role_modifier", "@unit_word", "@asset", "@kind_of_product"];
/// Most characters of a name found so.
const LONGEST: usize = 10;

impl Chinese<'_> {
    /// A name that its place tells, when it starts at character `at`.
    pub(super) fn placed(&self, row: &Row, chars: &[Char], at: usize) -> Option<Proposal> {
        let first = chars[at];
        if !first.starts_item || !self.may_hold(row.items.get(first.item)?) {
            return None;
        }
        let count = chars[at..]
            .iter()
            .zip(at..)
            .take_while(|(char, index)| {
                let touches = *index == at || chars[index - 1].span.end == char.span.start;
                touches && is_han(char.c) && row.items.get(char.item).is_some_and(|item| self.may_hold(item))
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
        let has = |item: Option<&Item>, list: &str| self.item_has(item, list);
        let is_quote = |item: Option<&Item>| item.is_some_and(|item| item.is(self.grammar.marks.quote));
        let propose = |class: Label, weight: i32| Some(Proposal { span, class, weight });
        if is_quote(item(before)) && is_quote(item(Some(after))) {
            let kind = item(before.and_then(|index| index.checked_sub(1)));
            let (organization, product) = (self.grammar.marks.organization, self.grammar.marks.product);
            let colon = kind.is_some_and(|item| item.is(self.grammar.marks.stop));
            let word = if colon { item(before.and_then(|index| index.checked_sub(2))) } else { kind };
            return match kind {
                _ if has(word, "@gloss_word") => propose(organization, 12),
                _ if has(kind, "@kind_of_company") => propose(organization, 12),
                _ if has(kind, "@kind_of_product") => propose(product, 12),
                _ => None,
            };
        }
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
        if has(item(before), "@company_after") && (ended || has(item(Some(after)), "@company_before")) {
            return propose(self.grammar.marks.organization, 4);
        }
        let dealt = has(item(before), "@deals_in")
            || has(item(before), "@modifier_mark")
                && has(item(before.and_then(|index| index.checked_sub(1))), "@deals_in");
        let shares = |index: usize| {
            let percent = item(Some(index)).is_some_and(|item| item.is(self.grammar.marks.percent));
            percent || has(item(Some(index)), "@shares")
        };
        let sold = shares(after) || has(item(Some(after)), "@modifier_mark") && shares(after + 1);
        if dealt && sold { propose(self.grammar.marks.organization, 10) } else { None }
    }

    /// Returns whether only lists of nouns and modifiers hold the item's word.
    pub(super) fn is_soft(&self, item: &Item) -> bool {
        let Some(word) = item.word.and_then(|id| self.grammar.lexicon.word(id)) else { return true };
        let held = SOFT.iter().filter_map(|list| self.grammar.labels.known_word(list));
        let count = held.filter(|list| word.labels.contains(*list)).count();
        !word.is_stop && word.names.is_empty() && usize::from(word.lists) == count
    }

    fn item_has(&self, item: Option<&Item>, list: &str) -> bool {
        let list = self.grammar.labels.known_word(list);
        item.is_some_and(|item| list.is_some_and(|list| self.grammar.is_in(item.word, list)))
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
