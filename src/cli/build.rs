//! `guanxi build`: in, texts; out, a folder with the claims, the graph and its picture, and a report.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use guanxi::draw::{self, Graphviz, Style, compose};
use guanxi::pipeline::Pipeline;
use guanxi::rdf::{Base, Format};
use guanxi::{Error, exchange, rdf};

use crate::cli::global::Global;
use crate::cli::input::InputArgs;
use crate::cli::language::LanguageArgs;
use crate::cli::output::emit;
use crate::cli::report::report;
use crate::cli::staging::Staging;

const CLAIMS: &str = "claims.jsonl";
const GRAPH: &str = "graph.ttl";
const PICTURE: &str = "diagram.svg";

const EXAMPLES: &str = "\
Examples:
  guanxi build article.txt -o graph       one article
  guanxi build news/ more.jsonl -o graph  every text below a folder, and every line of a file
  guanxi build - -o graph < article.txt   standard input";

/// Build a knowledge graph from texts.
///
/// Writes DIR/claims.jsonl (every claim with its evidence), DIR/graph.ttl (the graph as RDF) and DIR/diagram.svg (its
/// picture), and prints a short report. Everything is written, or DIR stays as it was. Graphviz draws the picture; where it
/// is missing the rest is written, and the report says so.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    #[command(flatten)]
    input: InputArgs,
    /// Folder to write the graph to
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// Start of the names of the graph's own things, such as https://example.org/news/
    #[arg(long, value_name = "IRI")]
    base: Option<String>,
    #[command(flatten)]
    language: LanguageArgs,
}

/// Runs the command; the code is 1 when the texts make no claim, and 2 when some could not be read.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    let start = Instant::now();
    let staging = Staging::open(&args.output)?;
    let base = args.base.as_deref().map_or_else(|| Ok(Base::default()), Base::new)?;
    let ontology = global.ontology()?;
    let pipeline = Pipeline::new(&ontology)?;
    let (texts, knowledge) = args.input.understand(&pipeline, global)?;
    if texts.documents.is_empty() {
        return Ok(texts.verdict(&knowledge, global));
    }
    staging.write(CLAIMS, |out| exchange::write(&knowledge, out))?;
    staging.write(GRAPH, |out| rdf::write(&knowledge, &ontology.vocabulary, &base, Format::Turtle, out))?;
    let time = start.elapsed();
    let style = Style { language: args.language.choose(&knowledge), ..Style::default() };
    let picture = compose(&knowledge, &ontology, &style)?.render(&Graphviz::default(), draw::Format::Svg);
    let failure = match picture {
        Ok(svg) => staging.write(PICTURE, |out| out.write_all(&svg)).map(|()| None)?,
        Err(error) => Some(error),
    };
    let (written, missing): (&[&str], &[&str]) = match failure {
        None => (&[CLAIMS, GRAPH, PICTURE], &[]),
        Some(_) => (&[CLAIMS, GRAPH], &[PICTURE]),
    };
    staging.finish(missing)?;
    if !global.is_quiet() {
        let [written, missing] = [written, missing].map(|names| paths(&args.output, names));
        emit(None, |out| out.write_all(report(&knowledge, time, &written, &missing).as_bytes()))?;
    }
    if let Some(error) = failure {
        global.warn(&format!("there is no picture: {error}"), error.hint());
    }
    // The process ends here: freeing the lexicon word by word would take longer than reading an article.
    std::mem::forget((pipeline, ontology));
    Ok(texts.verdict(&knowledge, global))
}

fn paths(folder: &Path, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| folder.join(name).display().to_string()).collect()
}
