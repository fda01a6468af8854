//! In: a graph directory, and documents to add or remove. Out: the directory with them or without, and what was done.
//!
//! Whatever the order in which documents came and went, the files are those of a graph built of the ones that are left.

mod decide;

pub use decide::decide;

use std::collections::BTreeSet;
use std::path::Path;

use rayon::prelude::*;

use crate::archive::{CLAIMS, GRAPH, PICTURE, Settings, Stage, Writer};
use crate::draw::{self, Graphviz, Style, compose, language_of};
use crate::error::Error;
use crate::model::{Document, Knowledge, content_hash};
use crate::ontology::Ontology;
use crate::pipeline::Pipeline;
use crate::rdf::{Base, Format};
use crate::resolve::Reported;
use crate::{exchange, rdf};

/// Documents read before they are written: enough for every thread, and few enough for memory.
const BATCH: usize = 256;
/// Digits of the fingerprint of the rules.
const DIGITS: usize = 12;

/// What was done to a graph directory.
#[derive(Debug, Default)]
pub struct Growth {
    /// Documents that are new, by identifier.
    pub added: Vec<String>,
    /// Documents that took the place of others of the same identifier.
    pub replaced: Vec<String>,
    /// Documents that were there already, to the letter.
    pub unchanged: Vec<String>,
    /// Documents that are gone.
    pub removed: Vec<String>,
    /// Documents of the graph that were read again because the rules have changed.
    pub reread: Vec<String>,
    /// How many documents the graph has now.
    pub documents: usize,
    /// How many claims the documents added or replaced make, each by itself.
    pub claims: usize,
    /// What all documents say together; `None` where they are too many to join at every step.
    pub knowledge: Option<Knowledge>,
    /// The joined files that were written.
    pub written: Vec<&'static str>,
    /// Whether the documents are too many for the joined files to be written.
    pub is_scattered: bool,
    /// How many entities and claims the picture leaves out because it would be crowded.
    pub left_out: (usize, usize),
    /// Why Graphviz did not lay out the picture though it is there.
    pub trouble: Option<Error>,
}

/// Makes a graph directory of `documents` alone, in place of what was there.
pub fn build(
    folder: &Path,
    documents: &[Document],
    settings: Settings,
    (pipeline, ontology): (&Pipeline, &Ontology),
    watch: &(dyn Fn(&Document) + Sync),
) -> Result<Growth, Error> {
    let mut writer = Writer::open(folder, &rules(ontology))?;
    writer.clear();
    writer.set(settings);
    let mut growth = Growth::default();
    let all: Vec<&Document> = documents.iter().collect();
    growth.claims = read(&mut writer, &all, (pipeline, ontology), watch)?;
    growth.added = documents.iter().map(|document| document.id.clone()).collect();
    finish(writer, ontology, growth)
}

/// Adds `documents` to the graph in `folder`.
///
/// One that is there to the letter is left, one of the same identifier is replaced. Where the rules have changed since the
/// graph was made, every document is read again.
///
/// ```
/// use guanxi::{archive::{Archive, Settings}, growth, model::Document, ontology::Ontology, pipeline::Pipeline};
///
/// let ontology = Ontology::embedded()?;
/// let pipeline = Pipeline::new(&ontology)?;
/// let (folder, how) = (tempfile::tempdir()?, (&pipeline, &ontology));
/// let graph = folder.path().join("graph");
/// let first = Document::new("a.txt", "Jane Roe founded Marrow Systems in 2019.");
/// growth::build(&graph, &[first.clone()], Settings::default(), how, &|_| {})?;
/// let second = Document::new("b.txt", "Jane Roe left Marrow Systems in May 2024.");
/// let done = growth::add(&graph, &[first, second], how, &|_| {})?;
/// assert_eq!((done.added, done.unchanged), (vec!["b.txt".to_owned()], vec!["a.txt".to_owned()]));
/// assert_eq!(Archive::open(&graph)?.document("b.txt")?.text, "Jane Roe left Marrow Systems in May 2024.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn add(
    folder: &Path,
    documents: &[Document],
    (pipeline, ontology): (&Pipeline, &Ontology),
    watch: &(dyn Fn(&Document) + Sync),
) -> Result<Growth, Error> {
    let mut writer = open(folder, ontology)?;
    let mut growth = Growth::default();
    let mut new = Vec::new();
    for document in documents {
        let (kind, is_new) = match writer.holds(document) {
            (_, true) => (&mut growth.unchanged, false),
            (true, false) => (&mut growth.replaced, true),
            (false, false) => (&mut growth.added, true),
        };
        kind.push(document.id.clone());
        if is_new {
            new.push(document);
        }
    }
    let replaced: BTreeSet<&str> = growth.replaced.iter().map(String::as_str).collect();
    let mut old = writer.unread()?;
    old.retain(|document| !replaced.contains(document.id.as_str()));
    growth.reread = old.iter().map(|document| document.id.clone()).collect();
    growth.claims = read(&mut writer, &new, (pipeline, ontology), watch)?;
    read(&mut writer, &old.iter().collect::<Vec<_>>(), (pipeline, ontology), &|_| {})?;
    finish(writer, ontology, growth)
}

/// Removes the documents called `ids` from the graph in `folder`, with all that only they say.
///
/// An identifier that no document has is an error, and nothing is removed. The pipeline is asked for when the rules have
/// changed since the graph was made, so that what is left must be read again.
pub fn remove(
    folder: &Path,
    ids: &[String],
    ontology: &Ontology,
    pipeline: impl FnOnce() -> Result<Pipeline, Error>,
) -> Result<Growth, Error> {
    let mut writer = open(folder, ontology)?;
    let ids: BTreeSet<&String> = ids.iter().collect();
    for id in &ids {
        writer.remove(id)?;
    }
    let mut growth = Growth { removed: ids.into_iter().cloned().collect(), ..Growth::default() };
    let old = writer.unread()?;
    if !old.is_empty() {
        growth.reread = old.iter().map(|document| document.id.clone()).collect();
        read(&mut writer, &old.iter().collect::<Vec<_>>(), (&pipeline()?, ontology), &|_| {})?;
    }
    finish(writer, ontology, growth)
}

/// Opens a graph that must be there.
fn open(folder: &Path, ontology: &Ontology) -> Result<Writer, Error> {
    crate::archive::Archive::open(folder)?;
    Writer::open(folder, &rules(ontology))
}

/// Returns the pipeline that [`build`] and [`add`] read with, compiled while the data of `ontology` is hashed, which they need too.
pub fn pipeline(ontology: &Ontology) -> Result<Pipeline, Error> {
    rayon::join(|| Pipeline::new(ontology), || rules(ontology)).0
}

/// Returns the fingerprint of what documents are read with: the program and its data.
fn rules(ontology: &Ontology) -> String {
    content_hash(&format!("{} {}", env!("GUANXI_PROGRAM"), ontology.files.fingerprint(64)), DIGITS)
}

/// Reads documents and hands them to the writer; returns how many claims they make.
fn read(
    writer: &mut Writer,
    documents: &[&Document],
    (pipeline, ontology): (&Pipeline, &Ontology),
    watch: &(dyn Fn(&Document) + Sync),
) -> Result<usize, Error> {
    let mut claims = 0;
    for batch in documents.chunks(BATCH) {
        let examine = |document: &&Document| {
            let reported = pipeline.examine(document);
            watch(document);
            reported
        };
        let reports: Vec<Reported> = batch.par_iter().map(examine).collect();
        let read: Vec<(&Document, Reported)> = batch.iter().copied().zip(reports).collect();
        claims += writer.put(&read, &ontology.vocabulary)?;
    }
    Ok(claims)
}

/// Writes the joined files, where the documents are not too many, and makes the new state the present one.
fn finish(writer: Writer, ontology: &Ontology, mut growth: Growth) -> Result<Growth, Error> {
    growth.documents = writer.entries().len();
    let mut stage = writer.stage()?;
    if writer.is_scattered() {
        growth.is_scattered = true;
    } else {
        let knowledge = writer.knowledge(&ontology.vocabulary)?;
        write(&mut stage, &knowledge, writer.settings(), ontology, &mut growth)?;
        growth.knowledge = Some(knowledge);
    }
    writer.publish(stage)?;
    Ok(growth)
}

fn write(
    stage: &mut Stage,
    knowledge: &Knowledge,
    settings: &Settings,
    ontology: &Ontology,
    growth: &mut Growth,
) -> Result<(), Error> {
    let base = settings.base.as_deref().map_or_else(|| Ok(Base::default()), Base::new)?;
    stage.write(CLAIMS, |out| exchange::write(knowledge, out))?;
    stage.write(GRAPH, |out| rdf::write(knowledge, &ontology.vocabulary, &base, Format::Turtle, out))?;
    growth.written = vec![CLAIMS, GRAPH];
    let language = settings.language.clone().unwrap_or_else(|| language_of(knowledge).to_owned());
    let style = Style { language, ..Style::default() };
    let picture = compose(knowledge, ontology, &style)?;
    let rendered = picture.render(&Graphviz::default(), draw::Format::Svg)?;
    stage.write(PICTURE, |out| out.write_all(&rendered.bytes))?;
    growth.written.push(PICTURE);
    growth.left_out = picture.left_out();
    growth.trouble = rendered.trouble;
    Ok(())
}
