//! In: rows. Out: the same with pronouns and definite descriptions as mentions of their class.

use crate::grammar::{Grammar, WordValue};
use crate::recognise::Reading;
use crate::recognise::item::{Content, Mention};

/// The word lists of anaphors; the value of a word is the class it stands for.
const LISTS: [(&str, bool); 2] = [("pronoun", true), ("definite", false)];

/// Makes the words of the lists `pronoun` and `definite` mentions; the class is the word's value.
pub(crate) fn find(reading: &mut Reading<'_>, grammar: &Grammar) {
    let marks = &grammar.marks;
    let lists: Vec<_> = LISTS
        .into_iter()
        .filter_map(|(name, pronoun)| {
            Some((
                name,
                grammar.labels.known_word(&format!("@{name}"))?,
                if pronoun { marks.pronoun } else { marks.definite },
            ))
        })
        .collect();
    for (sentence, row) in reading.rows.iter_mut().enumerate() {
        for item in row.items.iter_mut().filter(|item| item.mention.is_none()) {
            let Some(word) = item.word.and_then(|id| grammar.lexicon.word(id)) else { continue };
            let Some((name, _, mark)) = lists.iter().find(|(_, label, _)| word.labels.contains(*label)) else {
                continue;
            };
            let Some(WordValue::Text(class)) = word.values.get(*name) else { continue };
            let Some(class) = grammar.labels.known_class(class) else { continue };
            item.bits |= class.bit() | mark.bit();
            item.mention = Some(reading.mentions.len());
            reading.mentions.push(Mention { span: item.span, sentence, class, content: Content::Anaphor(item.word) });
        }
    }
}
