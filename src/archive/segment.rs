//! In: what was read in some documents. Out: [`Segment`], lines sorted by the letters that their things are found by.
//!
//! ```text
//! !           9f3c…                         a document, and how many of its sentences are in which language
//! janeroe     9f3c…  3  {"class": …}        its thing 3, at home at the letters of its fullest name
//! roe         9f3c…  3  janeroe             the same by another of its names: where it is at home
//! ```

use memchr::{memchr, memrchr};

use crate::Error;
use crate::resolve::{Reported, Thing};
use crate::segment::Tally;

/// The letters that documents stand at: those of no name.
const DOCUMENT: &str = "!";

/// A line that tells of a thing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'s> {
    segment: &'s Segment,
    /// The name of the document's file.
    pub(crate) file: &'s str,
    /// Its number among the things of the document.
    pub(crate) number: usize,
    /// The thing, or the letters it is at home at.
    last: &'s str,
}

/// Lines of some documents, sorted, each with its end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Segment(String);

impl Segment {
    /// Returns the segment that the file of one holds.
    pub(crate) fn of(text: String) -> Self {
        Self(text)
    }

    /// Returns this segment without the documents that `is_kept` does not keep, and with `reports`, each with its file.
    pub(crate) fn with(&self, is_kept: impl Fn(&str) -> bool, reports: &[(&str, Reported)]) -> Self {
        let new: Vec<String> = reports.iter().flat_map(|(file, report)| lines(file, report)).collect();
        let old = self.0.split_inclusive('\n').filter(|line| line.split('\t').nth(1).is_some_and(&is_kept));
        let mut all: Vec<&str> = old.chain(new.iter().map(String::as_str)).collect();
        all.sort_unstable();
        Self(all.concat())
    }

    /// Returns the text of its file.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// Returns the lines of the things found by `letters`.
    pub(crate) fn lines(&self, letters: &str) -> Result<Vec<Line<'_>>, Error> {
        self.at(&format!("{letters}\t")).map(|line| self.line(line)).collect()
    }

    /// Returns a line of every thing, each once.
    pub(crate) fn all(&self) -> Result<Vec<Line<'_>>, Error> {
        let lines = self.0.lines().filter(|line| !line.starts_with(DOCUMENT)).map(|line| self.line(line));
        lines.filter(|line| line.as_ref().is_ok_and(Line::is_home) || line.is_err()).collect()
    }

    /// Returns how many sentences of its documents are in which language.
    pub(crate) fn tally(&self) -> Tally {
        let tally = |line: &str| line.split('\t').nth(3).and_then(|tally| serde_json::from_str(tally).ok());
        self.at(&format!("{DOCUMENT}\t")).filter_map(tally).sum()
    }

    fn line<'s>(&'s self, line: &'s str) -> Result<Line<'s>, Error> {
        let mut parts = line.splitn(4, '\t').skip(1);
        let (Some(file), Some(number), Some(last)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(cut());
        };
        Ok(Line { segment: self, file, number: number.parse().map_err(|_| cut())?, last })
    }

    /// Returns the lines that begin with `start`.
    fn at<'s>(&'s self, start: &str) -> impl Iterator<Item = &'s str> + use<'s> {
        let start = start.to_owned();
        self.0[self.find(&start)..].lines().take_while(move |line| line.starts_with(&start))
    }

    /// Returns where the first line begins that is not before `start`.
    fn find(&self, start: &str) -> usize {
        let bytes = self.0.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let middle = low + (high - low) / 2;
            // Lines begin behind ends of lines, and those are never inside a character.
            let begin = memrchr(b'\n', &bytes[low..middle]).map_or(low, |at| low + at + 1);
            let end = memchr(b'\n', &bytes[middle..]).map_or(bytes.len(), |at| middle + at + 1);
            if &bytes[begin..end.min(begin + start.len())] < start.as_bytes() { low = end } else { high = begin }
        }
        low
    }
}

impl Line<'_> {
    fn is_home(&self) -> bool {
        self.last.starts_with('{')
    }

    /// Returns the thing, whatever letters the line stands at.
    pub(crate) fn thing(&self) -> Result<Thing, Error> {
        let home = if self.is_home() {
            *self
        } else {
            let start = format!("{}\t{}\t{}\t", self.last, self.file, self.number);
            self.segment.at(&start).next().map(|line| self.segment.line(line)).ok_or_else(cut)??
        };
        serde_json::from_str(home.last).map_err(|_| cut())
    }
}

fn cut() -> Error {
    Error::Unknown { message: "a line of names was cut".to_owned(), hint: None }
}

/// Returns the lines of a document, in no order.
fn lines(file: &str, report: &Reported) -> Vec<String> {
    let json = |content: &Thing| serde_json::to_string(content).unwrap_or_default();
    let mut sentences: Vec<(usize, &str)> = report
        .drafts
        .iter()
        .flat_map(|draft| std::iter::once(&draft.evidence).chain(&draft.again))
        .map(|evidence| (evidence.sentence.start, evidence.text.as_str()))
        .collect();
    sentences.sort_unstable();
    sentences.dedup();
    let tally: Tally = sentences.iter().map(|(_, text)| Tally::of(text)).sum();
    let mut lines = vec![format!("{DOCUMENT}\t{file}\t0\t{}\n", serde_json::to_string(&tally).unwrap_or_default())];
    for (number, thing) in report.things.iter().enumerate() {
        let letters = thing.letters(&report.source.id);
        let Some(home) = letters.first() else { continue };
        lines.push(format!("{home}\t{file}\t{number}\t{}\n", json(thing)));
        lines.extend(letters.iter().skip(1).map(|letters| format!("{letters}\t{file}\t{number}\t{home}\n")));
    }
    lines
}
