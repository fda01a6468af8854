//! In: proposals of a document. Out: the same, the short ones lengthened to the names that the rest of the document has.

use std::collections::{BTreeMap, BTreeSet};

use super::Proposal;
use crate::grammar::Grammar;
use crate::model::Span;
use crate::pattern::Label;
use crate::segment::Sentence;

/// Lengthens a proposal where a longer name, proposed elsewhere in the document with more weight, begins with it and stands
/// here; or ends with it, as 江雲帆 does with 雲帆.
pub(crate) fn lengthen(rows: &mut [Vec<Proposal>], folded: &str, sentences: &[Sentence]) {
    let mut names: BTreeMap<(Label, &str), i32> = BTreeMap::new();
    let mut ends: BTreeMap<(Label, &str), (i32, &str)> = BTreeMap::new();
    for proposal in rows.iter().flatten() {
        let name = proposal.span.of(folded);
        let held = names.entry((proposal.class, name)).or_default();
        *held = proposal.weight.max(*held);
        if let Some(((surname, _), (given, _))) = name.char_indices().nth(1).zip(name.char_indices().nth_back(1))
            && surname == given
        {
            let held = ends.entry((proposal.class, &name[given..])).or_default();
            *held = (proposal.weight, name).max(*held);
        }
    }
    for (row, sentence) in rows.iter_mut().zip(sentences) {
        for index in 0..row.len() {
            let own = row[index];
            let limit = row.get(index + 1).map_or(sentence.span.end, |next| next.span.start);
            let ahead = folded.get(own.span.start..limit).unwrap_or_default();
            let longer = names
                .range((own.class, own.span.of(folded))..)
                .take_while(|((class, name), _)| *class == own.class && name.starts_with(own.span.of(folded)));
            let best = longer.filter(|((_, name), weight)| {
                name.len() > own.span.len() && ahead.starts_with(name) && **weight >= own.weight
            });
            if let Some(((_, name), weight)) = best.max_by_key(|((_, name), _)| name.len()) {
                row[index] =
                    Proposal { span: Span::new(own.span.start, own.span.start + name.len()), weight: *weight, ..own };
                continue;
            }
            let limit = index.checked_sub(1).map_or(sentence.span.start, |before| row[before].span.end);
            let behind = folded.get(limit..own.span.end).unwrap_or_default();
            let whole = ends.get(&(own.class, own.span.of(folded)));
            if let Some((weight, name)) = whole.filter(|(weight, name)| *weight >= own.weight && behind.ends_with(name))
            {
                row[index] =
                    Proposal { span: Span::new(own.span.end - name.len(), own.span.end), weight: *weight, ..own };
            }
        }
    }
}

/// How often a document must name a person for the character behind to tell that it belongs to the name.
const OFTEN: usize = 3;

/// Lengthens people's names of two characters that one and the same third follows wherever the document has them: 宗慶后, whose last
/// character is a word as well.
pub(crate) fn complete(rows: &mut [Vec<Proposal>], folded: &str, grammar: &Grammar) {
    let after = grammar.labels.known_word("@after_name");
    let is_person = |proposal: &Proposal| proposal.class == grammar.marks.person && proposal.span.len() == 6;
    let names: BTreeSet<&str> =
        rows.iter().flatten().filter(|own| is_person(own)).map(|own| own.span.of(folded)).collect();
    let third = |name: &str| {
        let mut behind = folded.match_indices(name).map(|(at, _)| folded[at + name.len()..].chars().next());
        let next = behind.next()?.filter(|next| crate::segment::is_han(*next))?;
        let others = behind.try_fold(1, |count, other| (other == Some(next)).then_some(count + 1))?;
        let word = grammar.lexicon.find(next.encode_utf8(&mut [0; 4]));
        let usual = after.is_some_and(|list| grammar.is_in(word, list));
        (others >= OFTEN && !usual).then_some(next)
    };
    let thirds: BTreeMap<&str, char> = names.into_iter().filter_map(|name| Some((name, third(name)?))).collect();
    for proposals in rows {
        for index in 0..proposals.len() {
            let own = proposals[index];
            let Some(next) = thirds.get(own.span.of(folded)).filter(|_| is_person(&own)) else { continue };
            let end = own.span.end + next.len_utf8();
            if proposals.get(index + 1).is_none_or(|behind| behind.span.start >= end) {
                proposals[index].span.end = end;
            }
        }
    }
}
