//! In: two entities of a graph. Out: the ways from one to the other, shortest first.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::graph::KnowledgeGraph;
use crate::model::Claim;

/// A way from one entity to another that passes no entity twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path<'k> {
    /// The steps, in order; none when both ends are one entity.
    pub steps: Vec<Step<'k>>,
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step<'k> {
    /// The entity the step starts at.
    pub from: &'k str,
    /// The entity the step ends at.
    pub to: &'k str,
    /// Every claim that links the two, in either direction; never empty.
    pub claims: Vec<&'k Claim>,
}

impl<'k> KnowledgeGraph<'k> {
    /// Returns up to `limit` paths between two entities, whatever the direction of the links.
    ///
    /// The shortest come first, those of one length by the identifiers they pass. None when the two are not connected or
    /// one is unknown. After Yen (1971), "Finding the k shortest loopless paths in a network",
    /// <https://doi.org/10.1287/mnsc.17.11.712>.
    pub fn paths(&self, from: &str, to: &str, limit: usize) -> Vec<Path<'k>> {
        let (Some(from), Some(to)) = (self.node(from), self.node(to)) else { return Vec::new() };
        let (from, to) = (self.id(from), self.id(to));
        let mut found: Vec<Vec<&str>> = Vec::new();
        let mut waiting: BTreeSet<(usize, Vec<&str>)> =
            self.shortest(from, to, &Ban::default()).map(|way| (way.len(), way)).into_iter().collect();
        while found.len() < limit {
            let Some((_, way)) = waiting.pop_first() else { break };
            for turn in 0..way.len().saturating_sub(1) {
                let root = &way[..=turn];
                let ban = Ban {
                    passed: root[..turn].iter().copied().collect(),
                    next: found
                        .iter()
                        .chain([&way])
                        .filter(|known| known.starts_with(root))
                        .map(|known| known[turn + 1])
                        .collect(),
                };
                if let Some(rest) = self.shortest(way[turn], to, &ban) {
                    let whole = [&root[..turn], rest.as_slice()].concat();
                    waiting.insert((whole.len(), whole));
                }
            }
            found.push(way);
        }
        found.into_iter().map(|way| self.path(&way)).collect()
    }

    /// Returns the shortest way, of several the first by identifiers: distances are taken from the end, so that at each
    /// entity the smallest identifier that comes nearer is the one to go to.
    fn shortest(&self, from: &'k str, to: &'k str, ban: &Ban<'k>) -> Option<Vec<&'k str>> {
        let mut distances = BTreeMap::from([(to, 0)]);
        let mut waiting = VecDeque::from([(to, 0)]);
        while let Some((near, distance)) = waiting.pop_front().filter(|(near, _)| *near != from) {
            for next in self.neighbours(near) {
                let is_banned = ban.passed.contains(next) || (next == from && ban.next.contains(near));
                if !is_banned && !distances.contains_key(next) {
                    distances.insert(next, distance + 1);
                    waiting.push_back((next, distance + 1));
                }
            }
        }
        let mut left = *distances.get(from)?;
        let mut way = vec![from];
        while left > 0 {
            let here = *way.last()?;
            let is_nearer = |next: &&str| distances.get(next) == Some(&(left - 1));
            let is_open = |next: &&str| here != from || !ban.next.contains(next);
            way.push(self.neighbours(here).into_iter().filter(is_nearer).find(is_open)?);
            left -= 1;
        }
        Some(way)
    }

    fn path(&self, way: &[&'k str]) -> Path<'k> {
        let step =
            |pair: &[&'k str]| Step { from: pair[0], to: pair[1], claims: self.claims_between(pair[0], pair[1]) };
        Path { steps: way.windows(2).map(step).collect() }
    }
}

/// Where a detour must not go: entities passed before it, and the first steps that known paths take.
#[derive(Default)]
struct Ban<'k> {
    passed: BTreeSet<&'k str>,
    next: BTreeSet<&'k str>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::tests::knowledge;
    use crate::model::Knowledge;

    fn ways(knowledge: &Knowledge, from: &str, to: &str, limit: usize) -> Vec<String> {
        let graph = KnowledgeGraph::new(knowledge);
        let names = |path: &Path<'_>| -> Vec<String> { path.steps.iter().map(|step| step.to.to_owned()).collect() };
        graph.paths(from, to, limit).iter().map(|path| names(path).join(" ")).collect()
    }

    #[test]
    fn lists_paths_shortest_first_and_ties_by_identifier() {
        let knowledge = knowledge(&[
            "ann joined oak",
            "bob joined oak",
            "ann joined elm",
            "bob left elm",
            "ann knows cy",
            "cy knows dee",
            "dee joined ash",
            "bob leads ash",
        ]);
        assert_eq!(ways(&knowledge, "ann", "bob", 9), ["elm bob", "oak bob", "cy dee ash bob"]);
        assert_eq!(ways(&knowledge, "ann", "bob", 2), ["elm bob", "oak bob"]);
        assert_eq!(ways(&knowledge, "bob", "ann", 1), ["elm ann"]);
    }

    #[test]
    fn passes_no_entity_twice() {
        let knowledge = knowledge(&["a x b", "b x c", "c x a", "c x d", "b x d"]);
        assert_eq!(ways(&knowledge, "a", "d", 99), ["b d", "c d", "b c d", "c b d"]);
    }

    #[test]
    fn finds_every_simple_path_of_a_full_graph() {
        let names = ["a", "b", "c", "d", "e"];
        let pairs = names.iter().flat_map(|one| names.iter().map(move |other| (one, other)));
        let lines: Vec<String> =
            pairs.filter(|(one, other)| one < other).map(|(one, other)| format!("{one} x {other}")).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let found = ways(&knowledge(&lines), "a", "e", 999);
        assert_eq!(found.len(), 16);
        let mut sorted = found.clone();
        sorted.sort_by_key(|way| (way.len(), way.clone()));
        sorted.dedup();
        assert_eq!(found, sorted);
    }

    #[test]
    fn tells_the_claims_of_each_step() {
        let knowledge = knowledge(&["ann joined oak", "ann left oak", "oak invested ann"]);
        let graph = KnowledgeGraph::new(&knowledge);
        let paths = graph.paths("oak", "ann", 5);
        assert_eq!(paths.len(), 1);
        assert_eq!(paths[0].steps[0].claims.len(), 3);
    }

    #[test]
    fn finds_nothing_between_strangers() {
        let knowledge = knowledge(&["ann joined oak", "bob joined elm"]);
        assert!(ways(&knowledge, "ann", "bob", 5).is_empty());
        assert!(ways(&knowledge, "ann", "nobody", 5).is_empty());
        assert_eq!(ways(&knowledge, "ann", "ann", 5), [""]);
    }
}
