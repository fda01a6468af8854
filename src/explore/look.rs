//! In: `drawing.toml`. Out: [`Look`]: the colours and shapes a page shares with the pictures.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::ontology::{Files, Labels, Vocabulary};

/// Colours and shapes of classes and of kinds of predicates.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Look {
    /// Kinds of predicates, the last one for all others.
    pub kinds: Vec<Kind>,
    /// Classes, the last one for all others.
    pub classes: Vec<Shape>,
}

/// Predicates shown in one colour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kind {
    /// Its name: `founding`.
    pub name: String,
    #[serde(skip_serializing)]
    predicates: Vec<String>,
    /// What to call it, by language.
    pub labels: BTreeMap<String, String>,
    /// Whether its predicates end a link.
    #[serde(default)]
    pub ends: bool,
    /// Its colour on a light page.
    pub light: String,
    /// Its colour on a dark page.
    pub dark: String,
}

/// The shape and the colours of a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// The class; empty for the last, which serves all others.
    pub name: String,
    /// A shape of Graphviz: `ellipse`.
    pub shape: String,
    /// Colours on a light page, by part: `fill`, `line`, `ink`, `note`.
    pub light: BTreeMap<String, String>,
    /// Colours on a dark page.
    pub dark: BTreeMap<String, String>,
}

impl Look {
    /// Reads `drawing.toml` of `files`, or the built-in one where there is none.
    pub fn read(files: &Files) -> Result<Self, Error> {
        let embedded = Files::embedded();
        let (place, text) = match files.text("drawing.toml") {
            Some(text) => (files.location("drawing.toml"), text),
            None => (embedded.location("drawing.toml"), embedded.text("drawing.toml").unwrap_or_default()),
        };
        toml::from_str(text).map_err(|error| Error::data(place, (1, 1), error.message()))
    }

    /// Returns the place of the shape for entities of `class`.
    pub fn shape(&self, vocabulary: &Vocabulary, class: &str) -> usize {
        let found = self.classes.iter().position(|known| vocabulary.is_a(class, &known.name));
        found.unwrap_or(self.classes.len().saturating_sub(1))
    }

    /// Returns the place of the kind for claims of `predicate`.
    pub fn kind(&self, vocabulary: &Vocabulary, predicate: &str) -> usize {
        let ancestors = vocabulary.predicates.get(predicate).map(|known| &known.ancestors);
        let lists = |kind: &Kind, name: &str| kind.predicates.iter().any(|listed| listed == name);
        let found = self.kinds.iter().position(|kind| {
            lists(kind, predicate) || ancestors.into_iter().flatten().any(|ancestor| lists(kind, ancestor))
        });
        found.unwrap_or(self.kinds.len().saturating_sub(1))
    }
}

impl Kind {
    /// Returns what to call it in `language`.
    pub fn label(&self, language: &str) -> String {
        let mut labels = Labels::default();
        self.labels.iter().for_each(|(tag, text)| labels.insert(tag, text.as_str()));
        labels.best(language).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ontology::Ontology;

    #[test]
    fn sorts_predicates_and_classes_as_pictures_do() {
        let ontology = Ontology::embedded().unwrap();
        let look = Look::read(&ontology.files).unwrap();
        let kind = |name: &str| look.kinds[look.kind(&ontology.vocabulary, name)].name.clone();
        assert_eq!(["founded", "returnedTo", "left", "bornIn"].map(kind), ["founding", "posts", "leaving", "other"]);
        let shape = |name: &str| look.classes[look.shape(&ontology.vocabulary, name)].name.clone();
        assert_eq!(["Person", "Bank", "Money"].map(shape), ["Person", "Organization", ""]);
        assert_eq!(look.kinds[0].label("zh-Hant"), "創辦");
    }
}
