//! In: any text. Out: the same text where DOT, its HTML-like labels or Mermaid expect text, whatever it holds.

use crate::draw::wrap::{clean, is_writable};

/// Returns `text` as a double-quoted string that Graphviz shows as it is; line breaks are kept.
pub(super) fn quoted(text: &str) -> String {
    let lines = text.lines().map(|line| clean(line).replace('\\', "\\\\").replace('&', "&amp;").replace('"', "\\\""));
    format!("\"{}\"", lines.collect::<Vec<_>>().join("\\n"))
}

/// Returns `text` as the text of an HTML-like label, where an element must not be empty.
pub(super) fn html(text: &str) -> String {
    let mut out = String::new();
    let inner = text.trim_matches(' ');
    // A reader of SVG drops spaces at the ends, but Graphviz has left room for them.
    let edge = |part: &str| "&#160;".repeat(part.len());
    let at = text.find(inner).unwrap_or(0);
    out.push_str(&edge(&text[..at]));
    for c in inner.chars().filter(|c| is_writable(*c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Graphviz replaces `\N` and the like in these labels as well.
            '\\' => out.push_str("\\\\"),
            c => out.push(c),
        }
    }
    out.push_str(&edge(&text[at + inner.len()..]));
    if out.is_empty() { "&#160;".to_owned() } else { out }
}

/// Returns `text` as the inside of a quoted Mermaid label: letters, digits and plain marks stay, all else becomes a code.
pub(super) fn mermaid(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars().filter(|c| is_writable(*c)).peekable();
    while let Some(c) = letters.next() {
        let is_before_space = letters.peek().is_none_or(|next| *next == ' ');
        match c {
            // Before a space they may begin the item of a list.
            '.' | '-' if is_before_space => out.push_str(&format!("#{};", u32::from(c))),
            ' ' | '.' | ',' | '-' | '·' | '%' | '$' | '…' => out.push(c),
            c if c.is_alphanumeric() || !c.is_ascii() => out.push(c),
            c => out.push_str(&format!("#{};", u32::from(c))),
        }
    }
    out
}

/// Returns `id` as a name that DOT and Mermaid take bare: distinct identifiers stay distinct.
pub(super) fn identifier(id: &str) -> String {
    let mut out = String::from("n_");
    for c in id.chars() {
        match c {
            '-' => out.push('_'),
            c if c.is_ascii_lowercase() || c.is_ascii_digit() => out.push(c),
            c => out.push_str(&format!("X{:x}X", u32::from(c))),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_what_dot_would_read() {
        assert_eq!(quoted("a \"b\" \\N &amp;\nc"), r#""a \"b\" \\N &amp;amp;\nc""#);
        assert_eq!(quoted("\\"), r#""\\""#);
        assert_eq!(html("<b>&'\"\\N\u{1}"), "&lt;b&gt;&amp;&#39;&quot;\\\\N");
        assert_eq!(html("\u{1}"), "&#160;");
        assert_eq!(html(" a b "), "&#160;a b&#160;");
        assert_eq!(html("  "), "&#160;&#160;");
    }

    #[test]
    fn codes_what_mermaid_would_read() {
        assert_eq!(mermaid("a\"b];`end`|"), "a#34;b#93;#59;#96;end#96;#124;");
        assert_eq!(mermaid("澄海・😀 1,5 %"), "澄海・😀 1,5 %");
        assert_eq!(mermaid("1. a-b - 2.5"), "1#46; a-b #45; 2.5");
        assert_eq!(mermaid("style x:#fff;"), "style x#58;#35;fff#59;");
    }

    #[test]
    fn keeps_identifiers_apart() {
        let ids = ["a-b", "a.b", "a_b", "aX2eXb", "微軟", "end", "a--b", "A-b", ""];
        let names: std::collections::BTreeSet<String> = ids.iter().map(|id| identifier(id)).collect();
        assert_eq!(names.len(), ids.len());
        assert!(names.iter().all(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')));
    }
}
