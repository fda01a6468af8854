//! Measures what is found in the gold texts and fails when it falls below the floors of `tests/gold/floors.toml`.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use command::guanxi;
use serde::Deserialize;
use serde_json::Value;

/// The least that one text must reach.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Floor {
    precision: f64,
    recall: f64,
    f1: f64,
    qualifiers: f64,
}

const CLAIMS: &str = r#"{"subject":"林若蘭","predicate":"founded","object":"海灣電力","status":"asserted","qualifiers":{"date":"2015"},"evidence":["林若蘭2015年創辦了海灣電力"]}
{"subject":"林若蘭","predicate":"left","object":"海灣電力","status":"asserted","evidence":["never told"]}
"#;
const ENTITIES: &str = "{\"name\":\"林若蘭\",\"class\":\"Person\",\"names\":[\"林若蘭\"]}\n{\"name\":\"海灣電力\",\"class\":\"Organization\",\"names\":[\"海灣電力\"]}\n";
const TEXT: &str = "林若蘭2015年創辦了海灣電力。\n";

fn write(folder: &Path, claims: &str) -> String {
    fs::write(folder.join("note.claims.jsonl"), claims).unwrap();
    fs::write(folder.join("note.entities.jsonl"), ENTITIES).unwrap();
    fs::write(folder.join("note.txt"), TEXT).unwrap();
    folder.join("note").to_str().unwrap().to_owned()
}

#[test]
fn no_gold_text_falls_below_its_floor() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gold");
    let text = fs::read_to_string(folder.join("floors.toml")).unwrap();
    let floors: BTreeMap<String, Floor> = toml::from_str(&text).unwrap();
    let done = guanxi(&["evaluate", folder.to_str().unwrap(), "--format", "json"]);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let figures: Value = serde_json::from_str(&done.out).unwrap();
    let texts = figures["texts"].as_object().unwrap();
    assert!(texts.keys().eq(floors.keys()), "floors.toml must name every text: {:?}", texts.keys());
    let mut wrong = Vec::new();
    for (name, floor) in &floors {
        let text = &texts[name];
        let number = |key: &str| text[key].as_f64().unwrap();
        let qualifiers = number("qualifiers_right") / number("qualifiers").max(1.0);
        let reached = [
            ("precision", number("precision"), floor.precision),
            ("recall", number("recall"), floor.recall),
            ("F1", number("f1"), floor.f1),
            ("qualifiers", qualifiers, floor.qualifiers),
        ];
        let low = reached.into_iter().filter(|(_, reached, least)| reached < least);
        wrong.extend(low.map(|(what, reached, least)| format!("{name}: {what} {reached:.3} is below {least}")));
        if number("told_as_facts") > 0.0 {
            wrong.push(format!("{name}: {} plans, rumours or denials are told as facts", text["told_as_facts"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn figures_and_misses_of_one_text_are_printed() {
    let folder = tempfile::tempdir().unwrap();
    let stem = write(folder.path(), CLAIMS);
    let done = guanxi(&["evaluate", &stem, "-v"]);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let missed = format!("{stem}.claims.jsonl:2: missed: 林若蘭 left 海灣電力 (asserted)\n    never told\n");
    assert!(done.out.starts_with(&missed), "{}", done.out);
    let row = done.out.lines().find(|line| line.trim_start().starts_with("note ")).unwrap();
    let cells: Vec<&str> = row.split_whitespace().collect();
    assert_eq!(cells, ["note", "1.000", "0.500", "0.667", "1", "1", "2", "1.000", "(1/1)", "0"]);
    let json = guanxi(&["evaluate", folder.path().to_str().unwrap(), "--format", "json", "--without-learned"]);
    let figures: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(figures["languages"]["zh-Hant"]["recall"], 0.5);
    assert_eq!(figures["predicates"]["left"]["gold"], 1);
}

#[test]
fn broken_gold_is_told_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = [
        ("\"founded\"", "\"foundid\"", ":1:1: unknown predicate \"foundid\"", "did you mean \"founded\"?"),
        (
            "\"left\",\"object\":\"海灣電力\"",
            "\"left\",\"object\":\"海灣電\"",
            ":2:1: unknown entity \"海灣電\"",
            "did you mean",
        ),
        ("\"date\"", "\"dats\"", ":1:1: unknown qualifier \"dats\"", "did you mean \"date\"?"),
        ("\"subject\"", "\"who\"", ":1:", "a claim is"),
    ];
    for (from, to, message, hint) in wrong {
        let stem = write(folder.path(), &CLAIMS.replacen(from, to, 1));
        let done = guanxi(&["evaluate", &stem]);
        assert_eq!((done.code, done.out.as_str()), (2, ""));
        let start = format!("error: {stem}.claims.jsonl{message}");
        assert!(done.err.starts_with(&start) && done.err.contains(&format!("hint: {hint}")), "{}", done.err);
    }
    let done = guanxi(&["evaluate", folder.path().join("other").to_str().unwrap()]);
    assert!(done.code == 2 && done.err.contains("other.claims.jsonl: no such file"), "{}", done.err);
    let empty = tempfile::tempdir().unwrap();
    let done = guanxi(&["evaluate", empty.path().to_str().unwrap()]);
    assert!(done.code == 2 && done.err.contains("holds no gold files"), "{}", done.err);
}
