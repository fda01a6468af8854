//! Asks a server as SPARQL clients do: every case of the protocol, limits that hold, clients of others.

mod needs;
mod protocol;
mod server;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use server::{Reply, Server};

const GRAPH: &str = "graphs/marrowby-en";
/// Sorts every pair of pairs of pairs: nothing else stops it.
const ENDLESS: &str = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?a ?d ?g LIMIT 1";

/// Sends a query and reads the answer as `accept` names it.
fn ask(server: &Server, query: &str, accept: &str) -> Reply {
    let headers = [("Content-Type", "application/sparql-query"), ("Accept", accept)];
    server.send("POST", "/sparql", &headers, query.as_bytes())
}

#[test]
fn answers_every_case_of_the_protocol() {
    let server = Server::start(&["tests/protocol/data.trig"]);
    protocol::answers_each(&server, "query.toml", 30);
}

#[test]
fn knows_the_prefixes_and_what_follows() {
    let reply = ask(&Server::start(&[GRAPH]), "SELECT ?who { ?who a g:Agent } LIMIT 1", "text/csv");
    assert_eq!((reply.status, reply.text().lines().count()), (200, 2));
    let plain = Server::start(&[GRAPH, "--plain"]);
    assert!(!ask(&plain, "ASK { ?who a g:Agent }", "").text().contains("true"));
}

#[test]
fn ends_a_query_at_its_limit_beside_others() {
    let server = Server::start(&[GRAPH, "--time-limit", "3", "--workers", "2", "--memory-limit", "65536"]);
    let start = Instant::now();
    std::thread::scope(|scope| {
        let endless: Vec<_> = (0..2).map(|_| scope.spawn(|| ask(&server, ENDLESS, "text/csv"))).collect();
        let mut count = 0;
        while start.elapsed() < Duration::from_secs(5) {
            assert_eq!(ask(&server, "ASK { ?a g:left ?b }", "").status, 200);
            count += 1;
        }
        assert!(count > 20, "only {count} others were answered");
        for reply in endless.into_iter().map(|endless| endless.join().unwrap()) {
            assert_eq!(reply.status, 503);
            assert!(reply.text().starts_with("error: the request took longer than 3 s"), "{}", reply.text());
        }
    });
}

#[cfg(target_os = "linux")]
#[test]
fn ends_a_query_that_needs_too_much_memory() {
    let server = Server::start(&[GRAPH, "--memory-limit", "32", "--workers", "1"]);
    let reply = ask(&server, ENDLESS, "text/csv");
    assert_eq!(reply.status, 503);
    assert!(reply.text().starts_with("error: the request needed too much memory"), "{}", reply.text());
    assert_eq!(ask(&server, "ASK {}", "").status, 200, "another worker takes its place");
}

#[test]
fn refuses_answers_with_too_many_rows() {
    let server = Server::start(&[GRAPH, "--max-rows", "3"]);
    for query in ["SELECT * { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }"] {
        let reply = ask(&server, query, "");
        assert_eq!(reply.status, 400);
        assert!(reply.text().starts_with("error: the answer has more than 3 rows\nhint: "), "{}", reply.text());
        assert_eq!(ask(&server, &format!("{query} LIMIT 3"), "").status, 200);
    }
    assert!(server.told().contains("path=\"/sparql\" status=400"), "{}", server.told());
    assert_eq!(server.get("/graphs?default").status, 200, "a whole graph is no answer to a query");
}

#[test]
fn clients_of_others_get_along() {
    let has = Command::new("python3").args(["-c", "import rdflib, SPARQLWrapper"]).output();
    let has = has.ok().filter(|done| done.status.success());
    if needs::need(has, "python3 with rdflib and SPARQLWrapper is missing").is_none() {
        return;
    }
    let server = Server::start(&[GRAPH]);
    let script = Path::new("tests/protocol/clients.py");
    let done = Command::new("python3").arg(script).arg(format!("http://{}", server.address)).output().unwrap();
    let told = [done.stdout, done.stderr].concat();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&told));
}
