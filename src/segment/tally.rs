//! In: sentences. Out: [`Tally`], how many are in which language, and the one most are in.

use std::ops::{Add, AddAssign};

use serde::{Deserialize, Serialize};

use crate::segment::{is_han, language};

/// How many sentences are in English, Traditional and Simplified Chinese; what both scripts write alike counts for neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tally(usize, usize, usize);

impl Tally {
    /// Returns the tally of one sentence.
    pub fn of(sentence: &str) -> Self {
        let han = sentence.chars().filter(|c| is_han(*c)).count();
        // One Chinese character says about as much as one short word.
        let words = sentence.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).count();
        match language(sentence) {
            "zh-Hant" if han > words => Self(0, 1, 0),
            "zh-Hans" if han > words => Self(0, 0, 1),
            _ if han <= words => Self(1, 0, 0),
            _ => Self::default(),
        }
    }

    /// Returns the language of most: `en`, `zh-Hant` or `zh-Hans`; `en` when they are even.
    pub fn language(self) -> &'static str {
        let Self(latin, traditional, simplified) = self;
        match (traditional.max(simplified) > latin, simplified > traditional) {
            (false, _) => "en",
            (true, true) => "zh-Hans",
            (true, false) => "zh-Hant",
        }
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0, self.1 + other.1, self.2 + other.2)
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}
