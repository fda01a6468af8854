//! In: the things of many documents. Out: [`Groups`]: which of them are one entity, and which.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::model::Entity;
use crate::resolve::Thing;
use crate::resolve::entity::{Rival, apart, entity};
use crate::resolve::parted::judged;
use crate::resolve::person;
use crate::resolve::thing::Key;
use crate::review::Decisions;

/// The entities that the things of some documents are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Groups {
    /// Each entity, and whether a claim speaks of it.
    entities: Vec<(Entity, bool)>,
    /// For each document the entity of each of its things.
    members: Vec<Vec<usize>>,
}

impl Groups {
    /// Returns the entities of `documents`, each with its identifier, in the order of these.
    ///
    /// What people decided to be one or two is.
    pub(crate) fn of(documents: &[(&str, &[Thing])], decisions: &Decisions) -> Self {
        let places: Vec<(usize, usize)> =
            (0..documents.len()).flat_map(|at| (0..documents[at].1.len()).map(move |number| (at, number))).collect();
        let things: Vec<(&str, &Thing)> =
            places.iter().map(|(at, number)| (documents[*at].0, &documents[*at].1[*number])).collect();
        let parents = if decisions.has_merges() { judged(&things, decisions) } else { same(&things) };
        let mut groups: BTreeMap<usize, Vec<(&str, &Thing)>> = BTreeMap::new();
        for (thing, parent) in things.iter().zip(&parents) {
            groups.entry(*parent).or_default().push(*thing);
        }
        let numbers: BTreeMap<usize, usize> = groups.keys().enumerate().map(|(at, parent)| (*parent, at)).collect();
        let mut members: Vec<Vec<usize>> = documents.iter().map(|(_, things)| vec![0; things.len()]).collect();
        for ((at, number), parent) in places.into_iter().zip(parents) {
            members[at][number] = numbers.get(&parent).copied().unwrap_or_default();
        }
        let mut entities: Vec<(Entity, bool)> = Vec::new();
        for things in groups.values() {
            entities.push((entity(things), things.iter().any(|(_, thing)| thing.is_used)));
        }
        let mut same: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, (entity, _)) in entities.iter().enumerate() {
            same.entry(entity.id.clone()).or_default().push(at);
        }
        for group in same.values().filter(|group| group.len() > 1) {
            let things: Vec<_> = groups.values().collect();
            let rivals: Vec<Rival<'_>> = group.iter().map(|at| rival(&entities[*at].0, things[*at])).collect();
            for (at, id) in group.iter().zip(apart(&rivals)) {
                entities[*at].0.id = id;
            }
        }
        Self { entities, members }
    }

    /// Returns the entity that the thing `number` of the document at `at` is.
    pub(crate) fn entity(&self, at: usize, number: usize) -> Option<&Entity> {
        self.entities.get(*self.members.get(at)?.get(number)?).map(|(entity, _)| entity)
    }

    /// Returns every entity by identifier, whether or not a claim speaks of it.
    pub(crate) fn all(self) -> BTreeMap<String, Entity> {
        self.entities.into_iter().map(|(entity, _)| (entity.id.clone(), entity)).collect()
    }

    /// Returns the entities that some claim speaks of, by identifier.
    pub(crate) fn used(self) -> BTreeMap<String, Entity> {
        let used = self.entities.into_iter().filter(|(_, is_used)| *is_used);
        used.map(|(entity, _)| (entity.id.clone(), entity)).collect()
    }
}

/// Returns what tells an entity, which is `things`, from others of its name.
pub(crate) fn rival<'e>(entity: &'e Entity, things: &[(&str, &Thing)]) -> Rival<'e> {
    let first = things.first().map(|(document, thing)| format!("{document} {}", thing.start())).unwrap_or_default();
    Rival { entity, first, mark: person::mark(things.iter().map(|(_, thing)| *thing)) }
}

/// Returns for each thing the first of those it is one with: things that share a key are, and what those share keys with, but
/// for people of one name who cannot be one.
pub(crate) fn same(things: &[(&str, &Thing)]) -> Vec<usize> {
    let mut parents: Vec<usize> = (0..things.len()).collect();
    // For looking up only: a map that is never gone through needs no order.
    let mut by_key: FxHashMap<Key, usize> = FxHashMap::default();
    for (id, (_, thing)) in things.iter().enumerate() {
        for key in thing.keys() {
            match by_key.get(&key) {
                Some(other) => unite(&mut parents, *other, id),
                None => drop(by_key.insert(key, id)),
            }
        }
    }
    part((0..things.len()).map(|id| root(&parents, id)).collect(), things, |_| false)
}

/// Parts people who cannot be one: `firsts` tells for each thing the first of its group, `is_decided` of which it is decided that
/// they are one.
pub(super) fn part(
    mut firsts: Vec<usize>,
    things: &[(&str, &Thing)],
    is_decided: impl Fn(usize) -> bool,
) -> Vec<usize> {
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (id, first) in firsts.iter().enumerate() {
        groups.entry(*first).or_default().push(id);
    }
    groups.retain(|first, _| !is_decided(*first));
    for ids in groups.values().filter(|ids| ids.iter().filter(|id| things[**id].1.dossier.is_some()).count() > 1) {
        let people: Vec<&Thing> = ids.iter().map(|id| things[*id].1).collect();
        for (id, first) in ids.iter().zip(person::people(&people)) {
            firsts[*id] = ids[first];
        }
    }
    firsts
}

/// Makes two groups one, which the first of both stands for.
pub(super) fn unite(parents: &mut [usize], one: usize, other: usize) {
    let (a, b) = (root(parents, one), root(parents, other));
    parents[a.max(b)] = a.min(b);
}

/// Returns what stands for the group of `id`.
pub(super) fn root(parents: &[usize], mut id: usize) -> usize {
    while parents[id] != id {
        id = parents[id];
    }
    id
}
