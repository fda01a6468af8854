//! [`Picture`]: nodes, edges, legend and words, as `compose` put them together, before any format.

use std::collections::{BTreeMap, BTreeSet};

use crate::draw::look::Look;
use crate::draw::row::Row;
use crate::draw::selection::CROWD;
use crate::draw::style::Theme;
use crate::model::Status;

/// Everything a picture shows, in a fixed order.
#[derive(Debug, Clone)]
pub struct Picture {
    pub(super) title: String,
    /// How much is shown, and what was left out.
    pub(super) subtitle: String,
    pub(super) source: String,
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
    pub(super) legend: Legend,
    pub(super) look: Look,
    pub(super) theme: Theme,
    pub(super) language: String,
    pub(super) manner: Manner,
    /// What to say when lines have no words.
    pub(super) wordless: String,
    pub(super) left_out: (usize, usize),
}

/// What a picture tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// Who is linked to whom.
    Links,
    /// Who owns or funds whom: owners stand before what they own, lines are as thick as shares, amounts come first.
    Stakes,
}

/// An entity, with the claims about values in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) id: String,
    pub(super) name: String,
    /// Which class of the look it is drawn as.
    pub(super) class: usize,
    pub(super) rows: Vec<Row>,
    /// How many entities it is linked with.
    pub(super) neighbours: usize,
    pub(super) tooltip: String,
}

/// Every claim from one entity to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) from: String,
    pub(super) to: String,
    /// Each with the kind of the look it is drawn as, in the order of time.
    pub(super) rows: Vec<(usize, Row)>,
    /// Whether all of it reads the same from both ends.
    pub(super) is_symmetric: bool,
    /// Whether the last thing told as a fact is that it ended.
    pub(super) is_over: bool,
    pub(super) tooltip: String,
}

/// What occurs in the picture, with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Legend {
    pub(super) classes: BTreeMap<usize, String>,
    pub(super) kinds: BTreeMap<usize, String>,
    /// Empty when everything is told as a fact.
    pub(super) statuses: BTreeMap<Status, String>,
}

impl Picture {
    /// Returns whether there is nothing to see.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Returns how many entities and claims were left out because the picture would be crowded.
    pub fn left_out(&self) -> (usize, usize) {
        self.left_out
    }

    /// Returns whether there are too many linked pairs to be laid out in ranks.
    pub(super) fn is_crowded(&self) -> bool {
        let pair = |edge: &'_ Edge| (edge.from.clone().min(edge.to.clone()), edge.from.clone().max(edge.to.clone()));
        self.edges.len() > CROWD && self.edges.iter().map(pair).collect::<BTreeSet<_>>().len() > CROWD
    }
}
