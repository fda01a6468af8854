//! Runs what the fuzz targets run, on inputs of chance: the same ones each time, `FUZZ_CASES` of each kind, 40 when it is not set.
//!
//! With cargo-fuzz and the nightly compiler the targets look for inputs themselves:
//! `cargo +nightly fuzz run --fuzz-dir tests/fuzz article`; they are `text`, `article` and `data`.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

#[path = "fuzz/targets.rs"]
mod targets;

/// Returns `count` rows of bytes: numbers of chance (Marsaglia 2003, <https://doi.org/10.18637/jss.v008.i14>), with a start of
/// every fourth like those of `seeds`.
fn inputs(seeds: &[&str]) -> Vec<Vec<u8>> {
    let count = std::env::var("FUZZ_CASES").ok().map_or(40, |count| count.parse().unwrap());
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 33) as usize
    };
    let input = |index: usize| {
        let mut bytes: Vec<u8> = (0..next() % 600).map(|_| next() as u8).collect();
        if index % 4 < 3 && !seeds.is_empty() {
            // A seed with some of its bytes changed.
            let seed = seeds[index % seeds.len()].as_bytes();
            let start = next() % seed.len();
            bytes = seed[start..(start + 600).min(seed.len())].to_vec();
            for _ in 0..next() % 12 {
                let at = next() % bytes.len();
                bytes[at] = next() as u8;
            }
        }
        bytes
    };
    (0..count).map(input).collect()
}

#[test]
fn any_bytes_are_read() {
    let seeds = [
        include_str!("../examples/texts/lanbo-zh-hans.txt"),
        include_str!("../examples/texts/marrowby-en.txt"),
        "{\"id\": \"a\", \"text\": \"Jane Roe joined Acme.\"}\n",
    ];
    inputs(&seeds).iter().for_each(|bytes| targets::text(bytes));
}

#[test]
fn any_article_is_read() {
    inputs(&[]).iter().for_each(|bytes| targets::article(bytes));
}

#[test]
fn any_query_claims_and_rules_are_read_or_refused() {
    let seeds = [
        "\0SELECT ?who { ?who g:left ?where . FILTER(?who != ?where) } ORDER BY ?who",
        include_str!("../graphs/marrowby-en/claims.jsonl"),
        include_str!("../ontology/rules/roles.toml"),
    ];
    inputs(&seeds).iter().for_each(|bytes| targets::data(bytes));
    for (kind, seed) in (0_u8..).zip(seeds) {
        inputs(&[seed]).iter().for_each(|bytes| targets::data(&[&[kind], bytes.as_slice()].concat()));
    }
}
