//! In: DOT. Out: where everything is, as JSON, by Graphviz's `dot`, which is run with a deadline.

use std::io::{ErrorKind, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::Error;

/// A format pictures are drawn in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Scalable Vector Graphics.
    Svg,
    /// Portable Network Graphics.
    Png,
}

/// Graphviz's program and how long it may take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Graphviz {
    /// The program `dot`, looked for on the path when it names no folder.
    pub program: PathBuf,
    /// When to stop it.
    pub deadline: Duration,
}

impl Default for Graphviz {
    fn default() -> Self {
        Self { program: PathBuf::from("dot"), deadline: Duration::from_secs(60) }
    }
}

impl Graphviz {
    /// Lays out `dot` and returns places and routes as JSON; `None` when there is no such program.
    ///
    /// Fails when the program fails or is not done by the deadline; it is stopped then.
    pub fn run(&self, dot: &str) -> Result<Option<Vec<u8>>, Error> {
        let mut command = Command::new(&self.program);
        command.arg("-Tjson0").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = match command.spawn() {
            Ok(child) => child,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.failed(format!("did not start: {error}"))),
        };
        if let Some(mut input) = child.stdin.take() {
            let text = dot.to_owned();
            // A program that stops reading says why on its standard error.
            thread::spawn(move || input.write_all(text.as_bytes()));
        }
        let (picture, words) = (drain(child.stdout.take()), drain(child.stderr.take()));
        let end = Instant::now() + self.deadline;
        let Some(status) = wait(&mut child, end) else {
            // It may have ended just now: either way it is gone.
            let _ = child.kill().and_then(|()| child.wait().map(drop));
            return Err(self.failed(format!("took longer than {} s and was stopped", self.deadline.as_secs_f32())).with_hint(
                "draw less (around one name, or fewer predicates), allow more time, or write .dot or .mmd, which need no layout",
            ));
        };
        let left = end.saturating_duration_since(Instant::now()).max(Duration::from_secs(1));
        let picture = picture.recv_timeout(left).unwrap_or_default();
        if status.success() && !picture.is_empty() {
            return Ok(Some(picture));
        }
        let words = words.recv_timeout(Duration::from_secs(1)).unwrap_or_default();
        let words = String::from_utf8_lossy(&words);
        let reason = words.lines().find(|line| !line.trim().is_empty()).unwrap_or("nothing came out").trim().to_owned();
        Err(self.failed(format!("failed: {reason}")).with_hint("run it on the .dot file by hand to see more"))
    }

    fn failed(&self, what: String) -> Error {
        Error::Program { message: format!("Graphviz (\"{}\") {what}", self.program.display()), hint: None }
    }
}

/// Reads a pipe to its end beside the caller, so that a full pipe stops nobody.
fn drain(pipe: Option<impl Read + Send + 'static>) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = pipe.map_or(Ok(0), |mut pipe| pipe.read_to_end(&mut bytes));
        // Nobody may be waiting any more.
        let _ = sender.send(read.map(|_| bytes).unwrap_or_default());
    });
    receiver
}

/// Returns how the program ended; `None` when it has not by `end`.
fn wait(child: &mut Child, end: Instant) -> Option<std::process::ExitStatus> {
    let mut pause = Duration::from_millis(1);
    loop {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        if Instant::now() >= end {
            return None;
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}
