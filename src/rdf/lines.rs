//! In: triples and the graphs they stand in. Out: N-Quads or N-Triples, a line each in the order of their bytes, none twice.

use std::fmt::Write as _;
use std::io::{self, Write};

use oxigraph::model::{GraphName, Literal, NamedNodeRef, NamedOrBlankNode, Term};
use rayon::prelude::*;

use crate::rdf::terms;

/// Lines to be written.
pub(super) struct Lines {
    has_graphs: bool,
    /// All lines, in the order they came.
    text: String,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Lines {
    /// Returns no lines yet; N-Quads where `has_graphs`, else N-Triples.
    pub(super) fn new(has_graphs: bool) -> Self {
        Self { has_graphs, text: String::new(), ends: Vec::new() }
    }

    pub(super) fn add(
        &mut self,
        (subject, predicate, object): (&NamedOrBlankNode, NamedNodeRef<'_>, &Term),
        graph: &GraphName,
    ) {
        self.subject(subject);
        self.text.push(' ');
        self.node(predicate);
        self.text.push(' ');
        match object {
            Term::NamedNode(node) => self.node(node.as_ref()),
            Term::BlankNode(node) => self.text.extend(["_:", node.as_str()]),
            Term::Literal(literal) => self.literal(literal),
        }
        match graph {
            GraphName::NamedNode(name) if self.has_graphs => {
                self.text.push(' ');
                self.node(name.as_ref());
            }
            GraphName::BlankNode(name) if self.has_graphs => self.text.extend([" _:", name.as_str()]),
            _ => {}
        }
        self.text.push_str(" .\n");
        self.ends.push(self.text.len());
    }

    /// Writes the lines.
    pub(super) fn write(self, out: &mut dyn Write) -> io::Result<()> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        let mut lines: Vec<&str> = starts.zip(&self.ends).map(|(start, end)| &self.text[start..*end]).collect();
        lines.par_sort_unstable();
        lines.dedup();
        lines.iter().try_for_each(|line| out.write_all(line.as_bytes()))
    }

    fn subject(&mut self, subject: &NamedOrBlankNode) {
        match subject {
            NamedOrBlankNode::NamedNode(node) => self.node(node.as_ref()),
            NamedOrBlankNode::BlankNode(node) => self.text.extend(["_:", node.as_str()]),
        }
    }

    fn node(&mut self, node: NamedNodeRef<'_>) {
        self.text.push('<');
        self.text.push_str(node.as_str());
        self.text.push('>');
    }

    fn literal(&mut self, literal: &Literal) {
        let value = literal.value();
        let is_plain = value.bytes().all(|byte| byte >= b' ' && !matches!(byte, b'"' | b'\\' | 0x7f));
        if is_plain && !value.contains(['\u{fffe}', '\u{ffff}']) {
            self.text.push('"');
            self.text.push_str(value);
            self.text.push('"');
        } else {
            // Writing to a string cannot fail.
            let _ = write!(self.text, "{}", Literal::new_simple_literal(value));
        }
        match literal.language() {
            Some(language) => self.text.extend(["@", language]),
            None if literal.datatype() == terms::XSD_STRING => {}
            None => {
                self.text.push_str("^^");
                self.node(literal.datatype());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use oxigraph::model::{BlankNode, NamedNode, Quad};

    #[test]
    fn writes_what_the_terms_write_of_themselves() {
        let node = NamedNode::new_unchecked("http://x.example/a");
        let blank = BlankNode::new_unchecked("b1");
        let values = ["plain", "關係", "a \"b\" \\ c", "tab\t\n\r", "\u{1}\u{7f}\u{fffe}\u{ffff}\u{fffd}", ""];
        let literals = values.into_iter().flat_map(|value| {
            [
                Literal::new_simple_literal(value),
                Literal::new_language_tagged_literal_unchecked(value, "zh-Hant"),
                Literal::new_typed_literal(value, terms::XSD_DATE),
                Literal::new_typed_literal(value, terms::XSD_STRING),
            ]
        });
        let objects = literals.map(Term::from).chain([node.clone().into(), blank.clone().into()]);
        let graphs = [GraphName::DefaultGraph, node.clone().into(), blank.clone().into()];
        let quads: Vec<Quad> = objects
            .flat_map(|object| {
                graphs.clone().map(|graph| Quad::new(blank.clone(), node.clone(), object.clone(), graph))
            })
            .chain([Quad::new(node.clone(), node.clone(), blank.clone(), node.clone())])
            .collect();
        for has_graphs in [true, false] {
            let mut lines = Lines::new(has_graphs);
            for quad in quads.iter().chain(&quads) {
                lines.add((&quad.subject, quad.predicate.as_ref(), &quad.object), &quad.graph_name);
            }
            let mut expected: Vec<String> = quads
                .iter()
                .map(|quad| match has_graphs {
                    true => format!("{quad} .\n"),
                    false => format!("{} {} {} .\n", quad.subject, quad.predicate, quad.object),
                })
                .collect();
            expected.sort();
            expected.dedup();
            let mut written = Vec::new();
            lines.write(&mut written).unwrap();
            assert_eq!(String::from_utf8(written).unwrap(), expected.concat());
        }
    }
}
