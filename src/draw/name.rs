//! In: an entity and a language. Out: the name to show.

use std::cmp::Reverse;

use crate::model::{Entity, Name};
use crate::ontology::canonical_tag;

/// Returns the name of `entity` for readers of `language`: its fullest name in that language, else its canonical one.
pub(super) fn name_in<'e>(entity: &'e Entity, language: &str) -> &'e str {
    let fitting = |name: &&Name| fits(&name.language, language);
    let is_canonical = |name: &Name| name.text == entity.name;
    if entity.names.iter().filter(fitting).any(is_canonical) {
        return &entity.name;
    }
    let seen = |name: &Name| (name.document.is_some(), name.text.chars().count());
    let best = entity.names.iter().filter(fitting).min_by_key(|name| (Reverse(seen(name)), name.text.as_str()));
    best.map_or(&entity.name, |name| &name.text)
}

/// Returns whether a name tagged `tag` reads well in `language`: the same language, and no other script.
fn fits(tag: &str, language: &str) -> bool {
    let (tag, language) = (canonical_tag(tag), canonical_tag(language));
    tag == language || language.strip_prefix(&tag).is_some_and(|rest| rest.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entity(names: &[(&str, &str, bool)]) -> Entity {
        let name = |(text, language, seen): &(&str, &str, bool)| Name {
            text: (*text).to_owned(),
            language: (*language).to_owned(),
            reason: "exact".to_owned(),
            document: seen.then(|| "a.txt".to_owned()),
            place: None,
        };
        Entity {
            id: "x".to_owned(),
            name: names[0].0.to_owned(),
            class: "Person".to_owned(),
            names: names.iter().map(name).collect(),
        }
    }

    #[test]
    fn prefers_the_language_then_the_canonical_name() {
        let both = entity(&[("Lin Ruoxi", "en", true), ("林若溪", "zh", true), ("林", "zh", true)]);
        assert_eq!(name_in(&both, "zh-Hans"), "林若溪");
        assert_eq!(name_in(&both, "en"), "Lin Ruoxi");
        let other = entity(&[("陳建文", "zh-Hant", true), ("Chen", "und", true)]);
        assert_eq!(name_in(&other, "zh-Hans"), "陳建文");
    }

    #[test]
    fn prefers_names_the_texts_use() {
        let names = entity(&[("微光", "zh", true), ("Glimmer Holdings Limited", "en", false), ("Glimmer", "en", true)]);
        assert_eq!(name_in(&names, "en"), "Glimmer");
    }
}
