//! `guanxi extract`: in, texts; out, their claims as JSON Lines or as a table.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::model::{Claim, Knowledge, Object, Qualifier};
use guanxi::pipeline::Pipeline;
use guanxi::{Error, exchange};
use rayon::prelude::*;

use crate::cli::global::Global;
use crate::cli::input::{InputArgs, Texts};
use crate::cli::output::emit;
use crate::cli::table::table;

const EXAMPLES: &str = "\
Examples:
  guanxi extract article.txt                          a table on a terminal, JSON Lines into a pipe or file
  guanxi extract news/ --format jsonl > claims.jsonl  every text below a folder
  guanxi extract crawl.jsonl --each > claims.jsonl    documents of any number, in little memory
  curl -s https://example.org/a.txt | guanxi extract - --date 2024-05-14
  guanxi extract crawl.jsonl --input-format jsonl     one document a line: {\"id\", \"text\", \"date\"?, \"title\"?, \"url\"?}";

/// Print the claims that texts make.
///
/// As JSON Lines, each claim is one line: subject, predicate, object, qualifiers, status, and as evidence the sentences
/// that state it with the places of the words in code points. What several documents state is one claim; --each tells what
/// each of them states by itself.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    #[command(flatten)]
    input: InputArgs,
    /// Print what each document states by itself, as JSON Lines, in the order given and as soon as it is read
    #[arg(long, conflicts_with = "format")]
    each: bool,
    /// How to print the claims [default: table on a terminal, jsonl otherwise]
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<Format>,
    /// Write to FILE; - is standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// One JSON object a line
    Jsonl,
    /// Columns for the eye
    Table,
}

/// Runs the command; the code is 1 when the texts make no claim, and 2 when some could not be read.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    let ontology = global.ontology()?;
    let pipeline = Pipeline::new(&ontology)?.with_unnamed();
    if args.each {
        return each(args, &pipeline, global);
    }
    let (texts, knowledge) = args.input.understand(&pipeline, global)?;
    if texts.documents.is_empty() {
        return Ok(texts.verdict(knowledge.claims.len(), global));
    }
    let is_terminal = args.output.is_none() && std::io::stdout().is_terminal();
    let format = args.format.unwrap_or(if is_terminal { Format::Table } else { Format::Jsonl });
    emit(args.output.as_deref(), |out| match format {
        Format::Jsonl => exchange::write(&knowledge, out),
        Format::Table if knowledge.claims.is_empty() => Ok(()),
        Format::Table => writeln!(out, "{}", claims(&knowledge)),
    })?;
    // The process ends here: freeing the lexicon word by word would take longer than reading an article.
    std::mem::forget((pipeline, ontology));
    Ok(texts.verdict(knowledge.claims.len(), global))
}

/// Bytes of text that are read together, so that every thread has work.
const TOGETHER: usize = 1 << 21;

/// Prints the claims of each document as soon as it is read, some documents at a time.
fn each(args: &Args, pipeline: &Pipeline, global: &Global) -> Result<ExitCode, Error> {
    let mut pieces = args.input.stream()?;
    let mut told = Texts::default();
    let mut count = 0;
    emit(args.output.as_deref(), |out| {
        loop {
            let is_over = told.fill(&mut pieces, TOGETHER, &args.input, global);
            let read = told.documents.par_iter().map(|document| {
                let (knowledge, _) = pipeline.run(std::slice::from_ref(document));
                let mut lines = Vec::new();
                exchange::write(&knowledge, &mut lines).map(|()| (knowledge.claims.len(), lines))
            });
            for read in read.collect::<Vec<_>>() {
                let (claims, lines) = read?;
                count += claims;
                out.write_all(&lines)?;
            }
            if is_over {
                return Ok(());
            }
        }
    })?;
    Ok(told.verdict(count, global))
}

fn claims(knowledge: &Knowledge) -> String {
    let rows = knowledge.claims.iter().map(|claim| row(knowledge, claim));
    table(&["subject", "predicate", "object", "qualifiers", "status", "evidence"], rows)
}

fn row(knowledge: &Knowledge, claim: &Claim) -> Vec<String> {
    let name = |id: &str| knowledge.entity(id).map_or_else(|| id.to_owned(), |entity| entity.name.clone());
    let object = match &claim.object {
        Object::Entity(id) => name(id),
        Object::Value(value) => value.to_string(),
    };
    let qualifiers = claim.qualifiers.iter().map(|(key, qualifier)| match qualifier {
        Qualifier::Flag(true) => key.clone(),
        Qualifier::Flag(false) => format!("not {key}"),
        Qualifier::Text(_) | Qualifier::List(_) => format!("{key} {}", qualifier.texts().join(", ")),
    });
    let status = claim.attribution.as_ref().map_or_else(String::new, |source| format!(" by {source}"));
    let place = claim.evidence.first().map(|evidence| format!("{}@{}", evidence.document, evidence.cue.start));
    vec![
        name(&claim.subject),
        claim.predicate.clone(),
        object,
        qualifiers.collect::<Vec<_>>().join("; "),
        format!("{}{status}", claim.status),
        place.unwrap_or_default(),
    ]
}
