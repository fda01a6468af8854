//! In: what was done to a graph, and the time it took. Out: a short report for the eye.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use guanxi::growth::Growth;
use guanxi::model::{Claim, Knowledge, Status};

use crate::cli::global::Global;

/// Most identifiers named on one line.
const NAMED: usize = 5;

/// Returns documents, sentences, entities by class, claims by predicate and status.
pub fn summary(knowledge: &Knowledge) -> String {
    let sentences: usize = knowledge.sources.iter().map(|source| source.sentences).sum();
    let mut lines = vec![
        format!("{:<10} {:>7}", "documents", knowledge.sources.len()),
        format!("{:<10} {sentences:>7}", "sentences"),
        format!("{:<10} {:>7}", "entities", knowledge.entities.len()),
    ];
    let classes = count(knowledge.entities.values().map(|entity| entity.class.as_str()));
    lines.extend(classes.iter().map(|(class, count)| format!("  {class:<20} {count:>5}")));
    lines.push(format!("{:<10} {:>7}  {}", "claims", knowledge.claims.len(), statuses(knowledge.claims.iter())));
    for predicate in count(knowledge.claims.iter().map(|claim| claim.predicate.as_str())).into_keys() {
        let claims: Vec<&Claim> = knowledge.claims.iter().filter(|claim| claim.predicate == predicate).collect();
        lines.push(format!("  {predicate:<20} {:>5}  {}", claims.len(), statuses(claims.iter().copied())));
    }
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// Returns how many documents there are and what they claim, each by itself, where they are too many to be joined.
pub fn outline(growth: &Growth) -> String {
    format!("{:<10} {:>7}\n{:<10} {:>7}  before joining\n", "documents", growth.documents, "claims", growth.claims)
}

/// Returns which documents came, went or stayed, and how large the graph is now.
pub fn changes(growth: &Growth) -> String {
    let counts = |word: &str, ids: &[String]| {
        let named = ids.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
        let more = if ids.len() > NAMED { ", …" } else { "" };
        format!("{word:<10} {:>7}  {named}{more}\n", ids.len())
    };
    let kinds = [
        ("added", &growth.added),
        ("replaced", &growth.replaced),
        ("unchanged", &growth.unchanged),
        ("removed", &growth.removed),
        ("read again", &growth.reread),
    ];
    let mut text: String =
        kinds.iter().filter(|(_, ids)| !ids.is_empty()).map(|(word, ids)| counts(word, ids)).collect();
    text.push_str(&format!("{:<10} {:>7}\n", "documents", growth.documents));
    if let Some(knowledge) = &growth.knowledge {
        text.push_str(&format!("{:<10} {:>7}\n", "entities", knowledge.entities.len()));
        text.push_str(&format!("{:<10} {:>7}\n", "claims", knowledge.claims.len()));
    }
    text
}

/// Returns the line that tells the time it took.
pub fn seconds(time: Duration) -> String {
    format!("{:<10} {:>10.2}\n", "seconds", time.as_secs_f64())
}

/// Returns the files written to `folder`, and how much of the graph its picture lacks.
pub fn files(folder: &Path, growth: &Growth) -> String {
    let written = growth.written.iter().map(|name| format!("{:<10}  {}\n", "written", folder.join(name).display()));
    let (entities, claims) = growth.left_out;
    let left_out = match claims {
        0 => String::new(),
        _ => format!("{:<10}  {entities} entities and {claims} claims, of the picture alone\n", "left out"),
    };
    written.collect::<String>() + &left_out
}

/// Says why Graphviz did not lay out the picture, where it is there.
pub fn tell_trouble(growth: &Growth, global: &Global) {
    if let Some(error) = &growth.trouble {
        global.warn(&format!("the picture is laid out without Graphviz: {error}"), error.hint());
    }
}

/// Says how to write a graph that is too large to be written at every step.
pub fn tell_scattered(folder: &Path, growth: &Growth, global: &Global) {
    if growth.is_scattered {
        let hint = format!("`guanxi export {} -o graph.ttl` writes the graph", folder.display());
        global.warn(&format!("{} documents are too many to write whole at every step", growth.documents), Some(&hint));
    }
}

fn count<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// Returns how many claims have which status, the firmest first: `3 asserted, 1 planned`.
fn statuses<'a>(claims: impl Iterator<Item = &'a Claim> + Clone) -> String {
    let count = |status| claims.clone().filter(|claim| claim.status == status).count();
    let counts = Status::ALL.into_iter().map(|status| (status, count(status))).filter(|(_, count)| *count > 0);
    counts.map(|(status, count)| format!("{count} {status}")).collect::<Vec<_>>().join(", ")
}
