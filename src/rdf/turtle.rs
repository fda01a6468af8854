//! In: triples grouped by subject. Out: Turtle or TriG that is pleasant to read: prefixed, one line a property.

use std::collections::BTreeMap;
use std::io::{self, Write};

use oxigraph::model::{GraphName, Literal, NamedOrBlankNode, Term, Triple};

use crate::ontology::canonical_tag;
use crate::rdf::terms;

/// Shortens IRIs by prefixes, the longest namespace first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Prefixes(Vec<(String, String)>);

impl Prefixes {
    /// Returns prefixes by name.
    pub(crate) fn new(prefixes: &BTreeMap<String, String>) -> Self {
        let mut pairs: Vec<_> = prefixes.iter().map(|(name, namespace)| (namespace.clone(), name.clone())).collect();
        pairs.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        Self(pairs)
    }

    /// Returns prefix and local name of an IRI that Turtle can write so.
    pub(crate) fn shorten<'a>(&'a self, iri: &'a str) -> Option<(&'a str, &'a str)> {
        let found = self.0.iter().find_map(|(namespace, name)| Some((name.as_str(), iri.strip_prefix(namespace)?)));
        found.filter(|(_, local)| is_local_name(local))
    }
}

fn is_local_name(local: &str) -> bool {
    let bytes = local.as_bytes();
    let Some((first, last)) = bytes.first().zip(bytes.last()) else { return false };
    let name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    (first.is_ascii_alphanumeric() || *first == b'_') && *last != b'.' && bytes.iter().all(name)
}

/// Writes blocks of triples as Turtle, or as TriG when some belong to a named graph.
pub(crate) struct TurtleWriter<'w> {
    out: &'w mut dyn Write,
    prefixes: Prefixes,
    graph: GraphName,
    line: String,
}

impl<'w> TurtleWriter<'w> {
    /// Writes `header` as a comment, and the prefixes.
    pub(crate) fn new(
        out: &'w mut dyn Write,
        header: &[String],
        prefixes: &BTreeMap<String, String>,
    ) -> io::Result<Self> {
        for line in header {
            writeln!(out, "# {}", one_line(line))?;
        }
        if !header.is_empty() {
            writeln!(out)?;
        }
        for (name, namespace) in prefixes {
            writeln!(out, "@prefix {name}: <{namespace}> .")?;
        }
        let prefixes = Prefixes::new(prefixes);
        Ok(Self { out, prefixes, graph: GraphName::DefaultGraph, line: String::new() })
    }

    /// Writes triples that share one subject, in their order; those of one property that follow each other share it.
    ///
    /// A note without triples heads a section.
    pub(crate) fn block(&mut self, graph: &GraphName, note: Option<&str>, triples: &[Triple]) -> io::Result<()> {
        self.enter(graph)?;
        let indent = self.indent();
        if let Some(note) = note {
            let mark = if triples.is_empty() { "##" } else { "#" };
            write!(self.out, "\n{indent}{mark} {}", one_line(note))?;
        }
        let Some(first) = triples.first() else { return if note.is_some() { writeln!(self.out) } else { Ok(()) } };
        self.line.clear();
        self.line.push('\n');
        self.line.push_str(indent);
        match &first.subject {
            NamedOrBlankNode::NamedNode(node) => self.iri(node.as_str()),
            NamedOrBlankNode::BlankNode(node) => self.line.push_str(&node.to_string()),
        }
        for (at, triple) in triples.iter().enumerate() {
            let before = at.checked_sub(1).map(|at| &triples[at]);
            match before {
                Some(before) if before.predicate == triple.predicate => self.line.push_str(" , "),
                _ => {
                    match before {
                        Some(_) => {
                            self.line.push_str(" ;\n    ");
                            self.line.push_str(indent);
                        }
                        None => self.line.push(' '),
                    }
                    match triple.predicate.as_ref() == terms::TYPE {
                        true => self.line.push('a'),
                        false => self.iri(triple.predicate.as_str()),
                    }
                    self.line.push(' ');
                }
            }
            match &triple.object {
                Term::NamedNode(node) => self.iri(node.as_str()),
                Term::BlankNode(node) => self.line.push_str(&node.to_string()),
                Term::Literal(literal) => self.literal(literal),
            }
        }
        self.line.push_str(" .\n");
        self.out.write_all(self.line.as_bytes())
    }

    /// Closes the last graph.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.enter(&GraphName::DefaultGraph)
    }

    fn enter(&mut self, graph: &GraphName) -> io::Result<()> {
        if *graph == self.graph {
            return Ok(());
        }
        if self.graph != GraphName::DefaultGraph {
            writeln!(self.out, "}}")?;
        }
        self.graph = graph.clone();
        self.line.clear();
        match graph {
            GraphName::DefaultGraph => return Ok(()),
            GraphName::NamedNode(node) => self.iri(node.as_str()),
            GraphName::BlankNode(node) => self.line.push_str(&node.to_string()),
        }
        writeln!(self.out, "\n{} {{", self.line)
    }

    fn indent(&self) -> &'static str {
        if self.graph == GraphName::DefaultGraph { "" } else { "    " }
    }

    fn iri(&mut self, iri: &str) {
        match self.prefixes.shorten(iri) {
            Some((prefix, local)) => {
                self.line.push_str(prefix);
                self.line.push(':');
                self.line.push_str(local);
            }
            None => {
                self.line.push('<');
                self.line.push_str(iri);
                self.line.push('>');
            }
        }
    }

    fn literal(&mut self, literal: &Literal) {
        let datatype = literal.datatype();
        let value = literal.value();
        if is_bare(value, datatype.as_str()) {
            return self.line.push_str(value);
        }
        self.line.push('"');
        escape(value, &mut self.line);
        self.line.push('"');
        if let Some(language) = literal.language() {
            self.line.push('@');
            self.line.push_str(&canonical_tag(language));
        } else if datatype != terms::XSD_STRING {
            self.line.push_str("^^");
            self.iri(datatype.as_str());
        }
    }
}

/// Returns whether Turtle reads a literal of this type without quotes and type.
fn is_bare(value: &str, datatype: &str) -> bool {
    let digits = value.strip_prefix(['+', '-']).unwrap_or(value);
    let all = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if datatype == terms::XSD_INTEGER.as_str() {
        return !digits.is_empty() && all(digits);
    }
    if datatype == terms::XSD_DECIMAL.as_str() {
        return digits.split_once('.').is_some_and(|(whole, part)| !part.is_empty() && all(whole) && all(part));
    }
    datatype == terms::XSD_BOOLEAN.as_str() && matches!(value, "true" | "false")
}

/// Adds a string to `line` as the inside of a short Turtle string.
fn escape(value: &str, line: &mut String) {
    let mut rest = value;
    while let Some(at) = rest.find(|c: char| matches!(c, '"' | '\\') || c.is_control()) {
        let (plain, special) = rest.split_at(at);
        line.push_str(plain);
        let Some(c) = special.chars().next() else { return };
        match c {
            '"' => line.push_str("\\\""),
            '\\' => line.push_str("\\\\"),
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            '\t' => line.push_str("\\t"),
            _ => line.push_str(&format!("\\u{:04X}", u32::from(c))),
        }
        rest = &special[c.len_utf8()..];
    }
    line.push_str(rest);
}

/// Returns a text on one line, fit for a comment.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use oxigraph::model::NamedNode;

    #[test]
    fn writes_bare_numbers_only_where_turtle_reads_them_so() {
        let (integer, decimal) = (terms::XSD_INTEGER.as_str(), terms::XSD_DECIMAL.as_str());
        assert!(is_bare("42", integer) && is_bare("-0.5", decimal));
        assert!(!is_bare("42", decimal) && !is_bare("4.", decimal) && !is_bare("", integer) && !is_bare("x", integer));
    }

    #[test]
    fn shortens_only_names_turtle_allows() {
        let prefixes = BTreeMap::from([
            ("a".to_owned(), "http://x.example/".to_owned()),
            ("b".to_owned(), "http://x.example/long/".to_owned()),
        ]);
        let prefixes = Prefixes::new(&prefixes);
        assert_eq!(prefixes.shorten("http://x.example/long/1.txt"), Some(("b", "1.txt")));
        assert_eq!(prefixes.shorten("http://x.example/y"), Some(("a", "y")));
        for iri in ["http://x.example/", "http://x.example/a/b", "http://x.example/a.", "http://y.example/a"] {
            assert_eq!(prefixes.shorten(iri), None, "{iri}");
        }
    }

    #[test]
    fn groups_by_property_and_closes_graphs() {
        let node = |name: &str| NamedNode::new_unchecked(format!("http://x.example/{name}"));
        let prefixes = BTreeMap::from([("x".to_owned(), "http://x.example/".to_owned())]);
        let triples = [
            Triple::new(node("s"), terms::TYPE, node("C")),
            Triple::new(node("s"), node("p"), Literal::new_simple_literal("a\"\\\n\u{7}關")),
            Triple::new(node("s"), node("p"), Literal::new_language_tagged_literal("关", "zh-hans").unwrap()),
        ];
        let mut out = Vec::new();
        let mut writer = TurtleWriter::new(&mut out, &["title\nmore".to_owned()], &prefixes).unwrap();
        writer.block(&node("g").into(), Some("note"), &triples).unwrap();
        writer.finish().unwrap();
        let expected = "# title more\n\n@prefix x: <http://x.example/> .\n\nx:g {\n\n    # note\n    x:s a x:C ;\n        \
                        x:p \"a\\\"\\\\\\n\\u0007關\" , \"关\"@zh-Hans .\n}\n";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
