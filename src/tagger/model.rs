//! In: a model file. Out: [`Model`], the weights of features and label changes, whole numbers, and its gazetteer.
//!
//! The file: `guanxi names\n` and a zero byte, then little-endian numbers: version (u16), language (u16: 1 zh, 2 en),
//! units per nat (u32), buckets of features (u32, a power of two), bytes of gazetteer (u32), label changes (i16: 4 x 4 between
//! groups, 3 x 4 inside a class), the gazetteer, the buckets, a check sum (u64). A bucket is four rows of 16 bytes:
//! the low 32 bits of a feature's hash, and twelve weights (i8), one per label but "outside", whose weight is always 0.

use std::borrow::Cow;
use std::path::Path;

use super::gazetteer;
use super::hash;
use super::label::{CLASSES, LANES};
use crate::Error;

pub(crate) const MAGIC: &[u8; 14] = b"guanxi names\n\0";
pub(crate) const VERSION: u16 = 1;
/// Bytes before the gazetteer.
pub(crate) const HEADER: usize = 14 + 2 + 2 + 4 + 4 + 4 + 2 * CHANGES;
/// Number of weights of label changes.
pub(crate) const CHANGES: usize = (CLASSES + 1) * (CLASSES + 1) + 4 * CLASSES;
pub(crate) const ROW: usize = 16;
pub(crate) const BUCKET: usize = 4 * ROW;

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
    lists: usize,
    shift: u32,
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
        let (units, buckets, lists) = (u32_at(18), u32_at(22) as usize, u32_at(26) as usize);
        let whole = buckets.checked_mul(BUCKET).and_then(|size| size.checked_add(HEADER + 8)?.checked_add(lists));
        let sound = buckets.is_power_of_two() && (1..=1 << 16).contains(&units) && whole == Some(bytes.len());
        if !sound {
            return Err(wrong("broken model of names: its length is not the one it tells"));
        }
        let (body, sum) = bytes.split_at(bytes.len() - 8);
        if hash::bytes(body).to_le_bytes() != sum || !gazetteer::is_table(&body[HEADER..HEADER + lists]) {
            return Err(wrong("broken model of names: its check sum is wrong"));
        }
        let mut weights = (0..CHANGES).map(|index| i32::from(u16_at(30 + 2 * index) as i16));
        let mut changes = Changes::default();
        for weight in changes.outer.iter_mut().flatten().chain(changes.inner.iter_mut().flatten()) {
            *weight = weights.next().unwrap_or_default();
        }
        let shift = 64 - buckets.trailing_zeros();
        Ok(Self { changes, units: units as i32, lists, shift, bytes })
    }

    /// Returns the gazetteer's table.
    pub(crate) fn gazetteer(&self) -> &[u8] {
        &self.bytes[HEADER..HEADER + self.lists]
    }

    /// Adds the weights of `feature` to `sums`, when the model knows it.
    ///
    /// The first four sums take in the row's check and mean nothing, so that a row is one vector.
    pub(crate) fn add(&self, feature: u64, sums: &mut [i16; ROW]) {
        let start = HEADER + self.lists + bucket(feature, self.shift) * BUCKET;
        let Some(rows) = self.bytes.get(start..start + BUCKET) else { return };
        let check = (feature as u32).to_le_bytes();
        for row in rows.chunks_exact(ROW) {
            if row[..4] == check {
                for (sum, weight) in sums.iter_mut().zip(row) {
                    *sum = sum.wrapping_add(i16::from(*weight as i8));
                }
                return;
            }
        }
    }
}

/// Returns the error of a model that is missing.
pub(crate) fn no_such(path: &Path, language: Language) -> Error {
    Error::file(path, "no such model").with_hint(hint(language))
}

fn hint(language: Language) -> String {
    format!("build it with `guanxi train names --language {} --output FILE`", language.tag())
}

/// Returns the bucket of `feature`: its highest bits.
pub(crate) fn bucket(feature: u64, shift: u32) -> usize {
    feature.checked_shr(shift).unwrap_or_default() as usize
}

/// Returns the twelve weights of a row's sums.
pub(crate) fn lanes(sums: &[i16; ROW]) -> [i16; LANES] {
    let mut lanes = [0; LANES];
    lanes.copy_from_slice(&sums[ROW - LANES..]);
    lanes
}
