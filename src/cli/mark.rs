//! In: a sentence and the parts to mark in it. Out: the sentence with its parts in colour, or in brackets where there is none.

use std::io::IsTerminal;
use std::ops::Range;

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never; parts stand in brackets
    Never,
}

impl Colour {
    /// Returns how to print to standard output.
    pub fn ink(self) -> Ink {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let is_on = match self {
            Self::Auto => std::io::stdout().is_terminal() && !is_set("NO_COLOR") && !is_dumb,
            Self::Always => true,
            Self::Never => false,
        };
        Ink { is_on }
    }
}

/// Marks words, in colour or in brackets.
#[derive(Debug, Clone, Copy)]
pub struct Ink {
    is_on: bool,
}

/// What a marked part of a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Names the subject.
    Subject,
    /// Names the object.
    Object,
    /// The words that made the rule fire.
    Cue,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Object => "object",
            Self::Cue => "cue",
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Subject => "1;34",
            Self::Object => "1;35",
            Self::Cue => "1;4;33",
        }
    }
}

impl Ink {
    /// Returns words that stand out.
    pub fn strong(self, text: &str) -> String {
        self.paint("1", text)
    }

    /// Returns words that step back.
    pub fn faint(self, text: &str) -> String {
        self.paint("2", text)
    }

    /// Returns what the colours of [`sentence`](Self::sentence) mean; nothing where brackets say it.
    pub fn key(self) -> Option<String> {
        let parts = [Part::Subject, Part::Object, Part::Cue].map(|part| self.paint(part.code(), part.name()));
        self.is_on.then(|| parts.join(" "))
    }

    /// Returns `text` on one line with its parts marked; ranges count characters, and where two overlap the first of
    /// subject, object and cue wins.
    pub fn sentence(self, text: &str, parts: &[(Part, Range<usize>)]) -> String {
        let part_at = |at: usize| parts.iter().filter(|(_, range)| range.contains(&at)).map(|(part, _)| *part).min();
        let mut runs: Vec<(Option<Part>, String)> = Vec::new();
        for (at, c) in text.chars().enumerate() {
            let part = part_at(at);
            let c = if c.is_control() || c.is_whitespace() { ' ' } else { c };
            match runs.last_mut() {
                Some((last, run)) if *last == part => run.push(c),
                _ => runs.push((part, c.to_string())),
            }
        }
        let mark = |(part, run): (Option<Part>, String)| match part {
            None => run,
            Some(part) if self.is_on => self.paint(part.code(), &run),
            Some(part) => format!("[{}: {run}]", part.name()),
        };
        runs.into_iter().map(mark).collect::<String>().trim().to_owned()
    }

    fn paint(self, code: &str, text: &str) -> String {
        if self.is_on { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SENTENCE: &str = "去年 Olsen 離開\n了澄海。";
    const PARTS: [(Part, Range<usize>); 3] = [(Part::Subject, 3..8), (Part::Cue, 9..13), (Part::Object, 13..15)];

    #[test]
    fn marks_in_brackets_without_colour() {
        let ink = Colour::Never.ink();
        assert_eq!(ink.sentence(SENTENCE, &PARTS), "去年 [subject: Olsen] [cue: 離開 了][object: 澄海]。");
        assert_eq!(ink.key(), None);
    }

    #[test]
    fn marks_in_colour() {
        let ink = Colour::Always.ink();
        assert_eq!(ink.sentence("Olsen left", &[(Part::Subject, 0..5)]), "\u{1b}[1;34mOlsen\u{1b}[0m left");
        assert!(ink.key().is_some_and(|key| key.contains("subject")));
    }

    #[test]
    fn splits_a_cue_around_the_object_in_it() {
        let marked = Colour::Never.ink().sentence("abcde", &[(Part::Cue, 0..5), (Part::Object, 2..3)]);
        assert_eq!(marked, "[cue: ab][object: c][cue: de]");
    }

    #[test]
    fn passes_over_places_outside() {
        assert_eq!(Colour::Never.ink().sentence("ab", &[(Part::Cue, 5..9)]), "ab");
    }
}
