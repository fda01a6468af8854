//! In: a place in a sentence. Out: the name that is the subject there, when the pattern did not hold it.

use std::ops::Range;

use crate::grammar::Grammar;
use crate::pattern::{Items, Label};
use crate::recognise::{Item, View};
use crate::relate::stranger::Strangers;

/// Finds arguments in one sentence.
pub(crate) struct Finder<'a> {
    strangers: Strangers<'a>,
    view: View<'a>,
    skip_after: Option<Label>,
    modifier: Option<Label>,
    opens_relative: Option<Label>,
    transparent: Option<Label>,
    coordinator: Option<Label>,
    finite: Option<Label>,
    noun: Option<Label>,
    founding: Option<Label>,
    opens_clause: Option<Label>,
    closes_clause: Option<Label>,
    infinitive: Option<Label>,
    agent: Option<Label>,
    unnamed: Option<Label>,
    studied: Option<Label>,
    possessive: Option<Label>,
    determiner: Option<Label>,
    relative: Option<Label>,
}

/// What stands as a subject before a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The item at this index.
    Item(usize),
    /// Nothing in the sentence: what the text speaks of.
    Dropped,
    /// Words that name nothing known.
    Other,
}

impl<'a> Finder<'a> {
    pub(crate) fn new(items: &'a [Item], folded: &'a str, grammar: &'a Grammar) -> Self {
        let list = |name: &str| grammar.labels.known_word(name);
        Self {
            strangers: Strangers::new(items, folded, grammar),
            view: View { items, grammar },
            skip_after: list("@no_subject_after"),
            modifier: list("@modifier_mark"),
            opens_relative: list("@opens_relative"),
            transparent: list("@transparent"),
            coordinator: list("@coordinator"),
            finite: list("@finite"),
            noun: list("@noun"),
            founding: list("@found_word"),
            opens_clause: list("@opens_clause"),
            closes_clause: list("@closes_clause"),
            infinitive: list("@infinitive"),
            agent: list("@opens_agent"),
            unnamed: list("@unnamed_one"),
            studied: list("@studied"),
            possessive: list("@possessive"),
            determiner: list("@determiner"),
            relative: list("@relative"),
        }
    }

    /// Returns the subject of the verb at `at`.
    ///
    /// A language of spaced words names the subject of each verb; Chinese drops it where the text has told it.
    pub(crate) fn subject(&self, at: usize, fits: &dyn Fn(&Item) -> bool) -> Subject {
        let marks = &self.view.grammar.marks;
        let words =
            |label: Label| self.view.items.iter().filter(|item| item.mention.is_none() && item.is(label)).count();
        if words(marks.latin) > words(marks.han) {
            return self.spoken(at, fits);
        }
        self.before(at, fits)
    }

    /// Returns the name that the clause around `at` speaks of: the one a relative clause is about, else the first that nothing governs.
    pub(crate) fn clause_topic(&self, at: usize, fits: &dyn Fn(&Item) -> bool) -> Option<usize> {
        let clause = self.clause_before(at);
        let relative = clause.clone().rev().find(|index| self.has(*index, self.opens_relative));
        if let Some(opener) = relative
            && let Subject::Item(found) = self.antecedent(opener, fits)
            && found != opener
        {
            return Some(found);
        }
        let own = clause.clone().find(|index| self.is_subject(*index, at, fits));
        own.or_else(|| match self.of_main_clause(&clause, fits) {
            Subject::Item(found) => Some(found),
            _ => None,
        })
    }

    /// Goes back from the verb over what may stand between it and its subject.
    ///
    /// An infinitive has the subject of the verb it hangs on, or that verb's object: "Acme hired Jane Roe to lead Beta".
    fn spoken(&self, at: usize, fits: &dyn Fn(&Item) -> bool) -> Subject {
        let clause = self.clause_before(at);
        let mut infinitive = false;
        let mut index = at;
        while index > clause.start {
            index -= 1;
            if self.has(index, self.opens_relative) {
                return self.antecedent(index, fits);
            }
            if self.view.is_name(index) || self.view.items[index].mention.is_some() {
                if self.is_value(index) || self.has(index, self.possessive) {
                    continue;
                }
                let fit = fits(&self.view.items[index]);
                match self.governor(index, clause.start) {
                    Some(governor) if infinitive && fit && self.is_cue(governor) => return Subject::Item(index),
                    Some(governor) if infinitive && self.is_cue(governor) => return self.spoken(governor, fits),
                    Some(governor) => index = governor,
                    None if self.has(index + 1, self.modifier) => return Subject::Other,
                    None if fit => {
                        return Subject::Item(self.of_contact(index, clause.start, at, fits).unwrap_or(index));
                    }
                    None => return Subject::Other,
                }
            } else if self.has(index, self.coordinator) {
                let shared = (clause.start..index).rev().find(|index| self.is_subject(*index, at, fits));
                if let Some(shared) = shared {
                    return Subject::Item(shared);
                }
                if self.has(clause.start, self.opens_relative) {
                    return self.antecedent(clause.start, fits);
                }
                return self.of_main_clause(&clause, fits);
            } else if infinitive && self.is_cue(index) {
                return self.spoken(index, fits);
            } else if !infinitive && !self.has(index, self.transparent) {
                return Subject::Other;
            }
            infinitive |= self.has(index, self.infinitive);
        }
        self.of_main_clause(&clause, fits)
    }

    /// Returns the name that the pronoun at `index` opens a clause about, when the verb at `at` is behind that clause:
    /// "the company they started is worth $5bn".
    fn of_contact(&self, index: usize, start: usize, at: usize, fits: &dyn Fn(&Item) -> bool) -> Option<usize> {
        let before = index.checked_sub(1).filter(|before| *before >= start)?;
        let pronoun = self.view.items.get(index)?.is(self.view.grammar.marks.pronoun) || !self.view.is_name(index);
        let verb = (index + 1..at).any(|index| self.is_cue(index));
        let named = self.view.items.get(before).is_some_and(|item| item.mention.is_some() && fits(item));
        (pronoun && verb && named && self.governor(before, start).is_none()).then_some(before)
    }

    /// Returns the name before a relative pronoun at `at`, when nothing but a comma parts them, else the pronoun itself.
    fn antecedent(&self, at: usize, fits: &dyn Fn(&Item) -> bool) -> Subject {
        let comma = at.checked_sub(1).is_some_and(|before| self.view.is_clause_mark(before));
        let before = at.checked_sub(1 + usize::from(comma));
        let found = before.filter(|before| self.view.items.get(*before).is_some_and(fits));
        let pronoun = || if self.view.items.get(at)?.mention.is_some() { Some(at) } else { None };
        found.or_else(pronoun).map_or(Subject::Other, Subject::Item)
    }

    /// Returns the subject that `clause`, which has none of its own, shares with the main clause before or after it.
    fn of_main_clause(&self, clause: &Range<usize>, fits: &dyn Fn(&Item) -> bool) -> Subject {
        if clause.start == 0 {
            let next = (clause.end..self.view.count()).find(|index| self.view.is_clause_mark(*index));
            let main = next.map_or(0..0, |mark| self.clause_after(mark + 1));
            let verb = main.clone().find(|index| self.is_cue(*index)).unwrap_or(main.end);
            let found = (main.start..verb).find(|index| self.is_subject(*index, main.end, fits));
            return found.map_or(Subject::Other, Subject::Item);
        }
        let mut start = clause.start;
        let mut apposed = None;
        while start > 0 {
            let clause = self.clause_before(start - 1);
            // A name between commas only tells what the words before it are called.
            let after_comma = |index: usize| self.view.items[index - 1].is(self.view.grammar.marks.comma);
            let apposition = clause.len() == 1 && clause.start > 0 && after_comma(clause.start);
            if apposition && apposed.is_none() && start + 1 >= clause.end {
                apposed = Some(clause.start).filter(|index| self.view.items.get(*index).is_some_and(fits));
            }
            if !apposition && !self.has(clause.start, self.opens_relative) && !self.describes(&clause) {
                // "His replacement, Jane Roe, resigned": what belongs to somebody is no verb.
                let owned = |index: usize| index > clause.start && self.has(index - 1, self.possessive);
                let verb = clause.clone().find(|index| self.is_cue(*index) && !owned(*index)).unwrap_or(clause.end);
                let relative = clause.clone().find(|index| self.has(*index, self.relative)).unwrap_or(clause.end);
                let found = (clause.start..verb.min(relative)).find(|index| self.is_subject(*index, clause.end, fits));
                if let Some(found) = found {
                    return Subject::Item(found);
                }
                // "The oldest member of its board, Jane Roe, resigned": who the words before are, when they name nobody.
                let is_verbless = verb == clause.end && !clause.clone().any(|index| self.has(index, self.finite));
                if let Some(apposed) = apposed.filter(|_| is_verbless) {
                    return Subject::Item(apposed);
                }
                if clause.clone().any(|index| self.has(index, self.finite)) {
                    return Subject::Other;
                }
            }
            start = clause.start;
        }
        Subject::Other
    }

    /// Returns whether `clause` only tells who the name before it is, with a relative clause of its own:
    /// "Jane Roe, a former banker who once ran Acme, resigned".
    fn describes(&self, clause: &Range<usize>) -> bool {
        let Some(comma) = clause.start.checked_sub(1) else { return false };
        let named = comma.checked_sub(1).is_some_and(|before| self.view.is_name(before));
        let relative = || clause.clone().skip(1).any(|index| self.has(index, self.opens_relative));
        named
            && self.view.items[comma].is(self.view.grammar.marks.comma)
            && self.has(clause.start, self.determiner)
            && relative()
    }

    fn clause_after(&self, start: usize) -> Range<usize> {
        let end = (start..self.view.count()).find(|index| self.view.is_clause_mark(*index));
        start..end.unwrap_or(self.view.count())
    }

    /// Returns the preposition or verb that the name at `index` is a complement of, over the words that describe it.
    fn governor(&self, index: usize, start: usize) -> Option<usize> {
        let mut index = index;
        while index >= start + 2 && self.has(index - 1, self.modifier) {
            index -= 2;
        }
        let is_title = |at: usize| self.view.items.get(at).is_some_and(|item| item.is(self.view.grammar.marks.role));
        while index > start && is_title(index - 1) {
            index -= 1;
        }
        let before = index.checked_sub(1).filter(|before| *before >= start)?;
        (self.has(before, self.skip_after) || self.is_cue(before)).then_some(before)
    }

    fn is_value(&self, index: usize) -> bool {
        let marks = &self.view.grammar.marks;
        let values = [marks.date, marks.money, marks.percent, marks.duration, marks.number];
        self.view.items.get(index).is_some_and(|item| values.iter().any(|value| item.is(*value)))
    }

    /// Finds the subject of the words at `at`: the nearest fitting name before them in their clause, else the first fitting
    /// one of the nearest clause before, but no complement of a preposition or verb and no modifier.
    ///
    /// A name that was not recognised may be the subject too.
    fn before(&self, at: usize, fits: &dyn Fn(&Item) -> bool) -> Subject {
        let mut clause = self.clause_before(at);
        let own = |index: &usize| self.is_subject(*index, at, fits) && !self.is_behind_verb(clause.start, *index);
        let (own, stranger) = (clause.clone().rev().find(own), self.strangers.last(clause.clone()));
        match (own, stranger) {
            (Some(own), stranger) if stranger.is_none_or(|stranger| stranger < own) => return Subject::Item(own),
            (_, Some(_)) => return Subject::Other,
            _ => {}
        }
        if self.speaks_of_another(&clause) || self.names_nobody(&clause) {
            return Subject::Other;
        }
        while clause.start > 0 {
            clause = self.clause_before(clause.start - 1);
            if clause
                .clone()
                .next()
                .is_some_and(|index| self.has(index, self.opens_relative) || self.has(index, self.agent))
            {
                continue;
            }
            let verb = clause.clone().find(|index| self.is_cue(*index)).unwrap_or(clause.end);
            let found = (clause.start..verb).find(|index| self.is_subject(*index, clause.end, fits));
            let found = found.or_else(|| self.founded(&clause, fits));
            match (found, self.strangers.last(clause.start..verb)) {
                (Some(found), stranger) if stranger.is_none_or(|stranger| stranger > found) => {
                    return Subject::Item(found);
                }
                (_, Some(_)) => return Subject::Other,
                _ => {}
            }
        }
        self.of_next_clause(at, fits).map_or(Subject::Dropped, Subject::Item)
    }

    /// Returns the organisation that a clause tells of as founded, which the next one may go on to speak of.
    fn founded(&self, clause: &Range<usize>, fits: &dyn Fn(&Item) -> bool) -> Option<usize> {
        let verb = clause.clone().find(|index| self.has(*index, self.founding))?;
        (verb + 1..clause.end).find(|index| self.view.items.get(*index).is_some_and(fits))
    }

    /// Returns the subject of the clause behind, when that of `at` is one that comes before its main clause:
    /// 在收購晨星電子後,藍海科技….
    fn of_next_clause(&self, at: usize, fits: &dyn Fn(&Item) -> bool) -> Option<usize> {
        let own = self.clause_before(at).start..self.clause_after(at).end;
        let opens = self.has(own.start, self.opens_clause);
        let closes = own.end.checked_sub(1).is_some_and(|last| self.has(last, self.closes_clause));
        let next = self.clause_after((own.end + 1).min(self.view.count()));
        let verb = next.clone().find(|index| self.is_cue(*index)).unwrap_or(next.end);
        let found = || (next.start..verb).find(|index| self.is_subject(*index, next.end, fits));
        if opens || closes { found() } else { None }
    }

    /// Returns whether the subject of `clause` is something that only belongs to who is named: 執行長的助理.
    fn speaks_of_another(&self, clause: &Range<usize>) -> bool {
        let owner = |index: usize| {
            let item = &self.view.items[index];
            (self.view.is_name(index) || item.is(self.view.grammar.marks.role)) && self.governor(index, 0).is_none()
        };
        clause.clone().skip(1).any(|mark| mark + 1 < clause.end && self.has(mark, self.modifier) && owner(mark - 1))
    }

    /// Returns whether the subject of `clause` is someone it does not name: 有高管離場, 一名員工辭職.
    fn names_nobody(&self, clause: &Range<usize>) -> bool {
        let role = |at: usize| self.view.items.get(at).is_some_and(|item| item.is(self.view.grammar.marks.role));
        clause.clone().any(|index| self.has(index, self.unnamed) && (index + 1..clause.end.min(index + 4)).any(role))
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
        let governed = self.governor(index, 0).is_some();
        let marks = &self.view.grammar.marks;
        let titles =
            item.is(marks.organization) && self.view.items.get(index + 1).is_some_and(|next| next.is(marks.role));
        let modifies = index + 1 < end && self.has(index + 1, self.modifier);
        // 哈佛畢業後: where somebody has studied.
        let studied = item.is(marks.organization) && self.has(index + 1, self.studied);
        fits(item) && !governed && !modifies && !titles && !studied && !self.has(index, self.possessive)
    }

    /// Returns whether a verb stands before the name at `index` in its clause, so that the name is its object
    /// and not the subject of what follows; a verb before 的 only describes the name, 由 names who acts, 、 may start a clause anew.
    fn is_behind_verb(&self, start: usize, index: usize) -> bool {
        let pause = self.view.grammar.marks.pause;
        let parts =
            |at: &usize| self.has(*at, self.modifier) || self.has(*at, self.agent) || self.view.items[*at].is(pause);
        (start..index).rev().take_while(|at| !parts(at)).any(|at| self.is_cue(at))
    }

    /// Returns whether the item is the cue of some relation: a word that has a subject before it and an object behind.
    fn is_cue(&self, index: usize) -> bool {
        !self.has(index, self.noun)
            && self.view.items.get(index).is_some_and(|item| self.view.grammar.is_cue(item.word))
    }

    fn has(&self, index: usize, list: Option<Label>) -> bool {
        list.is_some_and(|list| self.view.has(index, list))
    }
}
