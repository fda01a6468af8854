//! In: a graph directory and what a person decides of it. Out: the directory as decided, or what of it cannot be.

use std::collections::BTreeMap;
use std::path::Path;

use crate::Error;
use crate::archive::Archive;
use crate::graph::find;
use crate::growth::{Growth, finish, open, read};
use crate::model::{Claim, Date, Knowledge, Money, Object, Value};
use crate::ontology::{Ontology, Vocabulary, nearest};
use crate::pipeline::Pipeline;
use crate::resolve::Reviewed;
use crate::review::{
    CORRECTED, Change, Correction, Decision, End, Judged, Verdict, anchors, correction, qualifier, unfit, unknown,
    wrong,
};

/// Takes the steps of a review one after the other; where one cannot be taken, none is.
///
/// A claim is named by the identifier it has, or the one it had before it was corrected. What a correction names must fit the
/// vocabulary; a name alone means the entity that goes by it. The pipeline is asked for when the rules have changed since
/// the graph was made.
///
/// ```
/// use guanxi::{archive::{Archive, Settings}, growth, model::Document, ontology::Ontology, pipeline::Pipeline, review};
///
/// let ontology = Ontology::embedded()?;
/// let pipeline = Pipeline::new(&ontology)?;
/// let (folder, how) = (tempfile::tempdir()?, (&pipeline, &ontology));
/// let graph = folder.path().join("graph");
/// let text = Document::new("a.txt", "Jane Roe left Marrow Systems in May 2024.");
/// let built = growth::build(&graph, &[text], Settings::default(), how, &|_| {})?;
/// let id = built.knowledge.ok_or("joined")?.claims[0].id.clone();
/// let reject = review::Decision::of_claim(&id, review::Verdict::Reject, None);
/// growth::decide(&graph, vec![review::Change::Decide(reject)], &ontology, || Pipeline::new(&ontology))?;
/// assert!(Archive::open(&graph)?.knowledge(&ontology.vocabulary)?.claims.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn decide(
    folder: &Path,
    changes: Vec<Change>,
    ontology: &Ontology,
    pipeline: impl FnOnce() -> Result<Pipeline, Error>,
) -> Result<Growth, Error> {
    Archive::open(folder)?;
    let mut writer = open(folder, ontology)?;
    let mut growth = Growth::default();
    let old = writer.unread()?;
    if !old.is_empty() {
        growth.reread = old.iter().map(|document| document.id.clone()).collect();
        read(&mut writer, &old.iter().collect::<Vec<_>>(), (&pipeline()?, ontology), &|_| {})?;
    }
    for change in changes {
        let Reviewed { knowledge, found, .. } = writer.reviewed(&ontology.vocabulary)?;
        let decided: BTreeMap<String, Claim> = writer
            .decisions()
            .iter()
            .map(Decision::key)
            .zip(found)
            .filter_map(|(key, claim)| Some((key, claim?)))
            .collect();
        let scene = Scene { knowledge: &knowledge, decided: &decided, vocabulary: &ontology.vocabulary };
        let change = match change {
            Change::Undo(key) => Change::Undo(scene.key(&key)),
            Change::Decide(decision) => {
                let decision = scene.settle(decision)?;
                // A decision that was made on an older identifier of the claim gives way.
                if let Judged::Claim { id, .. } = &decision.about {
                    let other = decided.iter().find(|(key, claim)| claim.id == *id && *key != id).map(|(key, _)| key);
                    other.map(|key| writer.decide(Change::Undo(key.clone()))).transpose()?;
                }
                Change::Decide(decision)
            }
        };
        writer.decide(change)?;
    }
    finish(writer, ontology, growth)
}

/// What a decision is made on.
struct Scene<'s> {
    knowledge: &'s Knowledge,
    /// Claims that were decided about, as the rules found them, by the keys of the decisions.
    decided: &'s BTreeMap<String, Claim>,
    vocabulary: &'s Vocabulary,
}

impl Scene<'_> {
    /// Returns the key of the decision that made the claim `id` what it is; itself where none did.
    fn key(&self, id: &str) -> String {
        let old = self.knowledge.claim(id).and_then(origin).unwrap_or_else(|| id.to_owned());
        let key = self.decided.iter().find(|(_, claim)| claim.id == old).map(|(key, _)| key.clone());
        key.unwrap_or(old)
    }

    /// Returns the decision as it is kept: on a claim that is there, with the keys of its evidence, and ends with classes.
    fn settle(&self, decision: Decision) -> Result<Decision, Error> {
        let Decision { about, verdict, note } = decision;
        let Judged::Claim { id, evidence } = &about else {
            self.check_merge(&about)?;
            return Ok(Decision { about, verdict, note });
        };
        let claim = match self.claim(id) {
            // Settled before, on another state: it is about the claim with that evidence, if some document makes one.
            Err(_) if !evidence.is_empty() => {
                if let Verdict::Correct(to) = &verdict {
                    correction(to, self.vocabulary)?;
                }
                return Ok(Decision { about, verdict, note });
            }
            found => found?,
        };
        let verdict = match verdict {
            Verdict::Correct(to) => Verdict::Correct(Box::new(self.correction(*to, &claim)?)),
            other => other,
        };
        Ok(Decision { about: Judged::Claim { evidence: anchors(&claim), id: claim.id }, verdict, note })
    }

    fn check_merge(&self, about: &Judged) -> Result<(), Error> {
        let Judged::Merge(sides) = about else { return Ok(()) };
        for side in sides {
            let names = || self.knowledge.entities.values().flat_map(|entity| &entity.names);
            if !names().any(|name| name.text == side.name) {
                let near = nearest(&side.name, names().map(|name| name.text.as_str()));
                let hint = near.map(|near| format!("did you mean \"{near}\"?"));
                return Err(Error::Unknown {
                    message: format!("nothing in the graph is called \"{}\"", side.name),
                    hint,
                });
            }
            let is_known = |id: &String| self.knowledge.sources.iter().any(|source| source.id == *id);
            if let Some(document) = side.document.as_ref().filter(|id| !is_known(id)) {
                let near = nearest(document, self.knowledge.sources.iter().map(|source| source.id.as_str()));
                let hint = near.map(|near| format!("did you mean \"{near}\"?"));
                return Err(Error::Unknown { message: format!("no document is called \"{document}\""), hint });
            }
        }
        Ok(())
    }

    /// Returns the claim of an identifier as the rules found it.
    fn claim(&self, id: &str) -> Result<Claim, Error> {
        let decided = |id: &str| self.decided.values().find(|claim| claim.id == id).cloned();
        let standing = self.knowledge.claim(id);
        let found = match standing.and_then(origin) {
            Some(old) => decided(&old),
            None => standing.cloned().or_else(|| decided(id)).or_else(|| self.decided.get(id).cloned()),
        };
        found.ok_or_else(|| Error::Unknown {
            message: format!("no claim has the identifier \"{id}\""),
            hint: Some("`guanxi explain GRAPH NAME` lists the claims of an entity with their identifiers".to_owned()),
        })
    }

    fn correction(&self, to: Correction, claim: &Claim) -> Result<Correction, Error> {
        let predicate = to.predicate.as_deref().unwrap_or(&claim.predicate);
        let Some(known) = self.vocabulary.predicates.get(predicate) else {
            return Err(unknown("predicate", predicate, self.vocabulary.predicates.keys()));
        };
        let is_valued = known.range.iter().any(|class| class == "Date" || class == "Money");
        let subject = to.subject.map(|end| self.end(end, false)).transpose()?;
        let object = to.object.map(|end| self.end(end, is_valued)).transpose()?;
        if let Some(End::Entity { name, class }) = &subject
            && !self.vocabulary.takes_subject(predicate, class)
        {
            return Err(unfit(predicate, "subject", name, class));
        }
        let (name, class) = match &object {
            Some(End::Entity { name, class }) => (name.clone(), class.clone()),
            Some(End::Value { value, kind, .. }) => {
                (value.clone(), if kind == "date" { "Date" } else { "Money" }.to_owned())
            }
            Some(End::Name(_)) => (String::new(), String::new()),
            None => self.old_object(claim),
        };
        if !self.vocabulary.takes_object(predicate, &class) {
            return Err(unfit(predicate, "object", &name, &class));
        }
        for (name, value) in &to.qualifiers {
            qualifier(name, value.as_ref(), self.vocabulary)?;
        }
        Ok(Correction { subject, object, ..to })
    }

    fn old_object(&self, claim: &Claim) -> (String, String) {
        match &claim.object {
            Object::Entity(id) => {
                let entity = self.knowledge.entity(id);
                entity.map_or_else(|| (id.clone(), String::new()), |entity| (entity.name.clone(), entity.class.clone()))
            }
            Object::Value(Value::Date(date)) => (date.to_string(), "Date".to_owned()),
            Object::Value(Value::Money(money)) => (money.to_string(), "Money".to_owned()),
        }
    }

    /// Returns an end with all that is kept of it.
    fn end(&self, end: End, is_valued: bool) -> Result<End, Error> {
        match end {
            End::Name(text) if is_valued => {
                let date = || text.parse::<Date>().ok().map(|date| (date.to_string(), None, "date"));
                let money = || text.parse::<Money>().ok().map(|m| (m.amount.to_string(), Some(m.currency), "money"));
                let read = date().or_else(money);
                let (value, unit, kind) =
                    read.ok_or_else(|| wrong(format!("\"{text}\" is neither a date nor money")))?;
                Ok(End::Value { value, unit, kind: kind.to_owned() })
            }
            End::Name(text) => {
                let entity = find(self.knowledge, &text)?;
                Ok(End::Entity { name: entity.name.clone(), class: entity.class.clone() })
            }
            End::Entity { name, class } => {
                if !self.vocabulary.classes.contains_key(&class) {
                    return Err(unknown("class", &class, self.vocabulary.classes.keys()));
                }
                if name.trim().is_empty() {
                    return Err(wrong("an entity has a name".to_owned()));
                }
                Ok(End::Entity { name: name.trim().to_owned(), class })
            }
            value @ End::Value { .. } => Ok(value),
        }
    }
}

/// Returns the identifier a corrected claim had.
fn origin(claim: &Claim) -> Option<String> {
    claim.qualifiers.get(CORRECTED)?.texts().first().cloned()
}
