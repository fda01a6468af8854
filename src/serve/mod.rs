//! A graph on the network: its page, what the page asks for, SPARQL, and whether it is well.
//!
//! In: a [`Graph`] and [`Options`]. Out: a [`Server`] that answers HTTP until it is told to stop.
//!
//! `router.rs` joins the parts, each a file with `routes()`. Every request passes the guard first (`guard.rs`) and every
//! answer carries the headers of `headers.rs`. Queries are
//! answered by processes of their own (`pool.rs`), which [`work`] and are killed at the limit.

mod api;
mod graph;
mod graphs;
mod guard;
mod headers;
mod health;
mod log;
mod page;
mod pool;
mod process;
mod refusal;
mod review;
mod router;
mod server;
mod sparql;
mod state;
mod worker;
mod write;

pub use graph::Graph;
pub use pool::Limits;
pub use process::Launch;
pub use server::Server;
pub use state::{Options, State};
pub use worker::work;
