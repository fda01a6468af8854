//! In: a data file in TOML. Out: what it holds, or its first mistake with its line and column.

use std::path::Path;

use serde::de::DeserializeOwned;

use crate::Error;

/// Reads the TOML `text` of the data file at `path`; an error names line and column of the first mistake.
pub fn parse<T: DeserializeOwned>(path: &Path, text: &str) -> Result<T, Error> {
    toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        Error::data(path, place(text, at), error.message().lines().next().unwrap_or_default())
    })
}

/// Returns line and column, both from 1, of byte `at` in `text`.
pub fn place(text: &str, at: usize) -> (usize, usize) {
    let head = text.get(..at).unwrap_or(text);
    let line_start = head.rfind('\n').map_or(0, |newline| newline + 1);
    (head.matches('\n').count() + 1, head.get(line_start..).unwrap_or_default().chars().count() + 1)
}
