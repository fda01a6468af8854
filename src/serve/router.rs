//! In: the state. Out: the router: the parts, what guards them, and what every answer carries.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use tower_http::limit::RequestBodyLimitLayer;

use crate::serve::refusal::Refusal;
use crate::serve::state::Shared;
use crate::serve::{api, graphs, guard, headers, health, log, page, review, sparql};

/// Most bytes of a request's body.
const BODY: usize = 1 << 20;
/// The same where a graph may be sent.
const GRAPH: usize = 64 << 20;

/// Returns the router of a server.
pub(super) fn router(state: Shared) -> Router {
    let most = if state.options.is_writable { GRAPH } else { BODY };
    Router::new()
        .merge(page::routes())
        .merge(api::routes())
        .merge(review::routes())
        .merge(health::routes())
        .merge(sparql::routes())
        .merge(graphs::routes())
        .fallback(nothing)
        .method_not_allowed_fallback(wrong_method)
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(most))
        .layer(from_fn_with_state(state.clone(), guard::guard))
        .layer(from_fn(headers::headers))
        .layer(from_fn(log::log))
        .with_state(state)
}

async fn nothing(request: Request) -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, format!("there is no \"{}\"", request.uri().path()))
}

async fn wrong_method(request: Request) -> Refusal {
    let message = format!("\"{}\" does not take {}", request.uri().path(), request.method());
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, message)
}
