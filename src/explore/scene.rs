//! In: knowledge, ontology, language. Out: [`Scene`], the three together, with words for everything in them.

use crate::Error;
use crate::draw::Captions;
use crate::explore::Look;
use crate::model::{Claim, Knowledge, Object, Value};
use crate::ontology::Ontology;

/// A graph as readers of one language see it.
#[derive(Debug, Clone)]
pub struct Scene<'g> {
    /// The graph.
    pub knowledge: &'g Knowledge,
    /// Classes, predicates and words.
    pub ontology: &'g Ontology,
    /// Names everything.
    pub captions: Captions<'g>,
    /// The language: `en`, `zh-Hant`, `zh-Hans`.
    pub language: String,
    /// Colours and shapes.
    pub look: Look,
}

impl<'g> Scene<'g> {
    /// Returns the scene of `knowledge` in `language`; fails when a data file of the ontology is broken.
    ///
    /// ```
    /// use guanxi::explore::{Plane, Scene, network};
    /// use guanxi::model::Knowledge;
    /// use guanxi::ontology::Ontology;
    ///
    /// let (knowledge, ontology) = (Knowledge::default(), Ontology::embedded()?);
    /// let scene = Scene::new(&knowledge, &ontology, "en")?;
    /// assert!(network(&scene, &Plane::new(&knowledge), 100).nodes.is_empty());
    /// # Ok::<(), guanxi::Error>(())
    /// ```
    pub fn new(knowledge: &'g Knowledge, ontology: &'g Ontology, language: &str) -> Result<Self, Error> {
        let captions = Captions::new(ontology, language)?;
        Ok(Self { knowledge, ontology, captions, language: language.to_owned(), look: Look::read(&ontology.files)? })
    }

    /// Returns what to call the entity of `id`, its identifier when there is none.
    pub fn name(&self, id: &str) -> String {
        self.knowledge.entity(id).map_or(id, |entity| self.captions.name(entity)).to_owned()
    }

    /// Returns what to call a predicate.
    pub fn predicate(&self, name: &str) -> String {
        let label = self.ontology.vocabulary.predicates.get(name).map(|known| known.labels.best(&self.language));
        label.filter(|label| !label.is_empty()).unwrap_or(name).to_owned()
    }

    /// Returns what to call a qualifier.
    pub fn qualifier(&self, name: &str) -> String {
        let label = self.ontology.vocabulary.qualifiers.get(name).map(|known| known.labels.best(&self.language));
        label.filter(|label| !label.is_empty()).unwrap_or(name).to_owned()
    }
}

/// Returns the first and the last day a claim speaks of, as ISO 8601; `None` on a side that is open or not told.
pub(super) fn days(claim: &Claim) -> (Option<String>, Option<String>) {
    let date = |name: &str| {
        let text = claim.qualifiers.get(name)?.texts().first()?;
        text.parse::<crate::model::Date>().ok()
    };
    let told = match claim.object {
        Object::Value(Value::Date(date)) => Some(date),
        _ => date("date"),
    };
    let from = date("start").or(told);
    let until = date("end").or_else(|| date("until")).or(told);
    (from.map(|date| date.first_day().to_string()), until.map(|date| date.last_day().to_string()))
}
