//! In: a stretch of a sentence. Out: where characters stand that look like the name of someone nobody has recognised.

use std::ops::Range;

use crate::grammar::Grammar;
use crate::pattern::Label;
use crate::recognise::Item;

/// Looks for names that were not recognised: the claims that follow are theirs, not those of whom the text named before.
pub(crate) struct Strangers<'a> {
    items: &'a [Item],
    folded: &'a str,
    grammar: &'a Grammar,
    plain: [Option<Label>; 2],
}

impl<'a> Strangers<'a> {
    pub(crate) fn new(items: &'a [Item], folded: &'a str, grammar: &'a Grammar) -> Self {
        let list = |name: &str| grammar.labels.known_word(name);
        Self { items, folded, grammar, plain: [list("@zh-words"), list("@zh-common")] }
    }

    /// Returns where the last of them starts: two or three single characters, a surname first, at the start of the clause
    /// or behind a title, a date or a mark.
    pub(crate) fn last(&self, range: Range<usize>) -> Option<usize> {
        range.clone().rev().find(|index| {
            let count = (*index..range.end).take_while(|at| self.is_loose(*at, *index)).count();
            let surname =
                || self.items.get(*index).map_or(0, |item| self.grammar.people.surname(item.span.of(self.folded)));
            (2..=3).contains(&count) && self.opens(range.start, *index) && surname() > 0
        })
    }

    fn opens(&self, start: usize, index: usize) -> bool {
        let marks = &self.grammar.marks;
        let before = index.checked_sub(1).filter(|_| index > start).and_then(|before| self.items.get(before));
        let opening = [marks.role, marks.date, marks.quote, marks.pause];
        before.is_none_or(|item| opening.iter().any(|mark| item.is(*mark)))
    }

    /// Returns whether the item is a single character that no list holds, touching the one before it unless it is the `first`.
    fn is_loose(&self, index: usize, first: usize) -> bool {
        let Some(item) = self.items.get(index) else { return false };
        let touches = index == first
            || index
                .checked_sub(1)
                .and_then(|before| self.items.get(before))
                .is_some_and(|before| before.span.end == item.span.start);
        let word = item.word.and_then(|id| self.grammar.lexicon.word(id));
        let plain = self.plain.iter().flatten();
        let listed = word.is_some_and(|word| {
            let held = plain.filter(|list| word.labels.contains(**list)).count();
            word.is_stop || usize::from(word.lists) > held
        });
        item.is(self.grammar.marks.han) && item.mention.is_none() && item.span.len() == 3 && touches && !listed
    }
}
