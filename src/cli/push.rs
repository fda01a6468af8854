//! `guanxi push`: in, a graph and the address of another store; out, the graph there, document by document.

use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::Error;
use guanxi::rdf::{self, Part};

use crate::cli::global::Global;
use crate::cli::output::emit;
use crate::cli::progress::Progress;
use crate::cli::remote::{Remote, RemoteArgs};
use crate::cli::written;

const EXAMPLES: &str = "\
Examples:
  guanxi push graph http://127.0.0.1:3030/news/data             Apache Jena Fuseki
  guanxi push graph http://127.0.0.1:7878/store                 Oxigraph
  guanxi push graph http://127.0.0.1:7200/repositories/news/rdf-graphs/service   GraphDB
  guanxi push graph http://127.0.0.1:7878/graphs                another guanxi serve --writable
  guanxi push graph https://store.example.org/sparql --update   a store that takes updates alone
  guanxi push graph https://store.example.org/data --user ada --password-file secret.txt
  guanxi push graph http://127.0.0.1:3030/news/data --skip 40   go on after the first 40 graphs";

/// Send a graph to another store by the Graph Store Protocol or by SPARQL Update, document by document.
///
/// URL is where the store takes graphs, or with --update where it takes updates. Entities and plain facts are added to its
/// default graph; each document's claims and evidence replace the named graph of that document. The default graph goes first,
/// then the documents by their names: where it breaks off, --skip goes on. A graph that is sent again is then the same.
/// GRAPH is a folder made by `guanxi build`, or any RDF file it wrote.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file
    graph: PathBuf,
    /// Address of the Graph Store Protocol without the name of a graph, or of updates; http or https
    #[arg(value_parser = address)]
    url: String,
    /// Send updates: DROP and INSERT DATA
    #[arg(long)]
    update: bool,
    /// Leave out the first N graphs, which are there already
    #[arg(long, value_name = "N", default_value_t = 0)]
    skip: usize,
    #[command(flatten)]
    remote: RemoteArgs,
}

/// Most bytes of triples in one request: servers refuse larger ones.
const PIECE: usize = 512 << 10;

/// Runs the command; the code is 1 when there is nothing to send.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    written::tell(&args.graph, global)?;
    let remote = args.remote.open()?;
    if args.remote.is_secret() && args.url.starts_with("http://") && !is_local(&args.url) {
        global.warn("the password or token is sent without encryption", Some("use an https address"));
    }
    let ontology = global.ontology()?;
    let (knowledge, base) = rdf::load_with_base(&args.graph)?;
    let parts = rdf::parts(&knowledge, &ontology.vocabulary, &base)?;
    let progress = Progress::new(parts.len(), global);
    let mut count = 0;
    for (index, part) in parts.iter().enumerate().skip(args.skip) {
        let sent = if args.update { update(&remote, &args.url, part) } else { put(&remote, &args.url, part) };
        sent.map_err(|message| {
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

/// Sends one graph as a graph: a named one replaces what is there, the default one is added to.
fn put(remote: &Remote, url: &str, part: &Part) -> Result<(), String> {
    let graph = match &part.graph {
        Some(name) => form_urlencoded::Serializer::new(String::new()).append_pair("graph", name).finish(),
        None => "default".to_owned(),
    };
    let target = format!("{url}{}{graph}", if url.contains('?') { '&' } else { '?' });
    for (index, piece) in pieces(&part.lines).into_iter().enumerate() {
        let method = if part.graph.is_some() && index == 0 { "PUT" } else { "POST" };
        remote.send(method, &target, "application/n-triples", piece.as_bytes())?;
    }
    Ok(())
}

/// Sends one graph by updates: the first takes away what a named one holds, in one step with its first triples.
fn update(remote: &Remote, url: &str, part: &Part) -> Result<(), String> {
    for (index, piece) in pieces(&part.lines).into_iter().enumerate() {
        let text = match (&part.graph, index) {
            (None, _) => format!("INSERT DATA {{\n{piece}}}"),
            (Some(name), 0) => format!("DROP SILENT GRAPH <{name}> ;\nINSERT DATA {{ GRAPH <{name}> {{\n{piece}}} }}"),
            (Some(name), _) => format!("INSERT DATA {{ GRAPH <{name}> {{\n{piece}}} }}"),
        };
        remote.send("POST", url, "application/sparql-update", text.as_bytes())?;
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
    let rest = text.strip_prefix("http://").or_else(|| text.strip_prefix("https://"));
    match rest {
        Some(rest) if rest.split('/').next().unwrap_or_default().contains('@') => {
            Err("leave name and password out of the address: --user and --password-file take them".to_owned())
        }
        Some(rest) if !rest.is_empty() && !text.contains('#') => Ok(text.to_owned()),
        _ => Err("write an address such as http://127.0.0.1:3030/news/data".to_owned()),
    }
}

/// Returns whether an address is one of this machine.
fn is_local(url: &str) -> bool {
    let host = url.trim_start_matches("http://");
    ["127.", "localhost", "[::1]"].iter().any(|start| host.starts_with(start))
}
