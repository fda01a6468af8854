//! In: hashes with a number each. Out: a table of slots, written into model files as it is, in which they are looked up.
//!
//! A slot is eight bytes: the low 32 bits of a hash, and its number, which is 0 in an empty slot. A hash's place comes from its
//! high 32 bits; when it is taken, the next free one is it.

/// Bytes of a slot.
pub(crate) const SLOT: usize = 8;

/// Returns the table of `entries`, whose numbers are not 0; three slots in ten stay empty.
pub(crate) fn write(entries: &[(u64, u32)]) -> Vec<u8> {
    let count = entries.len() * 10 / 7 + 1;
    let mut slots = vec![[0; SLOT]; count];
    for (hash, number) in entries {
        let mut at = place(*hash, count);
        while slots[at] != [0; SLOT] {
            at = next(at, count);
        }
        slots[at] = (u64::from(*hash as u32) | u64::from(*number) << 32).to_le_bytes();
    }
    slots.concat()
}

/// Returns the slots of a table, or `None` when it is none that [`write`] may have written.
pub(crate) fn read(table: &[u8]) -> Option<&[[u8; SLOT]]> {
    let (slots, rest) = table.as_chunks();
    (rest.is_empty() && slots.iter().any(|slot| number(slot) == 0)).then_some(slots)
}

/// Returns the first slot where `hash` may be, for [`find_from`] to go on with.
pub(crate) fn first(slots: &[[u8; SLOT]], hash: u64) -> [u8; SLOT] {
    slots[place(hash, slots.len())]
}

/// Returns the number of `hash`, 0 when it has none; `slot` is its first one.
pub(crate) fn find_from(mut slot: [u8; SLOT], slots: &[[u8; SLOT]], hash: u64) -> u32 {
    let mut at = place(hash, slots.len());
    while number(&slot) != 0 && slot[..4] != (hash as u32).to_le_bytes() {
        at = next(at, slots.len());
        slot = slots[at];
    }
    number(&slot)
}

/// Returns the number of `hash`, 0 when it has none.
pub(crate) fn find(slots: &[[u8; SLOT]], hash: u64) -> u32 {
    find_from(first(slots, hash), slots, hash)
}

fn number(slot: &[u8; SLOT]) -> u32 {
    (u64::from_le_bytes(*slot) >> 32) as u32
}

fn place(hash: u64, count: usize) -> usize {
    (((hash >> 32) * count as u64) >> 32) as usize
}

fn next(at: usize, count: usize) -> usize {
    if at + 1 == count { 0 } else { at + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tagger::hash::mix;

    #[test]
    fn finds_what_was_written_and_nothing_else() {
        let entries: Vec<(u64, u32)> = (1..500).map(|number| (mix(number.into()), number)).collect();
        let table = write(&entries);
        let slots = read(&table).unwrap();
        assert!(entries.iter().all(|(hash, number)| find(slots, *hash) == *number));
        assert!((500..900).all(|other| find(slots, mix(other)) == 0));
        assert_eq!(read(&table[1..]), None);
        assert_eq!(find(read(&write(&[])).unwrap(), 7), 0);
    }
}
