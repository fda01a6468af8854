//! In: the drafts of one document. Out: the same, where who leaves one organisation for another knows whence and whither.

use std::collections::BTreeMap;

use crate::model::Chars;
use crate::resolve::draft::{Draft, End};

/// Tells of each move between two organisations where it leads and where it comes from.
///
/// "Jane Roe, hired by Acme from Beta" leaves Beta for Acme, and "she left Acme to join Beta" joins Beta from Acme.
pub(super) fn complete(drafts: &mut [Draft]) {
    let mut joined: BTreeMap<(usize, Chars), Vec<usize>> = BTreeMap::new();
    for (index, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.predicate == "joined") {
        joined.entry((draft.subject, draft.evidence.sentence)).or_default().push(index);
    }
    let mut steps = Vec::new();
    for (from, leaving) in drafts.iter().enumerate().filter(|(_, draft)| draft.predicate == "left") {
        let beside = joined.get(&(leaving.subject, leaving.evidence.sentence)).into_iter().flatten();
        for to in beside.filter(|to| is_one(leaving, &drafts[**to])) {
            if let (End::Thing(old), End::Thing(new)) = (&leaving.object, &drafts[*to].object) {
                steps.push((from, *to, *old, *new));
            }
        }
    }
    for (from, to, old, new) in steps {
        drafts[from].named.entry("to".to_owned()).or_insert_with(|| vec![new]);
        drafts[to].named.entry("from".to_owned()).or_insert_with(|| vec![old]);
    }
}

/// Returns whether what one sentence tells of one person is one move: by the same verb, by naming the other end, or "left to join".
fn is_one(leaving: &Draft, joining: &Draft) -> bool {
    let same = leaving.object != joining.object && leaving.status.is_fact() == joining.status.is_fact();
    let names = |draft: &Draft, name: &str, end: &End| match (draft.named.get(name).map(Vec::as_slice), end) {
        (Some([thing]), End::Thing(end)) => thing == end,
        _ => false,
    };
    let linked = names(leaving, "to", &joining.object) || names(joining, "from", &leaving.object);
    let words = joining.evidence.cue_words();
    let purpose = leaving.evidence.cue.end <= joining.evidence.cue.start && words.starts_with("to ");
    same && (leaving.evidence.cue == joining.evidence.cue || linked || purpose)
}
