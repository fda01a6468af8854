//! In: documents that are through. Out: a line on the terminal that tells how far the work is, gone when it is done.

use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::cli::global::Global;

/// Work shorter than this shows nothing.
const PATIENCE: Duration = Duration::from_millis(500);

/// Counts documents and shows the count while the work lasts.
pub struct Progress {
    total: usize,
    done: AtomicUsize,
    start: Instant,
    is_shown: bool,
}

impl Progress {
    /// Returns a count of none of `total`; nothing is shown unless standard error is a terminal.
    pub fn new(total: usize, global: &Global) -> Self {
        let is_shown = std::io::stderr().is_terminal() && !global.is_quiet();
        Self { total, done: AtomicUsize::new(0), start: Instant::now(), is_shown }
    }

    /// Counts one document more.
    pub fn advance(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.is_shown && self.start.elapsed() > PATIENCE {
            let _ = write!(std::io::stderr().lock(), "\r{done} of {} documents", self.total);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.is_shown && self.start.elapsed() > PATIENCE {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[K");
        }
    }
}
