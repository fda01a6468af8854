//! In: nothing. Out: [`Class`] of a name, and the labels a token can bear: outside, or begin, inside, end, single of a class.

use std::fmt;
use std::str::FromStr;

/// Number of classes.
pub(crate) const CLASSES: usize = 3;
/// Number of labels that carry weights: four per class.
pub(crate) const LANES: usize = 4 * CLASSES;
/// Number of labels: outside, then the lanes.
pub(crate) const LABELS: usize = 1 + LANES;
/// The label of tokens that belong to no name.
pub(crate) const OUTSIDE: usize = 0;

/// What kind of thing a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// A person.
    Person,
    /// A company, agency, university, party, team.
    Organization,
    /// A country, city, region, street, river.
    Place,
}

impl Class {
    /// Every class, in the order of the labels.
    pub const ALL: [Class; CLASSES] = [Self::Person, Self::Organization, Self::Place];

    /// Returns the class's name in the ontology.
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "Person",
            Self::Organization => "Organization",
            Self::Place => "Place",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Class {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = Self::ALL.into_iter().find(|class| class.name() == text);
        known.ok_or_else(|| format!("unknown class \"{text}\"; known are Person, Organization, Place"))
    }
}

/// Place of a token in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Begin,
    Inside,
    End,
    Single,
}

/// Returns the label of `part` of a name of `class`.
pub(crate) fn label(class: Class, part: Part) -> usize {
    1 + 4 * class as usize + part as usize
}

/// Returns the label of token `index` of a name of `length` tokens.
pub(crate) fn label_in(class: Class, index: usize, length: usize) -> usize {
    let part = match (index, index + 1 == length) {
        (0, true) => Part::Single,
        (0, false) => Part::Begin,
        (_, true) => Part::End,
        _ => Part::Inside,
    };
    label(class, part)
}

/// Returns the class of `label` and the part, or `None` for outside.
pub(crate) fn read(label: usize) -> Option<(Class, Part)> {
    let lane = label.checked_sub(1)?;
    let class = *Class::ALL.get(lane / 4)?;
    Some((class, [Part::Begin, Part::Inside, Part::End, Part::Single][lane % 4]))
}

/// Returns whether `after` may follow `before`; a text begins and ends as if outside.
pub(crate) fn may_follow(before: usize, after: usize) -> bool {
    let open = |label| match read(label) {
        Some((class, Part::Begin | Part::Inside)) => Some(class),
        _ => None,
    };
    let continued = match read(after) {
        Some((class, Part::Inside | Part::End)) => Some(class),
        _ => None,
    };
    open(before) == continued
}

/// Returns the group that rules what comes after `label` or what it starts: 0 outside, else one more than the class.
pub(crate) fn group(label: usize) -> usize {
    read(label).map_or(0, |(class, _)| 1 + class as usize)
}
