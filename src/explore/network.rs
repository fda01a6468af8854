//! In: a scene. Out: [`Network`], its entities with places on a plane and its claims between them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::explore::scene::days;
use crate::explore::{Kind, Scene, Shape};
use crate::graph::KnowledgeGraph;
use crate::model::{Claim, Object, Status};

/// Everything a page draws at once, and the words for its filters.
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

/// Returns the network of a scene.
pub fn network(scene: &Scene<'_>) -> Network {
    let (knowledge, vocabulary) = (scene.knowledge, &scene.ontology.vocabulary);
    let documents: BTreeMap<&str, usize> =
        knowledge.sources.iter().enumerate().map(|(at, source)| (source.id.as_str(), at)).collect();
    let links: Vec<Link> = knowledge.claims.iter().filter_map(|claim| link(scene, claim, &documents)).collect();
    let mut counts = Counts::default();
    for claim in &knowledge.claims {
        *counts.predicates.entry(&claim.predicate).or_default() += 1;
        *counts.statuses.entry(claim.status).or_default() += 1;
    }
    for entity in knowledge.entities.values() {
        *counts.classes.entry(&entity.class).or_default() += 1;
    }
    let entry = |name: &str, label: String, count: usize| Entry { name: name.to_owned(), label, count };
    let graph = KnowledgeGraph::new(knowledge);
    let places = places(&graph);
    let node = |id: &String, name: &str, class: &str| {
        let (x, y) = places.get(id.as_str()).copied().unwrap_or_default();
        let shape = scene.look.shape(vocabulary, class);
        let degree = graph.neighbours(id).len();
        Node { id: id.clone(), name: name.to_owned(), class: class.to_owned(), shape, x, y, degree }
    };
    let papers = knowledge.sources.iter().map(|source| Paper {
        id: source.id.clone(),
        title: source.title.clone().unwrap_or_else(|| source.id.clone()),
        date: source.date.map(|date| date.to_string()),
        url: source.url.clone(),
        count: knowledge.claims.iter().filter(|claim| is_stated_in(claim, &source.id)).count(),
    });
    Network {
        language: scene.language.clone(),
        nodes: knowledge
            .entities
            .iter()
            .map(|(id, entity)| node(id, scene.captions.name(entity), &entity.class))
            .collect(),
        links,
        classes: counts
            .classes
            .into_iter()
            .map(|(name, count)| entry(name, scene.captions.class(name), count))
            .collect(),
        predicates: counts
            .predicates
            .into_iter()
            .map(|(name, count)| entry(name, scene.predicate(name), count))
            .collect(),
        statuses: counts
            .statuses
            .into_iter()
            .map(|(status, count)| entry(status.name(), scene.captions.status(status).to_owned(), count))
            .collect(),
        documents: papers.collect(),
        kinds: scene.look.kinds.clone(),
        shapes: scene.look.classes.clone(),
    }
}

#[derive(Default)]
struct Counts<'k> {
    classes: BTreeMap<&'k str, usize>,
    predicates: BTreeMap<&'k str, usize>,
    statuses: BTreeMap<Status, usize>,
}

fn link(scene: &Scene<'_>, claim: &Claim, documents: &BTreeMap<&str, usize>) -> Option<Link> {
    let Object::Entity(object) = &claim.object else { return None };
    let (since, until) = days(claim);
    let mut stated: Vec<usize> =
        claim.evidence.iter().filter_map(|evidence| documents.get(evidence.document.as_str()).copied()).collect();
    stated.sort_unstable();
    stated.dedup();
    Some(Link {
        id: claim.id.clone(),
        from: claim.subject.clone(),
        to: object.clone(),
        predicate: claim.predicate.clone(),
        kind: scene.look.kind(&scene.ontology.vocabulary, &claim.predicate),
        status: claim.status.name(),
        label: scene.captions.claim(claim),
        since,
        until,
        documents: stated,
    })
}

fn is_stated_in(claim: &Claim, document: &str) -> bool {
    claim.evidence.iter().any(|evidence| evidence.document == document)
}

/// Returns a place for each entity: the most central in the middle, the others on a spiral around it.
fn places<'k>(graph: &KnowledgeGraph<'k>) -> BTreeMap<&'k str, (f64, f64)> {
    const TURN: f64 = 2.399_963_229_728_653;
    let spiral = graph.by_centrality().into_iter().enumerate();
    let place = |at: usize| {
        let (angle, away) = (at as f64 * TURN, (at as f64).sqrt());
        (away * angle.cos(), away * angle.sin())
    };
    spiral.map(|(at, id)| (id, place(at))).collect()
}
