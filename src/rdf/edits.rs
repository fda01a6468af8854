//! In: a graph, and what people wrote into it. Out: the file beside it that keeps that, read and appended to.
//!
//! The file `edits.rdfp` of a graph directory, or `NAME.edits.rdfp` beside a file, is an RDF Patch: transactions of lines
//! between `TX .` and `TC .`, only ever appended to. A transaction without its end was never made: whoever wrote it was killed
//! before anybody was told that it is kept. The documents and what follows from them stay as they are; a store is loaded from
//! them first and takes the edits after.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::Error;
use crate::rdf::answer;
use crate::rdf::patch::Patch;

const NAME: &str = "edits.rdfp";
const BEGIN: &str = "TX .\n";
const END: &str = "TC .\n";

/// What people wrote into a graph, as far as a store has taken it.
#[derive(Debug, Clone)]
pub(super) struct Edits {
    path: PathBuf,
    /// Bytes of the file that the store has taken.
    taken: u64,
}

impl Edits {
    /// Returns the edits of the graph at `path`, none of them taken.
    pub(super) fn of(path: &Path) -> Self {
        Self { path: beside(path), taken: 0 }
    }

    /// Lets `store` take what was written since, up to the byte `until` and to the end of a transaction.
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
    end: u64,
}

impl Journal {
    /// Opens the edits of the graph at `path`, and takes off what was left of a transaction that was never made.
    ///
    /// An error says when another process appends to them.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let path = beside(path);
        let wrong = |error: std::io::Error| Error::io(&path, &error);
        let file = OpenOptions::new().read(true).append(true).create(true).open(&path).map_err(wrong)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let error = Error::file(&path, "another server writes to this graph");
                return Err(error.with_hint("stop it, or serve without --writable"));
            }
            Err(TryLockError::Error(error)) => return Err(wrong(error)),
        }
        let end = complete(&fs::read(&path).map_err(wrong)?) as u64;
        file.set_len(end).map_err(wrong)?;
        Ok(Self { path, file, end })
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
