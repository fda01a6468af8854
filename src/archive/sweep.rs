//! In: a graph directory and what its present state needs. Out: the directory without the leftovers of other states.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::archive::layout;

/// Removes generations other than `name`.
pub(crate) fn generations(root: &Path, name: Option<&str>) -> io::Result<()> {
    for entry in entries(&layout::generations(root))? {
        let found = entry.file_name().to_string_lossy().into_owned();
        let is_own =
            found == layout::UNFINISHED || found == layout::ADOPTED || is_hash(&found, layout::GENERATION_DIGITS);
        if is_own && name.is_none_or(|name| found != name) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Removes the stores that were loaded from other states: what is forgotten must not live on in them.
pub(crate) fn stores(root: &Path) -> io::Result<()> {
    for entry in entries(&root.join(layout::STORE))? {
        if is_hash(&entry.file_name().to_string_lossy(), layout::GENERATION_DIGITS) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    let _ = fs::remove_dir(root.join(layout::STORE));
    Ok(())
}

/// Removes the files of a document, as `rules` read it or all of them.
pub(crate) fn document(root: &Path, hash: &str, rules: &str) -> io::Result<()> {
    for path in [layout::document(root, hash), layout::report(root, hash, rules)] {
        remove(&path)?;
        if let Some(folder) = path.parent() {
            // Refused while another document is in it.
            let _ = fs::remove_dir(folder);
        }
    }
    Ok(())
}

/// Removes what a writer left that did not finish: unfinished files, and files of documents that are not in `hashes`.
///
/// `names` are the files of names that are needed.
pub(crate) fn leftovers(
    root: &Path,
    hashes: &BTreeSet<&str>,
    names: &BTreeSet<PathBuf>,
    rules: Option<&str>,
) -> io::Result<()> {
    remove(&root.join(layout::UNFINISHED))?;
    let own = |entry: &fs::DirEntry| is_hash(&entry.file_name().to_string_lossy(), 2);
    for folder in entries(&layout::texts(root))?.iter().filter(|entry| own(entry)) {
        for entry in entries(&folder.path())? {
            let name = entry.file_name().to_string_lossy().into_owned();
            let parts: Vec<&str> = name.split('.').collect();
            let is_needed = match parts.as_slice() {
                [hash, ..] if !is_hash(hash, layout::DIGITS) => true,
                [hash, "json"] => hashes.contains(hash),
                [_, layout::NAMES] => names.contains(&entry.path()),
                [hash, read_by, "json"] => hashes.contains(hash) && rules.is_none_or(|rules| rules == *read_by),
                _ => false,
            };
            if !is_needed {
                remove(&entry.path())?;
            }
        }
        let _ = fs::remove_dir(folder.path());
    }
    Ok(())
}

/// Returns whether a name is one that this program gives; others belong to someone else.
fn is_hash(name: &str, digits: usize) -> bool {
    name.len() == digits && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn entries(folder: &Path) -> io::Result<Vec<fs::DirEntry>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
