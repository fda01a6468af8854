//! Draws with programs called `dot` that fail: the picture comes all the same, and what was wrong is told.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod harbour;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};

use guanxi::Error;
use guanxi::draw::{Format, Graphviz, Style, compose};
use guanxi::ontology::Ontology;

use harbour::harbour;

/// Draws with a program of `script`; returns the picture laid out here all the same, and what was wrong.
fn trouble(script: &str, deadline: Duration) -> Error {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("dot");
    fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let picture = compose(&harbour(), &Ontology::embedded().unwrap(), &Style::default()).unwrap();
    let rendered = picture.render(&Graphviz { program, deadline }, Format::Svg).unwrap();
    assert_eq!(String::from_utf8(rendered.bytes).unwrap(), picture.svg());
    rendered.trouble.unwrap()
}

#[test]
fn a_slow_program_is_stopped() {
    let start = Instant::now();
    let error = trouble("exec sleep 60", Duration::from_millis(300));
    assert!(start.elapsed() < Duration::from_secs(20));
    assert!(error.to_string().ends_with("took longer than 0.3 s and was stopped"), "{error}");
    assert!(error.hint().unwrap().contains("draw less"));
}

#[test]
fn a_failing_program_says_why() {
    let error = trouble("echo 'Format: \"json0\" not recognized.' >&2; exit 1", Duration::from_secs(60));
    assert!(error.to_string().ends_with("failed: Format: \"json0\" not recognized."), "{error}");
}

#[test]
fn a_program_that_reads_nothing_and_says_nothing_is_an_error() {
    let error = trouble("exit 0", Duration::from_secs(60));
    assert!(error.to_string().ends_with("failed: nothing came out"), "{error}");
}
