//! Examples to learn names from and to measure against.
//!
//! In: annotated files in public formats. Out: [`Example`]s: a text, its names, and where names may stand that nobody marked.

mod fewfc;
mod frame;
mod knowledgenet;
mod pool;
mod swap;
mod uner;

use std::collections::BTreeSet;
use std::path::Path;

pub use frame::frames;
pub use pool::Pool;
pub use swap::swap;

use super::Class;
use crate::Error;
use crate::model::Span;
use crate::ontology::Files;
use crate::tagger::token::read_chunk;

/// A text whose names are known, all of them or in part.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Example {
    /// The text.
    pub text: String,
    /// The names in order, none overlapping another.
    pub names: Vec<(Span, Class)>,
    /// Where other names may stand; elsewhere there are none.
    pub open: Vec<Span>,
}

/// Pronouns and descriptions that annotated texts mark as if they were names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoNames {
    words: BTreeSet<Vec<u64>>,
    endings: BTreeSet<Vec<u64>>,
}

impl NoNames {
    /// Returns the words of `models/no-names.txt` in an ontology folder; none when it is missing.
    pub fn of(files: &Files) -> Self {
        let mut none = Self::default();
        let text = files.text("models/no-names.txt").unwrap_or_default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line.strip_prefix('-') {
                Some(ending) => none.endings.insert(hashes(ending)),
                None => none.words.insert(hashes(line)),
            };
        }
        none
    }

    /// Returns whether `word` is no name.
    fn hold(&self, word: &str) -> bool {
        let word = hashes(word);
        self.words.contains(&word) || self.endings.iter().any(|ending| word.ends_with(ending))
    }
}

/// Returns the hashes of the tokens of `word`, by which both scripts and any letter case are one.
fn hashes(word: &str) -> Vec<u64> {
    let mut tokens = Vec::new();
    read_chunk(word, 0, &mut tokens);
    tokens.into_iter().map(|token| token.hash).collect()
}

/// Reads an annotated file, its format told by its name and first line:
/// Universal NER (`.iob2`), KnowledgeNet (`.jsonl` with `facts`) or FewFC (`.jsonl` with `events`).
pub fn read(path: &Path, none: &NoNames) -> Result<Vec<Example>, Error> {
    let text = std::fs::read_to_string(path).map_err(|error| Error::io(path, &error))?;
    if path.extension().is_some_and(|extension| extension == "iob2") {
        return uner::read(&text, path);
    }
    let first: serde_json::Value = match serde_json::from_str(text.lines().next().unwrap_or_default()) {
        Ok(first) => first,
        Err(_) => {
            let hint = "give a Universal NER .iob2 file, or the .jsonl of KnowledgeNet or FewFC";
            return Err(Error::file(path, "no annotated text in a known format").with_hint(hint));
        }
    };
    match (first.get("facts"), first.get("events")) {
        (Some(_), _) => knowledgenet::read(&text, path, none),
        (_, Some(_)) => fewfc::read(&text, path, none),
        _ => Err(Error::data(
            path,
            (1, 1),
            "neither \"facts\" (KnowledgeNet) nor \"events\" (FewFC) in the first record",
        )),
    }
}

/// Returns the byte range of the code points `start..end`, when the text has as many.
fn bytes_of(text: &str, start: usize, end: usize) -> Option<Span> {
    let mut offsets = text.char_indices().map(|(offset, _)| offset).chain([text.len()]);
    let first = offsets.nth(start)?;
    let last = if end > start { offsets.nth(end - start - 1)? } else { first };
    Some(Span::new(first, last))
}

/// Puts `names` in order and keeps the longest of those that overlap.
fn settle(mut names: Vec<(Span, Class)>) -> Vec<(Span, Class)> {
    names.sort_by_key(|(span, class)| (std::cmp::Reverse(span.len()), span.start, *class));
    let mut kept: Vec<(Span, Class)> = Vec::new();
    for (span, class) in names {
        if !span.is_empty() && kept.iter().all(|(other, _)| !other.overlaps(span)) {
            kept.push((span, class));
        }
    }
    kept.sort();
    kept
}

/// Returns the parts of `0..length` that none of `covered` (in order) covers.
fn gaps(length: usize, covered: &[Span]) -> Vec<Span> {
    let (mut gaps, mut at) = (Vec::new(), 0);
    for span in covered {
        if span.start > at {
            gaps.push(Span::new(at, span.start));
        }
        at = at.max(span.end);
    }
    if at < length {
        gaps.push(Span::new(at, length));
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_code_points_and_keeps_the_longest_name() {
        assert_eq!(bytes_of("a微軟b", 1, 3), Some(Span::new(1, 7)));
        assert_eq!(bytes_of("a", 1, 1), Some(Span::new(1, 1)));
        assert_eq!(bytes_of("a", 1, 2), None);
        let names = vec![(Span::new(0, 3), Class::Place), (Span::new(0, 9), Class::Organization)];
        assert_eq!(settle(names), [(Span::new(0, 9), Class::Organization)]);
        assert_eq!(gaps(9, &[Span::new(0, 2), Span::new(4, 5)]), [Span::new(2, 4), Span::new(5, 9)]);
    }
}
