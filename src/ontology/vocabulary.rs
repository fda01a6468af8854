//! [`Vocabulary`]: the classes, predicates and qualifiers there are, and which of them go together.

use std::collections::{BTreeMap, BTreeSet};

use crate::ontology::labels::Labels;

/// Which classes, predicates and qualifiers exist, by name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Vocabulary {
    /// Classes of entities and of the records about them.
    pub classes: BTreeMap<String, Class>,
    /// What claims may state.
    pub predicates: BTreeMap<String, Predicate>,
    /// What claims may add: date, amount, role.
    pub qualifiers: BTreeMap<String, QualifierType>,
    /// Prefixes the file declares, with their namespaces.
    pub prefixes: BTreeMap<String, String>,
}

/// A class of things.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Class {
    /// Every more general class of the vocabulary, near and far.
    pub ancestors: BTreeSet<String>,
    /// What to call it.
    pub labels: Labels,
    /// What it means, in English.
    pub comment: String,
}

/// What a predicate tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Something that happens.
    Event,
    /// Something that holds for a time.
    State,
}

/// A way to link a subject to an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Predicate {
    /// Event or state.
    pub kind: Kind,
    /// Classes of the subject; any of them.
    pub domain: BTreeSet<String>,
    /// Classes of the object, `Date` and `Money` among them; any of them.
    pub range: BTreeSet<String>,
    /// Every more general predicate, near and far.
    pub ancestors: BTreeSet<String>,
    /// Whether the link reads the same from both ends.
    pub symmetric: bool,
    /// Name of the other direction, with its labels.
    pub inverse: Option<Inverse>,
    /// Names of the qualifiers its claims may have.
    pub qualifiers: BTreeSet<String>,
    /// What to call it.
    pub labels: Labels,
    /// What it means, in English.
    pub comment: String,
}

/// A predicate read from its object's side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inverse {
    /// Its name: `foundedBy`.
    pub name: String,
    /// What to call it.
    pub labels: Labels,
}

/// What a qualifier holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QualifierType {
    /// What each value is.
    pub value: ValueType,
    /// Whether it holds a list.
    pub many: bool,
    /// What to call it.
    pub labels: Labels,
}

/// The form of a qualifier's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ValueType {
    /// Words.
    Text,
    /// The name of an entity.
    EntityName,
    /// A date of any precision.
    Date,
    /// An amount and its currency.
    Money,
    /// A number.
    Decimal,
    /// Yes or no.
    Flag,
}

impl Vocabulary {
    /// Returns whether `class` is `ancestor` or a kind of it.
    pub fn is_a(&self, class: &str, ancestor: &str) -> bool {
        class == ancestor || self.classes.get(class).is_some_and(|class| class.ancestors.contains(ancestor))
    }

    /// Returns whether `name` is the other direction of a predicate.
    pub fn is_inverse(&self, name: &str) -> bool {
        let mut inverses = self.predicates.values().filter_map(|predicate| predicate.inverse.as_ref());
        inverses.any(|inverse| inverse.name == name)
    }

    /// Returns whether a thing of `class` may be the subject of `predicate`.
    pub fn takes_subject(&self, predicate: &str, class: &str) -> bool {
        let domain = self.predicates.get(predicate).map(|predicate| &predicate.domain);
        domain.is_some_and(|domain| domain.iter().any(|ancestor| self.is_a(class, ancestor)))
    }

    /// Returns whether a thing of `class` (or a value, `Date` or `Money`) may be the object of `predicate`.
    pub fn takes_object(&self, predicate: &str, class: &str) -> bool {
        let range = self.predicates.get(predicate).map(|predicate| &predicate.range);
        range.is_some_and(|range| range.iter().any(|ancestor| self.is_a(class, ancestor)))
    }
}
