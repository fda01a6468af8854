//! In: knowledge. Out: [`Plane`]: where its entities stand, how central each is and which are linked; the same in every language.

use std::collections::BTreeMap;

use crate::draw::layout::positions;
use crate::graph::KnowledgeGraph;
use crate::model::Knowledge;

/// The entities of a graph on a plane.
#[derive(Debug, Clone, PartialEq)]
pub struct Plane {
    /// Entities, the most central first.
    order: Vec<String>,
    spots: BTreeMap<String, Spot>,
}

#[derive(Debug, Clone, PartialEq)]
struct Spot {
    rank: usize,
    place: (f64, f64),
    /// Ranks of the entities it is linked to.
    neighbours: Vec<usize>,
}

impl Plane {
    /// Lays out `knowledge`; takes seconds for some ten thousand entities.
    pub fn new(knowledge: &Knowledge) -> Self {
        let graph = KnowledgeGraph::new(knowledge);
        let mut places = positions(knowledge);
        let order: Vec<String> = graph.by_centrality().into_iter().map(str::to_owned).collect();
        let ranks: BTreeMap<&str, usize> = order.iter().enumerate().map(|(rank, id)| (id.as_str(), rank)).collect();
        let spot = |rank: usize, id: &String| {
            let linked = graph.neighbours(id).into_iter().filter(|other| other != id);
            let neighbours = linked.filter_map(|other| ranks.get(other).copied()).collect();
            (id.clone(), Spot { rank, place: places.remove(id).unwrap_or_default(), neighbours })
        };
        let mut spot = spot;
        let spots = order.iter().enumerate().map(|(rank, id)| spot(rank, id)).collect();
        Self { order, spots }
    }

    /// Returns identifiers, the most central first.
    pub fn by_centrality(&self) -> impl Iterator<Item = &str> {
        self.order.iter().map(String::as_str)
    }

    /// Returns where an entity stands, from left to right and from top to bottom; the middle for one that is not there.
    pub fn place(&self, id: &str) -> (f64, f64) {
        self.spots.get(id).map_or((0.0, 0.0), |spot| spot.place)
    }

    /// Returns how many entities are more central; that of all for one that is not there.
    pub fn rank(&self, id: &str) -> usize {
        self.spots.get(id).map_or(self.order.len(), |spot| spot.rank)
    }

    /// Returns the other entities that a claim links it to.
    pub fn neighbours(&self, id: &str) -> Vec<&str> {
        let ranks = self.spots.get(id).map(|spot| spot.neighbours.as_slice()).unwrap_or_default();
        ranks.iter().map(|rank| self.order[*rank].as_str()).collect()
    }
}
