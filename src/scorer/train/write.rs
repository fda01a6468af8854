//! In: learned weights. Out: the bytes of a model file, as `model.rs` describes it.

use crate::scorer::model::{MAGIC, VERSION};
use crate::tagger::hash;

/// Returns the model file's bytes; each property's weights share one unit, so that its largest is 127.
pub(super) fn model(weights: &[Vec<f64>], features: u32) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(VERSION.to_le_bytes());
    bytes.extend((weights.len() as u16).to_le_bytes());
    bytes.extend((1_u32 << features).to_le_bytes());
    let units: Vec<f64> = weights.iter().map(|weights| unit(weights)).collect();
    for unit in &units {
        bytes.extend((*unit as u32).to_le_bytes());
    }
    for (weights, unit) in weights.iter().zip(&units) {
        bytes.extend(weights.iter().map(|weight| (weight * unit).round().clamp(-127.0, 127.0) as i8 as u8));
    }
    let sum = hash::bytes(&bytes);
    bytes.extend(sum.to_le_bytes());
    bytes
}

/// Returns the whole number of units a nat.
fn unit(weights: &[f64]) -> f64 {
    let heaviest = weights.iter().fold(0.25_f64, |most, weight| most.max(weight.abs()));
    (127.0 / heaviest).floor().max(1.0)
}
