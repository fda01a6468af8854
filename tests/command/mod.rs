//! In: arguments and standard input. Out: what the `guanxi` command did.

#![expect(clippy::expect_used, reason = "a test stops where it cannot go on")]

use std::io::Write;
use std::process::{Command, Stdio};

/// What a run of the command left behind.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Done {
    /// The exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

/// Runs `guanxi` with `arguments` and nothing on standard input.
pub(crate) fn guanxi(arguments: &[&str]) -> Done {
    feed(arguments, b"")
}

/// Runs `guanxi` with `arguments` and `input` on standard input.
pub(crate) fn feed(arguments: &[&str], input: &[u8]) -> Done {
    run(Command::new(env!("CARGO_BIN_EXE_guanxi")).args(arguments), input).expect("cargo builds the command first")
}

/// Runs any command with `input` on standard input.
pub(crate) fn run(command: &mut Command, input: &[u8]) -> std::io::Result<Done> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let stdin = child.stdin.take();
    let output = std::thread::scope(|scope| {
        // A command that does not read its input closes it: that is no failure of the test.
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
        child.wait_with_output()
    })?;
    Ok(Done {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}
