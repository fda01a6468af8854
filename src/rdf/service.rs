//! In: a request as the SPARQL 1.1 Protocol and the Graph Store Protocol make it. Out: [`Reply`], the bytes to send.

use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{GraphName, GraphNameRef, NamedNode, NamedOrBlankNode, Quad, Triple};
use oxigraph::sparql::{QueryResults, SparqlEvaluator};
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::rdf::answer::{self, Rows};
use crate::rdf::{Answer, AnswerFormat, Format, Store, Triples, negotiate, sparql};

/// A request to a store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// What is asked.
    pub ask: Ask,
    /// The media types the client accepts, as its `Accept` header lists them.
    pub accept: String,
    /// Most rows or triples of an answer to a query.
    pub most: usize,
    /// Bytes of what people wrote into the graph that the answer must know of.
    pub known: u64,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ask {
    /// A query, about graphs of the client's choice where it names any.
    Query {
        /// The query.
        text: String,
        /// The graphs that together are the default graph.
        default_graphs: Vec<String>,
        /// The graphs that GRAPH reaches.
        named_graphs: Vec<String>,
    },
    /// All triples of the graph of that name; of the default graph where there is none.
    Graph(Option<String>),
    /// What the service at this address can do, as SPARQL 1.1 Service Description says it.
    Description {
        /// The address.
        endpoint: String,
        /// Whether it takes updates.
        is_writable: bool,
    },
    /// The changes that an update makes, where patterns are looked for in graphs of the client's choice if it names any.
    Update {
        /// The update.
        text: String,
        /// What relative IRIs start from.
        base: String,
        /// The graphs that together are the default graph.
        default_graphs: Vec<String>,
        /// The graphs that GRAPH reaches.
        named_graphs: Vec<String>,
    },
    /// The changes that put triples in place of those of a graph.
    Put {
        /// The name of the graph; none for the default graph.
        graph: Option<String>,
        /// The media type of the triples.
        media_type: String,
        /// The triples.
        text: String,
    },
    /// The changes that put triples beside those of a graph.
    Post {
        /// The name of the graph; none for the default graph.
        graph: Option<String>,
        /// The media type of the triples.
        media_type: String,
        /// The triples.
        text: String,
    },
    /// The changes that take a graph away; of the default graph, all that it holds.
    Delete(Option<String>),
}

/// An answer, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// How it went.
    pub verdict: Verdict,
    /// The media type of the bytes.
    pub media_type: String,
    /// The answer; in words where there is none.
    pub body: Vec<u8>,
}

/// How a request went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// It is answered.
    Answered,
    /// It makes a graph that was not there.
    Created,
    /// It is wrong.
    Wrong,
    /// The graph it asks for is not there.
    Unknown,
    /// There is no answer in a format the client accepts.
    Unacceptable,
    /// It is sent in a format that is not read.
    Unsupported,
}

const ROWS: [(&[&str], AnswerFormat); 4] = [
    (&["application/sparql-results+json", "application/json", "text/json"], AnswerFormat::Json),
    (&["application/sparql-results+xml", "application/xml", "text/xml"], AnswerFormat::Xml),
    (&["text/csv"], AnswerFormat::Csv),
    (&["text/tab-separated-values"], AnswerFormat::Tsv),
];

const GRAPHS: [(&[&str], Format); 4] = [
    (&["text/turtle", "application/turtle", "application/x-turtle"], Format::Turtle),
    (&["application/n-triples", "text/plain"], Format::NTriples),
    (&["application/rdf+xml", "application/xml", "text/xml"], Format::RdfXml),
    (&["application/ld+json", "application/json"], Format::JsonLd),
];

impl Store {
    /// Answers a request, in the format the client likes best.
    ///
    /// A request that changes something is answered with the changes, as an RDF Patch; the store takes them once
    /// they are in a [`Journal`](crate::rdf::Journal) and another request must know of them.
    pub fn reply(&mut self, request: &Request) -> Reply {
        if let Err(error) = self.follow(request.known) {
            return refused(Verdict::Wrong, &error);
        }
        if let Some(changed) = self.change(&request.ask) {
            return changed;
        }
        match self.answer(request) {
            Ok(answer) => self.written(&answer, &request.accept),
            Err(error) => {
                let verdict = if matches!(error, Error::Unknown { .. }) { Verdict::Unknown } else { Verdict::Wrong };
                refused(verdict, &error)
            }
        }
    }

    fn answer(&self, request: &Request) -> Result<Answer, Error> {
        match &request.ask {
            Ask::Query { text, default_graphs, named_graphs } => {
                self.query_about(text, default_graphs, named_graphs, request.most)
            }
            Ask::Graph(name) => self.graph(name.as_deref()),
            Ask::Description { endpoint, is_writable } => Ok(self.triples(description(endpoint, *is_writable))),
            Ask::Update { .. } | Ask::Put { .. } | Ask::Post { .. } | Ask::Delete(_) => {
                Err(Error::Query { message: "this changes the store".to_owned(), hint: None })
            }
        }
    }

    fn query_about(
        &self,
        text: &str,
        default_graphs: &[String],
        named_graphs: &[String],
        most: usize,
    ) -> Result<Answer, Error> {
        let query = sparql::parse(text, self.prefixes())?;
        let is_ordered = sparql::is_ordered(&query);
        let mut prepared = SparqlEvaluator::new().for_query(query);
        if !(default_graphs.is_empty() && named_graphs.is_empty()) {
            let default =
                default_graphs.iter().map(|name| node(name).map(GraphName::from)).collect::<Result<_, _>>()?;
            let named = named_graphs.iter().map(|name| node(name).map(NamedOrBlankNode::from));
            let named = named.collect::<Result<_, _>>()?;
            prepared.dataset_mut().set_default_graph(default);
            prepared.dataset_mut().set_available_named_graphs(named);
        }
        let results = prepared.on_store(self.inner()).execute();
        match results.map_err(|error| answer::failed(&error))? {
            QueryResults::Boolean(truth) => Ok(Answer::Truth(truth)),
            QueryResults::Solutions(found) => {
                let starred = sparql::starred(text);
                Rows::collect(found, is_ordered, starred.as_deref(), self.prefixes(), most).map(Answer::Rows)
            }
            QueryResults::Graph(found) => answer::triples(found, self.prefixes(), most).map(Answer::Triples),
        }
    }

    fn graph(&self, name: Option<&str>) -> Result<Answer, Error> {
        let graph = name.map(node).transpose()?;
        let graph_name = graph.as_ref().map_or(GraphNameRef::DefaultGraph, |graph| graph.as_ref().into());
        let quads = self.inner().quads_for_pattern(None, None, None, Some(graph_name));
        let triples = quads.map(|quad| quad.map(Triple::from)).collect::<Result<Vec<_>, _>>();
        let triples = triples.map_err(|error| answer::failed(&error))?;
        match name {
            Some(name) if triples.is_empty() && !self.has_graph(name) => {
                let message = format!("there is no graph \"{name}\"");
                Err(Error::Unknown { message, hint: Some("`?default` is the graph that holds everything".to_owned()) })
            }
            _ => Ok(self.triples(triples)),
        }
    }

    fn triples(&self, triples: Vec<Triple>) -> Answer {
        Answer::Triples(Triples::of(triples, self.prefixes()))
    }

    fn written(&self, answer: &Answer, accept: &str) -> Reply {
        let names: Vec<&[&str]> = match answer {
            Answer::Triples(_) => GRAPHS.iter().map(|(names, _)| *names).collect(),
            Answer::Rows(_) | Answer::Truth(_) => ROWS.iter().map(|(names, _)| *names).collect(),
        };
        let Some(at) = negotiate::choose(accept, &names) else {
            let known: Vec<_> = names.iter().filter_map(|names| names.first().copied()).collect();
            let message = format!("the answer cannot be written as \"{accept}\"");
            let hint = Some(format!("accept one of {}", known.join(", ")));
            return refused(Verdict::Unacceptable, &Error::Query { message, hint });
        };
        let mut body = Vec::new();
        let done = match answer {
            Answer::Triples(triples) => {
                triples.write_as(GRAPHS[at].1, &mut body).map_err(|error| answer::failed(&error))
            }
            Answer::Rows(_) | Answer::Truth(_) => answer.write(ROWS[at].1, &mut body),
        };
        match done {
            Ok(()) => Reply { verdict: Verdict::Answered, media_type: names[at][0].to_owned(), body },
            Err(error) => refused(Verdict::Wrong, &error),
        }
    }
}

pub(super) fn refused(verdict: Verdict, error: &Error) -> Reply {
    let hint = error.hint().map(|hint| format!("hint: {hint}\n")).unwrap_or_default();
    let body = format!("error: {error}\n{hint}").into_bytes();
    Reply { verdict, media_type: "text/plain; charset=utf-8".to_owned(), body }
}

pub(super) fn node(name: &str) -> Result<NamedNode, Error> {
    NamedNode::new(name).map_err(|error| {
        let message = format!("\"{name}\" is no name of a graph: {}", answer::lowered(&error.to_string()));
        Error::Query { message, hint: Some("write an absolute IRI".to_owned()) }
    })
}

/// Returns the format of a graph that a media type names.
pub(super) fn format_of(media_type: &str) -> Option<Format> {
    let name = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    GRAPHS.iter().find(|(names, _)| names.contains(&name.as_str())).map(|(_, format)| *format)
}

/// Returns what the service at `endpoint` can do.
fn description(endpoint: &str, is_writable: bool) -> Vec<Triple> {
    let update = if is_writable { " , sd:SPARQL11Update" } else { "" };
    let formats = ["SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle"];
    let formats = formats.iter().chain(&["N-Triples", "RDF_XML", "JSON-LD"]);
    let formats = formats.map(|name| format!("<http://www.w3.org/ns/formats/{name}>")).collect::<Vec<_>>().join(", ");
    let text = format!(
        "@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
        <{endpoint}> a sd:Service ; sd:endpoint <{endpoint}> ; sd:supportedLanguage sd:SPARQL11Query{update} ;
            sd:resultFormat {formats} ; sd:defaultDataset <{endpoint}#dataset> .
        <{endpoint}#dataset> a sd:Dataset ; sd:defaultGraph <{endpoint}#default> .
        <{endpoint}#default> a sd:Graph ."
    );
    let quads = RdfParser::from_format(RdfFormat::Turtle).for_slice(&text);
    // An address that is no IRI, which no client can have sent its request to, would leave nothing to tell.
    quads.filter_map(Result::ok).map(|quad: Quad| quad.into()).collect()
}
