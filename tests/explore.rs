//! Runs `explain`, `path` and `draw` on the graph of made-up people and companies.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;
mod harbour;
mod needs;

use std::fs;
use std::path::PathBuf;

use guanxi::ontology::Ontology;
use guanxi::rdf::{self, Base, Format};

use command::{Done, guanxi};
use harbour::harbour;

/// A folder with the graph of the harbour in it, removed at the end.
struct Graph {
    folder: tempfile::TempDir,
}

impl Graph {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let vocabulary = Ontology::embedded().unwrap().vocabulary;
        let mut bytes = Vec::new();
        rdf::write(&harbour(), &vocabulary, &Base::default(), Format::Turtle, &mut bytes).unwrap();
        fs::write(folder.path().join("graph.ttl"), bytes).unwrap();
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("graph.ttl")
    }

    fn run(&self, command: &str, arguments: &[&str]) -> Done {
        let path = self.path();
        guanxi(&[&[command, path.to_str().unwrap()], arguments].concat())
    }
}

#[test]
fn explains_a_person_by_any_name() {
    let graph = Graph::new();
    let done = graph.run("explain", &["陈建文", "--lang", "en"]);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    assert!(
        done.out.starts_with("Jason Chen (person) chen-jianwen\n\nNames\n  Jason Chen en      written so in the text")
    );
    assert!(done.out.contains("\nClaims: 4\n\nJason Chen — founded · 2017 → Chenghai Robotics\n"), "{}", done.out);
    assert!(
        done.out.contains("    11 月 15 日，[subject: 陳建文][cue: 辭職]。\n    harbour.txt, characters "),
        "{}",
        done.out
    );
    assert!(
        done.out.contains("rule zh/test\n      the subject comes from \"陳建文辭職\", characters "),
        "{}",
        done.out
    );
    assert_eq!(graph.run("explain", &["JASON CHEN", "--lang", "en"]), done);
}

#[test]
fn explains_a_claim_by_its_identifier_or_its_first_letters() {
    let graph = Graph::new();
    let claim = harbour().claims.into_iter().find(|claim| claim.attribution.as_deref() == Some("晨報")).unwrap();
    let done = graph.run("explain", &[&claim.id, "--lang", "zh-Hant"]);
    assert!(done.out.starts_with("吳國棟 — 投資 · 500 萬美元（據報導） → 微光實驗室\n"), "{}", done.out);
    assert!(done.out.contains(&format!("  {}: reported, said by 晨報, confidence 0.95\n", claim.id)), "{}", done.out);
    assert_eq!(graph.run("explain", &[&claim.id[..10], "--lang", "zh-Hant"]), done);
    let none = graph.run("explain", &["c-0000"]);
    assert_eq!((none.code, none.out.as_str()), (2, ""));
    assert!(none.err.starts_with("error: no claim has the identifier \"c-0000\"\nhint: "), "{}", none.err);
}

#[test]
fn gives_the_claims_of_an_entity_to_programs() {
    let done = Graph::new().run("explain", &["Gale-2", "--format", "jsonl"]);
    let predicates: Vec<String> = done
        .out
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["predicate"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(predicates, ["released", "hasPrice"]);
}

#[test]
fn marks_in_colour_only_when_told_or_on_a_terminal() {
    let graph = Graph::new();
    assert!(!graph.run("explain", &["Gale-2"]).out.contains('\u{1b}'));
    let done = graph.run("explain", &["Gale-2", "--color", "always"]);
    assert!(done.out.contains("\u{1b}[1;35mGale-2\u{1b}[0m") && !done.out.contains("[object: "), "{}", done.out);
}

#[test]
fn shows_the_shortest_path_with_the_sentence_of_each_step() {
    let done = Graph::new().run("path", &["Priya Nair", "南灣大學", "--lang", "en"]);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    assert!(
        done.out.starts_with(
            "Priya Nair to Nanwan University: 3 steps\n  Priya Nair — joined · 董事 · Feb 2025 → Chenghai"
        )
    );
    assert!(done.out.contains("  Gao Yating — left · 15 Nov 2024 → Chenghai Robotics\n    "), "{}", done.out);
    assert!(done.out.contains("  Gao Yating — studied at → Nanwan University\n"), "{}", done.out);
}

#[test]
fn shows_several_paths_in_one_order() {
    let graph = Graph::new();
    let done = graph.run("path", &["黃志豪", "陳建文", "--all", "3", "--lang", "en"]);
    let titles: Vec<&str> = done.out.lines().filter(|line| line.contains(" to Jason Chen: ")).collect();
    assert_eq!(
        titles,
        [
            "1. Huang Zhihao to Jason Chen: 2 steps",
            "2. Huang Zhihao to Jason Chen: 3 steps",
            "3. Huang Zhihao to Jason Chen: 3 steps",
        ]
    );
    assert_eq!(graph.run("path", &["黃志豪", "陳建文", "--all", "3", "--lang", "en"]), done);
}

#[test]
fn lets_no_plan_connect_unless_told() {
    let graph = Graph::new();
    let ends = ["Qianfan Foundation", "Glimmer Lab", "--lang", "en"];
    let facts = graph.run("path", &ends);
    assert!(facts.out.starts_with("Qianfan Foundation to Glimmer Lab: 4 steps\n"), "{}", facts.out);
    let plans = graph.run("path", &[&ends[..], &["--plans"]].concat());
    assert!(plans.out.starts_with("Qianfan Foundation to Glimmer Lab: 1 step\n"), "{}", plans.out);
    assert!(plans.out.contains("invest in · US$2 m (planned)"), "{}", plans.out);
}

#[test]
fn tells_strangers_apart_from_the_unknown() {
    let graph = Graph::new();
    let mut knowledge = harbour();
    knowledge.claims.retain(|claim| claim.predicate != "released");
    let done = graph.run("path", &["Gale-2", "Nobody"]);
    assert_eq!((done.code, done.out.as_str()), (2, ""));
    assert!(done.err.starts_with("error: nothing here is called \"Nobody\"\nhint: known are "), "{}", done.err);
    let mut bytes = Vec::new();
    let vocabulary = Ontology::embedded().unwrap().vocabulary;
    rdf::write(&knowledge, &vocabulary, &Base::default(), Format::Turtle, &mut bytes).unwrap();
    fs::write(graph.path(), bytes).unwrap();
    let done = graph.run("path", &["Gale-2", "林若溪", "--lang", "zh-Hant"]);
    assert_eq!((done.code, done.out.as_str()), (1, "Gale-2 and 林若溪 are not connected\n"));
}

#[test]
fn hints_at_names_like_the_one_asked_for() {
    let done = Graph::new().run("explain", &["林若希"]);
    assert_eq!(done.code, 2);
    assert_eq!(done.err, "error: nothing here is called \"林若希\"\nhint: did you mean \"林若溪\" (Lin Ruoxi)?\n");
}

#[test]
fn draws_text_formats_without_graphviz() {
    let graph = Graph::new();
    let file = graph.folder.path().join("picture.mmd");
    let done = graph.run("draw", &["-o", file.to_str().unwrap(), "--around", "Gale-2"]);
    assert_eq!((done.code, done.out.as_str(), done.err.as_str()), (0, "", ""));
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("title: \"Gale-2：直接關係\"") && text.contains("澄海科技"), "{text}");
    let dot = graph.run("draw", &["--format", "dot", "--lang", "en", "--only", "founded,left", "--theme", "dark"]);
    assert!(dot.out.starts_with("digraph guanxi {") && dot.out.contains("Lin Ruoxi") && !dot.out.contains("Gale-2"));
}

#[test]
fn draws_svg_and_png_with_graphviz() {
    let version = std::process::Command::new("dot").arg("-V").output().ok();
    if needs::need(version, "there is no program dot; install graphviz to draw SVG").is_none() {
        return;
    }
    let graph = Graph::new();
    let file = |name: &str| graph.folder.path().join(name);
    for (name, start) in [("a.svg", "<?xml"), ("a.png", "\u{fffd}PNG")] {
        let done = graph.run("draw", &["-o", file(name).to_str().unwrap()]);
        assert_eq!((done.code, done.err.as_str()), (0, ""));
        assert!(String::from_utf8_lossy(&fs::read(file(name)).unwrap()).starts_with(start));
    }
}

#[test]
fn wants_a_format_it_knows() {
    let graph = Graph::new();
    let done = graph.run("draw", &["-o", "picture.bmp"]);
    assert_eq!(done.code, 2);
    assert_eq!(
        done.err,
        "error: picture.bmp: the name does not tell the format\nhint: end it with .svg, .png, .dot or .mmd, or add --format\n"
    );
    let done = graph.run("draw", &["--format", "mmd", "--only", "foundd"]);
    assert_eq!(done.err, "error: unknown predicate \"foundd\"\nhint: did you mean \"founded\"?\n");
}

#[test]
fn says_when_there_is_nothing_to_draw() {
    let done = Graph::new().run("draw", &["--format", "mmd", "--only", "spouse"]);
    assert_eq!((done.code, done.err.as_str()), (1, "warning: there is nothing to draw\n"));
}
