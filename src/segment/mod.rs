//! In: a [`Document`]'s text. Out: [`Segments`], its sentences and tokens, and the text folded for look-up.

mod fold;
mod sentence;
mod token;

use std::collections::BTreeSet;

pub use fold::{fold, fold_char, language, normal};
pub use sentence::{Endings, Sentence};
pub use token::{Kind, Token, is_han};

use crate::model::Document;

/// A document cut into sentences and tokens.
#[derive(Debug, Clone, Default)]
pub struct Segments {
    /// The text in Simplified script, of the same length; every offset carries over.
    pub folded: String,
    /// Every token, in order.
    pub tokens: Vec<Token>,
    /// Every sentence, in order.
    pub sentences: Vec<Sentence>,
}

/// Cuts texts, with the abbreviations it was given.
#[derive(Debug, Clone, Default)]
pub struct Segmenter {
    abbreviations: BTreeSet<String>,
    endings: Endings,
}

impl Segmenter {
    /// Returns a segmenter that knows these abbreviations: `abbreviations` keep their dot, `endings` decide what follows.
    pub fn new(abbreviations: BTreeSet<String>, endings: Endings) -> Self {
        Self { abbreviations, endings }
    }

    /// Returns the tokens of `text` alone.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        token::tokenize(text, &self.abbreviations)
    }

    /// Returns the sentences and tokens of `document`. Never fails; an empty text has none.
    pub fn segment(&self, document: &Document) -> Segments {
        let tokens = token::tokenize(&document.text, &self.abbreviations);
        let sentences = sentence::split(&document.text, &tokens, &self.endings);
        Segments { folded: fold(&document.text), tokens, sentences }
    }
}
