//! Tells how two people or companies of a text are connected: `cargo run --example connections -- FILE NAME NAME`

use guanxi::Error;
use guanxi::graph::{KnowledgeGraph, find};
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;
use guanxi::read::{Format, Input, read};

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (file, from, to) = match arguments.as_slice() {
        [file, from, to] => (file.as_str(), from.as_str(), to.as_str()),
        _ => ("examples/texts/openai-zh-hant.txt", "Ilya Sutskever", "xAI"),
    };
    let reading = read(&[Input::Path(file.into())], Format::Auto);
    let (knowledge, _) = Pipeline::new(&Ontology::embedded()?)?.run(&reading.documents);
    let (from, to) = (find(&knowledge, from)?, find(&knowledge, to)?);
    let paths = KnowledgeGraph::new(&knowledge).paths(&from.id, &to.id, 3);
    if paths.is_empty() {
        println!("{} and {} are not connected", from.name, to.name);
    }
    for (number, path) in paths.iter().enumerate() {
        println!("way {}", number + 1);
        for step in &path.steps {
            let predicates: Vec<&str> = step.claims.iter().map(|claim| claim.predicate.as_str()).collect();
            println!("    {} - {} - {}", step.from, predicates.join(", "), step.to);
        }
    }
    Ok(())
}
