//! In: the rows of a document. Out: proposals of names that no list holds and that the document repeats: 禾 and 芳, side by side
//! time and again.

use rustc_hash::FxHashMap;

use super::{Chinese, Proposal};
use crate::model::Span;
use crate::recognise::item::{Item, Row};

/// Longest name found so, in items.
const LONGEST: usize = 6;
/// What speaks for a name by itself, and for one that looks like a person's but does what companies do.
const FOUND: i32 = 4;
const SURE: i32 = 14;

/// Where a run of items stands: row and first item.
type Place = (usize, usize);

impl Chinese<'_> {
    /// Returns, for each row, the names that repeat; in order.
    pub(crate) fn recurring(&self, rows: &[Row]) -> Vec<Vec<Proposal>> {
        let mut proposals: Vec<Vec<Proposal>> = vec![Vec::new(); rows.len()];
        let mut seeds: FxHashMap<&str, Vec<Place>> = FxHashMap::default();
        for (at, row) in rows.iter().enumerate() {
            for index in 1..row.items.len() {
                let (first, second) = (&row.items[index - 1], &row.items[index]);
                let touch = first.span.end == second.span.start;
                if touch && (self.is_fragment(first) && self.may_follow(second) || self.is_seed(first, second)) {
                    let pair = first.span.cover(second.span).of(self.folded);
                    seeds.entry(pair).or_default().push((at, index - 1));
                }
            }
        }
        let mut found: Vec<(&str, Vec<Place>)> = seeds.into_iter().filter(|(_, places)| places.len() > 1).collect();
        found.sort_unstable();
        for (_, places) in found {
            self.grow(rows, places, &mut proposals);
        }
        for row in &mut proposals {
            row.sort_by_key(|proposal| (proposal.span.start, proposal.span.end));
            row.dedup_by_key(|proposal| proposal.span);
        }
        proposals
    }

    /// Lengthens the pair that stands at `places` as far as most of them agree, and proposes it where it is a name.
    fn grow(&self, rows: &[Row], mut places: Vec<Place>, proposals: &mut [Vec<Proposal>]) {
        let mut count = 2;
        while count < LONGEST {
            let ahead = places.iter().filter_map(|place| self.next(rows, *place, count));
            let Some((next, times)) = most(ahead) else { break };
            let all = times == places.len();
            let whole = if self.is_never_word(next) {
                all && times > 2
            } else {
                all || times * 2 >= places.len() && self.ends_name(next)
            };
            if !whole {
                break;
            }
            places.retain(|place| self.next(rows, *place, count) == Some(next));
            count += 1;
        }
        while count < LONGEST {
            let behind = places.iter().filter_map(|place| self.previous(rows, *place));
            let Some((previous, times)) = most(behind) else { break };
            if times < places.len() {
                break;
            }
            places.retain(|place| self.previous(rows, *place) == Some(previous));
            places.iter_mut().for_each(|place| place.1 -= 1);
            count += 1;
        }
        let Some(first) = places.first() else { return };
        let items = &rows[first.0].items[first.1..first.1 + count];
        let name = span(rows, *first, count).of(self.folded);
        let least = if items.iter().any(|item| self.is_never(item)) { 3 } else { 2 };
        let cut = [items.first(), items.last()].into_iter().flatten().any(|item| self.is_never(item));
        let listed = self.grammar.lexicon.find(name).and_then(|id| self.grammar.lexicon.word(id)).is_some();
        if cut || places.len() < least || listed || !(2..=8).contains(&name.chars().count()) {
            return;
        }
        let named = items.last().is_some_and(|item| self.has(item, self.suffixes));
        let around = places.iter().map(|place| self.sign(&rows[place.0], place.1, place.1 + count));
        let signs = around.sum::<i32>() + i32::from(named);
        let extended = items.first().is_some_and(|item| self.is_known_part(item));
        if signs < 1 || signs < 2 && (places.len() < 4 || self.looks_like_person(name)) {
            return;
        }
        let weight = if extended || self.looks_like_person(name) { SURE } else { FOUND + signs.min(6) };
        for place in places {
            let span = self::span(rows, place, count);
            proposals[place.0].push(Proposal { span, class: self.grammar.marks.organization, weight });
        }
        if extended {
            self.everywhere(rows, name, weight, proposals);
        }
    }

    /// Proposes a name that begins with a known one wherever it stands, though words are cut otherwise there: 利豐源 in 利豐 源於.
    fn everywhere(&self, rows: &[Row], name: &str, weight: i32, proposals: &mut [Vec<Proposal>]) {
        for (row, proposals) in rows.iter().zip(proposals) {
            for first in row.items.iter().filter(|item| self.is_known_part(item)) {
                let start = first.span.start;
                if self.folded.get(start..).is_some_and(|rest| rest.starts_with(name)) {
                    let span = Span::new(start, start + name.len());
                    proposals.push(Proposal { span, class: self.grammar.marks.organization, weight });
                }
            }
        }
    }

    /// Returns what the neighbours of the items `from..to` say for an organisation, against a person.
    fn sign(&self, row: &Row, from: usize, to: usize) -> i32 {
        let marks = &self.grammar.marks;
        let item = |index: Option<usize>| index.and_then(|index| row.items.get(index));
        let has = |item: Option<&Item>, lists: &[&str]| {
            item.is_some_and(|item| lists.iter().any(|list| self.is_in(item, list)))
        };
        let (before, after) = (item(from.checked_sub(1)), item(Some(to)));
        let beyond = item(Some(to + 1));
        let company = has(after, &["@titles", "@company_has", "@org-suffixes"])
            || has(after, &["@former", "@joint_title"]) && has(beyond, &["@titles"])
            || has(before, &["@company_after", "@kind_of_company", "@kind_end", "@buy", "@take_part"])
            || after.is_some_and(|item| item.is(marks.open))
                && beyond.is_some_and(|item| item.is(marks.latin) && item.mention.is_some());
        let backer = has(before, &["@titles-investor", "@titles-owner"]);
        let person = !backer && has(before, &["@titles", "@honorifics"])
            || has(after, &["@honorifics", "@person_does"])
            || before.is_some_and(|item| item.is(marks.pause)) && after.is_some_and(|item| item.is(marks.pause));
        i32::from(company) - i32::from(person) * 2
    }

    /// Returns whether a name may be a person's: a surname and one or two characters that given names have.
    fn looks_like_person(&self, name: &str) -> bool {
        let chars: Vec<char> = name.chars().collect();
        [1, 2].into_iter().any(|surname| {
            let head: String = chars.iter().take(surname).collect();
            (1..=2).contains(&chars.len().saturating_sub(surname)) && self.grammar.people.surname(&head) > 0
        })
    }

    /// Returns the words of the item `count` behind a place, when it may belong to the name.
    fn next(&self, rows: &[Row], place: Place, count: usize) -> Option<&str> {
        let items = &rows[place.0].items;
        let (last, next) = (items.get(place.1 + count - 1)?, items.get(place.1 + count)?);
        (last.span.end == next.span.start && self.may_follow(next)).then(|| next.span.of(self.folded))
    }

    fn previous(&self, rows: &[Row], place: Place) -> Option<&str> {
        let items = &rows[place.0].items;
        let (previous, first) = (items.get(place.1.checked_sub(1)?)?, items.get(place.1)?);
        let opens = self.is_fragment(previous) || self.is_known_part(previous);
        (previous.span.end == first.span.start && opens).then(|| previous.span.of(self.folded))
    }

    /// Returns whether a name goes on with `next` though it does not everywhere: with a single character or what companies are called.
    fn ends_name(&self, next: &str) -> bool {
        let word = self.grammar.lexicon.find(next);
        next.chars().count() == 1 || self.suffixes.is_some_and(|list| self.grammar.is_in(word, list))
    }

    /// Returns whether the item is a single character that stands for no word.
    fn is_fragment(&self, item: &Item) -> bool {
        let han = item.mention.is_none() && item.is(self.grammar.marks.han) && item.span.len() <= 4;
        han && self.is_free(item) && !self.is_never(item)
    }

    fn is_seed(&self, first: &Item, second: &Item) -> bool {
        (self.is_known_part(first) || self.may_hold(first)) && !self.is_never(first) && self.is_fragment(second)
    }

    /// Returns whether the item is a known name of two characters, with which a new name may begin.
    pub(super) fn is_known_part(&self, item: &Item) -> bool {
        item.mention.is_some() && item.is(self.grammar.marks.known) && item.span.len() == 6
    }

    /// Returns whether a name may go on with the item.
    fn may_follow(&self, item: &Item) -> bool {
        let single = item.mention.is_none() && item.span.len() <= 4 && item.is(self.grammar.marks.han);
        single || self.may_hold(item) && !self.is_kind(item)
    }

    fn is_never(&self, item: &Item) -> bool {
        self.has(item, self.never)
    }

    fn is_never_word(&self, word: &str) -> bool {
        self.never.is_some_and(|list| self.grammar.is_in(self.grammar.lexicon.find(word), list))
    }
}

/// Returns the span of `count` items from a place on.
fn span(rows: &[Row], place: Place, count: usize) -> Span {
    let items = &rows[place.0].items;
    items[place.1].span.cover(items[place.1 + count - 1].span)
}

/// Returns which word comes most often, with how often; the first in order of equal ones.
fn most<'w>(words: impl Iterator<Item = &'w str>) -> Option<(&'w str, usize)> {
    let mut counts: std::collections::BTreeMap<&str, usize> = Default::default();
    words.for_each(|word| *counts.entry(word).or_default() += 1);
    counts.into_iter().rev().max_by_key(|(_, times)| *times)
}
