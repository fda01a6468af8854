//! In: [`Knowledge`]. Out: a graph file in any RDF format, the same bytes for the same knowledge.

use std::collections::BTreeMap;
use std::io::{self, Write};

use oxigraph::io::RdfSerializer;
use oxigraph::model::{GraphName, NamedOrBlankNode, Quad, Term};

use crate::graph::Measure;
use crate::model::Knowledge;
use crate::ontology::Vocabulary;
use crate::rdf::describe::{Block, Graphs, describe};
use crate::rdf::iri::Base;
use crate::rdf::lines::Lines;
use crate::rdf::measured;
use crate::rdf::turtle::TurtleWriter;
use crate::rdf::{Format, terms};

/// Writes `knowledge` to `out`.
///
/// Claims that are asserted or reported also become a plain triple from subject to object; no other claim does. There are
/// no blank nodes, and every IRI is made from content below `base`. RDF/XML cannot hold control characters: a text with one
/// is an error there.
///
/// ```
/// use guanxi::{model::Knowledge, ontology::Ontology, rdf};
///
/// let ontology = Ontology::embedded()?;
/// let mut turtle = Vec::new();
/// rdf::write(&Knowledge::default(), &ontology.vocabulary, &rdf::Base::default(), rdf::Format::Turtle, &mut turtle)?;
/// assert!(turtle.starts_with(b"# "));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write(
    knowledge: &Knowledge,
    vocabulary: &Vocabulary,
    base: &Base,
    format: Format,
    out: &mut dyn Write,
) -> io::Result<()> {
    write_measured(knowledge, &[], (vocabulary, base), format, out)
}

/// Does what [`write()`] does, and tells of each entity in `measures` how much it matters.
///
/// ```
/// use guanxi::{graph::KnowledgeGraph, model::{Document, Knowledge}, ontology::Ontology, pipeline::Pipeline, rdf};
///
/// let ontology = Ontology::embedded()?;
/// let document = Document::new("a.txt", "Jane Roe founded Acme Robotics in 2019.");
/// let (knowledge, _) = Pipeline::new(&ontology)?.run(&[document]);
/// let graph = KnowledgeGraph::of_claims(&knowledge, |claim| claim.status.is_fact());
/// let (mut turtle, how) = (Vec::new(), (&ontology.vocabulary, &rdf::Base::default()));
/// rdf::write_measured(&knowledge, &graph.measures(500), how, rdf::Format::Turtle, &mut turtle)?;
/// assert!(String::from_utf8_lossy(&turtle).contains("g:degree 1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_measured(
    knowledge: &Knowledge,
    measures: &[Measure<'_>],
    (vocabulary, base): (&Vocabulary, &Base),
    format: Format,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut measured = measured::triples(measures, base);
    // What an entity is told to be stands in one block.
    let mut complete = |mut block: Block| {
        let own = block.triples.first().and_then(|triple| match &triple.subject {
            NamedOrBlankNode::NamedNode(node) => measured.remove(node),
            NamedOrBlankNode::BlankNode(_) => None,
        });
        block.triples.extend(own.into_iter().flatten());
        block
    };
    let graphs = match format {
        Format::TriG | Format::NQuads => Graphs::PerDocument,
        _ => Graphs::One,
    };
    let prefixes = prefixes(vocabulary, base);
    if matches!(format, Format::Turtle | Format::TriG) {
        let mut writer = TurtleWriter::new(out, &header(knowledge), &prefixes)?;
        let mut sink = |block: Block| {
            let block = complete(block);
            writer.block(&block.graph, block.note.as_deref(), &block.triples)
        };
        describe(knowledge, vocabulary, base, graphs, &mut sink)?;
        return writer.finish();
    }
    if matches!(format, Format::NTriples | Format::NQuads) {
        let mut lines = Lines::new(format == Format::NQuads);
        describe(knowledge, vocabulary, base, graphs, &mut |block| {
            let Block { graph, triples, .. } = complete(block);
            triples.iter().for_each(|one| lines.add((&one.subject, one.predicate.as_ref(), &one.object), &graph));
            Ok(())
        })?;
        return lines.write(out);
    }
    let mut quads = Vec::new();
    describe(knowledge, vocabulary, base, graphs, &mut |block| {
        let block = complete(block);
        let graph = block.graph;
        quads.extend(block.triples.into_iter().map(|triple| triple.in_graph(graph.clone())));
        Ok(())
    })?;
    write_quads(quads, &prefixes, format, out)
}

/// Returns the prefixes a graph is written with: the vocabulary's that it uses, and its own.
fn prefixes(vocabulary: &Vocabulary, base: &Base) -> BTreeMap<String, String> {
    let used = ["g", "rdf", "xsd", "skos", "skosxl", "prov", "oa", "dct", "schema"];
    let known = vocabulary.prefixes.iter().filter(|(name, _)| used.contains(&name.as_str()));
    known.map(|(name, namespace)| (name.clone(), namespace.clone())).chain(base.prefixes()).collect()
}

/// Writes quads sorted and each once.
pub(crate) fn write_quads(
    quads: Vec<Quad>,
    prefixes: &BTreeMap<String, String>,
    format: Format,
    out: &mut dyn Write,
) -> io::Result<()> {
    if matches!(format, Format::NTriples | Format::NQuads) {
        let mut lines = Lines::new(format == Format::NQuads);
        quads
            .iter()
            .for_each(|quad| lines.add((&quad.subject, quad.predicate.as_ref(), &quad.object), &quad.graph_name));
        return lines.write(out);
    }
    let mut quads = quads;
    sort(&mut quads);
    let blank = GraphName::DefaultGraph;
    if matches!(format, Format::Turtle | Format::TriG) {
        let mut writer = TurtleWriter::new(out, &[], prefixes)?;
        let named = |quad: &Quad| if format == Format::Turtle { blank.clone() } else { quad.graph_name.clone() };
        for block in quads.chunk_by(|a, b| a.subject == b.subject && named(a) == named(b)) {
            let graph = block.first().map(named).unwrap_or_default();
            let triples: Vec<_> = block.iter().cloned().map(Into::into).collect();
            writer.block(&graph, None, &triples)?;
        }
        return writer.finish();
    }
    let mut serializer = RdfSerializer::from_format(format.syntax());
    for (name, namespace) in prefixes {
        let prefixed = serializer.clone().with_prefix(name, namespace);
        serializer = prefixed.unwrap_or(serializer);
    }
    let mut writer = serializer.for_writer(out);
    for quad in &quads {
        if format == Format::RdfXml {
            fits_xml(&quad.object)?;
        }
        writer.serialize_triple(quad.as_ref())?;
    }
    writer.finish()?.flush()
}

/// Returns an error for a text with a character that XML 1.0 has no way to write.
fn fits_xml(object: &Term) -> io::Result<()> {
    let Term::Literal(literal) = object else { return Ok(()) };
    let forbidden = |c: &char| c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\u{7f}');
    match literal.value().chars().find(|c| forbidden(c) || matches!(c, '\u{fffe}' | '\u{ffff}')) {
        Some(c) => {
            let message =
                format!("XML cannot hold the character {c:?} of {:?}; choose another format", literal.value());
            Err(io::Error::new(io::ErrorKind::InvalidData, message))
        }
        None => Ok(()),
    }
}

/// Sorts quads by graph, subject, property (the type first) and value, and removes those that stand twice.
fn sort(quads: &mut Vec<Quad>) {
    quads.sort_by_cached_key(|quad| {
        let property = (quad.predicate.as_ref() != terms::TYPE).then(|| quad.predicate.as_str().to_owned());
        (quad.graph_name.to_string(), quad.subject.to_string(), property, quad.object.to_string())
    });
    quads.dedup();
}

fn header(knowledge: &Knowledge) -> Vec<String> {
    let count = |number: usize, one: &str, many: &str| format!("{number} {}", if number == 1 { one } else { many });
    let documents = count(knowledge.sources.len(), "document", "documents");
    let entities = count(knowledge.entities.len(), "entity", "entities");
    let claims = count(knowledge.claims.len(), "claim", "claims");
    vec![
        format!("Who is linked to whom, and which words say so: {documents}, {entities}, {claims}."),
        "Entities (e:) carry the plain facts. Claims (c:) carry when, how much, in what role, and how firmly it is told:".to_owned(),
        "one that is planned, proposed or negated is no plain fact. Evidence (ev:) ties a claim to the sentence (s:) that".to_owned(),
        "states it. Offsets count code points. The terms (g:) are those of guanxi.ttl.".to_owned(),
    ]
}
