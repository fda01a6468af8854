//! In: `namesakes.toml` and the list of titles. Out: [`Namesakes`]: what tells two people of one name apart.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::Error;
use crate::grammar::lists;
use crate::ontology::{Files, parse};
use crate::segment::normal;

const FILE: &str = "namesakes.toml";
const TITLES: &str = "lexicon/words/titles.tsv";

/// What one person cannot do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Namesakes {
    /// Titles as they are written, folded, that nobody holds at two organisations at one time.
    sole: BTreeSet<String>,
    rules: Rules,
}

/// The file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    sole: BTreeSet<String>,
    within: i32,
    lifetime: i16,
    holds: BTreeSet<String>,
    enters: BTreeSet<String>,
    leaves: BTreeSet<String>,
    born: String,
    died: String,
}

/// What a claim tells of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tenure {
    /// It is held.
    Held,
    /// It began.
    Began,
    /// It ended.
    Ended,
}

impl Namesakes {
    /// Reads `namesakes.toml` of `files`; where there is none, nobody is told apart.
    pub fn of(files: &Files) -> Result<Self, Error> {
        let Some(text) = files.text(FILE) else { return Ok(Self::default()) };
        let rules: Rules = parse(&files.location(FILE), text)?;
        let mut titles: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for row in lists::rows(files.text(TITLES).unwrap_or_default()) {
            titles.entry(row.field(3)).or_default().push(row.field(0));
        }
        let written = rules.sole.iter().flat_map(|title| {
            let known = titles.get(title.as_str()).into_iter().flatten().copied();
            known.chain([title.as_str()]).map(normal)
        });
        Ok(Self { sole: written.collect(), rules })
    }

    /// Returns whether nobody holds `title` at two organisations at one time.
    pub fn is_sole(&self, title: &str) -> bool {
        self.sole.contains(&normal(title))
    }

    /// Returns what a claim of `predicate` tells of a post; `None` where it tells of none.
    pub fn tenure(&self, predicate: &str) -> Option<Tenure> {
        let kinds = [
            (&self.rules.holds, Tenure::Held),
            (&self.rules.enters, Tenure::Began),
            (&self.rules.leaves, Tenure::Ended),
        ];
        kinds.into_iter().find(|(predicates, _)| predicates.contains(predicate)).map(|(_, tenure)| tenure)
    }

    /// Returns the predicates that tell when someone was born and died.
    pub fn ends_of_life(&self) -> [&str; 2] {
        [&self.rules.born, &self.rules.died]
    }

    /// Returns within how many days two posts are held at one time.
    pub fn within(&self) -> i32 {
        self.rules.within
    }

    /// Returns how many years lie between the first and the last thing that one person does.
    pub fn lifetime(&self) -> i16 {
        self.rules.lifetime
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_titles_as_they_are_written_in_every_language() {
        let namesakes = Namesakes::of(&Files::embedded()).unwrap();
        for title in ["chief executive", "CEO", "執行長", "首席执行官", "mayor", "財務長"] {
            assert!(namesakes.is_sole(title), "{title}");
        }
        for title in ["director", "董事", "investor", "founder"] {
            assert!(!namesakes.is_sole(title), "{title}");
        }
    }

    #[test]
    fn every_title_of_the_file_is_in_the_list_of_titles() {
        let files = Files::embedded();
        let list = files.text(TITLES).unwrap();
        for title in Namesakes::of(&files).unwrap().rules.sole {
            assert!(list.lines().any(|row| row.split('\t').nth(3) == Some(&title)), "{title}");
        }
    }
}
