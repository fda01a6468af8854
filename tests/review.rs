//! Decides about claims and merges, lets the graph grow and forget meanwhile, and holds what is left against what was decided.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it cannot go on")]

mod command;
mod server;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use command::guanxi;
use guanxi::archive::{Archive, Settings};
use guanxi::growth;
use guanxi::model::{Claim, Document, Knowledge, Object};
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;
use guanxi::review::{Change, Decision, Decisions, Judged, Side, Verdict};
use serde_json::{Value, json};
use server::Server;
use tempfile::TempDir;

const TEXTS: [(&str, &str); 4] = [
    ("a.txt", "Marta Olsen founded Halden Ports in 2011. Olsen left Halden Ports in May 2024."),
    (
        "b.txt",
        "Marta Olsen joined Corvane Robotics as chief executive in June 2024. Peter Vos founded Corvane Robotics.",
    ),
    ("c.txt", "Halden Ports agreed to buy Corvane Robotics for 30 million euros. Marta Olsen founded Halden Ports."),
    ("d.txt", "Peter Vos resigned as chief executive of Quill Capital on May 14, 2024."),
];

struct Bench {
    folder: TempDir,
    ontology: Ontology,
    pipeline: Pipeline,
}

impl Bench {
    fn new() -> Self {
        let ontology = Ontology::embedded().unwrap();
        let pipeline = Pipeline::new(&ontology).unwrap();
        Self { folder: tempfile::tempdir().unwrap(), ontology, pipeline }
    }

    fn at(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// Builds a graph of texts and returns its path as an argument.
    fn build(&self, name: &str, texts: &[(&str, &str)]) -> String {
        let documents: Vec<Document> = texts.iter().map(|(id, text)| Document::new(*id, *text)).collect();
        let how = (&self.pipeline, &self.ontology);
        growth::build(&self.at(name), &documents, Settings::default(), how, &|_| {}).unwrap();
        self.at(name).to_str().unwrap().to_owned()
    }

    fn knowledge(&self, name: &str) -> Knowledge {
        Archive::open(&self.at(name)).unwrap().knowledge(&self.ontology.vocabulary).unwrap()
    }

    fn decide(&self, name: &str, changes: Vec<Change>) {
        growth::decide(&self.at(name), changes, &self.ontology, || panic!("read again")).unwrap();
    }
}

fn claim<'k>(knowledge: &'k Knowledge, subject: &str, predicate: &str) -> &'k Claim {
    let is_it = |claim: &&Claim| claim.subject == subject && claim.predicate == predicate;
    knowledge.claims.iter().find(is_it).unwrap_or_else(|| panic!("{subject} {predicate}: {:?}", knowledge.claims))
}

fn files(folder: &Path) -> BTreeMap<&'static str, Option<Vec<u8>>> {
    let names = ["claims.jsonl", "graph.ttl", "diagram.svg", "documents.jsonl", "decisions.jsonl"];
    names.into_iter().map(|name| (name, fs::read(folder.join(name)).ok())).collect()
}

fn side(name: &str, document: Option<&str>) -> Side {
    Side { name: name.to_owned(), document: document.map(str::to_owned) }
}

fn merge(sides: [Side; 2], verdict: Verdict) -> Change {
    Change::Decide(Decision { about: Judged::Merge(sides), verdict, note: None })
}

#[test]
fn a_rejected_claim_is_gone_and_comes_back_when_that_is_undone() {
    let bench = Bench::new();
    let graph = bench.build("graph", &TEXTS);
    let before = files(&bench.at("graph"));
    let id = claim(&bench.knowledge("graph"), "peter-vos", "founded").id.clone();
    let done = guanxi(&["review", &graph, "--reject", &id[..7], "--note", "his brother did"]);
    assert_eq!((done.code, done.err.as_str()), (0, ""), "{}", done.out);
    for file in ["claims.jsonl", "graph.ttl"] {
        assert!(!fs::read_to_string(bench.at("graph").join(file)).unwrap().contains(&id), "{file}");
    }
    assert!(!guanxi(&["query", &graph, "ASK { e:peter-vos g:founded e:corvane-robotics }"]).out.contains("true"));
    let line = fs::read_to_string(bench.at("graph/decisions.jsonl")).unwrap();
    assert!(line.starts_with(&format!("{{\"claim\":\"{id}\",\"verdict\":\"reject\",\"evidence\":[\"")), "{line}");
    assert!(line.ends_with("\"note\":\"his brother did\"}\n"), "{line}");
    let list = guanxi(&["review", &graph]);
    assert!(
        list.out.contains("rejected") && list.out.contains("Peter Vos — founded → Corvane Robotics"),
        "{}",
        list.out
    );
    assert_eq!(guanxi(&["review", &graph, "--undo", &id]).code, 0);
    assert_eq!(files(&bench.at("graph")), before);
    let again = guanxi(&["review", &graph, "--undo", &id]);
    assert_eq!(again.code, 2);
    assert!(again.err.starts_with(&format!("error: nothing was decided about \"{id}\"")), "{}", again.err);
    assert_eq!(guanxi(&["review", &graph]).code, 1, "nothing was decided");
}

#[test]
fn a_corrected_claim_is_changed_and_says_what_it_was() {
    let bench = Bench::new();
    let graph = bench.build("graph", &TEXTS);
    let old = claim(&bench.knowledge("graph"), "marta-olsen", "joined").id.clone();
    let settings =
        ["--set", "status=planned", "--set", "date=2024-07", "--set", "role=", "--set", "object=Vos Yards (Company)"];
    let done = guanxi(&[&["review", &graph, "--correct", &old][..], &settings].concat());
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let knowledge = bench.knowledge("graph");
    let new = claim(&knowledge, "marta-olsen", "joined");
    let told: Vec<String> =
        new.qualifiers.iter().map(|(name, value)| format!("{name}={}", value.texts().join(";"))).collect();
    assert_eq!(told, [format!("correctedFrom={old}"), "date=2024-07".to_owned()]);
    assert_eq!((new.status.name(), &new.object), ("planned", &Object::Entity("vos-yards".to_owned())));
    assert!(new.id != old && knowledge.entity("vos-yards").is_some());
    assert_eq!(guanxi::rdf::load(&bench.at("graph")).unwrap(), knowledge, "the graph file says the same");
    let explained = guanxi(&["explain", &graph, &new.id]);
    assert!(explained.out.contains(&format!("corrected from {old}")), "{}", explained.out);
    // Decided again, by either name, and undone.
    assert_eq!(guanxi(&["review", &graph, "--correct", &new.id, "--set", "predicate=left"]).code, 0);
    let knowledge = bench.knowledge("graph");
    assert!(knowledge.claims.iter().all(|claim| claim.predicate != "joined"));
    assert!(knowledge.entity("vos-yards").is_none(), "nothing speaks of it any more");
    let now = knowledge.claims.iter().find(|claim| claim.qualifiers.contains_key("correctedFrom")).unwrap().id.clone();
    assert_eq!(guanxi(&["review", &graph, "--undo", &now]).code, 0);
    assert_eq!(claim(&bench.knowledge("graph"), "marta-olsen", "joined").id, old);
}

#[test]
fn what_cannot_be_decided_is_told_and_nothing_changes() {
    let bench = Bench::new();
    let graph = bench.build("graph", &TEXTS);
    let before = files(&bench.at("graph"));
    let id = claim(&bench.knowledge("graph"), "marta-olsen", "joined").id.clone();
    let cases: [(&[&str], &str); 8] = [
        (&["--reject", "c-000000000000"], "no claim has the identifier \"c-000000000000\""),
        (
            &["--correct", &id, "--set", "predicate=joind"],
            "unknown predicate \"joind\"\nhint: did you mean \"joined\"?",
        ),
        (&["--correct", &id, "--set", "date=June"], "\"date\" cannot be that; write 2024, 2024-05 or 2024-05-14"),
        (&["--correct", &id, "--set", "salary=3"], "unknown qualifier \"salary\""),
        (&["--correct", &id, "--set", "object=Halden Port"], "nothing here is called \"Halden Port\""),
        (&["--correct", &id, "--set", "object=Oslo (Place)"], "\"Oslo\" (Place) cannot be the object of \"joined\""),
        (&["--apart", "Marta Olsen", "Nobody"], "nothing in the graph is called \"Nobody\""),
        (&["--apart", "Marta Olsen@a.txt", "Marta Olsen@e.txt"], "no document is called \"e.txt\""),
    ];
    for (arguments, expected) in cases {
        let done = guanxi(&[&["review", &graph][..], arguments].concat());
        assert_eq!(done.code, 2, "{arguments:?}");
        assert!(done.err.contains(expected), "{arguments:?}: {}", done.err);
    }
    assert_eq!(files(&bench.at("graph")), before);
    // A file that somebody wrote by hand in place of the link.
    fs::write(
        bench.at("graph/decisions.jsonl"),
        format!("{{\"claim\":\"{id}\",\"verdict\":\"reject\"}}\n{{\"claim\":1}}\n"),
    )
    .unwrap();
    let done = guanxi(&["add", &graph, "tests/review.rs"]);
    assert!(
        done.err.starts_with(&format!("error: {graph}/decisions.jsonl:2:10: invalid type: integer")),
        "{}",
        done.err
    );
    fs::write(bench.at("graph/decisions.jsonl"), format!("{{\"claim\":\"{id}\",\"verdict\":\"reject\"}}\n")).unwrap();
    assert_eq!(guanxi(&["remove", &graph, "d.txt"]).code, 0);
    assert!(!bench.knowledge("graph").claims.iter().any(|claim| claim.predicate == "joined"));
}

#[test]
fn names_told_apart_stay_apart_and_names_told_one_are_one() {
    let bench = Bench::new();
    bench.build("graph", &TEXTS);
    let apart = merge([side("Marta Olsen", Some("a.txt")), side("Marta Olsen", Some("b.txt"))], Verdict::Reject);
    bench.decide("graph", vec![apart]);
    let knowledge = bench.knowledge("graph");
    let of = |predicate: &str| {
        let mut named = knowledge.claims.iter().filter(|claim| claim.subject.starts_with("marta-olsen"));
        named.find(|claim| claim.predicate == predicate).unwrap()
    };
    let (twin, other) = (of("founded"), of("joined"));
    let documents: BTreeSet<&str> = twin.evidence.iter().map(|evidence| evidence.document.as_str()).collect();
    assert_eq!(documents.into_iter().collect::<Vec<_>>(), ["a.txt", "c.txt"]);
    assert!(other.subject != twin.subject && knowledge.entity(&other.subject).is_some(), "{other:?}");
    assert_eq!(guanxi::rdf::load(&bench.at("graph")).unwrap(), knowledge);
    // Two names of one document: what is told of the second goes with it.
    bench.decide("graph", vec![merge([side("Marta Olsen", None), side("Olsen", None)], Verdict::Reject)]);
    let knowledge = bench.knowledge("graph");
    assert_eq!(claim(&knowledge, "olsen", "left").object, Object::Entity("halden-ports".to_owned()));
    assert!(knowledge.claims.iter().any(|claim| claim.predicate == "founded" && claim.subject != "olsen"));
    bench.decide("graph", vec![merge([side("Quill Capital", None), side("Corvane Robotics", None)], Verdict::Accept)]);
    let knowledge = bench.knowledge("graph");
    let joined: Vec<&String> =
        knowledge.entities.keys().filter(|id| id.contains("quill") || *id == "corvane-robotics").collect();
    assert_eq!(joined.len(), 1, "{joined:?}");
}

#[test]
fn a_decision_finds_its_claim_when_another_article_tells_more() {
    let bench = Bench::new();
    let text = [("a.txt", "Marta Olsen left Halden Ports in 2024.")];
    bench.build("graph", &text);
    let id = claim(&bench.knowledge("graph"), "marta-olsen", "left").id.clone();
    bench.decide("graph", vec![Change::Decide(Decision::of_claim(&id, Verdict::Reject, None))]);
    let more = Document::new("b.txt", "Marta Olsen left Halden Ports on 14 May 2024.");
    growth::add(&bench.at("graph"), &[more], (&bench.pipeline, &bench.ontology), &|_| {}).unwrap();
    assert!(bench.knowledge("graph").claims.is_empty(), "{:?}", bench.knowledge("graph").claims);
    let (_, reviewed) = Archive::open(&bench.at("graph")).unwrap().reviewed(&bench.ontology.vocabulary).unwrap();
    let found = reviewed.found[0].as_ref().unwrap();
    assert!(found.id != id && found.evidence.len() == 2);
}

#[test]
fn any_order_of_growing_and_deciding_gives_what_a_fresh_build_gives() {
    let bench = Bench::new();
    let how = (&bench.pipeline, &bench.ontology);
    bench.build("all", &TEXTS);
    let all = bench.knowledge("all");
    let changes = [
        Change::Decide(Decision::of_claim(&claim(&all, "peter-vos", "founded").id, Verdict::Reject, None)),
        Change::Decide(serde_json::from_value(json!({
            "claim": claim(&all, "marta-olsen", "joined").id, "verdict": "correct", "to": { "object": "Halden Ports", "status": "planned" },
        })).unwrap()),
        Change::Decide(Decision::of_claim(&claim(&all, "marta-olsen", "left").id, Verdict::Accept, None)),
        merge([side("Marta Olsen", Some("a.txt")), side("Marta Olsen", Some("c.txt"))], Verdict::Reject),
    ];
    bench.decide("all", changes.to_vec());
    // As they are kept: with what finds a claim that has another identifier once its subject is another.
    let kept: Vec<Decision> = Archive::open(&bench.at("all")).unwrap().decisions().iter().cloned().collect();
    let changes: Vec<Change> = kept.into_iter().map(Change::Decide).collect();
    for seed in 0..4_usize {
        let settings = Settings { whole: [200, 0][seed % 2], ..Settings::default() };
        let order: Vec<usize> = (0..4).map(|at| (at * [1, 3][seed % 2] + seed) % 4).collect();
        let documents: Vec<Document> = TEXTS.iter().map(|(id, text)| Document::new(*id, *text)).collect();
        let grown = bench.at(&format!("grown-{seed}"));
        growth::build(&grown, &documents[..1], settings.clone(), how, &|_| {}).unwrap();
        growth::add(&grown, &documents, how, &|_| {}).unwrap();
        for (step, at) in order.iter().enumerate() {
            growth::decide(&grown, vec![changes[*at].clone()], &bench.ontology, || panic!("read again")).unwrap();
            let gone = TEXTS[(step + seed) % 4].0.to_owned();
            growth::remove(&grown, std::slice::from_ref(&gone), &bench.ontology, || panic!("read again")).unwrap();
            growth::add(&grown, &documents, how, &|_| {}).unwrap();
        }
        growth::remove(&grown, &["d.txt".to_owned()], &bench.ontology, || panic!("read again")).unwrap();
        let fresh = bench.at(&format!("fresh-{seed}"));
        growth::build(&fresh, &documents[..3], settings, how, &|_| {}).unwrap();
        fs::write(fresh.join("decisions.jsonl"), fs::read(grown.join("decisions.jsonl")).unwrap()).unwrap();
        growth::add(&fresh, &[], how, &|_| {}).unwrap();
        assert_eq!(files(&grown), files(&fresh), "seed {seed}");
        let (a, b) = (Archive::open(&grown).unwrap(), Archive::open(&fresh).unwrap());
        let vocabulary = &bench.ontology.vocabulary;
        assert_eq!(a.knowledge(vocabulary).unwrap(), b.knowledge(vocabulary).unwrap(), "seed {seed}");
        assert_eq!(a.decisions().len(), 4);
        // A build in place of another keeps what was decided.
        growth::build(&fresh, &documents[..3], a.settings().clone(), how, &|_| {}).unwrap();
        assert_eq!(files(&grown), files(&fresh), "seed {seed}, built again");
    }
}

#[test]
fn accepted_and_corrected_claims_are_gold() {
    let bench = Bench::new();
    let graph = bench.build("graph", &TEXTS[..1]);
    let knowledge = bench.knowledge("graph");
    let ids: Vec<&str> = knowledge.claims.iter().map(|claim| claim.id.as_str()).collect();
    let gold = bench.at("gold").to_str().unwrap().to_owned();
    assert_eq!(guanxi(&["review", &graph, "--gold", &gold]).code, 1, "nothing was decided");
    assert_eq!(guanxi(&[&["review", &graph, "--accept"][..], &ids].concat()).code, 0);
    let done = guanxi(&["review", &graph, "--gold", &gold]);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let score = guanxi(&["evaluate", &gold]);
    assert!(score.out.contains("1.000") && score.code == 0, "{}{}", score.out, score.err);
    let left = &claim(&knowledge, "marta-olsen", "left").id;
    let founded = &claim(&knowledge, "marta-olsen", "founded").id;
    assert_eq!(guanxi(&["review", &graph, "--correct", left, "--set", "predicate=tookLeaveFrom"]).code, 0);
    assert_eq!(guanxi(&["review", &graph, "--undo", founded, "--gold", &gold]).code, 0);
    let lines: Vec<Value> = fs::read_to_string(bench.at("gold/a.claims.jsonl"))
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let tiers: BTreeMap<&str, u64> =
        lines.iter().map(|line| (line["predicate"].as_str().unwrap(), line["tier"].as_u64().unwrap())).collect();
    assert_eq!((tiers["tookLeaveFrom"], tiers["founded"]), (1, 2));
    let score = guanxi(&["evaluate", &gold, "-v"]);
    assert!(score.out.contains("tookLeaveFrom") && score.out.contains("0.000"), "{}", score.out);
}

#[test]
fn the_server_takes_decisions_when_it_may() {
    let bench = Bench::new();
    let graph = bench.build("graph", &TEXTS);
    let id = claim(&bench.knowledge("graph"), "marta-olsen", "joined").id.clone();
    let reject = json!({ "claim": id, "verdict": "reject" }).to_string();
    let kind = ("Content-Type", "application/json");
    let about = |server: &Server| serde_json::from_slice::<Value>(&server.get("/api/about").body).unwrap();
    let reader = Server::start(&[&graph]);
    let refused = reader.send("POST", "/api/review", &[kind], reject.as_bytes());
    assert_eq!(
        (refused.status, refused.text()),
        (403, "error: this server only reads its graph\nhint: start it with `--writable`\n".to_owned())
    );
    assert_eq!(about(&reader)["writable"], false);
    let server = Server::start(&[&graph, "--writable"]);
    assert_eq!(about(&server)["writable"], true);
    let claims = about(&server)["claims"].as_u64().unwrap();
    let send = |headers: &[(&str, &str)], body: &str| server.send("POST", "/api/review", headers, body.as_bytes());
    assert_eq!(send(&[("Content-Type", "text/plain")], &reject).status, 415);
    assert_eq!(send(&[kind, ("Origin", "http://other.example")], &reject).status, 403);
    assert_eq!(send(&[kind], "{\"claim\":").status, 400);
    assert_eq!(send(&[kind], "{\"claim\":\"c-000000000000\",\"verdict\":\"reject\"}").status, 404);
    assert_eq!(about(&server)["claims"], claims);
    let taken = send(&[kind], &reject);
    assert_eq!(taken.status, 200, "{}", taken.text());
    assert_eq!(taken.header("content-type"), "application/json");
    assert!(server.told().contains("method=POST path=\"/api/review\" status=200"), "{}", server.told());
    let answer: Value = serde_json::from_slice(&taken.body).unwrap();
    assert_eq!(
        (answer["claims"].as_u64(), &answer["decisions"], &answer["claim"]),
        (Some(claims - 1), &1.into(), &Value::Null)
    );
    assert_eq!(about(&server)["claims"], claims - 1);
    let correct = json!({ "claim": id, "verdict": "correct", "to": { "object": "Halden Ports" }, "note": "n" });
    let answer: Value = serde_json::from_slice(&send(&[kind], &correct.to_string()).body).unwrap();
    let list: Value = serde_json::from_slice(&server.get("/api/review").body).unwrap();
    let [decision] = list["decisions"].as_array().unwrap().as_slice() else { panic!("{list}") };
    assert_eq!(
        (&list["writable"], &decision["key"], &decision["became"]),
        (&true.into(), &id.as_str().into(), &answer["claim"])
    );
    assert_eq!((&decision["found"]["object"]["name"], &decision["note"]), (&"Corvane Robotics".into(), &"n".into()));
    assert_eq!(decision["to"]["object"], json!({ "name": "Halden Ports", "class": "Organization" }));
    // The other server, and the store of this one, follow.
    let asks = |server: &Server| {
        let headers = [("Content-Type", "application/sparql-query")];
        server
            .send("POST", "/sparql", &headers, b"ASK { e:marta-olsen g:joined e:halden-ports }")
            .text()
            .contains("true")
    };
    let start = std::time::Instant::now();
    while !(asks(&server) && asks(&reader)) {
        assert!(start.elapsed().as_secs() < 60, "the new state is not served");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    assert_eq!(send(&[kind], &json!({ "undo": id }).to_string()).status, 200);
    assert_eq!(about(&server)["claims"], claims);
    assert!(Decisions::default().is_empty() && !bench.at("graph/decisions.jsonl").exists());
}

#[test]
fn a_line_written_by_hand_is_held_against_the_ontology() {
    let bench = Bench::new();
    let graph = bench.build("graph", &TEXTS[..1]);
    let id = claim(&bench.knowledge("graph"), "marta-olsen", "left").id.clone();
    let write = |predicate: &str| {
        let to = json!({ "claim": id, "verdict": "correct", "to": { "predicate": predicate } });
        fs::write(Path::new(&graph).join("decisions.jsonl"), format!("\n{to}\n")).unwrap();
    };
    write("leftt");
    let more = bench.at("more.txt");
    fs::write(&more, TEXTS[1].1).unwrap();
    for arguments in [vec!["add", &graph, more.to_str().unwrap()], vec!["review", &graph]] {
        let done = guanxi(&arguments);
        assert_eq!(done.code, 2, "{}", done.err);
        let told = "decisions.jsonl:2:1: unknown predicate \"leftt\"\nhint: did you mean \"left\"?\n";
        assert!(done.err.ends_with(told), "{}", done.err);
    }
    assert_eq!(guanxi(&["list", &graph]).out.lines().count(), 2, "nothing was added");
    write("joined");
    assert_eq!(guanxi(&["add", &graph, more.to_str().unwrap()]).code, 0);
    assert_eq!(claim(&bench.knowledge("graph"), "marta-olsen", "joined").object, Object::Entity("halden-ports".into()));
}
