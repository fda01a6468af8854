//! In: text in any script. Out: the same text with Traditional characters as Simplified ones, byte offsets unchanged.

use std::sync::LazyLock;

/// First and one past the last code point of the CJK Unified Ideographs block.
const FIRST: u32 = 0x4E00;
const END: u32 = 0xA000;

/// Simplified form of each ideograph of the block, itself when it has none.
static SIMPLIFIED: LazyLock<Vec<char>> = LazyLock::new(|| {
    let block: Vec<char> = (FIRST..END).filter_map(char::from_u32).collect();
    let lines: String = block.iter().flat_map(|c| [*c, '\n']).collect();
    let folded = hanconv::t2s(&lines);
    let folded: Vec<char> = folded.lines().filter_map(|line| line.chars().next()).collect();
    if folded.len() == block.len() { folded } else { block }
});

/// Returns the Simplified form of `c` when it takes as many bytes, else `c`.
pub fn fold_char(c: char) -> char {
    let simple = (c as u32).checked_sub(FIRST).and_then(|index| SIMPLIFIED.get(index as usize));
    match simple {
        Some(simple) if simple.len_utf8() == c.len_utf8() => *simple,
        _ => c,
    }
}

/// Returns `text` character by character in Simplified script, so that every byte offset carries over.
///
/// ```
/// assert_eq!(guanxi::segment::fold("微軟 CEO 宣佈辭職"), "微软 CEO 宣布辞职");
/// ```
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut folded = String::with_capacity(text.len());
    folded.extend(text.chars().map(fold_char));
    folded
}

/// Returns the BCP 47 tag that the script of `name` gives: `zh-Hant`, `zh` when both scripts write it so, `en`, `und`.
pub fn language(name: &str) -> &'static str {
    if !name.chars().any(crate::segment::is_han) {
        return if name.is_ascii() { "en" } else { "und" };
    }
    if fold(name) != name {
        "zh-Hant"
    } else if name.chars().any(is_simplified) {
        "zh-Hans"
    } else {
        "zh"
    }
}

/// Ideographs of the block that only Simplified script writes: the character set of Taiwan lacks them, that of the mainland has
/// them. Bit by bit from [`FIRST`].
static ONLY_SIMPLIFIED: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mainland = ideographs(encoding_rs::GBK, 0x81);
    let taiwan = ideographs(encoding_rs::BIG5, BIG5);
    mainland.iter().zip(&taiwan).map(|(has, lacks)| has & !lacks).collect()
});

/// First lead byte of Big5 itself; those below are the additions of Hong Kong, which hold Simplified characters too.
const BIG5: u8 = 0xA1;

/// Returns the ideographs that the two-byte codes of `encoding` from the lead byte `first` on stand for, as bits from [`FIRST`].
fn ideographs(encoding: &'static encoding_rs::Encoding, first: u8) -> Vec<u64> {
    let trails = (0x40..=0x7E).chain(0x80..=0xFE);
    let codes: Vec<u8> =
        (first..=0xFE).flat_map(|lead| trails.clone().flat_map(move |trail| [lead, trail, b' '])).collect();
    let mut bits = vec![0; (END - FIRST).div_ceil(64) as usize];
    for c in encoding.decode_without_bom_handling(&codes).0.chars() {
        if let Some(at) = (c as u32).checked_sub(FIRST).filter(|at| *at < END - FIRST) {
            bits[at as usize / 64] |= 1 << (at % 64);
        }
    }
    bits
}

/// Returns whether only Simplified script writes `c`.
fn is_simplified(c: char) -> bool {
    let at = (c as u32).checked_sub(FIRST).filter(|at| *at < END - FIRST);
    at.is_some_and(|at| ONLY_SIMPLIFIED[at as usize / 64] >> (at % 64) & 1 == 1)
}

/// Returns the letters and digits of `name` in lower case and Simplified script: what is left of a name however it is written.
pub fn letters(name: &str) -> String {
    let letters: String = name.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect();
    fold(&letters)
}

/// Returns the form in which words are looked up: folded, lower case, typographic apostrophes and hyphens plain.
pub fn normal(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut normal = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            '’' | '‘' | 'ʼ' => normal.push('\''),
            '‑' | '–' => normal.push('-'),
            c if crate::segment::is_han(c) => normal.push(fold_char(c)),
            c => normal.extend(c.to_lowercase()),
        }
    }
    normal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_simplified_characters_as_the_encodings_do() {
        let lacks = |encoding: &'static encoding_rs::Encoding, c: char| encoding.encode(&c.to_string()).2;
        for c in (FIRST..END).filter_map(char::from_u32) {
            assert_eq!(is_simplified(c), lacks(encoding_rs::BIG5, c) && !lacks(encoding_rs::GBK, c), "{c}");
        }
        assert!(is_simplified('难') && !is_simplified('難') && !is_simplified('人') && !is_simplified('a'));
    }
}
