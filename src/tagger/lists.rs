//! In: `models/names.toml` of an ontology folder, which says what lexicons help a language's model. Out: its [`Gazetteer`].

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Gazetteer, Language};
use crate::Error;
use crate::ontology::Files;

const PATH: &str = "models/names.toml";

/// One list of a gazetteer: a column of a lexicon.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    /// What the list is called.
    name: String,
    /// Path of the lexicon in the ontology folder.
    file: String,
    /// The column that holds the words, from 1.
    #[serde(default = "first")]
    column: usize,
    /// What other columns must hold, by their number.
    #[serde(default)]
    only: BTreeMap<String, String>,
    /// At most so many words, from the top.
    first: Option<usize>,
}

fn first() -> usize {
    1
}

/// Returns the gazetteer of `language`; lexicons that the folder lacks are an error.
pub(super) fn gazetteer(files: &Files, language: Language) -> Result<Gazetteer, Error> {
    let place = files.location(PATH);
    let text = files.text(PATH).ok_or_else(|| Error::file(&place, "no such file"))?;
    let lists: BTreeMap<String, Vec<List>> = toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = 1 + text.get(..start).unwrap_or_default().matches('\n').count();
        Error::data(&place, (line, 1), error.message().to_owned())
    })?;
    let mut gazetteer = Gazetteer::new();
    for list in lists.get(language.tag()).into_iter().flatten() {
        gazetteer.add(&list.name, words(files, list)?);
    }
    Ok(gazetteer)
}

/// Returns the words of a list.
fn words<'f>(files: &'f Files, list: &List) -> Result<Vec<&'f str>, Error> {
    let text = files.text(&list.file).ok_or_else(|| {
        let hint = format!("{PATH} names it for list \"{}\"", list.name);
        Error::file(files.location(&list.file), "no such file").with_hint(hint)
    })?;
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let words = lines.filter_map(|line| {
        let columns: Vec<&str> = line.split('\t').map(str::trim).collect();
        let column = |number: usize| columns.get(number.checked_sub(1)?).copied();
        let fits = list.only.iter().all(|(number, value)| number.parse().ok().and_then(column) == Some(value.as_str()));
        fits.then(|| column(list.column)).flatten()
    });
    Ok(words.take(list.first.unwrap_or(usize::MAX)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_list_of_both_languages() {
        for language in [Language::Chinese, Language::English] {
            assert_ne!(gazetteer(&Files::embedded(), language).unwrap().table().len(), Gazetteer::new().table().len());
        }
    }
}
