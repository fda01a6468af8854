//! In: counts of claims. Out: [`Tally`], and the rates that follow from it.

use std::ops::AddAssign;

use crate::evaluate::Share;

/// What was right, found and there to find.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Credit of the claims that were found and are required.
    pub right: Share,
    /// Claims found, those aside that are right and not required.
    pub found: u32,
    /// Claims required.
    pub gold: u32,
    /// Credit of the qualifiers of the claims that were found.
    pub qualifiers_right: Share,
    /// Qualifiers the gold has for the claims that were found.
    pub qualifiers: u32,
    /// Plans, rumours and denials told as facts.
    pub told: u32,
}

impl Tally {
    /// Returns the part of what was found that is right; 0 when nothing was.
    pub fn precision(&self) -> f64 {
        part(self.right, self.found)
    }

    /// Returns the part of what is there that was found; 0 when nothing is.
    pub fn recall(&self) -> f64 {
        part(self.right, self.gold)
    }

    /// Returns the harmonic mean of precision and recall.
    pub fn f1(&self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        let sum = precision + recall;
        if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 }
    }

    /// Returns the part of the qualifiers that is right; `None` when there are none.
    pub fn qualifier_share(&self) -> Option<f64> {
        (self.qualifiers > 0).then(|| part(self.qualifiers_right, self.qualifiers))
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.right += other.right;
        self.found += other.found;
        self.gold += other.gold;
        self.qualifiers_right += other.qualifiers_right;
        self.qualifiers += other.qualifiers;
        self.told += other.told;
    }
}

fn part(share: Share, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { share.value() / f64::from(whole) }
}
