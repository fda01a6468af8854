//! In: rows. Out: the same with pronouns, definite descriptions and nationalities as mentions of their class.

use crate::grammar::{Grammar, WordId, WordValue};
use crate::pattern::Label;
use crate::recognise::Reading;
use crate::recognise::item::{Content, Item, Mention};
use crate::segment::normal;

/// The word lists of anaphors; the value of a word is the class it stands for, or several, parted by space.
const LISTS: [&str; 3] = ["pronoun", "definite", "reference"];

/// Makes the words of the lists `pronoun`, `definite` and `reference` mentions; the class is the word's value, the first of
/// several. Items of `reference` do not carry their class, so that rules pass over them.
pub(crate) fn find(reading: &mut Reading<'_>, grammar: &Grammar) {
    let marks = &grammar.marks;
    let label = |name: &&str| grammar.labels.known_word(&format!("@{name}"));
    let lists: Vec<(&str, Label)> = LISTS.into_iter().filter_map(|name| Some((name, label(&name)?))).collect();
    let text = &reading.document.text;
    for (sentence, row) in reading.rows.iter_mut().enumerate() {
        let names = |item: &Item| item.mention.is_some() && item.is(marks.organization) && item.is(marks.han);
        let apposed: Vec<bool> =
            (0..row.items.len()).map(|index| row.items.get(index + 1).is_some_and(names)).collect();
        let free = |(item, _): &(&mut Item, bool)| item.mention.is_none();
        for (item, apposed) in row.items.iter_mut().zip(apposed).filter(free) {
            let Some(word) = item.word.and_then(|id| grammar.lexicon.word(id)) else { continue };
            let Some((list, _)) = lists.iter().find(|(_, label)| word.labels.contains(*label)) else { continue };
            // 公司 before a name says what it is: the name alone is the mention.
            if apposed && *list == "definite" || is_acronym(item.span.of(text)) {
                continue;
            }
            let Some(class) = classes(item.word, grammar).first().copied() else { continue };
            item.bits |= match *list {
                "pronoun" => class.bit() | marks.pronoun.bit(),
                "definite" => class.bit() | marks.definite.bit(),
                _ => 0,
            };
            item.mention = Some(reading.mentions.len());
            reading.mentions.push(Mention { span: item.span, sentence, class, content: Content::Anaphor(item.word) });
        }
    }
}

/// Returns the classes that the anaphor `word` may stand for.
pub(crate) fn classes(word: Option<WordId>, grammar: &Grammar) -> Vec<Label> {
    let Some(word) = word.and_then(|id| grammar.lexicon.word(id)) else { return Vec::new() };
    match LISTS.iter().find_map(|list| word.values.get(*list)) {
        Some(WordValue::Text(classes)) => {
            classes.split(' ').filter_map(|class| grammar.labels.known_class(class)).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns whether a word is all capitals: US, IT and WHO are no pronouns.
fn is_acronym(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Makes words for the people of a country mentions of that country, when the lexicon knows it; by itself none is a name.
pub(crate) fn nationalities(reading: &mut Reading<'_>, grammar: &Grammar) {
    let class = grammar.marks.nationality;
    let text = &reading.document.text;
    for (sentence, row) in reading.rows.iter_mut().enumerate() {
        for item in &mut row.items {
            let mention = item.mention.and_then(|id| reading.mentions.get(id));
            let named = mention.is_none_or(|mention| matches!(mention.content, Content::Name { thing: None }));
            let word = item.word.or_else(|| grammar.lexicon.find(&normal(item.span.of(text))));
            let Some(thing) = word.filter(|_| named).and_then(|word| country(word, grammar)) else { continue };
            item.bits = item.bits & (grammar.marks.latin.bit() | grammar.marks.han.bit()) | class.bit();
            item.word = word;
            let mention = Mention { span: item.span, sentence, class, content: Content::Name { thing: Some(thing) } };
            match item.mention.and_then(|id| reading.mentions.get_mut(id)) {
                Some(named) => *named = mention,
                None => {
                    item.mention = Some(reading.mentions.len());
                    reading.mentions.push(mention);
                }
            }
        }
    }
}

/// Returns the country that a word for its people tells.
fn country(word: WordId, grammar: &Grammar) -> Option<usize> {
    let word = grammar.lexicon.word(word)?;
    let Some(WordValue::Text(country)) = word.values.get("nationalities.1") else { return None };
    let known = grammar.lexicon.find(&normal(country)).and_then(|id| grammar.lexicon.word(id))?;
    known.names.first().map(|name| name.thing)
}
