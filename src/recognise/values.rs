//! In: items with their numbers. Out: the same with dates, money, percentages and lengths of time as mentions.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::grammar::{Grammar, ValuePattern, WordValue};
use crate::pattern::{Chosen, Match, Matcher};
use crate::recognise::item::{Amount, Anchor, Content, DateWords, Item, Mention, Part, Row, Unit, View};
use crate::recognise::row;

/// Finds the values of a row: at each place the longest pattern, the first of equals.
pub(crate) fn find(row: &mut Row, sentence: usize, grammar: &Grammar, mentions: &mut Vec<Mention>) {
    let present = row::labels(&row.items, grammar);
    let index = &grammar.indexes.values;
    let chosen = index.in_row(&present, |number| &grammar.values[number].program);
    if chosen.is_empty() {
        return;
    }
    let (mut matcher, mut here) = (Matcher::default(), Chosen::default());
    let mut at = 0;
    while at < row.items.len() {
        if !row::starting(index, &chosen, &row.items[at], grammar, &mut here) {
            at += 1;
            continue;
        }
        let view = View { items: &row.items, grammar };
        let mut best: Option<(usize, Content, &ValuePattern)> = None;
        for pattern in here.iter().map(|number| &grammar.values[number]) {
            let Some(found) = matcher.match_at(&pattern.program, &view, at) else { continue };
            let longer = best.as_ref().is_none_or(|(end, ..)| found.items.end > *end);
            if let Some(content) = longer.then(|| content(pattern, &found, &row.items, mentions, grammar)).flatten() {
                best = Some((found.items.end, content, pattern));
            }
        }
        if let Some((end, content, pattern)) = best.filter(|(end, ..)| *end > at) {
            let span = row.items[at].span.cover(row.items[end - 1].span);
            let item =
                Item { span, bits: pattern.becomes.bit(), word: None, mention: Some(mentions.len()), list: None };
            mentions.push(Mention { span, sentence, class: pattern.becomes, content });
            row.items.splice(at..end, [item]);
        }
        at += 1;
    }
}

/// What a match of a value pattern captured, with what the pattern sets.
struct Parts<'a> {
    pattern: &'a ValuePattern,
    found: &'a Match,
    items: &'a [Item],
    mentions: &'a [Mention],
    grammar: &'a Grammar,
}

fn content(
    pattern: &ValuePattern,
    found: &Match,
    items: &[Item],
    mentions: &[Mention],
    grammar: &Grammar,
) -> Option<Content> {
    let parts = Parts { pattern, found, items, mentions, grammar };
    let marks = &grammar.marks;
    match pattern.becomes {
        class if class == marks.date => parts.date().map(Content::Date),
        class if class == marks.money => {
            parts.amount().filter(|amount| !amount.currency.is_empty()).map(Content::Money)
        }
        class if class == marks.percent => parts.amount().map(Content::Percent),
        class if class == marks.duration => Some(Content::Duration(parts.integer("count")?, parts.unit("unit")?)),
        class if class == marks.number => parts.amount().map(|amount| Content::Number(amount.amount)),
        _ => None,
    }
}

impl Parts<'_> {
    fn captured(&self, name: &str) -> Option<&[Item]> {
        self.items.get(self.found.capture(&self.pattern.program, name)?)
    }

    /// Returns the number in capture `name`, its mention's or its word's, or the one the pattern sets.
    fn number(&self, name: &str) -> Option<Decimal> {
        let Some(items) = self.captured(name) else {
            return self.pattern.numbers.get(name).map(|number| Decimal::from(*number));
        };
        items.iter().find_map(|item| {
            if let Some(Content::Number(number)) =
                item.mention.and_then(|id| self.mentions.get(id)).map(|mention| &mention.content)
            {
                return Some(*number);
            }
            self.word_value(item, name, &|value| match value {
                WordValue::Number(number) => Some(Decimal::from(*number)),
                WordValue::Text(_) => None,
            })
        })
    }

    fn integer(&self, name: &str) -> Option<i64> {
        self.number(name).filter(|number| number.fract().is_zero()).and_then(|number| number.to_i64())
    }

    fn text(&self, name: &str) -> Option<&str> {
        let Some(items) = self.captured(name) else {
            return self.pattern.texts.get(name).map(String::as_str);
        };
        items.iter().find_map(|item| {
            self.word_value(item, name, &|value| match value {
                WordValue::Text(text) => Some(text.as_str()),
                WordValue::Number(_) => None,
            })
        })
    }

    /// Returns what `read` takes from the value that the word of `item` has in the list called `name`, else in any list.
    fn word_value<'v, T>(&'v self, item: &Item, name: &str, read: &dyn Fn(&'v WordValue) -> Option<T>) -> Option<T> {
        let word = self.grammar.lexicon.word(item.word?)?;
        word.values.get(name).and_then(read).or_else(|| word.values.values().find_map(read))
    }

    fn unit(&self, name: &str) -> Option<Unit> {
        match self.text(name)? {
            "day" => Some(Unit::Day),
            "week" => Some(Unit::Week),
            "month" => Some(Unit::Month),
            "year" => Some(Unit::Year),
            _ => None,
        }
    }

    fn date(&self) -> Option<DateWords> {
        let year =
            self.integer("year").filter(|year| (1000..2200).contains(year)).and_then(|year| i16::try_from(year).ok());
        // A year has no comma between its digits: four of them, or four full-width ones.
        let is_plain = |items: &[Item]| items.iter().all(|item| matches!(item.span.len(), 4 | 12));
        if self.captured("year").is_some_and(|items| year.is_none() || !is_plain(items)) {
            return None;
        }
        let small =
            |name: &str, most: i64| match self.captured(name).is_some() || self.pattern.numbers.contains_key(name) {
                true => self
                    .integer(name)
                    .filter(|number| (1..=most).contains(number))
                    .and_then(|number| i8::try_from(number).ok())
                    .map(Some)
                    .ok_or(()),
                false => Ok(None),
            };
        let (month, day, weekday) = (small("month", 12).ok()?, small("day", 31).ok()?, small("weekday", 7).ok()?);
        let sign = self.pattern.numbers.get("sign").copied().unwrap_or(1);
        let shift = match (self.integer("count"), self.unit("unit")) {
            (Some(count), Some(unit)) if count.abs() < 10_000 => Some((sign * count, unit)),
            _ => None,
        };
        let anchor = match self.text("anchor") {
            Some("previous") => Some(Anchor::Previous),
            Some("document") => Some(Anchor::Document),
            _ => None,
        };
        let part = match (small("quarter", 4).ok()?, small("half", 2).ok()?) {
            (Some(quarter), _) => Some(Part::Quarter(quarter)),
            (_, Some(half)) => Some(Part::Half(half)),
            _ => self.captured("fiscal").map(|_| Part::Fiscal),
        };
        let side = self.integer("side").map_or(0, |side| side.signum() as i8);
        let date = DateWords { year: year.or(self.short_year()), month, day, weekday, shift, anchor, part, side };
        let is_vague = self.pattern.numbers.contains_key("vague");
        (is_vague || date != DateWords { anchor, side, ..DateWords::default() }).then_some(date)
    }

    /// Returns the year that two digits give: 24 of FY24.
    fn short_year(&self) -> Option<i16> {
        let year = self.integer("short").filter(|year| (0..100).contains(year))?;
        i16::try_from(2000 + year).ok()
    }

    fn amount(&self) -> Option<Amount> {
        let mut amount = self.number("amount")?;
        for scale in ["scale", "scale_two"] {
            if self.captured(scale).is_some() {
                amount = amount.checked_mul(self.number(scale)?)?;
            }
        }
        if let Some(factor) = self.pattern.numbers.get("factor") {
            amount = amount.checked_mul(Decimal::from(*factor))?;
        }
        let currency = self.text("currency").unwrap_or_default().to_owned();
        let plain = self.grammar.labels.known_word("@plain_currency");
        let is_plain = self.captured("currency").is_some_and(|items| {
            items.iter().any(|item| plain.is_some_and(|list| self.grammar.is_in(item.word, list)))
        });
        let has = |name: &str| self.captured(name).is_some();
        let comparison = if has("more") {
            Some("more than")
        } else if has("less") {
            Some("less than")
        } else {
            None
        };
        Some(Amount {
            amount,
            currency,
            is_plain,
            is_approximate: has("approximate"),
            comparison: comparison.map(str::to_owned),
        })
    }
}
