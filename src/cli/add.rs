//! `guanxi add`: in, a graph and texts; out, the graph with them, and a report.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use guanxi::archive::Archive;
use guanxi::{Error, growth};

use crate::cli::global::Global;
use crate::cli::input::InputArgs;
use crate::cli::output::emit;
use crate::cli::progress::Progress;
use crate::cli::report::{changes, files, seconds, tell_trouble};

const EXAMPLES: &str = "\
Examples:
  guanxi add graph article.txt              one article more
  guanxi add graph news/ more.jsonl         every text below a folder, and every line of a file
  guanxi add graph - < article.txt          standard input";

/// Add documents to a graph.
///
/// GRAPH is a folder made by `guanxi build`. A document is known by its identifier: the name of its file, or the id of its
/// line. One that is there to the letter is left, one of the same identifier and another text is replaced; the report says
/// which. The graph is then the one that `guanxi build` makes of all its documents. Everything is done, or GRAPH stays as it
/// was, also when the process is killed.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`
    graph: PathBuf,
    #[command(flatten)]
    input: InputArgs,
}

/// Runs the command; the code is 1 when the new texts make no claim, and 2 when some could not be read.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    let start = Instant::now();
    Archive::open(&args.graph)?;
    let ontology = global.ontology()?;
    let pipeline = growth::pipeline(&ontology)?;
    let texts = args.input.read(global)?;
    if texts.documents.is_empty() {
        return Ok(texts.verdict(0, global));
    }
    let progress = Progress::new(texts.documents.len(), global);
    let growth = growth::add(&args.graph, &texts.documents, (&pipeline, &ontology), &|_| progress.advance())?;
    drop(progress);
    if !global.is_quiet() {
        let text = [changes(&growth), seconds(start.elapsed()), files(&args.graph, &growth)].concat();
        emit(None, |out| out.write_all(text.as_bytes()))?;
    }
    tell_trouble(&growth, global);
    // The process ends here: freeing the lexicon word by word would take longer than reading an article.
    std::mem::forget((pipeline, ontology));
    let is_old = growth.added.is_empty() && growth.replaced.is_empty();
    Ok(texts.verdict(if is_old { 1 } else { growth.claims }, global))
}
