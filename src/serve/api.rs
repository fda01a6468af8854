//! In: `GET /api/...` of the page. Out: JSON about the graph, in the reader's language.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

use crate::explore::{self, Article, Hit, Network, Plane, Profile, Route, Scene, Telling, Terms};
use crate::model::Status;
use crate::serve::Graph;
use crate::serve::refusal::Refusal;
use crate::serve::state::Shared;

/// Most entities that are sent at once.
const MOST: usize = 2_000;
/// Most names a search returns.
const HITS: usize = 20;

/// Returns the routes of this part.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/about", get(about))
        .route("/api/network", get(network))
        .route("/api/around", get(around))
        .route("/api/search", get(search))
        .route("/api/link", get(link))
        .route("/api/claim", get(claim))
        .route("/api/entity", get(entity))
        .route("/api/document", get(document))
        .route("/api/path", get(path))
        .route("/api/terms", get(terms))
}

/// What a page asks for; each route reads what it needs.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// The reader's language.
    lang: String,
    /// A claim, an entity or a document.
    id: String,
    /// What a reader typed.
    q: String,
    /// An entity.
    from: String,
    /// Another one.
    to: String,
    /// Whether what is only planned or proposed connects too.
    plans: bool,
}

type Answer<T> = Result<Json<T>, Refusal>;

/// Answers what is served: how much of what.
async fn about(State(state): State<Shared>) -> Json<serde_json::Value> {
    let (graph, limits) = (state.graph(), &state.options.limits);
    let knowledge = &graph.knowledge;
    Json(serde_json::json!({
        "name": graph.name(),
        "version": env!("CARGO_PKG_VERSION"),
        "documents": knowledge.sources.len(),
        "entities": knowledge.entities.len(),
        "claims": knowledge.claims.len(),
        "writable": state.options.is_writable,
        "limits": { "seconds": limits.time.as_secs_f64(), "rows": limits.rows },
    }))
}

/// Answers the most central part of the graph.
async fn network(State(state): State<Shared>, Query(asked): Query<Asked>) -> Answer<Network> {
    on_plane(state, asked, |scene, plane, _| Some(explore::network(scene, plane, MOST))).await
}

/// Answers an entity with those it is linked to.
async fn around(State(state): State<Shared>, Query(asked): Query<Asked>) -> Answer<Network> {
    on_plane(state, asked, |scene, plane, asked| {
        scene.knowledge.entity(&asked.id)?;
        Some(explore::neighbourhood(scene, plane, &asked.id, MOST))
    })
    .await
}

async fn search(State(state): State<Shared>, Query(asked): Query<Asked>) -> Answer<Vec<Hit>> {
    seen(state, asked, |scene, asked, _| Some(explore::search(scene, &asked.q, HITS))).await
}

/// Answers every claim between two entities.
async fn link(State(state): State<Shared>, Query(asked): Query<Asked>) -> Answer<Vec<Telling>> {
    seen(state, asked, |scene, asked, _| Some(explore::told_between(scene, &asked.from, &asked.to))).await
}

async fn claim(State(state): State<Shared>, Query(asked): Query<Asked>) -> Answer<Telling> {
    seen(state, asked, |scene, asked, _| {
        let claim = scene.knowledge.claims.iter().find(|claim| claim.id == asked.id)?;
        Some(explore::tell(scene, claim))
    })
    .await
}

async fn entity(State(state): State<Shared>, Query(asked): Query<Asked>) -> Answer<Profile> {
    seen(state, asked, |scene, asked, _| Some(explore::profile(scene, scene.knowledge.entity(&asked.id)?))).await
}

async fn document(State(state): State<Shared>, Query(asked): Query<Asked>) -> Answer<Article> {
    seen(state, asked, |scene, asked, graph| {
        // A text that is gone or was replaced since is not shown; the sentences that are evidence are at hand.
        let document = graph.archive.as_ref().and_then(|archive| archive.document(&asked.id).ok());
        explore::article(scene, &asked.id, document.map(|document| document.text))
    })
    .await
}

/// Answers the shortest way between two entities; `null` when there is none.
async fn path(State(state): State<Shared>, Query(asked): Query<Asked>) -> Answer<Option<Route>> {
    seen(state, asked, |scene, asked, _| {
        let connects = |status: Status| status.is_fact() || (asked.plans && status != Status::Negated);
        Some(explore::route(scene, &asked.from, &asked.to, |claim| connects(claim.status)))
    })
    .await
}

async fn terms(State(state): State<Shared>, Query(asked): Query<Asked>) -> Answer<Terms> {
    seen(state, asked, |scene, _, graph| Some(explore::terms(scene, &graph.base))).await
}

async fn on_plane<T, F>(state: Shared, asked: Asked, show: F) -> Answer<T>
where
    T: Serialize + Send + 'static,
    F: FnOnce(&Scene<'_>, &Plane, &Asked) -> Option<T> + Send + 'static,
{
    seen(state, asked, |scene, asked, graph| show(scene, graph.plane(), asked)).await
}

/// Answers with what `show` returns, which may take a while; with 404 when it finds nothing.
async fn seen<T, F>(state: Shared, asked: Asked, show: F) -> Answer<T>
where
    T: Serialize + Send + 'static,
    F: FnOnce(&Scene<'_>, &Asked, &Graph) -> Option<T> + Send + 'static,
{
    let work = move || {
        let language = if asked.lang.is_empty() { "en" } else { &asked.lang };
        let graph = state.graph();
        let scene = Scene::new(&graph.knowledge, &graph.ontology, language)
            .map_err(|error| Refusal::broken(error.to_string()))?;
        let found = show(&scene, &asked, &graph);
        found.map(Json).ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, format!("the graph has no \"{}\"", asked.id)))
    };
    tokio::task::spawn_blocking(work).await.map_err(|error| Refusal::broken(error.to_string()))?
}
