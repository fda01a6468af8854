//! In: a claim's evidence and where its sentence names or means both ends. Out: evidence for each other pair of such places.
//!
//! "Jane Roe studied at Acme College, where she met John Doe": the words state of *she* and *where* what they state of the names.

use crate::model::{Chars, Evidence};

/// Most further pieces of evidence of one claim in one sentence.
const MOST: usize = 11;

/// Returns a copy of `evidence` for each pair of places that is not its own, in the order of the text.
pub(crate) fn evidence(evidence: &Evidence, subjects: &[Chars], objects: &[Chars]) -> Vec<Evidence> {
    let (Some(subject), Some(object)) = (evidence.subject, evidence.object) else { return Vec::new() };
    let own = |own: Chars, all: &[Chars]| if all.contains(&own) { all.to_vec() } else { vec![own] };
    let (subjects, objects) = (own(subject, subjects), own(object, objects));
    let pairs = subjects.iter().flat_map(|subject| objects.iter().map(move |object| (*subject, *object)));
    let others = pairs.filter(|pair| *pair != (subject, object) && pair.0 != pair.1);
    let again = |(subject, object)| Evidence { subject: Some(subject), object: Some(object), ..evidence.clone() };
    others.map(again).take(MOST).collect()
}
