//! In: proposals of a document. Out: the same, the short ones lengthened to the longer names that stand there.

use std::collections::BTreeMap;

use super::Proposal;
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
