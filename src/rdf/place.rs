//! In: a graph and where its triples are to lie. Out: a filled store: in memory, or on disk and kept there for the next time.

#[cfg(not(feature = "disk"))]
use std::path::Path;

use std::sync::mpsc::{SyncSender, sync_channel};

use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{GraphName, Quad};
use oxigraph::store::Store;

use crate::Error;
use crate::ontology::Ontology;
use crate::rdf::sparql::Need;
use crate::rdf::{answer, infer, terms};

/// Where the triples of a graph lie while it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    /// In memory, loaded anew by every process.
    #[default]
    Memory,
    /// On disk, loaded once for each state of the graph; for graphs too large for memory.
    ///
    /// Only a library built with the feature `disk` has it; others answer with an error that says so.
    Disk,
}

/// Quads that are handed on at once.
const BATCH: usize = 1 << 16;
/// Batches that may wait to be loaded.
const WAITING: usize = 8;

/// Takes quads while another thread loads them.
pub(super) struct Loader<'n> {
    need: &'n Need,
    sender: SyncSender<Vec<Quad>>,
    batch: Vec<Quad>,
}

impl<'n> Loader<'n> {
    /// Runs `fill` with a loader of `store` that keeps what is needed, and returns what it returned when all is loaded.
    pub(super) fn run<T>(
        store: &Store,
        need: &'n Need,
        fill: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        std::thread::scope(|scope| {
            let (sender, receiver) = sync_channel::<Vec<Quad>>(WAITING);
            let loading = scope.spawn(move || {
                let mut loader = store.bulk_loader();
                loader.load_quads(receiver.into_iter().flatten())?;
                loader.commit()
            });
            let mut loader = Self { need, sender, batch: Vec::new() };
            let filled = fill(&mut loader).and_then(|filled| loader.flush().map(|()| filled));
            // Tells the other thread that nothing more comes.
            drop(loader);
            let loaded = loading.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            loaded.map_err(|error| answer::failed(&error)).and(filled)
        })
    }

    /// Adds a quad to the default graph, and to its own where it has one; not one that nothing needs.
    pub(super) fn add(&mut self, quad: Quad) -> Result<(), Error> {
        if !self.need.takes(&quad) {
            return Ok(());
        }
        if quad.graph_name != GraphName::DefaultGraph {
            self.batch.push(Quad { graph_name: GraphName::DefaultGraph, ..quad.clone() });
        }
        self.batch.push(quad);
        if self.batch.len() >= BATCH { self.flush() } else { Ok(()) }
    }

    /// Adds what follows from `facts` by the ontology, and the ontology itself.
    pub(super) fn infer(&mut self, facts: &[Quad], ontology: &Ontology) -> Result<(), Error> {
        for triple in infer::infer(facts, &ontology.vocabulary) {
            self.add(triple.in_graph(terms::INFERRED))?;
        }
        let text = ontology.files.text("guanxi.ttl").unwrap_or_default();
        let parser = RdfParser::from_format(RdfFormat::Turtle).with_default_graph(terms::ONTOLOGY).for_slice(text);
        // The text was read when the ontology was loaded: it has no slip of syntax.
        self.batch.extend(parser.flatten());
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Error> {
        // Refused when the other thread has stopped with an error, which is the one told.
        self.sender.send(std::mem::take(&mut self.batch)).map_err(|error| answer::failed(&error))
    }
}

/// Says that this library has no store on disk.
#[cfg(not(feature = "disk"))]
pub(super) fn on_disk(path: &Path, _ontology: &Ontology, _is_plain: bool) -> Result<super::Store, Error> {
    let error = Error::file(path, "this guanxi was built without a store on disk");
    Err(error.with_hint("build it with `cargo build --release --features disk`, which needs g++ and libclang"))
}

#[cfg(feature = "disk")]
pub(super) use crate::rdf::disk::open as on_disk;
