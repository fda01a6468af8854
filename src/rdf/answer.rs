//! In: what a query found. Out: [`Answer`], to print as cells, in the W3C result formats, or as Turtle.

use std::collections::BTreeMap;
use std::io::{self, Write};

use oxigraph::model::{GraphName, Literal, Term, Triple, Variable};
use oxigraph::sparql::results::{QueryResultsFormat, QueryResultsSerializer};
use oxigraph::sparql::{QuerySolutionIter, QueryTripleIter};

use crate::Error;
use crate::ontology::canonical_tag;
use crate::rdf::turtle::Prefixes;
use crate::rdf::write::write_quads;
use crate::rdf::{Format, terms};

/// What a query found.
#[derive(Debug, Clone)]
pub enum Answer {
    /// The rows of a SELECT.
    Rows(Rows),
    /// The yes or no of an ASK.
    Truth(bool),
    /// The triples of a CONSTRUCT or DESCRIBE.
    Triples(Triples),
}

/// Rows of terms under variables.
#[derive(Debug, Clone)]
pub struct Rows {
    /// Names of the columns, without `?`.
    pub variables: Vec<String>,
    /// A term for each column, or none where the variable is not bound.
    pub rows: Vec<Vec<Option<Term>>>,
    prefixes: BTreeMap<String, String>,
}

/// Triples, sorted, each once.
#[derive(Debug, Clone)]
pub struct Triples {
    /// The triples.
    pub triples: Vec<Triple>,
    prefixes: BTreeMap<String, String>,
}

/// A format programs read answers in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerFormat {
    /// SPARQL 1.1 Query Results JSON.
    Json,
    /// SPARQL 1.1 Query Results CSV: values alone.
    Csv,
    /// SPARQL 1.1 Query Results TSV: terms as Turtle writes them.
    Tsv,
    /// SPARQL 1.1 Query Results XML.
    Xml,
    /// Turtle, for triples.
    Turtle,
}

impl Answer {
    /// Returns whether anything was found: a row, a triple, or yes.
    pub fn is_found(&self) -> bool {
        match self {
            Self::Rows(rows) => !rows.rows.is_empty(),
            Self::Truth(truth) => *truth,
            Self::Triples(triples) => !triples.triples.is_empty(),
        }
    }

    /// Writes the answer; triples as rows of subject, predicate, object where the format is one for rows.
    ///
    /// Rows and a yes or no cannot be written as Turtle.
    pub fn write(&self, format: AnswerFormat, out: &mut dyn Write) -> Result<(), Error> {
        let done = match (self, format) {
            (Self::Rows(rows), AnswerFormat::Json | AnswerFormat::Csv | AnswerFormat::Tsv | AnswerFormat::Xml) => {
                rows.write(format, out)
            }
            (Self::Triples(triples), AnswerFormat::Turtle) => triples.write(out),
            (Self::Triples(triples), _) => triples.rows().write(format, out),
            (Self::Truth(truth), AnswerFormat::Json | AnswerFormat::Xml) => {
                serializer(format).serialize_boolean_to_writer(&mut *out, *truth).map(|_| ())
            }
            (Self::Truth(truth), AnswerFormat::Csv | AnswerFormat::Tsv) => write!(out, "{truth}"),
            (Self::Rows(_) | Self::Truth(_), AnswerFormat::Turtle) => {
                let message = "Turtle holds triples, and this query asks for none".to_owned();
                let hint = "write the query with CONSTRUCT or DESCRIBE, or choose another format".to_owned();
                return Err(Error::Query { message, hint: Some(hint) });
            }
        };
        let ended = match (self, format) {
            (Self::Rows(_), AnswerFormat::Json | AnswerFormat::Xml) | (Self::Truth(_), _) => {
                done.and_then(|()| writeln!(out))
            }
            (Self::Triples(_), AnswerFormat::Json) => done.and_then(|()| writeln!(out)),
            _ => done,
        };
        ended.map_err(|error| Error::io("answer", &error))
    }
}

impl Rows {
    /// Reads every solution; sorts them unless the query did. `starred` are the variables of a `SELECT *` as they come. More
    /// than `most` are an error.
    pub(super) fn collect(
        solutions: QuerySolutionIter<'_>,
        is_ordered: bool,
        starred: Option<&[&str]>,
        prefixes: &BTreeMap<String, String>,
        most: usize,
    ) -> Result<Self, Error> {
        let mut columns: Vec<Variable> = solutions.variables().to_vec();
        if let Some(starred) = starred {
            columns.sort_by_key(|column| starred.iter().position(|name| *name == column.as_str()));
        }
        let variables = columns.iter().map(|column| column.as_str().to_owned()).collect();
        let mut rows = Vec::new();
        for solution in solutions {
            let solution = solution.map_err(|error| failed(&error))?;
            if rows.len() == most {
                return Err(too_many(most));
            }
            let cell = |column: &Variable| solution.get(column.as_str()).cloned().map(recased);
            rows.push(columns.iter().map(cell).collect::<Vec<_>>());
        }
        if !is_ordered {
            rows.sort_by_cached_key(|row| {
                row.iter().map(|term| term.as_ref().map(ToString::to_string)).collect::<Vec<_>>()
            });
        }
        Ok(Self { variables, rows, prefixes: prefixes.clone() })
    }

    /// Returns the rows as a person reads them: IRIs shortened, literals by their value, empty where nothing is bound.
    pub fn cells(&self) -> Vec<Vec<String>> {
        let prefixes = Prefixes::new(&self.prefixes);
        let cell = |term: &Option<Term>| term.as_ref().map_or_else(String::new, |term| readable(term, &prefixes));
        self.rows.iter().map(|row| row.iter().map(cell).collect()).collect()
    }

    fn write(&self, format: AnswerFormat, out: &mut dyn Write) -> io::Result<()> {
        let variables: Vec<_> = self.variables.iter().map(Variable::new_unchecked).collect();
        let mut writer = serializer(format).serialize_solutions_to_writer(&mut *out, variables.clone())?;
        for row in &self.rows {
            let bound = variables.iter().zip(row).filter_map(|(variable, term)| Some((variable, term.as_ref()?)));
            writer.serialize(bound)?;
        }
        writer.finish().map(|_| ())
    }
}

impl Triples {
    /// Returns triples sorted and each once.
    pub(super) fn of(triples: Vec<Triple>, prefixes: &BTreeMap<String, String>) -> Self {
        let recase = |triple: Triple| Triple { object: recased(triple.object), ..triple };
        let mut triples: Vec<_> = triples.into_iter().map(recase).collect();
        triples.sort_by_cached_key(ToString::to_string);
        triples.dedup();
        Self { triples, prefixes: prefixes.clone() }
    }

    /// Writes the triples in any format.
    pub(super) fn write_as(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        if format == Format::Turtle {
            return self.write(out);
        }
        let quads = self.triples.iter().map(|triple| triple.clone().in_graph(GraphName::DefaultGraph)).collect();
        write_quads(quads, &self.prefixes, format, out)
    }

    /// Returns the triples as rows of subject, predicate and object.
    pub fn rows(&self) -> Rows {
        let row = |triple: &Triple| {
            vec![
                Some(triple.subject.clone().into()),
                Some(triple.predicate.clone().into()),
                Some(triple.object.clone()),
            ]
        };
        Rows {
            variables: ["subject", "predicate", "object"].map(str::to_owned).to_vec(),
            rows: self.triples.iter().map(row).collect(),
            prefixes: self.prefixes.clone(),
        }
    }

    /// Writes the triples as Turtle, with the prefixes they use.
    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let all = Prefixes::new(&self.prefixes);
        let mut used = BTreeMap::new();
        let bare = [terms::XSD_STRING, terms::XSD_INTEGER, terms::XSD_DECIMAL, terms::XSD_BOOLEAN];
        for triple in &self.triples {
            let class = (triple.predicate.as_ref() != terms::TYPE).then(|| triple.predicate.clone().into());
            for term in class.into_iter().chain([triple.subject.clone().into(), triple.object.clone()]) {
                let iri = match &term {
                    Term::NamedNode(node) => node.as_ref(),
                    Term::Literal(literal) if literal.language().is_none() => literal.datatype(),
                    Term::Literal(_) | Term::BlankNode(_) => continue,
                };
                let prefix = all.shorten(iri.as_str()).filter(|_| !bare.contains(&iri));
                let found = prefix.and_then(|(prefix, _)| self.prefixes.get_key_value(prefix));
                used.extend(found.map(|(prefix, namespace)| (prefix.clone(), namespace.clone())));
            }
        }
        let quads = self.triples.iter().map(|triple| triple.clone().in_graph(GraphName::DefaultGraph)).collect();
        write_quads(quads, &used, Format::Turtle, out)
    }
}

/// Reads every triple; more than `most` are an error.
pub(super) fn triples(
    found: QueryTripleIter<'_>,
    prefixes: &BTreeMap<String, String>,
    most: usize,
) -> Result<Triples, Error> {
    let mut triples = Vec::new();
    for triple in found {
        if triples.len() == most {
            return Err(too_many(most));
        }
        triples.push(triple.map_err(|error| failed(&error))?);
    }
    Ok(Triples::of(triples, prefixes))
}

fn too_many(most: usize) -> Error {
    let message = format!("the answer has more than {most} rows");
    Error::Query { message, hint: Some("ask for less, or for a part at a time with LIMIT and OFFSET".to_owned()) }
}

/// Returns what the store says went wrong.
pub(super) fn failed(error: &dyn std::error::Error) -> Error {
    Error::Query { message: format!("the query cannot be run: {}", lowered(&error.to_string())), hint: None }
}

/// Returns a sentence of another library as the middle of one of ours.
pub(super) fn lowered(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

fn serializer(format: AnswerFormat) -> QueryResultsSerializer {
    QueryResultsSerializer::from_format(match format {
        AnswerFormat::Csv => QueryResultsFormat::Csv,
        AnswerFormat::Tsv => QueryResultsFormat::Tsv,
        AnswerFormat::Xml => QueryResultsFormat::Xml,
        AnswerFormat::Json | AnswerFormat::Turtle => QueryResultsFormat::Json,
    })
}

/// Returns a term with its language tag in the case BCP 47 recommends, which the store lowers.
fn recased(term: Term) -> Term {
    match &term {
        Term::Literal(literal) => match literal.language() {
            Some(tag) => Literal::new_language_tagged_literal_unchecked(literal.value(), canonical_tag(tag)).into(),
            None => term,
        },
        _ => term,
    }
}

fn readable(term: &Term, prefixes: &Prefixes) -> String {
    match term {
        Term::NamedNode(node) => match prefixes.shorten(node.as_str()) {
            Some((prefix, local)) => format!("{prefix}:{local}"),
            None => node.to_string(),
        },
        Term::BlankNode(node) => node.to_string(),
        Term::Literal(literal) => literal.value().chars().map(|c| if c.is_control() { ' ' } else { c }).collect(),
    }
}
