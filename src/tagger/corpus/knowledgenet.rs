//! In: KnowledgeNet (one passage a line, facts with subject and object). Out: examples, annotated in part.
//!
//! The ends of facts are names of the class that the property wants. Other capitalised words may be names too and stay open;
//! small words and marks are no names. The data set is of Mesquita et al. 2019, *KnowledgeNet*,
//! <https://aclanthology.org/D19-1069/>.

use std::path::Path;

use serde::Deserialize;

use super::{Example, NoNames, bytes_of, settle};
use crate::Error;
use crate::model::Span;
use crate::tagger::Class::{self, Organization, Person, Place};
use crate::tagger::token::{Kind, Token, read_chunk};

#[derive(Deserialize)]
struct Passage {
    text: String,
    facts: Vec<Fact>,
}

#[derive(Deserialize)]
struct Fact {
    property: String,
    subject: (usize, usize),
    object: (usize, usize),
}

/// Returns the passages of the file.
pub(super) fn read(text: &str, path: &Path, none: &NoNames) -> Result<Vec<Example>, Error> {
    let mut examples = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let passage: Passage = serde_json::from_str(line)
            .map_err(|error| Error::data(path, (number + 1, error.column().max(1)), "no passage of KnowledgeNet"))?;
        examples.push(example(passage, none));
    }
    Ok(examples)
}

fn example(passage: Passage, none: &NoNames) -> Example {
    let (mut tokens, mut all, mut at) = (Vec::new(), Vec::new(), 0);
    while at < passage.text.len() {
        at = read_chunk(&passage.text, at, &mut tokens);
        all.append(&mut tokens);
    }
    let mut names = Vec::new();
    for fact in &passage.facts {
        let (subject, object) = ends(&fact.property);
        for ((start, end), class) in [(fact.subject, subject), (fact.object, object)] {
            let span = bytes_of(&passage.text, start, end).and_then(|span| trim(&passage.text, span, &all, none));
            if let (Some(span), Some(class)) = (span, class) {
                names.push((span, class));
            }
        }
    }
    let open = open(&all);
    Example { names: settle(names), open, text: passage.text }
}

/// Returns the classes of subject and object of a property.
fn ends(property: &str) -> (Option<Class>, Option<Class>) {
    match property {
        "EMPLOYEE_OR_MEMBER_OF" | "EDUCATED_AT" | "POLITICAL_AFFILIATION" => (Some(Person), Some(Organization)),
        "PLACE_OF_RESIDENCE" | "PLACE_OF_BIRTH" => (Some(Person), Some(Place)),
        "SPOUSE" | "CHILD_OF" => (Some(Person), Some(Person)),
        "NATIONALITY" | "DATE_OF_BIRTH" | "DATE_OF_DEATH" => (Some(Person), None),
        "HEADQUARTERS" => (Some(Organization), Some(Place)),
        "CEO" => (Some(Organization), Some(Person)),
        "SUBSIDIARY_OF" => (Some(Organization), Some(Organization)),
        "FOUNDED_BY" | "DATE_FOUNDED" => (Some(Organization), None),
        _ => (None, None),
    }
}

/// Returns `span` without a possessive ending, when it begins and ends with capitalised words: no pronoun, no description.
fn trim(text: &str, span: Span, tokens: &[Token], none: &NoNames) -> Option<Span> {
    let words = span.of(text);
    let words = words.strip_suffix("'s").or_else(|| words.strip_suffix("’s")).unwrap_or(words);
    let words = words.trim_end_matches(['\'', '’']).trim_end();
    let words = with_dot(text, span.start, words);
    let span = Span::new(span.start, span.start + words.len());
    let inside: Vec<&Token> =
        tokens.iter().filter(|token| token.start >= span.start && token.end <= span.end).collect();
    let (first, last) = (inside.first()?, inside.last()?);
    let named = first.kind.is_capital()
        && (last.kind.is_capital() || matches!(last.kind, Kind::Close | Kind::Number | Kind::Stop));
    (named && !none.hold(words)).then_some(span)
}

/// Returns `words`, which begin at `start`, with the dot of an abbreviation that the sentence goes on after.
fn with_dot<'t>(text: &'t str, start: usize, words: &'t str) -> &'t str {
    let after = text.get(start + words.len()..).and_then(|rest| rest.strip_prefix('.')).unwrap_or_default();
    let goes_on = after.trim_start().starts_with(|c: char| c.is_lowercase() || c == ',');
    if goes_on { &text[start..=start + words.len()] } else { words }
}

/// Returns where capitalised words stand, and the small words and marks that join two of them.
fn open(tokens: &[Token]) -> Vec<Span> {
    let mut open: Vec<Span> = Vec::new();
    let mut last = None;
    for (index, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind.is_capital()) {
        match (open.last_mut(), last) {
            (Some(span), Some(before)) if index - before <= 3 => span.end = token.end,
            _ => open.push(Span::new(token.start, token.end)),
        }
        last = Some(index);
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_unmarked_capitals_open_and_pronouns_out() -> Result<(), Error> {
        let file = r#"{"text":"Ann Lee runs Acme's lab with Bo.","facts":[{"property":"CEO","subject":[13,19],"object":[0,7]}]}"#;
        let none = NoNames::of(&crate::ontology::Files::embedded());
        let examples = read(file, Path::new("a.jsonl"), &none)?;
        assert_eq!(examples[0].names, [(Span::new(0, 7), Person), (Span::new(13, 17), Organization)]);
        assert!(examples[0].open.iter().any(|span| span.of(&examples[0].text) == "Bo"));
        let file = r#"{"text":"He runs Acme.","facts":[{"property":"CEO","subject":[8,12],"object":[0,2]}]}"#;
        assert_eq!(read(file, Path::new("a.jsonl"), &none)?[0].names.len(), 1);
        Ok(())
    }
}
