//! In: characters. Out: proposals of foreign names written by sound: parts joined by dots, or one part of three characters and more.

use super::{Char, Chinese, LONGEST_PART, Proposal, stretch};

impl Chinese<'_> {
    /// A foreign name written by sound: parts joined by dots, or one part of three characters and more.
    pub(super) fn foreign(&self, chars: &[Char], at: usize) -> Option<Proposal> {
        let sounds = |char: &Char| (char.is_free || char.is_stop) && self.grammar.people.is_transliteration(char.c);
        let first = chars[at];
        if !first.starts_item || !sounds(&first) {
            return None;
        }
        let fresh = at == 0 || !(sounds(&chars[at - 1]) && chars[at - 1].span.end == first.span.start);
        if !(fresh || chars[at - 1].ends_item) {
            return None;
        }
        let (mut end, mut dots, mut part) = (at, 0, 0);
        while let Some(char) = chars.get(end).filter(|char| end == at || chars[end - 1].span.end == char.span.start) {
            let is_dot = !crate::segment::is_han(char.c);
            if is_dot && part > 0 && chars.get(end + 1).is_some_and(&sounds) {
                (dots, part) = (dots + 1, 0);
            } else if sounds(char) && !is_dot && part < LONGEST_PART {
                part += 1;
            } else {
                break;
            }
            end += 1;
        }
        while end > at && !chars[end - 1].ends_item {
            end -= 1;
        }
        let span = stretch(chars, at, end - at)?;
        let length = end - at;
        let whole_items = chars[at..end].iter().filter(|char| char.starts_item && char.ends_item).count();
        match dots {
            0 if length >= 3 && whole_items == length && fresh && chars[at..end].iter().all(|char| char.is_free) => {
                Some(Proposal { span, class: self.grammar.marks.person, weight: 3 + (length as i32 - 3).min(3) })
            }
            0 => None,
            _ if fresh => Some(Proposal { span, class: self.grammar.marks.person, weight: 14 }),
            _ => Some(Proposal { span, class: self.grammar.marks.person, weight: 12 }),
        }
    }
}
