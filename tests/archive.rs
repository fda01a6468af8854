//! Lets a graph grow and forget in random orders, and compares it with one that is built of what is left.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use command::{Done, feed, guanxi};
use guanxi::archive::{Archive, Settings};
use guanxi::draw::language_of;
use guanxi::graph::find;
use guanxi::model::{Claim, Document, Knowledge, Object, Status};
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;
use guanxi::rdf::View;
use guanxi::{growth, rdf};

/// Texts whose names touch: one names in full what others shorten, two write the same people in two scripts, one calls a
/// company what another calls a person, and some say the same.
const TEXTS: [&str; 10] = [
    "Marta Olsen founded Halden Ports in 2011. She left Halden Ports in May 2024.",
    "Olsen joined Corvane Robotics as chief executive in June 2024. Marta Olsen had founded Halden Ports.",
    "林若蘭2011年創辦海灣電力。2024年5月，林若蘭宣布辭職。",
    "林若兰创办了海湾电力。海湾电力执行长周秋实2023年加入该公司。",
    "Halden Ports agreed to buy Corvane Robotics for 30 million euros.",
    "Halden Ports, led by chief executive Peter Vos, denied that it was in talks to buy Corvane Robotics.",
    "Corvane Robotics raised $40 million in a round led by Quill Capital.",
    "Peter Vos resigned as chief executive of Halden Ports on May 14, 2024. Vos will join Quill Capital.",
    "It rained in the harbour, and nobody was appointed.",
    "Quill Capital, founded by Corvane, invested $5 million in Halden Ports. OpenAI was founded by Sam Altman.",
];

/// Texts about people of one name who may be two.
const NAMESAKES: [&str; 4] = [
    "Marta Olsen is chief executive of Corvane Robotics.",
    "Marta Olsen, chief executive of Quill Capital, said sales rose.",
    "海灣電力執行長林若蘭表示，營收成長。",
    "东岸银行首席执行官林若兰宣布，将投资澄湖科技。",
];

/// A linear congruential generator; after Knuth (1997), The Art of Computer Programming 2, section 3.3.4.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

/// Returns every file and link below `folder` with its content or target, by path.
fn content(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
            match fs::read_link(&path) {
                Ok(target) => drop(found.insert(name, target.to_string_lossy().into_owned().into_bytes())),
                Err(_) if path.is_dir() => folders.push(path),
                Err(_) => drop(found.insert(name, fs::read(&path).unwrap())),
            }
        }
    }
    found
}

#[test]
fn any_order_of_adding_and_removing_gives_what_a_fresh_build_gives() {
    let ontology = Ontology::embedded().unwrap();
    let pipeline = Pipeline::new(&ontology).unwrap();
    let how = (&pipeline, &ontology);
    for seed in 0..6 {
        let mut dice = Dice(seed);
        let folder = tempfile::tempdir().unwrap();
        let (grown, fresh) = (folder.path().join("grown"), folder.path().join("fresh"));
        // Some graphs are joined at every step, some never, some now and then.
        let settings = Settings { whole: [200, 0, 3][seed as usize % 3], ..Settings::default() };
        let mut expected: BTreeMap<String, Document> = BTreeMap::new();
        let document = |dice: &mut Dice| {
            let name = format!("{}.txt", dice.roll(6));
            let date = [None, "2024-06-01".parse().ok()][dice.roll(2)];
            let texts = [&TEXTS[..], &NAMESAKES].concat();
            Document { date, ..Document::new(name, texts[dice.roll(texts.len())]) }
        };
        let first = document(&mut dice);
        growth::build(&grown, std::slice::from_ref(&first), settings.clone(), how, &|_| {}).unwrap();
        expected.insert(first.id.clone(), first);
        for step in 0..12 {
            if dice.roll(3) > 0 || expected.is_empty() {
                let mut given: BTreeMap<String, Document> = BTreeMap::new();
                for _ in 0..=dice.roll(3) {
                    let document = document(&mut dice);
                    given.insert(document.id.clone(), document);
                }
                let given: Vec<Document> = given.into_values().collect();
                let done = growth::add(&grown, &given, how, &|_| {}).unwrap();
                for document in given {
                    let kind = match expected.get(&document.id) {
                        None => &done.added,
                        Some(there) if *there == document => &done.unchanged,
                        Some(_) => &done.replaced,
                    };
                    assert!(kind.contains(&document.id), "seed {seed}, step {step}: {done:?}");
                    expected.insert(document.id.clone(), document);
                }
            } else {
                let gone = expected.keys().nth(dice.roll(expected.len())).unwrap().clone();
                growth::remove(&grown, std::slice::from_ref(&gone), &ontology, || panic!("read again")).unwrap();
                expected.remove(&gone);
            }
            let left: Vec<Document> = expected.values().cloned().collect();
            growth::build(&fresh, &left, settings.clone(), how, &|_| {}).unwrap();
            let (a, b) = (content(&grown), content(&fresh));
            assert!(a == b, "seed {seed}, step {step}: {:?} differ", differing(&a, &b));
            assert_eq!(Archive::open(&grown).unwrap().documents().unwrap(), left);
            let knowledge = rdf::load(&grown).unwrap();
            assert_eq!(knowledge, pipeline.run(&left).0, "seed {seed}, step {step}");
            if step % 3 == 0 {
                a_view_agrees(&grown, &knowledge, &ontology);
            }
        }
    }
}

/// Fails when what is read of a graph for one question differs from what the whole says.
fn a_view_agrees(graph: &Path, whole: &Knowledge, ontology: &Ontology) {
    let view = View::open(graph, ontology).unwrap();
    let outline = view.outline().unwrap();
    assert_eq!(outline.knowledge.entities, whole.entities);
    if !outline.is_whole() {
        assert_eq!(outline.language, Some(language_of(whole)));
        let links = |knowledge: &Knowledge, is_fact: bool| -> BTreeSet<[String; 2]> {
            let linking = knowledge.claims.iter().filter(|claim| claim.status != Status::Negated);
            let ends = linking.filter(|claim| claim.status.is_fact() || !is_fact).filter_map(|claim| {
                let Object::Entity(object) = &claim.object else { return None };
                Some([(&claim.subject).min(object).clone(), (&claim.subject).max(object).clone()])
            });
            ends.collect()
        };
        for is_fact in [true, false] {
            assert_eq!(links(&outline.knowledge, is_fact), links(whole, is_fact));
        }
    }
    if outline.is_whole() {
        return;
    }
    let told = |knowledge: &Knowledge, name: &str| match find(knowledge, name) {
        Ok(entity) => {
            let own = |claim: &&Claim| claim.subject == entity.id || claim.object == Object::Entity(entity.id.clone());
            Ok((entity.clone(), knowledge.claims.iter().filter(own).cloned().collect::<Vec<_>>()))
        }
        // Which entities are the most central of all depends on how often they are linked, which an outline does not tell.
        Err(error) => Err((error.to_string(), error.hint().filter(|hint| hint.contains("mean")).map(str::to_owned))),
    };
    let names = whole.entities.values().flat_map(|entity| entity.names.iter().map(|name| name.text.as_str()));
    let ids = whole.entities.keys().map(String::as_str);
    for name in ids.chain(names).chain(["HALDEN ports", "Haldan Ports", "海湾电力", "somebody-else"]) {
        let part = view.about(name).unwrap();
        assert_eq!(told(&part.knowledge, name), told(whole, name), "{name}");
    }
    for claim in &whole.claims {
        let Object::Entity(object) = &claim.object else { continue };
        let part = view.among(&BTreeSet::from([claim.subject.as_str(), object])).unwrap();
        assert_eq!(part.knowledge.claim(&claim.id), Some(claim));
    }
}

fn differing<'f>(a: &'f BTreeMap<String, Vec<u8>>, b: &'f BTreeMap<String, Vec<u8>>) -> Vec<&'f String> {
    a.keys().chain(b.keys()).filter(|name| a.get(*name) != b.get(*name)).collect()
}

/// Builds a graph of texts by the command, each under a name of its own.
fn build(folder: &Path, texts: &[&str], arguments: &[&str]) -> Done {
    let lines: String = texts
        .iter()
        .enumerate()
        .map(|(at, text)| format!("{}\n", serde_json::json!({ "id": at.to_string(), "text": text })))
        .collect();
    let mut all = vec!["build", "-", "-o", folder.to_str().unwrap()];
    all.extend(arguments);
    feed(&all, lines.as_bytes())
}

#[test]
fn the_report_tells_what_was_left_and_what_was_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(at("a.txt"), TEXTS[0]).unwrap();
    fs::write(at("b.txt"), TEXTS[4]).unwrap();
    assert_eq!(guanxi(&["build", &at("a.txt"), "-o", &at("graph")]).code, 0);
    let done = guanxi(&["add", &at("graph"), &at("a.txt"), &at("b.txt")]);
    assert!(
        done.out.starts_with("added            1  b.txt\nunchanged        1  a.txt\ndocuments        2\n"),
        "{}",
        done.out
    );
    fs::write(at("a.txt"), TEXTS[1]).unwrap();
    let done = guanxi(&["add", &at("graph"), &at("a.txt")]);
    assert!(done.out.starts_with("replaced         1  a.txt\ndocuments        2\n"), "{}", done.out);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let list = guanxi(&["list", &at("graph")]);
    let names: Vec<&str> = list.out.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!((list.code, names), (0, vec!["document", "a.txt", "b.txt"]));
    let done = guanxi(&["remove", &at("graph"), "a.txt"]);
    assert!(done.out.starts_with("removed          1  a.txt\ndocuments        1\n"), "{}", done.out);
    let before = content(&folder.path().join("graph"));
    let done = guanxi(&["remove", &at("graph"), "b.txt", "b.tx"]);
    let expected = "error: no document of this graph is called \"b.tx\"\nhint: did you mean \"b.txt\"?\n";
    assert_eq!((done.code, done.err.as_str()), (2, expected));
    assert_eq!(content(&folder.path().join("graph")), before);
    assert_eq!(guanxi(&["remove", &at("graph"), "b.txt"]).code, 0);
    assert_eq!(guanxi(&["list", &at("graph")]), Done { code: 1, out: String::new(), err: String::new() });
}

#[test]
fn a_graph_too_large_to_be_written_whole_answers_as_one_that_is() {
    let folder = tempfile::tempdir().unwrap();
    let (small, large) = (folder.path().join("small"), folder.path().join("large"));
    let base = ["--base", "https://news.example/g/"];
    assert_eq!(build(&small, &TEXTS, &base).code, 0);
    let done = build(&large, &TEXTS, &[base[0], base[1], "--whole", "9"]);
    assert!(done.err.contains("10 documents are too many to write whole at every step\nhint: "), "{}", done.err);
    assert!(!large.join("graph.ttl").exists() && small.join("graph.ttl").exists());
    let ask = |graph: &Path, arguments: &[&str]| {
        let mut all = arguments.to_vec();
        all.insert(1, graph.to_str().unwrap());
        guanxi(&all)
    };
    let commands: [&[&str]; 9] = [
        &["export", "--format", "turtle"],
        &["export", "--format", "nquads"],
        &["query", "SELECT ?a ?p ?b { ?a ?p ?b } ORDER BY ?a ?p ?b"],
        &["query", "--plain", "SELECT ?a ?p ?b { ?a ?p ?b } ORDER BY ?a ?p ?b"],
        &["explain", "Halden Ports"],
        &["explain", "林若兰"],
        &["explain", "Halden Ports", "--format", "jsonl"],
        &["path", "Marta Olsen", "Quill Capital", "--all", "3"],
        &["path", "OpenAI", "海灣電力", "--plans"],
    ];
    for arguments in commands {
        let answer = ask(&large, arguments);
        assert_eq!(answer.err, "");
        assert!(answer == ask(&small, arguments), "{arguments:?}");
    }
    let turtle = fs::read_to_string(small.join("graph.ttl")).unwrap();
    assert_eq!(ask(&large, commands[0]).out, turtle);
    for graph in [&small, &large] {
        let path = graph.to_str().unwrap();
        assert_eq!(guanxi(&["remove", path, "9"]).code, 0);
        assert!(graph.join("graph.ttl").exists(), "nine documents are written whole");
    }
}

#[test]
fn folders_that_keep_no_documents_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(at("a.txt"), TEXTS[0]).unwrap();
    fs::create_dir(at("old")).unwrap();
    fs::write(at("old/graph.ttl"), "").unwrap();
    for (name, message) in [("gone", "no such folder"), ("old", "this folder keeps no documents")] {
        for arguments in [vec!["list", &at(name)], vec!["remove", &at(name), "x"], vec!["add", &at(name), &at("a.txt")]]
        {
            let done = guanxi(&arguments);
            assert_eq!(done.code, 2);
            assert!(done.err.starts_with(&format!("error: {}: {message}\nhint: ", at(name))), "{}", done.err);
        }
    }
    assert!(!folder.path().join("gone").exists());
}

#[test]
fn files_of_others_in_the_folder_stay() {
    let folder = tempfile::tempdir().unwrap();
    let graph = folder.path().join("graph");
    let others = ["documents/letter.txt", "documents/ab/notes.json", "generations/mine/a.txt", "notes.md"];
    for name in others {
        fs::create_dir_all(graph.join(name).parent().unwrap()).unwrap();
        fs::write(graph.join(name), "mine").unwrap();
    }
    // A dead writer's number makes the next one look for leftovers everywhere.
    fs::write(graph.join("lock"), "1\n").unwrap();
    assert_eq!(build(&graph, &TEXTS[..2], &[]).code, 0);
    fs::write(graph.join("lock"), "1\n").unwrap();
    assert_eq!(guanxi(&["remove", graph.to_str().unwrap(), "1"]).code, 0);
    for name in others {
        assert_eq!(fs::read_to_string(graph.join(name)).unwrap(), "mine", "{name}");
    }
}
