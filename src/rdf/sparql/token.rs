//! In: the text of a SPARQL query. Out: [`Token`]s with their places, or the place of a character that begins none.

/// A piece of a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'q> {
    /// What it is.
    pub(super) kind: Kind,
    /// Its characters.
    pub(super) text: &'q str,
    /// Where it begins, in bytes of the query.
    pub(super) start: usize,
}

/// The kinds of tokens a grammar tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `<https://...>`
    Iri,
    /// `e:ada`
    Name,
    /// `_:b`
    Blank,
    /// `?who`
    Variable,
    /// `"..."` in any quotes
    String,
    /// `@en`
    Language,
    /// `12`, `1.5`, `1e6`, without a sign
    Number,
    /// A keyword or the name of a function
    Word,
    /// `{`, `&&`
    Sign,
    /// The end of the query
    End,
}

/// A place where a query goes wrong, and what was wanted there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    /// Bytes from the start of the query.
    pub(super) at: usize,
    /// What is wrong.
    pub(super) message: String,
}

/// Returns the tokens of `query`, comments left out, with one for its end.
pub(super) fn tokens(query: &str) -> Result<Vec<Token<'_>>, Wrong> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(c) = query[at..].chars().next() {
        let rest = &query[at..];
        if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        }
        if c == '#' {
            at += rest.find('\n').unwrap_or(rest.len());
            continue;
        }
        let (kind, length) = token(rest).map_err(|message| Wrong { at, message })?;
        tokens.push(Token { kind, text: &rest[..length], start: at });
        at += length;
    }
    // What is missing at the end is missing after the last token, not after the blank lines below it.
    let end = tokens.last().map_or(0, |token| token.start + token.text.len());
    tokens.push(Token { kind: Kind::End, text: "", start: end });
    Ok(tokens)
}

/// Returns kind and length in bytes of the token `rest` begins with.
fn token(rest: &str) -> Result<(Kind, usize), String> {
    let first = rest.chars().next().unwrap_or_default();
    let name = |from: usize| from + rest[from..].find(|c| !is_name(c)).unwrap_or(rest.len() - from);
    match first {
        '"' | '\'' => string(rest, first).map(|length| (Kind::String, length)),
        '<' => Ok(iri(rest).map_or_else(|| sign(rest), |length| (Kind::Iri, length))),
        '?' | '$' if rest[1..].starts_with(is_name) => Ok((Kind::Variable, name(1))),
        '@' if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) => Ok((Kind::Language, local(rest, 1))),
        '.' if rest[1..].starts_with(|c: char| c.is_ascii_digit()) => Ok((Kind::Number, number(rest))),
        '0'..='9' => Ok((Kind::Number, number(rest))),
        ':' => Ok((Kind::Name, local(rest, 1))),
        '_' if rest[1..].starts_with(':') => Ok((Kind::Blank, local(rest, 2))),
        _ if is_name(first) => {
            let end = local(rest, 0);
            match rest[end..].starts_with(':') {
                true => Ok((Kind::Name, local(rest, end + 1))),
                false => Ok((Kind::Word, name(0))),
            }
        }
        _ if "{}()[].;,|/^*+?!=>&-".contains(first) => Ok(sign(rest)),
        _ => Err(format!("\"{first}\" has no meaning here")),
    }
}

fn sign(rest: &str) -> (Kind, usize) {
    let double = ["^^", "!=", "<=", ">=", "&&", "||"].iter().any(|sign| rest.starts_with(sign));
    (Kind::Sign, if double { 2 } else { 1 })
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Returns where a local name that may hold `-`, `.`, `:`, `%` and escapes ends, the characters before `from` left aside.
fn local(rest: &str, from: usize) -> usize {
    let mut end = from;
    let mut escaped = false;
    for (at, c) in rest[from..].char_indices() {
        // Before the colon a prefix holds no colon; after it a local name may.
        let inside = is_name(c) || matches!(c, '-' | '.') || (from > 0 && matches!(c, ':' | '%' | '\\' | '·'));
        if !inside && !escaped {
            break;
        }
        escaped = c == '\\';
        if c != '.' || escaped {
            end = from + at + c.len_utf8();
        }
    }
    end
}

fn number(rest: &str) -> usize {
    let digits = |from: usize| from + rest[from..].bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits(0);
    if rest[end..].starts_with('.') && (digits(end + 1) > end + 1) {
        end = digits(end + 1);
    }
    if rest[end..].starts_with(['e', 'E']) {
        let sign = usize::from(rest[end + 1..].starts_with(['+', '-']));
        let exponent = digits(end + 1 + sign);
        end = if exponent > end + 1 + sign { exponent } else { end };
    }
    end
}

fn iri(rest: &str) -> Option<usize> {
    let end = rest[1..].find(|c: char| c <= ' ' || "<>\"{}|^`\\".contains(c))? + 1;
    rest[end..].starts_with('>').then_some(end + 1)
}

fn string(rest: &str, quote: char) -> Result<usize, String> {
    let long: String = std::iter::repeat_n(quote, 3).collect();
    let is_long = rest.starts_with(&long);
    let mut at = if is_long { 3 } else { 1 };
    while let Some(c) = rest[at..].chars().next() {
        match c {
            '\\' => at += 1 + rest[at + 1..].chars().next().map_or(0, char::len_utf8),
            '\n' if !is_long => break,
            _ if is_long && rest[at..].starts_with(&long) => return Ok(at + 3),
            _ if !is_long && c == quote => return Ok(at + 1),
            _ => at += c.len_utf8(),
        }
    }
    Err("this text has no closing quote".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(query: &str) -> Vec<(Kind, &str)> {
        tokens(query).unwrap().into_iter().map(|token| (token.kind, token.text)).collect()
    }

    #[test]
    fn tells_variables_from_path_signs_and_iris_from_less_than() {
        use Kind::{End, Iri, Name, Sign, Variable, Word};
        let found = kinds("?s g:left? <http://x.example/a>. FILTER(?a<?b) # end");
        let expected = [
            (Variable, "?s"),
            (Name, "g:left"),
            (Sign, "?"),
            (Iri, "<http://x.example/a>"),
            (Sign, "."),
            (Word, "FILTER"),
            (Sign, "("),
            (Variable, "?a"),
            (Sign, "<"),
            (Variable, "?b"),
            (Sign, ")"),
            (End, ""),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn keeps_dots_inside_names_and_numbers_only() {
        use Kind::{End, Language, Name, Number, Sign, String};
        let found = kinds("d:a.txt. 1.5e3 2. \"關\\\"係\"@zh-Hant .");
        let expected = [
            (Name, "d:a.txt"),
            (Sign, "."),
            (Number, "1.5e3"),
            (Number, "2"),
            (Sign, "."),
            (String, "\"關\\\"係\""),
            (Language, "@zh-Hant"),
            (Sign, "."),
            (End, ""),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn places_what_begins_no_token() {
        assert_eq!(tokens("a 「").unwrap_err().at, 2);
        assert_eq!(tokens("ASK { ?s ?p \"open }").unwrap_err().at, 12);
    }
}
