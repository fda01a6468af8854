//! In: lists of words, each list a class of its own. Out: [`Gazetteer`], which tells for every token what lists it stands in.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::lists::Lists;
use super::slots::{self, SLOT};
use super::token::{Token, read_chunk};
use super::{Language, hash};
use crate::Error;
use crate::ontology::Files;

/// Most lists a gazetteer can hold: each takes three bits of a token's 64.
pub(crate) const LISTS: usize = 20;
/// Longest entry in tokens; longer ones are left out.
const LONGEST: usize = 12;
/// The bit of a slot that holds something.
const FULL: u32 = 1 << 31;
/// The bit of a slot whose words begin longer ones.
const MORE: u32 = 1 << 30;

/// Lists of words known beforehand: family names, endings of company names, titles.
///
/// A word is known by the hash of its tokens, so both scripts and any letter case count as one.
#[derive(Debug, Clone, Default)]
pub struct Gazetteer {
    /// Lists and marks of every word and of every beginning of one.
    entries: BTreeMap<u64, u32>,
    lists: [Vec<String>; 2],
}

/// What the lists of a gazetteer are about; the two halves are looked at apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Half {
    /// People: their names and titles.
    People,
    /// Organisations, places and ordinary words.
    Things,
}

impl Half {
    /// The bits of its lists in a token's marks.
    pub(crate) fn mask(self) -> u64 {
        let half = (1 << (3 * LISTS / 2)) - 1;
        match self {
            Self::People => half,
            Self::Things => half << (3 * LISTS / 2),
        }
    }
}

impl Gazetteer {
    /// Returns a gazetteer without words.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the lists that `models/names.toml` of an ontology folder names for `language`.
    pub fn of(files: &Files, language: Language) -> Result<Self, Error> {
        Lists::of(files, language)?.gazetteer(files)
    }

    /// Adds `words` to list `name` of a half; lists past the tenth of a half are left out.
    pub fn add<'w>(&mut self, half: Half, name: &str, words: impl IntoIterator<Item = &'w str>) {
        let lists = &mut self.lists[half as usize];
        let list = lists.iter().position(|known| known == name).unwrap_or(lists.len());
        if list == LISTS / 2 {
            return;
        }
        if list == lists.len() {
            lists.push(name.to_owned());
        }
        let list = list + LISTS / 2 * half as usize;
        let mut tokens = Vec::new();
        for word in words {
            if read_chunk(word, 0, &mut tokens) < word.len() || tokens.is_empty() || tokens.len() > LONGEST {
                continue;
            }
            let mut key = 0;
            for token in &tokens {
                *self.entries.entry(key).or_default() |= MORE;
                key = hash::pair(key, token.hash);
            }
            *self.entries.entry(key).or_default() |= 1 << list;
        }
    }

    /// Returns the table in the form that a model file holds.
    pub(crate) fn table(&self) -> Vec<u8> {
        let entries: Vec<(u64, u32)> = self.entries.iter().map(|(key, known)| (*key, known | FULL)).collect();
        slots::write(&entries)
    }
}

/// Writes for every token which lists' words begin, go on and end at it: list `n` has the bits `3n`, `3n + 1`, `3n + 2`.
///
/// Of the words of one list that begin at one token the longest counts.
pub(crate) fn mark(slots: &[[u8; SLOT]], tokens: &[Token], marks: &mut Vec<u64>) {
    marks.clear();
    marks.resize(tokens.len(), 0);
    for start in 0..tokens.len() {
        let mut found = [0; LONGEST];
        let mut longest = 0;
        let mut key = 0;
        for (found, token) in found.iter_mut().zip(&tokens[start..]) {
            key = hash::pair(key, token.hash);
            let known = slots::find(slots, key);
            longest += usize::from(known != 0);
            *found = known & ((1 << LISTS) - 1);
            if known & MORE == 0 {
                break;
            }
        }
        let mut seen = 0;
        for (length, found) in found[..longest].iter().enumerate().map(|(last, found)| (last + 1, found)).rev() {
            let bits = spread(found & !seen);
            seen |= found;
            if bits != 0 {
                marks[start] |= bits;
                marks[start + length - 1] |= bits << 2;
                if length > 2 {
                    marks[start + 1..start + length - 1].iter_mut().for_each(|inside| *inside |= bits << 1);
                }
            }
        }
    }
}

/// Returns the bit `3n` for every bit `n` of `lists`.
fn spread(mut lists: u32) -> u64 {
    let mut bits = 0;
    while lists != 0 {
        bits |= 1 << (3 * lists.trailing_zeros());
        lists &= lists - 1;
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_the_longest_word_of_each_list_in_either_script() {
        let mut gazetteer = Gazetteer::new();
        gazetteer.add(Half::People, "surname", ["歐", "歐陽"]);
        gazetteer.add(Half::Things, "ending", ["總裁"]);
        let (mut tokens, mut marks) = (Vec::new(), Vec::new());
        read_chunk("总裁欧阳欧", 0, &mut tokens);
        mark(slots::read(&gazetteer.table()).unwrap(), &tokens, &mut marks);
        assert_eq!(marks, [1 << 30, 4 << 30, 1, 4, 1 | 4]);
    }
}
