//! In: the files of `ontology/questions/`. Out: [`Question`], a SPARQL query with its words in plain language and its parameters.
//!
//! A question is a query that runs as it stands. Its first comment lines say what it asks, one language a line. A line
//! such as `VALUES ?within { 30 } # most days between the two` is a parameter: what stands in the braces may be replaced.

use crate::Error;
use crate::ontology::{Files, nearest};
use crate::rdf::Store;

/// A competency question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its name: that of its file.
    pub name: String,
    /// What it asks, in plain words, one language a line.
    pub words: Vec<String>,
    /// What may be set.
    pub parameters: Vec<Parameter>,
    /// The query.
    pub query: String,
}

/// A part of a question that may be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name: that of its variable.
    pub name: String,
    /// What it means.
    pub words: String,
    /// What it is when it is not set, as SPARQL writes it; `UNDEF` for any entity.
    pub default: String,
    /// Where the default stands, in bytes of the query.
    place: std::ops::Range<usize>,
}

/// Returns the questions there are, sorted by name.
pub fn questions(files: &Files) -> Vec<Question> {
    files.under("questions/", ".rq").filter_map(|(path, text)| question(path, text)).collect()
}

/// Returns the question called `name`.
pub fn question_named(files: &Files, name: &str) -> Result<Question, Error> {
    let all = questions(files);
    if let Some(question) = all.iter().find(|question| question.name == name) {
        return Ok(question.clone());
    }
    let near = nearest(name, all.iter().map(|question| question.name.as_str()));
    let hint = near.map_or("`guanxi ask` lists the questions".to_owned(), |near| format!("did you mean \"{near}\"?"));
    Err(Error::Unknown { message: format!("no question is called \"{name}\""), hint: Some(hint) })
}

fn question(path: &str, text: &str) -> Option<Question> {
    let name = path.rsplit('/').next()?.strip_suffix(".rq")?;
    let comments = text.lines().map_while(|line| line.strip_prefix('#'));
    let words = comments.map(|line| line.trim().to_owned()).take_while(|line| !line.is_empty()).collect();
    let mut parameters = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        parameters.extend(parameter(line, start));
        start += line.len();
    }
    Some(Question { name: name.to_owned(), words, parameters, query: text.to_owned() })
}

fn parameter(line: &str, start: usize) -> Option<Parameter> {
    let (name, rest) = line.trim_start().strip_prefix("VALUES ?")?.split_once(" { ")?;
    let (default, words) = rest.split_once(" } # ")?;
    let at = start + line.len() - rest.len();
    Some(Parameter {
        name: name.to_owned(),
        words: words.trim().to_owned(),
        default: default.to_owned(),
        place: at..at + default.len(),
    })
}

impl Question {
    /// Returns the query with parameters set: names with values, in the order they were given.
    ///
    /// A parameter that stands for an entity takes any of its names, in any case, or its identifier, and is looked up in
    /// `store`; others take what their default is: a number, a date, a text. One that is given more than once takes all.
    pub fn with(&self, values: &[(String, String)], store: &Store) -> Result<String, Error> {
        for (name, _) in values {
            if !self.parameters.iter().any(|parameter| parameter.name == *name) {
                return Err(self.unknown(name));
            }
        }
        let mut query = self.query.clone();
        for parameter in self.parameters.iter().rev() {
            let given = values.iter().filter(|(name, _)| *name == parameter.name);
            let terms: Vec<_> = given.map(|(_, value)| parameter.term(value, store)).collect::<Result<_, _>>()?;
            if !terms.is_empty() {
                query.replace_range(parameter.place.clone(), &terms.join(" "));
            }
        }
        Ok(query)
    }

    fn unknown(&self, name: &str) -> Error {
        let known: Vec<_> = self.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
        let hint = match (nearest(name, known.iter().copied()), known.is_empty()) {
            (Some(near), _) => format!("did you mean \"{near}\"?"),
            (None, true) => "it takes none".to_owned(),
            (None, false) => format!("it takes {}", known.join(", ")),
        };
        let message = format!("question \"{}\" takes no \"{name}\"", self.name);
        Error::Unknown { message, hint: Some(hint) }
    }
}

impl Parameter {
    /// Returns whether it stands for an entity.
    pub fn is_entity(&self) -> bool {
        self.default == "UNDEF"
    }

    fn term(&self, value: &str, store: &Store) -> Result<String, Error> {
        if self.is_entity() {
            let found = store.find(value)?;
            return Ok(found.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
        }
        let wrong = |wanted: &str| {
            let message = format!("\"{value}\" is no value for \"{}\"", self.name);
            Err(Error::Unknown { message, hint: Some(format!("write {wanted}")) })
        };
        if let Some(datatype) = self.default.strip_prefix('"').and_then(|rest| rest.split_once("\"^^")) {
            return match value.parse::<jiff::civil::Date>() {
                Ok(date) => Ok(format!("\"{date}\"^^{}", datatype.1)),
                Err(_) => wrong("a day such as 2024-05-14"),
            };
        }
        if self.default.starts_with('"') {
            return Ok(oxigraph::model::Literal::new_simple_literal(value).to_string());
        }
        let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { Ok(value.to_owned()) } else { wrong("a whole number") }
    }
}
