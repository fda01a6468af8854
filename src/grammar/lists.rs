//! In: the tab-separated and line files of `ontology/lexicon`. Out: their rows, with places for error messages.

use std::path::Path;

use crate::error::Error;

/// A row of a lexicon file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row<'t> {
    /// Line, from 1.
    pub(crate) line: usize,
    /// Its fields.
    pub(crate) fields: Vec<&'t str>,
}

impl<'t> Row<'t> {
    /// Returns field `index`, empty when the row is shorter.
    pub(crate) fn field(&self, index: usize) -> &'t str {
        self.fields.get(index).copied().unwrap_or_default().trim()
    }
}

/// Returns the rows of `text`, without comments and empty lines.
pub(crate) fn rows(text: &str) -> impl Iterator<Item = Row<'_>> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|(index, line)| Row { line: index + 1, fields: line.split('\t').collect() })
}

/// Returns an error when `row` has fewer than `least` fields.
pub(crate) fn require(path: &Path, row: &Row<'_>, least: usize, columns: &str) -> Result<(), Error> {
    if row.fields.len() >= least && row.fields.iter().take(least).all(|field| !field.trim().is_empty()) {
        return Ok(());
    }
    let found = row.fields.len();
    Err(Error::data(path, (row.line, 1), format!("{found} columns where {least} are needed"))
        .with_hint(format!("a row is {columns}, parted by tabs")))
}
