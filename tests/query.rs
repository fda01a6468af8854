//! In: a graph made by hand, and files of others. Out: nothing, when queries find what they should and print it well.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it cannot go on")]

mod knowledge;

use std::fs;

use guanxi::ontology::Ontology;
use guanxi::rdf::{self, Answer, AnswerFormat, Base, Format, Store};

use knowledge::knowledge;

fn store() -> Store {
    Store::of(&knowledge(), &Ontology::embedded().unwrap()).unwrap()
}

fn rows(store: &Store, query: &str) -> Vec<String> {
    match store.query(query).unwrap() {
        Answer::Rows(rows) => rows.cells().iter().map(|row| row.join(" | ")).collect(),
        other => panic!("{other:?}"),
    }
}

fn written(answer: &Answer, format: AnswerFormat) -> String {
    let mut bytes = Vec::new();
    answer.write(format, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn predeclares_prefixes_and_shortens_names() {
    let found = rows(&store(), "SELECT ?who { ?who g:left e:blue-harbor }");
    assert_eq!(found, ["e:lin-wei", "e:marcus-oyelaran"]);
}

#[test]
fn a_prefix_of_the_query_goes_first() {
    let query = "PREFIX e: <https://guanxi.example/entity/lin-> SELECT ?what { e:wei g:joined ?what }";
    assert_eq!(rows(&store(), query), ["e:orbit-labs"]);
}

#[test]
fn spells_out_what_follows() {
    let store = store();
    let ask = |query: &str| store.query(query).unwrap().is_found();
    assert!(ask("ASK { e:marcus-oyelaran g:joined e:blue-harbor }"), "returned is joined");
    assert!(ask("ASK { e:blue-harbor g:competesWith e:beichen }"), "symmetric");
    assert!(ask("ASK { e:blue-harbor g:foundedBy e:lin-wei }"), "inverse");
    assert!(ask("ASK { e:lin-wei a g:Agent }"), "class");
    assert!(ask("ASK { GRAPH g:inferred { e:lin-wei a g:Agent } }"));
    assert!(!ask("ASK { GRAPH g:inferred { e:lin-wei a g:Person } }"));
    assert!(!ask("ASK { e:beichen g:mergedWith ?x }"), "planned");
    assert_eq!(
        rows(&store, "SELECT ?c { ?c g:predicate g:competesWith ; g:subject|g:object e:blue-harbor }").len(),
        1,
        "a claim is stored once"
    );
    let label =
        "SELECT ?label { GRAPH g:ontology { g:founded rdfs:label ?label FILTER(LANGMATCHES(LANG(?label), 'zh')) } }";
    assert_eq!(rows(&store, label), ["创办", "創辦"]);
    assert!(!ask("ASK { ?p a g:EventPredicate }"), "the vocabulary stays out of the default graph");
}

#[test]
fn adds_nothing_when_asked_to_or_to_files_of_others() {
    let ontology = Ontology::embedded().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("graph.trig");
    let mut bytes = Vec::new();
    rdf::write(&knowledge(), &ontology.vocabulary, &Base::default(), Format::TriG, &mut bytes).unwrap();
    fs::write(&path, bytes).unwrap();
    let plain = Store::open_plain(&path, &ontology).unwrap();
    assert!(!plain.query("ASK { GRAPH g:inferred { ?s ?p ?o } }").unwrap().is_found());
    assert_eq!(rows(&plain, "SELECT ?who { ?who g:left ?where . ?claim g:subject ?who }").len(), 11);
    let graphs = rows(&plain, "SELECT DISTINCT ?graph { GRAPH ?graph { ?claim a g:Claim } }");
    assert_eq!(graphs.len(), 2);
    assert_eq!(graphs, ["d:harbor.txt", "d:txt-396d66b2"]);

    let foreign = folder.path().join("foreign.ttl");
    fs::write(&foreign, "@prefix x: <http://x.example/> .\nx:a x:b [ x:c \"d\"@en-us ] .").unwrap();
    let foreign = Store::open(&foreign, &ontology).unwrap();
    assert_eq!(rows(&foreign, "SELECT * { ?s ?p ?o }"), ["x:a | x:b | _:b1", "_:b1 | x:c | d"]);
    let described = foreign.query("CONSTRUCT WHERE { ?s ?p ?o }").unwrap();
    let expected = "@prefix x: <http://x.example/> .\n\nx:a x:b _:b1 .\n\n_:b1 x:c \"d\"@en-US .\n";
    assert_eq!(written(&described, AnswerFormat::Turtle), expected);
}

#[test]
fn finds_the_base_of_a_file_without_prefixes() {
    let ontology = Ontology::embedded().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("graph.nt");
    let mut bytes = Vec::new();
    let base = Base::new("http://my.example/graph#").unwrap();
    rdf::write(&knowledge(), &ontology.vocabulary, &base, Format::NTriples, &mut bytes).unwrap();
    fs::write(&path, bytes).unwrap();
    let found = rows(&Store::open(&path, &ontology).unwrap(), "SELECT ?what { e:lin-wei g:founded ?what }");
    assert_eq!(found, ["e:blue-harbor"]);
}

#[test]
fn writes_answers_in_every_format() {
    let store = store();
    let answer = store.query("SELECT ?name ?age { e:beichen skos:altLabel|skos:prefLabel ?name }").unwrap();
    let json = written(&answer, AnswerFormat::Json);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["head"]["vars"], serde_json::json!(["name", "age"]));
    assert_eq!(value["results"]["bindings"][2]["name"]["xml:lang"], "zh");
    assert!(json.ends_with('\n'));
    assert_eq!(written(&answer, AnswerFormat::Csv), "name,age\r\nBeichen AI,\r\nBeichen,\r\n北辰智能,\r\n");
    let tsv = "?name\t?age\n\"Beichen AI\"\t\n\"Beichen\"@en\t\n\"北辰智能\"@zh\t\n";
    assert_eq!(written(&answer, AnswerFormat::Tsv), tsv);
    let error = answer.write(AnswerFormat::Turtle, &mut Vec::new()).unwrap_err();
    assert_eq!(error.to_string(), "Turtle holds triples, and this query asks for none");

    let yes = store.query("ASK { e:lin-wei a g:Person }").unwrap();
    assert_eq!(written(&yes, AnswerFormat::Csv), "true\n");
    assert_eq!(written(&yes, AnswerFormat::Json), "{\"head\":{},\"boolean\":true}\n");

    let described = store.query("DESCRIBE e:taipei").unwrap();
    let turtle = written(&described, AnswerFormat::Turtle);
    assert!(turtle.contains("e:taipei a g:Place ;\n    skos:altLabel \"台北\"@zh ;\n"), "{turtle}");
    assert!(turtle.contains("    g:headquartersOf e:blue-harbor .\n"), "{turtle}");
    assert!(written(&described, AnswerFormat::Csv).starts_with("subject,predicate,object\r\n"));
}

#[test]
fn keeps_the_order_a_query_asks_for_and_sorts_otherwise() {
    let store = store();
    let names = |order: &str| rows(&store, &format!("SELECT ?x {{ ?x a g:Person }} {order}"));
    let mut sorted = names("");
    assert!(sorted.is_sorted() && sorted.len() == 6);
    sorted.reverse();
    assert_eq!(names("ORDER BY DESC(?x)"), sorted);
}

#[test]
fn counts_days_between_dates() {
    let query = "SELECT ?a ?b { ?x g:predicate g:left ; g:subject ?a ; g:earliest ?from . \
                 ?y g:predicate g:left ; g:subject ?b ; g:earliest ?until . \
                 FILTER(?until - ?from <= \"P6D\"^^xsd:dayTimeDuration && ?until > ?from) }";
    assert_eq!(rows(&store(), query), ["e:lin-wei | e:marcus-oyelaran"]);
}
