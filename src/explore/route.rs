//! In: two entities of a scene. Out: [`Route`], the shortest way between them.

use serde::Serialize;

use crate::explore::Scene;
use crate::graph::KnowledgeGraph;
use crate::model::Claim;

/// A way from one entity to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Route {
    /// Its steps, in order.
    pub steps: Vec<Leg>,
}

/// One step of a way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Leg {
    /// Where it starts.
    pub from: String,
    /// Where it ends.
    pub to: String,
    /// Identifiers of the claims that link the two.
    pub claims: Vec<String>,
}

/// Returns the shortest way over the claims that `keep` keeps; `None` when there is none.
pub fn route(scene: &Scene<'_>, from: &str, to: &str, keep: impl Fn(&Claim) -> bool) -> Option<Route> {
    let graph = KnowledgeGraph::of_claims(scene.knowledge, keep);
    let path = graph.paths(from, to, 1).into_iter().next()?;
    let leg = |step: &crate::graph::Step<'_>| Leg {
        from: step.from.to_owned(),
        to: step.to.to_owned(),
        claims: step.claims.iter().map(|claim| claim.id.clone()).collect(),
    };
    Some(Route { steps: path.steps.iter().map(leg).collect() })
}
