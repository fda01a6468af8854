//! In: a graph directory or an RDF file. Out: [`Source`], which hands its quads to a store in memory or on disk one by one.

use std::collections::{BTreeMap, HashMap};
#[cfg(feature = "disk")]
use std::fs;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use oxigraph::io::RdfParser;
use oxigraph::model::{Quad, Term};

use crate::Error;
use crate::archive::Archive;
use crate::model::Knowledge;
use crate::ontology::{NAMESPACE, Ontology};
use crate::rdf::describe::{Graphs, describe};
use crate::rdf::iri::Base;
use crate::rdf::place::Loader;
use crate::rdf::prefixes::known_prefixes;
use crate::rdf::sparql::Need;
use crate::rdf::{Format, answer, decode, file, infer};

/// What a store is loaded from.
pub(super) enum Source {
    /// The documents of a graph directory whose graph stands in no file.
    Archive(Box<Archive>),
    /// An RDF file.
    File(PathBuf, Format),
}

impl Source {
    pub(super) fn of(path: &Path) -> Result<Self, Error> {
        if let Some(archive) = file::scattered(path)? {
            return Ok(Self::Archive(Box::new(archive)));
        }
        let (path, format) = file::find(path)?;
        Ok(Self::File(path, format))
    }

    /// Returns a text that is another for another state of the graph.
    #[cfg(feature = "disk")]
    pub(super) fn state(&self, path: &Path) -> Result<String, Error> {
        match self {
            Self::Archive(archive) => {
                let files = archive.entries().iter().map(|entry| entry.file.as_str()).collect::<Vec<_>>().join("\n");
                let decisions = archive.decisions().write();
                Ok(format!("{:?} {:?}\n{files}\n{decisions}", archive.settings().base, archive.rules()))
            }
            Self::File(file, _) => {
                let meta = fs::metadata(file).and_then(|meta| Ok((meta.len(), meta.modified()?)));
                let (length, time) = meta.map_err(|error| Error::io(path, &error))?;
                Ok(format!("{length} {:?}", time.duration_since(std::time::UNIX_EPOCH).unwrap_or_default()))
            }
        }
    }

    /// Returns the prefixes that the source declares before its first triple.
    pub(super) fn prefixes(&self) -> Result<BTreeMap<String, String>, Error> {
        match self {
            Self::Archive(archive) => Ok(file::base(archive)?.prefixes()),
            Self::File(path, format) => {
                let mut parser = RdfParser::from_format(format.syntax()).for_reader(BufReader::new(file::open(path)?));
                // A slip of syntax is told when the file is read.
                let _ = parser.next();
                Ok(parser.prefixes().map(|(name, iri)| (name.to_owned(), iri.to_owned())).collect())
            }
        }
    }

    /// Hands every quad to `sink`, and returns the prefixes that the source declares.
    fn each(
        &self,
        ontology: &Ontology,
        sink: &mut dyn FnMut(Quad) -> Result<(), Error>,
    ) -> Result<BTreeMap<String, String>, Error> {
        match self {
            Self::Archive(archive) => {
                let base = file::base(archive)?;
                let knowledge = archive.knowledge(&ontology.vocabulary)?;
                tell(&knowledge, &base, ontology, sink)?;
                Ok(base.prefixes())
            }
            Self::File(path, format) => {
                let reader = BufReader::with_capacity(1 << 20, file::open(path)?);
                let mut parser = RdfParser::from_format(format.syntax());
                if let Some(base) = file::file_iri(path) {
                    parser = parser.clone().with_base_iri(base).unwrap_or(parser);
                }
                let mut parser = parser.for_reader(reader);
                let mut labels = HashMap::new();
                for quad in parser.by_ref() {
                    let quad = quad.map_err(|error| crate::ontology::syntax(path, &error))?;
                    sink(file::relabel(quad, &mut labels))?;
                }
                Ok(parser.prefixes().map(|(name, iri)| (name.to_owned(), iri.to_owned())).collect())
            }
        }
    }
}

/// Hands every triple that `knowledge` is written with to `sink`.
fn tell(
    knowledge: &Knowledge,
    base: &Base,
    ontology: &Ontology,
    sink: &mut dyn FnMut(Quad) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut failure = None;
    let done = describe(knowledge, &ontology.vocabulary, base, Graphs::One, &mut |block| {
        let graph = block.graph;
        let quads = block.triples.into_iter().map(|triple| triple.in_graph(graph.clone()));
        quads.into_iter().try_for_each(&mut *sink).map_err(|error| {
            failure = Some(error);
            io::Error::other("stopped")
        })
    });
    match (failure, done) {
        (Some(error), _) => Err(error),
        (None, Err(error)) => Err(answer::failed(&error)),
        (None, Ok(())) => Ok(()),
    }
}

/// Loads all of a source into `store`, plain, and returns what is known by it: nothing where it is not whole.
pub(super) fn load_known(
    source: &Source,
    store: &oxigraph::store::Store,
    ontology: &Ontology,
) -> Result<Knowledge, Error> {
    Loader::run(store, &Need::All, |loader| match source {
        Source::Archive(archive) => {
            let knowledge = archive.knowledge(&ontology.vocabulary)?;
            tell(&knowledge, &file::base(archive)?, ontology, &mut |quad| loader.add(quad))?;
            Ok(knowledge)
        }
        Source::File(path, _) => {
            let file = file::read(path)?;
            let knowledge = decode::knowledge(&file).unwrap_or_default();
            file.quads.into_iter().try_for_each(|quad| loader.add(quad))?;
            Ok(knowledge)
        }
    })
}

/// Loads what is needed of a source into `store`, with what follows from it unless it is to be plain; returns the prefixes.
pub(super) fn load(
    source: &Source,
    store: &oxigraph::store::Store,
    need: &Need,
    (ontology, is_plain): (&Ontology, bool),
) -> Result<BTreeMap<String, String>, Error> {
    // Facts are few beside what is told of them: they alone are kept in memory, for what follows from them.
    let (mut facts, mut own, mut is_spoken) = (Vec::new(), None, false);
    let declared = Loader::run(store, need, |loader| {
        let declared = source.each(ontology, &mut |quad| {
            if !is_plain {
                is_spoken = is_spoken || speaks(&quad);
                if infer::states(&quad, &ontology.vocabulary) {
                    facts.push(quad.clone());
                }
            }
            if own.is_none() {
                own = Base::of_quads(std::slice::from_ref(&quad));
            }
            loader.add(quad)
        })?;
        if is_spoken {
            loader.infer(&facts, ontology)?;
        }
        Ok(declared)
    })?;
    Ok(known_prefixes(ontology, own, &declared))
}

/// Returns whether a quad speaks guanxi's vocabulary.
fn speaks(quad: &Quad) -> bool {
    let class = matches!(&quad.object, Term::NamedNode(class) if class.as_str().starts_with(NAMESPACE));
    quad.predicate.as_str().starts_with(NAMESPACE) || class
}
