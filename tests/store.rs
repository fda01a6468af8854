//! Asks the same of a graph in memory and on disk, and of the one on disk when the graph has changed.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;

use std::fs;
use std::path::Path;

use command::{Done, guanxi};

const QUERIES: [&str; 6] = [
    "SELECT ?who ?where { ?who g:left ?where }",
    "SELECT * { GRAPH g:inferred { ?a ?p ?b } }",
    "SELECT ?claim ?words { ?claim g:hasEvidence/g:hasSentence/g:text ?words } ORDER BY ?claim ?words",
    "ASK { ?who a g:Agent }",
    "DESCRIBE e:marrowby-systems",
    "SELECT (COUNT(*) AS ?all) { ?a ?b ?c }",
];

fn query(graph: &Path, query: &str, options: &[&str]) -> Done {
    let mut arguments = vec!["query", graph.to_str().unwrap(), query];
    arguments.extend(options);
    guanxi(&arguments)
}

/// Returns the names below the folder of the stores.
fn stores(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_store_on_disk_answers_as_the_one_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let text = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/texts").join(name);
    let (first, second) = (text("marrowby-en.txt"), text("lanbo-zh-hans.txt"));
    let graph = folder.path().join("graph");
    let path = graph.to_str().unwrap();
    assert_eq!(guanxi(&["build", first.to_str().unwrap(), "-q", "-o", path]).code, 0);
    if !cfg!(feature = "disk") {
        let done = query(&graph, QUERIES[0], &["--store", "disk"]);
        let expected = format!(
            "error: {path}: this guanxi was built without a store on disk\n\
             hint: build it with `cargo build --release --features disk`, which needs g++ and libclang\n"
        );
        assert_eq!(done, Done { code: 2, out: String::new(), err: expected });
        assert!(stores(&graph.join("store")).is_empty());
        return;
    }
    let file = folder.path().join("graph.nq");
    let agree = || {
        assert_eq!(guanxi(&["export", path, "--format", "nquads", "-o", file.to_str().unwrap()]).code, 0);
        for graph in [&graph, &file] {
            for text in QUERIES {
                for options in [&[][..], &["--plain"]] {
                    let memory = query(graph, text, options);
                    let disk = query(graph, text, &[options, &["--store", "disk"]].concat());
                    assert!(memory == disk && memory.err.is_empty(), "{text} {options:?}: {memory:?} {disk:?}");
                }
            }
            let ask = |place| guanxi(&["ask", "timeline", graph.to_str().unwrap(), "--store", place]);
            assert_eq!(ask("memory"), ask("disk"));
        }
    };
    agree();
    // What is of the present state is loaded once, with what follows and without.
    let known = stores(&graph.join("store"));
    assert_eq!(known.len(), 1, "{known:?}");
    let state = graph.join("store").join(&known[0]);
    let mut kinds = stores(&state);
    kinds.sort();
    assert_eq!(kinds, ["inferred", "plain"]);
    let loaded = fs::metadata(state.join("plain/about.json")).unwrap().modified().unwrap();
    query(&graph, QUERIES[0], &["--store", "disk", "--plain"]);
    assert_eq!(fs::metadata(state.join("plain/about.json")).unwrap().modified().unwrap(), loaded);
    assert_eq!(guanxi(&["add", path, second.to_str().unwrap(), "-q"]).code, 0);
    assert!(!graph.join("store").exists(), "what is forgotten must not live on in a store");
    agree();
    assert_eq!(guanxi(&["remove", path, "marrowby-en.txt", "-q"]).code, 0);
    agree();
}
