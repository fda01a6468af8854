//! Where to put entities on a plane: the same places for the same knowledge, every time and on every machine.
//!
//! In: knowledge, or links between numbered nodes. Out: coordinates.

pub(super) mod apart;
mod force;
pub(super) mod layered;
mod pack;
mod quadtree;
pub(super) mod rank;

use std::collections::{BTreeMap, BTreeSet};

use crate::draw::measure;
use crate::graph::KnowledgeGraph;
use crate::model::{Knowledge, Object};

/// A place on the plane, or the size of a box.
pub(super) type Point = (f64, f64);

/// About how long a link is.
const LINK: f64 = 100.0;
/// Up to so many entities of one part stand far enough apart for their names.
const NAMED: usize = 200;
/// Type size of those names and room for an entity with its name below, where a link is about 100 long.
const NAME: f64 = 15.0;
const ROOM: f64 = 54.0;

/// Returns a place for every entity: linked ones stand near each other, and no two on the same spot.
///
/// A link is about 100 long; the plane's middle is (0, 0). Each connected part is laid out by itself, the largest
/// first, and nothing but the knowledge decides: equal knowledge has equal places, down to the last bit.
///
/// ```
/// use guanxi::draw::layout::positions;
/// use guanxi::model::Knowledge;
///
/// assert!(positions(&Knowledge::default()).is_empty());
/// ```
pub fn positions(knowledge: &Knowledge) -> BTreeMap<String, (f64, f64)> {
    let graph = KnowledgeGraph::new(knowledge);
    let linked: BTreeSet<(&str, &str)> = knowledge
        .claims
        .iter()
        .filter_map(|claim| match &claim.object {
            Object::Entity(object) if *object != claim.subject => {
                Some((claim.subject.as_str().min(object), claim.subject.as_str().max(object)))
            }
            _ => None,
        })
        .collect();
    let mut home: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let components = graph.components();
    for (part, component) in components.iter().enumerate() {
        home.extend(component.iter().enumerate().map(|(at, id)| (*id, (part, at))));
    }
    let mut links: Vec<Vec<(usize, usize)>> = vec![Vec::new(); components.len()];
    for (one, other) in linked {
        if let (Some(one), Some(other)) = (home.get(one), home.get(other)) {
            links[one.0].push((one.1, other.1));
        }
    }
    let part = |(component, links): (&Vec<&str>, &Vec<(usize, usize)>)| {
        let mut places = force::spread(component.len(), links);
        if component.len() <= NAMED {
            let width = |id: &str| {
                let name = knowledge.entity(id).map_or(id, |entity| &entity.name);
                measure::width(name, NAME, false).min(3.0 * LINK)
            };
            let sizes: Vec<Point> = component.iter().map(|id| (width(id), ROOM)).collect();
            apart::apart(&mut places, &sizes, 0.0);
        }
        places
    };
    let mut parts: Vec<Vec<(f64, f64)>> = components.iter().zip(&links).map(part).collect();
    pack::pack(&mut parts, LINK);
    let places = components.iter().zip(parts).flat_map(|(component, part)| component.iter().zip(part));
    places.map(|(id, place)| ((*id).to_owned(), place)).collect()
}

/// Returns a place for each of `count` nodes, as [`positions`] does.
pub(super) fn spread(count: usize, links: &[(usize, usize)]) -> Vec<Point> {
    let mut near = vec![Vec::new(); count];
    for (one, other) in links {
        near[*one].push(*other);
        near[*other].push(*one);
    }
    let mut components: Vec<Vec<usize>> = Vec::new();
    let mut home: Vec<Option<(usize, usize)>> = vec![None; count];
    for start in 0..count {
        let mut component = Vec::new();
        let mut waiting = vec![start];
        while let Some(node) = waiting.pop() {
            if home[node].is_none() {
                home[node] = Some((components.len(), component.len()));
                component.push(node);
                waiting.extend(near[node].iter().rev());
            }
        }
        if !component.is_empty() {
            components.push(component);
        }
    }
    let mut inner: Vec<Vec<(usize, usize)>> = vec![Vec::new(); components.len()];
    for (one, other) in links {
        if let (Some(one), Some(other)) = (home[*one], home[*other]) {
            inner[one.0].push((one.1, other.1));
        }
    }
    let mut parts: Vec<(Vec<usize>, Vec<Point>)> = components
        .into_iter()
        .zip(&inner)
        .map(|(component, links)| {
            let places = force::spread(component.len(), links);
            (component, places)
        })
        .collect();
    parts.sort_by_key(|(component, _)| std::cmp::Reverse(component.len()));
    let (components, mut parts): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
    pack::pack(&mut parts, LINK);
    let mut places = vec![(0.0, 0.0); count];
    for (node, place) in components.iter().flatten().zip(parts.iter().flatten()) {
        places[*node] = *place;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Claim, Entity, Status};

    /// Returns knowledge of `hubs` companies with `each` people, every tenth of whom joins the next company as well.
    fn knowledge(hubs: usize, each: usize) -> Knowledge {
        let mut knowledge = Knowledge::default();
        let mut link = |subject: String, object: String| {
            for id in [&subject, &object] {
                let entity = Entity { id: id.clone(), name: id.clone(), class: "Person".to_owned(), names: Vec::new() };
                knowledge.entities.insert(id.clone(), entity);
            }
            knowledge.claims.push(Claim {
                id: format!("c-{subject}-{object}"),
                subject,
                predicate: "joined".to_owned(),
                object: Object::Entity(object),
                qualifiers: BTreeMap::new(),
                status: Status::Asserted,
                attribution: None,
                confidence: 90,
                evidence: Vec::new(),
            });
        };
        for hub in 0..hubs {
            for at in 0..each {
                link(format!("p-{hub}-{at}"), format!("h-{hub}"));
                if at % 10 == 0 {
                    link(format!("p-{hub}-{at}"), format!("h-{}", (hub + 1) % hubs));
                }
            }
        }
        knowledge
    }

    fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
        (one.0 - other.0).hypot(one.1 - other.1)
    }

    #[test]
    fn every_entity_has_a_place_of_its_own() {
        let places = positions(&knowledge(6, 30));
        assert_eq!(places.len(), 186);
        let all: Vec<(f64, f64)> = places.values().copied().collect();
        for (at, one) in all.iter().enumerate() {
            assert!(one.0.is_finite() && one.1.is_finite());
            for other in &all[..at] {
                assert!(distance(*one, *other) > LINK / 10.0, "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn equal_knowledge_has_equal_places() {
        let once = positions(&knowledge(3, 20));
        let mut turned = knowledge(3, 20);
        turned.claims.reverse();
        assert_eq!(once, positions(&turned));
    }

    #[test]
    fn linked_entities_are_near() {
        let knowledge = knowledge(5, 20);
        let places = positions(&knowledge);
        let length = |claim: &Claim| match &claim.object {
            Object::Entity(object) => distance(places[&claim.subject], places[object]),
            Object::Value(_) => 0.0,
        };
        let mean = knowledge.claims.iter().map(length).sum::<f64>() / knowledge.claims.len() as f64;
        let hubs = distance(places["h-0"], places["h-2"]);
        assert!((LINK * 0.5..LINK * 1.5).contains(&mean), "{mean}");
        assert!(hubs > mean * 1.5, "{hubs} {mean}");
    }

    #[test]
    fn parts_do_not_overlap() {
        let mut knowledge = knowledge(2, 20);
        let other = self::knowledge(1, 12);
        for entity in other.entities.into_values() {
            let id = format!("x-{}", entity.id);
            knowledge.entities.insert(id.clone(), Entity { id, ..entity });
        }
        for claim in other.claims {
            let Object::Entity(object) = &claim.object else { continue };
            let object = Object::Entity(format!("x-{object}"));
            knowledge.claims.push(Claim { subject: format!("x-{}", claim.subject), object, ..claim });
        }
        let places = positions(&knowledge);
        let lone: Vec<_> = places.iter().filter(|(id, _)| id.starts_with("x-")).map(|(_, place)| *place).collect();
        let rest: Vec<_> = places.iter().filter(|(id, _)| !id.starts_with("x-")).map(|(_, place)| *place).collect();
        let bound = |of: fn(f64, f64) -> f64, side: fn(&(f64, f64)) -> f64, places: &[(f64, f64)]| {
            places.iter().map(side).reduce(of).unwrap_or_default()
        };
        let is_beside = bound(f64::min, |place| place.0, &lone) > bound(f64::max, |place| place.0, &rest);
        let is_below = bound(f64::min, |place| place.1, &lone) > bound(f64::max, |place| place.1, &rest);
        assert_eq!(lone.len(), 13);
        assert!(is_beside || is_below);
    }
}
