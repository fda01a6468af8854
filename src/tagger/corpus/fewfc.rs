//! In: FewFC (one sentence a line, events with arguments). Out: examples, annotated in part.
//!
//! Arguments that are companies or people are names wherever the sentence repeats them; dates, amounts, shares and triggers are
//! none; the rest stays open. The data set is of Zhou et al. 2021, *What the Role is vs. What Plays the Role*,
//! <https://ojs.aaai.org/index.php/AAAI/article/view/17720>.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use super::{Example, NoNames, bytes_of, gaps, settle};
use crate::Error;
use crate::model::Span;
use crate::tagger::Class;

#[derive(Deserialize)]
struct Sentence {
    content: String,
    events: Vec<Event>,
}

#[derive(Deserialize)]
struct Event {
    trigger: Argument,
    args: BTreeMap<String, Vec<Argument>>,
}

#[derive(Deserialize)]
struct Argument {
    span: (usize, usize),
    word: String,
}

/// What an argument's role makes of it.
enum Use {
    /// A name of this class.
    Name(Class),
    /// A name, of a class that the role does not tell.
    Unknown,
    /// No name.
    Plain,
}

/// Returns the sentences of the file.
pub(super) fn read(text: &str, path: &Path, none: &NoNames) -> Result<Vec<Example>, Error> {
    let mut sentences = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let sentence: Sentence = serde_json::from_str(line)
            .map_err(|error| Error::data(path, (number + 1, error.column().max(1)), "no sentence of FewFC"))?;
        sentences.push(sentence);
    }
    let known = classes(&sentences, none);
    Ok(sentences.into_iter().map(|sentence| example(sentence, &known)).collect())
}

/// Returns the class of every word that a role tells the class of anywhere in the file.
///
/// Words that are told two classes, and words that are no names or more than one, are left out.
fn classes(sentences: &[Sentence], none: &NoNames) -> BTreeMap<String, Class> {
    let mut told: BTreeMap<&str, BTreeSet<Class>> = BTreeMap::new();
    for event in sentences.iter().flat_map(|sentence| &sentence.events) {
        for (role, arguments) in &event.args {
            if let Use::Name(class) = use_of(role) {
                for argument in arguments {
                    told.entry(argument.word.trim()).or_default().insert(class);
                }
            }
        }
    }
    let one = told.into_iter().filter(|(word, classes)| classes.len() == 1 && is_one_name(word) && !none.hold(word));
    one.filter_map(|(word, classes)| Some((word.to_owned(), classes.into_iter().next()?))).collect()
}

/// Returns whether `word` may be one name: long enough, no list, brackets closed, no mark at its ends.
fn is_one_name(word: &str) -> bool {
    let count = |marks: [char; 2]| word.matches(marks).count();
    let edge = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | '）' | '*' | '.'));
    word.chars().count() > 1
        && !word.contains(['、', ',', '，', ';', ':', '\u{FFFD}'])
        && count(['(', '（']) == count([')', '）'])
        && edge(word.chars().next())
        && edge(word.chars().next_back())
}

fn use_of(role: &str) -> Use {
    match role {
        "sub-per" | "obj-per" => Use::Name(Class::Person),
        "sub-org" | "obj-org" | "target-company" => Use::Name(Class::Organization),
        "obj" | "sub" | "institution" => Use::Unknown,
        _ => Use::Plain,
    }
}

fn example(sentence: Sentence, known: &BTreeMap<String, Class>) -> Example {
    let text = sentence.content;
    let (mut names, mut plain) = (Vec::new(), Vec::new());
    for event in &sentence.events {
        plain.extend(bytes_of(&text, event.trigger.span.0, event.trigger.span.1));
        for (role, argument) in
            event.args.iter().flat_map(|(role, all)| all.iter().map(move |argument| (role, argument)))
        {
            if matches!(use_of(role), Use::Plain) {
                plain.extend(bytes_of(&text, argument.span.0, argument.span.1));
            } else if let Some((word, class)) = known.get_key_value(argument.word.trim()) {
                let places = text.match_indices(word.as_str());
                names.extend(places.map(|(start, word)| (Span::new(start, start + word.len()), *class)));
            }
        }
    }
    let names = settle(names);
    let mut closed: Vec<Span> = plain.into_iter().chain(names.iter().map(|(span, _)| *span)).collect();
    closed.sort();
    Example { open: gaps(text.len(), &closed), names, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_arguments_wherever_they_stand() -> Result<(), Error> {
        let file = r#"{"content":"王某减持甲乙公司,甲乙公司跌。","events":[{"type":"减持","trigger":{"span":[2,4],"word":"减持"},"args":{"target-company":[{"span":[4,8],"word":"甲乙公司"}],"sub":[{"span":[0,2],"word":"王某"}]}}]}"#;
        let examples = read(file, Path::new("a.jsonl"), &NoNames::default())?;
        let names: Vec<&str> = examples[0].names.iter().map(|(span, _)| span.of(&examples[0].text)).collect();
        assert_eq!(names, ["甲乙公司", "甲乙公司"]);
        assert_eq!(examples[0].open[0].of(&examples[0].text), "王某");
        Ok(())
    }
}
