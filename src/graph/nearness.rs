//! In: entities of a graph. Out: how far every other entity lies from them, and which ones the most links meet in.

use std::cmp::Reverse;
use std::collections::{BTreeMap, VecDeque};

use crate::graph::KnowledgeGraph;

impl<'k> KnowledgeGraph<'k> {
    /// Returns the entities within `depth` steps of `id`, whatever the direction of the links, each with its distance.
    ///
    /// `id` itself is at 0; the map is empty when there is no such entity.
    pub fn around(&self, id: &str, depth: usize) -> BTreeMap<&'k str, usize> {
        let Some(start) = self.node(id) else { return BTreeMap::new() };
        let mut distances = BTreeMap::from([(self.id(start), 0)]);
        let mut waiting = VecDeque::from([(self.id(start), 0)]);
        while let Some((near, distance)) = waiting.pop_front().filter(|(_, distance)| *distance < depth) {
            for next in self.neighbours(near) {
                if !distances.contains_key(next) {
                    distances.insert(next, distance + 1);
                    waiting.push_back((next, distance + 1));
                }
            }
        }
        distances
    }

    /// Returns all entities, the most central first: by number of neighbours, then of claims, then by identifier.
    pub fn by_centrality(&self) -> Vec<&'k str> {
        let mut ranked: Vec<_> =
            self.entities().map(|id| (Reverse(self.neighbours(id).len()), Reverse(self.degree(id)), id)).collect();
        ranked.sort_unstable();
        ranked.into_iter().map(|(_, _, id)| id).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::tests::knowledge;

    #[test]
    fn measures_distance_against_the_arrows_too() {
        let knowledge = knowledge(&["ann founded acme", "bob joined acme", "bob left brick", "cy leads brick"]);
        let graph = KnowledgeGraph::new(&knowledge);
        assert_eq!(graph.around("ann", 0), BTreeMap::from([("ann", 0)]));
        assert_eq!(graph.around("ann", 2), BTreeMap::from([("acme", 1), ("ann", 0), ("bob", 2)]));
        assert_eq!(graph.around("ann", 9).get("cy"), Some(&4));
        assert!(graph.around("dee", 9).is_empty());
    }

    #[test]
    fn ranks_by_neighbours_before_claims() {
        let knowledge =
            knowledge(&["ann joined acme", "ann left acme", "ann leads acme", "bob joined brick", "cy joined brick"]);
        assert_eq!(KnowledgeGraph::new(&knowledge).by_centrality(), ["brick", "acme", "ann", "bob", "cy"]);
    }
}
