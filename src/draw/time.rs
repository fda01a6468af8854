//! In: dates and periods. Out: their words: `14 May 2024`, `Q1 2025`.

use crate::draw::voice::Voice;
use crate::model::Date;

impl Voice<'_> {
    /// Returns a date in the words of this language, as precise as it is.
    pub(super) fn date(&self, date: &Date) -> String {
        let key = ["year", "month", "day"][usize::from(date.precision().clamp(1, 3)) - 1];
        let month = date.month().unwrap_or(1);
        let names = self.wording.months.get(self.language).map(Vec::as_slice).unwrap_or_default();
        let name = usize::try_from(month - 1).ok().and_then(|at| names.get(at)).map_or("", String::as_str);
        let (year, month) = (date.year().to_string(), month.to_string());
        let day = date.day_of_month().map(|day| day.to_string()).unwrap_or_default();
        self.shape(key, &[("year", &year), ("month", &month), ("day", &day), ("name", name)])
    }

    /// Returns the words of a period such as `2024`, `2025-Q1`, `2025-H1`, `FY2024`; one of another form as it is.
    pub(super) fn period(&self, period: &str) -> String {
        let date = period.parse::<Date>().ok().filter(|_| !period.contains([' ', 'T']));
        if let Some(date) = date {
            return self.date(&date);
        }
        if let Some(year) = period.strip_prefix("FY") {
            return self.shape("fiscal", &[("year", year)]);
        }
        match period.split_once('-') {
            Some((year, "H1")) => self.shape("first_half", &[("year", year)]),
            Some((year, "H2")) => self.shape("second_half", &[("year", year)]),
            Some((year, part)) if part.starts_with('Q') => {
                self.shape("quarter", &[("year", year), ("part", part.trim_start_matches('Q'))])
            }
            _ => period.to_owned(),
        }
    }

    /// Returns the time between two dates, either of which may be unknown.
    pub(super) fn between(&self, start: Option<&str>, end: Option<&str>) -> Option<String> {
        let start = start.map(|start| self.period(start));
        let end = end.map(|end| self.period(end));
        match (start, end) {
            (Some(start), Some(end)) => Some(self.phrase("between", &[("start", &start), ("end", &end)])),
            (Some(start), None) => Some(self.phrase("since", &[("date", &start)])),
            (None, Some(end)) => Some(self.phrase("until", &[("date", &end)])),
            (None, None) => None,
        }
    }

    fn shape(&self, key: &str, parts: &[(&str, &str)]) -> String {
        self.wording.dates.get(key).map(|words| self.fill(words, parts)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use crate::draw::voice::speak;

    fn say(language: &str, text: &str) -> String {
        speak(language, |voice| voice.period(text))
    }

    #[test]
    fn is_as_precise_as_the_date() {
        assert_eq!(say("en", "2024"), "2024");
        assert_eq!(say("en", "2024-05"), "May 2024");
        assert_eq!(say("en", "2024-05-14"), "14 May 2024");
        assert_eq!(say("zh-Hant", "2024-05-14"), "2024年5月14日");
        assert_eq!(say("zh-Hans", "2023-11"), "2023年11月");
    }

    #[test]
    fn says_periods() {
        assert_eq!(say("en", "2025-Q1"), "Q1 2025");
        assert_eq!(say("zh-Hant", "2025-H2"), "2025年下半年");
        assert_eq!(say("zh-Hans", "FY2024"), "2024财年");
        assert_eq!(say("en", "the war"), "the war");
    }

    #[test]
    fn says_what_is_known_of_a_stretch() {
        let say = |start, end| speak("en", |voice| voice.between(start, end));
        assert_eq!(say(Some("2021"), None).as_deref(), Some("since 2021"));
        assert_eq!(say(Some("2021"), Some("2023-05")).as_deref(), Some("2021 – May 2023"));
        assert_eq!(say(None, None), None);
    }
}
