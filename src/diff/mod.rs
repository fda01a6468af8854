//! In: two states of what is known. Out: [`Diff`], the entities and claims added, gone and changed from one to the other.
//!
//! An entity under another identifier is the same one changed when its names or claims stand in the same words. Claims are about
//! the same when subject, predicate and object agree. Of those, two with one identifier are one claim, and of the rest the
//! likest are paired: equal qualifiers count most, then shared sentences, then the status. Of what is left, a claim is the
//! same one changed when a person corrected it, or the same words state it. What is then without a partner was added or is
//! gone.

mod renamed;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::diff::renamed::renamed;
use crate::model::{Claim, Entity, Knowledge, Object, Qualifier, Value};
use crate::review::{CORRECTED, anchors};

/// What differs between two states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diff<'k> {
    /// Entities, by identifier.
    pub entities: Changes<'k, Entity>,
    /// Claims, in the order of their knowledge.
    pub claims: Changes<'k, Claim>,
}

/// What came, went and changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes<'k, T> {
    /// Only in the second state.
    pub added: Vec<&'k T>,
    /// Only in the first state.
    pub gone: Vec<&'k T>,
    /// In both, with what differs.
    pub changed: Vec<Changed<'k, T>>,
}

/// Something in both states that is not the same in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed<'k, T> {
    /// As it was.
    pub before: &'k T,
    /// As it is.
    pub after: &'k T,
    /// Each part that differs, sorted by its name.
    pub parts: Vec<Part>,
}

/// A part that differs: a qualifier, `status`, `name`, `names`, `evidence`, `id`, `subject`, `predicate`, `object`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// What it is.
    pub name: String,
    /// What only the first state says.
    pub before: Vec<String>,
    /// What only the second state says.
    pub after: Vec<String>,
}

impl Diff<'_> {
    /// Returns whether the two states say the same.
    pub fn is_empty(&self) -> bool {
        self.entities.is_empty() && self.claims.is_empty()
    }
}

impl<T> Changes<'_, T> {
    /// Returns whether nothing came, went or changed.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.gone.is_empty() && self.changed.is_empty()
    }
}

/// Returns what differs from `before` to `after`.
///
/// ```
/// use guanxi::{diff::diff, model::Knowledge};
///
/// assert!(diff(&Knowledge::default(), &Knowledge::default()).is_empty());
/// ```
pub fn diff<'k>(before: &'k Knowledge, after: &'k Knowledge) -> Diff<'k> {
    let renamed = renamed(before, after);
    Diff { entities: entities(before, after, &renamed), claims: claims(before, after, &renamed) }
}

fn entities<'k>(before: &'k Knowledge, after: &'k Knowledge, renamed: &BTreeMap<&str, &str>) -> Changes<'k, Entity> {
    let again: BTreeSet<&str> = renamed.values().copied().collect();
    let counterpart = |own: &Entity| after.entity(renamed.get(own.id.as_str()).copied().unwrap_or(&own.id));
    let gone = before.entities.values().filter(|own| counterpart(own).is_none()).collect();
    let is_new = |own: &&Entity| before.entity(&own.id).is_none() && !again.contains(own.id.as_str());
    let added = after.entities.values().filter(is_new).collect();
    let both = before.entities.values().filter_map(|own| Some((own, counterpart(own)?)));
    let changed = both.filter_map(|(before, after)| changed(before, after, &describe_entity));
    Changes { added, gone, changed: changed.collect() }
}

fn claims<'k>(before: &'k Knowledge, after: &'k Knowledge, renamed: &BTreeMap<&str, &'k str>) -> Changes<'k, Claim> {
    let (old, mut new) = (grouped(before, renamed), grouped(after, &BTreeMap::new()));
    let (mut paired, mut gone, mut added) = (Vec::new(), Vec::new(), Vec::new());
    for (link, claims) in old {
        let others = new.remove(&link).unwrap_or_default();
        let pairs = pairs(&claims, &others);
        let is_paired = |claim: &Claim| pairs.iter().any(|(a, b)| std::ptr::eq(*a, claim) || std::ptr::eq(*b, claim));
        gone.extend(claims.iter().filter(|claim| !is_paired(claim)));
        added.extend(others.iter().filter(|claim| !is_paired(claim)));
        paired.extend(pairs);
    }
    added.extend(new.into_values().flatten());
    let places = |own: &'k Knowledge| -> BTreeMap<&str, usize> {
        own.claims.iter().enumerate().map(|(at, claim)| (claim.id.as_str(), at)).collect()
    };
    let (old, new) = (places(before), places(after));
    gone.sort_by_key(|claim: &&Claim| old.get(claim.id.as_str()));
    added.sort_by_key(|claim: &&Claim| new.get(claim.id.as_str()));
    paired.extend(reread(&mut gone, &mut added));
    let mut changed: Vec<_> =
        paired.into_iter().filter_map(|(before, after)| changed(before, after, &describe_claim)).collect();
    changed.sort_by_key(|changed| new.get(changed.after.id.as_str()));
    Changes { added, gone, changed }
}

/// Takes out the claims that were corrected, or that the same words state, and returns them in pairs.
fn reread<'k>(gone: &mut Vec<&'k Claim>, added: &mut Vec<&'k Claim>) -> Vec<(&'k Claim, &'k Claim)> {
    // Either state may be the corrected one.
    let keys = |claim: &Claim| -> Vec<String> {
        let old = claim.qualifiers.get(CORRECTED).into_iter().flat_map(Qualifier::texts).cloned();
        old.chain([claim.id.clone()]).chain(anchors(claim)).collect()
    };
    let mut by_key: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, claim) in added.iter().enumerate() {
        keys(claim).into_iter().for_each(|key| by_key.entry(key).or_default().push(at));
    }
    let (mut pairs, mut taken) = (Vec::new(), BTreeSet::new());
    gone.retain(|claim| {
        let own = keys(claim);
        let found = own.iter().filter_map(|key| by_key.get(key)).flatten().find(|at| taken.insert(**at));
        pairs.extend(found.map(|at| (*claim, added[*at])));
        found.is_none()
    });
    let mut at = 0;
    added.retain(|_| {
        at += 1;
        !taken.contains(&(at - 1))
    });
    pairs
}

/// The link a claim states: who, what, whom.
type Link<'k> = (&'k str, &'k str, Target<'k>);

/// What a claim leads to.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Target<'k> {
    Entity(&'k str),
    Value(&'k Value),
}

/// Returns claims by their links, with the ends that have another identifier under that.
fn grouped<'k>(knowledge: &'k Knowledge, renamed: &BTreeMap<&str, &'k str>) -> BTreeMap<Link<'k>, Vec<&'k Claim>> {
    let now = |id: &'k str| renamed.get(id).copied().unwrap_or(id);
    let mut groups: BTreeMap<Link<'_>, Vec<&Claim>> = BTreeMap::new();
    for claim in &knowledge.claims {
        let object = match &claim.object {
            Object::Entity(id) => Target::Entity(now(id)),
            Object::Value(value) => Target::Value(value),
        };
        groups.entry((now(&claim.subject), claim.predicate.as_str(), object)).or_default().push(claim);
    }
    groups
}

/// Pairs claims of one link: those of one identifier first, then the likest.
fn pairs<'k>(old: &[&'k Claim], new: &[&'k Claim]) -> Vec<(&'k Claim, &'k Claim)> {
    let mut ranked: Vec<_> = old
        .iter()
        .flat_map(|before| new.iter().map(move |after| (*before, *after)))
        .map(|(before, after)| ((Reverse(likeness(before, after)), &before.id, &after.id), before, after))
        .collect();
    ranked.sort_by(|a, b| a.0.cmp(&b.0));
    let mut pairs: Vec<(&Claim, &Claim)> = Vec::new();
    for (_, before, after) in ranked {
        if !pairs.iter().any(|(a, b)| std::ptr::eq(*a, before) || std::ptr::eq(*b, after)) {
            pairs.push((before, after));
        }
    }
    pairs
}

/// Returns how alike two claims of one link are, in the order of what counts most.
fn likeness(before: &Claim, after: &Claim) -> (bool, usize, usize, bool) {
    let equal = before.qualifiers.iter().filter(|(name, value)| after.qualifiers.get(*name) == Some(*value));
    let sentences = |claim: &Claim| -> BTreeSet<(String, String)> {
        claim.evidence.iter().map(|evidence| (evidence.document.clone(), evidence.text.clone())).collect()
    };
    let shared = sentences(before).intersection(&sentences(after)).count();
    (before.id == after.id, equal.count(), shared, before.status == after.status)
}

fn changed<'k, T>(
    before: &'k T,
    after: &'k T,
    describe: &dyn Fn(&T) -> BTreeMap<String, BTreeSet<String>>,
) -> Option<Changed<'k, T>> {
    let (old, new) = (describe(before), describe(after));
    let none = BTreeSet::new();
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let part = |name: &String| {
        let (old, new) = (old.get(name).unwrap_or(&none), new.get(name).unwrap_or(&none));
        let only = |own: &BTreeSet<String>, other: &BTreeSet<String>| own.difference(other).cloned().collect();
        Part { name: name.clone(), before: only(old, new), after: only(new, old) }
    };
    let differs = |part: &Part| !part.before.is_empty() || !part.after.is_empty();
    let parts: Vec<Part> = names.into_iter().map(part).filter(differs).collect();
    (!parts.is_empty()).then_some(Changed { before, after, parts })
}

fn describe_entity(entity: &Entity) -> BTreeMap<String, BTreeSet<String>> {
    let names = entity.names.iter().map(|name| name.text.clone()).collect();
    let one = |text: &String| BTreeSet::from([text.clone()]);
    [("id", one(&entity.id)), ("name", one(&entity.name)), ("class", one(&entity.class)), ("names", names)]
        .map(|(name, values)| (name.to_owned(), values))
        .into()
}

/// Places within a document are left out: words that only moved are the same words.
fn describe_claim(claim: &Claim) -> BTreeMap<String, BTreeSet<String>> {
    let mut parts: BTreeMap<String, BTreeSet<String>> =
        claim.qualifiers.iter().map(|(name, value)| (name.clone(), texts(value))).collect();
    let object = match &claim.object {
        Object::Entity(id) => id.clone(),
        Object::Value(value) => value.to_string(),
    };
    for (name, end) in [("subject", &claim.subject), ("predicate", &claim.predicate), ("object", &object)] {
        parts.insert(name.to_owned(), BTreeSet::from([end.clone()]));
    }
    let evidence = claim.evidence.iter().map(|evidence| format!("{}: {}", evidence.document, evidence.text));
    parts.insert("evidence".to_owned(), evidence.collect());
    parts.insert("status".to_owned(), BTreeSet::from([claim.status.to_string()]));
    parts.insert("attribution".to_owned(), claim.attribution.iter().cloned().collect());
    parts.insert("confidence".to_owned(), BTreeSet::from([(f64::from(claim.confidence) / 100.0).to_string()]));
    parts
}

fn texts(value: &Qualifier) -> BTreeSet<String> {
    match value {
        Qualifier::Flag(flag) => BTreeSet::from([flag.to_string()]),
        other => other.texts().iter().cloned().collect(),
    }
}
