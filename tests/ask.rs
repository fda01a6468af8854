//! In: a graph made by hand, in a folder. Out: nothing, when `guanxi query` and `guanxi ask` answer as people expect.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;
mod knowledge;

use std::fs;

use guanxi::ontology::Ontology;
use guanxi::rdf::{self, Base, Format};
use tempfile::TempDir;

use command::{Done, feed, guanxi};
use knowledge::knowledge;

fn graph() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let ontology = Ontology::embedded().unwrap();
    let mut bytes = Vec::new();
    rdf::write(&knowledge(), &ontology.vocabulary, &Base::default(), Format::Turtle, &mut bytes).unwrap();
    fs::write(folder.path().join("graph.ttl"), bytes).unwrap();
    folder
}

/// Runs a command in which `GRAPH` stands for the folder.
fn run(folder: &TempDir, arguments: &[&str]) -> Done {
    let path = folder.path().to_str().unwrap();
    guanxi(&arguments.iter().map(|argument| if *argument == "GRAPH" { path } else { argument }).collect::<Vec<_>>())
}

#[test]
fn a_table_aligns_chinese() {
    let query = "SELECT ?name ?class { ?entity skos:altLabel|skos:prefLabel ?name ; a ?class \
                 FILTER(?class = g:Place || ?class = g:Product) } ORDER BY STR(?name)";
    let done = run(&graph(), &["query", "GRAPH", query, "--format", "table"]);
    let expected =
        " name       class\n Lantern 2  g:Product\n Taipei     g:Place\n 台北       g:Place\n 燈籠二號   g:Product\n";
    assert_eq!((done.code, done.out.as_str(), done.err.as_str()), (0, expected, ""));
}

#[test]
fn what_is_piped_is_csv_and_triples_are_turtle() {
    let folder = graph();
    let done = run(&folder, &["query", "GRAPH", "SELECT ?what { e:lin-wei g:founded ?what }"]);
    assert_eq!(done.out, "what\r\nhttps://guanxi.example/entity/blue-harbor\r\n");
    let done = run(&folder, &["query", "GRAPH", "CONSTRUCT { ?a g:left ?b } WHERE { ?a g:left ?b }"]);
    assert!(done.out.starts_with("@prefix e: <https://guanxi.example/entity/> .\n"), "{}", done.out);
    assert!(done.out.ends_with("\ne:tom-birch g:left e:orbit-labs .\n"), "{}", done.out);
}

#[test]
fn nothing_found_is_told_by_the_exit_code() {
    let folder = graph();
    for (query, code) in [
        ("ASK { e:lin-wei g:left ?x }", 0),
        ("ASK { e:lin-wei g:acquired ?x }", 1),
        ("SELECT * { e:lin-wei g:acquired ?x }", 1),
        ("DESCRIBE e:nobody", 1),
        ("SELEKT", 2),
    ] {
        assert_eq!(run(&folder, &["query", "GRAPH", query]).code, code, "{query}");
    }
    assert_eq!(run(&folder, &["query", "GRAPH", "ASK { ?a g:left ?b }", "--format", "table"]).out, "yes\n");
}

#[test]
fn a_slip_of_syntax_is_shown_in_its_line() {
    let done = run(&graph(), &["query", "GRAPH", "SELECT ?who {\n  ?who g:left .\n}"]);
    let expected = "error: line 2, column 15 of the query: expected an object, but found \".\"\n\
                    hint: it reads well up to the mark:\n 2 |   ?who g:left .\n   |               ^\n";
    assert_eq!((done.code, done.out.as_str(), done.err.as_str()), (2, "", expected));
}

#[test]
fn a_query_comes_from_a_file_or_standard_input() {
    let folder = graph();
    let path = folder.path().join("q.rq");
    fs::write(&path, "ASK { e:lin-wei a g:Person }").unwrap();
    assert_eq!(run(&folder, &["query", "GRAPH", "-f", path.to_str().unwrap()]).out, "true\n");
    let graph = folder.path().to_str().unwrap();
    assert_eq!(feed(&["query", graph, "-f", "-"], b"ASK { e:lin-wei a g:Place }").out, "false\n");
    let missing = run(&folder, &["query", "GRAPH", "-f", "no.rq"]);
    assert_eq!((missing.code, missing.err.as_str()), (2, "error: no.rq: no such file or directory\n"));
    assert_eq!(run(&folder, &["query", "GRAPH"]).code, 2);
}

#[test]
fn nothing_outside_the_graph_is_asked() {
    let query = "SELECT * { SERVICE <http://x.example/sparql> { ?s ?p ?o } }";
    let done = run(&graph(), &["query", "GRAPH", query]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("the query cannot be run: the service"), "{}", done.err);
}

#[test]
fn questions_are_listed_and_asked_in_either_order() {
    let folder = graph();
    let list = guanxi(&["ask"]);
    assert_eq!(list.code, 0);
    for line in [
        "timeline",
        "    What happened when?",
        "    什麼時候發生了什麼事？",
        "    --with entity=   only what happened to this entity",
    ] {
        assert!(list.out.lines().any(|listed| listed == line), "{line}");
    }
    let one = run(&folder, &["ask", "came-back", "GRAPH"]);
    assert_eq!(
        one.out,
        "who,company,left,manner,back\r\nMarcus Oyelaran,Blue Harbor,2024-05-20,unspecified,2025-03-01\r\n"
    );
    assert_eq!(run(&folder, &["ask", "GRAPH", "came-back"]), one);
    let narrowed = run(&folder, &["ask", "timeline", "GRAPH", "--with", "entity=林薇", "--with", "since=2024-06-01"]);
    assert_eq!(narrowed.out, "date,subject,does,object,status\r\n2024-06,Lin Wei,joined,Orbit Labs,asserted\r\n");
    let chinese = run(&folder, &["ask", "timeline", "GRAPH", "--with", "entity=Quill", "--with", "language=zh-Hant"]);
    assert_eq!(chinese.code, 2);
    let shown = run(&folder, &["ask", "timeline", "GRAPH", "--show", "--with", "language=zh-Hans"]);
    assert!(shown.out.contains("VALUES ?language { \"zh-Hans\" } # "), "{}", shown.out);
}

#[test]
fn a_question_nobody_wrote_is_an_error_with_a_near_one() {
    let folder = graph();
    let done = run(&folder, &["ask", "timelime", "GRAPH"]);
    assert_eq!(
        (done.code, done.err.as_str()),
        (2, "error: no question is called \"timelime\"\nhint: did you mean \"timeline\"?\n")
    );
    let swapped = run(&folder, &["ask", "GRAPH", "timelime"]);
    assert_eq!(swapped.err, done.err);
    assert!(run(&folder, &["ask", "timeline", "GRAPH", "--with", "entity"]).err.contains("NAME=VALUE"));
}
