//! In: wording, vocabulary and a language. Out: [`Voice`], which says things in that language.

use std::collections::BTreeMap;

use crate::draw::data::Words;
use crate::draw::wording::Wording;
use crate::model::Status;
use crate::ontology::Vocabulary;

/// Speaks one language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Voice<'d> {
    pub(super) wording: &'d Wording,
    pub(super) vocabulary: &'d Vocabulary,
    pub(super) language: &'d str,
}

impl<'d> Voice<'d> {
    /// Returns what to call a predicate told with `status`: its short name in this language, else its label, else its name.
    pub(super) fn predicate(&self, name: &'d str, status: Status) -> &'d str {
        let named = |names: &'d BTreeMap<String, Words>| names.get(name).and_then(|words| words.exact(self.language));
        let intended = named(&self.wording.intended).filter(|_| !status.is_fact());
        let label = || {
            let known = self.vocabulary.predicates.get(name).map(|predicate| &predicate.labels);
            let mut inverses = self.vocabulary.predicates.values().filter_map(|predicate| predicate.inverse.as_ref());
            let inverse = || inverses.find(|inverse| inverse.name == name).map(|inverse| &inverse.labels);
            known.or_else(inverse).map(|labels| labels.best(self.language))
        };
        let name_of = intended.or_else(|| named(&self.wording.short)).or_else(label);
        name_of.filter(|text| !text.is_empty()).unwrap_or(name)
    }

    /// Returns what to call a class.
    pub(super) fn class(&self, name: &'d str) -> &'d str {
        let label = self.vocabulary.classes.get(name).map(|class| class.labels.best(self.language));
        label.filter(|text| !text.is_empty()).unwrap_or(name)
    }

    /// Returns what to call a status.
    pub(super) fn status(&self, status: Status) -> &'d str {
        let words = self.wording.statuses.get(status.name()).map(|words| words.best(self.language));
        words.unwrap_or(status.name())
    }

    /// Returns `term` in this language, itself when it is not one of the known terms.
    pub(super) fn term(&self, term: &'d str) -> &'d str {
        self.wording.terms.get(term).and_then(|words| words.exact(self.language)).unwrap_or(term)
    }

    /// Returns the phrase `key` with its parts filled in.
    pub(super) fn phrase(&self, key: &str, parts: &[(&str, &str)]) -> String {
        self.wording.phrases.get(key).map(|words| self.fill(words, parts)).unwrap_or_default()
    }

    /// Returns `words` of this language with `{name}` replaced by each part; Chinese and Latin words are kept apart.
    pub(super) fn fill(&self, words: &Words, parts: &[(&str, &str)]) -> String {
        let mut text = String::new();
        let mut rest = words.best(self.language);
        while let Some((before, after)) = rest.split_once('{') {
            append(&mut text, before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            append(&mut text, parts.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| *value));
            rest = after;
        }
        append(&mut text, rest);
        text
    }

    /// Returns the first few of `names` in one list, with how many are left.
    pub(super) fn list(&self, names: &[String], most: usize) -> String {
        let separator = self.phrase("separator", &[]);
        let list = names.iter().take(most).map(String::as_str).collect::<Vec<_>>().join(&separator);
        match names.len().saturating_sub(most) {
            0 => list,
            left => self.phrase("more", &[("list", &list), ("count", &left.to_string())]),
        }
    }
}

/// Appends `more`, with a space where a Latin letter and a Chinese character would touch.
fn append(text: &mut String, more: &str) {
    let touch = text.chars().next_back().zip(more.chars().next());
    let is_apart = |one: char, other: char| one.is_ascii_alphabetic() && is_wide(other);
    if touch.is_some_and(|(last, first)| is_apart(last, first) || is_apart(first, last)) {
        text.push(' ');
    }
    text.push_str(more);
}

fn is_wide(c: char) -> bool {
    c.is_alphabetic() && unicode_width::UnicodeWidthChar::width(c) == Some(2)
}

#[cfg(test)]
pub(super) use tests::speak;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ontology::Ontology;

    /// Calls `with` with a voice that speaks `language`.
    pub(crate) fn speak<T>(language: &str, with: impl FnOnce(Voice<'_>) -> T) -> T {
        let ontology = Ontology::embedded().unwrap();
        let wording = Wording::read(&ontology.files).unwrap();
        with(Voice { wording: &wording, vocabulary: &ontology.vocabulary, language })
    }

    #[test]
    fn uses_short_names_only_in_their_language() {
        let say = |language, name: &str| speak(language, |voice| voice.predicate(name, Status::Asserted).to_owned());
        assert_eq!(say("en", "ownsStake"), "owns");
        assert_eq!(say("zh-Hant", "ownsStake"), "持股");
        assert_eq!(say("en", "befriended"), "befriended");
    }

    #[test]
    fn tells_no_plan_in_the_past_tense() {
        let say = |status| speak("en", |voice| voice.predicate("acquired", status).to_owned());
        assert_eq!(say(Status::Reported), "acquired");
        assert_eq!(say(Status::Planned), "acquire");
    }

    #[test]
    fn keeps_chinese_and_latin_words_apart() {
        let title = |name: &str| speak("zh-Hant", |voice| voice.phrase("title", &[("name", name)]));
        assert_eq!(title("Orbita"), "Orbita 關係圖");
        assert_eq!(title("澄海科技"), "澄海科技關係圖");
        assert_eq!(title("{name}"), "{name}關係圖");
    }

    #[test]
    fn tells_how_many_names_are_left() {
        let names = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(speak("en", |voice| voice.list(&names, 2)), "a, b and 1 more");
        assert_eq!(speak("zh-Hans", |voice| voice.list(&names, 3)), "a、b、c");
    }
}
