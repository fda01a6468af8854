//! In: sentences with slots (`models/frames-zh.txt`) and a pool of names. Out: examples.
//!
//! A slot is `{P}`, `{O}` or `{L}` (person, organisation, place), with `h`, `d` or `l` after the letter for a look: characters
//! of Chinese, a name with a dot, Latin letters. `{T}` is a title, `{X}` a product that is no name of these classes.

use super::Example;
use super::pool::{Look, Pool};
use crate::Error;
use crate::model::Span;
use crate::ontology::Files;
use crate::tagger::lists::Lists;
use crate::tagger::{Class, Language, Random};

/// Returns `count` examples made from the sentences of an ontology folder, each as often as the others.
pub fn frames(
    count: usize,
    pool: &Pool,
    files: &Files,
    language: Language,
    random: &mut Random,
) -> Result<Vec<Example>, Error> {
    let path = format!("models/frames-{}.txt", language.tag());
    let text = files.text(&path).ok_or_else(|| Error::file(files.location(&path), "no such file"))?;
    let lists = Lists::of(files, language)?;
    let titles = lists.people(files, "title")?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    let mut frames = Vec::new();
    for (number, line) in lines {
        let wrong = |slot: &str| {
            let message =
                format!("unknown slot \"{{{slot}}}\"; known are {{P}}, {{O}}, {{L}} with h, d or l, {{T}}, {{X}}");
            Error::data(files.location(&path), (number + 1, 1), message)
        };
        frames.push(parts(line).map_err(wrong)?);
    }
    let fill = |index: usize| frames.get(index % frames.len().max(1)).map(|frame| fill(frame, pool, &titles, random));
    Ok((0..count).filter_map(fill).collect())
}

/// A piece of a sentence.
enum Piece<'t> {
    Words(&'t str),
    Name(Class, Option<Look>),
    Title,
    Product,
}

/// Returns the pieces of a line, or the slot that is none.
fn parts(line: &str) -> Result<Vec<Piece<'_>>, &str> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some((words, after)) = rest.split_once('{') {
        let (slot, after) = after.split_once('}').ok_or(after)?;
        pieces.push(Piece::Words(words));
        let look = match slot.get(1..) {
            Some("") => None,
            Some("h") => Some(Look::Han),
            Some("d") => Some(Look::Dotted),
            Some("l") => Some(Look::Latin),
            _ => return Err(slot),
        };
        pieces.push(match &slot[..1] {
            "P" => Piece::Name(Class::Person, look),
            "O" => Piece::Name(Class::Organization, look),
            "L" => Piece::Name(Class::Place, look),
            "T" => Piece::Title,
            "X" => Piece::Product,
            _ => return Err(slot),
        });
        rest = after;
    }
    pieces.push(Piece::Words(rest));
    Ok(pieces)
}

fn fill(frame: &[Piece<'_>], pool: &Pool, titles: &[&str], random: &mut Random) -> Example {
    let mut example = Example::default();
    for piece in frame {
        match piece {
            Piece::Words(words) => example.text.push_str(words),
            Piece::Title => example.text.push_str(random.pick(titles).copied().unwrap_or_default()),
            Piece::Product => example.text.push_str(&product(random)),
            Piece::Name(class, look) => {
                let start = example.text.len();
                example.text.push_str(pool.exact(*class, *look, random).unwrap_or_default());
                if example.text.len() > start {
                    example.names.push((Span::new(start, example.text.len()), *class));
                }
            }
        }
    }
    example
}

/// Returns a made-up name of a product: syllables and a number.
fn product(random: &mut Random) -> String {
    let mut name = String::new();
    for _ in 0..1 + random.below(3) {
        for letters in ["BCDFGKLMNPRSTVXZ", "aeiou"] {
            let letters: Vec<char> = letters.chars().collect();
            name.extend(random.pick(&letters));
        }
    }
    let mut name: String =
        name.chars().enumerate().map(|(at, c)| if at == 0 { c } else { c.to_ascii_lowercase() }).collect();
    match random.below(5) {
        0 => name.make_ascii_uppercase(),
        1 => name = format!("{} {}", name, 1 + random.below(20)),
        2 => name = format!("{}-{}", name.to_ascii_uppercase(), 1 + random.below(9)),
        3 => name = format!("{}{}", name, 1 + random.below(99)),
        _ => {}
    }
    name
}
