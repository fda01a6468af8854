//! In: a [`Reading`]. Out: its [`Relation`]s: what the rules find between mentions, with status and qualifiers.

mod argument;
mod build;
mod cascade;
mod ellipsis;
mod learned;
mod office;
mod qualify;
mod relation;
mod respective;
mod scope;
mod several;
mod spoken_for;
mod stranger;
mod time;

pub(crate) use build::SAME;
pub(crate) use relation::{FOLLOWS, STARTS};
pub use relation::{Operand, Part, Relation};
pub use time::Times;

use crate::grammar::Grammar;
use crate::ontology::Vocabulary;
use crate::recognise::{Reading, labels};
use crate::scorer::Scorer;

/// The relations of a document, and the dates its date mentions mean.
#[derive(Debug, Clone, Default)]
pub struct Related {
    /// Every relation, in order of sentences.
    pub relations: Vec<Relation>,
    /// The dates and periods.
    pub times: Times,
}

/// Returns the relations between the mentions of `reading`; its rows are reduced to phrases on the way.
///
/// What the scorer finds comes beside what the rules find.
pub fn relate(
    reading: &mut Reading<'_>,
    grammar: &Grammar,
    vocabulary: &Vocabulary,
    scorer: Option<&Scorer>,
) -> Related {
    let times = time::resolve(reading, grammar);
    let builder = build::Builder { grammar, vocabulary, times: &times };
    let mut relations = Vec::new();
    for row in 0..reading.rows.len() {
        if let Some(scorer) = scorer {
            relations.extend(learned::relations(reading, row, scorer, &builder));
        }
        cascade::phrases(reading, row, grammar, &mut |reading, rule, found| {
            let site = build::Site::new(reading, row, rule, found);
            let scopes = scope::Scopes::find(site.items, &labels(&reading.rows[row], grammar), grammar);
            relations.extend(builder.build(&site, &scopes));
        });
        let present = labels(&reading.rows[row], grammar);
        let mut scopes = None;
        let mut found_here = Vec::new();
        cascade::relations(reading, row, &present, grammar, &mut |rule, found| {
            let site = build::Site::new(reading, row, rule, found);
            let scopes = scopes.get_or_insert_with(|| scope::Scopes::find(site.items, &present, grammar));
            found_here.extend(builder.build(&site, scopes));
        });
        let mut shared = spoken_for::share(found_here, reading, grammar, vocabulary);
        ellipsis::fill(&mut shared, &relations);
        relations.extend(shared);
    }
    Related { relations, times }
}
