//! In: knowledge, an ontology and a style. Out: [`Picture`]: nodes, edges, legend and words, before any format.

use std::collections::{BTreeMap, BTreeSet};

use crate::Error;
use crate::draw::look::Look;
use crate::draw::name::name_in;
use crate::draw::row::Row;
use crate::draw::selection::{CROWD, Selection};
use crate::draw::style::{Style, Theme};
use crate::draw::voice::Voice;
use crate::draw::wording::Wording;
use crate::draw::wrap::{clean, clip};
use crate::draw::{Format, Graphviz, dot, mermaid, paint, raster, svg};
use crate::model::{Claim, Date, Entity, Knowledge, Object, Qualifier, Status};
use crate::ontology::{Kind, Ontology};

/// How many documents the source line names.
const SOURCES: usize = 3;
/// Columns of a sentence shown when the pointer rests on an edge.
const QUOTE: usize = 240;

/// Everything a picture shows, in a fixed order.
#[derive(Debug, Clone)]
pub struct Picture {
    pub(super) title: String,
    /// How much is shown, and what was left out.
    pub(super) subtitle: String,
    pub(super) source: String,
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
    pub(super) legend: Legend,
    pub(super) look: Look,
    pub(super) theme: Theme,
    pub(super) language: String,
    left_out: (usize, usize),
}

/// An entity, with the claims about values in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) id: String,
    pub(super) name: String,
    /// Which class of the look it is drawn as.
    pub(super) class: usize,
    pub(super) rows: Vec<Row>,
    /// How many entities it is linked with.
    pub(super) neighbours: usize,
    pub(super) tooltip: String,
}

/// Every claim from one entity to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) from: String,
    pub(super) to: String,
    /// Each with the kind of the look it is drawn as, in the order of time.
    pub(super) rows: Vec<(usize, Row)>,
    /// Whether all of it reads the same from both ends.
    pub(super) is_symmetric: bool,
    /// Whether the last thing told as a fact is that it ended.
    pub(super) is_over: bool,
    pub(super) tooltip: String,
}

/// What occurs in the picture, with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Legend {
    pub(super) classes: BTreeMap<usize, String>,
    pub(super) kinds: BTreeMap<usize, String>,
    /// Empty when everything is told as a fact.
    pub(super) statuses: BTreeMap<Status, String>,
}

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
    let (look, wording) = (Look::read(&ontology.files)?, Wording::read(&ontology.files)?);
    let voice = Voice { wording: &wording, vocabulary: &ontology.vocabulary, language: &style.language };
    let selection = Selection::new(knowledge, &ontology.vocabulary, style)?;
    let composer = Composer { selection: &selection, voice, look: &look };
    let (nodes, edges) = (composer.nodes(), composer.edges());
    Ok(Picture {
        title: clean(&style.title.clone().unwrap_or_else(|| composer.title(style))),
        subtitle: composer.subtitle(),
        source: composer.source(knowledge),
        legend: composer.legend(&nodes, &edges),
        nodes,
        edges,
        left_out: selection.left_out,
        theme: style.theme,
        language: style.language.clone(),
        look,
    })
}

impl Picture {
    /// Returns the picture in the DOT language of Graphviz.
    pub fn dot(&self) -> String {
        dot::print(self)
    }

    /// Returns the picture as a Mermaid flowchart.
    pub fn mermaid(&self) -> String {
        mermaid::print(self)
    }

    /// Returns the picture laid out by `graphviz`, or here in columns where that program is missing.
    ///
    /// Fails when the program fails, and when a PNG needs characters that no font of the machine has.
    pub fn render(&self, graphviz: &Graphviz, format: Format) -> Result<Vec<u8>, Error> {
        let canvas = self.look.canvas(self.theme).canvas.to_string();
        let svg = match graphviz.run(&self.dot())? {
            Some(bytes) => svg::finish(&String::from_utf8_lossy(&bytes), &canvas),
            None => self.svg(),
        };
        match format {
            Format::Svg => Ok(svg.into_bytes()),
            Format::Png => raster::raster(&svg),
        }
    }

    /// Returns the picture as SVG laid out here, the same on every machine.
    pub fn svg(&self) -> String {
        paint::paint(self)
    }

    /// Returns whether there is nothing to see.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Returns how many entities and claims were left out because the picture would be crowded.
    pub fn left_out(&self) -> (usize, usize) {
        self.left_out
    }

    /// Returns whether there are too many edges to be laid out in ranks.
    pub(super) fn is_crowded(&self) -> bool {
        self.edges.len() > CROWD
    }
}

struct Composer<'d, 'k> {
    selection: &'d Selection<'k>,
    voice: Voice<'d>,
    look: &'d Look,
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
                .chain(values.iter().map(|claim| self.quote(claim)))
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
        let row =
            |claim: &&Claim| (self.look.kind(self.voice.vocabulary, &claim.predicate), Row::new(claim, self.voice));
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
            tooltip: claims.iter().map(|claim| self.quote(claim)).collect::<Vec<_>>().join("\n"),
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

    /// Returns the claim in a few words, and the sentence that states it.
    fn quote(&self, claim: &Claim) -> String {
        let row = Row::new(claim, self.voice).plain();
        let by = claim.attribution.as_deref().map(|name| self.voice.phrase("by", &[("name", name)]));
        let evidence = claim.evidence.first();
        let words = evidence.map(|evidence| format!("“{}” {}", clip(&evidence.text, QUOTE), evidence.document));
        [Some(row), by, words].into_iter().flatten().collect::<Vec<_>>().join(" — ")
    }

    fn title(&self, style: &Style) -> String {
        let name = self.selection.centre.map_or("", |centre| name_in(centre, self.voice.language));
        match style.around {
            Some((_, 1)) => self.voice.phrase("around_one", &[("name", name)]),
            Some((_, depth)) => self.voice.phrase("around", &[("name", name), ("depth", &depth.to_string())]),
            None => self.voice.phrase("title", &[("name", name)]),
        }
    }

    fn subtitle(&self) -> String {
        let count = |key: &str, (entities, claims): (usize, usize)| {
            self.voice.phrase(key, &[("entities", &entities.to_string()), ("claims", &claims.to_string())])
        };
        let drawn = count("counts", (self.selection.entities.len(), self.selection.claims.len()));
        match self.selection.left_out {
            (0, 0) => drawn,
            left_out => format!("{drawn} · {}", count("left_out", left_out)),
        }
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

/// Returns the time a claim speaks of: what has none comes first.
fn when(claim: &Claim) -> Option<jiff::civil::Date> {
    let date = |name: &str| claim.qualifiers.get(name)?.texts().first()?.parse::<Date>().ok();
    date("date").or_else(|| date("start")).or_else(|| date("end")).map(|date| date.first_day())
}
