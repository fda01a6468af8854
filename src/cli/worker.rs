//! `guanxi worker`: in, requests on standard input; out, replies on standard output. `guanxi serve` starts it; people do not.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::Error;
use guanxi::rdf::Store;
use guanxi::serve::work;

use crate::cli::global::Global;

/// Answer the queries of a server, within limits.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file
    graph: PathBuf,
    /// Keep to the triples of the file alone
    #[arg(long)]
    plain: bool,
    /// How much memory queries may take, in MiB
    #[arg(long)]
    memory_limit: u64,
}

/// Runs the command until standard input ends.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    let ontology = global.ontology()?;
    let mut store = match args.plain {
        true => Store::open_plain(&args.graph, &ontology)?,
        false => Store::open(&args.graph, &ontology)?,
    };
    drop(ontology);
    limit(args.memory_limit << 20).map_err(|error| Error::io("memory", &error))?;
    work(&mut store, io::stdin(), io::BufWriter::new(io::stdout().lock()))?;
    Ok(ExitCode::SUCCESS)
}

/// Lets this process take so many bytes more than it has; past that it is ended.
#[cfg(target_os = "linux")]
fn limit(more: u64) -> io::Result<()> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let size = status.lines().find_map(|line| line.strip_prefix("VmSize:")?.trim().strip_suffix(" kB")?.parse().ok());
    let most = size.unwrap_or(0_u64) * 1_024 + more;
    rlimit::setrlimit(rlimit::Resource::AS, most, most)
}

/// Only Linux holds a process to an amount of memory.
#[cfg(not(target_os = "linux"))]
fn limit(_: u64) -> io::Result<()> {
    Ok(())
}
