//! In: a Turtle file. Out: [`Description`], what it says about each term, and where a term stands in the text.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use oxigraph::io::{RdfFormat, RdfParseError, RdfParser};
use oxigraph::model::{NamedOrBlankNode, Term};

use crate::Error;
use crate::ontology::labels::Labels;

/// The namespace of every term described in `guanxi.ttl`.
pub const NAMESPACE: &str = "https://w3id.org/guanxi#";

/// What a Turtle file says about the terms of [`NAMESPACE`], by name.
pub(super) struct Description<'t> {
    /// What errors call the file.
    pub(super) path: PathBuf,
    /// The text of the file.
    pub(super) text: &'t str,
    /// Prefixes it declares.
    pub(super) prefixes: BTreeMap<String, String>,
    /// Property (shortened with the declared prefixes) and value of each term, in the order of the file.
    terms: BTreeMap<String, Vec<(String, Term)>>,
    /// Terms mentioned as a property or value anywhere.
    pub(super) mentioned: Vec<String>,
}

impl<'t> Description<'t> {
    /// Reads `text`; `path` is what errors call it.
    pub(super) fn parse(path: &Path, text: &'t str) -> Result<Self, Error> {
        let mut parser = RdfParser::from_format(RdfFormat::Turtle).for_slice(text);
        let (mut quads, mut failure) = (Vec::new(), None);
        for quad in parser.by_ref() {
            match quad {
                Ok(quad) => quads.push(quad),
                Err(error) => failure = failure.or(Some(error)),
            }
        }
        if let Some(error) = failure {
            return Err(syntax(path, &RdfParseError::Syntax(error)));
        }
        let prefixes: BTreeMap<_, _> = parser.prefixes().map(|(name, iri)| (name.to_owned(), iri.to_owned())).collect();
        let mut file = Self { path: path.to_owned(), text, prefixes, terms: BTreeMap::new(), mentioned: Vec::new() };
        for quad in quads {
            let property = file.shorten(quad.predicate.as_str());
            file.mentioned.extend(local(quad.predicate.as_str()));
            if let Term::NamedNode(value) = &quad.object {
                file.mentioned.extend(local(value.as_str()));
            }
            if let NamedOrBlankNode::NamedNode(subject) = &quad.subject
                && let Some(name) = local(subject.as_str())
            {
                file.terms.entry(name).or_default().push((property, quad.object));
            }
        }
        Ok(file)
    }

    /// Returns whether the file describes `name`.
    pub(super) fn describes(&self, name: &str) -> bool {
        self.terms.contains_key(name)
    }

    /// Returns the names of the terms it describes, sorted.
    pub(super) fn names_described(&self) -> impl Iterator<Item = &str> {
        self.terms.keys().map(String::as_str)
    }

    /// Returns the terms of type `class`, sorted.
    pub(super) fn instances(&self, class: &str) -> impl Iterator<Item = &str> {
        self.subjects("rdf:type", class)
    }

    /// Returns the terms whose `property` is `value`, sorted.
    pub(super) fn subjects<'a>(&'a self, property: &str, value: &str) -> impl Iterator<Item = &'a str> {
        let value = if value.contains(':') { value.to_owned() } else { format!("g:{value}") };
        let has = move |pairs: &[(String, Term)], property: &str| {
            pairs.iter().any(|(known, term)| known == property && self.short(term).as_deref() == Some(&value))
        };
        let property = property.to_owned();
        self.terms.iter().filter(move |(_, pairs)| has(pairs, &property)).map(|(name, _)| name.as_str())
    }

    /// Returns whether `name` is of type `class`.
    pub(super) fn is_a(&self, name: &str, class: &str) -> bool {
        self.values(name, "rdf:type").any(|term| self.short(term).as_deref() == Some(class))
    }

    /// Returns the values of a property in the order of the file.
    pub(super) fn values(&self, name: &str, property: &str) -> impl Iterator<Item = &Term> {
        let pairs = self.terms.get(name).map(Vec::as_slice).unwrap_or_default();
        pairs.iter().filter(move |(known, _)| known == property).map(|(_, term)| term)
    }

    /// Returns the values of a property that are terms of [`NAMESPACE`], as names.
    pub(super) fn names(&self, name: &str, property: &str) -> impl Iterator<Item = String> {
        self.values(name, property).filter_map(|term| match term {
            Term::NamedNode(node) => local(node.as_str()),
            _ => None,
        })
    }

    /// Returns the labels of a term.
    pub(super) fn labels(&self, name: &str) -> Labels {
        let mut labels = Labels::default();
        for term in self.values(name, "rdfs:label") {
            if let Term::Literal(literal) = term {
                labels.insert(literal.language().unwrap_or("und"), literal.value());
            }
        }
        labels
    }

    /// Returns the first comment on a term; empty when there is none.
    pub(super) fn comment(&self, name: &str) -> String {
        let first = self.values(name, "rdfs:comment").find_map(|term| match term {
            Term::Literal(literal) => Some(literal.value().to_owned()),
            _ => None,
        });
        first.unwrap_or_default()
    }

    /// Returns an IRI shortened with the usual prefix, or nothing for a literal or blank node.
    pub(super) fn short(&self, term: &Term) -> Option<String> {
        match term {
            Term::NamedNode(node) => Some(self.shorten(node.as_str())),
            _ => None,
        }
    }

    /// Returns an error at the place where the term `name` first stands (`described`: where it is described).
    pub(super) fn error(&self, name: &str, described: bool, message: String) -> Error {
        let prefix = self.prefixes.iter().find(|(_, iri)| iri.as_str() == NAMESPACE).map(|(prefix, _)| prefix.as_str());
        let token = format!("{}:{name}", prefix.unwrap_or("g"));
        Error::data(&self.path, place(self.text, &token, described), message)
    }

    fn shorten(&self, iri: &str) -> String {
        if let Some(name) = iri.strip_prefix(NAMESPACE) {
            return format!("g:{name}");
        }
        let known = self.prefixes.iter().find_map(|(prefix, namespace)| Some((prefix, iri.strip_prefix(namespace)?)));
        known.map_or_else(|| iri.to_owned(), |(prefix, rest)| format!("{prefix}:{rest}"))
    }
}

/// Returns the name of a term of [`NAMESPACE`].
fn local(iri: &str) -> Option<String> {
    iri.strip_prefix(NAMESPACE).map(str::to_owned)
}

/// Returns what a parser says of a data file, with the place.
pub(crate) fn syntax(path: &Path, error: &RdfParseError) -> Error {
    match error {
        RdfParseError::Io(error) => Error::io(path, error),
        RdfParseError::Syntax(error) => {
            let text = error.to_string();
            let message = text.split_once(": ").map_or(text.as_str(), |(_, message)| message);
            let message = if text.starts_with("Parser error at") { message } else { &text };
            match error.location() {
                Some(place) => {
                    let (line, column) = (place.start.line as usize + 1, place.start.column as usize + 1);
                    Error::data(path, (line, column), message)
                }
                None => Error::file(path, text),
            }
        }
    }
}

/// Returns line and column, from 1, of a token outside comments and strings; 1:1 when it is not there.
///
/// `first_column` asks for the place where it begins a line, if there is one.
fn place(text: &str, token: &str, first_column: bool) -> (usize, usize) {
    let mut found = None;
    for (at, line) in text.lines().enumerate() {
        let code = blank_strings(line);
        for (start, _) in code.match_indices(token) {
            let part_of_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ':');
            let before = code[..start].chars().next_back().is_some_and(part_of_name);
            let after = code[start + token.len()..].chars().next().is_some_and(part_of_name);
            let place = (at + 1, line.chars().count().min(code[..start].chars().count()) + 1);
            match (before || after, first_column && start > 0) {
                (true, _) => {}
                (false, false) => return place,
                (false, true) => found = found.or(Some(place)),
            }
        }
    }
    found.unwrap_or((1, 1))
}

/// Returns a line with the inside of strings and a comment replaced by spaces, each character by one.
fn blank_strings(line: &str) -> String {
    let (mut quoted, mut iri, mut escaped, mut comment) = (false, false, false, false);
    let mut code = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            _ if comment => {}
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' if !iri => quoted = !quoted,
            '<' if !quoted => iri = true,
            '>' if iri => iri = false,
            '#' if !quoted && !iri => comment = true,
            _ => {}
        }
        code.push(if quoted || comment { ' ' } else { c });
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_token_outside_strings_and_comments() {
        let text = "# g:Left\ng:LeftBy a \"g:Left 左\" ;\n  a g:Left .\ng:Left a g:X .";
        assert_eq!(place(text, "g:Left", false), (3, 5));
        assert_eq!(place(text, "g:Left", true), (4, 1));
        assert_eq!(place(text, "g:Right", true), (1, 1));
    }
}
