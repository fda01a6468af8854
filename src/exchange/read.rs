//! In: JSON Lines as [`write`](super::write) writes them. Out: [`Knowledge`], as far as the lines tell it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::Error;
use crate::exchange::line::{ClaimLine, EntityPart, EvidencePart, ObjectPart, QualifierPart, ValuePart};
use crate::model::{Chars, Claim, Entity, Evidence, Knowledge, Name, Object, Qualifier, Source, Value};

/// Reads the claims of `text`, which stands in the file `path`.
///
/// The lines do not tell the language of names, what was inherited from where, nor anything of a document but its
/// identifier: languages are `und`, and hashes are empty. Blank lines are left aside.
pub fn read(path: &Path, text: &str) -> Result<Knowledge, Error> {
    let mut knowledge = Knowledge::default();
    let mut documents = BTreeSet::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let wrong = |column: usize, message: String| {
            Error::data(path, (index + 1, column), message)
                .with_hint("expected one claim a line, as `guanxi extract --format jsonl` prints them")
        };
        let parsed: ClaimLine<'_> =
            serde_json::from_str(line).map_err(|error| wrong(error.column().max(1), reason(&error)))?;
        documents.extend(parsed.evidence.iter().map(|evidence| evidence.document.to_string()));
        let claim = claim(parsed, &mut knowledge.entities).map_err(|message| wrong(1, message))?;
        knowledge.claims.push(claim);
    }
    knowledge.sources = documents.into_iter().map(source).collect();
    Ok(knowledge)
}

/// Returns the words of a JSON error without its place, which is told before them.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.clone(), |(words, _)| words.to_owned())
}

fn claim(line: ClaimLine<'_>, entities: &mut BTreeMap<String, Entity>) -> Result<Claim, String> {
    if line.evidence.is_empty() {
        return Err(format!("claim \"{}\" has no evidence", line.id));
    }
    if !(0.0..=1.0).contains(&line.confidence) {
        return Err(format!("confidence {} is not between 0 and 1", line.confidence));
    }
    Ok(Claim {
        id: line.id.into_owned(),
        subject: remember(line.subject, entities),
        predicate: line.predicate.into_owned(),
        object: match line.object {
            ObjectPart::Entity(entity) => Object::Entity(remember(entity, entities)),
            ObjectPart::Value(part) => Object::Value(value(&part)?),
        },
        qualifiers: line.qualifiers.into_iter().map(|(name, part)| (name, qualifier(part))).collect(),
        status: line.status.parse()?,
        attribution: line.attribution,
        // The value lies within 0.0..=100.0 by the check above.
        confidence: (line.confidence * 100.0).round() as u8,
        evidence: line.evidence.into_iter().map(evidence).collect(),
    })
}

fn remember(part: EntityPart<'_>, entities: &mut BTreeMap<String, Entity>) -> String {
    let id = part.id.into_owned();
    let entity = entities.entry(id.clone()).or_insert_with(|| Entity {
        id: id.clone(),
        name: part.name.into_owned(),
        class: part.class.into_owned(),
        names: Vec::new(),
    });
    let known: BTreeSet<String> = entity.names.drain(..).map(|name| name.text).collect();
    let told = part.names.into_iter().map(String::from);
    let texts: BTreeSet<String> = known.into_iter().chain(told).chain([entity.name.clone()]).collect();
    entity.names = texts.into_iter().map(name).collect();
    id
}

fn name(text: String) -> Name {
    Name { text, language: "und".to_owned(), reason: "exchange".to_owned(), document: None, place: None }
}

fn value(part: &ValuePart) -> Result<Value, String> {
    match (part.kind.as_str(), &part.unit) {
        ("date", None) => part.value.parse().map(Value::Date),
        ("money", Some(unit)) => format!("{} {unit}", part.value).parse().map(Value::Money),
        (kind, _) => Err(format!("unknown type of value \"{kind}\"; known are \"date\", and \"money\" with a unit")),
    }
}

fn qualifier(part: QualifierPart) -> Qualifier {
    match part {
        QualifierPart::Flag(flag) => Qualifier::Flag(flag),
        QualifierPart::Text(text) => Qualifier::Text(text),
        QualifierPart::List(texts) => Qualifier::List(texts),
    }
}

fn evidence(part: EvidencePart<'_>) -> Evidence {
    Evidence {
        document: part.document.into_owned(),
        sentence: Chars { start: part.start, end: part.end },
        text: part.text.into_owned(),
        subject: part.subject,
        object: part.object,
        cue: part.cue,
        rule: part.rule.into_owned(),
        inherited: Vec::new(),
    }
}

fn source(id: String) -> Source {
    Source { id, title: None, date: None, url: None, hash: String::new(), length: 0, sentences: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"id":"c-1","subject":{"id":"jane-roe","name":"Jane Roe","class":"Person","names":["Jane Roe","Roe"]},"predicate":"joined","object":{"id":"acme","name":"Acme","class":"Organization","names":["Acme"]},"qualifiers":{"date":"2024-05","former":true,"role":["CFO","director"]},"status":"reported","attribution":"Acme","confidence":0.97,"evidence":[{"document":"a.txt","start":0,"end":38,"text":"In May 2024 Roe joined Acme, Acme said","subject":[12,15],"object":null,"cue":[16,22],"rule":"en/join"}]}
{"id":"c-2","subject":{"id":"acme","name":"Acme","class":"Organization","names":["Acme"]},"predicate":"raisedFunding","object":{"value":"1.5","unit":"USD","type":"money"},"qualifiers":{},"status":"planned","confidence":1.0,"evidence":[{"document":"a.txt","start":40,"end":41,"text":"x","subject":null,"object":[40,41],"cue":[40,41],"rule":"en/raise"}]}
"#;

    #[test]
    fn writes_back_the_bytes_it_read() -> Result<(), Error> {
        let knowledge = read(Path::new("claims.jsonl"), LINE)?;
        assert_eq!(knowledge.claims.len(), 2);
        assert_eq!(knowledge.entities.len(), 2);
        let mut bytes = Vec::new();
        assert!(super::super::write(&knowledge, &mut bytes).is_ok());
        assert_eq!(String::from_utf8_lossy(&bytes), LINE);
        Ok(())
    }

    #[test]
    fn names_the_place_of_a_broken_line() {
        let text = format!("{}\n{{\"id\":7}}\n", LINE.trim_end());
        let error = read(Path::new("claims.jsonl"), &text).unwrap_err().to_string();
        assert!(error.starts_with("claims.jsonl:3:"), "{error}");
        let text = LINE.replace("planned", "hoped");
        let error = read(Path::new("claims.jsonl"), &text).unwrap_err().to_string();
        assert_eq!(
            error,
            "claims.jsonl:2:1: unknown status \"hoped\"; known are asserted, reported, planned, proposed, negated"
        );
    }
}
