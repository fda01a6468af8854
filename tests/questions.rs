//! In: the competency questions, and a graph made by hand. Out: nothing, when each finds what the graph says.
//!
//! The answers stand in `tests/answers/`; `UPDATE=1` writes them.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod blessed;
mod knowledge;

use std::path::Path;

use guanxi::ontology::Ontology;
use guanxi::rdf::{self, AnswerFormat, Store};

use knowledge::knowledge;

fn csv(store: &Store, query: &str) -> String {
    let mut bytes = Vec::new();
    store.query(query).unwrap().write(AnswerFormat::Csv, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

fn given(values: &[(&str, &str)]) -> Vec<(String, String)> {
    values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn each_finds_what_the_graph_says() {
    let ontology = Ontology::embedded().unwrap();
    let store = Store::of(&knowledge(), &ontology).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/answers");
    let questions = rdf::questions(&ontology.files);
    assert!(questions.len() >= 14);
    let mut wrong = Vec::new();
    for question in questions {
        let answer = csv(&store, &question.query);
        assert!(answer.lines().count() > 1, "{} finds nothing", question.name);
        wrong.extend(blessed::check(&folder.join(format!("{}.csv", question.name)), &answer).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_says_what_it_asks_in_two_languages_and_orders_its_rows() {
    for question in rdf::questions(&Ontology::embedded().unwrap().files) {
        let is_chinese = |words: &String| words.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        let words: Vec<_> = question.words.iter().map(is_chinese).collect();
        assert_eq!(words, [false, true], "{}", question.name);
        let order = question.query.rfind("\nORDER BY ").unwrap_or_else(|| panic!("{} has no ORDER BY", question.name));
        assert!(question.query[order..].trim_end().lines().count() == 2, "{}", question.name);
        for line in question.query.lines().filter(|line| line.contains("{ UNDEF }")) {
            assert!(line.contains(" # "), "{}: a parameter has words: {line}", question.name);
        }
    }
}

#[test]
fn parameters_narrow_the_answer() {
    let ontology = Ontology::embedded().unwrap();
    let store = Store::of(&knowledge(), &ontology).unwrap();
    let ask = |name: &str, values: &[(&str, &str)]| {
        let question = rdf::question_named(&ontology.files, name).unwrap();
        csv(&store, &question.with(&given(values), &store).unwrap())
    };
    let together = ask("left-together", &[("person", "TOM birch")]);
    assert_eq!(together.lines().nth(1).unwrap().split(',').nth(2), Some("Greta Holm"));
    assert_eq!(together.lines().count(), 2);
    for name in ["藍港", "蓝港", "blue-harbor", "e:blue-harbor", "https://guanxi.example/entity/blue-harbor"] {
        assert_eq!(ask("who-invested", &[("organization", name)]).lines().count(), 2, "{name}");
    }
    assert_eq!(ask("who-invested", &[("organization", "Taipei")]).lines().count(), 1);
    assert_eq!(ask("left-within-days", &[("within", "5"), ("organization", "Blue Harbor")]).lines().count(), 1);
    assert_eq!(ask("left-within-days", &[("within", "6"), ("organization", "Blue Harbor")]).lines().count(), 2);
    let both = ask("stakes", &[("organization", "Taipei"), ("organization", "Blue Harbor")]);
    assert_eq!(both.lines().count(), 2);
}

#[test]
fn says_what_cannot_be_asked() {
    let ontology = Ontology::embedded().unwrap();
    let store = Store::of(&knowledge(), &ontology).unwrap();
    let unknown = rdf::question_named(&ontology.files, "timelime").unwrap_err();
    assert_eq!(unknown.to_string(), "no question is called \"timelime\"");
    assert_eq!(unknown.hint(), Some("did you mean \"timeline\"?"));
    let question = rdf::question_named(&ontology.files, "timeline").unwrap();
    let error = |values: &[(&str, &str)]| {
        let error = question.with(&given(values), &store).unwrap_err();
        (error.to_string(), error.hint().unwrap().to_owned())
    };
    let (message, hint) = error(&[("entiti", "x")]);
    assert_eq!(
        (message.as_str(), hint.as_str()),
        ("question \"timeline\" takes no \"entiti\"", "did you mean \"entity\"?")
    );
    let (message, hint) = error(&[("entity", "Blue Harbour")]);
    assert_eq!(message, "nothing in the graph is called \"Blue Harbour\"");
    assert_eq!(hint, "did you mean \"Blue Harbor\"?");
    let (message, hint) = error(&[("since", "May")]);
    assert_eq!(message, "\"May\" is no value for \"since\"");
    assert_eq!(hint, "write a day such as 2024-05-14");
}
