//! In: items. Out: the same with runs of capitalised Latin words joined into names.

use rustc_hash::FxHashSet;

use crate::grammar::Grammar;
use crate::model::Span;
use crate::pattern::Label;
use crate::recognise::item::{Content, Item, Mention, Row};
use crate::recognise::votes;
use crate::segment::{Kind, Segments, normal};

/// What a document tells of its Latin words.
#[derive(Debug, Clone, Default)]
pub(crate) struct Usage<'t> {
    /// Words that it writes in lower case somewhere.
    lower: FxHashSet<&'t str>,
    /// Words that have a capital inside a sentence, where only names have one.
    inside: FxHashSet<String>,
}

/// The word lists that say which Latin words are part of a name.
pub(crate) struct Latin<'a> {
    text: &'a str,
    grammar: &'a Grammar,
    usage: &'a Usage<'a>,
    never: Vec<Label>,
    plain: Option<Label>,
    joining: Vec<Label>,
    common: Option<Label>,
    suffix: Option<Label>,
    titles: Option<Label>,
    legal: Option<Label>,
    legal_lower: Option<Label>,
    unit: Option<Label>,
    shares: Option<Label>,
    of: Option<Label>,
    joint: Option<Label>,
}

/// How much a word with a capital looks like part of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// Not at all: a title, a month, a word of everyday abbreviations.
    Never,
    /// A word of the language that may stand in names: `Lake`, `Global`.
    Plain,
    /// No word of the language.
    Strong,
    /// A name that is known and no word besides.
    Sure,
}

impl<'t> Usage<'t> {
    /// Reads `text`, its sentences cut as `segments` say; headlines, where everything has a capital, tell nothing.
    pub(crate) fn of(text: &'t str, segments: &Segments) -> Self {
        let mut usage = Self::default();
        for sentence in &segments.sentences {
            let tokens = segments.tokens.get(sentence.tokens.clone()).unwrap_or_default();
            let mut opens = true;
            for token in tokens {
                let word = token.span.of(text);
                if token.kind == Kind::Word && word.starts_with(char::is_lowercase) {
                    usage.lower.insert(word);
                } else if token.kind == Kind::Word && !opens && !sentence.is_heading {
                    usage.inside.insert(normal(word));
                }
                opens = token.kind == Kind::Mark && !matches!(word, "," | "'" | "’" | "-" | "&" | "/");
            }
        }
        usage
    }
}

impl<'a> Latin<'a> {
    pub(crate) fn new(text: &'a str, grammar: &'a Grammar, usage: &'a Usage<'a>) -> Self {
        let list = |name: &str| grammar.labels.known_word(name);
        let never = [
            "@titles",
            "@honorifics",
            "@month",
            "@weekday",
            "@currencies",
            "@former",
            "@definite",
            "@pronoun",
            "@round",
        ];
        Self {
            text,
            grammar,
            usage,
            never: never.into_iter().filter_map(list).collect(),
            plain: list("@not-names-en"),
            joining: ["@no_subject_after", "@coordinator"].into_iter().filter_map(list).collect(),
            common: list("@common"),
            suffix: list("@org-suffixes"),
            titles: list("@titles"),
            legal: list("@legal_form"),
            legal_lower: list("@legal_lower"),
            unit: list("@org-suffixes-Unit"),
            shares: list("@shares"),
            of: list("@takes_of"),
            joint: list("@name_joint"),
        }
    }

    /// Returns whether every Latin word of a heading has a capital but those that join others, as in an English headline.
    pub(crate) fn is_title_case(&self, row: &Row, is_heading: bool) -> bool {
        let marks = &self.grammar.marks;
        let mut words = row.items.iter().filter(|item| item.is(marks.latin) && item.span.len() > 2);
        let joins = |item: &Item| self.joining.iter().any(|list| self.has(*item, Some(*list)));
        let plain = |item: &Item| item.is(marks.capital) && !item.is(marks.known) && self.has(*item, self.plain);
        let proven = row.items.iter().skip(1).any(plain);
        let han = row.items.iter().any(|item| item.is(marks.han));
        is_heading && proven && !han && words.all(|item| item.is(marks.capital) || joins(item))
    }

    /// Joins the names of a row; each becomes one item with a mention.
    pub(crate) fn join(&self, row: &mut Row, sentence: usize, mentions: &mut Vec<Mention>) {
        let marks = &self.grammar.marks;
        let mut at = 0;
        while at < row.items.len() {
            let count = self.run(&row.items, at);
            if count == 0 && row.items[at].is(marks.known) && !row.items[at].is(marks.latin) {
                self.replace(row, at, 1 + self.suffixes_after(&row.items, at), sentence, mentions);
            } else if count > 0 {
                self.replace(row, at, count, sentence, mentions);
            }
            at += 1;
        }
    }

    fn replace(&self, row: &mut Row, at: usize, count: usize, sentence: usize, mentions: &mut Vec<Mention>) {
        let marks = &self.grammar.marks;
        let span = row.items[at].span.cover(row.items[at + count - 1].span);
        let item = row.items[at];
        let plain = row.items[at + 1..at + count].iter().all(|item| self.has(*item, self.legal));
        let known = item.word.filter(|_| item.is(marks.known) && plain && (count == 1 || item.is(marks.han)));
        let name = known.and_then(|id| self.grammar.lexicon.word(id)).and_then(|word| word.names.first());
        let thing = name.map(|name| name.thing);
        let classes = marks.person.bit()
            | marks.organization.bit()
            | marks.product.bit()
            | marks.place.bit()
            | marks.unit.bit()
            | marks.known.bit();
        let sure = thing.is_some() && !name.is_some_and(|name| name.is_ambiguous);
        let bits = if sure { row.items[at].bits & classes } else { marks.name.bit() };
        let class = if sure { self.class_of(bits) } else { marks.name };
        let latin = row.items[at].bits & (marks.latin.bit() | marks.han.bit());
        let item = Item { span, bits: bits | latin, word: known, mention: Some(mentions.len()), list: None };
        mentions.push(Mention { span, sentence, class, content: Content::Name { thing } });
        row.items.splice(at..at + count, [item]);
    }

    fn class_of(&self, bits: u64) -> Label {
        let marks = &self.grammar.marks;
        let classes = [marks.person, marks.organization, marks.product, marks.place, marks.unit];
        classes.into_iter().find(|class| bits & class.bit() != 0).unwrap_or(marks.name)
    }

    /// Returns how many suffixes of organisations touch the known Chinese organisation at `at`: 科技集團股份有限公司.
    fn suffixes_after(&self, items: &[Item], at: usize) -> usize {
        let marks = &self.grammar.marks;
        let word = items[at].word.and_then(|id| self.grammar.lexicon.word(id));
        let thing = word.and_then(|word| self.grammar.lexicon.things.get(word.names.first()?.thing));
        let firm = thing.is_some_and(|thing| ["Company", "Bank", "Fund"].contains(&thing.kind.as_str()));
        if !(items[at].is(marks.han) && firm) {
            return 0;
        }
        // Behind a whole name 股份 are its shares.
        let is_suffix =
            |item: Item| self.has(item, self.suffix) && !self.has(item, self.unit) && !self.has(item, self.shares);
        let touches = |pair: &[Item]| pair[0].span.end == pair[1].span.start && is_suffix(pair[1]);
        items[at..].windows(2).take_while(|pair| touches(pair)).count()
    }

    /// Returns how many items from `at` on are one name; 0 when none starts here.
    fn run(&self, items: &[Item], at: usize) -> usize {
        if !self.starts_name(items, at) {
            return 0;
        }
        let marks = &self.grammar.marks;
        let mut end = at + 1;
        while let Some(next) = items.get(end) {
            let near = self.is_near(items[end - 1].span, next.span);
            let ahead = |step: usize| {
                items.get(end + step).is_some_and(|item| {
                    self.goes_on(items, end + step) && self.is_near(items[end + step - 1].span, item.span)
                })
            };
            if near
                && self.goes_on(items, end)
                && !(next.is(marks.known) && !self.is_ambiguous(*next) && self.parts_known(items, at, end))
                || near && self.is_legal_word(*next)
            {
                end += 1;
            } else if near && ahead(1) && self.joins(*next, items[end - 1])
                || near && self.takes_letter(items, end)
                || next.is(marks.comma) && items.get(end + 1).is_some_and(|item| self.is_legal_form(*item))
            {
                end += 2;
            } else if near && next.is(marks.number) && next.span.len() <= 4 && self.takes_number(items, end) {
                end += 1;
                if items.get(end).is_some_and(|item| item.is(marks.capital) && item.span.start == next.span.end) {
                    end += 1;
                }
            } else {
                break;
            }
        }
        end - at
    }

    /// Returns how much item `index` looks like part of a name.
    fn strength(&self, item: Item) -> Strength {
        let marks = &self.grammar.marks;
        if !(item.is(marks.latin) && item.is(marks.capital) && item.mention.is_none()) || self.is_of_nations(item) {
            return Strength::Never;
        }
        let listed = item.word.and_then(|id| self.grammar.lexicon.word(id)).is_some_and(|word| word.lists > 0);
        let plain = self.has(item, self.plain) || item.is(marks.nationality) || listed;
        let never = self.never.iter().chain(&self.common).any(|list| self.has(item, Some(*list)));
        match (item.is(marks.known) && !self.is_ambiguous(item), never, plain) {
            (true, ..) => Strength::Sure,
            (_, true, _) => Strength::Never,
            (_, _, true) => Strength::Plain,
            _ => Strength::Strong,
        }
    }

    /// Returns whether the word is of two nations: Franco-Italian.
    fn is_of_nations(&self, item: Item) -> bool {
        let Some((_, last)) = item.span.of(self.text).rsplit_once('-') else { return false };
        let word = || self.grammar.lexicon.find(&normal(last)).and_then(|id| self.grammar.lexicon.word(id));
        let nation = self.grammar.marks.nationality;
        last.starts_with(char::is_uppercase) && word().is_some_and(|word| word.labels.class_bits() & nation.bit() != 0)
    }

    /// Returns whether a name starts at `at`; a word of the language there needs more than its capital.
    fn starts_name(&self, items: &[Item], at: usize) -> bool {
        let marks = &self.grammar.marks;
        let item = items[at];
        let strength = self.strength(item);
        let word = || normal(item.span.of(self.text));
        let next = || {
            let near = items.get(at + 1).filter(|next| self.is_near(item.span, next.span));
            near.map_or(Strength::Never, |next| self.strength(*next))
        };
        match strength {
            Strength::Never => false,
            Strength::Sure => true,
            _ if item.is(marks.nationality) => next() == Strength::Plain,
            _ if self.opens(items, at) => {
                let named = self.usage.inside.contains(&word());
                let written = self.usage.lower.contains(word().as_str());
                // Sue, Mark, Grace: given names that are also words.
                if self.grammar.people.given_name(&word()).is_some() && next() == Strength::Strong {
                    return true;
                }
                if self.takes_of(items, at) || self.takes_letter(items, at + 1) {
                    return true;
                }
                if strength == Strength::Plain { named && !written } else { named || !written }
            }
            Strength::Plain => item.is(marks.known) || next() > Strength::Never || self.takes_letter(items, at + 1),
            Strength::Strong => true,
        }
    }

    /// Returns whether a name like Bank of Acme starts at `at`.
    fn takes_of(&self, items: &[Item], at: usize) -> bool {
        let opens_name = items[at].word.and_then(|id| self.grammar.lexicon.word(id)).is_some_and(votes::is_prefix);
        if opens_name && items.get(at + 1).is_some_and(|item| self.strength(*item) > Strength::Plain) {
            return true;
        }
        let joined = items.get(at + 1).is_some_and(|next| self.has(*next, self.joint));
        let goes_on = items.get(at + 2).is_some_and(|item| self.strength(*item) > Strength::Plain);
        self.has(items[at], self.of) && joined && goes_on
    }

    /// Returns whether the name before item `index` may go on with it.
    fn goes_on(&self, items: &[Item], index: usize) -> bool {
        let item = items[index];
        match self.strength(item) {
            Strength::Never => {
                let title =
                    items.get(index + 1).is_some_and(|next| self.never.iter().any(|list| self.has(*next, Some(*list))));
                // "Acme Partners": a title that names firms too, where it has a capital.
                let firm = self.has(item, self.titles) && item.is(self.grammar.marks.capital);
                let listed = self.has(item, self.common) || firm;
                item.mention.is_none() && listed && self.has(item, self.suffix) && !title
            }
            Strength::Plain => !item.is(self.grammar.marks.nationality),
            _ => true,
        }
    }

    fn is_ambiguous(&self, item: Item) -> bool {
        let word = item.word.and_then(|id| self.grammar.lexicon.word(id));
        word.is_some_and(|word| word.names.first().is_some_and(|name| name.is_ambiguous))
    }

    /// Returns whether `word` joins the capitals around it: a particle, `&`, or what a word like University takes.
    fn joins(&self, word: Item, before: Item) -> bool {
        let text = word.span.of(self.text);
        let particle = word.is(self.grammar.marks.latin) && self.grammar.people.is_particle(text);
        particle || self.has(word, self.joint) && (text == "&" || self.has(before, self.of))
    }

    /// Returns whether `&` and a single small letter stand at `end`, which names of firms go on with: Acme & o Holdings.
    fn takes_letter(&self, items: &[Item], end: usize) -> bool {
        let joint = items.get(end).is_some_and(|item| item.span.of(self.text) == "&");
        let letter = items.get(end + 1).is_some_and(|item| {
            let mut chars = item.span.of(self.text).chars();
            chars.next().is_some_and(char::is_lowercase) && chars.next().is_none()
        });
        joint && letter && self.is_near(items[end].span, items[end + 1].span)
    }

    /// Returns whether a known name at `end` starts a name of its own, after `items[at..end]`.
    fn parts_known(&self, items: &[Item], at: usize, end: usize) -> bool {
        let person = self.grammar.people.given_name(items[at].span.of(self.text)).is_some();
        !person || end - at > 1 || items[end].span.of(self.text).contains(' ')
    }

    fn is_near(&self, before: Span, after: Span) -> bool {
        matches!(self.text.get(before.end..after.start), Some("" | " "))
    }

    /// Returns whether a sentence, a quotation or a line opens at `at`, where every word has a capital.
    fn opens(&self, items: &[Item], at: usize) -> bool {
        let marks = &self.grammar.marks;
        let before = at.checked_sub(1).map(|before| items[before]);
        before.is_none_or(|item| {
            let dash = matches!(item.span.of(self.text), "-" | "•" | "*" | "|");
            item.is(marks.quote) || item.is(marks.stop) || item.is(marks.full) || dash
        })
    }

    /// Returns whether the item is a legal form as it stands behind a name: plc, but not the word "as".
    fn is_legal_word(&self, item: Item) -> bool {
        let capital = item.is(self.grammar.marks.capital) && item.mention.is_none();
        capital && self.has(item, self.legal) || self.has(item, self.legal_lower)
    }

    fn is_legal_form(&self, item: Item) -> bool {
        item.is(self.grammar.marks.capital) && self.has(item, self.legal)
    }

    fn takes_number(&self, items: &[Item], end: usize) -> bool {
        let marks = &self.grammar.marks;
        let glued = |next: &Item| next.is(marks.capital) && next.span.start == items[end].span.end;
        let unit = items.get(end + 1).filter(|next| !glued(next)).is_some_and(|next| {
            next.word.is_some_and(|word| self.grammar.lexicon.word(word).is_some_and(|word| !word.values.is_empty()))
        });
        let person = end >= 2 && items[end - 1].is(marks.known);
        !unit && !person
    }

    fn has(&self, item: Item, list: Option<Label>) -> bool {
        list.is_some_and(|list| self.grammar.is_in(item.word, list))
    }
}
