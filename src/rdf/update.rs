//! In: a SPARQL update. Out: the changes it makes to a store, without making them.

use std::collections::BTreeMap;

use oxigraph::model::{BlankNode, GraphName, GraphNameRef, NamedNode, NamedOrBlankNode, Quad, Term};
use oxigraph::sparql::{QueryResults, QuerySolution, SparqlEvaluator};
use spargebra::algebra::{GraphPattern, GraphTarget, QueryDataset};
use spargebra::term::{
    GraphNamePattern, GroundQuad, GroundQuadPattern, GroundTerm, GroundTermPattern, NamedNodePattern, QuadPattern,
    TermPattern,
};
use spargebra::{GraphUpdateOperation, Query};

use crate::Error;
use crate::rdf::patch::{Patch, named};
use crate::rdf::{answer, sparql};

/// Makes the changes of an update to `patch`, one operation after the other.
///
/// `base` is what relative IRIs start from. The graphs given are those that patterns are looked for in; an update that
/// names such graphs itself is refused then.
pub(super) fn update(
    patch: &mut Patch<'_>,
    (text, base): (&str, &str),
    (default_graphs, named_graphs): (&[NamedNode], &[NamedNode]),
    prefixes: &BTreeMap<String, String>,
) -> Result<(), Error> {
    let parsed = sparql::parse_update(text, base, prefixes)?;
    let is_given = !(default_graphs.is_empty() && named_graphs.is_empty());
    if is_given && sparql::names_graphs(text) {
        let message = "the update says USING or WITH, and the request names graphs as well".to_owned();
        return Err(Error::Query { message, hint: Some("name the graphs in one of the two".to_owned()) });
    }
    let given = QueryDataset { default: default_graphs.to_vec(), named: Some(named_graphs.to_vec()) };
    for operation in parsed.operations {
        match operation {
            GraphUpdateOperation::InsertData { data } => {
                let mut blanks = BTreeMap::new();
                for quad in data {
                    patch.add(fresh(quad, &mut blanks)).map_err(failed)?;
                }
            }
            GraphUpdateOperation::DeleteData { data } => {
                for quad in data {
                    patch.delete(ground(quad)).map_err(failed)?;
                }
            }
            GraphUpdateOperation::DeleteInsert { delete, insert, using, pattern } => {
                let dataset = if is_given { Some(given.clone()) } else { using };
                modify(patch, (&delete, &insert), dataset, *pattern)?;
            }
            GraphUpdateOperation::Load { silent: true, .. } => {}
            GraphUpdateOperation::Load { silent: false, source, .. } => {
                let hint = "send the triples: INSERT DATA, or POST to /graphs".to_owned();
                return Err(refused(format!("{source} is not loaded: this server asks no other"), Some(hint)));
            }
            GraphUpdateOperation::Create { silent, graph } => {
                if !silent && patch.transaction().contains_named_graph(&graph).map_err(failed)? {
                    return Err(refused(format!("the graph {graph} is there already"), None));
                }
                patch.open(graph).map_err(failed)?;
            }
            GraphUpdateOperation::Clear { silent, graph } => {
                for graph in targets(patch, graph, silent)? {
                    clear(patch, graph.as_ref())?;
                }
            }
            GraphUpdateOperation::Drop { silent, graph } => {
                for graph in targets(patch, graph, silent)? {
                    match graph {
                        GraphName::NamedNode(name) => patch.drop(name).map_err(failed)?,
                        other => clear(patch, other.as_ref())?,
                    }
                }
            }
        }
    }
    Ok(())
}

/// Takes every triple out of a graph.
pub(super) fn clear(patch: &mut Patch<'_>, graph: GraphNameRef<'_>) -> Result<(), Error> {
    let found = patch.transaction().quads_for_pattern(None, None, None, Some(graph));
    let quads: Vec<Quad> = found.collect::<Result<_, _>>().map_err(failed)?;
    quads.into_iter().try_for_each(|quad| patch.delete(quad)).map_err(failed)
}

/// Returns the graphs that are meant; an error where one is named that is not there.
fn targets(patch: &Patch<'_>, target: GraphTarget, is_silent: bool) -> Result<Vec<GraphName>, Error> {
    let all = || -> Result<Vec<GraphName>, Error> {
        let graphs: Vec<NamedOrBlankNode> =
            patch.transaction().named_graphs().collect::<Result<_, _>>().map_err(failed)?;
        let mut names: Vec<NamedNode> = graphs.into_iter().filter_map(named).collect();
        names.sort();
        Ok(names.into_iter().map(GraphName::from).collect())
    };
    Ok(match target {
        GraphTarget::NamedNode(name) => {
            if !is_silent && !patch.transaction().contains_named_graph(&name).map_err(failed)? {
                return Err(refused(format!("there is no graph {name}"), None));
            }
            vec![name.into()]
        }
        GraphTarget::DefaultGraph => vec![GraphName::DefaultGraph],
        GraphTarget::NamedGraphs => all()?,
        GraphTarget::AllGraphs => [vec![GraphName::DefaultGraph], all()?].concat(),
    })
}

/// Deletes and inserts what two templates make of every solution of a pattern.
fn modify(
    patch: &mut Patch<'_>,
    (delete, insert): (&[GroundQuadPattern], &[QuadPattern]),
    dataset: Option<QueryDataset>,
    pattern: GraphPattern,
) -> Result<(), Error> {
    let query = Query::Select { dataset, pattern, base_iri: None };
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    let found = SparqlEvaluator::new().for_query(query).on_transaction(patch.transaction()).execute();
    let QueryResults::Solutions(solutions) = found.map_err(|error| answer::failed(&error))? else { return Ok(()) };
    for solution in solutions {
        let solution = solution.map_err(|error| answer::failed(&error))?;
        gone.extend(delete.iter().filter_map(|quad| deleted(quad, &solution)));
        let mut blanks = BTreeMap::new();
        new.extend(insert.iter().filter_map(|quad| inserted(quad, &solution, &mut blanks)));
    }
    gone.into_iter().try_for_each(|quad| patch.delete(quad)).map_err(failed)?;
    new.into_iter().try_for_each(|quad| patch.add(quad)).map_err(failed)
}

fn deleted(quad: &GroundQuadPattern, solution: &QuerySolution) -> Option<Quad> {
    let term = |pattern: &GroundTermPattern| match pattern {
        GroundTermPattern::NamedNode(node) => Some(Term::from(node.clone())),
        GroundTermPattern::Literal(literal) => Some(literal.clone().into()),
        GroundTermPattern::Variable(name) => solution.get(name).cloned(),
    };
    whole(term(&quad.subject), &quad.predicate, term(&quad.object), &quad.graph_name, solution)
}

fn inserted(quad: &QuadPattern, solution: &QuerySolution, blanks: &mut BTreeMap<String, BlankNode>) -> Option<Quad> {
    let mut term = |pattern: &TermPattern| match pattern {
        TermPattern::NamedNode(node) => Some(Term::from(node.clone())),
        TermPattern::BlankNode(node) => Some(blanks.entry(node.as_str().to_owned()).or_default().clone().into()),
        TermPattern::Literal(literal) => Some(literal.clone().into()),
        TermPattern::Variable(name) => solution.get(name).cloned(),
    };
    let (subject, object) = (term(&quad.subject), term(&quad.object));
    whole(subject, &quad.predicate, object, &quad.graph_name, solution)
}

/// Returns a quad of parts that all are there and may stand where they do.
fn whole(
    subject: Option<Term>,
    predicate: &NamedNodePattern,
    object: Option<Term>,
    graph: &GraphNamePattern,
    solution: &QuerySolution,
) -> Option<Quad> {
    let node = |term: &Term| match term {
        Term::NamedNode(node) => Some(node.clone()),
        Term::BlankNode(_) | Term::Literal(_) => None,
    };
    let subject = match subject? {
        Term::NamedNode(node) => NamedOrBlankNode::from(node),
        Term::BlankNode(node) => node.into(),
        Term::Literal(_) => return None,
    };
    let predicate = match predicate {
        NamedNodePattern::NamedNode(name) => name.clone(),
        NamedNodePattern::Variable(name) => node(solution.get(name)?)?,
    };
    let graph = match graph {
        GraphNamePattern::NamedNode(name) => name.clone().into(),
        GraphNamePattern::DefaultGraph => GraphName::DefaultGraph,
        GraphNamePattern::Variable(name) => node(solution.get(name)?)?.into(),
    };
    Some(Quad::new(subject, predicate, object?, graph))
}

/// Returns a quad of data with blank nodes of its own.
fn fresh(quad: spargebra::term::Quad, blanks: &mut BTreeMap<String, BlankNode>) -> Quad {
    let mut own = |node: BlankNode| blanks.entry(node.into_string()).or_default().clone();
    let subject = match quad.subject {
        NamedOrBlankNode::BlankNode(node) => own(node).into(),
        subject => subject,
    };
    let object = match quad.object {
        Term::BlankNode(node) => own(node).into(),
        object => object,
    };
    Quad::new(subject, quad.predicate, object, graph_name(quad.graph_name))
}

fn ground(quad: GroundQuad) -> Quad {
    let object = match quad.object {
        GroundTerm::NamedNode(node) => Term::from(node),
        GroundTerm::Literal(literal) => literal.into(),
    };
    Quad::new(quad.subject, quad.predicate, object, graph_name(quad.graph_name))
}

fn graph_name(name: spargebra::term::GraphName) -> GraphName {
    match name {
        spargebra::term::GraphName::NamedNode(name) => name.into(),
        spargebra::term::GraphName::DefaultGraph => GraphName::DefaultGraph,
    }
}

fn failed(error: oxigraph::store::StorageError) -> Error {
    answer::failed(&error)
}

fn refused(message: String, hint: Option<String>) -> Error {
    Error::Query { message, hint }
}
