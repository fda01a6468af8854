//! Learns a model of relations from annotated passages.
//!
//! In: [`Passage`]s, as [`corpus`] reads them. Out: the bytes of a model file; same passages, same bytes.

pub mod corpus;
mod regression;
mod write;

use std::path::Path;

pub use corpus::Passage;

use super::feature::{Pair, features};
use super::model::bucket;
use super::pair::pairs;
use super::window::Window;
use super::{ends, property};
use crate::Error;
use crate::grammar::Grammar;
use crate::model::{Document, Span};
use crate::ontology::Files;
use crate::recognise::{Item, recognise};
use crate::tagger::Tagger;
use regression::{Example, Options as Fit};

/// How to train.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// How much a mistake costs beside the size of the weights.
    pub cost: f64,
    /// How often every pair is seen, at most.
    pub rounds: usize,
    /// Binary logarithm of the number of features of a property.
    pub features: u32,
    /// Seed of the order of the pairs.
    pub seed: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self { cost: 0.1, rounds: 100, features: 16, seed: 1 }
    }
}

/// Pairs of passages that say nothing of a property, beside those of passages that say all: how much each counts.
const OPEN: f64 = 0.3;
/// How likely such a pair may look and still count as none.
const UNLIKELY: f64 = 0.3;

/// Returns the bytes of a model learned from `passages` with the properties of the ontology folder.
///
/// First from the passages in which a property is annotated; then also from the pairs of the other passages that look
/// unlikely, so that the model knows how rarely a text states the property (after Liu et al. 2002, *Partially supervised
/// classification of text documents*, <https://dl.acm.org/doi/10.5555/645531.656022>).
pub fn train(
    passages: &[Passage],
    files: &Files,
    grammar: &Grammar,
    tagger: Option<&Tagger>,
    options: &Options,
) -> Result<Vec<u8>, Error> {
    let properties = property::read(files)?;
    let mut limits = Vec::new();
    for property in &properties {
        limits.push(ends(property, grammar, Path::new(&property.name))?);
    }
    let mut known: Vec<Vec<Example>> = vec![Vec::new(); properties.len()];
    let mut open: Vec<Vec<Example>> = vec![Vec::new(); properties.len()];
    for passage in passages {
        let document = Document::new("passage", passage.text.as_str());
        let reading = recognise(&document, grammar, tagger);
        for (row, items) in reading.rows.iter().enumerate() {
            let window = Window::new(&reading, row, grammar);
            for (number, property) in properties.iter().enumerate() {
                for pair in pairs(&window, limits[number]) {
                    let item = |index: usize| items.items.get(index).copied();
                    let states = |property: &str| passage.states(property, item(pair.subject), item(pair.object));
                    let told = states(&property.name);
                    let sure =
                        passage.properties.contains(&property.name) || property.never.iter().any(|other| states(other));
                    let features = numbers(&window, pair, options.features);
                    let examples = if sure { &mut known[number] } else { &mut open[number] };
                    examples.push(Example { features, told, weight: if sure { 1.0 } else { OPEN } });
                }
            }
        }
    }
    let fit = Fit { cost: options.cost, rounds: options.rounds, features: 1 << options.features, seed: options.seed };
    let mut weights = Vec::new();
    for (mut known, open) in known.into_iter().zip(open) {
        let first = regression::fit(&known, &fit);
        known.extend(open.into_iter().filter(|example| regression::likelihood(&first, example) < UNLIKELY));
        weights.push(regression::fit(&known, &fit));
    }
    Ok(write::model(&weights, options.features))
}

/// Returns the numbers of the features of a pair, in order.
fn numbers(window: &Window, pair: Pair, bits: u32) -> Vec<u32> {
    let mut numbers = Vec::new();
    features(window, pair, &mut |feature, _| numbers.push(bucket(feature, 64 - bits) as u32));
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

impl Passage {
    /// Returns whether the passage states `property` of the two items.
    fn states(&self, property: &str, subject: Option<Item>, object: Option<Item>) -> bool {
        let (Some(subject), Some(object)) = (subject, object) else { return false };
        let meets = |a: Span, b: Span| a.overlaps(b);
        self.facts.iter().any(|fact| {
            fact.property == property && meets(fact.subject, subject.span) && meets(fact.object, object.span)
        })
    }
}
