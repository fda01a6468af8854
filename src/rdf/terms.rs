//! In: nothing. Out: the IRIs of the terms a graph is written with, each described in `ontology/guanxi.ttl` or a W3C vocabulary.

use std::borrow::Cow;
use std::fmt::Write;

use oxigraph::model::{NamedNode, NamedNodeRef};

use crate::ontology::NAMESPACE;

macro_rules! terms {
    ($($namespace:literal { $($name:ident = $local:literal),+ $(,)? })+) => {
        $($(pub(crate) const $name: NamedNodeRef<'static> = NamedNodeRef::new_unchecked(concat!($namespace, $local));)+)+
    };
}

terms! {
    "https://w3id.org/guanxi#" {
        CLAIM = "Claim", SUBJECT = "subject", PREDICATE = "predicate", OBJECT = "object", STATUS = "status",
        ATTRIBUTION = "attribution", CONFIDENCE = "confidence", EARLIEST = "earliest", LATEST = "latest",
        EXACT_QUALIFIERS = "exactQualifiers", HAS_EVIDENCE = "evidence",
        EVIDENCE = "Evidence", HAS_SENTENCE = "sentence", RULE = "rule", CUE = "cue",
        CUE_START = "cueStart", CUE_END = "cueEnd", SUBJECT_START = "subjectStart", SUBJECT_END = "subjectEnd",
        OBJECT_START = "objectStart", OBJECT_END = "objectEnd",
        HAS_INHERITED = "inherited", INHERITED = "Inherited", PART = "part", TEXT = "text",
        PLACE_START = "placeStart", PLACE_END = "placeEnd",
        SENTENCE = "Sentence", DOCUMENT = "Document", SHA256 = "sha256", LENGTH = "length", SENTENCES = "sentences",
        DEGREE = "degree", NEIGHBOURS = "neighbours", PAGE_RANK = "pageRank", BETWEENNESS = "betweenness",
        COMPONENT = "component", COMMUNITY = "community",
        MONEY = "Money", REASON = "reason", ONTOLOGY = "ontology", INFERRED = "inferred",
    }
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#" { TYPE = "type", JSON = "JSON" }
    "http://www.w3.org/2004/02/skos/core#" { PREF_LABEL = "prefLabel", ALT_LABEL = "altLabel" }
    "http://www.w3.org/2008/05/skos-xl#" {
        LABEL = "Label", LITERAL_FORM = "literalForm", XL_PREF_LABEL = "prefLabel", XL_ALT_LABEL = "altLabel",
    }
    "http://www.w3.org/ns/oa#" {
        SPECIFIC_RESOURCE = "SpecificResource", HAS_SOURCE = "hasSource", HAS_SELECTOR = "hasSelector",
        TEXT_POSITION_SELECTOR = "TextPositionSelector", OA_START = "start", OA_END = "end",
        TEXT_QUOTE_SELECTOR = "TextQuoteSelector", EXACT = "exact",
    }
    "http://www.w3.org/ns/prov#" { WAS_QUOTED_FROM = "wasQuotedFrom" }
    "http://www.w3.org/ns/shacl#" {
        SH_NODE_SHAPE = "NodeShape", SH_TARGET_CLASS = "targetClass", SH_SPARQL = "sparql", SH_SELECT = "select",
        SH_MESSAGE = "message", SH_DEACTIVATED = "deactivated", SH_PREFIX = "prefix", SH_NAMESPACE = "namespace",
    }
    "http://purl.org/dc/terms/" { IDENTIFIER = "identifier", LANGUAGE = "language" }
    "https://schema.org/" {
        NEWS_ARTICLE = "NewsArticle", HEADLINE = "headline", DATE_PUBLISHED = "datePublished", URL = "url",
        VALUE = "value", CURRENCY = "currency",
    }
    "http://www.w3.org/2001/XMLSchema#" {
        XSD_DATE = "date", XSD_YEAR = "gYear", XSD_YEAR_MONTH = "gYearMonth", XSD_INTEGER = "integer",
        XSD_DECIMAL = "decimal", XSD_BOOLEAN = "boolean", XSD_STRING = "string",
    }
}

/// Returns the IRI of the class, predicate or qualifier called `name`.
pub(crate) fn term(name: &str) -> NamedNode {
    let simple = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
    let mut iri = String::with_capacity(NAMESPACE.len() + name.len());
    iri.push_str(NAMESPACE);
    if simple {
        iri.push_str(name);
    } else {
        for byte in name.bytes() {
            match byte {
                b'_' | b'-' => iri.push(char::from(byte)),
                _ if byte.is_ascii_alphanumeric() => iri.push(char::from(byte)),
                // Writing to a string cannot fail.
                _ => _ = write!(iri, "%{byte:02X}"),
            }
        }
    }
    NamedNode::new_unchecked(iri)
}

/// Returns the name of the class, predicate or qualifier an IRI stands for.
pub(crate) fn name_of(iri: &str) -> Option<Cow<'_, str>> {
    let name = iri.strip_prefix(NAMESPACE)?;
    if !name.contains('%') {
        return Some(Cow::Borrowed(name));
    }
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(|_| first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ontology::Ontology;

    #[test]
    fn names_come_back_from_their_iris() {
        for name in ["left", "", "自訂 類別/x%41"] {
            assert_eq!(name_of(term(name).as_str()).as_deref(), Some(name));
            assert!(term(name).as_str().is_ascii());
        }
    }

    #[test]
    fn the_ontology_describes_every_term() {
        let files = Ontology::embedded().unwrap().files;
        let text = files.text("guanxi.ttl").unwrap();
        for term in
            [CLAIM, EXACT_QUALIFIERS, EARLIEST, INHERITED, PLACE_START, SHA256, MONEY, REASON, INFERRED, CUE_END]
        {
            let name = name_of(term.as_str()).unwrap();
            assert!(text.contains(&format!("\ng:{name} a ")), "{name}");
        }
    }
}
