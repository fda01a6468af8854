//! In: a model file. Out: [`Model`], for each property the weights of its features, whole numbers.
//!
//! The file: `guanxi pairs\n` and a zero byte, then little-endian numbers: version (u16), properties (u16), features of each
//! (u32, a power of two), units per nat of each property (u32 each), the weights (i8 each), a check sum (u64).

use std::borrow::Cow;
use std::path::Path;

use crate::Error;
use crate::tagger::hash;

pub(super) const MAGIC: &[u8; 14] = b"guanxi pairs\n\0";
pub(super) const VERSION: u16 = 1;
/// Bytes before the units.
pub(super) const HEADER: usize = 14 + 2 + 2 + 4;

/// A trained model, as its file holds it.
#[derive(Debug, Clone)]
pub(super) struct Model {
    bytes: Cow<'static, [u8]>,
    units: Vec<i32>,
    shift: u32,
}

impl Model {
    /// Reads a model of so many properties; `path` is what an error calls it.
    pub(super) fn read(bytes: Cow<'static, [u8]>, properties: usize, path: &Path) -> Result<Self, Error> {
        let wrong = |message: &str| {
            Error::file(path, message).with_hint("build it with `guanxi train relations --output FILE`")
        };
        if bytes.len() < HEADER + 8 || &bytes[..14] != MAGIC {
            return Err(wrong("no model of relations: it does not begin with \"guanxi pairs\""));
        }
        let u16_at = |at: usize| u16::from_le_bytes([bytes[at], bytes[at + 1]]);
        let u32_at = |at: usize| u32::from(u16_at(at)) | u32::from(u16_at(at + 2)) << 16;
        if u16_at(14) != VERSION {
            return Err(wrong(&format!("model of version {}; this program reads version {VERSION}", u16_at(14))));
        }
        if usize::from(u16_at(16)) != properties {
            return Err(wrong(&format!("model of {} properties where relations.toml lists {properties}", u16_at(16))));
        }
        let features = u32_at(18) as usize;
        let whole =
            features.checked_mul(properties).and_then(|weights| weights.checked_add(HEADER + 4 * properties + 8));
        if !features.is_power_of_two() || whole != Some(bytes.len()) {
            return Err(wrong("broken model of relations: its length is not the one it tells"));
        }
        let (body, sum) = bytes.split_at(bytes.len() - 8);
        if hash::bytes(body).to_le_bytes() != sum {
            return Err(wrong("broken model of relations: its check sum is wrong"));
        }
        let units = (0..properties).map(|number| u32_at(HEADER + 4 * number).clamp(1, 1 << 16) as i32).collect();
        Ok(Self { units, shift: 64 - features.trailing_zeros(), bytes })
    }

    /// Returns the weight of `feature` for the property of that number, in units of that property.
    pub(super) fn weight(&self, property: usize, feature: u64) -> i32 {
        self.sum(property, &[feature])
    }

    /// Returns the sum of the weights of `features`.
    pub(super) fn sum(&self, property: usize, features: &[u64]) -> i32 {
        let count = 1_usize << (64 - self.shift);
        let start = HEADER + 4 * self.units.len() + property * count;
        let weights = self.bytes.get(start..start + count).unwrap_or_default();
        let weight =
            |feature: &u64| weights.get(bucket(*feature, self.shift)).map_or(0, |weight| i32::from(*weight as i8));
        features.iter().map(weight).sum()
    }

    /// Returns how likely a sum of weights is, in hundredths.
    pub(super) fn likelihood(&self, property: usize, sum: i32) -> u8 {
        let units = self.units.get(property).copied().unwrap_or(1);
        likelihood(sum * 100 / units)
    }
}

/// Returns the number of a feature: its highest bits.
pub(super) fn bucket(feature: u64, shift: u32) -> usize {
    feature.checked_shr(shift).unwrap_or_default() as usize
}

/// Returns the logistic function of hundredths of a nat, in hundredths.
fn likelihood(nats: i32) -> u8 {
    let at_least = LOGITS.partition_point(|logit| *logit <= nats.abs()) as u8;
    if nats < 0 { 50 - at_least } else { 50 + at_least }
}

/// From how many hundredths of a nat on a likelihood is 51, 52, ... hundredths: ln(p / (1 - p)), rounded.
const LOGITS: [i32; 49] = [
    4, 8, 12, 16, 20, 24, 28, 32, 36, 41, 45, 49, 53, 58, 62, 66, 71, 75, 80, 85, 90, 94, 99, 105, 110, 115, 121, 127,
    132, 139, 145, 152, 159, 166, 173, 182, 190, 199, 209, 220, 231, 244, 259, 275, 294, 318, 348, 389, 460,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likelihood_is_the_logistic_function() {
        for nats in (-600..600).step_by(7) {
            let exact = 100.0 / (1.0 + (-f64::from(nats) / 100.0).exp());
            assert!((f64::from(likelihood(nats)) - exact).abs() < 1.3, "{nats}: {} {exact}", likelihood(nats));
        }
    }
}
