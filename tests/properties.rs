//! Holds for texts no editor would print: the pipeline never panics, places slice to their words, runs and orders agree.
//!
//! `PROPERTY_CASES` says how many texts are tried, 60 when it is not set; the same number tries the same texts.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use std::fs;
use std::path::Path;

use guanxi::model::{Chars, Document, Knowledge};
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;
use guanxi::rdf;
use guanxi::segment::{Segmenter, Token};

/// Signs that break careless code: ends of scripts, marks that join, directions, zero widths, NUL, brackets that open.
const ODD: &[&str] = &[
    "\0",
    "\u{1}",
    "\u{7f}",
    "\u{301}",
    "\u{200d}",
    "\u{200b}",
    "\u{202e}",
    "\u{feff}",
    "\u{fffd}",
    "👩‍👩‍👧",
    "🇹🇼",
    "שלום",
    "مرحبا",
    "ﬃ",
    "İ",
    "ß",
    "ｱ",
    "가",
    "ก็",
    "𠮷",
    "·",
    "、",
    "，",
    "。",
    "（",
    "）",
    "「",
    "」",
    "“",
    "\"",
    "(",
    ")",
    "[",
    "]",
    "$",
    "%",
    "99999999999999999999999999999",
    "0",
    "٣",
    "½",
    "\r",
    "\n",
    "\n\n",
    "\t",
    "\u{3000}",
    "\u{85}",
    "的",
    "王",
    "A",
    "A.",
    "-",
    "'s",
    "Inc.",
    "2024年",
    "億",
    "美元",
    "加入",
    "joined",
    "resigned",
];

/// A sequence of numbers that is the same on every machine (xorshift: Marsaglia 2003, <https://doi.org/10.18637/jss.v008.i14>).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % limit.max(1)
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Returns one code point, of any plane, more often of those that texts use.
    fn letter(&mut self) -> char {
        let (from, count) = *self.pick(&[(0, 0x80), (0x80, 0x780), (0x3000, 0x100), (0x4e00, 0x5200), (0, 0x11_0000)]);
        char::from_u32(u32::try_from(from + self.below(count)).unwrap()).unwrap_or('\u{fffd}')
    }

    fn word(&mut self) -> String {
        match self.below(3) {
            0 => (*self.pick(ODD)).to_owned(),
            1 => self.letter().to_string(),
            _ => self.letter().to_string().repeat(1 + self.below(300)),
        }
    }

    fn text(&mut self) -> String {
        (0..self.below(400)).map(|_| self.word()).collect()
    }
}

/// Returns a piece of one of `texts` with letters dropped, doubled, swapped, odd ones put in, and sentences shuffled.
fn mangled(texts: &[String], chance: &mut Chance) -> String {
    let mut pieces: Vec<String> = Vec::new();
    for _ in 0..=chance.below(2) {
        let text = chance.pick(texts);
        pieces.extend(text.split_inclusive(['。', '.', '\n', ',', '，']).map(str::to_owned));
    }
    let start = chance.below(pieces.len());
    let mut pieces = pieces.split_off(start);
    pieces.truncate(10 + chance.below(60));
    if chance.below(2) == 0 {
        for index in (1..pieces.len()).rev() {
            pieces.swap(index, chance.below(index + 1));
        }
    }
    let letters: Vec<char> = pieces.concat().chars().collect();
    let harm = 1 + chance.below(100);
    let mut text = String::new();
    let mut at = 0;
    while at < letters.len() {
        match chance.below(harm * 6) {
            0 => {}
            1 => text.extend([letters[at], letters[at]]),
            2 => text.push_str(&chance.word()),
            3 if at + 1 < letters.len() => {
                text.extend([letters[at + 1], letters[at]]);
                at += 1;
            }
            4 => text.extend(letters[at].to_uppercase()),
            _ => text.push(letters[at]),
        }
        at += 1;
    }
    text
}

fn texts() -> Vec<String> {
    let mut paths = Vec::new();
    for folder in ["examples/texts", "tests/gold"] {
        let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
        paths
            .extend(entries.map(|entry| entry.unwrap().path()).filter(|path| path.extension() == Some("txt".as_ref())));
    }
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn texts_of_chance_keep_the_rules() {
    let cases = std::env::var("PROPERTY_CASES").ok().map_or(60, |cases| cases.parse().unwrap());
    let ontology = Ontology::embedded().unwrap();
    let pipeline = Pipeline::new(&ontology).unwrap();
    let texts = texts();
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let mut claims = 0;
    for case in 0..cases {
        let text = if case % 3 == 0 { chance.text() } else { mangled(&texts, &mut chance) };
        let other = mangled(&texts, &mut chance);
        let documents = [Document::new("a", text), Document::new("b", other)];
        let (knowledge, _) = pipeline.run(&documents);
        let [a, b] = documents.clone();
        assert_eq!(pipeline.run(&[b, a]).0, knowledge, "case {case}: order matters");
        check(&documents, &knowledge, &format!("case {case}"));
        if case % 10 == 0 {
            plans_are_no_facts(&knowledge, &ontology);
        }
        claims += knowledge.claims.len();
    }
    assert!(cases < 60 || claims > 100, "only {claims} claims were found: the texts are no test");
}

fn check(documents: &[Document], knowledge: &Knowledge, case: &str) {
    for document in documents {
        let words = |token: &Token| document.text.get(token.span.start..token.span.end).unwrap().len();
        let segments = Segmenter::default().segment(document);
        assert!(segments.tokens.is_sorted_by(|a, b| a.span.end <= b.span.start), "{case}: tokens overlap");
        assert!(segments.tokens.iter().all(|token| words(token) > 0), "{case}: a token is empty");
        let mut next = 0;
        for sentence in &segments.sentences {
            assert_eq!(sentence.tokens.start, next, "{case}: a token is in no sentence");
            next = sentence.tokens.end;
        }
        assert_eq!(next, segments.tokens.len(), "{case}: a token is in no sentence");
    }
    for claim in &knowledge.claims {
        assert!(!claim.evidence.is_empty(), "{case}: {} has no evidence", claim.id);
        for evidence in &claim.evidence {
            let document = documents.iter().find(|document| document.id == evidence.document).unwrap();
            let slice = |place: Chars| -> String {
                document.text.chars().skip(place.start).take(place.end - place.start).collect()
            };
            assert_eq!(slice(evidence.sentence), evidence.text, "{case}: {}", claim.id);
            for place in [Some(evidence.cue), evidence.subject, evidence.object].into_iter().flatten() {
                let inside = evidence.sentence.start <= place.start && place.end <= evidence.sentence.end;
                assert!(inside && place.start < place.end, "{case}: {} {place:?}", claim.id);
            }
            for part in &evidence.inherited {
                assert_eq!(slice(part.place), part.text, "{case}: {}", claim.id);
            }
        }
    }
}

/// Every plain triple between two things is that of a claim told as a fact.
fn plans_are_no_facts(knowledge: &Knowledge, ontology: &Ontology) {
    let plans = Knowledge {
        claims: knowledge.claims.iter().filter(|claim| !claim.status.is_fact()).cloned().collect(),
        ..knowledge.clone()
    };
    let store = rdf::Store::of(&plans, ontology).unwrap();
    for predicate in ontology.vocabulary.predicates.keys() {
        let told = store.query(&format!("ASK {{ ?subject g:{predicate} ?object }}")).unwrap();
        assert!(!told.is_found(), "a plan became a plain {predicate}");
    }
}
