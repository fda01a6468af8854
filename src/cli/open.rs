//! `guanxi open`: in, a graph; out, its page in a browser, served until the program is told to stop.

use std::process::{Command, ExitCode, Stdio};

use guanxi::Error;

use crate::cli::global::Global;
use crate::cli::serve;

const EXAMPLES: &str = "\
Examples:
  guanxi open graph                    its page in the browser, until Ctrl-C
  guanxi open graph --writable         the same, where claims and merges can be reviewed
  BROWSER=firefox guanxi open graph    in this browser";

/// Open a graph in the browser.
///
/// Serves GRAPH as `guanxi serve` does, at a free port unless --bind names another, and shows its page in the browser of the
/// desktop, or in the program that the environment variable BROWSER names. Ctrl-C ends it.
#[derive(Debug, clap::Args)]
#[group(skip)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    #[command(flatten)]
    serve: serve::Args,
}

/// Runs the command until the process is told to stop.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    serve::serve(&args.serve.clone().at_any_port(), global, "warn", |address| {
        let page = format!("http://{address}/");
        if browser(&page).is_err() {
            global.warn("no browser could be started", Some(&format!("open {page} in yours")));
        }
    })
}

/// Starts the browser with a page; it lives on by itself.
fn browser(page: &str) -> std::io::Result<()> {
    let mut command = match std::env::var_os("BROWSER").filter(|name| !name.is_empty()) {
        Some(program) => Command::new(program),
        None if cfg!(target_os = "macos") => Command::new("open"),
        None if cfg!(windows) => {
            let mut command = Command::new("rundll32");
            command.arg("url.dll,FileProtocolHandler");
            command
        }
        None => Command::new("xdg-open"),
    };
    let mut child = command.arg(page).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    // Waited for beside the server, so that no dead process is left while it runs.
    std::thread::spawn(move || child.wait());
    Ok(())
}
