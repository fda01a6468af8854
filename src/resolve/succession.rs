//! In: the claims of a document, and who follows whom and when someone begins. Out: the claims with the posts that this tells.

use std::collections::BTreeMap;

use crate::model::{Inherited, Qualifier, Status};
use crate::relate::{FOLLOWS, STARTS};
use crate::resolve::draft::{Draft, End, Writing};

/// How many sentences back the post may be told that someone follows in or begins with.
const REACH: usize = 6;

/// Takes the steps out of `drafts` and tells what they mean for the posts told near them.
///
/// "Acme named Jane Roe chief executive. She succeeds John Doe and starts on 1 July" says what John Doe was, and since when
/// Jane Roe is. `starts` are the places where the sentences start.
pub(super) fn complete(drafts: &mut Vec<Draft>, starts: &[usize], writing: &Writing<'_>) {
    let is_step = |draft: &Draft| [FOLLOWS, STARTS].contains(&draft.predicate.as_str());
    let (steps, mut known): (Vec<Draft>, Vec<Draft>) = std::mem::take(drafts).into_iter().partition(is_step);
    for step in steps {
        match step.object {
            End::Thing(predecessor) => follow(&mut known, &step, predecessor, starts),
            End::Value(_) => begin(&mut known, &step, starts, writing),
        }
    }
    *drafts = known;
}

fn follow(drafts: &mut Vec<Draft>, step: &Draft, predecessor: usize, starts: &[usize]) {
    let date = step.qualifiers.get("date").cloned();
    let own = post(drafts, step.subject, step, starts, true);
    let theirs = post(drafts, predecessor, step, starts, false).filter(|theirs| !is_elsewhere(drafts, *theirs));
    // "The board nominated Jane Roe, chief executive of Beta, to replace John Doe": the post is his.
    let told = theirs.is_some();
    let own = own.filter(|own| !told || appointed(drafts, &drafts[*own]));
    // "Acme's chief executive Jane Roe ... came in May to take John Doe's old job": since when she has what he had.
    if let (Some(theirs), Some(date), true) = (theirs, &date, step.status.is_fact()) {
        let had = drafts[theirs].clone();
        let same = |draft: &&mut Draft| {
            let now = draft.subject == step.subject && !draft.qualifiers.contains_key("former");
            now && draft.predicate == "holdsRole"
                && draft.object == had.object
                && draft.status.is_fact()
                && alike(draft, &had)
        };
        for post in drafts.iter_mut().filter(same) {
            if !["date", "start"].iter().any(|name| post.qualifiers.contains_key(*name)) {
                let (text, place) = (step.evidence.cue_words(), step.evidence.cue);
                post.evidence.inherited.push(Inherited { part: "start".to_owned(), text, place });
                post.qualifiers.insert("start".to_owned(), date.clone());
            }
        }
    }
    if let Some(own) = own {
        if step.status.is_fact()
            && let Some(date) = &date
        {
            let known = ["date", "start"].iter().any(|name| drafts[own].qualifiers.contains_key(*name));
            if !known {
                drafts[own].qualifiers.insert("start".to_owned(), date.clone());
            }
        }
        if theirs.is_none_or(|theirs| drafts[theirs].object != drafts[own].object) {
            let mut post = held(&drafts[own], step, predecessor);
            post.status = Status::Asserted;
            if step.status.is_fact() {
                post.qualifiers.insert("former".to_owned(), Qualifier::Flag(true));
                post.qualifiers.extend(date.map(|date| ("end".to_owned(), date)));
            }
            drafts.push(post);
        }
    } else if let Some(theirs) = theirs {
        let mut post = held(&drafts[theirs], step, step.subject);
        post.status = step.status;
        post.qualifiers.extend(date.map(|date| ("start".to_owned(), date)));
        drafts.push(post);
    }
}

/// Returns whether two posts have the same title.
fn alike(a: &Draft, b: &Draft) -> bool {
    let title = |draft: &Draft| draft.qualifiers.get("role").and_then(|role| role.texts().first().cloned());
    title(a).zip(title(b)).is_some_and(|(a, b)| a.eq_ignore_ascii_case(&b))
}

/// Returns whether a post is a former one of somebody who has left another organisation since:
/// "John Doe, previously the boss of Acme, resigned from Beta and made way for Jane Roe".
fn is_elsewhere(drafts: &[Draft], post: usize) -> bool {
    let post = &drafts[post];
    let left = |draft: &Draft| {
        draft.subject == post.subject
            && draft.predicate == "left"
            && draft.object != post.object
            && draft.status.is_fact()
    };
    post.qualifiers.contains_key("former") && drafts.iter().any(left)
}

/// Gives the post that someone was last said to get the date on which they begin.
fn begin(drafts: &mut [Draft], step: &Draft, starts: &[usize], writing: &Writing<'_>) {
    let End::Value(date) = &step.object else { return };
    let Some(found) = post(drafts, step.subject, step, starts, true) else { return };
    let found = appointment(drafts, found, step, starts).unwrap_or(found);
    let (date, role) = (Qualifier::Text(date.to_string()), drafts[found].qualifiers.get("role").cloned());
    let (sentence, object) = (drafts[found].evidence.sentence, drafts[found].object.clone());
    for draft in drafts.iter_mut() {
        let same = draft.subject == step.subject && draft.object == object && draft.evidence.sentence == sentence;
        let name = match draft.predicate.as_str() {
            "joined" | "returnedTo" => "date",
            "holdsRole" => "start",
            _ => continue,
        };
        if same && draft.qualifiers.get("role") == role.as_ref() && !draft.qualifiers.contains_key("former") {
            draft.qualifiers.insert(name.to_owned(), date.clone());
            let (text, place) = (step.evidence.cue_words(), step.evidence.cue);
            draft.evidence.inherited.push(Inherited { part: name.to_owned(), text, place });
            if !(draft.status.is_fact() && writing.appoints(draft)) {
                draft.status = draft.status.max(step.status);
            }
        }
    }
}

/// Returns the post that `person` was told to have or get nearest to the step: in its sentence or shortly before, or anywhere
/// when it need not be `near`.
fn post(drafts: &[Draft], person: usize, step: &Draft, starts: &[usize], near: bool) -> Option<usize> {
    let sentence = |draft: &Draft| starts.partition_point(|start| *start <= draft.evidence.sentence.start);
    let at = sentence(step);
    let fits = |draft: &Draft| {
        let gap = at.checked_sub(sentence(draft));
        draft.subject == person
            && draft.predicate == "holdsRole"
            && draft
                .qualifiers
                .get("role")
                .is_some_and(|role| role.texts().first().is_some_and(|role| role != "board member"))
            && draft.status <= Status::Planned
            && (near || draft.status.is_fact())
            && (!near || !draft.qualifiers.contains_key("former"))
            && (!near || gap.is_some_and(|gap| gap <= if appointed(drafts, draft) { REACH } else { 1 }))
    };
    let found = drafts.iter().enumerate().filter(|(_, draft)| fits(draft));
    let nearest =
        found.max_by_key(|(index, draft)| (sentence(draft) <= at, sentence(draft), *index)).map(|(index, _)| index);
    nearest.or_else(|| only_post(drafts, person).filter(|_| near && step.status.is_fact()))
}

/// Returns the post near the step that its person is told to get, where `found` is one they had before:
/// "Acme named Jane Roe, treasurer of Beta, its chairwoman. She starts in May."
fn appointment(drafts: &[Draft], found: usize, step: &Draft, starts: &[usize]) -> Option<usize> {
    let sentence = |draft: &Draft| starts.partition_point(|start| *start <= draft.evidence.sentence.start);
    let near = |draft: &Draft| sentence(step).checked_sub(sentence(draft)).is_some_and(|gap| gap <= REACH);
    let gets = |draft: &Draft| {
        let post = draft.subject == step.subject && draft.predicate == "holdsRole";
        post && near(draft) && draft.status <= Status::Planned && appointed(drafts, draft)
    };
    let mut got = drafts.iter().enumerate().filter(|(_, draft)| gets(draft)).map(|(index, _)| index);
    got.next_back().filter(|_| !appointed(drafts, &drafts[found]))
}

/// Returns the post of `person` when the text tells of one alone.
fn only_post(drafts: &[Draft], person: usize) -> Option<usize> {
    let held = |draft: &Draft| {
        let role = draft.qualifiers.get("role").and_then(|role| role.texts().first());
        draft.subject == person && draft.predicate == "holdsRole" && role.is_some_and(|role| role != "board member")
    };
    let mut posts = drafts.iter().enumerate().filter(|(_, draft)| held(draft));
    let (index, post) = posts.next()?;
    let same = |(_, draft): (usize, &Draft)| {
        draft.object == post.object && draft.qualifiers.get("role") == post.qualifiers.get("role")
    };
    (post.status.is_fact() && !post.qualifiers.contains_key("former") && posts.all(same)).then_some(index)
}

/// Returns whether a draft tells that the post is taken up, not only that it is held.
fn appointed(drafts: &[Draft], post: &Draft) -> bool {
    let joins = |draft: &Draft| ["joined", "returnedTo"].contains(&draft.predicate.as_str());
    let same = |draft: &&Draft| draft.subject == post.subject && draft.object == post.object;
    drafts.iter().filter(same).any(|draft| joins(draft) && draft.qualifiers.get("role") == post.qualifiers.get("role"))
}

/// Returns the post of `draft` as held by `person`, told by the words of the step.
fn held(draft: &Draft, step: &Draft, person: usize) -> Draft {
    let role: BTreeMap<String, Qualifier> =
        draft.qualifiers.get("role").map(|role| ("role".to_owned(), role.clone())).into_iter().collect();
    let mut evidence = step.evidence.clone();
    if person != step.subject {
        evidence.subject = evidence.object;
    }
    evidence.object = None;
    for part in ["object", "role"] {
        let (text, place) = (draft.evidence.cue_words(), draft.evidence.cue);
        evidence.inherited.push(Inherited { part: part.to_owned(), text, place });
    }
    Draft {
        subject: person,
        predicate: draft.predicate.clone(),
        object: draft.object.clone(),
        qualifiers: role,
        named: BTreeMap::new(),
        status: step.status,
        attribution: step.attribution.clone(),
        confidence: step.confidence.saturating_sub(10),
        evidence,
        again: Vec::new(),
    }
}
