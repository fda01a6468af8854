//! In: a window and a pair of its items. Out: the features of the pair, each a 64-bit hash, with the item each is about.

use super::window::{Sort, Window};
use crate::tagger::hash::{mix, pair};

/// Two items of a row, the ends of what may be a relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pair {
    pub(super) subject: usize,
    pub(super) object: usize,
}

/// Words looked at before and behind a pair, and around each of its ends.
const MARGIN: usize = 8;
const NEAR: usize = 6;
const BESIDE: usize = 4;
/// Words between the ends that are looked at one by one, from either side.
const BETWEEN: usize = 20;
/// Most words between for the whole run to be one feature.
const RUN: usize = 6;
/// The symbol before the first and behind the last item.
const EDGE: u64 = 0xED6E;

/// Calls `emit` with every feature of `pair` and the item it is about, when it is about one.
pub(super) fn features(window: &Window, pair: Pair, emit: &mut dyn FnMut(u64, Option<usize>)) {
    Writer { window, emit, ends: pair, turned: u64::from(pair.object < pair.subject) }.write();
}

struct Writer<'a> {
    window: &'a Window,
    emit: &'a mut dyn FnMut(u64, Option<usize>),
    ends: Pair,
    turned: u64,
}

impl Writer<'_> {
    fn write(&mut self) {
        let Pair { subject, object } = self.ends;
        let (first, second) = (subject.min(object), subject.max(object));
        self.ends();
        self.between(first, second);
        self.around(first, second);
        self.counts(first, second);
        self.beside(40, subject);
        self.beside(50, object);
        self.names(60, subject);
        self.names(65, object);
    }

    /// A feature of kind `kind`, told apart by which end comes first.
    fn turned(&mut self, kind: u64, value: u64, item: Option<usize>) {
        (self.emit)(mix(value ^ (2 * kind + self.turned) << 56), item);
    }

    /// A feature of kind `kind`, the same whichever end comes first.
    fn plain(&mut self, kind: u64, value: u64, item: Option<usize>) {
        (self.emit)(mix(value ^ (2 * kind) << 56), item);
    }

    fn symbol(&self, index: usize) -> u64 {
        self.window.symbols.get(index).copied().unwrap_or(EDGE)
    }

    fn before(&self, index: usize, back: usize) -> u64 {
        index.checked_sub(back).map_or(EDGE, |index| self.symbol(index))
    }

    fn both(&self) -> u64 {
        pair(self.symbol(self.ends.subject), self.symbol(self.ends.object))
    }

    fn ends(&mut self) {
        self.plain(0, 0, None);
        self.plain(1, self.symbol(self.ends.subject), None);
        self.plain(2, self.symbol(self.ends.object), None);
        self.turned(3, self.both(), None);
    }

    fn between(&mut self, first: usize, second: usize) {
        let (start, count) = (first + 1, second - first - 1);
        let looked = |index: &usize| count <= 2 * BETWEEN || *index < start + BETWEEN || *index >= second - BETWEEN;
        for index in (start..second).filter(looked) {
            self.turned(4, self.symbol(index), Some(index));
        }
        let two = |writer: &Self, index: usize| pair(writer.symbol(index), writer.symbol(index + 1));
        for index in (start..second.saturating_sub(1)).filter(looked) {
            self.turned(5, two(self, index), Some(index));
        }
        for index in (start..second.saturating_sub(2)).filter(looked) {
            self.turned(6, pair(two(self, index), self.symbol(index + 2)), Some(index));
        }
        let run = (start..second).take(RUN + 1).fold(count as u64, |run, index| pair(run, self.symbol(index)));
        if count <= RUN {
            self.turned(7, run, None);
        }
        if count <= 3 {
            self.turned(8, pair(run, self.both()), None);
        }
        let (head, tail) = if count == 0 { (0, 0) } else { (self.symbol(start), self.symbol(second - 1)) };
        self.turned(9, head, (count > 0).then_some(start));
        self.turned(10, tail, (count > 0).then_some(second.saturating_sub(1)));
        self.turned(11, pair(head, tail), None);
        self.turned(12, pair(self.both(), head), None);
        self.turned(13, pair(self.both(), tail), None);
        if count > 1 {
            self.turned(14, two(self, start), Some(start));
            self.turned(15, two(self, second - 2), Some(second - 2));
        }
        if count > 2 {
            self.turned(16, pair(two(self, start), self.symbol(start + 2)), Some(start));
            self.turned(17, pair(two(self, second - 3), self.symbol(second - 1)), Some(second - 3));
        }
        self.turned(18, pair(self.before(first, 1), head), None);
        self.turned(19, pair(tail, self.symbol(second + 1)), None);
    }

    fn around(&mut self, first: usize, second: usize) {
        let (left, right) = (self.before(first, 1), self.symbol(second + 1));
        self.turned(20, left, first.checked_sub(1));
        self.turned(21, right, Some(second + 1));
        let wider = pair(self.before(first, 2), left);
        self.turned(22, wider, None);
        self.turned(23, pair(right, self.symbol(second + 2)), None);
        self.turned(24, pair(self.before(first, 3), wider), None);
        for index in first.saturating_sub(NEAR)..first {
            self.turned(25, self.symbol(index), Some(index));
        }
        for index in second + 1..(second + 1 + NEAR).min(self.window.symbols.len()) {
            self.turned(26, self.symbol(index), Some(index));
        }
    }

    fn counts(&mut self, first: usize, second: usize) {
        let count = second - first - 1;
        let length = match count {
            0..=3 => count as u64,
            4..=6 => 4,
            7..=10 => 5,
            11..=16 => 6,
            _ => 7,
        };
        self.turned(27, length, None);
        let among = |wanted: &dyn Fn(Sort) -> bool| {
            self.window.sorts[first + 1..second].iter().filter(|sort| wanted(**sort)).count().min(3) as u64
        };
        let named: Vec<u64> = (0..5).map(|class| among(&|sort| sort == Sort::Named(class))).collect();
        let anaphors = among(&|sort| sort == Sort::Anaphor);
        for (class, count) in named.into_iter().enumerate() {
            self.turned(28, class as u64 * 4 + count, None);
        }
        self.turned(29, anaphors, None);
        let commas = self.window.commas[first + 1..second].iter().filter(|comma| **comma).count().min(4);
        self.turned(30, commas as u64, None);
        for (kind, end) in [(31, self.ends.subject), (33, self.ends.object)] {
            let class = self.window.classes[end];
            let alike = |index: &usize| self.window.classes[*index] & class != 0;
            let from = end.saturating_sub(4 * MARGIN);
            let rank = (from..end).filter(alike).count().min(3);
            let rivals = (end + 1..(end + 4 * MARGIN).min(self.window.classes.len())).filter(alike).count().min(3);
            self.plain(kind, rank as u64, None);
            self.plain(kind + 1, (rank + rivals) as u64, None);
        }
    }

    /// The words beside one end.
    fn beside(&mut self, kind: u64, end: usize) {
        for index in end.saturating_sub(BESIDE)..end {
            self.plain(kind, self.symbol(index), Some(index));
        }
        for index in end + 1..(end + 1 + BESIDE).min(self.window.symbols.len()) {
            self.plain(kind + 1, self.symbol(index), Some(index));
        }
        let before = pair(self.before(end, 2), self.before(end, 1));
        let after = pair(self.symbol(end + 1), self.symbol(end + 2));
        self.plain(kind + 2, before, None);
        self.plain(kind + 3, pair(self.before(end, 3), before), None);
        self.plain(kind + 4, after, None);
        self.plain(kind + 5, pair(after, self.symbol(end + 3)), None);
    }

    /// The words of a name.
    fn names(&mut self, kind: u64, end: usize) {
        let words = &self.window.words[end];
        let Some(last) = words.last() else { return };
        self.plain(kind, *last, None);
        self.plain(kind + 1, words.len().min(4) as u64, None);
        for word in words {
            self.plain(kind + 2, *word, None);
        }
    }
}
