//! Times measuring a graph of made-up articles, and telling what differs when one more is read: `cargo bench --bench measure`.
#![expect(clippy::expect_used, reason = "a bench stops where it cannot go on")]

mod news;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use guanxi::diff::diff;
use guanxi::graph::{KnowledgeGraph, SOURCES};
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;

/// Bytes of the articles.
const BYTES: usize = 400_000;

fn measures(criterion: &mut Criterion) {
    let ontology = Ontology::embedded().expect("the embedded ontology is sound");
    let pipeline = Pipeline::new(&ontology).expect("the embedded rules are sound");
    let articles = news::articles(BYTES);
    let (after, _) = pipeline.run(&articles);
    let (before, _) = pipeline.run(&articles[1..]);
    let graph = KnowledgeGraph::of_claims(&after, |claim| claim.status.is_fact());
    let mut group = criterion.benchmark_group(format!("{} claims", after.claims.len()));
    group.sample_size(10);
    group.bench_function("measure", |bencher| bencher.iter(|| black_box(graph.measures(SOURCES).len())));
    group.bench_function("diff of the same", |bencher| bencher.iter(|| black_box(diff(&after, &after).is_empty())));
    group.bench_function("diff with one article more", |bencher| {
        bencher.iter(|| black_box(diff(&before, &after).claims.added.len()));
    });
    group.finish();
}

criterion_group!(benches, measures);
criterion_main!(benches);
