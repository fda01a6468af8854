//! In: the things and claims of each document. Out: [`Knowledge`] of them all, one entity per thing.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::grammar::Grammar;
use crate::model::{Claim, Entity, Knowledge, Name, Object, Positions, Qualifier, Source, content_hash, slug};
use crate::ontology::Vocabulary;
use crate::resolve::cluster::Cluster;
use crate::resolve::draft::{Draft, End};
use crate::resolve::merge;
use crate::segment::{language, normal};

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
    class: String,
    fullest: String,
    known: Option<Known>,
    names: Vec<Name>,
}

/// What the lexicon knows of a thing, kept with it so that documents can be joined without the lexicon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    class: String,
    kind: String,
    name: String,
    names: Vec<(String, String)>,
}

impl Thing {
    pub(crate) fn new(cluster: &Cluster, document: &str, text: &str, positions: &Positions, grammar: &Grammar) -> Self {
        let names = cluster.names.iter().map(|(name, naming)| Name {
            text: name.clone(),
            language: language(name).to_owned(),
            reason: naming.reason.to_owned(),
            document: Some(document.to_owned()),
            place: Some(positions.chars(text, naming.span)),
        });
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
            names: names.collect(),
        }
    }

    /// Returns what two things of different documents must share to be one.
    fn keys(&self) -> Vec<String> {
        let known = self.known.as_ref().map(|known| format!("known {} {} {}", known.class, known.kind, known.name));
        let full = |name: &&Name| matches!(name.reason.as_str(), "exact" | "gloss" | "lexicon") && name.text.len() > 1;
        let names = self.names.iter().filter(full).map(|name| format!("{} {}", self.class, normal(&name.text)));
        known.into_iter().chain(names).collect()
    }
}

/// Joins what documents say, in the order of their identifiers; entities and claims do not depend on the order given.
pub fn join(mut reports: Vec<Reported>, vocabulary: &Vocabulary) -> Knowledge {
    reports.sort_by(|a, b| a.source.id.cmp(&b.source.id));
    let groups = groups(&reports);
    let mut members: BTreeMap<usize, Vec<&Thing>> = BTreeMap::new();
    for (report, ids) in reports.iter().zip(&groups) {
        for (thing, group) in report.things.iter().zip(ids) {
            members.entry(*group).or_default().push(thing);
        }
    }
    let entities: BTreeMap<usize, Entity> = members.iter().map(|(group, things)| (*group, entity(things))).collect();
    let entities = apart(entities);
    let (mut claims, mut sources) = (Vec::new(), Vec::new());
    for (report, ids) in reports.into_iter().zip(&groups) {
        claims.extend(report.drafts.into_iter().filter_map(|draft| claim(draft, ids, &entities, vocabulary)));
        sources.push(report.source);
    }
    let claims = merge::merge(claims, vocabulary);
    let mut knowledge = Knowledge { sources, claims, ..Knowledge::default() };
    let used = used(&knowledge, &entities);
    knowledge.entities = entities
        .into_values()
        .filter(|entity| used.contains(&entity.id))
        .map(|entity| (entity.id.clone(), entity))
        .collect();
    knowledge
}

/// Returns for each document the group of each of its things; things that share a key are in one group.
fn groups(reports: &[Reported]) -> Vec<Vec<usize>> {
    let mut parents: Vec<usize> = Vec::new();
    // For looking up only: a map that is never gone through needs no order.
    let mut by_key: FxHashMap<String, usize> = FxHashMap::default();
    let mut ids = Vec::new();
    for report in reports {
        let mut own = Vec::new();
        for thing in &report.things {
            let id = parents.len();
            parents.push(id);
            for key in thing.keys() {
                match by_key.get(&key) {
                    Some(other) => {
                        let (a, b) = (root(&parents, *other), root(&parents, id));
                        parents[a.max(b)] = a.min(b);
                    }
                    None => drop(by_key.insert(key, id)),
                }
            }
            own.push(id);
        }
        ids.push(own);
    }
    ids.into_iter().map(|own| own.into_iter().map(|id| root(&parents, id)).collect()).collect()
}

fn root(parents: &[usize], mut id: usize) -> usize {
    while parents[id] != id {
        id = parents[id];
    }
    id
}

fn entity(things: &[&Thing]) -> Entity {
    let known = things.iter().find_map(|thing| thing.known.as_ref());
    let mut names: BTreeMap<String, Name> = BTreeMap::new();
    for name in things.iter().flat_map(|thing| &thing.names) {
        let first = names.entry(name.text.clone()).or_insert_with(|| name.clone());
        if (&name.document, name.place) < (&first.document, first.place) {
            *first = name.clone();
        }
    }
    for (tag, text) in known.iter().flat_map(|known| &known.names) {
        let listed = || Name {
            text: text.clone(),
            language: tag.clone(),
            reason: "lexicon".to_owned(),
            document: None,
            place: None,
        };
        names.entry(text.clone()).or_insert_with(listed);
    }
    let length = |name: &str| name.chars().map(|c| if c.is_ascii() { 1 } else { 3 }).sum::<usize>();
    let fullest =
        things.iter().map(|thing| thing.fullest.as_str()).max_by(|a, b| length(a).cmp(&length(b)).then(b.cmp(a)));
    let name = fullest.unwrap_or_default().to_owned();
    let class = things.first().map(|thing| thing.class.clone()).unwrap_or_default();
    let id = match names.values().find(|known| known.reason == "unnamed") {
        Some(unnamed) => {
            let document = unnamed.document.as_deref().unwrap_or_default();
            format!("{}-{}", slug(&name), content_hash(&format!("{document} {class}"), 8))
        }
        None => identifier(known.map_or(name.as_str(), |known| known.name.as_str()), &class),
    };
    Entity { id, name, class, names: names.into_values().collect() }
}

/// Returns the slug of a name in Latin letters, else the class and a hash of the name.
fn identifier(name: &str, class: &str) -> String {
    let plain = name.chars().all(|c| c.is_ascii() || !c.is_alphanumeric());
    match slug(name) {
        slug if plain && !slug.is_empty() => slug,
        _ => format!("{}-{}", class.to_lowercase(), content_hash(&normal(name), 8)),
    }
}

/// Makes identifiers differ where things of different classes have one name.
fn apart(mut entities: BTreeMap<usize, Entity>) -> BTreeMap<usize, Entity> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for entity in entities.values() {
        *counts.entry(entity.id.clone()).or_default() += 1;
    }
    for entity in entities.values_mut().filter(|entity| counts.get(&entity.id).is_some_and(|count| *count > 1)) {
        entity.id = format!("{}-{}", entity.id, entity.class.to_lowercase());
    }
    entities
}

fn claim(draft: Draft, ids: &[usize], entities: &BTreeMap<usize, Entity>, vocabulary: &Vocabulary) -> Option<Claim> {
    let entity = |thing: usize| entities.get(ids.get(thing)?);
    let mut qualifiers = draft.qualifiers;
    for (qualifier, things) in draft.named {
        let mut names: Vec<String> =
            things.iter().filter_map(|thing| entity(*thing)).map(|entity| entity.name.clone()).collect();
        names.dedup();
        let many = vocabulary.qualifiers.get(&qualifier).is_some_and(|kind| kind.many);
        let named = match names.len() {
            1 if !many => Qualifier::Text(names.remove(0)),
            _ => Qualifier::List(names),
        };
        qualifiers.insert(qualifier, named);
    }
    let object = match draft.object {
        End::Thing(thing) => Object::Entity(entity(thing)?.id.clone()),
        End::Value(value) => Object::Value(value),
    };
    Some(Claim {
        id: String::new(),
        subject: entity(draft.subject)?.id.clone(),
        predicate: draft.predicate,
        object,
        qualifiers,
        status: draft.status,
        attribution: draft.attribution,
        confidence: draft.confidence,
        evidence: std::iter::once(draft.evidence).chain(draft.again).collect(),
    })
}

fn used(knowledge: &Knowledge, entities: &BTreeMap<usize, Entity>) -> std::collections::BTreeSet<String> {
    let by_name: BTreeMap<&str, &str> =
        entities.values().map(|entity| (entity.name.as_str(), entity.id.as_str())).collect();
    let mut used = std::collections::BTreeSet::new();
    for claim in &knowledge.claims {
        used.insert(claim.subject.clone());
        if let Object::Entity(id) = &claim.object {
            used.insert(id.clone());
        }
        for name in ["from", "to", "investor"] {
            let texts = claim.qualifiers.get(name).map(Qualifier::texts).unwrap_or_default();
            used.extend(texts.iter().filter_map(|text| by_name.get(text.as_str())).map(|id| (*id).to_owned()));
        }
    }
    used
}
