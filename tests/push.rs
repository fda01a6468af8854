//! Sends a graph to a store that keeps what it is sent: everything arrives, each document in its graph, and a break can be mended.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use command::guanxi;

const GRAPH: &str = "graphs/marrowby-en";

/// The triples of each graph; the default graph has no name.
type Graphs = BTreeMap<String, BTreeSet<String>>;

/// Listens, keeps graphs, and refuses every request after the first `most`.
fn store(most: usize) -> (SocketAddr, Arc<Mutex<Graphs>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let graphs = Arc::new(Mutex::new(Graphs::new()));
    let kept = Arc::clone(&graphs);
    std::thread::spawn(move || {
        let mut count = 0;
        for stream in listener.incoming() {
            count += 1;
            take(stream.unwrap(), &kept, count <= most);
        }
    });
    (address, graphs)
}

fn take(stream: TcpStream, graphs: &Mutex<Graphs>, is_willing: bool) {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") && reader.read_line(&mut head).unwrap() > 0 {}
    let length = head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap()];
    reader.read_exact(&mut body).unwrap();
    let mut words = head.split(' ');
    let (method, path) = (words.next().unwrap(), words.next().unwrap());
    let name = path.strip_prefix("/data?").unwrap().trim_start_matches("default").trim_start_matches("graph=");
    let lines = String::from_utf8(body).unwrap().lines().map(str::to_owned).collect::<BTreeSet<_>>();
    if is_willing {
        let mut graphs = graphs.lock().unwrap();
        let graph = graphs.entry(name.replace("%3A", ":").replace("%2F", "/")).or_default();
        if method == "PUT" {
            graph.clear();
        }
        graph.extend(lines);
    }
    let status = if is_willing { "204 No Content" } else { "507 Insufficient Storage" };
    let body = if is_willing { "" } else { "the disk is full\n" };
    let head = format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
    let body = if is_willing { "" } else { body };
    reader.get_mut().write_all(format!("{head}{body}").as_bytes()).unwrap();
}

/// Returns what the store should hold: the graph as N-Quads tells it.
fn expected() -> Graphs {
    let mut graphs = Graphs::new();
    for line in guanxi(&["export", GRAPH, "--format", "nquads"]).out.lines() {
        let quad = line.strip_suffix(" .").unwrap();
        let (triple, graph) = match quad.rsplit_once(" <https://guanxi.example/document/") {
            Some((triple, graph)) if triple.matches(' ').count() >= 2 => {
                (triple, format!("https://guanxi.example/document/{}", &graph[..graph.len() - 1]))
            }
            _ => (quad, String::new()),
        };
        graphs.entry(graph).or_default().insert(format!("{triple} ."));
    }
    graphs
}

#[test]
fn everything_arrives_twice_the_same() {
    let (address, graphs) = store(usize::MAX);
    let url = format!("http://{address}/data");
    for _ in 0..2 {
        let done = guanxi(&["push", GRAPH, &url]);
        assert_eq!((done.code, done.err.as_str()), (0, ""));
        assert!(done.out.starts_with("sent ") && done.out.ends_with(" triples in 2 graphs\n"), "{}", done.out);
    }
    assert_eq!(*graphs.lock().unwrap(), expected());
}

#[test]
fn goes_on_after_a_break() {
    let (address, graphs) = store(1);
    let done = guanxi(&["push", GRAPH, &format!("http://{address}/data")]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("answered 507 Insufficient Storage: the disk is full\n"), "{}", done.err);
    assert!(done.err.ends_with("hint: 1 of 2 graphs are there; `--skip 1` goes on from here\n"), "{}", done.err);
    let first = graphs.lock().unwrap().clone();
    let (address, graphs) = store(usize::MAX);
    *graphs.lock().unwrap() = first;
    assert_eq!(guanxi(&["push", GRAPH, &format!("http://{address}/data"), "--skip", "1"]).code, 0);
    assert_eq!(*graphs.lock().unwrap(), expected());
}

#[test]
fn says_what_is_wrong_with_the_address() {
    for (url, told) in [
        ("ftp://store.example/data", "write an address such as http://"),
        ("http://", "write an address such as http://"),
        ("https://ada:secret@store.example/data", "leave name and password out of the address"),
    ] {
        let done = guanxi(&["push", GRAPH, url]);
        assert_eq!(done.code, 2);
        assert!(done.err.contains(told), "{}", done.err);
    }
    let done = guanxi(&["push", GRAPH, "http://127.0.0.1:1/data", "--timeout", "5"]);
    assert_eq!(done.code, 2);
    assert!(done.err.starts_with("error: cannot send to http://127.0.0.1:1/data?default: "), "{}", done.err);
}
