//! In: words with language tags. Out: [`Labels`], what to call a class or property in a language.

use std::collections::BTreeMap;

/// The labels of one term by language tag.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Labels(BTreeMap<String, String>);

impl Labels {
    /// Adds the label of a language, the tag in any case.
    pub fn insert(&mut self, language: &str, text: impl Into<String>) {
        self.0.insert(canonical_tag(language), text.into());
    }

    /// Returns the label in exactly this language.
    pub fn exact(&self, language: &str) -> Option<&str> {
        self.0.get(&canonical_tag(language)).map(String::as_str)
    }

    /// Returns the label that serves readers of `language` best.
    ///
    /// That is the label in the language, else in a variety of it (`zh` takes `zh-Hans` before `zh-Hant`), else in English,
    /// else any; empty when there is none.
    pub fn best(&self, language: &str) -> &str {
        let tag = canonical_tag(language);
        let main = tag.split('-').next().unwrap_or_default();
        let variety =
            || self.0.iter().find(|(known, _)| known.split('-').next() == Some(main)).map(|(_, text)| text.as_str());
        let any = || self.0.values().next().map(String::as_str);
        self.exact(&tag).or_else(variety).or_else(|| self.exact("en")).or_else(any).unwrap_or_default()
    }
}

/// Returns a language tag in the case BCP 47 recommends: `zh-Hant-TW`, whatever case came in.
pub fn canonical_tag(tag: &str) -> String {
    let parts = tag.split('-').enumerate().map(|(at, part)| {
        let mut part = part.to_ascii_lowercase();
        match part.len() {
            2 if at > 0 => part.make_ascii_uppercase(),
            4 if at > 0 => part.get_mut(..1).into_iter().for_each(str::make_ascii_uppercase),
            _ => {}
        }
        part
    });
    parts.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_tags_as_recommended() {
        assert_eq!(canonical_tag("ZH-hant-tw"), "zh-Hant-TW");
        assert_eq!(canonical_tag("en"), "en");
        assert_eq!(canonical_tag("zh-字x"), "zh-字x");
    }

    #[test]
    fn falls_back_to_a_variety_and_then_to_english() {
        let mut labels = Labels::default();
        labels.insert("en", "left");
        labels.insert("zh-hant", "離開");
        labels.insert("zh-hans", "离开");
        assert_eq!(labels.best("zh-Hant"), "離開");
        assert_eq!(labels.best("zh"), "离开");
        assert_eq!(labels.best("zh-TW"), "离开");
        assert_eq!(labels.best("fr"), "left");
    }
}
