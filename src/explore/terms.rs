//! In: the ontology. Out: [`Terms`], what a query may name, and the ready questions.

use serde::Serialize;

use crate::explore::Scene;
use crate::rdf::{Base, questions};

/// What a query may name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Terms {
    /// Prefixes that need no declaration, with their namespaces.
    pub prefixes: Vec<(String, String)>,
    /// Terms of the vocabulary, sorted by name.
    pub terms: Vec<Term>,
    /// Ready questions, sorted by name.
    pub questions: Vec<Ready>,
}

/// A class, predicate or qualifier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Term {
    /// Its name with its prefix: `g:founded`.
    pub name: String,
    /// `class`, `predicate` of claims, `property` of anything else, `qualifier` or `status`.
    pub sort: &'static str,
    /// What to call it.
    pub label: String,
    /// What it means, in English.
    pub comment: String,
}

/// A ready question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ready {
    /// Its name.
    pub name: String,
    /// What it asks.
    pub words: String,
    /// The query.
    pub query: String,
}

/// Returns what queries over a graph with the names of `base` may use.
pub fn terms(scene: &Scene<'_>, base: &Base) -> Terms {
    let (vocabulary, language) = (&scene.ontology.vocabulary, scene.language.as_str());
    let term = |name: &str, sort, label: &str, comment: &str| Term {
        name: format!("g:{name}"),
        sort,
        label: label.to_owned(),
        comment: comment.to_owned(),
    };
    let classes =
        vocabulary.classes.iter().map(|(name, class)| term(name, "class", class.labels.best(language), &class.comment));
    let predicates = vocabulary
        .predicates
        .iter()
        .map(|(name, known)| term(name, "predicate", known.labels.best(language), &known.comment));
    let inverses = vocabulary.predicates.values().filter_map(|known| known.inverse.as_ref());
    let inverses = inverses.map(|inverse| term(&inverse.name, "property", inverse.labels.best(language), ""));
    let qualifiers =
        vocabulary.qualifiers.iter().map(|(name, known)| term(name, "qualifier", known.labels.best(language), ""));
    let of_claims = ["subject", "predicate", "object", "status", "attribution", "confidence", "evidence"];
    let of_evidence = ["sentence", "rule", "cue", "inherited", "text", "earliest", "latest", "ontology", "inferred"];
    let parts = of_claims.into_iter().chain(of_evidence).map(|name| term(name, "property", "", ""));
    let statuses = crate::model::Status::ALL
        .into_iter()
        .map(|status| term(status.name(), "status", scene.captions.status(status), ""));
    let mut all: Vec<Term> =
        classes.chain(predicates).chain(inverses).chain(qualifiers).chain(parts).chain(statuses).collect();
    all.sort();
    all.dedup_by(|a, b| a.name == b.name);
    let ready = questions(&scene.ontology.files).into_iter().map(|question| Ready {
        words: words(&question.words, language),
        name: question.name,
        query: question.query,
    });
    Terms { prefixes: prefixes(scene, base), terms: all, questions: ready.collect() }
}

/// Questions say what they ask in English first and in Chinese second.
fn words(lines: &[String], language: &str) -> String {
    let at = usize::from(language.starts_with("zh"));
    let line = lines.get(at).or_else(|| lines.first()).map(String::as_str).unwrap_or_default();
    if language == "zh-Hans" { crate::segment::fold(line) } else { line.to_owned() }
}

fn prefixes(scene: &Scene<'_>, base: &Base) -> Vec<(String, String)> {
    let known = scene.ontology.vocabulary.prefixes.iter().map(|(name, iri)| (name.clone(), iri.clone()));
    let own = base.prefixes().into_iter();
    known.chain(own).collect()
}
