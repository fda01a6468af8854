//! In: a claim. Out: keys of its evidence, which stay the same while the sentences do.

use crate::model::{Chars, Claim, Evidence, content_hash};

/// Digits of a key.
const DIGITS: usize = 12;

/// Returns a key for each piece of evidence of a claim, in their order, each once.
///
/// What stands around a sentence may change, and what other documents add to the claim: its keys do not.
pub(crate) fn anchors(claim: &Claim) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for key in claim.evidence.iter().map(|evidence| anchor(&claim.predicate, evidence)) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

fn anchor(predicate: &str, evidence: &Evidence) -> String {
    let from = |place: Option<Chars>| {
        let within = |place: Chars| (place.start.wrapping_sub(evidence.sentence.start), place.end - place.start);
        format!("{:?}", place.map(within))
    };
    let places = [Some(evidence.cue), evidence.subject, evidence.object].map(from).join(" ");
    content_hash(&format!("{predicate}\n{}\n{}\n{places}", evidence.document, evidence.text), DIGITS)
}
