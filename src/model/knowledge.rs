//! In: entities and claims of any number of documents. Out: [`Knowledge`], all of it in canonical order.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::{Claim, Date, Entity};

/// A document as a graph remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Identifier of the document.
    pub id: String,
    /// Title, when known.
    pub title: Option<String>,
    /// Date of publication, when known.
    pub date: Option<Date>,
    /// Where it was published, when known.
    pub url: Option<String>,
    /// SHA-256 of the text in lower-case hexadecimal.
    pub hash: String,
    /// Length of the text in code points.
    pub length: usize,
    /// Number of sentences.
    pub sentences: usize,
}

/// Everything known: documents, entities and claims, each sorted, so that equal knowledge is equal data.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Knowledge {
    /// Documents, sorted by identifier.
    pub sources: Vec<Source>,
    /// Entities that some claim speaks of, by identifier.
    pub entities: BTreeMap<String, Entity>,
    /// Claims, sorted by first evidence (document, position), then predicate, then identifier.
    pub claims: Vec<Claim>,
}

impl Knowledge {
    /// Returns the entity of `id`.
    pub fn entity(&self, id: &str) -> Option<&Entity> {
        self.entities.get(id)
    }

    /// Puts documents, names, claims and evidence in their order, so that equal knowledge becomes equal data.
    ///
    /// A claim's position is that of its first evidence: the document, where the sentence begins, where the cue begins.
    pub fn sort(&mut self) {
        self.sources.sort_by(|a, b| a.id.cmp(&b.id));
        self.entities.values_mut().for_each(|entity| entity.names.sort());
        self.claims.iter_mut().for_each(|claim| claim.evidence.sort());
        self.claims.sort_by(|a, b| position(a).cmp(&position(b)));
    }

    /// Returns the claim of `id`.
    pub fn claim(&self, id: &str) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.id == id)
    }
}

/// Returns what claims are sorted by.
fn position(claim: &Claim) -> impl Ord {
    let first = claim.evidence.first();
    let place = first.map(|first| (first.document.as_str(), first.sentence.start, first.cue.start));
    (place, claim.predicate.as_str(), claim.id.as_str())
}
