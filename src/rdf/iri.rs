//! In: identifiers. Out: the IRIs of a graph, all ASCII and made from content alone; prefixes to write and read them with.

use std::collections::BTreeMap;

use oxigraph::model::{NamedNode, NamedOrBlankNode, Quad, Term};

use crate::Error;
use crate::model::{Chars, Evidence, Money, Name, content_hash, slug};
use crate::rdf::terms;

/// The start of the IRIs of a graph's own things.
///
/// The default lies below `.example`, a domain nobody can own: a graph made without a base of one's own never claims a
/// name that belongs to someone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base(String);

impl Default for Base {
    fn default() -> Self {
        Self("https://guanxi.example/".to_owned())
    }
}

/// Prefix and path of each kind of thing.
const KINDS: [(&str, &str); 7] = [
    ("e", "entity/"),
    ("c", "claim/"),
    ("ev", "evidence/"),
    ("s", "sentence/"),
    ("d", "document/"),
    ("n", "name/"),
    ("m", "money/"),
];

impl Base {
    /// Returns the base `iri`, with a `/` added unless it ends with `/`, `#` or `:`.
    ///
    /// It must be an absolute IRI in ASCII.
    pub fn new(iri: &str) -> Result<Self, Error> {
        let wrong = |why: String| {
            let hint = "write an absolute IRI in ASCII, such as https://example.org/graph/";
            Err(Error::Unknown { message: format!("\"{iri}\" cannot be a base: {why}"), hint: Some(hint.to_owned()) })
        };
        if !iri.is_ascii() {
            return wrong("it holds characters that are not ASCII".to_owned());
        }
        if let Err(error) = NamedNode::new(iri) {
            return wrong(error.to_string().to_lowercase());
        }
        let ends = iri.ends_with(['/', '#', ':']);
        Ok(Self(if ends { iri.to_owned() } else { format!("{iri}/") }))
    }

    /// Returns the base of the graph that quads were written from, as far as they hold a claim or a document.
    pub(crate) fn of_quads(quads: &[Quad]) -> Option<Self> {
        let kinds = [(terms::CLAIM, "claim/"), (terms::DOCUMENT, "document/")];
        let found = quads.iter().filter(|quad| quad.predicate.as_ref() == terms::TYPE).find_map(|quad| {
            let (NamedOrBlankNode::NamedNode(node), Term::NamedNode(class)) = (&quad.subject, &quad.object) else {
                return None;
            };
            let (_, path) = kinds.iter().find(|(kind, _)| class.as_ref() == *kind)?;
            node.as_str().rsplit_once(path)
        });
        found.filter(|(base, id)| !base.is_empty() && !id.contains('/')).map(|(base, _)| Self(base.to_owned()))
    }

    /// Returns the prefixes of this graph's own things: `e` for entities, `c` for claims.
    pub fn prefixes(&self) -> BTreeMap<String, String> {
        KINDS.iter().map(|(prefix, path)| ((*prefix).to_owned(), format!("{}{path}", self.0))).collect()
    }

    pub(crate) fn entity(&self, id: &str) -> NamedNode {
        self.node("entity/", &segment(id))
    }

    pub(crate) fn claim(&self, id: &str) -> NamedNode {
        self.node("claim/", &segment(id))
    }

    pub(crate) fn document(&self, id: &str) -> NamedNode {
        self.node("document/", &segment(id))
    }

    pub(crate) fn sentence(&self, document: &str, place: Chars) -> NamedNode {
        self.node("sentence/", &format!("{}-{}-{}", segment(document), place.start, place.end))
    }

    pub(crate) fn money(&self, money: &Money) -> NamedNode {
        self.node("money/", &format!("{}-{}", money.currency, money.amount))
    }

    pub(crate) fn name(&self, entity: &str, name: &Name) -> NamedNode {
        let document = name.document.as_deref();
        let parts = [entity, &name.text, &name.language, &name.reason, document.unwrap_or_default()];
        let place = if document.is_some() || name.place.is_some() { place(name.place) } else { String::new() };
        self.node("name/", &hash_of(parts.iter().copied().chain([place.as_str()])))
    }

    pub(crate) fn evidence(&self, claim: &str, evidence: &Evidence) -> NamedNode {
        let Evidence { document, sentence, text: _, subject, object, cue, rule, inherited } = evidence;
        let places = [Some(*sentence), *subject, *object, Some(*cue)].map(place);
        let inherited: Vec<_> = inherited.iter().map(|part| (place(Some(part.place)), part)).collect();
        let own = [claim, document, rule].into_iter().chain(places.iter().map(String::as_str));
        let carried = inherited.iter().flat_map(|(place, part)| [part.part.as_str(), &part.text, place]);
        self.node("evidence/", &hash_of(own.chain(carried)))
    }

    fn node(&self, path: &str, segment: &str) -> NamedNode {
        NamedNode::new_unchecked([&self.0, path, segment].concat())
    }
}

/// Returns a node whose IRI is that of `node` with `-suffix` added.
pub(crate) fn beside(node: &NamedNode, suffix: &str) -> NamedNode {
    NamedNode::new_unchecked([node.as_str(), "-", suffix].concat())
}

/// Returns the last part of an IRI for an identifier: itself when it can stand there, else its letters and a hash.
pub(crate) fn segment(id: &str) -> String {
    let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    let ends = id.starts_with(|c: char| c.is_ascii_alphanumeric()) && !id.ends_with('.');
    if plain && ends {
        return id.to_owned();
    }
    let (slug, hash) = (slug(id), content_hash(id, 8));
    if slug.is_empty() { hash } else { format!("{slug}-{hash}") }
}

/// Returns the last part of an IRI.
pub(crate) fn last_segment(iri: &str) -> &str {
    iri.rsplit(['/', '#', ':']).next().unwrap_or_default()
}

fn place(place: Option<Chars>) -> String {
    place.map_or_else(|| "-".to_owned(), |place| format!("{}-{}", place.start, place.end))
}

/// Returns a hash of several texts in their order, no two lists of which are taken for one another.
fn hash_of<'p>(parts: impl Iterator<Item = &'p str>) -> String {
    let joined: String = parts.map(|part| format!("{}:{part}", part.len())).collect();
    content_hash(&joined, 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_plain_identifiers_and_hashes_others() {
        let base = Base::default();
        assert_eq!(base.entity("ada-lin").as_str(), "https://guanxi.example/entity/ada-lin");
        assert_eq!(base.document("a.txt").as_str(), "https://guanxi.example/document/a.txt");
        let odd = base.document("新聞/一 1.txt");
        assert!(odd.as_str().starts_with("https://guanxi.example/document/1-txt-") && odd.as_str().is_ascii());
        assert_ne!(odd, base.document("新聞/二 1.txt"));
    }

    #[test]
    fn accepts_absolute_ascii_bases_only() {
        assert_eq!(Base::new("urn:news").unwrap().entity("a").as_str(), "urn:news/entity/a");
        assert_eq!(Base::new("https://x.example/g#").unwrap().entity("a").as_str(), "https://x.example/g#entity/a");
        for wrong in ["graph", "https://關係.example/", "http://a b/", ""] {
            assert!(Base::new(wrong).is_err(), "{wrong}");
        }
    }
}
