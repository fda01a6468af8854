//! The `guanxi` command: in, arguments and files; out, graphs, tables and pictures. All work is the library's.
#![expect(unreachable_pub, reason = "a binary has no outside; pub here means: for the other files of cli")]

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
