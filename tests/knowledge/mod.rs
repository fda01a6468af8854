//! In: made-up news in two languages, and the tables beside this file. Out: its knowledge, made by hand: every status and
//! kind of value, inherited parts, odd names.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it cannot go on")]

use std::collections::BTreeMap;

use guanxi::model::{
    Chars, Claim, Date, Entity, Evidence, Inherited, Knowledge, Name, Object, Qualifier, Source, Status, Value,
    content_hash,
};

/// Names and identifiers of the documents.
const DOCUMENTS: [(&str, &str); 2] = [("harbor", "harbor.txt"), ("beichen", "報導/北辰 (一).txt")];

/// Returns what the made-up news says.
pub(crate) fn knowledge() -> Knowledge {
    let mut knowledge = Knowledge::default();
    for (short, document) in DOCUMENTS {
        let text = text(short);
        let is_dated = short == "beichen";
        knowledge.sources.push(Source {
            id: document.to_owned(),
            title: is_dated.then(|| "北辰\"與\"藍港".to_owned()),
            date: Date::day(2025, 6, 1).filter(|_| is_dated),
            url: Some(if is_dated { "no link: 關係" } else { "https://news.example/a?b=1#c" }.to_owned()),
            hash: content_hash(&text, 64),
            length: text.chars().count(),
            sentences: text.lines().count(),
        });
    }
    knowledge.entities = rows(include_str!("entities.tsv")).map(|row| (row[0].to_owned(), entity(&row))).collect();
    knowledge.claims = (1..).zip(rows(include_str!("claims.tsv"))).map(|(nth, row)| claim(nth, &row)).collect();
    // One claim that both documents state.
    let again = evidence("harbor", "Blue Harbor's rival Beichen hired Holm.", "Beichen | rival | Blue Harbor");
    let both = knowledge.claims.iter_mut().find(|claim| claim.predicate == "competesWith");
    both.unwrap().evidence.push(again);
    let reported = knowledge.claims.iter_mut().find(|claim| claim.status == Status::Reported);
    reported.unwrap().attribution = Some("people \"close\" to it".to_owned());
    knowledge.sort();
    knowledge
}

/// Returns the rows of a table, each as its cells.
fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

/// Returns the text of a document: its sentences, one a line.
fn text(document: &str) -> String {
    let own = rows(include_str!("claims.tsv")).filter(|row| row[0] == document);
    let mut sentences: Vec<_> = own.map(|row| row[1]).collect();
    sentences.dedup();
    sentences.join("\n")
}

fn unescaped(text: &str) -> String {
    let escapes = [
        ("\\n", "\n"),
        ("\\r", "\r"),
        ("\\t", "\t"),
        ("\\x01", "\u{1}"),
        ("\\x7f", "\u{7f}"),
        ("\\x85", "\u{85}"),
        ("\\\\", "\\"),
    ];
    escapes.into_iter().fold(text.to_owned(), |text, (escape, c)| text.replace(escape, c))
}

fn entity(row: &[&str]) -> Entity {
    let names: Vec<_> = row[2..].iter().map(|cell| name(cell)).collect();
    Entity { id: row[0].to_owned(), name: names[0].text.clone(), class: row[1].to_owned(), names }
}

fn name(cell: &str) -> Name {
    let parts: Vec<_> = cell.split(" | ").map(unescaped).collect();
    let [text, language, reason] = parts.try_into().unwrap();
    Name {
        document: (reason != "lexicon").then(|| DOCUMENTS[0].1.to_owned()),
        place: (reason == "exact").then(|| Chars { start: 0, end: text.chars().count() }),
        text,
        language,
        reason,
    }
}

fn claim(nth: u8, row: &[&str]) -> Claim {
    let mut parts = row[3].splitn(3, ' ').map(str::to_owned);
    let [subject, predicate, object] = std::array::from_fn(|_| parts.next().unwrap());
    let value = object.parse().map(Value::Money).or_else(|_| object.parse().map(Value::Date));
    Claim {
        id: format!("c-{nth:03}"),
        subject,
        predicate,
        object: value.map_or(Object::Entity(object), Object::Value),
        qualifiers: row[5].split("; ").filter(|pair| !pair.is_empty()).map(qualifier).collect(),
        status: row[4].parse().unwrap(),
        attribution: None,
        confidence: 101 - nth,
        evidence: vec![evidence(row[0], row[1], row[2])],
    }
}

fn qualifier(pair: &str) -> (String, Qualifier) {
    let (name, value) = pair.split_once('=').unwrap();
    let list = value.strip_prefix('[').and_then(|value| value.strip_suffix(']'));
    let value = match (value, list) {
        ("true" | "false", _) => Qualifier::Flag(value == "true"),
        (_, Some(list)) => Qualifier::List(list.split('|').map(str::to_owned).collect()),
        _ => Qualifier::Text(unescaped(value)),
    };
    (name.to_owned(), value)
}

fn evidence(document: &str, sentence: &str, words: &str) -> Evidence {
    let text = text(document);
    let whole = place(&text, sentence, 0);
    let mut inherited = Vec::new();
    let mut own = |part: &str, words: &str| match words.strip_prefix('(').and_then(|words| words.strip_suffix(')')) {
        Some(words) => {
            inherited.push(Inherited { part: part.to_owned(), text: words.to_owned(), place: place(&text, words, 0) });
            None
        }
        None => Some(place(sentence, words, whole.start)),
    };
    let words: Vec<_> = words.split(" | ").collect();
    let (subject, cue, object) =
        (own("subject", words[0]), place(sentence, words[1], whole.start), own("object", words[2]));
    if words[1] == "followed" {
        // Parts stand in the order they were found in, whatever their names.
        own("date", "(14 May 2024)");
    }
    Evidence {
        document: DOCUMENTS.into_iter().collect::<BTreeMap<_, _>>()[document].to_owned(),
        sentence: whole,
        text: sentence.to_owned(),
        subject,
        object,
        cue,
        rule: format!("{}/{}", if sentence.is_ascii() { "en" } else { "zh" }, words[1].len()),
        inherited,
    }
}

fn place(text: &str, words: &str, from: usize) -> Chars {
    let at = text.find(words).unwrap_or_else(|| panic!("{words} in {text}"));
    let start = from + text[..at].chars().count();
    Chars { start, end: start + words.chars().count() }
}
