//! In: the drafts of one document. Out: the same, where who leaves one organisation for another knows whence and whither.

use crate::resolve::draft::{Draft, End};

/// Tells of each move between two organisations where it leads and where it comes from.
///
/// "Jane Roe, hired by Acme from Beta" leaves Beta for Acme, and "she left Acme to join Beta" joins Beta from Acme.
pub(super) fn complete(drafts: &mut [Draft]) {
    let steps = |name: &str| -> Vec<(usize, Draft)> {
        let told = drafts.iter().enumerate().filter(|(_, draft)| draft.predicate == name);
        told.map(|(index, draft)| (index, draft.clone())).collect()
    };
    let (left, joined) = (steps("left"), steps("joined"));
    for (from, leaving) in &left {
        for (to, joining) in joined.iter().filter(|(_, joining)| is_one(leaving, joining)) {
            let (End::Thing(old), End::Thing(new)) = (&leaving.object, &joining.object) else { continue };
            drafts[*from].named.entry("to".to_owned()).or_insert_with(|| vec![*new]);
            drafts[*to].named.entry("from".to_owned()).or_insert_with(|| vec![*old]);
        }
    }
}

/// Returns whether the words of one sentence tell of one move: by the same verb, by naming the other end, or "left to join".
fn is_one(leaving: &Draft, joining: &Draft) -> bool {
    let same = leaving.subject == joining.subject
        && leaving.object != joining.object
        && leaving.status.is_fact() == joining.status.is_fact()
        && leaving.evidence.sentence == joining.evidence.sentence;
    let names = |draft: &Draft, name: &str, end: &End| match (draft.named.get(name).map(Vec::as_slice), end) {
        (Some([thing]), End::Thing(end)) => thing == end,
        _ => false,
    };
    let linked = names(leaving, "to", &joining.object) || names(joining, "from", &leaving.object);
    let words = joining.evidence.cue_words();
    let purpose = leaving.evidence.cue.end <= joining.evidence.cue.start && words.starts_with("to ");
    same && (leaving.evidence.cue == joining.evidence.cue || linked || purpose)
}
