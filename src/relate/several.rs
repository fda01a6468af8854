//! In: a word for several, "both", 兩人, 雙方. Out: those it means, whom a list shortly before names.

use crate::grammar::WordValue;
use crate::recognise::{Content, Item};
use crate::relate::build::{Builder, Site};
use crate::relate::relation::Operand;

impl Builder<'_> {
    /// Returns the members of the list that a word for several (兩人, 雙方) stands for: the last of its class and number before it.
    pub(super) fn several(&self, item: &Item, site: &Site<'_>) -> Option<Vec<Operand>> {
        let Some(WordValue::Number(count)) = self.grammar.lexicon.word(item.word?)?.values.get("several") else {
            return None;
        };
        let class =
            [self.grammar.marks.person, self.grammar.marks.organization].into_iter().find(|class| item.is(*class))?;
        let rows = &site.reading.rows;
        let before = site.items.iter().filter(|other| other.span.end <= item.span.start);
        let earlier =
            (1..=2).filter_map(|back| rows.get(site.row.checked_sub(back)?)).flat_map(|row| row.items.iter().rev());
        let list = before.rev().chain(earlier).find(|other| other.list.is_some() && other.is(class))?.list;
        let members = site.reading.lists.get(list?).filter(|members| i64::try_from(members.len()) == Ok(*count));
        Some(members.map(|members| members.iter().map(|id| Operand::Mention(*id)).collect()).unwrap_or_default())
    }

    /// Returns the people that a word for several means: those a sentence shortly before lists.
    pub(super) fn people(&self, item: &Item, site: &Site<'_>) -> Option<Vec<Operand>> {
        let list = self.grammar.labels.known_word("@several_people")?;
        let Some(Content::Anaphor(word)) = site.content(item) else { return None };
        if !self.grammar.is_in(*word, list) {
            return None;
        }
        let rows = (0..=2).filter_map(|back| site.reading.rows.get(site.row.checked_sub(back)?)).map(|row| &row.items);
        let people =
            |item: &&Item| item.is(self.grammar.marks.person) && item.span.end <= site.items[site.cue.start].span.start;
        let listed = rows
            .filter_map(|items| items.iter().rev().filter(people).find_map(|item| site.reading.lists.get(item.list?)));
        let members = listed.into_iter().find(|members| members.len() > 1)?;
        Some(members.iter().map(|id| Operand::Mention(*id)).collect())
    }
}
