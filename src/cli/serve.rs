//! `guanxi serve`: in, a graph; out, its page and its data over HTTP until it is told to stop.

use std::ffi::OsString;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use guanxi::Error;
use guanxi::serve::{Graph, Launch, Limits, Options, Server};
use tracing_subscriber::EnvFilter;

use crate::cli::global::Global;
use crate::cli::output::emit;

const EXAMPLES: &str = "\
Examples:
  guanxi serve graph                          at http://127.0.0.1:7878/ until Ctrl-C
  guanxi serve graph --bind 127.0.0.1:0       at any free port, which is printed
  guanxi serve graph --writable               take updates and decisions
  guanxi serve graph --bind 0.0.0.0:80 --host graphs.example.org
  curl http://127.0.0.1:7878/sparql --data-urlencode 'query=SELECT ?who { ?who g:left ?where }' -H 'Accept: text/csv'
  RUST_LOG=guanxi::access=off guanxi serve graph";

/// Where it listens unless told otherwise.
const USUAL: SocketAddr = SocketAddr::V4(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 7878));

/// Serve a graph over HTTP, for browsers and programs.
///
/// GRAPH is a folder made by `guanxi build`, or any RDF file. Only this machine can reach it unless --bind says otherwise,
/// and no request changes it without --writable. Requests that name another host, or come from pages of other sites, are
/// refused. /sparql answers the SPARQL 1.1 Protocol, /graphs the Graph Store Protocol. Each query and update runs in a process
/// of its own that is ended at the limits below; the answer then is 503 and says why. With --writable /sparql takes updates,
/// /graphs takes graphs, and /api/review takes decisions; what is written lies beside the graph in edits.rdfp, and is on
/// disk before the request is answered. A graph whose files change is read anew. Every request is told on standard error;
/// SIGINT and SIGTERM stop the server once answers that have begun are done.
#[derive(Debug, Clone, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file
    graph: PathBuf,
    /// Address and port to listen on; port 0 takes any free one
    #[arg(long, value_name = "ADDRESS", default_value_t = USUAL)]
    bind: SocketAddr,
    /// Answer to this name too, beside localhost and addresses in figures; may be given more than once
    #[arg(long, value_name = "NAME")]
    host: Vec<String>,
    /// Let requests change the graph: updates, graphs, decisions about claims and merges
    #[arg(long)]
    writable: bool,
    /// Serve the triples of the file alone, without those that follow by the vocabulary
    #[arg(long)]
    plain: bool,
    /// How many queries are answered at once, each by a process with the graph in memory [default: one per processor, at least 2]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    workers: Option<u16>,
    /// End queries that take longer
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..))]
    time_limit: u32,
    /// End queries that need more memory, beside the graph itself; on Linux
    #[arg(long, value_name = "MIB", default_value_t = 1024, value_parser = clap::value_parser!(u32).range(16..))]
    memory_limit: u32,
    /// Refuse answers with more rows or triples
    #[arg(long, value_name = "N", default_value_t = 100_000, value_parser = clap::value_parser!(u32).range(1..))]
    max_rows: u32,
}

/// Runs the command until the process is told to stop.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    serve(args, global, "info", |_| {})
}

/// Serves until the process is told to stop; `ready` is called with the address once it listens. `level` is how much is told
/// of requests unless more or less is wanted.
pub(super) fn serve(
    args: &Args,
    global: &Global,
    level: &str,
    ready: impl FnOnce(SocketAddr),
) -> Result<ExitCode, Error> {
    log(global, level);
    let graph = Graph::open(&args.graph, global.ontology()?)?;
    let launch = args.launch(global).map_err(|error| program(&error))?;
    let (hosts, limits) = (args.host.clone(), args.limits());
    let options = Options { bind: args.bind, hosts, is_writable: args.writable, limits, launch };
    let runtime = tokio::runtime::Runtime::new().map_err(|error| program(&error))?;
    runtime.block_on(async {
        let stop = stop().map_err(|error| program(&error))?;
        let server = Server::bind(graph, options).await?;
        if !args.bind.ip().is_loopback() {
            let change = if args.writable { " and change the graph" } else { "" };
            global.warn(&format!("other machines can reach this server{change}"), None);
        }
        let address = server.address();
        emit(None, |out| {
            writeln!(out, "http://{address}/")?;
            writeln!(out, "http://{address}/sparql")?;
            writeln!(out, "http://{address}/graphs?default")
        })?;
        ready(address);
        server.run(stop).await
    })?;
    Ok(ExitCode::SUCCESS)
}

impl Args {
    /// Returns the same, at any free port where none was asked for.
    pub(super) fn at_any_port(mut self) -> Self {
        if self.bind == USUAL {
            self.bind.set_port(0);
        }
        self
    }

    fn limits(&self) -> Limits {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        Limits {
            workers: self.workers.map_or(processors.max(2), usize::from),
            time: Duration::from_secs(self.time_limit.into()),
            rows: self.max_rows as usize,
        }
    }

    /// Returns how this program is started once more to answer queries.
    fn launch(&self, global: &Global) -> io::Result<Launch> {
        let mut arguments = vec![OsString::from("worker"), OsString::from("--memory-limit")];
        arguments.push(self.memory_limit.to_string().into());
        if let Some(folder) = global.ontology_folder() {
            arguments.extend(["--ontology".into(), folder.into()]);
        }
        if self.plain {
            arguments.push("--plain".into());
        }
        arguments.extend(["--".into(), self.graph.clone().into()]);
        Ok(Launch { program: std::env::current_exe()?, arguments })
    }
}

/// Sends what `tracing` is told to standard error: requests and more, as RUST_LOG says or as much as is wanted.
fn log(global: &Global, level: &str) {
    let level = match (global.is_quiet(), global.is_verbose()) {
        (true, _) => "error".to_owned(),
        (_, true) => "guanxi=debug,warn".to_owned(),
        _ => format!("guanxi={level},warn"),
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    // Refused only when something listens already, and then nothing is lost.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).with_ansi(false).try_init();
}

/// Returns what is done when the process is told to stop: by Ctrl-C, or on Unix by SIGTERM.
fn stop() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        Ok(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        // Where the signal cannot be had, the process is ended from outside.
        let _ = tokio::signal::ctrl_c().await;
    })
}

fn program(error: &io::Error) -> Error {
    Error::Program { message: format!("the server cannot start: {error}"), hint: None }
}
