//! In: items. Out: stretches of Chinese that may be names, each with a class and how much speaks for it.

mod foreign;
mod lengthen;
mod organization;
mod person;
mod placed;
mod recurring;
mod registered;
mod trim;

pub(crate) use lengthen::{complete, lengthen};

use crate::grammar::Grammar;
use crate::model::Span;
use crate::pattern::Label;
use crate::recognise::item::{Item, Row};

/// A stretch of characters that may be a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Proposal {
    /// Where it stands.
    pub(crate) span: Span,
    /// The class it would have.
    pub(crate) class: Label,
    /// What speaks for it by itself, in tenths of what makes it certain.
    pub(crate) weight: i32,
}

/// One character with the item it belongs to.
#[derive(Clone, Copy)]
struct Char {
    c: char,
    span: Span,
    item: usize,
    starts_item: bool,
    ends_item: bool,
    is_free: bool,
    /// Whether it is a function word by itself.
    is_stop: bool,
    /// Whether it belongs to a name of two characters that a list knows: 柏林 in 沈柏林.
    is_known: bool,
    /// Whether its item may stand inside a name that its ends give away.
    may_hold: bool,
}

/// Looks for names in one row.
pub(crate) struct Chinese<'a> {
    folded: &'a str,
    grammar: &'a Grammar,
    titles: Option<Label>,
    honorifics: Option<Label>,
    says: Option<Label>,
    modifier: Option<Label>,
    joint: Option<Label>,
    does: Option<Label>,
    common: Option<Label>,
    no_person: Option<Label>,
    suffixes: Option<Label>,
    strong: Option<Label>,
    unit: Option<Label>,
    house: Option<Label>,
    abbreviations: Option<Label>,
    kind: Option<Label>,
    noun: Option<Label>,
    never: Option<Label>,
    verbs: Option<Label>,
    office: Option<Label>,
    round: Option<Label>,
    full: Option<Label>,
    inside_full: Option<Label>,
    kind_end: Option<Label>,
    company_after: Option<Label>,
    company_before: Option<Label>,
    shares: Option<Label>,
    part_of_company: Option<Label>,
    deal_joint: Option<Label>,
    deal_object: Option<Label>,
    shows: Option<Label>,
    analyst: Option<Label>,
    gloss: Option<Label>,
    product: Option<Label>,
    soft: Vec<Label>,
    before_full: Vec<Label>,
}

/// Longest part of a transliterated name, and longest organisation name before its suffix, in characters.
const LONGEST_PART: usize = 6;
const LONGEST_STEM: usize = 10;

impl<'a> Chinese<'a> {
    pub(crate) fn new(folded: &'a str, grammar: &'a Grammar) -> Self {
        let list = |name: &str| grammar.labels.known_word(name);
        Self {
            folded,
            grammar,
            titles: list("@titles"),
            honorifics: list("@honorifics"),
            says: list("@say"),
            modifier: list("@modifier_mark"),
            joint: list("@list_joint"),
            does: list("@person_does"),
            common: list("@zh-words"),
            no_person: list("@zh-common"),
            suffixes: list("@org-suffixes"),
            strong: list("@legal_form"),
            unit: list("@org-suffixes-Unit"),
            house: list("@house"),
            abbreviations: list("@common"),
            kind: list("@kind_of_company"),
            noun: list("@noun"),
            never: list("@never_in_name"),
            verbs: list("@deals_in"),
            office: list("@office"),
            round: list("@round_word"),
            full: list("@full_form"),
            inside_full: list("@inside_full_form"),
            kind_end: list("@kind_end"),
            company_after: list("@company_after"),
            company_before: list("@company_before"),
            shares: list("@shares"),
            part_of_company: list("@part_of_company"),
            deal_joint: list("@deal_joint"),
            deal_object: list("@deal_object"),
            shows: list("@shows"),
            analyst: list("@analyst"),
            gloss: list("@gloss_word"),
            product: list("@kind_of_product"),
            soft: placed::SOFT.into_iter().filter_map(list).collect(),
            before_full: organization::BEFORE_FULL.into_iter().filter_map(list).collect(),
        }
    }

    /// Returns whether the item's word is in a list.
    fn has(&self, item: &Item, list: Option<Label>) -> bool {
        list.is_some_and(|list| self.grammar.is_in(item.word, list))
    }

    /// Returns whether the item's word is in the list of a name.
    fn is_in(&self, item: &Item, list: &str) -> bool {
        self.has(item, self.grammar.labels.known_word(list))
    }

    /// Returns what may be names, the best of overlapping ones, in order; what is `learned` and
    /// what is `recurring` add to what the rules find.
    pub(crate) fn propose(&self, row: &Row, learned: &[Proposal], recurring: &[Proposal]) -> Vec<Proposal> {
        let chars = self.chars(row);
        let mut proposals = Vec::new();
        for at in 0..chars.len() {
            proposals.extend(self.person(row, &chars, at));
            proposals.extend(self.foreign(&chars, at));
            proposals.extend(self.organization(row, &chars, at));
            proposals.extend(self.glossed(row, &chars, at));
            proposals.extend(self.placed(row, &chars, at));
        }
        proposals.extend((0..row.items.len()).filter_map(|at| self.registered(row, at)));
        for found in learned.iter().filter_map(|found| self.trimmed(*found, row)) {
            match proposals.iter_mut().find(|own| own.span == found.span && own.class == found.class) {
                Some(own) => own.weight += found.weight,
                None if self.is_open(row, found.span) && !self.is_loose(found, row, &chars) => proposals.push(found),
                None => {}
            }
        }
        for found in recurring {
            match proposals.iter_mut().find(|own| own.span == found.span && own.class == found.class) {
                Some(own) => own.weight += found.weight,
                None => proposals.push(*found),
            }
        }
        self.without_kinds(settle(proposals), row)
    }

    /// Takes out what says of which kind the company is whose name follows: 儲能企業 before 朗岳科技.
    fn without_kinds(&self, proposals: Vec<Proposal>, row: &Row) -> Vec<Proposal> {
        let before_name = |index: usize| {
            let (own, next) = (proposals[index], proposals.get(index + 1));
            let is_plain =
                |item: &Item| item.mention.is_none() && item.is(self.grammar.marks.han) && self.is_free(item);
            // The kind may be told by the name's own last word or by the words behind it: 虛擬資產 in 虛擬資產交易平台Acme.
            let from = row.items.partition_point(|item| item.span.end < own.span.end);
            let run = row.items.get(from..).unwrap_or_default();
            let more = run.iter().skip(1).take(3).take_while(|item| is_plain(item) && !self.is_kind(item)).count();
            // 母公司 and 子公司 say what the name before them is to the one behind.
            let kind = [0, more + 1].into_iter().find(|at| {
                run.get(*at).is_some_and(|item| self.is_kind(item) && (*at == 0 || !self.has(item, self.noun)))
            });
            kind.is_some_and(|kind| {
                let end = run[kind].span.end;
                let named = run.get(kind + 1).is_some_and(|item| self.opens_name(item, end));
                named || next.is_some_and(|next| next.span.start == end && next.class == own.class)
            })
        };
        let organization = self.grammar.marks.organization;
        let is_name = |index: &usize| {
            let own = proposals[*index];
            own.class != organization || !(before_name(*index) || self.is_kind_of_company(own.span, row))
        };
        (0..proposals.len()).filter(is_name).map(|index| proposals[index]).collect()
    }

    /// Returns whether a name starts at the item, or a quotation mark, and nothing but a space parts it from what ends at `end`.
    fn opens_name(&self, item: &Item, end: usize) -> bool {
        let marks = &self.grammar.marks;
        let latin = item.is(marks.latin) && item.mention.is_some();
        let is_word = self.has(item, self.titles) || self.has(item, self.abbreviations);
        let opens = latin || item.is(marks.quote) || item.is(marks.known) || item.is(marks.capital) && !is_word;
        opens && self.folded[end..item.span.start].trim().is_empty()
    }

    /// Returns whether `span` only says what kind of organisation is meant: AI公司, GPU 企業, 電商平台, or 新創公司 before a name.
    pub(crate) fn is_kind_of_company(&self, span: Span, row: &Row) -> bool {
        let under: Vec<&Item> = row.items.iter().filter(|item| item.span.overlaps(span)).collect();
        let plain = |item: &Item| {
            self.has(item, self.suffixes) || self.has(item, self.abbreviations) || item.is(self.grammar.marks.definite)
        };
        if under.iter().all(|item| plain(item)) {
            return true;
        }
        let Some((last, stem)) = under.split_last().filter(|(last, _)| self.has(last, self.kind)) else { return false };
        let word = |item: &Item| {
            plain(item)
                || item.is(self.grammar.marks.place)
                || item.span.len() > 3 && self.has(item, self.common) && self.is_free(item)
        };
        let next = row.items.iter().find(|item| item.span.start >= last.span.end);
        let named = next.is_some_and(|next| self.opens_name(next, last.span.end));
        named || stem.iter().all(|item| word(item))
    }

    /// Returns whether words of the language make up what the tagger took for an organisation, and none that ends its names.
    fn is_loose(&self, found: Proposal, row: &Row, chars: &[Char]) -> bool {
        let under = chars.partition_point(|char| char.span.end <= found.span.start);
        let count = chars[under..].iter().take_while(|char| char.span.end <= found.span.end).count();
        let inside = &chars[under..under + count];
        let ended =
            inside.last().and_then(|last| row.items.get(last.item)).is_some_and(|item| self.has(item, self.suffixes));
        let long = count >= organization::LONG_STEM && found.class == self.grammar.marks.organization;
        long && !ended && self.is_phrase(row, inside)
    }

    /// Returns whether nothing known stands under `span`: no value, no name of the lexicon, no word that a rule asks for.
    ///
    /// A name may hold a number all the same: 山海成長2號, 759冰室.
    fn is_open(&self, row: &Row, span: Span) -> bool {
        let marks = &self.grammar.marks;
        let under = |item: &&Item| item.span.overlaps(span);
        row.items.iter().filter(under).all(|item| {
            let whole = span.contains(item.span);
            let mark = [marks.comma, marks.pause, marks.stop, marks.full].iter().any(|mark| item.is(*mark));
            if mark || item.is(marks.latin) && self.has(item, self.titles) {
                return false;
            }
            let part = whole && (self.is_free(item) || self.is_stem(Some(item)));
            item.mention.is_none_or(|_| item.is(marks.name) && whole) && (part || item.is(marks.latin))
                || whole && item.span != span && (item.is(marks.number) || item.is(marks.name) && item.is(marks.han))
        })
    }

    fn chars(&self, row: &Row) -> Vec<Char> {
        let mut chars = Vec::new();
        for (index, item) in row.items.iter().enumerate() {
            let is_dot = matches!(item.span.of(self.folded), "·" | "・" | "‧" | "•" | "．");
            let is_known = self.is_known_part(item);
            // 二 may be part of a given name: 高橋信二.
            let is_numeral = item.is(self.grammar.marks.number) && item.span.len() == 3;
            let is_hidden = item.mention.is_some() && !is_known && !is_numeral;
            if is_hidden || !(item.is(self.grammar.marks.han) || is_dot) {
                continue;
            }
            let free = !is_known && item.mention.is_none() && (is_dot || self.is_free(item));
            let word = item.word.and_then(|id| self.grammar.lexicon.word(id));
            let short = item.span.len() <= 4 && word.is_some_and(|word| word.is_stop && word.names.is_empty());
            let is_stop = is_numeral || !free && !is_known && short;
            let may_hold = self.may_hold(item);
            let mut start = item.span.start;
            for c in item.span.of(self.folded).chars() {
                let span = Span::new(start, start + c.len_utf8());
                let (starts_item, ends_item) = (start == item.span.start, span.end == item.span.end);
                let item = index;
                chars.push(Char { c, span, item, starts_item, ends_item, is_free: free, is_stop, is_known, may_hold });
                start = span.end;
            }
        }
        chars
    }

    /// Returns whether an item may stand inside a name that its ends give away: one that is free, a place, a suffix,
    /// a noun of the rules, or a function word that names are made of too, such as 中 and 上.
    fn may_hold(&self, item: &Item) -> bool {
        let never = || self.has(item, self.never);
        let single = || item.span.len() <= 4 && item.is(self.grammar.marks.han) && !never();
        item.mention.is_none() && (self.is_free(item) || self.is_stem(Some(item)) || self.is_soft(item) || single())
    }

    /// Returns whether an item may be part of a name: no rule asks for it and no list holds it but that of common words.
    fn is_free(&self, item: &Item) -> bool {
        let Some(word) = item.word.and_then(|id| self.grammar.lexicon.word(id)) else { return true };
        let single = item.span.len() <= 4;
        let held = |list: Option<Label>| u16::from(list.is_some_and(|list| word.labels.contains(list)));
        let common = word.lists == held(self.common) + held(self.no_person);
        word.names.is_empty() && !word.is_stop && (single || common)
    }
}

/// Returns the span of `count` touching characters from `at` on.
fn stretch(chars: &[Char], at: usize, count: usize) -> Option<Span> {
    let run = chars.get(at..at + count)?;
    let touching = run.windows(2).all(|pair| pair[0].span.end == pair[1].span.start);
    (count > 0 && touching).then(|| run[0].span.cover(run[count - 1].span))
}

/// Returns the heaviest proposals that do not overlap: heaviest first, then longest, then leftmost.
fn settle(mut proposals: Vec<Proposal>) -> Vec<Proposal> {
    proposals.sort_by_key(|proposal| (-proposal.weight, std::cmp::Reverse(proposal.span.len()), proposal.span.start));
    let mut kept: Vec<Proposal> = Vec::new();
    for proposal in proposals {
        if !kept.iter().any(|other| other.span.overlaps(proposal.span)) {
            kept.push(proposal);
        }
    }
    kept.sort_by_key(|proposal| proposal.span.start);
    kept
}
