//! In: the mentions of one document. Out: [`Clusters`]: which names mean one thing, and why.

use std::collections::BTreeMap;

use crate::grammar::{Grammar, WordValue};
use crate::model::Span;
use crate::pattern::Label;
use crate::recognise::{Content, Mention, MentionId, Reading, classes};
use crate::segment::{fold, is_han, normal};

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
    by_key: BTreeMap<(Label, String), usize>,
    /// Short names that more than one thing has: the things, in order of first mention.
    shared: BTreeMap<(Label, String), Vec<usize>>,
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
        clusters.join_short(grammar);
        clusters.join_beginnings(reading, grammar);
        clusters
    }

    fn name(&mut self, name: &str, span: Span, class: Label, thing: Option<usize>) {
        let key = (class, normal(name));
        let by_thing = || thing.and_then(|thing| self.all.iter().position(|cluster| cluster.thing == Some(thing)));
        let index = self.by_key.get(&key).copied().or_else(by_thing).unwrap_or_else(|| {
            self.all.push(Cluster { class, names: BTreeMap::new(), thing, count: 0 });
            self.all.len() - 1
        });
        self.by_key.insert(key, index);
        let cluster = &mut self.all[index];
        cluster.count += 1;
        cluster.thing = cluster.thing.or(thing);
        let reason = if cluster.names.is_empty() { "exact" } else { "lexicon" };
        let reason = if cluster.names.keys().any(|known| normal(known) == normal(name)) { "exact" } else { reason };
        cluster.names.entry(name.to_owned()).or_insert(Naming { reason, span });
    }

    /// Takes a word for the people of a country for the country.
    fn demonym(&mut self, name: &str, mention: &Mention, thing: Option<usize>, grammar: &Grammar) {
        let known = self.all.iter().position(|cluster| thing.is_some() && cluster.thing == thing);
        let index = known.unwrap_or_else(|| {
            self.all.push(Cluster { class: grammar.marks.place, names: BTreeMap::new(), thing, count: 0 });
            self.all.len() - 1
        });
        self.by_key.insert((mention.class, normal(name)), index);
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
                    self.all.push(Cluster { class, names, thing: None, count: 0 });
                    self.unnamed.insert(key, self.all.len() - 1);
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
        self.by_key.insert((cluster.class, normal(name)), known);
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
        self.by_key.values_mut().filter(|index| **index == from).for_each(|index| *index = into);
    }

    /// Joins organisations of which one is named with shorter words: Acme Pharma, Acme Pharmaceuticals Ltd.
    fn join_abbreviated(&mut self, grammar: &Grammar) {
        let organizations: Vec<usize> =
            (0..self.all.len()).filter(|index| self.all[*index].class == grammar.marks.organization).collect();
        for from in &organizations {
            let abbreviates = |into: &&usize| {
                let shorter = |short: &String| self.all[**into].names.keys().any(|full| is_abbreviated(short, full));
                *into != from && self.all[*from].names.keys().any(shorter)
            };
            if let Some(into) = organizations.iter().find(abbreviates) {
                self.merge(*into, *from, "short-form");
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
        for (id, mention) in reading.mentions.iter().enumerate().filter(|(_, mention)| mention.class == organization) {
            let heading = sentences.get(mention.sentence).is_some_and(|sentence| sentence.is_heading);
            let Some(cluster) = self.of(reading, id).filter(|_| !heading) else { continue };
            let first = firsts.entry(cluster).or_insert(mention.span.start);
            *first = (*first).min(mention.span.start);
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
            let found: Vec<usize> = (0..self.all.len()).filter(begins).collect();
            if let [into] = found.as_slice() {
                self.merge(*into, from, "short-form");
            }
        }
    }

    /// Joins short names with the full names they are short for.
    fn join_short(&mut self, grammar: &Grammar) {
        let person = grammar.marks.person;
        for from in 0..self.all.len() {
            let Some(short) = self.all[from].names.keys().next().cloned() else { continue };
            let class = self.all[from].class;
            let longer = |into: usize| {
                let names = self.all[into].names.keys();
                names
                    .filter_map(|full| {
                        if class == person {
                            short_person(&short, full, grammar)
                        } else {
                            short_organization(&short, full, grammar)
                        }
                    })
                    .next()
            };
            let found: Vec<(usize, &'static str)> = (0..self.all.len())
                .filter(|into| *into != from && self.all[*into].class == class)
                .filter_map(|into| Some((into, longer(into)?)))
                .collect();
            match found.as_slice() {
                [(into, reason)] => self.merge(*into, from, reason),
                // Of several organisations, the one that is named before its short name.
                [_, ..] if class == grammar.marks.organization => {
                    let first = |index: usize| self.all[index].names.values().map(|naming| naming.span.start).min();
                    let before: Vec<_> = found.iter().filter(|(into, _)| first(*into) < first(from)).collect();
                    if let [(into, reason)] = before.as_slice() {
                        self.merge(*into, from, reason);
                    }
                }
                [_, ..] if class == person => {
                    let things = found.iter().map(|(into, _)| *into).collect();
                    self.shared.insert((class, normal(&short)), things);
                }
                _ => {}
            }
        }
    }

    /// Returns the thing a name mention means; of several people with the name, the last one named in full before it.
    pub fn of(&self, reading: &Reading<'_>, id: MentionId) -> Option<usize> {
        let mention = reading.mentions.get(id)?;
        let key = (mention.class, normal(mention.span.of(&reading.document.text)));
        if let Some(things) = self.shared.get(&key) {
            let last = |thing: &usize| {
                self.all[*thing]
                    .names
                    .values()
                    .map(|naming| naming.span.start)
                    .filter(|start| *start < mention.span.start)
                    .max()
            };
            return things.iter().copied().max_by_key(|thing| (last(thing), std::cmp::Reverse(*thing)));
        }
        self.by_key.get(&key).copied()
    }
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

/// Returns whether each word of `short` begins the word of `full` at its place, and one is shorter.
fn is_abbreviated(short: &str, full: &str) -> bool {
    let (short, full) = (normal(short), normal(full));
    let (few, many): (Vec<&str>, Vec<&str>) = (short.split(' ').collect(), full.split(' ').collect());
    let pairs = || few.iter().zip(&many);
    let cut = |(few, many): (&&str, &&str)| few == many || few.chars().count() >= 4 && many.starts_with(*few);
    few.len() > 1 && few.len() <= many.len() && few[0] == many[0] && pairs().all(cut) && pairs().any(|(a, b)| a != b)
}

/// Returns whether `full` goes on after the words of `short`, which are more than a word of the language.
fn is_beginning(short: &str, full: &str) -> bool {
    let (short, full) = (normal(short), normal(full));
    short.is_ascii() && short.chars().count() > 3 && full.strip_prefix(&short).is_some_and(|rest| rest.starts_with(' '))
}

/// Returns why `short` may be short for the person `full`.
fn short_person(short: &str, full: &str, grammar: &Grammar) -> Option<&'static str> {
    let (short, full) = (normal(short), normal(full));
    if short == full {
        return None;
    }
    let parts: Vec<&str> = full.split([' ', '·', '・', '‧', '•']).filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 {
        return None;
    }
    if parts.last() == Some(&short.as_str()) {
        return Some("surname");
    }
    if parts.first() == Some(&short.as_str())
        && (grammar.people.given_name(&short).is_some() || short.chars().any(is_han))
    {
        return Some("given-name");
    }
    let words: Vec<&str> = short.split(' ').collect();
    let outer = words.len() >= 2 && words.first() == parts.first() && words.last() == parts.last();
    (outer && words.len() < parts.len()).then_some("short-form")
}

/// Returns why `short` may be short for the organisation `full`.
fn short_organization(short: &str, full: &str, grammar: &Grammar) -> Option<&'static str> {
    let (folded_short, folded_full) = (fold(short), fold(full));
    if full.chars().all(is_han) {
        let stems = crate::recognise::stems(&folded_full, grammar);
        return stems.contains(&folded_short).then_some("short-form");
    }
    let suffixes = grammar.labels.known_word("@org-suffixes")?;
    let tokens: Vec<&str> = full.split([' ', ',']).filter(|token| !token.is_empty()).collect();
    let is_suffix = |token: &&&str| {
        grammar.is_in(
            grammar.lexicon.find(&normal(token)).or_else(|| grammar.lexicon.find(normal(token).trim_end_matches('.'))),
            suffixes,
        )
    };
    let tail = tokens.iter().rev().take_while(is_suffix).count();
    let stems = |cut: usize| normal(&tokens[..tokens.len() - cut].join(" "));
    let stem = tokens[..tokens.len() - tail].join(" ");
    let cut = (1..=tail.min(tokens.len() - 1)).any(|cut| stems(cut) == normal(short));
    // Acme & Sons: Acme.
    let family = grammar.labels.known_word("@family_firm").is_some_and(|list| {
        let last = stem.rsplit(' ').next().and_then(|last| grammar.lexicon.find(&normal(last)));
        grammar.is_in(last, list) && stem.rsplit_once(" & ").is_some_and(|(head, _)| normal(head) == normal(short))
    });
    let of = grammar.labels.known_word("@takes_of").is_some_and(|list| {
        let first = tokens.first().and_then(|first| grammar.lexicon.find(&normal(first)));
        tokens.len() == 3 && grammar.is_in(first, list)
    });
    let of = of && tokens.last().is_some_and(|last| normal(last) == normal(short));
    let opens = grammar.labels.known_word("@name_opening").is_some_and(|list| {
        let first = tokens.first().and_then(|first| grammar.lexicon.find(&normal(first)));
        tokens.len() > 1 && grammar.is_in(first, list) && normal(&tokens[1..].join(" ")) == normal(short)
    });
    (cut || family || of || opens).then_some("short-form")
}
