//! Every rule against its own example and near miss.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use std::collections::BTreeMap;

use guanxi::grammar::Grammar;
use guanxi::model::Document;
use guanxi::ontology::{Ontology, RuleFile};
use guanxi::recognise::recognise;
use guanxi::relate::relate;
use guanxi::resolve::{Unnamed, resolve};
use guanxi::tagger::Tagger;

struct Reader {
    ontology: Ontology,
    grammar: Grammar,
    tagger: Tagger,
}

impl Reader {
    fn new() -> Self {
        let ontology = Ontology::embedded().unwrap();
        let grammar = Grammar::compile(&ontology).unwrap();
        let tagger = Tagger::of(&ontology.files).unwrap();
        Self { ontology, grammar, tagger }
    }

    /// Returns the predicates of what each rule found in `text`, claims, the joining of names and the steps of a succession alike.
    fn found(&self, text: &str) -> BTreeMap<String, Vec<String>> {
        let document = Document::new("example", text);
        let mut reading = recognise(&document, &self.grammar, Some(&self.tagger));
        let related = relate(&mut reading, &self.grammar, &self.ontology.vocabulary, None);
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let step = |predicate: &str| ["sameAs", "follows", "starts"].contains(&predicate);
        for relation in related.relations.iter().filter(|relation| step(&relation.predicate)) {
            found.entry(relation.rule.clone()).or_default().push(relation.predicate.clone());
        }
        for draft in resolve(&reading, &related, &self.grammar, &self.ontology.vocabulary, Unnamed::Left).drafts {
            found.entry(draft.evidence.rule.clone()).or_default().push(draft.predicate.clone());
        }
        found
    }
}

#[test]
fn finds_each_example_and_leaves_each_near_miss() {
    let reader = Reader::new();
    let mut faults = Vec::new();
    let mut checked = 0;
    for (path, text) in reader.ontology.files.under("rules/", ".toml") {
        let file = RuleFile::read(path.as_ref(), text).unwrap();
        for rule in file.rule.iter().filter(|rule| rule.predicate.is_some() || !rule.also.is_empty()) {
            let name = rule.name.get_ref();
            if let Some(example) = &rule.example {
                checked += 1;
                if !reader.found(example).contains_key(name) {
                    faults.push(format!("{path}: {name} does not find its example: {example}"));
                }
            }
            if let Some(near_miss) = &rule.near_miss {
                checked += 1;
                if let Some(claims) = reader.found(near_miss).get(name) {
                    faults.push(format!("{path}: {name} finds {claims:?} in its near miss: {near_miss}"));
                }
            }
        }
    }
    assert!(checked > 50, "only {checked} examples");
    assert!(faults.is_empty(), "{} of {checked}:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_rule_that_claims_has_an_example_and_a_near_miss() {
    let files = Ontology::embedded().unwrap().files;
    let mut bare = Vec::new();
    for (path, text) in files.under("rules/", ".toml") {
        let file = RuleFile::read(path.as_ref(), text).unwrap();
        let claiming = file.rule.iter().filter(|rule| rule.predicate.is_some() || !rule.also.is_empty());
        bare.extend(
            claiming
                .filter(|rule| rule.example.is_none() || rule.near_miss.is_none())
                .map(|rule| format!("{path}: {}", rule.name.get_ref())),
        );
    }
    assert!(bare.is_empty(), "{} rules without:\n{}", bare.len(), bare.join("\n"));
}
