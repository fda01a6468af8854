//! In: weighted links between numbered nodes. Out: communities, groups with more links inside than chance would give.

use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How often all nodes are looked at again on one level; far fewer are needed.
const ROUNDS: usize = 100;

/// Returns the communities of `count` nodes, the largest first, those of one size by their first node; each is sorted.
///
/// After Blondel, Guillaume, Lambiotte and Lefebvre (2008), "Fast unfolding of communities in large networks",
/// <https://doi.org/10.1088/1742-5468/2008/10/P10008>. Nodes are looked at in their order and ties go to the smallest
/// community, so that the same links give the same communities.
pub(super) fn communities(count: usize, links: impl Iterator<Item = (usize, usize, usize)>) -> Vec<Vec<usize>> {
    let mut members: Vec<Vec<usize>> = (0..count).map(|node| vec![node]).collect();
    let mut level = Level::new(count);
    links.for_each(|(from, to, weight)| level.link(from, to, weight));
    loop {
        let groups = level.settle();
        let numbered: BTreeMap<usize, usize> = {
            let mut known: Vec<usize> = groups.clone();
            known.sort_unstable();
            known.dedup();
            known.into_iter().enumerate().map(|(number, group)| (group, number)).collect()
        };
        if numbered.len() == members.len() {
            break;
        }
        let mut next = Level::new(numbered.len());
        let mut joined = vec![Vec::new(); numbered.len()];
        for (node, own) in members.into_iter().enumerate() {
            joined[numbered[&groups[node]]].extend(own);
        }
        for (from, targets) in level.near.iter().enumerate() {
            for (to, weight) in targets.iter().filter(|(to, _)| **to > from) {
                next.link(numbered[&groups[from]], numbered[&groups[*to]], *weight);
            }
            next.within[numbered[&groups[from]]] += level.within[from];
        }
        (members, level) = (joined, next);
    }
    members.iter_mut().for_each(|group| group.sort_unstable());
    members.sort_by(|a, b| (Reverse(a.len()), a).cmp(&(Reverse(b.len()), b)));
    members
}

/// Nodes of one level: single nodes at first, then the communities of the level below.
struct Level {
    near: Vec<BTreeMap<usize, usize>>,
    /// Weight of the links inside each node.
    within: Vec<usize>,
}

impl Level {
    fn new(count: usize) -> Self {
        Self { near: vec![BTreeMap::new(); count], within: vec![0; count] }
    }

    fn link(&mut self, from: usize, to: usize, weight: usize) {
        if from == to {
            self.within[from] += weight;
            return;
        }
        *self.near[from].entry(to).or_default() += weight;
        *self.near[to].entry(from).or_default() += weight;
    }

    /// Moves each node to the neighbouring community that gains most, until none moves.
    fn settle(&self) -> Vec<usize> {
        let degree: Vec<usize> = self
            .near
            .iter()
            .zip(&self.within)
            .map(|(near, within)| near.values().sum::<usize>() + 2 * within)
            .collect();
        let total: usize = degree.iter().sum();
        let mut group: Vec<usize> = (0..degree.len()).collect();
        let mut weight = degree.clone();
        for _ in 0..ROUNDS {
            let mut has_moved = false;
            for node in 0..degree.len() {
                let mut links: BTreeMap<usize, usize> = BTreeMap::from([(group[node], 0)]);
                for (other, count) in &self.near[node] {
                    *links.entry(group[*other]).or_default() += count;
                }
                weight[group[node]] -= degree[node];
                // In whole numbers: the gain in modularity times what all communities share.
                let gain = |to: usize, count: usize| {
                    (count as i128) * (total as i128) - (weight[to] as i128) * (degree[node] as i128)
                };
                let stay = gain(group[node], links[&group[node]]);
                let best = links.iter().map(|(to, count)| (gain(*to, *count), Reverse(*to))).max();
                if let Some((_, Reverse(to))) = best.filter(|(most, _)| *most > stay) {
                    group[node] = to;
                    has_moved = true;
                }
                weight[group[node]] += degree[node];
            }
            if !has_moved {
                break;
            }
        }
        group
    }
}
