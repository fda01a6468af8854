//! Runs the command as people do: help, options, standard input, formats, exit codes.

mod blessed;
mod command;

use std::fs;
use std::path::Path;

use command::{feed, guanxi};

/// Returns the names of the commands, as the help of the whole lists them.
fn commands() -> Vec<String> {
    let help = guanxi(&["--help"]).out;
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = lines.filter_map(|line| line.strip_prefix("  ")).filter(|line| !line.starts_with(' '));
    names.filter_map(|line| line.split(' ').next()).filter(|name| *name != "help").map(str::to_owned).collect()
}

#[test]
fn help_is_the_one_committed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/help");
    let mut wrong: Vec<String> =
        blessed::check(&folder.join("guanxi.txt"), &guanxi(&["--help"]).out).err().into_iter().collect();
    let commands = commands();
    assert!(commands.len() > 1, "{commands:?}");
    for name in commands {
        let help = guanxi(&[&name, "--help"]);
        assert_eq!((help.code, help.err.as_str()), (0, ""));
        assert!(help.out.contains("\nExamples:\n"), "guanxi {name} --help shows no example");
        wrong.extend(blessed::check(&folder.join(format!("{name}.txt")), &help.out).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn wrong_usage_is_an_error_that_says_what_is_right() {
    for arguments in
        [&["build"][..], &["extract"], &["extract", "-", "--format", "xml"], &["grow"], &["-q", "-v", "extract", "-"]]
    {
        let done = guanxi(arguments);
        assert_eq!((done.code, done.out.as_str()), (2, ""), "{arguments:?}");
        assert!(done.err.starts_with("error: "), "{}", done.err);
    }
    assert!(guanxi(&["extract", "-", "--format", "jsonn"]).err.contains("jsonl"));
    assert!(guanxi(&["extract", "-", "--date", "May"]).err.contains("\"May\" is no date; write 2024"));
}

#[test]
fn another_ontology_must_be_one() {
    let folder = tempfile::tempdir().unwrap();
    let done = feed(&["extract", "-", "--ontology", folder.path().to_str().unwrap()], b"It rained.");
    assert_eq!(done.code, 2);
    assert!(done.err.starts_with("error: ") && done.err.contains("hint: "), "{}", done.err);
}

#[test]
fn messages_are_as_many_as_asked_for() {
    let text = encoding_rs::BIG5.encode("早上下了一場大雨，下午才停。").0;
    let warning = "warning: no claim was found\n";
    assert_eq!(feed(&["extract", "-"], &text).err, warning);
    assert_eq!(feed(&["extract", "-", "-v"], &text).err, format!("note: stdin: read as Big5\n{warning}"));
    assert_eq!(feed(&["extract", "-", "-q"], &text).err, "");
    assert_eq!(guanxi(&["extract", "-", "-q"]).code, 1);
}

#[test]
fn a_quiet_build_prints_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let graph = folder.path().join("a/b/graph");
    let done = feed(&["build", "-", "-q", "-o", graph.to_str().unwrap()], b"It rained.");
    assert_eq!((done.code, done.out.as_str(), done.err.as_str()), (1, "", ""));
    assert!(graph.join("claims.jsonl").is_file());
}

#[test]
fn documents_of_json_lines_are_told_by_their_first_line() {
    let lines = b"{\"id\":\"a\",\"text\":\"It rained.\"}\n{\"id\":\"b\",\"text\":\"It snowed.\"}\n";
    let folder = tempfile::tempdir().unwrap();
    let count = |arguments: &[&str], input: &[u8]| {
        let graph = folder.path().join("graph");
        let mut all = vec!["build", "-o", graph.to_str().unwrap()];
        all.extend(arguments);
        feed(&all, input).out.lines().next().map(str::to_owned)
    };
    let documents = |count: usize| Some(format!("documents  {count:>7}"));
    assert_eq!(count(&["-"], lines), documents(2));
    assert_eq!(count(&["-", "--input-format", "text"], lines), documents(1));
    assert_eq!(count(&["-", "--input-format", "jsonl"], lines), documents(2));
    let file = folder.path().join("days.jsonl");
    fs::write(&file, lines).unwrap();
    assert_eq!(count(&[file.to_str().unwrap(), file.to_str().unwrap()], b""), documents(2));
}

#[test]
fn each_document_is_told_as_if_it_were_alone() {
    let texts = [
        ("b", "Jane Roe joined Acme Ltd in May 2024."),
        ("a", "林若蘭2024年5月辭去海灣電力董事長。"),
        ("c", "It rained."),
    ];
    let line = |(id, text): &(&str, &str)| format!("{}\n", serde_json::json!({ "id": id, "text": text }));
    let lines: String = texts.iter().cycle().take(90).map(line).collect();
    let alone = texts.each_ref().map(|text| feed(&["extract", "-"], line(text).as_bytes()).out);
    let one_by_one: String = alone.iter().cycle().take(90).map(String::as_str).collect();
    let each = feed(&["extract", "-", "--each"], format!("{lines}{{\"id\":\"d\"}}\n").as_bytes());
    assert_eq!(each.code, 2);
    assert!(each.out.lines().count() >= 60);
    assert_eq!(each.out, one_by_one);
    assert!(each.err.starts_with("error: stdin:91:10: missing field `text`"), "{}", each.err);
    let text = feed(&["extract", "-", "--each"], texts[0].1.as_bytes());
    assert_eq!(text, feed(&["extract", "-"], texts[0].1.as_bytes()));
}
