//! In: what `guanxi.ttl` says. Out: nothing when it holds together, else an error that names the place and what would be right.

use std::collections::BTreeSet;

use crate::Error;
use crate::ontology::turtle::Description;
use crate::ontology::vocabulary::{ValueType, Vocabulary};

/// Returns an error for the first term that is used but not described.
pub(super) fn terms(file: &Description<'_>) -> Result<(), Error> {
    let unknown = file.mentioned.iter().find(|name| !file.describes(name));
    let Some(name) = unknown else { return Ok(()) };
    let error = file.error(name, false, format!("unknown term \"g:{name}\""));
    Err(match nearest(name, file.names_described()) {
        Some(near) => error.with_hint(format!("did you mean \"g:{near}\"?")),
        None => error.with_hint(format!("describe it in this file: g:{name} a owl:Class ; ...")),
    })
}

/// Returns an error for the first predicate that lacks something or names the wrong kind of term.
pub(super) fn predicates(file: &Description<'_>, vocabulary: &Vocabulary) -> Result<(), Error> {
    for (name, predicate) in &vocabulary.predicates {
        let error = |message: String| file.error(name, true, message);
        if file.is_a(name, "g:EventPredicate") && file.is_a(name, "g:StatePredicate") {
            return Err(error(format!("predicate \"{name}\" is both an event and a state")).with_hint("keep one"));
        }
        for (what, classes) in [("domain", &predicate.domain), ("range", &predicate.range)] {
            if classes.is_empty() {
                let hint = format!("add rdfs:{what}, or schema:{what}Includes for any of several classes");
                return Err(error(format!("predicate \"{name}\" has no {what}")).with_hint(hint));
            }
            let known = |class: &str| vocabulary.classes.contains_key(class) || class == "Date";
            if let Some(class) = classes.iter().find(|class| !known(class)) {
                let hint = nearest(class, vocabulary.classes.keys().map(String::as_str));
                let hint = hint.map_or("name a class".to_owned(), |near| format!("did you mean \"g:{near}\"?"));
                return Err(file.error(class, false, format!("\"g:{class}\" is no class")).with_hint(hint));
            }
        }
        for language in ["en", "zh-Hant", "zh-Hans"] {
            if predicate.labels.exact(language).is_none() {
                let hint = format!("add \"...\"@{language} to its rdfs:label");
                return Err(error(format!("predicate \"{name}\" has no label in {language}")).with_hint(hint));
            }
        }
        if let Some(other) = predicate.qualifiers.iter().find(|other| !vocabulary.qualifiers.contains_key(*other)) {
            let error = error(format!("predicate \"{name}\" takes \"g:{other}\", but \"g:{other}\" is no qualifier"));
            return Err(error.with_hint(format!("describe it: g:{other} a g:Qualifier")));
        }
    }
    Ok(())
}

/// Returns every term above `name` by `property`, near and far, without `name`; a circle is an error.
pub(super) fn ancestors(file: &Description<'_>, name: &str, property: &str) -> Result<BTreeSet<String>, Error> {
    let mut ancestors = BTreeSet::new();
    let mut waiting: Vec<String> = file.names(name, property).collect();
    while let Some(above) = waiting.pop() {
        if above == name {
            let error = file.error(name, true, format!("\"g:{name}\" is more general than itself"));
            return Err(error.with_hint(format!("break the circle of {property}")));
        }
        if ancestors.insert(above.clone()) {
            waiting.extend(file.names(&above, property));
        }
    }
    Ok(ancestors)
}

/// Returns what the values of a qualifier are, by its range.
pub(super) fn value_type(file: &Description<'_>, name: &str) -> Result<ValueType, Error> {
    let range = file.values(name, "rdfs:range").next().and_then(|term| file.short(term));
    match range.as_deref() {
        Some("xsd:string") => Ok(ValueType::Text),
        Some("g:EntityName") => Ok(ValueType::EntityName),
        Some("g:Date") => Ok(ValueType::Date),
        Some("g:Money") => Ok(ValueType::Money),
        Some("xsd:decimal") => Ok(ValueType::Decimal),
        Some("xsd:boolean") => Ok(ValueType::Flag),
        other => {
            let message = format!("qualifier \"{name}\" has the range \"{}\"", other.unwrap_or("none"));
            let hint = "known are xsd:string, g:EntityName, g:Date, g:Money, xsd:decimal and xsd:boolean";
            Err(file.error(name, true, message).with_hint(hint))
        }
    }
}

/// Returns the known name most like `name`, when one is like it at all.
pub(crate) fn nearest<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let scored = known.map(|known| (strsim::osa_distance(&name.to_lowercase(), &known.to_lowercase()), known));
    let (distance, known) = scored.min()?;
    (distance <= 1 + name.chars().count() / 4).then_some(known)
}
