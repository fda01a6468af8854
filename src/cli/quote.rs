//! In: a claim. Out: its lines for the eye: the link, the sentences that state it, where they stand and what read them.

use guanxi::draw::Captions;
use guanxi::model::{Chars, Claim, Evidence, Knowledge, Object};
use guanxi::review::CORRECTED;

use crate::cli::mark::{Ink, Part};

/// Prints claims of one graph.
pub struct Quoter<'g> {
    /// The graph.
    pub knowledge: &'g Knowledge,
    /// Names things.
    pub captions: &'g Captions<'g>,
    /// Marks words.
    pub ink: Ink,
}

impl Quoter<'_> {
    /// Returns the name of an entity.
    pub fn name(&self, id: &str) -> String {
        self.knowledge.entity(id).map_or(id, |entity| self.captions.name(entity)).to_owned()
    }

    /// Returns the claim in one line: `Marta Olsen — left · 2 May 2024 → Halden Ports`.
    pub fn link(&self, claim: &Claim) -> String {
        let (subject, link) = (self.name(&claim.subject), self.ink.strong(&self.captions.claim(claim)));
        match &claim.object {
            Object::Entity(id) => format!("{subject} — {link} → {}", self.name(id)),
            Object::Value(_) => format!("{subject} — {link}"),
        }
    }

    /// Returns identifier, status, source and confidence in one line.
    pub fn standing(&self, claim: &Claim) -> String {
        let by = claim.attribution.as_deref().map(|name| format!(", said by {name}")).unwrap_or_default();
        let confidence = f64::from(claim.confidence) / 100.0;
        let fact = if claim.status.is_fact() { "" } else { ", not a fact" };
        let status = claim.status;
        let old = claim.qualifiers.get(CORRECTED).and_then(|old| old.texts().first());
        let old = old.map(|old| format!(", corrected from {old}")).unwrap_or_default();
        self.ink.faint(&format!("{}: {status}{by}{fact}, confidence {confidence:.2}{old}", claim.id))
    }

    /// Returns the marked sentence.
    pub fn sentence(&self, evidence: &Evidence) -> String {
        let within = |chars: Chars| {
            let start = evidence.sentence.start;
            (chars.start >= start).then(|| chars.start - start..chars.end.saturating_sub(start))
        };
        let places =
            [(Part::Subject, evidence.subject), (Part::Object, evidence.object), (Part::Cue, Some(evidence.cue))];
        let parts: Vec<_> =
            places.into_iter().filter_map(|(part, place)| Some((part, place.and_then(within)?))).collect();
        self.ink.sentence(&evidence.text, &parts)
    }

    /// Returns where a sentence stands and which rule read it.
    pub fn place(&self, evidence: &Evidence) -> String {
        let Chars { start, end } = evidence.sentence;
        self.ink.faint(&format!("{}, characters {start} to {end}, rule {}", evidence.document, evidence.rule))
    }

    /// Returns what was carried over from elsewhere, one line each.
    pub fn inherited(&self, evidence: &Evidence) -> Vec<String> {
        let line = |part: &str, text: &str, place: Chars| {
            self.ink.faint(&format!("the {part} comes from \"{text}\", characters {} to {}", place.start, place.end))
        };
        evidence.inherited.iter().map(|other| line(&other.part, &other.text, other.place)).collect()
    }
}
