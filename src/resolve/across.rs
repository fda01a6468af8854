//! In: what each document says. Out: [`Knowledge`] of them all, one entity per thing.

use std::collections::BTreeMap;

use crate::model::{Claim, Entity, Knowledge, Object, Qualifier, Status};
use crate::ontology::Vocabulary;
use crate::resolve::draft::{Draft, End};
use crate::resolve::group::Groups;
use crate::resolve::judge::judge;
use crate::resolve::merge;
use crate::resolve::split::split;
use crate::resolve::thing::{NAMING, Reported, Thing};
use crate::review::{Decisions, Verdict};

/// Joins what documents say, in the order of their identifiers; entities and claims do not depend on the order given.
pub fn join(reports: Vec<Reported>, vocabulary: &Vocabulary) -> Knowledge {
    join_reviewed(reports, vocabulary, &Decisions::default()).knowledge
}

/// What documents say together once people have judged it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reviewed {
    /// What stands.
    pub knowledge: Knowledge,
    /// For each decision, in their order, the claim it is about as the rules found it; none where the documents claim no such
    /// thing, or the decision is about a merge.
    pub found: Vec<Option<Claim>>,
    /// The entities that claims found are about, whether or not they are still spoken of.
    pub entities: BTreeMap<String, Entity>,
}

/// Joins what documents say as [`join`] does, and holds to what people decided of it.
pub fn join_reviewed(mut reports: Vec<Reported>, vocabulary: &Vocabulary, decisions: &Decisions) -> Reviewed {
    reports.sort_by(|a, b| a.source.id.cmp(&b.source.id));
    for sides in decisions.merges(&Verdict::Reject) {
        reports.iter_mut().for_each(|report| split(report, sides));
    }
    let documents: Vec<(&str, &[Thing])> =
        reports.iter().map(|report| (report.source.id.as_str(), report.things.as_slice())).collect();
    let groups = Groups::of(&documents, decisions);
    let (mut drafts, mut sources) = (Vec::new(), Vec::new());
    for (at, report) in reports.into_iter().enumerate() {
        drafts.extend(report.drafts.into_iter().map(|draft| (at, draft)));
        sources.push(report.source);
    }
    let mut claims = claims(drafts, |at, number| groups.entity(at, number), vocabulary);
    if decisions.is_empty() {
        let knowledge = Knowledge { sources, claims, entities: groups.used() };
        return Reviewed { knowledge, ..Reviewed::default() };
    }
    let mut entities = groups.all();
    let found = judge(&mut claims, &mut entities, decisions);
    let told = spoken(found.iter().flatten(), &entities);
    let used = spoken(claims.iter(), &entities);
    Reviewed { knowledge: Knowledge { sources, claims, entities: used }, found, entities: told }
}

/// Returns the entities that claims speak of.
fn spoken<'c>(
    claims: impl Iterator<Item = &'c Claim>,
    entities: &BTreeMap<String, Entity>,
) -> BTreeMap<String, Entity> {
    let by_name: BTreeMap<&str, &Entity> = entities.values().map(|entity| (entity.name.as_str(), entity)).collect();
    let mut found = BTreeMap::new();
    let mut add = |entity: Option<&Entity>| found.extend(entity.map(|entity| (entity.id.clone(), entity.clone())));
    for claim in claims {
        add(entities.get(&claim.subject));
        if let Object::Entity(id) = &claim.object {
            add(entities.get(id));
        }
        let texts = NAMING.iter().filter_map(|name| claim.qualifiers.get(*name)).flat_map(Qualifier::texts);
        texts.for_each(|text| add(by_name.get(text.as_str()).copied()));
    }
    found
}

/// Returns what drafts claim, each with what `entity` takes beside the number of a thing: what says the same is one claim.
///
/// Claims depend on those with the same two ends alone.
pub(crate) fn claims<'e, D: Copy>(
    drafts: Vec<(D, Draft)>,
    entity: impl Fn(D, usize) -> Option<&'e Entity>,
    vocabulary: &Vocabulary,
) -> Vec<Claim> {
    let claims =
        drafts.into_iter().filter_map(|(at, draft)| claim(draft, |number| entity(at, number), vocabulary)).collect();
    merge::merge(claims, vocabulary)
}

fn claim<'e>(draft: Draft, entity: impl Fn(usize) -> Option<&'e Entity>, vocabulary: &Vocabulary) -> Option<Claim> {
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

/// Returns the entities of documents and a claim without words for every two that are linked, told as a fact or not.
pub(crate) fn outline(documents: &[(&str, &[Thing])]) -> Knowledge {
    let groups = Groups::of(documents, &Decisions::default());
    let mut links: BTreeMap<(&str, &str), bool> = BTreeMap::new();
    for (at, (_, things)) in documents.iter().enumerate() {
        for (number, thing) in things.iter().enumerate() {
            for (other, is_fact) in thing.links().filter(|(other, _)| *other > number) {
                if let (Some(one), Some(other)) = (groups.entity(at, number), groups.entity(at, other)) {
                    let (one, other) = (one.id.as_str(), other.id.as_str());
                    *links.entry((one.min(other), one.max(other))).or_default() |= is_fact;
                }
            }
        }
    }
    let claims = links.into_iter().map(|((one, other), is_fact)| link(one, other, is_fact)).collect();
    Knowledge { sources: Vec::new(), claims, entities: groups.used() }
}

fn link(one: &str, other: &str, is_fact: bool) -> Claim {
    Claim {
        id: String::new(),
        subject: one.to_owned(),
        predicate: String::new(),
        object: Object::Entity(other.to_owned()),
        qualifiers: BTreeMap::new(),
        status: if is_fact { Status::Asserted } else { Status::Planned },
        attribution: None,
        confidence: 0,
        evidence: Vec::new(),
    }
}
