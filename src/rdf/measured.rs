//! In: measures of a graph. Out: the triples that tell them, by the entity they are about.

use std::collections::BTreeMap;

use oxigraph::model::{Literal, NamedNode, NamedNodeRef, Triple};

use crate::graph::Measure;
use crate::rdf::iri::Base;
use crate::rdf::terms;

/// Returns for each entity that was measured the triples that tell how much it matters.
pub(super) fn triples(measures: &[Measure<'_>], base: &Base) -> BTreeMap<NamedNode, Vec<Triple>> {
    let of = |measure: &Measure<'_>| {
        let node = base.entity(measure.id);
        let told = |property: NamedNodeRef<'_>, value: String, kind: NamedNodeRef<'_>| {
            Triple::new(node.clone(), property, Literal::new_typed_literal(value, kind))
        };
        let count = |property, count: usize| told(property, count.to_string(), terms::XSD_INTEGER);
        let share = |property, share: f64| told(property, format!("{share:.9}"), terms::XSD_DECIMAL);
        let triples = vec![
            count(terms::DEGREE, measure.degree),
            count(terms::NEIGHBOURS, measure.neighbours),
            share(terms::PAGE_RANK, measure.pagerank),
            share(terms::BETWEENNESS, measure.betweenness),
            count(terms::COMPONENT, measure.component),
            count(terms::COMMUNITY, measure.community),
        ];
        (node.clone(), triples)
    };
    measures.iter().map(of).collect()
}
