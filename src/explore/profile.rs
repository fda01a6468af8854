//! In: an entity of a scene. Out: [`Profile`]: its names and why they are one, and every claim about it.

use serde::Serialize;

use crate::explore::{Scene, Telling, tell};
use crate::model::{Chars, Claim, Entity, Object};

/// All a graph knows of one entity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Profile {
    /// Its identifier.
    pub id: String,
    /// What to call it.
    pub name: String,
    /// Its class.
    pub class: String,
    /// What to call the class.
    pub kind: String,
    /// Its names, and why each stands for it.
    pub names: Vec<NameOf>,
    /// Claims that name it at either end: those with a day first, the earliest of them first.
    pub claims: Vec<Telling>,
}

/// A name of an entity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NameOf {
    /// The name as written.
    pub text: String,
    /// The language its script tells.
    pub language: String,
    /// Why it stands for the entity: a short code.
    pub code: String,
    /// The same in plain words.
    pub reason: String,
    /// The document where it was first seen.
    pub document: Option<String>,
    /// Where in that document.
    pub place: Option<Chars>,
}

/// Returns the profile of an entity.
pub fn profile(scene: &Scene<'_>, entity: &Entity) -> Profile {
    let mut claims: Vec<Telling> = scene
        .knowledge
        .claims
        .iter()
        .filter(|claim| concerns(claim, &entity.id))
        .map(|claim| tell(scene, claim))
        .collect();
    // The sort is stable: claims of one day stay in the order of the knowledge.
    claims.sort_by_key(|claim| {
        let day = claim.since.clone().or_else(|| claim.until.clone());
        (day.is_none(), day)
    });
    let names = entity.names.iter().map(|name| NameOf {
        text: name.text.clone(),
        language: name.language.clone(),
        code: name.reason.clone(),
        reason: scene.captions.reason(&name.reason),
        document: name.document.clone(),
        place: name.place,
    });
    Profile {
        id: entity.id.clone(),
        name: scene.captions.name(entity).to_owned(),
        class: entity.class.clone(),
        kind: scene.captions.class(&entity.class),
        names: names.collect(),
        claims,
    }
}

fn concerns(claim: &Claim, id: &str) -> bool {
    claim.subject == id || matches!(&claim.object, Object::Entity(object) if object == id)
}
