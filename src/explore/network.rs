//! In: a scene and its plane. Out: [`Network`], entities with places on the plane and the claims between them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::explore::scene::days;
use crate::explore::{Kind, Plane, Scene, Shape};
use crate::model::{Claim, Object, Status};

/// What a page draws, and the words for its filters. The filters count all of the graph, whatever part is drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Network {
    /// The language of all words.
    pub language: String,
    /// Entities, by identifier.
    pub nodes: Vec<Node>,
    /// Claims between entities, in the order of the knowledge.
    pub links: Vec<Link>,
    /// Classes that occur, with the number of their entities.
    pub classes: Vec<Entry>,
    /// Predicates that occur, with the number of their claims.
    pub predicates: Vec<Entry>,
    /// Statuses that occur, the firmest first, with the number of their claims.
    pub statuses: Vec<Entry>,
    /// Documents, with the number of claims each states.
    pub documents: Vec<Paper>,
    /// Kinds of predicates: `kind` of a link is a place in this list.
    pub kinds: Vec<Kind>,
    /// Shapes of classes: `shape` of a node is a place in this list.
    pub shapes: Vec<Shape>,
    /// Number of entities of the whole graph.
    pub entities: usize,
    /// Number of claims between entities of the whole graph.
    pub claims: usize,
}

/// An entity on a plane.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Node {
    /// Its identifier.
    pub id: String,
    /// What to call it.
    pub name: String,
    /// Its class.
    pub class: String,
    /// Which shape it has.
    pub shape: usize,
    /// Place from left to right.
    pub x: f64,
    /// Place from bottom to top.
    pub y: f64,
    /// Number of entities it is linked to.
    pub degree: usize,
    /// How many entities are more central.
    pub rank: usize,
}

/// A claim between two entities.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Identifier of the claim.
    pub id: String,
    /// The subject.
    pub from: String,
    /// The object.
    pub to: String,
    /// The predicate.
    pub predicate: String,
    /// Which kind of predicate it is.
    pub kind: usize,
    /// How firmly it is stated.
    pub status: &'static str,
    /// The claim without its ends, in a few words.
    pub label: String,
    /// First day it speaks of.
    pub since: Option<String>,
    /// Last day it speaks of.
    pub until: Option<String>,
    /// Places of the documents that state it.
    pub documents: Vec<usize>,
}

/// A choice of a filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// What to call it.
    pub label: String,
    /// How often it occurs.
    pub count: usize,
    /// The shape of a class, the kind of a predicate.
    pub group: usize,
}

/// A document as filters list it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// Its identifier.
    pub id: String,
    /// Its title, else its identifier.
    pub title: String,
    /// When it was published.
    pub date: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Number of claims it states.
    pub count: usize,
}

/// Returns the `most` central entities and every claim between two of them.
pub fn network(scene: &Scene<'_>, plane: &Plane, most: usize) -> Network {
    let shown: BTreeSet<&str> = plane.by_centrality().take(most).collect();
    part(scene, plane, &shown, |claim, object| shown.contains(claim.subject.as_str()) && shown.contains(object))
}

/// Returns the entity of `id` with those it is linked to, at most `most`, and every claim that names one of them.
pub fn neighbourhood(scene: &Scene<'_>, plane: &Plane, id: &str, most: usize) -> Network {
    let mut around = plane.neighbours(id);
    around.sort_by_key(|id| plane.rank(id));
    let shown: BTreeSet<&str> = std::iter::once(id).chain(around).take(most).collect();
    part(scene, plane, &shown, |claim, object| shown.contains(claim.subject.as_str()) || shown.contains(object))
}

fn part(scene: &Scene<'_>, plane: &Plane, shown: &BTreeSet<&str>, keep: impl Fn(&Claim, &str) -> bool) -> Network {
    let (knowledge, captions) = (scene.knowledge, &scene.captions);
    let counts = Counts::of(scene);
    let documents: BTreeMap<&str, usize> =
        knowledge.sources.iter().enumerate().map(|(at, source)| (source.id.as_str(), at)).collect();
    let between = knowledge.claims.iter().filter_map(|claim| match &claim.object {
        Object::Entity(object) => Some((claim, object.as_str())),
        Object::Value(_) => None,
    });
    let entities = knowledge.entities.iter().filter(|(id, _)| shown.contains(id.as_str()));
    let vocabulary = &scene.ontology.vocabulary;
    let entry =
        |name: &str, label: String, count: usize, group: usize| Entry { name: name.to_owned(), label, count, group };
    let node = |id: &str, name: &str, class: &str| {
        let (x, y) = plane.place(id);
        let shape = scene.look.shape(vocabulary, class);
        let (degree, rank) = (plane.neighbours(id).len(), plane.rank(id));
        Node { id: id.to_owned(), name: name.to_owned(), class: class.to_owned(), shape, x, y, degree, rank }
    };
    let papers = knowledge.sources.iter().map(|source| Paper {
        id: source.id.clone(),
        title: source.title.clone().unwrap_or_else(|| source.id.clone()),
        date: source.date.map(|date| date.to_string()),
        url: source.url.clone(),
        count: counts.documents.get(source.id.as_str()).copied().unwrap_or_default(),
    });
    Network {
        language: scene.language.clone(),
        nodes: entities.map(|(id, entity)| node(id, captions.name(entity), &entity.class)).collect(),
        links: between
            .clone()
            .filter(|(claim, object)| keep(claim, object))
            .map(|(claim, object)| link(scene, claim, object, &documents))
            .collect(),
        classes: counts
            .classes
            .into_iter()
            .map(|(name, count)| entry(name, captions.class(name), count, scene.look.shape(vocabulary, name)))
            .collect(),
        predicates: counts
            .predicates
            .into_iter()
            .map(|(name, count)| entry(name, scene.predicate(name), count, scene.look.kind(vocabulary, name)))
            .collect(),
        statuses: counts
            .statuses
            .into_iter()
            .map(|(status, count)| entry(status.name(), captions.status(status).to_owned(), count, 0))
            .collect(),
        documents: papers.collect(),
        kinds: scene.look.kinds.clone(),
        shapes: scene.look.classes.clone(),
        entities: knowledge.entities.len(),
        claims: between.count(),
    }
}

/// How often each choice of a filter occurs among the claims between entities.
#[derive(Default)]
struct Counts<'k> {
    classes: BTreeMap<&'k str, usize>,
    predicates: BTreeMap<&'k str, usize>,
    statuses: BTreeMap<Status, usize>,
    documents: BTreeMap<&'k str, usize>,
}

impl<'k> Counts<'k> {
    fn of(scene: &Scene<'k>) -> Self {
        let mut counts = Self::default();
        for entity in scene.knowledge.entities.values() {
            *counts.classes.entry(&entity.class).or_default() += 1;
        }
        for claim in scene.knowledge.claims.iter().filter(|claim| matches!(claim.object, Object::Entity(_))) {
            *counts.predicates.entry(&claim.predicate).or_default() += 1;
            *counts.statuses.entry(claim.status).or_default() += 1;
            let stated: BTreeSet<&str> = claim.evidence.iter().map(|evidence| evidence.document.as_str()).collect();
            stated.into_iter().for_each(|document| *counts.documents.entry(document).or_default() += 1);
        }
        counts
    }
}

fn link(scene: &Scene<'_>, claim: &Claim, object: &str, documents: &BTreeMap<&str, usize>) -> Link {
    let (since, until) = days(claim);
    let stated: BTreeSet<usize> =
        claim.evidence.iter().filter_map(|evidence| documents.get(evidence.document.as_str()).copied()).collect();
    Link {
        id: claim.id.clone(),
        from: claim.subject.clone(),
        to: object.to_owned(),
        predicate: claim.predicate.clone(),
        kind: scene.look.kind(&scene.ontology.vocabulary, &claim.predicate),
        status: claim.status.name(),
        label: scene.captions.claim(claim),
        since,
        until,
        documents: stated.into_iter().collect(),
    }
}
