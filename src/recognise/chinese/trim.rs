//! In: what the tagger took for a name. Out: it without what is no part of it, or nothing where nothing is left.

use super::{Chinese, Proposal};
use crate::model::Span;
use crate::recognise::item::{Item, Row};
use crate::segment::is_han;

impl Chinese<'_> {
    /// Takes off what the tagger took for part of a name: a verb before it, a title behind it, all behind three characters of a
    /// person's; returns nothing where nothing is left.
    pub(super) fn trimmed(&self, found: Proposal, row: &Row) -> Option<Proposal> {
        let mut found = self.without_verb(found)?;
        // "Acme 兩" of "Acme 兩名創辦人" ends where the next phrase begins.
        let lone = |tail: &str| tail.chars().count() == 1 && tail.contains(is_han);
        if found.span.of(self.folded).rsplit_once(' ').is_some_and(|(_, tail)| lone(tail)) {
            return None;
        }
        let last = |span: Span| row.items.iter().find(|item| item.span.end == span.end);
        let titled = last(found.span).filter(|item| self.has(item, self.titles));
        if let Some(title) = titled.filter(|title| title.span.start > found.span.start) {
            found.span.end = title.span.start;
        }
        // What shows or says something is no part of a name: 檔案顯示.
        let tells = |item: &Item| self.has(item, self.shows) || self.has(item, self.says);
        if last(found.span).is_some_and(|item| tells(item) && item.span.start > found.span.start) {
            return None;
        }
        // Nor is a part of an organisation, or what an analyst of it covers: 醫藥 in 高嵐證券醫藥分析師.
        let behind = row.items.iter().find(|item| item.span.start == found.span.end);
        let covers = behind.is_some_and(|behind| self.has(behind, self.analyst));
        let whole = |item: &Item| {
            let before = row.items.iter().rev().find(|before| before.span.end == item.span.start);
            let named = before.is_some_and(|before| before.mention.is_some() || self.has(before, self.suffixes));
            named && self.has(item, self.shares)
        };
        let beside = |item: &Item| self.has(item, self.unit) || covers && !self.has(item, self.house) || whole(item);
        let unit = last(found.span).filter(|item| beside(item) && item.span.start > found.span.start);
        if let Some(unit) = unit.filter(|_| found.class == self.grammar.marks.organization) {
            found.span.end = unit.span.start;
        }
        // A+輪 is a round; 任 behind a name belongs to the title that follows.
        if last(found.span).is_some_and(|item| self.has(item, self.round)) {
            return None;
        }
        let behind = row.items.iter().find(|item| item.span.start == found.span.end);
        let takes = |item: &&Item| self.has(item, self.office) && item.span.start > found.span.start;
        if let (Some(verb), true) =
            (last(found.span).filter(takes), behind.is_some_and(|item| self.has(item, self.titles)))
        {
            found.span.end = verb.span.start;
        }
        if found.class == self.grammar.marks.organization {
            found.span.start = self.behind_kind(found.span, row);
        }
        let name = found.span.of(self.folded);
        let person = found.class == self.grammar.marks.person && name.chars().all(is_han);
        let surname = name.char_indices().nth(1).is_some_and(|(at, _)| self.grammar.people.surname(&name[..at]) > 0);
        let foreign = name.chars().all(|c| self.grammar.people.is_transliteration(c));
        if let Some((cut, _)) = name.char_indices().nth(3).filter(|_| person && surname && !foreign) {
            let doubled =
                name.char_indices().nth(2).is_some_and(|(at, _)| self.grammar.people.surname(&name[..at]) > 0);
            found.span.end = if doubled { found.span.end } else { found.span.start + cut };
        }
        Some(found).filter(|found| !found.span.of(self.folded).is_empty())
    }

    /// Returns where the name itself starts in an organisation's that the tagger found: behind what says of which kind it is,
    /// as in 連鎖餐飲集團禾芳國際.
    fn behind_kind(&self, span: Span, row: &Row) -> usize {
        let inside: Vec<&Item> = row.items.iter().filter(|item| span.contains(item.span)).collect();
        let full = inside.last().is_some_and(|item| self.has(item, self.full));
        let name = |index: &usize| {
            let rest = &inside[index + 1..];
            let long = rest.iter().map(|item| item.span.len()).sum::<usize>() >= 6;
            let kind = self.has(inside[*index], self.kind_end) || self.is_kind(inside[*index]);
            kind && long && !self.has(rest[0], self.suffixes)
        };
        let last = (1..inside.len().saturating_sub(1)).rev().find(name).filter(|_| !full);
        last.map_or(span.start, |index| inside[index].span.end)
    }

    /// Takes off a verb that the tagger took for the start of a name: 持有遠景科技.
    fn without_verb(&self, found: Proposal) -> Option<Proposal> {
        let text = found.span.of(self.folded);
        let Some((cut, _)) = text.char_indices().nth(2) else { return Some(found) };
        let verb = self.grammar.lexicon.find(&text[..cut]);
        if !self.verbs.is_some_and(|list| self.grammar.is_in(verb, list)) {
            return Some(found);
        }
        let span = Span::new(found.span.start + cut, found.span.end);
        (span.of(self.folded).chars().nth(1).is_some()).then_some(Proposal { span, ..found })
    }
}
