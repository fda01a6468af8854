//! In: the names that mean one thing in a document. Out: [`Thing`], kept so that documents can be joined without their texts.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::grammar::Grammar;
use crate::model::{Chars, Positions, Source, Status, content_hash, slug};
use crate::resolve::cluster::Cluster;
use crate::resolve::draft::{Draft, End};
use crate::resolve::person::Dossier;
use crate::segment::{letters, normal};

/// Qualifiers that name an entity.
pub(super) const NAMING: [&str; 3] = ["from", "to", "investor"];

/// What one document says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reported {
    /// The document.
    pub source: Source,
    /// The things it names, with their names' places.
    pub things: Vec<Thing>,
    /// What it claims of them.
    pub drafts: Vec<Draft>,
}

/// A thing of one document, its places counted in code points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thing {
    pub(super) class: String,
    pub(super) fullest: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) known: Option<Known>,
    pub(super) names: Vec<Named>,
    /// The things it is linked to by a claim, and whether one is told as a fact.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) links: BTreeMap<usize, bool>,
    /// Whether a claim speaks of it.
    pub(super) is_used: bool,
    /// What tells a person from another of the same name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) dossier: Option<Dossier>,
}

/// What a thing has in common with others that are the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key {
    kind: String,
    name: String,
}

impl Key {
    /// Returns the key in one line.
    pub(super) fn text(&self) -> String {
        format!("{} {}", self.kind, self.name)
    }

    /// Returns the letters that things with this key are found by.
    pub(crate) fn letters(&self) -> String {
        letters(&self.name)
    }
}

/// A name as written, why it is one, and where it first stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Named(pub(super) String, pub(super) String, pub(super) Chars);

/// What the lexicon knows of a thing, kept with it so that documents can be joined without the lexicon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Known {
    pub(super) class: String,
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) names: Vec<(String, String)>,
}

impl Thing {
    pub(crate) fn new(cluster: &Cluster, text: &str, positions: &Positions, grammar: &Grammar) -> Self {
        let named = cluster
            .names
            .iter()
            .map(|(name, naming)| Named(name.clone(), naming.reason.to_owned(), positions.chars(text, naming.span)));
        let known = cluster.thing.and_then(|thing| grammar.lexicon.things.get(thing));
        Self {
            class: grammar.class_name(cluster.class).to_owned(),
            fullest: cluster.fullest().to_owned(),
            known: known.cloned().map(|known| Known {
                class: known.class,
                kind: known.kind,
                name: known.name,
                names: known.names,
            }),
            names: named.collect(),
            links: BTreeMap::new(),
            is_used: false,
            dossier: None,
        }
    }

    /// Returns the things of the same document that a claim links this one to, by number, and whether one is told as a fact.
    ///
    /// What is denied links nothing.
    pub fn links(&self) -> impl Iterator<Item = (usize, bool)> {
        self.links.iter().map(|(other, is_fact)| (*other, *is_fact))
    }

    /// Returns what two things of different documents must share to be one; none for what only pronouns mean.
    pub(crate) fn keys(&self) -> BTreeSet<Key> {
        let named = |name: &str| Key { kind: self.class.clone(), name: plain(name).unwrap_or_else(|| normal(name)) };
        let full = |Named(text, reason, _): &&Named| {
            matches!(reason.as_str(), "exact" | "gloss" | "lexicon") && text.len() > 1
        };
        let mut keys: BTreeSet<Key> = self.names.iter().filter(full).map(|Named(text, ..)| named(text)).collect();
        if let Some(known) = &self.known {
            keys.extend(self.known_key());
            keys.insert(named(&known.name));
        }
        if keys.is_empty() && self.unnamed().is_none() {
            keys.insert(named(&self.fullest));
        }
        keys
    }

    /// Returns what it shares with every thing that is the same for the lexicon.
    pub(super) fn known_key(&self) -> Option<Key> {
        let known = self.known.as_ref()?;
        Some(Key { kind: format!("known {} {}", known.class, known.kind), name: known.name.clone() })
    }

    /// Returns the letters that this thing is found by: those of its names, its keys and the names that may make its
    /// identifier, each once. The first are those it is at home at.
    pub(crate) fn letters(&self, document: &str) -> Vec<String> {
        let known = self.known.iter().flat_map(|known| {
            std::iter::once(known.name.as_str()).chain(known.names.iter().map(|(_, name)| name.as_str()))
        });
        let names = self.names.iter().map(|Named(text, ..)| text.as_str()).chain(known);
        let mut all: BTreeSet<String> = names.map(letters).collect();
        all.extend(identities(&[(document, self)]));
        let home = letters(&self.fullest);
        all.remove(&home);
        std::iter::once(home).chain(all).collect()
    }

    /// Returns where it is first named.
    pub(super) fn start(&self) -> usize {
        self.names.iter().map(|Named(.., place)| place.start).min().unwrap_or_default()
    }

    /// Returns whether a claim speaks of it.
    pub(crate) fn is_used(&self) -> bool {
        self.is_used
    }

    /// Returns the pronoun that is all this thing is called.
    pub(super) fn unnamed(&self) -> Option<&Named> {
        self.names.iter().find(|Named(_, reason, _)| reason == "unnamed")
    }

    /// Returns what sets a thing without a name apart from those of other documents.
    pub(super) fn mark(&self, document: &str) -> String {
        content_hash(&format!("{document} {}", self.class), 8)
    }
}

/// Returns the slug of a name in Latin letters.
pub(super) fn plain(name: &str) -> Option<String> {
    let is_plain = name.chars().all(|c| c.is_ascii() || !c.is_alphanumeric());
    Some(slug(name)).filter(|slug| is_plain && !slug.is_empty())
}

/// Returns the hash that the identifier of a name in other letters ends with.
pub(super) fn digits(name: &str) -> String {
    content_hash(&normal(name), 8)
}

/// Returns the letters that entities are found by which may have the same identifier as the one that `things` are.
pub(crate) fn identities(things: &[(&str, &Thing)]) -> BTreeSet<String> {
    let names: BTreeSet<&str> = things
        .iter()
        .flat_map(|(_, thing)| thing.known.iter().map(|known| known.name.as_str()).chain([thing.fullest.as_str()]))
        .collect();
    let unnamed = things.iter().filter(|(_, thing)| thing.unnamed().is_some());
    let marks = unnamed.map(|(document, thing)| format!("#{}", thing.mark(document)));
    names.into_iter().map(identity).chain(marks).collect()
}

/// Returns what entities are found by whose identifier is made of `name`.
fn identity(name: &str) -> String {
    if plain(name).is_some() { letters(name) } else { format!("#{}", digits(name)) }
}

/// Returns what may lead to the entity that has the identifier `id`: that of a name, of a name and a class, of a class and
/// a hash.
pub(crate) fn leads(id: &str) -> Vec<String> {
    let cuts = id.match_indices('-').map(|(at, _)| at).chain([id.len()]);
    let names = cuts.map(|at| letters(&id[..at]));
    names.chain(id.split('-').map(|part| format!("#{part}"))).collect()
}

/// Tells each thing what it is linked to and whether a claim speaks of it.
pub(super) fn link(things: &mut [Thing], drafts: &[Draft]) {
    for thing in things.iter_mut() {
        (thing.links, thing.is_used) = (BTreeMap::new(), false);
    }
    for draft in drafts {
        let mut spoken = vec![draft.subject];
        if let End::Thing(object) = draft.object {
            spoken.push(object);
            if draft.status != Status::Negated {
                for (one, other) in [(draft.subject, object), (object, draft.subject)] {
                    if let Some(thing) = things.get_mut(one) {
                        *thing.links.entry(other).or_default() |= draft.status.is_fact();
                    }
                }
            }
        }
        let named = NAMING.iter().filter_map(|name| draft.named.get(*name));
        spoken.extend(named.flatten());
        for number in spoken {
            if let Some(thing) = things.get_mut(number) {
                thing.is_used = true;
            }
        }
    }
}
