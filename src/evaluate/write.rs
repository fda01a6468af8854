//! In: a graph and what people decided of its claims. Out: gold files, which [`Gold`](crate::evaluate::Gold) reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::Error;
use crate::model::{Claim, Document, Knowledge, Object, content_hash};
use crate::resolve::Reviewed;
use crate::review::{CORRECTED, Decisions, Verdict};

/// Digits of the hash that tells two documents of one name apart.
const DIGITS: usize = 6;

/// Writes gold for every document with a claim that was decided about to `folder`, and returns the files of the claims.
///
/// Accepted and corrected claims are required, rejected ones are missing, and what nobody looked at is of the second tier:
/// whoever finds it is neither right nor wrong.
pub fn write_gold(
    folder: &Path,
    documents: &[Document],
    decisions: &Decisions,
    reviewed: &Reviewed,
) -> Result<Vec<PathBuf>, Error> {
    let knowledge = &reviewed.knowledge;
    let decided: Vec<(&Verdict, &Claim)> = decisions
        .iter()
        .zip(&reviewed.found)
        .filter_map(|(decision, found)| Some((&decision.verdict, found.as_ref()?)))
        .collect();
    let touched: BTreeSet<&str> =
        decided.iter().flat_map(|(_, claim)| &claim.evidence).map(|evidence| evidence.document.as_str()).collect();
    let accepted: BTreeSet<&str> = decided
        .iter()
        .filter(|(verdict, _)| **verdict != Verdict::Reject)
        .map(|(_, claim)| claim.id.as_str())
        .collect();
    let is_required = |claim: &Claim| {
        let old = claim.qualifiers.get(CORRECTED).and_then(|old| old.texts().first());
        accepted.contains(old.unwrap_or(&claim.id).as_str())
    };
    fs::create_dir_all(folder).map_err(|error| Error::io(folder, &error))?;
    let mut written = Vec::new();
    let mut taken = BTreeSet::new();
    for document in documents.iter().filter(|document| touched.contains(document.id.as_str())) {
        let claims: Vec<&Claim> =
            knowledge.claims.iter().filter(|claim| claim.evidence.iter().any(|e| e.document == document.id)).collect();
        let stem = stem(&document.id, &mut taken);
        let put = |ending: &str, text: &str| {
            let path = folder.join(format!("{stem}{ending}"));
            fs::write(&path, text).map_err(|error| Error::io(&path, &error)).map(|()| path)
        };
        put(".txt", &document.text)?;
        put(".entities.jsonl", &entities(knowledge, &claims))?;
        let lines = claims.iter().map(|claim| line(knowledge, claim, &document.id, is_required(claim)));
        written.push(put(".claims.jsonl", &lines.collect::<String>())?);
    }
    Ok(written)
}

/// Returns the name of a document as that of a file.
fn stem(id: &str, taken: &mut BTreeSet<String>) -> String {
    let plain = id.strip_suffix(".txt").unwrap_or(id);
    let stem: String = plain.chars().map(|c| if c.is_alphanumeric() || "-_".contains(c) { c } else { '-' }).collect();
    let stem = stem.trim_matches('-');
    let is_free = !stem.is_empty() && !taken.contains(stem);
    let stem = if is_free { stem.to_owned() } else { format!("{stem}-{}", content_hash(id, DIGITS)) };
    taken.insert(stem.clone());
    stem
}

fn name<'k>(knowledge: &'k Knowledge, id: &'k str) -> &'k str {
    knowledge.entity(id).map_or(id, |entity| entity.name.as_str())
}

fn line(knowledge: &Knowledge, claim: &Claim, document: &str, is_required: bool) -> String {
    let object = match &claim.object {
        Object::Entity(id) => name(knowledge, id).to_owned(),
        Object::Value(value) => value.to_string(),
    };
    let qualifiers: BTreeMap<_, _> = claim.qualifiers.iter().filter(|(name, _)| *name != CORRECTED).collect();
    let own = claim.evidence.iter().filter(|evidence| evidence.document == document);
    let quotes: BTreeSet<&str> = own.map(|evidence| evidence.text.as_str()).collect();
    let line = json!({
        "subject": name(knowledge, &claim.subject),
        "predicate": claim.predicate,
        "object": object,
        "status": claim.status,
        "qualifiers": qualifiers,
        "evidence": quotes,
        "tier": if is_required { 1 } else { 2 },
    });
    format!("{line}\n")
}

/// Returns the lines of the entities that claims are about.
fn entities(knowledge: &Knowledge, claims: &[&Claim]) -> String {
    let ends = |claim: &&Claim| {
        let object = match &claim.object {
            Object::Entity(id) => Some(id.clone()),
            Object::Value(_) => None,
        };
        [Some(claim.subject.clone()), object]
    };
    let ids: BTreeSet<String> = claims.iter().flat_map(ends).flatten().collect();
    let line = |id: &String| {
        let entity = knowledge.entity(id)?;
        let names: BTreeSet<&str> = entity.names.iter().map(|name| name.text.as_str()).collect();
        Some(format!("{}\n", json!({ "name": entity.name, "class": entity.class, "names": names })))
    };
    ids.iter().filter_map(line).collect()
}
