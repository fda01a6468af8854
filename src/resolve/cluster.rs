//! In: the mentions of one document. Out: [`Clusters`]: which names mean one thing, and why.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::grammar::{Grammar, WordValue};
use crate::model::Span;
use crate::pattern::Label;
use crate::recognise::{Content, Mention, MentionId, Reading, classes};
use crate::resolve::address;
use crate::resolve::short::{self, Shared, Shorts, is_abbreviated, is_beginning, opening};
use crate::segment::{is_han, normal};

/// A thing that a document names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cluster {
    /// Its class.
    pub class: Label,
    /// Its names as written, with why each is one of it and where it first stands.
    pub names: BTreeMap<String, Naming>,
    /// The thing of the lexicon it is.
    pub thing: Option<usize>,
    /// How often it is named.
    pub count: usize,
}

/// Why a name stands for a thing, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Naming {
    /// `exact`, `lexicon`, `surname`, `given-name`, `short-form`, `gloss`, `demonym`, `unnamed`.
    pub reason: &'static str,
    /// Where it first stands.
    pub span: Span,
}

/// The things of a document.
#[derive(Debug, Clone, Default)]
pub struct Clusters {
    /// Every thing, in the order of first mention.
    pub all: Vec<Cluster>,
    /// The thing of each name, in normal form.
    by_key: FxHashMap<(Label, String), usize>,
    /// Those names of each thing.
    keys: Vec<Vec<(Label, String)>>,
    /// The first of the things that each thing of the lexicon is.
    by_thing: FxHashMap<usize, usize>,
    /// The thing of each mention.
    by_mention: Vec<Option<usize>>,
    /// Things that only pronouns mean, by class and the pronoun that stands for all of its kind.
    unnamed: BTreeMap<(Label, String), usize>,
}

impl Clusters {
    /// Returns the things that `reading` names; `same` are pairs of mentions that the text says are one.
    pub fn build(reading: &Reading<'_>, same: &[(MentionId, MentionId)], grammar: &Grammar) -> Self {
        let mut clusters = Self::default();
        for mention in &reading.mentions {
            let Content::Name { thing } = mention.content else { continue };
            let name = mention.span.of(&reading.document.text);
            if mention.class == grammar.marks.nationality {
                clusters.demonym(name, mention, thing, grammar);
            } else if mention.class != grammar.marks.name {
                clusters.name(name, mention.span, mention.class, thing);
            }
        }
        for (a, b) in same {
            clusters.gloss(reading, *a, *b);
        }
        clusters.join_abbreviated(grammar);
        let shared = clusters.join_short(grammar);
        clusters.join_beginnings(reading, grammar);
        let bearers = |id: MentionId| shared.get(&key(reading, id)?).cloned();
        let addressed = address::addressed(reading, &clusters.all, &bearers, grammar);
        let shared = shared.into_iter().map(|(key, things)| (key, clusters.shared(&things))).collect();
        clusters.by_mention = reading.mentions.iter().map(|mention| clusters.find(reading, mention, &shared)).collect();
        for (id, thing) in addressed {
            clusters.by_mention[id] = Some(thing);
        }
        clusters
    }

    fn push(&mut self, class: Label, thing: Option<usize>) -> usize {
        self.all.push(Cluster { class, names: BTreeMap::new(), thing, count: 0 });
        self.keys.push(Vec::new());
        self.all.len() - 1
    }

    /// Makes `key` a name of the thing `index` alone.
    fn key(&mut self, key: (Label, String), index: usize) {
        if self.by_key.get(&key) != Some(&index) {
            self.keys[index].push(key.clone());
            self.by_key.insert(key, index);
        }
    }

    fn name(&mut self, name: &str, span: Span, class: Label, thing: Option<usize>) {
        let key = (class, normal(name));
        let by_thing = || thing.and_then(|thing| self.by_thing.get(&thing).copied());
        let index = self.by_key.get(&key).copied().or_else(by_thing).unwrap_or_else(|| self.push(class, thing));
        let cluster = &mut self.all[index];
        cluster.count += 1;
        cluster.thing = cluster.thing.or(thing);
        if let Some(thing) = cluster.thing {
            let first = self.by_thing.entry(thing).or_insert(index);
            *first = index.min(*first);
        }
        if !cluster.names.contains_key(name) {
            let exact = cluster.names.is_empty() || cluster.names.keys().any(|known| normal(known) == key.1);
            let reason = if exact { "exact" } else { "lexicon" };
            cluster.names.insert(name.to_owned(), Naming { reason, span });
        }
        self.key(key, index);
    }

    /// Takes a word for the people of a country for the country.
    fn demonym(&mut self, name: &str, mention: &Mention, thing: Option<usize>, grammar: &Grammar) {
        let known = thing.and_then(|thing| self.by_thing.get(&thing).copied());
        let index = known.unwrap_or_else(|| {
            let index = self.push(grammar.marks.place, thing);
            self.by_thing.extend(thing.map(|thing| (thing, index)));
            index
        });
        self.key((mention.class, normal(name)), index);
        let naming = Naming { reason: "demonym", span: mention.span };
        self.all[index].names.entry(name.to_owned()).or_insert(naming);
    }

    /// Makes each pronoun that means one thing stand for a thing of its own, for texts that do not name it.
    pub(crate) fn keep_unnamed(&mut self, reading: &Reading<'_>, grammar: &Grammar) {
        for mention in &reading.mentions {
            let Some(family) = family(reading, mention, grammar) else { continue };
            let Content::Anaphor(word) = mention.content else { continue };
            for class in classes(word, grammar) {
                let key = (class, family.clone());
                if !self.unnamed.contains_key(&key) {
                    let names = BTreeMap::from([(family.clone(), Naming { reason: "unnamed", span: mention.span })]);
                    let index = self.push(class, None);
                    self.all[index].names = names;
                    self.unnamed.insert(key, index);
                }
            }
        }
    }

    /// Returns the things that a pronoun may stand for when the text does not name it, where such things are kept.
    pub(crate) fn unnamed(&self, reading: &Reading<'_>, mention: &Mention, grammar: &Grammar) -> Vec<usize> {
        match family(reading, mention, grammar) {
            Some(family) if !self.unnamed.is_empty() => {
                self.unnamed.iter().filter(|((_, known), _)| *known == family).map(|(_, cluster)| *cluster).collect()
            }
            _ => Vec::new(),
        }
    }

    fn gloss(&mut self, reading: &Reading<'_>, a: MentionId, b: MentionId) {
        let key = |id: MentionId| {
            reading.mentions.get(id).map(|mention| (mention.class, normal(mention.span.of(&reading.document.text))))
        };
        let index = |key: Option<(Label, String)>| key.and_then(|key| self.by_key.get(&key).copied());
        match (index(key(a)), index(key(b))) {
            (Some(a), Some(b)) => self.merge(a, b, "gloss"),
            (Some(known), None) => self.also(reading, known, b),
            (None, Some(known)) => self.also(reading, known, a),
            (None, None) => {}
        }
    }

    /// Gives a thing the name that a mention of unknown class is, because the text says they are one.
    fn also(&mut self, reading: &Reading<'_>, known: usize, other: MentionId) {
        let (Some(mention), Some(cluster)) = (reading.mentions.get(other), self.all.get_mut(known)) else { return };
        let name = mention.span.of(&reading.document.text);
        cluster.names.entry(name.to_owned()).or_insert(Naming { reason: "gloss", span: mention.span });
        let key = (cluster.class, normal(name));
        self.key(key, known);
    }

    /// Moves everything of `from` into `into`.
    fn merge(&mut self, into: usize, from: usize, reason: &'static str) {
        if into == from || self.all[into].class != self.all[from].class {
            return;
        }
        let moved = std::mem::take(&mut self.all[from].names);
        let (count, thing) = (std::mem::take(&mut self.all[from].count), self.all[from].thing.take());
        let cluster = &mut self.all[into];
        cluster.count += count;
        cluster.thing = cluster.thing.or(thing);
        for (name, naming) in moved {
            cluster.names.entry(name).or_insert(Naming { reason, ..naming });
        }
        for key in std::mem::take(&mut self.keys[from]) {
            if self.by_key.get(&key) == Some(&from) {
                self.key(key, into);
            }
        }
    }

    /// Joins organisations of which one is named with shorter words: Acme Pharma, Acme Pharmaceuticals Ltd.
    fn join_abbreviated(&mut self, grammar: &Grammar) {
        let organizations: Vec<usize> =
            (0..self.all.len()).filter(|index| self.all[*index].class == grammar.marks.organization).collect();
        let mut by_opening: FxHashMap<String, BTreeSet<usize>> = FxHashMap::default();
        for index in &organizations {
            for opening in self.all[*index].names.keys().filter_map(|name| opening(name)) {
                by_opening.entry(opening).or_default().insert(*index);
            }
        }
        for from in &organizations {
            let openings: Vec<String> = self.all[*from].names.keys().filter_map(|name| opening(name)).collect();
            let near: BTreeSet<usize> =
                openings.iter().filter_map(|key| by_opening.get(key)).flatten().copied().collect();
            let abbreviates = |into: &&usize| {
                let shorter = |short: &String| self.all[**into].names.keys().any(|full| is_abbreviated(short, full));
                *into != from && self.all[*from].names.keys().any(shorter)
            };
            if let Some(into) = near.iter().find(abbreviates) {
                self.merge(*into, *from, "short-form");
                for opening in openings {
                    let things = by_opening.entry(opening).or_default();
                    things.remove(from);
                    things.insert(*into);
                }
            }
        }
    }

    /// Joins organisations that a text first names in full and then by the words that name begins with: Acme Tidal Energy, Acme.
    ///
    /// Nothing is joined that the lexicon knows by itself, or where two full names begin alike.
    fn join_beginnings(&mut self, reading: &Reading<'_>, grammar: &Grammar) {
        let organization = grammar.marks.organization;
        let sentences = &reading.segments.sentences;
        // Where each is named first outside headings.
        let mut firsts: BTreeMap<usize, usize> = BTreeMap::new();
        for mention in reading.mentions.iter().filter(|mention| mention.class == organization) {
            let heading = sentences.get(mention.sentence).is_some_and(|sentence| sentence.is_heading);
            let key = (mention.class, normal(mention.span.of(&reading.document.text)));
            let Some(cluster) = self.by_key.get(&key).copied().filter(|_| !heading) else { continue };
            let first = firsts.entry(cluster).or_insert(mention.span.start);
            *first = (*first).min(mention.span.start);
        }
        let mut by_name: BTreeSet<(String, usize)> = BTreeSet::new();
        for (index, cluster) in self.all.iter().enumerate().filter(|(_, cluster)| cluster.class == organization) {
            by_name.extend(cluster.names.keys().map(|name| (normal(name), index)));
        }
        for from in 0..self.all.len() {
            let cluster = &self.all[from];
            let Some(first) = firsts.get(&from).filter(|_| cluster.class == organization && cluster.thing.is_none())
            else {
                continue;
            };
            let names: Vec<&String> = cluster.names.keys().collect();
            let begins = |into: &usize| {
                let full = self.all[*into].names.iter();
                *into != from
                    && self.all[*into].class == organization
                    && full.clone().any(|(full, naming)| {
                        naming.span.start < *first && names.iter().any(|short| is_beginning(short, full))
                    })
            };
            let longer = |name: &&String| {
                let start = normal(name) + " ";
                let range = by_name.range((start.clone(), 0)..).take_while(move |(full, _)| full.starts_with(&start));
                range.map(|(_, index)| *index).collect::<Vec<_>>()
            };
            let near: BTreeSet<usize> = names.iter().flat_map(longer).collect();
            let found: Vec<usize> = near.into_iter().filter(begins).take(2).collect();
            if let [into] = found.as_slice() {
                by_name.extend(names.iter().map(|name| (normal(name), *into)));
                self.merge(*into, from, "short-form");
            }
        }
    }

    /// Joins short names with the full names they are short for; returns the names that several people have, with the people.
    fn join_short(&mut self, grammar: &Grammar) -> BTreeMap<(Label, String), Vec<usize>> {
        let person = grammar.marks.person;
        let mut shorts = Shorts::default();
        for (index, cluster) in self.all.iter().enumerate() {
            cluster.names.keys().for_each(|name| shorts.insert(name, cluster.class, index, grammar));
        }
        let mut shared = BTreeMap::new();
        for from in 0..self.all.len() {
            let Some(short) = self.all[from].names.keys().next().cloned() else { continue };
            let class = self.all[from].class;
            let longer =
                |into: usize| self.all[into].names.keys().find_map(|full| short::reason(&short, full, class, grammar));
            let found: Vec<(usize, &'static str)> = shorts
                .candidates(&short, class, grammar)
                .into_iter()
                .filter(|into| *into != from)
                .filter_map(|into| Some((into, longer(into)?)))
                .filter(|(into, _)| class == person || !self.is_another(from, *into, &short, grammar))
                .collect();
            let only = match found.as_slice() {
                [one] => Some(*one),
                // Of several organisations, the one that is named before its short name.
                [_, ..] if class == grammar.marks.organization => {
                    let first = |index: usize| self.all[index].names.values().map(|naming| naming.span.start).min();
                    let before: Vec<_> = found.iter().filter(|(into, _)| first(*into) < first(from)).collect();
                    if let [one] = before.as_slice() { Some(**one) } else { None }
                }
                [_, ..] if class == person => {
                    let things = found.iter().map(|(into, _)| *into).collect();
                    shared.insert((class, normal(&short)), things);
                    None
                }
                _ => None,
            };
            if let Some((into, reason)) = only {
                self.all[from].names.keys().for_each(|name| shorts.insert(name, class, into, grammar));
                self.merge(into, from, reason);
            }
        }
        shared
    }

    /// Returns the people of a name that several share, with the places of all their names.
    fn shared(&self, people: &[usize]) -> Shared {
        let places = |thing: &usize| {
            let names = self.all[*thing].names.values();
            (*thing, names.map(|naming| naming.span.start).collect())
        };
        Shared::new(&people.iter().map(places).collect())
    }

    /// Returns whether the lexicon knows `from` as a thing of its own, beside which `into` is another: Acme beside Acme Ventures.
    fn is_another(&self, from: usize, into: usize, short: &str, grammar: &Grammar) -> bool {
        let (from, into) = (&self.all[from], &self.all[into]);
        let Some(thing) = from.thing else { return false };
        if into.thing.is_some() {
            return into.thing != Some(thing);
        }
        let list = grammar.labels.known_word("@another_kind");
        let is_listed = |word: &str| list.is_some_and(|list| grammar.is_in(grammar.lexicon.find(&normal(word)), list));
        let adds_kind = |full: &String| {
            let rest = normal(full).strip_prefix(&normal(short)).map(|rest| rest.trim_start().to_owned());
            rest.is_some_and(|rest| is_listed(&rest) || rest.split(' ').next().is_some_and(is_listed))
        };
        // 遠景 of 遠景海運 is not short for 遠景集團, which the text tells of beside it.
        let form = grammar.labels.known_word("@legal_form");
        let own_business = |name: &String| {
            let rest = normal(name).strip_prefix(&normal(short)).map(str::to_owned).filter(|rest| !rest.is_empty());
            let is_form = |rest: &str| form.is_some_and(|list| grammar.is_in(grammar.lexicon.find(rest), list));
            rest.is_some_and(|rest| rest.chars().all(is_han) && !is_form(&rest))
        };
        into.names.keys().any(adds_kind) || from.names.keys().any(own_business)
    }

    /// Returns the thing a name mention means; of several people with the name, the last one named in full before it.
    pub fn of(&self, id: MentionId) -> Option<usize> {
        self.by_mention.get(id).copied().flatten()
    }

    fn find(
        &self,
        reading: &Reading<'_>,
        mention: &Mention,
        shared: &FxHashMap<(Label, String), Shared>,
    ) -> Option<usize> {
        let key = (mention.class, normal(mention.span.of(&reading.document.text)));
        match shared.get(&key) {
            Some(shared) => shared.at(mention.span.start),
            None => self.by_key.get(&key).copied(),
        }
    }
}

/// Returns the class and the normal name of a mention.
fn key(reading: &Reading<'_>, id: MentionId) -> Option<(Label, String)> {
    reading.mentions.get(id).map(|mention| (mention.class, normal(mention.span.of(&reading.document.text))))
}

/// Returns the pronoun that stands for all of its kind: `he` for him and his; `None` for other mentions.
fn family(reading: &Reading<'_>, mention: &Mention, grammar: &Grammar) -> Option<String> {
    let Content::Anaphor(word) = mention.content else { return None };
    let word = grammar.lexicon.word(word?)?;
    let lists = ["pronoun", "reference"];
    lists.iter().any(|list| word.values.contains_key(*list)).then_some(())?;
    match word.values.get("family") {
        Some(WordValue::Text(family)) => Some(family.clone()),
        _ => Some(normal(mention.span.of(&reading.document.text))),
    }
}

impl Cluster {
    /// Returns the fullest name: the longest, the first written of equals.
    pub fn fullest(&self) -> &str {
        let length = |name: &str| name.chars().map(|c| if is_han(c) { 3 } else { 1 }).sum::<usize>();
        let best = self.names.iter().max_by_key(|(name, naming)| (length(name), std::cmp::Reverse(naming.span)));
        best.map(|(name, _)| name.as_str()).unwrap_or_default()
    }
}
