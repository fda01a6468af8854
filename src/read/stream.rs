//! In: files, folders, standard input. Out: what is read of them, a document at a time, so that memory does not grow with them.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use crate::Error;
use crate::read::folder::Found;
use crate::read::identify::Draft;
use crate::read::{Format, Input, Reading, files, finish, is_json_lines, json_lines, parse};

/// Reads `inputs` as [`read`](crate::read::read) does, but each document by itself, in the order of the files and their lines.
///
/// What is read comes in small pieces, most of them of one document. Two documents may have the same identifier.
///
/// ```
/// use guanxi::read::{Format, Input, stream};
///
/// let file = Input::Path("examples/texts/openai-zh-hant.txt".into());
/// let documents: usize = stream(&[file], Format::Auto).map(|reading| reading.documents.len()).sum();
/// assert_eq!(documents, 1);
/// ```
pub fn stream(inputs: &[Input], format: Format) -> impl Iterator<Item = Reading> + use<> {
    let mut first = Reading::default();
    let found = files(inputs, &mut first);
    let held: Vec<Input> = inputs.iter().filter(|input| matches!(input, Input::Bytes { .. })).cloned().collect();
    let held = (!held.is_empty()).then(|| crate::read::read(&held, format));
    std::iter::once(first).chain(found.into_iter().flat_map(move |found| Pieces::of(found, format))).chain(held)
}

/// Reads JSON Lines from `source`, a line at a time; `name` is what documents without an `id` and errors call it.
pub fn lines<'s>(name: &str, source: impl BufRead + 's) -> impl Iterator<Item = Reading> + 's {
    Pieces::Lines(Lines { path: name.into(), id: name.to_owned(), number: 0, source: Box::new(source) })
}

/// What is read of one file.
enum Pieces<'s> {
    Whole(Option<Reading>),
    Lines(Lines<'s>),
}

struct Lines<'s> {
    path: PathBuf,
    id: String,
    /// Lines read.
    number: usize,
    source: Box<dyn BufRead + 's>,
}

impl Pieces<'_> {
    /// Opens a file: one that may have line breaks of another width is read whole, as is one that holds a single document.
    fn of(found: Found, format: Format) -> Self {
        let file = match File::open(&found.path) {
            Ok(file) => file,
            Err(error) => return Self::failed(&found.path, &error),
        };
        let mut source = BufReader::new(file);
        let wide =
            source.fill_buf().is_ok_and(|bytes| bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff"));
        let by_ending = is_json_lines(&found.path, "", format);
        if by_ending && !wide {
            return Self::Lines(Lines { path: found.path, id: found.id, number: 0, source: Box::new(source) });
        }
        match std::fs::read(&found.path) {
            Ok(bytes) => {
                let (mut drafts, mut reading) = (Vec::new(), Reading::default());
                parse(&found.path, &found.id, bytes, format, &mut drafts, &mut reading);
                Self::Whole(Some(finish(drafts, reading)))
            }
            Err(error) => Self::failed(&found.path, &error),
        }
    }

    fn failed(path: &Path, error: &std::io::Error) -> Self {
        Self::Whole(Some(Reading { failures: vec![Error::io(path, error)], ..Reading::default() }))
    }
}

impl Iterator for Pieces<'_> {
    type Item = Reading;

    fn next(&mut self) -> Option<Reading> {
        match self {
            Self::Whole(reading) => reading.take(),
            Self::Lines(lines) => lines.piece(),
        }
    }
}

impl Lines<'_> {
    /// Reads the next line that is not blank.
    fn piece(&mut self) -> Option<Reading> {
        let mut bytes = Vec::new();
        while bytes.trim_ascii().is_empty() {
            bytes.clear();
            match self.source.read_until(b'\n', &mut bytes) {
                Ok(0) => return None,
                Ok(_) => self.number += 1,
                Err(error) => {
                    self.source = Box::new(std::io::empty());
                    return Some(Reading { failures: vec![Error::io(&self.path, &error)], ..Reading::default() });
                }
            }
        }
        let (mut drafts, mut reading): (Vec<Draft>, _) = (Vec::new(), Reading::default());
        match json_lines::decoded(&self.path, self.number, bytes) {
            Ok(line) => json_lines::record((&self.path, &self.id), self.number, &line, &mut drafts, &mut reading),
            Err(error) => reading.failures.push(error),
        }
        Some(finish(drafts, reading))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_reading_at_once_reads() {
        let text = "\u{feff}{\"id\":\"b\",\"text\":\"Roe left.\"}\n\n{\"text\":5}\r\n{\"text\":\"Poe came.\",\"date\":\"soon\"}";
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("n.jsonl"), text).unwrap();
        std::fs::write(folder.path().join("a.txt"), "Noe won.").unwrap();
        std::fs::write(folder.path().join("w.jsonl"), utf_16("{\"id\":\"w\",\"text\":\"林怡君\"}")).unwrap();
        let inputs = [Input::Path(folder.path().to_owned()), Input::Path("nowhere".into())];
        let whole = crate::read::read(&inputs, Format::Auto);
        let mut pieces = Reading::default();
        for piece in stream(&inputs, Format::Auto) {
            pieces.documents.extend(piece.documents);
            pieces.failures.extend(piece.failures);
            pieces.diagnostics.extend(piece.diagnostics);
        }
        pieces.documents.sort_by(|a, b| a.id.cmp(&b.id));
        assert_eq!(pieces.documents, whole.documents);
        let told = |reading: &Reading| reading.failures.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(told(&pieces), told(&whole));
        assert_eq!(pieces.diagnostics.len(), whole.diagnostics.len());
    }

    fn utf_16(text: &str) -> Vec<u8> {
        [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn reads_lines_of_other_encodings_one_by_one() {
        let (line, ..) = encoding_rs::BIG5.encode("{\"text\":\"林怡君離開了遠景科技，加入藍海出行擔任執行長。\"}");
        let read: Vec<Reading> = lines("stdin", line.as_ref()).collect();
        assert_eq!(
            (read[0].documents[0].id.as_str(), read[0].documents[0].text.as_str()),
            ("stdin:1", "林怡君離開了遠景科技，加入藍海出行擔任執行長。")
        );
    }
}
