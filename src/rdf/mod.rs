//! Knowledge as RDF: written in every format, read back unchanged, kept in a store and asked in SPARQL.
//!
//! In: [`Knowledge`], or any RDF file. Out: RDF files, knowledge, answers.
//!
//! Plain facts are triples between entities; every claim is a node with its qualifiers, status and evidence, and evidence
//! points at a sentence as a Web Annotation target. `ontology/questions/README.md` shows the shape of a graph.

mod answer;
mod change;
mod compact;
mod decode;
mod describe;
#[cfg(feature = "disk")]
mod disk;
mod edits;
mod file;
mod format;
mod infer;
mod iri;
mod lines;
mod measured;
mod negotiate;
mod parts;
mod patch;
mod place;
mod prefixes;
mod qualifiers;
mod question;
mod quote;
mod service;
mod shapes;
mod source;
mod sparql;
mod store;
mod terms;
mod turtle;
mod update;
mod view;
mod write;

use std::path::Path;

use crate::Error;
use crate::model::Knowledge;
use crate::ontology::Ontology;

pub use answer::{Answer, AnswerFormat, Rows, Triples};
pub(crate) use edits::mark;
pub use edits::{Journal, edited, written};
pub use format::Format;
pub use iri::Base;
pub use parts::{Part, parts};
pub use place::Place;
pub use question::{Parameter, Question, question_named, questions};
pub use service::{Ask, Reply, Request, Verdict};
pub use shapes::{Checked, check};
pub use store::Store;
pub use view::{Excerpt, View};
pub use write::{write, write_measured};

/// Reads back the knowledge that [`write()`] wrote: from a folder made by `guanxi build`, or from any RDF file.
pub fn load(path: &Path) -> Result<Knowledge, Error> {
    load_with_base(path).map(|(knowledge, _)| knowledge)
}

/// Does what [`load`] does and tells the base the graph was written with; the default one where it holds nothing to tell it.
pub fn load_with_base(path: &Path) -> Result<(Knowledge, Base), Error> {
    if let Some(archive) = file::scattered(path)? {
        let base = file::base(&archive)?;
        return Ok((archive.knowledge(&Ontology::embedded()?.vocabulary)?, base));
    }
    let file = file::read(path)?;
    Ok((decode::knowledge(&file)?, Base::of_quads(&file.quads).unwrap_or_default()))
}

/// Does what [`load_with_base`] does; a file that holds only RDF of others gives no knowledge in place of an error.
pub fn load_if_any(path: &Path) -> Result<(Knowledge, Base), Error> {
    if file::scattered(path)?.is_some() {
        return load_with_base(path);
    }
    let file = file::read(path)?;
    Ok((decode::knowledge_if_any(&file)?, Base::of_quads(&file.quads).unwrap_or_default()))
}
