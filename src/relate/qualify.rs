//! In: a rule's match. Out: the qualifiers its captures give, and the date of its clause.

use std::collections::BTreeMap;
use std::ops::Range;

use rust_decimal::Decimal;

use crate::grammar::{Claiming, WordValue};
use crate::model::{Date, Money, Qualifier, Span};
use crate::ontology::ValueType;
use crate::pattern::{Items, Label};
use crate::recognise::{Amount, Content, Item, View};
use crate::relate::build::{Builder, Site};
use crate::relate::relation::Part;

/// Returns the qualifiers of `predicate` that captures of the match give.
pub(crate) fn captured(
    builder: &Builder<'_>,
    site: &Site<'_>,
    claiming: &Claiming,
    predicate: &str,
) -> BTreeMap<String, Part> {
    let mut parts = BTreeMap::new();
    let Some(known) = builder.vocabulary.predicates.get(predicate) else { return parts };
    let wanted = |name: &str| claiming.with.as_ref().is_none_or(|with| with.iter().any(|capture| capture == name));
    for name in known.qualifiers.iter().filter(|name| wanted(name)) {
        let Some(items) = site.captured(name) else { continue };
        let value = builder.vocabulary.qualifiers.get(name).map(|qualifier| qualifier.value);
        if let Some(part) = value.and_then(|value| part(builder, site, name, value, items)) {
            parts.insert(name.clone(), part);
        }
        if let Some(amount) = items.iter().find_map(|item| amount(site, item)) {
            exactness(amount, &mut parts);
        }
    }
    for capture in ["object", claiming.object.as_str()] {
        for item in site.captured(capture).unwrap_or_default() {
            if let Some(Content::Money(amount)) = site.content(item) {
                exactness(amount, &mut parts);
            }
        }
    }
    parts.retain(|name, _| known.qualifiers.contains(name));
    parts
}

fn part(builder: &Builder<'_>, site: &Site<'_>, name: &str, value: ValueType, items: &[Item]) -> Option<Part> {
    let text = |text: String| Some(Part::Plain(Qualifier::Text(text)));
    match value {
        ValueType::Flag => Some(Part::Plain(Qualifier::Flag(true))),
        ValueType::EntityName => {
            let members = |item: &Item| match item.list.and_then(|list| site.reading.lists.get(list)) {
                Some(members) => members.clone(),
                None => item.mention.into_iter().collect(),
            };
            let mentions: Vec<_> = items.iter().flat_map(members).collect();
            (!mentions.is_empty()).then_some(Part::Mentions(mentions))
        }
        ValueType::Date => {
            let date = items.iter().find_map(|item| builder.times.date(item.mention))?;
            text(date.to_string())
        }
        ValueType::Money => {
            let amount =
                items.iter().find_map(|item| amount(site, item).filter(|amount| !amount.currency.is_empty()))?;
            text(money(amount).to_string())
        }
        ValueType::Decimal => text(items.iter().find_map(|item| amount(site, item))?.amount.normalize().to_string()),
        ValueType::Text => words(builder, site, name, items),
    }
}

/// Returns the words of a qualifier: titles one by one, a word's own value where its list gives one, else as written.
fn words(builder: &Builder<'_>, site: &Site<'_>, name: &str, items: &[Item]) -> Option<Part> {
    let titles: Vec<String> = items
        .iter()
        .filter_map(|item| match site.content(item) {
            Some(Content::Role(titles)) => {
                Some(titles.iter().map(|title| title.span.of(&site.reading.document.text).to_owned()))
            }
            _ => None,
        })
        .flatten()
        .collect();
    if let Some(period) = items.iter().find_map(|item| builder.times.period(item.mention)) {
        return Some(Part::Plain(Qualifier::Text(period)));
    }
    let value = || {
        items.iter().find_map(|item| match builder.grammar.lexicon.word(item.word?)?.values.get(name)? {
            WordValue::Text(text) => Some(text.clone()),
            WordValue::Number(number) => Some(number.to_string()),
        })
    };
    let qualifier = match titles.len() {
        0 => Qualifier::Text(value().or_else(|| site.words(items).map(str::to_owned))?),
        1 => Qualifier::Text(titles.into_iter().next()?),
        _ => Qualifier::List(titles),
    };
    Some(Part::Plain(qualifier))
}

/// Returns whether the capture `percent` is less than half.
pub(crate) fn is_minority(site: &Site<'_>) -> bool {
    let percent = site.captured("percent").and_then(|items| items.iter().find_map(|item| amount(site, item)));
    percent.is_some_and(|percent| percent.amount < Decimal::from(50))
}

/// Returns the share that an item gives.
pub(crate) fn percent(site: &Site<'_>, item: &Item) -> Option<Part> {
    amount(site, item).map(|amount| Part::Plain(Qualifier::Text(amount.amount.normalize().to_string())))
}

fn amount<'s>(site: &Site<'s>, item: &Item) -> Option<&'s Amount> {
    match site.content(item)? {
        Content::Money(amount) | Content::Percent(amount) => Some(amount),
        _ => None,
    }
}

/// Returns the exact amount of money.
pub(crate) fn money(amount: &Amount) -> Money {
    Money::new(amount.amount, amount.currency.clone())
}

fn exactness(amount: &Amount, parts: &mut BTreeMap<String, Part>) {
    if amount.is_approximate {
        parts.insert("approximate".to_owned(), Part::Plain(Qualifier::Flag(true)));
    }
    if let Some(comparison) = &amount.comparison {
        parts.insert("comparison".to_owned(), Part::Plain(Qualifier::Text(comparison.clone())));
    }
}

/// Returns the date of the clause the cue stands in: the nearest in the clause, else one that the clauses before set.
///
/// Where the nearest words for a time do not tell it (some months later), there is none.
pub(crate) fn date(builder: &Builder<'_>, site: &Site<'_>) -> Option<(Date, Span)> {
    let view = View { items: site.items, grammar: builder.grammar };
    let taken =
        |index: usize| site.found.captures.iter().flatten().any(|range| range.len() == 1 && range.contains(&index));
    let dated = |index: usize| {
        if taken(index) {
            return None;
        }
        let item = site.items.get(index)?;
        Some((builder.times.date(item.mention)?, item.span))
    };
    let clause_start = (0..site.cue.start).rev().find(|index| view.is_clause_mark(*index)).map_or(0, |index| index + 1);
    let clause_end = (site.cue.end..view.count()).find(|index| view.is_clause_mark(*index)).unwrap_or(view.count());
    if site.items.get(site.cue.start).is_some_and(|item| item.is(builder.grammar.marks.latin)) {
        return beside(builder, &view, &dated, site.cue.clone(), clause_start..clause_end);
    }
    let timed = |index: usize| {
        let is_date = site.items.get(index).is_some_and(|item| item.is(builder.grammar.marks.date));
        (is_date && !taken(index)).then(|| dated(index))
    };
    let before = (clause_start..site.cue.start).rev().find_map(timed);
    let after = || (site.cue.end..clause_end).find_map(timed);
    let earlier = || (0..clause_start).rev().find_map(timed);
    // "離開遠景科技後, …": the time of what comes first is not that of the story.
    let closes = builder.grammar.labels.known_word("@closes_clause");
    let is_background = closes.is_some_and(|list| clause_end.checked_sub(1).is_some_and(|last| view.has(last, list)));
    let told = before.or_else(after);
    if is_background { told.flatten() } else { told.or_else(earlier).unwrap_or_else(|| opening(builder, site)) }
}

/// Returns when a month told without its year, behind the words of a plan, comes next: "will retire in April".
pub(crate) fn ahead(builder: &Builder<'_>, site: &Site<'_>, date: Date, span: Span) -> Date {
    let item = site.items.iter().find(|item| item.span == span);
    let bare = item.and_then(|item| site.content(item)).is_some_and(|content| match content {
        Content::Date(words) => {
            let of_month = words.year.is_none() && words.month.is_some() && words.side == 0;
            of_month && words.shift.is_none() && words.weekday.is_none()
        }
        _ => false,
    });
    let behind = site.items.get(site.cue.start).is_some_and(|cue| span.start > cue.span.start);
    let today = builder.times.document.filter(|today| bare && behind && today.is_after(&date));
    today.and_then(|_| date.next_year()).unwrap_or(date)
}

/// Returns the date of a verb of spaced words: behind it up to the next verb, else before it, else one that opens the sentence.
fn beside(
    builder: &Builder<'_>,
    view: &View<'_>,
    dated: &dyn Fn(usize) -> Option<(Date, Span)>,
    cue: Range<usize>,
    clause: Range<usize>,
) -> Option<(Date, Span)> {
    let list = |name: &str| builder.grammar.labels.known_word(name);
    let [determiner, coordinator, opener] = ["@determiner", "@coordinator", "@date_opener"].map(list);
    let has = |index: usize, list: Option<Label>| list.is_some_and(|list| view.has(index, list));
    // "The founding family" founds nothing.
    let marks = &builder.grammar.marks;
    let counts = |index: usize| [marks.percent, marks.money].iter().any(|value| view.has(index, *value));
    // Nor does "its 60% holding" hold.
    let is_verb = |index: &usize| {
        let modifies = index.checked_sub(1).is_some_and(|before| has(before, determiner) || counts(before));
        // A title is no verb: "was elected chair of Acme in May"; nor what opens a date: "resigned effective June 30".
        let opens = has(*index, opener) && dated(*index + 1).is_some();
        let item = view.items.get(*index).filter(|item| item.mention.is_none() && !modifies && !opens);
        item.is_some_and(|item| builder.grammar.is_cue(item.word))
    };
    // "bought Acme and in August opened a plant": the date is that of the second verb.
    let parts = |index: &usize| has(*index, coordinator) && dated(*index + 1).is_some();
    let next = (cue.end..clause.end).find(|index| is_verb(index) || parts(index)).unwrap_or(clause.end);
    if let Some((date, span)) = (cue.end..next).find_map(dated) {
        // "two years later, in August 2024": the second is the first told better.
        let better = dated(clause.end + 1).filter(|(better, _)| next == clause.end && date.covers(better));
        return Some(better.unwrap_or((date, span)));
    }
    // A date behind another verb is that verb's.
    let free = |range: Range<usize>| {
        let verb = range.clone().find(is_verb).unwrap_or(range.end);
        (range.start..verb).rev().find_map(dated)
    };
    let mut start = clause.start;
    let mut found = free(clause.start..cue.start);
    let shares = cue.start == clause.start;
    while found.is_none() && start > 0 {
        let end = start - 1;
        start = (0..end).rev().find(|index| view.is_clause_mark(*index)).map_or(0, |index| index + 1);
        let relative = builder.grammar.labels.known_word("@opens_relative").is_some_and(|list| view.has(start, list));
        found = if relative { None } else { free(start..end) };
        // What a participle tells happens when the clause before it does.
        found = found.or_else(|| (start..end).rev().find_map(dated).filter(|_| shares && !relative));
    }
    found
}

/// Returns the date that opens one of the two sentences before, in the same paragraph and with no other date since.
fn opening(builder: &Builder<'_>, site: &Site<'_>) -> Option<(Date, Span)> {
    let sentences = &site.reading.segments.sentences;
    for back in 1..=2 {
        let row = site.row.checked_sub(back)?;
        if sentences.get(row)?.paragraph != sentences.get(site.row)?.paragraph {
            return None;
        }
        let items = &site.reading.rows.get(row)?.items;
        let dates: Vec<usize> =
            (0..items.len()).filter(|index| builder.times.date(items[*index].mention).is_some()).collect();
        match dates.as_slice() {
            [] => {}
            [index] if *index <= 1 => return Some((builder.times.date(items[*index].mention)?, items[*index].span)),
            _ => return None,
        }
    }
    None
}

/// Returns the period an amount is for: the date told last before the cue in its clause, else in the sentence.
///
/// Spaced words compare with what was before ("from $2m a year earlier"), so of the clauses before, the latest date counts.
pub(crate) fn period(builder: &Builder<'_>, site: &Site<'_>) -> Option<String> {
    let view = View { items: site.items, grammar: builder.grammar };
    let period = |index: usize| builder.times.period(site.items.get(index)?.mention);
    let spoken = site.items.get(site.cue.start).is_some_and(|item| item.is(builder.grammar.marks.latin));
    if !spoken {
        return (0..site.cue.start).rev().find_map(period);
    }
    let start = (0..site.cue.start).rev().find(|index| view.is_clause_mark(*index)).map_or(0, |index| index + 1);
    let own = (start..site.cue.start).rev().find_map(period);
    own.or_else(|| {
        let dated = (0..start).filter_map(|index| Some((builder.times.date(site.items[index].mention)?, index)));
        dated.max_by_key(|(date, index)| (*date, std::cmp::Reverse(*index))).and_then(|(_, index)| period(index))
    })
}
