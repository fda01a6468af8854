//! In: `/graphs` as the Graph Store Protocol has it. Out: the triples of the graph that is named, by parameter or by address;
//! or that graph replaced, added to or taken away.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::model::content_hash;
use crate::rdf::Ask;
use crate::serve::refusal::Refusal;
use crate::serve::sparql::{answer, text};
use crate::serve::state::Shared;
use crate::serve::write::{Payload, change};

/// Digits of the name of a graph that is sent without one.
const DIGITS: usize = 16;

/// Returns the routes of this part.
pub(super) fn routes() -> Router<Shared> {
    let by_name = get(by_name).put(put_by_name).post(post_by_name).delete(delete_by_name);
    let by_address = get(by_address).put(put_by_address).post(post_by_address).delete(delete_by_address);
    Router::new().route("/graphs", by_name).route("/graphs/{*path}", by_address)
}

async fn by_name(
    State(state): State<Shared>,
    RawQuery(given): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let graph = named(given)?;
    answer(&state, Ask::Graph(graph), &headers).await
}

async fn by_address(State(state): State<Shared>, uri: Uri, headers: HeaderMap) -> Result<Response, Refusal> {
    answer(&state, Ask::Graph(Some(addressed(&uri, &headers))), &headers).await
}

async fn put_by_name(
    State(state): State<Shared>,
    RawQuery(given): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    state.check_writable()?;
    let Payload { media_type, text } = Payload::of(&headers, body)?;
    change(&state, Ask::Put { graph: named(given)?, media_type, text }).await
}

async fn put_by_address(
    State(state): State<Shared>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    state.check_writable()?;
    let Payload { media_type, text } = Payload::of(&headers, body)?;
    change(&state, Ask::Put { graph: Some(addressed(&uri, &headers)), media_type, text }).await
}

/// Adds to a graph; without a name, makes a new one and tells its address.
async fn post_by_name(
    State(state): State<Shared>,
    RawQuery(given): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    state.check_writable()?;
    let Payload { media_type, text } = Payload::of(&headers, body)?;
    if given.as_deref().is_some_and(|given| !given.is_empty()) {
        return change(&state, Ask::Post { graph: named(given)?, media_type, text }).await;
    }
    // Another for whatever is sent next.
    let name = content_hash(&format!("{} {text}", state.pool.known()), DIGITS);
    let address = format!("http://{}/graphs/{name}", self::text(&headers, header::HOST));
    let made = change(&state, Ask::Post { graph: Some(address.clone()), media_type, text }).await?;
    Ok(([(header::LOCATION, address)], made).into_response())
}

async fn post_by_address(
    State(state): State<Shared>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    state.check_writable()?;
    let Payload { media_type, text } = Payload::of(&headers, body)?;
    change(&state, Ask::Post { graph: Some(addressed(&uri, &headers)), media_type, text }).await
}

async fn delete_by_name(State(state): State<Shared>, RawQuery(given): RawQuery) -> Result<Response, Refusal> {
    state.check_writable()?;
    change(&state, Ask::Delete(named(given)?)).await
}

async fn delete_by_address(State(state): State<Shared>, uri: Uri, headers: HeaderMap) -> Result<Response, Refusal> {
    state.check_writable()?;
    change(&state, Ask::Delete(Some(addressed(&uri, &headers)))).await
}

/// Returns the graph that the parameters name; none for the default graph.
fn named(given: Option<String>) -> Result<Option<String>, Refusal> {
    let given = given.unwrap_or_default();
    let parameters: Vec<_> = form_urlencoded::parse(given.as_bytes()).collect();
    match parameters.as_slice() {
        [(name, _)] if name == "default" => Ok(None),
        [(name, graph)] if name == "graph" => Ok(Some(graph.clone().into_owned())),
        _ => Err(Refusal::bad("name one graph").with_hint("write `?default` or `?graph=` and its name")),
    }
}

/// Returns the graph that has the address of the request.
fn addressed(uri: &Uri, headers: &HeaderMap) -> String {
    format!("http://{}{}", text(headers, header::HOST), uri.path())
}
