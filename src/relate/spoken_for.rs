//! In: the relations of a sentence. Out: the same, where words that have a subject for one rule have it for all: what another
//! found at them without one is told of it too.

use crate::grammar::Grammar;
use crate::ontology::Vocabulary;
use crate::recognise::Reading;
use crate::relate::relation::{Operand, Relation};

/// Gives relations without a subject that of others with the same object at the same words: of "由副董事長顧長青接任嵐山銀行董事長"
/// 顧長青, whoever the text spoke of before.
///
/// Takes time in the square of the relations of one sentence.
pub(crate) fn share(
    relations: Vec<Relation>,
    reading: &Reading<'_>,
    grammar: &Grammar,
    vocabulary: &Vocabulary,
) -> Vec<Relation> {
    let takes = |relation: &Relation, subject: &Operand| {
        let Operand::Mention(id) = subject else { return false };
        let class = reading.mentions.get(*id).map(|mention| grammar.class_name(mention.class));
        class.is_some_and(|class| vocabulary.takes_subject(&relation.predicate, class))
    };
    let of_others = |own: &Relation| {
        let mut subjects: Vec<Operand> = Vec::new();
        for other in relations.iter().filter(|other| is_told_with(own, other) && takes(own, &other.subject)) {
            if !subjects.contains(&other.subject) {
                subjects.push(other.subject.clone());
            }
        }
        subjects
    };
    let is_open = |own: &Relation| matches!(own.subject, Operand::Missing(_));
    let subjects: Vec<Vec<Operand>> =
        relations.iter().map(|own| if is_open(own) { of_others(own) } else { Vec::new() }).collect();
    let mut shared = Vec::with_capacity(relations.len());
    for (own, subjects) in relations.into_iter().zip(subjects) {
        if subjects.is_empty() {
            shared.push(own);
        } else {
            shared.extend(subjects.into_iter().map(|subject| Relation { subject, ..own.clone() }));
        }
    }
    shared
}

/// Returns whether two relations are told by the same words of the same object.
fn is_told_with(own: &Relation, other: &Relation) -> bool {
    let object = match (&own.object, &other.object) {
        (Operand::Missing(_), Operand::Missing(_)) => own.predicate == other.predicate,
        (own, other) => own == other,
    };
    object && own.cue.overlaps(other.cue)
}
