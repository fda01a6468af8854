//! In: `/sparql` as the SPARQL 1.1 Protocol has it. Out: the answer to the query, an update made, or a description of the
//! service.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::rdf::{Ask, Reply, Request, Verdict};
use crate::serve::refusal::Refusal;
use crate::serve::state::Shared;
use crate::serve::write::change;

/// Returns the routes of this part.
pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/sparql", get(by_get).post(by_post)).route("/update", post(by_post))
}

async fn by_get(
    State(state): State<Shared>,
    RawQuery(given): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let parameters = Parameters::of(given.unwrap_or_default().as_bytes());
    if parameters.0.is_empty() {
        let is_writable = state.options.is_writable;
        return answer(&state, Ask::Description { endpoint: endpoint(&headers), is_writable }, &headers).await;
    }
    if !parameters.all("update").is_empty() {
        let refusal = Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "an update cannot be sent by GET");
        return Err(refusal.with_hint("send it by POST"));
    }
    answer(&state, parameters.query()?, &headers).await
}

async fn by_post(
    State(state): State<Shared>,
    RawQuery(given): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let given = Parameters::of(given.unwrap_or_default().as_bytes());
    let media_type = text(&headers, header::CONTENT_TYPE).split(';').next().unwrap_or_default().trim();
    let parameters = match media_type.to_ascii_lowercase().as_str() {
        "application/x-www-form-urlencoded" => {
            let mut posted = Parameters::of(&body);
            posted.0.extend(given.0);
            posted
        }
        "application/sparql-query" => {
            let query = String::from_utf8(body.into()).map_err(|_| Refusal::bad("the query is not UTF-8"))?;
            let mut all = given;
            all.0.push(("query".to_owned(), query));
            all
        }
        "application/sparql-update" => {
            state.check_writable()?;
            let update = String::from_utf8(body.into()).map_err(|_| Refusal::bad("the update is not UTF-8"))?;
            let mut all = given;
            all.0.push(("update".to_owned(), update));
            all
        }
        other => {
            let message = format!("queries and updates cannot be sent as \"{other}\"");
            let refusal = Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message);
            let known = "application/x-www-form-urlencoded, application/sparql-query or application/sparql-update";
            return Err(refusal.with_hint(format!("send {known}")));
        }
    };
    if !parameters.all("update").is_empty() {
        state.check_writable()?;
        return change(&state, parameters.update(endpoint(&headers))?).await;
    }
    answer(&state, parameters.query()?, &headers).await
}

/// Answers with what a worker replies.
pub(super) async fn answer(state: &Shared, ask: Ask, headers: &HeaderMap) -> Result<Response, Refusal> {
    let accept: Vec<&str> = headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
    let (most, known) = (state.pool.rows(), state.pool.known());
    let request = Request { ask, accept: accept.join(", "), most, known };
    let Reply { verdict, media_type, body } = state.pool.ask(&request).await?;
    Ok((status(verdict), [(header::CONTENT_TYPE, media_type.as_str()), (header::VARY, "Accept")], body).into_response())
}

/// Returns the status of a reply.
pub(super) fn status(verdict: Verdict) -> StatusCode {
    match verdict {
        Verdict::Answered => StatusCode::OK,
        Verdict::Created => StatusCode::CREATED,
        Verdict::Wrong => StatusCode::BAD_REQUEST,
        Verdict::Unknown => StatusCode::NOT_FOUND,
        Verdict::Unacceptable => StatusCode::NOT_ACCEPTABLE,
        Verdict::Unsupported => StatusCode::UNSUPPORTED_MEDIA_TYPE,
    }
}

fn endpoint(headers: &HeaderMap) -> String {
    format!("http://{}/sparql", text(headers, header::HOST))
}

pub(super) fn text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The parameters of a request, in their order.
struct Parameters(Vec<(String, String)>);

impl Parameters {
    fn of(text: &[u8]) -> Self {
        Self(form_urlencoded::parse(text).map(|(name, value)| (name.into_owned(), value.into_owned())).collect())
    }

    fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect()
    }

    /// Returns the query and the graphs it is about; there must be one query.
    fn query(&self) -> Result<Ask, Refusal> {
        let [query] = <[String; 1]>::try_from(self.all("query")).map_err(|queries| {
            let hint = "send it as the parameter `query`";
            Refusal::bad(format!("a request has one query, and this one has {}", queries.len())).with_hint(hint)
        })?;
        let [default_graphs, named_graphs] = ["default-graph-uri", "named-graph-uri"].map(|name| self.all(name));
        Ok(Ask::Query { text: query, default_graphs, named_graphs })
    }

    /// Returns the update and the graphs its patterns are looked for in; there must be one update and no query.
    fn update(&self, base: String) -> Result<Ask, Refusal> {
        let [text] = <[String; 1]>::try_from(self.all("update"))
            .map_err(|updates| Refusal::bad(format!("a request has one update, and this one has {}", updates.len())))?;
        if !self.all("query").is_empty() {
            return Err(Refusal::bad("a request has a query or an update, not both"));
        }
        let [default_graphs, named_graphs] = ["using-graph-uri", "using-named-graph-uri"].map(|name| self.all(name));
        Ok(Ask::Update { text, base, default_graphs, named_graphs })
    }
}
