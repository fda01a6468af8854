//! In: what the scorer tells of the pairs of a sentence. Out: [`Relation`]s of them, their status decided by the scopes; those that are no facts are left out.

use std::collections::BTreeMap;

use crate::model::{Qualifier, Value};
use crate::recognise::{Content, Item, Reading, View, labels};
use crate::relate::build::Builder;
use crate::relate::relation::{Operand, Part, Relation};
use crate::relate::scope::Scopes;
use crate::scorer::{Scored, Scorer};

/// Items beside a pair among which its title is looked for.
const BESIDE: usize = 6;

/// Returns the relations that the scorer finds in sentence `row`, which is as recognised.
pub(crate) fn relations(reading: &Reading<'_>, row: usize, scorer: &Scorer, builder: &Builder<'_>) -> Vec<Relation> {
    let scored = scorer.score(reading, row, builder.grammar);
    if scored.is_empty() {
        return Vec::new();
    }
    let scopes = Scopes::find(&reading.rows[row].items, &labels(&reading.rows[row], builder.grammar), builder.grammar);
    scored.iter().filter_map(|scored| relation(reading, row, scored, &scopes, builder)).collect()
}

fn relation(
    reading: &Reading<'_>,
    row: usize,
    scored: &Scored<'_>,
    scopes: &Scopes,
    builder: &Builder<'_>,
) -> Option<Relation> {
    let items = &reading.rows[row].items;
    let (first, second) = (scored.subject.min(scored.object), scored.subject.max(scored.object));
    let view = View { items, grammar: builder.grammar };
    let (status, source) =
        scopes.status(&view, &scored.property.predicate, &(first..second + 1), &(scored.cue..scored.cue + 1));
    // What is planned, offered or denied is for rules, which know what the words are about.
    if !status.is_fact() {
        return None;
    }
    let text = &reading.document.text;
    let attribution = source.and_then(|range| {
        let named = items.get(range)?;
        Some(named.first()?.span.cover(named.last()?.span).of(text).to_owned())
    });
    let property = scored.property;
    let mut qualifiers = BTreeMap::new();
    if let Some(list) = &property.role {
        let around = items.get(first.saturating_sub(BESIDE)..(second + BESIDE + 1).min(items.len()))?;
        let title = around.iter().find(|item| is_in(item, list, builder))?;
        qualifiers.insert("role".to_owned(), Part::Plain(Qualifier::Text(title.span.of(text).to_owned())));
    }
    let operand = |index: usize| operand(items.get(index)?, reading, builder);
    let (mut subject, mut object) = (operand(scored.subject)?, operand(scored.object)?);
    if property.turned {
        std::mem::swap(&mut subject, &mut object);
    }
    Some(Relation {
        sentence: row,
        rule: property.rule.clone(),
        predicate: property.predicate.clone(),
        subject,
        object,
        qualifiers,
        listed: Vec::new(),
        owner: None,
        status,
        attribution,
        cue: items.get(scored.cue)?.span,
        confidence: scored.likelihood,
        date_from: None,
        is_titled: false,
        is_joining: false,
        rises: false,
        is_nominal: false,
        is_learned: true,
        is_dated: false,
        unless: property.unless.clone(),
    })
}

fn is_in(item: &Item, list: &str, builder: &Builder<'_>) -> bool {
    let list = builder.grammar.labels.known_word(&format!("@{list}"));
    list.is_some_and(|list| builder.grammar.is_in(item.word, list))
}

fn operand(item: &Item, reading: &Reading<'_>, builder: &Builder<'_>) -> Option<Operand> {
    let id = item.mention?;
    match reading.mentions.get(id)?.content {
        Content::Date(_) => Some(Operand::Value(Value::Date(*builder.times.dates.get(&id)?), item.span)),
        _ => Some(Operand::Mention(id)),
    }
}
