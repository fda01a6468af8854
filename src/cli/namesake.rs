//! In: a person of a graph. Out: why the documents mean one, and why others of the same name are not the same, for the eye.

use std::collections::{BTreeMap, BTreeSet};

use guanxi::grammar::Namesakes;
use guanxi::model::{Entity, Knowledge, Object};
use guanxi::ontology::Ontology;
use guanxi::resolve::{Clash, Dossier, Post};
use guanxi::{Error, graph};

/// The class of those who share names.
const PERSON: &str = "Person";
/// Most documents or things named in one line.
const NAMED: usize = 5;

/// Returns the lines about one person; none where one document alone names them and nobody else is called so.
pub fn namesakes(knowledge: &Knowledge, entity: &Entity, ontology: &Ontology) -> Result<String, Error> {
    if entity.class != PERSON {
        return Ok(String::new());
    }
    let mut text = documents(knowledge, entity);
    let others: Vec<&Entity> = graph::namesakes(knowledge, entity).filter(|other| other.class == PERSON).collect();
    if !others.is_empty() {
        let rules = Namesakes::of(&ontology.files)?;
        let own = Dossier::of(knowledge, &entity.id, &rules);
        text.push_str("Others of this name\n");
        for other in others {
            let clash = own.clash(&Dossier::of(knowledge, &other.id, &rules));
            let why = clash.map_or_else(|| "kept apart".to_owned(), |clash| describe(&clash));
            text.push_str(&format!("  {} ({}): {why}\n", other.name, other.id));
        }
        text.push('\n');
    }
    Ok(text)
}

/// Returns what makes the person of several documents one.
fn documents(knowledge: &Knowledge, entity: &Entity) -> String {
    let mut beside: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for claim in &knowledge.claims {
        let Object::Entity(object) = &claim.object else { continue };
        let other = if claim.subject == entity.id { object } else { &claim.subject };
        if claim.subject == entity.id || *object == entity.id {
            for evidence in &claim.evidence {
                beside.entry(&evidence.document).or_default().insert(other);
            }
        }
    }
    if beside.len() < 2 {
        return String::new();
    }
    let mut groups: Vec<(Vec<&str>, BTreeSet<&str>)> = Vec::new();
    for (document, others) in &beside {
        let (mut own, mut all) = (vec![*document], others.clone());
        for (documents, known) in groups.extract_if(.., |(_, known)| !known.is_disjoint(others)) {
            own.extend(documents);
            all.extend(known);
        }
        own.sort_unstable();
        groups.push((own, all));
    }
    groups.sort();
    let line = |(documents, others): &(Vec<&str>, BTreeSet<&str>)| {
        let told = |other: &&&str| documents.iter().filter(|document| beside[**document].contains(**other)).count() > 1;
        let names = others.iter().filter(told).filter_map(|id| knowledge.entity(id)).map(|other| other.name.as_str());
        let names: Vec<&str> = names.collect();
        match documents.as_slice() {
            [document] => format!("  {document}: by the name alone\n"),
            several => format!("  {}: beside {}\n", list(several), list(&names)),
        }
    };
    format!("One person in {} documents\n{}\n", beside.len(), groups.iter().map(line).collect::<String>())
}

fn list(names: &[&str]) -> String {
    let text = names.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    if names.len() > NAMED { format!("{text} and {} more", names.len() - NAMED) } else { text }
}

fn describe(clash: &Clash) -> String {
    let post = |post: &Post| {
        let Post { title, at, from, until, .. } = post;
        let when = if from == until { format!("{from}") } else { format!("{from} to {until}") };
        format!("{title} at {at} ({when})")
    };
    match clash {
        Clash::Posts(own, other) => format!("nobody is at one time {} and {}", post(own), post(other)),
        Clash::Born(own, other) => format!("born {own} and {other}"),
        Clash::Died(own, other) => format!("died {own} and {other}"),
        Clash::Years(own, other) => format!("at work in {own} and in {other}"),
    }
}
