//! In: resolved relations. Out: [`Claim`], a typed link with qualifiers, status and the exact words that state it.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::model::{Chars, Value};

/// How firmly the text states a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Told as a fact.
    Asserted,
    /// Told as someone's word.
    Reported,
    /// Intended, sought, forecast.
    Planned,
    /// Offered, considered, conditional, asked.
    Proposed,
    /// Denied, or told not to have happened.
    Negated,
}

impl Status {
    /// Every status, the firmest first.
    pub const ALL: [Status; 5] = [Self::Asserted, Self::Reported, Self::Planned, Self::Proposed, Self::Negated];

    /// Returns whether claims of this status become plain triples.
    pub fn is_fact(self) -> bool {
        matches!(self, Self::Asserted | Self::Reported)
    }

    /// Returns the name used in every format: `asserted`, ...
    pub fn name(self) -> &'static str {
        match self {
            Self::Asserted => "asserted",
            Self::Reported => "reported",
            Self::Planned => "planned",
            Self::Proposed => "proposed",
            Self::Negated => "negated",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Status {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = Self::ALL.into_iter().find(|status| status.name() == text);
        known.ok_or_else(|| {
            format!("unknown status \"{text}\"; known are asserted, reported, planned, proposed, negated")
        })
    }
}

/// The second end of a claim.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Object {
    /// The identifier of an entity.
    Entity(String),
    /// A date or an amount of money.
    Value(Value),
}

/// One qualifier of a claim; dates, money and percentages are kept as their text forms of CLAIMS.md.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Qualifier {
    /// A word, a name, a date or an amount in its text form.
    Text(String),
    /// Several words for one qualifier, as titles held together.
    List(Vec<String>),
    /// Yes or no, as in `approximate`.
    Flag(bool),
}

impl Qualifier {
    /// Returns the texts of this qualifier: one, several, or none for a flag.
    pub fn texts(&self) -> &[String] {
        match self {
            Self::Text(text) => std::slice::from_ref(text),
            Self::List(texts) => texts,
            Self::Flag(_) => &[],
        }
    }
}

/// One typed link between two entities, or between an entity and a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// `c-` and a hash of subject, predicate, object, status and key qualifiers.
    pub id: String,
    /// Identifier of the subject's entity.
    pub subject: String,
    /// Property of the ontology: `founded`, ...
    pub predicate: String,
    /// What the subject is linked to.
    pub object: Object,
    /// When, how much, in what role; only what is known.
    pub qualifiers: BTreeMap<String, Qualifier>,
    /// How firmly it is stated.
    pub status: Status,
    /// Who said so, when the status is reported and the text names the source.
    pub attribution: Option<String>,
    /// Confidence in hundredths, 0 to 100.
    pub confidence: u8,
    /// The words that state it, never empty; sorted by document and position.
    pub evidence: Vec<Evidence>,
}

/// The words of one document that state a claim.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Evidence {
    /// Identifier of the document.
    pub document: String,
    /// The sentence, in code points of the document.
    pub sentence: Chars,
    /// The words of the sentence: the document's slice at `sentence`.
    pub text: String,
    /// Where the subject is named; `None` when it is inherited from elsewhere.
    pub subject: Option<Chars>,
    /// Where the object is named; `None` when it is inherited from elsewhere.
    pub object: Option<Chars>,
    /// The words that made the rule fire.
    pub cue: Chars,
    /// The rule that found it: `zh/resign`.
    pub rule: String,
    /// What was carried over from elsewhere, and from where.
    pub inherited: Vec<Inherited>,
}

impl Evidence {
    /// Returns the words of the sentence at `place`; `None` when it does not lie in the sentence.
    pub fn words(&self, place: Chars) -> Option<&str> {
        let from = place.start.checked_sub(self.sentence.start)?;
        let length = place.end.checked_sub(place.start)?;
        let mut places = self.text.char_indices().map(|(at, _)| at).chain([self.text.len()]);
        let start = places.nth(from)?;
        let end = if length == 0 { start } else { places.nth(length - 1)? };
        self.text.get(start..end)
    }

    /// Returns the words of the cue.
    pub fn cue_words(&self) -> String {
        self.words(self.cue).unwrap_or_default().to_owned()
    }
}

/// A part of a claim that another place in the document set.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Inherited {
    /// `subject`, `object` or `date`.
    pub part: String,
    /// The words that set it.
    pub text: String,
    /// Where they stand, in code points.
    pub place: Chars,
}
