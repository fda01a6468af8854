//! In: a pronoun that names around it do not explain by place alone. Out: the naming it means, or the unnamed thing it is.

use std::collections::BTreeMap;

use crate::model::Span;
use crate::ontology::Vocabulary;
use crate::recognise::{Content, Mention, classes};
use crate::relate::Relation;
use crate::resolve::discourse::{Discourse, Found, Naming};

impl Discourse<'_> {
    /// Returns what a relative pronoun means, the nearest fitting name before it, or nothing for the pronoun of a speaker or
    /// of several; `None` when the pronoun is of another kind.
    pub(super) fn by_kind(&self, mention: &Mention, fits: &dyn Fn(&Naming) -> bool) -> Option<Option<Naming>> {
        if self.is_in(mention, "@speaker") || self.is_in(mention, "@several") {
            return Some(None);
        }
        let Content::Anaphor(word) = mention.content else { return None };
        let classes = classes(word, self.grammar);
        let before = |naming: &Naming| naming.span.end <= mention.span.start && classes.contains(&naming.class);
        let nearest = || self.in_sentence(mention.sentence).rfind(|naming| before(naming) && fits(naming));
        self.is_in(mention, "@relative").then(nearest)
    }

    /// Returns the first fitting name behind a pronoun in the phrase that opens its sentence: "Before she left, Jane Roe ...".
    pub(super) fn later(&self, mention: &Mention, fits: &dyn Fn(&Naming) -> bool) -> Option<Naming> {
        let sentence = self.reading.segments.sentences.get(mention.sentence)?;
        let text = &self.reading.document.text;
        let opens = Span::new(sentence.span.start, mention.span.start).of(text);
        let phrase = !opens.trim().is_empty() && !opens.contains([',', ';']);
        let after = |naming: &Naming| {
            naming.span.start >= mention.span.end
                && Span::new(mention.span.end, naming.span.start).of(text).contains(',')
                && fits(naming)
        };
        self.in_sentence(mention.sentence).find(after).filter(|_| phrase)
    }

    /// Returns where each sentence names or means each thing, by sentence and thing.
    pub(super) fn places(&self) -> BTreeMap<(usize, usize), Vec<Span>> {
        let mut places: BTreeMap<(usize, usize), Vec<Span>> = BTreeMap::new();
        for naming in &self.namings {
            places.entry((naming.sentence, naming.cluster)).or_default().push(naming.span);
        }
        for mention in &self.reading.mentions {
            for thing in self.clusters.unnamed(self.reading, mention, self.grammar) {
                places.entry((mention.sentence, thing)).or_default().push(mention.span);
            }
        }
        places
    }

    /// Returns the thing that a pronoun is when the text does not name it and such things are kept.
    pub(super) fn unnamed(
        &self,
        relation: &Relation,
        mention: &Mention,
        is_subject: bool,
        other: Option<usize>,
    ) -> Option<Found> {
        let takes = if is_subject { Vocabulary::takes_subject } else { Vocabulary::takes_object };
        let fits = |cluster: &usize| {
            let class = self.clusters.all.get(*cluster).map(|cluster| self.grammar.class_name(cluster.class));
            Some(*cluster) != other && class.is_some_and(|class| takes(self.vocabulary, &relation.predicate, class))
        };
        let cluster = self.clusters.unnamed(self.reading, mention, self.grammar).into_iter().find(fits)?;
        Some(Found { cluster, span: Some(mention.span), from: None })
    }
}
