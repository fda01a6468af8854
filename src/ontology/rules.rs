//! In: a rule file of `ontology/rules`. Out: [`RuleFile`]: its word lists, values, contexts and rules, as written.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::error::Error;
use crate::ontology::data;

/// One rule file: any of its parts may be missing.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RuleFile {
    /// Word lists: name to words parted by white space, `_` for a space inside one.
    pub lists: BTreeMap<String, String>,
    /// Word lists whose words carry a value, such as `january = 1` or `美元 = "USD"`.
    pub values: BTreeMap<String, BTreeMap<String, toml::Value>>,
    /// Tests of one piece of a sentence that patterns ask for by a name, as for a list.
    pub pieces: BTreeMap<String, Spanned<String>>,
    /// Patterns for dates, money, shares and lengths of time.
    pub value: Vec<ValueRule>,
    /// Patterns whose match speaks for the class of a name.
    pub context: Vec<ContextRule>,
    /// Patterns that say how firmly what they govern is stated.
    pub scope: Vec<ScopeRule>,
    /// Patterns for phrases and relations.
    pub rule: Vec<RelationRule>,
}

/// A pattern that finds a value.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValueRule {
    /// Name of the rule.
    pub name: String,
    /// `Date`, `Money`, `Percent`, `Duration` or `Number`.
    pub becomes: String,
    /// The pattern.
    pub pattern: Spanned<String>,
    /// Parts that the words do not give as numbers: `year = -1` with `relative = true` for last year.
    #[serde(default)]
    pub set: BTreeMap<String, toml::Value>,
    /// Words the pattern must find.
    pub example: Option<String>,
    /// What they mean.
    pub means: Option<String>,
}

/// A pattern that speaks for or against a class of a name.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContextRule {
    /// The pattern, with a capture `name`.
    pub pattern: Spanned<String>,
    /// The class it speaks for.
    pub class: String,
    /// How strongly, in tenths of what makes a name certain; negative against.
    pub weight: i32,
}

/// A pattern that says how firmly what it governs is stated.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScopeRule {
    /// The pattern; a capture `source` names who said so.
    pub pattern: Spanned<String>,
    /// The status of what it governs.
    pub status: Spanned<String>,
    /// How far it reaches.
    #[serde(default)]
    pub reach: Reach,
    /// A pattern behind it that ends its reach.
    pub until: Option<Spanned<String>>,
    /// The properties it governs; all when there are none.
    #[serde(default)]
    pub only: Vec<String>,
}

/// What a scope pattern governs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reach {
    /// Relations of its clause whose cue follows it.
    #[default]
    Clause,
    /// Relations of its clause whose cue comes before it.
    Back,
    /// Relations whose cue follows it, to the end of the sentence.
    Onward,
    /// Every relation of the sentence.
    Sentence,
}

/// A pattern that finds a phrase or a relation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelationRule {
    /// Name, unique in the ontology: `zh/resign`.
    pub name: Spanned<String>,
    /// The pattern; captures are named after the parts of a claim.
    pub pattern: Spanned<String>,
    /// Phrases are found stage by stage, 1 to 11; relations last, in stage 12.
    #[serde(default = "last_stage")]
    pub stage: u8,
    /// The capture that what matched shrinks to.
    pub head: Option<String>,
    /// The class of a new mention that what matched becomes.
    pub becomes: Option<String>,
    /// The property of the claim; `role` chooses by the kind of each title.
    pub predicate: Option<Spanned<String>>,
    /// The property instead when the capture `percent` is less than half: buying a part is investing.
    pub minority: Option<String>,
    /// Where the subject is when the pattern does not capture it.
    pub subject: Option<Source>,
    /// Where the object is when the pattern does not capture it.
    pub object: Option<Source>,
    /// Qualifiers the words do not give: `manner = "resigned"`.
    #[serde(default)]
    pub qualifiers: BTreeMap<String, toml::Value>,
    /// Claims the same words make beside the first.
    #[serde(default)]
    pub also: Vec<Also>,
    /// A status that the words of the rule decide.
    pub status: Option<String>,
    /// A word list; where one of its words stands before the cue in its clause, the rule finds nothing.
    pub unless: Option<String>,
    /// A word list; where one of its words stands before the cue in its sentence, the rule finds nothing.
    pub unless_before: Option<String>,
    /// The qualifier that the date of the words becomes: `date`, `start` or `end`.
    #[serde(default = "date_itself")]
    pub dates: String,
    /// Whether a date elsewhere in the clause belongs to the claim.
    #[serde(default = "yes")]
    pub dated: bool,
    /// Whether it tells a rise and no joining where the subject has another title at the object.
    #[serde(default)]
    pub rises: bool,
    /// Whether it tells an appointment, which is a fact from the day it is made, though the post is taken up later.
    #[serde(default)]
    pub appoints: bool,
    /// Confidence in hundredths.
    #[serde(default = "usual_confidence")]
    pub confidence: u8,
    /// A sentence the rule must find its claim in.
    pub example: Option<String>,
    /// A sentence it must leave alone.
    pub near_miss: Option<String>,
}

/// Where a part of a claim comes from when the pattern does not hold it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// The subject of the clause, looked for before the match, else inherited.
    Before,
    /// The same, but only in the sentence itself.
    Near,
    /// The nearest name behind the match, in its clause.
    After,
    /// The foremost name of the clause, whatever verb it is the subject of, else what the sentence speaks of, else the text.
    Clause,
    /// Of a person's post: the organisation that the sentence told of for them, else the topic.
    Post,
    /// What belongs to the other end: the organisation of the person, the maker of the product; else the topic.
    Inherit,
    /// What the sentence speaks of, else the text.
    Topic,
    /// What the text is about, when that can be told, else what the sentence speaks of.
    Main,
    /// The fitting name that stands last before the match.
    Last,
    /// The mention that what matched becomes.
    Itself,
}

/// Another claim that the same words make.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Also {
    /// The property.
    pub predicate: String,
    /// The capture that is its subject; that of the first claim when absent.
    pub subject: Option<String>,
    /// The capture that is its object; that of the first claim when absent.
    pub object: Option<String>,
    /// Qualifiers the words do not give.
    #[serde(default)]
    pub qualifiers: BTreeMap<String, toml::Value>,
    /// Captures that qualify it, by qualifier; all that bear a qualifier's name when absent.
    pub with: Option<Vec<String>>,
    /// A status of its own.
    pub status: Option<String>,
    /// The qualifier that the date of the words becomes: `date`, `start` or `end`.
    #[serde(default = "date_itself")]
    pub dates: String,
}

fn last_stage() -> u8 {
    12
}

fn date_itself() -> String {
    "date".to_owned()
}

fn yes() -> bool {
    true
}

fn usual_confidence() -> u8 {
    90
}

impl RuleFile {
    /// Reads the text of the rule file at `path`; an error names its line and column.
    pub fn read(path: &Path, text: &str) -> Result<Self, Error> {
        data::parse(path, text)
            .map_err(|error: Error| error.with_hint("ontology/rules/README.md shows what a rule file holds"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_place_of_a_mistake() {
        let text = "[[rule]]\nname = \"a\"\npatern = \"x\"\n";
        let message = RuleFile::read(Path::new("rules/a.toml"), text).map_err(|error| error.to_string());
        assert!(matches!(message, Err(message) if message.starts_with("rules/a.toml:3:1: unknown field `patern`")));
    }
}
