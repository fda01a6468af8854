//! In: rules as read. Out: the compiled [`Rule`], [`Context`] and [`ValuePattern`] that the stages run.

use std::collections::BTreeMap;

use crate::model::{Qualifier, Status};
use crate::ontology::{Reach, Source};
use crate::pattern::{Label, Program};

/// A rule that finds a phrase or a relation.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its name, `zh/resign`.
    pub name: String,
    /// What it looks for.
    pub program: Program,
    /// What a match does to the items.
    pub effect: Effect,
    /// The claims a match makes.
    pub claims: Vec<Claiming>,
    /// A word list; where one of its words stands before the cue in its clause, the rule finds nothing.
    pub unless: Option<Label>,
    /// A word list; one of its words before the cue in its sentence keeps the rule from firing.
    pub unless_before: Option<Label>,
    /// Confidence in hundredths.
    pub confidence: u8,
    /// Whether who has another title there only rises.
    pub rises: bool,
    /// Whether it tells an appointment, which is a fact though the post is taken up later.
    pub appoints: bool,
    /// Whether a date elsewhere in the clause belongs to its claims.
    pub is_dated: bool,
}

/// What a match does to the items it covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    None,
    /// They become one item that is the mention of this capture.
    Head(String),
    /// They become one new mention of this class.
    Becomes(Label),
}

/// A claim that a match of a rule makes.
#[derive(Debug, Clone)]
pub struct Claiming {
    /// The property, or `role` for the one that each title's kind names.
    pub predicate: String,
    /// The property instead when the capture `percent` is less than half.
    pub minority: Option<String>,
    /// The capture that is the subject.
    pub subject: String,
    /// The capture that is the object.
    pub object: String,
    /// Where the subject is when it was not captured.
    pub subject_source: Option<Source>,
    /// Where the object is when it was not captured.
    pub object_source: Option<Source>,
    /// Qualifiers that the words do not give.
    pub qualifiers: BTreeMap<String, Qualifier>,
    /// Captures that may qualify the claim; all when `None`.
    pub with: Option<Vec<String>>,
    /// A status that the rule decides.
    pub status: Option<Status>,
    /// The qualifier that the date of the words becomes.
    pub dates: String,
}

/// A pattern that speaks for the class of a name.
#[derive(Debug, Clone)]
pub struct Context {
    /// What it looks for.
    pub program: Program,
    /// The class it speaks for.
    pub class: Label,
    /// How strongly, in tenths.
    pub weight: i32,
}

/// A pattern that says how firmly what it governs is stated.
#[derive(Debug, Clone)]
pub struct Scope {
    /// What it looks for.
    pub program: Program,
    /// The status of what it governs.
    pub status: Status,
    /// How far it reaches.
    pub reach: Reach,
    /// What ends its reach behind it.
    pub until: Option<Program>,
    /// The properties it governs; all when there are none.
    pub only: Vec<String>,
}

/// A pattern that finds a value.
#[derive(Debug, Clone)]
pub struct ValuePattern {
    /// Its name.
    pub name: String,
    /// What it looks for.
    pub program: Program,
    /// The class of value.
    pub becomes: Label,
    /// Parts that the words do not give as numbers.
    pub numbers: BTreeMap<String, i64>,
    /// Parts that are texts: `anchor = "previous"`.
    pub texts: BTreeMap<String, String>,
}
