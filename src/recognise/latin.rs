//! In: items. Out: the same with runs of capitalised Latin words joined into names.

use rustc_hash::FxHashSet;

use crate::grammar::Grammar;
use crate::model::Span;
use crate::pattern::Label;
use crate::recognise::item::{Content, Item, Mention, Row};

/// The word lists that say which Latin words are part of a name.
pub(crate) struct Latin<'a> {
    text: &'a str,
    grammar: &'a Grammar,
    lower: &'a FxHashSet<String>,
    not_name: Vec<Label>,
    suffix: Option<Label>,
    legal: Option<Label>,
    unit: Option<Label>,
    of: Option<Label>,
    joint: Option<Label>,
}

/// Returns the Latin words of `text` that it writes in lower case somewhere.
pub(crate) fn lower_words(text: &str) -> FxHashSet<String> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase()))
        .map(str::to_owned)
        .collect()
}

impl<'a> Latin<'a> {
    pub(crate) fn new(text: &'a str, grammar: &'a Grammar, lower: &'a FxHashSet<String>) -> Self {
        let list = |name: &str| grammar.labels.known_word(name);
        let not_name = [
            "@not-names-en",
            "@titles",
            "@honorifics",
            "@month",
            "@weekday",
            "@currencies",
            "@former",
            "@anaphor",
            "@common",
            "@round",
        ];
        let not_name = not_name.into_iter().filter_map(list).collect();
        Self {
            text,
            grammar,
            lower,
            not_name,
            suffix: list("@org-suffixes"),
            legal: list("@legal_form"),
            unit: list("@org-suffixes-Unit"),
            of: list("@takes_of"),
            joint: list("@name_joint"),
        }
    }

    /// Returns whether most Latin words of the row have capitals, as in an English headline.
    pub(crate) fn is_title_case(&self, row: &Row) -> bool {
        let marks = &self.grammar.marks;
        let long = |item: &&Item| item.is(marks.latin) && item.span.len() > 3;
        let words = row.items.iter().filter(long).count();
        let capitals = row.items.iter().filter(long).filter(|item| item.is(marks.capital)).count();
        let han = row.items.iter().any(|item| item.is(marks.han));
        !han && words >= 4 && capitals * 10 >= words * 8
    }

    /// Joins the names of a row; each becomes one item with a mention.
    pub(crate) fn join(&self, row: &mut Row, sentence: usize, mentions: &mut Vec<Mention>) {
        let marks = &self.grammar.marks;
        let mut at = 0;
        while at < row.items.len() {
            let known = row.items[at].is(marks.known) && row.items[at].is(marks.latin);
            let count = self.run(&row.items, at);
            if count == 0 && row.items[at].is(marks.known) {
                self.replace(row, at, 1 + self.suffixes_after(&row.items, at), sentence, mentions);
            } else if count > 0 && !(known && count == 1 && self.is_plain(row.items[at])) {
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
        let is_suffix = |item: Item| self.has(item, self.suffix) && !self.has(item, self.unit);
        let touches = |pair: &[Item]| pair[0].span.end == pair[1].span.start && is_suffix(pair[1]);
        items[at..].windows(2).take_while(|pair| touches(pair)).count()
    }

    /// Returns how many items from `at` on are one name; 0 when none starts here.
    fn run(&self, items: &[Item], at: usize) -> usize {
        if !(self.is_part(items[at]) || self.is_given_name(items, at)) || self.is_sentence_word(items, at) {
            return 0;
        }
        let marks = &self.grammar.marks;
        let mixed = items.iter().any(|item| item.is(marks.han));
        let mut end = at + 1;
        while let Some(next) = items.get(end) {
            let near = self.is_near(items[end - 1].span, next.span);
            let ahead = |step: usize| {
                items
                    .get(end + step)
                    .is_some_and(|item| self.is_part(*item) && self.is_near(items[end + step - 1].span, item.span))
            };
            if near
                && (self.is_part(*next) || mixed && self.is_word_part(*next))
                && !(next.is(marks.known) && self.parts_known(items, at, end))
            {
                end += 1;
            } else if near && ahead(1) && self.joins(*next, items[end - 1])
                || next.is(marks.comma) && items.get(end + 1).is_some_and(|item| self.is_legal_form(*item))
            {
                end += 2;
            } else if near && next.is(marks.number) && next.span.len() <= 4 && self.takes_number(items, end) {
                end += 1;
            } else {
                break;
            }
        }
        end - at
    }

    /// Returns whether `word` joins the capitals around it: a particle, `&`, or what a word like University takes.
    fn joins(&self, word: Item, before: Item) -> bool {
        let text = word.span.of(self.text);
        let particle = word.is(self.grammar.marks.latin) && self.grammar.people.is_particle(text);
        particle || self.has(word, self.joint) && (text == "&" || self.has(before, self.of))
    }

    /// Returns whether a known name at `end` starts a name of its own, after `items[at..end]`.
    fn parts_known(&self, items: &[Item], at: usize, end: usize) -> bool {
        let person = self.grammar.people.given_name(items[at].span.of(self.text)).is_some();
        !person || end - at > 1 || items[end].span.of(self.text).contains(' ')
    }

    fn is_near(&self, before: Span, after: Span) -> bool {
        matches!(self.text.get(before.end..after.start), Some("" | " "))
    }

    fn is_part(&self, item: Item) -> bool {
        let marks = &self.grammar.marks;
        let capital = item.is(marks.latin) && item.is(marks.capital) && item.mention.is_none();
        let plain = self.not_name.iter().any(|list| self.has(item, Some(*list)));
        capital && (item.is(marks.known) || !plain)
    }

    /// Returns whether the item is a plain English word with a capital: inside Chinese it goes on a name, as in K2 Thinking.
    fn is_word_part(&self, item: Item) -> bool {
        let plain = self.not_name.first().is_some_and(|list| self.has(item, Some(*list)));
        let other = self.not_name.iter().skip(1).any(|list| self.has(item, Some(*list)));
        item.is(self.grammar.marks.capital) && item.mention.is_none() && plain && !other
    }

    /// Returns whether the item is a given name that is also a word, before another capital: Sue, Mark, Grace.
    fn is_given_name(&self, items: &[Item], at: usize) -> bool {
        let given = self.grammar.people.given_name(items[at].span.of(self.text)).is_some();
        let follows = items.get(at + 1).is_some_and(|next| self.is_part(*next) && !next.is(self.grammar.marks.known));
        given && items[at].is(self.grammar.marks.capital) && items[at].mention.is_none() && follows
    }

    /// Returns whether the item is a word of the language that has its capital only from its place in the sentence.
    fn is_sentence_word(&self, items: &[Item], at: usize) -> bool {
        let marks = &self.grammar.marks;
        let starts =
            at == 0 || items[at - 1].is(marks.quote) || items[at - 1].is(marks.stop) || items[at - 1].is(marks.full);
        starts
            && !items[at].is(marks.known)
            && !self.is_given_name(items, at)
            && self.lower.contains(&items[at].span.of(self.text).to_lowercase())
    }

    fn is_plain(&self, item: Item) -> bool {
        self.not_name.iter().any(|list| self.has(item, Some(*list))) && !item.is(self.grammar.marks.known)
    }

    fn is_legal_form(&self, item: Item) -> bool {
        item.is(self.grammar.marks.capital) && self.has(item, self.suffix) && item.span.len() <= 5
    }

    fn takes_number(&self, items: &[Item], end: usize) -> bool {
        let marks = &self.grammar.marks;
        let unit = items.get(end + 1).is_some_and(|next| {
            next.word.is_some_and(|word| self.grammar.lexicon.word(word).is_some_and(|word| !word.values.is_empty()))
        });
        let person = end >= 2 && items[end - 1].is(marks.known);
        !unit && !person
    }

    fn has(&self, item: Item, list: Option<Label>) -> bool {
        list.is_some_and(|list| self.grammar.is_in(item.word, list))
    }
}
