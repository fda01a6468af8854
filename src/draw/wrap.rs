//! In: a text and a width. Out: its lines, broken where the language allows it.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A word of so many letters may be broken behind its hyphen.
const LONG: usize = 6;

/// Returns `text` in lines of at most `width` columns, an East Asian character being two; at most `most` lines, the last of
/// which ends with an ellipsis when something is left.
///
/// Line breaks and control characters of the text count as spaces. There is always one line; several are about as long as
/// each other.
pub(super) fn wrap(text: &str, width: usize, most: usize) -> Vec<String> {
    let width = width.max(4);
    let atoms = atoms(&clean(text));
    let mut lines = fill(&atoms, width);
    let longest = atoms.iter().map(|atom| atom.trim_end().width()).max().unwrap_or_default();
    if (2..=most).contains(&lines.len()) && longest <= width {
        // No line is to hold one last word or character: the narrowest column that takes no line more is as even as can be.
        let narrower = (longest.max(4)..width).map(|width| fill(&atoms, width));
        lines = narrower.into_iter().find(|narrow| narrow.len() == lines.len()).unwrap_or(lines);
    }
    if lines.len() > most.max(1) {
        lines.truncate(most.max(1));
        if let Some(last) = lines.last_mut() {
            while last.trim_end().width() >= width && last.pop().is_some() {}
            last.truncate(last.trim_end().len());
            last.push('…');
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// Returns atoms in lines, each as full as it can be.
fn fill(atoms: &[String], width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for atom in atoms.iter().flat_map(|atom| pieces(atom, width)) {
        let line = lines.last().map_or("", String::as_str);
        let is_full = line.width() + atom.trim_end().width() > width;
        match lines.last_mut() {
            Some(line) if !is_full || line.is_empty() => line.push_str(&atom),
            _ => lines.push(atom.trim_start().to_owned()),
        }
    }
    lines
}

/// Returns `text` on one line of at most `width` columns.
pub(super) fn clip(text: &str, width: usize) -> String {
    wrap(text, width, 1).swap_remove(0)
}

/// Returns `text` on one line, without characters that no document format can hold.
pub(super) fn clean(text: &str) -> String {
    let visible = text.chars().map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c });
    let kept: String = visible.filter(|c| is_writable(*c)).collect();
    kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns whether every format can hold `c`: XML has no control characters, and marks that turn the direction of writing
/// would turn what stands beside them as well.
pub(super) fn is_writable(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns what must stay on one line: words with the space behind them, wide characters with the marks that follow them.
fn atoms(text: &str) -> Vec<String> {
    let mut atoms: Vec<String> = Vec::new();
    let mut previous = ' ';
    for c in text.chars() {
        let is_mark = !c.is_alphanumeric() && !opens(c);
        let is_joined = previous == '-' && atoms.last().is_some_and(|atom| atom.chars().count() >= LONG);
        let breaks = match previous {
            _ if is_mark || opens(previous) => false,
            '-' => is_joined && c.is_alphabetic(),
            _ => is_wide(c) || is_wide(previous) || previous == ' ',
        };
        match atoms.last_mut() {
            Some(atom) if !breaks => atom.push(c),
            _ => atoms.push(c.to_string()),
        }
        previous = c;
    }
    atoms
}

/// Returns an atom in parts no wider than `width`.
fn pieces(atom: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for c in atom.chars() {
        match pieces.last_mut() {
            Some(piece) if c == ' ' || piece.width() + c.width().unwrap_or(0) <= width => piece.push(c),
            _ => pieces.push(c.to_string()),
        }
    }
    pieces
}

fn is_wide(c: char) -> bool {
    c.width() == Some(2)
}

fn opens(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '“' | '‘' | '«' | '（' | '「' | '『' | '《' | '〈' | '【' | '〔')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_between_words_and_wide_characters() {
        assert_eq!(wrap("Chenghai Robotics and Sensing", 14, 9), ["Chenghai", "Robotics", "and Sensing"]);
        assert_eq!(wrap("澄海機器人與感測", 8, 9), ["澄海機器", "人與感測"]);
        assert_eq!(wrap("澄海 Robotics 公司", 12, 9), ["澄海", "Robotics", "公司"]);
        assert_eq!(wrap("Harrowgate-Featherstone", 16, 9), ["Harrowgate-", "Featherstone"]);
        assert_eq!(wrap("the T-Junction", 11, 9), ["the", "T-Junction"]);
    }

    #[test]
    fn lines_are_about_as_long_as_each_other() {
        assert_eq!(wrap("澄海機器人與感測器材", 18, 9), ["澄海機器人", "與感測器材"]);
        assert_eq!(wrap("Chenghai Robotics Ltd", 17, 9), ["Chenghai", "Robotics Ltd"]);
    }

    #[test]
    fn starts_no_line_with_a_closing_mark() {
        assert_eq!(wrap("澄海機器（上海）", 10, 9), ["澄海機器", "（上海）"]);
        assert_eq!(wrap("甲、乙、丙、丁", 6, 9), ["甲、", "乙、", "丙、丁"]);
    }

    #[test]
    fn ends_with_an_ellipsis_when_lines_run_out() {
        assert_eq!(wrap("one two three four", 9, 1), ["one two…"]);
        let long = "x".repeat(300);
        let lines = wrap(&long, 20, 3);
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|line| line.width() <= 20) && lines[2].ends_with('…'));
        assert!(wrap(&"字".repeat(300), 20, 3).iter().all(|line| line.width() <= 20));
    }

    #[test]
    fn drops_what_cannot_be_written() {
        assert_eq!(clean(" a\n\tb\u{0}c\u{ffff} "), "a b c");
        assert_eq!(wrap("", 20, 3), [""]);
        assert_eq!(clip("a\nb", 20), "a b");
    }
}
