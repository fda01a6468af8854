//! In: people of different documents who have one name. Out: which of them are one, and for two who are not, the [`Clash`].

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};

use crate::grammar::{Namesakes, Tenure};
use crate::model::{Date, Knowledge, Object, Qualifier, Status, Value, slug};
use crate::ontology::Vocabulary;
use crate::resolve::draft::{Draft, End};
use crate::resolve::group::{root, unite};
use crate::resolve::thing::{Thing, digits};

const PERSON: &str = "Person";
const PLACE: &str = "Place";

/// What a document tells of a person that may not fit another of the same name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Dossier {
    /// The things beside the person, by what they share with the same of another document, and their names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    ties: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    posts: Vec<Post>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    born: Vec<Date>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    died: Vec<Date>,
    /// First and last year in which the person did something, and those between which all of their years lie.
    #[serde(skip_serializing_if = "Option::is_none")]
    years: Option<[i16; 4]>,
    /// While it is written: the organisations the person left, and when.
    #[serde(skip)]
    left: BTreeMap<String, Option<Date>>,
}

/// A post that takes all of a person, and between which days it is told to be held.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Post {
    /// The first day it is told to be held.
    pub from: Date,
    /// The last day it is told to be held.
    pub until: Date,
    /// The last day on which it is held still, as far as nothing else is told.
    reach: Date,
    begins: bool,
    ends: bool,
    /// The title as written.
    pub title: String,
    /// The organisation's name.
    pub at: String,
}

/// Why two people of one name are two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clash {
    /// They hold two posts at one time.
    Posts(Post, Post),
    /// They were born at two times.
    Born(Date, Date),
    /// They died at two times.
    Died(Date, Date),
    /// They were at work in years a lifetime apart.
    Years(i16, i16),
}

/// One thing that a document, or a graph, tells of a person as a fact.
#[derive(Debug, Clone, Copy)]
pub struct Told<'t> {
    /// The predicate.
    pub predicate: &'t str,
    /// Its qualifiers.
    pub qualifiers: &'t BTreeMap<String, Qualifier>,
    /// What the person is linked to: the name to show.
    pub name: &'t str,
    /// The value the claim gives.
    pub value: Option<&'t Value>,
    /// The day of the text.
    pub today: Option<Date>,
}

impl Post {
    /// Makes it a post that ended, at `end` where that is known.
    fn end(&mut self, end: Option<Date>) {
        let end = end.map_or(self.until.first_day(), |end| end.first_day());
        (self.until, self.from) = (end.into(), self.from.first_day().min(end).into());
        self.ends = true;
    }
}

impl Dossier {
    /// Adds a thing beside the person, which others may have beside them as well.
    pub(crate) fn tie(&mut self, key: String, name: &str) {
        self.ties.entry(key).or_insert_with(|| name.to_owned());
    }

    /// Adds something that is told of the person.
    pub fn tell(&mut self, told: &Told<'_>, rules: &Namesakes) {
        let date = |name: &str| match told.qualifiers.get(name)? {
            Qualifier::Text(text) => text.parse::<Date>().ok(),
            _ => None,
        };
        let [born, died] = rules.ends_of_life();
        if let Some(Value::Date(day)) = told.value {
            let list = if told.predicate == born { Some(&mut self.born) } else { None };
            let list = list.or(if told.predicate == died { Some(&mut self.died) } else { None });
            list.into_iter().for_each(|list| list.push(*day));
        }
        let (start, end, once) = (date("start"), date("end").or_else(|| date("until")), date("date"));
        for year in [start, end, once].into_iter().flatten().map(|date| date.year()) {
            self.lived(year, rules.lifetime());
        }
        let Some(tenure) = rules.tenure(told.predicate).filter(|_| !told.qualifiers.contains_key("former")) else {
            return;
        };
        let (begins, ends) = match tenure {
            Tenure::Held => (start, end),
            Tenure::Began => (start.or(once), end),
            Tenure::Ended => (start, end.or(once)),
        };
        if tenure == Tenure::Ended {
            self.left.insert(told.name.to_owned(), ends);
            self.posts.iter_mut().filter(|post| post.at == told.name).for_each(|post| post.end(ends));
        }
        let seen = once.or(told.today);
        let Some(from) = begins.or(ends).or(seen) else { return };
        let until = ends.or(seen.filter(|seen| seen.is_after(&from))).unwrap_or(from);
        if from == until && from.month().is_none() {
            // A year is too long to tell what else was held in it.
            return;
        }
        // Only the days that are sure: after a month it began in, before one it ended in.
        let until = until.first_day();
        let from = from.last_day().min(until);
        let reach = until.checked_add(rules.within().days()).unwrap_or(until);
        let titles = told.qualifiers.get("role").map(Qualifier::texts).unwrap_or_default();
        for title in titles.iter().filter(|title| rules.is_sole(title)) {
            let mut post = Post {
                from: from.into(),
                until: until.into(),
                reach: reach.into(),
                begins: begins.is_some(),
                ends: ends.is_some(),
                title: title.clone(),
                at: told.name.to_owned(),
            };
            if let Some(end) = self.left.get(told.name) {
                post.end(*end);
            }
            if !self.posts.contains(&post) {
                self.posts.push(post);
            }
        }
    }

    fn lived(&mut self, year: i16, lifetime: i16) {
        let [first, last, ..] = self.years.unwrap_or([year, year, 0, 0]);
        let (first, last) = (first.min(year), last.max(year));
        self.years = Some([first, last, last.saturating_sub(lifetime), first.saturating_add(lifetime)]);
    }

    /// Returns what a graph tells of the person `id` as a fact.
    pub fn of(knowledge: &Knowledge, id: &str, rules: &Namesakes) -> Self {
        let mut dossier = Self::default();
        for claim in knowledge.claims.iter().filter(|claim| claim.subject == id && claim.status.is_fact()) {
            let quoted = claim.evidence.iter().map(|evidence| evidence.document.as_str());
            let days = quoted.filter_map(|id| knowledge.sources.iter().find(|source| source.id == id)?.date);
            let (name, value) = match &claim.object {
                Object::Entity(id) => (knowledge.entity(id).map_or(id.as_str(), |entity| &entity.name), None),
                Object::Value(value) => ("", Some(value)),
            };
            let told = Told { predicate: &claim.predicate, qualifiers: &claim.qualifiers, name, value, today: None };
            let mut days = days.peekable();
            if days.peek().is_none() {
                dossier.tell(&told, rules);
            }
            days.for_each(|day| dossier.tell(&Told { today: Some(day), ..told }, rules));
        }
        dossier
    }

    /// Returns whether nothing is told.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn add(&mut self, other: &Self) {
        self.ties.extend(other.ties.iter().map(|(key, name)| (key.clone(), name.clone())));
        self.posts.extend(other.posts.iter().filter(|post| !self.posts.contains(post)).cloned().collect::<Vec<_>>());
        self.born.extend(&other.born);
        self.died.extend(&other.died);
        self.years = match (self.years, other.years) {
            (Some(a), Some(b)) => Some([a[0].min(b[0]), a[1].max(b[1]), a[2].max(b[2]), a[3].min(b[3])]),
            (a, b) => a.or(b),
        };
    }

    /// Returns why two people are not one, if anything tells.
    pub fn clash(&self, other: &Self) -> Option<Clash> {
        let differ = |own: &[Date], others: &[Date]| {
            let agree = own.iter().any(|a| others.iter().any(|b| a.covers(b) || b.covers(a)));
            own.first().zip(others.first()).filter(|_| !agree).map(|(a, b)| (*a, *b))
        };
        if let Some((a, b)) = differ(&self.born, &other.born) {
            return Some(Clash::Born(a, b));
        }
        if let Some((a, b)) = differ(&self.died, &other.died) {
            return Some(Clash::Died(a, b));
        }
        if let (Some(a), Some(b)) = (self.years, other.years)
            && (b[1] > a[3] || b[0] < a[2])
        {
            return Some(if b[1] > a[3] { Clash::Years(a[0], b[1]) } else { Clash::Years(a[1], b[0]) });
        }
        let pairs = self.posts.iter().flat_map(|own| other.posts.iter().map(move |theirs| (own, theirs)));
        let mut clashing = pairs.filter(|(own, theirs)| meet(own, theirs) || meet(theirs, own));
        clashing.next().map(|(own, theirs)| Clash::Posts(own.clone(), theirs.clone()))
    }
}

/// Returns whether the second post is held while the first one is, which began no later.
fn meet(first: &Post, second: &Post) -> bool {
    let (own, other) = (first.from.first_day()..first.until.first_day(), second.from.first_day());
    // Behind the last day that is told of it the first is held still, unless it ended then or the other began.
    let is_still = || !first.ends && !second.begins && first.reach.first_day() >= other;
    own.start <= other && (own.end > other || is_still())
}

/// Gives each person of a document what the document tells of them.
pub(super) fn acquaint(
    things: &mut [Thing],
    drafts: &[Draft],
    today: Option<Date>,
    (rules, vocabulary): (&Namesakes, &Vocabulary),
) {
    let is_a = |thing: &Thing, wanted: &str| {
        let class = vocabulary.classes.get(&thing.class);
        thing.class == wanted || class.is_some_and(|class| class.ancestors.iter().any(|above| above == wanted))
    };
    let mut dossiers: BTreeMap<usize, Dossier> = BTreeMap::new();
    for (at, thing) in things.iter().enumerate().filter(|(_, thing)| is_a(thing, PERSON) && thing.is_used) {
        let dossier = dossiers.entry(at).or_default();
        thing.known_key().into_iter().for_each(|key| dossier.tie(key.text(), &thing.fullest));
    }
    for draft in drafts.iter().filter(|draft| draft.status != Status::Negated) {
        let object = if let End::Thing(object) = draft.object { Some(object) } else { None };
        let beside: Vec<usize> = object.into_iter().chain(draft.named.values().flatten().copied()).collect();
        let pairs = beside.iter().flat_map(|other| [(draft.subject, *other), (*other, draft.subject)]);
        for (person, other) in pairs {
            let (Some(dossier), Some(other)) = (dossiers.get_mut(&person), things.get(other)) else { continue };
            if !is_a(other, PLACE) {
                other.keys().iter().for_each(|key| dossier.tie(key.text(), &other.fullest));
            }
        }
        let Some(dossier) = dossiers.get_mut(&draft.subject).filter(|_| draft.status.is_fact()) else { continue };
        let name = object.and_then(|object| things.get(object)).map_or("", |thing| thing.fullest.as_str());
        let value = if let End::Value(value) = &draft.object { Some(value) } else { None };
        let Draft { predicate, qualifiers, .. } = draft;
        dossier.tell(&Told { predicate, qualifiers, name, value, today }, rules);
    }
    for (at, mut dossier) in dossiers {
        dossier.left.clear();
        things[at].dossier = Some(dossier).filter(|dossier| !dossier.is_empty());
    }
}

/// Returns for each of the `things` that share names the first of those that are the same person.
///
/// Those with a common thing beside them are one. Of the groups this makes, the largest first, each joins the first it does not
/// clash with. Whoever nothing is told of is of the largest.
pub(super) fn people(things: &[&Thing]) -> Vec<usize> {
    let mut parents: Vec<usize> = (0..things.len()).collect();
    let mut by_tie: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, thing) in things.iter().enumerate() {
        for tie in thing.dossier.iter().flat_map(|dossier| dossier.ties.keys()) {
            let other = *by_tie.entry(tie).or_insert(at);
            unite(&mut parents, other, at);
        }
    }
    let mut clusters: BTreeMap<usize, (usize, Dossier)> = BTreeMap::new();
    for (at, thing) in things.iter().enumerate() {
        let (count, all) = clusters.entry(root(&parents, at)).or_default();
        *count += 1;
        thing.dossier.iter().for_each(|dossier| all.add(dossier));
    }
    let mut ranked: Vec<(usize, (usize, Dossier))> = clusters.into_iter().collect();
    ranked.sort_by_key(|(first, (count, _))| (std::cmp::Reverse(*count), *first));
    let mut people: Vec<(Vec<usize>, Dossier)> = Vec::new();
    for (first, (_, dossier)) in ranked {
        match people.iter_mut().find(|(_, known)| known.clash(&dossier).is_none()) {
            Some((clusters, known)) => {
                clusters.push(first);
                known.add(&dossier);
            }
            None => people.push((vec![first], dossier)),
        }
    }
    let firsts: BTreeMap<usize, usize> = people
        .iter()
        .flat_map(|(clusters, _)| {
            let first = clusters.iter().min().copied().unwrap_or_default();
            clusters.iter().map(move |cluster| (*cluster, first))
        })
        .collect();
    (0..things.len()).map(|at| firsts[&root(&parents, at)]).collect()
}

/// Returns what tells this person from others of the name: the thing that most documents name beside them.
pub(super) fn mark<'t>(things: impl Iterator<Item = &'t Thing>) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for dossier in things.filter_map(|thing| thing.dossier.as_ref()) {
        for name in dossier.ties.values().map(String::as_str).collect::<BTreeSet<_>>() {
            *counts.entry(name).or_default() += 1;
        }
    }
    let (name, _) = counts.into_iter().max_by_key(|(name, count)| (*count, std::cmp::Reverse(*name)))?;
    Some(Some(slug(name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| digits(name)))
}
