//! In: `GET /health`. Out: 200 and `ok` while the server answers.

use axum::Router;
use axum::routing::get;

use crate::serve::state::Shared;

/// Returns the routes of this part.
pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/health", get(async || "ok\n"))
}
