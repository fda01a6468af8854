//! In: two states of what is known. Out: the entities that are one and the same under two identifiers.
//!
//! An identifier follows the names of an entity, so that one more document may change it. Two entities are one when a name of
//! both stands at the same place of the same document, or a claim of both rests on the same words. Where nobody knows where
//! names stand, one name and class are enough.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Entity, Knowledge, Object};
use crate::review::anchors;

/// Returns for entities that only `before` has the one that only `after` has, each once, the likest first.
pub(super) fn renamed<'k>(before: &'k Knowledge, after: &'k Knowledge) -> BTreeMap<&'k str, &'k str> {
    let (old, new) = (marks(before, after), marks(after, before));
    let mut by_mark: BTreeMap<&Mark<'_>, Vec<&str>> = BTreeMap::new();
    for (id, marks) in &new {
        marks.iter().for_each(|mark| by_mark.entry(mark).or_default().push(id));
    }
    let mut ranked = Vec::new();
    for (one, marks) in &old {
        let mut shared: BTreeMap<&str, usize> = BTreeMap::new();
        let others = marks.iter().filter_map(|mark| by_mark.get(mark)).flatten();
        others.for_each(|other| *shared.entry(other).or_default() += 1);
        ranked.extend(shared.into_iter().map(|(other, count)| (Reverse(count), *one, other)));
    }
    ranked.sort_unstable();
    let (mut pairs, mut taken) = (BTreeMap::new(), BTreeSet::new());
    for (_, one, other) in ranked {
        if !pairs.contains_key(one) && taken.insert(other) {
            pairs.insert(one, other);
        }
    }
    pairs
}

/// What tells an entity from all others.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Mark<'k> {
    /// A name at a place of a document.
    Place(&'k str, &'k str, usize),
    /// The key of a claim's evidence, and whether the entity is its object.
    Claim(String, bool),
    /// A name that no document is known to have, and a class.
    Name(&'k str, &'k str),
}

/// Returns the marks of the entities that `other` lacks.
fn marks<'k>(own: &'k Knowledge, other: &Knowledge) -> BTreeMap<&'k str, BTreeSet<Mark<'k>>> {
    let lacks = |id: &str| other.entity(id).is_none();
    let entities = own.entities.values().filter(|entity| lacks(&entity.id));
    let mut marks: BTreeMap<&str, BTreeSet<Mark<'_>>> =
        entities.map(|entity| (entity.id.as_str(), of_names(entity))).collect();
    for claim in &own.claims {
        let object = if let Object::Entity(id) = &claim.object { Some(id) } else { None };
        for (id, is_object) in [(Some(&claim.subject), false), (object, true)] {
            if let Some(marks) = id.and_then(|id| marks.get_mut(id.as_str())) {
                marks.extend(anchors(claim).into_iter().map(|key| Mark::Claim(key, is_object)));
            }
        }
    }
    marks
}

fn of_names(entity: &Entity) -> BTreeSet<Mark<'_>> {
    let is_placed = entity.names.iter().any(|name| name.document.is_some());
    let named = entity.names.iter().map(|name| name.text.as_str()).chain([entity.name.as_str()]);
    let named = named.filter(|_| !is_placed).map(|name| Mark::Name(name, &entity.class));
    let placed = entity
        .names
        .iter()
        .filter_map(|name| Some(Mark::Place(name.text.as_str(), name.document.as_deref()?, name.place?.start)));
    placed.chain(named).collect()
}
