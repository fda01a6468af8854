//! In: nothing. Out: the shape of one line, its keys in the order they are written.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::Chars;

#[derive(Serialize, Deserialize)]
pub(super) struct ClaimLine<'a> {
    #[serde(borrow)]
    pub(super) id: Cow<'a, str>,
    pub(super) subject: EntityPart<'a>,
    pub(super) predicate: Cow<'a, str>,
    pub(super) object: ObjectPart<'a>,
    #[serde(default)]
    pub(super) qualifiers: BTreeMap<String, QualifierPart>,
    pub(super) status: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) attribution: Option<String>,
    pub(super) confidence: f64,
    pub(super) evidence: Vec<EvidencePart<'a>>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct EntityPart<'a> {
    pub(super) id: Cow<'a, str>,
    pub(super) name: Cow<'a, str>,
    pub(super) class: Cow<'a, str>,
    #[serde(default)]
    pub(super) names: Vec<Cow<'a, str>>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum ObjectPart<'a> {
    Entity(EntityPart<'a>),
    Value(ValuePart),
}

#[derive(Serialize, Deserialize)]
pub(super) struct ValuePart {
    pub(super) value: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) unit: Option<String>,
    #[serde(rename = "type")]
    pub(super) kind: String,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum QualifierPart {
    Flag(bool),
    Text(String),
    List(Vec<String>),
}

#[derive(Serialize, Deserialize)]
pub(super) struct EvidencePart<'a> {
    pub(super) document: Cow<'a, str>,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) text: Cow<'a, str>,
    pub(super) subject: Option<Chars>,
    pub(super) object: Option<Chars>,
    pub(super) cue: Chars,
    pub(super) rule: Cow<'a, str>,
}
