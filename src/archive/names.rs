//! In: the present state of a graph directory. Out: [`Names`], by which things of all documents are found without reading these.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::Error;
use crate::archive::segment::{Line, Segment};
use crate::archive::{Entry, layout};
use crate::model::content_hash;
use crate::resolve::{Reported, Thing};
use crate::segment::Tally;

/// Version of what a segment holds.
const VERSION: u32 = 1;

/// The names of all documents: a segment for each folder of documents, so that a new document changes one of many.
#[derive(Debug)]
pub(crate) struct Names {
    segments: Vec<Segment>,
}

impl Names {
    /// Opens the names of the documents `entries` as `rules` read them; `None` where they are not kept.
    pub(crate) fn open(root: &Path, entries: &[Entry], rules: &str) -> Result<Option<Self>, Error> {
        let paths: Vec<PathBuf> = paths(root, entries.iter(), rules).into_iter().collect();
        if !paths.iter().all(|path| path.is_file()) {
            return Ok(None);
        }
        let read = |path: &PathBuf| fs::read_to_string(path).map(Segment::of).map_err(|error| Error::io(path, &error));
        Ok(Some(Self { segments: paths.par_iter().map(read).collect::<Result<_, Error>>()? }))
    }

    /// Returns the lines of the things found by `letters`.
    pub(crate) fn lines(&self, letters: &str) -> Result<Vec<Line<'_>>, Error> {
        let found = self.segments.iter().map(|segment| segment.lines(letters)).collect::<Result<Vec<_>, Error>>()?;
        Ok(found.into_iter().flatten().collect())
    }

    /// Returns every thing of every document, with the document's file and its number there, in no order.
    pub(crate) fn all(&self) -> Result<Vec<(&str, usize, Thing)>, Error> {
        let all = self.segments.par_iter().map(|segment| {
            segment.all()?.into_iter().map(|line| Ok((line.file, line.number, line.thing()?))).collect()
        });
        Ok(all.collect::<Result<Vec<Vec<_>>, Error>>()?.into_iter().flatten().collect())
    }

    /// Returns how many sentences that state a claim are in which language.
    pub(crate) fn tally(&self) -> Tally {
        self.segments.iter().map(Segment::tally).sum()
    }
}

/// Returns for each folder of documents the file of its names, and the files of its documents; the file's name tells them all.
fn files<'e>(
    root: &Path,
    entries: impl Iterator<Item = &'e Entry>,
    rules: &str,
) -> BTreeMap<PathBuf, (PathBuf, BTreeSet<&'e str>)> {
    let mut folders: BTreeMap<PathBuf, BTreeSet<&str>> = BTreeMap::new();
    for entry in entries {
        folders.entry(layout::folder(root, &entry.file)).or_default().insert(&entry.file);
    }
    let named = folders.into_iter().map(|(folder, files)| {
        let all = files.iter().copied().collect::<Vec<_>>().join("\n");
        let hash = content_hash(&format!("{VERSION} {rules}\n{all}"), layout::DIGITS);
        (folder.clone(), (layout::names(&folder, &hash), files))
    });
    named.collect()
}

/// Returns the files of names that `entries` need.
pub(crate) fn paths<'e>(root: &Path, entries: impl Iterator<Item = &'e Entry>, rules: &str) -> BTreeSet<PathBuf> {
    files(root, entries, rules).into_values().map(|(path, _)| path).collect()
}

/// Writes the names of the documents `after` where they are missing, in folders that hold others than those of `before` each
/// with what its old file tells; `report` reads what was read in a document.
pub(crate) fn write<'e>(
    root: &Path,
    before: impl Iterator<Item = &'e Entry>,
    after: impl Iterator<Item = &'e Entry>,
    rules: &str,
    report: impl Fn(&str) -> Result<Reported, Error> + Sync,
) -> Result<(), Error> {
    let before = files(root, before, rules);
    let after: Vec<_> = files(root, after, rules).into_iter().filter(|(_, (path, _))| !path.is_file()).collect();
    after.par_iter().try_for_each(|(folder, (path, files))| {
        let old = before.get(folder).and_then(|(path, known)| Some((fs::read_to_string(path).ok()?, known)));
        let (old, known) = old.map(|(text, known)| (Segment::of(text), known.clone())).unwrap_or_default();
        let new = files.difference(&known).map(|file| Ok((*file, report(file)?))).collect::<Result<Vec<_>, Error>>()?;
        layout::put(path, old.with(|file| files.contains(file), &new).text().as_bytes())?;
        layout::settle(folder).map_err(|error| Error::io(folder, &error))
    })
}
