//! In: a path. Out: the files to read at it, each with the name its document gets.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::Error;

/// Endings of the files that are read when a folder is given.
const ENDINGS: [&str; 3] = ["txt", "md", "jsonl"];

/// A file to read.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Found {
    /// The path as given, or below the folder given.
    pub(super) path: PathBuf,
    /// The file's name, or its path relative to the folder given.
    pub(super) id: String,
}

/// Adds the file at `path`, or every readable file below it, to `found`.
pub(super) fn find(path: &Path, found: &mut Vec<Found>, failures: &mut Vec<Error>) {
    let meta = match std::fs::metadata(path) {
        Ok(meta) => meta,
        Err(error) => return failures.push(Error::io(path, &error)),
    };
    if !meta.is_dir() {
        let id = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        return found.push(Found { path: path.to_owned(), id });
    }
    let before = (found.len(), failures.len());
    walk(path, "", &mut BTreeSet::new(), found, failures);
    if (found.len(), failures.len()) == before {
        failures.push(
            Error::file(path, "no text in this folder")
                .with_hint("files ending in .txt, .md or .jsonl are read; name any others one by one"),
        );
    }
}

/// Walks one folder; `seen` holds the real paths of the folders above, so that links cannot lead round in circles.
fn walk(folder: &Path, prefix: &str, seen: &mut BTreeSet<PathBuf>, found: &mut Vec<Found>, failures: &mut Vec<Error>) {
    let entries = std::fs::canonicalize(folder).and_then(|real| Ok((real, std::fs::read_dir(folder)?)));
    let (real, entries) = match entries {
        Ok(entries) => entries,
        Err(error) => return failures.push(Error::io(folder, &error)),
    };
    if !seen.insert(real.clone()) {
        return;
    }
    for entry in entries {
        let path = match entry {
            Ok(entry) => entry.path(),
            Err(error) => {
                failures.push(Error::io(folder, &error));
                continue;
            }
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let id = format!("{prefix}{name}");
        match std::fs::metadata(&path) {
            Ok(meta) if meta.is_dir() => walk(&path, &format!("{id}/"), seen, found, failures),
            Ok(_) if is_text(&path) => found.push(Found { path, id }),
            Ok(_) => {}
            Err(error) if is_text(&path) => failures.push(Error::io(&path, &error)),
            Err(_) => {}
        }
    }
    seen.remove(&real);
}

fn is_text(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}
