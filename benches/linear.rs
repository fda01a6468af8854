//! Reads odd texts at two sizes and prints how much longer the larger takes, which linear work keeps near the ratio of sizes:
//! `cargo bench --bench linear`.
#![expect(clippy::expect_used, clippy::print_stdout, reason = "a bench prints, and stops where it cannot go on")]

use std::time::{Duration, Instant};

use guanxi::model::Document;
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;

/// How much larger the second text is.
const TIMES: usize = 4;

fn main() {
    let pipeline = Pipeline::new(&Ontology::embedded().expect("the embedded ontology is sound"))
        .expect("the embedded rules are sound");
    let wanted = std::env::args().skip(1).find(|word| !word.starts_with("--"));
    println!("{:<24}{:>10}{:>12}{:>12}{:>8}", "", "bytes", "seconds", "a quarter", "ratio");
    for (name, large) in
        texts(1).into_iter().filter(|(name, _)| wanted.as_ref().is_none_or(|wanted| name.contains(wanted)))
    {
        let small =
            texts(TIMES).into_iter().find(|(known, _)| *known == name).map(|(_, text)| text).unwrap_or_default();
        let (quarter, whole) = (read(&pipeline, &small), read(&pipeline, &large));
        let ratio = whole.as_secs_f64() / quarter.as_secs_f64().max(1e-6);
        let (whole, quarter) = (whole.as_secs_f64(), quarter.as_secs_f64());
        println!("{name:<24}{:>10}{whole:>12.2}{quarter:>12.2}{ratio:>8.1}", large.len());
    }
}

fn read(pipeline: &Pipeline, text: &str) -> Duration {
    let documents = [Document::new("a", text)];
    let start = Instant::now();
    pipeline.run(&documents);
    start.elapsed()
}

/// Returns texts that would be slow were some step quadratic, each with what it is, a `part`th of the full size.
fn texts(part: usize) -> Vec<(&'static str, String)> {
    let many = |count: usize, piece: &dyn Fn(usize) -> String| (0..count / part).map(piece).collect::<String>();
    vec![
        ("one sentence", "they told of many things and ".repeat(36_000 / part)),
        ("one sentence, Chinese", "他們談到了許多事情然後公司宣佈新計畫".repeat(19_000 / part)),
        ("a name again", "Jane Roe spoke. ".repeat(100_000 / part)),
        ("a Chinese name again", "王小明說話。".repeat(100_000 / part)),
        ("a claim again", "Jane Roe joined Acme Ltd. ".repeat(40_000 / part)),
        ("a pronoun again", "Jane Roe joined Acme Ltd. ".to_owned() + &"She left the company. ".repeat(45_000 / part)),
        ("nested quotes", "「".repeat(50_000 / part) + &"」".repeat(50_000 / part)),
        ("open quotes", "“Acme ".repeat(100_000 / part)),
        ("people", many(100_000, &|number| format!("Jane {} spoke. ", word(number)))),
        ("people of a surname", many(40_000, &|number| format!("{} Roe spoke. Roe left. ", word(number)))),
        ("companies", many(40_000, &|number| format!("{} Ltd grew. ", word(number)))),
        ("short forms", many(20_000, &|number| format!("{0} Ltd grew. {0} fell. ", word(number)))),
        ("Chinese short forms", many(20_000, &|number| format!("{0}集團成立。{0}成長。", ideographs(number)))),
        ("claims of many", many(20_000, &|number| format!("Jane Roe joined {} Ltd. ", word(number)))),
        ("amounts", many(20_000, &|number| format!("Acme Ltd raised ${number} million. "))),
        ("deals of two", many(20_000, &|number| format!("Acme Ltd invested ${number} million in Beta Ltd. "))),
        ("a list", many(20_000, &|number| format!("Jane {}, ", word(number))) + "and Joe Roe joined Acme Ltd."),
    ]
}

/// Returns a word with a capital for each number.
fn word(number: usize) -> String {
    const SYLLABLES: [&str; 16] =
        ["ba", "do", "ki", "lu", "me", "no", "pa", "ri", "so", "tu", "va", "we", "xi", "yo", "za", "gel"];
    let places = [number / 4096 % 16, number / 256 % 16, number / 16 % 16, number % 16];
    let word: String = places.iter().map(|place| SYLLABLES[*place]).collect();
    let word = format!("{word}{}", SYLLABLES[number / 65_536 % 16]);
    word[..1].to_uppercase() + &word[1..]
}

/// Returns three characters for each number.
fn ideographs(number: usize) -> String {
    let places = [number % 90, number / 90 % 90, number / 8_100];
    places.iter().filter_map(|place| char::from_u32(0x5f00 + 7 * *place as u32)).collect()
}
