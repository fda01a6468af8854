//! In: entities and claims. Out: [`Captions`], what to call them in a language.

use crate::Error;
use crate::draw::name::name_in;
use crate::draw::row::Row;
use crate::draw::voice::Voice;
use crate::draw::wording::Wording;
use crate::model::{Claim, Entity, Status};
use crate::ontology::{Ontology, Vocabulary};

/// Names entities, claims and their parts in one language, as pictures do.
#[derive(Debug, Clone)]
pub struct Captions<'o> {
    wording: Wording,
    vocabulary: &'o Vocabulary,
    language: String,
}

impl<'o> Captions<'o> {
    /// Returns captions in `language`: `en`, `zh-Hant`, `zh-Hans`.
    ///
    /// Fails when the ontology's `wording.toml` is broken.
    ///
    /// ```
    /// use guanxi::draw::Captions;
    /// use guanxi::model::Status;
    /// use guanxi::ontology::Ontology;
    ///
    /// let ontology = Ontology::embedded()?;
    /// let captions = Captions::new(&ontology, "en")?;
    /// assert_eq!(captions.class("Organization"), "organisation");
    /// assert_eq!(captions.status(Status::Negated), "denied");
    /// # Ok::<(), guanxi::Error>(())
    /// ```
    pub fn new(ontology: &'o Ontology, language: &str) -> Result<Self, Error> {
        let wording = Wording::read(&ontology.files)?;
        Ok(Self { wording, vocabulary: &ontology.vocabulary, language: language.to_owned() })
    }

    /// Returns a claim without its ends in a few words, with its status when it is not told as a fact.
    pub fn claim(&self, claim: &Claim) -> String {
        Row::new(claim, self.voice()).plain()
    }

    /// Returns the name of an entity in this language, its canonical one when it has none.
    pub fn name<'e>(&self, entity: &'e Entity) -> &'e str {
        name_in(entity, &self.language)
    }

    /// Returns what to call a class.
    pub fn class(&self, class: &str) -> String {
        self.voice().class(class).to_owned()
    }

    /// Returns what to call a status.
    pub fn status(&self, status: Status) -> &str {
        self.voice().status(status)
    }

    /// Returns in plain words why a name stands for an entity; an unknown code as it is.
    pub fn reason(&self, code: &str) -> String {
        self.wording.reasons.get(code).map_or(code, |words| words.best(&self.language)).to_owned()
    }

    fn voice(&self) -> Voice<'_> {
        Voice { wording: &self.wording, vocabulary: self.vocabulary, language: &self.language }
    }
}
