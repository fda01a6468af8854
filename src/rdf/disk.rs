//! In: a graph directory or an RDF file. Out: its triples in a store on disk, loaded when the graph is not the one it knows.
//!
//! The store of a graph directory lies in its folder `store`, that of a file beside it. It can be removed at any time; it
//! is loaded anew when the graph, the vocabulary or the layout have changed, and the old one is removed then.

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use oxigraph::io::RdfParser;
use oxigraph::model::Quad;
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::archive::Archive;
use crate::model::content_hash;
use crate::ontology::Ontology;
use crate::rdf::describe::{Graphs, describe};
use crate::rdf::iri::Base;
use crate::rdf::place::Loader;
use crate::rdf::store::{Store, known_prefixes, speaks};
use crate::rdf::{Format, answer, file, infer};

/// Version of what a store holds.
const VERSION: u32 = 1;
const ABOUT: &str = "about.json";
const QUADS: &str = "quads";

/// What a store cannot tell by itself.
#[derive(Serialize, Deserialize)]
struct About {
    prefixes: BTreeMap<String, String>,
}

/// Opens the store of a graph, and loads it first where there is none of its present state.
pub(super) fn open(path: &Path, ontology: &Ontology, is_plain: bool) -> Result<Store, Error> {
    let source = Source::of(path)?;
    let vocabulary = ontology.files.text("guanxi.ttl").unwrap_or_default();
    let key = content_hash(&format!("{VERSION}\n{}\n{vocabulary}", source.state(path)?), 16);
    let home = home(path);
    let place = home.join(&key).join(if is_plain { "plain" } else { "inferred" });
    let wrong = |error: io::Error| Error::io(&home, &error);
    if !place.join(ABOUT).is_file() {
        fs::create_dir_all(home.join(&key)).map_err(wrong)?;
        let new = tempfile::Builder::new().prefix(".new-").tempdir_in(home.join(&key)).map_err(wrong)?;
        let about = load(&source, &new.path().join(QUADS), ontology, is_plain)?;
        let bytes = serde_json::to_vec(&about).map_err(|error| wrong(error.into()))?;
        fs::write(new.path().join(ABOUT), bytes).map_err(wrong)?;
        match fs::rename(new.path(), &place) {
            Ok(()) => drop(new.keep()),
            // Another process was faster with the same.
            Err(_) if place.join(ABOUT).is_file() => {}
            Err(error) => return Err(wrong(error)),
        }
        sweep(&home, &key);
    }
    let bytes = fs::read(place.join(ABOUT)).map_err(wrong)?;
    let about: About = serde_json::from_slice(&bytes).map_err(|error| wrong(error.into()))?;
    let store = oxigraph::store::Store::open_read_only(place.join(QUADS)).map_err(|error| answer::failed(&error))?;
    Ok(Store::with(store, about.prefixes))
}

/// What a store is loaded from.
enum Source {
    /// The documents of a graph directory.
    Archive(Box<Archive>),
    /// An RDF file.
    File(PathBuf, Format),
}

impl Source {
    fn of(path: &Path) -> Result<Self, Error> {
        if path.is_dir() && Archive::is_at(path) {
            let archive = Archive::open(path)?;
            if archive.rules().is_some() {
                return Ok(Self::Archive(Box::new(archive)));
            }
        }
        let (path, format) = file::find(path)?;
        Ok(Self::File(path, format))
    }

    /// Returns a text that is another for another state of the graph.
    fn state(&self, path: &Path) -> Result<String, Error> {
        match self {
            Self::Archive(archive) => {
                let files = archive.entries().iter().map(|entry| entry.file.as_str()).collect::<Vec<_>>().join("\n");
                Ok(format!("{:?} {:?}\n{files}", archive.settings().base, archive.rules()))
            }
            Self::File(file, _) => {
                let meta = fs::metadata(file).and_then(|meta| Ok((meta.len(), meta.modified()?)));
                let (length, time) = meta.map_err(|error| Error::io(path, &error))?;
                Ok(format!("{length} {:?}", time.duration_since(std::time::UNIX_EPOCH).unwrap_or_default()))
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
                let mut failure = None;
                let done = describe(&knowledge, &ontology.vocabulary, &base, Graphs::One, &mut |block| {
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
                    (None, Ok(())) => Ok(base.prefixes()),
                }
            }
            Self::File(path, format) => {
                let reader = BufReader::new(File::open(path).map_err(|error| Error::io(path, &error))?);
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

/// Loads a store at `place`.
fn load(source: &Source, place: &Path, ontology: &Ontology, is_plain: bool) -> Result<About, Error> {
    let store = oxigraph::store::Store::open(place).map_err(|error| answer::failed(&error))?;
    let mut loader = Loader::new(&store);
    // Facts are few beside what is told of them: they alone are kept in memory, for what follows from them.
    let (mut facts, mut own, mut is_spoken) = (Vec::new(), None, false);
    let declared = source.each(ontology, &mut |quad| {
        if !is_plain {
            is_spoken = is_spoken || speaks(&quad);
            if infer::states(&quad, &ontology.vocabulary) {
                facts.push(quad.clone());
            }
        }
        own = own.take().or_else(|| Base::of_quads(std::slice::from_ref(&quad)));
        loader.add(quad)
    })?;
    if is_spoken {
        loader.infer(&facts, ontology)?;
    }
    loader.finish()?;
    store.optimize().map_err(|error| answer::failed(&error))?;
    Ok(About { prefixes: known_prefixes(ontology, own, &declared) })
}

fn home(path: &Path) -> PathBuf {
    if path.is_dir() {
        return path.join(crate::archive::STORE);
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".store");
    path.with_file_name(name)
}

/// Removes the stores of other states; what cannot be removed is removed another time.
fn sweep(home: &Path, key: &str) {
    for entry in fs::read_dir(home).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_own = name.len() == key.len() && name.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_own && name != key {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
