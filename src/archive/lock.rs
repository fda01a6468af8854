//! In: a graph directory. Out: [`Lock`], held by the one process that may change it, and given back when that ends.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use crate::Error;
use crate::archive::layout;

/// The right to change a graph directory.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    path: PathBuf,
    /// Whether the last writer ended before it was done.
    pub(crate) is_inherited: bool,
    /// Whether nobody wrote to the directory before.
    is_first: bool,
}

impl Lock {
    /// Takes the lock of the directory `root`; an error names the process that holds it.
    ///
    /// The operating system gives a lock back when its process ends, however it ends. The file holds the number of the process
    /// while that writes; a number left there tells that it did not finish.
    pub(crate) fn take(root: &Path) -> Result<Self, Error> {
        let path = layout::lock(root);
        let wrong = |error: io::Error| Error::io(&path, &error);
        let (mut file, is_first) = loop {
            let is_first = !path.exists();
            let file =
                OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(wrong)?;
            match file.try_lock() {
                Ok(()) if is_at(&file, &path) => break (file, is_first),
                // Whoever held it took its file away: this is the lock of nothing.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(busy(root, &path)),
                Err(TryLockError::Error(error)) => return Err(wrong(error)),
            }
        };
        let mut holder = String::new();
        let is_inherited = file.read_to_string(&mut holder).map_or(true, |_| !holder.is_empty());
        let told = file.set_len(0).and_then(|()| file.rewind()).and_then(|()| writeln!(file, "{}", std::process::id()));
        let lock = Self { file, path: path.clone(), is_inherited, is_first };
        if let Err(error) = told {
            lock.give_up();
            return Err(wrong(error));
        }
        Ok(lock)
    }

    /// Gives the lock back with word that all is done.
    pub(crate) fn release(self) {
        // Where this fails the next writer looks for leftovers and finds none.
        let _ = self.file.set_len(0);
        // Closing the file alone would leave the lock to a process that is being started just now, until that is under way.
        let _ = self.file.unlock();
    }

    /// Gives the lock back with nothing done; the first in a directory leaves no trace.
    pub(crate) fn give_up(self) {
        if self.is_first {
            let _ = fs::remove_file(&self.path);
        }
        self.release();
    }
}

/// Returns whether `path` still leads to `file`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |meta: &fs::Metadata| (meta.dev(), meta.ino());
    matches!((&file.metadata(), &fs::metadata(path)), (Ok(own), Ok(there)) if identity(own) == identity(there))
}

/// Returns true: an open file cannot be removed.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

fn busy(root: &Path, path: &Path) -> Error {
    let holder = fs::read_to_string(path).unwrap_or_default();
    let message = match holder.trim() {
        "" => "another process is changing this graph".to_owned(),
        process => format!("process {process} is changing this graph"),
    };
    Error::file(root, message).with_hint("wait until it is done; reading goes on meanwhile")
}
