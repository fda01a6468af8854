//! In: text. Out: identifiers that depend on content alone.

use sha2::{Digest, Sha256};

/// Returns the first `digits` hexadecimal digits of the SHA-256 of `text`, 64 at most.
pub fn content_hash(text: &str, digits: usize) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let halves = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.filter_map(|half| char::from_digit(half.into(), 16)).take(digits).collect()
}

/// Returns `name` in lower-case ASCII letters and digits joined by hyphens; empty when it has none.
///
/// ```
/// assert_eq!(guanxi::model::slug("Sue Desmond-Hellmann"), "sue-desmond-hellmann");
/// assert_eq!(guanxi::model::slug("微軟"), "");
/// ```
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for word in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word.to_ascii_lowercase());
    }
    slug
}
