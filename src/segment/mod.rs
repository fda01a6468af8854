//! In: a [`Document`]'s text. Out: [`Segments`], its sentences and tokens, and the text folded for look-up.

mod fold;
mod sentence;
mod tally;
mod token;

pub use fold::{fold, fold_char, language, letters, normal};
pub use sentence::{Endings, Sentence};
pub use tally::Tally;
pub use token::{Kind, Spelling, Token, is_han};

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

/// Cuts texts, with the words it was given.
#[derive(Debug, Clone, Default)]
pub struct Segmenter {
    spelling: Spelling,
    endings: Endings,
}

impl Segmenter {
    /// Returns a segmenter that cuts words as `spelling` says and sentences as `endings` say.
    pub fn new(spelling: Spelling, endings: Endings) -> Self {
        Self { spelling, endings }
    }

    /// Returns the tokens of `text` alone.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        token::tokenize(text, &self.spelling)
    }

    /// Returns the sentences and tokens of `document`. Never fails; an empty text has none.
    pub fn segment(&self, document: &Document) -> Segments {
        let tokens = token::tokenize(&document.text, &self.spelling);
        let sentences = sentence::split(&document.text, &tokens, &self.endings);
        Segments { folded: fold(&document.text), tokens, sentences }
    }
}
