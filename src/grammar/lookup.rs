//! In: texts in normal form with a value each. Out: [`Lookup`], which finds the value of a text.

use rustc_hash::FxHashMap;

/// Bytes of a text that is known by one number.
const SHORT: usize = 16;

/// Values by text; nearly all texts are short enough to be compared as one number.
#[derive(Debug, Clone)]
pub(super) struct Lookup<T> {
    short: FxHashMap<u128, T>,
    long: FxHashMap<String, T>,
}

impl<T> Default for Lookup<T> {
    fn default() -> Self {
        Self { short: FxHashMap::default(), long: FxHashMap::default() }
    }
}

impl<T: Copy> Lookup<T> {
    /// Makes room for so many texts.
    pub(super) fn reserve(&mut self, texts: usize) {
        self.short.reserve(texts);
    }

    /// Gives `text` a value, in place of another.
    pub(super) fn insert(&mut self, text: &str, value: T) {
        match number(text) {
            Some(number) => drop(self.short.insert(number, value)),
            None => drop(self.long.insert(text.to_owned(), value)),
        }
    }

    /// Returns the value of `text`.
    pub(super) fn get(&self, text: &str) -> Option<T> {
        match number(text) {
            Some(number) => self.short.get(&number).copied(),
            None => self.long.get(text).copied(),
        }
    }
}

/// Returns the bytes of a short text as a number; none that ends with zero bytes, as the numbers of shorter ones do.
fn number(text: &str) -> Option<u128> {
    let bytes = text.as_bytes();
    if bytes.len() > SHORT || bytes.last() == Some(&0) {
        return None;
    }
    // The first bytes and the last ones, which may overlap, take no loop.
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let last = u64::from_le_bytes(*last).checked_shr(8 * (SHORT - bytes.len()) as u32);
        return Some(u128::from(u64::from_le_bytes(*first)) | u128::from(last.unwrap_or_default()) << 64);
    }
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_texts_of_every_length_apart() {
        let texts = ["", "\0", "a", "a\0", "a\0b", "sixteen letters.", "sixteen letters. ", "\u{4e00}\u{4e01}"];
        let mut lookup = Lookup::default();
        (0..).zip(texts).for_each(|(value, text)| lookup.insert(text, value));
        assert!((0..).zip(texts).all(|(value, text)| lookup.get(text) == Some(value)));
        assert_eq!(lookup.get("sixteen letters"), None);
    }
}
