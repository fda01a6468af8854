//! Builds the graph of every text of `examples/texts/` and compares it with the one committed in `graphs/`.
//!
//! Claims and Turtle must be equal byte for byte, whatever the order of the files and the number of threads; pictures must
//! show the same nodes, edges and labels, as versions of Graphviz place them differently. `UPDATE=1 cargo test` writes the
//! graphs anew.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod blessed;
mod command;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use command::guanxi;

const PICTURE: &str = "diagram.svg";
/// Charts laid out here, by their kind.
const CHARTS: [&str; 3] = ["timeline", "stakes", "moves"];
/// The graph of all example texts.
const ALL: &str = "all";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the example texts, sorted.
fn texts() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("examples/texts")).unwrap();
    let mut texts: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    texts.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    texts.sort();
    texts
}

/// Returns the graphs to build, sorted by name, with the texts of each: one for each text, and one of all.
fn graphs_of_texts() -> Vec<(OsString, Vec<PathBuf>)> {
    let one = |text: &PathBuf| (text.file_stem().unwrap().to_owned(), vec![text.clone()]);
    let mut graphs: Vec<_> = texts().iter().map(one).collect();
    graphs.push((ALL.into(), texts()));
    graphs.sort();
    graphs
}

/// Returns the names of the committed graphs, sorted.
fn graphs() -> Vec<OsString> {
    let mut graphs: Vec<OsString> =
        fs::read_dir(root().join("graphs")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    graphs.sort();
    graphs
}

/// Builds a graph and returns its files, sorted by name: those it shows, and the texts of its documents.
///
/// What was read in each document is left aside: its file is named by the program that read it.
fn build(texts: &[PathBuf], threads: &str) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    let graph = folder.path().join("graph");
    let mut arguments = vec!["build", "-j", threads, "-o", graph.to_str().unwrap()];
    arguments.extend(texts.iter().map(|path| path.to_str().unwrap()));
    let done = guanxi(&arguments);
    assert_eq!(done.code, 0, "{}", done.err);
    files(&graph)
}

/// Returns the files of a graph that are committed, sorted by name.
fn files(graph: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![graph.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(graph).unwrap().to_str().unwrap().to_owned();
            match path.is_dir() {
                true if name.starts_with("documents") => folders.push(path),
                false if name != "lock" && name.matches('.').count() == 1 => {
                    files.push((name, fs::read_to_string(path).unwrap()));
                }
                _ => {}
            }
        }
    }
    files.sort();
    files
}

#[test]
fn graphs_are_the_ones_committed() {
    let mut wrong = Vec::new();
    for (name, texts) in graphs_of_texts() {
        let folder = root().join("graphs").join(name);
        let built = build(&texts, "1");
        if blessed::is_update() {
            // A text that has changed has another name.
            fs::remove_dir_all(folder.join("documents")).ok();
        }
        let names = |files: Vec<(String, String)>| files.into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        if folder.is_dir() && !blessed::is_update() {
            let mut committed = names(files(&folder));
            committed.retain(|name| !CHARTS.iter().any(|chart| *name == format!("{chart}.svg")));
            assert_eq!(committed, names(built.clone()));
        }
        for (name, found) in built {
            let path = folder.join(&name);
            let same = match fs::read_to_string(&path) {
                Ok(committed) if name == PICTURE => shown(&committed) == shown(&found),
                Ok(committed) => committed == found,
                Err(_) => false,
            };
            if !same {
                wrong.extend(blessed::check(&path, &found).err());
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(graphs(), graphs_of_texts().into_iter().map(|(name, _)| name).collect::<Vec<_>>());
    for name in graphs() {
        for file in ["claims.jsonl", "graph.ttl", PICTURE] {
            let path = root().join("graphs").join(&name).join(file);
            assert!(path.is_file(), "{} is missing", path.display());
        }
    }
}

#[test]
fn charts_are_the_ones_committed() {
    let mut wrong = Vec::new();
    for (name, texts) in graphs_of_texts() {
        let folder = tempfile::tempdir().unwrap();
        let graph = folder.path().join("graph").to_str().unwrap().to_owned();
        let mut arguments = vec!["build", "-o", &graph];
        arguments.extend(texts.iter().map(|path| path.to_str().unwrap()));
        assert_eq!(guanxi(&arguments).code, 0);
        for chart in CHARTS {
            let drawn = guanxi(&["draw", &graph, "--kind", chart, "--format", "svg"]);
            assert_eq!((drawn.code, drawn.err.as_str()), (0, ""), "{chart}");
            let path = root().join("graphs").join(&name).join(format!("{chart}.svg"));
            wrong.extend(blessed::check(&path, &drawn.out).err());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn order_of_files_and_number_of_threads_do_not_matter() {
    let there = texts();
    let back: Vec<PathBuf> = there.iter().rev().cloned().collect();
    let expected = build(&there, "1");
    for (texts, threads) in [(&there, "4"), (&back, "1"), (&back, "4")] {
        assert!(build(texts, threads) == expected, "{texts:?} with {threads} threads differ");
    }
}

/// Returns what a picture shows: every title and text, sorted.
fn shown(svg: &str) -> Vec<&str> {
    let between = |open: &'static str, close: &'static str| {
        svg.split(open).skip(1).filter_map(move |rest| rest.split_once(close)).map(|(inside, _)| inside)
    };
    let labels = between("<text", "</text>").filter_map(|text| text.split_once('>')).map(|(_, label)| label);
    let mut shown: Vec<&str> = between("<title>", "</title>").chain(labels).collect();
    shown.sort_unstable();
    shown
}

#[test]
fn what_a_picture_shows_does_not_depend_on_its_layout() {
    let svg = |x: u8, label: &str| {
        format!("<g id=\"acme\" class=\"node\">\n<title>Acme</title>\n<text x=\"{x}\">{label}</text>\n</g>")
    };
    assert_eq!(shown(&svg(1, "left")), ["Acme", "left"]);
    assert_eq!(shown(&svg(1, "left")), shown(&svg(2, "left")));
    assert_ne!(shown(&svg(1, "left")), shown(&svg(1, "joined")));
}
