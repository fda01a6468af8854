//! In: a place in a sentence. Out: the name that is the subject there, when the pattern did not hold it.

use std::ops::Range;

use crate::grammar::Grammar;
use crate::pattern::{Items, Label};
use crate::recognise::{Item, View};

/// Finds arguments in one sentence.
pub(crate) struct Finder<'a> {
    view: View<'a>,
    skip_after: Option<Label>,
    modifier: Option<Label>,
    opens_relative: Option<Label>,
}

impl<'a> Finder<'a> {
    pub(crate) fn new(items: &'a [Item], grammar: &'a Grammar) -> Self {
        let list = |name: &str| grammar.labels.known_word(name);
        Self {
            view: View { items, grammar },
            skip_after: list("@no_subject_after"),
            modifier: list("@modifier_mark"),
            opens_relative: list("@opens_relative"),
        }
    }

    /// Returns the item that is the subject of the words at `at`: the nearest fitting name before them in their clause,
    /// else the first fitting one of the nearest clause before, but no complement of a preposition or verb and no modifier.
    pub(crate) fn before(&self, at: usize, fits: &dyn Fn(&Item) -> bool) -> Option<usize> {
        let mut clause = self.clause_before(at);
        let own = clause.clone().rev().find(|index| self.is_subject(*index, at, fits));
        if own.is_some() {
            return own;
        }
        while clause.start > 0 {
            clause = self.clause_before(clause.start - 1);
            if clause.clone().next().is_some_and(|index| self.has(index, self.opens_relative)) {
                continue;
            }
            let verb = clause.clone().find(|index| self.is_cue(*index)).unwrap_or(clause.end);
            let found = (clause.start..verb).find(|index| self.is_subject(*index, clause.end, fits));
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// Returns the fitting name that stands last before `at` in the sentence.
    pub(crate) fn last(&self, at: usize, fits: &dyn Fn(&Item) -> bool) -> Option<usize> {
        (0..at).rev().find(|index| self.view.items.get(*index).is_some_and(fits))
    }

    /// Returns the first fitting name behind `at` in the same clause.
    pub(crate) fn after(&self, at: usize, fits: &dyn Fn(&Item) -> bool) -> Option<usize> {
        (at..self.view.count())
            .take_while(|index| !self.view.is_clause_mark(*index))
            .find(|index| self.view.items.get(*index).is_some_and(fits))
    }

    /// Returns the items of the clause that ends before `at`.
    pub(crate) fn clause_before(&self, at: usize) -> Range<usize> {
        let start = (0..at).rev().find(|index| self.view.is_clause_mark(*index)).map_or(0, |index| index + 1);
        start..at
    }

    fn is_subject(&self, index: usize, end: usize, fits: &dyn Fn(&Item) -> bool) -> bool {
        let Some(item) = self.view.items.get(index) else { return false };
        let governed =
            index.checked_sub(1).is_some_and(|before| self.has(before, self.skip_after) || self.is_cue(before));
        let modifies = index + 1 < end && self.has(index + 1, self.modifier);
        fits(item) && !governed && !modifies
    }

    /// Returns whether the item is the cue of some relation: a word that has a subject before it and an object behind.
    fn is_cue(&self, index: usize) -> bool {
        self.view.grammar.cues.iter().any(|label| self.view.has(index, *label))
    }

    fn has(&self, index: usize, list: Option<Label>) -> bool {
        list.is_some_and(|list| self.view.has(index, list))
    }
}
