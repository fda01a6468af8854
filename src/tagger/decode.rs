//! In: the weights of every label at every token. Out: the best sequence of labels, as names with the margin by which each won.
//!
//! The algorithm of Viterbi (1967, *Error bounds for convolutional codes*, <https://doi.org/10.1109/TIT.1967.1054010>).

use super::label::{CLASSES, Class, LABELS, LANES, OUTSIDE, Part, group, label, label_in, read};
use super::model::Changes;

/// Lower than any sum of weights.
const NEVER: i32 = i32::MIN / 2;

/// A name among the tokens of a chunk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    /// First token.
    pub(crate) start: usize,
    /// One past the last token.
    pub(crate) end: usize,
    pub(crate) class: Class,
    /// By how much the name beats the best of: no name here, a name of another class here.
    pub(crate) margin: i32,
}

/// Room that decoding uses again and again.
#[derive(Debug, Default)]
pub(crate) struct Decoder {
    back: Vec<[u8; LABELS]>,
    labels: Vec<u8>,
}

impl Decoder {
    /// Calls `emit` with the names of the best sequence, in order.
    pub(crate) fn decode(&mut self, lanes: &[[i16; LANES]], changes: &Changes, mut emit: impl FnMut(Found)) {
        self.best(lanes, changes);
        let mut start = 0;
        for end in 0..self.labels.len() {
            let Some((class, part)) = read(self.labels[end].into()) else { continue };
            if matches!(part, Part::Begin | Part::Single) {
                start = end;
            }
            if matches!(part, Part::End | Part::Single) {
                let before = start.checked_sub(1).map_or(OUTSIDE, |before| self.labels[before].into());
                let after = self.labels.get(end + 1).map_or(OUTSIDE, |after| usize::from(*after));
                let sum = |class| score(lanes, changes, (start, end + 1), class, (group(before), group(after)));
                let rival = Class::ALL.into_iter().filter(|other| *other != class).map(|other| sum(Some(other))).max();
                let margin = sum(Some(class)) - rival.unwrap_or(NEVER).max(sum(None));
                emit(Found { start, end: end + 1, class, margin });
            }
        }
    }

    /// Finds the best labels.
    fn best(&mut self, lanes: &[[i16; LANES]], changes: &Changes) {
        self.back.clear();
        self.labels.clear();
        self.labels.resize(lanes.len(), 0);
        let mut sums = [NEVER; LABELS];
        sums[OUTSIDE] = 0;
        for lane in lanes {
            let mut back = [0; LABELS];
            let mut next = [NEVER; LABELS];
            let ended = ended(&sums);
            for (after, weights) in transpose(&changes.outer).iter().enumerate() {
                let mut best = (NEVER, 0);
                for (before, weight) in weights.iter().enumerate() {
                    let (sum, label) = ended[before];
                    if sum + weight > best.0 {
                        best = (sum + weight, label);
                    }
                }
                let Some(class) = after.checked_sub(1) else {
                    (next[OUTSIDE], back[OUTSIDE]) = best;
                    continue;
                };
                let begin = 1 + 4 * class;
                for label in [begin, begin + Part::Single as usize] {
                    (next[label], back[label]) = (best.0 + i32::from(lane[label - 1]), best.1);
                }
                for (part, kept) in [(Part::Inside, 0), (Part::End, 1)] {
                    let label = begin + part as usize;
                    let inner = &changes.inner[class];
                    let (first, later) = (sums[begin] + inner[kept], sums[begin + 1] + inner[2 + kept]);
                    let best = if later > first { (later, begin + 1) } else { (first, begin) };
                    (next[label], back[label]) = (best.0 + i32::from(lane[label - 1]), best.1 as u8);
                }
            }
            sums = next;
            self.back.push(back);
        }
        let mut last =
            ended(&sums).into_iter().max_by_key(|(sum, label)| (*sum, u8::MAX - label)).map_or(0, |best| best.1);
        for (label, back) in self.labels.iter_mut().zip(&self.back).rev() {
            *label = last;
            last = back[usize::from(last)];
        }
    }
}

/// Returns for outside and each class the best label after which no name is open.
fn ended(sums: &[i32; LABELS]) -> [(i32, u8); CLASSES + 1] {
    let mut ended = [(sums[OUTSIDE], OUTSIDE as u8); CLASSES + 1];
    for (class, ended) in Class::ALL.into_iter().zip(&mut ended[1..]) {
        let (end, single) = (label(class, Part::End), label(class, Part::Single));
        let best = if sums[single] > sums[end] { single } else { end };
        *ended = (sums[best], best as u8);
    }
    ended
}

fn transpose<const N: usize>(rows: &[[i32; N]; N]) -> [[i32; N]; N] {
    let mut columns = [[0; N]; N];
    for (before, row) in rows.iter().enumerate() {
        for (after, weight) in row.iter().enumerate() {
            columns[after][before] = *weight;
        }
    }
    columns
}

/// Returns the weight of the tokens `start..end` as one name of `class`, or outside, between two groups.
pub(crate) fn score(
    lanes: &[[i16; LANES]],
    changes: &Changes,
    (start, end): (usize, usize),
    class: Option<Class>,
    (before, after): (usize, usize),
) -> i32 {
    let length = end - start;
    let Some(class) = class else {
        let steps = i32::try_from(length.saturating_sub(1)).unwrap_or(i32::MAX);
        return changes.outer[before][0] + changes.outer[0][0] * steps + changes.outer[0][after];
    };
    let own = 1 + class as usize;
    let mut sum = changes.outer[before][own] + changes.outer[own][after];
    for (index, lane) in lanes[start..end].iter().enumerate() {
        sum += i32::from(lane[label_in(class, index, length) - 1]);
    }
    let inner = &changes.inner[class as usize];
    match length {
        0 | 1 => sum,
        2 => sum + inner[1],
        _ => sum + inner[0] + inner[2] * (length as i32 - 3) + inner[3],
    }
}
