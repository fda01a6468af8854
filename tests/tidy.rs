//! Reads `src/` and fails when a module names a later one, a file is long or says nothing of itself, or a language is in Rust.
#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use std::fs;
use std::path::{Path, PathBuf};

/// Files end before this many lines.
const LIMIT: usize = 400;

#[test]
fn modules_name_no_later_module() {
    let order = order();
    let mut wrong = Vec::new();
    for (path, text) in sources("src") {
        let Some(module) = module_of(&path) else { continue };
        let named = names_after_crate(&bare(&text, Keep::Strings));
        if ["cli", "main", "build"].contains(&module.as_str()) {
            wrong.extend(
                named
                    .iter()
                    .filter(|name| *name != "cli")
                    .map(|name| format!("{path}: the command names crate::{name}")),
            );
            continue;
        }
        let place = order.iter().position(|name| *name == module).unwrap_or_else(|| panic!("{path}: not in lib.rs"));
        let later =
            named.iter().filter(|name| order.iter().position(|other| other == *name).is_some_and(|at| at > place));
        wrong.extend(later.map(|name| format!("{path}: {module} names {name}, which lib.rs declares later")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_are_short_and_say_what_they_are() {
    let mut wrong = Vec::new();
    for (path, text) in ["src", "tests", "benches", "examples"].into_iter().flat_map(sources) {
        let lines = text.lines().count();
        if lines >= LIMIT {
            wrong.push(format!("{path}: {lines} lines; split it by idea, under {LIMIT}"));
        }
        if !text.starts_with("//! ") {
            wrong.push(format!("{path}: does not open with a //! line"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_language_is_in_rust() {
    let mut wrong = Vec::new();
    for (path, text) in sources("src") {
        for (index, line) in bare(without_tests(&text), Keep::Strings).lines().enumerate() {
            if line.chars().any(is_ideograph) {
                wrong.push(format!("{path}:{}: Chinese words belong into ontology/: {}", index + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_lint_is_silenced_and_no_test_is_ignored() {
    let mut wrong = Vec::new();
    for (path, text) in ["src", "tests", "benches", "examples"].into_iter().flat_map(sources) {
        for (index, line) in bare(&text, Keep::Code).lines().enumerate() {
            if line.contains("#[ignore") || line.contains("[allow(") {
                wrong.push(format!("{path}:{}: {}", index + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn comments_and_strings_are_told_apart() {
    let text = "a(\"x // y\"); // 微\nlet c = '\"'; /* 軟 */ b(r#\"q\"微\"#);";
    assert_eq!(bare(text, Keep::Strings), "a(\"x // y\"); \nlet c = '\"';  b(r#\"q\"微\"#);");
    assert_eq!(bare(text, Keep::Code), "a(\"\"); \nlet c = '';  b(r#\"\"#);");
    assert_eq!(
        names_after_crate("use crate::{Error, model::{A, B}, read::x}; crate::draw::y()"),
        ["Error", "model", "read", "draw"]
    );
}

/// Returns the modules in the order `lib.rs` declares them.
fn order() -> Vec<String> {
    let text = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let names = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    names.map(str::to_owned).collect()
}

/// Returns every Rust file below `folder` with its path from the root, sorted.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    let named = found.into_iter().map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        (path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/"), text)
    });
    named.collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the top module a file belongs to; none for `lib.rs`, which names them all.
fn module_of(path: &str) -> Option<String> {
    let first = path.strip_prefix("src/")?.split('/').next()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    (name != "lib").then(|| name.to_owned())
}

/// Returns the names that follow `crate::`, in braces or alone.
fn names_after_crate(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (_, rest) in text.match_indices("crate::").map(|(at, word)| (at, &text[at + word.len()..])) {
        match rest.strip_prefix('{') {
            None => names.push(first_word(rest)),
            Some(group) => names.extend(members(group).iter().map(|member| first_word(member))),
        }
    }
    names
}

/// Returns the members of a brace group whose opening brace was read.
fn members(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut members) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            ',' | '}' if depth == 0 => {
                members.push(&group[start..at]);
                start = at + 1;
                if c == '}' {
                    break;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    members
}

fn first_word(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Returns the part of a file before its unit tests, which stand last.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// What [`bare`] leaves in place beside code.
#[derive(PartialEq)]
enum Keep {
    Code,
    Strings,
}

/// Returns Rust source without comments, and without the insides of literals when only code is kept.
fn bare(text: &str, keep: Keep) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (length, opening) = match c {
            '/' if rest.starts_with("//") => (rest.find('\n').unwrap_or(rest.len()), None),
            '/' if rest.starts_with("/*") => (rest.find("*/").map_or(rest.len(), |at| at + 2), None),
            '"' => (closed(rest, '"'), Some(1)),
            'r' if rest.starts_with("r\"") || rest.starts_with("r#") => raw(rest),
            '\'' if is_char(rest) => (closed(rest, '\''), Some(1)),
            _ => (c.len_utf8(), Some(c.len_utf8())),
        };
        let (taken, after) = rest.split_at(length);
        match opening {
            None => {}
            Some(opening) if keep == Keep::Code && length > opening => {
                out.push_str(&taken[..opening]);
                out.push_str(&taken[length - opening.min(length) + usize::from(taken.starts_with('r'))..]);
            }
            Some(_) => out.push_str(taken),
        }
        rest = after;
    }
    out
}

/// Returns the length of a literal that `quote` opens and closes, escapes looked at.
fn closed(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Returns the length of a raw string and that of its opening; a raw identifier is code.
fn raw(text: &str) -> (usize, Option<usize>) {
    let hashes = text[1..].chars().take_while(|c| *c == '#').count();
    if !text[1 + hashes..].starts_with('"') {
        return (1, Some(1));
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let opening = 2 + hashes;
    (text[opening..].find(&end).map_or(text.len(), |at| opening + at + end.len()), Some(opening))
}

/// Returns whether a quote opens a character rather than a lifetime.
fn is_char(text: &str) -> bool {
    let mut letters = text.chars().skip(1);
    matches!((letters.next(), letters.next()), (Some('\\'), _) | (Some(_), Some('\'')))
}
