//! Times loading a graph into memory, asking it, and writing it out: `cargo bench --bench store -- FILE QUERY…` prints the
//! seconds of each as a line of JSON. `-- --write FILE QUADS` writes a graph of made-up articles with so many quads, as N-Triples
//! or N-Quads by its name.
//!
//! `python3 benches/beside_oxigraph.py` runs it beside pyoxigraph and RDFLib.
#![expect(clippy::expect_used, clippy::print_stdout, reason = "a bench prints, and stops where it cannot go on")]

mod news;

use std::fs::File;
use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use guanxi::model::Knowledge;
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;
use guanxi::rdf::{self, Base, Format, Store};

/// Bytes of articles that make about as many quads.
const BYTES_A_QUAD: f64 = 1.6;
/// How long a query is asked over and over.
const LONG: Duration = Duration::from_millis(500);

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let ontology = Ontology::embedded().expect("the embedded ontology is sound");
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--write", path, quads] => make(Path::new(path), quads.parse().expect("a number of quads"), &ontology),
        [path, queries @ ..] => time(Path::new(path), queries, &ontology),
        [] => {
            let path = std::env::temp_dir().join("guanxi-bench-store.nt");
            make(&path, 100_000, &ontology);
            time(&path, &["SELECT ?p ?o { e:acme-systems ?p ?o }"], &ontology);
            std::fs::remove_file(&path).expect("it was written");
        }
    }
}

/// Writes a graph of at least `quads` quads.
fn make(path: &Path, quads: usize, ontology: &Ontology) {
    let pipeline = Pipeline::new(ontology).expect("the embedded rules are sound");
    let mut bytes = quads as f64 * BYTES_A_QUAD;
    loop {
        let (knowledge, _) = pipeline.run(&news::articles(bytes as usize));
        write(&knowledge, ontology, path);
        let text = std::fs::read(path).expect("it was written");
        let lines = text.iter().filter(|byte| **byte == b'\n').count();
        if lines >= quads {
            println!("{lines}");
            return;
        }
        bytes *= 1.05 * quads as f64 / lines.max(1) as f64;
    }
}

fn time(path: &Path, queries: &[&str], ontology: &Ontology) {
    let start = Instant::now();
    let store = Store::open(path, ontology).expect("the file is RDF");
    let load = start.elapsed().as_secs_f64();
    let asked: Vec<_> = queries
        .iter()
        .map(|query| {
            // What the store does at its first query alone, such as giving memory back, is no matter of the query.
            black_box(store.query(query).expect("the query is sound"));
            let start = Instant::now();
            let (mut times, mut rows) = (0, 0);
            while start.elapsed() < LONG || times == 0 {
                let answer = black_box(store.query(query).expect("the query is sound"));
                rows = if let rdf::Answer::Rows(answer) = answer { answer.rows.len() } else { 0 };
                times += 1;
            }
            serde_json::json!({ "seconds": start.elapsed().as_secs_f64() / f64::from(times), "rows": rows })
        })
        .collect();
    let knowledge = rdf::load(path).expect("the file is a graph");
    let start = Instant::now();
    let out = path.with_file_name(format!("out-{}", path.file_name().unwrap_or_default().to_string_lossy()));
    write(&knowledge, ontology, &out);
    let dump = start.elapsed().as_secs_f64();
    std::fs::remove_file(out).expect("it was written");
    println!("{}", serde_json::json!({ "load": load, "queries": asked, "dump": dump }));
    // Freeing the store is not what is measured.
    std::process::exit(0);
}

fn write(knowledge: &Knowledge, ontology: &Ontology, path: &Path) {
    let mut out = BufWriter::new(File::create(path).expect("the file can be made"));
    let format = Format::of_file(path).expect("its name tells the format");
    rdf::write(knowledge, &ontology.vocabulary, &Base::default(), format, &mut out).expect("there is room");
    out.flush().expect("there is room");
}
