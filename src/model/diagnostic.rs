//! In: something worth telling about a text. Out: [`Diagnostic`], a remark that never stops a run.

use std::fmt;

use crate::model::Chars;

/// How much a remark matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something may be missing from the result.
    Warning,
    /// How a text was read; nothing is missing.
    Note,
}

/// A remark on a document, or on a place in it.
///
/// Prints as `letter.txt: the text is empty`, or with the place in code points as `letter.txt@120..131: ...`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The document, or the file it would have come from.
    pub document: String,
    /// Where in the document, when one place is meant.
    pub place: Option<Chars>,
    /// How much it matters.
    pub severity: Severity,
    /// What is remarked: lower case, no full stop.
    pub message: String,
}

impl Diagnostic {
    /// Returns a remark that something may be missing from the result.
    pub fn warning(document: impl Into<String>, message: impl Into<String>) -> Self {
        Self { document: document.into(), place: None, severity: Severity::Warning, message: message.into() }
    }

    /// Returns a remark on how a text was read.
    pub fn note(document: impl Into<String>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Note, ..Self::warning(document, message) }
    }

    /// Returns the same remark about one place of the document.
    #[must_use]
    pub fn at(mut self, place: Chars) -> Self {
        self.place = Some(place);
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.document)?;
        if let Some(place) = self.place {
            write!(f, "@{}..{}", place.start, place.end)?;
        }
        write!(f, ": {}", self.message)
    }
}
