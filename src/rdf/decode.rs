//! In: the quads of a graph file. Out: the [`Knowledge`] they were written from.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use oxigraph::model::{NamedNodeRef, NamedOrBlankNode, Term};
use rust_decimal::prelude::ToPrimitive;

use crate::Error;
use crate::model::{
    Chars, Claim, Date, Entity, Evidence, Inherited, Knowledge, Money, Name, Object, Qualifier, Source, Value,
};
use crate::ontology::canonical_tag;
use crate::rdf::file::File;
use crate::rdf::iri::last_segment;
use crate::rdf::{qualifiers, terms};

/// Properties of a claim that are no qualifiers.
const OWN: [NamedNodeRef<'static>; 10] = [
    terms::SUBJECT,
    terms::PREDICATE,
    terms::OBJECT,
    terms::STATUS,
    terms::ATTRIBUTION,
    terms::CONFIDENCE,
    terms::EARLIEST,
    terms::LATEST,
    terms::EXACT_QUALIFIERS,
    terms::HAS_EVIDENCE,
];

/// Returns the knowledge a graph file holds.
///
/// Anything else in the file is left aside; a file with nothing but other things is an error.
pub(super) fn knowledge(file: &File) -> Result<Knowledge, Error> {
    let knowledge = knowledge_if_any(file)?;
    if knowledge == Knowledge::default() && !file.quads.is_empty() {
        let error = Error::file(&file.path, "this file holds no graph of guanxi");
        return Err(error.with_hint(
            "`guanxi query` reads any RDF; everything else wants a graph that `guanxi build` or `guanxi export` wrote",
        ));
    }
    Ok(knowledge)
}

/// Returns the knowledge a graph file holds; none where it holds nothing but other things.
pub(super) fn knowledge_if_any(file: &File) -> Result<Knowledge, Error> {
    let records = Records::new(file);
    let mut knowledge = Knowledge {
        sources: records.of_type(terms::DOCUMENT).map(|node| records.source(node)).collect::<Result<_, _>>()?,
        entities: records.entities()?,
        claims: records.of_type(terms::CLAIM).map(|node| records.claim(node)).collect::<Result<_, _>>()?,
    };
    knowledge.sort();
    Ok(knowledge)
}

/// What a file says of each thing.
struct Records<'f> {
    path: &'f Path,
    by_subject: HashMap<&'f str, Vec<(&'f str, &'f Term)>>,
    by_type: BTreeMap<&'f str, BTreeSet<&'f str>>,
}

impl<'f> Records<'f> {
    fn new(file: &'f File) -> Self {
        let mut by_subject: HashMap<&str, Vec<_>> = HashMap::new();
        let mut by_type: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for quad in &file.quads {
            let NamedOrBlankNode::NamedNode(subject) = &quad.subject else { continue };
            by_subject.entry(subject.as_str()).or_default().push((quad.predicate.as_str(), &quad.object));
            if let (true, Term::NamedNode(class)) = (quad.predicate.as_ref() == terms::TYPE, &quad.object) {
                by_type.entry(class.as_str()).or_default().insert(subject.as_str());
            }
            if quad.predicate.as_ref() == terms::PREF_LABEL {
                by_type.entry(terms::PREF_LABEL.as_str()).or_default().insert(subject.as_str());
            }
        }
        Self { path: &file.path, by_subject, by_type }
    }

    fn of_type(&self, class: NamedNodeRef<'_>) -> impl Iterator<Item = &'f str> {
        self.by_type.get(class.as_str()).into_iter().flatten().copied()
    }

    fn all(&self, node: &str, property: NamedNodeRef<'static>) -> impl Iterator<Item = &'f Term> {
        let pairs = self.by_subject.get(node).map(Vec::as_slice).unwrap_or_default();
        pairs.iter().filter(move |(known, _)| *known == property.as_str()).map(|(_, term)| *term)
    }

    fn node(&self, node: &str, property: NamedNodeRef<'static>) -> Option<&'f str> {
        self.all(node, property).find_map(|term| match term {
            Term::NamedNode(node) => Some(node.as_str()),
            _ => None,
        })
    }

    fn text(&self, node: &str, property: NamedNodeRef<'static>) -> Option<&'f str> {
        self.all(node, property).find_map(|term| match term {
            Term::Literal(literal) => Some(literal.value()),
            _ => None,
        })
    }

    /// Returns something that must be there, or an error that says what is not.
    fn need<T>(&self, node: &str, property: NamedNodeRef<'static>, found: Option<T>) -> Result<T, Error> {
        found.ok_or_else(|| {
            let property = terms::name_of(property.as_str()).unwrap_or(property.as_str().into());
            Error::file(self.path, format!("<{node}> has no \"{property}\" that can be understood"))
                .with_hint("build or export the graph again")
        })
    }

    fn number(&self, node: &str, property: NamedNodeRef<'static>) -> Option<usize> {
        self.text(node, property)?.parse().ok()
    }

    fn place(&self, node: &str, [start, end]: [NamedNodeRef<'static>; 2]) -> Option<Chars> {
        Some(Chars { start: self.number(node, start)?, end: self.number(node, end)? })
    }

    /// Returns the identifier of a thing.
    fn id(&self, node: &'f str) -> String {
        self.text(node, terms::IDENTIFIER).unwrap_or_else(|| last_segment(node)).to_owned()
    }

    fn source(&self, node: &'f str) -> Result<Source, Error> {
        let url = self.node(node, terms::URL).or_else(|| self.text(node, terms::URL));
        let date = self.text(node, terms::DATE_PUBLISHED).map(str::parse::<Date>).transpose();
        Ok(Source {
            id: self.id(node),
            title: self.text(node, terms::HEADLINE).map(str::to_owned),
            date: self.need(node, terms::DATE_PUBLISHED, date.ok())?,
            url: url.map(str::to_owned),
            hash: self.need(node, terms::SHA256, self.text(node, terms::SHA256))?.to_owned(),
            length: self.need(node, terms::LENGTH, self.number(node, terms::LENGTH))?,
            sentences: self.need(node, terms::SENTENCES, self.number(node, terms::SENTENCES))?,
        })
    }

    fn entities(&self) -> Result<BTreeMap<String, Entity>, Error> {
        let nodes = self.of_type(terms::PREF_LABEL).filter(|node| self.is_own(node));
        let entity = |node: &'f str| {
            let class = self.all(node, terms::TYPE).find_map(|term| match term {
                Term::NamedNode(class) => terms::name_of(class.as_str()),
                _ => None,
            });
            let labels = self.all(node, terms::XL_PREF_LABEL).chain(self.all(node, terms::XL_ALT_LABEL));
            let names: BTreeSet<&str> = labels.filter_map(|term| iri(term)).collect();
            let name = self.need(node, terms::PREF_LABEL, self.text(node, terms::PREF_LABEL))?.to_owned();
            let names = names.into_iter().map(|name| self.name(name)).collect::<Result<_, _>>()?;
            let id = self.id(node);
            Ok((id.clone(), Entity { id, name, class: class.unwrap_or_default().into_owned(), names }))
        };
        nodes.map(entity).collect()
    }

    /// Returns whether a labelled thing is an entity of guanxi: it has a class of the vocabulary, or names that tell why.
    fn is_own(&self, node: &str) -> bool {
        let own = |term: &Term| iri(term).is_some_and(|class| terms::name_of(class).is_some());
        self.all(node, terms::TYPE).any(own) || self.all(node, terms::XL_PREF_LABEL).next().is_some()
    }

    fn name(&self, node: &'f str) -> Result<Name, Error> {
        let literal = self.all(node, terms::LITERAL_FORM).find_map(|term| match term {
            Term::Literal(literal) => Some(literal),
            _ => None,
        });
        let literal = self.need(node, terms::LITERAL_FORM, literal)?;
        let language = self.text(node, terms::LANGUAGE).map(str::to_owned);
        let document = self.node(node, terms::WAS_QUOTED_FROM);
        Ok(Name {
            text: literal.value().to_owned(),
            language: language.unwrap_or_else(|| literal.language().map_or_else(|| "und".to_owned(), canonical_tag)),
            reason: self.need(node, terms::REASON, self.text(node, terms::REASON))?.to_owned(),
            document: document.map(|document| self.id(document)),
            place: self.place(node, [terms::PLACE_START, terms::PLACE_END]),
        })
    }

    fn claim(&self, node: &'f str) -> Result<Claim, Error> {
        let name = |property| self.node(node, property).and_then(terms::name_of);
        let hundredths = || {
            let confidence: rust_decimal::Decimal = self.text(node, terms::CONFIDENCE)?.parse().ok()?;
            (confidence * rust_decimal::Decimal::ONE_HUNDRED).to_u8().filter(|hundredths| *hundredths <= 100)
        };
        let object = self.all(node, terms::OBJECT).next().and_then(|term| self.object(term));
        let evidence: BTreeSet<&str> = self.all(node, terms::HAS_EVIDENCE).filter_map(iri).collect();
        Ok(Claim {
            id: self.id(node),
            subject: self.id(self.need(node, terms::SUBJECT, self.node(node, terms::SUBJECT))?),
            predicate: self.need(node, terms::PREDICATE, name(terms::PREDICATE))?.into_owned(),
            object: self.need(node, terms::OBJECT, object)?,
            qualifiers: self.qualifiers(node),
            status: self.need(node, terms::STATUS, name(terms::STATUS).and_then(|status| status.parse().ok()))?,
            attribution: self.text(node, terms::ATTRIBUTION).map(str::to_owned),
            confidence: self.need(node, terms::CONFIDENCE, hundredths())?,
            evidence: evidence.into_iter().map(|node| self.evidence(node)).collect::<Result<_, _>>()?,
        })
    }

    fn object(&self, term: &'f Term) -> Option<Object> {
        match term {
            Term::Literal(literal) => literal.value().parse().ok().map(|date| Object::Value(Value::Date(date))),
            Term::NamedNode(node) => Some(match self.money(node.as_str()) {
                Some(money) => Object::Value(Value::Money(money)),
                None => Object::Entity(self.id(node.as_str())),
            }),
            _ => None,
        }
    }

    fn money(&self, node: &str) -> Option<Money> {
        let currency = self.text(node, terms::CURRENCY)?;
        format!("{} {currency}", self.text(node, terms::VALUE)?).parse().ok()
    }

    fn qualifiers(&self, node: &str) -> BTreeMap<String, Qualifier> {
        let mut values: BTreeMap<&str, Vec<Result<bool, String>>> = BTreeMap::new();
        for (property, term) in self.by_subject.get(node).into_iter().flatten() {
            let own = OWN.iter().any(|own| own.as_str() == *property);
            if let (false, Some(value)) = (own || terms::name_of(property).is_none(), self.value(term)) {
                values.entry(property).or_default().push(value);
            }
        }
        let pairs = values.into_iter().filter_map(|(property, values)| {
            let name = terms::name_of(property)?;
            Some((name.into_owned(), qualifiers::decode(values)?))
        });
        let mut read: BTreeMap<_, _> = pairs.collect();
        let exact = self.text(node, terms::EXACT_QUALIFIERS).and_then(qualifiers::decode_exact);
        read.extend(exact.unwrap_or_default());
        read
    }

    /// Returns a qualifier's value: a flag, or the text of a literal, of an amount, or the name of an entity.
    fn value(&self, term: &'f Term) -> Option<Result<bool, String>> {
        match term {
            Term::Literal(literal) if literal.datatype() == terms::XSD_BOOLEAN => Some(Ok(literal.value() == "true")),
            Term::Literal(literal) => Some(Err(literal.value().to_owned())),
            Term::NamedNode(node) => {
                let money = self.money(node.as_str()).map(|money| money.to_string());
                money.or_else(|| self.text(node.as_str(), terms::PREF_LABEL).map(str::to_owned)).map(Err)
            }
            _ => None,
        }
    }

    fn evidence(&self, node: &'f str) -> Result<Evidence, Error> {
        let sentence = self.need(node, terms::HAS_SENTENCE, self.node(node, terms::HAS_SENTENCE))?;
        let document = self.need(sentence, terms::HAS_SOURCE, self.node(sentence, terms::HAS_SOURCE))?;
        let selectors = self.all(sentence, terms::HAS_SELECTOR).filter_map(iri);
        let place = selectors.filter_map(|selector| self.place(selector, [terms::OA_START, terms::OA_END])).next();
        let cue = self.place(node, [terms::CUE_START, terms::CUE_END]);
        let carried: BTreeSet<&str> = self.all(node, terms::HAS_INHERITED).filter_map(iri).collect();
        let mut inherited = Vec::new();
        for node in carried {
            let nth = node.rsplit('-').next().and_then(|nth| nth.parse::<usize>().ok());
            inherited.push((nth, self.inherited(node)?));
        }
        inherited.sort();
        Ok(Evidence {
            document: self.id(document),
            sentence: self.need(sentence, terms::OA_START, place)?,
            text: self.need(sentence, terms::TEXT, self.text(sentence, terms::TEXT))?.to_owned(),
            subject: self.place(node, [terms::SUBJECT_START, terms::SUBJECT_END]),
            object: self.place(node, [terms::OBJECT_START, terms::OBJECT_END]),
            cue: self.need(node, terms::CUE_START, cue)?,
            rule: self.need(node, terms::RULE, self.text(node, terms::RULE))?.to_owned(),
            inherited: inherited.into_iter().map(|(_, inherited)| inherited).collect(),
        })
    }

    fn inherited(&self, node: &'f str) -> Result<Inherited, Error> {
        let place = self.place(node, [terms::PLACE_START, terms::PLACE_END]);
        Ok(Inherited {
            part: self.need(node, terms::PART, self.text(node, terms::PART))?.to_owned(),
            text: self.need(node, terms::TEXT, self.text(node, terms::TEXT))?.to_owned(),
            place: self.need(node, terms::PLACE_START, place)?,
        })
    }
}

fn iri(term: &Term) -> Option<&str> {
    match term {
        Term::NamedNode(node) => Some(node.as_str()),
        _ => None,
    }
}
