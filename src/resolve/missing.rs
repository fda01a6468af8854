//! In: a relation with an end that its words do not name. Out: the thing that the words around it speak of.

use std::collections::BTreeSet;

use crate::model::Span;
use crate::ontology::Source;
use crate::relate::{Operand, Part, Relation};
use crate::resolve::discourse::{DEALS, Discourse, Found, Naming, REACH};
use crate::resolve::standing::Standing;

impl Discourse<'_> {
    /// Returns who raises money in which sentence.
    pub(super) fn raising(&self, relations: &[Relation]) -> Vec<(usize, usize, Span)> {
        let told = relations.iter().filter(|relation| relation.predicate == "raisedFunding");
        told.filter_map(|relation| {
            let found = self.end(relation, true, None)?;
            Some((relation.sentence, found.cluster, found.span.or(found.from)?))
        })
        .collect()
    }

    /// Returns who invests, by the sentence that tells it.
    pub(super) fn investing(&self, relations: &[Relation]) -> BTreeSet<(usize, usize)> {
        let told = relations.iter().filter(|relation| relation.predicate == "invested");
        told.filter_map(|relation| match relation.subject {
            Operand::Mention(id) => Some((relation.sentence, self.clusters.of(id)?)),
            _ => None,
        })
        .collect()
    }

    /// Returns the company whose round was told last, in the sentence of the relation or shortly before.
    fn round(&self, relation: &Relation, other: Option<usize>) -> Option<(usize, Span)> {
        let near = |(sentence, cluster, span): &&(usize, usize, Span)| {
            let gap = relation.sentence.checked_sub(*sentence);
            gap.is_some_and(|gap| gap <= 2 * REACH) && Some(*cluster) != other && span.end <= relation.cue.start
        };
        self.rounds.iter().rfind(near).map(|(_, cluster, span)| (*cluster, *span))
    }

    /// Returns the thing an end means that the relation does not name.
    pub(super) fn missing(
        &self,
        relation: &Relation,
        source: Source,
        is_subject: bool,
        other: Option<usize>,
    ) -> Option<Found> {
        let named_besides = self.named_besides(relation);
        // "Jane Roe, previously with Acme, resigned", 前藍海科技總經理林怡君接任董事長: elsewhere.
        let goes = other.filter(|_| !is_subject && relation.is_elsewhere());
        // "Jane Roe, a former partner at Acme, ... Roe, who is now chief executive": of another.
        let holds = goes.filter(|_| !["left", "joined"].contains(&relation.predicate.as_str()));
        // Nobody who invests beside another is whom that one invests in, nor who is worth what the round says.
        let raises = if is_subject { ["valuedAt", "raisedFunding"].as_slice() } else { ["invested"].as_slice() };
        let raises = raises.contains(&relation.predicate.as_str());
        // Who buys without being named is a company.
        let buys = is_subject && DEALS.contains(&relation.predicate.as_str());
        let fits = |naming: &Naming| {
            (!buys || naming.class == self.grammar.marks.organization)
                && self.is_near(naming, relation.sentence)
                && self.fits(naming, relation, is_subject)
                && Some(naming.cluster) != other
                && !named_besides.contains(&naming.cluster)
                && (Some(naming.cluster) == self.main || !self.stands_by(naming.cluster))
                && !(raises && self.investors.contains(&(naming.sentence, naming.cluster)))
                && !goes.is_some_and(|person| self.is_former(person, naming.cluster, relation))
                && (Some(naming.cluster) == self.main
                    || !holds.is_some_and(|person| self.is_past(person, naming.cluster)))
        };
        if let Some(naming) =
            self.place_of(relation).filter(|naming| !is_subject && source == Source::Inherit && fits(naming))
        {
            return Some(Found { cluster: naming.cluster, span: None, from: Some(naming.span) });
        }
        if let Some(found) = self.of_owner(relation).filter(|naming| !is_subject && fits(naming)) {
            return Some(Found { cluster: found.cluster, span: None, from: Some(found.span) });
        }
        let spoken = relation.cue.of(&self.reading.document.text).is_ascii() && !relation.cue.is_empty();
        let person = other.filter(|_| !is_subject && [Source::Inherit, Source::Post].contains(&source));
        let affiliation = person.and_then(|person| self.affiliation(person, relation, source == Source::Post));
        let leaves_unnamed = relation.predicate == "left" && affiliation.is_none() && !relation.cue.is_empty();
        if leaves_unnamed && !spoken && other.is_some_and(|person| !is_subject && self.was_elsewhere(person, relation))
        {
            return None;
        }
        if let Some((cluster, span)) = affiliation.filter(|(cluster, _)| !named_besides.contains(cluster)) {
            return Some(Found { cluster, span: None, from: Some(span) });
        }
        if !is_subject
            && relation.predicate == "invested"
            && (source == Source::Main || !spoken && source == Source::Topic)
            && let Some((cluster, span)) = self.round(relation, other)
        {
            return Some(Found { cluster, span: None, from: Some(span) });
        }
        let place = relation.cue.start;
        let near = self.in_sentences(relation.sentence.saturating_sub(2 * REACH), relation.sentence + 2 * REACH);
        let is_main = |naming: &&Naming| naming.span.end <= place && Some(naming.cluster) == self.main && fits(naming);
        let main = || near.iter().rev().find(is_main).copied();
        let topic = || self.topic(place, relation.sentence, &fits);
        let opening = || {
            let first = self.in_sentence(relation.sentence).find(|naming| spoken || !naming.is_anaphor);
            first.filter(|naming| naming.span.end <= place && fits(naming))
        };
        // A semicolon opens a new story: what was told before it is the second choice.
        let told = self.reading.segments.sentences.get(relation.sentence).map(|sentence| sentence.span.start);
        let told = told.map(|start| (start, Span::new(start, place.max(start)).of(&self.reading.document.text)));
        let part = told.and_then(|(start, words)| Some(start + words.rfind(['；', ';'])?)).unwrap_or_default();
        let in_part = |naming: &Naming| naming.span.start >= part && fits(naming);
        let here = || {
            let foremost =
                |fits: &dyn Fn(&Naming) -> bool| self.foremost(relation.sentence, place, Standing::Beside, fits);
            foremost(&in_part).or_else(|| foremost(&fits)).or_else(opening)
        };
        let last = || self.last_before(place, &fits);
        // What the sentences before it in the paragraph are about: the nearest of which is about a company, or whose it is.
        let paragraph = |is_open: bool| -> Option<Naming> {
            let own = self.paragraph(relation.sentence).filter(|_| spoken);
            let before = (0..relation.sentence).rev().take_while(|sentence| self.paragraph(*sentence) == own);
            for before in before.take(if is_open { usize::MAX } else { 1 }) {
                let first = self.in_sentence(before).find(|naming| naming.class != self.grammar.marks.place);
                let Some(first) = first else { continue };
                let is_person = first.class == self.grammar.marks.person && !is_subject;
                // "Her first act was to hire John Doe": of where she works.
                let owns = is_person && first.is_anaphor && is_open;
                if first.standing != Standing::Subject && !owns {
                    return None;
                }
                // "She used the money to set up Acme": that tells where she went, not where the story goes on.
                let went = |naming: &Naming| {
                    let object = |other: Naming| other.cluster == naming.cluster && other.standing == Standing::Object;
                    is_person && Some(naming.cluster) != self.main && self.in_sentence(before).any(object)
                };
                let found = if is_person { self.workplace(&first, relation) } else { Some(first) };
                let found = found.filter(|naming| !went(naming));
                match found.filter(|naming| fits(naming)) {
                    Some(found) => return Some(found),
                    None if is_open && is_person => {}
                    None => return None,
                }
            }
            None
        };
        // "Acme has lost its leaders. Jane Roe, hired from Beta, resigned": a paragraph that opens with another than the main one.
        let aside = || {
            let opening = Some(self.opening_of(relation.sentence)).filter(|opening| *opening < relation.sentence)?;
            let told = self.in_sentences(opening, relation.sentence).iter().filter(|naming| naming.span.end <= place);
            let mut told = told.filter(|naming| naming.class == self.grammar.marks.organization).peekable();
            let first = told
                .peek()
                .filter(|first| first.sentence == opening && first.standing == Standing::Subject && !first.is_anaphor);
            let first = **first.filter(|first| fits(first))?;
            // "Its partner Jane Roe left the board": of another board.
            let own = |person: usize| relation.predicate == "left" && self.is_tied(person, first.cluster, relation);
            let is_main = told.any(|naming| Some(naming.cluster) == self.main);
            (!is_main && !other.is_some_and(own)).then_some(first)
        };
        // Whom the person works for that the sentence is about: "Jane Roe has clashed with John Doe, the chair".
        let company = || {
            let person = |naming: &Naming| naming.class == self.grammar.marks.person && Some(naming.cluster) != other;
            let first = self.in_sentence(relation.sentence).next().filter(|naming| spoken && person(naming))?;
            let subject = first.standing == Standing::Subject && first.span.end <= place;
            self.workplace(&first, relation).filter(|naming| subject && fits(naming))
        };
        // "She was chair of Acme until John Doe retired": an office told in the same sentence is the nearest.
        let office = || {
            let given = |naming: &Naming| naming.is_anaphor && naming.span.end <= place && fits(naming);
            let naming = self.in_sentence(relation.sentence).rev().find(given);
            naming.filter(|_| spoken && source == Source::Inherit && !is_subject)
        };
        // Where the sentence names another than the one the text is about, nobody can tell which of them is meant.
        let is_rival = |naming: &Naming| !naming.is_anaphor && naming.span.end <= place && fits(naming);
        let doubtful = !is_subject && spoken;
        let is_far = doubtful && {
            let mut rivals =
                self.in_sentence(relation.sentence).filter(is_rival).map(|naming| naming.cluster).peekable();
            rivals.peek().is_some() && self.main.is_some_and(|main| rivals.all(|rival| rival != main))
        };
        let company = || company().filter(|_| !is_far);
        let main = || main().filter(|_| !is_far);
        let topic = || topic().filter(|_| !is_far);
        // Where the text names it at all, when it has not lately.
        let anywhere = || {
            let is_main = |naming: &&Naming| Some(naming.cluster) == self.main && fits(naming);
            self.namings.iter().find(is_main).copied().filter(|_| spoken && !is_far)
        };
        // What the sentence before tells of, when that is what the text is about.
        let retold = || {
            let before = relation.sentence.checked_sub(1)?;
            let is_main = |naming: &Naming| Some(naming.cluster) == self.main && naming.standing >= Standing::Beside;
            self.in_sentence(before).rev().find(|naming| is_main(naming) && fits(naming))
        };
        let found = match source {
            Source::Inherit if doubtful => {
                here().or_else(office).or_else(|| paragraph(true)).or_else(main).or_else(topic)
            }
            Source::Clause => here().or_else(retold).or_else(topic).or_else(main),
            Source::Before | Source::Near | Source::After => topic().or_else(main),
            Source::Topic | Source::Post => {
                here().or_else(company).or_else(|| paragraph(true)).or_else(main).or_else(topic)
            }
            Source::Last => last(),
            Source::Main if doubtful => aside().or_else(main).or_else(anywhere).or_else(topic),
            Source::Inherit | Source::Main | Source::Itself => main().or_else(anywhere).or_else(topic),
        };
        let topic = found?;
        Some(Found { cluster: topic.cluster, span: None, from: Some(topic.span) })
    }

    /// Returns where the person works whom the relation tells a colleague of: "his deputy, Jane Roe".
    fn of_owner(&self, relation: &Relation) -> Option<Naming> {
        let mention = self.reading.mentions.get(relation.owner?)?;
        let naming = self.in_sentence(relation.sentence).find(|naming| naming.span == mention.span)?;
        let (cluster, span) = self.affiliation(naming.cluster, relation, false)?;
        Some(Naming { cluster, class: self.grammar.marks.organization, span, standing: Standing::Beside, ..naming })
    }

    /// Returns the things that the relation names elsewhere than at its ends: "left for Acme".
    fn named_besides(&self, relation: &Relation) -> BTreeSet<usize> {
        let parts = relation.qualifiers.values().filter_map(|part| match part {
            Part::Mentions(ids) => Some(ids),
            Part::Plain(_) => None,
        });
        parts.flatten().filter_map(|id| self.clusters.of(*id)).collect()
    }

    /// Returns the name before the word "where" that opens the clause of the relation: "from Acme, where she was treasurer".
    fn place_of(&self, relation: &Relation) -> Option<Naming> {
        let anaphors = self.anaphors.get(&relation.sentence)?;
        let text = &self.reading.document.text;
        let mentions = anaphors.iter().filter_map(|id| self.reading.mentions.get(*id));
        let opener = mentions.filter(|mention| self.is_in(mention, "@place_relative"));
        let opener =
            opener.filter(|mention| mention.span.end <= relation.cue.start).max_by_key(|mention| mention.span)?;
        let clause = Span::new(opener.span.end, relation.cue.start).of(text);
        let items = &self.reading.rows.get(relation.sentence)?.items;
        // "from Acme, where she was treasurer, and has been chair since": of another again.
        let coordinator = self.grammar.labels.known_word("@coordinator");
        let goes_on = items.windows(2).any(|pair| {
            let behind = pair[0].span.start >= opener.span.end && pair[1].span.end <= relation.cue.start;
            behind
                && pair[0].is(self.grammar.marks.comma)
                && coordinator.is_some_and(|list| self.grammar.is_in(pair[1].word, list))
        });
        if goes_on {
            return None;
        }
        let at = items.partition_point(|item| item.span.start < opener.span.start);
        let comma = at.checked_sub(1).and_then(|before| items.get(before)).is_some_and(|item| item.mention.is_none());
        let item = items.get(at.checked_sub(1 + usize::from(comma))?)?;
        let id = item.mention.filter(|_| item.is(self.grammar.marks.organization) && !clause.contains([';', ':']))?;
        let place = self.reading.mentions.get(id)?.span;
        self.in_sentence(relation.sentence).find(|naming| naming.span == place)
    }
}
