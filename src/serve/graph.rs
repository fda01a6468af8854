//! In: the path of a graph. Out: [`Graph`], what is known of it without asking its store.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use crate::Error;
use crate::archive::{Archive, DECISIONS, GRAPH};
use crate::explore::Plane;
use crate::model::Knowledge;
use crate::ontology::Ontology;
use crate::rdf::{self, Base};

/// A graph as it is served: one state of it.
pub struct Graph {
    /// Where it was read from.
    pub path: PathBuf,
    /// Its words, classes and predicates.
    pub ontology: Arc<Ontology>,
    /// Its documents, entities and claims; nothing where it is RDF of others.
    pub knowledge: Knowledge,
    /// The start of the names of its own things.
    pub base: Base,
    /// The full texts of its documents, where it is a folder that keeps them; of others only the sentences that are
    /// evidence are at hand.
    pub archive: Option<Archive>,
    /// Where the page draws the entities, once it asked.
    plane: OnceLock<Plane>,
    mark: String,
}

impl Graph {
    /// Reads a folder made by `guanxi build`, or any RDF file.
    pub fn open(path: &Path, ontology: Ontology) -> Result<Self, Error> {
        Self::read(path, Arc::new(ontology))
    }

    fn read(path: &Path, ontology: Arc<Ontology>) -> Result<Self, Error> {
        // Looked at before: what changes while it is read is read again.
        let mark = mark(path);
        let (knowledge, base) = rdf::load_if_any(path)?;
        let archive = Archive::is_at(path).then(|| Archive::open(path)).transpose()?;
        Ok(Self { path: path.to_owned(), ontology, knowledge, base, archive, plane: OnceLock::new(), mark })
    }

    /// Reads the graph again; nothing when its files are the same.
    pub(super) fn newer(&self) -> Result<Option<Self>, Error> {
        let is_same = mark(&self.path) == self.mark;
        (!is_same).then(|| Self::read(&self.path, Arc::clone(&self.ontology))).transpose()
    }

    /// Returns where its entities stand.
    pub(super) fn plane(&self) -> &Plane {
        self.plane.get_or_init(|| Plane::new(&self.knowledge))
    }

    /// Returns what it is called: its folder or file.
    pub fn name(&self) -> String {
        self.path.file_name().map_or_else(|| "graph".to_owned(), |name| name.to_string_lossy().into_owned())
    }
}

/// Returns a text that is another once the files of a graph are others.
fn mark(path: &Path) -> String {
    let files = [path.to_owned(), path.join(GRAPH), path.join(DECISIONS)];
    let about = |file: &PathBuf| {
        let meta = fs::metadata(file).ok().filter(fs::Metadata::is_file)?;
        Some(format!("{} {:?}", meta.len(), meta.modified().ok()?))
    };
    // The link that leads to the present state names it by its content.
    format!("{:?} {:?}", Archive::generation(path), files.each_ref().map(about))
}
