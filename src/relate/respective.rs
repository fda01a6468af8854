//! In: several who are told of with as many titles or shares, 分別. Out: which of them has which.

use crate::pattern::{Items, Label};
use crate::recognise::{Content, Item, Title, View};
use crate::relate::build::{Builder, Site};
use crate::relate::qualify;
use crate::relate::relation::{Operand, Part};

impl Builder<'_> {
    /// Returns whose title `title` is: where the clause deals as many titles out as there are people, the one in its place.
    pub(super) fn holder(&self, subjects: Vec<Operand>, title: Option<&Title>, site: &Site<'_>) -> Vec<Operand> {
        let Some((title, from)) = title.zip(self.respectively(site)).filter(|_| subjects.len() > 1) else {
            return subjects;
        };
        let view = View { items: site.items, grammar: self.grammar };
        let ends = |index: &usize| view.is_clause_mark(*index) && !site.items[*index].is(self.grammar.marks.pause);
        let end = (from..site.items.len()).find(ends).unwrap_or(site.items.len());
        let titles = site.items[from..end].iter().filter_map(|item| match site.content(item) {
            Some(Content::Role(titles)) => Some(titles),
            _ => None,
        });
        let titles: Vec<&Title> = titles.flatten().collect();
        let place = titles.iter().position(|other| other.span == title.span);
        match place.filter(|_| titles.len() == subjects.len()).and_then(|place| subjects.get(place)) {
            Some(holder) => vec![holder.clone()],
            None => subjects,
        }
    }

    /// Returns the share of the one in `place` among `count`, when the pattern captures as many shares.
    pub(super) fn share(&self, place: usize, count: usize, predicate: &str, site: &Site<'_>) -> Option<(String, Part)> {
        let shares: Vec<&Item> = site.captured("percent")?.iter().filter(|item| is_share(item, site)).collect();
        let dealt = shares.len() == count && self.takes(predicate, "percent");
        let share = shares.get(place).filter(|_| dealt)?;
        Some(("percent".to_owned(), qualify::percent(site, share)?))
    }

    /// Returns where the word stands in the match or right before it that deals things out: 分別.
    fn respectively(&self, site: &Site<'_>) -> Option<usize> {
        let list: Label = self.grammar.labels.known_word("@respectively")?;
        let view = View { items: site.items, grammar: self.grammar };
        let start = site.found.items.start.saturating_sub(6);
        let start =
            (start..site.cue.end).rev().find(|index| view.is_clause_mark(*index)).map_or(start, |mark| mark + 1);
        (start..site.cue.end).rev().find(|index| view.has(*index, list))
    }
}

fn is_share(item: &Item, site: &Site<'_>) -> bool {
    matches!(site.content(item), Some(Content::Percent(_)))
}
