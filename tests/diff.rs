//! In: a graph made by hand, and changes to it. Out: nothing, when `guanxi diff` tells those changes and no other.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;
mod knowledge;

use std::fs;
use std::path::Path;

use guanxi::model::{Knowledge, Qualifier, Status};
use guanxi::ontology::Ontology;
use guanxi::rdf::{self, Base, Format};
use serde_json::{Value, json};

use command::{Done, guanxi};
use knowledge::knowledge;

fn run(before: &Knowledge, after: &Knowledge, arguments: &[&str]) -> Done {
    let folder = tempfile::tempdir().unwrap();
    let vocabulary = Ontology::embedded().unwrap().vocabulary;
    let paths = [("a.nq", before), ("b.ttl", after)].map(|(name, knowledge)| {
        let path = folder.path().join(name);
        let mut bytes = Vec::new();
        let format = Format::of_file(Path::new(name)).unwrap();
        rdf::write(knowledge, &vocabulary, &Base::default(), format, &mut bytes).unwrap();
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    });
    guanxi(&[&["diff", &paths[0], &paths[1]], arguments].concat())
}

#[test]
fn equal_graphs_do_not_differ_whatever_their_format() {
    let done = run(&knowledge(), &knowledge(), &[]);
    assert_eq!((done.code, done.out.as_str()), (0, "no difference\n"));
}

#[test]
fn tells_what_came_went_and_changed() {
    let (before, mut after) = (knowledge(), knowledge());
    let founding = after.claims.iter_mut().find(|claim| claim.predicate == "founded").unwrap();
    founding.qualifiers.insert("date".to_owned(), Qualifier::Text("2016".to_owned()));
    founding.id = "c-fff".to_owned();
    let denied = after.claims.iter_mut().find(|claim| claim.status == Status::Negated).unwrap();
    denied.evidence[0].text.push('!');
    after.claims.retain(|claim| claim.predicate != "bornOn");
    let taipei = after.entities.get_mut("taipei").unwrap();
    taipei.class = "City".to_owned();
    let done = run(&before, &after, &["--format", "json"]);
    assert_eq!(done.code, 1);
    let told: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(told["entities"]["added"], json!([]));
    let city = json!([{ "id": "taipei", "parts": { "class": { "before": ["Place"], "after": ["City"] } } }]);
    assert_eq!(told["entities"]["changed"], city);
    assert_eq!(told["claims"]["added"], json!([]));
    assert_eq!(told["claims"]["gone"].as_array().unwrap().len(), 1);
    assert_eq!(told["claims"]["gone"][0]["predicate"], "bornOn");
    let changed = told["claims"]["changed"].as_array().unwrap();
    assert_eq!(changed.len(), 2, "{changed:?}");
    let date = json!({ "date": { "before": ["2015"], "after": ["2016"] } });
    assert!(changed.iter().any(|changed| changed["parts"] == date && changed["after"]["id"] == "c-fff"));
    assert!(
        changed
            .iter()
            .any(|changed| changed["parts"]["evidence"]["after"][0].as_str().is_some_and(|text| text.ends_with('!')))
    );
    let text = run(&before, &after, &["--lang", "en"]).out;
    assert!(text.contains("      - date: 2015\n      + date: 2016\n"), "{text}");
    assert!(text.ends_with("entities: 0 added, 0 gone, 1 changed; claims: 0 added, 1 gone, 2 changed\n"), "{text}");
}

#[test]
fn the_other_way_round_what_came_has_gone() {
    let (whole, mut part) = (knowledge(), knowledge());
    part.claims.truncate(10);
    part.entities.remove("quill");
    let count = |done: &Done, what: &str, how: &str| {
        serde_json::from_str::<Value>(&done.out).unwrap()[what][how].as_array().unwrap().len()
    };
    let (there, back) = (run(&whole, &part, &["--format", "json"]), run(&part, &whole, &["--format", "json"]));
    assert_eq!(count(&there, "claims", "gone"), whole.claims.len() - 10);
    for what in ["claims", "entities"] {
        assert_eq!(count(&there, what, "gone"), count(&back, what, "added"), "{what}");
        assert_eq!((count(&there, what, "added"), count(&back, what, "gone")), (0, 0), "{what}");
    }
}

#[test]
fn pairs_the_likest_of_claims_about_the_same() {
    let mut before = knowledge();
    let mut twin = before.claims.iter().find(|claim| claim.predicate == "left").unwrap().clone();
    twin.id = "c-aaa".to_owned();
    twin.qualifiers.insert("date".to_owned(), Qualifier::Text("2020".to_owned()));
    before.claims.push(twin.clone());
    let mut after = before.clone();
    let again = after.claims.iter_mut().find(|claim| claim.id == "c-aaa").unwrap();
    again.id = "c-bbb".to_owned();
    again.status = Status::Planned;
    before.sort();
    after.sort();
    let diff = guanxi::diff::diff(&before, &after);
    assert!(diff.claims.added.is_empty() && diff.claims.gone.is_empty());
    let pairs: Vec<_> = diff.claims.changed.iter().map(|pair| [pair.before.id.as_str(), &pair.after.id]).collect();
    assert_eq!(pairs, [["c-aaa", "c-bbb"]]);
}

#[test]
fn an_entity_under_another_identifier_has_changed() {
    let (before, mut after) = (knowledge(), knowledge());
    let mut entity = after.entities.remove("lin-wei").unwrap();
    entity.id = "lin-wei-blue-harbor".to_owned();
    entity.name = "林薇".to_owned();
    let of = |knowledge: &Knowledge, id: &str| {
        let is_end = |claim: &&guanxi::model::Claim| {
            claim.subject == id || claim.object == guanxi::model::Object::Entity(id.to_owned())
        };
        knowledge.claims.iter().filter(is_end).count()
    };
    let touched = of(&before, "lin-wei");
    after.entities.insert(entity.id.clone(), entity.clone());
    for (at, claim) in after.claims.iter_mut().enumerate() {
        if claim.subject == "lin-wei" {
            claim.subject.clone_from(&entity.id);
            claim.id = format!("c-{at:04}");
        }
        if claim.object == guanxi::model::Object::Entity("lin-wei".to_owned()) {
            claim.object = guanxi::model::Object::Entity(entity.id.clone());
            claim.id = format!("c-{at:04}");
        }
    }
    after.sort();
    assert!(touched > 2 && of(&after, &entity.id) == touched);
    let done = run(&before, &after, &["--format", "json"]);
    let told: Value = serde_json::from_str(&done.out).unwrap();
    for what in ["entities", "claims"] {
        assert_eq!((&told[what]["added"], &told[what]["gone"]), (&json!([]), &json!([])), "{what}");
    }
    let parts = json!({
        "id": { "before": ["lin-wei"], "after": ["lin-wei-blue-harbor"] },
        "name": { "before": [before.entities["lin-wei"].name], "after": ["林薇"] },
    });
    assert_eq!(told["entities"]["changed"], json!([{ "id": "lin-wei-blue-harbor", "parts": parts }]));
    let changed = told["claims"]["changed"].as_array().unwrap();
    assert_eq!(changed.len(), touched);
    let end = json!({ "before": ["lin-wei"], "after": ["lin-wei-blue-harbor"] });
    assert!(changed.iter().all(|claim| claim["parts"]["subject"] == end || claim["parts"]["object"] == end), "{told}");
}

#[test]
fn people_of_one_name_in_different_articles_are_not_one() {
    let (mut before, mut after) = (knowledge(), knowledge());
    let mut person = before.entities["tom-birch"].clone();
    for (knowledge, id, document) in [(&mut before, "wei-lin-a", "a.txt"), (&mut after, "wei-lin-b", "b.txt")] {
        person.id = id.to_owned();
        person.name = "Wei Lin".to_owned();
        person.names.truncate(1);
        person.names[0].text = "Wei Lin".to_owned();
        person.names[0].document = Some(document.to_owned());
        person.names[0].place = Some(guanxi::model::Chars { start: 0, end: 7 });
        knowledge.entities.insert(person.id.clone(), person.clone());
    }
    let diff = guanxi::diff::diff(&before, &after);
    assert_eq!((diff.entities.gone.len(), diff.entities.added.len(), diff.entities.changed.len()), (1, 1, 0));
}

#[test]
fn a_claim_that_was_corrected_or_read_anew_has_changed() {
    let (before, mut after) = (knowledge(), knowledge());
    let left: Vec<usize> = (0..after.claims.len()).filter(|at| after.claims[*at].predicate == "left").collect();
    let corrected = &mut after.claims[left[0]];
    let old = std::mem::replace(&mut corrected.id, "c-c00".to_owned());
    corrected.predicate = "joined".to_owned();
    corrected.qualifiers.insert(guanxi::review::CORRECTED.to_owned(), Qualifier::Text(old.clone()));
    let moved = &mut after.claims[left[1]];
    moved.id = "c-c01".to_owned();
    moved.object = guanxi::model::Object::Entity("taipei".to_owned());
    after.sort();
    let diff = guanxi::diff::diff(&before, &after);
    assert!(diff.claims.added.is_empty() && diff.claims.gone.is_empty(), "{:?}", diff.claims);
    let parts = |id: &str| -> Vec<String> {
        let changed = diff.claims.changed.iter().find(|changed| changed.after.id == id).unwrap();
        changed.parts.iter().map(|part| part.name.clone()).collect()
    };
    assert_eq!(parts("c-c00"), ["correctedFrom", "predicate"]);
    assert_eq!(parts("c-c01"), ["object"]);
}
