//! In: relations that tell where people work. Out: whom each person works for, place by place.

use std::collections::BTreeMap;

use crate::model::Span;
use crate::recognise::{Content, Mention, MentionId};
use crate::relate::{Operand, Relation};
use crate::resolve::discourse::{Discourse, Naming};
use crate::resolve::standing::Standing;

/// One link of a person with an organisation that they work for or worked for.
#[derive(Debug, Clone, Copy)]
struct Affiliation {
    organization: usize,
    /// Where the organisation is named.
    span: Span,
    /// Where the words that link them stand.
    cue: usize,
    is_former: bool,
    /// Whether it tells of a start there.
    is_move: bool,
}

/// The organisations one person is linked to.
#[derive(Debug, Default)]
pub(super) struct Affiliations {
    by_sentence: BTreeMap<usize, Vec<Affiliation>>,
    by_organization: BTreeMap<usize, Tie>,
}

/// All links of a person with one organisation.
#[derive(Debug, Default)]
struct Tie {
    /// How many there are.
    count: usize,
    /// Where those name it that are no former ones, in reading order.
    lasting: Vec<(usize, Span)>,
}

/// How many sentences behind a leaving a text may still say whom they left.
const LATER: usize = 3;

impl Discourse<'_> {
    /// Takes up whom each person works for.
    pub(super) fn affiliate(&mut self, relations: &[Relation]) {
        for relation in relations {
            let works =
                ["holdsRole", "leads", "founded", "joined", "returnedTo"].contains(&relation.predicate.as_str());
            let Operand::Mention(person) = &relation.subject else { continue };
            let is_move = ["joined", "returnedTo", "founded"].contains(&relation.predicate.as_str());
            if !works || !relation.status.is_fact() {
                continue;
            }
            // A pronoun is who it means by now.
            let name =
                |id: MentionId| self.reading.mentions.get(id).filter(|known| is_named(known)).map(|known| known.span);
            let told = |id: MentionId| name(id).and(self.clusters.of(id));
            let person = told(*person).or_else(|| Some(self.end(relation, true, None)?.cluster));
            let found = || self.end(relation, false, person);
            let (organization, span) = match relation.object {
                Operand::Mention(id) => {
                    (told(id).or_else(|| Some(found()?.cluster)), name(id).or_else(|| found()?.from))
                }
                // "Jane Roe, hired from Beta, resigned": from where she was hired to.
                Operand::Missing(_) if is_move && relation.qualifiers.contains_key("from") => {
                    found().map_or((None, None), |found| (Some(found.cluster), found.from))
                }
                _ => continue,
            };
            let (Some(person), Some(organization), Some(span)) = (person, organization, span) else { continue };
            let is_former = relation.qualifiers.contains_key("former");
            let link = Affiliation { organization, span, cue: relation.cue.start, is_former, is_move };
            let known = self.affiliations.entry(person).or_default();
            known.by_sentence.entry(relation.sentence).or_default().push(link);
            let tie = known.by_organization.entry(organization).or_default();
            tie.count += 1;
            if !is_former {
                tie.lasting.push((relation.sentence, span));
            }
        }
        // "She began her career at Acme": where she started and no longer is.
        for known in self.affiliations.values_mut() {
            for (sentence, links) in &mut known.by_sentence {
                let past: Vec<usize> =
                    links.iter().filter(|link| link.is_former).map(|link| link.organization).collect();
                for link in links.iter_mut().filter(|link| link.is_move && past.contains(&link.organization)) {
                    link.is_former = true;
                    if let Some(tie) = known.by_organization.get_mut(&link.organization) {
                        tie.lasting.retain(|(place, _)| place != sentence);
                    }
                }
            }
        }
    }

    /// Returns whether the sentence of the relation tells that the person once worked for the organisation.
    pub(super) fn is_former(&self, person: usize, organization: usize, relation: &Relation) -> bool {
        let links = self.affiliations.get(&person).and_then(|known| known.by_sentence.get(&relation.sentence));
        let links = links.map(Vec::as_slice).unwrap_or_default();
        let mut links = links.iter().filter(|link| link.organization == organization && !link.is_move).peekable();
        links.peek().is_some() && links.all(|link| link.is_former)
    }

    /// Returns whether all that is told of the person and the organisation is that they once worked there.
    pub(super) fn is_past(&self, person: usize, organization: usize) -> bool {
        let tie = self.affiliations.get(&person).and_then(|known| known.by_organization.get(&organization));
        tie.is_some_and(|tie| tie.lasting.is_empty())
    }

    /// Returns whether the sentence of the relation tells that the person works for the organisation.
    pub(super) fn is_tied(&self, person: usize, organization: usize, relation: &Relation) -> bool {
        let links = self.affiliations.get(&person).and_then(|known| known.by_sentence.get(&relation.sentence));
        links.is_some_and(|links| links.iter().any(|link| link.organization == organization && !link.is_former))
    }

    /// Returns whether the sentence of the relation tells of a former post of the person and of no other.
    pub(super) fn was_elsewhere(&self, person: usize, relation: &Relation) -> bool {
        let links = self.affiliations.get(&person).and_then(|known| known.by_sentence.get(&relation.sentence));
        links.is_some_and(|links| !links.is_empty() && links.iter().all(|link| link.is_former && !link.is_move))
    }

    /// Returns where the person that `naming` names works.
    pub(super) fn workplace(&self, naming: &Naming, relation: &Relation) -> Option<Naming> {
        let (cluster, span) = self.affiliation(naming.cluster, relation, false)?;
        let known = self.affiliations.get(&naming.cluster)?.by_organization.get(&cluster)?;
        if known.lasting.is_empty() {
            return None;
        }
        let class = self.grammar.marks.organization;
        let (sentence, standing) = (naming.sentence, Standing::Beside);
        Some(Naming { cluster, class, span, sentence, standing, is_anaphor: false })
    }

    /// Returns the organisation the person belongs to: the one that the same sentence told of last,
    /// else, unless it must be `told` so, the one linked to them most often, the first of equals.
    pub(super) fn affiliation(&self, person: usize, relation: &Relation, is_told: bool) -> Option<(usize, Span)> {
        let fits = |organization: usize| {
            let class = self.clusters.all.get(organization).map(|cluster| self.grammar.class_name(cluster.class));
            class.is_some_and(|class| self.vocabulary.takes_object(&relation.predicate, class))
        };
        let known = self.affiliations.get(&person)?;
        let place = relation.cue.start;
        let here = |link: &&Affiliation| link.cue < place && link.span.end <= place && fits(link.organization);
        let beside = known.by_sentence.get(&relation.sentence).map(Vec::as_slice).unwrap_or_default();
        // "Jane Roe, a partner at Acme, was elected a director": of another.
        // "A former Acme banker, she resigned", "Jane Roe, previously with Acme, resigned", "took over": of another.
        let gone = |link: &&Affiliation| relation.is_elsewhere() && link.is_former && !link.is_move;
        let told = beside.iter().filter(here).filter(|link| !relation.is_joining || link.is_move);
        let told = told.filter(|link| !gone(link));
        let told = told.max_by_key(|link| (!link.is_former, link.cue));
        // "His finance director, John Doe, quit. ... Doe is now at Acme": nobody leaves where the text sees them later.
        let later = |sentence: usize| relation.predicate == "left" && sentence > relation.sentence + LATER;
        let lasting = |tie: &Tie| {
            let spans = tie.lasting.iter().rev().filter(|(sentence, _)| !later(*sentence)).map(|(_, span)| *span);
            spans.into_iter().find(|span| !self.is_beside(*span, relation))
        };
        let usual = || {
            let ties = known.by_organization.iter().filter(|(organization, _)| fits(**organization));
            let ties = ties.filter_map(|(organization, tie)| Some((tie.count, *organization, lasting(tie)?)));
            ties.max_by_key(|(count, organization, _)| {
                (Some(*organization) == self.main, *count, std::cmp::Reverse(*organization))
            })
        };
        // Whom they have just joined, or what they have just founded.
        let just = || {
            let before = relation.sentence.checked_sub(1).filter(|_| !relation.is_joining && !is_told)?;
            let is_same = self.paragraph(before) == self.paragraph(relation.sentence);
            let links = known.by_sentence.get(&before).filter(|_| is_same)?;
            let moves = links.iter().filter(|link| link.is_move && !link.is_former && fits(link.organization));
            moves.max_by_key(|link| link.cue)
        };
        // "Acme has hired Jane Roe, finance chief of Beta. ... Beta said Roe had resigned", "When Acme passed her over, she quit":
        // from whom the sentence names.
        let named = || {
            let tied =
                |naming: &Naming| known.by_organization.get(&naming.cluster).is_some_and(|tie| !tie.lasting.is_empty());
            let mut before =
                self.in_sentence(relation.sentence).filter(|naming| naming.span.end <= place && tied(naming));
            let leaves = relation.predicate == "left" && told.is_none();
            before.next_back().filter(|_| leaves).map(|naming| (naming.cluster, naming.span))
        };
        named().or_else(|| told.or_else(just).map(|link| (link.organization, link.span))).or_else(|| {
            usual().filter(|_| !relation.is_joining && !is_told).map(|(_, organization, span)| (organization, span))
        })
    }

    /// Returns whether `place` stands in the sentence of `relation`, behind its cue: "she left to join Acme" tells no former post.
    fn is_beside(&self, place: Span, relation: &Relation) -> bool {
        let sentence = self.reading.segments.sentences.get(relation.sentence);
        sentence.is_some_and(|sentence| sentence.span.contains(place)) && place.start > relation.cue.start
    }
}

fn is_named(mention: &Mention) -> bool {
    matches!(mention.content, Content::Name { .. })
}
