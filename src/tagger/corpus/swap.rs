//! In: examples and a pool of names. Out: the same examples with other names in their places.
//!
//! Learning from them, a model trusts the words around a name more than the name. After Dai, Adel 2020, *An analysis of simple
//! data augmentation for named entity recognition*, <https://aclanthology.org/2020.coling-main.343/>.

use super::Example;
use super::pool::{Look, Pool};
use crate::model::Span;
use crate::tagger::Random;

/// Returns `example` with `percent` of its names swapped for others of their class; the same name everywhere for the same.
pub fn swap(example: &Example, pool: &Pool, percent: usize, random: &mut Random) -> Example {
    let mut swapped = Vec::new();
    let mut new = Example::default();
    let mut moves = Vec::new();
    let mut at = 0;
    for (span, class) in &example.names {
        let old = span.of(&example.text);
        let known = swapped.iter().find(|(name, of, _)| *name == old && of == class).map(|(.., name)| *name);
        let name = known.unwrap_or_else(|| {
            let other = if random.chance(percent) { pool.pick(*class, Look::of(old), random) } else { None };
            other.unwrap_or(old)
        });
        swapped.push((old, *class, name));
        new.text.push_str(&example.text[at..span.start]);
        let start = new.text.len();
        new.text.push_str(name);
        new.names.push((Span::new(start, new.text.len()), *class));
        at = span.end;
        moves.push((span.end, new.text.len()));
    }
    new.text.push_str(&example.text[at..]);
    let place = |offset: usize| match moves[..moves.partition_point(|(end, _)| *end <= offset)].last() {
        Some((old, new)) => offset - old + new,
        None => offset,
    };
    new.open = example.open.iter().map(|span| Span::new(place(span.start), place(span.end))).collect();
    new
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Error;
    use crate::ontology::Files;
    use crate::tagger::{Class, Language};

    #[test]
    fn keeps_every_span_on_its_words() -> Result<(), Error> {
        let text = "甲乙公司的王明离开甲乙公司，去了丙丁。";
        let at = |word: &str, nth: usize| {
            let start = text.match_indices(word).nth(nth).map_or(0, |(start, _)| start);
            Span::new(start, start + word.len())
        };
        let company = Class::Organization;
        let names = vec![(at("甲乙公司", 0), company), (at("王明", 0), Class::Person), (at("甲乙公司", 1), company)];
        let example = Example { text: text.to_owned(), names, open: vec![at("丙丁", 0)] };
        let other =
            Example { text: "戊己集团".to_owned(), names: vec![(Span::new(0, 12), company)], open: Vec::new() };
        let mut random = Random::new(3);
        let pool = Pool::new(&[vec![other]], &Files::embedded(), Language::Chinese, &mut random)?;
        for _ in 0..50 {
            let new = swap(&example, &pool, 100, &mut random);
            assert_eq!(new.open[0].of(&new.text), "丙丁");
            assert_eq!(new.names[0].0.of(&new.text), new.names[2].0.of(&new.text));
            assert!(new.names.iter().all(|(span, _)| !span.of(&new.text).is_empty()));
        }
        Ok(())
    }
}
