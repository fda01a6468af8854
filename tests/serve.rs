//! Starts the server as people do and sends it requests: who is let in, what it says of itself, how it stops.

mod server;

use std::process::Command;
use std::time::{Duration, Instant};

use server::Server;

const GRAPH: &str = "graphs/marrowby-en";

#[test]
fn tells_that_it_is_well_and_what_it_serves() {
    let server = Server::start(&[GRAPH]);
    let health = server.get("/health");
    assert_eq!((health.status, health.text().as_str()), (200, "ok\n"));
    let about: serde_json::Value = serde_json::from_slice(&server.get("/api/about").body).unwrap();
    assert_eq!((&about["name"], &about["documents"]), (&"marrowby-en".into(), &1.into()));
    assert!(about["claims"].as_u64().unwrap() > 10, "{about}");
}

#[test]
fn serves_its_page_under_a_strict_policy() {
    let server = Server::start(&[GRAPH]);
    let page = server.get("/");
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    let policy = page.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; script-src 'self';") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert!(page.text().starts_with("<!doctype html>"));
    let again = server.send("GET", "/", &[("If-None-Match", page.header("etag"))], b"");
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(server.get("/../Cargo.toml").status, 404);
    let missing = server.get("/nothing");
    assert_eq!((missing.status, missing.text().as_str()), (404, "error: there is no \"/nothing\"\n"));
    assert!(missing.header("content-security-policy").starts_with("default-src 'none'"));
}

#[test]
fn refuses_other_names_other_sites_and_large_bodies() {
    let server = Server::start(&[GRAPH, "--host", "graphs.example"]);
    let status = |headers: &[(&str, &str)]| server.send("GET", "/health", headers, b"").status;
    assert_eq!(status(&[("Host", "rebound.example:7878")]), 421);
    assert_eq!(status(&[("Host", "graphs.example")]), 200);
    assert_eq!(status(&[("Origin", "https://other.example")]), 403);
    assert_eq!(status(&[("Origin", &format!("http://{}", server.address))]), 200);
    assert_eq!(server.send("POST", "/api/about", &[], &vec![b'a'; (1 << 20) + 1]).status, 413);
    assert_eq!(server.send("POST", "/api/about", &[], b"a").status, 405);
}

#[test]
fn serves_rdf_of_others() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("foreign.ttl");
    std::fs::write(&file, "<http://x.example/a> <http://x.example/b> 1 .").unwrap();
    let server = Server::start(&[file.to_str().unwrap()]);
    let about: serde_json::Value = serde_json::from_slice(&server.get("/api/about").body).unwrap();
    assert_eq!(about["claims"], 0);
}

#[test]
fn says_what_is_wrong_before_it_listens() {
    let run = |arguments: &[&str]| {
        let done = Command::new(env!("CARGO_BIN_EXE_guanxi")).arg("serve").args(arguments).output().unwrap();
        (done.status.code(), String::from_utf8_lossy(&done.stderr).into_owned())
    };
    let (code, told) = run(&["no-such-graph.ttl"]);
    assert_eq!(code, Some(2));
    assert!(told.starts_with("error: no-such-graph.ttl: no such file"), "{told}");
    let server = Server::start(&[GRAPH]);
    let (code, told) = run(&[GRAPH, "--bind", &server.address.to_string()]);
    assert_eq!(code, Some(2));
    let expected = format!("error: cannot listen on {}: address already in use\nhint: ", server.address);
    assert!(told.starts_with(&expected), "{told}");
}

#[cfg(unix)]
#[test]
fn stops_when_it_is_told_to() {
    for signal in ["-INT", "-TERM"] {
        let mut server = Server::start(&[GRAPH]);
        assert_eq!(server.get("/health").status, 200);
        assert!(Command::new("kill").args([signal, &server.child.id().to_string()]).status().unwrap().success());
        let start = Instant::now();
        let code = loop {
            if let Some(status) = server.child.try_wait().unwrap() {
                break status.code();
            }
            assert!(start.elapsed() < Duration::from_secs(20), "still running");
            std::thread::sleep(Duration::from_millis(10));
        };
        assert_eq!(code, Some(0));
        let told = server.told();
        assert!(told.contains("path=\"/health\" status=200"), "{told}");
    }
}
