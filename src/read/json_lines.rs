//! In: one JSON object a line. Out: one document a line; a line that cannot be read fails alone.

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use crate::Error;
use crate::model::{Date, Diagnostic, Document};
use crate::read::Reading;
use crate::read::decode::{Refusal, decode};
use crate::read::identify::Draft;

const SHAPE: &str =
    r#"write each document as one line: {"id": "...", "text": "...", "date": "2024-05-14", "title": "..."}"#;

/// Keys other than these are left aside.
#[derive(Deserialize)]
struct Record {
    id: Option<Value>,
    text: String,
    title: Option<String>,
    date: Option<Value>,
    url: Option<String>,
}

/// Adds the document of each line of `text`, which stands in the file `path`; `name` calls those without an `id`.
pub(super) fn records(path: &Path, name: &str, text: &str, drafts: &mut Vec<Draft>, reading: &mut Reading) {
    let before = drafts.len();
    for (index, line) in text.split('\n').enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        record((path, name), index + 1, line, drafts, reading);
    }
    if drafts.len() == before && text.trim().is_empty() {
        reading.diagnostics.push(Diagnostic::warning(path.display().to_string(), "the file has no lines"));
    }
}

/// Returns whether the first line of `text` is a document as [`records`] reads them.
pub(super) fn looks_like(text: &str) -> bool {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    first.trim_start().starts_with('{') && serde_json::from_str::<Record>(first).is_ok()
}

/// Adds the document of line `number`.
pub(super) fn record(
    (path, name): (&Path, &str),
    number: usize,
    line: &str,
    drafts: &mut Vec<Draft>,
    reading: &mut Reading,
) {
    match document(line, &format!("{name}:{number}"), reading) {
        Ok(document) => drafts.push(Draft { document, origin: path.display().to_string(), line: number }),
        Err((column, message)) => {
            reading.failures.push(Error::data(path, (number, column), message).with_hint(SHAPE));
        }
    }
}

/// Returns the text of the bytes of line `number`, each line in the encoding it is likeliest in.
pub(super) fn decoded(path: &Path, number: usize, bytes: Vec<u8>) -> Result<String, Error> {
    let refused = |refusal: Refusal| Error::data(path, (number, 1), refusal.message).with_hint(refusal.hint);
    Ok(decode(bytes).map_err(refused)?.text.trim_end_matches('\n').to_owned())
}

fn document(line: &str, name: &str, reading: &mut Reading) -> Result<Document, (usize, String)> {
    let record: Record = serde_json::from_str(line).map_err(|error| (column(line, error.column()), reason(&error)))?;
    let id = match record.id {
        None | Some(Value::Null) => name.to_owned(),
        Some(Value::String(id)) if !id.trim().is_empty() => id,
        Some(Value::Number(id)) => id.to_string(),
        Some(other) => return Err((1, format!("the id {other} is no name; write a string or a number"))),
    };
    Ok(Document {
        date: date(record.date, &id, reading),
        title: record.title,
        url: record.url,
        ..Document::new(id, record.text)
    })
}

/// Returns the date told; one that cannot be understood is remarked and left aside, the text being worth more.
fn date(told: Option<Value>, id: &str, reading: &mut Reading) -> Option<Date> {
    let text = match told? {
        Value::Null => return None,
        Value::String(text) => text,
        other => other.to_string(),
    };
    text.parse().map_err(|message: String| reading.diagnostics.push(Diagnostic::warning(id, message))).ok()
}

/// Returns the column, in code points from 1, of the byte column that the JSON parser tells.
fn column(line: &str, bytes: usize) -> usize {
    line.char_indices().take_while(|(offset, _)| *offset + 1 < bytes).count() + 1
}

/// Returns the words of a JSON error without its place, which is told before them.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.clone(), |(words, _)| words.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<Document>, Reading) {
        let (mut drafts, mut reading) = (Vec::new(), Reading::default());
        records(Path::new("news.jsonl"), "news.jsonl", text, &mut drafts, &mut reading);
        (drafts.into_iter().map(|draft| draft.document).collect(), reading)
    }

    #[test]
    fn reads_the_lines_around_a_broken_one() {
        let (documents, reading) = read(
            "{\"id\":\"a\",\"text\":\"Roe left.\",\"date\":\"2024-05-14\"}\r\n{\"id\":\"b\",\"text\":\n\n{\"id\":3,\"text\":\"Poe came.\"}\n",
        );
        let ids: Vec<&str> = documents.iter().map(|document| document.id.as_str()).collect();
        assert_eq!(ids, ["a", "3"]);
        assert_eq!(documents[0].date, "2024-05-14".parse().ok());
        let failures: Vec<String> = reading.failures.iter().map(ToString::to_string).collect();
        assert_eq!(failures, ["news.jsonl:2:17: EOF while parsing a value"]);
    }

    #[test]
    fn counts_columns_in_code_points() {
        let (_, reading) = read("{\"id\":\"海灣電力\",\"text\":5}");
        assert_eq!(reading.failures[0].to_string(), "news.jsonl:1:21: invalid type: integer `5`, expected a string");
    }

    #[test]
    fn keeps_a_text_whose_date_is_nonsense() {
        let (documents, reading) = read("{\"text\":\"Roe left.\",\"date\":\"next week\"}");
        assert_eq!((documents[0].id.as_str(), documents[0].date), ("news.jsonl:1", None));
        assert!(reading.diagnostics[0].to_string().contains("\"next week\" is no date"));
    }
}
