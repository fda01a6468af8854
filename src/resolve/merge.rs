//! In: claims of one piece of evidence each. Out: [`Claim`]s: what says the same is one claim with all its evidence.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::model::{Claim, Date, Object, Qualifier, Status, content_hash};
use crate::ontology::Vocabulary;
use crate::resolve::tenure;

/// Qualifiers in which two claims that say the same may not differ.
const KEYS: [&str; 8] = ["former", "amount", "percent", "round", "per", "period", "of", "unit"];
/// Qualifiers that hold dates.
const DATES: [&str; 4] = ["date", "start", "end", "until"];

/// Merges claims that say the same; the result is sorted by evidence, predicate and identifier.
///
/// Two claims say the same when their ends, predicate and kind of status agree and no qualifier that tells claims
/// apart differs; the more precise date wins, titles gather in a list.
pub(crate) fn merge(mut claims: Vec<Claim>, vocabulary: &Vocabulary) -> Vec<Claim> {
    claims.par_sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| a.evidence.cmp(&b.evidence)));
    let mut groups: Vec<Vec<Claim>> = Vec::new();
    for claim in claims {
        match groups.last_mut() {
            Some(group) if group.last().is_some_and(|last| key(last) == key(&claim)) => group.push(claim),
            _ => groups.push(vec![claim]),
        }
    }
    // Twice: what grew more precise may now agree with what it did not agree with.
    let mut merged: Vec<Claim> = groups.into_par_iter().flat_map_iter(|group| gather(gather(group))).collect();
    subsume(&mut merged, vocabulary);
    tenure::complete(&mut merged);
    merged.par_iter_mut().for_each(|claim| {
        claim.evidence.sort();
        claim.evidence.dedup();
        claim.id = identifier(claim);
    });
    merged.par_sort_by(|a, b| (&a.evidence[0], &a.predicate, &a.id).cmp(&(&b.evidence[0], &b.predicate, &b.id)));
    alike(merged)
}

/// Makes one claim of those that have grown alike, each into the first of them.
fn alike(claims: Vec<Claim>) -> Vec<Claim> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut kept: Vec<Claim> = Vec::new();
    for claim in claims {
        match places.get(&claim.id).and_then(|at| kept.get_mut(*at)) {
            Some(known) => {
                known.evidence.extend(claim.evidence);
                known.evidence.sort();
                known.evidence.dedup();
            }
            None => {
                places.insert(claim.id.clone(), kept.len());
                kept.push(claim);
            }
        }
    }
    kept
}

/// Returns what claims must have in common to say the same.
fn key(claim: &Claim) -> (&str, &str, &Object, u8) {
    (&claim.subject, &claim.predicate, &claim.object, group(claim.status))
}

/// Facts are one kind of claim however they are told; what is none stays apart by status.
fn group(status: Status) -> u8 {
    match status {
        Status::Asserted | Status::Reported => 0,
        Status::Planned => 1,
        Status::Proposed => 2,
        Status::Negated => 3,
    }
}

/// Merges claims of one key, each into the first that it agrees with.
fn gather(claims: Vec<Claim>) -> Vec<Claim> {
    let mut kept: Vec<Claim> = Vec::new();
    // Where those of each amount are: those of two amounts never agree.
    let mut places: BTreeMap<Option<Qualifier>, BTreeSet<usize>> = BTreeMap::new();
    let amount = |claim: &Claim| claim.qualifiers.get("amount").cloned();
    for claim in claims {
        let own = amount(&claim);
        let first = |places: &BTreeSet<usize>| places.iter().copied().find(|at| agree(&kept[*at], &claim));
        let found = match own {
            Some(_) => [&own, &None].into_iter().filter_map(|amount| first(places.get(amount)?)).min(),
            None => kept.iter().position(|known| agree(known, &claim)),
        };
        match found {
            Some(at) => {
                let before = amount(&kept[at]);
                absorb(&mut kept[at], claim);
                if before != own && before.is_none() {
                    places.entry(before).or_default().remove(&at);
                    places.entry(own).or_default().insert(at);
                }
            }
            None => {
                places.entry(own).or_default().insert(kept.len());
                kept.push(claim);
            }
        }
    }
    kept
}

fn date(claim: &Claim, name: &str) -> Option<Date> {
    claim.qualifiers.get(name)?.texts().first()?.parse().ok()
}

fn agree(a: &Claim, b: &Claim) -> bool {
    let same_key = KEYS.iter().all(|key| match (a.qualifiers.get(*key), b.qualifiers.get(*key)) {
        (Some(a), Some(b)) => a == b,
        (None, None) => true,
        _ => *key != "former",
    });
    let same_date = DATES.iter().all(|name| match (date(a, name), date(b, name)) {
        (Some(a), Some(b)) => a.covers(&b) || b.covers(&a),
        _ => true,
    });
    let held = |claim: &Claim| ["date", "start", "end"].iter().any(|name| claim.qualifiers.contains_key(*name));
    let roles = |claim: &Claim| claim.qualifiers.get("role").map(|role| role.texts().to_vec()).unwrap_or_default();
    // Titles held at different times are different claims.
    let (mine, theirs) = (roles(a), roles(b));
    let same_time =
        held(a) == held(b) || mine.is_empty() || theirs.is_empty() || mine.iter().any(|role| theirs.contains(role));
    same_key && same_date && same_time
}

fn absorb(known: &mut Claim, other: Claim) {
    for (name, value) in other.qualifiers {
        match known.qualifiers.get_mut(&name) {
            None => drop(known.qualifiers.insert(name, value)),
            Some(held) if name == "role" => *held = join(held, &value),
            Some(held) if DATES.contains(&name.as_str()) => {
                let precise = |qualifier: &Qualifier| qualifier.texts().first().map_or(0, String::len);
                if precise(&value) > precise(held) {
                    *held = value;
                }
            }
            Some(held) if name == "manner" && held.texts().first().is_some_and(|manner| manner == "unspecified") => {
                *held = value
            }
            Some(_) => {}
        }
    }
    known.status = known.status.min(other.status);
    if known.status != Status::Reported {
        known.attribution = None;
    }
    known.confidence = known.confidence.max(other.confidence);
    known.evidence.extend(other.evidence);
}

fn join(a: &Qualifier, b: &Qualifier) -> Qualifier {
    let mut roles = a.texts().to_vec();
    for role in b.texts() {
        if !roles.iter().any(|known| known.eq_ignore_ascii_case(role)) {
            roles.push(role.clone());
        }
    }
    if roles.len() == 1 { Qualifier::Text(roles.remove(0)) } else { Qualifier::List(roles) }
}

/// Takes out claims that a more telling one of a narrower or wider property makes as well, and plans that are told as done.
fn subsume(claims: &mut Vec<Claim>, vocabulary: &Vocabulary) {
    let mut gone = vec![false; claims.len()];
    // Only claims with both ends in common can tell the same.
    let mut groups: BTreeMap<(&str, &Object), Vec<usize>> = BTreeMap::new();
    for (index, claim) in claims.iter().enumerate() {
        groups.entry((&claim.subject, &claim.object)).or_default().push(index);
    }
    for group in groups.values() {
        let mut told: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for index in group {
            told.entry(&claims[*index].predicate).or_default().push(*index);
        }
        let wider = |narrow: usize| {
            let own = vocabulary.predicates.get(&claims[narrow].predicate);
            let ancestors = own.into_iter().flat_map(|predicate| &predicate.ancestors);
            let mut wider: Vec<usize> =
                ancestors.filter_map(|wide| told.get(wide.as_str())).flatten().copied().collect();
            wider.sort_unstable();
            wider
        };
        let facts = |predicate: &str| {
            let told = told.get(predicate).into_iter().flatten();
            told.map(|index| &claims[*index]).filter(|claim| claim.status.is_fact()).collect::<Vec<_>>()
        };
        let facts: BTreeMap<&str, Vec<&Claim>> = told.keys().map(|predicate| (*predicate, facts(predicate))).collect();
        for (narrow, wide) in group.iter().flat_map(|narrow| wider(*narrow).into_iter().map(|wide| (*narrow, wide))) {
            // "She runs its cloud unit" tells more than that she holds a post.
            let apart = |name: &str| {
                claims[narrow].qualifiers.get(name).is_some_and(|own| claims[wide].qualifiers.get(name) != Some(own))
            };
            if !gone[narrow] && !gone[wide] && !apart("unit") && is_kind_of(&claims[narrow], &claims[wide], vocabulary)
            {
                let (a, b) = (&claims[narrow], &claims[wide]);
                let titled = b.qualifiers.contains_key("role") && !a.qualifiers.contains_key("role");
                let event = b.qualifiers.contains_key("date");
                gone[if titled && !event { narrow } else { wide }] = true;
            }
        }
        for index in group {
            let plan = &claims[*index];
            let planned = matches!(plan.status, Status::Planned | Status::Proposed);
            let told = |fact: &&Claim| agree(fact, plan) && share_title(fact, plan);
            gone[*index] |= planned && facts[plan.predicate.as_str()].iter().any(told);
        }
    }
    let mut index = 0;
    claims.retain(|_| {
        index += 1;
        !gone[index - 1]
    });
}

/// Returns whether a plan may be about the title of a fact.
fn share_title(fact: &Claim, plan: &Claim) -> bool {
    let titles = |claim: &Claim| claim.qualifiers.get("role").map(|role| role.texts().to_vec()).unwrap_or_default();
    let (mine, theirs) = (titles(fact), titles(plan));
    theirs.is_empty() || mine.iter().any(|title| theirs.iter().any(|other| other.eq_ignore_ascii_case(title)))
}

/// Returns whether two claims with the same ends tell the same, the first by a narrower property.
fn is_kind_of(narrow: &Claim, wide: &Claim, vocabulary: &Vocabulary) -> bool {
    let predicate = vocabulary.predicates.get(&narrow.predicate);
    predicate.is_some_and(|predicate| predicate.ancestors.contains(&wide.predicate))
        && group(narrow.status) == group(wide.status)
        && agree_on_time(narrow, wide)
}

fn agree_on_time(a: &Claim, b: &Claim) -> bool {
    let same_former = a.qualifiers.contains_key("former") == b.qualifiers.contains_key("former");
    same_former
        && match (date(a, "date"), date(b, "date")) {
            (Some(a), Some(b)) => a.covers(&b) || b.covers(&a),
            _ => true,
        }
}

/// Returns `c-` and a hash of what makes the claim this one.
pub(super) fn identifier(claim: &Claim) -> String {
    let object = match &claim.object {
        Object::Entity(id) => id.clone(),
        Object::Value(value) => value.to_string(),
    };
    let keys = KEYS.iter().chain(&DATES).chain(["role"].iter());
    let qualifiers: Vec<String> =
        keys.filter_map(|key| Some(format!("{key}={}", claim.qualifiers.get(*key).map(describe)?))).collect();
    let content = [&claim.subject, &claim.predicate, &object, claim.status.name(), &qualifiers.join(";")].join("\n");
    format!("c-{}", content_hash(&content, 12))
}

fn describe(qualifier: &Qualifier) -> String {
    match qualifier {
        Qualifier::Text(text) => text.clone(),
        Qualifier::List(texts) => texts.join(","),
        Qualifier::Flag(flag) => flag.to_string(),
    }
}
