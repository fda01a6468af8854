//! In: a graph directory or an RDF file. Out: its triples in a store on disk, loaded when the graph is not the one it knows.
//!
//! The store of a graph directory lies in its folder `store`, that of a file beside it. It can be removed at any time; it
//! is loaded anew when the graph, the vocabulary or the layout have changed, and the old one is removed then.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::model::content_hash;
use crate::ontology::Ontology;
use crate::rdf::answer;
use crate::rdf::edits::{Edits, edited, mark};
use crate::rdf::source::{Source, load};
use crate::rdf::sparql::Need;
use crate::rdf::store::Store;

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
    let key = content_hash(&format!("{VERSION}\n{}\n{}\n{vocabulary}", source.state(path)?, edits(path)), 16);
    let home = home(path);
    let place = home.join(&key).join(if is_plain { "plain" } else { "inferred" });
    let wrong = |error: io::Error| Error::io(&home, &error);
    if !place.join(ABOUT).is_file() {
        fs::create_dir_all(home.join(&key)).map_err(wrong)?;
        let new = tempfile::Builder::new().prefix(".new-").tempdir_in(home.join(&key)).map_err(wrong)?;
        let about = fill((&source, path), &new.path().join(QUADS), ontology, is_plain)?;
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

/// Returns a text that is another for other edits.
fn edits(path: &Path) -> String {
    format!("{} {}", edited(path), mark(path))
}

/// Makes a store at `place`.
fn fill((source, path): (&Source, &Path), place: &Path, ontology: &Ontology, is_plain: bool) -> Result<About, Error> {
    let store = oxigraph::store::Store::open(place).map_err(|error| answer::failed(&error))?;
    let prefixes = load(source, &store, &Need::All, (ontology, is_plain))?;
    Edits::of(path).take(&store, u64::MAX)?;
    store.optimize().map_err(|error| answer::failed(&error))?;
    Ok(About { prefixes })
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
