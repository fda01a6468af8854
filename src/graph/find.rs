//! In: a name as a user writes it. Out: the entity it means, or which ones it may mean.

use std::cmp::Reverse;

use crate::Error;
use crate::graph::KnowledgeGraph;
use crate::model::{Entity, Knowledge};
use crate::segment::letters;

/// Likeness from which a name is worth asking about, in hundredths.
const LIKE: usize = 60;
/// How many names a hint lists at most.
const LISTED: usize = 5;

/// Returns the entity that `text` names, by identifier or by any of its names.
///
/// A name as written counts before one that differs in case or spacing, that before one in the other Chinese script.
/// The error of an unknown name tells names like it; that of a name of several entities tells them with identifiers.
pub fn find<'k>(knowledge: &'k Knowledge, text: &str) -> Result<&'k Entity, Error> {
    if let Some(entity) = knowledge.entity(text) {
        return Ok(entity);
    }
    let exact = |name: &str| name.to_owned();
    for form in [&exact as &dyn Fn(&str) -> String, &fold_case, &letters] {
        let wanted = form(text);
        let canonical: Vec<&Entity> =
            knowledge.entities.values().filter(|entity| form(&entity.name) == wanted).collect();
        let found: Vec<&Entity> = match canonical.len() {
            1 => canonical,
            _ => knowledge.entities.values().filter(|entity| names(entity).any(|name| form(name) == wanted)).collect(),
        };
        match found.as_slice() {
            [] => {}
            [entity] => return Ok(entity),
            several => return Err(ambiguous(text, several)),
        }
    }
    Err(unknown(knowledge, text))
}

/// Returns the other entities of whose names one is, in letters, the one that `entity` is known by or the other way round.
pub fn namesakes<'k>(knowledge: &'k Knowledge, entity: &'k Entity) -> impl Iterator<Item = &'k Entity> {
    let is_called = |other: &Entity, name: &str| names(other).any(|own| letters(own) == letters(name));
    let others = knowledge.entities.values().filter(|other| other.id != entity.id && other.class == entity.class);
    others.filter(move |other| is_called(other, &entity.name) || is_called(entity, &other.name))
}

fn names(entity: &Entity) -> impl Iterator<Item = &str> {
    std::iter::once(entity.name.as_str()).chain(entity.names.iter().map(|name| name.text.as_str()))
}

/// Lower case, without what stands between the words of a name.
fn fold_case(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn ambiguous(text: &str, several: &[&Entity]) -> Error {
    let listed = several.iter().map(|entity| format!("{} ({})", entity.name, entity.id));
    Error::Unknown {
        message: format!("\"{text}\" names {} entities", several.len()),
        hint: Some(format!("ask for one by its identifier: {}", list(listed, several.len()))),
    }
}

fn unknown(knowledge: &Knowledge, text: &str) -> Error {
    let wanted = letters(text);
    let mut near: Vec<(Reverse<usize>, String)> = Vec::new();
    for entity in knowledge.entities.values() {
        let scored = names(entity).map(|name| (likeness(&wanted, &letters(name)), name));
        let best = scored.max_by_key(|(score, _)| *score).filter(|(score, _)| *score >= LIKE);
        near.extend(best.map(|(score, name)| (Reverse(score), introduce(entity, name))));
    }
    near.sort_unstable();
    let hint = match near.len() {
        0 => central(knowledge),
        count => Some(format!("did you mean {}?", list(near.into_iter().map(|(_, name)| name), count))),
    };
    Error::Unknown { message: format!("nothing here is called \"{text}\""), hint }
}

/// Returns `name`, and whose it is when that is not plain.
fn introduce(entity: &Entity, name: &str) -> String {
    if entity.name == name { format!("\"{name}\"") } else { format!("\"{name}\" ({})", entity.name) }
}

/// Returns how alike two folded names are, in hundredths; a part of a name is rather like it.
fn likeness(wanted: &str, name: &str) -> usize {
    let is_part = |part: &str, whole: &str| part.chars().count() > 1 && whole.contains(part);
    let part = if is_part(wanted, name) || is_part(name, wanted) { 80 } else { 0 };
    // Between 0.0 and 1.0, so the cast loses no more than a fraction.
    part.max((strsim::normalized_damerau_levenshtein(wanted, name) * 100.0) as usize)
}

/// Returns the names to choose from when none is like the one asked for.
fn central(knowledge: &Knowledge) -> Option<String> {
    let ranked = KnowledgeGraph::new(knowledge).by_centrality();
    let names = ranked.iter().filter_map(|id| knowledge.entity(id)).map(|entity| format!("\"{}\"", entity.name));
    (!ranked.is_empty()).then(|| format!("known are {}", list(names, ranked.len())))
}

/// Joins the first few of `count` names and tells how many are left.
fn list(names: impl Iterator<Item = String>, count: usize) -> String {
    let mut text = names.take(LISTED).collect::<Vec<_>>().join(", ");
    if count > LISTED {
        text.push_str(&format!(" and {} more", count - LISTED));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::tests::{knowledge, rename};

    fn cast() -> Knowledge {
        let mut knowledge = knowledge(&["lin founded chenghai", "chen joined chenghai", "chen-2 left chenghai"]);
        rename(&mut knowledge, "lin", &["林若溪", "Lin Ruoxi", "Lin"]);
        rename(&mut knowledge, "chen", &["陳建文", "Jason Chen", "Chen"]);
        rename(&mut knowledge, "chen-2", &["陳文博", "Chen"]);
        rename(&mut knowledge, "chenghai", &["澄海科技", "Chenghai Technologies"]);
        knowledge
    }

    fn ask(name: &str) -> String {
        let knowledge = cast();
        match find(&knowledge, name) {
            Ok(entity) => entity.id.clone(),
            Err(error) => format!("{error}; {}", error.hint().unwrap_or_default()),
        }
    }

    #[test]
    fn finds_by_identifier_and_by_any_name() {
        assert_eq!(ask("chen-2"), "chen-2");
        assert_eq!(ask("林若溪"), "lin");
        assert_eq!(ask("Jason Chen"), "chen");
    }

    #[test]
    fn finds_in_other_case_spacing_and_script() {
        assert_eq!(ask("lin RUOXI"), "lin");
        assert_eq!(ask("陈建文"), "chen");
        assert_eq!(ask("ChengHai-Technologies"), "chenghai");
    }

    #[test]
    fn lists_what_an_ambiguous_name_may_mean() {
        let answer = "\"Chen\" names 2 entities; ask for one by its identifier: 陳建文 (chen), 陳文博 (chen-2)";
        assert_eq!(ask("Chen"), answer);
    }

    #[test]
    fn hints_at_near_names() {
        assert_eq!(
            ask("Jason Cheng"),
            "nothing here is called \"Jason Cheng\"; did you mean \"Jason Chen\" (陳建文), \"Chen\" (陳文博)?"
        );
        assert_eq!(ask("陳建民"), "nothing here is called \"陳建民\"; did you mean \"陳建文\"?");
        assert_eq!(ask("科技"), "nothing here is called \"科技\"; did you mean \"澄海科技\"?");
    }

    #[test]
    fn hints_at_the_central_names_when_none_is_near() {
        assert_eq!(
            ask("Zebra"),
            "nothing here is called \"Zebra\"; known are \"澄海科技\", \"陳建文\", \"陳文博\", \"林若溪\""
        );
        assert!(find(&Knowledge::default(), "x").unwrap_err().hint().is_none());
    }
}
