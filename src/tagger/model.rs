//! In: a model file. Out: [`Model`], the weights of features and label changes, whole numbers, and its gazetteer.
//!
//! The file: `guanxi names\n` and a zero byte, then little-endian numbers: version (u16), language (u16: 1 zh, 2 en),
//! units per nat (u32), bytes of gazetteer (u32), slots (u32), rows (u32), label changes (i16: 4 x 4 between
//! groups, 3 x 4 inside a class), the gazetteer, the slots, the rows, four zero bytes, a check sum (u64). The number in the
//! slot of an n-gram is its first row, with the tokens it has rows for in the low five bits. A row is twelve weights (i8), one
//! per label but "outside", whose weight is always 0.

use std::borrow::Cow;
use std::path::Path;

use super::feature::TARGETS;
use super::hash;
use super::label::{CLASSES, LANES};
use super::slots::{self, SLOT};
use crate::Error;

pub(crate) const MAGIC: &[u8; 14] = b"guanxi names\n\0";
pub(crate) const VERSION: u16 = 1;
/// Bytes before the gazetteer.
const HEADER: usize = 14 + 2 + 2 + 4 * 4 + 2 * CHANGES;
/// Number of weights of label changes.
const CHANGES: usize = (CLASSES + 1) * (CLASSES + 1) + 4 * CLASSES;
/// Bytes between the rows and the check sum, so that each row may be read as sixteen.
pub(crate) const PADDING: usize = SUMS - LANES;
/// Sums of weights that are worked on together: the lanes, and some that mean nothing.
pub(crate) const SUMS: usize = 16;

/// Language of a model or of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Chinese in either script, with Latin names in it.
    Chinese,
    /// English.
    English,
}

impl Language {
    /// Returns the language tag: `zh`, `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh",
            Self::English => "en",
        }
    }

    pub(crate) fn number(self) -> u16 {
        1 + self as u16
    }
}

/// Weights of label changes: from group to group, and inside each class begin-inside, begin-end, inside-inside, inside-end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    pub(crate) outer: [[i32; CLASSES + 1]; CLASSES + 1],
    pub(crate) inner: [[i32; 4]; CLASSES],
}

/// A trained model, as its file holds it.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    bytes: Cow<'static, [u8]>,
    pub(crate) changes: Changes,
    /// Units of a weight that make one nat.
    pub(crate) units: i32,
    /// Where the gazetteer, the slots and the rows end.
    ends: [usize; 3],
}

impl Model {
    /// Reads a model of `language`; `path` is what an error calls it.
    pub(crate) fn read(bytes: Cow<'static, [u8]>, language: Language, path: &Path) -> Result<Self, Error> {
        let wrong = |message: &str| Error::file(path, message).with_hint(hint(language));
        if bytes.len() < HEADER || &bytes[..14] != MAGIC {
            return Err(wrong("no model of names: it does not begin with \"guanxi names\""));
        }
        let u16_at = |at: usize| u16::from_le_bytes([bytes[at], bytes[at + 1]]);
        let u32_at = |at: usize| u32::from(u16_at(at)) | u32::from(u16_at(at + 2)) << 16;
        if u16_at(14) != VERSION {
            return Err(wrong(&format!("model of version {}; this program reads version {VERSION}", u16_at(14))));
        }
        if u16_at(16) != language.number() {
            return Err(wrong("model of another language"));
        }
        let units = u32_at(18);
        let [lists, slots, rows] = [22, 26, 30].map(|at| u32_at(at) as usize);
        let end = |start: usize, count: usize, size: usize| count.checked_mul(size)?.checked_add(start);
        let ends = end(HEADER, lists, 1)
            .and_then(|first| Some((first, end(first, slots, SLOT)?)))
            .and_then(|(first, second)| Some([first, second, end(second, rows, LANES)?]));
        let whole = |ends: &[usize; 3]| ends[2].checked_add(PADDING + 8) == Some(bytes.len());
        let Some(ends) = ends.filter(whole).filter(|_| (1..=1 << 16).contains(&units)) else {
            return Err(wrong("broken model of names: its length is not the one it tells"));
        };
        let (body, sum) = bytes.split_at(bytes.len() - 8);
        let tables = [&body[HEADER..ends[0]], &body[ends[0]..ends[1]]].map(slots::read);
        if hash::bytes(body).to_le_bytes() != sum || tables.contains(&None) {
            return Err(wrong("broken model of names: its check sum is wrong"));
        }
        let mut weights = (0..CHANGES).map(|index| i32::from(u16_at(34 + 2 * index) as i16));
        let mut changes = Changes::default();
        for weight in changes.outer.iter_mut().flatten().chain(changes.inner.iter_mut().flatten()) {
            *weight = weights.next().unwrap_or_default();
        }
        Ok(Self { changes, units: units as i32, ends, bytes })
    }

    /// Returns the gazetteer's table.
    pub(crate) fn gazetteer(&self) -> &[[u8; SLOT]] {
        self.bytes[HEADER..self.ends[0]].as_chunks().0
    }

    /// Adds the weights of `grams` that the model knows to the sums of the tokens they are features of, and empties `grams`.
    ///
    /// Works in turns over all n-grams, so that the memory is asked for many of them at a time.
    pub(crate) fn add(&self, grams: &mut Grams, sums: &mut [[i16; SUMS]]) {
        let (slots, _) = self.bytes[self.ends[0]..self.ends[1]].as_chunks();
        let rows = &self.bytes[self.ends[1]..];
        grams.slots.clear();
        grams.slots.extend(grams.all.iter().map(|gram| slots::first(slots, gram.hash)));
        for (gram, slot) in grams.all.iter().zip(&grams.slots) {
            let known = slots::find_from(*slot, slots, gram.hash) as usize;
            if known != 0 {
                grams.known.push((gram.start, known));
            }
        }
        grams.all.clear();
        for (start, known) in grams.known.drain(..) {
            let mut row = (known >> TARGETS) * LANES;
            let mut targets = known & ((1 << TARGETS) - 1);
            while targets != 0 {
                let sums = sums.get_mut(start + targets.trailing_zeros() as usize);
                let weights = rows.get(row..row + SUMS).and_then(|row| row.first_chunk::<SUMS>());
                if let (Some(sums), Some(weights)) = (sums, weights) {
                    for lane in 0..SUMS {
                        sums[lane] = sums[lane].wrapping_add(i16::from(weights[lane] as i8));
                    }
                }
                targets &= targets - 1;
                row += LANES;
            }
        }
    }
}

/// N-grams of a chunk that are looked up together.
#[derive(Debug, Default)]
pub(crate) struct Grams {
    all: Vec<Gram>,
    /// The first slot of each.
    slots: Vec<[u8; SLOT]>,
    /// Where those begin that the model knows, with the number in their slot.
    known: Vec<(usize, usize)>,
}

#[derive(Debug)]
struct Gram {
    hash: u64,
    /// The first token it may be a feature of.
    start: usize,
}

impl Grams {
    /// Adds an n-gram whose first token of those it may be a feature of is `start`; returns how many there are.
    pub(crate) fn push(&mut self, hash: u64, start: usize) -> usize {
        self.all.push(Gram { hash, start });
        self.all.len()
    }
}

/// Returns the error of a model that is missing.
pub(crate) fn no_such(path: &Path, language: Language) -> Error {
    Error::file(path, "no such model").with_hint(hint(language))
}

fn hint(language: Language) -> String {
    format!("build it with `guanxi train names --language {} --output FILE`", language.tag())
}

/// Returns the weights of the lanes among the sums.
pub(crate) fn lanes(sums: &[i16; SUMS]) -> [i16; LANES] {
    let mut lanes = [0; LANES];
    lanes.copy_from_slice(&sums[..LANES]);
    lanes
}
