//! In: names of classes and word lists. Out: [`Label`]s, small numbers that items carry and patterns ask for.

use std::collections::BTreeMap;

/// A property of an item that a pattern can ask for: a class of mention, a word list, or one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(u16);

/// How many labels an item may carry by itself; the others come with its word.
const OWN: u16 = 64;

impl Label {
    /// Returns the bit of this label in an item's own labels, or zero for a label of words.
    pub fn bit(self) -> u64 {
        if self.0 < OWN { 1 << self.0 } else { 0 }
    }
}

/// Gives each name its label, in order of asking.
#[derive(Debug, Clone, Default)]
pub struct Labels {
    own: BTreeMap<String, Label>,
    words: BTreeMap<String, Label>,
}

impl Labels {
    /// Returns the label of a class of items, such as `Person`; `None` past the 64th class.
    pub fn class(&mut self, name: &str) -> Option<Label> {
        let next = u16::try_from(self.own.len()).ok().filter(|next| *next < OWN)?;
        Some(*self.own.entry(name.to_owned()).or_insert(Label(next)))
    }

    /// Returns the label of a word list or a word; `None` past the 65,000th.
    pub fn word(&mut self, name: &str) -> Option<Label> {
        let next = u16::try_from(self.words.len()).ok()?.checked_add(OWN)?;
        Some(*self.words.entry(name.to_owned()).or_insert(Label(next)))
    }

    /// Returns the label of a class when some item may carry it.
    pub fn known_class(&self, name: &str) -> Option<Label> {
        self.own.get(name).copied()
    }

    /// Returns the label of a word list or word that is already known.
    pub fn known_word(&self, name: &str) -> Option<Label> {
        self.words.get(name).copied()
    }

    /// Returns the names of every class, in alphabetical order.
    pub fn classes(&self) -> impl Iterator<Item = &str> {
        self.own.keys().map(String::as_str)
    }

    /// Returns every word list and word with its label, in alphabetical order.
    pub fn words(&self) -> impl Iterator<Item = (&str, Label)> {
        self.words.iter().map(|(name, label)| (name.as_str(), *label))
    }

    /// Returns the names of every word list, in alphabetical order.
    pub fn lists(&self) -> impl Iterator<Item = &str> {
        self.words.keys().filter(|name| name.starts_with('@')).map(String::as_str)
    }
}

/// A set of labels.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LabelSet(Vec<u64>);

impl LabelSet {
    /// Adds a label.
    pub fn insert(&mut self, label: Label) {
        let (block, bit) = (usize::from(label.0) / 64, label.0 % 64);
        if self.0.len() <= block {
            self.0.resize(block + 1, 0);
        }
        self.0[block] |= 1 << bit;
    }

    /// Returns whether the set holds `label`.
    pub fn contains(&self, label: Label) -> bool {
        let (block, bit) = (usize::from(label.0) / 64, label.0 % 64);
        self.0.get(block).is_some_and(|bits| bits >> bit & 1 == 1)
    }

    /// Adds every label of `other`.
    pub fn extend(&mut self, other: &LabelSet) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (bits, more) in self.0.iter_mut().zip(&other.0) {
            *bits |= more;
        }
    }

    /// Adds labels by their bits among the classes.
    pub fn extend_bits(&mut self, bits: u64) {
        if self.0.is_empty() {
            self.0.push(0);
        }
        self.0[0] |= bits;
    }

    /// Returns the bits of the classes among them.
    pub fn class_bits(&self) -> u64 {
        self.0.first().copied().unwrap_or_default()
    }

    /// Removes everything, keeping the memory.
    pub fn clear(&mut self) {
        self.0.iter_mut().for_each(|bits| *bits = 0);
    }
}
