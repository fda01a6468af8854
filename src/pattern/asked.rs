//! In: labels that a pattern asks for. Out: [`Tests`] of one item, and [`Group`]s of labels of which one is enough.

use crate::pattern::label::{Label, Present, trace};
use crate::pattern::matcher::Items;

/// What one item must carry and what it must not; of the classes all are looked at together.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tests {
    /// Bits of classes that it must carry, and of those it must not.
    all: u64,
    none: u64,
    /// Word lists and words, each with whether it must not be one of them.
    words: Vec<(bool, Label)>,
    /// The traces of those that it must be one of.
    trace: u64,
}

impl Tests {
    /// Adds a label that the item must carry, or must not when the test is negative.
    pub(crate) fn add(&mut self, negative: bool, label: Label) {
        match (label.bit(), negative) {
            (0, _) => {
                self.words.push((negative, label));
                self.trace |= if negative { 0 } else { trace(label) };
            }
            (bit, false) => self.all |= bit,
            (bit, true) => self.none |= bit,
        }
    }

    /// Returns whether item `index` is as asked for.
    pub(crate) fn hold<I: Items>(&self, items: &I, index: usize) -> bool {
        let classes = items.classes(index);
        let fits = classes & self.all == self.all && classes & self.none == 0;
        fits && (self.words.is_empty()
            || items.trace(index) & self.trace == self.trace
                && self.words.iter().all(|(negative, label)| items.has(index, *label) != *negative))
    }

    /// Returns the word lists and words that the item must be one of.
    pub(crate) fn words(&self) -> impl Iterator<Item = Label> {
        self.words.iter().filter(|(negative, _)| !negative).map(|(_, label)| *label)
    }
}

/// Labels of which one is enough.
#[derive(Debug, Clone, Default)]
pub(crate) struct Group {
    classes: u64,
    words: Vec<Label>,
    trace: u64,
}

impl Group {
    /// Adds a label.
    pub(crate) fn add(&mut self, label: Label) {
        match label.bit() {
            0 if !self.words.contains(&label) => {
                self.words.push(label);
                self.trace |= trace(label);
            }
            bit => self.classes |= bit,
        }
    }

    /// Returns the bits of the classes among them.
    pub(crate) fn classes(&self) -> u64 {
        self.classes
    }

    /// Returns those that are no classes.
    pub(crate) fn words(&self) -> &[Label] {
        &self.words
    }

    /// Returns the traces of those that are no classes, together.
    pub(crate) fn trace(&self) -> u64 {
        self.trace
    }

    /// Returns how rarely a row holds one of them, by the looks of it: words before classes, few before many.
    pub(crate) fn rarity(&self) -> (u32, usize) {
        (self.classes.count_ones(), self.words.len())
    }

    /// Returns whether item `index` carries one of them.
    pub(crate) fn is_met<I: Items>(&self, items: &I, index: usize) -> bool {
        items.classes(index) & self.classes != 0
            || self.trace != 0
                && items.trace(index) & self.trace != 0
                && self.words.iter().any(|label| items.has(index, *label))
    }

    /// Returns whether one of them is among `present`.
    pub(crate) fn is_among(&self, present: &Present) -> bool {
        present.class_bits() & self.classes != 0 || self.words.iter().any(|label| present.contains(*label))
    }
}

impl FromIterator<Label> for Group {
    fn from_iter<T: IntoIterator<Item = Label>>(labels: T) -> Self {
        let mut group = Self::default();
        labels.into_iter().for_each(|label| group.add(label));
        group
    }
}

impl<'g> FromIterator<&'g Group> for Group {
    fn from_iter<T: IntoIterator<Item = &'g Group>>(groups: T) -> Self {
        let mut whole = Self::default();
        for group in groups {
            whole.classes |= group.classes;
            group.words.iter().for_each(|label| whole.add(*label));
        }
        whole
    }
}
