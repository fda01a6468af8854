//! In: the text of `decisions.jsonl`. Out: [`Decisions`], by what they are about; and the text again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::Error;
use crate::model::Claim;
use crate::ontology::Vocabulary;
use crate::review::{Change, Decision, Judged, Side, Verdict, anchors, check};

/// What people decided about a graph, in the order of what it is about.
#[derive(Debug, Clone, Default)]
pub struct Decisions {
    decided: BTreeMap<String, Decision>,
    /// The lines they were read from.
    lines: BTreeMap<String, usize>,
}

impl PartialEq for Decisions {
    fn eq(&self, other: &Self) -> bool {
        self.decided == other.decided
    }
}

impl Eq for Decisions {}

impl Decisions {
    /// Reads the decisions of `text`, which stands in the file `path`; blank lines are left aside.
    ///
    /// ```
    /// use guanxi::review::{Decisions, Verdict};
    ///
    /// let text = r#"{"claim":"c-3f9a0b2c4d5e","verdict":"reject","note":"she declined"}"#;
    /// let decisions = Decisions::parse("decisions.jsonl".as_ref(), text)?;
    /// assert_eq!(decisions.iter().next().map(|decision| &decision.verdict), Some(&Verdict::Reject));
    /// let error = Decisions::parse("decisions.jsonl".as_ref(), "{\"claim\":\"c-1\",\"verdict\":\"no\"}").unwrap_err();
    /// assert_eq!(error.to_string(), "decisions.jsonl:1:1: unknown verdict \"no\"; known are accept, reject, correct");
    /// # Ok::<(), guanxi::Error>(())
    /// ```
    pub fn parse(path: &Path, text: &str) -> Result<Self, Error> {
        let mut decisions = Self::default();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let wrong = |column: usize, message: &str| {
                let hint = r#"a decision is {"claim" or "merge", "verdict", "to"?, "evidence"?, "note"?}"#;
                Error::data(path, (index + 1, column), message).with_hint(hint)
            };
            let decision: Decision = serde_json::from_str(line).map_err(|error| {
                let told = error.to_string();
                let reason = told.rsplit_once(" at line ").map_or(told.as_str(), |(reason, _)| reason);
                wrong(error.column().max(1), reason)
            })?;
            if let Some(first) = decisions.lines.insert(decision.key(), index + 1) {
                return Err(wrong(1, &format!("this was decided in line {first}; leave one of the two")));
            }
            decisions.decided.insert(decision.key(), decision);
        }
        Ok(decisions)
    }

    /// Says which line of the file `path`, from which they were read, corrects a claim to what the vocabulary does not know.
    pub fn check(&self, path: &Path, vocabulary: &Vocabulary) -> Result<(), Error> {
        for (key, line) in &self.lines {
            let Some(Verdict::Correct(to)) = self.decided.get(key).map(|decision| &decision.verdict) else { continue };
            check::correction(to, vocabulary).map_err(|error| {
                let placed = Error::data(path, (*line, 1), error.to_string());
                match error.hint() {
                    Some(hint) => placed.with_hint(hint),
                    None => placed,
                }
            })?;
        }
        Ok(())
    }

    /// Returns the decisions as text, one a line, sorted.
    pub fn write(&self) -> String {
        let mut text = String::new();
        for decision in self.iter() {
            // Plain data becomes JSON, and writing to a string cannot fail.
            let _ = writeln!(text, "{}", serde_json::to_string(decision).unwrap_or_default());
        }
        text
    }

    /// Returns the decisions, those about claims first, each sort by its key.
    pub fn iter(&self) -> impl Iterator<Item = &Decision> {
        self.decided.values()
    }

    /// Returns whether nothing was decided.
    pub fn is_empty(&self) -> bool {
        self.decided.is_empty()
    }

    /// Returns how many things were decided.
    pub fn len(&self) -> usize {
        self.decided.len()
    }

    /// Returns the decision of a key.
    pub fn get(&self, key: &str) -> Option<&Decision> {
        self.decided.get(key)
    }

    /// Takes a step; an error when there is nothing to take back.
    pub fn change(&mut self, change: Change) -> Result<(), Error> {
        match change {
            Change::Decide(decision) => {
                self.lines.remove(&decision.key());
                self.decided.insert(decision.key(), decision);
            }
            Change::Undo(key) => {
                if self.decided.remove(&key).is_none() {
                    let near = crate::ontology::nearest(&key, self.decided.keys().map(String::as_str));
                    let list = || "`guanxi review GRAPH` lists what was decided".to_owned();
                    let hint = Some(near.map_or_else(list, |near| format!("did you mean \"{near}\"?")));
                    return Err(Error::Unknown { message: format!("nothing was decided about \"{key}\""), hint });
                }
            }
        }
        Ok(())
    }

    /// Returns whether some decision is about names.
    pub(crate) fn has_merges(&self) -> bool {
        self.iter().any(|decision| matches!(decision.about, Judged::Merge(_)))
    }

    /// Returns the pairs of names that were decided to be one thing, or two.
    pub(crate) fn merges(&self, verdict: &Verdict) -> Vec<&[Side; 2]> {
        let decided = self.iter().filter(|decision| decision.verdict == *verdict);
        decided
            .filter_map(|decision| match &decision.about {
                Judged::Merge(sides) => Some(sides),
                Judged::Claim { .. } => None,
            })
            .collect()
    }

    /// Returns for each decision the place of the claim in `claims` that it is about.
    ///
    /// A claim is known by its identifier; when none has it, by the first piece of evidence that one shares with what was
    /// judged. Each claim is judged once, by identifier first.
    pub(crate) fn place(&self, claims: &[Claim]) -> Vec<(&Decision, Option<usize>)> {
        let by_id: BTreeMap<&str, usize> =
            claims.iter().enumerate().map(|(at, claim)| (claim.id.as_str(), at)).collect();
        let named = |decision: &Decision| match &decision.about {
            Judged::Claim { id, .. } => by_id.get(id.as_str()).copied(),
            Judged::Merge(_) => None,
        };
        let mut placed: Vec<_> = self.iter().map(|decision| (decision, named(decision))).collect();
        let mut taken: BTreeSet<usize> = placed.iter().filter_map(|(_, at)| *at).collect();
        let is_lost =
            |decision: &Decision, at: Option<usize>| at.is_none() && matches!(decision.about, Judged::Claim { .. });
        if placed.iter().any(|(decision, at)| is_lost(decision, *at)) {
            let mut by_anchor: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            for (at, claim) in claims.iter().enumerate() {
                anchors(claim).into_iter().for_each(|key| by_anchor.entry(key).or_default().push(at));
            }
            for (decision, at) in placed.iter_mut().filter(|(_, at)| at.is_none()) {
                let Judged::Claim { evidence, .. } = &decision.about else { continue };
                let found = evidence.iter().filter_map(|key| by_anchor.get(key)).flatten();
                *at = found.copied().find(|at| taken.insert(*at));
            }
        }
        placed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"claim":"c-1","verdict":"correct","to":{"object":{"value":"2015","type":"date"},"status":"planned","qualifiers":{"date":"2024-05","role":null}},"evidence":["ab"]}
{"claim":"c-2","verdict":"accept"}
{"merge":[{"name":"Wei Lin","document":"a.txt"},{"name":"Wei Lin","document":"b.txt"}],"verdict":"reject","note":"father and son"}
"#;

    fn told(text: &str) -> String {
        Decisions::parse("d.jsonl".as_ref(), text).unwrap_err().to_string()
    }

    #[test]
    fn writes_back_the_bytes_it_read_in_any_order() {
        let decisions = Decisions::parse("d.jsonl".as_ref(), TEXT).unwrap();
        assert_eq!(decisions.write(), TEXT);
        let turned: String = TEXT.lines().rev().map(|line| format!("{line}\n\n")).collect();
        assert_eq!(Decisions::parse("d.jsonl".as_ref(), &turned).unwrap(), decisions);
    }

    #[test]
    fn says_which_line_the_vocabulary_does_not_know() {
        let vocabulary = crate::ontology::Ontology::embedded().unwrap().vocabulary;
        let cases = [
            (r#"{"predicate":"leftt"}"#, "d.jsonl:2:1: unknown predicate \"leftt\"", Some("did you mean \"left\"?")),
            (
                r#"{"object":{"name":"Acme","class":"Compny"}}"#,
                "d.jsonl:2:1: unknown class \"Compny\"",
                Some("did you mean \"Company\"?"),
            ),
            (
                r#"{"predicate":"founded","object":{"name":"Ann","class":"Person"}}"#,
                "d.jsonl:2:1: \"Ann\" (Person) cannot be the object of \"founded\"",
                None,
            ),
            (
                r#"{"qualifiers":{"date":"soon"}}"#,
                "d.jsonl:2:1: \"date\" cannot be that; write 2024, 2024-05 or 2024-05-14",
                None,
            ),
            (r#"{"object":"Acme"}"#, "d.jsonl:2:1: \"Acme\" has no class; write {\"name\": …, \"class\": …}", None),
        ];
        for (to, message, hint) in cases {
            let text = format!("\n{{\"claim\":\"c-1\",\"verdict\":\"correct\",\"to\":{to}}}");
            let decisions = Decisions::parse("d.jsonl".as_ref(), &text).unwrap();
            let error = decisions.check("d.jsonl".as_ref(), &vocabulary).unwrap_err();
            assert_eq!((error.to_string().as_str(), error.hint()), (message, hint));
        }
        let decisions = Decisions::parse("d.jsonl".as_ref(), TEXT).unwrap();
        assert!(decisions.check("d.jsonl".as_ref(), &vocabulary).is_ok());
    }

    #[test]
    fn says_where_a_decision_cannot_be_read() {
        let cases = [
            (
                "\n{\"verdict\":\"accept\"}",
                "d.jsonl:2:1: a decision is about a \"claim\" or about a \"merge\" of two names",
            ),
            (
                "{\"claim\":\"c-1\",\"verdict\":\"correct\"}",
                "d.jsonl:1:1: a correction says in \"to\" what is otherwise",
            ),
            ("{\"claim\":\"c-1\"\n", "d.jsonl:1:14: EOF while parsing an object"),
            (
                "{\"claim\":\"c-1\",\"verdict\":\"accept\"}\n{\"claim\":\"c-1\",\"verdict\":\"reject\"}",
                "d.jsonl:2:1: this was decided in line 1; leave one of the two",
            ),
            (
                "{\"merge\":[{\"name\":\"A\"},{\"name\":\"A\"}],\"verdict\":\"reject\"}",
                "d.jsonl:1:1: a merge is of two different names, or of one name in two documents",
            ),
            (
                "{\"claim\":\"c-1\",\"verdict\":\"correct\",\"to\":{\"object\":{\"value\":\"x\",\"type\":\"date\"}}}",
                "d.jsonl:1:1: \"x\" is no date; write 2024, 2024-05 or 2024-05-14",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(told(text), expected);
        }
        assert!(told("{\"claim\":\"c-1\",\"verdict\":\"accept\",\"why\":1}").contains("unknown field `why`"));
    }
}
