//! In: a request that changes the graph. Out: the change computed by a worker, kept on disk, and known to every later answer.
//!
//! One change is made at a time. A worker computes it on the state that all changes before it make, within the limits of a
//! query, and changes nothing itself; the journal then keeps it; and every request from then on says how much of the
//! journal its worker must have taken. Whoever is killed in between leaves the state before or the state after.

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tokio::time::timeout;

use crate::rdf::{Ask, Reply, Request, Verdict};
use crate::serve::refusal::Refusal;
use crate::serve::sparql::{status, text};
use crate::serve::state::Shared;

/// Makes the change that `ask` asks for and answers once the disk has it.
pub(super) async fn change(state: &Shared, ask: Ask) -> Result<Response, Refusal> {
    let state = Shared::clone(state);
    // To its end, whether or not the client waits for it.
    let done = tokio::spawn(async move { make(&state, ask).await }).await;
    done.map_err(|error| Refusal::broken(error.to_string()))?
}

async fn make(state: &Shared, ask: Ask) -> Result<Response, Refusal> {
    state.check_writable()?;
    let Some(journal) = state.journal.clone() else { return Err(Refusal::broken("there is no journal")) };
    let Ok(mut journal) = timeout(state.options.limits.time, journal.lock_owned()).await else {
        let refusal = Refusal::new(StatusCode::SERVICE_UNAVAILABLE, "too many other changes are being made");
        return Err(refusal.with_hint("try again in a while"));
    };
    let request = Request { ask, accept: String::new(), most: usize::MAX, known: journal.end() };
    let Reply { verdict, media_type, body } = state.pool.ask(&request).await?;
    if !matches!(verdict, Verdict::Answered | Verdict::Created) {
        return Ok((status(verdict), [(header::CONTENT_TYPE, media_type)], body).into_response());
    }
    if !body.is_empty() {
        let lines = String::from_utf8(body).map_err(|error| Refusal::broken(error.to_string()))?;
        let kept = tokio::task::spawn_blocking(move || journal.append(&lines)).await;
        let kept = kept.map_err(|error| Refusal::broken(error.to_string()))?;
        let end = kept.map_err(|error| Refusal::new(StatusCode::INSUFFICIENT_STORAGE, error.to_string()))?;
        state.pool.follow(end);
    }
    let status = if verdict == Verdict::Created { StatusCode::CREATED } else { StatusCode::NO_CONTENT };
    Ok(status.into_response())
}

/// Triples as they are sent.
pub(super) struct Payload {
    pub(super) media_type: String,
    pub(super) text: String,
}

impl Payload {
    /// Reads the body of a request: triples, or a form with one file of them.
    pub(super) fn of(headers: &HeaderMap, body: Bytes) -> Result<Self, Refusal> {
        let media_type = text(headers, header::CONTENT_TYPE).to_owned();
        let sent = String::from_utf8(body.into()).map_err(|_| Refusal::bad("the triples are not UTF-8"))?;
        match media_type.split_once(';') {
            Some((kind, parameters)) if kind.trim().eq_ignore_ascii_case("multipart/form-data") => {
                file(parameters, &sent).ok_or_else(|| Refusal::bad("the form has no file of triples"))
            }
            _ => Ok(Self { media_type, text: sent }),
        }
    }
}

/// Returns the first file of a form; `parameters` tell what its parts are divided by.
fn file(parameters: &str, form: &str) -> Option<Payload> {
    let is_it = |parameter: &&str| parameter.trim().to_ascii_lowercase().starts_with("boundary=");
    let boundary = parameters.split(';').find(is_it)?.split_once('=')?.1.trim().trim_matches('"');
    let divider = format!("--{boundary}");
    form.split(divider.as_str()).skip(1).find_map(|part| {
        let (head, content) = part.split_once("\r\n\r\n")?;
        let named = |line: &str| {
            let (name, value) = line.split_once(':')?;
            name.trim().eq_ignore_ascii_case("content-type").then(|| value.trim().to_owned())
        };
        let media_type = head.lines().find_map(named)?;
        Some(Payload { media_type, text: content.strip_suffix("\r\n").unwrap_or(content).to_owned() })
    })
}
