//! In: changes to a store. Out: [`Patch`], their lines of RDF Patch, which a store takes again.
//!
//! `A` adds a quad and `D` deletes one. RDF Patch knows no graphs without triples: `G+` says that a graph is there, `G-` that
//! it is gone with all it holds.

use std::fmt::Write as _;

use oxigraph::model::{NamedNode, NamedOrBlankNode, Quad};
use oxigraph::store::{StorageError, Transaction};

/// A change to a store.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Add(Quad),
    Delete(Quad),
    Open(NamedNode),
    Drop(NamedNode),
}

/// Changes to a store that belong together, in their order.
pub(super) struct Patch<'s> {
    transaction: Transaction<'s>,
    steps: Vec<Step>,
}

impl<'s> Patch<'s> {
    /// Returns a patch without changes; those made through it are seen by it alone.
    pub(super) fn of(store: &'s oxigraph::store::Store) -> Result<Self, StorageError> {
        Ok(Self { transaction: store.start_transaction()?, steps: Vec::new() })
    }

    /// Returns the store with the changes made so far.
    pub(super) fn transaction(&self) -> &Transaction<'s> {
        &self.transaction
    }

    pub(super) fn add(&mut self, quad: Quad) -> Result<(), StorageError> {
        if !self.transaction.contains(&quad)? {
            self.transaction.insert(&quad);
            self.steps.push(Step::Add(quad));
        }
        Ok(())
    }

    pub(super) fn delete(&mut self, quad: Quad) -> Result<(), StorageError> {
        if self.transaction.contains(&quad)? {
            self.transaction.remove(&quad);
            self.steps.push(Step::Delete(quad));
        }
        Ok(())
    }

    pub(super) fn open(&mut self, graph: NamedNode) -> Result<(), StorageError> {
        if !self.transaction.contains_named_graph(&graph)? {
            self.transaction.insert_named_graph(&graph);
            self.steps.push(Step::Open(graph));
        }
        Ok(())
    }

    pub(super) fn drop(&mut self, graph: NamedNode) -> Result<(), StorageError> {
        if self.transaction.contains_named_graph(&graph)? {
            self.transaction.remove_named_graph(&graph)?;
            self.steps.push(Step::Drop(graph));
        }
        Ok(())
    }

    /// Returns the lines of the changes; the store stays as it is.
    pub(super) fn write(self) -> String {
        let mut text = String::new();
        for step in self.steps {
            // Writing to a string cannot fail.
            let _ = match step {
                Step::Add(quad) => writeln!(text, "A {quad} ."),
                Step::Delete(quad) => writeln!(text, "D {quad} ."),
                Step::Open(graph) => writeln!(text, "G+ {graph} ."),
                Step::Drop(graph) => writeln!(text, "G- {graph} ."),
            };
        }
        text
    }

    /// Makes the changes of one line.
    pub(super) fn read(&mut self, line: &str) -> Result<(), String> {
        let (sign, rest) = line.split_once(' ').ok_or("this is no line of RDF Patch")?;
        let quad = || rest.parse::<Quad>().map_err(|error| error.to_string());
        let graph = || {
            let name: NamedNode = rest.trim_end_matches(['.', ' ']).parse().map_err(|_| "this names no graph")?;
            Ok::<_, String>(name)
        };
        let done = match sign {
            "A" => self.add(quad()?),
            "D" => self.delete(quad()?),
            "G+" => self.open(graph()?),
            "G-" => self.drop(graph()?),
            _ => return Err(format!("\"{sign}\" begins no line of RDF Patch; known are TX, TC, A, D, G+ and G-")),
        };
        done.map_err(|error| error.to_string())
    }

    /// Keeps the changes in the store.
    pub(super) fn commit(self) -> Result<(), StorageError> {
        self.transaction.commit()
    }
}

/// Returns a graph that has a name of its own.
pub(super) fn named(graph: NamedOrBlankNode) -> Option<NamedNode> {
    match graph {
        NamedOrBlankNode::NamedNode(name) => Some(name),
        NamedOrBlankNode::BlankNode(_) => None,
    }
}
