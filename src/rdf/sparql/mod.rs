//! SPARQL queries: read, and where they cannot be read, the place and what was expected there.
//!
//! In: the text of a query. Out: the query, or an error that shows the line with the place marked.

mod grammar;
mod need;
mod term;
mod token;

use std::collections::BTreeMap;

use spargebra::algebra::GraphPattern;
use spargebra::{Query, SparqlParser, Update};
use unicode_width::UnicodeWidthStr;

use crate::Error;
use crate::rdf::answer::lowered;

pub(crate) use need::Need;

/// Reads a query in which `prefixes` need not be declared; one it declares itself goes before them.
pub(crate) fn parse(text: &str, prefixes: &BTreeMap<String, String>) -> Result<Query, Error> {
    if let Some(wrong) = too_deep(text) {
        return Err(placed(text, &wrong));
    }
    let mut parser = SparqlParser::new();
    for (name, namespace) in prefixes {
        let with = parser.clone().with_prefix(name, namespace);
        parser = with.unwrap_or(parser);
    }
    parser.parse_query(text).map_err(|error| explain(text, prefixes, &error.to_string()))
}

/// Reads an update as [`parse`] reads a query; relative IRIs start from `base`.
pub(crate) fn parse_update(text: &str, base: &str, prefixes: &BTreeMap<String, String>) -> Result<Update, Error> {
    if let Some(wrong) = too_deep(text) {
        return Err(placed(text, &wrong));
    }
    let mut parser = SparqlParser::new();
    parser = parser.clone().with_base_iri(base).unwrap_or(parser);
    for (name, namespace) in prefixes {
        let with = parser.clone().with_prefix(name, namespace);
        parser = with.unwrap_or(parser);
    }
    parser.parse_update(text).map_err(|error| {
        let message = format!("the update cannot be read: {}", spoken(&error.to_string()));
        Error::Query { message, hint: None }
    })
}

/// Returns whether an update says which graphs its patterns are looked for in.
pub(crate) fn names_graphs(text: &str) -> bool {
    let words = token::tokens(text).unwrap_or_default();
    let mut words = words.iter().filter(|token| token.kind == token::Kind::Word).map(|token| token.text);
    words.any(|word| word.eq_ignore_ascii_case("USING") || word.eq_ignore_ascii_case("WITH"))
}

/// Returns whether the query itself says in which order its rows come.
pub(crate) fn is_ordered(query: &Query) -> bool {
    let Query::Select { pattern, .. } = query else { return false };
    let mut pattern = pattern;
    loop {
        pattern = match pattern {
            GraphPattern::OrderBy { .. } => return true,
            GraphPattern::Project { inner, .. }
            | GraphPattern::Distinct { inner }
            | GraphPattern::Reduced { inner }
            | GraphPattern::Slice { inner, .. } => inner,
            _ => return false,
        }
    }
}

/// Returns the variables of a `SELECT *` in the order a reader meets them; nothing for other queries.
pub(crate) fn starred(text: &str) -> Option<Vec<&str>> {
    let tokens = token::tokens(text).ok()?;
    let start = tokens.iter().position(|token| token.text.eq_ignore_ascii_case("SELECT"))? + 1;
    let words = ["DISTINCT", "REDUCED"];
    let next =
        tokens.get(start..)?.iter().find(|token| !words.iter().any(|word| word.eq_ignore_ascii_case(token.text)));
    let variables = tokens.iter().filter(|token| token.kind == token::Kind::Variable).map(|token| &token.text[1..]);
    next.filter(|token| token.text == "*").map(|_| variables.collect())
}

/// Returns an error with the place where the query leaves the grammar, or with the parser's own words where it does not.
fn explain(text: &str, prefixes: &BTreeMap<String, String>, reason: &str) -> Error {
    let judged = token::tokens(text).and_then(|tokens| {
        let mut grammar = grammar::Grammar::new(&tokens, prefixes.keys().cloned());
        grammar.query()
    });
    let Err(wrong) = judged else {
        return Error::Query { message: format!("the query cannot be run: {}", spoken(reason)), hint: None };
    };
    placed(text, &wrong)
}

/// How many brackets may stand within each other: parsing and evaluation go as deep.
const DEPTH: usize = 200;

/// Returns the place of a bracket that stands within too many others.
fn too_deep(text: &str) -> Option<token::Wrong> {
    let mut depth = 0_usize;
    for token in token::tokens(text).ok()?.iter().filter(|token| token.kind == token::Kind::Sign) {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH {
            return Some(token::Wrong {
                at: token.start,
                message: format!("more than {DEPTH} brackets within each other"),
            });
        }
    }
    None
}

/// Returns an error that shows the line with the place marked.
fn placed(text: &str, wrong: &token::Wrong) -> Error {
    let before = &text[..wrong.at];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let whole = text[start..].lines().next().unwrap_or_default().trim_end();
    let column = before[start..].chars().count() + 1;
    let number = line.to_string();
    let space = " ".repeat(number.len());
    let indent: String = before[start..].chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    let missing = before[start..].width().saturating_sub(indent.chars().count());
    let mark = format!("{indent}{}^", " ".repeat(missing));
    Error::Query {
        message: format!("line {line}, column {column} of the query: {}", wrong.message),
        hint: Some(format!("it reads well up to the mark:\n {number} | {whole}\n {space} | {mark}")),
    }
}

/// Returns the words of the parser's message that a person can use.
fn spoken(reason: &str) -> String {
    let told = ["variable", "Variable", "BIND", "SELECT", "blank node", "VALUES", "aggregate"];
    let parts = reason.split_once(": expected ").map_or(reason, |(_, expected)| expected);
    let parts = parts.trim_start_matches("one of ").split(", ");
    let found = parts.into_iter().find(|part| part.contains(' ') && told.iter().any(|word| part.contains(word)));
    match found {
        Some(part) => lowered(part),
        None => reason.lines().next().unwrap_or_default().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(query: &str) -> String {
        let prefixes = BTreeMap::from([("g".to_owned(), "https://w3id.org/guanxi#".to_owned())]);
        parse(query, &prefixes).unwrap_err().to_string()
    }

    #[test]
    fn places_the_first_token_that_does_not_fit() {
        let cases = [
            ("", "line 1, column 1 of the query: expected SELECT, ASK, CONSTRUCT or DESCRIBE, but the query ends"),
            (
                "SELCT * {}",
                "line 1, column 1 of the query: expected SELECT, ASK, CONSTRUCT or DESCRIBE, but found \"SELCT\"",
            ),
            ("INSERT DATA {}", "line 1, column 1 of the query: INSERT would change the graph: a query only asks"),
            ("SELECT * WHERE { ?s ?p }", "line 1, column 24 of the query: expected an object, but found \"}\""),
            (
                "SELECT * {\n  ?s ?p ?o\n",
                "line 2, column 11 of the query: expected \".\", \";\", \",\" or \"}\" after these three, but the query ends",
            ),
            (
                "SELECT * {\n  ?s ?p ?o .\n  FILTER(?o > )\n}",
                "line 3, column 15 of the query: expected an expression, but found \")\"",
            ),
            ("SELECT * { ?s foo:bar ?o }", "line 1, column 15 of the query: unknown prefix \"foo:\"; known are g:"),
            (
                "SELECT * { ?s G:left ?o }",
                "line 1, column 15 of the query: unknown prefix \"G:\"; did you mean \"g:\"?",
            ),
            (
                "SELECT * { <ada> ?p ?o }",
                "line 1, column 12 of the query: \"<ada>\" is not a whole IRI; write all of it, or a BASE before the query",
            ),
            ("SELECT * { ?s ?p \"關 }", "line 1, column 18 of the query: this text has no closing quote"),
            ("SELECT * { ?s ?p 藍港 }", "line 1, column 18 of the query: expected an object, but found \"藍港\""),
            (
                "SELECT * { ?s ?p ?o } ORDER BY",
                "line 1, column 31 of the query: expected what to order by, but the query ends",
            ),
            ("SELECT * { ?s ?p ?o } LIMIT ten", "line 1, column 29 of the query: expected a number, but found \"ten\""),
            (
                "SELECT * { ?s ?p ?o FILTER(STRLENN(?o) > 1) }",
                "line 1, column 28 of the query: unknown function \"STRLENN\"; did you mean STRLEN?",
            ),
            ("SELECT (COUNT(*) ?n) { ?s ?p ?o }", "line 1, column 18 of the query: expected AS, but found \"?n\""),
            ("ASK { ?s ?p ?o }}", "line 1, column 17 of the query: expected the end of the query, but found \"}\""),
            ("SELECT * { ?s ?p ?o . OPTIONAL ?s }", "line 1, column 32 of the query: expected \"{\", but found \"?s\""),
        ];
        for (query, expected) in cases {
            assert_eq!(place(query), expected, "{query}");
        }
    }

    #[test]
    fn tells_in_words_what_is_no_matter_of_place() {
        let told = place("SELECT ?s (COUNT(?o) AS ?n) { ?s ?p ?o }");
        assert_eq!(told, "the query cannot be run: the SELECT contains a variable that is unbound");
    }

    #[test]
    fn refuses_brackets_without_end() {
        for query in ["ASK { FILTER".to_owned() + &"(".repeat(100_000), "ASK ".to_owned() + &"{".repeat(100_000)] {
            assert!(place(&query).ends_with("more than 200 brackets within each other"));
        }
        assert!(parse(&format!("ASK {}{}", "{".repeat(200), "}".repeat(200)), &BTreeMap::new()).is_ok());
    }

    #[test]
    fn lists_the_variables_of_a_star_as_they_come() {
        assert_eq!(
            starred("# SELECT ?x\nselect Distinct * { ?s ?p $o . ?o ?p ?s }"),
            Some(vec!["s", "p", "o", "o", "p", "s"])
        );
        assert_eq!(starred("SELECT ?s { { SELECT * { ?a ?b ?c } } }"), None);
    }

    #[test]
    fn marks_the_place_under_wide_characters() {
        let error = parse("ASK { ?s ?p \"關係\" ?o }", &BTreeMap::new()).unwrap_err();
        assert_eq!(
            error.hint(),
            Some("it reads well up to the mark:\n 1 | ASK { ?s ?p \"關係\" ?o }\n   |                    ^")
        );
    }

    #[test]
    fn accepts_what_the_parser_accepts() {
        let queries = [
            "PREFIX x: <http://x.example/> BASE <http://y.example/> SELECT DISTINCT ?a FROM <z> FROM NAMED x:g WHERE { \
             ?a x:p/^x:q|!(x:r|^a)* ?b ; a x:C , <D> . }",
            "SELECT ?a (COUNT(DISTINCT ?b) AS ?n) { ?a ?p ?b } GROUP BY ?a (STR(?b) AS ?c) HAVING (COUNT(?b) > 1) \
             ORDER BY DESC(?n) ?a LIMIT 5 OFFSET 2",
            "SELECT * { [] g:p ( 1 -2.5 true 't'@en \"\"\"long\n\"\"\"^^g:d ) }",
            "SELECT * { { SELECT ?a { ?a ?b ?c } LIMIT 1 } UNION { ?a ?b ?c } MINUS { ?a ?b 1 } GRAPH ?g { ?s ?p _:b } FILTER NOT EXISTS { ?a ?b ?c } FILTER(?a IN (1, 2) && !BOUND(?b) || ?c NOT IN ()) BIND(IF(?a < ?b, ?a + 1, -?b) AS ?d) VALUES (?x ?y) { (1 UNDEF) ( g:z \"q\" ) } OPTIONAL { ?a ?b ?c } }",
            "CONSTRUCT { ?s g:p [ g:q ?o ] } WHERE { ?s ?p ?o }",
            "CONSTRUCT WHERE { ?s ?p ?o . }",
            "DESCRIBE g:a ?b WHERE { ?b ?p ?o }",
            "DESCRIBE <http://x.example/a>",
            "ASK { FILTER(regex(\"a\", \"b\", 'i')) } VALUES ?x { 1 }",
            "SELECT (GROUP_CONCAT(?n ; SEPARATOR = \", \") AS ?all) { ?s ?p ?n # note\n }",
        ];
        let prefixes = BTreeMap::from([("g".to_owned(), "https://w3id.org/guanxi#".to_owned())]);
        for query in queries {
            parse(query, &prefixes).unwrap();
            let tokens = token::tokens(query).unwrap();
            let judged = grammar::Grammar::new(&tokens, prefixes.keys().cloned()).query();
            assert_eq!(judged, Ok(()), "{query}");
        }
    }
}
