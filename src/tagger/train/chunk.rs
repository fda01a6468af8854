//! In: examples. Out: [`Chunk`]s, the pieces they are tagged in, with the features of each token and the labels it may bear.

use super::lattice::{ANY, Allowed};
use crate::model::Span;
use crate::tagger::corpus::Example;
use crate::tagger::feature::{ROOM, Window};
use crate::tagger::label::label_in;
use crate::tagger::slots::SLOT;
use crate::tagger::token::{Token, read_chunk};
use crate::tagger::{Language, gazetteer};

/// An n-gram as a feature of one of the tokens it is a feature of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Feature {
    /// Hash of the n-gram.
    pub(crate) gram: u64,
    /// Which of its tokens.
    pub(crate) target: u8,
}

/// Tokens that are tagged together.
#[derive(Debug, Default)]
pub(super) struct Chunk {
    /// The features of all tokens, until they are numbered.
    pub(super) features: Vec<Feature>,
    /// Numbers of the features of all tokens.
    pub(super) numbered: Vec<u32>,
    /// Where each token's features end.
    pub(super) ends: Vec<u32>,
    /// The labels each token may bear.
    pub(super) allowed: Vec<Allowed>,
}

/// Returns the chunks of `examples`.
pub(super) fn chunks(examples: &[Example], lists: &[[u8; SLOT]], language: Language) -> Vec<Chunk> {
    let (mut chunks, mut tokens, mut marks) = (Vec::new(), Vec::new(), Vec::new());
    let mut window = Window::default();
    for example in examples {
        let mut at = 0;
        while at < example.text.len() {
            at = read_chunk(&example.text, at, &mut tokens);
            gazetteer::mark(lists, &tokens, &mut marks);
            window.fill(&tokens, &marks);
            let mut features = vec![Vec::new(); tokens.len()];
            window.grams(language == Language::Chinese, |gram, at, targets| {
                for (target, offset) in targets.iter().enumerate() {
                    let place = at.checked_add_signed(isize::from(*offset));
                    let token =
                        place.and_then(|place| place.checked_sub(ROOM)).and_then(|token| features.get_mut(token));
                    if let Some(features) = token {
                        features.push(Feature { gram, target: target as u8 });
                    }
                }
            });
            let mut chunk = Chunk { allowed: allowed(example, &tokens), ..Chunk::default() };
            for features in features {
                chunk.features.extend(features);
                chunk.ends.push(chunk.features.len() as u32);
            }
            chunks.push(chunk);
        }
    }
    chunks
}

/// Returns the labels that `example` allows its `tokens`: one inside and around names, any where it leaves them open.
///
/// A name whose ends are no token's ends leaves its tokens open.
fn allowed(example: &Example, tokens: &[Token]) -> Vec<Allowed> {
    let mut allowed = vec![1; tokens.len()];
    let place = |span: Span| {
        let start = tokens.partition_point(|token| token.end <= span.start);
        let end = tokens.partition_point(|token| token.start < span.end);
        (start, end.max(start))
    };
    for span in &example.open {
        let (start, end) = place(*span);
        allowed[start..end].fill(ANY);
    }
    for (span, class) in &example.names {
        let (start, end) = place(*span);
        if start == end {
            continue;
        }
        let exact = tokens[start].start == span.start && tokens[end - 1].end == span.end;
        for (index, allowed) in allowed[start..end].iter_mut().enumerate() {
            *allowed = if exact { 1 << label_in(*class, index, end - start) } else { ANY };
        }
    }
    allowed
}
