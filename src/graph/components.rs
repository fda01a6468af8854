//! In: a graph. Out: its parts that no link connects.

use std::cmp::Reverse;

use petgraph::unionfind::UnionFind;
use petgraph::visit::{EdgeRef, NodeIndexable};

use crate::graph::KnowledgeGraph;

impl<'k> KnowledgeGraph<'k> {
    /// Returns the connected parts, the largest first, those of one size by their first identifier; each is sorted.
    pub fn components(&self) -> Vec<Vec<&'k str>> {
        let links = self.links();
        let mut sets = UnionFind::new(links.node_bound());
        for edge in links.edge_references() {
            sets.union(edge.source().index(), edge.target().index());
        }
        let mut components: Vec<Vec<&str>> = vec![Vec::new(); links.node_bound()];
        for node in links.node_indices() {
            components[sets.find(node.index())].push(self.id(node));
        }
        components.retain(|component| !component.is_empty());
        for component in &mut components {
            component.sort_unstable();
        }
        components.sort_by(|a, b| (Reverse(a.len()), a).cmp(&(Reverse(b.len()), b)));
        components
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::tests::knowledge;

    #[test]
    fn puts_the_largest_part_first() {
        let knowledge =
            knowledge(&["zoe joined yak", "bob joined acme", "ann founded acme", "acme valuedAt $", "xia rules"]);
        let components = KnowledgeGraph::new(&knowledge).components();
        assert_eq!(components, [vec!["acme", "ann", "bob"], vec!["yak", "zoe"], vec!["xia"]]);
    }
}
