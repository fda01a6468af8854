//! In: `models/names.toml` of an ontology folder, which says what lexicons help a language's model. Out: [`Lists`].

use std::collections::BTreeMap;

use serde::Deserialize;

use super::gazetteer::Half;
use super::{Class, Gazetteer, Language};
use crate::Error;
use crate::ontology::Files;

const PATH: &str = "models/names.toml";

/// What a language's model is built from beside annotated texts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lists {
    /// Lists that the model is to know: one of its gazetteer each, by name.
    list: Vec<List>,
    /// Names to put into examples, by class.
    #[serde(default)]
    name: Vec<List>,
    /// Parts of names of people, by what part: family, given, syllables, Latin given, Latin family.
    people: Vec<List>,
}

/// A column of a lexicon.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    /// What the list is called.
    name: String,
    /// What it is about.
    #[serde(default = "things")]
    half: Half,
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
    /// The column holds names with language tags, as in `names/`; those whose tag begins with one of these are taken, but not
    /// those of the column after it, which are also ordinary words.
    #[serde(default)]
    tags: Vec<String>,
}

fn first() -> usize {
    1
}

fn things() -> Half {
    Half::Things
}

impl Lists {
    /// Reads the lists of `language`.
    pub(crate) fn of(files: &Files, language: Language) -> Result<Self, Error> {
        let place = files.location(PATH);
        let text = files.text(PATH).ok_or_else(|| Error::file(&place, "no such file"))?;
        let mut all: BTreeMap<String, Lists> = toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let line = 1 + text.get(..start).unwrap_or_default().matches('\n').count();
            Error::data(&place, (line, 1), error.message().to_owned())
        })?;
        all.remove(language.tag()).ok_or_else(|| Error::file(&place, format!("no lists for \"{}\"", language.tag())))
    }

    /// Returns the lists that the model is to know.
    pub(crate) fn gazetteer(&self, files: &Files) -> Result<Gazetteer, Error> {
        let mut gazetteer = Gazetteer::new();
        for list in &self.list {
            gazetteer.add(list.half, &list.name, list.words(files)?);
        }
        Ok(gazetteer)
    }

    /// Returns the names of `class` to put into examples.
    pub(crate) fn names<'f>(&self, files: &'f Files, class: Class) -> Result<Vec<&'f str>, Error> {
        all(&self.name, files, class.name())
    }

    /// Returns the parts of names of people that are called `part`.
    pub(crate) fn people<'f>(&self, files: &'f Files, part: &str) -> Result<Vec<&'f str>, Error> {
        all(&self.people, files, part)
    }
}

fn all<'f>(lists: &[List], files: &'f Files, name: &str) -> Result<Vec<&'f str>, Error> {
    let mut words = Vec::new();
    for list in lists.iter().filter(|list| list.name == name) {
        words.extend(list.words(files)?);
    }
    Ok(words)
}

impl List {
    fn words<'f>(&self, files: &'f Files) -> Result<Vec<&'f str>, Error> {
        let text = files.text(&self.file).ok_or_else(|| {
            let hint = format!("{PATH} names it for list \"{}\"", self.name);
            Error::file(files.location(&self.file), "no such file").with_hint(hint)
        })?;
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let words = lines.filter_map(|line| {
            let columns: Vec<&str> = line.split('\t').map(str::trim).collect();
            let column = |number: usize| columns.get(number.checked_sub(1)?).copied();
            let fits =
                |(number, value): (&String, &String)| number.parse().ok().and_then(column) == Some(value.as_str());
            let word = self.only.iter().all(fits).then(|| column(self.column)).flatten()?;
            Some(if self.tags.is_empty() { vec![word] } else { self.tagged(word, column(self.column + 1)) })
        });
        Ok(words.flatten().take(self.first.unwrap_or(usize::MAX)).collect())
    }
}

impl List {
    /// Returns the names of `all` in the languages wanted, without the ambiguous ones.
    fn tagged<'f>(&self, all: &'f str, ambiguous: Option<&str>) -> Vec<&'f str> {
        let names = all.split('|').filter_map(|name| name.split_once(':'));
        let wanted = names.filter(|(tag, _)| self.tags.iter().any(|wanted| tag.starts_with(wanted.as_str())));
        let plain = |name: &&str| ambiguous.is_none_or(|ambiguous| ambiguous.split('|').all(|other| other != *name));
        wanted.map(|(_, name)| name).filter(plain).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_list_of_both_languages() -> Result<(), Error> {
        let files = Files::embedded();
        for language in [Language::Chinese, Language::English] {
            let lists = Lists::of(&files, language)?;
            for list in lists.list.iter().chain(&lists.name).chain(&lists.people) {
                assert_ne!(list.words(&files)?, Vec::<&str>::new(), "{}: {}", language.tag(), list.name);
            }
        }
        Ok(())
    }
}
