//! In: items. Out: stretches of Chinese that may be names, each with a class and how much speaks for it.

use std::collections::BTreeMap;

use crate::grammar::Grammar;
use crate::model::Span;
use crate::pattern::Label;
use crate::recognise::item::{Item, Row};
use crate::segment::Sentence;

/// A stretch of characters that may be a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Proposal {
    /// Where it stands.
    pub(crate) span: Span,
    /// The class it would have.
    pub(crate) class: Label,
    /// What speaks for it by itself, in tenths of what makes it certain.
    pub(crate) weight: i32,
}

/// One character with the item it belongs to.
#[derive(Clone, Copy)]
struct Char {
    c: char,
    span: Span,
    item: usize,
    starts_item: bool,
    ends_item: bool,
    is_free: bool,
}

/// Looks for names in one row.
pub(crate) struct Chinese<'a> {
    folded: &'a str,
    grammar: &'a Grammar,
    titles: Option<Label>,
    honorifics: Option<Label>,
    says: Option<Label>,
    modifier: Option<Label>,
    joint: Option<Label>,
    does: Option<Label>,
    common: Option<Label>,
    no_person: Option<Label>,
    suffixes: Option<Label>,
    strong: Option<Label>,
}

/// Longest part of a transliterated name, and longest organisation name before its suffix, in characters.
const LONGEST_PART: usize = 6;
const LONGEST_STEM: usize = 10;

impl<'a> Chinese<'a> {
    pub(crate) fn new(folded: &'a str, grammar: &'a Grammar) -> Self {
        let list = |name: &str| grammar.labels.known_word(name);
        Self {
            folded,
            grammar,
            titles: list("@titles"),
            honorifics: list("@honorifics"),
            says: list("@say"),
            modifier: list("@modifier_mark"),
            joint: list("@list_joint"),
            does: list("@person_does"),
            common: list("@zh-words"),
            no_person: list("@zh-common"),
            suffixes: list("@org-suffixes"),
            strong: list("@org-suffixes-legal"),
        }
    }

    /// Returns what may be names, the best of overlapping ones, in order; what is `learned` adds to what the rules find.
    pub(crate) fn propose(&self, row: &Row, learned: &[Proposal]) -> Vec<Proposal> {
        let chars = self.chars(row);
        let mut proposals = Vec::new();
        for at in 0..chars.len() {
            proposals.extend(self.person(row, &chars, at));
            proposals.extend(self.foreign(&chars, at));
            proposals.extend(self.organization(row, &chars, at));
            proposals.extend(self.glossed(row, &chars, at));
        }
        for found in learned {
            match proposals.iter_mut().find(|own| own.span == found.span && own.class == found.class) {
                Some(own) => own.weight += found.weight,
                None if self.is_open(row, found.span) => proposals.push(*found),
                None => {}
            }
        }
        settle(proposals)
    }

    /// Returns whether `span` only says what kind of organisation is meant: AI公司, GPU 企業.
    pub(crate) fn is_kind_of_company(&self, span: Span, row: &Row) -> bool {
        let common = self.grammar.labels.known_word("@common");
        let under = row.items.iter().filter(|item| item.span.overlaps(span));
        under.into_iter().all(|item| {
            let suffix = self.suffixes.is_some_and(|list| self.grammar.is_in(item.word, list));
            suffix
                || common.is_some_and(|list| self.grammar.is_in(item.word, list))
                || item.is(self.grammar.marks.definite)
        })
    }

    /// Returns whether nothing known stands under `span`: no value, no name of the lexicon, no word that a rule asks for.
    fn is_open(&self, row: &Row, span: Span) -> bool {
        let under = |item: &&Item| item.span.overlaps(span);
        row.items.iter().filter(under).all(|item| {
            let part = span.contains(item.span) && (self.is_free(item) || self.is_stem(Some(item)));
            item.mention.is_none_or(|_| item.is(self.grammar.marks.name) && span.contains(item.span))
                && (part || item.is(self.grammar.marks.latin))
        })
    }

    fn chars(&self, row: &Row) -> Vec<Char> {
        let mut chars = Vec::new();
        for (index, item) in row.items.iter().enumerate() {
            let is_dot = matches!(item.span.of(self.folded), "·" | "・" | "‧" | "•" | "．");
            if item.mention.is_some() || !(item.is(self.grammar.marks.han) || is_dot) {
                continue;
            }
            let free = is_dot || self.is_free(item);
            let mut start = item.span.start;
            for c in item.span.of(self.folded).chars() {
                let span = Span::new(start, start + c.len_utf8());
                let (starts_item, ends_item) = (start == item.span.start, span.end == item.span.end);
                chars.push(Char { c, span, item: index, starts_item, ends_item, is_free: free });
                start = span.end;
            }
        }
        chars
    }

    /// Returns whether an item may be part of a name: no rule asks for it and no list holds it but that of common words.
    fn is_free(&self, item: &Item) -> bool {
        let Some(word) = item.word.and_then(|id| self.grammar.lexicon.word(id)) else { return true };
        let single = item.span.len() <= 4;
        let held = |list: Option<Label>| u16::from(list.is_some_and(|list| word.labels.contains(list)));
        let common = word.lists == held(self.common) + held(self.no_person);
        word.names.is_empty() && !word.is_stop && (single || common)
    }

    fn person(&self, row: &Row, chars: &[Char], at: usize) -> Vec<Proposal> {
        let first = chars[at];
        if !first.starts_item || !first.is_free {
            return Vec::new();
        }
        let mut found = Vec::new();
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
                if !last.ends_item || inside.iter().any(|char| !char.is_free || char.c == '·') {
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
                weight -= 5 * i32::from(inside.iter().any(|char| !(char.starts_item && char.ends_item)));
                weight += self.neighbours(row, first.item, last.item);
                if weight >= 3 {
                    found.push(Proposal { span, class: self.grammar.marks.person, weight });
                }
            }
        }
        found
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

    /// A foreign name written by sound: parts joined by dots, or one part of three characters and more.
    fn foreign(&self, chars: &[Char], at: usize) -> Option<Proposal> {
        let sounds = |char: &Char| char.is_free && self.grammar.people.is_transliteration(char.c);
        let first = chars[at];
        let fresh = at == 0 || !(sounds(&chars[at - 1]) && chars[at - 1].span.end == first.span.start);
        if !first.starts_item || !sounds(&first) || !(fresh || chars[at - 1].ends_item) {
            return None;
        }
        let (mut end, mut dots, mut part) = (at, 0, 0);
        while let Some(char) = chars.get(end).filter(|char| end == at || chars[end - 1].span.end == char.span.start) {
            let is_dot = !crate::segment::is_han(char.c);
            if is_dot && part > 0 && chars.get(end + 1).is_some_and(&sounds) {
                (dots, part) = (dots + 1, 0);
            } else if sounds(char) && !is_dot && part < LONGEST_PART {
                part += 1;
            } else {
                break;
            }
            end += 1;
        }
        while end > at && !chars[end - 1].ends_item {
            end -= 1;
        }
        let span = stretch(chars, at, end - at)?;
        let length = end - at;
        let whole_items = chars[at..end].iter().filter(|char| char.starts_item && char.ends_item).count();
        match dots {
            0 if length >= 3 && whole_items == length && fresh => {
                Some(Proposal { span, class: self.grammar.marks.person, weight: 3 + (length as i32 - 3).min(3) })
            }
            0 => None,
            _ if fresh => Some(Proposal { span, class: self.grammar.marks.person, weight: 14 }),
            _ => Some(Proposal { span, class: self.grammar.marks.person, weight: 12 }),
        }
    }

    /// A name that ends with what organisations are called.
    fn organization(&self, row: &Row, chars: &[Char], at: usize) -> Option<Proposal> {
        let first = chars[at];
        let item = row.items.get(first.item)?;
        if !first.starts_item || !self.suffixes.is_some_and(|list| self.grammar.is_in(item.word, list)) {
            return None;
        }
        let mut suffix_end = first.item;
        while row.items.get(suffix_end + 1).is_some_and(|next| {
            next.mention.is_none()
                && self.suffixes.is_some_and(|list| self.grammar.is_in(next.word, list))
                && next.span.start == row.items[suffix_end].span.end
        }) {
            suffix_end += 1;
        }
        let mut start = at;
        while start > 0 {
            let char = chars[start - 1];
            let touches = char.span.end == chars[start].span.start && at - start < LONGEST_STEM;
            if !(touches && (char.is_free || self.is_stem(row.items.get(char.item))) && crate::segment::is_han(char.c))
            {
                break;
            }
            start -= 1;
        }
        while start < at && !chars[start].starts_item {
            start += 1;
        }
        let stem = at - start;
        if stem < 2 {
            return None;
        }
        let plain = chars[start..at]
            .iter()
            .all(|char| !(char.starts_item && char.ends_item) && self.is_free(&row.items[char.item]));
        let strong = row.items[first.item..=suffix_end]
            .iter()
            .any(|item| self.strong.is_some_and(|list| self.grammar.is_in(item.word, list)));
        let span = chars[start].span.cover(row.items[suffix_end].span);
        let weight =
            if strong { 11 } else { 4 } + i32::from(stem <= 4) - i32::from(stem > 6) * 3 - i32::from(plain) * 6;
        Some(Proposal { span, class: self.grammar.marks.organization, weight })
    }

    /// A new name that is glossed: two to five free characters before a Latin name in brackets.
    fn glossed(&self, row: &Row, chars: &[Char], at: usize) -> Option<Proposal> {
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
        let kind = before.is_some_and(|item| {
            self.suffixes.is_some_and(|list| self.grammar.is_in(item.word, list)) || item.is(marks.definite)
        });
        let weight = 6 + i32::from(kind) * 5;
        Some(Proposal { span: first.span.cover(last.span), class: marks.organization, weight })
    }

    /// Returns whether an item may be part of an organisation's name before its suffix: a suffix word or a place.
    fn is_stem(&self, item: Option<&Item>) -> bool {
        let Some(word) = item.and_then(|item| item.word).and_then(|id| self.grammar.lexicon.word(id)) else {
            return false;
        };
        let place = word.labels.class_bits() & self.grammar.marks.place.bit() != 0;
        !word.is_stop && (place || self.suffixes.is_some_and(|list| word.labels.contains(list)))
    }
}

/// Lengthens a proposal where a longer name, proposed elsewhere in the document with more weight, begins with it and stands here.
pub(crate) fn lengthen(rows: &mut [Vec<Proposal>], folded: &str, sentences: &[Sentence]) {
    let mut names: BTreeMap<(Label, &str), i32> = BTreeMap::new();
    for proposal in rows.iter().flatten() {
        let held = names.entry((proposal.class, proposal.span.of(folded))).or_default();
        *held = proposal.weight.max(*held);
    }
    for (row, sentence) in rows.iter_mut().zip(sentences) {
        for index in 0..row.len() {
            let own = row[index];
            let limit = row.get(index + 1).map_or(sentence.span.end, |next| next.span.start);
            let ahead = folded.get(own.span.start..limit).unwrap_or_default();
            let longer = names
                .range((own.class, own.span.of(folded))..)
                .take_while(|((class, name), _)| *class == own.class && name.starts_with(own.span.of(folded)));
            let best = longer.filter(|((_, name), weight)| {
                name.len() > own.span.len() && ahead.starts_with(name) && **weight >= own.weight
            });
            if let Some(((_, name), weight)) = best.max_by_key(|((_, name), _)| name.len()) {
                row[index] =
                    Proposal { span: Span::new(own.span.start, own.span.start + name.len()), weight: *weight, ..own };
            }
        }
    }
}

/// Returns the span of `count` touching characters from `at` on.
fn stretch(chars: &[Char], at: usize, count: usize) -> Option<Span> {
    let run = chars.get(at..at + count)?;
    let touching = run.windows(2).all(|pair| pair[0].span.end == pair[1].span.start);
    (count > 0 && touching).then(|| run[0].span.cover(run[count - 1].span))
}

/// Returns the heaviest proposals that do not overlap: heaviest first, then longest, then leftmost.
fn settle(mut proposals: Vec<Proposal>) -> Vec<Proposal> {
    proposals.sort_by_key(|proposal| (-proposal.weight, std::cmp::Reverse(proposal.span.len()), proposal.span.start));
    let mut kept: Vec<Proposal> = Vec::new();
    for proposal in proposals {
        if !kept.iter().any(|other| other.span.overlaps(proposal.span)) {
            kept.push(proposal);
        }
    }
    kept.sort_by_key(|proposal| proposal.span.start);
    kept
}
