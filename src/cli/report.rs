//! In: knowledge and the time it took. Out: a short report for the eye.

use std::collections::BTreeMap;
use std::time::Duration;

use guanxi::model::{Claim, Knowledge, Status};

/// Returns documents, sentences, entities by class, claims by predicate and status, seconds, and the files.
pub fn report(knowledge: &Knowledge, time: Duration, written: &[String], missing: &[String]) -> String {
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
    lines.push(format!("{:<10} {:>10.2}", "seconds", time.as_secs_f64()));
    for (word, files) in [("written", written), ("missing", missing)] {
        lines.extend(files.iter().map(|file| format!("{word:<10}  {file}")));
    }
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
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
