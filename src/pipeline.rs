//! In: documents. Out: [`Knowledge`] and remarks. Runs the steps in their order; the only file that knows them all.

use rayon::prelude::*;

use crate::error::Error;
use crate::grammar::Grammar;
use crate::model::{Diagnostic, Document, Knowledge};
use crate::ontology::{Ontology, Vocabulary};
use crate::recognise::recognise;
use crate::relate::relate;
use crate::resolve::{self, Reported, Unnamed};
use crate::scorer::Scorer;
use crate::tagger::Tagger;

/// The steps from text to knowledge, ready to run.
#[derive(Debug, Clone)]
pub struct Pipeline {
    grammar: Grammar,
    vocabulary: Vocabulary,
    tagger: Option<Tagger>,
    scorer: Option<Scorer>,
    unnamed: Unnamed,
}

impl Pipeline {
    /// Returns a pipeline that uses the words and rules of `ontology`; a mistake in its files is an error with its place.
    pub fn new(ontology: &Ontology) -> Result<Self, Error> {
        let (tagger, grammar) = rayon::join(|| Tagger::of(&ontology.files), || Grammar::compile(ontology));
        let (tagger, grammar) = (Some(tagger?), grammar?);
        let scorer = Scorer::of(&ontology.files, &grammar)?;
        Ok(Self { grammar, vocabulary: ontology.vocabulary.clone(), tagger, scorer, unnamed: Unnamed::Left })
    }

    /// Returns the same pipeline without its learned parts: names and relations come from the lexicon and the rules alone.
    #[must_use]
    pub fn without_learned(self) -> Self {
        Self { tagger: None, scorer: None, ..self }
    }

    /// Returns the same pipeline, which also tells what a passage says of those it only calls he, she, I or we.
    ///
    /// Each is a thing of its own, named by the pronoun. Only passages have such things: texts of one short paragraph, torn
    /// from one that names them.
    #[must_use]
    pub fn with_unnamed(self) -> Self {
        Self { unnamed: Unnamed::Kept, ..self }
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
        let read = |document: &Document| {
            let reported = self.examine(document);
            watch(document);
            reported
        };
        let reports = documents.par_iter().map(read).collect();
        let mut knowledge = resolve::join(reports, &self.vocabulary);
        knowledge.sort();
        (knowledge, Vec::new())
    }

    /// Returns what one document says, to be [joined](resolve::join) with what others do.
    pub fn examine(&self, document: &Document) -> Reported {
        let mut reading = recognise(document, &self.grammar, self.tagger.as_ref());
        let related = relate(&mut reading, &self.grammar, &self.vocabulary, self.scorer.as_ref());
        let unnamed = if document.is_passage() { self.unnamed } else { Unnamed::Left };
        resolve::resolve(&reading, &related, &self.grammar, &self.vocabulary, unnamed)
    }
}
