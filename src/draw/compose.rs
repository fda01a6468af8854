//! In: knowledge, an ontology and a style. Out: [`Picture`].

use std::collections::{BTreeMap, BTreeSet};

use crate::Error;
use crate::draw::look::Look;
use crate::draw::name::name_in;
use crate::draw::picture::{Edge, Legend, Manner, Node, Picture};
use crate::draw::row::Row;
use crate::draw::selection::Selection;
use crate::draw::style::Style;
use crate::draw::voice::Voice;
use crate::draw::wording::Wording;
use crate::draw::wrap::{clean, clip};
use crate::model::{Claim, Date, Entity, Knowledge, Object, Qualifier, Status};
use crate::ontology::{Kind, Ontology};

/// How many documents the source line names.
const SOURCES: usize = 3;
/// Columns of a sentence shown when the pointer rests on an edge.
const QUOTE: usize = 240;

/// Returns the picture of `knowledge` that `style` asks for.
///
/// Fails when `style` names what nobody knows, or when the ontology's `drawing.toml` or `wording.toml` is broken.
///
/// ```
/// use guanxi::draw::{Style, compose};
/// use guanxi::model::Knowledge;
/// use guanxi::ontology::Ontology;
///
/// let picture = compose(&Knowledge::default(), &Ontology::embedded()?, &Style::default())?;
/// assert!(picture.is_empty() && picture.dot().starts_with("digraph"));
/// # Ok::<(), guanxi::Error>(())
/// ```
pub fn compose(knowledge: &Knowledge, ontology: &Ontology, style: &Style) -> Result<Picture, Error> {
    compose_as(knowledge, ontology, style, Look::read(&ontology.files)?, Manner::Links)
}

/// Returns the picture of `knowledge` in the manner and the look asked for.
pub(super) fn compose_as(
    knowledge: &Knowledge,
    ontology: &Ontology,
    style: &Style,
    look: Look,
    manner: Manner,
) -> Result<Picture, Error> {
    let wording = Wording::read(&ontology.files)?;
    let voice = Voice { wording: &wording, vocabulary: &ontology.vocabulary, language: &style.language };
    let selection = Selection::new(knowledge, &ontology.vocabulary, style)?;
    let composer = Composer { selection: &selection, voice, look: &look, manner };
    let (nodes, edges) = (composer.nodes(), composer.edges());
    Ok(Picture {
        title: clean(&style.title.clone().unwrap_or_else(|| composer.title(style))),
        subtitle: composer.subtitle(&edges),
        source: composer.source(knowledge),
        legend: composer.legend(&nodes, &edges),
        nodes,
        edges,
        left_out: selection.left_out,
        theme: style.theme,
        language: style.language.clone(),
        manner,
        wordless: voice.phrase("wordless", &[]),
        look,
    })
}

struct Composer<'d, 'k> {
    selection: &'d Selection<'k>,
    voice: Voice<'d>,
    look: &'d Look,
    manner: Manner,
}

impl<'k> Composer<'_, 'k> {
    fn nodes(&self) -> Vec<Node> {
        let entities = self.selection.entities.values();
        entities.map(|entity| self.node(entity)).collect()
    }

    fn node(&self, entity: &Entity) -> Node {
        let own = self.selection.claims.iter().copied().filter(|claim| claim.subject == entity.id);
        let mut values: Vec<&Claim> = own.filter(|claim| matches!(claim.object, Object::Value(_))).collect();
        values.sort_by_key(|claim| when(claim));
        let names = entity.names.iter().map(|name| name.text.clone()).collect::<BTreeSet<_>>();
        let label = self.voice.class(&entity.class);
        let names = self.voice.list(&names.into_iter().collect::<Vec<_>>(), usize::MAX);
        Node {
            id: entity.id.clone(),
            name: clean(name_in(entity, self.voice.language)),
            class: self.look.class(self.voice.vocabulary, &entity.class),
            rows: values.iter().map(|claim| Row::new(claim, self.voice)).collect(),
            neighbours: self.neighbours(&entity.id),
            tooltip: std::iter::once(format!("{label}: {names}"))
                .chain(values.iter().map(|claim| quote(claim, self.voice)))
                .collect::<Vec<_>>()
                .join("\n"),
        }
    }

    fn neighbours(&self, id: &str) -> usize {
        let linked = self.selection.claims.iter().filter_map(|claim| match &claim.object {
            Object::Entity(object) if claim.subject == id => Some(object.as_str()),
            Object::Entity(object) if object == id => Some(claim.subject.as_str()),
            _ => None,
        });
        linked.collect::<BTreeSet<_>>().len()
    }

    /// One edge for all claims from one entity to another; a symmetric claim joins the edge that is there.
    fn edges(&self) -> Vec<Edge> {
        let mut bundles: BTreeMap<(&str, &str), Vec<&Claim>> = BTreeMap::new();
        let linked = |claim: &&'k Claim| match &claim.object {
            Object::Entity(object) => Some((claim.subject.as_str(), object.as_str())),
            Object::Value(_) => None,
        };
        let (symmetric, directed): (Vec<&Claim>, Vec<&Claim>) =
            self.selection.claims.iter().copied().partition(|claim| self.is_symmetric(claim));
        for claim in directed.into_iter().chain(symmetric) {
            let Some((from, to)) = linked(&claim) else { continue };
            let is_turned =
                self.is_symmetric(claim) && !bundles.contains_key(&(from, to)) && bundles.contains_key(&(to, from));
            bundles.entry(if is_turned { (to, from) } else { (from, to) }).or_default().push(claim);
        }
        bundles.into_iter().map(|((from, to), claims)| self.edge(from, to, claims)).collect()
    }

    fn edge(&self, from: &str, to: &str, mut claims: Vec<&Claim>) -> Edge {
        claims.sort_by_key(|claim| self.turn(claim));
        let row = |claim: &&Claim| {
            let row = match self.manner {
                Manner::Links => Row::new(claim, self.voice),
                Manner::Stakes => Row::stake(claim, self.voice),
            };
            (self.look.kind(self.voice.vocabulary, &claim.predicate), row)
        };
        let mut rows: Vec<(usize, Row)> = Vec::new();
        for row in claims.iter().map(row) {
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        Edge {
            from: from.to_owned(),
            to: to.to_owned(),
            rows,
            is_symmetric: claims.iter().all(|claim| self.is_symmetric(claim)),
            is_over: self.is_over(&claims),
            tooltip: claims.iter().map(|claim| quote(claim, self.voice)).collect::<Vec<_>>().join("\n"),
        }
    }

    fn is_symmetric(&self, claim: &Claim) -> bool {
        self.voice.vocabulary.predicates.get(&claim.predicate).is_some_and(|predicate| predicate.symmetric)
    }

    /// Returns whether the last event told as a fact ended the link.
    fn is_over(&self, claims: &[&Claim]) -> bool {
        let events = claims.iter().rev().filter(|claim| claim.status.is_fact() && !self.is_state(claim));
        events
            .map(|claim| self.look.kind(self.voice.vocabulary, &claim.predicate))
            .next()
            .is_some_and(|kind| self.look.kinds[kind].ends)
    }

    fn is_state(&self, claim: &Claim) -> bool {
        self.voice.vocabulary.predicates.get(&claim.predicate).is_some_and(|predicate| predicate.kind == Kind::State)
    }

    /// Orders claims for reading: what is undated, events by date, what holds today.
    fn turn(&self, claim: &Claim) -> (bool, Option<jiff::civil::Date>, usize) {
        let date = when(claim);
        let is_former = claim.qualifiers.get("former") == Some(&Qualifier::Flag(true));
        let kind = self.look.kind(self.voice.vocabulary, &claim.predicate);
        (date.is_none() && !is_former && self.is_state(claim), date, kind)
    }

    fn title(&self, style: &Style) -> String {
        let name = self.selection.centre.map_or("", |centre| name_in(centre, self.voice.language));
        match style.around {
            Some((_, 1)) => self.voice.phrase("around_one", &[("name", name)]),
            Some((_, depth)) => self.voice.phrase("around", &[("name", name), ("depth", &depth.to_string())]),
            None if self.manner == Manner::Stakes => self.voice.phrase("stakes", &[("name", name)]),
            None => self.voice.phrase("title", &[("name", name)]),
        }
    }

    fn subtitle(&self, edges: &[Edge]) -> String {
        let count = |key: &str, (entities, claims): (usize, usize)| {
            self.voice.phrase(key, &[("entities", &entities.to_string()), ("claims", &claims.to_string())])
        };
        let drawn = count("counts", (self.selection.entities.len(), self.selection.claims.len()));
        let left_out = Some(self.selection.left_out).filter(|left_out| *left_out != (0, 0));
        let mut rows = edges.iter().flat_map(|edge| &edge.rows);
        let has_shares = self.manner == Manner::Stakes && rows.any(|(_, row)| row.percent.is_some());
        let widths = has_shares.then(|| self.voice.phrase("widths", &[]));
        let parts = [Some(drawn), left_out.map(|left_out| count("left_out", left_out)), widths];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// Returns the documents the drawn claims come from, with their dates.
    fn source(&self, knowledge: &Knowledge) -> String {
        let evidence = self.selection.claims.iter().flat_map(|claim| &claim.evidence);
        let used: BTreeSet<&str> = evidence.map(|evidence| evidence.document.as_str()).collect();
        let named: Vec<String> = used.iter().map(|id| self.document(knowledge, id)).collect();
        let key = if named.len() == 1 { "source" } else { "sources" };
        match named.len() {
            0 => String::new(),
            _ => self.voice.phrase(key, &[("list", &self.voice.list(&named, SOURCES))]),
        }
    }

    fn document(&self, knowledge: &Knowledge, id: &str) -> String {
        let source = knowledge.sources.iter().find(|source| source.id == id);
        let name = clip(source.and_then(|source| source.title.as_deref()).unwrap_or(id), 60);
        match source.and_then(|source| source.date) {
            Some(date) => self.voice.phrase("dated", &[("name", &name), ("date", &self.voice.date(&date))]),
            None => name,
        }
    }

    fn legend(&self, nodes: &[Node], edges: &[Edge]) -> Legend {
        let rows = || {
            nodes
                .iter()
                .flat_map(|node| &node.rows)
                .chain(edges.iter().flat_map(|edge| edge.rows.iter().map(|(_, row)| row)))
        };
        let mut statuses: BTreeMap<Status, String> =
            rows().map(|row| (row.status, self.voice.status(row.status).to_owned())).collect();
        if statuses.keys().all(|status| *status == Status::Asserted) {
            statuses.clear();
        }
        let kinds: BTreeSet<usize> = edges.iter().flat_map(|edge| edge.rows.iter().map(|(kind, _)| *kind)).collect();
        let label = |kind: &usize| self.look.kinds[*kind].labels.best(self.voice.language).to_owned();
        Legend { classes: self.classes(), kinds: kinds.iter().map(|kind| (*kind, label(kind))).collect(), statuses }
    }

    /// Returns the drawn classes; a class drawn for others as well is called by its own name.
    fn classes(&self) -> BTreeMap<usize, String> {
        let entities = self.selection.entities.values();
        let drawn = entities.map(|entity| {
            let class = self.look.class(self.voice.vocabulary, &entity.class);
            let name = self.look.classes[class].name.as_str();
            (class, self.voice.class(if name.is_empty() { &entity.class } else { name }).to_owned())
        });
        drawn.collect()
    }
}

/// Returns the claim in a few words, and the sentence that states it.
pub(super) fn quote(claim: &Claim, voice: Voice<'_>) -> String {
    let row = Row::new(claim, voice).plain();
    let by = claim.attribution.as_deref().map(|name| voice.phrase("by", &[("name", name)]));
    let evidence = claim.evidence.first();
    let words = evidence.map(|evidence| format!("“{}” {}", clip(&evidence.text, QUOTE), evidence.document));
    [Some(row), by, words].into_iter().flatten().collect::<Vec<_>>().join(" — ")
}

/// Returns the time a claim speaks of: what has none comes first.
pub(super) fn when(claim: &Claim) -> Option<jiff::civil::Date> {
    let date = |name: &str| claim.qualifiers.get(name)?.texts().first()?.parse::<Date>().ok();
    date("date").or_else(|| date("start")).or_else(|| date("end")).map(|date| date.first_day())
}
