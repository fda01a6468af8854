//! In: what people wrote into a graph, as lines of RDF Patch. Out: fewer lines that make the same of the graph.
//!
//! Of a quad that was added and deleted again nothing is left, and of one that was deleted and added again nothing either: the
//! graph says it as the documents do. A graph that was dropped takes along what was written into it before.

use std::collections::{BTreeMap, BTreeSet};

use oxigraph::model::{GraphName, Quad};

/// Returns the lines that are needed of `text`; `None` where all are, or where one cannot be read.
pub(super) fn compact(text: &str) -> Option<String> {
    let mut lines: Vec<Option<&str>> = Vec::new();
    let mut quads: BTreeMap<&str, Written> = BTreeMap::new();
    let mut graphs: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut made: BTreeSet<&str> = BTreeSet::new();
    for line in text.lines() {
        let (sign, rest) = line.split_once(' ').unwrap_or((line, ""));
        let at = lines.len();
        match sign {
            "A" | "D" => {
                let is_added = sign == "A";
                match quads.get_mut(rest) {
                    Some(written) => {
                        lines[written.last] = None;
                        (written.last, written.is_added) = (at, is_added);
                    }
                    None => {
                        let graph = rest.parse::<Quad>().ok()?.graph_name;
                        quads.insert(rest, Written { was_added: is_added, is_added, last: at, graph });
                    }
                }
            }
            "G+" | "G-" => {
                let name = rest.trim_end_matches(['.', ' ']);
                let known = graphs.entry(name).or_default();
                if sign == "G-" {
                    quads.retain(|_, written| {
                        let stays = written.graph.to_string() != name;
                        if !stays {
                            lines[written.last] = None;
                        }
                        stays
                    });
                    known.drain(..).for_each(|at| lines[at] = None);
                    if made.remove(name) {
                        continue;
                    }
                } else if known.is_empty() {
                    made.insert(name);
                }
                known.push(at);
            }
            // What stands between the changes is written anew.
            "TX" | "TC" | "" => continue,
            _ if sign.starts_with('#') => continue,
            _ => return None,
        }
        lines.push(Some(line));
    }
    for written in quads.values().filter(|written| written.was_added != written.is_added) {
        lines[written.last] = None;
    }
    if lines.iter().all(Option::is_some) {
        return None;
    }
    Some(lines.into_iter().flatten().map(|line| format!("{line}\n")).collect())
}

/// What was written of a quad since its graph was last dropped.
struct Written {
    /// Whether it was added first.
    was_added: bool,
    /// Whether it was added last.
    is_added: bool,
    /// The line that did it last.
    last: usize,
    graph: GraphName,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(sign: &str, subject: &str, graph: &str) -> String {
        let graph = if graph.is_empty() { String::new() } else { format!(" <x:{graph}>") };
        format!("{sign} <x:{subject}> <x:p> <x:o>{graph} .\n")
    }

    #[test]
    fn leaves_nothing_of_what_was_taken_back() {
        let (add, delete) = (line("A", "a", ""), line("D", "a", ""));
        let other = line("A", "b", "g");
        let text = format!("TX .\n{add}{other}TC .\nTX .\n{delete}TC .\n");
        assert_eq!(compact(&text), Some(other.clone()));
        assert_eq!(compact(&format!("{delete}{add}")), Some(String::new()));
        assert_eq!(compact(&format!("{add}{delete}{add}")), Some(add.clone()));
        assert_eq!(compact(&format!("{delete}{other}{add}{delete}")), Some(format!("{other}{delete}")));
        assert_eq!(compact(&format!("TX .\n{add}{other}TC .\n")), None);
    }

    #[test]
    fn a_graph_that_was_dropped_takes_all_along() {
        let (inside, outside) = (line("A", "a", "g"), line("A", "a", "h"));
        let dropped = "G- <x:g> .\n";
        assert_eq!(compact(&format!("{inside}{outside}{dropped}")), Some(format!("{outside}{dropped}")));
        assert_eq!(compact(&format!("{inside}{dropped}{inside}")), Some(format!("{dropped}{inside}")));
        // One that the edits themselves made is gone without a trace.
        assert_eq!(compact(&format!("G+ <x:g> .\n{inside}{dropped}")), Some(String::new()));
        assert_eq!(compact(&format!("{dropped}G+ <x:g> .\n")), None);
    }

    #[test]
    fn leaves_alone_what_it_cannot_read() {
        assert_eq!(compact("A <x:a> .\nD <x:a> .\n"), None);
        assert_eq!(compact("B <x:a> <x:b> <x:c> .\n"), None);
    }
}
