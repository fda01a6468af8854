//! In: the option `--store`. Out: a graph, opened to be asked where the option says.

use std::path::Path;

use guanxi::Error;
use guanxi::ontology::Ontology;
use guanxi::rdf::{Place, Store};

/// Where the triples lie while a graph is asked.
#[derive(Debug, clap::Args)]
pub struct StoreArgs {
    /// Where the triples lie while the graph is asked
    #[arg(long, value_enum, value_name = "PLACE", default_value = "memory")]
    store: Where,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Where {
    /// In memory, loaded anew each time
    Memory,
    /// On disk beside the graph, loaded once for each state of it; needs a guanxi built with `--features disk`
    Disk,
}

impl StoreArgs {
    /// Opens the graph at `path` to ask it `query`; when `is_plain` without what follows by the vocabulary.
    pub fn open(&self, query: &str, path: &Path, ontology: &Ontology, is_plain: bool) -> Result<Store, Error> {
        let place = match self.store {
            Where::Memory => Place::Memory,
            Where::Disk => Place::Disk,
        };
        Store::open_for(query, place, path, ontology, is_plain)
    }
}
