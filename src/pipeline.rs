//! In: documents. Out: [`Knowledge`] and remarks. Runs the steps in their order; the only file that knows them all.

use rayon::prelude::*;

use crate::model::{Diagnostic, Document, Knowledge, Source, content_hash};
use crate::ontology::Ontology;

/// The steps from text to knowledge, ready to run.
#[derive(Debug, Clone)]
pub struct Pipeline {
    #[expect(dead_code, reason = "the steps that read it follow")]
    ontology: Ontology,
}

impl Pipeline {
    /// Returns a pipeline that uses the words and rules of `ontology`.
    pub fn new(ontology: Ontology) -> Self {
        Self { ontology }
    }

    /// Returns what `documents` say, the same whatever their order and however many threads run.
    ///
    /// The identifiers of the documents must differ, as those of [`read`](crate::read) do.
    pub fn run(&self, documents: &[Document]) -> (Knowledge, Vec<Diagnostic>) {
        self.run_watched(documents, &|_| {})
    }

    /// Does what [`run`](Self::run) does and tells `watch` of each document that is through, in no fixed order.
    pub fn run_watched(
        &self,
        documents: &[Document],
        watch: &(dyn Fn(&Document) + Sync),
    ) -> (Knowledge, Vec<Diagnostic>) {
        let mut sources: Vec<Source> = documents.par_iter().map(|document| self.examine(document, watch)).collect();
        sources.sort_by(|a, b| a.id.cmp(&b.id));
        (Knowledge { sources, ..Knowledge::default() }, Vec::new())
    }

    fn examine(&self, document: &Document, watch: &(dyn Fn(&Document) + Sync)) -> Source {
        let source = Source {
            id: document.id.clone(),
            title: document.title.clone(),
            date: document.date,
            url: document.url.clone(),
            hash: content_hash(&document.text, 64),
            length: document.text.chars().count(),
            sentences: 0,
        };
        watch(document);
        source
    }
}
