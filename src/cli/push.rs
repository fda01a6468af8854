//! `guanxi push`: in, a graph and the address of another store; out, the graph there, document by document.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use guanxi::Error;
use guanxi::rdf::{self, Part};

use crate::cli::global::Global;
use crate::cli::output::emit;
use crate::cli::progress::Progress;

const EXAMPLES: &str = "\
Examples:
  guanxi push graph http://127.0.0.1:3030/news/data            Apache Jena Fuseki
  guanxi push graph http://127.0.0.1:7878/store                Oxigraph
  guanxi push graph http://127.0.0.1:7200/repositories/news/rdf-graphs/service   GraphDB
  guanxi push graph http://127.0.0.1:3030/news/data --skip 40  go on after the first 40 graphs";

/// Send a graph to another store by the Graph Store Protocol, document by document.
///
/// URL is where the store takes graphs. Entities and plain facts are added to its default graph; each document's claims and
/// evidence replace the named graph of that document. The order is always the same: where it breaks off, --skip goes on.
/// GRAPH is a folder made by `guanxi build`, or any RDF file it wrote.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file
    graph: PathBuf,
    /// Address of the Graph Store Protocol, without the name of a graph
    #[arg(value_parser = address)]
    url: String,
    /// Leave out the first N graphs, which are there already
    #[arg(long, value_name = "N", default_value_t = 0)]
    skip: usize,
    /// Wait so long for each answer
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..))]
    timeout: u32,
}

/// Most bytes of one request: servers refuse larger ones.
const PIECE: usize = 512 << 10;

/// Runs the command; the code is 1 when there is nothing to send.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    let ontology = global.ontology()?;
    let (knowledge, base) = rdf::load_with_base(&args.graph)?;
    let parts = rdf::parts(&knowledge, &ontology.vocabulary, &base)?;
    let config = ureq::Agent::config_builder().http_status_as_error(false);
    let timeout = Duration::from_secs(args.timeout.into());
    let agent: ureq::Agent = config.timeout_global(Some(timeout)).max_redirects(0).build().into();
    let progress = Progress::new(parts.len(), global);
    let mut count = 0;
    for (index, part) in parts.iter().enumerate().skip(args.skip) {
        send(&agent, &args.url, part).map_err(|message| {
            let hint = format!("{index} of {} graphs are there; `--skip {index}` goes on from here", parts.len());
            Error::Program { message, hint: Some(hint) }
        })?;
        count += part.lines.len();
        progress.advance();
    }
    drop(progress);
    if !global.is_quiet() {
        let graphs = parts.len().saturating_sub(args.skip);
        emit(None, |out| writeln!(out, "sent {count} triples in {graphs} graphs"))?;
    }
    Ok(ExitCode::from(u8::from(count == 0)))
}

/// Sends one graph: a named one replaces what is there, the default one is added to.
fn send(agent: &ureq::Agent, url: &str, part: &Part) -> Result<(), String> {
    let graph = match &part.graph {
        Some(name) => form_urlencoded::Serializer::new(String::new()).append_pair("graph", name).finish(),
        None => "default".to_owned(),
    };
    let target = format!("{url}{}{graph}", if url.contains('?') { '&' } else { '?' });
    for (index, piece) in pieces(&part.lines).into_iter().enumerate() {
        let request = match part.graph.is_some() && index == 0 {
            true => agent.put(&target),
            false => agent.post(&target),
        };
        let answer = request.content_type("application/n-triples").send(piece.as_bytes());
        let mut answer = answer.map_err(|error| format!("cannot send to {target}: {error}"))?;
        if !answer.status().is_success() {
            let said = answer.body_mut().with_config().limit(4_096).read_to_string().unwrap_or_default();
            let said = said.lines().next().unwrap_or_default().trim().to_owned();
            return Err(format!("{target} answered {}: {said}", answer.status()).trim_end_matches(": ").to_owned());
        }
    }
    Ok(())
}

/// Returns the lines joined into pieces that servers take.
fn pieces(lines: &[String]) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for line in lines {
        match pieces.last_mut() {
            Some(piece) if piece.len() + line.len() <= PIECE => piece.push_str(line),
            _ => pieces.push(line.clone()),
        }
    }
    pieces
}

fn address(text: &str) -> Result<String, String> {
    match text.strip_prefix("http://") {
        Some(rest) if !rest.is_empty() && !text.contains('#') => Ok(text.to_owned()),
        _ => Err("write an address such as http://127.0.0.1:3030/news/data; https is not spoken".to_owned()),
    }
}
