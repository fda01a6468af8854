//! Reads texts on one thread, with the learned parts and with rules alone, and prints the bytes a second of each step:
//! `cargo bench --bench throughput`, or with `-- FILE.jsonl`, one document a line, for texts of your own.
#![expect(clippy::expect_used, clippy::print_stdout, reason = "a bench prints, and stops where it cannot go on")]

mod news;

use std::hint::black_box;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use guanxi::grammar::Grammar;
use guanxi::model::Document;
use guanxi::ontology::Ontology;
use guanxi::read::{Format, Input, read};
use guanxi::recognise::recognise;
use guanxi::relate::relate;
use guanxi::resolve::{Unnamed, resolve};
use guanxi::scorer::Scorer;
use guanxi::tagger::Tagger;

/// Bytes of made-up articles that are read when no file is named.
const BYTES: usize = 10_000_000;
/// The steps, in their order; the tagger and the scorer work inside the second and the third.
const STEPS: [&str; 3] = ["recognise", "relate", "resolve"];

fn main() {
    let files: Vec<Input> =
        std::env::args().skip(1).filter(|word| !word.starts_with("--")).map(PathBuf::from).map(Input::Path).collect();
    let documents = if files.is_empty() { news::articles(BYTES) } else { read(&files, Format::Auto).documents };
    let bytes: usize = documents.iter().map(|document| document.text.len()).sum();
    let ontology = Ontology::embedded().expect("the embedded ontology is sound");
    let grammar = Grammar::compile(&ontology).expect("the embedded rules are sound");
    let tagger = Tagger::of(&ontology.files).expect("the embedded models are sound");
    let scorer = Scorer::of(&ontology.files, &grammar).expect("the embedded models are sound");
    println!("{} documents, {:.1} MB; MB/s on one thread", documents.len(), bytes as f64 / 1e6);
    println!("{:<16}{:>10}{:>10}{:>10}{:>10}", "", STEPS[0], STEPS[1], STEPS[2], "all");
    for (name, tagger, scorer) in [("learned parts", Some(&tagger), scorer.as_ref()), ("rules alone", None, None)] {
        let mut times = [Duration::ZERO; STEPS.len()];
        for document in &documents {
            run(document, &grammar, &ontology, tagger, scorer, &mut times);
        }
        let all = times.iter().sum();
        let speeds =
            times.iter().chain([&all]).map(|time| format!("{:>10.2}", bytes as f64 / 1e6 / time.as_secs_f64()));
        println!("{name:<16}{}", speeds.collect::<String>());
    }
}

fn run(
    document: &Document,
    grammar: &Grammar,
    ontology: &Ontology,
    tagger: Option<&Tagger>,
    scorer: Option<&Scorer>,
    times: &mut [Duration; STEPS.len()],
) {
    let start = clock();
    let mut reading = recognise(document, grammar, tagger);
    let recognised = clock();
    let related = relate(&mut reading, grammar, &ontology.vocabulary, scorer);
    let relating = clock();
    black_box(resolve(&reading, &related, grammar, &ontology.vocabulary, Unnamed::Left));
    let steps = [recognised - start, relating - recognised, clock() - relating];
    times.iter_mut().zip(steps).for_each(|(time, step)| *time += step);
}

/// Returns the time this thread has worked, which other programs do not add to, where the system tells it.
fn clock() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let worked = told.as_deref().and_then(|line| line.split(' ').next()?.parse().ok()).map(Duration::from_nanos);
    worked.unwrap_or_else(|| START.elapsed())
}
