//! In: examples, lexicons, a seed. Out: [`Pool`], names of every class and look to put where other names stood.

use std::collections::BTreeMap;

use super::Example;
use crate::Error;
use crate::ontology::Files;
use crate::tagger::lists::Lists;
use crate::tagger::{Class, Language, Random};

/// Names of people that are put together from their parts, for each look.
const PEOPLE: usize = 6000;

/// What a name looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Look {
    /// Characters of Chinese alone.
    Han,
    /// A foreign name in characters, its parts joined by a dot.
    Dotted,
    /// Latin letters, alone or among characters.
    Latin,
}

impl Look {
    /// Returns the look of `name`.
    pub(super) fn of(name: &str) -> Self {
        if name.contains('·') {
            Self::Dotted
        } else if name.chars().any(|c| c.is_ascii_alphabetic()) {
            Self::Latin
        } else {
            Self::Han
        }
    }
}

/// Names by class and look.
#[derive(Debug, Clone, Default)]
pub struct Pool {
    names: BTreeMap<(Class, Look), Vec<String>>,
}

impl Pool {
    /// Returns the names that the examples of `sets` mark, those of the lexicons, and made-up people.
    pub fn new(sets: &[Vec<Example>], files: &Files, language: Language, random: &mut Random) -> Result<Self, Error> {
        let lists = Lists::of(files, language)?;
        let mut pool = Self::default();
        for example in sets.iter().flatten() {
            for (span, class) in &example.names {
                pool.add(*class, span.of(&example.text));
            }
        }
        for class in Class::ALL {
            for name in lists.names(files, class)? {
                pool.add(class, name);
            }
        }
        let part = |name: &str| lists.people(files, name);
        let (family, given, syllables) = (part("family")?, part("given")?, part("syllable")?);
        let (latin_given, latin_family) = (part("Latin given")?, part("Latin family")?);
        for _ in 0..PEOPLE {
            let han = join(&[pick(&family, random), chain(&given, 1 + usize::from(random.chance(75)), random)], "");
            let spelled =
                [chain(&syllables, 2 + random.below(3), random), chain(&syllables, 2 + random.below(3), random)];
            let first = pick(&latin_given, random);
            let middle = if random.chance(12) { format!(" {}.", letter(random)) } else { String::new() };
            let latin = join(&[format!("{first}{middle}"), pick(&latin_family, random)], " ");
            pool.add(Class::Person, &han);
            pool.add(Class::Person, &join(&spelled, "·"));
            pool.add(Class::Person, &latin);
            match random.below(6) {
                0 => pool.add(Class::Person, &spelled[0]),
                1 => pool.add(Class::Person, latin.rsplit(' ').next().unwrap_or_default()),
                _ => {}
            }
        }
        Ok(pool)
    }

    fn add(&mut self, class: Class, name: &str) {
        if name.chars().count() > 1 {
            self.names.entry((class, Look::of(name))).or_default().push(name.to_owned());
        }
    }

    /// Returns a name of `class` to put where one of `look` stood: three times in four one that looks alike.
    pub(super) fn pick(&self, class: Class, look: Look, random: &mut Random) -> Option<&str> {
        let look = random.chance(75).then_some(look);
        self.exact(class, look, random).or_else(|| self.exact(class, None, random))
    }

    /// Returns a name of `class` and `look`, or of any look.
    pub(super) fn exact(&self, class: Class, look: Option<Look>, random: &mut Random) -> Option<&str> {
        let fits = |own: &(Class, Look)| own.0 == class && look.is_none_or(|look| own.1 == look);
        let fitting: Vec<&Vec<String>> =
            self.names.iter().filter(|(own, _)| fits(own)).map(|(_, names)| names).collect();
        let names = random.pick(&fitting)?;
        random.pick(names).map(String::as_str)
    }
}

/// Returns a word of `words`, the first ones more often.
fn pick(words: &[&str], random: &mut Random) -> String {
    let place = random.below(words.len() + 1).min(random.below(words.len() + 1));
    words.get(place).or(words.first()).map_or_else(String::new, |word| (*word).to_owned())
}

fn chain(words: &[&str], length: usize, random: &mut Random) -> String {
    (0..length).filter_map(|_| random.pick(words).copied()).collect()
}

/// Returns the parts joined, or nothing when one is missing.
fn join(parts: &[String], by: &str) -> String {
    if parts.iter().any(String::is_empty) { String::new() } else { parts.join(by) }
}

fn letter(random: &mut Random) -> char {
    char::from(b'A' + random.below(26) as u8)
}
