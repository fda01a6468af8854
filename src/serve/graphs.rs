//! In: `/graphs` as the Graph Store Protocol has it. Out: the triples of the graph that is named, by parameter or by address;
//! or that graph replaced, added to or taken away.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
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
/// Where parameters name the graph; below it, addresses do.
const BY_NAME: &str = "/graphs";

/// Returns the routes of this part.
pub(super) fn routes() -> Router<Shared> {
    let graph = get(read).put(put).post(post).delete(delete);
    Router::new().route(BY_NAME, graph.clone()).route("/graphs/{*path}", graph)
}

async fn read(State(state): State<Shared>, uri: Uri, headers: HeaderMap) -> Result<Response, Refusal> {
    let graph = target(&uri, &headers)?;
    answer(&state, Ask::Graph(graph), &headers).await
}

async fn put(State(state): State<Shared>, uri: Uri, headers: HeaderMap, body: Bytes) -> Result<Response, Refusal> {
    state.check_writable()?;
    let Payload { media_type, text } = Payload::of(&headers, body)?;
    change(&state, Ask::Put { graph: target(&uri, &headers)?, media_type, text }).await
}

/// Adds to a graph; without a name, makes a new one and tells its address.
async fn post(State(state): State<Shared>, uri: Uri, headers: HeaderMap, body: Bytes) -> Result<Response, Refusal> {
    state.check_writable()?;
    let Payload { media_type, text } = Payload::of(&headers, body)?;
    if uri.path() != BY_NAME || uri.query().is_some_and(|query| !query.is_empty()) {
        return change(&state, Ask::Post { graph: target(&uri, &headers)?, media_type, text }).await;
    }
    // Another for whatever is sent next.
    let name = content_hash(&format!("{} {text}", state.pool.known()), DIGITS);
    let address = format!("http://{}{BY_NAME}/{name}", self::text(&headers, header::HOST));
    let made = change(&state, Ask::Post { graph: Some(address.clone()), media_type, text }).await?;
    Ok(([(header::LOCATION, address)], made).into_response())
}

async fn delete(State(state): State<Shared>, uri: Uri, headers: HeaderMap) -> Result<Response, Refusal> {
    state.check_writable()?;
    change(&state, Ask::Delete(target(&uri, &headers)?)).await
}

/// Returns the graph that a request is about: the one its parameters name, none for the default graph, else the one that has
/// the address of the request.
fn target(uri: &Uri, headers: &HeaderMap) -> Result<Option<String>, Refusal> {
    if uri.path() != BY_NAME {
        return Ok(Some(format!("http://{}{}", text(headers, header::HOST), uri.path())));
    }
    let parameters: Vec<_> = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).collect();
    match parameters.as_slice() {
        [(name, _)] if name == "default" => Ok(None),
        [(name, graph)] if name == "graph" => Ok(Some(graph.clone().into_owned())),
        _ => Err(Refusal::bad("name one graph").with_hint("write `?default` or `?graph=` and its name")),
    }
}
