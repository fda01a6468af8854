//! In: a request and its answer. Out: a line of the access log: method, path, status, how long it took.

use std::time::Instant;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

/// Tells `tracing` of every request once its answer begins; what a query asks is not told.
pub(super) async fn log(request: Request, next: Next) -> Response {
    let start = Instant::now();
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = next.run(request).await;
    let milliseconds = start.elapsed().as_micros() as f64 / 1_000.0;
    tracing::info!(target: "guanxi::access", %method, path, status = response.status().as_u16(), milliseconds);
    response
}
