//! In: a [`Reading`] and its relations. Out: what the document says of which things, and [`Knowledge`](crate::model::Knowledge) of many documents.

mod across;
mod address;
mod affiliation;
mod again;
mod anaphor;
mod antecedent;
mod cluster;
mod discourse;
mod draft;
mod entity;
mod group;
mod judge;
mod merge;
mod missing;
mod moves;
mod parted;
mod person;
mod round;
mod short;
mod split;
mod standing;
mod succession;
mod tenure;
mod thing;

pub use across::{Reviewed, join, join_reviewed};
pub use cluster::{Cluster, Clusters, Naming};
pub use draft::{Draft, End};
pub use person::{Clash, Dossier, Post};
pub use thing::{Reported, Thing};

pub(crate) use across::{claims, outline};
pub(crate) use entity::{Rival, apart, entity};
pub(crate) use group::{rival, same};
pub(crate) use thing::{Key, identities, leads};

use crate::grammar::Grammar;
use crate::model::{Source, content_hash};
use crate::ontology::Vocabulary;
use crate::recognise::Reading;
use crate::relate::{Operand, Related, SAME};

/// What becomes of people and organisations that a text only calls he, she, it or we.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unnamed {
    /// Nothing is claimed of them.
    #[default]
    Left,
    /// Each is a thing, named by the pronoun.
    Kept,
}

/// Returns what the document says of the things it names, and of those it does not when they are kept.
pub fn resolve(
    reading: &Reading<'_>,
    related: &Related,
    grammar: &Grammar,
    vocabulary: &Vocabulary,
    unnamed: Unnamed,
) -> Reported {
    let (same, relations): (Vec<_>, Vec<_>) =
        related.relations.iter().cloned().partition(|relation| relation.predicate == SAME);
    let pairs: Vec<_> = same
        .iter()
        .filter_map(|relation| match (&relation.subject, &relation.object) {
            (Operand::Mention(a), Operand::Mention(b)) => Some((*a, *b)),
            _ => None,
        })
        .collect();
    let mut clusters = Clusters::build(reading, &pairs, grammar);
    if unnamed == Unnamed::Kept {
        clusters.keep_unnamed(reading, grammar);
    }
    let discourse = discourse::Discourse::new(reading, &relations, &clusters, grammar, vocabulary);
    let document = reading.document;
    let rules = grammar.stages.values().flatten();
    let appointing = rules.filter(|rule| rule.appoints).map(|rule| rule.name.as_str()).collect();
    let writing = draft::Writing { today: related.times.document, appointing };
    let positions = document.positions();
    let mut drafts = draft::drafts(reading, &relations, &discourse, vocabulary, &writing);
    let starts: Vec<usize> = reading
        .segments
        .sentences
        .iter()
        .map(|sentence| positions.chars(&document.text, sentence.span).start)
        .collect();
    succession::complete(&mut drafts, &starts, &writing);
    drafts = drafts.into_iter().map(|draft| draft::foretell(draft, &writing)).collect();
    moves::complete(&mut drafts);
    let headings = starts.iter().zip(&reading.segments.sentences).filter(|(_, sentence)| sentence.is_heading);
    draft::heed(&mut drafts, &headings.map(|(start, _)| *start).collect());
    round::complete(&mut drafts, &starts);
    let mut things: Vec<Thing> =
        clusters.all.iter().map(|cluster| Thing::new(cluster, &document.text, &positions, grammar)).collect();
    thing::link(&mut things, &drafts);
    person::acquaint(&mut things, &drafts, document.date, (&grammar.namesakes, vocabulary));
    let source = Source {
        id: document.id.clone(),
        title: document.title.clone(),
        date: document.date,
        url: document.url.clone(),
        hash: content_hash(&document.text, 64),
        length: document.text.chars().count(),
        sentences: reading.segments.sentences.len(),
    };
    Reported { source, things, drafts }
}
