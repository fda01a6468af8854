//! In: the edges of a picture. Out: which of them to lay out against their direction, so that a hub stands in the middle.

use std::collections::{BTreeMap, BTreeSet};

use crate::draw::picture::Edge;

/// How many more neighbours one side of a hub may have before some are moved to the other.
const LEAN: usize = 6;

/// Returns the edges, by their place in `edges`, whose object is laid out before their subject.
///
/// Ranks run from subject to object. That puts whoever is linked to a hub in one tall column before it. Who has left it is
/// put behind it; then neighbours that have no other link fill up the side that is shorter by far.
pub(super) fn turned(edges: &[Edge]) -> BTreeSet<usize> {
    let mut turned: BTreeSet<usize> =
        edges.iter().enumerate().filter(|(_, edge)| edge.is_over).map(|(at, _)| at).collect();
    let mut degrees: BTreeMap<&str, usize> = BTreeMap::new();
    for edge in edges {
        *degrees.entry(&edge.from).or_default() += 1;
        *degrees.entry(&edge.to).or_default() += 1;
    }
    for hub in degrees.keys().filter(|id| degrees[*id] > LEAN) {
        let is_before = |at: usize, edge: &Edge| (edge.to == *hub) != turned.contains(&at);
        let own = edges.iter().enumerate().filter(|(_, edge)| edge.from == *hub || edge.to == *hub);
        let (before, behind): (Vec<_>, Vec<_>) = own.partition(|(at, edge)| is_before(*at, edge));
        let (long, short) = if before.len() > behind.len() { (before, behind) } else { (behind, before) };
        let surplus = long.len() - short.len();
        if surplus <= LEAN {
            continue;
        }
        let is_leaf = |edge: &Edge| degrees[if edge.to == *hub { edge.from.as_str() } else { edge.to.as_str() }] == 1;
        let leaves: Vec<usize> = long.into_iter().filter(|(_, edge)| is_leaf(edge)).map(|(at, _)| at).collect();
        for at in leaves.into_iter().rev().take(surplus / 2) {
            if !turned.remove(&at) {
                turned.insert(at);
            }
        }
    }
    turned
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(from: &str, to: &str, is_over: bool) -> Edge {
        Edge {
            from: from.to_owned(),
            to: to.to_owned(),
            rows: Vec::new(),
            is_symmetric: false,
            is_over,
            tooltip: String::new(),
        }
    }

    #[test]
    fn puts_who_left_behind() {
        let edges = [edge("a", "hub", false), edge("b", "hub", true)];
        assert_eq!(turned(&edges), BTreeSet::from([1]));
    }

    #[test]
    fn fills_the_shorter_side_with_leaves_alone() {
        let mut edges: Vec<Edge> = (0..12).map(|at| edge(&format!("p{at:02}"), "hub", false)).collect();
        edges.push(edge("p11", "other", false));
        let turned = turned(&edges);
        assert_eq!(turned.len(), 6);
        assert!(!turned.contains(&11));
    }

    #[test]
    fn fills_the_side_before_when_many_left() {
        let edges: Vec<Edge> = (0..10).map(|at| edge(&format!("p{at}"), "hub", true)).collect();
        assert_eq!(turned(&edges).len(), 5);
    }
}
