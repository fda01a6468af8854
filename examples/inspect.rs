//! Prints the sentences of a text as rows of items, each with its classes: for people who write rules.
//!
//! `cargo run --example inspect -- ontology examples/texts/harbour-en.txt`

use guanxi::grammar::Grammar;
use guanxi::model::Document;
use guanxi::ontology::Ontology;
use guanxi::recognise::recognise;
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
    let reading = recognise(&document, &grammar, Some(&tagger));
    eprintln!("recognised in {:?}", start.elapsed());
    for (row, sentence) in reading.rows.iter().zip(&reading.segments.sentences) {
        print!("{}{} ", sentence.paragraph, if sentence.is_heading { "#" } else { ":" });
        for item in &row.items {
            let shown = |name: &&str| !["Han", "Latin", "Capital", "Known"].contains(name);
            let carries = |name: &&str| grammar.labels.known_class(name).is_some_and(|label| item.is(label));
            let classes: Vec<&str> = grammar.labels.classes().filter(shown).filter(carries).collect();
            let word = item.span.of(&document.text);
            if item.mention.is_some() { print!("[{word}/{}] ", classes.join("+")) } else { print!("{word} ") }
        }
        println!();
    }
    Ok(())
}
