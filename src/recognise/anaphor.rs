//! In: rows. Out: the same with pronouns and definite descriptions as mentions of their class.

use crate::grammar::{Grammar, WordValue};
use crate::recognise::Reading;
use crate::recognise::item::{Content, Item, Mention};

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
        let names = |item: &Item| item.mention.is_some() && item.is(marks.organization) && item.is(marks.han);
        let apposed: Vec<bool> =
            (0..row.items.len()).map(|index| row.items.get(index + 1).is_some_and(names)).collect();
        let free = |(item, _): &(&mut Item, bool)| item.mention.is_none();
        for (item, apposed) in row.items.iter_mut().zip(apposed).filter(free) {
            let Some(word) = item.word.and_then(|id| grammar.lexicon.word(id)) else { continue };
            let Some((name, _, mark)) = lists.iter().find(|(_, label, _)| word.labels.contains(*label)) else {
                continue;
            };
            let Some(WordValue::Text(class)) = word.values.get(*name) else { continue };
            // 公司 before a name says what it is: the name alone is the mention.
            let Some(class) = grammar.labels.known_class(class).filter(|_| !(apposed && *mark == marks.definite))
            else {
                continue;
            };
            item.bits |= class.bit() | mark.bit();
            item.mention = Some(reading.mentions.len());
            reading.mentions.push(Mention { span: item.span, sentence, class, content: Content::Anaphor(item.word) });
        }
    }
}
