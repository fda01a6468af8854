//! Gives the command what people give by mistake, and looks at what it says, what it still does and what it leaves behind.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod command;
mod needs;

use std::fs;
use std::path::Path;
use std::process::Command;

use command::{Done, feed, guanxi, run};
use encoding_rs::{BIG5, Encoding, GB18030};
use needs::need;
use tempfile::TempDir;

const TRADITIONAL: &str = include_str!("../examples/texts/openai-zh-hant.txt");
const SIMPLIFIED: &str = include_str!("../examples/texts/lanbo-zh-hans.txt");

/// Returns a folder with the files named.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn at(folder: &TempDir, name: &str) -> String {
    folder.path().join(name).to_string_lossy().into_owned()
}

/// Returns the names in a folder, hidden ones included.
fn names(path: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn an_empty_file_is_remarked_and_finds_nothing() {
    let folder = folder(&[("empty.txt", b""), ("blank.txt", b" \r\n\n")]);
    for name in ["empty.txt", "blank.txt"] {
        let done = guanxi(&["extract", &at(&folder, name)]);
        let err = format!("warning: {name}: the text is empty\nwarning: no claim was found\n");
        assert_eq!(done, Done { code: 1, out: String::new(), err });
    }
    let done = feed(&["extract", "-"], b"");
    assert_eq!((done.code, done.out.as_str()), (1, ""));
}

#[test]
fn a_binary_file_is_refused_by_name_and_the_rest_is_read() {
    let folder =
        folder(&[("a.txt", b"\x7fELF\x02\x01\x01\0\0\0\0\0"), ("b.txt", b"%PDF-1.7"), ("c.txt", b"It rained.")]);
    let done = guanxi(&["build", &at(&folder, "."), "-o", &at(&folder, "graph")]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("a.txt: this is a binary file, not text\nhint: "), "{}", done.err);
    assert!(done.err.contains("b.txt: this is a PDF file, not text\nhint: "), "{}", done.err);
    assert!(done.out.starts_with("documents        1\n"), "{}", done.out);
}

#[test]
fn a_text_says_the_same_in_every_encoding() {
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    let utf_16 = |text: &str, order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let legacy = |encoding: &'static Encoding, text| {
        let (bytes, _, has_errors) = encoding.encode(text);
        assert!(!has_errors, "the article cannot be written in {}", encoding.name());
        bytes.into_owned()
    };
    for (text, national) in [(TRADITIONAL, BIG5), (SIMPLIFIED, GB18030)] {
        let plain = folder(&[("a.txt", text.as_bytes())]);
        let expected = guanxi(&["extract", &at(&plain, "a.txt"), "--format", "jsonl"]);
        assert!(expected.code == 0 && !expected.out.is_empty(), "{}", expected.err);
        let versions = [
            marked(b"\xef\xbb\xbf", text.as_bytes().to_vec()),
            legacy(national, text),
            utf_16(text, u16::to_le_bytes),
            utf_16(text, u16::to_be_bytes),
            marked(b"\xff\xfe", utf_16(text, u16::to_le_bytes)),
            marked(b"\xfe\xff", utf_16(text, u16::to_be_bytes)),
        ];
        for bytes in versions {
            let other = folder(&[("a.txt", bytes.as_slice())]);
            assert_eq!(guanxi(&["extract", &at(&other, "a.txt"), "--format", "jsonl"]), expected);
        }
    }
}

#[test]
fn a_missing_file_is_named_and_the_rest_is_read() {
    let folder = folder(&[("a.txt", b"It rained.")]);
    let (here, gone) = (at(&folder, "a.txt"), at(&folder, "b.txt"));
    let done = guanxi(&["build", &gone, &here, "-o", &at(&folder, "graph")]);
    assert_eq!(done.code, 2);
    assert_eq!(done.err, format!("error: {gone}: no such file or directory\n"));
    assert!(done.out.starts_with("documents        1\n"), "{}", done.out);
    let done = guanxi(&["build", &gone, "-o", &at(&folder, "other")]);
    assert_eq!((done.code, done.out.as_str()), (2, ""));
    assert_eq!(names(folder.path()), ["a.txt", "graph"]);
}

#[test]
fn a_folder_without_texts_is_an_error() {
    let folder = folder(&[("picture.png", b"\x89PNG"), (".hidden.txt", b"It rained."), (".git/a.txt", b"It rained.")]);
    let done = guanxi(&["extract", &at(&folder, ".")]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("no text in this folder\nhint: files ending in .txt, .md or .jsonl"), "{}", done.err);
}

#[test]
fn a_broken_line_of_json_is_named_and_the_others_are_read() {
    let lines = b"{\"id\":\"a\",\"text\":\"It rained.\"}\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":\"It snowed.\"}\n";
    let folder = folder(&[("days.jsonl", lines)]);
    let done = guanxi(&["build", &at(&folder, "days.jsonl"), "-o", &at(&folder, "graph")]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("days.jsonl:2:10: missing field `text`\nhint: write each document"), "{}", done.err);
    assert!(done.out.starts_with("documents        2\n"), "{}", done.out);
}

#[test]
fn one_long_line_is_read() {
    // Builds without optimisation are slow: they read 100 kB, those with it the full 50 MB.
    let size = if cfg!(debug_assertions) { 100_000 } else { 50_000_000 };
    let claiming = "海灣電力董事長林若蘭2024年5月31日辭職。Jane Roe joined Acme Ltd in May 2024. ";
    let telling = "海灣電力的股價週三上漲百分之二。The weather in the capital stayed mild all week. ";
    // One sentence in a hundred makes a claim: a graph of many times the text would only fill the disk.
    let text = [claiming, &telling.repeat(99)].concat();
    let text = text.repeat(size / text.len() + 1);
    let folder = folder(&[("long.txt", text.as_bytes()), ("unbroken.txt", "很".repeat(size / 3).as_bytes())]);
    for name in ["long.txt", "unbroken.txt"] {
        let done = guanxi(&["build", &at(&folder, name), "-o", &at(&folder, "graph")]);
        assert!(done.code < 2, "{}", done.err);
        assert!(done.out.starts_with("documents        1\n"), "{}", done.out);
    }
}

#[test]
fn without_graphviz_the_picture_is_drawn_all_the_same() {
    let folder =
        folder(&[("a.txt", TRADITIONAL.as_bytes()), ("graph/diagram.svg", b"<svg/>"), ("graph/notes", b"mine")]);
    let graph = at(&folder, "graph");
    let mut command = Command::new(env!("CARGO_BIN_EXE_guanxi"));
    command.args(["build", &at(&folder, "a.txt"), "-o", &graph]).env("PATH", folder.path());
    let done = run(&mut command, b"").unwrap();
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    assert!(done.out.contains(&format!("written     {graph}/diagram.svg\n")), "{}", done.out);
    // A picture of another graph must not stay behind; what is not the command's own must.
    let picture = fs::read_to_string(folder.path().join("graph/diagram.svg")).unwrap();
    assert!(picture.contains("class=\"edge\"") && picture.contains("role=\"img\""), "{picture}");
    assert!(names(&folder.path().join("graph")).contains(&"notes".to_owned()));
}

#[cfg(unix)]
#[test]
fn where_graphviz_fails_the_picture_is_laid_out_here_and_the_report_says_so() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("a.txt", TRADITIONAL.as_bytes()), ("dot", b"#!/bin/sh\nexit 1\n")]);
    fs::set_permissions(folder.path().join("dot"), fs::Permissions::from_mode(0o755)).unwrap();
    let graph = at(&folder, "graph");
    let mut command = Command::new(env!("CARGO_BIN_EXE_guanxi"));
    command.args(["build", &at(&folder, "a.txt"), "-o", &graph]).env("PATH", folder.path());
    let done = run(&mut command, b"").unwrap();
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.ends_with(&format!("written     {graph}/diagram.svg\n")), "{}", done.out);
    assert!(done.err.contains("without Graphviz: ") && done.err.contains("\nhint: "), "{}", done.err);
    assert!(fs::read_to_string(folder.path().join("graph/diagram.svg")).unwrap().contains("class=\"edge\""));
}

#[test]
fn output_below_a_file_is_refused_before_anything_is_read() {
    let folder = folder(&[("a.txt", b"It rained.")]);
    for target in ["a.txt", "a.txt/graph", "a.txt/deep/graph"] {
        let done = guanxi(&["build", &at(&folder, "a.txt"), "-o", &at(&folder, target)]);
        assert_eq!((done.code, done.out.as_str()), (2, ""));
        assert!(done.err.contains("is a file") && done.err.contains("\nhint: "), "{}", done.err);
    }
    assert_eq!(names(folder.path()), ["a.txt"]);
}

#[test]
fn a_build_that_cannot_write_leaves_the_folder_as_it_was() {
    let text = "Jane Roe joined Acme Ltd in May 2024. ".repeat(200);
    let folder = folder(&[("a.txt", text.as_bytes()), ("old/claims.jsonl", b"{}\n")]);
    // No file may grow beyond 0 blocks: the first write fails as on a full disk.
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" build \"$1\" -o \"$2\"";
    for (target, left) in [("new", vec!["a.txt", "old"]), ("old", vec!["a.txt", "old"])] {
        let mut command = Command::new("sh");
        command.args(["-c", script, env!("CARGO_BIN_EXE_guanxi"), &at(&folder, "a.txt"), &at(&folder, target)]);
        let Some(done) = need(run(&mut command, b"").ok(), "there is no sh") else { return };
        assert_eq!(done.code, 2, "{}", done.err);
        assert!(done.err.starts_with("error: ") && done.err.contains("file too large"), "{}", done.err);
        assert_eq!(names(folder.path()), left);
        assert_eq!(names(&folder.path().join("old")), ["claims.jsonl"]);
        assert_eq!(fs::read(folder.path().join("old/claims.jsonl")).unwrap(), b"{}\n");
    }
}

#[test]
fn a_full_disk_behind_standard_output_is_an_error() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").ok();
    let Some(full) = need(full, "there is no /dev/full") else { return };
    let folder = folder(&[("a.txt", b"It rained.")]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_guanxi"));
    let output =
        command.args(["build", &at(&folder, "a.txt"), "-o", &at(&folder, "graph")]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "error: standard output: no space left on device\n");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let folder = folder(&[("a.txt", TRADITIONAL.as_bytes())]);
    let (text, graph) = (at(&folder, "a.txt"), at(&folder, "graph"));
    for arguments in [&["extract", &text, "--format", "jsonl"][..], &["build", &text, "-o", &graph], &["--help"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = Command::new(env!("CARGO_BIN_EXE_guanxi")).args(arguments).stdout(writer).output().unwrap();
        assert_eq!(
            (output.status.code(), String::from_utf8_lossy(&output.stderr)),
            (Some(0), "".into()),
            "{arguments:?}"
        );
    }
}

#[test]
fn a_file_that_cannot_be_written_whole_is_not_written() {
    let folder = folder(&[("a.txt", b"It rained."), ("claims.jsonl", b"{}\n")]);
    let done = guanxi(&["extract", &at(&folder, "a.txt"), "-o", &at(&folder, "gone/claims.jsonl")]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("claims.jsonl: no such file or directory"), "{}", done.err);
    let done = guanxi(&["extract", &at(&folder, "a.txt"), "-o", &at(&folder, ".")]);
    assert_eq!(done.code, 2);
    assert_eq!(names(folder.path()), ["a.txt", "claims.jsonl"]);
    let done = guanxi(&["extract", &at(&folder, "a.txt"), "-o", &at(&folder, "claims.jsonl")]);
    assert_eq!((done.code, fs::read(folder.path().join("claims.jsonl")).unwrap().as_slice()), (1, &b""[..]));
    assert_eq!(names(folder.path()), ["a.txt", "claims.jsonl"]);
}
