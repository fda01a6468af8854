//! In: the ontology, the base of a graph and what it declares. Out: the prefixes a query may use without declaring them.

use std::collections::BTreeMap;

use crate::ontology::Ontology;
use crate::rdf::iri::Base;

/// Returns the prefixes a query may use: those of the vocabulary, of the graph's own things, and those that the graph declares.
pub(super) fn known_prefixes(
    ontology: &Ontology,
    base: Option<Base>,
    declared: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let mut known = ontology.vocabulary.prefixes.clone();
    known.extend(base.map(|base| base.prefixes()).unwrap_or_default());
    known.extend(declared.clone());
    known
}
