//! In: nothing. Out: [`Relation`], a typed link between mentions, before anyone knows which things they are.

use std::collections::BTreeMap;

use crate::model::{Qualifier, Span, Status, Value};
use crate::ontology::Source;
use crate::recognise::MentionId;

/// The property of relations that say one person takes the post of another.
pub(crate) const FOLLOWS: &str = "follows";
/// The property of relations that say when someone begins in the post told before.
pub(crate) const STARTS: &str = "starts";

/// The property of relations that say that what was told last is true of another too.
pub(crate) const AGAIN: &str = "again";

/// A typed link between two mentions, or a mention and a value, as one sentence states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    /// Number of the sentence.
    pub sentence: usize,
    /// The rule that found it.
    pub rule: String,
    /// Property of the ontology.
    pub predicate: String,
    /// Its first end.
    pub subject: Operand,
    /// Its second end.
    pub object: Operand,
    /// When, how much, in what role.
    pub qualifiers: BTreeMap<String, Part>,
    /// The mentions listed with its subject, which its object cannot be.
    pub listed: Vec<MentionId>,
    /// The person whose organisation its missing object is: of "his deputy, Jane Roe", him.
    pub owner: Option<MentionId>,
    /// How firmly it is stated.
    pub status: Status,
    /// Who said so.
    pub attribution: Option<String>,
    /// The words that made the rule fire.
    pub cue: Span,
    /// Confidence in hundredths.
    pub confidence: u8,
    /// Whether its date may be told elsewhere than in its own words.
    pub is_dated: bool,
    /// Where its date was told, when that is another clause.
    pub date_from: Option<Span>,
    /// Whether a title alone states it, which tells of no time.
    pub is_titled: bool,
    /// Whether a noun states it, which does not tell whether it has happened: "its takeover of Acme".
    pub is_nominal: bool,
    /// Whether the scorer found it, not a rule.
    pub is_learned: bool,
    /// Whether who has another title at its object only rises there.
    pub rises: bool,
    /// Whether its words tell of a start, so that a post told beside the name is another one.
    pub is_joining: bool,
    /// Properties of which one, told of the same two things by a rule, makes it needless.
    pub unless: Vec<String>,
}

impl Relation {
    /// Returns whether its office is another than one that its sentence calls a former one.
    pub(crate) fn is_elsewhere(&self) -> bool {
        let office = ["holdsRole", "leads"].contains(&self.predicate.as_str());
        ["left", "joined"].contains(&self.predicate.as_str()) || office && !self.qualifiers.contains_key("former")
    }
}

/// One end of a relation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operand {
    /// A mention.
    Mention(MentionId),
    /// Not in the words of the rule, and where to look for it.
    Missing(Source),
    /// A date or an amount of money.
    Value(Value, Span),
}

/// A qualifier of a relation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Known as it is.
    Plain(Qualifier),
    /// The things that mentions stand for.
    Mentions(Vec<MentionId>),
}
