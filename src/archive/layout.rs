//! In: a graph directory. Out: where in it everything lies, and files read and written there.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Error;

/// The claims of all documents, one a line.
pub const CLAIMS: &str = "claims.jsonl";
/// The graph of all documents as Turtle.
pub const GRAPH: &str = "graph.ttl";
/// Its picture.
pub const PICTURE: &str = "diagram.svg";
/// The list of documents, and the folder of their texts.
pub(crate) const DOCUMENTS: &str = "documents.jsonl";
/// The fingerprint of the rules that the documents were read with.
pub(crate) const RULES: &str = "rules";
/// What people decided about claims and merges.
pub const DECISIONS: &str = "decisions.jsonl";
/// What a reader of the directory finds at its top.
pub(crate) const SHOWN: [&str; 5] = [CLAIMS, GRAPH, PICTURE, DOCUMENTS, DECISIONS];

/// Where a store on disk lies that was loaded from the graph.
pub(crate) const STORE: &str = "store";

/// What the files of names end in.
pub(crate) const NAMES: &str = "names";

const TEXTS: &str = "documents";
const GENERATIONS: &str = "generations";
const NOW: &str = "now";
const LOCK: &str = "lock";
/// Digits of the hash that names the files of a document.
pub(crate) const DIGITS: usize = 24;
/// Digits of the hash that names a generation.
pub(crate) const GENERATION_DIGITS: usize = 16;
/// The generation made of files that stood at the top by themselves.
pub(crate) const ADOPTED: &str = "0";
/// What a file is called until it is whole.
pub(crate) const UNFINISHED: &str = ".new";

/// Returns the folder that holds the present state: that of the present generation, else the directory itself.
///
/// Looked up once by whoever reads more than one file, so that all are of one state. In a copy that followed links `now` is
/// a folder.
pub(crate) fn present(root: &Path) -> PathBuf {
    match fs::read_link(now(root)) {
        Ok(generation) => root.join(generation),
        Err(_) if now(root).join(DOCUMENTS).is_file() => now(root),
        Err(_) => root.to_owned(),
    }
}

/// Returns the file of decisions that counts: one that somebody put at the top in place of the link, else that of `present`.
pub(crate) fn decisions(root: &Path, present: &Path) -> PathBuf {
    let top = root.join(DECISIONS);
    let is_plain = fs::symlink_metadata(&top).is_ok_and(|meta| meta.is_file());
    if is_plain { top } else { present.join(DECISIONS) }
}

pub(crate) fn now(root: &Path) -> PathBuf {
    root.join(NOW)
}

pub(crate) fn lock(root: &Path) -> PathBuf {
    root.join(LOCK)
}

pub(crate) fn generations(root: &Path) -> PathBuf {
    root.join(GENERATIONS)
}

/// Returns what the link to the present generation says.
pub(crate) fn generation(name: &str) -> PathBuf {
    Path::new(GENERATIONS).join(name)
}

/// Returns what a link at the top says: the file `name` of the present generation.
pub(crate) fn shown(name: &str) -> PathBuf {
    Path::new(NOW).join(name)
}

pub(crate) fn texts(root: &Path) -> PathBuf {
    root.join(TEXTS)
}

/// Returns the file of a document whose content has the hash `hash`.
pub(crate) fn document(root: &Path, hash: &str) -> PathBuf {
    folder(root, hash).join(format!("{hash}.json"))
}

/// Returns the file of what `rules` read in a document.
pub(crate) fn report(root: &Path, hash: &str, rules: &str) -> PathBuf {
    folder(root, hash).join(format!("{hash}.{rules}.json"))
}

/// Returns the file of the names of the documents in `folder`, by the hash of what it holds.
pub(crate) fn names(folder: &Path, hash: &str) -> PathBuf {
    folder.join(format!("{hash}.{NAMES}"))
}

/// Returns the folder of a document whose content has the hash `hash`.
pub(crate) fn folder(root: &Path, hash: &str) -> PathBuf {
    texts(root).join(hash.get(..2).unwrap_or(hash))
}

/// Reads a file of JSON.
pub(crate) fn read<T: DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let bytes = fs::read(path).map_err(|error| Error::io(path, &error))?;
    serde_json::from_slice(&bytes).map_err(|error| {
        let (place, text) = ((error.line().max(1), error.column().max(1)), error.to_string());
        let reason = text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason);
        Error::data(path, place, reason).with_hint("this file is not to be changed by hand; build the graph again")
    })
}

/// Returns the bytes of a file of JSON.
pub(crate) fn json(content: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec(content).map_err(io::Error::from)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Writes a file that appears whole or not at all; one that is there already holds the same and is left.
pub(crate) fn put(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if path.exists() {
        return Ok(());
    }
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let unfinished = path.with_extension(format!("{ending}{UNFINISHED}"));
    let wrong = |error: io::Error| Error::io(path, &error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(wrong)?;
    }
    write(&unfinished, |out| out.write_all(bytes)).map_err(wrong)?;
    fs::rename(&unfinished, path).map_err(wrong)
}

/// Writes a file through a buffer and waits until the disk has it.
pub(crate) fn write(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    write(&mut out)?;
    let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_data()
}

/// Waits until the disk knows the names in a folder.
pub(crate) fn settle(folder: &Path) -> io::Result<()> {
    // Only where a folder can be opened as a file is there something to wait for.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
