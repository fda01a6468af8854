//! In: characters. Out: proposals of organisations: names with a suffix, and new names that a Latin one in brackets glosses.

use super::{Char, Chinese, LONGEST_STEM, Proposal};
use crate::recognise::item::{Item, Row};

/// Longest full name before its legal form, in characters.
const LONGEST_FULL: usize = 24;
/// From how many characters on words before a suffix must hold something that is no word, to be a name.
pub(super) const LONG_STEM: usize = 5;
/// Lists of words that stand before full names and not inside them.
pub(super) const BEFORE_FULL: [&str; 13] = [
    "@never_in_name",
    "@deals_in",
    "@say",
    "@declare",
    "@titles",
    "@no_subject_after",
    "@opens_clause",
    "@closes_clause",
    "@buy",
    "@take_part",
    "@join_word",
    "@found_word",
    "@transparent",
];

impl Chinese<'_> {
    /// A name that ends with what organisations are called.
    pub(super) fn organization(&self, row: &Row, chars: &[Char], at: usize) -> Option<Proposal> {
        let first = chars[at];
        let item = row.items.get(first.item)?;
        if !first.starts_item || !self.has(item, self.suffixes) || self.is_unit(item) {
            return None;
        }
        let mut suffix_end = first.item;
        while row.items.get(suffix_end + 1).is_some_and(|next| {
            let beside = self.is_unit(next) || self.has(next, self.titles) || self.has(next, self.shares);
            let suffix = self.has(next, self.suffixes) && !beside;
            next.mention.is_none() && suffix && next.span.start == row.items[suffix_end].span.end
        }) {
            suffix_end += 1;
        }
        // What an analyst covers is no part of the house: 醫藥 in 高嵐證券醫藥分析師.
        let covers = row.items.get(suffix_end + 1).is_some_and(|next| self.has(next, self.analyst));
        if covers && suffix_end > first.item && !self.has(&row.items[suffix_end], self.house) {
            suffix_end -= 1;
        }
        let strong = row.items[first.item..=suffix_end].iter().any(|item| self.has(item, self.strong));
        let full = row.items.get(suffix_end).is_some_and(|item| self.has(item, self.full));
        let longest = if full { LONGEST_FULL } else { LONGEST_STEM };
        let mut start = at;
        while start > 0 {
            let char = chars[start - 1];
            let touches = char.span.end == chars[start].span.start && at - start < longest;
            let item = row.items.get(char.item);
            let holds = char.is_free || self.is_stem(item) || strong && char.may_hold;
            let holds = holds || full && item.is_some_and(|item| self.may_hold_full(item));
            let inside = full && item.is_some_and(|item| self.has(item, self.inside_full));
            let is_kind =
                !inside && at - start >= 2 && item.is_some_and(|item| self.is_kind(item) || self.ends_kind(item, char));
            // A word before a place is none of the name: 落腳 before 台中精密.
            let placed =
                chars[start].is_known && chars[start].starts_item && item.is_some_and(|item| item.span.len() > 3);
            if !(touches && holds && crate::segment::is_han(char.c))
                || is_kind
                || placed && !full && !self.is_stem(item)
            {
                break;
            }
            start -= 1;
        }
        while start < at && !chars[start].starts_item {
            start += 1;
        }
        let stem = at - start;
        if stem < 2
            || self.is_counted(row, chars[start])
            || !full && stem >= LONG_STEM && self.is_phrase(row, &chars[start..at])
        {
            return None;
        }
        let is_single = |char: &Char| char.starts_item && char.ends_item;
        let plain = chars[start..at].iter().all(|char| !is_single(char) && self.is_free(&row.items[char.item]));
        let compact = stem <= 3 && chars[start..at].iter().all(is_single);
        let span = chars[start].span.cover(row.items[suffix_end].span);
        let weight = if strong { 11 } else { 4 } + i32::from(stem <= 4)
            - i32::from(stem > 6 && !full) * 3
            - i32::from(plain) * if stem > 4 && !full { 12 } else { 6 }
            + i32::from(compact && !strong) * 5;
        Some(Proposal { span, class: self.grammar.marks.organization, weight })
    }

    /// A new name that is glossed: two to five free characters before a Latin name in brackets.
    pub(super) fn glossed(&self, row: &Row, chars: &[Char], at: usize) -> Option<Proposal> {
        let marks = &self.grammar.marks;
        let first = chars[at];
        let before = first.item.checked_sub(1).and_then(|index| row.items.get(index));
        let bounded = at == 0 || !(chars[at - 1].is_free && chars[at - 1].span.end == first.span.start);
        if !first.starts_item || !first.is_free || !bounded {
            return None;
        }
        let count = chars[at..]
            .iter()
            .take_while(|char| char.is_free)
            .zip(0..)
            .take_while(|(char, index)| chars[at].span.start + 3 * index == char.span.start)
            .count();
        let last = chars.get(at + count.checked_sub(1)?)?;
        let gloss = [last.item + 1, last.item + 2, last.item + 3].map(|index| row.items.get(index));
        let [Some(open), Some(latin), Some(close)] = gloss else { return None };
        let is_gloss = open.is(marks.open) && close.is(marks.close) && latin.is(marks.latin) && latin.mention.is_some();
        if !(2..=5).contains(&count) || !is_gloss || !last.ends_item {
            return None;
        }
        let kind = before.is_some_and(|item| self.has(item, self.suffixes) || item.is(marks.definite));
        let weight = 6 + i32::from(kind) * 5;
        Some(Proposal { span: first.span.cover(last.span), class: marks.organization, weight })
    }

    /// Returns whether a word of measure starts at `first`, behind a number: 份 in 一份財報顯示.
    fn is_counted(&self, row: &Row, first: Char) -> bool {
        let before = first.item.checked_sub(1).and_then(|before| row.items.get(before));
        let number = |item: &Item| item.is(self.grammar.marks.number) || self.is_in(item, "@counted");
        row.items.get(first.item).is_some_and(|item| self.is_in(item, "@measure_word")) && before.is_some_and(number)
    }

    /// Returns whether the characters are words of the language but for one at most: 能夠更好地維護 before 公司.
    pub(super) fn is_phrase(&self, row: &Row, chars: &[Char]) -> bool {
        let is_word = |char: &Char| {
            let item = row.items.get(char.item);
            let known = char.is_known || self.is_stem(item) && item.is_some_and(|item| item.span.len() > 3);
            char.is_stop || !(known || char.starts_item && char.ends_item)
        };
        chars.iter().filter(|char| !is_word(char)).count() < 2
    }

    /// Returns whether an item may stand inside a full name, which ends with its legal form: any word but those that open
    /// or part clauses and those that companies are objects of.
    pub(super) fn may_hold_full(&self, item: &Item) -> bool {
        let listed = self.before_full.iter().any(|list| self.grammar.is_in(item.word, *list));
        item.mention.is_none() && item.is(self.grammar.marks.han) && !listed
    }

    /// Returns whether the item is what kinds of companies are called, which no name goes on behind: 平台 before 藍海出行.
    pub(super) fn is_kind(&self, item: &Item) -> bool {
        self.has(item, self.kind)
    }

    /// Returns whether the item ends what a company is called before its name: 集團 in 連鎖餐飲集團禾芳國際, 廠 in 甜點廠雪朵科技.
    fn ends_kind(&self, item: &Item, char: Char) -> bool {
        char.ends_item && self.has(item, self.kind_end)
    }

    /// Returns whether the item is what a part of an organisation is called: 董事會, 部門.
    fn is_unit(&self, item: &Item) -> bool {
        self.has(item, self.unit)
    }

    /// Returns whether an item may be part of an organisation's name before its suffix: a suffix word or a place.
    pub(super) fn is_stem(&self, item: Option<&Item>) -> bool {
        let Some(word) = item.and_then(|item| item.word).and_then(|id| self.grammar.lexicon.word(id)) else {
            return false;
        };
        let place = word.labels.class_bits() & self.grammar.marks.place.bit() != 0;
        !word.is_stop && (place || self.suffixes.is_some_and(|list| word.labels.contains(list)))
    }
}
