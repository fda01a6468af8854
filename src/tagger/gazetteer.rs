//! In: lists of words, each list a class of its own. Out: [`Gazetteer`], which tells for every token what lists it stands in.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::lists::Lists;
use super::token::{Token, read_chunk};
use super::{Language, hash};
use crate::Error;
use crate::ontology::Files;

/// Most lists a gazetteer can hold: each takes three bits of a token's 64.
pub(crate) const LISTS: usize = 20;
/// Longest entry in tokens; longer ones are left out.
const LONGEST: usize = 12;
/// Bytes of one slot: a check, then the lists in 20 bits and in four the length of the longest entry that starts with this token.
const SLOT: usize = 8;
/// The bit of a slot that holds something.
const FULL: u32 = 1 << 31;

/// Lists of words known beforehand: family names, endings of company names, titles.
///
/// A word is known by the hash of its tokens, so both scripts and any letter case count as one.
#[derive(Debug, Clone, Default)]
pub struct Gazetteer {
    entries: BTreeMap<u64, Slot>,
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

#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    lists: u32,
    longest: u8,
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
            let first = self.entries.entry(hash::mix(tokens[0].hash)).or_default();
            first.longest = first.longest.max(tokens.len() as u8);
            let key = tokens.iter().skip(1).fold(hash::mix(tokens[0].hash), |key, token| hash::pair(key, token.hash));
            self.entries.entry(key).or_default().lists |= 1 << list;
        }
    }

    /// Returns the table in the form that a model file holds: slots of 12 bytes, a power of two of them.
    pub(crate) fn table(&self) -> Vec<u8> {
        let slots = (self.entries.len() * 4 / 3 + 1).next_power_of_two();
        let mut table = vec![0; slots * SLOT];
        for (key, slot) in &self.entries {
            let mut at = place(*key, slots);
            while table[at * SLOT + 7] != 0 {
                at = (at + 1) % slots;
            }
            let known = slot.lists | u32::from(slot.longest) << LISTS | FULL;
            table[at * SLOT..at * SLOT + 4].copy_from_slice(&(*key as u32).to_le_bytes());
            table[at * SLOT + 4..(at + 1) * SLOT].copy_from_slice(&known.to_le_bytes());
        }
        table
    }
}

fn place(key: u64, slots: usize) -> usize {
    (key >> 32) as usize & (slots - 1)
}

/// Returns whether `table` is one that [`Gazetteer::table`] may have written.
pub(crate) fn is_table(table: &[u8]) -> bool {
    let slots = table.len() / SLOT;
    let free = table.chunks(SLOT).any(|slot| slot.last() == Some(&0));
    slots.is_power_of_two() && slots * SLOT == table.len() && free
}

fn find(table: &[u8], key: u64) -> Option<Slot> {
    let slots = table.len() / SLOT;
    let mut at = place(key, slots);
    loop {
        let bytes = &table[at * SLOT..(at + 1) * SLOT];
        let known = u32::from_le_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]);
        if known == 0 {
            return None;
        }
        if bytes[..4] == (key as u32).to_le_bytes() {
            return Some(Slot { lists: known & ((1 << LISTS) - 1), longest: (known >> LISTS & 15) as u8 });
        }
        at = (at + 1) % slots;
    }
}

/// Writes for every token which lists' words begin, go on and end at it: list `n` has the bits `3n`, `3n + 1`, `3n + 2`.
///
/// Of the words of one list that begin at one token the longest counts.
pub(crate) fn mark(table: &[u8], tokens: &[Token], marks: &mut Vec<u64>) {
    marks.clear();
    marks.resize(tokens.len(), 0);
    for start in 0..tokens.len() {
        let mut key = hash::mix(tokens[start].hash);
        let Some(first) = find(table, key) else { continue };
        let mut ends = [0; LISTS];
        remember(&mut ends, first.lists, 1);
        for length in 2..=usize::from(first.longest).min(tokens.len() - start) {
            key = hash::pair(key, tokens[start + length - 1].hash);
            if let Some(slot) = find(table, key) {
                remember(&mut ends, slot.lists, length);
            }
        }
        for (list, length) in ends.into_iter().enumerate().filter(|(_, length)| *length > 0) {
            marks[start] |= 1 << (3 * list);
            marks[start + length - 1] |= 4 << (3 * list);
            for inside in &mut marks[start + 1..(start + length).max(start + 2) - 1] {
                *inside |= 2 << (3 * list);
            }
        }
    }
}

fn remember(ends: &mut [usize; LISTS], mut lists: u32, length: usize) {
    while lists != 0 {
        if let Some(end) = ends.get_mut(lists.trailing_zeros() as usize) {
            *end = length;
        }
        lists &= lists - 1;
    }
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
        mark(&gazetteer.table(), &tokens, &mut marks);
        assert_eq!(marks, [1 << 30, 4 << 30, 1, 4, 1 | 4]);
    }
}
