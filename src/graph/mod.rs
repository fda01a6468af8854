//! In: [`Knowledge`](crate::model::Knowledge). Out: [`KnowledgeGraph`]: who is linked to whom, near whom, and by which way.
//!
//! petgraph holds the links; everything asked and answered is in identifiers of entities and in claims.

mod community;
mod components;
mod find;
mod knowledge_graph;
mod measure;
mod nearness;
mod path;

pub use find::{find, namesakes};
pub use knowledge_graph::KnowledgeGraph;
pub use measure::{Measure, SOURCES};
pub use path::{Path, Step};

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::model::{Chars, Claim, Entity, Evidence, Knowledge, Name, Object, Status, content_hash};

    /// Returns knowledge of lines such as `ann founded acme`; an object `$` is money, a line of two words is one entity.
    pub(super) fn knowledge(lines: &[&str]) -> Knowledge {
        let mut knowledge = Knowledge::default();
        for line in lines {
            let words: Vec<&str> = line.split(' ').collect();
            let ends = words.iter().step_by(2).filter(|id| **id != "$");
            knowledge.entities.extend(ends.map(|id| ((*id).to_owned(), entity(id))));
            if let [subject, predicate, object] = words[..] {
                knowledge.claims.push(claim(subject, predicate, object));
            }
        }
        knowledge
    }

    pub(super) fn rename(knowledge: &mut Knowledge, id: &str, names: &[&str]) {
        let entity = knowledge.entities.get_mut(id).expect("an entity of the fixture");
        names[0].clone_into(&mut entity.name);
        entity.names = names.iter().map(|text| name(text)).collect();
    }

    fn entity(id: &str) -> Entity {
        Entity { id: id.to_owned(), name: id.to_owned(), class: "Person".to_owned(), names: vec![name(id)] }
    }

    fn name(text: &str) -> Name {
        Name {
            text: text.to_owned(),
            language: "und".to_owned(),
            reason: "exact".to_owned(),
            document: None,
            place: None,
        }
    }

    fn claim(subject: &str, predicate: &str, object: &str) -> Claim {
        let whole = Chars { start: 0, end: 1 };
        Claim {
            id: format!("c-{}", content_hash(&format!("{subject} {predicate} {object}"), 8)),
            subject: subject.to_owned(),
            predicate: predicate.to_owned(),
            object: match object {
                "$" => Object::Value("1 USD".parse().map(crate::model::Value::Money).expect("an amount")),
                id => Object::Entity(id.to_owned()),
            },
            qualifiers: BTreeMap::new(),
            status: Status::Asserted,
            attribution: None,
            confidence: 90,
            evidence: vec![Evidence {
                document: "a.txt".to_owned(),
                sentence: whole,
                text: "x".to_owned(),
                subject: Some(whole),
                object: Some(whole),
                cue: whole,
                rule: "en/test".to_owned(),
                inherited: Vec::new(),
            }],
        }
    }
}
