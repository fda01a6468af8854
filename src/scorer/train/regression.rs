//! In: examples of one property, each true or not. Out: the weights that tell them apart.
//!
//! Logistic regression by dual coordinate descent (Yu, Huang, Lin 2011, *Dual coordinate descent methods for logistic
//! regression and maximum entropy models*, <https://doi.org/10.1007/s10994-010-5221-8>).

use crate::tagger::Random;

/// A pair of mentions by its features.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Example {
    /// Numbers of its features, each once.
    pub(super) features: Vec<u32>,
    /// Whether the text states the property of it.
    pub(super) told: bool,
    /// How much a mistake on it counts beside others.
    pub(super) weight: f64,
}

/// How to fit.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Options {
    /// How much a mistake costs beside the size of the weights.
    pub(super) cost: f64,
    /// How often every example is seen, at most.
    pub(super) rounds: usize,
    /// Number of features.
    pub(super) features: usize,
    /// Seed of the order.
    pub(super) seed: u64,
}

/// Largest slope at which the weights count as found.
const CLOSE: f64 = 0.01;
/// Steps to the best value of one coordinate, at most.
const STEPS: usize = 100;

/// Returns one weight a feature.
pub(super) fn fit(examples: &[Example], options: &Options) -> Vec<f64> {
    let cost = |example: &Example| options.cost * example.weight;
    let start = |example: &Example| (1e-3 * cost(example)).min(1e-8);
    let mut duals: Vec<[f64; 2]> =
        examples.iter().map(|example| [start(example), cost(example) - start(example)]).collect();
    let mut weights = vec![0.0; options.features];
    for example in examples {
        add(&mut weights, example, start(example));
    }
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut random = Random::new(options.seed);
    for _ in 0..options.rounds {
        random.shuffle(&mut order);
        let mut steepest = 0.0_f64;
        for index in &order {
            let example = &examples[*index];
            let (slope, step) = step(&mut duals[*index], example, &weights, cost(example));
            steepest = steepest.max(slope);
            add(&mut weights, example, step);
        }
        if steepest < CLOSE {
            break;
        }
    }
    weights
}

/// Moves the two duals of an example to their best values; returns how steep it was there, and by how much the first moved.
fn step(duals: &mut [f64; 2], example: &Example, weights: &[f64], cost: f64) -> (f64, f64) {
    let square = example.features.len() as f64;
    let sum: f64 = example.features.iter().map(|feature| weights[*feature as usize]).sum();
    let margin = if example.told { sum } else { -sum };
    let first = 0.5 * square * (duals[1] - duals[0]) + margin >= 0.0;
    let (one, two, sign) = if first { (0, 1, 1.0) } else { (1, 0, -1.0) };
    let old = duals[one];
    let slope = |z: f64| square * (z - old) + sign * margin + (z / (cost - z)).ln();
    let mut z = if cost - old < 0.5 * cost { 0.1 * old } else { old };
    let mut gradient = slope(z);
    let steep = gradient.abs();
    for _ in 0..STEPS {
        if gradient.abs() < 1e-3 {
            break;
        }
        let next = z - gradient / (square + cost / (cost - z) / z);
        z = if next <= 0.0 { 0.1 * z } else { next };
        gradient = slope(z);
    }
    (duals[one], duals[two]) = (z, cost - z);
    (steep, sign * (z - old))
}

/// Returns how likely the weights make an example.
pub(super) fn likelihood(weights: &[f64], example: &Example) -> f64 {
    let sum: f64 = example.features.iter().map(|feature| weights[*feature as usize]).sum();
    1.0 / (1.0 + (-sum).exp())
}

fn add(weights: &mut [f64], example: &Example, step: f64) {
    let step = if example.told { step } else { -step };
    for feature in &example.features {
        weights[*feature as usize] += step;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_true_from_false() {
        let example = |features: &[u32], told| Example { features: features.to_vec(), told, weight: 1.0 };
        let examples =
            vec![example(&[0, 1], true), example(&[0, 2], true), example(&[3, 1], false), example(&[3, 2], false)];
        let options = Options { cost: 1.0, rounds: 50, features: 4, seed: 1 };
        let weights = fit(&examples, &options);
        assert!(weights[0] > 0.3 && weights[3] < -0.3, "{weights:?}");
        assert!(weights[1].abs() < 0.05 && weights[2].abs() < 0.05, "{weights:?}");
        assert_eq!(weights, fit(&examples, &options));
    }
}
