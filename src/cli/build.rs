//! `guanxi build`: in, texts; out, a folder with the claims, the graph and its picture, and a report.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use guanxi::archive::Settings;
use guanxi::rdf::Base;
use guanxi::{Error, growth};

use crate::cli::global::Global;
use crate::cli::input::InputArgs;
use crate::cli::language::LanguageArgs;
use crate::cli::output::emit;
use crate::cli::progress::Progress;
use crate::cli::report::{files, outline, seconds, summary, tell_scattered, tell_trouble};

const EXAMPLES: &str = "\
Examples:
  guanxi build article.txt -o graph       one article
  guanxi build news/ more.jsonl -o graph  every text below a folder, and every line of a file
  guanxi build - -o graph < article.txt   standard input";

/// Build a knowledge graph from texts.
///
/// Writes DIR/claims.jsonl (every claim with its evidence), DIR/graph.ttl (the graph as RDF) and DIR/diagram.svg (its
/// picture), keeps the documents in DIR/documents, so that others can be added and each can be removed, and prints a short
/// report. Everything is written, or DIR stays as it was. Graphviz lays out the picture where it is
/// installed; else it is laid out here. Of a crowded graph it shows the most connected part, and the report says so.
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
    /// Write claims.jsonl, graph.ttl and diagram.svg while the graph has at most N documents; `guanxi export` writes those
    /// of a larger one [default: 200]
    #[arg(long, value_name = "N")]
    whole: Option<usize>,
    #[command(flatten)]
    language: LanguageArgs,
}

/// Runs the command; the code is 1 when the texts make no claim, and 2 when some could not be read.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    let start = Instant::now();
    target(&args.output)?;
    if let Some(base) = &args.base {
        Base::new(base)?;
    }
    let ontology = global.ontology()?;
    let pipeline = growth::pipeline(&ontology)?;
    let texts = args.input.read(global)?;
    if texts.documents.is_empty() {
        return Ok(texts.verdict(0, global));
    }
    let usual = Settings::default();
    let settings =
        Settings { base: args.base.clone(), language: args.language.asked(), whole: args.whole.unwrap_or(usual.whole) };
    let progress = Progress::new(texts.documents.len(), global);
    let how = (&pipeline, &ontology);
    let growth = growth::build(&args.output, &texts.documents, settings, how, &|_| progress.advance())?;
    drop(progress);
    if !global.is_quiet() {
        let knowledge = growth.knowledge.as_ref().map_or_else(|| outline(&growth), summary);
        let text = [knowledge, seconds(start.elapsed()), files(&args.output, &growth)].concat();
        emit(None, |out| out.write_all(text.as_bytes()))?;
    }
    tell_trouble(&growth, global);
    tell_scattered(&args.output, &growth, global);
    // The process ends here: freeing the lexicon word by word would take longer than reading an article.
    std::mem::forget((pipeline, ontology));
    Ok(texts.verdict(growth.claims, global))
}

/// Says early when no folder can be made at `path`.
fn target(path: &Path) -> Result<(), Error> {
    let above = path.ancestors().filter(|above| !above.as_os_str().is_empty()).find(|above| above.exists());
    let message = match above {
        Some(above) if above.is_dir() => return Ok(()),
        Some(above) if above == path => "this is a file".to_owned(),
        Some(above) => format!("\"{}\" is a file, no folder can be made in it", above.display()),
        None => return Ok(()),
    };
    Err(Error::file(path, message).with_hint("name a folder to write to"))
}
