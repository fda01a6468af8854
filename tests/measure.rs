//! In: graphs made by hand. Out: nothing, when `guanxi measure` and NetworkX measure the same.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;
mod harbour;
mod needs;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use guanxi::ontology::Ontology;
use guanxi::rdf::{self, Base, Format};
use serde_json::Value;

use command::guanxi;
use harbour::harbour;

fn write(folder: &Path) -> PathBuf {
    let vocabulary = Ontology::embedded().unwrap().vocabulary;
    let mut bytes = Vec::new();
    rdf::write(&harbour(), &vocabulary, &Base::default(), Format::Turtle, &mut bytes).unwrap();
    let path = folder.join("graph.ttl");
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn puts_the_most_central_first() {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path());
    let table = guanxi(&["measure", path.to_str().unwrap(), "--top", "3"]).out;
    assert!(table.lines().nth(1).unwrap().trim_start().starts_with("Chenghai Robotics"), "{table}");
    assert_eq!(table.lines().count(), 4);
    let csv = guanxi(&["measure", path.to_str().unwrap(), "--format", "csv"]).out;
    assert!(csv.starts_with("id,name,class,degree,neighbours,pagerank,betweenness,component,community\nchenghai,"));
    assert_eq!(csv.lines().count(), harbour().entities.len() + 1);
    assert_eq!(csv, guanxi(&["measure", path.to_str().unwrap(), "--format", "csv"]).out);
}

#[test]
fn a_sample_comes_near_the_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path());
    let first = |sources: &str| {
        let done = guanxi(&["measure", path.to_str().unwrap(), "--format", "json", "--sources", sources]);
        let measures: Vec<Value> = serde_json::from_str(&done.out).unwrap();
        measures[0]["betweenness"].as_f64().unwrap()
    };
    let (whole, part) = (first("500"), first("12"));
    assert!(whole > 0.5 && (whole - part).abs() < 0.25 * whole && whole != part, "{whole} {part}");
}

#[test]
fn exports_tell_the_measures_of_each_entity() {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path());
    let path = path.to_str().unwrap();
    let measures: Vec<Value> = serde_json::from_str(&guanxi(&["measure", path, "--format", "json"]).out).unwrap();
    let turtle = guanxi(&["export", path, "--measures"]).out;
    let again = folder.path().join("again.ttl");
    fs::write(&again, &turtle).unwrap();
    let query = "SELECT ?e ?degree ?near ?rank ?between ?part ?group { ?e g:degree ?degree ; g:neighbours ?near ; \
                 g:pageRank ?rank ; g:betweenness ?between ; g:component ?part ; g:community ?group } ORDER BY DESC(?rank) ?e";
    let table = guanxi(&["query", again.to_str().unwrap(), query, "--format", "csv"]).out;
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split(',').collect()).collect();
    assert_eq!(rows.len(), measures.len());
    for (row, measure) in rows.iter().zip(&measures) {
        assert!(row[0].ends_with(measure["id"].as_str().unwrap()), "{row:?} {measure}");
        let told = ["degree", "neighbours", "pagerank", "betweenness", "component", "community"];
        for (cell, name) in row[1..].iter().zip(told) {
            let difference = cell.parse::<f64>().unwrap() - measure[name].as_f64().unwrap();
            assert!(difference.abs() < 1e-8, "{name}: {row:?} {measure}");
        }
    }
    // What is measured says nothing new: the graph is read back as it was, and written as before without the option.
    assert_eq!(rdf::load(&again).unwrap(), harbour());
    assert!(!guanxi(&["export", path]).out.contains("pageRank"));
    for format in ["trig", "ntriples", "nquads", "jsonld", "rdfxml"] {
        assert!(guanxi(&["export", path, "--measures", "--format", format]).out.contains("pageRank"), "{format}");
    }
    let done = guanxi(&["export", path, "--measures", "--format", "csv"]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("hint: `guanxi measure GRAPH --format csv` writes a table of entities"), "{}", done.err);
}

#[test]
fn networkx_reads_the_measures_in_graphml() {
    let import = Command::new("python3").args(["-c", "import networkx"]).output();
    let done = import.ok().filter(|import| import.status.success());
    if needs::need(done, "Python 3 with its package networkx is not installed").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path());
    let (graph, measures) = (folder.path().join("graph.graphml"), folder.path().join("measures.json"));
    let path = path.to_str().unwrap();
    fs::write(&measures, guanxi(&["measure", path, "--format", "json"]).out).unwrap();
    fs::write(&graph, guanxi(&["export", path, "--format", "graphml", "--measures"]).out).unwrap();
    let program = "\
import json, sys, networkx as nx
graph = nx.read_graphml(sys.argv[1], force_multigraph=True)
measures = json.load(open(sys.argv[2]))
assert len(measures) > 5
for node in measures:
    own = graph.nodes[node['id']]
    for name in ('degree', 'neighbours', 'component', 'community'):
        assert type(own[name]) is int and own[name] == node[name], (name, own, node)
    for name in ('pagerank', 'betweenness'):
        assert type(own[name]) is float and abs(own[name] - node[name]) < 1e-8, (name, own, node)
# Measured by NetworkX on the graph it read, without what is no fact and what leads to values.
facts = nx.Graph((one, other) for one, other, data in graph.edges(data=True)
                 if data['is_fact'] and one != other and 'degree' in graph.nodes[other])
between = nx.betweenness_centrality(nx.compose(nx.empty_graph([node['id'] for node in measures]), facts))
assert all(abs(graph.nodes[node['id']]['betweenness'] - between[node['id']]) < 1e-6 for node in measures)
print('same')";
    let output = Command::new("python3").args(["-c", program]).args([&graph, &measures]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn networkx_measures_the_same() {
    let import = Command::new("python3").args(["-c", "import networkx"]).output();
    let done = import.ok().filter(|import| import.status.success());
    if needs::need(done, "Python 3 with its package networkx is not installed").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut paths = vec![write(folder.path())];
    let graphs = Path::new(env!("CARGO_MANIFEST_DIR")).join("graphs");
    paths.extend(fs::read_dir(graphs).unwrap().map(|entry| entry.unwrap().path().join("graph.ttl")));
    paths.retain(|path| path.is_file());
    let program = "\
import csv, json, sys, networkx as nx
directed, plain = nx.DiGraph(), nx.Graph()
measures = json.load(open(sys.argv[1]))
for node in measures:
    directed.add_node(node['id']); plain.add_node(node['id'])
for line in open(sys.argv[2]):
    one, other = json.loads(line)
    for graph in (directed, plain):
        weight = graph[one][other]['weight'] if graph.has_edge(one, other) else 0
        if one != other or graph is directed: graph.add_edge(one, other, weight=weight + 1)
# PageRank of pure Python, without NumPy and SciPy.
count = len(directed)
rank = {node: 1 / count for node in directed}
try:
    rank = nx.pagerank(directed, alpha=0.85, tol=1e-12, max_iter=1000)
except ImportError:
    from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python
    rank = _pagerank_python(directed, alpha=0.85, tol=1e-12, max_iter=1000)
between = nx.betweenness_centrality(plain)
parts = {frozenset(part) for part in nx.connected_components(plain)}
own, groups = {}, {}
for node in measures:
    own.setdefault(node['component'], set()).add(node['id'])
    groups.setdefault(node['community'], set()).add(node['id'])
    assert abs(node['pagerank'] - rank[node['id']]) < 1e-6, (node, rank[node['id']])
    assert abs(node['betweenness'] - between[node['id']]) < 1e-6, (node, between[node['id']])
    assert node['neighbours'] == plain.degree(node['id']), node
assert {frozenset(part) for part in own.values()} == parts
mine = nx.community.modularity(plain, groups.values())
theirs = max(nx.community.modularity(plain, nx.community.louvain_communities(plain, seed=seed)) for seed in range(5))
assert mine >= theirs - 0.03, (mine, theirs)
print('same')";
    for path in paths {
        let done = guanxi(&["measure", path.to_str().unwrap(), "--format", "json"]);
        assert_eq!(done.code, 0, "{}", done.err);
        let knowledge = rdf::load(&path).unwrap();
        let facts = knowledge.claims.iter().filter(|claim| claim.status.is_fact());
        let links = facts.filter_map(|claim| match &claim.object {
            guanxi::model::Object::Entity(object) => Some(format!("{}\n", serde_json::json!([claim.subject, object]))),
            guanxi::model::Object::Value(_) => None,
        });
        let (measures, edges) = (folder.path().join("measures.json"), folder.path().join("edges.jsonl"));
        fs::write(&measures, done.out).unwrap();
        fs::write(&edges, links.collect::<String>()).unwrap();
        let output = Command::new("python3").args(["-c", program]).args([&measures, &edges]).output().unwrap();
        assert!(output.status.success(), "{}: {}", path.display(), String::from_utf8_lossy(&output.stderr));
    }
}
