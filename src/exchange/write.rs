//! In: [`Knowledge`]. Out: one JSON object a claim, in the order of the claims.

use std::io::{self, Write};

use crate::exchange::line::{ClaimLine, EntityPart, EvidencePart, ObjectPart, QualifierPart, ValuePart};
use crate::model::{Claim, Evidence, Knowledge, Object, Qualifier, Value};

/// Writes every claim of `knowledge` to `out`, one JSON object a line.
///
/// ```
/// use guanxi::model::Knowledge;
///
/// let mut lines = Vec::new();
/// guanxi::exchange::write(&Knowledge::default(), &mut lines)?;
/// assert!(lines.is_empty());
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write(knowledge: &Knowledge, out: &mut dyn Write) -> io::Result<()> {
    for claim in &knowledge.claims {
        serde_json::to_writer(&mut *out, &line(knowledge, claim)).map_err(io::Error::from)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// Returns the first claim of `knowledge` as [`write`] writes it; null where there is none.
pub(crate) fn json(knowledge: &Knowledge) -> serde_json::Value {
    let first = knowledge.claims.first().map(|claim| serde_json::to_value(line(knowledge, claim)));
    // Plain data becomes JSON.
    first.and_then(Result::ok).unwrap_or_default()
}

fn line<'a>(knowledge: &'a Knowledge, claim: &'a Claim) -> ClaimLine<'a> {
    ClaimLine {
        id: claim.id.as_str().into(),
        subject: entity(knowledge, &claim.subject),
        predicate: claim.predicate.as_str().into(),
        object: match &claim.object {
            Object::Entity(id) => ObjectPart::Entity(entity(knowledge, id)),
            Object::Value(value) => ObjectPart::Value(worth(value)),
        },
        qualifiers: claim.qualifiers.iter().map(|(name, qualifier)| (name.clone(), part(qualifier))).collect(),
        status: claim.status.name().into(),
        attribution: claim.attribution.clone(),
        confidence: f64::from(claim.confidence) / 100.0,
        evidence: claim.evidence.iter().map(quote).collect(),
    }
}

/// Returns the entity of `id`; one that `knowledge` lacks is written by its identifier, so that no claim is lost.
fn entity<'a>(knowledge: &'a Knowledge, id: &'a str) -> EntityPart<'a> {
    let Some(entity) = knowledge.entity(id) else {
        return EntityPart { id: id.into(), name: id.into(), class: "".into(), names: Vec::new() };
    };
    let mut names: Vec<&str> = entity.names.iter().map(|name| name.text.as_str()).collect();
    names.dedup();
    EntityPart {
        id: entity.id.as_str().into(),
        name: entity.name.as_str().into(),
        class: entity.class.as_str().into(),
        names: names.into_iter().map(Into::into).collect(),
    }
}

fn worth(value: &Value) -> ValuePart {
    match value {
        Value::Date(date) => ValuePart { value: date.to_string(), unit: None, kind: "date".to_owned() },
        Value::Money(money) => {
            ValuePart { value: money.amount.to_string(), unit: Some(money.currency.clone()), kind: "money".to_owned() }
        }
    }
}

fn part(qualifier: &Qualifier) -> QualifierPart {
    match qualifier {
        Qualifier::Text(text) => QualifierPart::Text(text.clone()),
        Qualifier::List(texts) => QualifierPart::List(texts.clone()),
        Qualifier::Flag(flag) => QualifierPart::Flag(*flag),
    }
}

fn quote(evidence: &Evidence) -> EvidencePart<'_> {
    EvidencePart {
        document: evidence.document.as_str().into(),
        start: evidence.sentence.start,
        end: evidence.sentence.end,
        text: evidence.text.as_str().into(),
        subject: evidence.subject,
        object: evidence.object,
        cue: evidence.cue,
        rule: evidence.rule.as_str().into(),
    }
}
