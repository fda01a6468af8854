//! `guanxi query`: in, a graph and a SPARQL query; out, the answer.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use guanxi::Error;

use crate::cli::answer::AnswerArgs;
use crate::cli::global::Global;
use crate::cli::store::StoreArgs;

const EXAMPLES: &str = "\
Examples:
  guanxi query graph 'SELECT ?who ?where { ?who g:left ?where }'
  guanxi query graph 'SELECT ?name { e:openai skos:prefLabel|skos:altLabel ?name }'
  guanxi query graph 'DESCRIBE e:openai'
  guanxi query graph 'ASK { ?a g:mergedWith ?b }'            exit code 0 for yes, 1 for no
  guanxi query graph -f question.rq --format json
  guanxi query other.jsonld --plain -f - < question.rq       any RDF file, a query from standard input";

/// Ask a graph a question in SPARQL.
///
/// GRAPH is a folder made by `guanxi build`, or any RDF file: Turtle, TriG, N-Triples, N-Quads, RDF/XML, JSON-LD. The
/// prefixes g: (the vocabulary), e: (entities), c: (claims), rdf, rdfs, xsd, owl, skos, prov, oa, org, foaf, dct, schema and
/// those of the file need not be declared. The exit code is 1 when nothing is found.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file
    graph: PathBuf,
    /// The query: SELECT, ASK, CONSTRUCT or DESCRIBE
    #[arg(required_unless_present = "file")]
    query: Option<String>,
    /// Read the query from FILE; - is standard input
    #[arg(short, long, value_name = "FILE", conflicts_with = "query")]
    file: Option<PathBuf>,
    /// Ask about the triples of the file alone, without those that follow by the vocabulary
    #[arg(long)]
    plain: bool,
    #[command(flatten)]
    store: StoreArgs,
    #[command(flatten)]
    answer: AnswerArgs,
}

/// Runs the command; the code is 1 when nothing is found.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    let query = match (&args.query, &args.file) {
        (Some(query), _) => query.clone(),
        (None, Some(file)) => read(file)?,
        (None, None) => String::new(),
    };
    let ontology = global.ontology()?;
    let store = args.store.open(&query, &args.graph, &ontology, args.plain)?;
    let code = args.answer.print(&store.query(&query)?)?;
    // The process ends here: freeing a large graph quad by quad would take longer than asking it.
    std::mem::forget(store);
    Ok(code)
}

fn read(file: &Path) -> Result<String, Error> {
    let mut text = String::new();
    if file.as_os_str() == "-" {
        let read = std::io::stdin().lock().read_to_string(&mut text);
        return read.map(|_| text).map_err(|error| Error::io("standard input", &error));
    }
    std::fs::read_to_string(file).map_err(|error| Error::io(file, &error))
}
