//! `guanxi remove`: in, a graph and names of its documents; out, the graph without them, and a report.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use guanxi::pipeline::Pipeline;
use guanxi::{Error, growth};

use crate::cli::global::Global;
use crate::cli::output::emit;
use crate::cli::report::{changes, files, seconds, tell_trouble};

const EXAMPLES: &str = "\
Examples:
  guanxi list graph                     the documents and what each is called
  guanxi remove graph article.txt       forget one, and all that only it says
  guanxi remove graph 2023/a.txt b.txt  forget several at once";

/// Remove documents from a graph.
///
/// Forgets the documents, their texts, and every claim, name and date that only they state: the graph is then the one that
/// `guanxi build` makes of the documents that are left. Where one name is unknown, nothing is removed.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`
    graph: PathBuf,
    /// What the documents are called, as `guanxi list` tells
    #[arg(required = true, value_name = "DOCUMENT")]
    documents: Vec<String>,
}

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    let start = Instant::now();
    let ontology = global.ontology()?;
    let growth = growth::remove(&args.graph, &args.documents, &ontology, || Pipeline::new(&ontology))?;
    if !global.is_quiet() {
        let text = [changes(&growth), seconds(start.elapsed()), files(&args.graph, &growth)].concat();
        emit(None, |out| out.write_all(text.as_bytes()))?;
    }
    tell_trouble(&growth, global);
    Ok(ExitCode::SUCCESS)
}
