//! In: the items of a sentence. Out: the [`Scopes`] in it: what says that something is planned, offered, denied or only reported.

use std::ops::Range;

use crate::grammar::Grammar;
use crate::model::Status;
use crate::ontology::Reach;
use crate::pattern::{Items, Matcher, Present};
use crate::recognise::{Item, View, starts};

/// The scope marks of a sentence.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scopes {
    marks: Vec<Mark>,
}

#[derive(Debug, Clone)]
struct Mark {
    items: Range<usize>,
    status: Status,
    reach: Reach,
    /// Where its reach ends; relations whose cue starts there or later are free of it.
    end: usize,
    /// Number of the scope in the grammar.
    scope: usize,
    source: Option<Range<usize>>,
}

impl Scopes {
    pub(crate) fn find(items: &[Item], present: &Present, grammar: &Grammar) -> Self {
        let view = View { items, grammar };
        let mut marks = Vec::new();
        let index = &grammar.indexes.scopes;
        let chosen = index.in_row(present, |number| &grammar.scopes[number].program);
        let mut matcher = Matcher::default();
        for (number, start) in starts(index, &chosen, items, grammar) {
            let scope = &grammar.scopes[number];
            let Some(found) = matcher.match_at(&scope.program, &view, start) else { continue };
            let source = found.capture(&scope.program, "source");
            let end = scope.until.as_ref().and_then(|until| {
                (found.items.end..items.len()).find(|start| matcher.match_at(until, &view, *start).is_some())
            });
            let end = end.unwrap_or(items.len());
            let (status, reach) = (scope.status, scope.reach);
            marks.push(Mark { items: found.items, status, reach, end, scope: number, source });
        }
        Self { marks }
    }

    /// Returns the status of a relation of `predicate` whose cue is `cue`, found by a match over `matched`, and the items that name its source.
    ///
    /// The least firm of the statuses that govern it: denied before proposed before planned before reported.
    pub(crate) fn status(
        &self,
        view: &View<'_>,
        predicate: &str,
        matched: &Range<usize>,
        cue: &Range<usize>,
    ) -> (Status, Option<Range<usize>>) {
        let clause_start = (0..cue.start).rev().find(|index| view.is_clause_mark(*index)).map_or(0, |index| index + 1);
        let clause_end = (cue.end..view.count()).find(|index| view.is_clause_mark(*index)).unwrap_or(view.count());
        let governs = |mark: &&Mark| match mark.reach {
            Reach::Clause | Reach::Onward if cue.start >= mark.end => false,
            Reach::Clause => {
                mark.items.start >= clause_start.min(matched.start)
                    && mark.items.start < cue.end.max(matched.end)
                    && mark.items.start <= cue.start
            }
            Reach::Back => mark.items.start >= cue.start && mark.items.start < clause_end,
            Reach::Onward => mark.items.start < cue.start,
            Reach::Sentence => true,
        };
        let concerns = |mark: &&Mark| {
            let only = view.grammar.scopes.get(mark.scope).map(|scope| scope.only.as_slice()).unwrap_or_default();
            only.is_empty() || only.iter().any(|name| name == predicate)
        };
        let governing: Vec<&Mark> = self.marks.iter().filter(governs).filter(concerns).collect();
        let status = governing.iter().map(|mark| mark.status).max().unwrap_or(Status::Asserted);
        let source =
            governing.iter().filter(|mark| mark.status == Status::Reported).find_map(|mark| mark.source.clone());
        (status, source)
    }
}
