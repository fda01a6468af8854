//! In: the relations of a sentence and those told before. Out: the same, where "so did John Doe" tells of him what was told of another.

use crate::relate::relation::{AGAIN, Operand, Relation};

/// What may be told of someone else by a verb alone.
const TOLD: [&str; 5] = ["left", "joined", "returnedTo", "supports", "tookLeaveFrom"];

/// Replaces each relation that only says that another is true of its subject too by what was told last before it, in its
/// sentence or the one before; without such a one nothing is told.
pub(crate) fn fill(found: &mut Vec<Relation>, before: &[Relation]) {
    let again: Vec<Relation> = found.extract_if(.., |relation| relation.predicate == AGAIN).collect();
    let mut filled: Vec<Relation> = Vec::new();
    for repeated in &again {
        let near = |relation: &&Relation| {
            let sentence = relation.sentence == repeated.sentence || relation.sentence + 1 == repeated.sentence;
            sentence
                && TOLD.contains(&relation.predicate.as_str())
                && !relation.is_titled
                && !relation.is_learned
                && relation.cue.end <= repeated.cue.start
                && matches!(relation.subject, Operand::Mention(_))
                && relation.subject != repeated.subject
        };
        let known = || found.iter().chain(before.iter().rev().take_while(|one| one.sentence + 1 >= repeated.sentence));
        let Some(last) = known().filter(near).map(|relation| relation.cue).max() else { continue };
        let mut copies: Vec<Relation> = Vec::new();
        for relation in known().filter(near).filter(|relation| relation.cue == last) {
            let one = |copy: &Relation| copy.predicate == relation.predicate && copy.object == relation.object;
            if !copies.iter().any(one) {
                copies.push(Relation {
                    sentence: repeated.sentence,
                    rule: repeated.rule.clone(),
                    subject: repeated.subject.clone(),
                    listed: repeated.listed.clone(),
                    status: relation.status.max(repeated.status),
                    cue: repeated.cue,
                    confidence: repeated.confidence,
                    ..relation.clone()
                });
            }
        }
        filled.append(&mut copies);
    }
    found.append(&mut filled);
}
