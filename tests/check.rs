//! In: graphs with seeded faults, and those committed. Out: nothing, when `guanxi check` finds the faults and pySHACL the same.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;
mod needs;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use guanxi::model::{Chars, Claim, Entity, Evidence, Knowledge, Name, Object, Qualifier, Source, Status, Value};
use guanxi::ontology::Ontology;
use guanxi::rdf::{self, Base, Format};
use serde_json::Value as Json;

use command::guanxi;

/// Made-up claims: a name, subject, predicate, object, qualifiers; the faults each takes part in after `!`.
const SEEDED: &str = "\
left-early ann left acme date=2017 !order
joined-late ann joined acme date=2019-05 !order
stayed-joined bob joined acme date=2015
stayed-left bob left acme date=2015
again-left cid left acme date=2012
again-back cid returnedTo acme date=2014
again-first cid joined acme date=2010
twice-one dee left brick date=2011-02 !dates-differ
twice-two dee left brick date=2013 !dates-differ
post-left dee left cove date=2011; role=chair
post-joined dee joined cove date=2013; role=CEO
ceo-one ann holdsRole brick role=CEO; start=2010; end=2020 !two-in-one-post
ceo-two bob holdsRole brick role=執行長; start=2015; end=2016 !two-in-one-post
ceo-next cid holdsRole brick role=chief executive; start=2020
co-ceo dee holdsRole brick role=co-CEO; start=2015
open-one ann holdsRole cove role=chair; start=2010 !two-in-one-post
open-two bob holdsRole cove role=chairman; start=2012 !two-in-one-post
same-one cid holdsRole cove role=CTO; start=2011; end=2015 !same-post-twice
same-two cid holdsRole cove role=CTO; start=2013; end=2017 !same-post-twice
whole-one ann ownsStake acme percent=60 !over-whole
whole-two bob ownsStake acme percent=55 !over-whole
then ann ownsStake brick percent=80; date=2010
now bob ownsStake brick percent=70; date=2020
huge acme acquired cove percent=140 !percent
backward dee leads acme start=2020; end=2018-03 !end-before-start
wrong-domain acme joined brick !domain
wrong-range ann founded bob !range
wrong-qualifier ann supports bob percent=5 !qualifier
itself acme competesWith acme !self
born ann bornOn 1980-02-03 !dates-differ
born-again ann bornOn 1981 !dates-differ
begun cove inception 2009 !lifetime
too-soon bob invested cove date=2004 !lifetime
died eve diedOn 1999-01-01 !lifetime
too-late eve founded acme date=2003 !lifetime
once-one bob founded acme date=2001 !dates-differ
once-two bob founded acme date=2002-05 !dates-differ
planned cid founded acme date=2003; status=planned
moved cid supports ann cue=elsewhere !quote
unsaid dee supports ann evidence=none !no-evidence
";

fn seeded() -> (Knowledge, BTreeSet<(String, String)>) {
    let mut knowledge = Knowledge::default();
    let mut faults = BTreeSet::new();
    let entity = |(id, class): (&str, &str)| {
        let name = Name {
            text: id.to_owned(),
            language: "en".to_owned(),
            reason: "exact".to_owned(),
            document: None,
            place: None,
        };
        (id.to_owned(), Entity { id: id.to_owned(), name: id.to_owned(), class: class.to_owned(), names: vec![name] })
    };
    let people = ["ann", "bob", "cid", "dee", "eve"].map(|id| (id, "Person"));
    knowledge.entities =
        people.into_iter().chain(["acme", "brick", "cove"].map(|id| (id, "Company"))).map(entity).collect();
    let length = SEEDED.chars().count();
    let source = Source {
        id: "a.txt".to_owned(),
        title: None,
        date: None,
        url: None,
        hash: "0".repeat(64),
        length,
        sentences: 40,
    };
    knowledge.sources.push(source);
    let mut start = 0;
    for line in SEEDED.lines() {
        let (claim, fault) = claim(line, start);
        faults.extend(fault.map(|fault| (fault.to_owned(), claim.id.clone())));
        knowledge.claims.push(claim);
        start += line.chars().count() + 1;
    }
    (knowledge, faults)
}

fn claim(line: &str, start: usize) -> (Claim, Option<&str>) {
    let (told, fault) = line.split_once(" !").map_or((line, None), |(told, fault)| (told, Some(fault)));
    let mut words = told.splitn(5, ' ');
    let [id, subject, predicate, object] = std::array::from_fn(|_| words.next().unwrap().to_owned());
    let mut pairs: BTreeMap<&str, &str> = words
        .next()
        .into_iter()
        .flat_map(|pairs| pairs.split("; "))
        .map(|pair| pair.split_once('=').unwrap())
        .collect();
    let sentence = Chars { start, end: start + line.chars().count() };
    let cue = Chars { start, end: if pairs.remove("cue").is_some() { sentence.end + 3 } else { start + 2 } };
    let evidence = Evidence {
        document: "a.txt".to_owned(),
        sentence,
        text: line.to_owned(),
        subject: None,
        object: None,
        cue,
        rule: "en/test".to_owned(),
        inherited: Vec::new(),
    };
    let has_evidence = pairs.remove("evidence").is_none();
    let claim = Claim {
        id,
        subject,
        predicate,
        object: object.parse().map_or(Object::Entity(object), |date| Object::Value(Value::Date(date))),
        status: pairs.remove("status").map_or(Status::Asserted, |status| status.parse().unwrap()),
        qualifiers: pairs
            .into_iter()
            .map(|(name, value)| (name.to_owned(), Qualifier::Text(value.to_owned())))
            .collect(),
        attribution: None,
        confidence: 90,
        evidence: if has_evidence { vec![evidence] } else { Vec::new() },
    };
    (claim, fault)
}

fn write(folder: &Path, knowledge: &Knowledge) -> PathBuf {
    let ontology = Ontology::embedded().unwrap();
    let mut bytes = Vec::new();
    rdf::write(knowledge, &ontology.vocabulary, &Base::default(), Format::Turtle, &mut bytes).unwrap();
    let path = folder.join("graph.ttl");
    fs::write(&path, bytes).unwrap();
    path
}

/// Returns rule and claim of everything `guanxi check` finds.
fn found(path: &Path) -> BTreeSet<(String, String)> {
    let done = guanxi(&["check", path.to_str().unwrap(), "--format", "json"]);
    assert_eq!(done.err, "");
    let findings: Vec<Json> = serde_json::from_str(&done.out).unwrap();
    assert_eq!(done.code, i32::from(!findings.is_empty()));
    let text = |value: &Json| value.as_str().unwrap().to_owned();
    let pairs = findings.iter().flat_map(|finding| {
        let claims = finding["claims"].as_array().unwrap();
        claims.iter().map(|claim| (text(&finding["rule"]), text(claim))).collect::<Vec<_>>()
    });
    pairs.collect()
}

#[test]
fn finds_every_seeded_fault_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let (knowledge, faults) = seeded();
    let found = found(&write(folder.path(), &knowledge));
    let missed: Vec<_> = faults.difference(&found).collect();
    let wrong: Vec<_> = found.difference(&faults).collect();
    assert!(missed.is_empty() && wrong.is_empty(), "missed {missed:?}\nwrong {wrong:?}");
}

#[test]
fn names_claims_and_sentences_and_leads_to_explain() {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), &seeded().0);
    let done = guanxi(&["check", path.to_str().unwrap(), "--lang", "en"]);
    assert_eq!(done.code, 1);
    let told = "two-in-one-post: brick has two people in one post (CEO) at a time: ann and bob\n  ceo-one";
    assert!(done.out.contains(told), "{}", done.out);
    assert!(done.out.contains("    ceo-two bob holdsRole brick role=執行長; start=2015; end=2016"), "{}", done.out);
    assert!(done.out.contains("the parts of acme (\"ownsStake\") add up to 115%"), "{}", done.out);
    assert!(done.out.contains("findings in 40 claims\n"), "{}", done.out);
}

#[test]
fn checks_a_graph_too_broken_to_load() {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), &seeded().0);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("    g:status g:asserted ;\n", "", 1)).unwrap();
    assert!(rdf::load(&path).is_err());
    let found = found(&path);
    assert!(found.iter().any(|(rule, _)| rule == "cardinality"), "{found:?}");
}

#[test]
fn holds_words_against_the_documents_a_graph_keeps() {
    let folder = tempfile::tempdir().unwrap();
    let graph = folder.path().join("graph");
    let text = folder.path().join("a.txt");
    fs::write(&text, "Jane Roe joined Acme Systems in May 2019. She resigned in May 2021.").unwrap();
    let graph = graph.to_str().unwrap();
    assert_eq!(guanxi(&["build", text.to_str().unwrap(), "-o", graph]).code, 0);
    let clean = guanxi(&["check", graph]);
    assert_eq!(clean.code, 0, "{}", clean.out);
    assert!(clean.out.contains("words held against the documents"), "{}", clean.out);
    let file = fs::canonicalize(Path::new(graph).join("graph.ttl")).unwrap();
    let turtle = fs::read_to_string(&file).unwrap();
    fs::write(&file, turtle.replace("She resigned", "She stormed out")).unwrap();
    let found = found(Path::new(graph));
    assert!(found.iter().any(|(rule, _)| rule == "document"), "{found:?}");
}

#[test]
fn pyshacl_finds_the_same() {
    let import = Command::new("python3").args(["-c", "import pyshacl"]).output();
    let done = import.ok().filter(|import| import.status.success());
    if needs::need(done, "Python 3 with its package pyshacl is not installed").is_none() {
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    let mut paths = vec![write(folder.path(), &seeded().0)];
    paths.extend(fs::read_dir(root.join("graphs")).unwrap().map(|entry| entry.unwrap().path().join("graph.ttl")));
    paths.retain(|path| path.is_file());
    assert!(paths.len() > 3, "{paths:?}");
    let program = "\
import functools, json, sys, rdflib, pyshacl
from rdflib.plugins.sparql import processor
# Each query is read once, not once for every claim.
parse, translate = processor.parseQuery, processor.translateQuery
read = functools.cache(lambda text, base, names: translate(parse(text), base, dict(names)))
processor.parseQuery = lambda text: text
processor.translateQuery = lambda text, base=None, names=None: read(text, base, tuple((names or {}).items()))
SH = rdflib.Namespace('http://www.w3.org/ns/shacl#')
load = lambda path: rdflib.Graph().parse(path)
shapes, vocabulary = load(sys.argv[1]), load(sys.argv[2])
own = lambda node: str(node).split('/claim/')[-1]
for path in sys.argv[3:]:
    _, report, text = pyshacl.validate(load(path) + vocabulary, shacl_graph=shapes, inference='none')
    rows = set()
    for result in report.subjects(rdflib.RDF.type, SH.ValidationResult):
        shape = str(report.value(result, SH.sourceShape)).split('#')[-1]
        claims = [report.value(result, SH.focusNode), report.value(result, SH.value)]
        rows |= {(shape, own(claim)) for claim in claims if '/claim/' in str(claim)}
    print(json.dumps(sorted(rows)))";
    let files = [root.join("ontology/shapes.ttl"), root.join("ontology/guanxi.ttl")];
    let outputs: Vec<_> = std::thread::scope(|scope| {
        let run = |path| Command::new("python3").args(["-c", program]).args(&files).arg(path).output().unwrap();
        let threads: Vec<_> = paths.iter().map(|path| scope.spawn(move || run(path))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    for (output, path) in outputs.iter().zip(&paths) {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let line = String::from_utf8_lossy(&output.stdout);
        let rows: BTreeSet<(String, String)> = serde_json::from_str(&line).unwrap();
        // What is held against the documents is no shape: a SHACL engine has no documents.
        let ours: BTreeSet<_> = found(path).into_iter().filter(|(rule, _)| rule != "document").collect();
        assert_eq!(rows, ours, "{}", path.display());
    }
}
