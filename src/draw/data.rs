//! In: the ontology's data files. Out: those that pictures need, checked; built-in ones where a folder has none.

use std::path::Path;

use serde::de::DeserializeOwned;

use crate::Error;
use crate::ontology::{self, Files, Labels};

/// Reads the TOML file `name` of `files`, or the built-in one where there is none.
pub(super) fn read<T: DeserializeOwned>(files: &Files, name: &str) -> Result<T, Error> {
    match files.text(name) {
        Some(text) => parse(&files.location(name), text),
        None => {
            let embedded = Files::embedded();
            parse(&embedded.location(name), embedded.text(name).unwrap_or_default())
        }
    }
}

fn parse<T: DeserializeOwned>(path: &Path, text: &str) -> Result<T, Error> {
    let hint = "the file guanxi comes with shows every key and what it means";
    ontology::parse(path, text).map_err(|error: Error| error.with_hint(hint))
}

/// Words in several languages, by language tag.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(from = "std::collections::BTreeMap<String, String>")]
pub(super) struct Words(Labels);

impl Words {
    /// Returns the words that serve readers of `language` best.
    pub(super) fn best(&self, language: &str) -> &str {
        self.0.best(language)
    }

    /// Returns the words in exactly this language.
    pub(super) fn exact(&self, language: &str) -> Option<&str> {
        self.0.exact(language)
    }
}

impl From<std::collections::BTreeMap<String, String>> for Words {
    fn from(texts: std::collections::BTreeMap<String, String>) -> Self {
        let mut labels = Labels::default();
        for (language, text) in texts {
            labels.insert(&language, text);
        }
        Self(labels)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::colour::Colour;

    #[test]
    fn names_the_place_of_a_wrong_colour() {
        let text = "[theme]\nink = \"#000000\"\ncanvas = \"white\"\n";
        type Themes = std::collections::BTreeMap<String, std::collections::BTreeMap<String, Colour>>;
        let error = parse::<Themes>(Path::new("ontology/drawing.toml"), text).unwrap_err();
        assert_eq!(error.to_string(), "ontology/drawing.toml:3:10: \"white\" is no colour; write it as \"#1D2129\"");
    }
}
