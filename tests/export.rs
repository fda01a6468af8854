//! In: a graph made by hand, in a folder. Out: nothing, when every format of `guanxi export` says what the graph says.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;
mod knowledge;
mod needs;

use std::fs;
use std::path::Path;
use std::process::Command;

use guanxi::ontology::Ontology;
use guanxi::rdf::{self, Base, Format};

use command::guanxi;
use knowledge::knowledge;

/// Writes the graph of the made-up news to `folder`.
fn build(folder: &Path, base: &Base) {
    let ontology = Ontology::embedded().unwrap();
    let mut bytes = Vec::new();
    rdf::write(&knowledge(), &ontology.vocabulary, base, Format::Turtle, &mut bytes).unwrap();
    fs::write(folder.join("graph.ttl"), bytes).unwrap();
}

fn export(folder: &Path, format: &str) -> String {
    let done = guanxi(&["export", folder.to_str().unwrap(), "--format", format]);
    assert_eq!((done.code, done.err.as_str()), (0, ""), "{format}");
    done.out
}

#[test]
fn keeps_the_base_of_the_graph_unless_told_another() {
    let folder = tempfile::tempdir().unwrap();
    let base = Base::new("https://news.example/g#").unwrap();
    build(folder.path(), &base);
    assert_eq!(export(folder.path(), "turtle"), fs::read_to_string(folder.path().join("graph.ttl")).unwrap());
    let path = folder.path().to_str().unwrap();
    let other = guanxi(&["export", path, "--format", "ntriples", "--base", "urn:x"]).out;
    assert!(other.contains("<urn:x/entity/lin-wei>") && !other.contains("news.example/g#"));
    let wrong = guanxi(&["export", path, "--base", "nowhere"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.starts_with("error: \"nowhere\" cannot be a base: "), "{}", wrong.err);
}

#[test]
fn every_rdf_format_is_read_back() {
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), &Base::default());
    for (format, ending) in [("trig", "trig"), ("ntriples", "nt"), ("nquads", "nq"), ("jsonld", "jsonld")] {
        let path = folder.path().join(format!("again.{ending}"));
        fs::write(&path, export(folder.path(), format)).unwrap();
        assert!(rdf::load(&path).unwrap() == knowledge(), "{format}");
    }
}

#[test]
fn csv_has_a_row_for_each_claim_and_a_column_for_each_qualifier() {
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), &Base::default());
    let table = export(folder.path(), "csv");
    let header: Vec<&str> = table.lines().next().unwrap().split(',').collect();
    let mut sorted = header.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), header.len(), "no column stands twice");
    assert!(["role", "amount", "percent", "sentence"].iter().all(|name| header.contains(name)), "{header:?}");
    let row = table.lines().find(|line| line.starts_with("c-003,")).unwrap();
    let cells: Vec<&str> = row.split(',').collect();
    let cell = |name: &str| cells[header.iter().position(|column| *column == name).unwrap()];
    assert_eq!([cell("subject"), cell("predicate"), cell("object")], ["Lin Wei", "left", "Blue Harbor"]);
    assert_eq!([cell("date"), cell("to"), cell("status")], ["2024-05-14", "Orbit Labs", "asserted"]);
    assert_eq!(cell("sentence"), "On 14 May 2024 Lin Wei resigned from Blue Harbor.");
    assert_eq!(table.matches("\nc-").count(), knowledge().claims.len());
}

#[test]
fn mermaid_draws_everything_in_a_language() {
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), &Base::default());
    let path = folder.path().to_str().unwrap();
    let chart = guanxi(&["export", path, "--format", "mermaid", "--lang", "zh-Hant"]).out;
    assert!(chart.contains("flowchart") && chart.contains("離開") && chart.contains("林薇"), "{chart}");
    assert!(guanxi(&["export", path, "--format", "mermaid", "--lang", "en"]).out.contains("Lin Wei"));
}

#[test]
fn graphml_and_csv_parse_elsewhere() {
    let python = Command::new("python3").arg("--version").output().ok();
    if needs::need(python, "Python 3 is not installed").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), &Base::default());
    let (graph, table) = (folder.path().join("graph.graphml"), folder.path().join("claims.csv"));
    fs::write(&graph, export(folder.path(), "graphml")).unwrap();
    fs::write(&table, export(folder.path(), "csv")).unwrap();
    let program = "\
import csv, sys, xml.etree.ElementTree as tree
x = '{http://graphml.graphdrawing.org/xmlns}'
root = tree.parse(sys.argv[1]).getroot()
keys = {key.get('id') for key in root.iter(x + 'key')}
nodes = {node.get('id') for node in root.iter(x + 'node')}
edges = list(root.iter(x + 'edge'))
assert all(data.get('key') in keys for data in root.iter(x + 'data'))
assert all(edge.get('source') in nodes and edge.get('target') in nodes for edge in edges)
rows = list(csv.reader(open(sys.argv[2], newline='', encoding='utf-8')))
assert len({len(row) for row in rows}) == 1
print(len(edges), len(rows) - 1, len(nodes))";
    let output = Command::new("python3").args(["-c", program]).args([&graph, &table]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let claims = knowledge().claims.len();
    // Besides the entities: 2015, a birthday, and four amounts of money.
    let nodes = knowledge().entities.len() + 6;
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), format!("{claims} {claims} {nodes}"));
}

#[test]
fn says_what_a_format_cannot_hold_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    build(folder.path(), &Base::default());
    let target = folder.path().join("graph.rdf");
    let (path, target_path) = (folder.path().to_str().unwrap(), target.to_str().unwrap());
    let done = guanxi(&["export", path, "--format", "rdfxml", "-o", target_path]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("XML cannot hold the character"), "{}", done.err);
    assert!(!target.exists());
}
