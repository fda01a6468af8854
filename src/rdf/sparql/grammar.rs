//! In: the tokens of a query. Out: the first place where they leave the grammar of SPARQL 1.1, and what was expected there.
//!
//! It only judges: what a query means is the store's to tell. Grammar: W3C, SPARQL 1.1 Query Language, 2013, section 19.8,
//! <https://www.w3.org/TR/sparql11-query/#sparqlGrammar>.

use std::collections::BTreeSet;

use crate::rdf::sparql::token::{Kind, Token, Wrong};

pub(super) type Judged = Result<(), Wrong>;

/// Reads tokens from first to last.
pub(super) struct Grammar<'q> {
    tokens: &'q [Token<'q>],
    at: usize,
    prefixes: BTreeSet<String>,
    has_base: bool,
}

impl<'q> Grammar<'q> {
    /// Returns a reader of `tokens`, which end with [`Kind::End`], that knows `prefixes`.
    pub(super) fn new(tokens: &'q [Token<'q>], prefixes: impl Iterator<Item = String>) -> Self {
        Self { tokens, at: 0, prefixes: prefixes.collect(), has_base: false }
    }

    /// Judges a whole query.
    pub(super) fn query(&mut self) -> Judged {
        self.prologue()?;
        if self.word("SELECT") {
            self.select()?;
            self.datasets()?;
            self.word("WHERE");
            self.group()?;
        } else if self.word("CONSTRUCT") {
            let short = !self.is_sign("{");
            if !short {
                self.braced_triples()?;
            }
            self.datasets()?;
            let word = self.word("WHERE");
            match (short, word) {
                (true, false) => return self.fail("\"{\" or WHERE"),
                (true, true) => self.braced_triples()?,
                (false, _) => self.group()?,
            }
        } else if self.word("DESCRIBE") {
            if !self.sign("*") {
                self.many("a variable or a name", Self::is_variable_or_iri, Self::variable_or_iri)?;
            }
            self.datasets()?;
            if self.word("WHERE") || self.is_sign("{") {
                self.group()?;
            }
        } else if self.word("ASK") {
            self.datasets()?;
            self.word("WHERE");
            self.group()?;
        } else {
            return self.no_query();
        }
        self.modifiers()?;
        if self.word("VALUES") {
            self.data()?;
        }
        if self.peek().kind == Kind::End { Ok(()) } else { self.fail("the end of the query") }
    }

    fn no_query(&self) -> Judged {
        let updates = ["INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"];
        match self.peek().kind == Kind::Word
            && updates.iter().any(|update| update.eq_ignore_ascii_case(self.peek().text))
        {
            true => self.say(format!("{} would change the graph: a query only asks", self.peek().text)),
            false => self.fail("SELECT, ASK, CONSTRUCT or DESCRIBE"),
        }
    }

    fn prologue(&mut self) -> Judged {
        loop {
            if self.word("BASE") {
                self.kind(Kind::Iri, "an IRI in < >")?;
                self.has_base = true;
            } else if self.word("PREFIX") {
                let name = self.peek();
                let prefix =
                    name.text.strip_suffix(':').filter(|prefix| name.kind == Kind::Name && !prefix.contains(':'));
                let Some(prefix) = prefix else { return self.fail("a prefix that ends with a colon") };
                self.prefixes.insert(prefix.to_owned());
                self.at += 1;
                self.kind(Kind::Iri, "an IRI in < >")?;
            } else {
                return Ok(());
            }
        }
    }

    fn select(&mut self) -> Judged {
        if !self.word("DISTINCT") {
            self.word("REDUCED");
        }
        if self.sign("*") {
            return Ok(());
        }
        let starts = |grammar: &Self| grammar.peek().kind == Kind::Variable || grammar.is_sign("(");
        self.many("\"*\", a variable or (... AS ?name)", starts, |grammar| {
            if grammar.peek().kind == Kind::Variable {
                grammar.at += 1;
                return Ok(());
            }
            grammar.named_expression()
        })
    }

    /// Judges `( expression AS ?name )`.
    fn named_expression(&mut self) -> Judged {
        self.need("(")?;
        self.expression()?;
        self.need_word("AS")?;
        self.variable()?;
        self.need(")")
    }

    fn datasets(&mut self) -> Judged {
        while self.word("FROM") {
            self.word("NAMED");
            self.iri()?;
        }
        Ok(())
    }

    fn modifiers(&mut self) -> Judged {
        if self.word("GROUP") {
            self.need_word("BY")?;
            self.many("what to group by", Self::is_condition, |grammar| {
                if !grammar.is_sign("(") {
                    return grammar.constraint();
                }
                grammar.need("(")?;
                grammar.expression()?;
                if grammar.word("AS") {
                    grammar.variable()?;
                }
                grammar.need(")")
            })?;
        }
        if self.word("HAVING") {
            self.many("a condition", Self::is_condition, Self::constraint)?;
        }
        if self.word("ORDER") {
            self.need_word("BY")?;
            let starts = |grammar: &Self| grammar.is_word("ASC") || grammar.is_word("DESC") || grammar.is_condition();
            self.many("what to order by", starts, |grammar| {
                if grammar.word("ASC") || grammar.word("DESC") {
                    return if grammar.is_sign("(") { grammar.constraint() } else { grammar.fail("\"(\"") };
                }
                grammar.constraint()
            })?;
        }
        while self.word("LIMIT") || self.word("OFFSET") {
            self.kind(Kind::Number, "a number")?;
        }
        Ok(())
    }

    /// Judges `{ ... }` after WHERE and the like.
    pub(super) fn group(&mut self) -> Judged {
        self.need("{")?;
        if self.word("SELECT") {
            self.select()?;
            self.word("WHERE");
            self.group()?;
            self.modifiers()?;
            if self.word("VALUES") {
                self.data()?;
            }
            return self.need("}");
        }
        loop {
            if self.sign("}") {
                return Ok(());
            }
            if self.pattern()? {
                self.sign(".");
            } else if self.is_subject() {
                self.triples()?;
                if !self.sign(".") && !self.is_sign("}") && !self.starts_pattern() {
                    return self.fail("\".\", \";\", \",\" or \"}\" after these three");
                }
            } else {
                return self.fail("a triple, FILTER, OPTIONAL or the like, or \"}\"");
            }
        }
    }

    fn starts_pattern(&self) -> bool {
        let words = ["OPTIONAL", "MINUS", "GRAPH", "SERVICE", "FILTER", "BIND", "VALUES", "LATERAL"];
        self.is_sign("{") || words.iter().any(|word| self.is_word(word))
    }

    /// Judges what stands beside triples in a group, if it stands here.
    fn pattern(&mut self) -> Result<bool, Wrong> {
        if self.is_sign("{") {
            self.group()?;
            while self.word("UNION") {
                self.group()?;
            }
        } else if self.word("OPTIONAL") || self.word("MINUS") || self.word("LATERAL") {
            self.group()?;
        } else if self.word("GRAPH") {
            self.variable_or_iri()?;
            self.group()?;
        } else if self.word("SERVICE") {
            self.word("SILENT");
            self.variable_or_iri()?;
            self.group()?;
        } else if self.word("FILTER") {
            self.constraint()?;
        } else if self.word("BIND") {
            self.named_expression()?;
        } else if self.word("VALUES") {
            self.data()?;
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    fn data(&mut self) -> Judged {
        let one = self.peek().kind == Kind::Variable;
        if one {
            self.at += 1;
        } else {
            self.need("(")?;
            while self.peek().kind == Kind::Variable {
                self.at += 1;
            }
            self.need(")")?;
        }
        self.need("{")?;
        while !self.sign("}") {
            if one {
                self.value()?;
                continue;
            }
            self.need("(")?;
            while !self.sign(")") {
                self.value()?;
            }
        }
        Ok(())
    }

    fn value(&mut self) -> Judged {
        if self.word("UNDEF") {
            return Ok(());
        }
        match self.peek().kind {
            Kind::Blank | Kind::Variable => self.fail("a value or UNDEF"),
            _ => self.term("a value or UNDEF"),
        }
    }

    // What follows are the small steps the grammar is made of.

    pub(super) fn peek(&self) -> Token<'q> {
        let last = self.tokens.last().copied().unwrap_or(Token { kind: Kind::End, text: "", start: 0 });
        self.tokens.get(self.at).copied().unwrap_or(last)
    }

    pub(super) fn is_sign(&self, sign: &str) -> bool {
        self.peek().kind == Kind::Sign && self.peek().text == sign
    }

    pub(super) fn sign(&mut self, sign: &str) -> bool {
        let here = self.is_sign(sign);
        self.at += usize::from(here);
        here
    }

    pub(super) fn need(&mut self, sign: &str) -> Judged {
        if self.sign(sign) { Ok(()) } else { self.fail(&format!("\"{sign}\"")) }
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        self.peek().kind == Kind::Word && self.peek().text.eq_ignore_ascii_case(word)
    }

    pub(super) fn word(&mut self, word: &str) -> bool {
        let here = self.is_word(word);
        self.at += usize::from(here);
        here
    }

    fn need_word(&mut self, word: &str) -> Judged {
        if self.word(word) { Ok(()) } else { self.fail(word) }
    }

    pub(super) fn kind(&mut self, kind: Kind, expected: &str) -> Judged {
        if self.peek().kind != kind {
            return self.fail(expected);
        }
        self.at += 1;
        Ok(())
    }

    pub(super) fn variable(&mut self) -> Judged {
        self.kind(Kind::Variable, "a variable such as ?name")
    }

    fn is_variable_or_iri(&self) -> bool {
        matches!(self.peek().kind, Kind::Variable | Kind::Iri | Kind::Name)
    }

    fn variable_or_iri(&mut self) -> Judged {
        if self.peek().kind == Kind::Variable { self.variable() } else { self.iri() }
    }

    pub(super) fn iri(&mut self) -> Judged {
        let token = self.peek();
        if token.kind == Kind::Name {
            let prefix = token.text.split(':').next().unwrap_or_default();
            if !self.prefixes.contains(prefix) {
                let known = self.prefixes.iter().map(String::as_str);
                let hint = match crate::ontology::nearest(prefix, known) {
                    Some(near) if !prefix.is_empty() => format!("did you mean \"{near}:\"?"),
                    _ => {
                        let known: Vec<_> = self.prefixes.iter().map(|prefix| format!("{prefix}:")).collect();
                        format!("known are {}", known.join(" "))
                    }
                };
                return self.say(format!("unknown prefix \"{prefix}:\"; {hint}"));
            }
            self.at += 1;
            return Ok(());
        }
        if token.kind == Kind::Iri && !self.has_base && !token.text.contains(':') {
            return self
                .say(format!("\"{}\" is not a whole IRI; write all of it, or a BASE before the query", token.text));
        }
        self.kind(Kind::Iri, "a name such as g:left, or an IRI in < >")
    }

    /// Judges one or more of what begins where `starts` says so.
    pub(super) fn many(
        &mut self,
        expected: &str,
        starts: impl Fn(&Self) -> bool,
        mut judge: impl FnMut(&mut Self) -> Judged,
    ) -> Judged {
        if !starts(self) {
            return self.fail(expected);
        }
        while starts(self) {
            judge(self)?;
        }
        Ok(())
    }

    pub(super) fn fail<T>(&self, expected: &str) -> Result<T, Wrong> {
        let token = self.peek();
        let found =
            if token.kind == Kind::End { "the query ends".to_owned() } else { format!("found \"{}\"", token.text) };
        self.say(format!("expected {expected}, but {found}"))
    }

    pub(super) fn say<T>(&self, message: String) -> Result<T, Wrong> {
        Err(Wrong { at: self.peek().start, message })
    }

    /// Reads one token on.
    pub(super) fn step(&mut self) {
        self.at += 1;
    }
}
