//! In: any words. Out: the same words as text of SVG.

use crate::draw::wrap::is_writable;

/// Returns words as the text of an SVG element.
pub(super) fn text(words: &str) -> String {
    let mut out = String::new();
    for c in words.chars().filter(|c| *c == '\n' || is_writable(*c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_markup_apart() {
        assert_eq!(text("a<b & \"c\"\u{0}\n"), "a&lt;b &amp; &quot;c&quot;\n");
    }
}
