//! In: `wording.toml`. Out: [`Wording`]: phrases, short names, number and date forms of each language.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Error;
use crate::draw::data::{self, Words};
use crate::ontology::Files;

/// What pictures say besides names and labels.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wording {
    pub(super) role_speaks: Vec<String>,
    pub(super) short: BTreeMap<String, Words>,
    pub(super) intended: BTreeMap<String, Words>,
    pub(super) statuses: BTreeMap<String, Words>,
    pub(super) reasons: BTreeMap<String, Words>,
    pub(super) phrases: BTreeMap<String, Words>,
    pub(super) terms: BTreeMap<String, Words>,
    pub(super) dates: BTreeMap<String, Words>,
    pub(super) months: BTreeMap<String, Vec<String>>,
    pub(super) scales: BTreeMap<String, Vec<(u32, String)>>,
    pub(super) currencies: BTreeMap<String, Words>,
    pub(super) qualifiers: Vec<QualifierForm>,
}

/// How a qualifier is told.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QualifierForm {
    pub(super) name: String,
    pub(super) pattern: Words,
}

impl Wording {
    /// Reads `wording.toml`.
    pub(super) fn read(files: &Files) -> Result<Self, Error> {
        data::read(files, "wording.toml")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Status;

    #[test]
    fn says_everything_in_every_language() {
        let wording = Wording::read(&Files::embedded()).unwrap();
        let parts = [&wording.statuses, &wording.reasons, &wording.phrases, &wording.dates, &wording.currencies];
        for (key, words) in parts.into_iter().flatten() {
            for language in ["en", "zh-Hant", "zh-Hans"] {
                assert!(words.exact(language).is_some(), "\"{key}\" has no words in {language}");
            }
        }
        for status in Status::ALL {
            assert!(wording.statuses.contains_key(status.name()), "{status}");
        }
    }
}
