//! Times adding an article to graphs of 10 to 10,000, beside reading it alone, and what a reader of the graph then does.
//!
//! The articles share their names, so that each touches all others: `cargo bench --bench growth`. The graphs are written to
//! the folder for temporary files, 600 MB for the largest.
#![expect(clippy::expect_used, reason = "a bench stops where it cannot go on")]

mod news;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use guanxi::archive::{Archive, Settings};
use guanxi::model::Document;
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;
use guanxi::{growth, rdf};

const SIZES: [usize; 4] = [10, 100, 1_000, 10_000];
/// Bytes of an article.
const ARTICLE: usize = 4_000;

fn growths(criterion: &mut Criterion) {
    let ontology = Ontology::embedded().expect("the embedded ontology is sound");
    let pipeline = Pipeline::new(&ontology).expect("the embedded rules are sound");
    let how = (&pipeline, &ontology);
    let one = Document { id: "one more.txt".to_owned(), ..news::articles(ARTICLE).remove(0) };
    let folder = tempfile::tempdir().expect("a folder for graphs can be made");
    let mut group = criterion.benchmark_group("growth");
    group.sample_size(10).warm_up_time(Duration::from_millis(1)).measurement_time(Duration::from_secs(1));
    group.bench_function("read one article", |bencher| bencher.iter(|| black_box(pipeline.examine(&one))));
    for size in SIZES {
        let graph = folder.path().join(size.to_string());
        // As they come, and as if each were too large to be written whole.
        for (whole, word) in [(Settings::default().whole, ""), (0, ", none written whole")] {
            if size > whole && whole > 0 {
                continue;
            }
            let settings = Settings { whole, ..Settings::default() };
            growth::build(&graph, &news::articles(size * ARTICLE), settings, how, &|_| {}).expect("a graph is built");
            group.bench_function(format!("add one to {size}{word}"), |bencher| {
                bencher.iter_custom(|times| (0..times).map(|_| add(&graph, &one, how)).sum());
            });
        }
        group.bench_function(format!("join {size}"), |bencher| {
            bencher.iter(|| Archive::open(&graph).and_then(|graph| graph.knowledge(&ontology.vocabulary)));
        });
        if size <= 1_000 {
            group.bench_function(format!("load {size} to ask them"), |bencher| {
                bencher.iter(|| rdf::Store::open(&graph, &ontology).is_ok());
            });
        }
    }
    group.finish();
}

/// Returns how long adding takes; the article is removed again.
fn add(graph: &Path, one: &Document, how: (&Pipeline, &Ontology)) -> Duration {
    let start = Instant::now();
    growth::add(graph, std::slice::from_ref(one), how, &|_| {}).expect("an article is added");
    let time = start.elapsed();
    growth::remove(graph, std::slice::from_ref(&one.id), how.1, || Pipeline::new(how.1)).expect("it is removed");
    time
}

criterion_group!(benches, growths);
criterion_main!(benches);
