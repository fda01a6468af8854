//! In: the qualifiers of a claim. Out: typed triples about its node; and back again, unchanged.

use std::collections::{BTreeMap, BTreeSet};

use oxigraph::model::{Literal, NamedNode, NamedNodeRef, Term, Triple};
use serde_json::Value as Json;

use crate::model::{Claim, Date, Money, Object, Qualifier, Value};
use crate::ontology::{ValueType, Vocabulary};
use crate::rdf::iri::Base;
use crate::rdf::terms::{self, term};

/// What is needed to write qualifiers as triples.
pub(super) struct Encoder<'k> {
    pub(super) vocabulary: &'k Vocabulary,
    pub(super) base: &'k Base,
    /// Entities by canonical name; `None` where two share one.
    pub(super) entities: BTreeMap<&'k str, Option<&'k str>>,
}

impl Encoder<'_> {
    /// Returns the triples about `node` for the qualifiers of `claim`, in the order of their names.
    pub(super) fn triples(&self, node: &NamedNode, claim: &Claim) -> Vec<Triple> {
        let mut triples = Vec::new();
        let mut inexact = serde_json::Map::new();
        for (name, qualifier) in &claim.qualifiers {
            let property = term(name);
            match qualifier {
                Qualifier::Flag(flag) => triples.push(Triple::new(node.clone(), property, Literal::from(*flag))),
                Qualifier::Text(_) | Qualifier::List(_) => {
                    let kind = self.vocabulary.qualifiers.get(name).map_or(ValueType::Text, |known| known.value);
                    let values = qualifier.texts().iter().map(|text| self.value(kind, text));
                    triples.extend(values.map(|value| Triple::new(node.clone(), property.clone(), value)));
                }
            }
            if !comes_back(qualifier) {
                inexact.insert(name.clone(), json(qualifier));
            }
        }
        if !inexact.is_empty() {
            let text = Json::Object(inexact).to_string();
            let literal = Literal::new_typed_literal(text, terms::JSON);
            triples.push(Triple::new(node.clone(), terms::EXACT_QUALIFIERS, literal));
        }
        triples.extend(span(claim).into_iter().map(|(property, day)| Triple::new(node.clone(), property, date(&day))));
        triples
    }

    /// Returns the typed value for a text, or the text itself when it is not of its kind.
    fn value(&self, kind: ValueType, text: &str) -> Term {
        let typed = match kind {
            ValueType::Text | ValueType::Flag => None,
            ValueType::EntityName => self.entities.get(text).copied().flatten().map(|id| self.base.entity(id).into()),
            ValueType::Date => {
                text.parse().ok().filter(|date: &Date| date.to_string() == text).map(|d| date(&d).into())
            }
            ValueType::Money => money_of(text).map(|money| self.base.money(&money).into()),
            ValueType::Decimal => number(text).map(Into::into),
        };
        typed.unwrap_or_else(|| Literal::new_simple_literal(text).into())
    }
}

/// Returns the amount a qualifier's text gives, when the text is its one form.
pub(super) fn money_of(text: &str) -> Option<Money> {
    text.parse().ok().filter(|money: &Money| money.to_string() == text)
}

/// Returns a date as a literal typed by its precision.
pub(super) fn date(date: &Date) -> Literal {
    let datatype = [terms::XSD_YEAR, terms::XSD_YEAR_MONTH, terms::XSD_DATE];
    Literal::new_typed_literal(date.to_string(), datatype[usize::from(date.precision() - 1)])
}

/// Returns a number as an integer or a decimal, or nothing for other text.
pub(super) fn number(text: &str) -> Option<Literal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let all = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let datatype = match digits.split_once('.') {
        Some((whole, part)) if all(whole) && all(part) => terms::XSD_DECIMAL,
        None if all(digits) => terms::XSD_INTEGER,
        _ => return None,
    };
    Some(Literal::new_typed_literal(text, datatype))
}

/// Returns the first and last day a claim's time may mean, as far as it has one.
fn span(claim: &Claim) -> Vec<(NamedNodeRef<'static>, Date)> {
    let told = |name: &str| claim.qualifiers.get(name).and_then(|told| told.texts().first()?.parse::<Date>().ok());
    let object = match &claim.object {
        Object::Value(Value::Date(date)) => Some(*date),
        _ => None,
    };
    let (from, until) = match (told("start"), told("end"), told("date").or(object)) {
        (None, None, date) => (date, date),
        (start, end, _) => (start, end),
    };
    let earliest = from.map(|date| (terms::EARLIEST, date.first_day().into()));
    let latest = until.map(|date| (terms::LATEST, date.last_day().into()));
    earliest.into_iter().chain(latest).collect()
}

/// Returns whether the values alone give the qualifier back: one as a text, several as a list, which the values leave unordered.
fn comes_back(qualifier: &Qualifier) -> bool {
    match qualifier {
        Qualifier::Flag(_) | Qualifier::Text(_) => true,
        Qualifier::List(texts) => texts.len() > 1 && texts.is_sorted_by(|a, b| a < b),
    }
}

fn json(qualifier: &Qualifier) -> Json {
    match qualifier {
        Qualifier::Flag(flag) => Json::Bool(*flag),
        Qualifier::Text(text) => Json::String(text.clone()),
        Qualifier::List(texts) => texts.iter().cloned().map(Json::String).collect(),
    }
}

/// Returns the qualifier that values read from a graph make: each a flag, or a text.
pub(super) fn decode(values: Vec<Result<bool, String>>) -> Option<Qualifier> {
    let mut texts = BTreeSet::new();
    for value in values {
        match value {
            Ok(flag) => return Some(Qualifier::Flag(flag)),
            Err(text) => _ = texts.insert(text),
        }
    }
    let mut texts: Vec<String> = texts.into_iter().collect();
    match texts.len() {
        0 | 1 => texts.pop().map(Qualifier::Text),
        _ => Some(Qualifier::List(texts)),
    }
}

/// Returns the qualifiers kept as JSON because their values alone would not give them back.
pub(super) fn decode_exact(text: &str) -> Option<BTreeMap<String, Qualifier>> {
    let Json::Object(object) = serde_json::from_str(text).ok()? else { return None };
    let qualifier = |value: Json| match value {
        Json::Bool(flag) => Some(Qualifier::Flag(flag)),
        Json::String(text) => Some(Qualifier::Text(text)),
        list @ Json::Array(_) => serde_json::from_value(list).ok().map(Qualifier::List),
        _ => None,
    };
    object.into_iter().map(|(name, value)| Some((name, qualifier(value)?))).collect()
}
