//! In: the words that state a claim. Out: triples about the sentence, as a Web Annotation target, and about the evidence.
//!
//! A sentence stands once in a graph, however many claims rest on it.

use oxigraph::model::{Literal, NamedNode, NamedNodeRef, Triple};

use crate::model::{Chars, Evidence};
use crate::rdf::iri::{Base, beside};
use crate::rdf::terms;

/// Returns the triples about the sentence of `evidence`, about its position, and about its words.
pub(super) fn sentence(base: &Base, evidence: &Evidence) -> [Vec<Triple>; 3] {
    let node = base.sentence(&evidence.document, evidence.sentence);
    let document = base.document(&evidence.document);
    let (position, words) = (beside(&node, "position"), beside(&node, "quote"));
    let text = Literal::new_simple_literal(&evidence.text);
    let sentence = vec![
        Triple::new(node.clone(), terms::TYPE, terms::SENTENCE),
        Triple::new(node.clone(), terms::TYPE, terms::SPECIFIC_RESOURCE),
        Triple::new(node.clone(), terms::TEXT, text.clone()),
        Triple::new(node.clone(), terms::HAS_SOURCE, document.clone()),
        Triple::new(node.clone(), terms::WAS_QUOTED_FROM, document),
        Triple::new(node.clone(), terms::HAS_SELECTOR, position.clone()),
        Triple::new(node, terms::HAS_SELECTOR, words.clone()),
    ];
    let mut selector = vec![Triple::new(position.clone(), terms::TYPE, terms::TEXT_POSITION_SELECTOR)];
    selector.extend(place(&position, Some(evidence.sentence), [terms::OA_START, terms::OA_END]));
    let quote = vec![
        Triple::new(words.clone(), terms::TYPE, terms::TEXT_QUOTE_SELECTOR),
        Triple::new(words, terms::EXACT, text),
    ];
    [sentence, selector, quote]
}

/// Returns the triples about one piece of evidence.
pub(super) fn evidence(base: &Base, node: &NamedNode, evidence: &Evidence) -> Vec<Triple> {
    let sentence = base.sentence(&evidence.document, evidence.sentence);
    let mut triples = vec![
        Triple::new(node.clone(), terms::TYPE, terms::EVIDENCE),
        Triple::new(node.clone(), terms::HAS_SENTENCE, sentence),
        Triple::new(node.clone(), terms::WAS_QUOTED_FROM, base.document(&evidence.document)),
        Triple::new(node.clone(), terms::RULE, Literal::new_simple_literal(&evidence.rule)),
    ];
    if let Some(words) = evidence.words(evidence.cue) {
        triples.push(Triple::new(node.clone(), terms::CUE, Literal::new_simple_literal(words)));
    }
    triples.extend(place(node, Some(evidence.cue), [terms::CUE_START, terms::CUE_END]));
    triples.extend(place(node, evidence.subject, [terms::SUBJECT_START, terms::SUBJECT_END]));
    triples.extend(place(node, evidence.object, [terms::OBJECT_START, terms::OBJECT_END]));
    let carried = 1..=evidence.inherited.len();
    triples.extend(carried.map(|nth| Triple::new(node.clone(), terms::HAS_INHERITED, nth_inherited(node, nth))));
    triples
}

/// Returns the triples about each part that was carried over.
pub(super) fn inherited(node: &NamedNode, evidence: &Evidence) -> impl Iterator<Item = Vec<Triple>> {
    (1..).zip(&evidence.inherited).map(move |(nth, inherited)| {
        let own = nth_inherited(node, nth);
        let mut triples = vec![
            Triple::new(own.clone(), terms::TYPE, terms::INHERITED),
            Triple::new(own.clone(), terms::PART, Literal::new_simple_literal(&inherited.part)),
            Triple::new(own.clone(), terms::TEXT, Literal::new_simple_literal(&inherited.text)),
        ];
        triples.extend(place(&own, Some(inherited.place), [terms::PLACE_START, terms::PLACE_END]));
        triples
    })
}

/// Returns start and end of a place as two integers; nothing without a place.
pub(super) fn place(node: &NamedNode, place: Option<Chars>, properties: [NamedNodeRef<'_>; 2]) -> Vec<Triple> {
    let number = |number: usize| Literal::new_typed_literal(number.to_string(), terms::XSD_INTEGER);
    let triple = |(property, at): (NamedNodeRef<'_>, usize)| Triple::new(node.clone(), property, number(at));
    place.map(|place| properties.into_iter().zip([place.start, place.end]).map(triple).collect()).unwrap_or_default()
}

fn nth_inherited(node: &NamedNode, nth: usize) -> NamedNode {
    beside(node, &format!("inherited-{nth}"))
}
