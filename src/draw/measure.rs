//! In: a text and a type size. Out: about how wide it is, without looking at any font.

use unicode_width::UnicodeWidthChar;

/// Returns the width of `text` in a sans serif face of `size`, on the large side.
pub(super) fn width(text: &str, size: f64, is_bold: bool) -> f64 {
    let ems: f64 = text.chars().map(advance).sum();
    ems * size * if is_bold { 1.07 } else { 1.0 }
}

/// Returns how far a character moves on, in parts of the type size.
fn advance(c: char) -> f64 {
    match c {
        c if c.width() == Some(2) => 1.0,
        c if c.width() == Some(0) => 0.0,
        // Faces for Chinese have these as wide as a character.
        '·' | '…' | '“' | '”' | '‘' | '’' => 1.0,
        ' ' | 'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.29,
        'f' | 't' | 'r' | 'I' | '(' | ')' | '[' | ']' | '-' => 0.38,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.91,
        c if c.is_uppercase() => 0.68,
        _ => 0.6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_are_square() {
        assert_eq!(width("澄海", 10.0, false), 20.0);
        assert!(width("ill", 10.0, false) < width("mmm", 10.0, false) / 2.0);
    }
}
