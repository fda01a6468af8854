//! A graph directory: every document that a graph was made of, with its full text and what was read in it.
//!
//! In: a folder that `guanxi build` made. Out: [`Archive`], its documents; [`Writer`], which makes the next state of it.
//!
//! ```text
//! graph/documents.jsonl         the documents, one a line, after a line of settings; replaced last
//! graph/documents/3f/3fa9….json a document: identifier, text, title, date, url
//! graph/documents/3f/3fa9….0a1b.json  what the rules 0a1b… read in it
//! graph/documents/3f/77d0….names  where the names of the documents of this folder stand, while they are too many to be joined
//! graph/claims.jsonl, graph.ttl, diagram.svg  what all documents say together, while they are not too many
//! graph/decisions.jsonl         what people decided about claims and merges, where they did
//! graph/now, generations/9c2e…/ where those files lie: one link names the present generation, and one rename replaces it
//! graph/lock                    who writes
//! graph/store/                  the triples on disk, when `--store disk` asked for them; they can be loaded again
//! ```
//!
//! Files are named by a hash of what they hold and never change, and the same documents give the same bytes in any order.
//! A writer puts new files beside the old ones and then renames one link, so that a reader sees the old state or the new.

mod entry;
mod layout;
mod lock;
mod names;
mod part;
mod segment;
mod stage;
mod sweep;
mod writer;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::Error;
use crate::model::{Document, Knowledge};
use crate::ontology::Vocabulary;
use crate::resolve::{Reported, Reviewed, join_reviewed};
use crate::review::Decisions;

pub use entry::{Entry, Settings};
#[cfg(feature = "disk")]
pub(crate) use layout::STORE;
pub use layout::{CLAIMS, DECISIONS, GRAPH, PICTURE};
pub use part::Part;
pub use stage::Stage;
pub use writer::Writer;

/// A graph directory, as it was when it was opened.
///
/// ```no_run
/// let archive = guanxi::archive::Archive::open("graph".as_ref())?;
/// let document = archive.document("article.txt")?;
/// println!("{}", document.text);
/// # Ok::<(), guanxi::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Archive {
    root: PathBuf,
    settings: Settings,
    entries: Vec<Entry>,
    rules: Option<String>,
    decisions: Decisions,
}

impl Archive {
    /// Returns whether `folder` keeps documents; one made by another program, or an RDF file, does not.
    pub fn is_at(folder: &Path) -> bool {
        layout::present(folder).join(layout::DOCUMENTS).is_file()
    }

    /// Returns what the present state of the graph directory `folder` is called; nothing in folders that no writer has made.
    pub fn generation(folder: &Path) -> Option<PathBuf> {
        fs::read_link(layout::now(folder)).ok()
    }

    /// Opens the graph directory `folder`.
    pub fn open(folder: &Path) -> Result<Self, Error> {
        let mut present = layout::present(folder);
        let text = loop {
            let path = present.join(layout::DOCUMENTS);
            match fs::read_to_string(&path) {
                Ok(text) => break text,
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    // A writer may have replaced this state between two steps of ours.
                    let newer = layout::present(folder);
                    if newer == present {
                        return Err(lacks_documents(folder));
                    }
                    present = newer;
                }
                Err(error) => return Err(Error::io(&path, &error)),
            }
        };
        let (settings, entries) = entry::read(&folder.join(layout::DOCUMENTS), &text)?;
        let rules = fs::read_to_string(present.join(layout::RULES)).ok().map(|rules| rules.trim().to_owned());
        let decisions = match fs::read_to_string(layout::decisions(folder, &present)) {
            Ok(text) => Decisions::parse(&folder.join(layout::DECISIONS), &text)?,
            Err(error) if error.kind() == ErrorKind::NotFound => Decisions::default(),
            Err(error) => return Err(Error::io(folder.join(layout::DECISIONS), &error)),
        };
        Ok(Self { root: folder.to_owned(), settings, entries, rules, decisions })
    }

    /// Returns what people decided about its claims and merges.
    pub fn decisions(&self) -> &Decisions {
        &self.decisions
    }

    /// Returns what the graph was built with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Returns the documents without their texts, sorted by identifier.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns the fingerprint of the rules that read the documents; `None` where what they read is not kept.
    pub fn rules(&self) -> Option<&str> {
        self.rules.as_deref()
    }

    /// Returns the document called `id` with its full text, of a newer state where a writer has replaced it meanwhile.
    ///
    /// An error names the document most like it, or says that its file is missing.
    pub fn document(&self, id: &str) -> Result<Document, Error> {
        self.steadily(|archive| match archive.entries.binary_search_by(|entry| entry.source.id.as_str().cmp(id)) {
            Ok(at) => archive.read(&archive.entries[at]),
            Err(_) => Err(archive.unknown(id)),
        })
    }

    /// Returns every document with its full text, sorted by identifier.
    pub fn documents(&self) -> Result<Vec<Document>, Error> {
        self.steadily(|archive| archive.entries.par_iter().map(|entry| archive.read(entry)).collect())
    }

    /// Returns what the documents say together, joined anew from what was read in each.
    pub fn knowledge(&self, vocabulary: &Vocabulary) -> Result<Knowledge, Error> {
        self.reviewed(vocabulary).map(|(_, reviewed)| reviewed.knowledge)
    }

    /// Returns what the documents say together, beside the decisions that it holds to.
    pub fn reviewed(&self, vocabulary: &Vocabulary) -> Result<(Decisions, Reviewed), Error> {
        let (reports, decisions) = self.steadily(|archive| Ok((archive.reports()?, archive.decisions.clone())))?;
        decisions.check(&self.root.join(layout::DECISIONS), vocabulary)?;
        let mut reviewed = join_reviewed(reports, vocabulary, &decisions);
        reviewed.knowledge.sort();
        Ok((decisions, reviewed))
    }

    /// Returns what answers questions about a few entities of a graph whose documents are too many to be joined for each;
    /// `None` where those are few, or where the graph does not keep what that takes.
    pub fn part(&self) -> Result<Option<Part<'_>>, Error> {
        // What was decided may bear on entities that a part does not look at.
        if self.decisions.is_empty() { Part::of(self) } else { Ok(None) }
    }

    /// Returns whether the directory holds another state now.
    pub fn is_old(&self) -> bool {
        Self::open(&self.root).is_ok_and(|newer| !newer.is_like(self))
    }

    pub(crate) fn names(&self) -> Result<Option<names::Names>, Error> {
        match &self.rules {
            Some(rules) if self.entries.len() > self.settings.whole => {
                names::Names::open(&self.root, &self.entries, rules)
            }
            _ => Ok(None),
        }
    }

    /// Returns what was read in a document.
    pub(crate) fn report(&self, entry: &Entry) -> Result<Reported, Error> {
        layout::read(&layout::report(&self.root, &entry.file, self.rules.as_deref().unwrap_or_default()))
    }

    /// Reads with `read`; where that fails because a writer was there meanwhile, reads the newer state.
    fn steadily<T>(&self, read: impl Fn(&Self) -> Result<T, Error>) -> Result<T, Error> {
        let mut newest = None;
        loop {
            let state = newest.as_ref().unwrap_or(self);
            match read(state) {
                Ok(found) => return Ok(found),
                Err(error) => {
                    let newer = Self::open(&self.root)?;
                    if newer.is_like(state) {
                        return Err(error);
                    }
                    newest = Some(newer);
                }
            }
        }
    }

    fn is_like(&self, other: &Self) -> bool {
        (&self.entries, &self.rules, &self.decisions) == (&other.entries, &other.rules, &other.decisions)
    }

    /// Returns what was read in each document, in the order of their identifiers.
    fn reports(&self) -> Result<Vec<Reported>, Error> {
        let Some(rules) = &self.rules else {
            let error = Error::file(&self.root, "this graph does not keep what was read in each document");
            return Err(error.with_hint("add or remove a document: then every document is read again"));
        };
        self.entries.par_iter().map(|entry| layout::read(&layout::report(&self.root, &entry.file, rules))).collect()
    }

    fn read(&self, entry: &Entry) -> Result<Document, Error> {
        layout::read::<entry::Text>(&layout::document(&self.root, &entry.file)).map(Document::from)
    }

    /// Returns an error about a document that is not there, with the name most like it.
    pub(crate) fn unknown(&self, id: &str) -> Error {
        let near = crate::ontology::nearest(id, self.entries.iter().map(|entry| entry.source.id.as_str()));
        let list = || format!("`guanxi list {}` names the documents", self.root.display());
        Error::Unknown {
            message: format!("no document of this graph is called \"{id}\""),
            hint: Some(near.map_or_else(list, |near| format!("did you mean \"{near}\"?"))),
        }
    }
}

fn lacks_documents(folder: &Path) -> Error {
    if !folder.exists() {
        return Error::file(folder, "no such folder")
            .with_hint(format!("make it with `guanxi build FILE… -o {}`", folder.display()));
    }
    Error::file(folder, "this folder keeps no documents")
        .with_hint(format!("build the graph again with `guanxi build FILE… -o {}`", folder.display()))
}
