//! In: something that a machine may lack. Out: it, or word on standard error that the test is skipped and why.

use std::io::Write;

/// Returns `thing`; where it is missing, says that this test is skipped and why, and fails when `CI=true`.
pub(crate) fn need<T>(thing: Option<T>, why: &str) -> Option<T> {
    if thing.is_none() {
        let message = format!("skipped {}: {why}", std::thread::current().name().unwrap_or("a test"));
        assert!(std::env::var("CI").as_deref() != Ok("true"), "{message}");
        // Written to the stream itself, which the test harness does not capture.
        let _ = writeln!(std::io::stderr(), "{message}");
    }
    thing
}
