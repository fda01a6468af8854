//! In: relations whose ends are pronouns, descriptions or missing. Out: the things they mean, by what the text speaks of.

use std::collections::BTreeMap;

use crate::grammar::Grammar;
use crate::model::Span;
use crate::ontology::{Source, Vocabulary};
use crate::pattern::Label;
use crate::recognise::{Content, Mention, MentionId, Reading};
use crate::relate::{Operand, Relation};
use crate::resolve::cluster::{Cluster, Clusters};
use crate::resolve::standing::{Standing, standings};

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

/// One link of a person with an organisation that they work for or worked for.
#[derive(Debug, Clone, Copy)]
struct Affiliation {
    organization: usize,
    /// Where the organisation is named.
    span: Span,
    /// Where the words that link them stand.
    cue: usize,
    is_former: bool,
}

/// The organisations one person is linked to.
#[derive(Debug, Default)]
struct Affiliations {
    by_sentence: BTreeMap<usize, Vec<Affiliation>>,
    by_organization: BTreeMap<usize, Tie>,
}

/// All links of a person with one organisation.
#[derive(Debug, Default)]
struct Tie {
    /// How many there are.
    count: usize,
    /// Where those name it that are no former ones, in reading order.
    lasting: Vec<Span>,
}

/// What the document speaks of, place by place.
pub(crate) struct Discourse<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) grammar: &'a Grammar,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) clusters: &'a Clusters,
    pub(super) namings: Vec<Naming>,
    /// The links of each person with organisations, in reading order.
    affiliations: BTreeMap<usize, Affiliations>,
    /// The pronouns and descriptions of each sentence, by number.
    pub(super) anaphors: BTreeMap<usize, Vec<MentionId>>,
    /// The organisation most of the text is about, when one stands out.
    pub(super) main: Option<usize>,
}

/// Sentences back that a pronoun may reach.
pub(super) const REACH: usize = 3;
/// Properties whose object a description seldom names: the company it means is most often the subject itself.
const DEALS: [&str; 4] = ["acquired", "invested", "ownsStake", "mergedWith"];

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
        for (id, mention) in reading.mentions.iter().enumerate() {
            if let (Content::Name { .. }, Some(cluster)) = (&mention.content, clusters.of(reading, id)) {
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
        let mut discourse =
            Self { reading, grammar, vocabulary, clusters, namings, affiliations, anaphors, main: None };
        discourse.main = discourse.main_organization();
        discourse.follow(&standings);
        discourse.affiliate(relations);
        discourse
    }

    /// Returns the organisation that the text is about: the one named most, in the title and the first sentences above all.
    ///
    /// Media do not count, since texts name them for what they say; nor does one named only twice.
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
        let candidates = self.clusters.all.iter().enumerate().filter(|(_, cluster)| {
            cluster.class == self.grammar.marks.organization && cluster.count >= 3 && !self.is_bystander(cluster)
        });
        candidates
            .max_by_key(|(index, cluster)| (cluster.count + early(*index), std::cmp::Reverse(*index)))
            .map(|(index, _)| index)
    }

    /// Returns whether the lexicon knows the thing as a newspaper, an exchange or the like, which texts name beside what they tell of.
    pub(super) fn is_bystander(&self, cluster: &Cluster) -> bool {
        let thing = cluster.thing.and_then(|thing| self.grammar.lexicon.things.get(thing));
        thing.is_some_and(|thing| ["Media", "Exchange"].contains(&thing.kind.as_str()))
    }

    fn affiliate(&mut self, relations: &[Relation]) {
        for relation in relations {
            let works =
                ["holdsRole", "leads", "founded", "joined", "returnedTo"].contains(&relation.predicate.as_str());
            let (Operand::Mention(person), Operand::Mention(organization)) = (&relation.subject, &relation.object)
            else {
                continue;
            };
            if !works || !relation.status.is_fact() {
                continue;
            }
            let named = |id: MentionId| {
                self.reading
                    .mentions
                    .get(id)
                    .filter(|mention| matches!(mention.content, Content::Name { .. }))
                    .map(|mention| mention.span)
            };
            let (Some(person), Some(organization), Some(span)) = (
                named(*person).and(self.clusters.of(self.reading, *person)),
                self.clusters.of(self.reading, *organization),
                named(*organization),
            ) else {
                continue;
            };
            let is_former = relation.qualifiers.contains_key("former");
            let link = Affiliation { organization, span, cue: relation.cue.start, is_former };
            let known = self.affiliations.entry(person).or_default();
            known.by_sentence.entry(relation.sentence).or_default().push(link);
            let tie = known.by_organization.entry(organization).or_default();
            tie.count += 1;
            if !is_former {
                tie.lasting.push(span);
            }
        }
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
                        let cluster = self.clusters.of(self.reading, *id)?;
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
            Content::Name { .. } => self.clusters.of(self.reading, id),
            _ => self
                .topic(mention.span.start, mention.sentence, &|naming| naming.class == mention.class)
                .map(|naming| naming.cluster),
        }
    }

    fn anaphor(&self, relation: &Relation, mention: &Mention, is_subject: bool, other: Option<usize>) -> Option<Found> {
        let fits = |naming: &Naming| self.fits(naming, relation, is_subject) && Some(naming.cluster) != other;
        let is_deal = !is_subject && DEALS.contains(&relation.predicate.as_str());
        let Some(naming) = self.anaphor_of(mention, is_deal, &fits) else {
            return self.unnamed(relation, mention, is_subject, other);
        };
        Some(Found { cluster: naming.cluster, span: Some(mention.span), from: Some(naming.span) })
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
        let is_bystander =
            |naming: &Naming| self.clusters.all.get(naming.cluster).is_some_and(|of| self.is_bystander(of));
        let rank = |naming: &Naming| if is_bystander(naming) { Standing::Within } else { naming.standing };
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

    fn missing(&self, relation: &Relation, source: Source, is_subject: bool, other: Option<usize>) -> Option<Found> {
        let fits = |naming: &Naming| self.fits(naming, relation, is_subject) && Some(naming.cluster) != other;
        let person = other.filter(|_| !is_subject && source == Source::Inherit);
        if let Some((cluster, span)) = person.and_then(|person| self.affiliation(person, relation)) {
            return Some(Found { cluster, span: None, from: Some(span) });
        }
        let place = relation.cue.start;
        let near = self.in_sentences(relation.sentence.saturating_sub(2 * REACH), relation.sentence + 2 * REACH);
        let is_main = |naming: &&Naming| naming.span.end <= place && Some(naming.cluster) == self.main && fits(naming);
        let main = || near.iter().rev().find(is_main).copied();
        let topic = || self.topic(place, relation.sentence, &fits);
        let opening =
            || self.in_sentence(relation.sentence).next().filter(|naming| naming.span.end <= place && fits(naming));
        let here = || self.foremost(relation.sentence, place, Standing::Beside, &fits).or_else(opening);
        let last = || self.last_before(place, &fits);
        // "She was chair of Acme until John Doe retired": an office told in the same sentence is the nearest.
        let spoken = relation.cue.of(&self.reading.document.text).is_ascii() && !relation.cue.is_empty();
        let office = || {
            let given = |naming: &Naming| naming.is_anaphor && naming.span.end <= place && fits(naming);
            let naming = self.in_sentence(relation.sentence).rev().find(given);
            naming.filter(|_| spoken && source == Source::Inherit && !is_subject)
        };
        let found = match source {
            Source::Inherit if spoken && !is_subject => here().or_else(office).or_else(main).or_else(topic),
            Source::Clause => here().or_else(topic).or_else(main),
            Source::Before | Source::Near | Source::After => topic().or_else(main),
            Source::Topic => here().or_else(main).or_else(topic),
            Source::Last => last(),
            Source::Inherit | Source::Main => main().or_else(topic),
        };
        let topic = found?;
        Some(Found { cluster: topic.cluster, span: None, from: Some(topic.span) })
    }

    /// Returns the organisation the person belongs to: the one that the same sentence told of last,
    /// else the one linked to them most often, the first of equals.
    fn affiliation(&self, person: usize, relation: &Relation) -> Option<(usize, Span)> {
        let fits = |organization: usize| {
            let class = self.clusters.all.get(organization).map(|cluster| self.grammar.class_name(cluster.class));
            class.is_some_and(|class| self.vocabulary.takes_object(&relation.predicate, class))
        };
        let known = self.affiliations.get(&person)?;
        let place = relation.cue.start;
        let here = |link: &&Affiliation| link.cue < place && link.span.end <= place && fits(link.organization);
        let beside = known.by_sentence.get(&relation.sentence).map(Vec::as_slice).unwrap_or_default();
        let told = beside.iter().filter(here).max_by_key(|link| (!link.is_former, link.cue));
        let lasting = |tie: &Tie| tie.lasting.iter().rev().find(|span| !self.is_beside(**span, relation)).copied();
        let usual = || {
            let ties = known.by_organization.iter().filter(|(organization, _)| fits(**organization));
            let ties = ties.filter_map(|(organization, tie)| Some((tie.count, *organization, lasting(tie)?)));
            ties.max_by_key(|(count, organization, _)| (*count, std::cmp::Reverse(*organization)))
        };
        told.map(|link| (link.organization, link.span))
            .or_else(|| usual().map(|(_, organization, span)| (organization, span)))
    }

    /// Returns whether `place` stands in the sentence of `relation`, behind its cue: "she left to join Acme" tells no former post.
    fn is_beside(&self, place: Span, relation: &Relation) -> bool {
        let sentence = self.reading.segments.sentences.get(relation.sentence);
        sentence.is_some_and(|sentence| sentence.span.contains(place)) && place.start > relation.cue.start
    }

    fn fits(&self, naming: &Naming, relation: &Relation, is_subject: bool) -> bool {
        let class = self.grammar.class_name(naming.class);
        if is_subject {
            return self.vocabulary.takes_subject(&relation.predicate, class);
        }
        let listed = || relation.listed.iter().any(|id| self.clusters.of(self.reading, *id) == Some(naming.cluster));
        self.vocabulary.takes_object(&relation.predicate, class) && !listed()
    }
}
