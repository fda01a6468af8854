//! Reads texts and prints each claim with the sentence that states it: `cargo run --example claims -- FILE...`

use guanxi::model::Object;
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;
use guanxi::read::{Format, Input, read};

fn main() -> Result<(), guanxi::Error> {
    let mut inputs: Vec<Input> = std::env::args_os().skip(1).map(|path| Input::Path(path.into())).collect();
    if inputs.is_empty() {
        inputs.push(Input::Path("examples/texts/marrowby-en.txt".into()));
    }
    let reading = read(&inputs, Format::Auto);
    for failure in &reading.failures {
        eprintln!("not read: {failure}");
    }
    let (knowledge, _) = Pipeline::new(&Ontology::embedded()?)?.run(&reading.documents);
    let name = |id: &str| knowledge.entity(id).map_or(id.to_owned(), |entity| entity.name.clone());
    for claim in &knowledge.claims {
        let object = match &claim.object {
            Object::Entity(id) => name(id),
            Object::Value(value) => value.to_string(),
        };
        println!("{} {} {object} ({})", name(&claim.subject), claim.predicate, claim.status);
        for evidence in &claim.evidence {
            println!("    {}: {}", evidence.document, evidence.text.trim());
        }
    }
    Ok(())
}
