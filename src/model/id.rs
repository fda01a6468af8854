//! In: text. Out: identifiers that depend on content alone.

use sha2::{Digest, Sha256};

/// Returns the first `digits` hexadecimal digits of the SHA-256 of `text`, 64 at most.
pub fn content_hash(text: &str, digits: usize) -> String {
    let mut hash: String = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    hash.truncate(digits);
    hash
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
