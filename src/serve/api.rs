//! In: `GET /api/...` of the page. Out: JSON about the graph.

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};

use crate::serve::state::Shared;

/// Returns the routes of this part.
pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/api/about", get(about))
}

/// Answers what is served: how much of what.
async fn about(State(state): State<Shared>) -> Json<serde_json::Value> {
    let graph = state.graph();
    let knowledge = &graph.knowledge;
    Json(serde_json::json!({
        "name": graph.name(),
        "version": env!("CARGO_PKG_VERSION"),
        "documents": knowledge.sources.len(),
        "entities": knowledge.entities.len(),
        "claims": knowledge.claims.len(),
        "writable": state.options.is_writable,
    }))
}
