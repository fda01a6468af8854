//! In: the knowledge of one document, and its gold. Out: [`Score`].

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::Error;
use crate::evaluate::likeness::{bare, same_qualifier, same_role, same_value};
use crate::evaluate::pairing::{Pair, pair};
use crate::evaluate::{Gold, GoldClaim, Share, Tally};
use crate::model::{Chars, Claim, Document, Knowledge, Object, Qualifier};
use crate::ontology::{Ontology, Vocabulary, parse};

/// How far what was extracted from one document agrees with its gold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Score {
    /// Of all claims.
    pub total: Tally,
    /// Of each predicate; credit counts for the predicate of the gold.
    pub predicates: BTreeMap<String, Tally>,
    /// Places in [`Gold::claims`] of the required claims that nothing stands for.
    pub missed: Vec<usize>,
    /// Places in [`Knowledge::claims`] of the claims that stand for nothing in the gold.
    pub wrong: Vec<usize>,
}

/// Holds claims against gold.
#[derive(Debug, Clone)]
pub struct Scorer {
    vocabulary: Vocabulary,
    ways: Ways,
}

/// What `evaluation.toml` says of predicates.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Ways {
    optional: BTreeSet<String>,
    by_role: BTreeSet<String>,
}

/// A claim that was found, with what its ends may be called.
struct Found<'k> {
    place: usize,
    claim: &'k Claim,
    subject: BTreeSet<String>,
    object: End,
}

enum End {
    Entity(BTreeSet<String>),
    Value(String),
}

impl Scorer {
    /// Returns a scorer for the predicates of `ontology`; a mistake in its `evaluation.toml` is an error with its place.
    pub fn new(ontology: &Ontology) -> Result<Self, Error> {
        let name = "evaluation.toml";
        let text = ontology.files.text(name).unwrap_or_default();
        let ways = parse(&ontology.files.location(name), text)
            .map_err(|error: Error| error.with_hint("known are \"optional\" and \"by_role\""))?;
        Ok(Self { vocabulary: ontology.vocabulary.clone(), ways })
    }

    /// Returns how far `knowledge`, which was extracted from `document` alone, agrees with `gold`.
    ///
    /// ```
    /// use std::path::Path;
    /// use guanxi::evaluate::{Gold, Scorer};
    /// use guanxi::{model::Document, ontology::Ontology, pipeline::Pipeline};
    ///
    /// let ontology = Ontology::embedded()?;
    /// let document = Document::new("note", "林若蘭2015年創辦了海灣電力。");
    /// let (knowledge, _) = Pipeline::new(&ontology)?.run(std::slice::from_ref(&document));
    /// let claims = r#"{"subject":"林若蘭","predicate":"founded","object":"海灣電力","status":"asserted"}"#;
    /// let entities = "{\"name\":\"林若蘭\",\"names\":[]}\n{\"name\":\"海灣電力\",\"names\":[]}";
    /// let paths = [Path::new("note.claims.jsonl"), Path::new("note.entities.jsonl")];
    /// let gold = Gold::parse((paths[0], claims), (paths[1], entities), &ontology.vocabulary)?;
    /// let score = Scorer::new(&ontology)?.score(&knowledge, &document, &gold);
    /// assert_eq!(score.total.recall(), 1.0);
    /// # Ok::<(), guanxi::Error>(())
    /// ```
    pub fn score(&self, knowledge: &Knowledge, document: &Document, gold: &Gold) -> Score {
        let asked: BTreeSet<&str> = gold.claims.iter().map(|claim| claim.predicate.as_str()).collect();
        let counts = |name: &str| !self.ways.optional.contains(name) || asked.contains(name);
        let claims = knowledge.claims.iter().enumerate().filter(|(_, claim)| counts(&claim.predicate));
        let offsets: Vec<usize> = document.text.char_indices().map(|(at, _)| at).chain([document.text.len()]).collect();
        let named = |span: Chars| slice(&document.text, &offsets, span);
        let found: Vec<Found<'_>> = claims.map(|(place, claim)| look(knowledge, place, claim, &named)).collect();
        let pairs = pair(self.pairs(gold, &found), gold.claims.len(), found.len());
        self.count(gold, &found, &pairs)
    }

    fn pairs(&self, gold: &Gold, found: &[Found<'_>]) -> Vec<Pair> {
        let mut pairs = Vec::new();
        for (at, wanted) in gold.claims.iter().enumerate() {
            for (place, candidate) in found.iter().enumerate() {
                if wanted.status.is_fact() != candidate.claim.status.is_fact() {
                    continue;
                }
                let credit = self.credit(gold, wanted, candidate);
                if credit > Share::NONE {
                    let date = date(&wanted.qualifiers, &candidate.claim.qualifiers);
                    pairs.push(Pair { credit, date, gold: at, found: place });
                }
            }
        }
        pairs
    }

    fn count(&self, gold: &Gold, found: &[Found<'_>], pairs: &[Pair]) -> Score {
        let mut score = Score::default();
        let mut stands_for: Vec<Option<&GoldClaim>> = vec![None; found.len()];
        let mut is_missed: Vec<bool> = gold.claims.iter().map(|wanted| wanted.is_required).collect();
        for wanted in gold.claims.iter().filter(|wanted| wanted.is_required) {
            score.note(&wanted.predicate, Tally { gold: 1, ..Tally::default() });
        }
        for pair in pairs {
            let (wanted, claim) = (&gold.claims[pair.gold], found[pair.found].claim);
            stands_for[pair.found] = Some(wanted);
            is_missed[pair.gold] = false;
            let right = if wanted.is_required { pair.credit } else { Share::NONE };
            score.note(&wanted.predicate, Tally { right, ..qualifiers(wanted, claim) });
        }
        for (candidate, wanted) in found.iter().zip(&stands_for) {
            let told = u32::from(self.is_told(gold, candidate));
            let counts = u32::from(wanted.is_none_or(|wanted| wanted.is_required));
            score.note(&candidate.claim.predicate, Tally { found: counts, told, ..Tally::default() });
        }
        score.missed = (0..is_missed.len()).filter(|at| is_missed[*at]).collect();
        let wrong = found.iter().zip(&stands_for).filter(|(_, wanted)| wanted.is_none());
        score.wrong = wrong.map(|(candidate, _)| candidate.place).collect();
        score
    }

    /// Returns how far predicate, ends and role agree, whatever the status.
    fn credit(&self, gold: &Gold, wanted: &GoldClaim, found: &Found<'_>) -> Share {
        let predicate = self.same_predicate(&wanted.predicate, &found.claim.predicate);
        if predicate == Share::NONE {
            return predicate;
        }
        let mut ends = gold.is_called(&wanted.subject, &found.subject) * gold.is_end(&wanted.object, &found.object);
        let symmetric = self.vocabulary.predicates.get(&wanted.predicate).is_some_and(|predicate| predicate.symmetric);
        if let (true, End::Entity(object)) = (symmetric, &found.object) {
            let turned = gold.is_called(&wanted.object, &found.subject) * gold.is_called(&wanted.subject, object);
            ends = ends.max(turned);
        }
        let role = wanted.qualifiers.get("role").filter(|_| self.ways.by_role.contains(&wanted.predicate));
        let agrees = |role| found.claim.qualifiers.get("role").is_some_and(|found| same_role(role, found));
        predicate * ends * if role.is_none_or(agrees) { Share::WHOLE } else { Share::HALF }
    }

    /// Returns half when one predicate is more general than the other, or both are kinds of one.
    fn same_predicate(&self, gold: &str, found: &str) -> Share {
        if gold == found {
            return Share::WHOLE;
        }
        let above = |name: &str| self.vocabulary.predicates.get(name).map(|predicate| &predicate.ancestors);
        let (Some(wanted), Some(told)) = (above(gold), above(found)) else { return Share::NONE };
        let is_near = wanted.contains(found) || told.contains(gold) || !wanted.is_disjoint(told);
        if is_near { Share::HALF } else { Share::NONE }
    }

    /// Returns whether a claim told as a fact is one that the gold has as no fact, and has no fact to stand for.
    fn is_told(&self, gold: &Gold, found: &Found<'_>) -> bool {
        let any = |is_fact: bool, least: Share| {
            let mut others = gold.claims.iter().filter(|wanted| wanted.status.is_fact() == is_fact);
            others.any(|wanted| self.credit(gold, wanted, found) >= least)
        };
        let least = Share::HALF * Share::HALF * Share::HALF;
        found.claim.status.is_fact() && any(false, Share::WHOLE) && !any(true, least)
    }
}

impl Score {
    fn note(&mut self, predicate: &str, tally: Tally) {
        self.total += tally;
        *self.predicates.entry(predicate.to_owned()).or_default() += tally;
    }
}

impl Gold {
    /// Returns whether one of the names `found` stands for what the gold calls `name`.
    fn is_called(&self, name: &str, found: &BTreeSet<String>) -> Share {
        let known = self.names.get(name);
        Share::whole_if(known.map_or_else(|| found.contains(&bare(name)), |known| !known.is_disjoint(found)))
    }

    fn is_end(&self, name: &str, found: &End) -> Share {
        match found {
            End::Entity(names) => self.is_called(name, names),
            End::Value(value) => same_value(name, value),
        }
    }
}

fn look<'k>(knowledge: &Knowledge, place: usize, claim: &'k Claim, named: &dyn Fn(Chars) -> String) -> Found<'k> {
    let names = |id: &str, spans: &mut dyn Iterator<Item = Chars>| {
        let entity = knowledge.entity(id);
        let known = entity.map_or(id, |entity| entity.name.as_str()).to_owned();
        let others = entity.iter().flat_map(|entity| &entity.names).map(|name| name.text.clone());
        let all = [known].into_iter().chain(others).chain(spans.map(named));
        all.map(|name| bare(&name)).filter(|name| !name.is_empty()).collect()
    };
    let object = match &claim.object {
        Object::Value(value) => End::Value(value.to_string()),
        Object::Entity(id) => End::Entity(names(id, &mut claim.evidence.iter().filter_map(|evidence| evidence.object))),
    };
    let subject = names(&claim.subject, &mut claim.evidence.iter().filter_map(|evidence| evidence.subject));
    Found { place, claim, subject, object }
}

/// Returns the words at `span`; `offsets` are those of every code point and of the end.
fn slice(text: &str, offsets: &[usize], span: Chars) -> String {
    let range = offsets.get(span.start).zip(offsets.get(span.end));
    range.and_then(|(start, end)| text.get(*start..*end)).unwrap_or_default().to_owned()
}

fn date(gold: &BTreeMap<String, Qualifier>, found: &BTreeMap<String, Qualifier>) -> Share {
    match (gold.get("date"), found.get("date")) {
        (None, None) => Share::WHOLE,
        (Some(gold), Some(found)) => same_qualifier(gold, found),
        _ => Share::NONE,
    }
}

/// Returns how many qualifiers of the gold the claim has; a role is credited with the claim, and a no need not be told.
fn qualifiers(wanted: &GoldClaim, claim: &Claim) -> Tally {
    let mut tally = Tally::default();
    for (name, qualifier) in &wanted.qualifiers {
        if name != "role" && *qualifier != Qualifier::Flag(false) {
            tally.qualifiers += 1;
            let found = claim.qualifiers.get(name);
            tally.qualifiers_right += found.map_or(Share::NONE, |found| same_qualifier(qualifier, found));
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::exchange;

    const ENTITIES: &str = r#"{"name":"Mei Harrow","names":["Mei Harrow","Harrow"]}
{"name":"Acme","names":["Acme Limited"]}
{"name":"Birch Group","names":["Birch"]}"#;

    /// Returns a claim of the gold: `Acme joined Birch Group planned`, ends parted by `|`, and the rest as JSON.
    fn wanted(claim: &str, rest: &str) -> String {
        let parts: Vec<&str> = claim.split('|').collect();
        let [subject, predicate, object, status] = parts[..] else { panic!("{claim}") };
        format!(r#"{{"subject":"{subject}","predicate":"{predicate}","object":"{object}","status":"{status}"{rest}}}"#)
    }

    fn found(claim: &str, qualifiers: &str) -> String {
        let parts: Vec<&str> = claim.split('|').collect();
        let [subject, predicate, object, status] = parts[..] else { panic!("{claim}") };
        let end = |name: &str| format!(r#"{{"id":"{name}","name":"{name}","class":"Organization"}}"#);
        format!(
            r#"{{"id":"c-1","subject":{},"predicate":"{predicate}","object":{},"qualifiers":{{{qualifiers}}},"status":"{status}","confidence":1.0,"evidence":[{{"document":"a","start":0,"end":5,"text":"Birch","subject":null,"object":null,"cue":[0,1],"rule":"r"}}]}}"#,
            end(subject),
            end(object)
        )
    }

    fn score(gold: &[String], claims: &[String]) -> Score {
        let ontology = Ontology::embedded().unwrap();
        let paths = [Path::new("a.claims.jsonl"), Path::new("a.entities.jsonl")];
        let gold = Gold::parse((paths[0], &gold.join("\n")), (paths[1], ENTITIES), &ontology.vocabulary).unwrap();
        let knowledge = exchange::read(Path::new("found.jsonl"), &claims.join("\n")).unwrap();
        Scorer::new(&ontology).unwrap().score(&knowledge, &Document::new("a", "Birch"), &gold)
    }

    fn right(gold: &str, claim: &str) -> f64 {
        score(&[wanted(gold, "")], &[found(claim, "")]).total.right.value()
    }

    #[test]
    fn credits_names_directions_and_kinds_of_a_predicate() {
        let gold = "Mei Harrow|joined|Acme|asserted";
        assert_eq!(right(gold, "Harrow|joined|ACME, Limited|reported"), 1.0);
        assert_eq!(right(gold, "Harrow|returnedTo|Acme|asserted"), 0.5);
        assert_eq!(right(gold, "Harrow|left|Acme|asserted"), 0.0);
        assert_eq!(right(gold, "Harrow|joined|Birch|asserted"), 0.0);
        assert_eq!(right(gold, "Harrow|joined|Acme|planned"), 0.0);
        assert_eq!(right("Acme|mergedWith|Birch Group|asserted", "Birch|mergedWith|Acme|asserted"), 1.0);
        assert_eq!(right("Acme|acquired|Birch Group|asserted", "Birch|acquired|Acme|asserted"), 0.0);
    }

    #[test]
    fn credits_half_for_another_role() {
        let gold = [wanted("Mei Harrow|holdsRole|Acme|asserted", r#","qualifiers":{"role":["CEO"],"date":"2024-05"}"#)];
        let claim = |role: &str| found("Harrow|holdsRole|Acme|asserted", &format!(r#""role":"{role}","date":"2024""#));
        let total = score(&gold, &[claim("chairman"), claim("acting CEO")]).total;
        assert_eq!((total.right.value(), total.found, total.gold), (1.0, 2, 1));
        assert_eq!((total.qualifiers_right.value(), total.qualifiers), (0.5, 1));
        assert_eq!(score(&gold, &[claim("chairman")]).total.right.value(), 0.5);
    }

    #[test]
    fn counts_plans_told_as_facts() {
        let plan = wanted("Acme|acquired|Birch Group|planned", "");
        let fact = [found("Acme|acquired|Birch|asserted", "")];
        let told = score(std::slice::from_ref(&plan), &fact);
        assert_eq!((told.total.told, told.missed, told.wrong), (1, vec![0], vec![0]));
        assert_eq!(score(&[plan, wanted("Acme|acquired|Birch Group|asserted", "")], &fact).total.told, 0);
    }

    #[test]
    fn leaves_aside_what_is_not_asked_for() {
        let second = [wanted("Acme|competesWith|Birch Group|asserted", r#","tier":2"#)];
        let total = score(&second, &[found("Acme|competesWith|Birch|asserted", "")]).total;
        assert_eq!((total.found, total.gold), (0, 0));
        let school = [found("Harrow|educatedAt|Acme|asserted", "")];
        assert_eq!(score(&second, &school).total.found, 0);
        assert_eq!(score(&[wanted("Mei Harrow|educatedAt|Acme|asserted", "")], &school).total.right.value(), 1.0);
    }
}
