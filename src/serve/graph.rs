//! In: the path of a graph. Out: [`Graph`], what is known of it without asking its store.

use std::path::{Path, PathBuf};

use crate::Error;
use crate::archive::Archive;
use crate::model::Knowledge;
use crate::ontology::Ontology;
use crate::rdf::{self, Base};

/// A graph as it is served: as it was when the server started.
pub struct Graph {
    /// Where it was read from.
    pub path: PathBuf,
    /// Its words, classes and predicates.
    pub ontology: Ontology,
    /// Its documents, entities and claims; nothing where it is RDF of others.
    pub knowledge: Knowledge,
    /// The start of the names of its own things.
    pub base: Base,
    /// The full texts of its documents, where it is a folder that keeps them; of others only the sentences that are
    /// evidence are at hand.
    pub archive: Option<Archive>,
}

impl Graph {
    /// Reads a folder made by `guanxi build`, or any RDF file.
    pub fn open(path: &Path, ontology: Ontology) -> Result<Self, Error> {
        let (knowledge, base) = rdf::load_if_any(path)?;
        let archive = Archive::is_at(path).then(|| Archive::open(path)).transpose()?;
        Ok(Self { path: path.to_owned(), ontology, knowledge, base, archive })
    }

    /// Returns what it is called: its folder or file.
    pub fn name(&self) -> String {
        self.path.file_name().map_or_else(|| "graph".to_owned(), |name| name.to_string_lossy().into_owned())
    }
}
