//! In: items. Out: the same with every number, in digits or numerals, as a mention.

use rust_decimal::Decimal;

use crate::grammar::{Grammar, WordValue};
use crate::pattern::Label;
use crate::recognise::item::{Content, Item, Mention, Row};

/// Turns numbers in digits and runs of numeral characters into `Number` mentions.
///
/// A single numeral counts only before a word of the list `@measure`, since 一 and 十 are parts of many words.
pub(crate) fn find(text: &str, row: &mut Row, sentence: usize, grammar: &Grammar, mentions: &mut Vec<Mention>) {
    let numeral = grammar.labels.known_word("@numeral");
    let measure = grammar.labels.known_word("@measure");
    let mut at = 0;
    while at < row.items.len() {
        let run = numeral.map_or(0, |label| run_length(&row.items[at..], grammar, label));
        let measured =
            || row.items.get(at + run).is_some_and(|next| measure.is_some_and(|label| grammar.is_in(next.word, label)));
        let value = if row.items[at].is(grammar.marks.number) {
            digits(row.items[at].span.of(text)).map(|value| (value, 1))
        } else if run > 1 || run == 1 && measured() {
            numeral_value(&row.items[at..at + run], grammar).map(|value| (Decimal::from(value), run))
        } else {
            None
        };
        if let Some((value, count)) = value {
            let span = row.items[at].span.cover(row.items[at + count - 1].span);
            let mention = Some(mentions.len());
            mentions.push(Mention { span, sentence, class: grammar.marks.number, content: Content::Number(value) });
            let bits = grammar.marks.number.bit();
            let word = row.items[at].word.filter(|_| count == 1);
            row.items.splice(at..at + count, [Item { span, bits, word, mention, list: None }]);
        }
        at += 1;
    }
}

/// Returns the number that `text` writes in digits, full-width ones too, thousands parted by commas.
fn digits(text: &str) -> Option<Decimal> {
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, ',' | '，'))
        .map(|c| if matches!(c, '０'..='９') { char::from(b'0' + (c as u32 - '０' as u32) as u8) } else { c })
        .collect();
    plain.parse().ok()
}

fn run_length(items: &[Item], grammar: &Grammar, numeral: Label) -> usize {
    let joined = |index: usize| index == 0 || items[index - 1].span.end == items[index].span.start;
    let count = items
        .iter()
        .enumerate()
        .take_while(|(index, item)| grammar.is_in(item.word, numeral) && joined(*index))
        .count();
    count.min(12)
}

/// Returns the value of numeral characters: 二〇二四 digit by digit, 三百二十 by places.
fn numeral_value(items: &[Item], grammar: &Grammar) -> Option<i64> {
    let values: Option<Vec<i64>> = items
        .iter()
        .map(|item| match grammar.lexicon.word(item.word?)?.values.get("numeral")? {
            WordValue::Number(number) => Some(*number),
            WordValue::Text(_) => None,
        })
        .collect();
    let values = values?;
    if values.iter().all(|value| *value < 10) {
        return values.iter().try_fold(0i64, |total, value| total.checked_mul(10)?.checked_add(*value));
    }
    let (mut total, mut section, mut digit) = (0i64, 0i64, None::<i64>);
    for value in values {
        match value {
            0..10 => digit = Some(value),
            10..10_000 => section += digit.take().unwrap_or(1) * value,
            _ => {
                total += (section + digit.take().unwrap_or(0)).max(1).checked_mul(value)?;
                section = 0;
            }
        }
    }
    Some(total + section + digit.unwrap_or(0))
}
