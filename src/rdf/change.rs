//! In: a request that changes a store. Out: [`Reply`], the lines of a patch that does it; the store itself stays as it is.

use oxigraph::io::RdfParser;
use oxigraph::model::{GraphName, NamedNode, Quad};

use crate::Error;
use crate::rdf::patch::Patch;
use crate::rdf::service::{format_of, node, refused};
use crate::rdf::{Ask, Reply, Store, Verdict, answer, update};

/// The media type of a patch.
const PATCH: &str = "application/rdf-patch";

impl Store {
    /// Returns the changes that a request makes; nothing when it is none that makes any.
    pub(super) fn change(&self, ask: &Ask) -> Option<Reply> {
        let changed = match ask {
            Ask::Update { text, base, default_graphs, named_graphs } => {
                self.update(text, base, [default_graphs, named_graphs])
            }
            Ask::Put { graph, media_type, text } => self.put(graph.as_deref(), media_type, text, true),
            Ask::Post { graph, media_type, text } => self.put(graph.as_deref(), media_type, text, false),
            Ask::Delete(graph) => self.delete(graph.as_deref()),
            Ask::Query { .. } | Ask::Graph(_) | Ask::Description { .. } => return None,
        };
        Some(match changed {
            Ok((verdict, lines)) => Reply { verdict, media_type: PATCH.to_owned(), body: lines.into_bytes() },
            Err(error) => match error {
                Error::Unknown { .. } => refused(Verdict::Unknown, &error),
                // Of files only what is sent as one.
                Error::File { .. } => refused(Verdict::Unsupported, &error),
                _ => refused(Verdict::Wrong, &error),
            },
        })
    }

    fn patch(&self) -> Result<Patch<'_>, Error> {
        Patch::of(self.inner()).map_err(|error| answer::failed(&error))
    }

    fn update(&self, text: &str, base: &str, graphs: [&[String]; 2]) -> Result<(Verdict, String), Error> {
        let names = |names: &[String]| names.iter().map(|name| node(name)).collect::<Result<Vec<_>, _>>();
        let [default_graphs, named_graphs] = [names(graphs[0])?, names(graphs[1])?];
        let mut patch = self.patch()?;
        update::update(&mut patch, (text, base), (&default_graphs, &named_graphs), self.prefixes())?;
        Ok((Verdict::Answered, patch.write()))
    }

    /// Puts triples into a graph: beside what it holds, or in place of it.
    fn put(
        &self,
        name: Option<&str>,
        media_type: &str,
        text: &str,
        is_whole: bool,
    ) -> Result<(Verdict, String), Error> {
        let name = name.map(node).transpose()?;
        let graph = name.clone().map_or(GraphName::DefaultGraph, GraphName::from);
        let quads = triples(name.as_ref(), &graph, media_type, text)?;
        let mut patch = self.patch()?;
        let failed = |error: oxigraph::store::StorageError| answer::failed(&error);
        let is_new = match &name {
            Some(name) => !patch.transaction().contains_named_graph(name).map_err(failed)?,
            None => false,
        };
        if is_whole {
            let held = patch.transaction().quads_for_pattern(None, None, None, Some(graph.as_ref()));
            let held: Vec<Quad> = held.collect::<Result<_, _>>().map_err(failed)?;
            let new: std::collections::HashSet<&Quad> = quads.iter().collect();
            let gone = held.into_iter().filter(|quad| !new.contains(quad));
            gone.into_iter().try_for_each(|quad| patch.delete(quad)).map_err(failed)?;
        }
        if let Some(name) = name {
            patch.open(name).map_err(failed)?;
        }
        quads.into_iter().try_for_each(|quad| patch.add(quad)).map_err(failed)?;
        Ok((if is_new { Verdict::Created } else { Verdict::Answered }, patch.write()))
    }

    fn delete(&self, name: Option<&str>) -> Result<(Verdict, String), Error> {
        let mut patch = self.patch()?;
        let failed = |error: oxigraph::store::StorageError| answer::failed(&error);
        match name.map(node).transpose()? {
            None => update::clear(&mut patch, GraphName::DefaultGraph.as_ref())?,
            Some(name) => {
                if !patch.transaction().contains_named_graph(&name).map_err(failed)? {
                    return Err(Error::Unknown { message: format!("there is no graph {name}"), hint: None });
                }
                patch.drop(name).map_err(failed)?;
            }
        }
        Ok((Verdict::Answered, patch.write()))
    }
}

/// Reads triples that are sent for a graph.
fn triples(name: Option<&NamedNode>, graph: &GraphName, media_type: &str, text: &str) -> Result<Vec<Quad>, Error> {
    let Some(format) = format_of(media_type) else {
        let error = Error::file(media_type, "triples cannot be sent like that");
        return Err(
            error.with_hint("send text/turtle, application/n-triples, application/rdf+xml or application/ld+json")
        );
    };
    let mut parser = RdfParser::from_format(format.syntax()).without_named_graphs().rename_blank_nodes();
    if let Some(name) = name {
        parser = parser.clone().with_base_iri(name.as_str()).unwrap_or(parser);
    }
    let quads = parser.with_default_graph(graph.clone()).for_slice(text.as_bytes());
    quads
        .collect::<Result<_, _>>()
        .map_err(|error| Error::Query { message: format!("what was sent cannot be read: {error}"), hint: None })
}
