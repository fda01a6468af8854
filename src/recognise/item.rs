//! In: nothing. Out: [`Item`], [`Row`] and [`Mention`]: a sentence as the patterns see it, and what its words mention.

use rust_decimal::Decimal;

use crate::grammar::{Grammar, WordId};
use crate::model::Span;
use crate::pattern::{Items, Label};

/// Number of a mention in [`Reading::mentions`](crate::recognise::Reading::mentions).
pub type MentionId = usize;

/// A word, a mark or a mention in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Where it stands.
    pub span: Span,
    /// Its classes, as bits of labels.
    pub bits: u64,
    /// The word it is, when the lexicon knows it.
    pub word: Option<WordId>,
    /// What it mentions.
    pub mention: Option<MentionId>,
    /// The list of mentions it joins, in [`Reading::lists`](crate::recognise::Reading::lists).
    pub list: Option<usize>,
}

impl Item {
    /// Returns whether the item carries the class `label`.
    pub fn is(&self, label: Label) -> bool {
        self.bits & label.bit() != 0
    }
}

/// The items of one sentence.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Its items, in order.
    pub items: Vec<Item>,
}

/// A row with the grammar that tells what its words are.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The items.
    pub items: &'a [Item],
    /// The grammar.
    pub grammar: &'a Grammar,
}

impl Items for View<'_> {
    fn count(&self) -> usize {
        self.items.len()
    }

    fn classes(&self, index: usize) -> u64 {
        self.items.get(index).map_or(0, |item| item.bits)
    }

    fn trace(&self, index: usize) -> u64 {
        let word = self.items.get(index).and_then(|item| self.grammar.lexicon.word(item.word?));
        word.map_or(0, |word| word.labels.trace())
    }

    fn has(&self, index: usize, label: Label) -> bool {
        let Some(item) = self.items.get(index) else { return false };
        match label.bit() {
            0 => self.grammar.is_in(item.word, label),
            bit => item.bits & bit != 0,
        }
    }

    fn is_name(&self, index: usize) -> bool {
        let marks = &self.grammar.marks;
        let names =
            marks.person.bit() | marks.organization.bit() | marks.product.bit() | marks.unit.bit() | marks.name.bit();
        self.items.get(index).is_some_and(|item| item.bits & names != 0)
    }

    fn is_clause_mark(&self, index: usize) -> bool {
        let marks = &self.grammar.marks;
        let parting = marks.comma.bit() | marks.stop.bit() | marks.full.bit();
        self.items.get(index).is_some_and(|item| item.bits & parting != 0)
    }
}

/// A span that names, describes or counts something.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// Where it stands.
    pub span: Span,
    /// Number of its sentence.
    pub sentence: usize,
    /// Its class.
    pub class: Label,
    /// What it holds.
    pub content: Content,
}

/// What a mention holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A name; of a thing the lexicon knows, when there is one.
    Name {
        /// Index in the lexicon's things.
        thing: Option<usize>,
    },
    /// A pronoun or a description that stands for something named elsewhere; the word tells which.
    Anaphor(Option<WordId>),
    /// A part of the organisation that another mention names, when one does.
    Unit(Option<MentionId>),
    /// A title or several.
    Role(Vec<Title>),
    /// A date as expressed.
    Date(DateWords),
    /// An amount of money, exact or not.
    Money(Amount),
    /// A percentage.
    Percent(Amount),
    /// A length of time: how many of which unit.
    Duration(i64, Unit),
    /// A number.
    Number(Decimal),
}

/// A title held by someone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// Where its words stand.
    pub span: Span,
    /// Its kind: `executive`, `board`, `founder`, `investor`, ...
    pub kind: String,
    /// Whether its words say that it was held before.
    pub is_former: bool,
    /// The organisation it is held at, when its words say so.
    pub of: Option<MentionId>,
    /// Words of the part of the organisation that it is about.
    pub unit: Option<Span>,
}

/// A number with a unit, and how exact it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// The number.
    pub amount: Decimal,
    /// Currency code; empty for percentages.
    pub currency: String,
    /// Whether its currency word means another currency elsewhere: 元.
    pub is_plain: bool,
    /// Whether it is said to be about right.
    pub is_approximate: bool,
    /// `more than` or `less than`, when said.
    pub comparison: Option<String>,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// What a relative date counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The document's date.
    Document,
    /// The date told before.
    Previous,
}

/// A date as its words give it; what is missing comes from its anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DateWords {
    /// Year, when given.
    pub year: Option<i16>,
    /// Month, when given.
    pub month: Option<i8>,
    /// Day of the month, when given.
    pub day: Option<i8>,
    /// Day of the week from Monday, 1, when given.
    pub weekday: Option<i8>,
    /// So many units from the anchor.
    pub shift: Option<(i64, Unit)>,
    /// What it counts from, when its words say so.
    pub anchor: Option<Anchor>,
    /// The part of the year it is, for figures of a period.
    pub part: Option<Part>,
    /// Whether it is the next such month (1), the last one (-1), or the nearest by what the text tells (0).
    pub side: i8,
}

/// A part of a year that figures are told for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A quarter, 1 to 4.
    Quarter(i8),
    /// A half, 1 or 2.
    Half(i8),
    /// A business year, named after the year it ends in.
    Fiscal,
}
