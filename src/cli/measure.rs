//! `guanxi measure`: in, a graph; out, how much each entity matters in it, and with whom it belongs together.

use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::graph::{KnowledgeGraph, Measure, SOURCES};
use guanxi::model::Knowledge;
use guanxi::{Error, rdf};
use serde_json::json;

use crate::cli::global::Global;
use crate::cli::output::emit;
use crate::cli::table::table;
use crate::cli::written;

const EXAMPLES: &str = "\
Examples:
  guanxi measure graph                             everyone, the most central first
  guanxi measure graph --top 10                    the first ten
  guanxi measure graph --format csv -o nodes.csv   a table of nodes for Gephi or a spreadsheet
  guanxi measure graph --format json --sources 50  fewer sources, sooner done";

/// Measure a graph: degree, PageRank, betweenness, connected parts and communities.
///
/// Degree counts claims that link an entity to another, neighbours the entities. PageRank follows the direction of links,
/// each as often as it is claimed; betweenness and communities do not mind it. Only what the texts tell as a fact links.
/// The same graph gives the same numbers. The exit code is 1 when there is nothing to measure.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file
    graph: PathBuf,
    /// How to print it
    #[arg(short, long, value_enum, default_value = "table")]
    format: Format,
    /// Print the first N entities only
    #[arg(long, value_name = "N")]
    top: Option<usize>,
    /// Count betweenness from N entities at most; exact where there are no more
    #[arg(long, value_name = "N", default_value_t = SOURCES as u32, value_parser = clap::value_parser!(u32).range(1..))]
    sources: u32,
    /// Write to FILE; - is standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Columns for the eye
    Table,
    /// One JSON array
    Json,
    /// Values separated by commas
    Csv,
}

const HEADER: [&str; 9] =
    ["id", "name", "class", "degree", "neighbours", "pagerank", "betweenness", "component", "community"];

/// Runs the command; the code is 1 when there is nothing to measure.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    written::tell(&args.graph, global)?;
    let knowledge = rdf::load(&args.graph)?;
    let graph = KnowledgeGraph::of_claims(&knowledge, |claim| claim.status.is_fact());
    let mut measures = graph.measures(args.sources.try_into().unwrap_or(usize::MAX));
    measures.truncate(args.top.unwrap_or(usize::MAX));
    let rows = measures.iter().map(|measure| cells(&knowledge, measure));
    let text = match args.format {
        Format::Table => format!("{}\n", table(&HEADER[1..], rows.map(|row| row[1..].to_vec()))),
        Format::Csv => {
            let lines = std::iter::once(HEADER.map(str::to_owned)).chain(rows);
            lines.map(|row| format!("{}\n", row.map(quoted).join(","))).collect()
        }
        Format::Json => {
            let objects = measures.iter().map(|measure| object(&knowledge, measure)).collect();
            format!("{:#}\n", serde_json::Value::Array(objects))
        }
    };
    emit(args.output.as_deref(), |out| out.write_all(text.as_bytes()))?;
    Ok(ExitCode::from(u8::from(measures.is_empty())))
}

fn cells(knowledge: &Knowledge, measure: &Measure<'_>) -> [String; HEADER.len()] {
    let entity = knowledge.entity(measure.id);
    [
        measure.id.to_owned(),
        entity.map_or(measure.id, |entity| &entity.name).to_owned(),
        entity.map_or("", |entity| &entity.class).to_owned(),
        measure.degree.to_string(),
        measure.neighbours.to_string(),
        format!("{:.6}", measure.pagerank),
        format!("{:.6}", measure.betweenness),
        measure.component.to_string(),
        measure.community.to_string(),
    ]
}

fn object(knowledge: &Knowledge, measure: &Measure<'_>) -> serde_json::Value {
    let entity = knowledge.entity(measure.id);
    let rounded = |share: f64| (share * 1e9).round() / 1e9;
    json!({
        "id": measure.id,
        "name": entity.map_or(measure.id, |entity| &entity.name),
        "class": entity.map_or("", |entity| &entity.class),
        "degree": measure.degree,
        "neighbours": measure.neighbours,
        "pagerank": rounded(measure.pagerank),
        "betweenness": rounded(measure.betweenness),
        "component": measure.component,
        "community": measure.community,
    })
}

/// Returns a cell by RFC 4180.
fn quoted(cell: String) -> String {
    let needs = cell.contains([',', '"', '\n', '\r']);
    if needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}
