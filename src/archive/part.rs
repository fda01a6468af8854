//! In: a graph directory with its names. Out: [`Part`], what it says of some entities, as all documents together say it.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::Error;
use crate::archive::Archive;
use crate::archive::names::Names;
use crate::model::{Entity, Knowledge};
use crate::ontology::Vocabulary;
use crate::resolve::{
    Draft, End, Key, Reported, Rival, Thing, apart, claims, entity, identities, leads, outline, rival, same,
};
use crate::segment::{Tally, letters};

/// A thing: the place of its document in the list, and its number there.
type Place = (usize, usize);

/// Entities and claims of a graph too large to be joined for one question: only what is asked for is read.
///
/// Entities have the names and identifiers, and claims the words, that they have in the whole.
#[derive(Debug)]
pub struct Part<'a> {
    archive: &'a Archive,
    names: Names,
    /// For looking up only: a map that is never gone through needs no order.
    by_file: FxHashMap<&'a str, usize>,
    groups: Vec<Group>,
    /// For looking up only.
    group_of: FxHashMap<Place, usize>,
}

/// An entity with the things it is.
#[derive(Debug, Default)]
struct Group {
    things: BTreeMap<Place, Thing>,
    entity: Entity,
    /// The identifier it has by its names alone.
    id: String,
    is_used: bool,
    /// Whether its identifier is the final one.
    is_settled: bool,
}

impl<'a> Part<'a> {
    /// Opens a graph directory; `None` where it does not keep the names of its documents.
    pub(crate) fn of(archive: &'a Archive) -> Result<Option<Self>, Error> {
        let Some(names) = archive.names()? else { return Ok(None) };
        let by_file = archive.entries().iter().enumerate().map(|(at, entry)| (entry.file.as_str(), at)).collect();
        Ok(Some(Self { archive, names, by_file, groups: Vec::new(), group_of: FxHashMap::default() }))
    }

    /// Returns the language of most sentences that state a claim.
    pub fn tally(&self) -> Tally {
        self.names.tally()
    }

    /// Returns every entity, and a claim without words for every two that are linked.
    pub fn outline(&self) -> Result<Knowledge, Error> {
        let mut documents: Vec<BTreeMap<usize, Thing>> = vec![BTreeMap::new(); self.archive.entries().len()];
        for (file, number, thing) in self.names.all()? {
            documents[self.at(file)?].insert(number, thing);
        }
        let documents: Vec<Vec<Thing>> = documents.into_iter().map(|things| things.into_values().collect()).collect();
        let documents: Vec<(&str, &[Thing])> =
            documents.iter().enumerate().map(|(at, things)| (self.document(at), things.as_slice())).collect();
        Ok(outline(&documents))
    }

    /// Returns the entities that `text` may name or be the identifier of, and others.
    pub fn candidates(&mut self, text: &str) -> Result<BTreeMap<String, Entity>, Error> {
        let mut found = BTreeSet::new();
        for letters in leads(text).into_iter().chain([letters(text)]) {
            found.extend(self.load_all(&letters, |_| true)?);
        }
        found.iter().try_for_each(|group| self.settle(*group))?;
        Ok(self.entities(found))
    }

    /// Returns the claims in which one of the entities `ids` is an end, and with `among` only those in which two of them are,
    /// and the entities these speak of. Each must have been a candidate.
    pub fn claims(&mut self, ids: &BTreeSet<&str>, among: bool, vocabulary: &Vocabulary) -> Result<Knowledge, Error> {
        let meant: BTreeSet<usize> = (0..self.groups.len())
            .filter(|group| self.groups[*group].is_settled && ids.contains(self.groups[*group].entity.id.as_str()))
            .collect();
        let places: BTreeMap<usize, BTreeSet<usize>> =
            meant.iter().flat_map(|group| self.groups[*group].things.keys()).fold(BTreeMap::new(), |mut all, place| {
                all.entry(place.0).or_insert_with(BTreeSet::new).insert(place.1);
                all
            });
        let archive = self.archive;
        let read = |(at, numbers): (&usize, &BTreeSet<usize>)| -> Result<(usize, Vec<Thing>, Vec<Draft>), Error> {
            let Reported { things, mut drafts, .. } = archive.report(&archive.entries()[*at])?;
            drafts.retain(|draft| {
                let object = matches!(&draft.object, End::Thing(object) if numbers.contains(object));
                let subject = numbers.contains(&draft.subject);
                if among { subject && object } else { subject || object }
            });
            Ok((*at, things, drafts))
        };
        let reports = places.par_iter().map(read).collect::<Result<Vec<_>, Error>>()?;
        let mut drafts = Vec::new();
        let mut spoken = meant;
        for (at, things, own) in reports {
            let ends = own.iter().flat_map(|draft| {
                let object = if let End::Thing(object) = draft.object { Some(object) } else { None };
                [draft.subject].into_iter().chain(object).chain(draft.named.values().flatten().copied())
            });
            for number in ends.collect::<BTreeSet<usize>>() {
                let Some(thing) = things.get(number) else { continue };
                spoken.insert(self.load((at, number), thing)?);
            }
            drafts.extend(own.into_iter().map(|draft| (at, draft)));
        }
        spoken.iter().try_for_each(|group| self.settle(*group))?;
        let entity =
            |at: usize, number: usize| self.group_of.get(&(at, number)).map(|group| &self.groups[*group].entity);
        let claims = claims(drafts, entity, vocabulary);
        let sources = archive.entries().iter().map(|entry| entry.source.clone()).collect();
        let mut knowledge = Knowledge { sources, claims, entities: self.entities(spoken) };
        knowledge.sort();
        Ok(knowledge)
    }

    fn entities(&self, groups: BTreeSet<usize>) -> BTreeMap<String, Entity> {
        let used = groups.into_iter().map(|group| &self.groups[group]).filter(|group| group.is_used);
        used.map(|group| (group.entity.id.clone(), group.entity.clone())).collect()
    }

    /// Returns the groups of the things found by `letters`: those that are known, and those that `is_meant` means.
    fn load_all(&mut self, letters: &str, is_meant: impl Fn((&str, &Thing)) -> bool) -> Result<BTreeSet<usize>, Error> {
        let (mut found, mut new) = (BTreeSet::new(), Vec::new());
        for line in self.names.lines(letters)? {
            let place = (self.at(line.file)?, line.number);
            match self.group_of.get(&place) {
                Some(group) => drop(found.insert(*group)),
                None => new.push((place, line.thing()?)),
            }
        }
        new.retain(|(place, thing)| is_meant((self.document(place.0), thing)));
        for (place, thing) in &new {
            found.insert(self.load(*place, thing)?);
        }
        Ok(found)
    }

    /// Returns the group of a thing, with all that share a key with it, and what those share keys with.
    fn load(&mut self, place: Place, thing: &Thing) -> Result<usize, Error> {
        if let Some(group) = self.group_of.get(&place) {
            return Ok(*group);
        }
        let mut waiting: Vec<Key> = thing.keys().into_iter().collect();
        let mut known: BTreeSet<Key> = waiting.iter().cloned().collect();
        let mut things = BTreeMap::from([(place, thing.clone())]);
        while let Some(key) = waiting.pop() {
            for line in self.names.lines(&key.letters())? {
                let place = (self.at(line.file)?, line.number);
                // What is in another group has no key in common with this one.
                if things.contains_key(&place) || self.group_of.contains_key(&place) {
                    continue;
                }
                let thing = line.thing()?;
                let keys = thing.keys();
                if keys.contains(&key) {
                    things.insert(place, thing);
                    waiting.extend(keys.into_iter().filter(|key| known.insert(key.clone())));
                }
            }
        }
        let named: Vec<(&str, &Thing)> = things.iter().map(|(place, thing)| (self.document(place.0), thing)).collect();
        let firsts = same(&named);
        let mut new: BTreeMap<usize, Group> = BTreeMap::new();
        for ((place, thing), first) in things.into_iter().zip(firsts) {
            new.entry(first).or_default().things.insert(place, thing);
        }
        for mut group in new.into_values() {
            let named = self.named(&group);
            (group.entity, group.is_used) = (entity(&named), named.iter().any(|(_, thing)| thing.is_used()));
            group.id = group.entity.id.clone();
            self.group_of.extend(group.things.keys().map(|place| (*place, self.groups.len())));
            self.groups.push(group);
        }
        Ok(self.group_of.get(&place).copied().unwrap_or_default())
    }

    /// Gives a group its final identifier, and those it shares the first with.
    fn settle(&mut self, group: usize) -> Result<(), Error> {
        if self.groups[group].is_settled {
            return Ok(());
        }
        let mut rivals = BTreeSet::from([group]);
        for letters in identities(&self.named(&self.groups[group])) {
            rivals.extend(self.load_all(&letters, |near| identities(&[near]).contains(&letters))?);
        }
        rivals.retain(|rival| self.groups[*rival].id == self.groups[group].id);
        let all: Vec<Rival<'_>> =
            rivals.iter().map(|at| rival(&self.groups[*at].entity, &self.named(&self.groups[*at]))).collect();
        for (rival, id) in rivals.iter().zip(apart(&all)) {
            self.groups[*rival].entity.id = id;
            self.groups[*rival].is_settled = true;
        }
        Ok(())
    }

    fn named<'g>(&'g self, group: &'g Group) -> Vec<(&'g str, &'g Thing)> {
        group.things.iter().map(|(place, thing)| (self.document(place.0), thing)).collect()
    }

    fn document(&self, at: usize) -> &'a str {
        &self.archive.entries()[at].source.id
    }

    /// Returns the place of a document in the list; one that is not listed tells of a file that is not of this state.
    fn at(&self, file: &str) -> Result<usize, Error> {
        let at = self.by_file.get(file).copied();
        at.ok_or_else(|| Error::Unknown { message: format!("no document has the file {file}"), hint: None })
    }
}
