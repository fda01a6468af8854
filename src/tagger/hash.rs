//! In: numbers. Out: 64-bit hashes, equal on every machine, that name features, words and gazetteer entries.
//!
//! The folded multiplication of Wang Yi's wyhash (2019, <https://github.com/wangyi-fudan/wyhash>).

const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// Returns `a` scrambled: equal inputs give equal outputs, near inputs far ones.
pub(crate) fn mix(a: u64) -> u64 {
    let product = u128::from(a ^ 0xA076_1D64_78BD_642F) * u128::from(FACTOR);
    (product as u64) ^ ((product >> 64) as u64)
}

/// Returns a hash of the ordered pair `a`, `b`.
pub(crate) fn pair(a: u64, b: u64) -> u64 {
    mix(a.rotate_left(23) ^ b)
}

/// Returns a hash of `bytes`.
pub(crate) fn bytes(bytes: &[u8]) -> u64 {
    let mut hash = bytes.len() as u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        hash = pair(hash, u64::from_le_bytes(word));
    }
    hash
}

/// Small random numbers from a seed, the same on every machine: SplitMix64 (Steele, Lea, Flood 2014,
/// *Fast splittable pseudorandom number generators*, <https://doi.org/10.1145/2660193.2660195>).
#[derive(Debug, Clone)]
pub struct Random {
    state: u64,
}

impl Random {
    /// Returns a generator that starts at `seed`.
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Returns the next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(FACTOR);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Returns a number below `bound`, or 0 when `bound` is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.bits()) * bound as u128) >> 64) as usize
    }

    /// Returns true `percent` times in a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// Returns one of `items`, or `None` when there is none.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }

    /// Puts `items` into a random order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
