//! Tells by what was learned from annotated text which mentions of a sentence stand in a relation.
//!
//! In: the rows of a reading. Out: [`Scored`] pairs of mentions, each with a property and how likely the words state it.
//!
//! Logistic regression over the words between and around two mentions (Kambhatla 2004, *Combining lexical, syntactic, and
//! semantic features with maximum entropy models for extracting relations*, <https://aclanthology.org/P04-3022/>), with
//! hashed features (Weinberger et al. 2009, *Feature hashing for large scale multitask learning*,
//! <https://arxiv.org/abs/0902.2206>).

mod feature;
mod model;
mod pair;
mod property;
pub mod train;
mod window;

use std::collections::BTreeMap;
use std::path::Path;

pub use property::Property;

use crate::Error;
use crate::grammar::Grammar;
use crate::ontology::Files;
use crate::pattern::Label;
use crate::recognise::{Item, Reading};
use feature::{Pair, features};
use model::Model;
use pair::{Ends, pairs};
use window::Window;

/// Items before and behind a pair among which a word that states its property may stand.
const BESIDE: usize = 10;
const MODEL: &str = "models/relations.bin";

/// What was learned of relations.
#[derive(Debug, Clone)]
pub struct Scorer {
    properties: Vec<Property>,
    model: Model,
    /// Properties whose ends are of the same classes, by their numbers.
    groups: Vec<(Ends, Vec<usize>)>,
    /// The properties of whose cues each word list is one.
    cues: BTreeMap<Label, Vec<usize>>,
}

/// A pair of mentions that likely stand in a relation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored<'s> {
    /// What relation.
    pub property: &'s Property,
    /// Item of its first end.
    pub subject: usize,
    /// Item of its second end.
    pub object: usize,
    /// The item that speaks most for it.
    pub cue: usize,
    /// How likely it is, in hundredths.
    pub likelihood: u8,
}

impl Scorer {
    /// Returns the scorer of an ontology folder; `None` when the folder has no model.
    pub fn of(files: &Files, grammar: &Grammar) -> Result<Option<Self>, Error> {
        let properties = property::read(files)?;
        let Some(bytes) = files.model(MODEL) else { return Ok(None) };
        let model = Model::read(bytes, properties.len(), &files.location(MODEL))?;
        Ok(Some(Self::new(properties, model, grammar, &files.location(MODEL))?))
    }

    fn new(properties: Vec<Property>, model: Model, grammar: &Grammar, path: &Path) -> Result<Self, Error> {
        let mut groups: Vec<(Ends, Vec<usize>)> = Vec::new();
        for (number, property) in properties.iter().enumerate() {
            let ends = ends(property, grammar, path)?;
            match groups.iter_mut().find(|(known, _)| *known == ends) {
                Some((_, numbers)) => numbers.push(number),
                None => groups.push((ends, vec![number])),
            }
        }
        let list = |name: &String| {
            let label = grammar.labels.known_word(&format!("@{name}"));
            label.ok_or_else(|| Error::file(path, format!("unknown word list \"{name}\"")))
        };
        let mut cues: BTreeMap<Label, Vec<usize>> = BTreeMap::new();
        for (number, property) in properties.iter().enumerate() {
            for name in &property.cues {
                cues.entry(list(name)?).or_default().push(number);
            }
        }
        Ok(Self { properties, model, groups, cues })
    }

    /// Returns the pairs of row `row` that are likely enough, in the order of their ends; the row is as recognised.
    ///
    /// Rows with Chinese in them have none, since the annotated texts hold no Chinese.
    ///
    /// Takes time linear in the row: only mentions near each other are paired.
    pub fn score(&self, reading: &Reading<'_>, row: usize, grammar: &Grammar) -> Vec<Scored<'_>> {
        let items = reading.rows.get(row).map(|row| row.items.as_slice()).unwrap_or_default();
        if items.iter().any(|item| item.is(grammar.marks.han)) {
            return Vec::new();
        }
        let is_passage = reading.document.is_passage();
        let cues = self.cues(items, grammar);
        // In a longer text nothing is likely enough without a cue.
        if !is_passage && cues.iter().all(|cues| cues.is_empty()) {
            return Vec::new();
        }
        let window = Window::new(reading, row, grammar);
        let mut scored = Vec::new();
        let mut hashes = Vec::new();
        for (ends, numbers) in &self.groups {
            if !is_passage && numbers.iter().all(|number| cues[*number].is_empty()) {
                continue;
            }
            for pair in pairs(&window, *ends) {
                hashes.clear();
                for number in numbers {
                    let word = near(pair, items.len()).find(|index| cues[*number].contains(index));
                    let property = &self.properties[*number];
                    let (with, without) =
                        if is_passage { (property.least, property.alone) } else { (property.article, u8::MAX) };
                    if word.is_none() && without == u8::MAX {
                        continue;
                    }
                    if hashes.is_empty() {
                        features(&window, pair, &mut |feature, _| hashes.push(feature));
                    }
                    let likelihood = self.model.likelihood(*number, self.model.sum(*number, &hashes));
                    if likelihood >= if word.is_some() { with } else { without } {
                        let cue = word.unwrap_or_else(|| self.cue(&window, pair, *number));
                        let Pair { subject, object } = pair;
                        scored.push(Scored { property, subject, object, cue, likelihood });
                    }
                }
            }
        }
        scored.sort_by_key(|scored| (scored.subject, scored.object));
        scored
    }

    /// Returns the items that are cues of each property, ascending.
    fn cues(&self, items: &[Item], grammar: &Grammar) -> Vec<Vec<usize>> {
        let mut cues = vec![Vec::new(); self.properties.len()];
        for (index, item) in items.iter().enumerate() {
            let word = item.word.and_then(|word| grammar.lexicon.word(word));
            for label in word.map(|word| word.labels.words()).unwrap_or_default() {
                for number in self.cues.get(label).into_iter().flatten() {
                    cues[*number].push(index);
                }
            }
        }
        cues
    }

    /// Returns the item whose words speak most for the property, the first of equals; no end of the pair.
    fn cue(&self, window: &Window, pair: Pair, number: usize) -> usize {
        let mut sums = vec![0; window.symbols.len()];
        features(window, pair, &mut |feature, item| {
            if let Some(sum) = item.and_then(|item| sums.get_mut(item)) {
                *sum += self.model.weight(number, feature);
            }
        });
        let ends = [pair.subject, pair.object];
        let others = (0..sums.len()).filter(|index| !ends.contains(index));
        others.max_by_key(|index| (sums[*index], std::cmp::Reverse(*index))).unwrap_or(pair.subject)
    }
}

/// Returns the items between the ends of a pair, then those beside them, the nearest first.
fn near(pair: Pair, count: usize) -> impl Iterator<Item = usize> {
    let (first, second) = (pair.subject.min(pair.object), pair.subject.max(pair.object));
    let beside = (1..=BESIDE).flat_map(move |step| [first.checked_sub(step), Some(second + step)]);
    (first + 1..second).chain(beside.flatten()).filter(move |index| *index < count)
}

fn ends(property: &Property, grammar: &Grammar, path: &Path) -> Result<Ends, Error> {
    let bits = |classes: &[String]| {
        classes.iter().try_fold(0, |bits, class| {
            let label = grammar.labels.known_class(class);
            let label = label.ok_or_else(|| Error::file(path, format!("unknown class \"{class}\"")))?;
            Ok(bits | label.bit())
        })
    };
    Ok(Ends { subject: bits(&property.subject)?, object: bits(&property.object)?, symmetric: property.symmetric })
}
