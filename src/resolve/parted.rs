//! In: the things of all documents, and what people decided of their names. Out: which of them are one.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::resolve::group::{part, root};
use crate::resolve::thing::{Key, Named, Thing};
use crate::review::{Decisions, Side, Verdict};

/// Things that grow together, unless they were decided to be two.
struct Groups {
    parents: Vec<usize>,
    /// Of the first of each group: the sides of rejected merges that are in it.
    sides: BTreeMap<usize, BTreeSet<(usize, usize)>>,
}

/// Returns for each thing the first of those it is one with, as [`same`](super::group::same) does, but as was decided.
///
/// Two that were decided to be two stay apart, and what shares a key with both goes to the first.
pub(super) fn judged(things: &[(&str, &Thing)], decisions: &Decisions) -> Vec<usize> {
    let mut groups = Groups::of(things, &decisions.merges(&Verdict::Reject));
    // For looking up only: a map that is never gone through needs no order.
    let mut by_key: FxHashMap<Key, Vec<usize>> = FxHashMap::default();
    for (id, (_, thing)) in things.iter().enumerate() {
        for key in thing.keys() {
            let known = by_key.entry(key).or_default();
            if !known.iter().any(|other| groups.unite(*other, id)) {
                known.push(id);
            }
        }
    }
    let mut decided = BTreeSet::new();
    for sides in decisions.merges(&Verdict::Accept) {
        let meant = |side: &Side| {
            let found = things.iter().enumerate().filter(|(_, (document, thing))| stands_for(thing, side, document));
            found.map(|(id, _)| id).collect::<Vec<_>>()
        };
        let all = sides.each_ref().map(meant);
        if let [[first, ..], [_, ..]] = all.each_ref().map(Vec::as_slice) {
            decided.insert(*first);
            for other in all.iter().flatten() {
                groups.unite(*first, *other);
            }
        }
    }
    let decided: BTreeSet<usize> = decided.into_iter().map(|id| groups.root(id)).collect();
    part((0..things.len()).map(|id| groups.root(id)).collect(), things, |first| decided.contains(&first))
}

impl Groups {
    fn of(things: &[(&str, &Thing)], rejected: &[&[Side; 2]]) -> Self {
        let mut sides: BTreeMap<usize, BTreeSet<(usize, usize)>> = BTreeMap::new();
        for (id, (document, thing)) in things.iter().enumerate() {
            for (at, pair) in rejected.iter().enumerate() {
                if let Some(side) = pair.iter().position(|side| stands_for(thing, side, document)) {
                    sides.entry(id).or_default().insert((at, side));
                }
            }
        }
        Self { parents: (0..things.len()).collect(), sides }
    }

    /// Makes the groups of two things one, unless they hold both sides of a rejected merge; returns whether they are one.
    fn unite(&mut self, a: usize, b: usize) -> bool {
        let (a, b) = (self.root(a), self.root(b));
        if a == b {
            return true;
        }
        let (first, second) = (a.min(b), a.max(b));
        if let Some(theirs) = self.sides.get(&second).cloned() {
            let mine = self.sides.entry(first).or_default();
            if theirs.iter().any(|(at, side)| mine.contains(&(*at, 1 - side))) {
                return false;
            }
            mine.extend(theirs);
        }
        self.parents[second] = first;
        true
    }

    fn root(&self, id: usize) -> usize {
        root(&self.parents, id)
    }
}

/// Returns whether a thing of `document` is one that the name and document of `side` mean.
pub(super) fn stands_for(thing: &Thing, side: &Side, document: &str) -> bool {
    side.document.as_deref().is_none_or(|wanted| wanted == document)
        && thing.names.iter().any(|Named(text, ..)| *text == side.name)
}
