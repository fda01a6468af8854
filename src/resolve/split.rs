//! In: what a document says, and two names that it takes for one thing. Out: the same with a thing for each.

use crate::model::Chars;
use crate::resolve::draft::{Draft, End};
use crate::resolve::parted::stands_for;
use crate::resolve::thing::{Reported, Thing, link};
use crate::review::Side;

/// Gives the second of two names that are not one thing a thing of its own.
///
/// What the words of its evidence tell of that name goes with it; what they tell of the thing by another name, or in no
/// words, stays.
pub(super) fn split(report: &mut Reported, [first, second]: &[Side; 2]) {
    let document = &report.source.id;
    let both = |thing: &Thing| stands_for(thing, first, document) && stands_for(thing, second, document);
    let Some(at) = report.things.iter().position(both).filter(|_| first.name != second.name) else { return };
    let new = report.things.len();
    let own = take(&mut report.things[at], &first.name, &second.name);
    report.things.push(own);
    for draft in &mut report.drafts {
        if draft.subject == at && says(draft, draft.evidence.subject, "subject") == Some(&second.name) {
            draft.subject = new;
        }
        if draft.object == End::Thing(at) && says(draft, draft.evidence.object, "object") == Some(&second.name) {
            draft.object = End::Thing(new);
        }
    }
    link(&mut report.things, &report.drafts);
}

/// Takes a name out of a thing and returns the thing that it is.
fn take(thing: &mut Thing, kept: &str, name: &str) -> Thing {
    let (own, rest) = thing.names.drain(..).partition(|known| known.0 == name);
    thing.names = rest;
    let knows = |text: &str| {
        let known = thing.known.as_ref();
        known.is_some_and(|known| known.name == text || known.names.iter().any(|(_, name)| name == text))
    };
    let known = if knows(name) && !knows(kept) { thing.known.take() } else { None };
    if thing.fullest == name {
        kept.clone_into(&mut thing.fullest);
    }
    Thing { fullest: name.to_owned(), known, names: own, ..thing.clone() }
}

/// Returns the words that a draft's evidence has for one of its ends.
fn says<'d>(draft: &'d Draft, place: Option<Chars>, part: &str) -> Option<&'d str> {
    match place {
        Some(place) => draft.evidence.words(place),
        None => draft.evidence.inherited.iter().find(|other| other.part == part).map(|other| other.text.as_str()),
    }
}
