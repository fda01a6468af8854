//! In: the credit of every gold claim with every claim found. Out: [`Pair`]s, each claim in one at most.

use std::cmp::Reverse;

use crate::evaluate::Share;

/// A gold claim and the claim found that stands for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    /// How far they agree.
    pub(super) credit: Share,
    /// How far their dates do: between pairs of one credit, the better date goes first.
    pub(super) date: Share,
    /// Place of the gold claim.
    pub(super) gold: usize,
    /// Place of the claim found.
    pub(super) found: usize,
}

/// Returns the pairs that stand: those with more credit first, then those whose dates agree better, then in order.
pub(super) fn pair(mut pairs: Vec<Pair>, gold: usize, found: usize) -> Vec<Pair> {
    pairs.sort_by_key(|pair| (Reverse((pair.credit, pair.date)), pair.gold, pair.found));
    let (mut has_gold, mut has_found) = (vec![false; gold], vec![false; found]);
    pairs.retain(|pair| {
        let is_free = !has_gold[pair.gold] && !has_found[pair.found];
        has_gold[pair.gold] |= is_free;
        has_found[pair.found] |= is_free;
        is_free
    });
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_better_pair_first_and_each_claim_once() {
        let pair_of = |credit, date, gold, found| Pair { credit, date, gold, found };
        let pairs = vec![
            pair_of(Share::HALF, Share::WHOLE, 0, 0),
            pair_of(Share::WHOLE, Share::NONE, 0, 1),
            pair_of(Share::WHOLE, Share::WHOLE, 1, 1),
            pair_of(Share::HALF, Share::NONE, 1, 0),
        ];
        let places: Vec<_> = pair(pairs, 2, 2).iter().map(|pair| (pair.gold, pair.found)).collect();
        assert_eq!(places, [(1, 1), (0, 0)]);
    }
}
