//! Times drawing made-up graphs of 50 to 5,000 links: putting together, laying out here, and laying out by Graphviz.
//!
//! Prints milliseconds, the best of a few rounds, and how many times longer each takes than the smallest:
//! `cargo bench --bench draw`. Beyond 150 linked pairs everything is drawn only on demand, and spread rather than in columns.
#![expect(clippy::expect_used, reason = "a bench stops where it cannot go on")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::io::Write;
use std::time::{Duration, Instant};

use guanxi::draw::{Format, Graphviz, Style, compose};
use guanxi::model::{Claim, Entity, Knowledge, Object, Qualifier, Status};
use guanxi::ontology::Ontology;

const SIZES: [usize; 4] = [50, 150, 1_000, 5_000];
const PREDICATES: [&str; 5] = ["joined", "left", "founded", "invested", "ownsStake"];

fn main() {
    let ontology = Ontology::embedded().expect("the embedded ontology is sound");
    let (all, part) = (Style { all: true, ..Style::default() }, Style::default());
    let mut out = std::io::stdout().lock();
    let mut line = |text: &str| writeln!(out, "{text}").expect("standard output takes what it is given");
    line("links   compose        laid out here  by Graphviz    central part");
    let mut first: Option<[f64; 4]> = None;
    for size in SIZES {
        let knowledge = knowledge(size);
        let draw = |style: &Style| compose(&knowledge, &ontology, style).expect("the graph can be drawn");
        let rounds = if size > 500 { 1 } else { 5 };
        let picture = draw(&all);
        let graphviz = Graphviz::default();
        let times = [
            best(rounds, || drop(black_box(draw(&all)))),
            best(rounds, || drop(black_box(picture.svg()))),
            best(rounds, || drop(black_box(picture.render(&graphviz, Format::Svg)))),
            best(rounds, || drop(black_box(draw(&part).svg()))),
        ];
        let first = *first.get_or_insert(times);
        let cells =
            times.iter().zip(first).map(|(time, first)| format!("{:<15}", format!("{time:.1} ({:.1}x)", time / first)));
        line(format!("{size:<8}{}", cells.collect::<String>()).trim_end());
    }
}

/// Returns the milliseconds of the fastest of `rounds`.
fn best(rounds: usize, work: impl Fn()) -> f64 {
    let time = |_| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..rounds).map(time).min().unwrap_or(Duration::ZERO).as_secs_f64() * 1_000.0
}

/// Returns people and companies with about `links` links between them; some companies have many more than others.
fn knowledge(links: usize) -> Knowledge {
    let count = links * 3 / 4;
    let mut state = 20_250_318_u64;
    let mut next = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut knowledge = Knowledge::default();
    for at in 0..count {
        let (name, class) =
            if at % 4 == 0 { (format!("Company {at}"), "Company") } else { (format!("Person {at}"), "Person") };
        let id = format!("n-{at}");
        knowledge.entities.insert(id.clone(), Entity { id, name, class: class.to_owned(), names: Vec::new() });
    }
    for at in 0..links {
        let subject = if at < count { at } else { next(count) };
        let reach = next(count) + 1;
        let object = next(reach) / 4 * 4;
        let date = Qualifier::Text((2000 + next(25)).to_string());
        knowledge.claims.push(Claim {
            id: format!("c-{at}"),
            subject: format!("n-{subject}"),
            predicate: PREDICATES[next(PREDICATES.len())].to_owned(),
            object: Object::Entity(format!("n-{object}")),
            qualifiers: BTreeMap::from([("date".to_owned(), date)]),
            status: Status::ALL[next(3)],
            attribution: None,
            confidence: 90,
            evidence: Vec::new(),
        });
    }
    knowledge
}
