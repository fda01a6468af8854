//! In: what does not hold in a graph. Out: [`Finding`], with the claims and the sentences it shows in.

use crate::model::Chars;

/// Something that a graph says and that cannot be, or that it should say and does not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Name of the shape that found it: `two-in-one-post`.
    pub rule: String,
    /// What is wrong, in words.
    pub message: String,
    /// Identifiers of the claims at fault, sorted.
    pub claims: Vec<String>,
    /// The sentences that state them, in the order of documents and places.
    pub sentences: Vec<Sentence>,
}

/// A sentence of a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sentence {
    /// Identifier of the document.
    pub document: String,
    /// Where it stands, in code points.
    pub place: Chars,
    /// Its words.
    pub text: String,
}
