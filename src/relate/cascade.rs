//! In: the rows of a reading. Out: the same with phrases reduced stage by stage, and the matches that make claims.
//!
//! A cascade of finite-state stages (Hobbs et al. 1997, "FASTUS", <https://arxiv.org/abs/cmp-lg/9705013>).

use std::ops::Range;

use crate::grammar::{Effect, Grammar, RELATIONS, Rule, WordId, WordValue};
use crate::model::Span;
use crate::pattern::{Chosen, Label, Match, Matcher, Present};
use crate::recognise::{Content, Item, Mention, MentionId, Reading, Title, View, labels, starting, starts};
use crate::segment::normal;

/// Runs the phrase stages over sentence `row`; `told` gets each match of a rule that makes claims, before its effect.
pub(crate) fn phrases(
    reading: &mut Reading<'_>,
    row: usize,
    grammar: &Grammar,
    told: &mut dyn FnMut(&Reading<'_>, &Rule, &Match),
) {
    let mut present = labels(&reading.rows[row], grammar);
    let (mut matcher, mut here) = (Matcher::default(), Chosen::default());
    for (rules, index) in grammar.stages.range(..RELATIONS).map(|(_, rules)| rules).zip(grammar.indexes.stages.values())
    {
        let chosen = index.in_row(&present, |number| &rules[number].program);
        if chosen.is_empty() {
            continue;
        }
        let mut at = 0;
        let mut is_changed = false;
        while at < reading.rows[row].items.len() {
            let items = &reading.rows[row].items;
            if !starting(index, &chosen, &items[at], grammar, &mut here) {
                at += 1;
                continue;
            }
            let Some((rule, found)) =
                longest(items, at, here.iter().map(|number| &rules[number]), grammar, &mut matcher)
            else {
                at += 1;
                continue;
            };
            if !rule.claims.is_empty() {
                told(reading, rule, &found);
            }
            let before = reading.rows[row].items.len();
            apply(reading, row, rule, &found, grammar);
            at += usize::from(reading.rows[row].items.len() == before);
            is_changed = true;
        }
        if is_changed {
            present = labels(&reading.rows[row], grammar);
        }
    }
}

/// Runs the rules that find relations over sentence `row`.
pub(crate) fn relations(
    reading: &Reading<'_>,
    row: usize,
    present: &Present,
    grammar: &Grammar,
    told: &mut dyn FnMut(&Rule, &Match),
) {
    let items = &reading.rows[row].items;
    let view = View { items, grammar };
    let (Some(rules), Some(index)) = (grammar.stages.get(&RELATIONS), grammar.indexes.stages.get(&RELATIONS)) else {
        return;
    };
    let chosen = index.in_row(present, |number| &rules[number].program);
    let mut matcher = Matcher::default();
    let mut seen: Vec<(usize, Range<usize>)> = Vec::new();
    for (number, start) in starts(index, &chosen, items, grammar) {
        let rule = &rules[number];
        let Some(found) = matcher.match_at(&rule.program, &view, start) else { continue };
        let cue = (number, cue(&rule.program.captures, &found));
        if !seen.contains(&cue) {
            told(rule, &found);
            seen.push(cue);
        }
    }
}

/// Returns the items of the capture `cue`, or of `noun` where the words are no verb, else the whole match.
pub(crate) fn cue(captures: &[String], found: &Match) -> Range<usize> {
    let slot = ["cue", "noun"].iter().find_map(|wanted| captures.iter().position(|name| name == wanted));
    slot.and_then(|slot| found.captures.get(slot)?.clone()).unwrap_or_else(|| found.items.clone())
}

fn longest<'r>(
    items: &[Item],
    at: usize,
    rules: impl Iterator<Item = &'r Rule>,
    grammar: &Grammar,
    matcher: &mut Matcher,
) -> Option<(&'r Rule, Match)> {
    let view = View { items, grammar };
    let mut best: Option<(&Rule, Match)> = None;
    for rule in rules {
        let Some(found) = matcher.match_at(&rule.program, &view, at) else { continue };
        if best.as_ref().is_none_or(|(_, held)| found.items.end > held.items.end) {
            best = Some((rule, found));
        }
    }
    best.filter(|(_, found)| found.items.end > at)
}

fn apply(reading: &mut Reading<'_>, row: usize, rule: &Rule, found: &Match, grammar: &Grammar) {
    let covered = reading.rows[row].items[found.items.clone()].to_vec();
    let (Some(first), Some(last)) = (covered.first(), covered.last()) else { return };
    let span = first.span.cover(last.span);
    let item = match &rule.effect {
        Effect::None => return,
        Effect::Head(capture) => {
            let Some(head) = found
                .capture(&rule.program, capture)
                .and_then(|range| reading.rows[row].items.get(range.start).copied())
            else {
                return;
            };
            Item { span, ..head }
        }
        Effect::Becomes(class) if *class == grammar.marks.role => {
            role(reading, row, rule, found, &covered, span, grammar)
        }
        Effect::Becomes(class) if *class == grammar.marks.list => list(reading, &covered, span, grammar),
        Effect::Becomes(class) => mention(reading, row, rule, found, *class, span, grammar),
    };
    reading.rows[row].items.splice(found.items.clone(), [item]);
}

/// Makes the covered items one title, or joins the titles among them.
fn role(
    reading: &mut Reading<'_>,
    row: usize,
    rule: &Rule,
    found: &Match,
    covered: &[Item],
    span: Span,
    grammar: &Grammar,
) -> Item {
    let former = found.capture(&rule.program, "former");
    let mut titles: Vec<Title> = Vec::new();
    for item in covered {
        if let Some(Content::Role(held)) =
            item.mention.and_then(|id| reading.mentions.get(id)).map(|mention| &mention.content)
        {
            titles.extend(held.iter().cloned());
        }
    }
    let captures_of = ["of", "own"].iter().any(|name| found.capture(&rule.program, name).is_some())
        && found.capture(&rule.program, "unit").is_none();
    if titles.is_empty() {
        let own = former.as_ref().map_or(found.items.start, |range| range.end.max(found.items.start));
        let words = &covered[(own - found.items.start).min(covered.len() - 1)..];
        let start = words.first().map_or(span.start, |item| item.span.start);
        titles.push(Title {
            span: Span::new(start, span.end),
            kind: kind(covered, grammar),
            is_former: false,
            of: None,
            unit: None,
        });
    }
    // "head" of "head of trading" is told in full by the whole.
    let whole = !captures_of && titles.len() == 1 && covered.len() > 1 && former.is_none();
    if let (true, Some(title)) = (whole, titles.first_mut()) {
        title.span = title.span.cover(Span::new(title.span.start, span.end));
    }
    let part = |name: &str| {
        found.capture(&rule.program, name).and_then(|range| reading.rows[row].items.get(range)).and_then(|items| {
            let mention = items.iter().find_map(|item| item.mention);
            Some((mention, items.first()?.span.cover(items.last()?.span)))
        })
    };
    let (of, unit) = (part("of").and_then(|(mention, _)| mention), part("unit").map(|(_, span)| span));
    for title in &mut titles {
        title.is_former |= former.is_some();
        title.of = title.of.or(of);
        title.unit = title.unit.or(unit);
    }
    // "director of Acme, Beta and Gamma": one title at each.
    let several = found.capture(&rule.program, "of").and_then(|range| reading.rows[row].items.get(range));
    let organization = grammar.marks.organization;
    let others =
        several.unwrap_or_default().iter().filter(|item| item.is(organization)).filter_map(|item| item.mention);
    let others: Vec<MentionId> = others.skip(1).collect();
    let alike: Vec<Title> = titles.iter().filter(|title| title.of == of).cloned().collect();
    titles
        .extend(others.iter().flat_map(|other| alike.iter().map(|title| Title { of: Some(*other), ..title.clone() })));
    // The title's own word stays, so that rules may ask for its kind: `Role&!@titles-political`.
    let word = covered.iter().rev().find_map(|item| item.word.filter(|word| title_kind(*word, grammar).is_some()));
    let marks = &grammar.marks;
    let office = if titles.iter().all(|title| title.of.is_some()) { marks.office.bit() } else { 0 };
    let script = covered.last().map_or(0, |item| item.bits & (marks.latin.bit() | marks.han.bit()));
    let item = push(reading, row, marks.role, span, Content::Role(titles));
    Item { word, bits: item.bits | office | script, ..item }
}

/// Returns the kind of the last title word among `items`.
fn kind(items: &[Item], grammar: &Grammar) -> String {
    let kind = items.iter().rev().find_map(|item| title_kind(item.word?, grammar));
    kind.unwrap_or_default().to_owned()
}

fn title_kind(word: WordId, grammar: &Grammar) -> Option<&str> {
    match grammar.lexicon.word(word)?.values.get("titles.2")? {
        WordValue::Text(kind) => Some(kind),
        WordValue::Number(_) => None,
    }
}

/// Joins the mentions among the covered items.
fn list(reading: &mut Reading<'_>, covered: &[Item], span: Span, grammar: &Grammar) -> Item {
    let marks = &grammar.marks;
    let classes = [marks.person, marks.organization, marks.product, marks.place, marks.name, marks.unit];
    let mask = classes.iter().fold(0, |bits, class| bits | class.bit());
    let mut members: Vec<MentionId> = Vec::new();
    let mut bits = marks.list.bit();
    let spoken = |item: &Item| item.is(marks.latin) && item.is(marks.person);
    let named = |item: &&Item| item.bits & mask != 0 && (!item.is(marks.pronoun) || spoken(item));
    for item in covered.iter().filter(named) {
        bits |= item.bits & mask;
        match item.list.and_then(|list| reading.lists.get(list)) {
            Some(held) => members.extend(held.iter().copied()),
            None => members.extend(item.mention),
        }
    }
    let mention = members.first().copied();
    reading.lists.push(members);
    Item { span, bits, word: None, mention, list: Some(reading.lists.len() - 1) }
}

fn mention(
    reading: &mut Reading<'_>,
    row: usize,
    rule: &Rule,
    found: &Match,
    class: Label,
    span: Span,
    grammar: &Grammar,
) -> Item {
    let items = &reading.rows[row].items;
    let of = found
        .capture(&rule.program, "of")
        .and_then(|range| items.get(range))
        .and_then(|items| items.iter().find_map(|item| item.mention));
    let own = found
        .capture(&rule.program, "own")
        .and_then(|range| items.get(range))
        .and_then(|items| Some(items.first()?.span.cover(items.last()?.span)));
    let span = own.unwrap_or(span);
    let content = if class == grammar.marks.unit {
        Content::Unit(of)
    } else {
        Content::Anaphor(grammar.lexicon.find(&normal(span.of(&reading.document.text))))
    };
    let definite = if class == grammar.marks.unit { 0 } else { grammar.marks.definite.bit() };
    let item = push(reading, row, class, span, content);
    Item { bits: item.bits | definite, ..item }
}

fn push(reading: &mut Reading<'_>, row: usize, class: Label, span: Span, content: Content) -> Item {
    reading.mentions.push(Mention { span, sentence: row, class, content });
    Item { span, bits: class.bit(), word: None, mention: Some(reading.mentions.len() - 1), list: None }
}
