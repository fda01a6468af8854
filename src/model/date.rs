//! In: year, month, day as far as a text tells them. Out: [`Date`] with its precision.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A civil date as precise as the text and no more: a year, a month of a year, or a day.
///
/// Prints and parses as ISO 8601 (`2024`, `2024-05`, `2024-05-14`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Date {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl Date {
    /// Returns the year alone, or `None` outside 1..=9999.
    pub fn year_only(year: i16) -> Option<Self> {
        (1..=9999).contains(&year).then_some(Self { year, month: None, day: None })
    }

    /// Returns a month of a year, or `None` when there is no such month.
    pub fn year_month(year: i16, month: i8) -> Option<Self> {
        Self::year_only(year)?;
        (1..=12).contains(&month).then_some(Self { year, month: Some(month), day: None })
    }

    /// Returns a day, or `None` when the calendar has no such day.
    pub fn day(year: i16, month: i8, day: i8) -> Option<Self> {
        Self::year_month(year, month)?;
        jiff::civil::Date::new(year, month, day).ok()?;
        Some(Self { year, month: Some(month), day: Some(day) })
    }

    /// Returns the year.
    pub fn year(&self) -> i16 {
        self.year
    }

    /// Returns the month, 1 to 12, when known.
    pub fn month(&self) -> Option<i8> {
        self.month
    }

    /// Returns the day of the month when known.
    pub fn day_of_month(&self) -> Option<i8> {
        self.day
    }

    /// Returns how many of year, month, day are known: 1, 2 or 3.
    pub fn precision(&self) -> u8 {
        1 + u8::from(self.month.is_some()) + u8::from(self.day.is_some())
    }

    /// Returns whether `other` lies within this date: 2024-05 covers 2024-05-14, and every date covers itself.
    pub fn covers(&self, other: &Date) -> bool {
        self.year == other.year
            && self.month.is_none_or(|month| other.month == Some(month))
            && self.day.is_none_or(|day| other.day == Some(day))
    }

    /// Returns whether this date lies behind `other` altogether: 2024-06 behind 2024-05-14, 2024 not.
    pub fn is_after(&self, other: &Date) -> bool {
        self.first_day() > other.last_day()
    }

    /// Returns the same date a year later.
    pub fn next_year(&self) -> Option<Self> {
        match (self.month, self.day) {
            (Some(month), Some(day)) => Self::day(self.year + 1, month, day),
            (Some(month), None) => Self::year_month(self.year + 1, month),
            _ => Self::year_only(self.year + 1),
        }
    }

    /// Returns the first day this date may mean.
    pub fn first_day(&self) -> jiff::civil::Date {
        jiff::civil::Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or_default()
    }

    /// Returns the last day this date may mean.
    pub fn last_day(&self) -> jiff::civil::Date {
        match (self.month, self.day) {
            (Some(_), Some(_)) => self.first_day(),
            (Some(_), None) => self.first_day().last_of_month(),
            _ => self.first_day().last_of_year(),
        }
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for Date {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl FromStr for Date {
    type Err = String;

    /// Reads `2024`, `2024-05` or `2024-05-14`, with anything after a `T` or space left aside.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("\"{text}\" is no date; write 2024, 2024-05 or 2024-05-14");
        let civil = text.trim().split(['T', ' ']).next().unwrap_or_default();
        let mut parts = civil.split('-').map(|part| part.parse::<i16>().map_err(|_| wrong()));
        let year = parts.next().ok_or_else(wrong)??;
        let month = parts.next().transpose()?.map(|month| i8::try_from(month).unwrap_or_default());
        let day = parts.next().transpose()?.map(|day| i8::try_from(day).unwrap_or_default());
        match (month, day, parts.next()) {
            (None, None, None) => Self::year_only(year),
            (Some(month), None, None) => Self::year_month(year, month),
            (Some(month), Some(day), None) => Self::day(year, month, day),
            _ => None,
        }
        .ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_what_it_parses() {
        for text in ["2024", "2024-05", "2024-05-14"] {
            assert_eq!(text.parse::<Date>().map(|date| date.to_string()), Ok(text.to_owned()));
        }
        assert!("2024-02-30".parse::<Date>().is_err());
        assert!("May 2024".parse::<Date>().is_err());
    }

    #[test]
    fn covers_by_precision() -> Result<(), String> {
        let (month, day): (Date, Date) = ("2024-05".parse()?, "2024-05-14".parse()?);
        assert!(month.covers(&day) && !day.covers(&month));
        Ok(())
    }
}
