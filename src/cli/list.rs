//! `guanxi list`: in, a graph; out, its documents.

use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::Error;
use guanxi::archive::{Archive, Entry};
use serde_json::json;

use crate::cli::global::Global;
use crate::cli::output::emit;
use crate::cli::table::table;
use crate::cli::written;

const EXAMPLES: &str = "\
Examples:
  guanxi list graph                  the documents of a graph
  guanxi list graph --format jsonl   the same for a program, hashes in full";

/// Digits of a hash that are shown to the eye.
const SHORT: usize = 12;

/// List the documents of a graph.
///
/// Each with what it is called, its title and date, the SHA-256 of its text, and how many claims it makes by itself.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`
    graph: PathBuf,
    /// How to print it
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Columns for the eye
    Table,
    /// One JSON object a line
    Jsonl,
}

/// Runs the command; the code is 1 when there are no documents.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    written::tell(&args.graph, global)?;
    let archive = Archive::open(&args.graph)?;
    let entries = archive.entries();
    let text = match args.format {
        Format::Table if entries.is_empty() => String::new(),
        Format::Table => table(&["document", "title", "date", "sha256", "claims"], entries.iter().map(row)) + "\n",
        Format::Jsonl => entries.iter().map(|entry| format!("{}\n", line(entry))).collect(),
    };
    emit(None, |out| out.write_all(text.as_bytes()))?;
    Ok(ExitCode::from(u8::from(entries.is_empty())))
}

fn row(entry: &Entry) -> Vec<String> {
    let source = &entry.source;
    let date = source.date.map(|date| date.to_string()).unwrap_or_default();
    let hash = source.hash.get(..SHORT).unwrap_or(&source.hash).to_owned();
    vec![source.id.clone(), source.title.clone().unwrap_or_default(), date, hash, entry.claims.to_string()]
}

fn line(entry: &Entry) -> serde_json::Value {
    let source = &entry.source;
    json!({
        "id": source.id,
        "title": source.title,
        "date": source.date,
        "url": source.url,
        "sha256": source.hash,
        "length": source.length,
        "sentences": source.sentences,
        "claims": entry.claims,
    })
}
