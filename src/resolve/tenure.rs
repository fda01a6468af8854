//! In: merged claims. Out: the same, where a role knows when it began and ended by what is told of joining and leaving.

use std::collections::BTreeMap;

use crate::model::{Claim, Inherited, Object, Qualifier};

/// Gives a role without a start the date its holder joined with that title, and one without an end the date of leaving.
///
/// The evidence of the role says which words of the same document the date came from.
pub(crate) fn complete(claims: &mut [Claim]) {
    let mut moves: BTreeMap<(String, Object), Vec<Claim>> = BTreeMap::new();
    for claim in claims.iter().filter(|claim| ["joined", "returnedTo", "left"].contains(&claim.predicate.as_str())) {
        if claim.status.is_fact() && claim.qualifiers.contains_key("date") {
            moves.entry((claim.subject.clone(), claim.object.clone())).or_default().push(claim.clone());
        }
    }
    for role in claims.iter_mut().filter(|claim| claim.predicate == "holdsRole" && claim.status.is_fact()) {
        let ends = (role.subject.clone(), role.object.clone());
        let steps = moves.get(&ends).map(Vec::as_slice).unwrap_or_default();
        for step in steps {
            let leaves = step.predicate == "left";
            // Who left and came back has a post without dates now.
            if leaves && !role.qualifiers.contains_key("start") && steps.iter().any(|other| returns(other, step)) {
                continue;
            }
            let name = if leaves { "end" } else { "start" };
            let known = ["date", name].iter().any(|name| role.qualifiers.contains_key(*name));
            if !known && same_title(step, role, leaves) {
                carry(role, step, name);
            }
        }
    }
}

/// Returns whether `step` tells of a return after `leaving`.
fn returns(step: &Claim, leaving: &Claim) -> bool {
    let date = |claim: &Claim| claim.qualifiers.get("date").and_then(|date| date.texts().first().cloned());
    step.predicate == "returnedTo" && date(step).zip(date(leaving)).is_some_and(|(back, away)| back > away)
}

/// Returns whether a step is told of this role: by its title, or by leaving the organisation altogether.
fn same_title(step: &Claim, role: &Claim, leaves: bool) -> bool {
    let titles = |claim: &Claim| claim.qualifiers.get("role").map(|role| role.texts().to_vec()).unwrap_or_default();
    let (told, held) = (titles(step), titles(role));
    if told.is_empty() {
        return leaves && !step.qualifiers.contains_key("unit");
    }
    told.iter().any(|title| held.iter().any(|other| other.eq_ignore_ascii_case(title)))
}

fn carry(role: &mut Claim, step: &Claim, name: &str) {
    let Some(date) = step.qualifiers.get("date").cloned() else { return };
    let source = step.evidence.first();
    let own =
        role.evidence.iter_mut().find(|evidence| source.is_some_and(|source| source.document == evidence.document));
    let (Some(own), Some(source)) = (own, source) else { return };
    own.inherited.push(Inherited { part: name.to_owned(), text: source.cue_words(), place: source.cue });
    role.qualifiers.insert(name.to_owned(), Qualifier::Text(date.texts().first().cloned().unwrap_or_default()));
}
