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

/// Characters that are the Simplified form of another one.
static ONLY_SIMPLIFIED: LazyLock<std::collections::BTreeSet<char>> = LazyLock::new(|| {
    let block = (FIRST..END).filter_map(char::from_u32);
    let changed = block
        .zip(SIMPLIFIED.iter())
        .filter(|(own, simple)| own != *simple && hanconv::s2t(simple.to_string()) != simple.to_string());
    changed.map(|(_, simple)| *simple).collect()
});

fn is_simplified(c: char) -> bool {
    ONLY_SIMPLIFIED.contains(&c)
}

/// Returns the form in which words are looked up: folded, lower case, typographic apostrophes and hyphens plain.
pub fn normal(word: &str) -> String {
    word.chars()
        .map(|c| match c {
            '’' | '‘' | 'ʼ' => '\'',
            '‑' | '–' => '-',
            _ => fold_char(c),
        })
        .flat_map(char::to_lowercase)
        .collect()
}
