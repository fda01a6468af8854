//! In: learned weights. Out: the bytes of a model file, as `model.rs` describes it.

use super::Weights;
use crate::tagger::Language;
use crate::tagger::hash;
use crate::tagger::label::{CLASSES, Class, Part, label};
use crate::tagger::model::{BUCKET, MAGIC, ROW, VERSION, bucket};

/// Largest weight that is kept as it is, in nats.
const HIGHEST: f32 = 6.0;

/// Returns the model file's bytes; no bucket may have more features than rows.
pub(super) fn model(weights: &Weights, gazetteer: &[u8], language: Language, buckets: u32) -> Vec<u8> {
    let heaviest = weights.rows.iter().flatten().fold(0.0_f32, |most, weight| most.max(weight.abs()));
    let units = (127.0 / heaviest.clamp(1.0, HIGHEST)).floor();
    let mut bytes = MAGIC.to_vec();
    bytes.extend(VERSION.to_le_bytes());
    bytes.extend(language.number().to_le_bytes());
    bytes.extend((units as u32).to_le_bytes());
    bytes.extend((1_u32 << buckets).to_le_bytes());
    bytes.extend((gazetteer.len() as u32).to_le_bytes());
    for weight in changes(weights) {
        bytes.extend(((weight * units).round().clamp(-32e3, 32e3) as i16).to_le_bytes());
    }
    bytes.extend(gazetteer);
    bytes.extend(table(weights, units, buckets));
    let sum = hash::bytes(&bytes);
    bytes.extend(sum.to_le_bytes());
    bytes
}

/// Returns the weights of label changes in the order of the file.
fn changes(weights: &Weights) -> Vec<f32> {
    let mut changes = Vec::new();
    let ended = |group: usize| if group == 0 { 0 } else { label(Class::ALL[group - 1], Part::End) };
    let started = |group: usize| if group == 0 { 0 } else { label(Class::ALL[group - 1], Part::Begin) };
    for before in 0..=CLASSES {
        changes.extend((0..=CLASSES).map(|after| weights.changes[ended(before)][started(after)]));
    }
    for class in Class::ALL {
        for before in [Part::Begin, Part::Inside] {
            for after in [Part::Inside, Part::End] {
                changes.push(weights.changes[label(class, before)][label(class, after)]);
            }
        }
    }
    changes
}

/// Returns the buckets, each filled in the order of the features' hashes.
fn table(weights: &Weights, units: f32, buckets: u32) -> Vec<u8> {
    let mut order: Vec<usize> = (0..weights.rows.len()).collect();
    order.sort_by_key(|number| weights.features[*number]);
    let mut table = vec![0; BUCKET << buckets];
    let mut full = vec![0_usize; 1 << buckets];
    for number in order {
        let feature = weights.features[number];
        let bucket = bucket(feature, 64 - buckets);
        let start = bucket * BUCKET + full[bucket] * ROW;
        full[bucket] += 1;
        let row = &mut table[start..start + ROW];
        row[..4].copy_from_slice(&(feature as u32).to_le_bytes());
        for (byte, weight) in row[4..].iter_mut().zip(&weights.rows[number]) {
            *byte = (weight * units).round().clamp(-127.0, 127.0) as i8 as u8;
        }
    }
    table
}
