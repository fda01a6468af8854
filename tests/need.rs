//! In: graphs in files and folders, and queries. Out: nothing, when a store opened for one query answers it as the whole does.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod knowledge;

use std::fs;
use std::path::{Path, PathBuf};

use guanxi::archive::Settings;
use guanxi::growth;
use guanxi::model::Document;
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;
use guanxi::rdf::{self, AnswerFormat, Base, Format, Place, Store, questions};

use knowledge::knowledge;

/// Queries that need a part, or all, for many reasons.
const QUERIES: [&str; 15] = [
    "SELECT * { ?who g:left ?where }",
    "SELECT * { ?who g:joined ?where . ?where g:joinedBy ?who }",
    "SELECT ?who { ?who a g:Agent }",
    "SELECT ?claim { ?claim a g:Claim ; g:status g:planned }",
    "SELECT ?text { ?claim g:evidence/g:sentence/g:text ?text }",
    "SELECT * { ?claim g:subject ?who OPTIONAL { ?claim ?how ?what } }",
    "SELECT DISTINCT ?graph { GRAPH ?graph { ?claim a g:Claim } }",
    "SELECT DISTINCT ?graph { GRAPH ?graph {} }",
    "SELECT ?p ?label { GRAPH g:ontology { ?p a g:EventPredicate ; rdfs:label ?label } }",
    "SELECT * { ?a g:founded ?b . ?a g:competesWith* ?c }",
    "SELECT * { e:blue-harbor g:competesWith* ?c }",
    "SELECT (COUNT(*) AS ?n) { ?a !g:left ?b }",
    "SELECT ?a { ?a g:founded ?b FILTER NOT EXISTS { ?a g:left ?b } }",
    "CONSTRUCT { ?b g:lost ?a } WHERE { ?a g:left ?b MINUS { ?a g:returnedTo ?b } }",
    "DESCRIBE e:blue-harbor",
];

fn ontology() -> Ontology {
    Ontology::embedded().unwrap()
}

fn text(store: &Store, query: &str) -> String {
    let answer = store.query(query).unwrap();
    let mut bytes = Vec::new();
    let format = if matches!(answer, rdf::Answer::Triples(_)) { AnswerFormat::Turtle } else { AnswerFormat::Json };
    answer.write(format, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn same(path: &Path) {
    let ontology = ontology();
    let asked = questions(&ontology.files).into_iter().map(|question| question.query);
    for is_plain in [false, true] {
        let whole = Store::open_in(Place::Memory, path, &ontology, is_plain).unwrap();
        for query in asked.clone().chain(QUERIES.map(str::to_owned)) {
            let own = Store::open_for(&query, Place::Memory, path, &ontology, is_plain).unwrap();
            assert_eq!(text(&own, &query), text(&whole, &query), "{} {query}", path.display());
        }
    }
}

fn file(folder: &Path, name: &str, base: &Base) -> PathBuf {
    let path = folder.join(name);
    let mut bytes = Vec::new();
    let format = Format::of_file(&path).unwrap();
    rdf::write(&knowledge(), &ontology().vocabulary, base, format, &mut bytes).unwrap();
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn files_answer_as_the_whole_does() {
    let folder = tempfile::tempdir().unwrap();
    same(&file(folder.path(), "graph.ttl", &Base::default()));
    same(&file(folder.path(), "graph.nq", &Base::default()));
}

#[test]
fn documents_that_stand_in_no_file_answer_as_the_whole_does() {
    let (folder, ontology) = (tempfile::tempdir().unwrap(), ontology());
    let pipeline = Pipeline::new(&ontology).unwrap();
    let texts = [
        "Jane Roe founded Blue Harbor in 2015. Jane Roe left Blue Harbor in May 2024.",
        "Marrow Systems plans to acquire Blue Harbor. Jane Roe joined Marrow Systems in June 2024.",
    ];
    let documents: Vec<_> =
        texts.iter().enumerate().map(|(at, text)| Document::new(format!("{at}.txt"), *text)).collect();
    let (graph, how) = (folder.path().join("graph"), Settings { whole: 0, ..Settings::default() });
    growth::build(&graph, &documents, how, (&pipeline, &ontology), &|_| {}).unwrap();
    assert!(!graph.join("graph.ttl").exists());
    same(&graph);
}

#[test]
fn a_prefix_that_the_file_means_otherwise_is_found_out() {
    let folder = tempfile::tempdir().unwrap();
    let base = Base::new("http://my.example/graph#").unwrap();
    // Without declarations the base is told by the triples alone.
    let path = file(folder.path(), "graph.nt", &base);
    let query = "SELECT ?how ?what { e:lin-wei g:founded ?what . ?claim g:subject e:lin-wei ; g:predicate ?how }";
    let own = Store::open_for(query, Place::Memory, &path, &ontology(), false).unwrap();
    assert!(text(&own, query).contains("http://my.example/graph#entity/blue-harbor"));
    let late = folder.path().join("late.ttl");
    fs::write(&late, "<x:a> <x:b> <x:c> .\n@prefix g: <x:> .\ng:d g:left g:e .").unwrap();
    let query = "SELECT ?who { ?who g:left ?where }";
    let own = Store::open_for(query, Place::Memory, &late, &ontology(), false).unwrap();
    assert!(text(&own, query).contains("x:d"), "{}", text(&own, query));
}

#[test]
fn refuses_a_query_it_was_not_opened_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "graph.ttl", &Base::default());
    let own = Store::open_for("ASK { ?a g:left ?b }", Place::Memory, &path, &ontology(), false).unwrap();
    assert!(own.query("SELECT ?a { ?a g:left e:blue-harbor }").unwrap().is_found());
    let error = own.query("SELECT * { ?a ?p ?b }").unwrap_err().to_string();
    assert!(error.starts_with("this store was opened for another query"), "{error}");
    assert_eq!(own.find("Lin Wei").unwrap().len(), 1);
}
