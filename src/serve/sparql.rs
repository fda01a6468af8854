//! In: `/sparql` as the SPARQL 1.1 Protocol has it. Out: the answer to the query, or a description of the service.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::rdf::{Ask, Reply, Request, Verdict};
use crate::serve::refusal::Refusal;
use crate::serve::state::Shared;

/// Returns the routes of this part.
pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/sparql", get(by_get).post(by_post))
}

async fn by_get(
    State(state): State<Shared>,
    RawQuery(given): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let parameters = Parameters::of(given.unwrap_or_default().as_bytes());
    if parameters.0.is_empty() {
        let endpoint = format!("http://{}/sparql", text(&headers, header::HOST));
        return answer(&state, Ask::Description(endpoint), &headers).await;
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
        "application/sparql-update" => return Err(read_only()),
        other => {
            let message = format!("a query cannot be sent as \"{other}\"");
            let refusal = Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message);
            return Err(refusal.with_hint("send application/x-www-form-urlencoded or application/sparql-query"));
        }
    };
    answer(&state, parameters.query()?, &headers).await
}

/// Answers with what a worker replies.
pub(super) async fn answer(state: &Shared, ask: Ask, headers: &HeaderMap) -> Result<Response, Refusal> {
    let accept: Vec<&str> = headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
    let request = Request { ask, accept: accept.join(", "), most: state.pool.rows() };
    let Reply { verdict, media_type, body } = state.pool.ask(&request).await?;
    let status = match verdict {
        Verdict::Answered => StatusCode::OK,
        Verdict::Wrong => StatusCode::BAD_REQUEST,
        Verdict::Unknown => StatusCode::NOT_FOUND,
        Verdict::Unacceptable => StatusCode::NOT_ACCEPTABLE,
    };
    Ok((status, [(header::CONTENT_TYPE, media_type.as_str()), (header::VARY, "Accept")], body).into_response())
}

pub(super) fn text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn read_only() -> Refusal {
    Refusal::new(StatusCode::FORBIDDEN, "this server only reads its graph")
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
        if !self.all("update").is_empty() {
            return Err(read_only());
        }
        let [query] = <[String; 1]>::try_from(self.all("query")).map_err(|queries| {
            let hint = "send it as the parameter `query`";
            Refusal::bad(format!("a request has one query, and this one has {}", queries.len())).with_hint(hint)
        })?;
        let [default_graphs, named_graphs] = ["default-graph-uri", "named-graph-uri"].map(|name| self.all(name));
        Ok(Ask::Query { text: query, default_graphs, named_graphs })
    }
}
