//! In: a row of items. Out: whether a match may start at one of them, by what every match must hold in order.

use crate::pattern::asked::Group;
use crate::pattern::matcher::Items;

/// Labels of which every match of a pattern has an item with one, behind those of the landmark before.
#[derive(Debug, Clone)]
pub(crate) struct Landmark {
    pub(crate) group: Group,
    /// How many items behind the start of the match it stands at most; `None` when any number.
    pub(crate) within: Option<usize>,
}

/// Returns whether all landmarks follow from item `start` on.
pub(crate) fn follow<I: Items>(landmarks: &[Landmark], items: &I, start: usize) -> bool {
    let count = items.count();
    let mut at = start;
    landmarks.iter().all(|landmark| {
        let end = landmark.within.map_or(count, |within| count.min(start + within + 1));
        let found = (at..end).find(|index| landmark.group.is_met(items, *index));
        at = found.map_or(end, |found| found + 1);
        found.is_some()
    })
}
