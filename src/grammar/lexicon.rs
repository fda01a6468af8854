//! In: words with their lists, values and names. Out: [`Lexicon`], which finds the longest words of a text.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::grammar::lookup::Lookup;
use crate::pattern::{Label, LabelSet};
use crate::segment::normal;

/// A number in [`Lexicon::word`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordId(u32);

/// A value that a word carries in one of its lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordValue {
    /// A number, such as a month or a power of ten.
    Number(i64),
    /// A text, such as a currency's code.
    Text(String),
}

/// A known name that a word is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownName {
    /// Index in [`Lexicon::things`].
    pub thing: usize,
    /// The name as its list writes it, for its capitals.
    pub written: String,
    /// Whether the same word is also an ordinary one.
    pub is_ambiguous: bool,
}

/// A thing that a names list knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// The class its mentions have.
    pub class: String,
    /// The narrower class that its list gives it.
    pub kind: String,
    /// Canonical name.
    pub name: String,
    /// Every name with its language tag, the canonical one included.
    pub names: Vec<(String, String)>,
}

/// What the lexicon knows of a word.
#[derive(Debug, Clone, Default)]
pub struct Word {
    /// Its lists, and itself when a rule asks for it.
    pub labels: LabelSet,
    /// Its values by list.
    pub values: BTreeMap<String, WordValue>,
    /// The names it is, when it is one.
    pub names: Vec<KnownName>,
    /// In how many lists it is, or whether a rule asks for it, beside being a name.
    pub lists: u16,
    /// How rare it is, in tenths of a bit, for cutting Chinese into words.
    pub cost: u32,
    /// Whether it is a function word, which no Chinese name holds.
    pub is_stop: bool,
}

/// Every word known, by its normal form.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    words: Vec<Word>,
    ids: Lookup<WordId>,
    /// Chinese words of one character.
    singles: FxHashMap<char, WordId>,
    /// For the first two characters of longer Chinese words: a bit for every length in characters.
    lengths: FxHashMap<(char, char), u32>,
    /// For the first token of a word of several: the most tokens.
    phrases: Lookup<usize>,
    /// Things that names lists know.
    pub things: Vec<Thing>,
}

impl Word {
    /// Adds a label.
    pub fn label(&mut self, label: Label) {
        self.cost = self.cost.min(USUAL_COST);
        self.lists += u16::from(!self.labels.contains(label));
        self.labels.insert(label);
    }
}

/// How rare a word is taken to be whose list does not say: one in 65,000.
const USUAL_COST: u32 = 160;
/// Most characters of a Chinese word.
const LONGEST: usize = 31;

impl Lexicon {
    /// Returns an empty lexicon that will hold about `words` words.
    pub fn with_capacity(words: usize) -> Self {
        let mut lexicon = Self::default();
        lexicon.words.reserve(words);
        lexicon.ids.reserve(words);
        lexicon
    }

    /// Returns the word for `text`, made known when it was not; `None` for an empty one.
    pub fn add(&mut self, text: &str) -> Option<&mut Word> {
        let normal = normal(text.trim());
        let first = normal.chars().next()?;
        let id = match self.ids.get(&normal) {
            Some(id) => id,
            None => self.insert(&normal, first)?,
        };
        self.words.get_mut(id.0 as usize)
    }

    fn insert(&mut self, normal: &str, first: char) -> Option<WordId> {
        let id = WordId(u32::try_from(self.words.len()).ok()?);
        if crate::segment::is_han(first) {
            match normal.chars().nth(1) {
                Some(second) => {
                    *self.lengths.entry((first, second)).or_default() |= 1 << normal.chars().count().min(LONGEST);
                }
                None => drop(self.singles.insert(first, id)),
            }
        } else if let Some((head, _)) = normal.split_once(' ') {
            let tokens = normal.split(' ').count();
            self.phrases.insert(head, self.most_tokens(head).max(tokens));
        }
        self.words.push(Word { cost: USUAL_COST, ..Word::default() });
        self.ids.insert(normal, id);
        Some(id)
    }

    /// Adds a label to the word `text`, and returns it as [`add`](Self::add) does.
    pub fn label(&mut self, text: &str, label: Label) -> Option<&mut Word> {
        let word = self.add(text)?;
        word.label(label);
        Some(word)
    }

    /// Returns the identifier of a word by its normal form.
    pub fn find(&self, normal: &str) -> Option<WordId> {
        self.ids.get(normal)
    }

    /// Returns what is known of a word.
    pub fn word(&self, id: WordId) -> Option<&Word> {
        self.words.get(id.0 as usize)
    }

    /// Returns the Chinese word that the character `folded` is.
    pub fn single(&self, folded: char) -> Option<WordId> {
        self.singles.get(&folded).copied()
    }

    /// Returns the lengths in characters that Chinese words starting with the characters `first` and `second` have, as bits.
    pub fn lengths(&self, first: char, second: char) -> u32 {
        self.lengths.get(&(first, second)).copied().unwrap_or_default()
    }

    /// Returns the most tokens a word starting with the token `head` (normal form) may have.
    pub fn most_tokens(&self, head: &str) -> usize {
        self.phrases.get(head).unwrap_or(1)
    }

    /// Marks every word that carries `label` as one that no Chinese name holds.
    pub fn stop(&mut self, label: Label) {
        self.words.iter_mut().filter(|word| word.labels.contains(label)).for_each(|word| word.is_stop = true);
    }

    /// Returns how many words are known.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Returns whether no word is known.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_words_whatever_their_script_and_case() {
        let mut lexicon = Lexicon::default();
        lexicon.add("辭職");
        lexicon.add("Stepped Down");
        assert_eq!(lexicon.find("辞职"), lexicon.find(&normal("辭職")));
        assert!(lexicon.find("stepped down").is_some());
        assert_eq!((lexicon.lengths('辞', '职'), lexicon.most_tokens("stepped")), (1 << 2, 2));
    }
}
