//! In: a word for several, "both", 兩人, 雙方. Out: those it means, whom a list shortly before names.

use std::collections::BTreeMap;

use crate::grammar::WordValue;
use crate::pattern::Label;
use crate::recognise::{Content, Item, MentionId};
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
        let exact = |members: &&Vec<MentionId>| i64::try_from(members.len()) == Ok(*count);
        let members = list.and_then(|list| site.reading.lists.get(list)).filter(exact).cloned();
        let members = members.or_else(|| self.named_so_far(item, class, site).filter(|named| exact(&named)));
        Some(members.map(|members| members.into_iter().map(Operand::Mention).collect()).unwrap_or_default())
    }

    /// Returns whom the sentence named before the item, when it named any, else the sentence before:
    /// "林怡君離開,帶走王大偉、周雅文,三人…".
    fn named_so_far(&self, item: &Item, class: Label, site: &Site<'_>) -> Option<Vec<MentionId>> {
        let rows = &site.reading.rows;
        let before = site.row.checked_sub(1).and_then(|row| rows.get(row)).map(|row| row.items.as_slice());
        let here = site.items.iter().filter(|other| other.span.end <= item.span.start).collect::<Vec<_>>();
        let there = before.unwrap_or_default().iter().collect::<Vec<_>>();
        let words = |id: MentionId| Some(site.reading.mentions.get(id)?.span.of(&site.reading.document.text));
        [here, there].into_iter().find_map(|items| {
            let mut named: Vec<MentionId> = Vec::new();
            for other in items.into_iter().filter(|other| other.is(class) && !other.is(self.grammar.marks.pronoun)) {
                let listed = other.list.and_then(|list| site.reading.lists.get(list)).cloned();
                for id in listed.unwrap_or_else(|| other.mention.into_iter().collect()) {
                    if !named.iter().any(|known| words(*known) == words(id)) {
                        named.push(id);
                    }
                }
            }
            (!named.is_empty()).then_some(named)
        })
    }

    /// Returns whether the item stands for several that nobody can tell.
    pub(super) fn is_untold(&self, item: &Item, site: &Site<'_>) -> bool {
        self.several(item, site).is_some_and(|members| members.is_empty())
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
        if let Some(members) = listed.into_iter().find(|members| members.len() > 1) {
            return Some(members.iter().map(|id| Operand::Mention(*id)).collect());
        }
        self.two_before(item, site)
    }

    /// Returns the two people of the sentence before, when it names no third: "Jane Roe met John Doe. The pair agreed."
    fn two_before(&self, item: &Item, site: &Site<'_>) -> Option<Vec<Operand>> {
        let list = self.grammar.labels.known_word("@two_people")?;
        self.grammar.is_in(item.word, list).then_some(())?;
        let text = &site.reading.document.text;
        let mut people: BTreeMap<&str, usize> = BTreeMap::new();
        for item in &site.reading.rows.get(site.row.checked_sub(1)?)?.items {
            let named = item.mention.filter(|_| item.is(self.grammar.marks.person));
            let mention = named.and_then(|id| Some((id, site.reading.mentions.get(id)?)));
            if let Some((id, mention)) = mention.filter(|(_, mention)| matches!(mention.content, Content::Name { .. }))
            {
                let name = mention.span.of(text);
                people.entry(name.rsplit(' ').next().unwrap_or(name)).or_insert(id);
            }
        }
        (people.len() == 2).then(|| people.into_values().map(Operand::Mention).collect())
    }
}
