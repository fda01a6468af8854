//! Prints the sentences of a text as rows of items, as recognised and as reduced to phrases, with the relations found: for
//! people who write rules.
//!
//! `cargo run --example inspect -- ontology examples/texts/harbour-en.txt`

use guanxi::grammar::Grammar;
use guanxi::model::Document;
use guanxi::ontology::Ontology;
use guanxi::recognise::{Reading, recognise};
use guanxi::relate::{Operand, Part, relate};
use guanxi::tagger::Tagger;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "ontology".to_owned());
    let text = std::fs::read_to_string(arguments.next().unwrap_or_default())?;
    let ontology = Ontology::load(folder.as_ref())?;
    let start = std::time::Instant::now();
    let grammar = Grammar::compile(&ontology)?;
    eprintln!("grammar {:?}, {} words", start.elapsed(), grammar.lexicon.len());
    let tagger = Tagger::of(&ontology.files)?;
    let document = Document::new("text", text);
    let start = std::time::Instant::now();
    let mut reading = recognise(&document, &grammar, Some(&tagger));
    eprintln!("recognised in {:?}", start.elapsed());
    let before = reading.clone();
    let related = relate(&mut reading, &grammar, &ontology.vocabulary, None);
    for index in 0..reading.rows.len() {
        show(&before, index, &grammar);
        show(&reading, index, &grammar);
        let word = |operand: &Operand| match operand {
            Operand::Mention(id) => reading.mentions[*id].span.of(&document.text).to_owned(),
            Operand::Value(value, _) => value.to_string(),
            Operand::Missing(source) => format!("{source:?}"),
        };
        for relation in related.relations.iter().filter(|relation| relation.sentence == index) {
            let (subject, object) = (word(&relation.subject), word(&relation.object));
            print!("    {} {subject} -{}-> {object} {:?}", relation.rule, relation.predicate, relation.status);
            for (name, part) in &relation.qualifiers {
                match part {
                    Part::Plain(value) => print!(" {name}={}", value.texts().join(",")),
                    Part::Mentions(ids) => {
                        ids.iter().for_each(|id| print!(" {name}={}", reading.mentions[*id].span.of(&document.text)))
                    }
                }
            }
            println!();
        }
    }
    Ok(())
}

fn show(reading: &Reading<'_>, index: usize, grammar: &Grammar) {
    let sentence = &reading.segments.sentences[index];
    print!("{}{} ", sentence.paragraph, if sentence.is_heading { "#" } else { ":" });
    for item in &reading.rows[index].items {
        let shown = |name: &&str| !["Han", "Latin", "Capital", "Known"].contains(name);
        let carries = |name: &&str| grammar.labels.known_class(name).is_some_and(|label| item.is(label));
        let classes: Vec<&str> = grammar.labels.classes().filter(shown).filter(carries).collect();
        let word = item.span.of(&reading.document.text);
        if item.mention.is_some() { print!("[{word}/{}] ", classes.join("+")) } else { print!("{word} ") }
    }
    println!();
}
