//! In: `harbour.toml`. Out: knowledge of made-up people and companies to draw.

use std::collections::BTreeMap;

use guanxi::model::{
    Chars, Claim, Entity, Evidence, Inherited, Knowledge, Name, Object, Qualifier, Source, Status, Value, content_hash,
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Cast {
    title: String,
    date: String,
    entities: Vec<Thing>,
    claims: Vec<Link>,
}

#[derive(Deserialize)]
struct Thing {
    id: String,
    class: String,
    names: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Link {
    s: String,
    p: String,
    o: String,
    #[serde(default)]
    q: BTreeMap<String, toml::Value>,
    status: Option<String>,
    by: Option<String>,
    says: String,
    /// The words that state it; the whole sentence when not told.
    cue: Option<String>,
    /// Words of an earlier sentence that name the subject.
    subject_from: Option<String>,
}

/// Returns the knowledge of `harbour.toml`.
pub(crate) fn harbour() -> Knowledge {
    let cast: Cast = toml::from_str(include_str!("harbour.toml")).unwrap();
    let source = Source {
        id: "harbour.txt".to_owned(),
        title: Some(cast.title),
        date: cast.date.parse().ok(),
        url: None,
        hash: content_hash("harbour", 64),
        length: 0,
        sentences: cast.claims.len(),
    };
    let entities: BTreeMap<String, Entity> =
        cast.entities.into_iter().map(|thing| (thing.id.clone(), entity(thing))).collect();
    let mut text = String::new();
    let mut claims = Vec::new();
    for link in cast.claims {
        let before = text.clone();
        text.push_str(&link.says);
        claims.push(claim(link, &before, &entities));
    }
    Knowledge { sources: vec![source], entities, claims }
}

fn entity(thing: Thing) -> Entity {
    let name = |(language, text): (&String, &String)| Name {
        text: text.clone(),
        language: language.clone(),
        reason: "exact".to_owned(),
        document: Some("harbour.txt".to_owned()),
        place: None,
    };
    let names: Vec<Name> = thing.names.iter().map(name).collect();
    let full = ["en", "zh", "zh-Hant"].into_iter().find_map(|tag| thing.names.get(tag)).unwrap();
    Entity { id: thing.id, name: full.clone(), class: thing.class, names }
}

fn claim(link: Link, before: &str, entities: &BTreeMap<String, Entity>) -> Claim {
    let object = match link.o.parse() {
        _ if entities.contains_key(&link.o) => Object::Entity(link.o.clone()),
        Ok(money) => Object::Value(Value::Money(money)),
        Err(_) => Object::Value(Value::Date(link.o.parse().unwrap())),
    };
    let status: Status = link.status.as_deref().unwrap_or("asserted").parse().unwrap();
    let offset = before.chars().count();
    let whole = Chars { start: offset, end: offset + link.says.chars().count() };
    let place = |words: &str| place(&link.says, words, offset);
    let names = |id: &str| entities.get(id).map(|entity| entity.names.clone()).unwrap_or_default();
    let named = |id: &str| names(id).iter().find_map(|name| place(&name.text));
    let inherited = |words: &String| Inherited {
        part: "subject".to_owned(),
        text: words.clone(),
        place: self::place(before, words, 0).unwrap(),
    };
    let (named_subject, named_object, cue) =
        (named(&link.s), named(&link.o), link.cue.as_deref().and_then(place).unwrap_or(whole));
    let inherited = link.subject_from.iter().map(inherited).collect();
    Claim {
        id: format!("c-{}", content_hash(&format!("{} {} {} {status}", link.s, link.p, link.o), 12)),
        subject: link.s,
        predicate: link.p,
        object,
        qualifiers: link.q.into_iter().map(|(name, value)| (name, qualifier(value))).collect(),
        status,
        attribution: link.by,
        confidence: 95,
        evidence: vec![Evidence {
            document: "harbour.txt".to_owned(),
            sentence: whole,
            text: link.says,
            subject: named_subject,
            object: named_object,
            cue,
            rule: "zh/test".to_owned(),
            inherited,
        }],
    }
}

/// Returns where `words` stand in `text`, which begins at `offset`.
fn place(text: &str, words: &str, offset: usize) -> Option<Chars> {
    let start = offset + text.get(..text.find(words)?)?.chars().count();
    Some(Chars { start, end: start + words.chars().count() })
}

fn qualifier(value: toml::Value) -> Qualifier {
    match value {
        toml::Value::Boolean(flag) => Qualifier::Flag(flag),
        toml::Value::Array(texts) => {
            Qualifier::List(texts.iter().map(|text| text.as_str().unwrap().to_owned()).collect())
        }
        value => Qualifier::Text(value.as_str().unwrap().to_owned()),
    }
}
