//! In: a correction and the vocabulary. Out: what of it the vocabulary does not know, and what would be right.

use crate::Error;
use crate::model::{Date, Money, Qualifier};
use crate::ontology::{ValueType, Vocabulary, nearest};
use crate::review::{Correction, End};

/// Says what of a correction does not fit the vocabulary.
pub(crate) fn correction(to: &Correction, vocabulary: &Vocabulary) -> Result<(), Error> {
    if let Some(predicate) = &to.predicate
        && !vocabulary.predicates.contains_key(predicate)
    {
        return Err(unknown("predicate", predicate, vocabulary.predicates.keys()));
    }
    for (end, part) in [(&to.subject, "subject"), (&to.object, "object")] {
        let Some(end) = end else { continue };
        let (name, class) = match end {
            End::Entity { name, class } if vocabulary.classes.contains_key(class) => (name, class.as_str()),
            End::Entity { class, .. } => return Err(unknown("class", class, vocabulary.classes.keys())),
            End::Value { value, kind, .. } => (value, if kind == "date" { "Date" } else { "Money" }),
            End::Name(name) => {
                return Err(wrong(format!("\"{name}\" has no class; write {{\"name\": …, \"class\": …}}")));
            }
        };
        let fits = |predicate: &String| match part {
            "subject" => vocabulary.takes_subject(predicate, class),
            _ => vocabulary.takes_object(predicate, class),
        };
        if let Some(predicate) = to.predicate.as_ref().filter(|predicate| !fits(predicate)) {
            return Err(unfit(predicate, part, name, class));
        }
    }
    to.qualifiers.iter().try_for_each(|(name, value)| qualifier(name, value.as_ref(), vocabulary))
}

/// Says what is wrong with a qualifier.
pub(crate) fn qualifier(name: &str, value: Option<&Qualifier>, vocabulary: &Vocabulary) -> Result<(), Error> {
    let Some(known) = vocabulary.qualifiers.get(name) else {
        return Err(unknown("qualifier", name, vocabulary.qualifiers.keys()));
    };
    let Some(value) = value else { return Ok(()) };
    let fits = |text: &String| match known.value {
        ValueType::Date => text.parse::<Date>().is_ok(),
        ValueType::Money => text.parse::<Money>().is_ok(),
        ValueType::Decimal => text.parse::<rust_decimal::Decimal>().is_ok(),
        ValueType::Text | ValueType::EntityName | ValueType::Flag => !text.is_empty(),
    };
    let is_flag = matches!(value, Qualifier::Flag(_));
    if is_flag != (known.value == ValueType::Flag) || !value.texts().iter().all(fits) {
        return Err(wrong(format!("\"{name}\" cannot be that; {}", form(known.value))));
    }
    Ok(())
}

fn form(value: ValueType) -> &'static str {
    match value {
        ValueType::Text => "write words",
        ValueType::EntityName => "write the name of an entity",
        ValueType::Date => "write 2024, 2024-05 or 2024-05-14",
        ValueType::Money => "write \"6500000000 USD\"",
        ValueType::Decimal => "write a number",
        ValueType::Flag => "write true or false",
    }
}

/// Returns an error about something that cannot be decided so.
pub(crate) fn wrong(message: String) -> Error {
    Error::Query { message, hint: None }
}

/// Returns an error about an end that a predicate does not take.
pub(crate) fn unfit(predicate: &str, part: &str, name: &str, class: &str) -> Error {
    wrong(format!("\"{name}\" ({class}) cannot be the {part} of \"{predicate}\""))
}

/// Returns an error about a name that the vocabulary does not have, with the one most like it.
pub(crate) fn unknown<'n>(what: &str, name: &str, known: impl Iterator<Item = &'n String> + Clone) -> Error {
    let near = nearest(name, known.clone().map(String::as_str));
    let list = || format!("known are {}", known.map(String::as_str).collect::<Vec<_>>().join(", "));
    let hint = Some(near.map_or_else(list, |near| format!("did you mean \"{near}\"?")));
    Error::Query { message: format!("unknown {what} \"{name}\""), hint }
}
