//! In: relations whose ends are pronouns, descriptions or missing. Out: the things they mean, by what the text speaks of.

use std::collections::{BTreeMap, BTreeSet};

use crate::grammar::Grammar;
use crate::model::Span;
use crate::ontology::Vocabulary;
use crate::pattern::Label;
use crate::recognise::{Content, Item, Mention, MentionId, Reading};
use crate::relate::{FOLLOWS, Operand, Relation, STARTS};
use crate::resolve::affiliation::Affiliations;
use crate::resolve::cluster::{Cluster, Clusters};
use crate::resolve::standing::{Standing, standings};
use crate::segment::{is_han, normal};

/// A thing, and the words that name it when they stand elsewhere than in the relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) cluster: usize,
    /// Where the relation itself names it, by name or otherwise.
    pub(crate) span: Option<Span>,
    /// Where it was named that this is inherited from.
    pub(crate) from: Option<Span>,
}

/// One naming of a thing, in reading order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Naming {
    pub(super) cluster: usize,
    pub(super) class: Label,
    pub(super) span: Span,
    pub(super) sentence: usize,
    pub(super) standing: Standing,
    /// Whether it is a pronoun or a description.
    pub(super) is_anaphor: bool,
}

/// What the document speaks of, place by place.
pub(crate) struct Discourse<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) grammar: &'a Grammar,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) clusters: &'a Clusters,
    pub(super) namings: Vec<Naming>,
    /// Those of later sentences, while what pronouns mean is being added to them.
    pub(super) ahead: std::vec::IntoIter<Naming>,
    /// The links of each person with organisations, in reading order.
    pub(super) affiliations: BTreeMap<usize, Affiliations>,
    /// The pronouns and descriptions of each sentence, by number.
    pub(super) anaphors: BTreeMap<usize, Vec<MentionId>>,
    /// The companies that raise money, with the sentence that tells it and where it names them.
    pub(super) rounds: Vec<(usize, usize, Span)>,
    /// Who invests, by the sentence that tells it.
    pub(super) investors: BTreeSet<(usize, usize)>,
    /// The organisation most of the text is about, when one stands out.
    pub(super) main: Option<usize>,
    /// The person most of the text is about, when one stands out.
    pub(super) hero: Option<usize>,
    /// The paragraphs that are points of a list, each of its own matter.
    pub(super) points: BTreeSet<usize>,
}

/// Sentences back that a pronoun may reach.
pub(super) const REACH: usize = 3;
/// Properties whose object a description seldom names: the company it means is most often the subject itself.
pub(super) const DEALS: [&str; 4] = ["acquired", "invested", "ownsStake", "mergedWith"];

impl<'a> Discourse<'a> {
    pub(crate) fn new(
        reading: &'a Reading<'a>,
        relations: &[Relation],
        clusters: &'a Clusters,
        grammar: &'a Grammar,
        vocabulary: &'a Vocabulary,
    ) -> Self {
        let standings = standings(reading, grammar);
        let mut namings: Vec<Naming> = Vec::new();
        let reporter = grammar.labels.known_word("@reporter");
        // The agency of a dateline is no part of the story.
        let dateline = |mention: &Mention| {
            let items = reading.rows.get(mention.sentence).map(|row| row.items.as_slice()).unwrap_or_default();
            let at = items.partition_point(|item| item.span.end <= mention.span.start);
            let inside = |item: &Item| item.span.contains(mention.span);
            let dated = items.get(at).is_some_and(|item| item.is(grammar.marks.date) && inside(item));
            let bracket = |item: &Item| Span::new(item.span.start, mention.span.start).of(&reading.document.text);
            let placed = |item: &Item| item.is(grammar.marks.place) && inside(item) && bracket(item).contains('(');
            // Who wrote it: 記者林怡君.
            let written = at.checked_sub(1).and_then(|before| items.get(before)).is_some_and(|item| {
                reporter.is_some_and(|list| {
                    grammar.is_in(grammar.lexicon.find(item.span.of(&reading.segments.folded)), list)
                })
            });
            dated || written || items.iter().take(4).any(placed)
        };
        // Nor is the court: who chairs 集團 after 高等法院 chairs no court.
        let courts = grammar.labels.known_word("@court");
        let court = |mention: &Mention| {
            let name = mention.span.of(&reading.segments.folded);
            let ends = |at: usize| courts.is_some_and(|list| grammar.is_in(grammar.lexicon.find(&name[at..]), list));
            name.char_indices().rev().skip(1).take(5).any(|(at, _)| ends(at))
        };
        let told = |mention: &Mention| !dateline(mention) && !court(mention);
        for (id, mention) in reading.mentions.iter().enumerate().filter(|(_, mention)| told(mention)) {
            if let (Content::Name { .. }, Some(cluster)) = (&mention.content, clusters.of(id)) {
                let (class, span, sentence) = (mention.class, mention.span, mention.sentence);
                let standing = standings[id];
                namings.push(Naming { cluster, class, span, sentence, standing, is_anaphor: false });
            }
        }
        namings.sort_by_key(|naming| (naming.span, std::cmp::Reverse(naming.standing)));
        namings.dedup_by_key(|naming| naming.span);
        let mut anaphors: BTreeMap<usize, Vec<MentionId>> = BTreeMap::new();
        for (id, mention) in reading.mentions.iter().enumerate() {
            if matches!(mention.content, Content::Anaphor(_)) {
                anaphors.entry(mention.sentence).or_default().push(id);
            }
        }
        let affiliations = BTreeMap::new();
        let mut discourse = Self {
            reading,
            grammar,
            vocabulary,
            clusters,
            namings,
            ahead: Vec::new().into_iter(),
            affiliations,
            anaphors,
            rounds: Vec::new(),
            investors: BTreeSet::new(),
            main: None,
            hero: None,
            points: points(reading),
        };
        discourse.investors = discourse.investing(relations);
        discourse.main = discourse.main_organization().filter(|main| !discourse.is_digest(*main));
        discourse.hero = discourse.main_person();
        discourse.follow(&standings);
        discourse.affiliate(relations);
        discourse.rounds = discourse.raising(relations);
        discourse
    }

    /// Returns the organisation that the text is about: the one named most, in the title and the first sentences above all.
    ///
    /// Media do not count, since texts name them for what they say; nor does one named only twice, unless the text opens with it.
    fn main_organization(&self) -> Option<usize> {
        let mut firsts: BTreeMap<usize, usize> = BTreeMap::new();
        for naming in &self.namings {
            firsts.entry(naming.cluster).or_insert(naming.sentence);
        }
        let early = |cluster: usize| match firsts.get(&cluster) {
            Some(0) => 4,
            Some(1 | 2) => 2,
            _ => 0,
        };
        let first = self.namings.iter().find(|naming| naming.class == self.grammar.marks.organization);
        let opening = first.filter(|first| first.sentence == 0 && first.standing >= Standing::Beside);
        let opens = |cluster: usize| opening.is_some_and(|opening| opening.cluster == cluster);
        let candidates = self.clusters.all.iter().enumerate().filter(|(index, cluster)| {
            let often = cluster.count >= 3 || cluster.count == 2 && opens(*index);
            cluster.class == self.grammar.marks.organization && often && !self.is_bystander(cluster)
        });
        let most = candidates
            .max_by_key(|(index, cluster)| (cluster.count + early(*index), std::cmp::Reverse(*index)))
            .map(|(index, _)| index);
        // A short news text is about whom its first sentence is about.
        most.or_else(|| {
            let opens = |naming: &&Naming| {
                let text = naming.span.of(&self.reading.document.text);
                let spoken = naming.sentence < 2 && text.is_ascii() && naming.standing == Standing::Subject;
                let of = self.clusters.all.get(naming.cluster);
                spoken && naming.class == self.grammar.marks.organization && of.is_some_and(|of| !self.is_bystander(of))
            };
            let passage = self.reading.document.is_passage();
            self.namings.iter().find(opens).map(|naming| naming.cluster).filter(|_| !passage)
        })
    }

    /// Returns the person that the text is about: one of its opening, named twice as often as any other.
    fn main_person(&self) -> Option<usize> {
        let person = self.grammar.marks.person;
        let people = self.clusters.all.iter().enumerate().filter(|(_, cluster)| cluster.class == person);
        let mut counts: Vec<(usize, usize)> = people.map(|(index, cluster)| (cluster.count, index)).collect();
        counts.sort_by_key(|(count, index)| (std::cmp::Reverse(*count), *index));
        let (count, first) = *counts.first()?;
        let second = counts.get(1).map_or(0, |(count, _)| *count);
        let opens =
            self.namings.iter().find(|naming| naming.cluster == first).is_some_and(|naming| naming.sentence < 6);
        (count >= 3 && count >= 2 * second && opens && !self.reading.document.is_passage()).then_some(first)
    }

    /// Returns whether the text is a list of stories of which most do not name `main`.
    fn is_digest(&self, main: usize) -> bool {
        let paragraph = |naming: &Naming| self.paragraph(naming.sentence);
        let named = self.namings.iter().filter(|naming| naming.cluster == main).filter_map(paragraph);
        let named = named.filter(|paragraph| self.points.contains(paragraph)).collect::<BTreeSet<_>>().len();
        let told = self.reading.segments.sentences.iter().filter(|sentence| !sentence.is_heading);
        let paragraphs = told.map(|sentence| sentence.paragraph).collect::<BTreeSet<_>>().len();
        self.points.len() >= 3 && 2 * self.points.len() > paragraphs && 2 * named < self.points.len()
    }

    /// Returns the number of the paragraph in which a sentence stands.
    pub(super) fn paragraph(&self, sentence: usize) -> Option<usize> {
        self.reading.segments.sentences.get(sentence).map(|sentence| sentence.paragraph)
    }

    /// Returns the first sentence of the paragraph in which a sentence stands.
    pub(super) fn opening_of(&self, sentence: usize) -> usize {
        let own = self.paragraph(sentence);
        self.reading.segments.sentences.partition_point(|other| Some(other.paragraph) < own)
    }

    /// Returns whether a sentence may speak of what `naming` names: a point of a list only of itself and the whole text.
    pub(super) fn is_near(&self, naming: &Naming, sentence: usize) -> bool {
        let own = self.paragraph(sentence);
        let listed = own.is_some_and(|paragraph| self.points.contains(&paragraph));
        !listed || self.paragraph(naming.sentence) == own || Some(naming.cluster) == self.main
    }

    /// Returns whether the lexicon knows the thing as a newspaper, an exchange or the like, which texts name beside what they tell of.
    pub(super) fn is_bystander(&self, cluster: &Cluster) -> bool {
        let thing = cluster.thing.and_then(|thing| self.grammar.lexicon.things.get(thing));
        thing.map_or_else(|| self.is_newspaper(cluster), |thing| ["Media", "Exchange"].contains(&thing.kind.as_str()))
    }

    /// Returns whether the thing with this number is a bystander.
    pub(super) fn stands_by(&self, cluster: usize) -> bool {
        self.clusters.all.get(cluster).is_some_and(|cluster| self.is_bystander(cluster))
    }

    /// Returns whether the name ends as those of newspapers do, and the text names it but once or twice.
    fn is_newspaper(&self, cluster: &Cluster) -> bool {
        let list = self.grammar.labels.known_word("@org-suffixes-Media");
        let is_media = |end: &str| {
            let word = self.grammar.lexicon.find(&normal(end));
            list.is_some_and(|list| self.grammar.is_in(word, list))
        };
        let media = |name: &String| match name.rsplit_once(' ') {
            Some((_, last)) => is_media(last),
            None => name.char_indices().skip(1).any(|(at, c)| is_han(c) && is_media(&name[at..])),
        };
        cluster.count < 3 && cluster.names.keys().any(media)
    }

    /// Returns the thing an end of `relation` means; `other` is the thing at its other end, when known.
    pub(crate) fn end(&self, relation: &Relation, is_subject: bool, other: Option<usize>) -> Option<Found> {
        let operand = if is_subject { &relation.subject } else { &relation.object };
        match operand {
            Operand::Value(..) => None,
            Operand::Missing(source) => self.missing(relation, *source, is_subject, other),
            Operand::Mention(id) => {
                let mention = self.reading.mentions.get(*id)?;
                match &mention.content {
                    Content::Name { .. } => {
                        let cluster = self.clusters.of(*id)?;
                        Some(Found { cluster, span: Some(mention.span), from: None })
                    }
                    Content::Anaphor(_) => self.anaphor(relation, mention, is_subject, other),
                    _ => None,
                }
            }
        }
    }

    /// Returns the thing a mention means by its name, or as a pronoun for what the text speaks of.
    pub(crate) fn thing(&self, id: MentionId) -> Option<usize> {
        let mention = self.reading.mentions.get(id)?;
        match mention.content {
            Content::Name { .. } => self.clusters.of(id),
            _ => self
                .topic(mention.span.start, mention.sentence, &|naming| naming.class == mention.class)
                .map(|naming| naming.cluster),
        }
    }

    fn anaphor(&self, relation: &Relation, mention: &Mention, is_subject: bool, other: Option<usize>) -> Option<Found> {
        let kinds = match mention.content {
            Content::Anaphor(word) => crate::recognise::classes(word, self.grammar),
            _ => Vec::new(),
        };
        let marks = &self.grammar.marks;
        let fits = |naming: &Naming| {
            let own = [marks.person, marks.organization].contains(&mention.class) && kinds.is_empty();
            let is_kind = if own {
                mention.class == naming.class
            } else {
                kinds.is_empty()
                    || kinds.contains(&naming.class)
                    || kinds.contains(&marks.name)
                    || kinds.contains(&marks.unit)
            };
            is_kind && self.fits(naming, relation, is_subject) && Some(naming.cluster) != other
        };
        let speaks = self.standing_at(mention) == Some(Standing::Subject);
        let is_deal = !is_subject && !speaks && DEALS.contains(&relation.predicate.as_str());
        let Some(naming) = self.anaphor_of(mention, is_deal, &fits) else {
            return self.unnamed(relation, mention, is_subject, other);
        };
        Some(Found { cluster: naming.cluster, span: Some(mention.span), from: Some(naming.span) })
    }

    /// Returns how a pronoun or description stands whose meaning is known.
    fn standing_at(&self, mention: &Mention) -> Option<Standing> {
        let known = self.in_sentence(mention.sentence).find(|naming| naming.span == mention.span);
        known.filter(|naming| naming.is_anaphor).map(|naming| naming.standing)
    }

    /// Returns what is spoken of at `place`: the foremost fitting name of the sentence before it, else of the sentences before.
    pub(super) fn topic(&self, place: usize, sentence: usize, fits: &dyn Fn(&Naming) -> bool) -> Option<Naming> {
        [Standing::Beside, Standing::Within].into_iter().find_map(|least| {
            self.foremost(sentence, place, least, fits).or_else(|| {
                let main = |naming: &Naming| Some(naming.cluster) == self.main && fits(naming);
                (1..=REACH).filter_map(|back| sentence.checked_sub(back)).find_map(|sentence| {
                    let told = || self.foremost(sentence, usize::MAX, Standing::Within, &main);
                    self.foremost(sentence, usize::MAX, least, fits).or_else(told)
                })
            })
        })
    }

    /// Returns the fitting name that stands highest in a sentence before `place`, the first of equals, no lower than `least`.
    pub(super) fn foremost(
        &self,
        sentence: usize,
        place: usize,
        least: Standing,
        fits: &dyn Fn(&Naming) -> bool,
    ) -> Option<Naming> {
        let rank = |naming: &Naming| if self.stands_by(naming.cluster) { Standing::Within } else { naming.standing };
        self.in_sentence(sentence)
            .filter(|naming| naming.span.end <= place && rank(naming) >= least && fits(naming))
            .max_by_key(|naming| (rank(naming), std::cmp::Reverse(naming.span)))
    }

    pub(super) fn in_sentence(&self, sentence: usize) -> impl DoubleEndedIterator<Item = Naming> + '_ {
        self.in_sentences(sentence, sentence).iter().copied()
    }

    /// Returns the namings of the sentences from `first` to `last`, both included, in reading order.
    pub(super) fn in_sentences(&self, first: usize, last: usize) -> &[Naming] {
        let start = self.namings.partition_point(|naming| naming.sentence < first);
        let end = self.namings.partition_point(|naming| naming.sentence <= last);
        self.namings.get(start..end).unwrap_or_default()
    }

    /// Returns the fitting naming that stands last before `place`.
    pub(super) fn last_before(&self, place: usize, fits: &dyn Fn(&Naming) -> bool) -> Option<Naming> {
        let end = self.namings.partition_point(|naming| naming.span.start < place);
        self.namings[..end].iter().rev().find(|naming| naming.span.end <= place && fits(naming)).copied()
    }

    pub(super) fn fits(&self, naming: &Naming, relation: &Relation, is_subject: bool) -> bool {
        let class = self.grammar.class_name(naming.class);
        if [FOLLOWS, STARTS].contains(&relation.predicate.as_str()) {
            return naming.class == self.grammar.marks.person;
        }
        if is_subject {
            return self.vocabulary.takes_subject(&relation.predicate, class);
        }
        let listed = || relation.listed.iter().any(|id| self.clusters.of(*id) == Some(naming.cluster));
        self.vocabulary.takes_object(&relation.predicate, class) && !listed()
    }
}

/// Returns the paragraphs of a text that open with the mark of a list.
fn points(reading: &Reading<'_>) -> BTreeSet<usize> {
    let mut points = BTreeSet::new();
    let mut last = None;
    for sentence in reading.segments.sentences.iter().filter(|sentence| !sentence.is_heading) {
        let words = sentence.span.of(&reading.document.text);
        let marked = words.strip_prefix(['-', '–', '•', '*', '·', '▪', '●']).is_some_and(|rest| rest.starts_with(' '));
        if last != Some(sentence.paragraph) && marked {
            points.insert(sentence.paragraph);
        }
        last = Some(sentence.paragraph);
    }
    points
}
