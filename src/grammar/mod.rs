//! In: the data of `/ontology`. Out: [`Grammar`], every word, list and rule, compiled and ready to read texts with.

mod compile;
mod indexes;
mod lexicon;
mod lists;
mod lookup;
mod names;
mod namesakes;
mod people;
mod pieces;
mod rules;

pub use indexes::Indexes;
pub use lexicon::{KnownName, Lexicon, Thing, Word, WordId, WordValue};
pub use namesakes::{Namesakes, Tenure};
pub use people::People;
pub use rules::{Claiming, Context, Effect, Rule, Scope, ValuePattern};

use std::collections::BTreeMap;

use crate::pattern::{Label, Labels};
use crate::segment::Segmenter;

/// The ontology's words and rules, compiled.
#[derive(Debug, Clone)]
pub struct Grammar {
    /// Labels of classes, lists and words.
    pub labels: Labels,
    /// Labels that the machinery itself gives or asks for.
    pub marks: Marks,
    /// Every word.
    pub lexicon: Lexicon,
    /// Names and characters of people.
    pub people: People,
    /// What tells two people of one name apart.
    pub namesakes: Namesakes,
    /// Cuts texts.
    pub segmenter: Segmenter,
    /// What the cues of relations ask for: words that have a subject of their own.
    pub cues: Vec<Label>,
    /// Patterns for values, in order.
    pub values: Vec<ValuePattern>,
    /// Patterns that speak for the class of a name.
    pub contexts: Vec<Context>,
    /// Patterns that decide the status of relations.
    pub scopes: Vec<Scope>,
    /// Rules by stage, in order; stage 12 finds relations.
    pub stages: BTreeMap<u8, Vec<Rule>>,
    /// What finds those of the rules above that may match in a sentence.
    pub indexes: Indexes,
}

/// The stage whose rules find relations.
pub const RELATIONS: u8 = 12;

macro_rules! marks {
    ($($(#[$doc:meta])* $field:ident = $name:literal,)*) => {
        /// Labels that the machinery gives to items or asks for.
        #[derive(Debug, Clone, Copy)]
        pub struct Marks {
            $($(#[$doc])* pub $field: Label,)*
        }

        impl Marks {
            fn new(labels: &mut Labels) -> Option<Self> {
                Some(Self { $($field: labels.class($name)?,)* })
            }
        }
    };
}

marks! {
    /// A person.
    person = "Person",
    /// An organisation.
    organization = "Organization",
    /// A board, a team, a division.
    unit = "OrganizationalUnit",
    /// A product.
    product = "Product",
    /// A place.
    place = "Place",
    /// A title or several.
    role = "Role",
    /// A date.
    date = "Date",
    /// An amount of money.
    money = "Money",
    /// A percentage.
    percent = "Percent",
    /// A length of time.
    duration = "Duration",
    /// A number.
    number = "Number",
    /// A name whose class is not known.
    name = "Name",
    /// A pronoun.
    pronoun = "Pronoun",
    /// A description that stands for something named elsewhere.
    definite = "Definite",
    /// Several mentions joined.
    list = "List",
    /// A comma.
    comma = "Comma",
    /// The comma of lists.
    pause = "Pause",
    /// A semicolon, colon or dash.
    stop = "Stop",
    /// An opening bracket.
    open = "Open",
    /// A closing bracket.
    close = "Close",
    /// A quotation mark.
    quote = "Quote",
    /// A Latin word.
    latin = "Latin",
    /// A Chinese word or character.
    han = "Han",
    /// A Latin word with a capital first.
    capital = "Capital",
    /// A name that a names list knows.
    known = "Known",
    /// The end of a sentence's words: `.`, `。`.
    full = "Full",
    /// A nationality word.
    nationality = "Nationality",
    /// A title with the organisation it is held at.
    office = "Office",
}

impl Grammar {
    /// Returns the name of a class label.
    pub fn class_name(&self, label: Label) -> &str {
        self.labels.class_name(label)
    }

    /// Returns whether `word` is the cue of some relation.
    pub fn is_cue(&self, word: Option<WordId>) -> bool {
        let labels = word.and_then(|word| self.lexicon.word(word)).map(|word| word.labels.words());
        labels.unwrap_or_default().iter().any(|label| self.indexes.cues.contains(*label))
    }

    /// Returns whether `word` is in the word list `list`, named without `@`.
    pub fn is_in(&self, word: Option<WordId>, list: Label) -> bool {
        word.and_then(|word| self.lexicon.word(word)).is_some_and(|word| word.labels.contains(list))
    }
}
