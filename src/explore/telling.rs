//! In: claims of a scene. Out: [`Telling`]s: each claim with its words, its qualifiers and the quotes that state it.

use serde::Serialize;

use crate::explore::Scene;
use crate::explore::scene::days;
use crate::model::{Chars, Claim, Evidence, Inherited, Object, Qualifier, Value};

/// A claim in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Telling {
    /// Identifier of the claim.
    pub id: String,
    /// Who or what it is about.
    pub subject: End,
    /// The predicate.
    pub predicate: String,
    /// What to call the predicate.
    pub verb: String,
    /// Which kind of predicate it is.
    pub kind: usize,
    /// What the subject is linked to.
    pub object: End,
    /// The claim without its ends, in a few words.
    pub label: String,
    /// How firmly it is stated.
    pub status: &'static str,
    /// What to call the status.
    pub standing: String,
    /// Who said so.
    pub attribution: Option<String>,
    /// Confidence in hundredths.
    pub confidence: u8,
    /// First day it speaks of.
    pub since: Option<String>,
    /// Last day it speaks of.
    pub until: Option<String>,
    /// Its qualifiers, by name.
    pub qualifiers: Vec<Fact>,
    /// The words that state it.
    pub evidence: Vec<Quote>,
}

/// One end of a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct End {
    /// Identifier of the entity; none for a value.
    pub id: Option<String>,
    /// What to call it.
    pub name: String,
    /// Class of the ontology, `Date` or `Money`.
    pub class: String,
}

/// A qualifier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// Its name.
    pub name: String,
    /// What to call it.
    pub label: String,
    /// Its values as text; none for a flag.
    pub values: Vec<String>,
}

/// The words of one document that state a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// The document.
    pub document: String,
    /// Its title, else its identifier.
    pub title: String,
    /// When it was published.
    pub date: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Where the sentence stands, in code points.
    pub sentence: Chars,
    /// The sentence.
    pub text: String,
    /// Where the subject is named.
    pub subject: Option<Chars>,
    /// Where the object is named.
    pub object: Option<Chars>,
    /// The words that made the rule fire.
    pub cue: Chars,
    /// The rule.
    pub rule: String,
    /// What was carried over from elsewhere.
    pub inherited: Vec<Carried>,
}

/// A part of a claim that another place in the document set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Carried {
    /// `subject`, `object` or the name of a qualifier.
    pub part: String,
    /// What to call a qualifier; for an end the same as `part`.
    pub label: String,
    /// The words that set it.
    pub text: String,
    /// Where they stand.
    pub place: Chars,
}

/// Returns every claim between two entities, in either direction, in the order of the knowledge.
pub fn told_between(scene: &Scene<'_>, one: &str, other: &str) -> Vec<Telling> {
    let joins = |claim: &&Claim| match &claim.object {
        Object::Entity(object) => {
            (claim.subject == one && object == other) || (claim.subject == other && object == one)
        }
        Object::Value(_) => false,
    };
    scene.knowledge.claims.iter().filter(joins).map(|claim| tell(scene, claim)).collect()
}

/// Returns a claim in full.
pub fn tell(scene: &Scene<'_>, claim: &Claim) -> Telling {
    let (since, until) = days(claim);
    Telling {
        id: claim.id.clone(),
        subject: entity(scene, &claim.subject),
        predicate: claim.predicate.clone(),
        verb: scene.predicate(&claim.predicate),
        kind: scene.look.kind(&scene.ontology.vocabulary, &claim.predicate),
        object: match &claim.object {
            Object::Entity(id) => entity(scene, id),
            Object::Value(Value::Date(date)) => value("Date", date.to_string()),
            Object::Value(Value::Money(money)) => value("Money", money.to_string()),
        },
        label: scene.captions.claim(claim),
        status: claim.status.name(),
        standing: scene.captions.status(claim.status).to_owned(),
        attribution: claim.attribution.clone(),
        confidence: claim.confidence,
        since,
        until,
        qualifiers: claim.qualifiers.iter().map(|(name, qualifier)| fact(scene, name, qualifier)).collect(),
        evidence: claim.evidence.iter().map(|evidence| quote(scene, evidence)).collect(),
    }
}

fn entity(scene: &Scene<'_>, id: &str) -> End {
    let class = scene.knowledge.entity(id).map_or("", |entity| &entity.class).to_owned();
    End { id: Some(id.to_owned()), name: scene.name(id), class }
}

fn value(class: &str, name: String) -> End {
    End { id: None, name, class: class.to_owned() }
}

fn fact(scene: &Scene<'_>, name: &str, qualifier: &Qualifier) -> Fact {
    Fact { name: name.to_owned(), label: scene.qualifier(name), values: qualifier.texts().to_vec() }
}

fn quote(scene: &Scene<'_>, evidence: &Evidence) -> Quote {
    let source = scene.knowledge.sources.iter().find(|source| source.id == evidence.document);
    let title = source.and_then(|source| source.title.as_deref()).unwrap_or(&evidence.document);
    let carried = |from: &Inherited| Carried {
        part: from.part.clone(),
        label: scene.qualifier(&from.part),
        text: from.text.clone(),
        place: from.place,
    };
    Quote {
        document: evidence.document.clone(),
        title: title.to_owned(),
        date: source.and_then(|source| source.date).map(|date| date.to_string()),
        url: source.and_then(|source| source.url.clone()),
        sentence: evidence.sentence,
        text: evidence.text.clone(),
        subject: evidence.subject,
        object: evidence.object,
        cue: evidence.cue,
        rule: evidence.rule.clone(),
        inherited: evidence.inherited.iter().map(carried).collect(),
    }
}
