//! In: KnowledgeNet (one passage a line, facts with subject and object). Out: [`Passage`]s with their facts.
//!
//! The data set is of Mesquita et al. 2019, *KnowledgeNet*, <https://aclanthology.org/D19-1069/>.

use std::path::Path;

use serde::Deserialize;

use crate::Error;
use crate::model::Span;

/// A passage all of whose facts of some properties are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Its text.
    pub text: String,
    /// The properties whose facts are all annotated.
    pub properties: Vec<String>,
    /// The facts.
    pub facts: Vec<Fact>,
}

/// A fact that a passage states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The property.
    pub property: String,
    /// Where its first end is named.
    pub subject: Span,
    /// Where its second end is named.
    pub object: Span,
}

#[derive(Deserialize)]
struct Line {
    text: String,
    properties: Vec<String>,
    facts: Vec<LineFact>,
}

#[derive(Deserialize)]
struct LineFact {
    property: String,
    subject: (usize, usize),
    object: (usize, usize),
}

/// Returns the passages of the file `text`, which stands at `path`.
pub fn read(text: &str, path: &Path) -> Result<Vec<Passage>, Error> {
    let passage = |(number, line): (usize, &str)| {
        let line: Result<Line, serde_json::Error> = serde_json::from_str(line);
        line.map(passage)
            .map_err(|error| Error::data(path, (number + 1, error.column().max(1)), "no passage of KnowledgeNet"))
    };
    text.lines().enumerate().map(passage).collect()
}

fn passage(line: Line) -> Passage {
    let place = |(start, end): (usize, usize)| {
        let byte = |count: usize| line.text.char_indices().nth(count).map_or(line.text.len(), |(at, _)| at);
        Span::new(byte(start), byte(end.max(start)))
    };
    let facts = line.facts.iter().map(|fact| Fact {
        property: fact.property.clone(),
        subject: place(fact.subject),
        object: place(fact.object),
    });
    Passage { facts: facts.collect(), properties: line.properties, text: line.text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_code_points() -> Result<(), Error> {
        let line = r#"{"text":"Zoë Roe runs Acme.","properties":["CEO"],"facts":[{"property":"CEO","subject":[13,17],"object":[0,7]}]}"#;
        let passages = read(line, Path::new("a.jsonl"))?;
        let fact = &passages[0].facts[0];
        assert_eq!((fact.subject.of(&passages[0].text), fact.object.of(&passages[0].text)), ("Acme", "Zoë Roe"));
        assert!(read("{}", Path::new("a.jsonl")).is_err());
        Ok(())
    }
}
