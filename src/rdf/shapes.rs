//! In: a graph and `ontology/shapes.ttl`. Out: [`Finding`]s, what the graph says that its shapes do not allow.
//!
//! Of SHACL it runs what `shapes.ttl` uses: node shapes of a target class with SPARQL constraints. Each query is asked once
//! for the whole graph, where a general engine would ask it for every claim.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use oxigraph::io::{RdfFormat, RdfParseError, RdfParser};
use oxigraph::model::{GraphName, GraphNameRef, NamedNode, NamedNodeRef, NamedOrBlankNode, Quad, Term};
use oxigraph::sparql::{QueryResults, QuerySolution, SparqlEvaluator};
use oxigraph::store::Store;

use crate::Error;
use crate::archive::Archive;
use crate::model::{Chars, Finding, Knowledge, Sentence};
use crate::ontology::{Labels, Ontology, syntax};
use crate::rdf::edits::Edits;
use crate::rdf::iri::last_segment;
use crate::rdf::source::{self, Source};
use crate::rdf::{answer, sparql, terms};

/// The file of the ontology that holds the shapes.
const SHAPES: &str = "shapes.ttl";
/// The rule that holds evidence against the documents a graph directory keeps.
const DOCUMENT: &str = "document";

/// What was found in a graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What does not hold, by rule, then by claims.
    pub findings: Vec<Finding>,
    /// How many claims were looked at.
    pub claims: usize,
    /// Whether the words were held against the documents: only a graph directory keeps them.
    pub has_documents: bool,
    /// What is known by the graph; nothing where it is not whole.
    pub knowledge: Knowledge,
}

/// A constraint: its shape, the class it looks at, its query, and what to say.
struct Constraint {
    rule: String,
    class: NamedNode,
    query: String,
    messages: Labels,
}

/// Returns what the graph at `path` says against the shapes of `ontology`, in words of the language that `language` chooses.
///
/// The graph need not be whole: a claim without its status is a finding, not an error. Where `path` keeps its documents,
/// the words of all evidence are held against them. What people wrote into the graph over HTTP is checked with it.
pub fn check(path: &Path, ontology: &Ontology, language: &dyn Fn(&Knowledge) -> String) -> Result<Checked, Error> {
    let store = Store::new().map_err(|error| answer::failed(&error))?;
    let knowledge = source::load_known(&Source::of(path)?, &store, ontology)?;
    Edits::of(path).take(&store, u64::MAX)?;
    let language = language(&knowledge);
    let vocabulary = ontology.files.text("guanxi.ttl").unwrap_or_default();
    // The text was read when the ontology was loaded: it has no slip of syntax.
    let vocabulary = RdfParser::from_format(RdfFormat::Turtle).for_slice(vocabulary).flatten();
    store.extend(vocabulary).map_err(|error| answer::failed(&error))?;
    let graph = Graph { store };
    let (constraints, prefixes) = constraints(ontology)?;
    let mut findings = Vec::new();
    for constraint in &constraints {
        for (message, claims) in joined(graph.violations(constraint, &prefixes, &language)?) {
            findings.push(graph.finding(&constraint.rule, message, claims));
        }
    }
    let archive = if Archive::is_at(path) { Some(Archive::open(path)?) } else { None };
    if let Some(archive) = &archive {
        findings.extend(graph.moved(archive)?);
    }
    findings.sort_by(|a, b| (&a.rule, &a.claims, &a.message).cmp(&(&b.rule, &b.claims, &b.message)));
    findings.dedup();
    let claims = graph.subjects(terms::TYPE, terms::CLAIM).len();
    Ok(Checked { findings, claims, has_documents: archive.is_some(), knowledge })
}

/// Reads the shapes; something in them that this does not run is an error.
fn constraints(ontology: &Ontology) -> Result<(Vec<Constraint>, BTreeMap<String, String>), Error> {
    let path = ontology.files.location(SHAPES);
    let text = ontology.files.text(SHAPES).ok_or_else(|| {
        Error::file(&path, "no such file").with_hint("copy the shapes.ttl that guanxi comes with into the folder")
    })?;
    let store = Store::new().map_err(|error| answer::failed(&error))?;
    for quad in RdfParser::from_format(RdfFormat::Turtle).for_slice(text) {
        let quad = quad.map_err(|error| syntax(&path, &RdfParseError::Syntax(error)))?;
        store.insert(&quad).map_err(|error| answer::failed(&error))?;
    }
    let graph = Graph { store };
    let known = [terms::TYPE, terms::SH_TARGET_CLASS, terms::SH_SPARQL, terms::SH_DEACTIVATED];
    let mut constraints = Vec::new();
    for shape in graph.subjects(terms::TYPE, terms::SH_NODE_SHAPE) {
        let quads = graph.about(&shape);
        if let Some(quad) = quads.iter().find(|quad| !known.contains(&quad.predicate.as_ref())) {
            let message = format!("the shape {shape} says {}, which is not understood here", quad.predicate);
            return Err(Error::file(&path, message).with_hint("write it as a SPARQL constraint: sh:sparql [ ... ]"));
        }
        let all = |property: NamedNodeRef<'static>| {
            quads.iter().filter(move |quad| quad.predicate.as_ref() == property).map(|quad| &quad.object)
        };
        let is_off = all(terms::SH_DEACTIVATED).any(|term| value(term) == "true");
        let class = all(terms::SH_TARGET_CLASS).find_map(node);
        let class = class.ok_or_else(|| Error::file(&path, format!("the shape {shape} has no sh:targetClass")))?;
        for term in all(terms::SH_SPARQL).filter(|_| !is_off) {
            let Some(own) = subject(term) else { continue };
            let quads = graph.about(&own);
            let texts = |property: NamedNodeRef<'static>| {
                quads.iter().filter(move |quad| quad.predicate.as_ref() == property).map(|quad| &quad.object)
            };
            let query = texts(terms::SH_SELECT).next().map(value);
            let query = query.ok_or_else(|| Error::file(&path, format!("a constraint of {shape} has no sh:select")))?;
            let mut messages = Labels::default();
            for term in texts(terms::SH_MESSAGE) {
                if let Term::Literal(literal) = term {
                    messages.insert(literal.language().unwrap_or("en"), literal.value());
                }
            }
            let rule = shape_name(&shape);
            constraints.push(Constraint { rule, class: class.clone(), query, messages });
        }
    }
    constraints.sort_by(|a, b| (&a.rule, &a.query).cmp(&(&b.rule, &b.query)));
    let declared = graph.all(terms::SH_PREFIX).into_iter().filter_map(|quad| {
        Some((value(&quad.object), graph.texts(&quad.subject, terms::SH_NAMESPACE).into_iter().next()?))
    });
    let prefixes = declared.collect();
    Ok((constraints, prefixes))
}

fn shape_name(shape: &NamedOrBlankNode) -> String {
    match shape {
        NamedOrBlankNode::NamedNode(node) => {
            let iri = node.as_str();
            iri.rsplit(['#', '/']).next().unwrap_or(iri).to_owned()
        }
        NamedOrBlankNode::BlankNode(_) => "shape".to_owned(),
    }
}

fn node(term: &Term) -> Option<NamedNode> {
    match term {
        Term::NamedNode(node) => Some(node.clone()),
        _ => None,
    }
}

fn subject(term: &Term) -> Option<NamedOrBlankNode> {
    match term {
        Term::NamedNode(node) => Some(node.clone().into()),
        Term::BlankNode(node) => Some(node.clone().into()),
        Term::Literal(_) => None,
    }
}

/// Returns the text of a literal, or the last part of an IRI.
fn value(term: &Term) -> String {
    match term {
        Term::Literal(literal) => literal.value().to_owned(),
        Term::NamedNode(node) => last_segment(node.as_str()).to_owned(),
        Term::BlankNode(_) => String::new(),
    }
}

/// Triples to look things up in.
struct Graph {
    store: Store,
}

impl Graph {
    fn all(&self, property: NamedNodeRef<'_>) -> Vec<Quad> {
        self.store.quads_for_pattern(None, Some(property), None, Some(GraphNameRef::DefaultGraph)).flatten().collect()
    }

    fn about(&self, subject: &NamedOrBlankNode) -> Vec<Quad> {
        let graph = Some(GraphNameRef::DefaultGraph);
        self.store.quads_for_pattern(Some(subject.as_ref()), None, None, graph).flatten().collect()
    }

    fn subjects(&self, property: NamedNodeRef<'_>, object: NamedNodeRef<'_>) -> Vec<NamedOrBlankNode> {
        let graph = Some(GraphNameRef::DefaultGraph);
        let quads = self.store.quads_for_pattern(None, Some(property), Some(object.into()), graph);
        quads.flatten().map(|quad| quad.subject).collect()
    }

    fn objects(&self, subject: &NamedOrBlankNode, property: NamedNodeRef<'_>) -> Vec<Term> {
        let graph = Some(GraphNameRef::DefaultGraph);
        let quads = self.store.quads_for_pattern(Some(subject.as_ref()), Some(property), None, graph);
        quads.flatten().map(|quad| quad.object).collect()
    }

    fn texts(&self, subject: &NamedOrBlankNode, property: NamedNodeRef<'_>) -> Vec<String> {
        self.objects(subject, property).iter().map(value).collect()
    }

    /// Returns the identifier of a thing.
    fn id(&self, subject: &NamedOrBlankNode) -> String {
        let told = self.texts(subject, terms::IDENTIFIER).into_iter().next();
        told.unwrap_or_else(|| subject_id(subject))
    }

    fn is_a(&self, subject: &NamedNode, class: &NamedNode) -> bool {
        let quad = Quad::new(subject.clone(), terms::TYPE, class.clone(), GraphName::DefaultGraph);
        self.store.contains(&quad).unwrap_or(false)
    }

    /// Returns, for each row of a constraint's query, what to say and the claims it is about.
    fn violations(
        &self,
        constraint: &Constraint,
        prefixes: &BTreeMap<String, String>,
        language: &str,
    ) -> Result<Vec<(String, Vec<NamedNode>)>, Error> {
        let query = sparql::parse(&constraint.query, prefixes)?;
        let results = SparqlEvaluator::new().for_query(query).on_store(&self.store).execute();
        let QueryResults::Solutions(solutions) = results.map_err(|error| answer::failed(&error))? else {
            return Err(Error::Query {
                message: format!("the query of the shape \"{}\" is no SELECT", constraint.rule),
                hint: None,
            });
        };
        let template = constraint.messages.best(language);
        let mut rows = Vec::new();
        for solution in solutions {
            let solution = solution.map_err(|error| answer::failed(&error))?;
            let Some(this) = solution.get("this").and_then(node) else { continue };
            if !self.is_a(&this, &constraint.class) {
                continue;
            }
            let claim = NamedNode::from(terms::CLAIM);
            let other = solution.get("value").and_then(node).filter(|other| self.is_a(other, &claim));
            rows.push((filled(template, &solution), [this].into_iter().chain(other).collect()));
        }
        Ok(rows)
    }

    fn finding(&self, rule: &str, message: String, claims: BTreeSet<NamedNode>) -> Finding {
        let nodes: Vec<NamedOrBlankNode> = claims.into_iter().map(Into::into).collect();
        let sentences: BTreeSet<Sentence> = nodes.iter().flat_map(|claim| self.sentences(claim)).collect();
        let mut claims: Vec<String> = nodes.iter().map(|claim| self.id(claim)).collect();
        claims.sort();
        Finding { rule: rule.to_owned(), message, claims, sentences: sentences.into_iter().collect() }
    }

    /// Returns the sentences that state a claim.
    fn sentences(&self, claim: &NamedOrBlankNode) -> BTreeSet<Sentence> {
        let evidence = self.objects(claim, terms::HAS_EVIDENCE);
        let sentences = evidence.iter().filter_map(subject).flat_map(|node| self.objects(&node, terms::HAS_SENTENCE));
        sentences.filter_map(|term| self.sentence(&subject(&term)?)).collect()
    }

    fn sentence(&self, node: &NamedOrBlankNode) -> Option<Sentence> {
        let number = |node: &NamedOrBlankNode, property| self.texts(node, property).first()?.parse::<usize>().ok();
        let selectors = self.objects(node, terms::HAS_SELECTOR);
        let place = selectors.iter().filter_map(subject).find_map(|selector| {
            Some(Chars { start: number(&selector, terms::OA_START)?, end: number(&selector, terms::OA_END)? })
        });
        let document = self.objects(node, terms::HAS_SOURCE).first().and_then(subject)?;
        let text = self.texts(node, terms::TEXT).into_iter().next()?;
        Some(Sentence { document: self.id(&document), place: place?, text })
    }

    /// Returns the claims whose words do not stand where they say in the documents of `archive`.
    fn moved(&self, archive: &Archive) -> Result<Vec<Finding>, Error> {
        let texts: BTreeMap<String, Vec<char>> =
            archive.documents()?.into_iter().map(|document| (document.id, document.text.chars().collect())).collect();
        let mut findings = Vec::new();
        for claim in self.subjects(terms::TYPE, terms::CLAIM) {
            for sentence in self.sentences(&claim) {
                let slice =
                    texts.get(&sentence.document).map(|text| text.get(sentence.place.start..sentence.place.end));
                let message = match slice {
                    None => format!("the document \"{}\" is not kept here", sentence.document),
                    Some(Some(slice)) if slice.iter().copied().eq(sentence.text.chars()) => continue,
                    Some(_) => format!("its words do not stand in \"{}\" where it says", sentence.document),
                };
                let claims = vec![self.id(&claim)];
                findings.push(Finding { rule: DOCUMENT.to_owned(), message, claims, sentences: vec![sentence] });
            }
        }
        Ok(findings)
    }
}

/// Joins rows that say the same and share a claim: one fault of many claims is one finding.
fn joined(rows: Vec<(String, Vec<NamedNode>)>) -> Vec<(String, BTreeSet<NamedNode>)> {
    let mut groups: Vec<(String, BTreeSet<NamedNode>)> = Vec::new();
    for (message, claims) in rows {
        let mut whole: BTreeSet<NamedNode> = claims.into_iter().collect();
        groups.retain(|(known, group)| {
            let is_same = *known == message && !group.is_disjoint(&whole);
            if is_same {
                whole.extend(group.iter().cloned());
            }
            !is_same
        });
        groups.push((message, whole));
    }
    groups
}

fn subject_id(subject: &NamedOrBlankNode) -> String {
    match subject {
        NamedOrBlankNode::NamedNode(node) => last_segment(node.as_str()).to_owned(),
        NamedOrBlankNode::BlankNode(node) => node.to_string(),
    }
}

/// Returns a message with `{?name}` replaced by what the row binds.
fn filled(template: &str, solution: &QuerySolution) -> String {
    solution.iter().fold(template.to_owned(), |text, (variable, term)| {
        text.replace(&format!("{{?{}}}", variable.as_str()), &value(term))
    })
}
