//! Asks the graph of a text who held which post, and when they left: `cargo run --example sparql -- FILE`

use guanxi::Error;
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;
use guanxi::rdf::{AnswerFormat, Store};
use guanxi::read::{Format, Input, read};

const QUERY: &str = "
    SELECT ?person ?organization ?role ?left WHERE {
      ?post g:subject ?who ; g:predicate g:holdsRole ; g:object ?where ; g:role ?role .
      ?who skos:prefLabel ?person . ?where skos:prefLabel ?organization .
      OPTIONAL { ?exit g:subject ?who ; g:predicate g:left ; g:object ?where ; g:date ?left }
    } ORDER BY ?person ?organization ?role";

fn main() -> Result<(), Error> {
    let file = std::env::args().nth(1).unwrap_or_else(|| "examples/texts/openai-zh-hant.txt".to_owned());
    let reading = read(&[Input::Path(file.into())], Format::Auto);
    let ontology = Ontology::embedded()?;
    let (knowledge, _) = Pipeline::new(&ontology)?.run(&reading.documents);
    let answer = Store::of(&knowledge, &ontology)?.query(QUERY)?;
    answer.write(AnswerFormat::Csv, &mut std::io::stdout().lock())
}
