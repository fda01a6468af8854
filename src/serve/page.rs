//! In: `GET /` and the names of files below `assets/`. Out: those files, which are part of the program.

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use include_dir::{Dir, File, include_dir};
use sha2::{Digest, Sha256};

use crate::serve::refusal::Refusal;
use crate::serve::state::Shared;

static ASSETS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/serve/assets");

/// What the page is called below `assets/`.
const INDEX: &str = "index.html";

/// Returns the routes of this part: every file of `assets/` at its own path, and the page at `/`.
pub(super) fn routes() -> Router<Shared> {
    let mut router = Router::new().route("/", get(async |headers: HeaderMap| asset(INDEX, &headers)));
    for file in files(&ASSETS) {
        let Some(path) = file.path().to_str().map(|path| path.replace('\\', "/")) else { continue };
        let route = format!("/{path}");
        router = router.route(&route, get(async move |request: Request| asset(&path, request.headers())));
    }
    router
}

fn files(folder: &'static Dir<'static>) -> Vec<&'static File<'static>> {
    folder.files().chain(folder.dirs().flat_map(files)).collect()
}

/// Answers with a file; with 304 when the browser has it already.
fn asset(path: &str, headers: &HeaderMap) -> Response {
    let Some(file) = ASSETS.get_file(path) else {
        return Refusal::new(StatusCode::NOT_FOUND, format!("there is no \"/{path}\"")).into_response();
    };
    let digest = Sha256::digest(file.contents());
    let tag: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("\"{tag}\"");
    let known = headers.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
    let caching = [(header::ETAG, tag.clone()), (header::CACHE_CONTROL, "no-cache".to_owned())];
    if known.is_some_and(|tags| tags.split(',').any(|known| known.trim() == tag)) {
        return (StatusCode::NOT_MODIFIED, caching).into_response();
    }
    (caching, [(header::CONTENT_TYPE, media_type(path))], file.contents()).into_response()
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
