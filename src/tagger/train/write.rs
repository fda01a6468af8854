//! In: learned weights. Out: the bytes of a model file, as `model.rs` describes it.

use std::collections::BTreeMap;

use super::Weights;
use crate::tagger::Language;
use crate::tagger::feature::TARGETS;
use crate::tagger::hash;
use crate::tagger::label::{CLASSES, Class, LANES, Part, label};
use crate::tagger::model::{MAGIC, PADDING, VERSION};
use crate::tagger::slots::{self, SLOT};

/// Largest weight that is kept as it is, in nats.
const HIGHEST: f32 = 6.0;

/// Returns the model file's bytes.
pub(super) fn model(weights: &Weights, gazetteer: &[u8], language: Language) -> Vec<u8> {
    let heaviest = weights.rows.iter().flatten().fold(0.0_f32, |most, weight| most.max(weight.abs()));
    let units = (127.0 / heaviest.clamp(1.0, HIGHEST)).floor();
    let (slots, rows) = table(weights, units);
    let mut bytes = MAGIC.to_vec();
    bytes.extend(VERSION.to_le_bytes());
    bytes.extend(language.number().to_le_bytes());
    for number in [units as usize, gazetteer.len(), slots.len() / SLOT, rows.len() / LANES] {
        bytes.extend((number as u32).to_le_bytes());
    }
    for weight in changes(weights) {
        bytes.extend(((weight * units).round().clamp(-32e3, 32e3) as i16).to_le_bytes());
    }
    bytes.extend(gazetteer);
    bytes.extend(slots);
    bytes.extend(rows);
    bytes.extend([0; PADDING]);
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

/// Returns the slots and the rows; the n-grams that were learned first have the first rows, as they are the most frequent.
fn table(weights: &Weights, units: f32) -> (Vec<u8>, Vec<u8>) {
    let mut order: BTreeMap<u64, usize> = BTreeMap::new();
    let mut grams: Vec<(u64, BTreeMap<u8, usize>)> = Vec::new();
    for (number, feature) in weights.features.iter().enumerate() {
        let place = *order.entry(feature.gram).or_insert(grams.len());
        if place == grams.len() {
            grams.push((feature.gram, BTreeMap::new()));
        }
        grams[place].1.insert(feature.target, number);
    }
    let (mut slots, mut rows) = (Vec::new(), Vec::new());
    for (gram, targets) in &grams {
        let first = rows.len() / LANES;
        slots.push((*gram, targets.keys().fold(first << TARGETS, |known, target| known | 1 << target) as u32));
        for number in targets.values() {
            rows.extend(weights.rows[*number].map(|weight| (weight * units).round().clamp(-127.0, 127.0) as i8 as u8));
        }
    }
    (slots::write(&slots), rows)
}
