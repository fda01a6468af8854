//! In: the triples of a graph. Out: those that follow from them by the vocabulary: more general, symmetric, inverse.
//!
//! A claim and what it says stay as they are: only plain facts and the classes of things are spelt out.

use std::collections::HashSet;

use oxigraph::model::{NamedOrBlankNode, Quad, Term, Triple};

use crate::ontology::Vocabulary;
use crate::rdf::terms::{self, term};

/// Returns the triples that follow from `quads` and are not among them, sorted, each once.
pub(super) fn infer(quads: &[Quad], vocabulary: &Vocabulary) -> Vec<Triple> {
    let mut found = Vec::new();
    for quad in quads {
        let NamedOrBlankNode::NamedNode(subject) = &quad.subject else { continue };
        if quad.predicate.as_ref() == terms::TYPE {
            let Term::NamedNode(class) = &quad.object else { continue };
            let class = terms::name_of(class.as_str()).and_then(|name| vocabulary.classes.get(name.as_ref()));
            let above = class.into_iter().flat_map(|class| &class.ancestors);
            found.extend(above.map(|class| Triple::new(subject.clone(), terms::TYPE, term(class))));
            continue;
        }
        let Some(name) = terms::name_of(quad.predicate.as_str()) else { continue };
        let Some(predicate) = vocabulary.predicates.get(name.as_ref()) else { continue };
        let above = predicate.ancestors.iter().map(String::as_str);
        for name in above.chain([name.as_ref()]) {
            found.push(Triple::new(subject.clone(), term(name), quad.object.clone()));
            let (Term::NamedNode(object), Some(predicate)) = (&quad.object, vocabulary.predicates.get(name)) else {
                continue;
            };
            if predicate.symmetric {
                found.push(Triple::new(object.clone(), term(name), subject.clone()));
            }
            if let Some(inverse) = &predicate.inverse {
                found.push(Triple::new(object.clone(), term(&inverse.name), subject.clone()));
            }
        }
    }
    // A set for looking up only: what is left of it is sorted before it is used.
    let mut new: HashSet<Triple> = found.into_iter().collect();
    for quad in quads.iter().filter(|quad| states(quad, vocabulary)) {
        new.remove(&Triple::from(quad.clone()));
    }
    let mut new: Vec<Triple> = new.into_iter().collect();
    new.sort_by_cached_key(ToString::to_string);
    new
}

/// Returns whether a quad states a fact or a class, as what is inferred does.
pub(super) fn states(quad: &Quad, vocabulary: &Vocabulary) -> bool {
    let is_fact = |name: &str| vocabulary.predicates.contains_key(name) || vocabulary.is_inverse(name);
    quad.predicate.as_ref() == terms::TYPE || terms::name_of(quad.predicate.as_str()).is_some_and(|name| is_fact(&name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ontology::Ontology;
    use oxigraph::model::{GraphName, NamedNode};

    fn inferred(facts: &[(&str, &str, &str)]) -> Vec<String> {
        let vocabulary = Ontology::embedded().unwrap().vocabulary;
        let node = |name: &str| NamedNode::new_unchecked(format!("http://x.example/{name}"));
        let quads: Vec<_> = facts
            .iter()
            .map(|(subject, predicate, object)| match *predicate {
                "a" => Quad::new(node(subject), terms::TYPE, term(object), GraphName::DefaultGraph),
                name => Quad::new(node(subject), term(name), node(object), GraphName::DefaultGraph),
            })
            .collect();
        let short = |text: String| {
            let text = text.replace("http://x.example/", "").replace(crate::ontology::NAMESPACE, "");
            text.replace("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "a").replace(['<', '>'], "")
        };
        infer(&quads, &vocabulary).into_iter().map(|triple| short(triple.to_string())).collect()
    }

    #[test]
    fn spells_out_general_and_inverse_predicates() {
        let expected = ["lab joinedBy ada", "lab rejoinedBy ada", "ada joined lab"];
        let mut found = inferred(&[("ada", "returnedTo", "lab")]);
        found.sort_by_key(|triple| !triple.starts_with("lab"));
        assert_eq!(found, expected);
    }

    #[test]
    fn spells_out_symmetry_once() {
        assert_eq!(inferred(&[("x", "mergedWith", "y")]), ["y mergedWith x"]);
        assert_eq!(inferred(&[("x", "mergedWith", "y"), ("y", "mergedWith", "x")]), Vec::<String>::new());
    }

    #[test]
    fn spells_out_classes() {
        assert_eq!(inferred(&[("x", "a", "Bank")]), ["x a Agent", "x a Company", "x a Organization"]);
    }
}
