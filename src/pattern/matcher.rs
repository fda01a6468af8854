//! In: a [`Program`] and the items of a sentence. Out: [`Match`]es: where it matched, and what each capture holds.

use std::ops::Range;

use crate::pattern::label::Label;
use crate::pattern::landmark;
use crate::pattern::program::{Program, Step};

/// A row of items, as the matcher sees it.
pub trait Items {
    /// Returns how many items there are.
    fn count(&self) -> usize;
    /// Returns the bits of the classes that item `index` carries.
    fn classes(&self, index: usize) -> u64;
    /// Returns the traces of the word lists and words that item `index` is one of, together; it is none of those without a trace.
    fn trace(&self, index: usize) -> u64;
    /// Returns whether item `index` carries `label`.
    fn has(&self, index: usize, label: Label) -> bool;
    /// Returns whether item `index` names something.
    fn is_name(&self, index: usize) -> bool;
    /// Returns whether item `index` parts two clauses.
    fn is_clause_mark(&self, index: usize) -> bool;
}

/// Where a pattern matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The items matched.
    pub items: Range<usize>,
    /// Items of each capture, by the order of [`Program::captures`]; `None` when it took no part.
    pub captures: Vec<Option<Range<usize>>>,
}

impl Match {
    /// Returns the items of the capture called `name`.
    pub fn capture(&self, program: &Program, name: &str) -> Option<Range<usize>> {
        let slot = program.captures.iter().position(|capture| capture == name)?;
        self.captures.get(slot)?.clone()
    }
}

/// Steps one attempt may take, so that no pattern runs away on odd text.
const MOST_STEPS: usize = 4_000;

/// Returns the match of `program` that starts at item `start`, preferring longer repetitions and shorter gaps.
///
/// Takes a bounded number of steps whatever the text.
pub fn match_at<I: Items>(program: &Program, items: &I, start: usize) -> Option<Match> {
    Matcher::default().match_at(program, items, start)
}

/// Matches one program after another, in room that all of them share.
#[derive(Debug, Default)]
pub struct Matcher {
    saved: Vec<usize>,
    choices: Vec<Choice>,
}

impl Matcher {
    /// Does what [`match_at`] does.
    pub fn match_at<I: Items>(&mut self, program: &Program, items: &I, start: usize) -> Option<Match> {
        if let Some(firsts) = &program.firsts
            && !firsts.is_met(items, start)
        {
            return None;
        }
        if !landmark::follow(&program.landmarks, items, start) {
            return None;
        }
        self.choices.clear();
        self.saved.clear();
        self.saved.resize(2 * program.captures.len(), usize::MAX);
        let mut run = Run { program, items, saved: &mut self.saved, choices: &mut self.choices, left: MOST_STEPS };
        let end = run.from(0, start)?;
        let captures = self
            .saved
            .chunks(2)
            .map(|pair| (pair[0] < pair[1] && pair[1] != usize::MAX).then(|| pair[0]..pair[1]))
            .collect();
        Some(Match { items: start..end, captures })
    }
}

struct Run<'a, I> {
    program: &'a Program,
    items: &'a I,
    saved: &'a mut [usize],
    choices: &'a mut Vec<Choice>,
    left: usize,
}

/// A way not yet tried, or a capture to put back on the way to it.
#[derive(Debug, Clone, Copy)]
enum Choice {
    Way(usize, usize),
    Restore(usize, usize),
}

impl<I: Items> Run<'_, I> {
    /// Runs from step `step` at item `at`; returns the item behind the match.
    fn from(&mut self, step: usize, at: usize) -> Option<usize> {
        let others = self.choices.len();
        self.choices.push(Choice::Way(step, at));
        while self.choices.len() > others {
            match self.choices.pop()? {
                Choice::Restore(slot, place) => self.saved[slot] = place,
                Choice::Way(step, at) => {
                    if let Some(end) = self.thread(step, at) {
                        return Some(end);
                    }
                }
            }
        }
        None
    }

    fn thread(&mut self, mut step: usize, mut at: usize) -> Option<usize> {
        loop {
            self.left = self.left.checked_sub(1)?;
            let program = self.program;
            match program.steps.get(step)? {
                Step::Done => return Some(at),
                Step::Jump(to) => step = *to,
                Step::Split(first, second) => {
                    self.choices.push(Choice::Way(*second, at));
                    step = *first;
                }
                Step::Save(slot) => {
                    self.choices.push(Choice::Restore(*slot, self.saved[*slot]));
                    self.saved[*slot] = at;
                    step += 1;
                }
                Step::NotAhead(end) => {
                    self.fails(step + 1, at)?;
                    step = *end;
                }
                Step::NotBehind(end) => {
                    if let Some(before) = at.checked_sub(1) {
                        self.fails(step + 1, before)?;
                    }
                    step = *end;
                }
                here => {
                    at = self.item(here, at)?;
                    step += 1;
                }
            }
        }
    }

    /// Returns `Some` when the steps from `step` do not match at item `at`; captures stay as they were.
    fn fails(&mut self, step: usize, at: usize) -> Option<()> {
        let others = self.choices.len();
        let found = self.from(step, at);
        for choice in self.choices.drain(others..).rev() {
            if let Choice::Restore(slot, place) = choice {
                self.saved[slot] = place;
            }
        }
        found.is_none().then_some(())
    }

    /// Returns the place behind one step that looks at the item here, when it holds.
    fn item(&self, step: &Step, at: usize) -> Option<usize> {
        let inside = at < self.items.count();
        let holds = match step {
            Step::Item(tests) => {
                let all = inside && tests.hold(self.items, at);
                return all.then_some(at + 1);
            }
            Step::Pass { over_names } => {
                let passes = inside && !self.items.is_clause_mark(at) && (*over_names || !self.items.is_name(at));
                return passes.then_some(at + 1);
            }
            Step::Start => at == 0 || self.items.is_clause_mark(at - 1),
            Step::End => !inside || self.items.is_clause_mark(at),
            _ => false,
        };
        holds.then_some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pattern::label::Labels;

    struct Words<'a>(&'a [&'a str], Labels);

    impl Items for Words<'_> {
        fn count(&self) -> usize {
            self.0.len()
        }
        fn classes(&self, index: usize) -> u64 {
            self.1.known_class(self.0[index]).map_or(0, Label::bit)
        }
        fn trace(&self, _: usize) -> u64 {
            u64::MAX
        }
        fn has(&self, index: usize, label: Label) -> bool {
            let word = self.0[index];
            self.1.known_word(word) == Some(label) || self.1.known_class(word) == Some(label)
        }
        fn is_name(&self, index: usize) -> bool {
            self.0[index] == "Person"
        }
        fn is_clause_mark(&self, index: usize) -> bool {
            self.0[index] == ","
        }
    }

    fn run(pattern: &str, words: &[&str]) -> Option<(Range<usize>, Option<Range<usize>>)> {
        let mut labels = Labels::default();
        labels.class("Person");
        let program = Program::compile(pattern, &mut labels, &|_| true).ok()?;
        let found = match_at(&program, &Words(words, labels), 0)?;
        let capture = found.capture(&program, "x");
        Some((found.items, capture))
    }

    #[test]
    fn gaps_are_lazy_and_stop_at_names() {
        assert_eq!(run("Person ~ x:left", &["Person", "soon", "left", "left"]), Some((0..3, Some(2..3))));
        assert_eq!(run("Person ~ x:left", &["Person", "Person", "left"]), None);
        assert_eq!(run("Person ... x:left", &["Person", "Person", "left"]), Some((0..3, Some(2..3))));
        assert_eq!(run("Person ... x:left", &["Person", ",", "left"]), None);
    }

    #[test]
    fn looks_ahead_and_behind() {
        assert_eq!(run("Person !not x:left", &["Person", "not"]), None);
        assert_eq!(run("Person was? !<was x:left", &["Person", "was", "left"]), None);
        assert_eq!(run("x:(a|b)+ c", &["a", "b", "a", "c"]), Some((0..4, Some(0..3))));
    }

    #[test]
    fn gives_up_on_runaway_patterns() {
        let words = vec!["a"; 200];
        assert_eq!(run("(a* a*)* x:z", &words), None);
    }
}
