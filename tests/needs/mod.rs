//! In: the name of something a machine may lack. Out: whether it is there; a test that must do without says so.

use std::io::Write;
use std::process::{Command, Stdio};

/// Returns whether `program` runs with `args`. When it does not, the test says on standard error that it is skipped and
/// why, and fails where `CI=true`.
pub(crate) fn has(program: &str, args: &[&str], install: &str) -> bool {
    let status = Command::new(program).args(args).stdout(Stdio::null()).stderr(Stdio::null()).status();
    let is_there = status.is_ok_and(|status| status.success());
    if !is_there {
        let test = std::thread::current().name().unwrap_or("a test").to_owned();
        let message = format!("skipped {test}: {program} {} does not run; {install}", args.join(" "));
        assert!(std::env::var("CI").as_deref() != Ok("true"), "{message}");
        // Written to the stream itself, which the test harness does not capture.
        let _ = writeln!(std::io::stderr(), "{message}");
    }
    is_there
}
