//! In: `/api/review`. Out: what people decided about claims and merges; with `--writable`, another decision kept and applied.
//!
//! `GET /api/review` answers
//!
//! ```text
//! { "writable": true,                       whether POST is taken
//!   "decisions": [
//!     { "key": "c-3f9a0b2c4d5e",            what to undo: a claim's identifier by the rules, or "m-" and a hash
//!       "verdict": "accept" | "reject" | "correct",
//!       "claim": "c-3f9a0b2c4d5e",          or "merge": [{ "name", "document"? }, { "name", "document"? }]
//!       "to": { … },                        of a correction, as below
//!       "note": "…",                        where there is one
//!       "found": { … } | null,              the claim as the rules found it, as `claims.jsonl` has claims;
//!                                           null where no document makes it any more, and for merges
//!       "became": "c-77ab01c2d3e4" | null   what a corrected claim is called now
//! } ] }
//! ```
//!
//! `POST /api/review` with `Content-Type: application/json` takes one step:
//!
//! ```text
//! { "claim": "c-…", "verdict": "accept" | "reject", "note"?: "…" }
//! { "claim": "c-…", "verdict": "correct", "note"?: "…", "to": {        at least one of
//!     "subject":    "Jane Roe" | { "name", "class" },
//!     "predicate":  "left",
//!     "object":     "Acme" | { "name", "class" } | { "value", "type": "date" } | { "value", "unit", "type": "money" },
//!     "status":     "asserted" | "reported" | "planned" | "proposed" | "negated",
//!     "qualifiers": { "date": "2024-05", "role": ["chair"], "former": true, "manner": null } } }   null takes one away
//! { "merge": [{ "name", "document"? }, { "name", "document"? }], "verdict": "accept" | "reject", "note"?: "…" }
//! { "undo": "c-…" | "m-…" }
//! ```
//!
//! A name alone is that of an entity of the graph; `{ "name", "class" }` is made where there is none. A claim may be called
//! by the identifier it has or the one it had before it was corrected. The answer is
//! `{ "claims", "entities", "decisions", "claim" }`: how many of each there are, and what the claim is called now (null when
//! it is gone). Refused are, in plain text, 400 what cannot be, 403 without `--writable` or from another site's page, 404 an
//! unknown claim, name or decision, 409 while another process changes the graph, 415 another content type. What is decided
//! is on disk, and every answer after this one knows it; SPARQL follows as soon as its processes have loaded the graph anew.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::Error;
use crate::growth::decide;
use crate::model::{Claim, Knowledge};
use crate::pipeline::Pipeline;
use crate::resolve::Reviewed;
use crate::review::{CORRECTED, Change, Decision};
use crate::serve::Graph;
use crate::serve::refusal::Refusal;
use crate::serve::sparql::text;
use crate::serve::state::Shared;

/// Returns the routes of this part.
pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/api/review", get(list).post(take))
}

async fn list(State(state): State<Shared>) -> Result<Json<Value>, Refusal> {
    let graph = state.graph();
    let decisions = blocking(move || decisions(&graph)).await?;
    Ok(Json(json!({ "writable": state.options.is_writable, "decisions": decisions })))
}

async fn take(State(state): State<Shared>, headers: HeaderMap, body: Bytes) -> Result<Json<Value>, Refusal> {
    state.check_writable()?;
    let media_type = text(&headers, header::CONTENT_TYPE).split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case("application/json") {
        let refusal = Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, format!("\"{media_type}\" is no decision"));
        return Err(refusal.with_hint("send application/json"));
    }
    let change = change(&body)?;
    let id = match &change {
        Change::Undo(key) => key.clone(),
        Change::Decide(decision) => decision.key(),
    };
    let graph = state.graph();
    blocking(move || decide(&graph.path, vec![change], &graph.ontology, || Pipeline::new(&graph.ontology))).await?;
    state.refresh().await.map_err(refuse)?;
    let graph = state.graph();
    let knowledge = &graph.knowledge;
    let decisions = graph.archive.as_ref().map_or(0, |archive| archive.decisions().len());
    let claim = knowledge.claim(&id).or_else(|| became(knowledge, &id)).map(|claim| &claim.id);
    let (claims, entities) = (knowledge.claims.len(), knowledge.entities.len());
    Ok(Json(json!({ "claims": claims, "entities": entities, "decisions": decisions, "claim": claim })))
}

/// Reads a step.
fn change(body: &[u8]) -> Result<Change, Refusal> {
    let wrong = |message: String| Refusal::bad(message).with_hint("src/serve/review.rs and README tell what is taken");
    let step: Value = serde_json::from_slice(body).map_err(|error| wrong(error.to_string()))?;
    match step.get("undo") {
        Some(key) => match (key.as_str(), step.as_object().map(|step| step.len())) {
            (Some(key), Some(1)) => Ok(Change::Undo(key.to_owned())),
            _ => Err(wrong("\"undo\" is the key of a decision, and stands alone".to_owned())),
        },
        None => {
            let decision: Decision = serde_json::from_value(step).map_err(|error| wrong(error.to_string()))?;
            Ok(Change::Decide(decision))
        }
    }
}

/// Returns every decision with what it is about.
fn decisions(graph: &Graph) -> Result<Vec<Value>, Error> {
    let Some(archive) = graph.archive.as_ref().filter(|archive| !archive.decisions().is_empty()) else {
        return Ok(Vec::new());
    };
    let (decisions, Reviewed { knowledge, found, entities }) = archive.reviewed(&graph.ontology.vocabulary)?;
    let whole = |(decision, found): (&Decision, Option<Claim>)| {
        let mut value = json!({ "key": decision.key() });
        let told = serde_json::to_value(decision).unwrap_or_default();
        for (name, part) in told.as_object().into_iter().flatten().filter(|(name, _)| *name != "evidence") {
            value[name] = part.clone();
        }
        value["became"] = json!(found.as_ref().and_then(|found| became(&knowledge, &found.id)).map(|claim| &claim.id));
        value["found"] = found.map_or(Value::Null, |claim| {
            crate::exchange::json(&Knowledge {
                claims: vec![claim],
                entities: entities.clone(),
                ..Knowledge::default()
            })
        });
        value
    };
    Ok(decisions.iter().zip(found).map(whole).collect())
}

/// Returns the claim that the claim `id` became when it was corrected.
fn became<'k>(knowledge: &'k Knowledge, id: &str) -> Option<&'k Claim> {
    let is_it =
        |claim: &&Claim| claim.qualifiers.get(CORRECTED).is_some_and(|old| old.texts().iter().any(|old| old == id));
    knowledge.claims.iter().find(is_it)
}

/// Runs what takes a while and waits for files where it holds up nobody else.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, Error> + Send + 'static) -> Result<T, Refusal> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| Refusal::broken(error.to_string()))?.map_err(refuse)
}

fn refuse(error: Error) -> Refusal {
    let status = match &error {
        Error::Unknown { .. } => StatusCode::NOT_FOUND,
        Error::File { .. } => StatusCode::CONFLICT,
        Error::Query { .. } | Error::Data { .. } => StatusCode::BAD_REQUEST,
        Error::Program { .. } => StatusCode::INTERNAL_SERVER_ERROR,
    };
    let refusal = Refusal::new(status, error.to_string());
    match error.hint() {
        Some(hint) => refusal.with_hint(hint),
        None => refusal,
    }
}
