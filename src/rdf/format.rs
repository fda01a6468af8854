//! In: a name or a file name. Out: [`Format`], a way to write RDF down.

use std::path::Path;

use oxigraph::io::{JsonLdProfileSet, RdfFormat};

/// A way to write RDF down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Turtle, everything in one graph.
    Turtle,
    /// TriG, a named graph for each document.
    TriG,
    /// N-Triples, everything in one graph, sorted.
    NTriples,
    /// N-Quads, a named graph for each document, sorted.
    NQuads,
    /// RDF/XML, everything in one graph.
    RdfXml,
    /// JSON-LD, everything in one graph.
    JsonLd,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 6] = [Self::Turtle, Self::TriG, Self::NTriples, Self::NQuads, Self::RdfXml, Self::JsonLd];

    /// Returns the format that the ending of a file name tells.
    ///
    /// ```
    /// use guanxi::rdf::Format;
    /// assert_eq!(Format::of_file("graph.ttl".as_ref()), Some(Format::Turtle));
    /// assert_eq!(Format::of_file("graph.doc".as_ref()), None);
    /// ```
    pub fn of_file(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "ttl" | "turtle" => Some(Self::Turtle),
            "trig" => Some(Self::TriG),
            "nt" => Some(Self::NTriples),
            "nq" => Some(Self::NQuads),
            "rdf" | "owl" | "xml" => Some(Self::RdfXml),
            "jsonld" | "json" => Some(Self::JsonLd),
            _ => None,
        }
    }

    pub(crate) fn syntax(self) -> RdfFormat {
        match self {
            Self::Turtle => RdfFormat::Turtle,
            Self::TriG => RdfFormat::TriG,
            Self::NTriples => RdfFormat::NTriples,
            Self::NQuads => RdfFormat::NQuads,
            Self::RdfXml => RdfFormat::RdfXml,
            Self::JsonLd => RdfFormat::JsonLd { profile: JsonLdProfileSet::empty() },
        }
    }
}
