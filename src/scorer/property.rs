//! In: `models/relations.toml` of an ontology folder. Out: the [`Property`]s that the scorer knows, in the order of its model.

use std::path::Path;

use serde::Deserialize;

use crate::Error;
use crate::ontology::{self, Files};

const PATH: &str = "models/relations.toml";

/// What the scorer tells of a pair of mentions, and the claim that comes of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Property {
    /// What the annotated texts call it: `EDUCATED_AT`.
    pub name: String,
    /// What evidence calls the rule: `learned/educated-at`.
    pub rule: String,
    /// The property of the claim.
    pub predicate: String,
    /// Classes its first end may have.
    pub subject: Vec<String>,
    /// Classes its second end may have.
    pub object: Vec<String>,
    /// Whether the claim has the ends the other way round.
    #[serde(default)]
    pub turned: bool,
    /// Whether both ends may change places, so that only pairs in the order of the text are looked at.
    #[serde(default)]
    pub symmetric: bool,
    /// A word list; a claim needs one of its words between the ends or beside them, and takes it for its title.
    pub role: Option<String>,
    /// Properties of which one, stated of the same pair by a rule, makes the claim needless.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Properties of the annotated texts that no pair has beside this one; what has one of them is no example of this.
    #[serde(default)]
    pub never: Vec<String>,
    /// Word lists whose words state the property.
    #[serde(default)]
    pub cues: Vec<String>,
    /// How likely a pair must be to make a claim in a passage where such a word stands near, in hundredths.
    pub least: u8,
    /// How likely it must be in a passage where none does.
    pub alone: u8,
    /// How likely it must be in a longer text, which is about more than the passages of the annotated texts; without such a
    /// word nothing is likely enough.
    pub article: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    property: Vec<Property>,
}

/// Returns the properties of the folder; a folder without the file has none.
pub(super) fn read(files: &Files) -> Result<Vec<Property>, Error> {
    let Some(text) = files.text(PATH) else { return Ok(Vec::new()) };
    parse(&files.location(PATH), text)
}

fn parse(path: &Path, text: &str) -> Result<Vec<Property>, Error> {
    ontology::parse(path, text).map(|listed: Listed| listed.property)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_place_of_a_mistake() {
        let text = "[[property]]\nname = \"A\"\nrule = \"a\"\npredicate = \"b\"\nsubject = []\nobject = []\nleast = \"x\"\nalone = 90\narticle = 90\n";
        let error = parse(Path::new("relations.toml"), text).unwrap_err();
        assert!(error.to_string().starts_with("relations.toml:7:9"), "{error}");
    }
}
