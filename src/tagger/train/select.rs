//! In: weights half learned. Out: which features are worth their room in the model file.
//!
//! A weight matters by its square times the sum of its slopes' squares, by which the likelihood would fall without it (LeCun,
//! Denker, Solla 1989, *Optimal brain damage*, <https://papers.nips.cc/paper/250-optimal-brain-damage>).

use super::{Chunk, Weights};
use crate::tagger::label::LANES;

/// Features whose weights all lie below this, in nats, are left out.
const LOWEST: f32 = 0.02;

/// Drops from `weights`, `squares` and `chunks` all features but the `rows` that matter most.
pub(super) fn select(weights: &mut Weights, squares: &mut Vec<[f32; LANES]>, chunks: &mut [Chunk], rows: usize) {
    let keep = keep(weights, squares, rows);
    let mut numbers = vec![u32::MAX; keep.len()];
    let mut kept = 0;
    for (number, _) in keep.iter().enumerate().filter(|(_, keep)| **keep) {
        numbers[number] = kept as u32;
        weights.features[kept] = weights.features[number];
        weights.rows[kept] = weights.rows[number];
        squares[kept] = squares[number];
        kept += 1;
    }
    weights.features.truncate(kept);
    weights.rows.truncate(kept);
    squares.truncate(kept);
    for chunk in chunks {
        let (mut numbered, mut start) = (Vec::with_capacity(chunk.numbered.len()), 0);
        for end in &mut chunk.ends {
            let features = chunk.numbered[start..*end as usize].iter().map(|feature| numbers[*feature as usize]);
            numbered.extend(features.filter(|number| *number != u32::MAX));
            start = *end as usize;
            *end = numbered.len() as u32;
        }
        chunk.numbered = numbered;
    }
}

/// Returns for each feature whether it is kept.
fn keep(weights: &Weights, squares: &[[f32; LANES]], rows: usize) -> Vec<bool> {
    let mut order: Vec<(f32, usize)> = Vec::new();
    for (number, (row, squares)) in weights.rows.iter().zip(squares).enumerate() {
        if row.iter().any(|weight| weight.abs() >= LOWEST) {
            let matters = row.iter().zip(squares).map(|(weight, square)| weight * weight * square).sum();
            order.push((matters, number));
        }
    }
    order.sort_by(|a, b| b.0.total_cmp(&a.0).then(weights.features[a.1].cmp(&weights.features[b.1])));
    let mut keep = vec![false; weights.rows.len()];
    for (_, number) in order.into_iter().take(rows) {
        keep[number] = true;
    }
    keep
}
