//! In: the relations of one document and its things. Out: [`Draft`] claims between things, each with one piece of evidence.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::model::{Chars, Date, Evidence, Inherited, Positions, Qualifier, Span, Status, Value};
use crate::ontology::{Kind, Vocabulary};
use crate::recognise::Reading;
use crate::relate::{Operand, Part, Relation};
use crate::resolve::again;
use crate::resolve::discourse::{Discourse, Found};

/// A claim of one document, its ends given as numbers of the document's things.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The thing that is the subject.
    pub subject: usize,
    /// The property.
    pub predicate: String,
    /// The thing or value that is the object.
    pub object: End,
    /// Qualifiers; names of things are in `named`.
    pub qualifiers: BTreeMap<String, Qualifier>,
    /// Qualifiers that are things.
    pub named: BTreeMap<String, Vec<usize>>,
    /// How firmly it is stated.
    pub status: Status,
    /// Who said so.
    pub attribution: Option<String>,
    /// Confidence in hundredths.
    pub confidence: u8,
    /// The words that state it.
    pub evidence: Evidence,
    /// The same words for the other places of the sentence that name or mean its ends.
    pub again: Vec<Evidence>,
}

/// The object of a draft.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum End {
    /// A thing of the document.
    Thing(usize),
    /// A value.
    Value(Value),
}

/// Returns the claims that `relations` make of the document's things; those whose ends stay unknown are left out.
pub(crate) fn drafts(
    reading: &Reading<'_>,
    relations: &[Relation],
    discourse: &Discourse<'_>,
    vocabulary: &Vocabulary,
    writing: &Writing<'_>,
) -> Vec<Draft> {
    let positions = reading.document.positions();
    let draft = |relation: &Relation| {
        let draft = draft(reading, relation, discourse, vocabulary, &positions)?;
        let draft = foretell(draft, writing);
        let Relation { sentence, is_titled, is_dated, is_nominal, is_learned, rises, .. } = *relation;
        let unless = relation.unless.clone();
        Some(Placed { sentence, is_titled, is_dated, is_nominal, is_learned, rises, unless, draft })
    };
    let mut drafts: Vec<Placed> = relations.iter().filter_map(draft).collect();
    give_way(&mut drafts, relations);
    promote(&mut drafts);
    unsettle(&mut drafts);
    carry_dates(&mut drafts, reading, vocabulary);
    if reading.document.is_passage() {
        repeat(&mut drafts, reading, discourse, &positions);
    }
    drafts.into_iter().map(|placed| placed.draft).collect()
}

/// A draft with the sentence it stands in, whether a title alone states it, whether its date may
/// be told elsewhere, whether a noun states it, whether it was learned, whether who has a title there already only rises, and the properties that make it needless.
struct Placed {
    sentence: usize,
    is_titled: bool,
    is_dated: bool,
    is_nominal: bool,
    is_learned: bool,
    rises: bool,
    unless: Vec<String>,
    draft: Draft,
}

/// Makes a deal that only a noun tells what the verbs of the text make it: "its takeover of Acme" is planned where it "agreed to buy Acme".
fn unsettle(drafts: &mut [Placed]) {
    let key = |draft: &Draft| (draft.subject, draft.predicate.clone(), draft.object.clone());
    let deal = |draft: &Draft| ["acquired", "mergedWith"].contains(&draft.predicate.as_str());
    let mut told: BTreeMap<(usize, String, End), Status> = BTreeMap::new();
    for placed in drafts.iter().filter(|placed| deal(&placed.draft) && !placed.is_nominal) {
        let status = told.entry(key(&placed.draft)).or_insert(placed.draft.status);
        *status = (*status).min(placed.draft.status);
    }
    for placed in drafts.iter_mut().filter(|placed| placed.is_nominal && placed.draft.status.is_fact()) {
        if let Some(status) = told.get(&key(&placed.draft)).filter(|status| !status.is_fact()) {
            placed.draft.status = *status;
            placed.draft.attribution = None;
        }
    }
}

/// Takes out that someone joins an organisation with a title where they have another title there already: they rise inside it.
fn promote(drafts: &mut Vec<Placed>) {
    let held: Vec<(usize, usize, End, Option<Qualifier>)> = drafts
        .iter()
        .filter(|placed| {
            let now = placed.is_titled && !placed.draft.qualifiers.contains_key("former");
            now && placed.draft.predicate == "holdsRole" && placed.draft.status.is_fact()
        })
        .map(|Placed { sentence, draft, .. }| {
            (*sentence, draft.subject, draft.object.clone(), draft.qualifiers.get("role").cloned())
        })
        .collect();
    let joined: Vec<(usize, End, Qualifier)> = drafts
        .iter()
        .filter(|placed| placed.draft.predicate == "joined" && placed.draft.status.is_fact())
        .filter_map(|Placed { draft, .. }| {
            Some((draft.subject, draft.object.clone(), draft.qualifiers.get("date")?.clone()))
        })
        .collect();
    drafts.retain(|Placed { sentence, draft, rises: may_rise, .. }| {
        let role = draft.qualifiers.get("role");
        let rises = |(place, subject, object, title): &(usize, usize, End, Option<Qualifier>)| {
            place <= sentence && *subject == draft.subject && *object == draft.object && title.as_ref() != role
        };
        let earlier = |(subject, object, date): &(usize, End, Qualifier)| {
            let own = draft.qualifiers.get("date").and_then(|date| date.texts().first());
            let known = date.texts().first();
            *subject == draft.subject
                && *object == draft.object
                && own.zip(known).is_some_and(|(own, known)| known < own)
        };
        if draft.predicate == "joined" && *may_rise && joined.iter().any(earlier) {
            return false;
        }
        !(draft.predicate == "joined" && *may_rise && !draft.named.contains_key("from") && held.iter().any(rises))
    });
}

/// Takes out what was learned where rules say more of the same two things, or have another use for the date.
fn give_way(drafts: &mut Vec<Placed>, relations: &[Relation]) {
    let told: BTreeSet<(usize, End, String)> = drafts
        .iter()
        .filter(|placed| !placed.is_learned)
        .map(|Placed { draft, .. }| (draft.subject, draft.object.clone(), draft.predicate.clone()))
        .collect();
    // "She left Acme in 2021": the date is that of the leaving.
    let dated: BTreeSet<(usize, &str)> = relations
        .iter()
        .filter(|relation| !relation.is_learned && relation.predicate != "founded")
        .flat_map(|relation| {
            let parts = ["date", "start", "end"].into_iter().filter_map(|key| relation.qualifiers.get(key));
            parts.filter_map(|part| match part {
                Part::Plain(date) => Some((relation.sentence, date.texts().first()?.as_str())),
                Part::Mentions(_) => None,
            })
        })
        .collect();
    drafts.retain(|Placed { sentence, unless, is_learned, draft, .. }| {
        let is_told = |predicate: &String| told.contains(&(draft.subject, draft.object.clone(), predicate.clone()));
        let of_another = match &draft.object {
            End::Value(value) if *is_learned && !is_told(&draft.predicate) => {
                dated.contains(&(*sentence, value.to_string().as_str()))
            }
            _ => false,
        };
        !of_another && !unless.iter().any(is_told)
    });
}

/// Adds evidence for the other places of its sentence that name or mean the ends of a claim.
///
/// Only passages are read word by word; an article would repeat its sentences.
fn repeat(drafts: &mut [Placed], reading: &Reading<'_>, discourse: &Discourse<'_>, positions: &Positions) {
    let places = discourse.places();
    let chars = |sentence: usize, thing: usize| -> Vec<Chars> {
        let spans = places.get(&(sentence, thing)).map(Vec::as_slice).unwrap_or_default();
        spans.iter().map(|span| positions.chars(&reading.document.text, *span)).collect()
    };
    for Placed { sentence, draft, .. } in drafts {
        let subjects = chars(*sentence, draft.subject);
        let objects = match draft.object {
            End::Thing(thing) => chars(*sentence, thing),
            End::Value(_) => Vec::new(),
        };
        draft.again = again::evidence(&draft.evidence, &subjects, &objects);
    }
}

/// A move told before: its date and where that stands, what moved where.
type Step = (Qualifier, Inherited, (String, End));

/// Gives an event without a date that of an event of the same subject in the sentence before, of the same paragraph.
///
/// "She left Acme in May 2024. She joined Beta." tells one story; the evidence says where the date came from.
fn carry_dates(drafts: &mut [Placed], reading: &Reading<'_>, vocabulary: &Vocabulary) {
    let sentences = &reading.segments.sentences;
    let is_move = |placed: &Placed| {
        let predicate = vocabulary.predicates.get(&placed.draft.predicate);
        !placed.is_titled
            && predicate.is_some_and(|predicate| predicate.kind == Kind::Event && predicate.qualifiers.contains("role"))
    };
    let mut moves: Vec<&Placed> = drafts.iter().filter(|placed| is_move(placed)).collect();
    moves.sort_by_key(|placed| placed.draft.evidence.cue);
    // The last told of each subject in each sentence.
    let mut told: BTreeMap<(usize, usize), Step> = BTreeMap::new();
    for Placed { sentence, draft, .. } in moves {
        if let Some(date) = draft.qualifiers.get("date").filter(|_| draft.status.is_fact()) {
            let (part, text) = ("date".to_owned(), draft.evidence.cue_words());
            let from = Inherited { part, text, place: draft.evidence.cue };
            let step = (draft.predicate.clone(), draft.object.clone());
            told.insert((*sentence, draft.subject), (date.clone(), from, step));
        }
    }
    let paragraph = |at: usize| sentences.get(at).map(|sentence| sentence.paragraph);
    let bare = |placed: &Placed| placed.is_dated && is_move(placed) && !placed.draft.qualifiers.contains_key("date");
    for placed in drafts.iter_mut().filter(|placed| bare(placed)) {
        let (at, draft) = (placed.sentence, &mut placed.draft);
        let before = at.checked_sub(1).filter(|before| paragraph(*before) == paragraph(at));
        let near = [Some(at), before].into_iter().flatten();
        let found =
            near.filter_map(|sentence| told.get(&(sentence, draft.subject))).max_by_key(|(_, from, _)| from.place);
        // Nobody leaves a company on the day they came.
        let found =
            found.filter(|(_, _, (predicate, object))| *predicate == draft.predicate || *object != draft.object);
        if let Some((date, from, _)) = found {
            draft.qualifiers.insert("date".to_owned(), date.clone());
            draft.evidence.inherited.push(from.clone());
        }
    }
}

fn draft(
    reading: &Reading<'_>,
    relation: &Relation,
    discourse: &Discourse<'_>,
    vocabulary: &Vocabulary,
    positions: &Positions,
) -> Option<Draft> {
    let (subject, object) = ends(relation, discourse)?;
    if let (subject, Some(Found { cluster, .. })) = (subject, object)
        && subject.cluster == cluster
    {
        return None;
    }
    let (end, object_span) = match (&relation.object, object) {
        (Operand::Value(value, span), _) => (End::Value(value.clone()), Some(*span)),
        (_, Some(found)) => (End::Thing(found.cluster), found.span),
        _ => return None,
    };
    let mut qualifiers = BTreeMap::new();
    let mut named = BTreeMap::new();
    for (name, part) in &relation.qualifiers {
        match part {
            Part::Plain(qualifier) => drop(qualifiers.insert(name.clone(), qualifier.clone())),
            Part::Mentions(ids) => {
                let things: Vec<usize> = ids.iter().filter_map(|id| discourse.thing(*id)).collect();
                if !things.is_empty() {
                    named.insert(name.clone(), things);
                }
            }
        }
    }
    let text = &reading.document.text;
    let sentence = reading.segments.sentences.get(relation.sentence)?;
    let chars = |span: Span| positions.chars(text, span);
    let inside = |span: Option<Span>| span.filter(|span| sentence.span.contains(*span)).map(chars);
    let mut inherited = Vec::new();
    let mut carry = |part: &str, from: Option<Span>| {
        if let Some(from) = from {
            inherited.push(Inherited { part: part.to_owned(), text: from.of(text).to_owned(), place: chars(from) });
        }
    };
    let outside = subject.span.filter(|span| !sentence.span.contains(*span));
    carry("subject", subject.from.or(outside));
    carry("object", object.and_then(|found| found.from));
    carry("date", relation.date_from.filter(|span| !sentence.span.contains(*span)));
    let evidence = Evidence {
        document: reading.document.id.clone(),
        sentence: chars(sentence.span),
        text: sentence.span.of(text).to_owned(),
        subject: inside(subject.span.or(subject.from)),
        object: inside(object_span.or(object.and_then(|found| found.from))),
        cue: chars(relation.cue),
        rule: relation.rule.clone(),
        inherited,
    };
    let guessed = u8::from(subject.from.is_some()) + u8::from(object.is_some_and(|found| found.from.is_some()));
    let draft = Draft {
        subject: subject.cluster,
        predicate: relation.predicate.clone(),
        object: end,
        qualifiers,
        named,
        status: relation.status,
        attribution: relation.attribution.clone(),
        confidence: relation.confidence.saturating_sub(10 * guessed),
        evidence,
        again: Vec::new(),
    };
    Some(canonical(draft, vocabulary))
}

/// When a text was written, and the rules that tell appointments in it.
pub(super) struct Writing<'a> {
    pub(super) today: Option<Date>,
    pub(super) appointing: BTreeSet<&'a str>,
}

impl Writing<'_> {
    /// Returns whether a draft tells that someone was appointed, which is done though the post is taken up later.
    pub(super) fn appoints(&self, draft: &Draft) -> bool {
        let joins = ["joined", "returnedTo"].contains(&draft.predicate.as_str());
        joins && self.appointing.contains(draft.evidence.rule.as_str())
    }
}

/// Makes a fact a plan when it is dated behind the day the text was written.
pub(super) fn foretell(mut draft: Draft, writing: &Writing<'_>) -> Draft {
    let dated = ["date", "start"].iter().find_map(|name| match draft.qualifiers.get(*name)? {
        Qualifier::Text(date) => date.parse::<Date>().ok(),
        _ => None,
    });
    let later = dated.zip(writing.today).is_some_and(|(date, today)| date.is_after(&today));
    if draft.status.is_fact() && later && !writing.appoints(&draft) {
        draft.status = Status::Planned;
        draft.attribution = None;
    }
    draft
}

/// Takes out what a heading tells as a fact and the text itself as a plan: "Acme names Roe chief executive" is short for it.
///
/// `headings` are the places where the headings start.
pub(super) fn heed(drafts: &mut Vec<Draft>, headings: &BTreeSet<usize>) {
    let key = |draft: &Draft| (draft.subject, draft.predicate.clone(), draft.object.clone());
    let heads = |draft: &Draft| headings.contains(&draft.evidence.sentence.start);
    let mut firm: BTreeMap<(usize, String, End), bool> = BTreeMap::new();
    for draft in drafts.iter().filter(|draft| !heads(draft)) {
        *firm.entry(key(draft)).or_default() |= draft.status.is_fact();
    }
    drafts.retain(|draft| !heads(draft) || firm.get(&key(draft)).copied().unwrap_or(true));
}

/// Finds both ends, the one that is named first, so that it helps to find the other.
fn ends(relation: &Relation, discourse: &Discourse<'_>) -> Option<(Found, Option<Found>)> {
    if matches!(relation.object, Operand::Value(..)) {
        return Some((discourse.end(relation, true, None)?, None));
    }
    if matches!(relation.subject, Operand::Missing(_)) {
        let object = discourse.end(relation, false, None)?;
        return Some((discourse.end(relation, true, Some(object.cluster))?, Some(object)));
    }
    let subject = discourse.end(relation, true, None)?;
    let object = discourse.end(relation, false, Some(subject.cluster))?;
    Some((subject, Some(object)))
}

/// Puts the ends of a symmetric claim in the order of the document's things.
fn canonical(mut draft: Draft, vocabulary: &Vocabulary) -> Draft {
    let symmetric = vocabulary.predicates.get(&draft.predicate).is_some_and(|predicate| predicate.symmetric);
    if let (true, End::Thing(object)) = (symmetric, &draft.object)
        && *object < draft.subject
    {
        (draft.subject, draft.object) = (*object, End::Thing(draft.subject));
        std::mem::swap(&mut draft.evidence.subject, &mut draft.evidence.object);
    }
    draft
}
