//! In: weights of labels and label changes over one chunk. Out: how probable each label and change is, freely or under constraints.
//!
//! Forward and backward sums, scaled token by token (Rabiner 1989, *A tutorial on hidden Markov models*, section V).

use crate::tagger::label::{LABELS, LANES, OUTSIDE, may_follow};

/// Labels a token may bear, as bits.
pub(super) type Allowed = u16;

/// Every label.
pub(super) const ANY: Allowed = (1 << LABELS) - 1;

/// Factors of label changes: e to their weight, 0 where a change is impossible.
pub(super) type Factors = [[f64; LABELS]; LABELS];

/// Returns the factors of `weights`.
pub(super) fn factors(weights: &[[f32; LABELS]; LABELS]) -> Factors {
    let mut factors = [[0.0; LABELS]; LABELS];
    for (before, row) in factors.iter_mut().enumerate() {
        for (after, factor) in row.iter_mut().enumerate().filter(|(after, _)| may_follow(before, *after)) {
            *factor = exp(weights[before][after].into());
        }
    }
    factors
}

/// Sums over all label sequences of a chunk.
#[derive(Debug, Default)]
pub(super) struct Lattice {
    /// e to the weight of each label at each token.
    emissions: Vec<[f64; LABELS]>,
    forward: Vec<[f64; LABELS]>,
    backward: Vec<[f64; LABELS]>,
    scales: Vec<f64>,
}

impl Lattice {
    /// Takes in the label weights of a chunk.
    pub(super) fn fill(&mut self, weights: &[[f32; LANES]]) {
        self.emissions.clear();
        self.emissions.extend(weights.iter().map(|lanes| {
            let highest = lanes.iter().fold(0.0_f32, |highest, weight| highest.max(*weight));
            let mut factors = [exp(f64::from(-highest)); LABELS];
            for (factor, weight) in factors[1..].iter_mut().zip(lanes) {
                *factor = exp(f64::from(*weight - highest));
            }
            factors
        }));
    }

    /// Adds `sign` times the probability of each label to `labels` and of each change to `changes`.
    ///
    /// Returns false and adds nothing when the constraints leave no sequence.
    pub(super) fn add(
        &mut self,
        factors: &Factors,
        allowed: impl Fn(usize) -> Allowed,
        sign: f64,
        labels: &mut [[f64; LABELS]],
        changes: &mut [[f64; LABELS]; LABELS],
    ) -> bool {
        let length = self.emissions.len();
        self.forward.clear();
        self.scales.clear();
        let mut before = [0.0; LABELS];
        before[OUTSIDE] = 1.0;
        for index in 0..length {
            let mut sums = [0.0; LABELS];
            for (from, row) in factors.iter().enumerate().filter(|(from, _)| before[*from] > 0.0) {
                for (sum, factor) in sums.iter_mut().zip(row) {
                    *sum += before[from] * factor;
                }
            }
            let allowed = allowed(index);
            for (label, sum) in sums.iter_mut().enumerate() {
                let open = allowed >> label & 1 == 1 && (index + 1 < length || may_follow(label, OUTSIDE));
                *sum *= if open { self.emissions[index][label] } else { 0.0 };
            }
            let total: f64 = sums.iter().sum();
            if total <= f64::MIN_POSITIVE {
                return false;
            }
            before = sums.map(|sum| sum / total);
            self.forward.push(before);
            self.scales.push(total);
        }
        let mut after = [1.0; LABELS];
        self.backward.clear();
        self.backward.resize(length, after);
        for index in (0..length).rev() {
            self.backward[index] = after;
            let inward: [f64; LABELS] = std::array::from_fn(|label| {
                let open = self.forward[index][label] > 0.0;
                if open { after[label] * self.emissions[index][label] / self.scales[index] } else { 0.0 }
            });
            let mut outside = [0.0; LABELS];
            outside[OUTSIDE] = 1.0;
            let before = index.checked_sub(1).map_or(outside, |before| self.forward[before]);
            for (from, row) in factors.iter().enumerate() {
                let mut sum = 0.0;
                for (to, factor) in row.iter().enumerate() {
                    let part = factor * inward[to];
                    changes[from][to] += sign * before[from] * part;
                    sum += part;
                }
                after[from] = sum;
            }
            for (label, sum) in labels[index].iter_mut().enumerate() {
                *sum += sign * self.forward[index][label] * self.backward[index][label];
            }
        }
        true
    }
}

/// Returns e to the power of `x` by additions and multiplications alone, so that every machine trains the same model.
pub(super) fn exp(x: f64) -> f64 {
    let x = x.clamp(-700.0, 700.0);
    let halves = (x * std::f64::consts::LOG2_E).round();
    let rest = x - halves * std::f64::consts::LN_2;
    let mut sum = 1.0;
    for divisor in (1..=12).rev() {
        sum = 1.0 + sum * rest / f64::from(divisor);
    }
    sum * f64::from_bits(((halves as i64 + 1023) as u64) << 52)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raises_e_as_the_standard_library_does() {
        for x in [-30.0, -1.5, 0.0, 0.3, 7.0, 40.0_f64] {
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn probabilities_of_a_token_add_up_to_one() {
        let weights = [[0.5; LANES], [-1.0; LANES], [0.1; LANES]];
        let factors = factors(&[[0.0; LABELS]; LABELS]);
        let (mut labels, mut changes) = ([[0.0; LABELS]; 3], [[0.0; LABELS]; LABELS]);
        let mut lattice = Lattice::default();
        lattice.fill(&weights);
        assert!(lattice.add(&factors, |_| ANY, 1.0, &mut labels, &mut changes));
        for token in labels {
            assert!((token.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
        assert!((changes.iter().flatten().sum::<f64>() - 3.0).abs() < 1e-9);
        assert!(!lattice.add(&factors, |_| 1 << 1, 1.0, &mut labels, &mut changes));
    }
}
