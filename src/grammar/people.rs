//! In: the name lists of `ontology/lexicon/people`. Out: [`People`], which tells how much a string looks like a person's name.

use rustc_hash::FxHashMap;

use crate::grammar::lists;
use crate::ontology::Files;
use crate::segment::{fold, normal};

/// Characters and words that names of people are made of.
#[derive(Debug, Clone, Default)]
pub struct People {
    surnames: FxHashMap<String, u8>,
    given: FxHashMap<char, u8>,
    transliteration: FxHashMap<char, ()>,
    given_names: FxHashMap<String, char>,
    latin_surnames: FxHashMap<String, ()>,
    particles: FxHashMap<String, ()>,
}

impl People {
    /// Returns what the lists of an ontology say.
    pub(crate) fn of(files: &Files) -> Self {
        let mut people = Self::default();
        for (path, text) in files.under("lexicon/people/", "") {
            people.read(path.rsplit('/').next().unwrap_or_default(), text);
        }
        people
    }

    /// Takes in the list `file` of the folder, by its name; unknown files are left alone.
    fn read(&mut self, file: &str, text: &str) {
        for row in lists::rows(text) {
            let word = row.field(0);
            match file {
                "zh-surnames.txt" => drop(self.surnames.insert(fold(word), 2)),
                "ja-ko-surnames.txt" => drop(self.surnames.entry(fold(word)).or_insert(1)),
                "zh-given-characters.tsv" => {
                    let weight = row.field(1).parse().unwrap_or(1);
                    self.given.extend(word.chars().map(|c| (crate::segment::fold_char(c), weight)));
                }
                "transliteration.txt" => {
                    self.transliteration.extend(word.chars().map(|c| (crate::segment::fold_char(c), ())));
                }
                "en-given-names.tsv" => {
                    let sex = row.field(1).chars().next().unwrap_or('u');
                    self.given_names.insert(normal(word), sex);
                }
                "en-surnames.txt" => drop(self.latin_surnames.insert(normal(word), ())),
                "name-particles.txt" => drop(self.particles.insert(normal(word), ())),
                _ => {}
            }
        }
    }

    /// Returns 2 for a Chinese surname, 1 for a Japanese or Korean one as Chinese writes it, 0 for neither; folded text.
    pub fn surname(&self, folded: &str) -> u8 {
        self.surnames.get(folded).copied().unwrap_or_default()
    }

    /// Returns how usual a folded character is in Chinese given names, 0 to 3.
    pub fn given_weight(&self, folded: char) -> u8 {
        self.given.get(&folded).copied().unwrap_or_default()
    }

    /// Returns whether a folded character is used to write foreign names by sound.
    pub fn is_transliteration(&self, folded: char) -> bool {
        self.transliteration.contains_key(&folded)
    }

    /// Returns the usual sex of a Latin given name, `m`, `f` or `u`, when it is one.
    pub fn given_name(&self, word: &str) -> Option<char> {
        self.given_names.get(&normal(word)).copied()
    }

    /// Returns whether a Latin word is a usual surname.
    pub fn is_surname(&self, word: &str) -> bool {
        self.latin_surnames.contains_key(&normal(word))
    }

    /// Returns whether a Latin word may stand in lower case inside a name: `van`, `de`.
    pub fn is_particle(&self, word: &str) -> bool {
        self.particles.contains_key(&normal(word))
    }
}
