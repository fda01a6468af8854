//! In: the command line. Out: one command run, and its exit code: 0 done, 1 found nothing or a check failed, 2 error.
//!
//! A command is one file with `Args` and `run`; a new one is added as a `mod`, a variant of [`Command`] and an arm below it.

mod add;
mod answer;
mod ask;
mod build;
mod check;
mod diff;
mod draw;
mod evaluate;
mod explain;
mod export;
mod extract;
mod global;
mod input;
mod language;
mod list;
mod mark;
mod measure;
mod namesake;
mod open;
mod output;
mod path;
mod progress;
mod push;
mod query;
mod quote;
mod remote;
mod remove;
mod report;
mod review;
mod serve;
mod show;
mod store;
mod table;
mod train;
mod worker;
mod written;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use guanxi::Error;

use global::Global;

const EXAMPLES: &str = "\
Examples:
  guanxi build article.txt -o graph          write the graph of an article to a folder
  guanxi build news/ -o graph                the same for every text below news/
  guanxi add graph more.txt                  let it grow by another article
  guanxi extract article.txt --format jsonl  print the claims alone, one a line
  guanxi query graph 'DESCRIBE e:openai'     ask the graph anything, in SPARQL
  guanxi ask timeline graph                  ask it one of the ready questions
  guanxi check graph                         where it contradicts itself
  guanxi explain graph OpenAI                what it knows of one entity, and which words say so
  guanxi path graph 'Mira Murati' Anthropic  how two entities are connected
  guanxi draw graph -o diagram.svg           its picture
  guanxi export graph --format graphml       the same graph for another program
  guanxi open graph                          look at it in a browser
  guanxi serve graph                         the same for others, and SPARQL over HTTP

Exit codes: 0 done; 1 ran but found nothing, or a check failed; 2 error.";

/// Builds a knowledge graph of people and organisations from Chinese and English news text.
///
/// Reads text, finds people, organisations, products and places and what the text says between them: who founded, joined,
/// left, leads, invested, acquired. Every claim carries the words that state it and how firmly they do. Works offline;
/// the same input gives the same bytes.
#[derive(Debug, Parser)]
#[command(name = "guanxi", version, after_help = EXAMPLES, max_term_width = 120, arg_required_else_help = true)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Args),
    Add(add::Args),
    Remove(remove::Args),
    List(list::Args),
    Extract(extract::Args),
    Check(check::Args),
    Review(review::Args),
    Diff(diff::Args),
    Measure(measure::Args),
    Query(query::Args),
    Ask(ask::Args),
    Explain(explain::Args),
    Path(path::Args),
    Draw(draw::Args),
    Export(export::Args),
    Open(open::Args),
    Serve(serve::Args),
    Push(push::Args),
    Train(train::Args),
    #[command(hide = true)]
    Worker(worker::Args),
    Evaluate(evaluate::Args),
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let Cli { global, command } = Cli::parse();
    let done = match command {
        Command::Build(args) => build::run(&args, &global),
        Command::Add(args) => add::run(&args, &global),
        Command::Remove(args) => remove::run(&args, &global),
        Command::List(args) => list::run(&args, &global),
        Command::Extract(args) => extract::run(&args, &global),
        Command::Review(args) => review::run(&args, &global),
        Command::Check(args) => check::run(&args, &global),
        Command::Diff(args) => diff::run(&args, &global),
        Command::Measure(args) => measure::run(&args, &global),
        Command::Query(args) => query::run(&args, &global),
        Command::Ask(args) => ask::run(&args, &global),
        Command::Explain(args) => explain::run(&args, &global),
        Command::Path(args) => path::run(&args, &global),
        Command::Draw(args) => draw::run(&args, &global),
        Command::Export(args) => export::run(&args, &global),
        Command::Push(args) => push::run(&args, &global),
        Command::Open(args) => open::run(&args, &global),
        Command::Serve(args) => serve::run(&args, &global),
        Command::Worker(args) => worker::run(&args, &global),
        Command::Train(args) => train::run(&args, &global),
        Command::Evaluate(args) => evaluate::run(&args, &global),
    };
    done.unwrap_or_else(|error: Error| {
        global.fail(&error);
        ExitCode::from(2)
    })
}
