//! In: a document's identifier and its text, when it is kept. Out: [`Article`], to show evidence in.

use serde::Serialize;

use crate::explore::Scene;
use crate::model::{Chars, Claim};
use crate::segment::language;

/// A document as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Article {
    /// Its identifier.
    pub id: String,
    /// Its title, else its identifier.
    pub title: String,
    /// When it was published.
    pub date: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// The whole text; none when the graph does not keep it, or keeps another one by now.
    pub text: Option<String>,
    /// The language of its sentences.
    pub language: &'static str,
    /// The sentences that state claims, in order.
    pub sentences: Vec<Passage>,
}

/// A sentence that states claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// Where it stands, in code points.
    pub place: Chars,
    /// Its words.
    pub text: String,
    /// Identifiers of the claims it states.
    pub claims: Vec<String>,
}

/// Returns the document of `id`, with `text` when its sentences stand there; `None` when the graph has no such document.
pub fn article(scene: &Scene<'_>, id: &str, text: Option<String>) -> Option<Article> {
    let source = scene.knowledge.sources.iter().find(|source| source.id == id)?;
    let mut sentences: Vec<Passage> = Vec::new();
    for claim in &scene.knowledge.claims {
        gather(claim, id, &mut sentences);
    }
    sentences.sort_by_key(|passage| passage.place);
    let words: Vec<&str> = sentences.iter().map(|passage| passage.text.as_str()).collect();
    let language = language(&words.concat());
    let text = text.filter(|text| holds(text, &sentences));
    Some(Article {
        id: id.to_owned(),
        title: source.title.clone().unwrap_or_else(|| id.to_owned()),
        date: source.date.map(|date| date.to_string()),
        url: source.url.clone(),
        text,
        language: if language == "und" { "en" } else { language },
        sentences,
    })
}

/// Whether every sentence stands where it should.
fn holds(text: &str, sentences: &[Passage]) -> bool {
    let letters: Vec<char> = text.chars().collect();
    sentences.iter().all(|passage| {
        let found = letters.get(passage.place.start..passage.place.end);
        found.is_some_and(|found| found.iter().copied().eq(passage.text.chars()))
    })
}

fn gather(claim: &Claim, document: &str, sentences: &mut Vec<Passage>) {
    for evidence in claim.evidence.iter().filter(|evidence| evidence.document == document) {
        match sentences.iter_mut().find(|passage| passage.place == evidence.sentence) {
            Some(passage) if passage.claims.contains(&claim.id) => {}
            Some(passage) => passage.claims.push(claim.id.clone()),
            None => sentences.push(Passage {
                place: evidence.sentence,
                text: evidence.text.clone(),
                claims: vec![claim.id.clone()],
            }),
        }
    }
}
