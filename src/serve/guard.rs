//! In: the headers of a request. Out: it, or a refusal when a page of another site may be behind it.
//!
//! A page of another site can point its own name at this address (DNS rebinding) or send requests here (cross-site request
//! forgery); the first shows in `Host`, the second in `Origin` and `Sec-Fetch-Site`.

use std::net::IpAddr;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header, uri::Authority};
use axum::middleware::Next;
use axum::response::Response;

use crate::serve::refusal::Refusal;
use crate::serve::state::Shared;

/// Lets requests pass that name this server by an address, by `localhost` or by a name it was given, and come from no page
/// of another site.
pub(super) async fn guard(State(state): State<Shared>, request: Request, next: Next) -> Result<Response, Refusal> {
    let target = request.uri().authority().map(ToString::to_string);
    check(request.headers(), target, &state.options.hosts)?;
    Ok(next.run(request).await)
}

fn check(headers: &HeaderMap, target: Option<String>, hosts: &[String]) -> Result<(), Refusal> {
    let host = target.or_else(|| text(headers, header::HOST).map(str::to_owned)).unwrap_or_default();
    if !is_own(&host, hosts) {
        let refusal = Refusal::new(StatusCode::MISDIRECTED_REQUEST, format!("this server is not called \"{host}\""));
        return Err(refusal.with_hint("use its address, or start it with `--host NAME`"));
    }
    let foreign = Refusal::new(StatusCode::FORBIDDEN, "this request comes from a page of another site");
    if let Some(origin) = text(headers, header::ORIGIN) {
        let sender = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
        if !sender.is_some_and(|sender| sender.eq_ignore_ascii_case(&host)) {
            return Err(foreign);
        }
    }
    let is_visit = text(headers, "sec-fetch-mode") == Some("navigate");
    if !is_visit && matches!(text(headers, "sec-fetch-site"), Some("cross-site" | "same-site")) {
        return Err(foreign);
    }
    Ok(())
}

fn text(headers: &HeaderMap, name: impl header::AsHeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn is_own(host: &str, hosts: &[String]) -> bool {
    let Ok(authority) = host.parse::<Authority>() else { return false };
    let name = authority.host().trim_start_matches('[').trim_end_matches(']');
    let is_local = name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok();
    is_local || hosts.iter().any(|known| known.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes(headers: &[(&'static str, &str)]) -> bool {
        let pairs = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        check(&pairs.collect(), None, &["graphs.example".to_owned()]).is_ok()
    }

    #[test]
    fn answers_to_its_own_names_only() {
        for host in ["127.0.0.1:7878", "localhost:7878", "LOCALHOST", "[::1]:7878", "192.168.1.7", "graphs.example:80"]
        {
            assert!(passes(&[("host", host)]), "{host}");
        }
        for host in ["", "rebound.example:7878", "localhost.rebound.example", "127.0.0.1.rebound.example", "a b"] {
            assert!(!passes(&[("host", host)]), "{host}");
        }
    }

    #[test]
    fn refuses_pages_of_other_sites() {
        let from = |origin: &str| passes(&[("host", "localhost:7878"), ("origin", origin)]);
        assert!(from("http://localhost:7878"));
        for origin in ["http://localhost:7879", "http://other.example", "null", "localhost:7878", "file://"] {
            assert!(!from(origin), "{origin}");
        }
        let fetched = |site: &str, mode: &str| {
            passes(&[("host", "localhost"), ("sec-fetch-site", site), ("sec-fetch-mode", mode)])
        };
        assert!(fetched("same-origin", "cors") && fetched("none", "navigate") && fetched("cross-site", "navigate"));
        assert!(!fetched("cross-site", "no-cors") && !fetched("same-site", "cors"));
    }
}
