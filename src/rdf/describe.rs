//! In: [`Knowledge`]. Out: its triples in blocks, each about one subject, in the order a reader wants them.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use oxigraph::model::{GraphName, Literal, NamedNode, NamedNodeRef, Term, Triple};

use crate::model::{Claim, Entity, Knowledge, Money, Name, Object, Qualifier, Source, Value};
use crate::ontology::Vocabulary;
use crate::rdf::iri::Base;
use crate::rdf::qualifiers::{self, Encoder};
use crate::rdf::quote;
use crate::rdf::terms::{self, term};

/// Some triples about one subject, in the order they are written.
pub(crate) struct Block {
    /// The graph they belong to.
    pub(crate) graph: GraphName,
    /// What a person may want to read before them; of one line.
    pub(crate) note: Option<String>,
    /// The triples, all with one subject; none for a note that heads a section.
    pub(crate) triples: Vec<Triple>,
}

/// How the triples spread over graphs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Graphs {
    /// All in the default graph.
    One,
    /// Entities and plain facts in the default graph; documents, claims and evidence in a graph for each document.
    PerDocument,
}

/// Hands every block of `knowledge` to `sink`: entities with their facts, then each document, then its claims with evidence.
pub(crate) fn describe(
    knowledge: &Knowledge,
    vocabulary: &Vocabulary,
    base: &Base,
    graphs: Graphs,
    sink: &mut dyn FnMut(Block) -> io::Result<()>,
) -> io::Result<()> {
    let mut entities: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for entity in knowledge.entities.values() {
        entities.entry(&entity.name).and_modify(|known| *known = None).or_insert(Some(&entity.id));
    }
    let encoder = Encoder { vocabulary, base, entities };
    let mut writer = Writer { knowledge, base, encoder, graph: GraphName::DefaultGraph, sink };
    writer.entities()?;
    writer.names()?;
    writer.amounts()?;
    match graphs {
        Graphs::One => {
            writer.section("Documents")?;
            documents(knowledge).iter().try_for_each(|(id, document)| writer.document(id, document.source))?;
            writer.section("Claims, each after the sentence that first states it")?;
            writer.claims(&knowledge.claims.iter().collect::<Vec<_>>(), None)
        }
        Graphs::PerDocument => {
            let homeless: Vec<_> = knowledge.claims.iter().filter(|claim| claim.evidence.is_empty()).collect();
            writer.claims(&homeless, None)?;
            for (id, document) in documents(knowledge) {
                writer.graph = base.document(id).into();
                writer.document(id, document.source)?;
                writer.claims(&document.claims, Some(id))?;
            }
            Ok(())
        }
    }
}

/// A document that is known or quoted.
#[derive(Default)]
struct Quoted<'k> {
    source: Option<&'k Source>,
    claims: Vec<&'k Claim>,
}

/// Returns the documents that are known or quoted, by identifier, with the claims each states.
fn documents(knowledge: &Knowledge) -> BTreeMap<&str, Quoted<'_>> {
    let mut documents: BTreeMap<&str, Quoted<'_>> = BTreeMap::new();
    for source in &knowledge.sources {
        documents.entry(&source.id).or_default().source = Some(source);
    }
    for claim in &knowledge.claims {
        let quoted: BTreeSet<&str> = claim.evidence.iter().map(|evidence| evidence.document.as_str()).collect();
        quoted.into_iter().for_each(|document| documents.entry(document).or_default().claims.push(claim));
    }
    let names = knowledge.entities.values().flat_map(|entity| &entity.names);
    for document in names.filter_map(|name| name.document.as_deref()) {
        documents.entry(document).or_default();
    }
    documents
}

struct Writer<'k, 's> {
    knowledge: &'k Knowledge,
    base: &'k Base,
    encoder: Encoder<'k>,
    graph: GraphName,
    sink: &'s mut dyn FnMut(Block) -> io::Result<()>,
}

impl Writer<'_, '_> {
    fn emit(&mut self, note: Option<String>, triples: Vec<Triple>) -> io::Result<()> {
        (self.sink)(Block { graph: self.graph.clone(), note, triples })
    }

    fn section(&mut self, note: &str) -> io::Result<()> {
        self.emit(Some(note.to_owned()), Vec::new())
    }

    fn entities(&mut self) -> io::Result<()> {
        let mut facts: BTreeMap<&str, Vec<Triple>> = BTreeMap::new();
        for claim in self.knowledge.claims.iter().filter(|claim| claim.status.is_fact()) {
            let triple =
                Triple::new(self.base.entity(&claim.subject), term(&claim.predicate), self.object(&claim.object));
            facts.entry(&claim.subject).or_default().push(triple);
        }
        self.section("Entities, with what is told of them as a fact")?;
        let known: BTreeSet<&str> = self.knowledge.entities.keys().map(String::as_str).collect();
        let ids: BTreeSet<&str> = known.into_iter().chain(facts.keys().copied()).collect();
        for id in ids {
            let mut triples = self.knowledge.entity(id).map(|entity| self.entity(entity)).unwrap_or_default();
            let mut facts = facts.remove(id).unwrap_or_default();
            facts.sort_by_cached_key(|fact| (fact.predicate.clone(), fact.object.to_string()));
            facts.dedup();
            triples.extend(facts);
            self.emit(None, triples)?;
        }
        Ok(())
    }

    fn entity(&self, entity: &Entity) -> Vec<Triple> {
        let node = self.base.entity(&entity.id);
        let mut triples = vec![];
        if !entity.class.is_empty() {
            triples.push(Triple::new(node.clone(), terms::TYPE, term(&entity.class)));
        }
        triples.extend(identifier(&node, &entity.id));
        let preferred = entity.names.iter().position(|name| name.text == entity.name);
        let label = match preferred {
            Some(at) => literal(&entity.names[at]),
            None => Literal::new_simple_literal(&entity.name),
        };
        triples.push(Triple::new(node.clone(), terms::PREF_LABEL, label));
        let others = || entity.names.iter().enumerate().filter(|(at, _)| Some(*at) != preferred).map(|(_, name)| name);
        let mut labels: Vec<Triple> =
            others().map(|name| Triple::new(node.clone(), terms::ALT_LABEL, literal(name))).collect();
        labels.dedup();
        triples.extend(labels);
        if let Some(at) = preferred {
            let name = self.base.name(&entity.id, &entity.names[at]);
            triples.push(Triple::new(node.clone(), terms::XL_PREF_LABEL, name));
        }
        let nodes = others().map(|name| self.base.name(&entity.id, name));
        triples.extend(nodes.map(|name| Triple::new(node.clone(), terms::XL_ALT_LABEL, name)));
        triples
    }

    fn names(&mut self) -> io::Result<()> {
        self.section("Names, with why each stands for its entity and where it was first seen")?;
        for entity in self.knowledge.entities.values() {
            for name in &entity.names {
                let node = self.base.name(&entity.id, name);
                let mut triples = vec![
                    Triple::new(node.clone(), terms::TYPE, terms::LABEL),
                    Triple::new(node.clone(), terms::LITERAL_FORM, literal(name)),
                    Triple::new(node.clone(), terms::REASON, Literal::new_simple_literal(&name.reason)),
                ];
                if literal(name).language().unwrap_or("und") != name.language {
                    let language = Literal::new_simple_literal(&name.language);
                    triples.push(Triple::new(node.clone(), terms::LANGUAGE, language));
                }
                if let Some(document) = &name.document {
                    triples.push(Triple::new(node.clone(), terms::WAS_QUOTED_FROM, self.base.document(document)));
                }
                triples.extend(quote::place(&node, name.place, [terms::PLACE_START, terms::PLACE_END]));
                self.emit(None, triples)?;
            }
        }
        Ok(())
    }

    fn amounts(&mut self) -> io::Result<()> {
        let mut amounts: BTreeMap<(String, String), Money> = BTreeMap::new();
        let mut add = |money: Money| amounts.insert((money.currency.clone(), money.amount.to_string()), money);
        for claim in &self.knowledge.claims {
            if let Object::Value(Value::Money(money)) = &claim.object {
                add(money.clone());
            }
            let texts = claim.qualifiers.values().flat_map(Qualifier::texts);
            texts.filter_map(|text| qualifiers::money_of(text)).for_each(|money| _ = add(money));
        }
        if !amounts.is_empty() {
            self.section("Amounts of money")?;
        }
        for money in amounts.into_values() {
            let node = self.base.money(&money);
            let amount = money.amount.to_string();
            let value = qualifiers::number(&amount).unwrap_or_else(|| Literal::new_simple_literal(&amount));
            self.emit(
                None,
                vec![
                    Triple::new(node.clone(), terms::TYPE, terms::MONEY),
                    Triple::new(node.clone(), terms::VALUE, value),
                    Triple::new(node, terms::CURRENCY, Literal::new_simple_literal(&money.currency)),
                ],
            )?;
        }
        Ok(())
    }

    fn document(&mut self, id: &str, known: Option<&Source>) -> io::Result<()> {
        let node = self.base.document(id);
        let mut triples = Vec::new();
        if known.is_some() {
            triples.push(Triple::new(node.clone(), terms::TYPE, terms::DOCUMENT));
            triples.push(Triple::new(node.clone(), terms::TYPE, terms::NEWS_ARTICLE));
        }
        triples.push(Triple::new(node.clone(), terms::IDENTIFIER, Literal::new_simple_literal(id)));
        triples.extend(known.map(|known| source(&node, known)).unwrap_or_default());
        self.emit(None, triples)
    }

    /// Writes claims in their order, with the evidence in one document or in all.
    fn claims(&mut self, claims: &[&Claim], document: Option<&str>) -> io::Result<()> {
        let mut written = BTreeSet::new();
        for claim in claims {
            let here = |id: &str| document.is_none_or(|document| document == id);
            let evidence: Vec<_> = claim.evidence.iter().filter(|evidence| here(&evidence.document)).collect();
            for evidence in &evidence {
                if written.insert((evidence.document.as_str(), evidence.sentence)) {
                    let [sentence, position, words] = quote::sentence(self.base, evidence);
                    self.emit(None, sentence)?;
                    self.emit(None, position)?;
                    self.emit(None, words)?;
                }
            }
            let node = self.base.claim(&claim.id);
            let mut triples = self.claim(&node, claim);
            let nodes: Vec<_> = evidence.iter().map(|evidence| self.base.evidence(&claim.id, evidence)).collect();
            triples.extend(nodes.iter().map(|own| Triple::new(node.clone(), terms::HAS_EVIDENCE, own.clone())));
            self.emit(Some(self.sentence(claim)), triples)?;
            for (node, evidence) in nodes.iter().zip(evidence) {
                self.emit(None, quote::evidence(self.base, node, evidence))?;
                for inherited in quote::inherited(node, evidence) {
                    self.emit(None, inherited)?;
                }
            }
        }
        Ok(())
    }

    fn claim(&self, node: &NamedNode, claim: &Claim) -> Vec<Triple> {
        let triple = |property: NamedNodeRef<'_>, value: Term| Triple::new(node.clone(), property, value);
        let mut triples = vec![triple(terms::TYPE, terms::CLAIM.into())];
        triples.extend(identifier(node, &claim.id));
        triples.push(triple(terms::SUBJECT, self.base.entity(&claim.subject).into()));
        triples.push(triple(terms::PREDICATE, term(&claim.predicate).into()));
        triples.push(triple(terms::OBJECT, self.object(&claim.object)));
        triples.extend(self.encoder.triples(node, claim));
        triples.push(triple(terms::STATUS, term(claim.status.name()).into()));
        let attribution = claim.attribution.as_ref().map(|words| Literal::new_simple_literal(words).into());
        triples.extend(attribution.map(|words| triple(terms::ATTRIBUTION, words)));
        let confidence = match claim.confidence % 10 {
            0 => format!("{}.{}", claim.confidence / 100, claim.confidence / 10 % 10),
            _ => format!("{}.{:02}", claim.confidence / 100, claim.confidence % 100),
        };
        triples.push(triple(terms::CONFIDENCE, Literal::new_typed_literal(confidence, terms::XSD_DECIMAL).into()));
        triples
    }

    fn object(&self, object: &Object) -> Term {
        match object {
            Object::Entity(id) => self.base.entity(id).into(),
            Object::Value(Value::Money(money)) => self.base.money(money).into(),
            Object::Value(Value::Date(date)) => qualifiers::date(date).into(),
        }
    }

    /// Returns the claim in words: `Ada Lin, left, Blue Harbor (planned)`.
    fn sentence(&self, claim: &Claim) -> String {
        let name = |id: &str| self.knowledge.entity(id).map_or_else(|| id.to_owned(), |entity| entity.name.clone());
        let object = match &claim.object {
            Object::Entity(id) => name(id),
            Object::Value(value) => value.to_string(),
        };
        let predicate = self.encoder.vocabulary.predicates.get(&claim.predicate);
        let predicate = predicate.map_or(claim.predicate.as_str(), |predicate| predicate.labels.best("en"));
        let status = if claim.status.is_fact() { String::new() } else { format!(" ({})", claim.status) };
        format!("{} {predicate} {object}{status}", name(&claim.subject))
    }
}

/// Returns the identifier of a thing whose IRI does not end with it.
fn identifier(node: &NamedNode, id: &str) -> Option<Triple> {
    let told = crate::rdf::iri::last_segment(node.as_str()) == id;
    (!told).then(|| Triple::new(node.clone(), terms::IDENTIFIER, Literal::new_simple_literal(id)))
}

fn source(node: &NamedNode, source: &Source) -> Vec<Triple> {
    let triple = |property: NamedNodeRef<'_>, value: Term| Triple::new(node.clone(), property, value);
    let text = |text: &String| Term::from(Literal::new_simple_literal(text));
    let number = |number: usize| Literal::new_typed_literal(number.to_string(), terms::XSD_INTEGER).into();
    let mut triples = Vec::new();
    triples.extend(source.title.as_ref().map(|title| triple(terms::HEADLINE, text(title))));
    triples.extend(source.date.map(|date| triple(terms::DATE_PUBLISHED, qualifiers::date(&date).into())));
    let link = |url: &String| NamedNode::new(url).ok().filter(|_| url.is_ascii()).map(Term::from);
    triples.extend(source.url.as_ref().map(|url| triple(terms::URL, link(url).unwrap_or_else(|| text(url)))));
    triples.push(triple(terms::SHA256, text(&source.hash)));
    triples.push(triple(terms::LENGTH, number(source.length)));
    triples.push(triple(terms::SENTENCES, number(source.sentences)));
    triples
}

/// Returns a name with its language tag; without one where the language is not known.
fn literal(name: &Name) -> Literal {
    let known = name.language != "und" && crate::ontology::canonical_tag(&name.language) == name.language;
    let tagged = known.then(|| Literal::new_language_tagged_literal(&name.text, &name.language).ok()).flatten();
    match tagged {
        // Checked above: written in the case BCP 47 recommends, which the checked constructor would lower.
        Some(_) => Literal::new_language_tagged_literal_unchecked(&name.text, &name.language),
        None => Literal::new_simple_literal(&name.text),
    }
}
