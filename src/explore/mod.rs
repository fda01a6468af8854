//! What a page shows of a graph: the network, what is told of a link or an entity, the articles, names to search.
//!
//! In: [`Knowledge`](crate::model::Knowledge), the ontology and a reader's language. Out: plain records, ready to be
//! written as JSON. Every place is counted in code points, every list is in a fixed order.

mod article;
mod look;
mod network;
mod plane;
mod profile;
mod route;
mod scene;
mod search;
mod telling;
mod terms;

pub use article::{Article, Passage, article};
pub use look::{Kind, Look, Shape};
pub use network::{Entry, Link, Network, Node, Paper, neighbourhood, network};
pub use plane::Plane;
pub use profile::{NameOf, Profile, profile};
pub use route::{Leg, Route, route};
pub use scene::Scene;
pub use search::{Hit, search};
pub use telling::{End, Fact, Quote, Telling, tell, told_between};
pub use terms::{Ready, Term, Terms, terms};
