//! In: a claim. Out: what formats for other programs say of its two ends, its qualifiers and its first words.

use std::collections::BTreeSet;

use crate::model::{Claim, Evidence, Knowledge, Object, Qualifier, Value};

/// One end of a claim: an entity, or a value that stands in its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct End<'k> {
    /// Identifier of the entity, or the kind of value with its text.
    pub(super) id: String,
    /// What to call it.
    pub(super) name: String,
    /// Class of the ontology: `Date` and `Money` for values.
    pub(super) class: &'k str,
}

impl<'k> End<'k> {
    /// Returns the subject of a claim.
    pub(super) fn subject(knowledge: &'k Knowledge, claim: &'k Claim) -> Self {
        Self::entity(knowledge, &claim.subject)
    }

    /// Returns the object of a claim.
    pub(super) fn object(knowledge: &'k Knowledge, claim: &'k Claim) -> Self {
        let value = |class, text: String| End { id: format!("{class} {text}"), name: text, class };
        match &claim.object {
            Object::Entity(id) => Self::entity(knowledge, id),
            Object::Value(Value::Date(date)) => value("Date", date.to_string()),
            Object::Value(Value::Money(money)) => value("Money", money.to_string()),
        }
    }

    /// Returns the entity of `id`; one that `knowledge` lacks is called by its identifier.
    pub(super) fn entity(knowledge: &'k Knowledge, id: &'k str) -> Self {
        let entity = knowledge.entity(id);
        let name = entity.map_or(id, |entity| entity.name.as_str()).to_owned();
        End { id: id.to_owned(), name, class: entity.map_or("", |entity| entity.class.as_str()) }
    }
}

/// Returns the names of the qualifiers that some claim has, sorted.
pub(super) fn qualifiers(knowledge: &Knowledge) -> BTreeSet<&str> {
    knowledge.claims.iter().flat_map(|claim| claim.qualifiers.keys().map(String::as_str)).collect()
}

/// Returns a qualifier as one text: several values joined by `; `.
pub(super) fn spoken(qualifier: &Qualifier) -> String {
    match qualifier {
        Qualifier::Flag(flag) => flag.to_string(),
        Qualifier::Text(text) => text.clone(),
        Qualifier::List(texts) => texts.join("; "),
    }
}

/// Returns confidence as a decimal: `0.97`.
pub(super) fn confidence(claim: &Claim) -> String {
    (f64::from(claim.confidence) / 100.0).to_string()
}

/// Returns the first piece of evidence of a claim.
pub(super) fn first(claim: &Claim) -> Option<&Evidence> {
    claim.evidence.first()
}
