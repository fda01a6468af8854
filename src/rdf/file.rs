//! In: a path. Out: [`File`], the quads of an RDF file, with the prefixes it declares.

use std::collections::HashMap;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use oxigraph::io::{RdfParseError, RdfParser};
use oxigraph::model::{BlankNode, GraphName, NamedOrBlankNode, Quad, Term};

use crate::Error;
use crate::archive::{Archive, GRAPH};
use crate::rdf::{Base, Format};

/// How often a file is looked for that a writer is replacing.
const PATIENCE: usize = 16;

/// The content of an RDF file, all of it in memory.
pub(crate) struct File {
    /// The file that was read.
    pub(crate) path: PathBuf,
    /// Its quads, in their order.
    pub(crate) quads: Vec<Quad>,
}

/// Returns the documents of a folder whose graph is too large to stand in one file.
pub(crate) fn scattered(path: &Path) -> Result<Option<Archive>, Error> {
    if !path.is_dir() || path.join(GRAPH).is_file() || !Archive::is_at(path) {
        return Ok(None);
    }
    Archive::open(path).map(Some)
}

/// Returns the base that a graph directory is written with.
pub(crate) fn base(archive: &Archive) -> Result<Base, Error> {
    archive.settings().base.as_deref().map_or_else(|| Ok(Base::default()), Base::new)
}

/// Reads an RDF file, or the graph of a folder.
pub(crate) fn read(path: &Path) -> Result<File, Error> {
    let (path, format) = find(path)?;
    let mut bytes = Vec::new();
    open(&path)?.read_to_end(&mut bytes).map_err(|error| Error::io(&path, &error))?;
    let mut parser = RdfParser::from_format(format.syntax());
    if let Some(base) = file_iri(&path) {
        parser = parser.clone().with_base_iri(base).unwrap_or(parser);
    }
    let mut parser = parser.for_slice(&bytes);
    let mut quads = Vec::new();
    let mut labels = HashMap::new();
    for quad in parser.by_ref() {
        let quad = quad.map_err(|error| crate::ontology::syntax(&path, &RdfParseError::Syntax(error)))?;
        quads.push(relabel(quad, &mut labels));
    }
    Ok(File { path, quads })
}

/// Returns the RDF file at a path, or that of a folder, and its format.
pub(crate) fn find(path: &Path) -> Result<(PathBuf, Format), Error> {
    let path = if path.is_dir() { folder(path)? } else { path.to_owned() };
    match Format::of_file(&path) {
        Some(format) => Ok((path, format)),
        None if !path.exists() => Err(Error::file(&path, "no such file or directory")
            .with_hint(format!("make a graph with `guanxi build TEXT -o {}`, or name an RDF file", path.display()))),
        None => Err(Error::file(&path, "the file name does not tell its RDF format")
            .with_hint("known endings are .ttl, .trig, .nt, .nq, .rdf and .jsonld; a folder is read by its graph.ttl")),
    }
}

/// Opens a file; in a graph directory looks again when a writer took it away between finding and opening it.
pub(crate) fn open(path: &Path) -> Result<std::fs::File, Error> {
    let is_in_folder = path.parent().is_some_and(Archive::is_at);
    let mut patience = if is_in_folder { PATIENCE } else { 0 };
    loop {
        match std::fs::File::open(path) {
            Err(error) if error.kind() == ErrorKind::NotFound && patience > 0 => patience -= 1,
            done => return done.map_err(|error| Error::io(path, &error)),
        }
    }
}

fn folder(path: &Path) -> Result<PathBuf, Error> {
    let graph = path.join(GRAPH);
    if graph.is_file() {
        return Ok(graph);
    }
    let error = Error::file(path, format!("this folder holds no {GRAPH}"));
    Err(error.with_hint(format!("make one with `guanxi build TEXT -o {}`, or name an RDF file", path.display())))
}

/// Returns the IRI relative names in a file hang on.
pub(crate) fn file_iri(path: &Path) -> Option<String> {
    let path = path.file_name()?.to_str()?;
    let plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    Some(format!("file:///{}", if plain { path } else { "graph" }))
}

/// Returns a quad with its blank nodes renamed in the order they are met, so that the same file gives the same names.
pub(crate) fn relabel(quad: Quad, labels: &mut HashMap<BlankNode, BlankNode>) -> Quad {
    let mut rename = |node: BlankNode| {
        let next = labels.len() + 1;
        labels.entry(node).or_insert_with(|| BlankNode::new_unchecked(format!("b{next}"))).clone()
    };
    let subject = match quad.subject {
        NamedOrBlankNode::BlankNode(node) => rename(node).into(),
        named => named,
    };
    let object = match quad.object {
        Term::BlankNode(node) => rename(node).into(),
        other => other,
    };
    let graph_name = match quad.graph_name {
        GraphName::BlankNode(node) => rename(node).into(),
        other => other,
    };
    Quad { subject, predicate: quad.predicate, object, graph_name }
}
