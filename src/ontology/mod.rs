//! In: the data of `ontology/`, or of another folder. Out: [`Ontology`].

use std::path::Path;

use crate::Error;

/// Classes, properties, words and rules.
#[derive(Debug, Clone)]
pub struct Ontology {}

impl Ontology {
    /// Returns the built-in ontology.
    pub fn embedded() -> Result<Self, Error> {
        Ok(Self {})
    }

    /// Reads the ontology of `folder`.
    pub fn load(folder: &Path) -> Result<Self, Error> {
        std::fs::read_dir(folder).map_err(|error| Error::io(folder, &error))?;
        Ok(Self {})
    }
}
