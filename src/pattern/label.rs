//! In: names of classes and word lists. Out: [`Label`]s, small numbers that items carry and patterns ask for.

use rustc_hash::FxHashMap;

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

    /// Returns the class whose bit has that place.
    pub(crate) fn of_bit(place: u32) -> Self {
        Self(place as u16)
    }

    /// Returns its number, by which tables of labels are indexed.
    pub(crate) fn number(self) -> usize {
        usize::from(self.0)
    }
}

/// Gives each name its label, in order of asking.
#[derive(Debug, Clone, Default)]
pub struct Labels {
    own: FxHashMap<String, Label>,
    words: FxHashMap<String, Label>,
    /// The classes by their labels' numbers.
    classes: Vec<String>,
}

impl Labels {
    /// Returns the label of a class of items, such as `Person`; `None` past the 64th class.
    pub fn class(&mut self, name: &str) -> Option<Label> {
        if let Some(known) = self.own.get(name) {
            return Some(*known);
        }
        let next = u16::try_from(self.own.len()).ok().filter(|next| *next < OWN)?;
        self.classes.push(name.to_owned());
        self.own.insert(name.to_owned(), Label(next));
        Some(Label(next))
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

    /// Returns the name of a class; empty for a label of words.
    pub fn class_name(&self, label: Label) -> &str {
        self.classes.get(usize::from(label.0)).map(String::as_str).unwrap_or_default()
    }

    /// Returns the names of every class, in alphabetical order.
    pub fn classes(&self) -> impl Iterator<Item = &str> {
        let mut classes: Vec<&str> = self.classes.iter().map(String::as_str).collect();
        classes.sort_unstable();
        classes.into_iter()
    }

    /// Returns every word list and word with its label, in alphabetical order.
    pub fn words(&self) -> impl Iterator<Item = (&str, Label)> {
        let mut words: Vec<(&str, Label)> = self.words.iter().map(|(name, label)| (name.as_str(), *label)).collect();
        words.sort_unstable();
        words.into_iter()
    }

    /// Returns the names of every word list, in alphabetical order.
    pub fn lists(&self) -> impl Iterator<Item = &str> {
        let mut lists: Vec<&str> = self.words.keys().map(String::as_str).filter(|name| name.starts_with('@')).collect();
        lists.sort_unstable();
        lists.into_iter()
    }
}

/// The labels of a word: few, and asked for often.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LabelSet {
    classes: u64,
    /// The others, ascending.
    words: Vec<Label>,
    /// A bit for each of these, by its number: where it is missing there is nothing to look for.
    trace: u64,
}

impl LabelSet {
    /// Adds a label.
    pub fn insert(&mut self, label: Label) {
        self.classes |= label.bit();
        if let (0, Err(place)) = (label.bit(), self.words.binary_search(&label)) {
            self.words.insert(place, label);
            self.trace |= trace(label);
        }
    }

    /// Returns whether the set holds `label`.
    pub fn contains(&self, label: Label) -> bool {
        match label.bit() {
            0 => self.trace & trace(label) != 0 && self.words.contains(&label),
            bit => self.classes & bit != 0,
        }
    }

    /// Returns the bits of the classes among them.
    pub fn class_bits(&self) -> u64 {
        self.classes
    }

    /// Returns the traces of those that are no classes, together.
    pub fn trace(&self) -> u64 {
        self.trace
    }

    /// Returns those that are no classes, ascending.
    pub fn words(&self) -> &[Label] {
        &self.words
    }
}

/// Returns the bit of a label in traces, which tell what a set of labels lacks at one look.
pub(crate) fn trace(label: Label) -> u64 {
    1 << (label.0 % 64)
}

/// A set of many labels, such as those that the items of a row carry together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Present(Vec<u64>);

impl Present {
    /// Returns an empty set with room for every label of `labels`.
    pub fn of(labels: &Labels) -> Self {
        Self(vec![0; (usize::from(OWN) + labels.words.len()).div_ceil(64)])
    }

    /// Adds labels by their bits among the classes.
    pub fn extend_bits(&mut self, bits: u64) {
        if self.0.is_empty() {
            self.0.push(0);
        }
        self.0[0] |= bits;
    }

    /// Adds every label of a word.
    pub fn extend(&mut self, labels: &LabelSet) {
        self.extend_bits(labels.classes);
        labels.words.iter().for_each(|label| self.insert(*label));
    }

    /// Adds a label.
    pub fn insert(&mut self, label: Label) {
        let (block, bit) = (usize::from(label.0) / 64, label.0 % 64);
        if self.0.len() <= block {
            self.0.resize(block + 1, 0);
        }
        self.0[block] |= 1 << bit;
    }

    /// Returns the bits of the classes among them.
    pub fn class_bits(&self) -> u64 {
        self.0.first().copied().unwrap_or_default()
    }

    /// Returns whether the set holds `label`.
    pub fn contains(&self, label: Label) -> bool {
        let (block, bit) = (usize::from(label.0) / 64, label.0 % 64);
        self.0.get(block).is_some_and(|bits| bits >> bit & 1 == 1)
    }

    /// Calls `found` with every label of both sets, ascending.
    pub fn shared(&self, other: &Self, mut found: impl FnMut(Label)) {
        for (block, (own, other)) in self.0.iter().zip(&other.0).enumerate() {
            bits_of(own & other).for_each(|bit| found(Label(OWN * block as u16 + bit as u16)));
        }
    }
}

/// Returns the places of the bits that are set, ascending.
pub(crate) fn bits_of(mut bits: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let place = bits.trailing_zeros();
        bits &= bits.wrapping_sub(1);
        (place < 64).then_some(place)
    })
}
