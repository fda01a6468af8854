//! In: a sentence's tokens. Out: its items: the longest known words, single characters between them, marks.

use crate::grammar::{Grammar, WordId};
use crate::model::Span;
use crate::recognise::item::{Item, Row};
use crate::segment::{Kind, Segments, Sentence, Token};

/// Returns the items of `sentence`.
///
/// Chinese is cut into its likeliest words, each as likely as it is frequent (Sproat, Shih, Gale, Chang 1996, "A stochastic
/// finite-state word-segmentation algorithm for Chinese", <https://aclanthology.org/J96-3004/>); Latin words into the
/// longest known phrases.
pub(crate) fn scan(text: &str, segments: &Segments, sentence: &Sentence, grammar: &Grammar) -> Row {
    let tokens = segments.tokens.get(sentence.tokens.clone()).unwrap_or_default();
    let mut items = Vec::with_capacity(tokens.len());
    let mut at = 0;
    let mut words =
        Words { text, folded: &segments.folded, grammar, buffer: String::new(), chars: Vec::new(), best: Vec::new() };
    while let Some(token) = tokens.get(at) {
        let run = tokens.get(at..).unwrap_or_default();
        at += if token.kind == Kind::Han { words.han(run, &mut items) } else { words.other(run, &mut items) };
    }
    Row { items }
}

struct Words<'a> {
    text: &'a str,
    folded: &'a str,
    grammar: &'a Grammar,
    buffer: String,
    /// The characters of a run.
    chars: Vec<char>,
    /// The likeliest pieces from each character to the end: (cost, length of the first piece, its word).
    best: Vec<(u32, usize, Option<WordId>)>,
}

impl Words<'_> {
    /// Takes the run of characters that starts here; returns how many tokens it was.
    fn han(&mut self, tokens: &[Token], items: &mut Vec<Item>) -> usize {
        let joined = |pair: &[Token]| pair[1].kind == Kind::Han && pair[0].span.end == pair[1].span.start;
        let count = 1 + tokens.windows(2).take_while(|pair| joined(pair)).count();
        let run = &tokens[..count];
        let (mut best, mut chars) = (std::mem::take(&mut self.best), std::mem::take(&mut self.chars));
        chars.clear();
        chars.extend(run[0].span.cover(run[count - 1].span).of(self.folded).chars());
        best.clear();
        best.resize(count + 1, (0, 0, None));
        for from in (0..count).rev() {
            let single = self.grammar.lexicon.single(chars[from]);
            best[from] = (best[from + 1].0 + single.map_or(UNKNOWN, |word| self.cost(word)), 1, single);
            let pair = chars.get(from..from + 2).unwrap_or_default();
            let mut lengths =
                if let [first, second] = pair { self.grammar.lexicon.lengths(*first, *second) } else { 0 };
            while lengths != 0 {
                let length = lengths.trailing_zeros() as usize;
                lengths &= lengths - 1;
                if from + length > count {
                    break;
                }
                let span = run[from].span.cover(run[from + length - 1].span);
                if let Some(word) = self.grammar.lexicon.find(span.of(self.folded)) {
                    let cost = best[from + length].0 + self.cost(word);
                    if cost <= best[from].0 {
                        best[from] = (cost, length, Some(word));
                    }
                }
            }
        }
        let mut from = 0;
        while from < count {
            let (_, length, word) = best[from];
            let span = run[from].span.cover(run[from + length - 1].span);
            items.push(self.item(span, word, self.grammar.marks.han.bit()));
            from += length;
        }
        (self.best, self.chars) = (best, chars);
        count
    }

    fn cost(&self, word: WordId) -> u32 {
        self.grammar.lexicon.word(word).map_or(UNKNOWN, |word| word.cost)
    }

    /// Takes the longest known phrase that starts here, or one token; returns how many tokens it was.
    fn other(&mut self, tokens: &[Token], items: &mut Vec<Item>) -> usize {
        let first = tokens[0];
        self.buffer.clear();
        self.push_normal(first.span);
        let most = self.grammar.lexicon.most_tokens(&self.buffer).min(tokens.len());
        let mut found = (1, self.find_cased(first.span));
        for count in 2..=most {
            self.buffer.push(' ');
            self.push_normal(tokens[count - 1].span);
            let (before, last) = (tokens[count - 2], tokens[count - 1]);
            // "A$" is a currency, "a $2 billion deal" is none.
            if last.kind == Kind::Mark && before.kind == Kind::Word && before.span.end != last.span.start {
                break;
            }
            let span = first.span.cover(last.span);
            if let Some(word) = self.find_cased(span) {
                found = (count, Some(word));
            }
        }
        let span = first.span.cover(tokens[found.0 - 1].span);
        let bits = self.bits(first);
        items.push(self.item(span, found.1, bits));
        found.0
    }

    fn push_normal(&mut self, span: Span) {
        let word = span.of(self.folded);
        if word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
            self.buffer.push_str(word);
        } else {
            self.buffer.push_str(&crate::segment::normal(word));
        }
    }

    /// Returns the word in the buffer, unless it is only a name that is written with other capitals.
    fn find_cased(&self, span: Span) -> Option<WordId> {
        self.grammar.lexicon.find(&self.buffer).filter(|id| {
            let Some(word) = self.grammar.lexicon.word(*id) else { return false };
            word.lists > 0
                || word.names.is_empty()
                || word.names.iter().any(|name| fits(&name.written, span.of(self.text)))
        })
    }

    fn item(&self, span: Span, word: Option<WordId>, bits: u64) -> Item {
        let known = word
            .and_then(|id| self.grammar.lexicon.word(id))
            .filter(|word| word.names.iter().any(|name| fits(&name.written, span.of(self.text))));
        let nationality = self.grammar.marks.nationality.bit();
        let listed =
            word.and_then(|id| self.grammar.lexicon.word(id)).map_or(0, |word| word.labels.class_bits() & nationality);
        let bits = bits | known.map_or(0, |word| word.labels.class_bits()) | listed;
        Item { span, bits, word, mention: None, list: None }
    }

    fn bits(&self, token: Token) -> u64 {
        let marks = &self.grammar.marks;
        let word = token.span.of(self.text);
        match token.kind {
            Kind::Number => marks.number.bit(),
            Kind::Han => marks.han.bit(),
            Kind::Word => {
                let capital = word.chars().any(char::is_uppercase);
                marks.latin.bit() | if capital { marks.capital.bit() } else { 0 }
            }
            Kind::Mark => match word {
                "," | "，" => marks.comma.bit(),
                "、" => marks.pause.bit(),
                ";" | "；" | ":" | "：" | "—" | "–" | "─" => marks.stop.bit(),
                "." | "。" | "!" | "！" | "?" | "？" | "…" => marks.full.bit(),
                "(" | "（" | "[" | "【" => marks.open.bit(),
                ")" | "）" | "]" | "】" => marks.close.bit(),
                "\"" | "“" | "”" | "「" | "」" | "『" | "』" | "《" | "》" | "'" | "‘" | "’" => {
                    marks.quote.bit()
                }
                _ => 0,
            },
        }
    }
}

/// Cost of a character that is no word, in tenths of a bit.
const UNKNOWN: u32 = 200;

/// Returns whether `found` is written as the name `written`: capitals where it has them, exactly so for short Latin names.
fn fits(written: &str, found: &str) -> bool {
    if written == found {
        return true;
    }
    let mut first = (written.chars().next(), found.chars().next());
    if written.chars().count() <= 4 && written.is_ascii() {
        return false;
    }
    if let (Some(a), Some(b)) = &mut first {
        return !a.is_uppercase() || b.is_uppercase();
    }
    false
}
