//! In: a graph, and what people wrote into it. Out: the file beside it that keeps that, read and appended to.
//!
//! The file `edits.rdfp` of a graph directory, or `NAME.edits.rdfp` beside a file, is an RDF Patch: transactions of lines
//! between `TX .` and `TC .`, only ever appended to. A transaction without its end was never made: whoever wrote it was killed
//! before anybody was told that it is kept. Who next opens it to write leaves out what was written and taken back; the first
//! line says then that the file is another, so that nobody reads on where it was. The documents and what follows from them stay as they are; a store is loaded from
//! them first and takes the edits after.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::Error;
use crate::model::content_hash;
use crate::rdf::answer;
use crate::rdf::compact::compact;
use crate::rdf::patch::Patch;

const NAME: &str = "edits.rdfp";
const BEGIN: &str = "TX .\n";
const END: &str = "TC .\n";
/// What a file begins with that was written anew; a hash of what it was follows.
const MARK: &str = "# anew after ";
/// Most bytes of that line.
const MARK_BYTES: u64 = 64;

/// What people wrote into a graph, as far as a store has taken it.
#[derive(Debug, Clone)]
pub(super) struct Edits {
    path: PathBuf,
    /// Bytes of the file that the store has taken.
    taken: u64,
    /// What told the file from others when the store first took some.
    mark: String,
}

impl Edits {
    /// Returns the edits of the graph at `path`, none of them taken.
    pub(super) fn of(path: &Path) -> Self {
        Self { path: beside(path), taken: 0, mark: String::new() }
    }

    /// Lets `store` take what was written since, up to the byte `until` and to the end of a transaction.
    ///
    /// Of a file that was written anew meanwhile nothing is taken: the store stays at the state before.
    pub(super) fn take(&mut self, store: &oxigraph::store::Store, until: u64) -> Result<(), Error> {
        if until <= self.taken {
            return Ok(());
        }
        let wrong = |error: std::io::Error| Error::io(&self.path, &error);
        let mut file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(wrong(error)),
        };
        let mark = first_line(&mut file).map_err(wrong)?;
        if self.taken > 0 && mark != self.mark {
            return Ok(());
        }
        self.mark = mark;
        file.seek(SeekFrom::Start(self.taken)).map_err(wrong)?;
        let mut bytes = Vec::new();
        file.take(until - self.taken).read_to_end(&mut bytes).map_err(wrong)?;
        let whole = complete(&bytes);
        let text = std::str::from_utf8(&bytes[..whole]).map_err(|error| Error::file(&self.path, error.to_string()))?;
        let mut patch = Patch::of(store).map_err(|error| answer::failed(&error))?;
        for (at, line) in text.lines().enumerate() {
            if line == BEGIN.trim_end() || line == END.trim_end() || line.is_empty() || line.starts_with('#') {
                continue;
            }
            patch.read(line).map_err(|message| {
                let line = self.lines_before() + at + 1;
                let error = Error::data(&self.path, (line, 1), message);
                error.with_hint("mend the line, or remove it; a server writes this file")
            })?;
        }
        patch.commit().map_err(|error| answer::failed(&error))?;
        self.taken += whole as u64;
        Ok(())
    }

    /// Returns how many lines of the file were taken.
    fn lines_before(&self) -> usize {
        let taken = usize::try_from(self.taken).unwrap_or(usize::MAX);
        let bytes = fs::read(&self.path).unwrap_or_default();
        bytes.iter().take(taken).filter(|byte| **byte == b'\n').count()
    }
}

/// The right to append to what people wrote into a graph.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
    /// The file before it was written anew: who has it open still finds it locked.
    _old: Option<File>,
    end: u64,
}

impl Journal {
    /// Opens the edits of the graph at `path`, takes off what was left of a transaction that was never made, and leaves out
    /// what was written and taken back.
    ///
    /// An error says when another process appends to them.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let path = beside(path);
        let wrong = |error: std::io::Error| Error::io(&path, &error);
        let file = OpenOptions::new().read(true).append(true).create(true).open(&path).map_err(wrong)?;
        lock(&file, &path)?;
        let bytes = fs::read(&path).map_err(wrong)?;
        let is_marked = bytes.starts_with(MARK.as_bytes());
        let marked = bytes.iter().position(|byte| *byte == b'\n').filter(|_| is_marked).map_or(0, |at| at + 1);
        let end = complete(&bytes).max(marked);
        file.set_len(end as u64).map_err(wrong)?;
        let text = std::str::from_utf8(&bytes[..end]).unwrap_or_default();
        let Some(shorter) = compact(text) else {
            return Ok(Self { path, file, _old: None, end: end as u64 });
        };
        let changes = if shorter.is_empty() { String::new() } else { format!("{BEGIN}{shorter}{END}") };
        let shorter = format!("{MARK}{}\n{changes}", content_hash(text, 16));
        let new = replace(&path, &shorter)?;
        Ok(Self { path, file: new, _old: Some(file), end: shorter.len() as u64 })
    }

    /// Returns how many bytes there are: a store that has taken them knows everything.
    pub fn end(&self) -> u64 {
        self.end
    }

    /// Appends a transaction and waits until the disk has it; returns how many bytes there are then.
    ///
    /// Where that fails, nothing of it stays.
    pub fn append(&mut self, lines: &str) -> Result<u64, Error> {
        let transaction = format!("{BEGIN}{lines}{END}");
        let done = self.file.write_all(transaction.as_bytes()).and_then(|()| self.file.sync_data());
        if let Err(error) = done {
            // What cannot be taken off now has no end, and is taken off when the file is next opened to write.
            let _ = self.file.set_len(self.end);
            return Err(Error::io(&self.path, &error));
        }
        self.end += transaction.len() as u64;
        Ok(self.end)
    }
}

/// Takes the right to append to the file at `path`.
fn lock(file: &File, path: &Path) -> Result<(), Error> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => {
            let error = Error::file(path, "another server writes to this graph");
            Err(error.with_hint("stop it, or serve without --writable"))
        }
        Err(TryLockError::Error(error)) => Err(Error::io(path, &error)),
    }
}

/// Puts a file with this text in the place of the one at `path`, and returns it, locked.
fn replace(path: &Path, text: &str) -> Result<File, Error> {
    let wrong = |error: std::io::Error| Error::io(path, &error);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut new = tempfile::Builder::new().prefix(".edits-").append(true).tempfile_in(folder).map_err(wrong)?;
    new.write_all(text.as_bytes()).and_then(|()| new.as_file().sync_data()).map_err(wrong)?;
    lock(new.as_file(), path)?;
    if let Ok(meta) = fs::metadata(path) {
        new.as_file().set_permissions(meta.permissions()).map_err(wrong)?;
    }
    new.persist(path).map_err(|error| wrong(error.error))
}

/// Returns what tells the edits of the graph at `path` from those before they were written anew.
pub(crate) fn mark(path: &Path) -> String {
    File::open(beside(path)).and_then(|mut file| first_line(&mut file)).unwrap_or_default()
}

/// Returns the first line of a file that was written anew; nothing of others.
fn first_line(file: &mut File) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    file.take(MARK_BYTES).read_to_end(&mut bytes)?;
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    Ok(if line.starts_with(MARK.as_bytes()) { String::from_utf8_lossy(line).into_owned() } else { String::new() })
}

/// Returns how many statements people wrote into the graph at `path` or took out of it over HTTP, so far as that stands.
pub fn written(path: &Path) -> Result<usize, Error> {
    let path = beside(path);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(0),
        Err(error) => return Err(Error::io(&path, &error)),
    };
    let text = std::str::from_utf8(&bytes[..complete(&bytes)]).unwrap_or_default();
    let text = compact(text).unwrap_or_else(|| text.to_owned());
    Ok(text.lines().filter(|line| line.starts_with("A ") || line.starts_with("D ") || line.starts_with("G- ")).count())
}

/// Returns how many bytes of the edits of the graph at `path` there are; none where nobody wrote any.
pub fn edited(path: &Path) -> u64 {
    fs::metadata(beside(path)).map_or(0, |meta| meta.len())
}

/// Returns where the edits of a graph lie.
fn beside(path: &Path) -> PathBuf {
    if path.is_dir() {
        return path.join(NAME);
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{NAME}"));
    path.with_file_name(name)
}

/// Returns how many bytes the transactions take that have their end.
fn complete(bytes: &[u8]) -> usize {
    let end = format!("\n{END}");
    let found = bytes.windows(end.len()).rposition(|window| window == end.as_bytes());
    found.map_or(0, |at| at + end.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transaction_without_its_end_was_never_made() {
        let folder = tempfile::tempdir().unwrap();
        let graph = folder.path().join("graph.ttl");
        let mut journal = Journal::open(&graph).unwrap();
        let first = journal.append("A <x:a> <x:b> <x:c> .\nG+ <x:g> .\n").unwrap();
        assert!(Journal::open(&graph).unwrap_err().to_string().ends_with("another server writes to this graph"));
        journal.file.write_all(b"TX .\nA <x:a> <x:b> <x:d> .\n").unwrap();
        drop(journal);
        let store = oxigraph::store::Store::new().unwrap();
        let mut edits = Edits::of(&graph);
        edits.take(&store, u64::MAX).unwrap();
        assert_eq!((store.len().unwrap(), edits.taken), (1, first));
        let mut journal = Journal::open(&graph).unwrap();
        assert_eq!((journal.end(), edited(&graph)), (first, first));
        let second = journal.append("D <x:a> <x:b> <x:c> .\n").unwrap();
        edits.take(&store, second).unwrap();
        assert_eq!((store.len().unwrap(), edits.taken), (0, second));
    }

    #[test]
    fn what_was_taken_back_is_left_out_when_it_is_next_opened() {
        let folder = tempfile::tempdir().unwrap();
        let graph = folder.path().join("graph.ttl");
        let mut journal = Journal::open(&graph).unwrap();
        journal.append("A <x:a> <x:b> <x:c> .\nA <x:a> <x:b> <x:d> .\n").unwrap();
        let middle = journal.append("D <x:a> <x:b> <x:c> .\n").unwrap();
        let reader = oxigraph::store::Store::new().unwrap();
        let mut reading = Edits::of(&graph);
        reading.take(&reader, middle).unwrap();
        drop(journal);
        assert_eq!((written(&graph).unwrap(), mark(&graph).as_str()), (1, ""));
        let mut journal = Journal::open(&graph).unwrap();
        let text = fs::read_to_string(beside(&graph)).unwrap();
        assert!(text.starts_with(MARK) && text.ends_with("\nTX .\nA <x:a> <x:b> <x:d> .\nTC .\n"), "{text}");
        assert!(journal.end() < middle && journal.end() == edited(&graph));
        assert!(Journal::open(&graph).unwrap_err().to_string().ends_with("another server writes to this graph"));
        while journal.append("A <x:e> <x:b> <x:d> .\n").unwrap() <= middle {}
        // Who was in the middle of the old file stays there; who comes now reads the new one.
        reading.take(&reader, u64::MAX).unwrap();
        assert_eq!(reader.len().unwrap(), 1);
        let store = oxigraph::store::Store::new().unwrap();
        Edits::of(&graph).take(&store, u64::MAX).unwrap();
        assert_eq!((store.len().unwrap(), written(&graph).unwrap()), (2, 2));
        drop(journal);
        let last = "D <x:e> <x:b> <x:d> .\nD <x:a> <x:b> <x:d> .\n";
        Journal::open(&graph).unwrap().append(last).unwrap();
        let mut journal = Journal::open(&graph).unwrap();
        assert_eq!(fs::read_to_string(beside(&graph)).unwrap().lines().count(), 1);
        assert_eq!((edited(&graph), written(&graph).unwrap()), (journal.end(), 0));
        journal.append("A <x:a> <x:b> <x:c> .\n").unwrap();
        assert_eq!(written(&graph).unwrap(), 1);
    }

    #[test]
    fn names_the_line_that_cannot_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let graph = folder.path().join("graph.ttl");
        fs::write(beside(&graph), "TX .\nA <x:a> <x:b> <x:c> .\nB <x:a> .\nTC .\n").unwrap();
        let store = oxigraph::store::Store::new().unwrap();
        let error = Edits::of(&graph).take(&store, u64::MAX).unwrap_err().to_string();
        assert!(
            error.ends_with(
                "graph.ttl.edits.rdfp:3:1: \"B\" begins no line of RDF Patch; known are TX, TC, A, D, G+ and G-"
            ),
            "{error}"
        );
        assert_eq!(store.len().unwrap(), 0);
    }
}
