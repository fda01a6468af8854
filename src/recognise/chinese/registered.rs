//! In: items. Out: proposals of names as companies and funds are registered: with a place, a number or a legal form in brackets
//! among their words.

use super::{Chinese, Proposal};
use crate::recognise::item::{Item, Row};

/// Longest name found so, in bytes.
const LONGEST: usize = 120;
/// What a legal form says for all that stands before it.
const REGISTERED: i32 = 30;

impl Chinese<'_> {
    /// Returns the full name that ends with the legal form at item `at`, where it holds what no plain name does:
    /// 淡水泉(北京)投資管理有限公司, 恒瑞三號投資合夥企業(有限合夥).
    pub(super) fn registered(&self, row: &Row, at: usize) -> Option<Proposal> {
        let marks = &self.grammar.marks;
        let form = row.items.get(at).filter(|item| item.mention.is_none())?;
        let partnership = self.bracketed(row, at + 1).filter(|inside| self.is_in(inside, "@partnership"));
        if partnership.is_none() && !self.has(form, self.full) {
            return None;
        }
        let (mut start, mut marked) = (at, partnership.is_some());
        while start > 0 && form.span.end - row.items[start - 1].span.start <= LONGEST {
            let item = row.items[start - 1];
            if item.span.end != row.items[start].span.start {
                break;
            }
            let group = start.checked_sub(3).and_then(|open| self.bracketed(row, open));
            if group.is_some_and(|inside| inside.span.start < item.span.start) && item.is(marks.close) {
                (start, marked) = (start - 3, true);
            } else if item.mention.is_some() && self.is_opening(&item) {
                // A name has its place first, but for 中國 before another.
                let more = start.checked_sub(2).map(|before| row.items[before]);
                marked |= start < at;
                start -= 1;
                if !more.is_some_and(|more| more.is(marks.place) && more.span.end == item.span.start) {
                    break;
                }
            } else if item.is(marks.number) && start < at {
                (start, marked) = (start - 1, true);
            } else if (self.may_hold_full(&item) || self.is_stem(Some(&item))) && !self.is_before_full(&item) {
                start -= 1;
            } else {
                break;
            }
        }
        let starts = |item: &Item| !(item.is(marks.number) || item.is(marks.open) || self.has(item, self.suffixes));
        while start < at && !starts(&row.items[start]) {
            start += 1;
        }
        let end = if partnership.is_some() { at + 3 } else { at };
        let span = row.items[start].span.cover(row.items[end].span);
        let long = row.items[start].span.cover(form.span).of(self.folded).chars().count() > 5;
        (marked && long).then_some(Proposal { span, class: marks.organization, weight: REGISTERED })
    }

    /// Returns whether the item is a name that a full name may open with: a place, a known name, that with a suffix.
    fn is_opening(&self, item: &Item) -> bool {
        let marks = &self.grammar.marks;
        item.is(marks.place) || item.is(marks.known) || item.is(marks.name) && item.is(marks.han)
    }

    /// Returns the one item in the brackets that open at item `at`.
    fn bracketed<'r>(&self, row: &'r Row, at: usize) -> Option<&'r Item> {
        let [open, inside, close] = row.items.get(at..at + 3)? else { return None };
        let marks = &self.grammar.marks;
        (open.is(marks.open) && inside.is(marks.han) && close.is(marks.close)).then_some(inside)
    }

    /// Returns whether the item says what kind of company it is whose full name follows.
    fn is_before_full(&self, item: &Item) -> bool {
        !self.has(item, self.inside_full) && (self.is_kind(item) || self.has(item, self.kind_end))
    }
}
