//! In: a graph directory, documents and what was read in them. Out: its next state, which takes the place of the present one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::Error;
use crate::archive::lock::Lock;
use crate::archive::{Archive, Entry, Settings, Stage, entry, layout, names, sweep};
use crate::model::{Document, Knowledge, content_hash};
use crate::ontology::Vocabulary;
use crate::resolve::{Reported, Reviewed, join, join_reviewed};
use crate::review::{Change, Decisions};

/// The one writer of a graph directory. Until [`publish`](Self::publish) is through, readers see the state that was.
#[derive(Debug)]
pub struct Writer {
    root: PathBuf,
    lock: Option<Lock>,
    before: Option<Archive>,
    is_new: bool,
    rules: String,
    settings: Settings,
    entries: BTreeMap<String, Entry>,
    decisions: Decisions,
}

impl Writer {
    /// Takes the right to write to `root`, which is made where it is missing, and removes what a dead writer left there.
    ///
    /// `rules` is the fingerprint of what documents are read with. An error names the process that writes already.
    pub fn open(root: &Path, rules: &str) -> Result<Self, Error> {
        let wrong = |error: io::Error| Error::io(root, &error);
        let is_new = !root.exists();
        fs::create_dir_all(root).map_err(wrong)?;
        let lock = Lock::take(root).inspect_err(|_| {
            if is_new {
                // Refused when another writer was faster and is at work in it.
                let _ = fs::remove_dir(root);
            }
        })?;
        let before = if Archive::is_at(root) { Some(Archive::open(root)?) } else { None };
        if lock.is_inherited {
            clean(root, before.as_ref()).map_err(wrong)?;
        }
        let settings = before.as_ref().map(|before| before.settings.clone()).unwrap_or_default();
        let entries = before.iter().flat_map(|before| &before.entries);
        let entries = entries.map(|entry| (entry.source.id.clone(), entry.clone())).collect();
        let decisions = before.as_ref().map(|before| before.decisions.clone()).unwrap_or_default();
        let (root, rules, lock) = (root.to_owned(), rules.to_owned(), Some(lock));
        Ok(Self { root, lock, before, is_new, rules, settings, entries, decisions })
    }

    /// Returns the state that readers see, when there is one.
    pub fn before(&self) -> Option<&Archive> {
        self.before.as_ref()
    }

    /// Returns what the graph is built with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Sets what the graph is built with.
    pub fn set(&mut self, settings: Settings) {
        self.settings = settings;
    }

    /// Returns the documents of the next state, sorted by identifier.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &Entry> {
        self.entries.values()
    }

    /// Returns whether the next state has a document called as this one, and whether it is this one to the letter.
    pub fn holds(&self, document: &Document) -> (bool, bool) {
        match self.entries.get(&document.id) {
            Some(entry) => (true, hash(document).is_ok_and(|(hash, _)| hash == entry.file)),
            None => (false, false),
        }
    }

    /// Returns the documents of the next state that the present rules have not read.
    pub fn unread(&self) -> Result<Vec<Document>, Error> {
        let unread = self.entries.values().filter(|entry| !self.report(entry).exists());
        unread
            .map(|entry| layout::read::<entry::Text>(&layout::document(&self.root, &entry.file)).map(Document::from))
            .collect()
    }

    /// Writes documents with what was read in each, in place of those of the same identifiers, and returns how many claims
    /// they make, each by itself.
    pub fn put(&mut self, read: &[(&Document, Reported)], vocabulary: &Vocabulary) -> Result<usize, Error> {
        let put = |(document, reported): &(&Document, Reported)| {
            let wrong = |error: io::Error| Error::io(&self.root, &error);
            let (file, bytes) = hash(document).map_err(wrong)?;
            layout::put(&layout::document(&self.root, &file), &bytes)?;
            let claims = join(vec![reported.clone()], vocabulary).claims.len();
            let entry = Entry { source: reported.source.clone(), claims, file };
            layout::put(&self.report(&entry), &layout::json(reported).map_err(wrong)?)?;
            Ok((document.id.clone(), entry))
        };
        let entries: Vec<(String, Entry)> = read.par_iter().map(put).collect::<Result<_, Error>>()?;
        let claims = entries.iter().map(|(_, entry)| entry.claims).sum();
        self.entries.extend(entries);
        Ok(claims)
    }

    /// Leaves a document out of the next state; an error names the one most like it when there is none.
    pub fn remove(&mut self, id: &str) -> Result<(), Error> {
        let gone = self.entries.remove(id).is_some();
        match &self.before {
            Some(before) if !gone => Err(before.unknown(id)),
            _ => Ok(()),
        }
    }

    /// Leaves every document out of the next state.
    pub fn clear(&mut self) {
        self.entries.clear();
    }

    /// Returns whether the documents of the next state are too many for the joined files.
    pub fn is_scattered(&self) -> bool {
        self.entries.len() > self.settings.whole
    }

    /// Returns what people decided about the next state.
    pub fn decisions(&self) -> &Decisions {
        &self.decisions
    }

    /// Takes a step of a review; an error when there is nothing to take back.
    pub fn decide(&mut self, change: Change) -> Result<(), Error> {
        self.decisions.change(change)
    }

    /// Returns what the documents of the next state say together, as people decided of it.
    pub fn knowledge(&self, vocabulary: &Vocabulary) -> Result<Knowledge, Error> {
        self.reviewed(vocabulary).map(|reviewed| reviewed.knowledge)
    }

    /// Returns the same with what the rules found where people decided otherwise.
    pub fn reviewed(&self, vocabulary: &Vocabulary) -> Result<Reviewed, Error> {
        let entries: Vec<&Entry> = self.entries.values().collect();
        let reports: Vec<Reported> =
            entries.par_iter().map(|entry| layout::read(&self.report(entry))).collect::<Result<_, Error>>()?;
        self.decisions.check(&self.root.join(layout::DECISIONS), vocabulary)?;
        let mut reviewed = join_reviewed(reports, vocabulary, &self.decisions);
        reviewed.knowledge.sort();
        Ok(reviewed)
    }

    /// Returns an empty generation to write the joined files to.
    pub fn stage(&self) -> Result<Stage, Error> {
        Stage::new(&self.root)
    }

    /// Makes the next state the present one, and removes what only the old one needed.
    pub fn publish(mut self, mut stage: Stage) -> Result<(), Error> {
        let wrong = |error: io::Error| Error::io(&self.root, &error);
        let list = entry::write(&self.settings, self.entries.values());
        stage.write(layout::DOCUMENTS, |out| out.write_all(list.as_bytes()))?;
        if !self.decisions.is_empty() {
            stage.write(layout::DECISIONS, |out| out.write_all(self.decisions.write().as_bytes()))?;
        }
        stage.write(layout::RULES, |out| writeln!(out, "{}", self.rules))?;
        self.name()?;
        self.settle().map_err(wrong)?;
        let name = stage.publish()?;
        // From here on the new state stands: what cannot be removed is left to the next writer.
        let done = self.forget(&name);
        if let (Ok(()), Some(lock)) = (done, self.lock.take()) {
            lock.release();
        }
        Ok(())
    }

    fn report(&self, entry: &Entry) -> PathBuf {
        layout::report(&self.root, &entry.file, &self.rules)
    }

    /// Writes where the names of the documents stand, of those folders of documents that have changed.
    fn name(&self) -> Result<(), Error> {
        if !self.is_scattered() {
            return Ok(());
        }
        let before = self.before.iter().filter(|before| before.rules.as_deref() == Some(&self.rules));
        let report = |file: &str| layout::read(&layout::report(&self.root, file, &self.rules));
        names::write(&self.root, before.flat_map(|before| &before.entries), self.entries.values(), &self.rules, report)
    }

    /// Waits until the disk knows the names of the files of new documents.
    fn settle(&self) -> io::Result<()> {
        let known: BTreeSet<&str> =
            self.before.iter().flat_map(|before| &before.entries).map(|entry| entry.file.as_str()).collect();
        let is_same = self.before.as_ref().is_some_and(|before| before.rules.as_deref() == Some(&self.rules));
        let new = self.entries.values().filter(|entry| !is_same || !known.contains(entry.file.as_str()));
        let folders: BTreeSet<PathBuf> =
            new.filter_map(|entry| self.report(entry).parent().map(Path::to_owned)).collect();
        folders.iter().try_for_each(|folder| layout::settle(folder))?;
        if folders.is_empty() { Ok(()) } else { layout::settle(&layout::texts(&self.root)) }
    }

    fn forget(&self, name: &str) -> io::Result<()> {
        sweep::generations(&self.root, Some(name))?;
        sweep::stores(&self.root)?;
        let needed: BTreeSet<&str> = self.entries.values().map(|entry| entry.file.as_str()).collect();
        let Some(before) = &self.before else { return Ok(()) };
        let entries = self.entries.values();
        let names = if self.is_scattered() { names::paths(&self.root, entries, &self.rules) } else { BTreeSet::new() };
        if before.rules.as_deref() != Some(&self.rules) {
            return sweep::leftovers(&self.root, &needed, &names, Some(&self.rules));
        }
        let old = names::paths(&self.root, before.entries.iter(), &self.rules);
        old.difference(&names).try_for_each(|path| sweep::remove(path))?;
        let gone = before.entries.iter().filter(|entry| !needed.contains(entry.file.as_str()));
        gone.map(|entry| entry.file.as_str()).try_for_each(|hash| sweep::document(&self.root, hash, &self.rules))
    }
}

impl Drop for Writer {
    /// Takes back what was written when the next state was not published.
    fn drop(&mut self) {
        let Some(lock) = self.lock.take() else { return };
        // What fails here is done by the next writer.
        if clean(&self.root, self.before.as_ref()).is_err() {
            return;
        }
        lock.give_up();
        if self.is_new {
            let _ = fs::remove_dir(&self.root);
        }
    }
}

/// Removes whatever the state `before` does not need.
fn clean(root: &Path, before: Option<&Archive>) -> io::Result<()> {
    let generation = fs::read_link(layout::now(root)).ok();
    let name = generation.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    sweep::generations(root, name.as_deref())?;
    let needed = before.iter().flat_map(|before| &before.entries).map(|entry| entry.file.as_str()).collect();
    let rules = before.and_then(|before| before.rules.as_deref());
    let scattered = before.filter(|before| before.entries.len() > before.settings.whole);
    let named = scattered.zip(rules).map(|(before, rules)| names::paths(root, before.entries.iter(), rules));
    sweep::leftovers(root, &needed, &named.unwrap_or_default(), rules)?;
    for folder in [layout::generations(root), layout::texts(root)] {
        // Refused while anything is in it.
        let _ = fs::remove_dir(folder);
    }
    Ok(())
}

/// Returns the hash of all that a document holds, and the bytes of its file.
fn hash(document: &Document) -> io::Result<(String, Vec<u8>)> {
    let bytes = layout::json(&entry::Text::from(document))?;
    let text = String::from_utf8_lossy(&bytes);
    Ok((content_hash(&text, layout::DIGITS), bytes))
}
