//! Counts the queries per second that a server answers 8 clients, alone and beside one query without an end: `cargo bench --bench server`.
#![expect(clippy::expect_used, reason = "a bench stops where it cannot go on")]

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const CLIENTS: usize = 8;
const TIME: Duration = Duration::from_secs(5);
const SIMPLE: &str = "SELECT ?who { ?who g:left e:marrowby-systems }";
/// Counts a cross product: it takes all the time there is, and hardly any memory.
const ENDLESS: &str = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?d) }";

fn main() {
    let mut server = Command::new(env!("CARGO_BIN_EXE_guanxi"));
    server.args([
        "serve",
        "graphs/marrowby-en",
        "--bind",
        "127.0.0.1:0",
        "--time-limit",
        "300",
        "--memory-limit",
        "8192",
    ]);
    let mut server = server.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("cargo builds it first");
    let mut lines = BufReader::new(server.stdout.take().expect("it is piped")).lines();
    let address = lines.next().and_then(Result::ok).expect("it tells its address");
    let address = address.trim_start_matches("http://").trim_end_matches('/').to_owned();
    measure(&address);
    let alone = measure(&address);
    let mut endless = TcpStream::connect(&address).expect("it listens");
    endless.write_all(request(ENDLESS).as_bytes()).expect("it reads");
    thread::sleep(Duration::from_secs(2));
    let beside = measure(&address);
    println!("{CLIENTS} clients: {} queries/s, {} failed", alone.0, alone.1);
    println!("beside one without an end: {} queries/s, {} failed", beside.0, beside.1);
    println!("ratio {:.2}", beside.0 as f64 / alone.0.max(1) as f64);
    stop(&mut server);
}

/// Returns how many queries are answered in a second, and how many failed at all.
fn measure(address: &str) -> (u64, u64) {
    let start = Instant::now();
    let clients: Vec<_> = (0..CLIENTS)
        .map(|_| {
            let address = address.to_owned();
            thread::spawn(move || {
                let mut stream = BufReader::new(TcpStream::connect(&address).expect("it listens"));
                let (mut done, mut failed) = (0, 0);
                while start.elapsed() < TIME {
                    stream.get_mut().write_all(request(SIMPLE).as_bytes()).expect("it reads");
                    match answer(&mut stream) {
                        Some(200) => done += 1,
                        _ => failed += 1,
                    }
                }
                (done, failed)
            })
        })
        .collect();
    let counts = clients.into_iter().map(|client| client.join().expect("a client ends"));
    let (done, failed) = counts.fold((0_u64, 0_u64), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    (done * 1_000 / start.elapsed().as_millis().max(1) as u64, failed)
}

fn request(query: &str) -> String {
    let head = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n";
    format!("{head}Content-Length: {}\r\n\r\n{query}", query.len())
}

/// Reads an answer and returns its status.
fn answer(stream: &mut impl BufRead) -> Option<u16> {
    let mut line = String::new();
    stream.read_line(&mut line).ok()?;
    let status = line.split(' ').nth(1)?.parse().ok()?;
    let mut length = 0;
    loop {
        line.clear();
        stream.read_line(&mut line).ok()?;
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length: ") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    Some(status)
}

fn stop(server: &mut Child) {
    server.kill().expect("it runs");
    server.wait().expect("it ends");
}
