//! In: [`Knowledge`]. Out: a table of claims for spreadsheets, separated by commas.

use std::io::{self, Write};

use crate::exchange::end::{self, End};
use crate::model::{Claim, Knowledge};

/// Columns before the qualifiers.
const BEFORE: [&str; 8] =
    ["id", "subject", "subject_class", "predicate", "object", "object_class", "status", "attribution"];
/// Columns after them.
const AFTER: [&str; 7] =
    ["confidence", "document", "sentence_start", "sentence_end", "sentence", "rule", "evidence_count"];

/// Writes one row a claim under a header: ends, status, a column for each qualifier some claim has, and its first evidence.
///
/// Cells follow RFC 4180: one that holds a comma, a quote or a line break stands in quotes. Offsets count code points.
///
/// ```
/// use guanxi::{exchange, model::Knowledge};
///
/// let mut table = Vec::new();
/// exchange::write_csv(&Knowledge::default(), &mut table)?;
/// assert!(table.starts_with(b"id,subject,subject_class,predicate,object,"));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write_csv(knowledge: &Knowledge, out: &mut dyn Write) -> io::Result<()> {
    let qualifiers = end::qualifiers(knowledge);
    let header = BEFORE.into_iter().chain(qualifiers.iter().copied()).chain(AFTER);
    row(header.map(str::to_owned), out)?;
    for claim in &knowledge.claims {
        let told = qualifiers.iter().map(|name| claim.qualifiers.get(*name).map(end::spoken).unwrap_or_default());
        row(before(knowledge, claim).into_iter().chain(told).chain(after(claim)), out)?;
    }
    Ok(())
}

fn before(knowledge: &Knowledge, claim: &Claim) -> [String; BEFORE.len()] {
    let (subject, object) = (End::subject(knowledge, claim), End::object(knowledge, claim));
    [
        claim.id.clone(),
        subject.name,
        subject.class.to_owned(),
        claim.predicate.clone(),
        object.name,
        object.class.to_owned(),
        claim.status.to_string(),
        claim.attribution.clone().unwrap_or_default(),
    ]
}

fn after(claim: &Claim) -> [String; AFTER.len()] {
    let first = end::first(claim);
    let place = |number: Option<usize>| number.map(|number| number.to_string()).unwrap_or_default();
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    [
        end::confidence(claim),
        text(first.map(|evidence| &evidence.document)),
        place(first.map(|evidence| evidence.sentence.start)),
        place(first.map(|evidence| evidence.sentence.end)),
        text(first.map(|evidence| &evidence.text)),
        text(first.map(|evidence| &evidence.rule)),
        claim.evidence.len().to_string(),
    ]
}

fn row(cells: impl Iterator<Item = String>, out: &mut dyn Write) -> io::Result<()> {
    let line = cells.map(quoted).collect::<Vec<_>>().join(",");
    writeln!(out, "{line}")
}

fn quoted(cell: String) -> String {
    let needs = cell.contains([',', '"', '\n', '\r']) || cell.starts_with(' ') || cell.ends_with(' ');
    if needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_only_what_needs_it() {
        assert_eq!(quoted("關係 \\ a'b".to_owned()), "關係 \\ a'b");
        assert_eq!(quoted("a,\"b\"\n".to_owned()), "\"a,\"\"b\"\"\n\"");
    }
}
