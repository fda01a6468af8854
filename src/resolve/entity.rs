//! In: things of documents that are one. Out: the [`Entity`] they are, and an identifier no other has.

use std::collections::BTreeMap;

use crate::model::{Entity, Name, content_hash, slug};
use crate::resolve::Thing;
use crate::resolve::thing::{Named, digits, plain};
use crate::segment::language;

/// Returns the entity that `things` are, each with the identifier of its document, in the order of documents and places.
///
/// Its identifier may be that of another one still.
pub(crate) fn entity(things: &[(&str, &Thing)]) -> Entity {
    let known = things.iter().find_map(|(_, thing)| thing.known.as_ref());
    let mut names: BTreeMap<&str, (&str, Option<&str>, &Named)> = BTreeMap::new();
    for (document, thing) in things {
        for named in &thing.names {
            let Named(text, reason, place) = named;
            let first = names.entry(text).or_insert((reason, Some(document), named));
            if (*document, place) < (first.1.unwrap_or_default(), &first.2.2) {
                *first = (reason, Some(document), named);
            }
        }
    }
    let mut found: BTreeMap<&str, Name> = BTreeMap::new();
    for (text, (reason, document, named)) in names {
        let name = Name {
            text: text.to_owned(),
            language: language(text).to_owned(),
            reason: reason.to_owned(),
            document: document.map(str::to_owned),
            place: Some(named.2),
        };
        found.insert(text, name);
    }
    for (tag, text) in known.iter().flat_map(|known| &known.names) {
        let listed = || Name {
            text: text.clone(),
            language: tag.clone(),
            reason: "lexicon".to_owned(),
            document: None,
            place: None,
        };
        found.entry(text).or_insert_with(listed);
    }
    let length = |name: &str| name.chars().map(|c| if c.is_ascii() { 1 } else { 3 }).sum::<usize>();
    let fullest =
        things.iter().map(|(_, thing)| thing.fullest.as_str()).max_by(|a, b| length(a).cmp(&length(b)).then(b.cmp(a)));
    let name = fullest.unwrap_or_default().to_owned();
    let class = things.first().map(|(_, thing)| thing.class.clone()).unwrap_or_default();
    let id = match things.iter().find(|(_, thing)| thing.unnamed().is_some()) {
        Some((document, thing)) => format!("{}-{}", slug(&name), thing.mark(document)),
        None => identifier(known.map_or(name.as_str(), |known| known.name.as_str()), &class),
    };
    Entity { id, name, class, names: found.into_values().collect() }
}

/// Returns the slug of a name in Latin letters, else the class and a hash of the name.
pub(super) fn identifier(name: &str, class: &str) -> String {
    plain(name).unwrap_or_else(|| format!("{}-{}", class.to_lowercase(), digits(name)))
}

/// An entity whose identifier others may have as well.
pub(crate) struct Rival<'e> {
    /// The entity.
    pub(crate) entity: &'e Entity,
    /// Where it is first named.
    pub(crate) first: String,
    /// What tells it from others of the name.
    pub(crate) mark: Option<String>,
}

/// Returns identifiers for entities that all have the same one: those of different classes differ by their class, those of one
/// class by what is told beside them, and where that does not do by where they are first named.
pub(crate) fn apart(rivals: &[Rival<'_>]) -> Vec<String> {
    let own = |rival: &Rival<'_>| {
        let Entity { id, class, .. } = rival.entity;
        let others = || rivals.iter().filter(|other| !std::ptr::eq(*other, rival));
        let alike = || others().filter(|other| other.entity.class == *class);
        let classed =
            if others().count() == alike().count() { id.clone() } else { format!("{id}-{}", class.to_lowercase()) };
        match &rival.mark {
            _ if alike().next().is_none() => classed,
            Some(mark) if alike().all(|other| other.mark.as_ref() != Some(mark)) => format!("{classed}-{mark}"),
            _ => format!("{classed}-{}", content_hash(&rival.first, 8)),
        }
    };
    rivals.iter().map(own).collect()
}
