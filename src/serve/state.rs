//! In: a graph and what its server may do. Out: [`State`], what every handler is given.

use std::net::SocketAddr;
use std::sync::Arc;

use crate::serve::Graph;
use crate::serve::pool::{Limits, Pool};
use crate::serve::process::Launch;

/// What a server may do.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where it listens; port 0 is any free one.
    pub bind: SocketAddr,
    /// Names it answers to beside `localhost` and addresses in figures.
    pub hosts: Vec<String>,
    /// What queries may take.
    pub limits: Limits,
    /// How processes are started that answer queries about the same graph.
    pub launch: Launch,
}

/// What every handler is given.
pub struct State {
    /// The graph.
    pub graph: Graph,
    /// What the server may do.
    pub options: Options,
    /// Who answers queries.
    pub(super) pool: Arc<Pool>,
}

/// The state as handlers hold it.
pub(super) type Shared = Arc<State>;
