//! In: a graph and what its server may do. Out: [`State`], what every handler is given.

use std::net::SocketAddr;
use std::sync::{Arc, PoisonError, RwLock};

use axum::http::StatusCode;
use tokio::sync::Mutex;

use crate::Error;
use crate::rdf::{Journal, edited, mark};
use crate::serve::Graph;
use crate::serve::pool::{Limits, Pool};
use crate::serve::process::Launch;
use crate::serve::refusal::Refusal;

/// What a server may do.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where it listens; port 0 is any free one.
    pub bind: SocketAddr,
    /// Names it answers to beside `localhost` and addresses in figures.
    pub hosts: Vec<String>,
    /// Whether requests may change the graph.
    pub is_writable: bool,
    /// What queries may take.
    pub limits: Limits,
    /// How processes are started that answer queries about the same graph.
    pub launch: Launch,
}

/// What every handler is given.
pub struct State {
    graph: RwLock<Arc<Graph>>,
    /// Held by who reads the graph again: what told its edits from those before they were written anew.
    refreshing: Mutex<String>,
    /// Where what is written goes, when it may be.
    pub(super) journal: Option<Arc<Mutex<Journal>>>,
    /// What the server may do.
    pub options: Options,
    /// Who answers queries.
    pub(super) pool: Arc<Pool>,
}

impl State {
    pub(super) fn new(graph: Graph, options: Options, pool: Arc<Pool>, journal: Option<Journal>) -> Self {
        let journal = journal.map(|journal| Arc::new(Mutex::new(journal)));
        let refreshing = Mutex::new(mark(&graph.path));
        Self { graph: RwLock::new(Arc::new(graph)), refreshing, journal, options, pool }
    }

    /// Returns the graph as it is now; what holds it keeps that state.
    pub fn graph(&self) -> Arc<Graph> {
        Arc::clone(&self.graph.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Refuses what would change the graph where nothing may.
    pub(super) fn check_writable(&self) -> Result<(), Refusal> {
        if self.options.is_writable {
            return Ok(());
        }
        let refusal = Refusal::new(StatusCode::FORBIDDEN, "this server only reads its graph");
        Err(refusal.with_hint("start it with `--writable`"))
    }

    /// Reads the graph again when its files are not those it was read from; those who ask meanwhile are given the old one.
    pub(super) async fn refresh(&self) -> Result<(), Error> {
        let mut known = self.refreshing.lock().await;
        let old = self.graph();
        let (edited, mark) = (edited(&old.path), mark(&old.path));
        if edited < self.pool.known() || mark != *known {
            *known = mark;
            self.pool.forget(edited);
            self.pool.renew();
        }
        self.pool.follow(edited);
        let read = tokio::task::spawn_blocking(move || old.newer()).await;
        let broken = |error: tokio::task::JoinError| Error::file("server", error.to_string());
        if let Some(graph) = read.map_err(broken)?? {
            *self.graph.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(graph);
            self.pool.renew();
        }
        Ok(())
    }
}

/// The state as handlers hold it.
pub(super) type Shared = Arc<State>;
