//! In: files, folders, bytes. Out: [`Document`]s in a fixed order, with what failed and what is worth telling.

mod decode;
mod folder;
mod identify;
mod json_lines;
mod stream;

pub use stream::{lines, stream};

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::Error;
use crate::model::{Diagnostic, Document};
use folder::Found;
use identify::Draft;

/// Something to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A file, or a folder with everything readable below it.
    Path(PathBuf),
    /// Bytes that the caller holds, as those of standard input.
    Bytes {
        /// What to call the document.
        name: String,
        /// The bytes, in any encoding that files may have.
        bytes: Vec<u8>,
    },
}

/// How the bytes of an input are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// By the ending of the file's name, else by its first line.
    #[default]
    Auto,
    /// The whole input is one document.
    Text,
    /// Each line is a document: `{"id": ..., "text": ..., "date"?: ..., "title"?: ..., "url"?: ...}`.
    JsonLines,
}

/// What was read. Failures do not keep the rest from being read.
#[derive(Debug, Default)]
pub struct Reading {
    /// The documents, sorted by identifier; no two share one.
    pub documents: Vec<Document>,
    /// What could not be read, in the order of the files and their lines.
    pub failures: Vec<Error>,
    /// Remarks: an empty text, an encoding that had to be guessed.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads `inputs`, in any order with the same result.
///
/// A file is called by its name, a file found in a folder by its path below that folder. Where two would be called
/// the same they are called by their paths as given, and numbered where even these agree.
///
/// ```
/// use guanxi::read::{Format, Input, read};
///
/// let bytes = b"\xef\xbb\xbfJane Roe joined Acme in May 2024.\r\n".to_vec();
/// let reading = read(&[Input::Bytes { name: "note".to_owned(), bytes }], Format::Auto);
/// assert_eq!(reading.documents[0].text, "Jane Roe joined Acme in May 2024.\r\n");
/// ```
pub fn read(inputs: &[Input], format: Format) -> Reading {
    let mut reading = Reading::default();
    let mut drafts = Vec::new();
    for found in files(inputs, &mut reading) {
        match std::fs::read(&found.path) {
            Ok(bytes) => parse(&found.path, &found.id, bytes, format, &mut drafts, &mut reading),
            Err(error) => reading.failures.push(Error::io(&found.path, &error)),
        }
    }
    for input in inputs {
        if let Input::Bytes { name, bytes } = input {
            parse(Path::new(name), name, bytes.clone(), format, &mut drafts, &mut reading);
        }
    }
    finish(drafts, reading)
}

/// Gives the documents their identifiers and remarks on empty ones.
fn finish(drafts: Vec<Draft>, mut reading: Reading) -> Reading {
    reading.documents = identify::identify(drafts);
    for document in reading.documents.iter().filter(|document| document.text.trim().is_empty()) {
        reading.diagnostics.push(Diagnostic::warning(&document.id, "the text is empty"));
    }
    reading
}

/// Returns the files that `inputs` name, sorted by path, each file once.
fn files(inputs: &[Input], reading: &mut Reading) -> Vec<Found> {
    let mut found = Vec::new();
    for input in inputs {
        if let Input::Path(path) = input {
            folder::find(path, &mut found, &mut reading.failures);
        }
    }
    found.sort();
    reading.failures.sort_by_key(ToString::to_string);
    let mut seen = BTreeSet::new();
    found.retain(|found| {
        let fresh = seen.insert(std::fs::canonicalize(&found.path).unwrap_or_else(|_| found.path.clone()));
        if !fresh {
            let path = found.path.display().to_string();
            reading.diagnostics.push(Diagnostic::note(path, "the file was given before and is read once"));
        }
        fresh
    });
    found
}

/// Turns the bytes of one input into drafts of documents.
fn parse(path: &Path, id: &str, bytes: Vec<u8>, format: Format, drafts: &mut Vec<Draft>, reading: &mut Reading) {
    let name = path.display().to_string();
    let decoded = match decode::decode(bytes) {
        Ok(decoded) => decoded,
        Err(refusal) => {
            reading.failures.push(Error::file(path, refusal.message).with_hint(refusal.hint));
            return;
        }
    };
    if decoded.encoding != "UTF-8" {
        reading.diagnostics.push(Diagnostic::note(&name, format!("read as {}", decoded.encoding)));
    }
    if decoded.replaced > 0 {
        let message = format!("{} places were not valid {} and read as \u{fffd}", decoded.replaced, decoded.encoding);
        reading.diagnostics.push(Diagnostic::warning(&name, message));
    }
    if is_json_lines(path, &decoded.text, format) {
        json_lines::records(path, id, &decoded.text, drafts, reading);
    } else {
        drafts.push(Draft { document: Document::new(id, decoded.text), origin: name, line: 0 });
    }
}

fn is_json_lines(path: &Path, text: &str, format: Format) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    match (format, ending.as_deref()) {
        (Format::Text, _) | (Format::Auto, Some("txt" | "md")) => false,
        (Format::JsonLines, _) | (Format::Auto, Some("jsonl" | "ndjson")) => true,
        (Format::Auto, _) => json_lines::looks_like(text),
    }
}
