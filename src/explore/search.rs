//! In: letters a user typed. Out: the entities they may mean, the likeliest first.

use std::cmp::Reverse;

use serde::Serialize;

use crate::explore::Scene;
use crate::graph::KnowledgeGraph;
use crate::model::Entity;
use crate::segment::fold;

/// An entity that may be meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// Its identifier.
    pub id: String,
    /// What to call it.
    pub name: String,
    /// Its class.
    pub class: String,
    /// What to call the class.
    pub kind: String,
    /// The name that matches, when it is not the one it is called.
    pub matched: Option<String>,
}

/// Returns up to `limit` entities one of whose names has the letters of `text`, whatever the case and the Chinese script.
///
/// A name that is the text comes before one that begins with it, that before one with a word that begins with it, that
/// before one that holds it; of those alike the entity with more links.
pub fn search(scene: &Scene<'_>, text: &str, limit: usize) -> Vec<Hit> {
    let wanted = plain(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let graph = KnowledgeGraph::new(scene.knowledge);
    let mut found: Vec<(usize, Reverse<usize>, &str, &Entity, &str)> = Vec::new();
    for entity in scene.knowledge.entities.values() {
        let names = std::iter::once(entity.name.as_str()).chain(entity.names.iter().map(|name| name.text.as_str()));
        let ranked = names.filter_map(|name| rank(&plain(name), &wanted).map(|rank| (rank, name)));
        // The first of the best stays, so that the canonical name is told before others.
        let best = ranked.min_by_key(|(rank, _)| *rank);
        found.extend(
            best.map(|(rank, name)| (rank, Reverse(graph.degree(&entity.id)), entity.id.as_str(), entity, name)),
        );
    }
    found.sort_by_key(|(rank, degree, id, ..)| (*rank, *degree, *id));
    found.into_iter().take(limit).map(|(_, _, _, entity, name)| hit(scene, entity, name)).collect()
}

fn hit(scene: &Scene<'_>, entity: &Entity, matched: &str) -> Hit {
    let name = scene.captions.name(entity);
    Hit {
        id: entity.id.clone(),
        name: name.to_owned(),
        class: entity.class.clone(),
        kind: scene.captions.class(&entity.class),
        matched: (matched != name).then(|| matched.to_owned()),
    }
}

/// Returns how well a name fits, 0 best; `None` when it does not hold the letters.
fn rank(name: &str, wanted: &str) -> Option<usize> {
    let at = name.find(wanted)?;
    let begins_word = || name[..at].ends_with(' ') || name.contains(&format!(" {wanted}"));
    Some(match at {
        0 if name.len() == wanted.len() => 0,
        0 => 1,
        _ if begins_word() => 2,
        _ => 3,
    })
}

/// Simplified script, lower case, one space between words.
fn plain(text: &str) -> String {
    let spaced: String = fold(text).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    spaced.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Knowledge, Name};
    use crate::ontology::Ontology;

    fn ask(text: &str) -> Vec<String> {
        let entity = |id: &str, names: &[&str]| Entity {
            id: id.to_owned(),
            name: names[0].to_owned(),
            class: "Person".to_owned(),
            names: names
                .iter()
                .map(|text| Name {
                    text: (*text).to_owned(),
                    language: "und".to_owned(),
                    reason: "exact".to_owned(),
                    document: None,
                    place: None,
                })
                .collect(),
        };
        let entities = [
            entity("lin", &["林若溪", "Lin Ruoxi"]),
            entity("chenghai", &["澄海科技", "Chenghai Technologies", "澄海科技股份有限公司"]),
            entity("olsen", &["Marta Olsen"]),
            entity("ruo", &["Ruo Lin"]),
            entity("weiguang", &["微光"]),
        ];
        let entities = entities.into_iter().map(|entity| (entity.id.clone(), entity)).collect();
        let knowledge = Knowledge { entities, ..Knowledge::default() };
        let ontology = Ontology::embedded().unwrap();
        let scene = Scene::new(&knowledge, &ontology, "zh-Hant").unwrap();
        search(&scene, text, 9)
            .into_iter()
            .map(|hit| format!("{} {}", hit.id, hit.matched.unwrap_or_default()))
            .collect()
    }

    #[test]
    fn finds_names_in_either_script_and_language() {
        assert_eq!(ask("chenghai"), ["chenghai Chenghai Technologies"]);
        assert_eq!(ask("TECH"), ["chenghai Chenghai Technologies"]);
        assert_eq!(ask("股份"), ["chenghai 澄海科技股份有限公司"]);
        assert_eq!(ask("olsen"), ["olsen "]);
        assert!(ask(" ").is_empty() && ask("zebra").is_empty());
    }

    #[test]
    fn puts_beginnings_of_names_before_words_inside() {
        assert_eq!(ask("ruo"), ["ruo ", "lin Lin Ruoxi"]);
        assert_eq!(ask("lin"), ["lin Lin Ruoxi", "ruo "]);
    }
}
