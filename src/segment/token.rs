//! In: text. Out: [`Token`]s, the smallest pieces with a meaning: a Han character, a Latin word, a number, a mark.

use std::collections::BTreeSet;

use crate::model::Span;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One Chinese character.
    Han,
    /// A word of letters, which may hold digits, hyphens, dots and apostrophes: `GPT-4o`, `U.S.`, `'s`.
    Word,
    /// A number in digits, with its separators: `7,840`.
    Number,
    /// One mark of punctuation or any other sign.
    Mark,
}

/// A piece of text between gaps of white space; tokens and gaps together are the whole document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: Kind,
}

/// Returns whether `c` is a Chinese character.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3134F}' | '〇')
}

/// Words that keep or lose what stands beside their letters; in lower case where nothing else is said.
#[derive(Debug, Clone, Default)]
pub struct Spelling {
    /// Words that keep their dot, written without it: `inc`.
    pub abbreviations: BTreeSet<String>,
    /// Parts before a hyphen that are words of their own before a name: `ex` of `ex-Acme`.
    pub heads: BTreeSet<String>,
    /// Parts behind a hyphen that are words of their own after a name: `based` of `Paris-based`.
    pub tails: BTreeSet<String>,
    /// Words that a single capital counts or names behind them, so that it is no initial: `series`.
    pub lettered: BTreeSet<String>,
    /// Words for currencies that touch the number behind them, as written: `SFr` of `SFr7.3bn`.
    pub currencies: BTreeSet<String>,
}

/// Returns the tokens of `text` in order.
///
/// Runs in time linear in the text.
pub(crate) fn tokenize(text: &str, spelling: &Spelling) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 4);
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if c.is_whitespace() || c == '\u{feff}' {
            at += c.len_utf8();
            continue;
        }
        let (end, kind) = if is_han(c) {
            (at + c.len_utf8(), Kind::Han)
        } else if is_digit(c) {
            (number_end(text, at), Kind::Number)
        } else if c.is_alphabetic() {
            (word_end(text, at, spelling), Kind::Word)
        } else if is_hyphen(c) && follows_letter(text, at) && tail_end(text, at, spelling).is_some() {
            (tail_end(text, at, spelling).unwrap_or(at), Kind::Word)
        } else if is_apostrophe(c) && is_possessive(text, at) {
            (at + c.len_utf8() + 1, Kind::Word)
        } else {
            (at + c.len_utf8(), Kind::Mark)
        };
        tokens.push(Token { span: Span::new(at, end), kind });
        at = end;
    }
    tokens
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '０'..='９')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '‑')
}

fn follows_letter(text: &str, at: usize) -> bool {
    text.get(..at).and_then(|head| head.chars().next_back()).is_some_and(char::is_alphanumeric)
}

/// Returns the end of the word of `tails` that the hyphen at `at` joins to a name, when it does.
fn tail_end(text: &str, at: usize, spelling: &Spelling) -> Option<usize> {
    let start = at + next_char(text, at)?.len_utf8();
    let length = text.get(start..)?.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(text.len() - start);
    let word = text.get(start..start + length)?;
    let ends = next_char(text, start + length).is_none_or(|c| !c.is_alphanumeric());
    (ends && spelling.tails.contains(word)).then_some(start + length)
}

fn next_char(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

fn number_end(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut rest = text.get(start..).unwrap_or_default().chars().peekable();
    while let Some(c) = rest.next() {
        let joins = is_digit(c) || (matches!(c, '.' | ',' | '，') && rest.peek().copied().is_some_and(is_digit));
        if !joins || (c == '，' && !three_digits_follow(text, end + c.len_utf8())) {
            break;
        }
        end += c.len_utf8();
    }
    end
}

fn three_digits_follow(text: &str, at: usize) -> bool {
    let digits = text.get(at..).unwrap_or_default().chars().take(4).take_while(|c| is_digit(*c)).count();
    digits == 3
}

/// Returns whether the apostrophe at `at` opens a possessive `'s` after a word.
fn is_possessive(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|head| head.chars().next_back());
    let mut after = text.get(at..).unwrap_or_default().chars().skip(1);
    before.is_some_and(char::is_alphanumeric)
        && after.next().is_some_and(|c| matches!(c, 's' | 'S'))
        && !after.next().is_some_and(char::is_alphanumeric)
}

fn word_end(text: &str, start: usize, spelling: &Spelling) -> usize {
    let mut end = start;
    let capital = next_char(text, start).is_some_and(char::is_uppercase);
    while let Some(c) = next_char(text, end) {
        if c.is_alphanumeric() && !is_han(c) {
            end += c.len_utf8();
        } else if matches!(c, '-' | '‑' | '.' | '&') || is_apostrophe(c) {
            let after = end + c.len_utf8();
            let joins = next_char(text, after).is_some_and(|next| next.is_alphanumeric() && !is_han(next));
            if is_hyphen(c) && capital && tail_end(text, end, spelling).is_some() {
                break;
            }
            if is_hyphen(c) && opens_name(text, start, end, spelling) {
                return after;
            }
            if !joins || (is_apostrophe(c) && is_possessive(text, end)) || (c == '.' && !joins_dot(text, start, after))
            {
                break;
            }
            end = after;
        } else {
            break;
        }
    }
    if let Some(letters) = before_percentage(text, start, end).or_else(|| before_amount(text, start, end, spelling)) {
        return letters;
    }
    let word = text.get(start..end).unwrap_or_default();
    if next_char(text, end) == Some('.') && keeps_dot(text, start, end, word, spelling) {
        end += 1;
    }
    end
}

/// Returns where the letters end of a word whose digits are those of a percentage, as Chinese writes `Acme85%`.
fn before_percentage(text: &str, start: usize, end: usize) -> Option<usize> {
    let word = text.get(start..end).filter(|_| matches!(next_char(text, end), Some('%' | '％')))?;
    let letters = word.trim_end_matches(|c: char| is_digit(c) || c == '.').len();
    (letters > 0 && letters < word.len()).then_some(start + letters)
}

/// Returns where the letters end of a word that names the currency of the digits behind it: `SFr7`.
fn before_amount(text: &str, start: usize, end: usize, spelling: &Spelling) -> Option<usize> {
    let word = text.get(start..end)?;
    let letters = word.find(is_digit).filter(|letters| *letters > 1)?;
    spelling.currencies.contains(word.get(..letters)?).then_some(start + letters)
}

/// Returns whether the word up to the hyphen at `end` is one of `heads` with a name behind it.
fn opens_name(text: &str, start: usize, end: usize, spelling: &Spelling) -> bool {
    let name = text.get(end..).unwrap_or_default().chars().nth(1).is_some_and(char::is_uppercase);
    name && spelling.heads.contains(&text.get(start..end).unwrap_or_default().to_lowercase())
}

/// Returns whether a dot inside a word belongs to it: `U.S`, `Character.ai`, but not `end.Next`.
fn joins_dot(text: &str, start: usize, after: usize) -> bool {
    let initial = text.get(start..after).is_some_and(|head| {
        head.split('.').rfind(|part| !part.is_empty()).is_some_and(|part| part.chars().count() == 1)
    });
    initial || next_char(text, after).is_some_and(char::is_lowercase)
}

fn keeps_dot(text: &str, start: usize, end: usize, word: &str, spelling: &Spelling) -> bool {
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    if initial {
        let name_follows = text
            .get(end + 1..)
            .unwrap_or_default()
            .trim_start_matches(' ')
            .chars()
            .next()
            .is_some_and(char::is_uppercase);
        let before =
            text.get(..start).unwrap_or_default().trim_end().rsplit([' ', '\n', '-']).next().unwrap_or_default();
        if spelling.lettered.contains(&before.to_lowercase()) {
            return false;
        }
        let sentence_before = text.get(..start).unwrap_or_default().ends_with(". ");
        return name_follows && !(sentence_before && word == "I");
    }
    let letters_and_dots = word.contains('.') && word.split('.').all(|part| part.chars().count() == 1);
    letters_and_dots || spelling.abbreviations.contains(&word.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        let [heads, tails] = ["ex", "based"].map(|word| [word.to_owned()].into());
        let lettered = ["series".to_owned()].into();
        let currencies = ["SFr".to_owned()].into();
        let abbreviations = ["inc", "mr"].map(str::to_owned).into();
        let spelling = Spelling { abbreviations, heads, tails, lettered, currencies };
        tokenize(text, &spelling).iter().map(|token| token.span.of(text)).collect()
    }

    #[test]
    fn keeps_names_whole() {
        assert_eq!(
            words("J. Doe-Roe's GPT-4o, Acme Inc. (U.S.)"),
            ["J.", "Doe-Roe", "'s", "GPT-4o", ",", "Acme", "Inc.", "(", "U.S.", ")"]
        );
    }

    #[test]
    fn parts_names_from_what_a_hyphen_joins_to_them() {
        assert_eq!(
            words("ex-Acme boss, Paris-based Doe-Roe"),
            ["ex-", "Acme", "boss", ",", "Paris", "-based", "Doe-Roe"]
        );
        assert_eq!(words("a web-based ex-wife"), ["a", "web-based", "ex-wife"]);
    }

    #[test]
    fn splits_mixed_scripts() {
        assert_eq!(words("約7,840萬美元,AI技術"), ["約", "7,840", "萬", "美", "元", ",", "AI", "技", "術"]);
        assert_eq!(words("a Series A. J. Doe"), ["a", "Series", "A", ".", "J.", "Doe"]);
        assert_eq!(words("$4bn in 2024. Next"), ["$", "4", "bn", "in", "2024", ".", "Next"]);
        assert_eq!(words("SFr7.3bn for GPT4"), ["SFr", "7.3", "bn", "for", "GPT4"]);
    }
}
