//! In: the tokens of a chunk with their gazetteer marks. Out: n-grams, each with the tokens it is a feature of.
//!
//! An n-gram is looked up once for all the tokens around it; for each it has weights of its own.

use super::gazetteer::Half;
use super::hash::{mix, pair};
use super::token::{Kind, Token};

/// Blanks on either side of a chunk.
pub(crate) const ROOM: usize = 4;
/// Most tokens that one n-gram is a feature of.
pub(crate) const TARGETS: usize = 5;
/// Tokens before the first of an n-gram that it may be a feature of.
pub(crate) const BEFORE: usize = 2;
/// Hash and kind of the blank outside a chunk.
const BLANK: u64 = 0x5EED;
const BLANK_KIND: u8 = 31;

/// What the n-grams of a chunk are made of, with [`ROOM`] blanks before and two more after.
#[derive(Debug, Default)]
pub(crate) struct Window {
    words: Vec<u64>,
    pairs: Vec<u64>,
    kinds: Vec<u8>,
    marks: Vec<u64>,
    affixes: Vec<(u32, u32)>,
}

impl Window {
    /// Takes in another chunk.
    pub(crate) fn fill(&mut self, tokens: &[Token], marks: &[u64]) {
        self.words.clear();
        self.kinds.clear();
        self.marks.clear();
        self.affixes.clear();
        self.blank(ROOM);
        self.words.extend(tokens.iter().map(|token| token.hash));
        self.kinds.extend(tokens.iter().map(|token| token.kind as u8));
        self.marks.extend_from_slice(marks);
        self.affixes.extend(tokens.iter().map(|token| (token.prefix, token.suffix)));
        self.blank(ROOM + tokens.len() + 2 + ROOM);
        self.pairs.clear();
        self.pairs.extend(self.words.windows(2).map(|two| pair(two[0], two[1])));
    }

    fn blank(&mut self, end: usize) {
        self.words.resize(end, BLANK);
        self.kinds.resize(end, BLANK_KIND);
        self.marks.resize(end, 0);
        self.affixes.resize(end, (0, 0));
    }

    /// Calls `emit` with every n-gram of the chunk for the model of Chinese or of English: its hash, where it begins, and how far
    /// from there the tokens are that it is a feature of. Places count the blanks; `ROOM` is the first token's.
    pub(crate) fn grams(&self, chinese: bool, mut emit: impl FnMut(u64, usize, &'static [i8])) {
        for at in 1..self.words.len() - ROOM {
            let mut gram = |number: u64, value: u64, targets| emit(mix(value.wrapping_add(number << 56)), at, targets);
            if chinese {
                self.chinese(at, &mut gram);
            } else {
                self.english(at, &mut gram);
            }
            self.looks(at, &mut gram);
            self.lists(at, &mut gram);
            if self.affixes[at].0 != 0 {
                self.affix(at, &mut gram);
            }
        }
    }

    /// Characters alone, and in twos, threes and fours.
    fn chinese(&self, at: usize, gram: &mut impl FnMut(u64, u64, &'static [i8])) {
        let (words, pairs) = (&self.words[at..at + 4], &self.pairs[at..at + 3]);
        gram(1, words[0], &[-2, -1, 0, 1, 2]);
        gram(2, pairs[0], &[-1, 0, 1, 2]);
        gram(3, pair(words[0], words[2]), &[1]);
        gram(4, pair(pairs[0], words[2]), &[-1, 0, 1, 2, 3]);
        gram(5, pair(pairs[0], pairs[2]), &[1]);
        if self.marks[at] != 0 {
            gram(6, self.marks[at] ^ words[0], &[0]);
        }
    }

    /// Words alone and in twos, and with the looks of the word they stand beside.
    fn english(&self, at: usize, gram: &mut impl FnMut(u64, u64, &'static [i8])) {
        let (words, pairs) = (&self.words[at..at + 2], &self.pairs[at..at + 2]);
        let kind = |place: usize| u64::from(self.kinds[place]);
        gram(11, words[0], &[-2, -1, 0, 1, 2]);
        gram(12, pairs[0], &[-1, 0, 1, 2]);
        gram(13, pair(words[0], kind(at)), &[0]);
        gram(14, pair(words[0], kind(at + 1)), &[1]);
        gram(15, pair(words[1], kind(at)), &[0]);
        gram(16, pair(pairs[0], kind(at + 2)), &[2]);
        gram(17, pair(pairs[1], kind(at)), &[0]);
        if self.affixes[at].1 != 0 {
            gram(18, pair(u64::from(self.affixes[at].1), kind(at + 1)), &[1]);
        }
        if self.affixes[at + 1].1 != 0 {
            gram(19, pair(u64::from(self.affixes[at + 1].1), kind(at)), &[0]);
        }
        if self.marks[at] != 0 {
            gram(20, pair(self.marks[at], kind(at)), &[0]);
        }
    }

    /// The kinds of the tokens around.
    fn looks(&self, at: usize, gram: &mut impl FnMut(u64, u64, &'static [i8])) {
        let kinds = self.kinds[at..at + 5].iter().rev().fold(0, |kinds, kind| kinds << 5 | u64::from(*kind));
        gram(21, kinds & 0x3FF, &[0, 1]);
        gram(22, kinds & 0x7FFF, &[1]);
        gram(23, kinds, &[2]);
    }

    /// The gazetteer marks of the tokens around, those about people and the others apart.
    fn lists(&self, at: usize, gram: &mut impl FnMut(u64, u64, &'static [i8])) {
        for (number, half) in [(24, Half::People), (27, Half::Things)] {
            let mark = |place: usize| self.marks[place] & half.mask();
            let (one, two, three) = (mark(at), mark(at + 1), mark(at + 2));
            if one != 0 {
                gram(number, one, &[0]);
            }
            let both = pair(one, two);
            if one | two != 0 {
                gram(number + 1, both, &[-1, 0, 1, 2]);
            }
            if one | two | three != 0 {
                gram(number + 2, pair(both, three), &[0, 1, 2]);
            }
        }
    }

    /// Beginning and end of the word.
    fn affix(&self, at: usize, gram: &mut impl FnMut(u64, u64, &'static [i8])) {
        let (prefix, suffix) = self.affixes[at];
        let kind = u64::from(self.kinds[at]) << 32;
        gram(30, u64::from(prefix & 0xFFFF) | kind, &[0]);
        gram(31, u64::from(prefix & 0xFF_FFFF) | kind, &[0]);
        gram(32, u64::from(prefix) | kind, &[0]);
        gram(33, u64::from(suffix & 0xFFFF) | kind, &[0]);
        gram(34, u64::from(suffix & 0xFF_FFFF) | kind, &[0]);
        gram(35, u64::from(suffix) | kind, &[0]);
    }
}

/// Returns whether a chunk is to be read as Chinese: it holds a Han character for every two Latin words, at least.
pub(crate) fn is_chinese(tokens: &[Token]) -> bool {
    let han = tokens.iter().filter(|token| matches!(token.kind, Kind::Han)).count();
    let words = tokens.iter().filter(|token| token.kind.is_word()).count();
    han > 0 && 2 * han >= words
}
