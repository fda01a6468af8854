//! In: a Universal NER file (`.iob2`: number, word, tag; the sentence in a `# text =` line). Out: examples, wholly annotated.
//!
//! The format of Mayhew et al. 2024, *Universal NER*, <https://aclanthology.org/2024.naacl-long.243/>.

use std::path::Path;

use super::Example;
use crate::Error;
use crate::model::Span;
use crate::tagger::Class;

/// Returns the sentences of the file.
pub(super) fn read(text: &str, path: &Path) -> Result<Vec<Example>, Error> {
    let mut examples: Vec<Example> = Vec::new();
    let mut at = 0;
    for (number, line) in text.lines().enumerate() {
        let wrong = |message: String| Error::data(path, (number + 1, 1), message);
        if let Some(sentence) = line.strip_prefix("# text =") {
            examples.push(Example { text: sentence.trim().to_owned(), ..Example::default() });
            at = 0;
        }
        let mut columns = line.split('\t');
        let (Some(_), Some(word), Some(tag)) = (columns.next(), columns.next(), columns.next()) else { continue };
        let Some(example) = examples.last_mut() else {
            return Err(wrong("a word before the first \"# text =\" line".to_owned()));
        };
        let Some(start) = example.text[at..].find(word).map(|offset| at + offset) else {
            return Err(wrong(format!("the word \"{word}\" does not stand in the sentence here")));
        };
        at = start + word.len();
        let class = match tag.split_once('-') {
            Some((_, "PER")) => Class::Person,
            Some((_, "ORG")) => Class::Organization,
            Some((_, "LOC")) => Class::Place,
            _ => continue,
        };
        match example.names.last_mut() {
            Some((span, last)) if tag.starts_with("I-") && *last == class => span.end = at,
            _ => example.names.push((Span::new(start, at), class)),
        }
    }
    Ok(examples)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_the_words_of_a_name() -> Result<(), Error> {
        let file = "# text = Ann Lee left Acme.\n1\tAnn\tB-PER\t-\t-\n2\tLee\tI-PER\t-\t-\n3\tleft\tO\t-\t-\n4\tAcme\tB-ORG\t-\t-\n5\t.\tO\t-\t-\n";
        let examples = read(file, Path::new("a.iob2"))?;
        assert_eq!(examples[0].names, [(Span::new(0, 7), Class::Person), (Span::new(13, 17), Class::Organization)]);
        assert!(read("1\tAnn\tB-PER", Path::new("a.iob2")).is_err());
        Ok(())
    }
}
