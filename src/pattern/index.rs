//! In: programs. Out: [`Index`], which tells which of them could match in a row, and which at one of its items.

use crate::pattern::asked::Group;
use crate::pattern::label::{Label, LabelSet, Present, bits_of};
use crate::pattern::program::Program;

/// What a row or an item must carry for each of some programs to match.
///
/// Most programs can match in few rows and at few items; one look for each label there finds them.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// Blocks of 64 programs that a set of them takes.
    blocks: usize,
    /// Programs of which a row must hold some label, for each label of their rarest need.
    needed: Vec<Vec<usize>>,
    /// The labels of these needs.
    asked: Present,
    /// Programs that need no label.
    free: Vec<usize>,
    /// Sets of programs, one behind the other; the first is that of the programs whose match may begin with any item.
    sets: Vec<u64>,
    /// For each label, the number of the set of programs whose match begins with an item that carries it, 0 for none.
    beginning: Vec<u32>,
    /// The bits of the classes that some match begins with.
    opening: u64,
}

/// Some of the programs of an index.
#[derive(Debug, Clone, Default)]
pub struct Chosen {
    set: Vec<u64>,
    /// The classes and the traces of the words that their matches begin with, and whether some may begin with any item.
    classes: u64,
    trace: u64,
    any: bool,
}

impl Chosen {
    /// Returns whether there is none.
    pub fn is_empty(&self) -> bool {
        self.set.iter().all(|block| *block == 0)
    }

    /// Returns their numbers, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> {
        self.set
            .iter()
            .zip((0..).step_by(64))
            .flat_map(|(block, first)| bits_of(*block).map(move |bit| first + bit as usize))
    }
}

impl Index {
    /// Returns the index of `programs`, which are known by their places from then on.
    pub fn new<'p>(programs: impl ExactSizeIterator<Item = &'p Program>) -> Self {
        let blocks = programs.len().div_ceil(64);
        let mut index = Self { blocks, sets: vec![0; blocks], ..Self::default() };
        for (number, program) in programs.enumerate() {
            match program.rarest_need() {
                Some(group) => {
                    for label in labels(group) {
                        if index.needed.len() <= label.number() {
                            index.needed.resize(label.number() + 1, Vec::new());
                        }
                        index.needed[label.number()].push(number);
                        index.asked.insert(label);
                    }
                }
                None => index.free.push(number),
            }
            match &program.firsts {
                Some(firsts) => {
                    index.opening |= firsts.classes();
                    labels(firsts).for_each(|label| index.begins(number, label));
                }
                None => index.sets[number / 64] |= 1 << (number % 64),
            }
        }
        index
    }

    /// Notes that matches of the program of that number may begin with an item that carries `label`.
    fn begins(&mut self, program: usize, label: Label) {
        if self.beginning.len() <= label.number() {
            self.beginning.resize(label.number() + 1, 0);
        }
        if self.beginning[label.number()] == 0 {
            self.beginning[label.number()] = (self.sets.len() / self.blocks) as u32;
            self.sets.resize(self.sets.len() + self.blocks, 0);
        }
        let start = self.beginning[label.number()] as usize * self.blocks;
        self.sets[start + program / 64] |= 1 << (program % 64);
    }

    /// Returns those of the index's programs that may match in a row whose items carry `present` together.
    pub fn in_row<'p>(&self, present: &Present, program: impl Fn(usize) -> &'p Program) -> Chosen {
        let mut chosen = Chosen { set: vec![0; self.blocks], ..Chosen::default() };
        let mut choose = |numbers: &[usize]| {
            for number in numbers {
                let (block, bit) = (number / 64, 1 << (number % 64));
                if chosen.set[block] & bit != 0 {
                    continue;
                }
                let program = program(*number);
                if program.may_match(present) {
                    chosen.set[block] |= bit;
                    chosen.any |= program.firsts.is_none();
                    chosen.classes |= program.firsts.as_ref().map_or(0, Group::classes);
                    chosen.trace |= program.firsts.as_ref().map_or(0, Group::trace);
                }
            }
        };
        choose(&self.free);
        present.shared(&self.asked, |label| choose(&self.needed[label.number()]));
        chosen
    }

    /// Writes into `here` those of `chosen` whose match may begin with an item of these classes and of a word with these labels;
    /// returns whether there may be any.
    pub fn at_item(&self, chosen: &Chosen, classes: u64, word: Option<&LabelSet>, here: &mut Chosen) -> bool {
        here.set.clear();
        let traced = || word.is_some_and(|labels| labels.trace() & chosen.trace != 0);
        if !(chosen.any || classes & chosen.classes != 0 || traced()) {
            return false;
        }
        here.set.extend(self.sets.iter().take(self.blocks).zip(&chosen.set).map(|(any, chosen)| any & chosen));
        let mut add = |label: usize| {
            let set = self.beginning.get(label).copied().unwrap_or_default() as usize;
            if set > 0 {
                let set = &self.sets[set * self.blocks..(set + 1) * self.blocks];
                here.set.iter_mut().zip(set).zip(&chosen.set).for_each(|((here, more), chosen)| *here |= more & chosen);
            }
        };
        bits_of(classes & self.opening).for_each(|bit| add(bit as usize));
        word.into_iter().flat_map(LabelSet::words).for_each(|label| add(label.number()));
        true
    }
}

/// Returns the labels of a group.
fn labels(group: &Group) -> impl Iterator<Item = Label> {
    bits_of(group.classes()).map(Label::of_bit).chain(group.words().iter().copied())
}
