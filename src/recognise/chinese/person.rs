//! In: characters. Out: proposals of people's names written as Chinese writes them: a surname and one or two characters.

use super::{Char, Chinese, Proposal, stretch};
use crate::pattern::Label;
use crate::recognise::item::{Item, Row};

impl Chinese<'_> {
    pub(super) fn person(&self, row: &Row, chars: &[Char], at: usize) -> Vec<Proposal> {
        let first = chars[at];
        if !first.starts_item || !(first.is_free || first.is_stop || first.is_known) {
            return Vec::new();
        }
        let mut found = Vec::new();
        // Behind a title even a function word may be part of a given name: 以 in 產品長陸以寧.
        let before = first.item.checked_sub(1).and_then(|index| row.items.get(index));
        let titled = before.is_some_and(|item| self.has(item, self.titles));
        for surname in [2, 1] {
            let Some(head) = stretch(chars, at, surname) else { continue };
            let rank = self.grammar.people.surname(head.of(self.folded));
            if rank == 0 {
                continue;
            }
            for given in [1, 2] {
                let total = surname + given;
                let Some(span) = stretch(chars, at, total) else { continue };
                let last = chars[at + total - 1];
                let inside = &chars[at..at + total];
                if !last.ends_item
                    || !inside.iter().enumerate().all(|(index, char)| {
                        let middle = titled && total == 3 && index == 1 && char.is_stop;
                        // 豐田 in 豐田章男.
                        let known = surname == 2 && index < 2 && char.is_known;
                        middle || known || self.may_stand(char, index < surname)
                    })
                {
                    continue;
                }
                let plain = self.grammar.lexicon.find(span.of(self.folded));
                if self.no_person.is_some_and(|list| self.grammar.is_in(plain, list)) {
                    continue;
                }
                let weights: Vec<i32> =
                    inside[surname..].iter().map(|char| i32::from(self.grammar.people.given_weight(char.c))).collect();
                let rare = weights.iter().filter(|weight| **weight == 0).count() as i32;
                let mut weight = 1 + i32::from(rank) + weights.iter().sum::<i32>() / weights.len() as i32 - 3 * rare
                    + i32::from(given == 2);
                weight += 3 * i32::from(surname == 2);
                let known = inside.iter().filter(|char| char.is_known).count();
                // 華新原 before 總經理: 華新's former one.
                let titled = row.items.get(last.item + 1).is_some_and(|item| self.has(item, self.titles));
                if titled && given == 2 && row.items.get(last.item).is_some_and(|item| self.is_in(item, "@former")) {
                    continue;
                }
                let parts = known == given || surname == 2 && inside[..2].iter().all(|char| char.is_known);
                let shared = self.is_ambiguous(&row.items[last.item]);
                let needs = if shared { 0 } else { 4 };
                if known > 0 && (!parts || given != 2 || self.neighbours(row, first.item, last.item) < needs) {
                    continue;
                }
                let cut = known == 0 && inside.iter().any(|char| !(char.starts_item && char.ends_item));
                weight -= if cut { if weights.iter().all(|weight| *weight > 0) { 3 } else { 5 } } else { 0 };
                let japanese = surname == 2 && rank == 1;
                weight -= 2 * inside.iter().filter(|char| char.is_stop && !japanese).count() as i32;
                weight += self.neighbours(row, first.item, last.item);
                if weight >= 3 {
                    found.push(Proposal { span, class: self.grammar.marks.person, weight });
                }
            }
        }
        found
    }

    /// Returns whether a character may be part of a person's name: a free one, or a function word that names use as well (曾, 正, 本).
    fn may_stand(&self, char: &Char, is_surname: bool) -> bool {
        let usual = is_surname || self.grammar.people.given_weight(char.c) >= 2;
        crate::segment::is_han(char.c) && (char.is_free || char.is_known && !is_surname || char.is_stop && usual)
    }

    /// Returns whether the item is a known name that is a word or part of people's names besides: 松崗 in 周松崗.
    fn is_ambiguous(&self, item: &Item) -> bool {
        let word = item.word.and_then(|id| self.grammar.lexicon.word(id));
        word.is_some_and(|word| word.names.first().is_some_and(|name| name.is_ambiguous))
    }

    /// Returns what the items before and after say for a person between them.
    fn neighbours(&self, row: &Row, first: usize, last: usize) -> i32 {
        let marks = &self.grammar.marks;
        let before = first.checked_sub(1).and_then(|index| row.items.get(index));
        let after = row.items.get(last + 1);
        let is = |item: Option<&Item>, list: Option<Label>| {
            item.is_some_and(|item| list.is_some_and(|list| self.grammar.is_in(item.word, list)))
        };
        let mut weight = 0;
        weight += if is(before, self.titles) || is(before, self.honorifics) { 6 } else { 0 };
        weight += if is(after, self.titles) || is(after, self.honorifics) { 4 } else { 0 };
        let earlier = first.checked_sub(2).and_then(|index| row.items.get(index));
        weight += if is(before, self.modifier) && is(earlier, self.titles) { 5 } else { 0 };
        weight += if is(before, self.joint) { 2 } else { 0 };
        weight += if is(after, self.joint) { 1 } else { 0 };
        weight += if is(after, self.says) || is(after, self.does) { 4 } else { 0 };
        weight += if after.is_some_and(|item| item.is(marks.open) || item.is(marks.pause)) { 1 } else { 0 };
        weight += if before.is_none_or(|item| item.is(marks.comma) || item.is(marks.pause)) { 1 } else { 0 };
        weight
    }
}
