//! Writes to a server as SPARQL clients do: every case of the protocol, limits that hold, and nothing lost or halved when it is killed.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;
mod protocol;
mod server;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use command::guanxi;
use server::{Reply, Server, exchange};
use tempfile::TempDir;

/// A folder with the data of the protocol's cases in a file of its own.
fn data() -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data.trig");
    fs::copy("tests/protocol/data.trig", &file).unwrap();
    let file = file.to_str().unwrap().to_owned();
    (folder, file)
}

fn update(server: &Server, text: &str) -> Reply {
    server.send("POST", "/update", &[("Content-Type", "application/sparql-update")], text.as_bytes())
}

fn select(server: &Server, query: &str) -> BTreeSet<String> {
    let headers = [("Content-Type", "application/sparql-query"), ("Accept", "text/csv")];
    let reply = server.send("POST", "/sparql", &headers, query.as_bytes());
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.text().lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn answers_every_case_that_writes() {
    let (_folder, file) = data();
    let server = Server::start(&[&file, "--writable"]);
    protocol::answers_each(&server, "update.toml", 60);
    // What was written is there for a server that starts again, and for every command that asks.
    let whole = "SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
    let before = select(&server, whole);
    assert!(!before.is_empty());
    drop(server);
    assert_eq!(select(&Server::start(&[&file]), whole), before);
    let asked = guanxi(&["query", &file, "ASK { GRAPH ?g { ?s <http://data.example/given> \"Jane\" } }"]);
    assert!(asked.out.contains("true"), "{}{}", asked.out, asked.err);
    assert_eq!(fs::read(&file).unwrap(), fs::read("tests/protocol/data.trig").unwrap(), "the file stays as it was");
}

#[test]
fn only_a_writable_server_is_written_to_and_only_one_at_a_time() {
    let (folder, file) = data();
    let reader = Server::start(&[&file]);
    let told = "error: this server only reads its graph\nhint: start it with `--writable`\n";
    let turtle = [("Content-Type", "text/turtle")];
    for reply in [
        update(&reader, "CLEAR ALL"),
        reader.send("POST", "/sparql", &[("Content-Type", "application/x-www-form-urlencoded")], b"update=CLEAR+ALL"),
        reader.send("PUT", "/graphs?default", &turtle, b""),
        reader.send("POST", "/graphs", &turtle, b""),
        reader.send("DELETE", "/graphs/x", &[], b""),
    ] {
        assert_eq!((reply.status, reply.text().as_str()), (403, told));
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing was made");
    let server = Server::start(&[&file, "--writable"]);
    let second = guanxi(&["serve", &file, "--writable", "--bind", "127.0.0.1:0"]);
    assert_eq!(second.code, 2);
    assert!(second.err.contains("data.trig.edits.rdfp: another server writes to this graph\nhint: "), "{}", second.err);
    let foreign = [("Content-Type", "application/sparql-update"), ("Origin", "http://other.example")];
    assert_eq!(server.send("POST", "/update", &foreign, b"CLEAR ALL").status, 403);
    // Who only reads is told all the same.
    assert_eq!(update(&server, "INSERT DATA { <http://data.example/new> <http://data.example/age> 1 }").status, 204);
    let start = Instant::now();
    while select(&reader, "SELECT ?s { ?s ?p 1 }").is_empty() {
        assert!(start.elapsed() < Duration::from_secs(30), "the reader does not know of it");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn an_update_is_ended_at_its_limits_and_changes_nothing() {
    let (_folder, file) = data();
    let server = Server::start(&[&file, "--writable", "--time-limit", "3", "--memory-limit", "64"]);
    let many: String = (0..60).map(|at| format!("<http://x.example/{at}> <http://x.example/n> {at} . ")).collect();
    assert_eq!(update(&server, &format!("INSERT DATA {{ {many} }}")).status, 204);
    let endless = "INSERT { ?a <http://x.example/all> ?sum } WHERE { SELECT ?a (SUM(?b * ?d * ?f * ?h * ?j) AS ?sum) { \
                   ?a <http://x.example/n> ?b . ?c <http://x.example/n> ?d . ?e <http://x.example/n> ?f . \
                   ?g <http://x.example/n> ?h . ?i <http://x.example/n> ?j } GROUP BY ?a }";
    let greedy = "INSERT { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    for (text, reason) in [(endless, "took longer than 3 s"), (greedy, "the request ")] {
        let reply = update(&server, text);
        assert_eq!(reply.status, 503, "{}", reply.text());
        assert!(reply.text().contains(reason), "{}", reply.text());
    }
    assert!(server.told().contains("path=\"/update\" status=503"), "{}", server.told());
    assert!(select(&server, "SELECT ?s { ?s <http://x.example/all> ?o }").is_empty());
    assert_eq!(update(&server, "DELETE WHERE { ?s <http://x.example/n> ?o }").status, 204);
    assert_eq!(select(&server, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), BTreeSet::from(["3".to_owned()]));
}

/// Writes from four clients at once, each change of two triples, and kills the server meanwhile, again and again.
#[test]
fn what_was_confirmed_is_kept_and_nothing_is_halved() {
    let (folder, file) = data();
    let (sent, confirmed) = (Mutex::new(0), Mutex::new(BTreeSet::new()));
    for round in 0..12_u64 {
        let server = Server::start(&[&file, "--writable", "--workers", "2"]);
        let is_over = AtomicBool::new(false);
        let address = server.address;
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    while !is_over.load(Ordering::Relaxed) {
                        let number = {
                            let mut sent = sent.lock().unwrap();
                            *sent += 1;
                            *sent
                        };
                        let text = format!(
                            "INSERT DATA {{ <http://x.example/{number}> <http://x.example/a> {number} . \
                             GRAPH <http://x.example/g> {{ <http://x.example/{number}> <http://x.example/b> {number} }} }}"
                        );
                        let kind = [("Content-Type", "application/sparql-update")];
                        let reply = exchange(address, "POST", "/update", &kind, text.as_bytes());
                        if reply.is_some_and(|reply| reply.status == 204) {
                            confirmed.lock().unwrap().insert(number);
                        }
                    }
                });
            }
            std::thread::sleep(Duration::from_millis(150 + round * 37 % 200));
            drop(server);
            is_over.store(true, Ordering::Relaxed);
        });
        if round % 3 == 0 {
            // What a kill in the middle of a line leaves.
            let edits = folder.path().join("data.trig.edits.rdfp");
            let mut text = fs::read(&edits).unwrap();
            text.extend_from_slice(b"TX .\nA <http://x.example/half> <http://x.example/a> \"ha");
            fs::write(&edits, text).unwrap();
        }
        check(&file, &confirmed.lock().unwrap());
    }
    assert!(confirmed.into_inner().unwrap().len() > 12);
}

fn check(file: &str, confirmed: &BTreeSet<u64>) {
    let numbers = |query: &str| -> BTreeSet<u64> {
        let done = guanxi(&["query", file, query, "--format", "csv"]);
        assert_eq!(done.err, "");
        done.out.lines().skip(1).map(|line| line.trim().parse().unwrap()).collect()
    };
    let one = numbers("SELECT ?n { ?s <http://x.example/a> ?n }");
    let other = numbers("SELECT ?n { GRAPH <http://x.example/g> { ?s <http://x.example/b> ?n } }");
    assert_eq!(one, other, "both halves of a change are there, or none");
    assert!(confirmed.is_subset(&one), "{:?} were lost", confirmed.difference(&one).collect::<Vec<_>>());
}

#[test]
fn edits_stay_while_the_graph_below_them_grows() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(at("a.txt"), "Marta Olsen founded Halden Ports in 2011.").unwrap();
    fs::write(at("b.txt"), "Peter Vos joined Halden Ports in May 2024.").unwrap();
    assert_eq!(guanxi(&["build", &at("a.txt"), "-o", &at("graph")]).code, 0);
    let built = fs::read(at("graph/graph.ttl")).unwrap();
    let server = Server::start(&[&at("graph"), "--writable"]);
    let change = "DELETE { ?who g:founded ?what } INSERT { ?who g:owns ?what } WHERE { ?who g:founded ?what }";
    assert_eq!(update(&server, change).status, 204, "known prefixes need no declaration");
    assert_eq!(fs::read(at("graph/graph.ttl")).unwrap(), built, "the documents' own graph stays as it was");
    assert_eq!(guanxi(&["add", &at("graph"), &at("b.txt")]).code, 0);
    let start = Instant::now();
    while select(&server, "SELECT ?who { ?who g:joined e:halden-ports }").is_empty() {
        assert!(start.elapsed() < Duration::from_secs(60), "the new document is not served");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(select(&server, "SELECT ?who { ?who g:founded ?what }").is_empty());
    assert_eq!(select(&server, "SELECT ?who { ?who g:owns ?what }").len(), 1);
    assert_eq!(update(&server, "INSERT DATA { e:peter-vos g:owns e:halden-ports }").status, 204);
    assert_eq!(select(&server, "SELECT ?who { ?who g:owns ?what }").len(), 2);
    assert!(Path::new(&at("graph/edits.rdfp")).is_file());
    let about: serde_json::Value = serde_json::from_slice(&server.get("/api/about").body).unwrap();
    assert_eq!(about["documents"], 2);
}

#[test]
fn commands_say_what_they_leave_aside_and_check_takes_it() {
    let folder = tempfile::tempdir().unwrap();
    let graph = folder.path().join("graph");
    let graph = graph.to_str().unwrap();
    let text = folder.path().join("a.txt");
    fs::write(&text, "Jane Roe founded Blue Harbor in 2015.").unwrap();
    assert_eq!(guanxi(&["build", text.to_str().unwrap(), "-o", graph]).code, 0);
    assert_eq!(guanxi(&["list", graph]).err, "");
    assert_eq!(guanxi(&["check", graph]).code, 0);
    let server = Server::start(&[graph, "--writable"]);
    let claim = "c:c-0 a g:Claim ; g:subject e:jane-roe ; g:predicate g:founded ; g:object e:blue-harbor";
    assert_eq!(update(&server, &format!("INSERT DATA {{ {claim} }}")).status, 204);
    assert_eq!(update(&server, "INSERT DATA { e:x e:y 1, 2 } ; DELETE DATA { e:x e:y 2 }").status, 204);
    drop(server);
    for command in ["list", "export", "measure", "review"] {
        let done = guanxi(&[command, graph]);
        let told = "has 5 statements that were written over HTTP, which this command leaves aside\nhint: ";
        assert!(done.err.contains(told), "{command}: {}", done.err);
        assert_eq!(guanxi(&[command, graph, "--quiet"]).err, "", "{command}");
    }
    assert!(guanxi(&["explain", graph, "Jane Roe"]).err.contains("leaves aside"));
    let checked = guanxi(&["check", graph, "--format", "json"]);
    assert_eq!(checked.code, 1);
    assert!(checked.out.contains("\"c-0\"") && checked.out.contains("no-evidence"), "{}", checked.out);
    let edits = Path::new(graph).join("edits.rdfp");
    let before = fs::metadata(&edits).unwrap().len();
    drop(Server::start(&[graph, "--writable"]));
    assert!(fs::metadata(&edits).unwrap().len() < before, "what was taken back is left out");
    assert!(guanxi(&["query", graph, "ASK { e:x e:y 1 FILTER NOT EXISTS { e:x e:y 2 } }"]).out.contains("true"));
}
