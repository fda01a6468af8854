//! `guanxi check`: in, a graph; out, where it contradicts itself or its texts, with the claims and sentences at fault.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::Error;
use guanxi::model::Finding;
use guanxi::rdf::{self, Checked};
use serde_json::json;

use crate::cli::global::Global;
use crate::cli::output::emit;
use crate::cli::quote::Quoter;
use crate::cli::show::ShowArgs;

const EXAMPLES: &str = "\
Examples:
  guanxi check graph                        where the graph contradicts itself
  guanxi check graph --format json          the same for a program
  guanxi explain graph c-3f9a0b2c4d         all about a claim that a finding names
  guanxi check graph --ontology my-words    against the shapes.ttl of another folder";

/// Check whether a graph contradicts itself or its texts.
///
/// Looks for claims without evidence, ends of the wrong class, dates out of order or in conflict, two people in one post at
/// a time, parts that add up to more than the whole, and words that do not stand where the evidence says. Each finding names
/// claims and their sentences. What must hold is said in shapes.ttl of the ontology, in SHACL. The exit code is 1 when
/// anything is found.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file
    graph: PathBuf,
    /// How to print what is found
    #[arg(short, long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    show: ShowArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For the eye
    Text,
    /// One JSON array of findings
    Json,
}

/// Runs the command; the code is 1 when anything is found.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    let ontology = global.ontology()?;
    let checked = rdf::check(&args.graph, &ontology, &|knowledge| args.show.language(knowledge))?;
    // Of a graph that is not whole nothing is known, but it is checked: then claims go by their identifiers alone.
    let knowledge = &checked.knowledge;
    let text = match args.format {
        Format::Json => format!("{:#}\n", serde_json::Value::Array(checked.findings.iter().map(object).collect())),
        Format::Text => {
            let captions = args.show.captions(&ontology, knowledge)?;
            describe(&checked, &Quoter { knowledge, captions: &captions, ink: args.show.ink() })
        }
    };
    emit(None, |out| out.write_all(text.as_bytes()))?;
    Ok(ExitCode::from(u8::from(!checked.findings.is_empty())))
}

fn object(finding: &Finding) -> serde_json::Value {
    let sentences = finding.sentences.iter().map(|sentence| {
        let (start, end) = (sentence.place.start, sentence.place.end);
        json!({ "document": sentence.document, "start": start, "end": end, "text": sentence.text })
    });
    let sentences: Vec<_> = sentences.collect();
    json!({ "rule": finding.rule, "message": finding.message, "claims": finding.claims, "sentences": sentences })
}

/// Returns the findings for the eye, and in the last line how many there are.
fn describe(checked: &Checked, quoter: &Quoter<'_>) -> String {
    let ink = quoter.ink;
    let mut text = String::new();
    for finding in &checked.findings {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}: {}", ink.strong(&finding.rule), finding.message);
        for id in &finding.claims {
            let link = quoter.knowledge.claim(id).map(|claim| format!("  {}", quoter.link(claim))).unwrap_or_default();
            let _ = writeln!(text, "  {}{link}", ink.faint(id));
        }
        for sentence in &finding.sentences {
            let place = format!("{}, characters {} to {}", sentence.document, sentence.place.start, sentence.place.end);
            let _ = writeln!(text, "    {}\n    {}", ink.sentence(&sentence.text, &[]), ink.faint(&place));
        }
        text.push('\n');
    }
    let documents = if checked.has_documents { ", words held against the documents" } else { "" };
    let claims = if checked.claims == 1 { "1 claim".to_owned() } else { format!("{} claims", checked.claims) };
    let findings = match checked.findings.len() {
        0 => "nothing found".to_owned(),
        1 => "1 finding".to_owned(),
        count => format!("{count} findings"),
    };
    let _ = writeln!(text, "{findings} in {claims}{documents}");
    text
}
