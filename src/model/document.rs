//! In: text that a reader decoded. Out: [`Document`], immutable, with code-point positions on demand.

use crate::model::{Chars, Date, Span};

/// One text to read, complete and never changed after reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What evidence calls this document: the file name, or the `id` of a JSON Lines record.
    pub id: String,
    /// The text as read, decoded to UTF-8.
    pub text: String,
    /// Title, when the reader was told one.
    pub title: Option<String>,
    /// Date of publication, when the reader was told one; relative dates hang on it.
    pub date: Option<Date>,
    /// Where the text was published.
    pub url: Option<String>,
}

impl Document {
    /// Returns a document of `text` alone.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self { id: id.into(), text: text.into(), title: None, date: None, url: None }
    }

    /// Returns whether this is a passage: one short paragraph without a title, as torn from a longer text.
    pub fn is_passage(&self) -> bool {
        if self.text.len() > 4 * PASSAGE {
            return false;
        }
        let text = self.text.trim();
        self.title.is_none() && !text.contains('\n') && text.chars().take(PASSAGE + 1).count() <= PASSAGE
    }

    /// Returns a table that turns byte offsets of this text into code-point offsets.
    pub fn positions(&self) -> Positions {
        Positions::new(&self.text)
    }
}

/// Most code points of a passage.
const PASSAGE: usize = 1_200;
/// Distance in bytes between two remembered offsets.
const STRIDE: usize = 64;

/// Code-point offsets of a text, remembered every few bytes: O(n) to build, O(1) to ask.
#[derive(Debug, Clone)]
pub struct Positions {
    counts: Vec<usize>,
}

impl Positions {
    fn new(text: &str) -> Self {
        let mut counts = vec![0];
        let mut count = 0;
        for block in text.as_bytes().chunks(STRIDE) {
            count += block.iter().filter(|byte| !is_continuation(**byte)).count();
            counts.push(count);
        }
        Self { counts }
    }

    /// Returns `span` in code points; offsets past the end are clipped to it.
    pub fn chars(&self, text: &str, span: Span) -> Chars {
        Chars { start: self.count(text, span.start), end: self.count(text, span.end) }
    }

    fn count(&self, text: &str, offset: usize) -> usize {
        let offset = offset.min(text.len());
        let block = offset / STRIDE;
        let before = self.counts.get(block).copied().unwrap_or_default();
        let rest = text.as_bytes().get(block * STRIDE..offset).unwrap_or_default();
        before + rest.iter().filter(|byte| !is_continuation(**byte)).count()
    }
}

fn is_continuation(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_passages_from_articles() {
        assert!(Document::new("a", "She was born in Leeds.\n").is_passage());
        assert!(!Document::new("a", "Acme grows\n\nShe was born in Leeds.").is_passage());
        assert!(!Document::new("a", "word ".repeat(300)).is_passage());
        assert!(!Document { title: Some("Acme grows".to_owned()), ..Document::new("a", "It grew.") }.is_passage());
    }

    #[test]
    fn counts_code_points_across_blocks() {
        let text = "微軟 buys ".repeat(100);
        let document = Document::new("a", text.as_str());
        let positions = document.positions();
        for (count, (offset, _)) in text.char_indices().enumerate() {
            assert_eq!(positions.chars(&text, Span::new(offset, offset)).start, count);
        }
        assert_eq!(positions.chars(&text, Span::new(0, 9_999)).end, text.chars().count());
    }
}
