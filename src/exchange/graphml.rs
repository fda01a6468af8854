//! In: [`Knowledge`]. Out: GraphML, which Gephi, yEd, Cytoscape and NetworkX read.
//!
//! Format: U. Brandes and others, The GraphML File Format, 2001, <http://graphml.graphdrawing.org/>.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use crate::exchange::end::{self, End};
use crate::graph::Measure;
use crate::model::{Claim, Knowledge};

/// Attributes of nodes: name and type.
const NODE: [(&str, &str); 3] = [("label", "string"), ("class", "string"), ("names", "string")];
/// Attributes of nodes that were measured.
const MEASURES: [(&str, &str); 6] = [
    ("degree", "long"),
    ("neighbours", "long"),
    ("pagerank", "double"),
    ("betweenness", "double"),
    ("component", "long"),
    ("community", "long"),
];
/// Attributes of edges besides the qualifiers.
const EDGE: [(&str, &str); 9] = [
    ("label", "string"),
    ("predicate", "string"),
    ("status", "string"),
    ("is_fact", "boolean"),
    ("attribution", "string"),
    ("weight", "double"),
    ("document", "string"),
    ("sentence", "string"),
    ("rule", "string"),
];

/// Writes a directed graph: a node for each entity and for each value some claim has as its object, an edge for each claim.
///
/// An edge carries the claim's status, qualifiers and first evidence; its weight is the confidence. The node of an entity in
/// `measures` carries how much it matters. Characters that XML cannot hold are replaced by U+FFFD.
///
/// ```
/// use guanxi::{exchange, model::Knowledge};
///
/// let mut graph = Vec::new();
/// exchange::write_graphml(&Knowledge::default(), &[], &mut graph)?;
/// assert!(String::from_utf8_lossy(&graph).contains("<graph id=\"guanxi\" edgedefault=\"directed\">"));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write_graphml(knowledge: &Knowledge, measures: &[Measure<'_>], out: &mut dyn Write) -> io::Result<()> {
    let own: BTreeSet<&str> = EDGE.iter().map(|(name, _)| *name).collect();
    // A qualifier must not take the place of an attribute that has its name.
    let qualifiers = end::qualifiers(knowledge).into_iter().map(|name| match own.contains(name) {
        true => (name, format!("qualifier_{name}")),
        false => (name, name.to_owned()),
    });
    let qualifiers: BTreeMap<&str, String> = qualifiers.collect();
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")?;
    let measured = MEASURES.into_iter().filter(|_| !measures.is_empty());
    for (name, kind) in NODE.into_iter().chain(measured) {
        key(out, "node", name, kind)?;
    }
    let told = qualifiers.values().map(|name| (name.as_str(), "string"));
    for (name, kind) in EDGE.into_iter().chain(told) {
        key(out, "edge", name, kind)?;
    }
    writeln!(out, "  <graph id=\"guanxi\" edgedefault=\"directed\">")?;
    nodes(knowledge, measures, out)?;
    for claim in &knowledge.claims {
        edge(knowledge, claim, &qualifiers, out)?;
    }
    writeln!(out, "  </graph>\n</graphml>")
}

fn key(out: &mut dyn Write, of: &str, name: &str, kind: &str) -> io::Result<()> {
    let name = escaped(name);
    writeln!(out, "  <key id=\"{of}_{name}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>")
}

fn nodes(knowledge: &Knowledge, measures: &[Measure<'_>], out: &mut dyn Write) -> io::Result<()> {
    let measures: BTreeMap<&str, &Measure<'_>> = measures.iter().map(|measure| (measure.id, measure)).collect();
    let entities = knowledge.entities.keys().map(|id| End::entity(knowledge, id));
    let ends =
        knowledge.claims.iter().flat_map(|claim| [End::subject(knowledge, claim), End::object(knowledge, claim)]);
    let nodes: BTreeSet<End<'_>> = entities.chain(ends).collect();
    for node in nodes {
        let entity = knowledge.entity(&node.id);
        let names =
            entity.map(|entity| entity.names.iter().map(|name| name.text.as_str()).collect::<Vec<_>>().join("; "));
        writeln!(out, "    <node id=\"{}\">", escaped(&node.id))?;
        data(out, "node_label", &node.name)?;
        data(out, "node_class", node.class)?;
        data(out, "node_names", &names.unwrap_or_default())?;
        let values = measures.get(node.id.as_str()).map(|measure| values(measure));
        for (value, (name, _)) in values.into_iter().flatten().zip(MEASURES) {
            data(out, &format!("node_{name}"), &value)?;
        }
        writeln!(out, "    </node>")?;
    }
    Ok(())
}

/// Returns the values of a measure in the order of their attributes.
fn values(measure: &Measure<'_>) -> [String; MEASURES.len()] {
    [
        measure.degree.to_string(),
        measure.neighbours.to_string(),
        format!("{:.9}", measure.pagerank),
        format!("{:.9}", measure.betweenness),
        measure.component.to_string(),
        measure.community.to_string(),
    ]
}

fn edge(
    knowledge: &Knowledge,
    claim: &Claim,
    qualifiers: &BTreeMap<&str, String>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (subject, object) = (End::subject(knowledge, claim), End::object(knowledge, claim));
    let [id, source, target] = [&claim.id, &subject.id, &object.id].map(|id| escaped(id));
    writeln!(out, "    <edge id=\"{id}\" source=\"{source}\" target=\"{target}\">")?;
    let evidence = end::first(claim);
    data(out, "edge_label", &claim.predicate)?;
    data(out, "edge_predicate", &claim.predicate)?;
    data(out, "edge_status", claim.status.name())?;
    data(out, "edge_is_fact", &claim.status.is_fact().to_string())?;
    data(out, "edge_attribution", claim.attribution.as_deref().unwrap_or_default())?;
    data(out, "edge_weight", &end::confidence(claim))?;
    data(out, "edge_document", evidence.map_or("", |evidence| evidence.document.as_str()))?;
    data(out, "edge_sentence", evidence.map_or("", |evidence| evidence.text.as_str()))?;
    data(out, "edge_rule", evidence.map_or("", |evidence| evidence.rule.as_str()))?;
    for (name, qualifier) in &claim.qualifiers {
        let key = qualifiers.get(name.as_str()).map_or(name.as_str(), String::as_str);
        data(out, &format!("edge_{}", escaped(key)), &end::spoken(qualifier))?;
    }
    writeln!(out, "    </edge>")
}

/// Writes an attribute, unless it is empty.
fn data(out: &mut dyn Write, key: &str, value: &str) -> io::Result<()> {
    if value.is_empty() {
        return Ok(());
    }
    writeln!(out, "      <data key=\"{key}\">{}</data>", escaped(value))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\r' => escaped.push_str("&#13;"),
            '\n' => escaped.push_str("&#10;"),
            '\t' => escaped.push_str("&#9;"),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_xml_does_not_hold() {
        assert_eq!(escaped("a<\"b\"&\u{1}\n關"), "a&lt;&quot;b&quot;&amp;\u{fffd}&#10;關");
    }
}
