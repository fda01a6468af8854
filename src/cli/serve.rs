//! `guanxi serve`: in, a graph; out, its page and its data over HTTP until it is told to stop.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::Error;
use guanxi::serve::{Graph, Options, Server};
use tracing_subscriber::EnvFilter;

use crate::cli::global::Global;
use crate::cli::output::emit;

const EXAMPLES: &str = "\
Examples:
  guanxi serve graph                          at http://127.0.0.1:7878/ until Ctrl-C
  guanxi serve graph --bind 127.0.0.1:0       at any free port, which is printed
  guanxi serve graph --bind 0.0.0.0:80 --host graphs.example.org
  RUST_LOG=guanxi::access=off guanxi serve graph";

/// Serve a graph over HTTP, for browsers and programs.
///
/// GRAPH is a folder made by `guanxi build`, or any RDF file. Only this machine can reach it unless --bind says otherwise,
/// and no request changes it. Requests that name another host, or come from pages of other sites, are
/// refused. Every request is told on standard error; SIGINT and SIGTERM stop the server once answers that have begun are
/// done.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file
    graph: PathBuf,
    /// Address and port to listen on; port 0 takes any free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:7878")]
    bind: SocketAddr,
    /// Answer to this name too, beside localhost and addresses in figures; may be given more than once
    #[arg(long, value_name = "NAME")]
    host: Vec<String>,
}

/// Runs the command until the process is told to stop.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    log(global);
    let graph = Graph::open(&args.graph, global.ontology()?)?;
    let options = Options { bind: args.bind, hosts: args.host.clone() };
    let runtime = tokio::runtime::Runtime::new().map_err(|error| program(&error))?;
    runtime.block_on(async {
        let stop = stop().map_err(|error| program(&error))?;
        let server = Server::bind(graph, options).await?;
        if !args.bind.ip().is_loopback() {
            global.warn("other machines can reach this server", None);
        }
        let address = server.address();
        emit(None, |out| writeln!(out, "http://{address}/"))?;
        server.run(stop).await
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Sends what `tracing` is told to standard error: requests and more, as RUST_LOG says or as much as is wanted.
fn log(global: &Global) {
    let level = match (global.is_quiet(), global.is_verbose()) {
        (true, _) => "error",
        (_, true) => "guanxi=debug,warn",
        _ => "guanxi=info,warn",
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
