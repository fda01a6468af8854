//! Learns a model of names from examples.
//!
//! In: [`Example`]s and a gazetteer. Out: the bytes of a model file; same examples, same bytes.
//!
//! Each example moves the weights towards what it allows (stochastic gradient ascent on the likelihood, with the step sizes of
//! Duchi, Hazan, Singer 2011, *Adaptive subgradient methods*, <https://jmlr.org/papers/v12/duchi11a.html>). Where an example
//! leaves labels open, all sequences it allows count together (Tsuboi et al. 2008, *Training conditional random fields using
//! incomplete annotations*, <https://aclanthology.org/C08-1113/>).

mod chunk;
mod lattice;
mod recipe;
mod select;
mod write;

use std::collections::HashMap;

use super::corpus::Example;
use super::label::{LABELS, LANES, group, may_follow, read};
use super::{Gazetteer, Language, Random};
pub use recipe::learn;

use chunk::{Chunk, Feature, chunks};
use lattice::{ANY, Lattice, factors};
use select::select;

/// How to train.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// How often every example is seen.
    pub rounds: usize,
    /// Size of the first steps.
    pub step: f32,
    /// Share by which a weight shrinks when it is moved.
    pub decay: f32,
    /// Features left out at random while learning, in a hundred, so that none is relied on alone.
    pub dropout: usize,
    /// Features seen in fewer chunks than this are not learned.
    pub least: u32,
    /// Half way, labels left open that are this probable or more are taken for true, as if annotated; above 1 none is.
    pub trust: f64,
    /// Features that are kept.
    pub rows: usize,
    /// Sentences that [`learn`] makes from frames.
    pub frames: usize,
    /// Seed of the order of the examples and of what is left out.
    pub seed: u64,
}

impl Options {
    /// Returns the options with which the model of `language` that the program comes with was learned.
    pub fn of(language: Language) -> Self {
        let rows = match language {
            Language::Chinese => 200_000,
            Language::English => 100_000,
        };
        Self { rows, ..Self::default() }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            rounds: 8,
            step: 0.15,
            decay: 1e-4,
            dropout: 30,
            least: 2,
            trust: 0.95,
            rows: 100_000,
            frames: 5000,
            seed: 1,
        }
    }
}

/// Weights while they are learned.
#[derive(Default)]
pub(crate) struct Weights {
    /// What each feature is.
    pub(crate) features: Vec<Feature>,
    /// Weights of each feature.
    pub(crate) rows: Vec<[f32; LANES]>,
    /// Weights from label to label; those of one group or one inner step are equal.
    pub(crate) changes: [[f32; LABELS]; LABELS],
}

impl Weights {
    fn add(&mut self, other: &Weights) {
        let mine = self.rows.iter_mut().flatten().chain(self.changes.iter_mut().flatten());
        for (mine, other) in mine.zip(other.rows.iter().flatten().chain(other.changes.iter().flatten())) {
            *mine += other;
        }
    }

    fn divide(&mut self, parts: usize) {
        for weight in self.rows.iter_mut().flatten().chain(self.changes.iter_mut().flatten()) {
            *weight /= parts.max(1) as f32;
        }
    }
}

/// Returns the bytes of a model of `language` learned from `examples`.
pub fn train(examples: &[Example], gazetteer: &Gazetteer, language: Language, options: &Options) -> Vec<u8> {
    let table = gazetteer.table();
    let mut chunks = chunks(examples, table.as_chunks().0, language);
    let features = index(&mut chunks, options.least);
    let rows = vec![[0.0; LANES]; features.len()];
    let mut weights = Weights { features, rows, changes: [[0.0; LABELS]; LABELS] };
    let mut learner = Learner {
        squares: vec![[0.0; LANES]; weights.rows.len()],
        change_squares: [[0.0; LABELS]; LABELS],
        random: Random::new(options.seed),
        lattice: Lattice::default(),
    };
    let mut mean = Weights::default();
    let early = options.rounds / 2;
    for round in 0..options.rounds {
        if round == early {
            select(&mut weights, &mut learner.squares, &mut chunks, options.rows);
            mean.rows = vec![[0.0; LANES]; weights.rows.len()];
            for chunk in chunks.iter_mut().filter(|chunk| chunk.allowed.contains(&ANY)) {
                learner.settle(chunk, &weights, options.trust);
            }
        }
        learner.random.shuffle(&mut chunks);
        for chunk in &chunks {
            learner.learn(chunk, &mut weights, options);
        }
        if round >= early {
            mean.add(&weights);
        }
    }
    mean.divide(options.rounds - early);
    mean.features = weights.features;
    write::model(&mean, &table, language)
}

/// Replaces the features in `chunks` by numbers, drops the rare, and returns the feature of each number.
fn index(chunks: &mut [Chunk], least: u32) -> Vec<Feature> {
    let mut counts: HashMap<Feature, u32> = HashMap::new();
    for chunk in &*chunks {
        for feature in &chunk.features {
            *counts.entry(*feature).or_default() += 1;
        }
    }
    let mut numbers: HashMap<Feature, u32> = HashMap::new();
    let mut features = Vec::new();
    for chunk in chunks {
        let mut numbered = Vec::with_capacity(chunk.features.len());
        let mut ends = Vec::with_capacity(chunk.ends.len());
        let mut start = 0;
        for end in &chunk.ends {
            for feature in &chunk.features[start..*end as usize] {
                if counts.get(feature).is_some_and(|count| *count >= least) {
                    let number = *numbers.entry(*feature).or_insert_with(|| {
                        features.push(*feature);
                        features.len() as u32 - 1
                    });
                    numbered.push(number);
                }
            }
            start = *end as usize;
            ends.push(numbered.len() as u32);
        }
        chunk.numbered = numbered;
        chunk.ends = ends;
        chunk.features = Vec::new();
    }
    features
}

/// What learning remembers between examples.
struct Learner {
    squares: Vec<[f32; LANES]>,
    change_squares: [[f32; LABELS]; LABELS],
    random: Random,
    lattice: Lattice,
}

impl Learner {
    /// Closes the labels of `chunk` that are open and at least as probable as `trust` (self-training; Yarowsky 1995,
    /// *Unsupervised word sense disambiguation*, <https://aclanthology.org/P95-1026/>).
    fn settle(&mut self, chunk: &mut Chunk, weights: &Weights, trust: f64) {
        let ends: Vec<usize> = chunk.ends.iter().map(|end| *end as usize).collect();
        let mut labels = vec![[0.0; LABELS]; ends.len()];
        let mut changes = [[0.0; LABELS]; LABELS];
        self.lattice.fill(&sums(&chunk.numbered, &ends, weights));
        let allowed = |index: usize| chunk.allowed[index];
        if !self.lattice.add(&factors(&weights.changes), allowed, 1.0, &mut labels, &mut changes) {
            return;
        }
        for (allowed, labels) in chunk.allowed.iter_mut().zip(&labels).filter(|(allowed, _)| **allowed == ANY) {
            if let Some(label) = labels.iter().position(|probability| *probability >= trust) {
                *allowed = 1 << label;
            }
        }
    }

    /// Moves `weights` towards the labels that `chunk` allows.
    fn learn(&mut self, chunk: &Chunk, weights: &mut Weights, options: &Options) {
        let mut kept = Vec::with_capacity(chunk.numbered.len());
        let mut ends = Vec::with_capacity(chunk.ends.len());
        let mut start = 0;
        for end in &chunk.ends {
            let features = &chunk.numbered[start..*end as usize];
            kept.extend(features.iter().filter(|_| !self.random.chance(options.dropout)));
            ends.push(kept.len());
            start = *end as usize;
        }
        let sums = sums(&kept, &ends, weights);
        let mut labels = vec![[0.0; LABELS]; sums.len()];
        let mut changes = [[0.0; LABELS]; LABELS];
        let factors = factors(&weights.changes);
        self.lattice.fill(&sums);
        let allowed = |index: usize| chunk.allowed[index];
        if !self.lattice.add(&factors, allowed, 1.0, &mut labels, &mut changes)
            || !self.lattice.add(&factors, |_| ANY, -1.0, &mut labels, &mut changes)
        {
            return;
        }
        self.step(&labels, &kept, &ends, weights, options);
        self.step_changes(&changes, weights, options);
    }

    fn step(
        &mut self,
        labels: &[[f64; LABELS]],
        kept: &[u32],
        ends: &[usize],
        weights: &mut Weights,
        options: &Options,
    ) {
        let mut start = 0;
        for (slope, end) in labels.iter().zip(ends) {
            let features = &kept[start..*end];
            start = *end;
            let slope: [f32; LANES] = std::array::from_fn(|lane| slope[lane + 1] as f32);
            if slope.iter().all(|slope| slope.abs() < 1e-3) {
                continue;
            }
            for feature in features {
                let row = &mut weights.rows[*feature as usize];
                let squares = &mut self.squares[*feature as usize];
                for lane in 0..LANES {
                    squares[lane] += slope[lane] * slope[lane];
                    let step = options.step / (squares[lane] + 1e-2).sqrt();
                    row[lane] += step * (slope[lane] - options.decay * row[lane]);
                }
            }
        }
    }

    /// Moves the weights of label changes, which are shared by all changes of a kind.
    fn step_changes(&mut self, slopes: &[[f64; LABELS]; LABELS], weights: &mut Weights, options: &Options) {
        let mut shared: [[f64; LABELS]; LABELS] = [[0.0; LABELS]; LABELS];
        for (before, row) in slopes.iter().enumerate() {
            for (after, slope) in row.iter().enumerate() {
                let (row, column) = kind(before, after);
                shared[row][column] += slope;
            }
        }
        for before in 0..LABELS {
            for after in (0..LABELS).filter(|after| may_follow(before, *after)) {
                let (row, column) = kind(before, after);
                let slope = shared[row][column] as f32;
                let square = &mut self.change_squares[before][after];
                *square += slope * slope;
                weights.changes[before][after] += options.step * slope / (*square + 1.0).sqrt();
            }
        }
    }
}

/// Returns the weights of each label at each token, whose features stand in `features` up to its end.
fn sums(features: &[u32], ends: &[usize], weights: &Weights) -> Vec<[f32; LANES]> {
    let mut start = 0;
    let sums = ends.iter().map(|end| {
        let mut sum = [0.0; LANES];
        for feature in &features[start..*end] {
            for (sum, weight) in sum.iter_mut().zip(&weights.rows[*feature as usize]) {
                *sum += weight;
            }
        }
        start = *end;
        sum
    });
    sums.collect()
}

/// Returns the change that stands for all changes of the same weight as `before` to `after`.
fn kind(before: usize, after: usize) -> (usize, usize) {
    use super::label::Part::{Begin, Inside};
    match read(before) {
        Some((_, Begin | Inside)) => (before, after),
        _ => (first_of_group(before), first_of_group(after)),
    }
}

fn first_of_group(label: usize) -> usize {
    match group(label) {
        0 => 0,
        group => 4 * group,
    }
}
