//! In: an RDF file or knowledge. Out: [`Store`], which answers SPARQL queries about it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use oxigraph::model::{GraphNameRef, NamedNode, NamedOrBlankNode, Term};
use oxigraph::sparql::{QueryResults, SparqlEvaluator};

use crate::Error;
use crate::model::Knowledge;
use crate::ontology::Ontology;
use crate::rdf::answer::{self, Answer, Rows};
use crate::rdf::describe::{Graphs, describe};
use crate::rdf::edits::Edits;
use crate::rdf::iri::{Base, last_segment};
use crate::rdf::place::{self, Loader, Place};
use crate::rdf::prefixes::known_prefixes;
use crate::rdf::source::{self, Source};
use crate::rdf::sparql::{self, Need};
use crate::rdf::terms;

/// A graph to ask questions of.
///
/// The default graph of a query holds everything a file says, its named graphs included; GRAPH asks for one of them.
/// Where the file speaks guanxi's vocabulary, what follows from it is there as well: more general predicates and classes,
/// the other direction of symmetric ones, inverses. Those triples are also in the graph `g:inferred`, and the vocabulary
/// itself, with labels in three languages, in `g:ontology`. What people wrote into the graph over HTTP comes last, in the
/// graphs they wrote it into.
pub struct Store {
    store: oxigraph::store::Store,
    prefixes: BTreeMap<String, String>,
    edits: Option<Edits>,
    /// What of the graph is there.
    held: Need,
}

impl Store {
    /// Reads an RDF file, or the graph of a folder that `guanxi build` made, and adds what follows by `ontology`.
    pub fn open(path: &Path, ontology: &Ontology) -> Result<Self, Error> {
        Self::open_in(Place::Memory, path, ontology, false)
    }

    /// Reads an RDF file and adds nothing; `ontology` gives the prefixes alone.
    pub fn open_plain(path: &Path, ontology: &Ontology) -> Result<Self, Error> {
        Self::open_in(Place::Memory, path, ontology, true)
    }

    /// Does what [`open`](Self::open) does, or [`open_plain`](Self::open_plain), with the triples where `place` says.
    pub fn open_in(place: Place, path: &Path, ontology: &Ontology, is_plain: bool) -> Result<Self, Error> {
        match place {
            Place::Disk => place::on_disk(path, ontology, is_plain),
            Place::Memory => Self::load(path, Need::All, (ontology, is_plain)),
        }
    }

    /// Does what [`open_in`](Self::open_in) does for one query: in memory is only what its answer can depend on, and the names.
    ///
    /// That is all of it where the query has a variable in the place of a predicate, or is a DESCRIBE. A query that looks
    /// at more is an error afterwards. One that cannot be read gives a store of everything.
    pub fn open_for(
        query: &str,
        place: Place,
        path: &Path,
        ontology: &Ontology,
        is_plain: bool,
    ) -> Result<Self, Error> {
        if place == Place::Disk {
            return place::on_disk(path, ontology, is_plain);
        }
        let need = |prefixes: &BTreeMap<String, String>| match sparql::parse(query, prefixes) {
            Ok(query) => Need::of(&query).with(&[terms::PREF_LABEL, terms::ALT_LABEL]),
            Err(_) => Need::All,
        };
        // What prefixes mean is sure when the last triple is read; what they mostly mean, before.
        let declared = Source::of(path)?.prefixes()?;
        let guessed = need(&known_prefixes(ontology, Some(Base::default()), &declared));
        let store = Self::load(path, guessed, (ontology, is_plain))?;
        if store.held.covers(&need(&store.prefixes)) {
            return Ok(store);
        }
        Self::load(path, Need::All, (ontology, is_plain))
    }

    fn load(path: &Path, held: Need, (ontology, is_plain): (&Ontology, bool)) -> Result<Self, Error> {
        let store = oxigraph::store::Store::new().map_err(|error| answer::failed(&error))?;
        let prefixes = source::load(&Source::of(path)?, &store, &held, (ontology, is_plain))?;
        let mut edits = Edits::of(path);
        edits.take(&store, u64::MAX)?;
        Ok(Self { store, prefixes, edits: Some(edits), held })
    }

    /// Takes what people wrote into the graph since it was read, up to the byte `until` of its edits.
    pub(super) fn follow(&mut self, until: u64) -> Result<(), Error> {
        match &mut self.edits {
            Some(edits) => edits.take(&self.store, until),
            None => Ok(()),
        }
    }

    /// Returns whether there is a graph of that name, be it empty.
    pub(super) fn has_graph(&self, name: &str) -> bool {
        NamedNode::new(name).is_ok_and(|name| self.store.contains_named_graph(&name).unwrap_or_default())
    }

    /// Returns a store of `knowledge`, as one read from its file would be.
    ///
    /// ```
    /// use guanxi::{model::Knowledge, ontology::Ontology, rdf};
    ///
    /// let store = rdf::Store::of(&Knowledge::default(), &Ontology::embedded()?)?;
    /// let answer = store.query("ASK { GRAPH g:ontology { g:left rdfs:label \"離開\"@zh-Hant } }")?;
    /// assert!(answer.is_found());
    /// # Ok::<(), guanxi::Error>(())
    /// ```
    pub fn of(knowledge: &Knowledge, ontology: &Ontology) -> Result<Self, Error> {
        let base = Base::default();
        let mut quads = Vec::new();
        let done = describe(knowledge, &ontology.vocabulary, &base, Graphs::PerDocument, &mut |block| {
            let graph = block.graph;
            quads.extend(block.triples.into_iter().map(|triple| triple.in_graph(graph.clone())));
            Ok(())
        });
        done.map_err(|error| answer::failed(&error))?;
        let store = oxigraph::store::Store::new().map_err(|error| answer::failed(&error))?;
        Loader::run(&store, &Need::All, |loader| {
            loader.infer(&quads, ontology)?;
            quads.into_iter().try_for_each(|quad| loader.add(quad))
        })?;
        let prefixes = known_prefixes(ontology, Some(base), &BTreeMap::new());
        Ok(Self { store, prefixes, edits: None, held: Need::All })
    }

    #[cfg(feature = "disk")]
    pub(super) fn with(store: oxigraph::store::Store, prefixes: BTreeMap<String, String>) -> Self {
        Self { store, prefixes, edits: None, held: Need::All }
    }

    pub(super) fn inner(&self) -> &oxigraph::store::Store {
        &self.store
    }

    /// Returns the prefixes that a query need not declare, with their namespaces.
    pub fn prefixes(&self) -> &BTreeMap<String, String> {
        &self.prefixes
    }

    /// Answers a SPARQL 1.1 query: SELECT, ASK, CONSTRUCT or DESCRIBE.
    ///
    /// Rows come in the order the query asks for; where it asks for none, sorted by their terms. An error of syntax tells
    /// line and column of the text as given and shows the line with the place marked.
    pub fn query(&self, text: &str) -> Result<Answer, Error> {
        let query = sparql::parse(text, &self.prefixes)?;
        if !self.held.covers(&Need::of(&query)) {
            let message =
                "this store was opened for another query, and does not hold all that this one looks at".to_owned();
            return Err(Error::Query { message, hint: None });
        }
        let is_ordered = sparql::is_ordered(&query);
        let results = SparqlEvaluator::new().for_query(query).on_store(&self.store).execute();
        match results.map_err(|error| answer::failed(&error))? {
            QueryResults::Boolean(truth) => Ok(Answer::Truth(truth)),
            QueryResults::Solutions(solutions) => {
                let starred = sparql::starred(text);
                Rows::collect(solutions, is_ordered, starred.as_deref(), &self.prefixes, usize::MAX).map(Answer::Rows)
            }
            QueryResults::Graph(triples) => answer::triples(triples, &self.prefixes, usize::MAX).map(Answer::Triples),
        }
    }

    /// Returns the IRIs of the entities that go by `name`: any of their labels in any case, their identifier, or their IRI.
    ///
    /// An error names the labels most like it.
    pub fn find(&self, name: &str) -> Result<Vec<NamedNode>, Error> {
        let wanted = name.to_lowercase();
        let mut found = BTreeSet::new();
        let mut labels = BTreeSet::new();
        for property in [terms::PREF_LABEL, terms::ALT_LABEL] {
            for quad in self.store.quads_for_pattern(None, Some(property), None, Some(GraphNameRef::DefaultGraph)) {
                let quad = quad.map_err(|error| answer::failed(&error))?;
                let (NamedOrBlankNode::NamedNode(node), Term::Literal(label)) = (quad.subject, quad.object) else {
                    continue;
                };
                let iri = node.as_str();
                if label.value().to_lowercase() == wanted
                    || iri == name
                    || last_segment(iri) == name.trim_start_matches("e:")
                {
                    found.insert(node);
                } else {
                    labels.insert(label.value().to_owned());
                }
            }
        }
        if !found.is_empty() {
            return Ok(found.into_iter().collect());
        }
        let near = crate::ontology::nearest(name, labels.iter().map(String::as_str));
        let hint =
            near.map_or("`guanxi ask names` lists the entities".to_owned(), |near| format!("did you mean \"{near}\"?"));
        Err(Error::Unknown { message: format!("nothing in the graph is called \"{name}\""), hint: Some(hint) })
    }
}
