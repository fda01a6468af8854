//! In: [`Knowledge`]. Out: [`Part`]s, one for each graph, to send to another store piece by piece.

use std::collections::BTreeMap;

use oxigraph::model::GraphName;

use crate::Error;
use crate::model::Knowledge;
use crate::ontology::Vocabulary;
use crate::rdf::answer;
use crate::rdf::describe::{Graphs, describe};
use crate::rdf::iri::Base;

/// The triples of one graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name of the graph: that of a document; none for the default graph, which holds entities and facts.
    pub graph: Option<String>,
    /// N-Triples, one triple a line with its line feed, sorted, each once.
    pub lines: Vec<String>,
}

/// Returns the graphs of `knowledge`, the default graph first, then a graph for each document, sorted by name.
///
/// ```
/// use guanxi::{model::{Document, Knowledge}, ontology::Ontology, pipeline::Pipeline, rdf};
///
/// let ontology = Ontology::embedded()?;
/// let document = Document::new("a.txt", "Jane Roe founded Acme Robotics in 2019.");
/// let (knowledge, _) = Pipeline::new(&ontology)?.run(&[document]);
/// let parts = rdf::parts(&knowledge, &ontology.vocabulary, &rdf::Base::default())?;
/// assert_eq!(parts.len(), 2);
/// assert_eq!(parts[0].graph, None);
/// # Ok::<(), guanxi::Error>(())
/// ```
pub fn parts(knowledge: &Knowledge, vocabulary: &Vocabulary, base: &Base) -> Result<Vec<Part>, Error> {
    let mut graphs: BTreeMap<Option<String>, Vec<String>> = BTreeMap::new();
    let done = describe(knowledge, vocabulary, base, Graphs::PerDocument, &mut |block| {
        let name = match &block.graph {
            GraphName::NamedNode(name) => Some(name.as_str().to_owned()),
            GraphName::BlankNode(_) | GraphName::DefaultGraph => None,
        };
        let lines = block.triples.iter().map(|triple| format!("{} .\n", triple.as_ref()));
        graphs.entry(name).or_default().extend(lines);
        Ok(())
    });
    done.map_err(|error| answer::failed(&error))?;
    let sorted = graphs.into_iter().map(|(graph, mut lines)| {
        lines.sort_unstable();
        lines.dedup();
        Part { graph, lines }
    });
    Ok(sorted.filter(|part| !part.lines.is_empty()).collect())
}
