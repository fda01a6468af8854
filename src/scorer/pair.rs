//! In: a window. Out: the [`Pair`]s of items whose classes fit a property, near enough to be told of together.

use super::feature::Pair;
use super::window::Window;

/// Items that may lie between the ends of a pair.
const REACH: usize = 40;

/// Classes of the ends of a property, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ends {
    pub(super) subject: u64,
    pub(super) object: u64,
    /// Whether only pairs in the order of the text count.
    pub(super) symmetric: bool,
}

/// Returns the pairs of a property with such ends, in the order of the text.
pub(super) fn pairs(window: &Window, ends: Ends) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (subject, _) in window.classes.iter().enumerate().filter(|(_, bits)| **bits & ends.subject != 0) {
        let from = if ends.symmetric { subject + 1 } else { subject.saturating_sub(REACH) };
        let to = (subject + REACH + 1).min(window.classes.len());
        let fits = |object: &usize| *object != subject && window.classes[*object] & ends.object != 0;
        pairs.extend((from..to).filter(fits).map(|object| Pair { subject, object }));
    }
    pairs
}
