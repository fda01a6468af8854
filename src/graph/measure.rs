//! In: a graph. Out: [`Measure`]s, how much each entity matters in it, and with whom it belongs together.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use petgraph::visit::EdgeRef;

use crate::graph::KnowledgeGraph;
use crate::graph::community::communities;
use crate::model::content_hash;

/// From how many entities betweenness is counted unless said otherwise.
pub const SOURCES: usize = 500;
/// Share of PageRank that follows links; the rest jumps anywhere.
const DAMPING: f64 = 0.85;
/// PageRank stands when it changes by less than this for each entity.
const STILL: f64 = 1e-10;
/// PageRank is given up after so many rounds; far fewer are needed.
const ROUNDS: usize = 500;

/// How much one entity matters.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure<'k> {
    /// Identifier of the entity.
    pub id: &'k str,
    /// How many claims link it to another entity.
    pub degree: usize,
    /// How many entities it is linked to.
    pub neighbours: usize,
    /// Share of a reader who follows links in their direction for ever; all together make 1.
    pub pagerank: f64,
    /// Share of the shortest ways between others that pass it, whatever the direction of the links.
    pub betweenness: f64,
    /// Number of its connected part, from 1, the largest first.
    pub component: usize,
    /// Number of its community, from 1, the largest first.
    pub community: usize,
}

/// Links as numbers: nodes in the order of their identifiers.
struct Links {
    /// Targets of each node and how many claims lead there, in order.
    out: Vec<BTreeMap<usize, usize>>,
    /// Neighbours of each node in either direction, itself left out, in order.
    near: Vec<Vec<usize>>,
}

impl<'k> KnowledgeGraph<'k> {
    /// Returns a measure for every entity, by PageRank, then by identifier.
    ///
    /// Betweenness is counted from `sources` entities at most, chosen by a hash of their identifiers, and scaled up; it is
    /// exact where the graph has no more. The same graph gives the same numbers.
    pub fn measures(&self, sources: usize) -> Vec<Measure<'k>> {
        let ids: Vec<&str> = self.entities().collect();
        let links = self.numbered(&ids);
        let (pagerank, betweenness) = (pagerank(&links), betweenness(&links, &sample(&ids, sources)));
        let component = numbers(&self.components());
        let weights = links.out.iter().enumerate().flat_map(|(from, targets)| {
            targets.iter().filter(move |(to, _)| **to != from).map(move |(to, count)| (from, *to, *count))
        });
        let groups = communities(ids.len(), weights);
        let named: Vec<Vec<&str>> = groups.iter().map(|group| group.iter().map(|node| ids[*node]).collect()).collect();
        let community = numbers(&named);
        let mut measures: Vec<Measure<'_>> = (0..ids.len())
            .map(|at| Measure {
                id: ids[at],
                degree: self.degree(ids[at]),
                neighbours: links.near[at].len(),
                pagerank: pagerank[at],
                betweenness: betweenness[at],
                component: component.get(ids[at]).copied().unwrap_or_default(),
                community: community.get(ids[at]).copied().unwrap_or_default(),
            })
            .collect();
        measures.sort_by(|a, b| b.pagerank.total_cmp(&a.pagerank).then(a.id.cmp(b.id)));
        measures
    }

    fn numbered(&self, ids: &[&str]) -> Links {
        let place: BTreeMap<&str, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let mut out = vec![BTreeMap::new(); ids.len()];
        let mut near = vec![BTreeSet::new(); ids.len()];
        for edge in self.links().edge_references() {
            let [from, to] = [edge.source(), edge.target()].map(|node| place.get(self.id(node)).copied());
            if let (Some(from), Some(to)) = (from, to) {
                *out[from].entry(to).or_default() += 1;
                if from != to {
                    near[from].insert(to);
                    near[to].insert(from);
                }
            }
        }
        Links { out, near: near.into_iter().map(|near| near.into_iter().collect()).collect() }
    }
}

/// Returns the number of the group each entity is in, from 1.
fn numbers<'k>(groups: &[Vec<&'k str>]) -> BTreeMap<&'k str, usize> {
    (1..).zip(groups).flat_map(|(number, group)| group.iter().map(move |id| (*id, number))).collect()
}

/// Returns up to `count` nodes, those whose identifiers have the smallest hashes.
fn sample(ids: &[&str], count: usize) -> Vec<usize> {
    if ids.len() <= count {
        return (0..ids.len()).collect();
    }
    let mut hashed: Vec<(String, usize)> = ids.iter().enumerate().map(|(at, id)| (content_hash(id, 16), at)).collect();
    hashed.sort_unstable();
    hashed.truncate(count);
    hashed.into_iter().map(|(_, at)| at).collect()
}

/// After Brin and Page (1998), "The anatomy of a large-scale hypertextual Web search engine",
/// <https://doi.org/10.1016/S0169-7552(98)00110-X>; one that links nowhere spreads its share over all.
fn pagerank(links: &Links) -> Vec<f64> {
    let count = links.out.len();
    let mut ranks = vec![1.0 / count as f64; count];
    let totals: Vec<usize> = links.out.iter().map(|targets| targets.values().sum()).collect();
    for _ in 0..ROUNDS {
        let loose: f64 = ranks.iter().zip(&totals).filter(|(_, total)| **total == 0).map(|(rank, _)| rank).sum();
        let mut next = vec![(1.0 - DAMPING + DAMPING * loose) / count as f64; count];
        for (from, targets) in links.out.iter().enumerate() {
            for (to, claims) in targets {
                next[*to] += DAMPING * ranks[from] * (*claims as f64) / (totals[from] as f64);
            }
        }
        let change: f64 = ranks.iter().zip(&next).map(|(old, new)| (old - new).abs()).sum();
        ranks = next;
        if change < STILL * count as f64 {
            break;
        }
    }
    ranks
}

/// After Brandes (2001), "A faster algorithm for betweenness centrality", <https://doi.org/10.1080/0022250X.2001.9990249>.
fn betweenness(links: &Links, sources: &[usize]) -> Vec<f64> {
    let count = links.near.len();
    let mut totals = vec![0.0; count];
    for source in sources.iter().copied() {
        let mut order = Vec::new();
        let mut distance = vec![usize::MAX; count];
        let mut ways = vec![0.0; count];
        let mut waiting = VecDeque::from([source]);
        (distance[source], ways[source]) = (0, 1.0);
        while let Some(here) = waiting.pop_front() {
            order.push(here);
            for next in links.near[here].iter().copied() {
                if distance[next] == usize::MAX {
                    distance[next] = distance[here] + 1;
                    waiting.push_back(next);
                }
                if distance[next] == distance[here] + 1 {
                    ways[next] += ways[here];
                }
            }
        }
        let mut share = vec![0.0; count];
        for here in order.iter().rev().copied() {
            for next in links.near[here].iter().copied().filter(|next| distance[*next] == distance[here] + 1) {
                share[here] += ways[here] / ways[next] * (1.0 + share[next]);
            }
            if here != source {
                totals[here] += share[here];
            }
        }
    }
    let pairs = (count.saturating_sub(1) * count.saturating_sub(2)).max(1) as f64;
    let scale = count as f64 / sources.len().max(1) as f64 / pairs;
    totals.into_iter().map(|total| total * scale).collect()
}
