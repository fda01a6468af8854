//! In: a graph made by hand. Out: nothing, when it comes back from RDF unchanged, and parses where others parse it.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod knowledge;
mod needs;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use guanxi::model::{Document, Knowledge, Qualifier};
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;
use guanxi::rdf::{self, Base, Format};

use knowledge::knowledge;

const ENDINGS: [(Format, &str); 6] = [
    (Format::Turtle, "ttl"),
    (Format::TriG, "trig"),
    (Format::NTriples, "nt"),
    (Format::NQuads, "nq"),
    (Format::RdfXml, "rdf"),
    (Format::JsonLd, "jsonld"),
];

fn written(knowledge: &Knowledge, base: &Base, format: Format) -> String {
    let ontology = Ontology::embedded().unwrap();
    let mut bytes = Vec::new();
    rdf::write(knowledge, &ontology.vocabulary, base, format, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn file(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

fn has_rdflib() -> bool {
    let import = Command::new("python3").args(["-c", "import rdflib"]).output();
    let done = import.ok().filter(|import| import.status.success());
    needs::need(done, "Python 3 with its package rdflib is not installed").is_some()
}

/// Returns the graph without the control characters that XML cannot hold.
fn printable() -> Knowledge {
    let mut knowledge = knowledge();
    let names = knowledge.entities.values_mut().flat_map(|entity| &mut entity.names);
    names.for_each(|name| name.text.retain(|c| c != '\u{1}' && c != '\r'));
    knowledge.entities.values_mut().for_each(|entity| entity.name.retain(|c| c != '\r'));
    knowledge.sort();
    knowledge
}

/// Compares part by part, so that a failure shows the part.
fn assert_same(left: &Knowledge, right: &Knowledge) {
    assert_eq!(left.sources, right.sources);
    left.entities.values().zip(right.entities.values()).for_each(|(left, right)| assert_eq!(left, right));
    left.claims.iter().zip(&right.claims).for_each(|(left, right)| assert_eq!(left, right));
    assert_eq!(left, right);
}

#[test]
fn refuses_what_xml_cannot_hold() {
    let ontology = Ontology::embedded().unwrap();
    let written = rdf::write(&knowledge(), &ontology.vocabulary, &Base::default(), Format::RdfXml, &mut Vec::new());
    let message = written.unwrap_err().to_string();
    assert!(message.starts_with("XML cannot hold the character '\\"), "{message}");
}

#[test]
fn comes_back_unchanged_from_every_format_and_base() {
    let folder = tempfile::tempdir().unwrap();
    for base in [Base::default(), Base::new("urn:news:").unwrap(), Base::new("http://x.example/g#").unwrap()] {
        for (format, ending) in ENDINGS {
            let knowledge = if format == Format::RdfXml { printable() } else { knowledge() };
            let path = file(folder.path(), &format!("a.{ending}"), &written(&knowledge, &base, format));
            assert_same(&rdf::load(&path).unwrap(), &knowledge);
        }
    }
}

#[test]
fn comes_back_from_the_graph_of_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    for knowledge in [knowledge(), Knowledge::default()] {
        file(folder.path(), "graph.ttl", &written(&knowledge, &Base::default(), Format::Turtle));
        assert_same(&rdf::load(folder.path()).unwrap(), &knowledge);
    }
}

#[test]
fn keeps_qualifiers_of_unusual_shape() {
    let folder = tempfile::tempdir().unwrap();
    let mut knowledge = printable();
    let text = |text: &str| Qualifier::Text(text.to_owned());
    let list = |texts: &[&str]| Qualifier::List(texts.iter().map(|text| (*text).to_owned()).collect());
    let odd = [
        ("role", list(&["CEO"])),
        ("date", list(&["2024"])),
        ("start", text("next spring")),
        ("amount", text("6.50 billion USD")),
        ("percent", text("about half")),
        ("investor", list(&["Tern Capital", "Beichen AI", "Tern Capital"])),
        ("mit Leerzeichen: 關", text("\\\"\n")),
        ("empty", list(&[])),
        ("unit", text("")),
    ];
    knowledge.claims[0].qualifiers.extend(odd.map(|(name, qualifier)| (name.to_owned(), qualifier)));
    for (format, ending) in ENDINGS {
        let path = file(folder.path(), &format!("a.{ending}"), &written(&knowledge, &Base::default(), format));
        assert_eq!(rdf::load(&path).unwrap().claims[0].qualifiers, knowledge.claims[0].qualifiers, "{format:?}");
    }
}

#[test]
fn has_no_blank_nodes_and_only_ascii_names() {
    let text = written(&knowledge(), &Base::default(), Format::NQuads);
    for line in text.lines() {
        let subject = line.split(' ').next().unwrap();
        assert!(subject.starts_with("<https://guanxi.example/") && subject.is_ascii(), "{line}");
        assert!(!line.contains(" _:"), "{line}");
    }
    let lines: Vec<_> = text.lines().collect();
    assert!(lines.is_sorted_by(|a, b| a != b), "no line stands twice");
}

#[test]
fn states_facts_plainly_and_nothing_else() {
    let text = written(&knowledge(), &Base::default(), Format::NTriples);
    let states = |subject: &str, predicate: &str, object: &str| {
        let [subject, object] = [subject, object].map(|id| format!("<https://guanxi.example/entity/{id}>"));
        text.contains(&format!("{subject} <https://w3id.org/guanxi#{predicate}> {object} .\n"))
    };
    assert!(states("lin-wei", "left", "blue-harbor"));
    assert!(states("beichen", "acquired", "orbit-labs"), "asserted in one document, denied in the other");
    assert!(!states("beichen", "mergedWith", "blue-harbor"), "planned");
    assert!(!states("priya-raman", "leads", "beichen"), "proposed");
    assert!(!text.contains("<https://guanxi.example/entity/blue-harbor> <https://w3id.org/guanxi#raisedFunding>"));
}

#[test]
fn spreads_documents_over_named_graphs() {
    let text = written(&knowledge(), &Base::default(), Format::NQuads);
    let graph = |line: &str| line.rsplit(' ').nth(1).unwrap().to_owned();
    let harbor = "<https://guanxi.example/document/harbor.txt>";
    let claim = |line: &&str| line.contains("guanxi#subject>") && line.contains("/claim/c-022>");
    assert_eq!(text.lines().filter(claim).count(), 2, "a claim of two documents stands in both graphs");
    let quotes = text.lines().filter(|line| line.contains("guanxi#cue>"));
    let graphs: std::collections::BTreeSet<_> = quotes.map(graph).collect();
    assert!(graphs.len() == 2 && graphs.contains(harbor), "{graphs:?}");
}

#[test]
fn parses_in_rdflib_with_as_many_triples() {
    if !has_rdflib() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (name, format, lines) in [
        ("turtle", Format::Turtle, Format::NTriples),
        ("trig", Format::TriG, Format::NQuads),
        ("xml", Format::RdfXml, Format::NTriples),
        ("json-ld", Format::JsonLd, Format::NTriples),
    ] {
        let knowledge = if format == Format::RdfXml { printable() } else { knowledge() };
        let expected = written(&knowledge, &Base::default(), lines).lines().count();
        let path = file(folder.path(), "graph", &written(&knowledge, &Base::default(), format));
        let program = "import rdflib, sys\ngraph = rdflib.Dataset()\ngraph.parse(sys.argv[1], format=sys.argv[2])\n\
                       print(len(list(graph.quads())))";
        let output = Command::new("python3").args(["-c", program]).arg(&path).arg(name).output().unwrap();
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), expected.to_string(), "{name}");
    }
}

#[test]
fn says_what_is_wrong_with_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let error =
        |path: &Path| rdf::load(path).unwrap_err().to_string().replace(&folder.path().display().to_string(), "");
    let turtle = written(&knowledge(), &Base::default(), Format::Turtle);
    let missing = file(folder.path(), "a.ttl", &turtle.replace("    g:status g:negated ;\n", ""));
    assert_eq!(
        error(&missing),
        "/a.ttl: <https://guanxi.example/claim/c-023> has no \"status\" that can be understood"
    );
    let broken = file(folder.path(), "b.ttl", "@prefix x: <http://x.example/> .\nx:a x:b 關 .\n");
    assert!(error(&broken).starts_with("/b.ttl:2:9: "), "{}", error(&broken));
    let foreign = file(folder.path(), "c.nt", "<http://x.example/a> <http://x.example/b> \"c\" .\n");
    assert_eq!(error(&foreign), "/c.nt: this file holds no graph of guanxi");
    let unknown = file(folder.path(), "d.doc", "");
    assert_eq!(error(&unknown), "/d.doc: the file name does not tell its RDF format");
    assert_eq!(error(folder.path()), ": this folder holds no graph.ttl");
    for missing in ["none.ttl", "none.doc", "none"] {
        assert_eq!(error(&folder.path().join(missing)), format!("/{missing}: no such file or directory"));
    }
}

#[test]
fn what_texts_say_comes_back_as_well() {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/texts");
    let mut documents = Vec::new();
    for entry in fs::read_dir(texts).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        documents.push(Document::new(name, fs::read_to_string(&path).unwrap()));
    }
    let pipeline = Pipeline::new(&Ontology::embedded().unwrap()).unwrap();
    let (knowledge, _) = pipeline.run(&documents);
    assert!(knowledge.claims.len() > 20);
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "graph.ttl", &written(&knowledge, &Base::default(), Format::Turtle));
    assert_same(&rdf::load(&path).unwrap(), &knowledge);
}

/// Texts that break out of a format that is not quoted well.
const ODD: [&str; 16] = [
    "\"\"\"",
    "'''",
    "\\",
    "\\u0041\\n",
    "\u{0}\u{1}\u{8}\u{b}\u{c}\u{1f}\u{7f}",
    "\u{80}\u{85}\u{9f}\u{a0}",
    "\u{2028}\u{2029}\u{feff}\u{200d}",
    "\u{fffe}\u{ffff}\u{10ffff}",
    "line\r\nbreak\ttab\n",
    "<http://x.example/> . # @prefix",
    "@en ^^xsd:date",
    "{\"@id\": \"x\"}",
    "關係 关系 🪶👩‍🔬",
    " leading and trailing ",
    "%41%zz&amp;",
    "",
];

#[test]
fn odd_texts_come_back_from_every_format_that_can_hold_them() {
    let folder = tempfile::tempdir().unwrap();
    for (nth, odd) in ODD.into_iter().enumerate() {
        let mut knowledge = printable();
        knowledge.sources[0].title = Some(odd.to_owned());
        knowledge.sources[0].url = Some(odd.to_owned());
        let claim = &mut knowledge.claims[nth];
        claim.attribution = Some(odd.to_owned());
        claim.qualifiers.insert("unit".to_owned(), Qualifier::Text(odd.to_owned()));
        claim.evidence[0].rule = odd.to_owned();
        let entity = knowledge.entities.get_mut("taipei").unwrap();
        entity.name = odd.to_owned();
        entity.names[0].text = odd.to_owned();
        entity.names[0].reason = odd.to_owned();
        knowledge.sort();
        for (format, ending) in ENDINGS {
            if format == Format::RdfXml && odd.contains(|c: char| c.is_control() || c > '\u{fffd}') {
                continue;
            }
            let path = file(folder.path(), &format!("a.{ending}"), &written(&knowledge, &Base::default(), format));
            assert_same(&rdf::load(&path).unwrap(), &knowledge);
        }
    }
}

#[test]
fn the_vocabulary_parses_in_rdflib_and_describes_every_term_it_uses() {
    if !has_rdflib() {
        return;
    }
    let program = "\
import rdflib, sys
graph = rdflib.Graph().parse(sys.argv[1])
own = lambda term: str(term).startswith('https://w3id.org/guanxi#')
used = {term for triple in graph for term in triple if own(term)}
print(sorted(used - set(graph.subjects())), len(graph) > 1000)";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ontology/guanxi.ttl");
    let output = Command::new("python3").args(["-c", program]).arg(path).output().unwrap();
    assert_eq!(
        String::from_utf8_lossy(&output.stdout).trim(),
        "[] True",
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
