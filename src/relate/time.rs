//! In: the date words of a document in reading order. Out: the date each of them means, as precise as known.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil;

use crate::grammar::Grammar;
use crate::model::Date;
use crate::pattern::{Items, Label};
use crate::recognise::{Anchor, Content, DateWords, Item, MentionId, Part, Reading, Row, Unit, View};

/// What the date mentions of a document mean.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Times {
    /// The day the document was written, when it or its source tells.
    pub document: Option<Date>,
    /// Their dates.
    pub dates: BTreeMap<MentionId, Date>,
    /// The periods of those that are a part of a year: `2025-Q1`, `2025-H1`, `FY2024`.
    pub periods: BTreeMap<MentionId, String>,
}

impl Times {
    /// Returns the date that a mention means.
    pub fn date(&self, id: Option<MentionId>) -> Option<Date> {
        self.dates.get(&id?).copied()
    }

    /// Returns the period that a mention means, its date when it is no part of a year.
    pub fn period(&self, id: Option<MentionId>) -> Option<String> {
        self.periods.get(&id?).cloned().or_else(|| self.date(id).map(|date| date.to_string()))
    }
}

/// Returns the date and period of each date mention that can be told.
///
/// A date without a year takes that of the date before it in its paragraph, else the document's; a look back in the middle
/// of a sentence counts for that sentence alone. A relative one counts from its anchor (TimeML's reasoning in small: Pustejovsky et al. 2003, <https://timeml.github.io>).
pub(crate) fn resolve(reading: &Reading<'_>, grammar: &Grammar) -> Times {
    let [future, past] = ["@future_mark", "@past_mark"].map(|name| grammar.labels.known_word(name));
    let document = reading.document.date.or_else(|| dateline(reading, grammar)).or_else(|| told_day(reading, grammar));
    let mut times = Times { document, ..Times::default() };
    let mut known = Known::default();
    let mut paragraph = usize::MAX;
    for (row, sentence) in reading.rows.iter().zip(&reading.segments.sentences) {
        known.aside = false;
        if sentence.paragraph != paragraph {
            paragraph = sentence.paragraph;
            (known.told.local, known.main.local) = (None, None);
        }
        for (index, item) in row.items.iter().enumerate() {
            let Some(id) = item.mention else { continue };
            let Some(Content::Date(words)) = reading.mentions.get(id).map(|mention| &mention.content) else { continue };
            let side = if words.side == 0 && lies_ahead(row, index, future, past, grammar) { 1 } else { words.side };
            let words = DateWords { side, ..*words };
            let main_month = known.main.any.and_then(|date| date.month());
            // A paragraph that looks back from its start goes on there.
            let resumes = (known.main.local.is_some() || known.told.local.is_none())
                && main_month.is_none_or(|main| words.month.is_none_or(|month| month >= main))
                && opens(row, index);
            let aside = known.aside || words.anchor == Some(Anchor::Previous) || !resumes;
            let before = if aside { known.told } else { known.main };
            let Some(date) = date(&words, document, before.local, before.any) else { continue };
            if let Some(period) = words.part.map(|part| period(date.year(), part)) {
                times.periods.insert(id, period);
            }
            times.dates.insert(id, date);
            known.aside = match words.year {
                Some(year) => !opens(row, index) && known.main.any.is_some_and(|main| year < main.year()),
                None => known.aside,
            };
            known.told = Last { local: Some(date), any: Some(date) };
            if !known.aside {
                known.main = known.told;
            }
        }
    }
    times
}

/// The dates told so far, for those that are told in part.
#[derive(Debug, Clone, Copy, Default)]
struct Known {
    /// The last one.
    told: Last,
    /// The last one of what the text goes along with, without looks back: "the engineer, who had left in 2016".
    main: Last,
    /// Whether the sentence looks back where it has been read to.
    aside: bool,
}

/// A date of the present paragraph, and of any.
#[derive(Debug, Clone, Copy, Default)]
struct Last {
    local: Option<Date>,
    any: Option<Date>,
}

/// Returns whether item `index` opens its sentence, maybe after words that join it to the one before: "In May 2016".
fn opens(row: &Row, index: usize) -> bool {
    index <= 2 && row.items.iter().take(index).all(|item| item.mention.is_none())
}

/// Returns whether the sentence speaks of what is to come where item `index` stands: by the nearest word that tells.
fn lies_ahead(row: &Row, index: usize, future: Option<Label>, past: Option<Label>, grammar: &Grammar) -> bool {
    let view = View { items: &row.items, grammar };
    let has = |at: usize, list: Option<Label>| list.is_some_and(|list| view.has(at, list));
    (0..index).rev().find(|at| has(*at, future) || has(*at, past)).is_some_and(|at| has(at, future))
}

fn period(year: i16, part: Part) -> String {
    match part {
        Part::Quarter(quarter) => format!("{year}-Q{quarter}"),
        Part::Half(half) => format!("{year}-H{half}"),
        Part::Fiscal => format!("FY{year}"),
    }
}

/// Returns the day that one of the first sentences, or the last, gives as the text's own.
fn dateline(reading: &Reading<'_>, grammar: &Grammar) -> Option<Date> {
    let list = grammar.labels.known_word("@dateline");
    let last = reading.rows.len().saturating_sub(1);
    for row in reading.rows.iter().enumerate().filter(|(index, _)| *index < 4 || *index == last).map(|(_, row)| row) {
        for (position, item) in row.items.iter().enumerate().take(12) {
            let content = item.mention.and_then(|id| reading.mentions.get(id)).map(|mention| &mention.content);
            let Some(Content::Date(DateWords { year: Some(year), month: Some(month), day, .. })) = content else {
                continue;
            };
            // 12 May 2024 (Reuters) -
            let bracket = row.items.get(position + 1).is_some_and(|item| item.is(grammar.marks.open));
            let closes = |step: &usize| row.items.get(position + step).is_some_and(|item| item.is(grammar.marks.close));
            let behind = (2..5).find(closes).filter(|_| bracket).map_or(1, |close| close + 1);
            let next = row.items.get(position + behind);
            let wire = next.is_some_and(|next| {
                next.is(grammar.marks.close) || list.is_some_and(|list| grammar.is_in(next.word, list))
            });
            let names =
                |item: &Item| item.mention.is_some() && !item.is(grammar.marks.date) && !item.is(grammar.marks.place);
            // A line such as "2024年5月12日 來源 甲報"; a short sentence that names someone tells of another day.
            let is_line =
                !row.items.last().is_some_and(|item| item.is(grammar.marks.full)) || !row.items.iter().any(names);
            let alone = row.items.len() <= 9 && position <= 3 && is_line;
            // 【本報訊】2024年11月20日,
            let before = position.checked_sub(1).and_then(|before| row.items.get(before));
            let opened = before.is_some_and(|before| {
                let listed = list.is_some_and(|list| grammar.is_in(before.word, list));
                listed && before.is(grammar.marks.han) || before.span.of(&reading.document.text) == "】"
            });
            if wire || alone || opened && day.is_some() {
                return match day {
                    Some(day) => Date::day(*year, *month, *day),
                    None => Date::year_month(*year, *month).filter(|_| alone),
                };
            }
        }
    }
    None
}

/// Returns the day that one of the first sentences tells its news of: "said on Thursday, 5 October 2023", "on Friday (9 June 2023)".
fn told_day(reading: &Reading<'_>, grammar: &Grammar) -> Option<Date> {
    let says = ["@say", "@en_said"].map(|name| grammar.labels.known_word(name));
    for row in reading.rows.iter().take(4) {
        let words = |index: usize| {
            let content =
                row.items.get(index)?.mention.and_then(|id| reading.mentions.get(id)).map(|mention| &mention.content);
            if let Some(Content::Date(words)) = content { Some(*words) } else { None }
        };
        for index in 0..row.items.len() {
            let Some(DateWords { year: Some(year), month: Some(month), day: Some(day), weekday, .. }) = words(index)
            else {
                continue;
            };
            let bracket = index.checked_sub(1).filter(|before| row.items[*before].is(grammar.marks.open));
            let before = bracket.unwrap_or(index).checked_sub(1);
            let named = before.and_then(words).is_some_and(|words| words.weekday.is_some());
            let told = before
                .is_some_and(|before| says.iter().flatten().any(|list| grammar.is_in(row.items[before].word, *list)));
            if weekday.is_some() || named || told {
                return Date::day(year, month, day);
            }
        }
    }
    None
}

fn date(words: &DateWords, document: Option<Date>, local: Option<Date>, previous: Option<Date>) -> Option<Date> {
    if let Some(year) = words.year {
        return build(year, words.month, words.day);
    }
    let anchor = match words.anchor {
        Some(Anchor::Previous) => local.or(previous).or(document),
        Some(Anchor::Document) if words.shift.is_none() => document.or(local),
        // A story that tells no day of its own counts from what it told last.
        Some(Anchor::Document) => document.or(local),
        None => local.or(document).or(previous),
    };
    if let Some(weekday) = words.weekday {
        return weekday_before(document?, weekday);
    }
    let Some((count, unit)) = words.shift else {
        if let Some(part) = words.part {
            return Date::year_only(year_of(part, anchor?));
        }
        return without_year(words, anchor?, document);
    };
    let shifted = shift(anchor?, count, unit)?;
    match (words.month, words.day) {
        (None, None) => Some(shifted),
        (None, Some(day)) => build(shifted.year(), shifted.month(), Some(day)),
        (month, day) => build(shifted.year(), month, day),
    }
}

fn without_year(words: &DateWords, anchor: Date, document: Option<Date>) -> Option<Date> {
    match (words.month, words.day) {
        (None, Some(day)) => build(anchor.year(), Some(anchor.month()?), Some(day)),
        (Some(month), day) => {
            let current = anchor.month().filter(|_| words.side != 0 || document == Some(anchor));
            // News tells of what was: a month after the document's own is last year's.
            let year = match (current, words.side, words.anchor) {
                (Some(current), 1, _) => anchor.year() + i16::from(month < current),
                (Some(current), -1, _) => anchor.year() - i16::from(month >= current),
                (Some(current), _, _) if month > current + 1 => anchor.year() - 1,
                (_, _, Some(Anchor::Previous)) => {
                    anchor.year() + i16::from(anchor.month().is_some_and(|at| month < at))
                }
                _ => anchor.year(),
            };
            build(year, Some(month), day)
        }
        (None, None) => None,
    }
}

/// Returns the year whose part was over last at `anchor`.
fn year_of(part: Part, anchor: Date) -> i16 {
    let Some(month) = anchor.month() else { return anchor.year() };
    let last = match part {
        Part::Quarter(quarter) => quarter * 3,
        Part::Half(half) => half * 6,
        Part::Fiscal => 0,
    };
    anchor.year() - i16::from(month < last)
}

fn build(year: i16, month: Option<i8>, day: Option<i8>) -> Option<Date> {
    match (month, day) {
        (Some(month), Some(day)) => Date::day(year, month, day),
        (Some(month), None) => Date::year_month(year, month),
        _ => Date::year_only(year),
    }
}

fn weekday_before(document: Date, weekday: i8) -> Option<Date> {
    document.day_of_month()?;
    let day = document.first_day();
    let back = (i64::from(day.weekday().to_monday_one_offset()) - i64::from(weekday)).rem_euclid(7);
    Some(day.checked_sub(back.days()).ok()?.into())
}

/// Returns the date so many units from `anchor`, no more precise than the unit and the anchor allow.
fn shift(anchor: Date, count: i64, unit: Unit) -> Option<Date> {
    let day: civil::Date = anchor.first_day();
    let count = i32::try_from(count).ok()?;
    match (unit, anchor.precision()) {
        (Unit::Year, _) => Date::year_only(day.checked_add(count.years()).ok()?.year())
            .map(|year| if count == 0 { anchor_year(anchor) } else { year }),
        (Unit::Month, 1) => None,
        (Unit::Month, _) => {
            let month = day.checked_add(count.months()).ok()?;
            Date::year_month(month.year(), month.month())
        }
        (Unit::Day, 3) => Some(day.checked_add(i64::from(count).days()).ok()?.into()),
        (Unit::Week, 3) => {
            let day = day.checked_add((i64::from(count) * 7).days()).ok()?;
            Date::year_month(day.year(), day.month())
        }
        (Unit::Day, 2) if count.abs() < 15 => Some(anchor),
        (Unit::Week, 2) if count.abs() < 3 => Some(anchor),
        _ => None,
    }
}

fn anchor_year(anchor: Date) -> Date {
    Date::year_only(anchor.year()).unwrap_or(anchor)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(words: DateWords, previous: &str) -> Option<String> {
        let previous = previous.parse().ok();
        date(&words, Some(Date::day(2025, 3, 12)?), previous, previous).map(|date| date.to_string())
    }

    #[test]
    fn counts_from_its_anchor() {
        let days = DateWords { shift: Some((5, Unit::Day)), anchor: Some(Anchor::Previous), ..DateWords::default() };
        assert_eq!(told(days, "2023-11-28"), Some("2023-12-03".to_owned()));
        assert_eq!(told(days, "2023-11"), Some("2023-11".to_owned()));
        assert_eq!(told(days, "2023"), None);
        let last_november = DateWords {
            shift: Some((-1, Unit::Year)),
            month: Some(11),
            anchor: Some(Anchor::Document),
            ..DateWords::default()
        };
        assert_eq!(told(last_november, "2020"), Some("2024-11".to_owned()));
        let monday = DateWords { weekday: Some(1), ..DateWords::default() };
        assert_eq!(told(monday, "2020"), Some("2025-03-10".to_owned()));
    }
}
