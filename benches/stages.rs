//! Times each stage alone over 1 kB, 100 kB and 10 MB of made-up articles, on one thread: `cargo bench`.
#![expect(clippy::expect_used, reason = "a bench stops where it cannot go on")]

mod news;

use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BatchSize, BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use guanxi::grammar::Grammar;
use guanxi::model::Document;
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;
use guanxi::rdf::{Base, Format};
use guanxi::recognise::recognise;
use guanxi::relate::relate;
use guanxi::resolve::Unnamed;
use guanxi::scorer::Scorer;
use guanxi::tagger::Tagger;
use guanxi::{Error, rdf, resolve};

const SIZES: [(&str, usize); 3] = [("1 kB", 1_000), ("100 kB", 100_000), ("10 MB", 10_000_000)];

fn stages(criterion: &mut Criterion) {
    let ontology = Ontology::embedded().expect("the embedded ontology is sound");
    let (grammar, pipeline) = compiled(&ontology).expect("the embedded rules are sound");
    let tagger = Tagger::of(&ontology.files).expect("the embedded models are sound");
    let scorer = Scorer::of(&ontology.files, &grammar).expect("the embedded models are sound");
    let vocabulary = &ontology.vocabulary;
    for (name, size) in SIZES {
        let documents = news::articles(size);
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(documents.iter().map(|document| document.text.len() as u64).sum()));
        if size > 1_000_000 {
            group.sample_size(10).warm_up_time(Duration::from_millis(1)).measurement_time(Duration::from_secs(1));
        }
        each(&mut group, "segment", &documents, |document| grammar.segmenter.segment(document));
        each(&mut group, "recognise", &documents, |document| recognise(document, &grammar, Some(&tagger)));
        let read: Vec<_> = documents.iter().map(|document| recognise(document, &grammar, Some(&tagger))).collect();
        group.bench_function("relate", |bencher| {
            bencher.iter_batched(
                || read.clone(),
                |mut read| {
                    read.iter_mut()
                        .map(|reading| relate(reading, &grammar, vocabulary, scorer.as_ref()))
                        .collect::<Vec<_>>()
                },
                BatchSize::PerIteration,
            );
        });
        let related: Vec<_> = read
            .into_iter()
            .map(|mut reading| {
                let related = relate(&mut reading, &grammar, vocabulary, scorer.as_ref());
                (reading, related)
            })
            .collect();
        group.bench_function("resolve", |bencher| {
            bencher.iter(|| {
                let reports = related
                    .iter()
                    .map(|(reading, related)| resolve::resolve(reading, related, &grammar, vocabulary, Unnamed::Left));
                black_box(resolve::join(reports.collect(), vocabulary))
            });
        });
        let (knowledge, _) = pipeline.run(&documents);
        group.bench_function("write Turtle", |bencher| {
            bencher.iter(|| rdf::write(&knowledge, vocabulary, &Base::default(), Format::Turtle, &mut std::io::sink()));
        });
        group.finish();
    }
}

fn compiled(ontology: &Ontology) -> Result<(Grammar, Pipeline), Error> {
    Ok((Grammar::compile(ontology)?, Pipeline::new(ontology)?))
}

fn each<'d, T>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    stage: &str,
    documents: &'d [Document],
    run: impl Fn(&'d Document) -> T,
) {
    group.bench_function(stage, |bencher| {
        bencher.iter(|| {
            for document in documents {
                black_box(run(document));
            }
        });
    });
}

criterion_group!(benches, stages);
criterion_main!(benches);
