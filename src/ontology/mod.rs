//! Everything that is data: classes, predicates, words and rules, read from the folder `ontology/`.
//!
//! In: the embedded files or a folder. Out: [`Ontology`].

mod check;
mod data;
mod describe;
mod files;
mod labels;
mod rules;
mod turtle;
mod vocabulary;

use std::path::Path;

use crate::Error;

pub(crate) use check::nearest;
pub use data::{parse, place};
pub use files::Files;
pub use labels::{Labels, canonical_tag};
pub use rules::{Also, ContextRule, Reach, RelationRule, RuleFile, ScopeRule, Source, ValueRule};
pub use turtle::NAMESPACE;
pub(crate) use turtle::syntax;
pub use vocabulary::{Class, Inverse, Kind, Predicate, QualifierType, ValueType, Vocabulary};

/// The data that all steps work with.
#[derive(Debug, Clone)]
pub struct Ontology {
    /// The data files as text.
    pub files: Files,
    /// Classes, predicates and qualifiers.
    pub vocabulary: Vocabulary,
}

impl Ontology {
    /// Returns the ontology that was embedded when the library was built.
    ///
    /// ```
    /// let ontology = guanxi::ontology::Ontology::embedded()?;
    /// assert!(ontology.vocabulary.predicates["mergedWith"].symmetric);
    /// # Ok::<(), guanxi::Error>(())
    /// ```
    pub fn embedded() -> Result<Self, Error> {
        Self::new(Files::embedded())
    }

    /// Returns the ontology of another folder.
    ///
    /// An error names the data file, line and column, and what would be right.
    pub fn load(folder: &Path) -> Result<Self, Error> {
        Self::new(Files::read(folder)?)
    }

    fn new(files: Files) -> Result<Self, Error> {
        let path = files.location("guanxi.ttl");
        let text = files.text("guanxi.ttl").ok_or_else(|| {
            let error = Error::file(&path, "no such file");
            error.with_hint("an ontology folder holds guanxi.ttl; copy the one guanxi comes with and change the copy")
        })?;
        let vocabulary = Vocabulary::parse(&path, text)?;
        Ok(Self { files, vocabulary })
    }
}
