//! In: what a query found. Out: it, printed as asked for.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::Error;
use guanxi::rdf::{Answer, AnswerFormat, Rows};

use crate::cli::output::emit;
use crate::cli::table::table;

/// How and where to print an answer.
#[derive(Debug, clap::Args)]
pub struct AnswerArgs {
    /// How to print the answer [default: table on a terminal, csv otherwise; turtle for triples]
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<Format>,
    /// Write to FILE; - is standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Columns for the eye, names shortened
    Table,
    /// SPARQL 1.1 Query Results JSON
    Json,
    /// Values separated by commas
    Csv,
    /// Terms separated by tabs, as Turtle writes them
    Tsv,
    /// The triples of a CONSTRUCT or DESCRIBE
    Turtle,
}

impl AnswerArgs {
    /// Prints an answer; the code is 1 when nothing was found.
    pub fn print(&self, answer: &Answer) -> Result<ExitCode, Error> {
        let is_terminal = self.output.is_none() && io::stdout().is_terminal();
        let usual = match answer {
            Answer::Triples(_) => Format::Turtle,
            _ if is_terminal => Format::Table,
            _ => Format::Csv,
        };
        let format = match self.format.unwrap_or(usual) {
            Format::Table => None,
            Format::Json => Some(AnswerFormat::Json),
            Format::Csv => Some(AnswerFormat::Csv),
            Format::Tsv => Some(AnswerFormat::Tsv),
            Format::Turtle => Some(AnswerFormat::Turtle),
        };
        let mut bytes = Vec::new();
        match (format, answer) {
            (Some(format), answer) => answer.write(format, &mut bytes)?,
            (None, Answer::Rows(rows)) => bytes = lines(rows),
            (None, Answer::Triples(triples)) => bytes = lines(&triples.rows()),
            (None, Answer::Truth(truth)) => bytes = format!("{}\n", if *truth { "yes" } else { "no" }).into_bytes(),
        }
        emit(self.output.as_deref(), |out| out.write_all(&bytes))?;
        Ok(ExitCode::from(u8::from(!answer.is_found())))
    }
}

fn lines(rows: &Rows) -> Vec<u8> {
    if rows.rows.is_empty() {
        return Vec::new();
    }
    let header: Vec<&str> = rows.variables.iter().map(String::as_str).collect();
    let mut bytes = table(&header, rows.cells()).into_bytes();
    bytes.push(b'\n');
    bytes
}
