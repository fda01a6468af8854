//! In: nothing. Out: [`Decision`], what a person decided about one claim or one merge, and its line of JSON.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::{Object, Qualifier, Status, Value, content_hash};

/// Digits of the hash that a merge is known by.
const DIGITS: usize = 12;

/// What a person decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Line", into = "Line")]
pub struct Decision {
    /// What it is about.
    pub about: Judged,
    /// What was decided.
    pub verdict: Verdict,
    /// Why, in the person's own words.
    pub note: Option<String>,
}

/// What a decision is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Judged {
    /// A claim.
    Claim {
        /// Its identifier, as the rules make it.
        id: String,
        /// The keys of its evidence, which find it again under another identifier.
        evidence: Vec<String>,
    },
    /// That two names mean one thing.
    Merge([Side; 2]),
}

/// A name that is one thing with another, or is not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// The name as written.
    pub name: String,
    /// The document it stands in; all of them where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is right.
    Accept,
    /// It is wrong.
    Reject,
    /// It is right once this is changed.
    Correct(Box<Correction>),
}

/// What is otherwise than the rules read; what is not named stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Correction {
    /// Another subject, which is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<End>,
    /// Another predicate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub predicate: Option<String>,
    /// Another object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<End>,
    /// Another status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Qualifiers that are otherwise, or nothing where the claim has none of that name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub qualifiers: BTreeMap<String, Option<Qualifier>>,
}

/// One end of a corrected claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum End {
    /// An entity, found by any of its names and its class; made where the graph has none.
    Entity {
        /// The name.
        name: String,
        /// Class of the ontology.
        class: String,
    },
    /// A date or an amount of money.
    Value {
        /// Its text: `2015`, `65000000`.
        value: String,
        /// The currency.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit: Option<String>,
        /// `date` or `money`.
        #[serde(rename = "type")]
        kind: String,
    },
    /// A name alone, as people write it; kept with its class.
    Name(String),
}

impl End {
    /// Returns the value this is, or an error where it is none that can be read.
    pub fn value(&self) -> Option<Result<Object, String>> {
        let Self::Value { value, unit, kind } = self else { return None };
        Some(match (kind.as_str(), unit) {
            ("date", None) => value.parse().map(|date| Object::Value(Value::Date(date))),
            ("money", Some(unit)) => format!("{value} {unit}").parse().map(|money| Object::Value(Value::Money(money))),
            (kind, _) => {
                Err(format!("unknown type of value \"{kind}\"; known are \"date\", and \"money\" with a unit"))
            }
        })
    }
}

/// A step of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Decide, in place of what was decided before.
    Decide(Decision),
    /// Take back the decision of this key.
    Undo(String),
}

impl Decision {
    /// Returns a decision about the claim called `id`; what else finds the claim is added when it is kept.
    pub fn of_claim(id: &str, verdict: Verdict, note: Option<String>) -> Self {
        Self { about: Judged::Claim { id: id.to_owned(), evidence: Vec::new() }, verdict, note }
    }

    /// Returns what it is known by: the claim's identifier, or `m-` and a hash of the two names.
    pub fn key(&self) -> String {
        match &self.about {
            Judged::Claim { id, .. } => id.clone(),
            Judged::Merge(sides) => format!("m-{}", content_hash(&pair(sides), DIGITS)),
        }
    }
}

/// Returns two names as one text, the same whichever stands first.
fn pair(sides: &[Side; 2]) -> String {
    let mut texts = sides.each_ref().map(|side| format!("{}\t{}", side.name, side.document.as_deref().unwrap_or("")));
    texts.sort();
    texts.join("\n")
}

/// A decision as its line holds it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    claim: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    merge: Option<[Side; 2]>,
    verdict: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<Box<Correction>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

impl From<Decision> for Line {
    fn from(decision: Decision) -> Self {
        let (verdict, to) = match decision.verdict {
            Verdict::Accept => ("accept", None),
            Verdict::Reject => ("reject", None),
            Verdict::Correct(to) => ("correct", Some(to)),
        };
        let (claim, evidence, merge) = match decision.about {
            Judged::Claim { id, evidence } => (Some(id), evidence, None),
            Judged::Merge(sides) => (None, Vec::new(), Some(sides)),
        };
        Self { claim, merge, verdict: verdict.to_owned(), to, evidence, note: decision.note }
    }
}

impl TryFrom<Line> for Decision {
    type Error = String;

    fn try_from(line: Line) -> Result<Self, String> {
        let about = match (line.claim, line.merge) {
            (Some(id), None) => Judged::Claim { id, evidence: line.evidence },
            (None, Some([a, b]))
                if a.name == b.name && (a.document == b.document || a.document.is_none() || b.document.is_none()) =>
            {
                return Err("a merge is of two different names, or of one name in two documents".to_owned());
            }
            (None, Some(sides)) => Judged::Merge(sides),
            _ => return Err("a decision is about a \"claim\" or about a \"merge\" of two names".to_owned()),
        };
        let verdict = match (line.verdict.as_str(), line.to, &about) {
            ("accept", None, _) => Verdict::Accept,
            ("reject", None, _) => Verdict::Reject,
            ("correct", Some(to), Judged::Claim { .. }) if *to != Correction::default() => {
                check(&to)?;
                Verdict::Correct(to)
            }
            ("correct", _, Judged::Claim { .. }) => {
                return Err("a correction says in \"to\" what is otherwise".to_owned());
            }
            ("correct", _, Judged::Merge(_)) => return Err("a merge is accepted or rejected".to_owned()),
            ("accept" | "reject", Some(_), _) => return Err("only a correction has \"to\"".to_owned()),
            (other, ..) => {
                return Err(format!("unknown verdict \"{other}\"; known are accept, reject, correct"));
            }
        };
        Ok(Self { about, verdict, note: line.note.filter(|note| !note.is_empty()) })
    }
}

/// Says what of a correction cannot be read.
fn check(to: &Correction) -> Result<(), String> {
    if matches!(to.subject, Some(End::Value { .. })) {
        return Err("the subject of a claim is an entity, not a value".to_owned());
    }
    to.object.as_ref().and_then(End::value).transpose().map(drop)
}
