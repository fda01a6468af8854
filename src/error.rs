//! In: what went wrong with a file, a data file, a query or the store. Out: [`Error`], with its place and a hint.

use std::path::{Path, PathBuf};

/// What the library cannot do, and why. Text never fails: only files, data files, queries and the store do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder could not be read or written.
    #[error("{}: {message}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What was wrong with it.
        message: String,
        /// What to do about it.
        hint: Option<String>,
    },
    /// A data file (ontology, lexicon, rule, JSON Lines, RDF) says something that cannot be understood.
    #[error("{}:{line}:{column}: {message}", path.display())]
    Data {
        /// The data file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Column in code points, from 1.
        column: usize,
        /// What was wrong.
        message: String,
        /// What would be right.
        hint: Option<String>,
    },
    /// A SPARQL query could not be parsed or evaluated.
    #[error("{message}")]
    Query {
        /// What was wrong, with line and column where the parser tells them.
        message: String,
        /// The line of the query with the place marked, or what to try.
        hint: Option<String>,
    },
    /// Something asked for by name is not there.
    #[error("{message}")]
    Unknown {
        /// What was asked for.
        message: String,
        /// What is there.
        hint: Option<String>,
    },
    /// A program that is needed is missing or failed.
    #[error("{message}")]
    Program {
        /// Which one, and what it said.
        message: String,
        /// How to install or mend it.
        hint: Option<String>,
    },
}

impl Error {
    /// Returns an error about `path` from the operating system's.
    pub fn io(path: impl AsRef<Path>, error: &std::io::Error) -> Self {
        Self::file(path, describe(error))
    }

    /// Returns an error about `path`.
    pub fn file(path: impl AsRef<Path>, message: impl Into<String>) -> Self {
        Self::File { path: path.as_ref().to_owned(), message: message.into(), hint: None }
    }

    /// Returns an error at a place of a data file.
    pub fn data(path: impl AsRef<Path>, (line, column): (usize, usize), message: impl Into<String>) -> Self {
        Self::Data { path: path.as_ref().to_owned(), line, column, message: message.into(), hint: None }
    }

    /// Returns the same error with what to do about it.
    #[must_use]
    pub fn with_hint(mut self, text: impl Into<String>) -> Self {
        match &mut self {
            Self::File { hint, .. }
            | Self::Data { hint, .. }
            | Self::Query { hint, .. }
            | Self::Unknown { hint, .. }
            | Self::Program { hint, .. } => *hint = Some(text.into()),
        }
        self
    }

    /// Returns what to do about it, when something is known to help.
    pub fn hint(&self) -> Option<&str> {
        match self {
            Self::File { hint, .. }
            | Self::Data { hint, .. }
            | Self::Query { hint, .. }
            | Self::Unknown { hint, .. }
            | Self::Program { hint, .. } => hint.as_deref(),
        }
    }
}

/// Returns the operating system's words without their number.
fn describe(error: &std::io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
