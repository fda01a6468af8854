//! In: nothing. Out: [`Span`], the byte range used inside, and [`Chars`], the code-point range used at every border.

use serde::{Deserialize, Serialize};

/// A half-open byte range into [`Document::text`](crate::model::Document::text).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// Returns the range `start..end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Returns the words at this span, or the empty string when it does not slice `text`.
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// Returns whether the two spans share a byte.
    pub fn overlaps(&self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Returns whether `other` lies inside this span.
    pub fn contains(&self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Returns the smallest span that covers both.
    pub fn cover(&self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// Returns the length in bytes.
    pub fn len(&self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Returns whether the span holds nothing.
    pub fn is_empty(&self) -> bool {
        self.end <= self.start
    }
}

/// A half-open range counted in Unicode code points; serialised as `[start, end]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "[usize; 2]", from = "[usize; 2]")]
pub struct Chars {
    /// First code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
}

impl From<Chars> for [usize; 2] {
    fn from(chars: Chars) -> Self {
        [chars.start, chars.end]
    }
}

impl From<[usize; 2]> for Chars {
    fn from([start, end]: [usize; 2]) -> Self {
        Self { start, end }
    }
}
