//! In: the list of documents of a graph directory. Out: [`Entry`], what it says of one, and [`Settings`] of the whole.

use std::fmt::Write as _;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::model::{Date, Document, Source};

/// The version of the layout.
const VERSION: u32 = 1;
/// Most documents of which the joined files are kept at hand, unless told otherwise.
const WHOLE: usize = 200;

/// What a graph is built with and keeps when documents come and go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Start of the IRIs of the graph's own things; `None` for the usual one.
    pub base: Option<String>,
    /// Language of the picture; `None` for that of the texts.
    pub language: Option<String>,
    /// Most documents for which `claims.jsonl`, `graph.ttl` and `diagram.svg` are written.
    pub whole: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { base: None, language: None, whole: WHOLE }
    }
}

/// A document of a graph directory, without its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What the graph remembers of the document: identifier, title, date, address, hash of the text.
    #[serde(flatten)]
    pub source: Source,
    /// How many claims it makes by itself.
    pub claims: usize,
    /// Hash that its files are named by.
    pub file: String,
}

/// A document as its file holds it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Text {
    id: String,
    title: Option<String>,
    date: Option<Date>,
    url: Option<String>,
    text: String,
}

impl From<&Document> for Text {
    fn from(document: &Document) -> Self {
        let Document { id, text, title, date, url } = document.clone();
        Self { id, title, date, url, text }
    }
}

impl From<Text> for Document {
    fn from(text: Text) -> Self {
        let Text { id, title, date, url, text } = text;
        Self { id, text, title, date, url }
    }
}

/// The first line of the list.
#[derive(Serialize, Deserialize)]
struct Head {
    guanxi: u32,
    documents: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    whole: usize,
}

/// Returns the list as text: a line of settings, and a line for each document, sorted by identifier.
pub(crate) fn write<'e>(settings: &Settings, entries: impl ExactSizeIterator<Item = &'e Entry>) -> String {
    let Settings { base, language, whole } = settings.clone();
    let head = Head { guanxi: VERSION, documents: entries.len(), base, language, whole };
    // Plain data becomes JSON, and writing to a string cannot fail.
    let mut text = serde_json::to_string(&head).unwrap_or_default();
    text.push('\n');
    for entry in entries {
        let _ = writeln!(text, "{}", serde_json::to_string(entry).unwrap_or_default());
    }
    text
}

/// Reads the list `text`, which stands in the file `path`.
pub(crate) fn read(path: &Path, text: &str) -> Result<(Settings, Vec<Entry>), Error> {
    let wrong = |line: usize, error: &serde_json::Error| {
        let text = error.to_string();
        let reason = text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason);
        Error::data(path, (line, error.column().max(1)), reason)
            .with_hint("this file is not to be changed by hand; build the graph again")
    };
    let mut lines = text.lines();
    let head: Head = serde_json::from_str(lines.next().unwrap_or_default()).map_err(|error| wrong(1, &error))?;
    if head.guanxi != VERSION {
        let message = format!("this graph is laid out in version {}, and only {VERSION} is known", head.guanxi);
        return Err(Error::file(path, message).with_hint("use the guanxi that made it, or build it again"));
    }
    let entries: Vec<Entry> = lines
        .enumerate()
        .map(|(index, line)| serde_json::from_str(line).map_err(|error| wrong(index + 2, &error)))
        .collect::<Result<_, _>>()?;
    if entries.len() != head.documents {
        let message = format!("{} documents are told, and {} are listed", head.documents, entries.len());
        return Err(Error::file(path, message).with_hint("the file was cut; build the graph again"));
    }
    Ok((Settings { base: head.base, language: head.language, whole: head.whole }, entries))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str) -> Entry {
        let source = Source {
            id: id.to_owned(),
            title: Some("A \"title\"".to_owned()),
            date: "2024-05".parse().ok(),
            url: None,
            hash: "ab".repeat(32),
            length: 3,
            sentences: 1,
        };
        Entry { source, claims: 2, file: "abc".to_owned() }
    }

    #[test]
    fn reads_what_it_wrote() -> Result<(), Error> {
        let settings = Settings { base: Some("https://x.example/".to_owned()), ..Settings::default() };
        let entries = [entry("a.txt"), entry("新聞.txt")];
        let text = write(&settings, entries.iter());
        assert_eq!(read(Path::new("documents.jsonl"), &text)?, (settings, entries.to_vec()));
        Ok(())
    }

    #[test]
    fn refuses_lists_that_are_cut_or_of_another_version() {
        let text = write(&Settings::default(), [entry("a"), entry("b")].iter());
        let error = |text: &str| read(Path::new("documents.jsonl"), text).unwrap_err().to_string();
        let cut: String = text.split_inclusive('\n').take(2).collect();
        assert_eq!(error(&cut), "documents.jsonl: 2 documents are told, and 1 are listed");
        assert!(error(&text[..text.len() - 9]).starts_with("documents.jsonl:3:"));
        assert!(error(&text.replace("\"guanxi\":1", "\"guanxi\":9")).contains("version 9"));
    }
}
