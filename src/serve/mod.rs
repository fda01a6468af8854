//! A graph on the network: its page, what the page asks for, and whether it is well.
//!
//! In: a [`Graph`] and [`Options`]. Out: a [`Server`] that answers HTTP until it is told to stop.
//!
//! [`router`] joins the parts, each a file with `routes()`. Every request passes the guard first (`guard.rs`) and every
//! answer carries the headers of `headers.rs`.

mod api;
mod graph;
mod guard;
mod headers;
mod health;
mod log;
mod page;
mod refusal;
mod router;
mod server;
mod state;

pub use graph::Graph;
pub use server::Server;
pub use state::{Options, State};
