//! Holds for every text, however mangled: evidence slices to real words, ends exist, order is canonical, runs agree.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use guanxi::model::{Chars, Claim, Document, Knowledge, Object};
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;

/// Returns the texts of the project, each with its name.
fn texts() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for folder in ["examples/texts", "tests/gold"] {
        for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "txt") {
                texts.push((
                    path.file_stem().unwrap().to_string_lossy().into_owned(),
                    fs::read_to_string(&path).unwrap(),
                ));
            }
        }
    }
    texts.sort();
    texts
}

/// Returns `text` as no editor would leave it.
fn mangled(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let marks = |c: &char| !matches!(c, '.' | ',' | '\n') && !('\u{3000}'..='\u{303f}').contains(c) && *c < '\u{ff00}';
    vec![
        letters[letters.len() / 3..letters.len() * 2 / 3].iter().collect(),
        letters.iter().filter(|c| marks(c)).collect(),
        letters.iter().filter(|c| !c.is_whitespace()).collect(),
        letters.iter().rev().collect(),
        letters.iter().flat_map(|c| [*c, '\u{301}']).collect(),
        text.lines().rev().collect::<Vec<_>>().join("\r\n"),
        text.replace(['1', '2', '5'], "99999999999999999999"),
        text.to_uppercase(),
        format!("{text}{text}"),
    ]
}

#[test]
fn every_text_and_its_mangled_copies_keep_the_rules() {
    let ontology = Ontology::embedded().unwrap();
    let pipeline = Pipeline::new(&ontology).unwrap();
    let mut wrong = Vec::new();
    for (name, text) in texts() {
        let mut versions = mangled(&text);
        versions.push(text);
        for (index, text) in versions.into_iter().enumerate() {
            let document = Document::new(&name, text);
            let (knowledge, _) = pipeline.run(std::slice::from_ref(&document));
            let problems = problems(&document, &knowledge, &ontology);
            wrong.extend(problems.into_iter().map(|problem| format!("{name}, version {index}: {problem}")));
            if pipeline.run(&[document]).0 != knowledge {
                wrong.push(format!("{name}, version {index}: two runs differ"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn texts_that_never_end_keep_the_rules() {
    let ontology = Ontology::embedded().unwrap();
    let pipeline = Pipeline::new(&ontology).unwrap();
    // Builds without optimisation are slow: they read a hundredth.
    let part = if cfg!(debug_assertions) { 100 } else { 1 };
    let texts = [
        "they told of Acme Ltd and many things and ".repeat(25_000 / part),
        "林若蘭與海灣電力談到了許多事情然後".repeat(20_000 / part),
        "Jane Roe joined Acme Ltd. ".repeat(100_000 / part),
        "海灣電力收購東岸銀行。".repeat(30_000 / part),
        "「林若蘭說“".repeat(50_000 / part) + &"”」".repeat(50_000 / part),
        "(Acme (".repeat(100_000 / part),
    ];
    for text in texts {
        let document = Document::new("endless", text);
        let (knowledge, _) = pipeline.run(std::slice::from_ref(&document));
        let opening: String = document.text.chars().take(20).collect();
        assert_eq!(problems(&document, &knowledge, &ontology), Vec::<String>::new(), "{opening}");
    }
}

fn problems(document: &Document, knowledge: &Knowledge, ontology: &Ontology) -> Vec<String> {
    let letters: Vec<char> = document.text.chars().collect();
    let slice = |place: Chars| letters.get(place.start..place.end).map(|letters| letters.iter().collect::<String>());
    let mut problems = Vec::new();
    let mut ids = BTreeSet::new();
    for claim in &knowledge.claims {
        let mut say = |problem: &str| problems.push(format!("{} {}: {problem}", claim.id, claim.predicate));
        if !ids.insert(&claim.id) {
            say("its identifier is taken");
        }
        if !ontology.vocabulary.predicates.contains_key(&claim.predicate) {
            say("the ontology has no such predicate");
        }
        if claim.evidence.is_empty() {
            say("it has no evidence");
        }
        if claim.confidence > 100 {
            say("it is surer than sure");
        }
        let ends = [Some(&claim.subject), entity_of(claim)];
        if ends.into_iter().flatten().any(|id| knowledge.entity(id).is_none()) {
            say("an end is no entity");
        }
        for evidence in &claim.evidence {
            if slice(evidence.sentence).as_ref() != Some(&evidence.text) {
                say("the words are not those at the place");
            }
            let inside = |place: Chars| {
                evidence.sentence.start <= place.start && place.start < place.end && place.end <= evidence.sentence.end
            };
            if ![Some(evidence.cue), evidence.subject, evidence.object].into_iter().flatten().all(inside) {
                say("a place is empty or outside the sentence");
            }
            if evidence.inherited.iter().any(|part| slice(part.place).as_ref() != Some(&part.text)) {
                say("inherited words are not those at the place");
            }
        }
    }
    let firsts = knowledge
        .claims
        .iter()
        .map(|claim| claim.evidence.first().map(|first| (&first.document, first.sentence.start)));
    if !firsts.is_sorted() {
        problems.push("claims are out of order".to_owned());
    }
    for (id, entity) in &knowledge.entities {
        if *id != entity.id || !id.is_ascii() || id.is_empty() {
            problems.push(format!("entity {id} has no ASCII identifier of its own"));
        }
        if !entity.names.is_sorted() || !entity.names.iter().any(|name| name.text == entity.name) {
            problems.push(format!("entity {id} does not list its names"));
        }
        let qualifies = |claim: &Claim| claim.qualifiers.values().any(|value| value.texts().contains(&entity.name));
        let is_named = |claim: &Claim| claim.subject == *id || entity_of(claim) == Some(id) || qualifies(claim);
        if !knowledge.claims.iter().any(is_named) {
            problems.push(format!("no claim speaks of entity {id}"));
        }
    }
    problems
}

fn entity_of(claim: &Claim) -> Option<&String> {
    match &claim.object {
        Object::Entity(id) => Some(id),
        Object::Value(_) => None,
    }
}
