//! In: knowledge and a style. Out: which entities and claims to draw, and how many were left out for want of room.

use std::collections::{BTreeMap, BTreeSet};

use crate::Error;
use crate::draw::style::Style;
use crate::graph::{KnowledgeGraph, find};
use crate::model::{Claim, Entity, Knowledge, Object};
use crate::ontology::Vocabulary;

/// A picture of more edges than this is a tangle.
pub(super) const CROWD: usize = 150;

/// What to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Selection<'k> {
    pub(super) entities: BTreeMap<&'k str, &'k Entity>,
    /// In the order of the knowledge; both ends are among the entities.
    pub(super) claims: Vec<&'k Claim>,
    /// The entity asked for, or else the one with the most neighbours.
    pub(super) centre: Option<&'k Entity>,
    /// Entities and claims left out because the picture would be crowded.
    pub(super) left_out: (usize, usize),
}

impl<'k> Selection<'k> {
    /// Returns what `style` asks for.
    ///
    /// An unknown name or predicate is an error that tells what is known.
    pub(super) fn new(knowledge: &'k Knowledge, vocabulary: &Vocabulary, style: &Style) -> Result<Self, Error> {
        check(knowledge, vocabulary, &style.only)?;
        let is_wanted = |claim: &Claim| style.only.is_empty() || is_one_of(vocabulary, &claim.predicate, &style.only);
        let graph = KnowledgeGraph::of_claims(knowledge, is_wanted);
        let centre = match &style.around {
            Some((name, _)) => Some(find(knowledge, name)?),
            None => graph.by_centrality().first().and_then(|id| knowledge.entity(id)),
        };
        let near = match (&style.around, centre) {
            (Some((_, depth)), Some(centre)) => graph.around(&centre.id, *depth).into_keys().collect(),
            _ => graph.entities().collect(),
        };
        let claims: Vec<&Claim> =
            knowledge.claims.iter().filter(|claim| is_wanted(claim) && lies_in(&near, claim)).collect();
        let mut selection = Self::of(knowledge, claims, centre.filter(|_| style.around.is_some()));
        selection.centre = centre;
        if !style.all && pairs(&selection.claims) > CROWD {
            selection.thin(knowledge, &graph);
        }
        Ok(selection)
    }

    fn of(knowledge: &'k Knowledge, claims: Vec<&'k Claim>, always: Option<&'k Entity>) -> Self {
        let ends = claims.iter().flat_map(|claim| ends(claim)).filter_map(|id| knowledge.entity(id));
        let entities = ends.chain(always).map(|entity| (entity.id.as_str(), entity)).collect();
        Self { entities, claims, centre: None, left_out: (0, 0) }
    }

    /// Keeps the largest number of the most connected entities whose links do not crowd the picture.
    fn thin(&mut self, knowledge: &'k Knowledge, graph: &KnowledgeGraph<'k>) {
        let centre = self.centre.map(|entity| entity.id.as_str());
        let ranked =
            graph.by_centrality().into_iter().filter(|id| self.entities.contains_key(id) && Some(*id) != centre);
        let ranked: Vec<&str> = centre.into_iter().chain(ranked).collect();
        let mut kept = BTreeSet::new();
        let mut edges = 0;
        for id in ranked {
            edges += graph.neighbours(id).intersection(&kept).count();
            if edges > CROWD {
                break;
            }
            kept.insert(id);
        }
        let claims: Vec<&Claim> = self.claims.iter().copied().filter(|claim| lies_in(&kept, claim)).collect();
        let thinned = Self::of(knowledge, claims, self.centre);
        let left_out = (self.entities.len() - thinned.entities.len(), self.claims.len() - thinned.claims.len());
        *self = Self { centre: self.centre, left_out, ..thinned };
    }
}

/// Returns the knowledge of the claims that `style` asks for by their predicates and that `keep` keeps, and a style that asks
/// for all of it.
///
/// An unknown predicate is an error that tells what is known.
pub(super) fn narrow(
    knowledge: &Knowledge,
    vocabulary: &Vocabulary,
    style: &Style,
    keep: impl Fn(&Claim) -> bool,
) -> Result<(Knowledge, Style), Error> {
    check(knowledge, vocabulary, &style.only)?;
    let is_asked = |claim: &Claim| style.only.is_empty() || is_one_of(vocabulary, &claim.predicate, &style.only);
    let claims = knowledge.claims.iter().filter(|claim| is_asked(claim) && keep(claim)).cloned().collect();
    let narrowed = Knowledge { sources: knowledge.sources.clone(), entities: knowledge.entities.clone(), claims };
    Ok((narrowed, Style { only: Vec::new(), ..style.clone() }))
}

/// Returns whether `predicate` is one of `names` or a kind of one.
pub(super) fn is_one_of(vocabulary: &Vocabulary, predicate: &str, names: &[String]) -> bool {
    let ancestors = vocabulary.predicates.get(predicate).map(|known| &known.ancestors);
    names.iter().any(|name| name == predicate || ancestors.is_some_and(|ancestors| ancestors.contains(name)))
}

fn ends(claim: &Claim) -> impl Iterator<Item = &str> {
    let object = match &claim.object {
        Object::Entity(id) => Some(id.as_str()),
        Object::Value(_) => None,
    };
    std::iter::once(claim.subject.as_str()).chain(object)
}

fn lies_in(entities: &BTreeSet<&str>, claim: &Claim) -> bool {
    ends(claim).all(|id| entities.contains(id))
}

/// Returns how many pairs of entities are linked.
fn pairs(claims: &[&Claim]) -> usize {
    let linked = claims.iter().filter_map(|claim| match &claim.object {
        Object::Entity(id) => Some((claim.subject.as_str().min(id), claim.subject.as_str().max(id))),
        Object::Value(_) => None,
    });
    linked.collect::<BTreeSet<_>>().len()
}

fn check(knowledge: &Knowledge, vocabulary: &Vocabulary, only: &[String]) -> Result<(), Error> {
    let known: BTreeSet<&str> = vocabulary.predicates.keys().map(String::as_str).collect();
    let used: BTreeSet<&str> = knowledge.claims.iter().map(|claim| claim.predicate.as_str()).collect();
    let Some(wrong) = only.iter().find(|name| !known.contains(name.as_str()) && !used.contains(name.as_str())) else {
        return Ok(());
    };
    let likeness = |name: &str| (strsim::jaro_winkler(&wrong.to_lowercase(), &name.to_lowercase()) * 100.0) as u32;
    let near = known.union(&used).max_by_key(|name| likeness(name)).filter(|name| likeness(name) >= 80);
    Err(Error::Unknown {
        message: format!("unknown predicate \"{wrong}\""),
        hint: Some(match near {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => format!("this graph has {}", used.into_iter().collect::<Vec<_>>().join(", ")),
        }),
    })
}
