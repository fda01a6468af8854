//! In: claims, and what people decided of them. Out: the claims that stand, corrected ones changed and marked.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Chars, Claim, Entity, Evidence, Name, Object, Qualifier};
use crate::resolve::entity::identifier;
use crate::resolve::merge;
use crate::review::{CORRECTED, Correction, Decisions, End, REASON, Verdict};
use crate::segment::language;

/// Takes out rejected claims, changes corrected ones, and returns for each decision the claim it was about.
///
/// What a correction names and no document does becomes an entity.
pub(super) fn judge(
    claims: &mut Vec<Claim>,
    entities: &mut BTreeMap<String, Entity>,
    decisions: &Decisions,
) -> Vec<Option<Claim>> {
    let placed = decisions.place(claims);
    let judged = placed.iter().map(|(_, at)| at.map(|at| claims[at].clone())).collect();
    let mut gone = BTreeSet::new();
    let mut is_changed = false;
    for (decision, at) in placed.iter().filter_map(|(decision, at)| Some((decision, (*at)?))) {
        match &decision.verdict {
            Verdict::Accept => {}
            Verdict::Reject => drop(gone.insert(at)),
            Verdict::Correct(to) => {
                correct(&mut claims[at], to, entities);
                is_changed = true;
            }
        }
    }
    let mut index = 0;
    claims.retain(|_| {
        index += 1;
        !gone.contains(&(index - 1))
    });
    if is_changed {
        gather(claims);
    }
    judged
}

fn correct(claim: &mut Claim, to: &Correction, entities: &mut BTreeMap<String, Entity>) {
    let old = claim.id.clone();
    if let Some(subject) = to.subject.as_ref().and_then(|end| entity(end, entities)) {
        claim.evidence.iter_mut().for_each(|evidence| {
            evidence.subject = find(evidence, &subject);
            evidence.inherited.retain(|other| other.part != "subject");
        });
        claim.subject = subject.id;
    }
    match &to.object {
        Some(end @ End::Value { .. }) => {
            if let Some(Ok(value)) = end.value() {
                claim.object = value;
                claim.evidence.iter_mut().for_each(|evidence| evidence.object = None);
            }
        }
        Some(end) => {
            if let Some(object) = entity(end, entities) {
                claim.evidence.iter_mut().for_each(|evidence| {
                    evidence.object = find(evidence, &object);
                    evidence.inherited.retain(|other| other.part != "object");
                });
                claim.object = Object::Entity(object.id);
            }
        }
        None => {}
    }
    if let Some(predicate) = &to.predicate {
        claim.predicate.clone_from(predicate);
    }
    if let Some(status) = to.status {
        claim.status = status;
        claim.attribution = claim.attribution.take().filter(|_| status == crate::model::Status::Reported);
    }
    for (name, value) in &to.qualifiers {
        match value {
            Some(value) => drop(claim.qualifiers.insert(name.clone(), value.clone())),
            None => drop(claim.qualifiers.remove(name)),
        }
        claim.evidence.iter_mut().for_each(|evidence| evidence.inherited.retain(|other| other.part != *name));
    }
    claim.confidence = 100;
    claim.id = merge::identifier(claim);
    claim.qualifiers.insert(CORRECTED.to_owned(), Qualifier::Text(old));
}

/// Returns the entity that an end of a correction names: one of its class, by its own name before any other of its names.
fn entity(end: &End, entities: &mut BTreeMap<String, Entity>) -> Option<Entity> {
    let End::Entity { name, class } = end else { return None };
    let of_class = || entities.values().filter(|entity| entity.class == *class);
    let own = of_class().filter(|entity| entity.name == *name).min_by(|a, b| a.id.cmp(&b.id));
    let named = |entity: &&Entity| entity.names.iter().any(|known| known.text == *name);
    if let Some(found) = own.or_else(|| of_class().filter(named).min_by(|a, b| a.id.cmp(&b.id))) {
        return Some(found.clone());
    }
    let id = identifier(name, class);
    let id = if entities.contains_key(&id) { format!("{id}-{}", class.to_lowercase()) } else { id };
    let (language, reason) = (language(name).to_owned(), REASON.to_owned());
    let names = vec![Name { text: name.clone(), language, reason, document: None, place: None }];
    let new = Entity { id, name: name.clone(), class: class.clone(), names };
    entities.insert(new.id.clone(), new.clone());
    Some(new)
}

/// Returns where a sentence names an entity, by the longest name it has for it.
fn find(evidence: &Evidence, entity: &Entity) -> Option<Chars> {
    let places = entity.names.iter().filter_map(|name| {
        let at = evidence.text.find(&name.text)?;
        let start = evidence.sentence.start + evidence.text[..at].chars().count();
        let length = name.text.chars().count();
        Some((length, std::cmp::Reverse(start)))
    });
    places.max().map(|(length, start)| Chars { start: start.0, end: start.0 + length })
}

/// Makes one claim of those that say the same once corrected, the corrected one first.
fn gather(claims: &mut Vec<Claim>) {
    claims.sort_by_key(|claim| (claim.id.clone(), !claim.qualifiers.contains_key(CORRECTED)));
    claims.dedup_by(|other, kept| {
        let is_same = other.id == kept.id;
        if is_same {
            kept.evidence.append(&mut other.evidence);
        }
        is_same
    });
    for claim in claims {
        claim.evidence.sort();
        claim.evidence.dedup();
    }
}
