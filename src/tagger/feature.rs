//! In: the tokens of a chunk with their gazetteer marks. Out: the features of one token, each a 64-bit hash.

use super::gazetteer::Half;
use super::hash::{mix, pair};
use super::token::{Kind, Token};

/// Hashes of a chunk that the features of several tokens share, with room on either side.
#[derive(Debug, Default)]
pub(crate) struct Window {
    /// Token hashes, kinds and marks with [`ROOM`] blanks before and after.
    words: Vec<u64>,
    pairs: Vec<u64>,
    kinds: Vec<u8>,
    marks: Vec<u64>,
    affixes: Vec<(u32, u32)>,
}

/// Blanks on either side of a chunk.
const ROOM: usize = 4;
/// Hash and kind of the blank outside a chunk.
const BLANK: u64 = 0x5EED;
const BLANK_KIND: u8 = 31;

impl Window {
    /// Takes in another chunk.
    pub(crate) fn fill(&mut self, tokens: &[Token], marks: &[u64]) {
        self.words.clear();
        self.kinds.clear();
        self.marks.clear();
        self.affixes.clear();
        let blanks = ROOM;
        self.words.resize(blanks, BLANK);
        self.kinds.resize(blanks, BLANK_KIND);
        self.marks.resize(blanks, 0);
        self.affixes.resize(blanks, (0, 0));
        self.words.extend(tokens.iter().map(|token| token.hash));
        self.kinds.extend(tokens.iter().map(|token| token.kind as u8));
        self.marks.extend_from_slice(marks);
        self.affixes.extend(tokens.iter().map(|token| (token.prefix, token.suffix)));
        let end = blanks + tokens.len() + ROOM;
        self.words.resize(end, BLANK);
        self.kinds.resize(end, BLANK_KIND);
        self.marks.resize(end, 0);
        self.affixes.resize(end, (0, 0));
        self.pairs.clear();
        self.pairs.extend(self.words.windows(2).map(|two| pair(two[0], two[1])));
    }

    /// Calls `emit` with every feature of token `index` for the model of Chinese.
    pub(crate) fn chinese(&self, index: usize, mut emit: impl FnMut(u64)) {
        let at = index + ROOM;
        let mut number = 0_u64;
        let mut feature = |value: u64| {
            number += 1;
            emit(mix(value.wrapping_add(number << 56)));
        };
        let word = &self.words[at - 4..=at + 4];
        let two = &self.pairs[at - 4..at + 4];
        for word in &word[2..=6] {
            feature(*word);
        }
        for two in &two[2..=5] {
            feature(*two);
        }
        feature(pair(word[3], word[5]));
        for offset in 2..=4 {
            feature(pair(two[offset], word[offset + 2]));
        }
        feature(pair(two[3], two[5]));
        feature(pair(two[1], word[3]));
        feature(pair(two[5], word[7]));
        self.looks(at, &mut feature);
        self.lists(at, &mut feature);
        feature(self.marks[at] ^ word[4]);
        if self.affixes[at].0 != 0 {
            self.affix(at, &mut feature);
        }
    }

    /// Calls `emit` with every feature of token `index` for the model of English.
    pub(crate) fn english(&self, index: usize, mut emit: impl FnMut(u64)) {
        let at = index + ROOM;
        let mut number = 0x80_u64;
        let mut feature = |value: u64| {
            number += 1;
            emit(mix(value.wrapping_add(number << 56)));
        };
        let word = &self.words[at - 4..=at + 4];
        let two = &self.pairs[at - 4..at + 4];
        let shape = |place: usize| u64::from(self.kinds[place]);
        for word in &word[2..=6] {
            feature(*word);
        }
        for two in &two[2..=5] {
            feature(*two);
        }
        feature(pair(word[4], shape(at)));
        feature(pair(word[3], shape(at)));
        feature(pair(word[5], shape(at)));
        feature(pair(two[2], shape(at)));
        feature(pair(two[5], shape(at)));
        self.looks(at, &mut feature);
        self.lists(at, &mut feature);
        feature(pair(self.marks[at], shape(at)));
        self.affix(at, &mut feature);
        feature(pair(u64::from(self.affixes[at - 1].1), shape(at)));
        feature(pair(u64::from(self.affixes[at + 1].1), shape(at)));
    }

    /// The kinds of the tokens around.
    fn looks(&self, at: usize, feature: &mut impl FnMut(u64)) {
        let kind = |offset: usize| u64::from(self.kinds[at + offset - 2]) << (5 * offset);
        feature(kind(2));
        feature(kind(1) | kind(2));
        feature(kind(2) | kind(3));
        feature(kind(1) | kind(2) | kind(3));
        feature(kind(0) | kind(1) | kind(2) | kind(3) | kind(4));
    }

    /// The gazetteer marks of the tokens around, those about people and the others apart.
    fn lists(&self, at: usize, feature: &mut impl FnMut(u64)) {
        for half in [Half::People, Half::Things] {
            let mark = |offset: usize| self.marks[at + offset - 2] & half.mask();
            let two = [pair(mark(0), mark(1)), pair(mark(1), mark(2)), pair(mark(2), mark(3)), pair(mark(3), mark(4))];
            feature(mark(2));
            two.into_iter().for_each(&mut *feature);
            feature(pair(two[0], mark(2)));
            feature(pair(two[1], mark(3)));
            feature(pair(two[2], mark(4)));
        }
    }

    /// Beginning and end of the word.
    fn affix(&self, at: usize, feature: &mut impl FnMut(u64)) {
        let (prefix, suffix) = self.affixes[at];
        let shape = u64::from(self.kinds[at]) << 32;
        feature(u64::from(prefix & 0xFFFF) | shape);
        feature(u64::from(prefix & 0xFF_FFFF) | shape);
        feature(u64::from(prefix) | shape);
        feature(u64::from(suffix & 0xFFFF) | shape);
        feature(u64::from(suffix & 0xFF_FFFF) | shape);
        feature(u64::from(suffix) | shape);
    }
}

/// Returns whether a chunk is to be read as Chinese: it holds a Han character for every two Latin words, at least.
pub(crate) fn is_chinese(tokens: &[Token]) -> bool {
    let han = tokens.iter().filter(|token| matches!(token.kind, Kind::Han)).count();
    let words = tokens.iter().filter(|token| token.kind.is_word()).count();
    han > 0 && 2 * han >= words
}
