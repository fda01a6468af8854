//! In: `/graphs` as the Graph Store Protocol has it. Out: the triples of the graph that is named, by parameter or by address.

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Uri, header};
use axum::response::Response;
use axum::routing::get;

use crate::rdf::Ask;
use crate::serve::refusal::Refusal;
use crate::serve::sparql::{answer, text};
use crate::serve::state::Shared;

/// Returns the routes of this part.
pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/graphs", get(by_name)).route("/graphs/{*path}", get(by_address))
}

async fn by_name(
    State(state): State<Shared>,
    RawQuery(given): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let given = given.unwrap_or_default();
    let parameters: Vec<_> = form_urlencoded::parse(given.as_bytes()).collect();
    let graph = match parameters.as_slice() {
        [(name, _)] if name == "default" => None,
        [(name, graph)] if name == "graph" => Some(graph.clone().into_owned()),
        _ => return Err(Refusal::bad("name one graph").with_hint("write `?default` or `?graph=` and its name")),
    };
    answer(&state, Ask::Graph(graph), &headers).await
}

async fn by_address(State(state): State<Shared>, uri: Uri, headers: HeaderMap) -> Result<Response, Refusal> {
    let graph = format!("http://{}{}", text(&headers, header::HOST), uri.path());
    answer(&state, Ask::Graph(Some(graph)), &headers).await
}
