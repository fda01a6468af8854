//! In: how to start a worker. Out: [`Process`], one that runs, which is sent requests and killed when it is dropped.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::Stdio;

use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};

use crate::rdf::Reply;
use crate::serve::worker::Head;

/// How a worker is started: a program that calls [`work`](crate::serve::work).
#[derive(Debug, Clone)]
pub struct Launch {
    /// The program.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<OsString>,
}

/// A worker that runs.
pub(super) struct Process {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    errors: ChildStderr,
    /// Which state of the graph it has loaded, or a newer one.
    pub(super) epoch: u64,
}

/// Most bytes of what a dead worker said that are read.
const LAST_WORDS: u64 = 4_096;

impl Process {
    /// Starts a worker and waits until it has loaded its store; the error tells what it said.
    pub(super) async fn start(launch: &Launch, epoch: u64) -> io::Result<Self> {
        let mut command = Command::new(&launch.program);
        command.args(&launch.arguments).kill_on_drop(true);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        // Ctrl-C in a terminal goes to a whole group: the server alone is to hear it, and lets answers that have begun end.
        #[cfg(unix)]
        command.process_group(0);
        let mut child = command.spawn()?;
        let pipes = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (Some(input), Some(output), Some(errors)) = pipes else {
            return Err(io::Error::other("a worker has no pipes"));
        };
        let mut process = Self { child, input, output: BufReader::with_capacity(1 << 16, output), errors, epoch };
        match process.read().await {
            Ok(_) => Ok(process),
            Err(_) => Err(io::Error::other(process.last_words().await)),
        }
    }

    /// Sends a request and reads the reply.
    pub(super) async fn exchange(&mut self, request: &[u8]) -> io::Result<Reply> {
        let length = u32::try_from(request.len()).map_err(io::Error::other)?;
        let frame = [&length.to_be_bytes(), request].concat();
        self.input.write_all(&frame).await?;
        self.read().await
    }

    /// Returns its number while it runs.
    pub(super) fn id(&self) -> Option<u32> {
        self.child.id()
    }

    /// Ends a worker and returns what it said of why it could not go on.
    pub(super) async fn last_words(mut self) -> String {
        // Ended already when it has closed its pipes.
        let _ = self.child.start_kill();
        let mut said = Vec::new();
        let _ = (&mut self.errors).take(LAST_WORDS).read_to_end(&mut said).await;
        let _ = self.child.wait().await;
        String::from_utf8_lossy(&said).trim().to_owned()
    }

    async fn read(&mut self) -> io::Result<Reply> {
        let head = self.frame().await?;
        let Head { verdict, media_type } = serde_json::from_slice(&head)?;
        Ok(Reply { verdict, media_type, body: self.frame().await? })
    }

    async fn frame(&mut self) -> io::Result<Vec<u8>> {
        let length = self.output.read_u32().await? as usize;
        let mut frame = vec![0; length];
        self.output.read_exact(&mut frame).await?;
        Ok(frame)
    }
}

/// Lets every other process go before the process `id`.
#[cfg_attr(not(unix), expect(unused_variables, reason = "only Unix has a way"))]
pub(super) fn yield_to_others(id: u32) {
    #[cfg(unix)]
    if let Some(id) = i32::try_from(id).ok().and_then(rustix::process::Pid::from_raw) {
        // One that has ended meanwhile cannot be asked, and need not be.
        let _ = rustix::process::setpriority_process(Some(id), 19);
    }
}
