//! In: any bytes. Out: nothing, or a panic where the library breaks a promise that it makes for every input.

use std::path::Path;
use std::sync::LazyLock;

use guanxi::exchange;
use guanxi::model::{Chars, Document, Knowledge};
use guanxi::ontology::{Ontology, RuleFile};
use guanxi::pipeline::Pipeline;
use guanxi::rdf::Store;
use guanxi::read::{Format, Input, read};

/// Most bytes of one text; longer ones only take longer.
const LONGEST: usize = 8_000;
/// What articles are made of.
const ARTICLES: [&str; 3] = [
    include_str!("../../examples/texts/lanbo-zh-hans.txt"),
    include_str!("../../examples/texts/marrowby-en.txt"),
    include_str!("../../examples/texts/openai-zh-hant.txt"),
];
/// What is put between their words.
const MARKS: [&str; 16] =
    ["\n", "\n\n", "。", ". ", "，", ", ", "「", "」", "“", "\"", "（", "(", ")", "、", "\u{200b}", "🇹🇼"];

static ONTOLOGY: LazyLock<Ontology> = LazyLock::new(|| Ontology::embedded().unwrap());
static PIPELINE: LazyLock<Pipeline> = LazyLock::new(|| Pipeline::new(&ONTOLOGY).unwrap().with_unnamed());
static STORE: LazyLock<Store> = LazyLock::new(|| Store::of(&Knowledge::default(), &ONTOLOGY).unwrap());

/// Reads the bytes as a file of any encoding, as one text or as JSON Lines, and extracts what its documents say.
pub(crate) fn text(bytes: &[u8]) {
    let bytes = bytes[..bytes.len().min(LONGEST)].to_vec();
    extract(&read(&[Input::Bytes { name: "text".to_owned(), bytes }], Format::Auto).documents);
}

/// Cuts, joins and changes the example articles as the bytes say, and extracts what they say then.
pub(crate) fn article(bytes: &[u8]) {
    let mut words = Words(bytes);
    let mut text = String::new();
    while let Some(what) = words.byte() {
        match what % 8 {
            0 => text.push_str(MARKS[words.below(MARKS.len())]),
            1 => text.extend(text.chars().rev().take(words.below(40)).collect::<Vec<_>>()),
            2 => drop(text.pop()),
            3 => text.extend(char::from_u32(words.below(0x11_0000) as u32)),
            _ => {
                let letters: Vec<char> = ARTICLES[words.below(ARTICLES.len())].chars().collect();
                let start = words.below(letters.len());
                text.extend(&letters[start..(start + words.below(200)).min(letters.len())]);
            }
        }
        if text.len() > LONGEST {
            break;
        }
    }
    extract(&[Document::new("article", text)]);
}

/// Takes the bytes behind the first for a query, for claims, or for rules, as the first says; mistakes are errors.
pub(crate) fn data(bytes: &[u8]) {
    let Some((kind, rest)) = bytes.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    match kind % 3 {
        0 => drop(STORE.query(&text).map_err(|error| error.to_string())),
        1 => drop(exchange::read(Path::new("claims.jsonl"), &text).map_err(|error| error.to_string())),
        _ => drop(RuleFile::read(Path::new("rules.toml"), &text).map_err(|error| error.to_string())),
    }
}

/// Extracts claims and checks that their places hold their words.
fn extract(documents: &[Document]) {
    let (knowledge, _) = PIPELINE.run(documents);
    for evidence in knowledge.claims.iter().flat_map(|claim| &claim.evidence) {
        let text = documents.iter().find(|document| document.id == evidence.document).map(|document| &document.text);
        let letters: Vec<char> = text.unwrap().chars().collect();
        let slice = |place: Chars| letters[place.start..place.end].iter().collect::<String>();
        assert_eq!(slice(evidence.sentence), evidence.text);
        for place in [Some(evidence.cue), evidence.subject, evidence.object].into_iter().flatten() {
            assert!(evidence.sentence.start <= place.start && place.start < place.end);
            assert!(place.end <= evidence.sentence.end);
        }
        for part in &evidence.inherited {
            assert_eq!(slice(part.place), part.text);
        }
    }
}

/// Bytes as a row of choices.
struct Words<'b>(&'b [u8]);

impl Words<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// Returns a number below `limit`, from up to three bytes.
    fn below(&mut self, limit: usize) -> usize {
        let number = (0..3).fold(0, |number, _| number << 8 | usize::from(self.byte().unwrap_or_default()));
        number % limit.max(1)
    }
}
