//! In: text. Out: [`Token`]s of one chunk at a time: a Han character, a Latin word, a number or a mark, with hash and kind.

use std::sync::LazyLock;

use super::hash;
use crate::segment::fold_char;

/// A chunk ends at the first sentence end after this many tokens,
const CHUNK: usize = 96;
/// or after this many at the latest.
const LONGEST_CHUNK: usize = 768;

/// What a token looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    Han,
    Lower,
    Capital,
    Upper,
    Initial,
    Mixed,
    Number,
    Code,
    Stop,
    Comma,
    Dot,
    Open,
    Close,
    Dash,
    Letter,
    Sign,
}

impl Kind {
    /// Returns whether this is a word in a script with capitals.
    pub(crate) fn is_word(self) -> bool {
        matches!(self, Self::Lower | Self::Capital | Self::Upper | Self::Initial | Self::Mixed | Self::Code)
    }

    /// Returns whether this is a word that a name may hold by its look.
    pub(crate) fn is_capital(self) -> bool {
        self.is_word() && self != Self::Lower
    }
}

/// A piece of text; offsets are bytes of the whole text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Hash of the character or word: Simplified script, lower case, numbers by length.
    pub(crate) hash: u64,
    pub(crate) kind: Kind,
    /// First four bytes in lower case, the first in the lowest byte; 0 outside words.
    pub(crate) prefix: u32,
    /// Last four bytes in lower case, the last in the lowest byte; 0 outside words.
    pub(crate) suffix: u32,
}

/// Reads the next chunk of `text` from `at` into `tokens` and returns where it ends; `text.len()` at the end.
///
/// A chunk is a line, or less when the line is long. White space is no token.
pub(crate) fn read_chunk(text: &str, mut at: usize, tokens: &mut Vec<Token>) -> usize {
    tokens.clear();
    while let Some(c) = text[at..].chars().next() {
        let start = at;
        at += c.len_utf8();
        if c == '\n' && !tokens.is_empty() {
            break;
        }
        if c.is_whitespace() || c == '\u{feff}' {
            continue;
        }
        let token = if c.is_ascii_digit() || is_letter(c) {
            at = word_end(text, start);
            word(text, start, at)
        } else {
            let c = fold(c);
            Token { start, end: at, hash: hash::mix(c.into()), kind: mark(c), prefix: 0, suffix: 0 }
        };
        tokens.push(token);
        let full = tokens.len() >= LONGEST_CHUNK;
        if full || (tokens.len() >= CHUNK && token.kind == Kind::Stop && !joins(text, at)) {
            break;
        }
    }
    at
}

/// Returns whether the text goes on at `at` without a gap, as after the dot of an abbreviation.
fn joins(text: &str, at: usize) -> bool {
    text.as_bytes().get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b',' | b'\''))
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || (matches!(c, '\u{AA}'..='\u{2FF}' | '\u{370}'..='\u{1FFF}') && c.is_alphabetic())
}

fn is_han(c: u32) -> bool {
    matches!(c, 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3134F | 0x3007)
}

/// Returns the end of the word or number at `start`: joined by dots, ampersands, apostrophes and hyphens where a name would be.
fn word_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = start;
    let mut dotted = true;
    loop {
        let from = end;
        while let Some(c) = text[end..].chars().next().filter(|c| c.is_ascii_digit() || is_letter(*c)) {
            end += c.len_utf8();
        }
        let single = end - from == 1 && bytes[from].is_ascii_uppercase();
        dotted &= single;
        let Some(joint) = text[end..].chars().next() else { break };
        let Some(next) = text[end + joint.len_utf8()..].chars().next() else {
            return if joint == '.' && dotted { end + 1 } else { end };
        };
        let digits = bytes[end - 1].is_ascii_digit() && next.is_ascii_digit();
        let joined = match joint {
            '.' if dotted && !next.is_ascii_alphanumeric() => return end + 1,
            '.' => digits || (next.is_ascii_alphanumeric() && (dotted || next.is_ascii_lowercase())),
            ',' => digits,
            '&' => next.is_ascii_uppercase() && bytes[end - 1].is_ascii_uppercase(),
            '\'' | '’' => next.is_uppercase(),
            '-' => next.is_uppercase() || next.is_ascii_digit(),
            _ => false,
        };
        if !joined {
            break;
        }
        end += joint.len_utf8();
    }
    end
}

fn word(text: &str, start: usize, end: usize) -> Token {
    let bytes = &text.as_bytes()[start..end];
    let kind = word_kind(bytes);
    let hash = if kind == Kind::Number { hash::pair(3, bytes.len() as u64) } else { lower_hash(bytes) };
    let mut prefix = 0;
    for (index, byte) in bytes.iter().take(4).enumerate() {
        prefix |= u32::from(byte | 0x20) << (8 * index);
    }
    let mut suffix = 0;
    for (index, byte) in bytes.iter().rev().take(4).enumerate() {
        suffix |= u32::from(byte | 0x20) << (8 * index);
    }
    Token { start, end, hash, kind, prefix, suffix }
}

/// Returns a hash that takes capital and small letters as one.
fn lower_hash(bytes: &[u8]) -> u64 {
    let mut hash = bytes.len() as u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        hash = hash::pair(hash, u64::from_le_bytes(word) | 0x2020_2020_2020_2020);
    }
    hash
}

fn word_kind(bytes: &[u8]) -> Kind {
    let (mut upper, mut lower, mut digits) = (0, 0, 0);
    for byte in bytes {
        upper += usize::from(byte.is_ascii_uppercase());
        lower += usize::from(byte.is_ascii_lowercase());
        digits += usize::from(byte.is_ascii_digit());
    }
    match (upper, lower, digits) {
        (0, 0, 1..) => Kind::Number,
        (_, _, 1..) => Kind::Code,
        (0, _, 0) => Kind::Lower,
        (1, 0, 0) => Kind::Initial,
        (_, 0, 0) => Kind::Upper,
        (1, _, 0) if bytes[0].is_ascii_uppercase() => Kind::Capital,
        _ => Kind::Mixed,
    }
}

fn mark(c: u32) -> Kind {
    match char::from_u32(c).unwrap_or(' ') {
        _ if is_han(c) => Kind::Han,
        '.' | '!' | '?' | '。' | ';' => Kind::Stop,
        ',' | '、' | ':' => Kind::Comma,
        '·' => Kind::Dot,
        '(' | '[' | '{' | '「' | '『' | '“' | '‘' | '《' | '〈' | '【' => Kind::Open,
        ')' | ']' | '}' | '」' | '』' | '”' | '’' | '》' | '〉' | '】' | '"' | '\'' => Kind::Close,
        '-' | '–' | '—' | '/' | '~' => Kind::Dash,
        c if c.is_alphabetic() => Kind::Letter,
        _ => Kind::Sign,
    }
}

/// Simplified, half-width form of every character of the Basic Multilingual Plane.
static FOLDED: LazyLock<Vec<u16>> = LazyLock::new(|| {
    let mut folded: Vec<u16> = (0..=u16::MAX).collect();
    for form in &mut folded {
        let simplified = char::from_u32(u32::from(*form)).map(fold_char);
        *form = simplified.and_then(|c| u16::try_from(u32::from(c)).ok()).unwrap_or(*form);
    }
    for c in 0xFF01..=0xFF5E {
        folded[usize::from(c)] = c - 0xFEE0;
    }
    for dot in ['•', '‧', '・', '∙', '⋅', '･'] {
        folded[dot as usize] = '·' as u16;
    }
    folded
});

fn fold(c: char) -> u32 {
    FOLDED.get(c as usize).map_or(c.into(), |folded| u32::from(*folded))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        let (mut tokens, mut words, mut at) = (Vec::new(), Vec::new(), 0);
        while at < text.len() {
            at = read_chunk(text, at, &mut tokens);
            words.extend(tokens.iter().map(|token| &text[token.start..token.end]));
        }
        words
    }

    #[test]
    fn keeps_initials_and_double_names_whole_and_splits_possessives() {
        assert_eq!(words("J. P. O'Neil-Smith's AT&T"), ["J.", "P.", "O'Neil-Smith", "'", "s", "AT&T"]);
        assert_eq!(words("the U.S. unit, Acme-backed"), ["the", "U.S.", "unit", ",", "Acme", "-", "backed"]);
        assert_eq!(words("涨7,840.5萬、GPT-4o。"), ["涨", "7,840.5", "萬", "、", "GPT-4o", "。"]);
    }

    #[test]
    fn takes_both_scripts_as_one() {
        let (mut one, mut two) = (Vec::new(), Vec::new());
        read_chunk("微軟（總裁）", 0, &mut one);
        read_chunk("微软(总裁)", 0, &mut two);
        let hashes = |tokens: &[Token]| tokens.iter().map(|token| token.hash).collect::<Vec<_>>();
        assert_eq!(hashes(&one), hashes(&two));
    }
}
