//! In: programs. Out: [`Index`], which tells which of them could match in a row, and which at one of its items.

use rustc_hash::FxHashMap;

use crate::pattern::label::{Label, LabelSet, Present, bits_of};
use crate::pattern::program::Program;

/// What a row or an item must carry for each of some programs to match.
///
/// Most programs can match in few rows and at few items; one look for each label there finds them.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// Blocks of 64 programs that a set of them takes.
    blocks: usize,
    /// Programs of which a row must hold some label, by each label of their rarest need.
    needed: FxHashMap<Label, Vec<usize>>,
    /// The labels of these needs.
    asked: Present,
    /// Programs that need no label.
    free: Vec<usize>,
    /// Sets of programs whose match begins with an item of a class, by the number of its bit.
    classes: Vec<Vec<u64>>,
    /// The bits of those classes that some match begins with.
    opening: u64,
    /// Sets of programs whose match begins with a word of a label.
    words: FxHashMap<Label, Vec<u64>>,
    /// The set of programs whose match may begin with any item.
    any: Vec<u64>,
}

/// Some of the programs of an index.
#[derive(Debug, Clone, Default)]
pub struct Chosen(Vec<u64>);

impl Chosen {
    /// Returns whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|block| *block == 0)
    }

    /// Returns whether the program of that number is one.
    pub fn contains(&self, number: usize) -> bool {
        self.0.get(number / 64).is_some_and(|block| block >> (number % 64) & 1 == 1)
    }

    /// Returns their numbers, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> {
        self.0
            .iter()
            .zip((0..).step_by(64))
            .flat_map(|(block, first)| bits_of(*block).map(move |bit| first + bit as usize))
    }
}

impl Index {
    /// Returns the index of `programs`, which are known by their places from then on.
    pub fn new<'p>(programs: impl ExactSizeIterator<Item = &'p Program>) -> Self {
        let blocks = programs.len().div_ceil(64);
        let none = vec![0; blocks];
        let mut index = Self { blocks, classes: vec![none.clone(); 64], any: none.clone(), ..Self::default() };
        for (number, program) in programs.enumerate() {
            match program.rarest_need() {
                Some(labels) => {
                    for label in labels {
                        index.needed.entry(*label).or_default().push(number);
                        index.asked.insert(*label);
                    }
                }
                None => index.free.push(number),
            }
            let Some(firsts) = &program.firsts else {
                index.any[number / 64] |= 1 << (number % 64);
                continue;
            };
            for first in firsts {
                let set = match first.bit() {
                    0 => index.words.entry(*first).or_insert_with(|| none.clone()),
                    bit => {
                        index.opening |= bit;
                        &mut index.classes[bit.trailing_zeros() as usize]
                    }
                };
                set[number / 64] |= 1 << (number % 64);
            }
        }
        index
    }

    /// Returns those of the index's programs that may match in a row whose items carry `present` together.
    pub fn in_row<'p>(&self, present: &Present, program: impl Fn(usize) -> &'p Program) -> Chosen {
        let mut chosen = vec![0; self.blocks];
        let needed = present.shared(&self.asked).filter_map(|label| self.needed.get(&label)).flatten();
        for number in self.free.iter().chain(needed) {
            let (block, bit) = (number / 64, 1 << (number % 64));
            if chosen[block] & bit == 0 && program(*number).may_match(present) {
                chosen[block] |= bit;
            }
        }
        Chosen(chosen)
    }

    /// Writes into `here` those of `chosen` whose match may begin with an item of these classes and of a word with these labels.
    pub fn at_item(&self, chosen: &Chosen, classes: u64, word: Option<&LabelSet>, here: &mut Chosen) {
        here.0.clear();
        here.0.extend_from_slice(&self.any);
        let mut add = |set: &[u64]| here.0.iter_mut().zip(set).for_each(|(here, more)| *here |= more);
        bits_of(classes & self.opening).for_each(|bit| add(&self.classes[bit as usize]));
        for label in word.into_iter().flat_map(LabelSet::words) {
            self.words.get(label).into_iter().for_each(|set| add(set));
        }
        here.0.iter_mut().zip(&chosen.0).for_each(|(here, chosen)| *here &= chosen);
    }
}
