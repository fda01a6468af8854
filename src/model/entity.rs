//! In: names that mean one thing. Out: [`Entity`], that thing, with every name and why it counts as one.

use serde::{Deserialize, Serialize};

use crate::model::Chars;

/// A person, organisation, product or place, once per graph whatever it is called.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entity {
    /// ASCII identifier made from the content: `ilya-sutskever`.
    pub id: String,
    /// The fullest name found.
    pub name: String,
    /// Class of the ontology: `Person`, `Organization`, `OrganizationalUnit`, `Product`, `Place`.
    pub class: String,
    /// Every name, the canonical one included, sorted by text.
    pub names: Vec<Name>,
}

/// One name of an entity.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Name {
    /// The name as written.
    pub text: String,
    /// BCP 47 tag by its script: `zh-Hant`, `zh-Hans`, `zh` when both write it alike, `en`; `und` when unknown.
    pub language: String,
    /// Why this name stands for the entity: a short code such as `exact`, `surname`, `gloss`, `lexicon`, `short-form`, `acronym`.
    pub reason: String,
    /// The document where it was first seen; `None` when only the lexicon knows it.
    pub document: Option<String>,
    /// Where in that document.
    pub place: Option<Chars>,
}
