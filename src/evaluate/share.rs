//! In: credit that may be halved. Out: [`Share`], an exact part of one, so that sums and ties do not depend on rounding.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Mul};

/// A part of one, or a sum of such parts, in eighths: three halvings are the most there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Share(u32);

impl Share {
    /// No credit.
    pub const NONE: Self = Self(0);
    /// Half the credit.
    pub const HALF: Self = Self(4);
    /// The whole credit.
    pub const WHOLE: Self = Self(8);

    /// Returns the whole credit or none.
    pub fn whole_if(is_right: bool) -> Self {
        if is_right { Self::WHOLE } else { Self::NONE }
    }

    /// Returns this share as a number.
    pub fn value(self) -> f64 {
        f64::from(self.0) / 8.0
    }
}

impl Mul for Share {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        Self(self.0 * other.0 / 8)
    }
}

impl Add for Share {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Share {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sum for Share {
    fn sum<I: Iterator<Item = Self>>(shares: I) -> Self {
        shares.fold(Self::NONE, Self::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_three_times_without_loss() {
        let eighth = Share::HALF * Share::HALF * Share::HALF;
        assert_eq!(eighth.value(), 0.125);
        assert_eq!([eighth; 8].into_iter().sum::<Share>(), Share::WHOLE);
    }
}
