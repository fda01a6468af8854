//! `guanxi export`: in, a graph; out, the same in a format other programs read.

use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::draw::{Style, compose};
use guanxi::graph::{KnowledgeGraph, SOURCES};
use guanxi::rdf::{self, Base};
use guanxi::{Error, exchange};

use crate::cli::global::Global;
use crate::cli::language::LanguageArgs;
use crate::cli::output::emit;
use crate::cli::written;

const EXAMPLES: &str = "\
Examples:
  guanxi export graph --format trig -o graph.trig         a named graph for each document
  guanxi export graph --format graphml -o graph.graphml   for Gephi, yEd, Cytoscape, NetworkX
  guanxi export graph --format graphml --measures         and how central each node is
  guanxi export graph --format csv -o claims.csv          for spreadsheets
  guanxi export graph.trig --base https://example.org/news/ > graph.ttl";

/// Write a graph in another format.
///
/// Every RDF format holds all that the graph says and can be read back. In TriG and N-Quads each document has a named graph
/// with its claims and their evidence; entities and plain facts stand in the default graph. Only Mermaid has labels, in --lang.
/// --measures tells of each entity what `guanxi measure` does: as attributes of nodes in GraphML, as triples in RDF.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file that guanxi wrote
    graph: PathBuf,
    /// The format
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "turtle")]
    format: Format,
    /// Start of the names of the graph's own things, such as https://example.org/news/ [default: that of GRAPH]
    #[arg(long, value_name = "IRI")]
    base: Option<String>,
    /// Tell of each entity its degree, PageRank, betweenness, connected part and community
    #[arg(long)]
    measures: bool,
    #[command(flatten)]
    language: LanguageArgs,
    /// Write to FILE; - is standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// RDF, pleasant to read
    Turtle,
    /// RDF, a named graph for each document
    Trig,
    /// RDF, a triple a line, sorted
    Ntriples,
    /// RDF, a quad a line, sorted
    Nquads,
    /// RDF as JSON
    Jsonld,
    /// RDF as XML
    Rdfxml,
    /// Nodes and edges with attributes
    Graphml,
    /// A row for each claim
    Csv,
    /// A flowchart that GitHub, GitLab and Obsidian draw
    Mermaid,
}

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    written::tell(&args.graph, global)?;
    if args.measures && matches!(args.format, Format::Csv | Format::Mermaid) {
        let message = "--measures tells of entities, and this format has no place for that".to_owned();
        let hint = Some(
            "`guanxi measure GRAPH --format csv` writes a table of entities; GraphML and RDF have room".to_owned(),
        );
        return Err(Error::Query { message, hint });
    }
    let ontology = global.ontology()?;
    let (knowledge, own) = rdf::load_with_base(&args.graph)?;
    let base = args.base.as_deref().map_or(Ok(own), Base::new)?;
    let graph = args.measures.then(|| KnowledgeGraph::of_claims(&knowledge, |claim| claim.status.is_fact()));
    let measures = graph.as_ref().map(|graph| graph.measures(SOURCES)).unwrap_or_default();
    let how = (&ontology.vocabulary, &base);
    let rdf = |format, out: &mut Vec<u8>| rdf::write_measured(&knowledge, &measures, how, format, out);
    // Written to memory first: what a format cannot hold is found before a file is touched.
    let mut bytes = Vec::new();
    let done = match args.format {
        Format::Turtle => rdf(rdf::Format::Turtle, &mut bytes),
        Format::Trig => rdf(rdf::Format::TriG, &mut bytes),
        Format::Ntriples => rdf(rdf::Format::NTriples, &mut bytes),
        Format::Nquads => rdf(rdf::Format::NQuads, &mut bytes),
        Format::Jsonld => rdf(rdf::Format::JsonLd, &mut bytes),
        Format::Rdfxml => rdf(rdf::Format::RdfXml, &mut bytes),
        Format::Graphml => exchange::write_graphml(&knowledge, &measures, &mut bytes),
        Format::Csv => exchange::write_csv(&knowledge, &mut bytes),
        Format::Mermaid => {
            let style = Style { language: args.language.choose(&knowledge), all: true, ..Style::default() };
            bytes = compose(&knowledge, &ontology, &style)?.mermaid().into_bytes();
            Ok(())
        }
    };
    done.map_err(|error| Error::file(&args.graph, error.to_string()))?;
    emit(args.output.as_deref(), |out| out.write_all(&bytes))?;
    Ok(ExitCode::SUCCESS)
}
