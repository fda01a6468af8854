//! In: knowledge. Out: [`KnowledgeGraph`], its entities as nodes and its claims between entities as links.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::Direction::{Incoming, Outgoing};
use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};
use petgraph::visit::EdgeRef;

use crate::model::{Claim, Knowledge, Object};

/// The entities of some knowledge and the claims that link them.
///
/// A claim about a value (money, a date) links nothing. Every answer is in a fixed order.
///
/// ```
/// use guanxi::graph::KnowledgeGraph;
/// use guanxi::model::Knowledge;
///
/// let knowledge = Knowledge::default();
/// let graph = KnowledgeGraph::new(&knowledge);
/// assert!(graph.components().is_empty());
/// ```
#[derive(Debug, Clone)]
pub struct KnowledgeGraph<'k> {
    links: DiGraph<&'k str, &'k Claim>,
    nodes: BTreeMap<&'k str, NodeIndex>,
}

impl<'k> KnowledgeGraph<'k> {
    /// Returns the graph of all of `knowledge`.
    pub fn new(knowledge: &'k Knowledge) -> Self {
        Self::of_claims(knowledge, |_| true)
    }

    /// Returns the graph of all entities of `knowledge`, and of those claims that `keep` keeps.
    pub fn of_claims(knowledge: &'k Knowledge, keep: impl Fn(&Claim) -> bool) -> Self {
        let mut links = DiGraph::new();
        let nodes: BTreeMap<&str, NodeIndex> =
            knowledge.entities.keys().map(|id| (id.as_str(), links.add_node(id.as_str()))).collect();
        for claim in knowledge.claims.iter().filter(|claim| keep(claim)) {
            let Object::Entity(object) = &claim.object else { continue };
            if let (Some(from), Some(to)) = (nodes.get(claim.subject.as_str()), nodes.get(object.as_str())) {
                links.add_edge(*from, *to, claim);
            }
        }
        Self { links, nodes }
    }

    /// Returns the identifiers of all entities, sorted.
    pub fn entities(&self) -> impl Iterator<Item = &'k str> {
        self.nodes.keys().copied()
    }

    /// Returns the entities linked to `id`, in either direction, itself left out.
    pub fn neighbours(&self, id: &str) -> BTreeSet<&'k str> {
        let Some(node) = self.node(id) else { return BTreeSet::new() };
        let near = self.links.neighbors_undirected(node).filter(|other| *other != node);
        near.map(|other| self.id(other)).collect()
    }

    /// Returns the number of claims that link `id` to an entity.
    pub fn degree(&self, id: &str) -> usize {
        self.claims_of(id).len()
    }

    /// Returns the claims that link `id` to an entity, in either direction, in the order of the knowledge.
    pub fn claims_of(&self, id: &str) -> Vec<&'k Claim> {
        let Some(node) = self.node(id) else { return Vec::new() };
        let edges = self.links.edges_directed(node, Outgoing).chain(self.links.edges_directed(node, Incoming));
        self.claims(edges.map(|edge| edge.id()).collect())
    }

    /// Returns the claims that link the two entities, in either direction, in the order of the knowledge.
    pub fn claims_between(&self, one: &str, other: &str) -> Vec<&'k Claim> {
        let (Some(one), Some(other)) = (self.node(one), self.node(other)) else { return Vec::new() };
        let edges = self.links.edges_connecting(one, other).chain(self.links.edges_connecting(other, one));
        self.claims(edges.map(|edge| edge.id()).collect())
    }

    pub(super) fn links(&self) -> &DiGraph<&'k str, &'k Claim> {
        &self.links
    }

    pub(super) fn node(&self, id: &str) -> Option<NodeIndex> {
        self.nodes.get(id).copied()
    }

    pub(super) fn id(&self, node: NodeIndex) -> &'k str {
        self.links.node_weight(node).copied().unwrap_or_default()
    }

    /// Edges were added in the order of the claims, and a claim from an entity to itself is met twice.
    fn claims(&self, edges: BTreeSet<EdgeIndex>) -> Vec<&'k Claim> {
        edges.into_iter().filter_map(|edge| self.links.edge_weight(edge).copied()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::tests::knowledge;
    use crate::model::Status;

    #[test]
    fn sees_links_from_both_ends() {
        let knowledge = knowledge(&["ann founded acme", "bob joined acme", "acme acquired brick"]);
        let graph = KnowledgeGraph::new(&knowledge);
        assert_eq!(graph.neighbours("acme"), BTreeSet::from(["ann", "bob", "brick"]));
        assert_eq!(graph.neighbours("brick"), BTreeSet::from(["acme"]));
        assert_eq!(graph.degree("acme"), 3);
        assert!(graph.neighbours("nobody").is_empty());
    }

    #[test]
    fn keeps_parallel_claims_in_order() {
        let knowledge = knowledge(&["ann founded acme", "acme invested ann", "ann left acme", "ann praises ann"]);
        let graph = KnowledgeGraph::new(&knowledge);
        let predicates =
            |claims: Vec<&Claim>| claims.iter().map(|claim| claim.predicate.clone()).collect::<Vec<_>>().join(" ");
        assert_eq!(predicates(graph.claims_between("acme", "ann")), "founded invested left");
        assert_eq!(predicates(graph.claims_of("ann")), "founded invested left praises");
    }

    #[test]
    fn leaves_out_claims_not_kept() {
        let mut knowledge = knowledge(&["ann founded acme", "bob joined acme"]);
        knowledge.claims[1].status = Status::Negated;
        let graph = KnowledgeGraph::of_claims(&knowledge, |claim| claim.status.is_fact());
        assert_eq!(graph.neighbours("acme"), BTreeSet::from(["ann"]));
        assert_eq!(graph.entities().count(), 3);
    }
}
