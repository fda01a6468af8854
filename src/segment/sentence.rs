//! In: tokens. Out: [`Sentence`]s, each within one paragraph.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::model::Span;
use crate::segment::token::{Kind, Token};

/// A sentence: its words, and the paragraph it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// From the first token to the last.
    pub span: Span,
    /// Its tokens, as a range of the document's.
    pub tokens: Range<usize>,
    /// Number of its paragraph in the document, from 0.
    pub paragraph: usize,
    /// Whether it is the only one of a short paragraph without closing punctuation: a headline or section title.
    pub is_heading: bool,
}

/// Words that help to tell where an English sentence ends.
#[derive(Debug, Clone, Default)]
pub struct Endings {
    /// Abbreviations that never end a sentence: `mr`, without the dot.
    pub never: BTreeSet<String>,
    /// Words that begin a sentence after an abbreviation that may end one: `the`.
    pub starters: BTreeSet<String>,
}

/// Most tokens of a sentence. Rows are worked on as a whole; the longest lists of real texts have some hundred words.
const MOST_TOKENS: usize = 1_000;
/// Most characters of a section title, and of the title of a text, which tells more in announcements.
const LONGEST_HEADING: usize = 120;
const LONGEST_TITLE: usize = 200;
/// Closing marks that one terminator may stand before.
const MOST_CLOSERS: usize = 8;

/// Returns the sentences of a text from its tokens, in order; every token belongs to one.
///
/// What has no end is cut after a thousand tokens. Runs in time linear in the number of tokens.
pub(crate) fn split(text: &str, tokens: &[Token], endings: &Endings) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut first = 0;
    let mut paragraph = 0;
    for index in 0..tokens.len() {
        let breaks = breaks_paragraph(text, tokens, index);
        let full = index + 1 - first == MOST_TOKENS;
        if !(breaks || full || index + 1 == tokens.len() || ends_sentence(text, tokens, index, endings)) {
            continue;
        }
        let span = tokens[first].span.cover(tokens[index].span);
        sentences.push(Sentence { span, tokens: first..index + 1, paragraph, is_heading: false });
        first = index + 1;
        paragraph += usize::from(breaks);
    }
    mark_headings(text, tokens, &mut sentences);
    sentences
}

fn mark_headings(text: &str, tokens: &[Token], sentences: &mut [Sentence]) {
    for index in 0..sentences.len() {
        let own = sentences[index].paragraph;
        let alone = index.checked_sub(1).is_none_or(|before| sentences[before].paragraph != own)
            && sentences.get(index + 1).is_none_or(|after| after.paragraph != own);
        let last = tokens[sentences[index].tokens.end - 1].span.of(text);
        let closed = is_terminator(last) || is_closer(last) && last != ")" && last != "）";
        let most = if index == 0 { LONGEST_TITLE } else { LONGEST_HEADING };
        sentences[index].is_heading = alone && !closed && sentences[index].span.of(text).chars().count() <= most;
    }
}

/// Returns whether a paragraph ends after token `index`: at a line break, unless a line was only wrapped there.
fn breaks_paragraph(text: &str, tokens: &[Token], index: usize) -> bool {
    let end = tokens[index].span.end;
    let Some(next) = tokens.get(index + 1) else { return true };
    let gap = text.get(end..next.span.start).unwrap_or_default();
    if matches!(gap, "" | " ") {
        return false;
    }
    let breaks = gap.matches('\n').count();
    if breaks != 1 {
        return breaks > 1;
    }
    let line_start = text.get(..end).and_then(|head| head.rfind('\n')).map_or(0, |at| at + 1);
    let width =
        text.get(line_start..end).unwrap_or_default().chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let open = !is_terminator(tokens[index].span.of(text)) && !is_closer(tokens[index].span.of(text));
    let goes_on = tokens[index].kind == Kind::Word && next.kind == Kind::Word && gap.trim_matches([' ', '\r']) == "\n";
    !(width >= 60 && (open || goes_on && width <= 120) && width <= 200)
}

fn ends_sentence(text: &str, tokens: &[Token], index: usize, endings: &Endings) -> bool {
    let token = tokens[index];
    let word = token.span.of(text);
    // Only marks end sentences, and words with a dot.
    if token.kind != Kind::Mark && !(token.kind == Kind::Word && word.ends_with('.')) {
        return false;
    }
    let next = tokens.get(index + 1);
    if next.is_some_and(|next| attaches(text, tokens, index, next.span.of(text))) {
        return false;
    }
    let strong = index_of_terminator(text, tokens, index);
    match strong {
        Some(at) if tokens[at].span.of(text) != "." => true,
        Some(_) => next.is_none_or(|next| opens_sentence(text, token, next)),
        None if word.ends_with('.') && token.kind == Kind::Word => abbreviation_ends(text, word, token, next, endings),
        None => false,
    }
}

/// Returns the terminator that token `index` is, or closes after: the dot of `。"`.
fn index_of_terminator(text: &str, tokens: &[Token], index: usize) -> Option<usize> {
    let mut at = index;
    while is_closer(tokens[at].span.of(text)) && index - at < MOST_CLOSERS {
        let before = at.checked_sub(1)?;
        let gap = text.get(tokens[before].span.end..tokens[at].span.start).unwrap_or_default();
        if gap.contains('\n') || (is_straight_quote(tokens[at].span.of(text)) && !gap.is_empty() && at != index) {
            return None;
        }
        at = before;
    }
    is_terminator(tokens[at].span.of(text)).then_some(at)
}

/// Returns whether `next` still belongs to the sentence that ends at `index`: a closing quote or another terminator.
fn attaches(text: &str, tokens: &[Token], index: usize, next: &str) -> bool {
    let gap = text.get(tokens[index].span.end..tokens[index + 1].span.start).unwrap_or_default();
    if is_terminator(next) {
        return gap.is_empty();
    }
    if !is_closer(next) || gap.contains('\n') {
        return false;
    }
    if !is_straight_quote(next) {
        return gap.is_empty();
    }
    let follower = text.get(tokens[index + 1].span.end..).and_then(|rest| rest.chars().next());
    gap.is_empty() || follower.is_none_or(char::is_whitespace)
}

fn opens_sentence(text: &str, token: Token, next: &Token) -> bool {
    let gap = text.get(token.span.end..next.span.start).unwrap_or_default();
    let first = next.span.of(text).chars().next();
    let spaced = !gap.is_empty() || next.kind == Kind::Han;
    spaced && first.is_some_and(|c| !c.is_lowercase())
}

fn abbreviation_ends(text: &str, word: &str, token: Token, next: Option<&Token>, endings: &Endings) -> bool {
    let bare = word.trim_end_matches('.').to_lowercase();
    let Some(next) = next else { return true };
    if endings.never.contains(&bare) || bare.chars().count() == 1 {
        return false;
    }
    let starts = endings.starters.contains(&next.span.of(text).to_lowercase());
    opens_sentence(text, token, next) && starts
}

fn is_terminator(word: &str) -> bool {
    matches!(word, "。" | "！" | "？" | "!" | "?" | "." | "…" | "｡")
}

fn is_closer(word: &str) -> bool {
    matches!(word, "”" | "’" | "」" | "』" | "\"" | "'" | ")" | "）" | "》" | "]" | "】")
}

fn is_straight_quote(word: &str) -> bool {
    matches!(word, "\"" | "'")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::token::{Spelling, tokenize};

    fn sentences(text: &str) -> Vec<&str> {
        let endings = Endings { never: ["mr".to_owned()].into(), starters: ["the".to_owned()].into() };
        let spelling = Spelling { abbreviations: ["mr", "inc"].map(str::to_owned).into(), ..Spelling::default() };
        let tokens = tokenize(text, &spelling);
        split(text, &tokens, &endings).iter().map(|sentence| sentence.span.of(text)).collect()
    }

    #[test]
    fn ends_at_chinese_marks_with_their_quotes() {
        assert_eq!(sentences("他說:「走了。」然後離開。 接著下雨"), ["他說:「走了。」", "然後離開。", "接著下雨"]);
    }

    #[test]
    fn keeps_initials_inside_one_sentence() {
        assert_eq!(
            sentences("Mr. J. Doe left Acme Inc. in May. He sold 4.5 tons."),
            ["Mr. J. Doe left Acme Inc. in May.", "He sold 4.5 tons."]
        );
        assert_eq!(sentences("She runs Acme Inc. The firm grew."), ["She runs Acme Inc.", "The firm grew."]);
    }

    #[test]
    fn cuts_what_has_no_end() {
        let lengths: Vec<usize> = sentences(&"a ".repeat(2_500)).iter().map(|sentence| sentence.len()).collect();
        assert_eq!(lengths, [1_999, 1_999, 999]);
    }

    #[test]
    fn joins_wrapped_lines_and_parts_paragraphs() {
        let wrapped = "Acme said on Monday that it would not buy the maker of paper\nclips.\n\nMore";
        assert_eq!(sentences(wrapped).len(), 2);
        assert_eq!(sentences("Title\nText follows.").len(), 2);
    }
}
