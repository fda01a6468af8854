//! Sends a graph to stores of others and to guanxi's own, as graphs and as updates, over http and https, and reads it back.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;
mod needs;
mod server;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use command::{Done, guanxi, run};
use needs::need;
use server::{Server, exchange};

const GRAPH: &str = "graphs/marrowby-en";

/// A program that runs until this is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Returns the quads of the graph as it is exported, and as they are told by a store.
fn exported() -> BTreeSet<String> {
    quads(&guanxi(&["export", GRAPH, "--format", "nquads"]).out)
}

/// Returns the lines in lower case: some stores write the tags of languages so.
fn quads(text: &str) -> BTreeSet<String> {
    text.lines().map(str::to_lowercase).collect()
}

/// Says in a few lines how what a store holds differs from what it was sent.
fn compare(stored: &BTreeSet<String>, sent: &BTreeSet<String>) {
    let few = |a: &BTreeSet<String>, b: &BTreeSet<String>| a.difference(b).take(3).cloned().collect::<Vec<_>>();
    assert!(stored == sent, "not sent: {:#?}\nnot stored: {:#?}", few(stored, sent), few(sent, stored));
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Starts an empty `oxigraph serve` in memory and waits until it listens.
fn oxigraph() -> Option<(Running, SocketAddr)> {
    let has = Command::new("oxigraph").arg("--version").output().ok();
    need(has, "the program oxigraph is missing: `pip install oxigraph` has it")?;
    let address: SocketAddr = format!("127.0.0.1:{}", free_port()).parse().unwrap();
    let mut command = Command::new("oxigraph");
    command.args(["serve", "--bind", &address.to_string()]).stdout(Stdio::null()).stderr(Stdio::null());
    let running = Running(command.spawn().unwrap());
    let start = Instant::now();
    while exchange(address, "GET", "/", &[], b"").is_none() {
        assert!(start.elapsed() < Duration::from_secs(30), "oxigraph does not listen");
        std::thread::sleep(Duration::from_millis(50));
    }
    Some((running, address))
}

fn push(arguments: &[&str]) -> Done {
    let done = guanxi(&[&["push", GRAPH][..], arguments].concat());
    assert_eq!((done.code, done.err.as_str()), (0, ""), "{arguments:?}");
    done
}

#[test]
fn oxigraph_takes_graphs_and_updates() {
    let Some((_running, address)) = oxigraph() else { return };
    let stored = || {
        let reply = exchange(address, "GET", "/store", &[("Accept", "application/n-quads")], b"").unwrap();
        quads(&reply.text())
    };
    let expected = exported();
    push(&[&format!("http://{address}/store")]);
    compare(&stored(), &expected);
    let clear = [("Content-Type", "application/sparql-update")];
    assert_eq!(exchange(address, "POST", "/update", &clear, b"DROP ALL").unwrap().status, 204);
    for _ in 0..2 {
        push(&[&format!("http://{address}/update"), "--update"]);
        compare(&stored(), &expected);
    }
    // What the document's graph held before is replaced; what else the store holds stays.
    let name = expected.iter().find_map(|quad| quad.split(" <https://guanxi.example/document/").nth(1)).unwrap();
    let name = format!("<https://guanxi.example/document/{}", name.trim_end_matches(" ."));
    let old = format!("INSERT DATA {{ GRAPH {name} {{ <x:old> <x:is> 1 }} GRAPH <x:other> {{ <x:a> <x:b> 1 }} }}");
    assert_eq!(exchange(address, "POST", "/update", &clear, old.as_bytes()).unwrap().status, 204);
    push(&[&format!("http://{address}/update"), "--update", "--skip", "1"]);
    let found: Vec<String> = stored().difference(&expected).cloned().collect();
    assert_eq!(found.len(), 1);
    assert!(found[0].ends_with("<x:other> ."), "{found:?}");
}

#[test]
fn a_writable_server_takes_graphs_and_updates() {
    let folder = tempfile::tempdir().unwrap();
    let expected = exported();
    for (way, path) in [(None, "graphs"), (Some("--update"), "sparql")] {
        let file = folder.path().join(format!("{path}.nq"));
        fs::write(&file, "").unwrap();
        let server = Server::start(&[file.to_str().unwrap(), "--writable"]);
        let url = format!("http://{}/{path}", server.address);
        let arguments: Vec<&str> = [url.as_str()].into_iter().chain(way).collect();
        push(&arguments);
        let query = [("Accept", "application/n-triples"), ("Content-Type", "application/sparql-query")];
        let named = server.send("POST", "/sparql", &query, b"CONSTRUCT { ?s ?p ?o } { GRAPH ?g { ?s ?p ?o } }");
        let default = server.send("POST", "/sparql", &query, b"CONSTRUCT WHERE { ?s ?p ?o }");
        assert!(named.text().lines().count() > 100 && default.text().lines().count() > 100);
        let triples = quads(&(named.text() + &default.text()));
        let without = |quad: &String| match quad.rsplit_once(" <https://guanxi.example/document/") {
            Some((triple, _)) if triple.matches(' ').count() >= 2 => format!("{triple} ."),
            _ => quad.clone(),
        };
        compare(&triples, &expected.iter().map(without).collect());
        assert_eq!(server.get("/health").status, 200);
        assert_eq!(named.header("content-type"), "application/n-triples");
        assert!(server.told().contains("status=2"), "{}", server.told());
    }
}

/// A server in Python that answers 204 and prints the authorization of each request, with a certificate if there is one.
const LISTENER: &str = r#"
import http.server, ssl, sys
class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        print(self.command, self.headers.get("Authorization"), flush=True)
        self.send_response(204)
        self.end_headers()
    do_PUT = do_POST
    def log_message(self, *ignored): pass
server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
if len(sys.argv) > 1:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_port, flush=True)
server.serve_forever()
"#;

fn listen(arguments: &[&str]) -> Option<(Running, u16, impl Iterator<Item = String> + use<>)> {
    let has = Command::new("python3").arg("--version").output().ok();
    need(has, "python3 is missing")?;
    let mut command = Command::new("python3");
    let child = command.args(["-c", LISTENER]).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let mut running = Running(child);
    let mut lines = BufReader::new(running.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let port = lines.next().unwrap().parse().unwrap();
    Some((running, port, lines))
}

#[test]
fn names_and_tokens_come_from_files_or_the_environment() {
    let Some((_running, port, mut lines)) = listen(&[]) else { return };
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(at("password"), "open sesame\n").unwrap();
    fs::write(at("token"), "abc.def\n").unwrap();
    let url = format!("http://127.0.0.1:{port}/data");
    push(&[&url, "--user", "ada", "--password-file", &at("password")]);
    assert_eq!(lines.next().unwrap(), "POST Basic YWRhOm9wZW4gc2VzYW1l");
    assert_eq!(lines.next().unwrap(), "PUT Basic YWRhOm9wZW4gc2VzYW1l");
    push(&[&url, "--token-file", &at("token"), "--skip", "1"]);
    assert_eq!(lines.next().unwrap(), "PUT Bearer abc.def");
    for (name, value, arguments, told) in [
        ("GUANXI_PASSWORD", "open sesame", &["--user", "ada"][..], "PUT Basic YWRhOm9wZW4gc2VzYW1l"),
        ("GUANXI_TOKEN", "ghi", &[], "PUT Bearer ghi"),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guanxi"));
        command.args(["push", GRAPH, &url, "--skip", "1"]).args(arguments).env(name, value);
        assert_eq!(run(&mut command, b"").unwrap().code, 0);
        assert_eq!(lines.next().unwrap(), told);
    }
    let done = guanxi(&["push", GRAPH, &url, "--user", "ada"]);
    assert_eq!(done.code, 2);
    assert!(done.err.starts_with("error: there is no password for \"ada\"\nhint: "), "{}", done.err);
}

#[test]
fn https_is_spoken_with_those_who_are_trusted() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let mut make = Command::new("openssl");
    make.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]);
    make.args(["-keyout", &at("key.pem"), "-out", &at("cert.pem"), "-subj", "/CN=localhost"]);
    make.args(["-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE"]);
    let made = make.output().ok().filter(|_| Path::new(&at("cert.pem")).is_file());
    if need(made, "openssl is missing").is_none() {
        return;
    }
    let Some((_running, port, mut lines)) = listen(&[&at("cert.pem"), &at("key.pem")]) else { return };
    let url = format!("https://localhost:{port}/data");
    push(&[&url, "--ca", &at("cert.pem")]);
    assert_eq!(lines.next().unwrap(), "POST None");
    let stranger = guanxi(&["push", GRAPH, &url]);
    assert_eq!(stranger.code, 2);
    assert!(stranger.err.contains("certificate"), "{}", stranger.err);
    let done = guanxi(&["push", GRAPH, &url, "--ca", &at("key.pem")]);
    assert!(done.err.contains("key.pem: there is no certificate in this file"), "{}", done.err);
}
