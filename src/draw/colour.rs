//! In: `#RRGGBB`. Out: [`Colour`], which can be mixed with another.

use std::fmt;

use serde::Deserialize;

/// A colour of the sRGB space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Colour([u8; 3]);

impl Colour {
    /// Returns the mixture with `parts` hundredths of `other`, 100 at most.
    pub(super) fn mix(self, other: Colour, parts: u8) -> Colour {
        let share = u32::from(parts.min(100));
        let blend = |one: u8, two: u8| (u32::from(one) * (100 - share) + u32::from(two) * share + 50) / 100;
        let channel = |at: usize| u8::try_from(blend(self.0[at], other.0[at])).unwrap_or(u8::MAX);
        Colour([channel(0), channel(1), channel(2)])
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02X}{green:02X}{blue:02X}")
    }
}

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let wrong = || format!("\"{text}\" is no colour; write it as \"#1D2129\"");
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or_else(wrong)?;
        let channel = |at: usize| {
            let pair = digits.get(at..at + 2).filter(|pair| pair.bytes().all(|byte| byte.is_ascii_hexdigit()));
            pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()).ok_or_else(wrong)
        };
        Ok(Self([channel(0)?, channel(2)?, channel(4)?]))
    }
}

#[cfg(test)]
pub(super) use tests::{contrast, distance};

#[cfg(test)]
mod tests {
    use super::*;

    /// What each kind of cone sees of linear red, green and blue: everybody, then without red, green, blue cones.
    /// After Machado, Oliveira and Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision
    /// Deficiency", <https://doi.org/10.1109/TVCG.2009.113>, severity 1.
    const EYES: [[[f64; 3]; 3]; 4] = [
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    ];

    fn linear(colour: Colour) -> [f64; 3] {
        colour.0.map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn dot(row: [f64; 3], colour: [f64; 3]) -> f64 {
        row.iter().zip(colour).map(|(weight, channel)| weight * channel).sum()
    }

    /// Returns the contrast ratio of WCAG 2.1, from 1 to 21.
    pub(crate) fn contrast(one: Colour, other: Colour) -> f64 {
        let luminance = |colour| dot([0.2126, 0.7152, 0.0722], linear(colour));
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// Returns the smallest distance of two colours in CIELAB over all kinds of eyes.
    pub(crate) fn distance(one: Colour, other: Colour) -> f64 {
        let seen = EYES.iter().map(|eye| {
            let [one, other] = [one, other].map(|colour| lab(eye.map(|row| dot(row, linear(colour)).clamp(0.0, 1.0))));
            one.iter().zip(other).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
        });
        seen.fold(f64::INFINITY, f64::min)
    }

    fn lab(colour: [f64; 3]) -> [f64; 3] {
        let curve = |value: f64| if value > 0.008856 { value.cbrt() } else { 7.787 * value + 16.0 / 116.0 };
        let x = curve(dot([0.4124, 0.3576, 0.1805], colour) / 0.9505);
        let y = curve(dot([0.2126, 0.7152, 0.0722], colour));
        let z = curve(dot([0.0193, 0.1192, 0.9505], colour) / 1.089);
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    #[test]
    fn reads_prints_and_mixes() {
        let [black, white] = ["#000000", "#ffffff"].map(|text| Colour::try_from(text.to_owned()).unwrap());
        assert_eq!(white.to_string(), "#FFFFFF");
        assert_eq!(black.mix(white, 40).to_string(), "#666666");
        for wrong in ["", "#fff", "red", "#12345g", "#+12345", "#微軟"] {
            assert!(Colour::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn measures_contrast_as_published() {
        let [black, white] = ["#000000", "#ffffff"].map(|text| Colour::try_from(text.to_owned()).unwrap());
        assert!((contrast(black, white) - 21.0).abs() < 0.01);
        assert!((distance(black, white) - 100.0).abs() < 0.1);
    }
}
