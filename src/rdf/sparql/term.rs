//! In: the tokens of a query inside a group. Out: the place where its triples, paths or expressions leave the grammar.

use crate::rdf::sparql::grammar::{Grammar, Judged};
use crate::rdf::sparql::token::{Kind, Wrong};

/// Functions of SPARQL 1.1, aggregates among them.
const FUNCTIONS: [&str; 61] = [
    "STR",
    "LANG",
    "LANGMATCHES",
    "DATATYPE",
    "BOUND",
    "IRI",
    "URI",
    "BNODE",
    "RAND",
    "ABS",
    "CEIL",
    "FLOOR",
    "ROUND",
    "CONCAT",
    "STRLEN",
    "UCASE",
    "LCASE",
    "ENCODE_FOR_URI",
    "CONTAINS",
    "STRSTARTS",
    "STRENDS",
    "STRBEFORE",
    "STRAFTER",
    "YEAR",
    "MONTH",
    "DAY",
    "HOURS",
    "MINUTES",
    "SECONDS",
    "TIMEZONE",
    "TZ",
    "NOW",
    "UUID",
    "STRUUID",
    "MD5",
    "SHA1",
    "SHA256",
    "SHA384",
    "SHA512",
    "COALESCE",
    "IF",
    "STRLANG",
    "STRDT",
    "SAMETERM",
    "ISIRI",
    "ISURI",
    "ISBLANK",
    "ISLITERAL",
    "ISNUMERIC",
    "REGEX",
    "SUBSTR",
    "REPLACE",
    "ADJUST",
    "COUNT",
    "SUM",
    "MIN",
    "MAX",
    "AVG",
    "SAMPLE",
    "GROUP_CONCAT",
    "EXISTS",
];

impl Grammar<'_> {
    /// Judges `{ triples }` of a CONSTRUCT.
    pub(super) fn braced_triples(&mut self) -> Judged {
        self.need("{")?;
        while !self.sign("}") {
            if !self.is_subject() {
                return self.fail("a triple or \"}\"");
            }
            self.triples()?;
            if !self.sign(".") && !self.is_sign("}") {
                return self.fail("\".\", \";\", \",\" or \"}\" after these three");
            }
        }
        Ok(())
    }

    pub(super) fn is_subject(&self) -> bool {
        let kinds = [Kind::Variable, Kind::Iri, Kind::Name, Kind::Blank, Kind::String, Kind::Number];
        kinds.contains(&self.peek().kind) || self.is_sign("[") || self.is_sign("(") || self.is_flag()
    }

    fn is_flag(&self) -> bool {
        self.is_word("true") || self.is_word("false")
    }

    pub(super) fn triples(&mut self) -> Judged {
        let node = self.is_sign("[") || self.is_sign("(");
        self.node("a subject")?;
        // After a node that says something of itself, nothing more need be said.
        if node && (self.is_sign(".") || self.is_sign("}")) {
            return Ok(());
        }
        self.properties()
    }

    fn properties(&mut self) -> Judged {
        self.verb()?;
        self.objects()?;
        while self.sign(";") {
            if self.is_verb() {
                self.verb()?;
                self.objects()?;
            }
        }
        Ok(())
    }

    fn objects(&mut self) -> Judged {
        self.node("an object")?;
        while self.sign(",") {
            self.node("an object")?;
        }
        Ok(())
    }

    fn node(&mut self, expected: &str) -> Judged {
        if self.sign("[") {
            if self.sign("]") {
                return Ok(());
            }
            self.properties()?;
            return self.need("]");
        }
        if self.sign("(") {
            while !self.sign(")") {
                self.node("a node or \")\"")?;
            }
            return Ok(());
        }
        self.term(expected)
    }

    /// Judges a variable, name or literal.
    pub(super) fn term(&mut self, expected: &str) -> Judged {
        match self.peek().kind {
            Kind::Iri | Kind::Name => self.iri(),
            Kind::Variable | Kind::Blank => {
                self.step();
                Ok(())
            }
            Kind::Number | Kind::String => self.literal(),
            Kind::Sign if self.sign("-") || self.sign("+") => self.kind(Kind::Number, "a number"),
            Kind::Word if self.is_flag() => {
                self.step();
                Ok(())
            }
            _ => self.fail(expected),
        }
    }

    fn literal(&mut self) -> Judged {
        let is_text = self.peek().kind == Kind::String;
        self.step();
        if is_text && self.peek().kind == Kind::Language {
            self.step();
        } else if is_text && self.sign("^^") {
            self.iri()?;
        }
        Ok(())
    }

    fn is_verb(&self) -> bool {
        matches!(self.peek().kind, Kind::Variable | Kind::Iri | Kind::Name)
            || self.is_word("a")
            || ["^", "!", "("].iter().any(|sign| self.is_sign(sign))
    }

    fn verb(&mut self) -> Judged {
        if !self.is_verb() {
            return self.fail("a property, or a path of them");
        }
        if self.peek().kind == Kind::Variable { self.variable() } else { self.path() }
    }

    fn path(&mut self) -> Judged {
        loop {
            self.step_of_path()?;
            if !self.sign("|") && !self.sign("/") {
                return Ok(());
            }
        }
    }

    fn step_of_path(&mut self) -> Judged {
        self.sign("^");
        if self.sign("(") {
            self.path()?;
            self.need(")")?;
        } else if self.sign("!") {
            if self.sign("(") {
                while !self.sign(")") {
                    self.one_step()?;
                    self.sign("|");
                }
            } else {
                self.one_step()?;
            }
        } else if !self.word("a") {
            self.iri()?;
        }
        if !self.sign("?") && !self.sign("*") {
            self.sign("+");
        }
        Ok(())
    }

    fn one_step(&mut self) -> Judged {
        self.sign("^");
        if self.word("a") { Ok(()) } else { self.iri() }
    }

    pub(super) fn is_condition(&self) -> bool {
        self.is_sign("(")
            || matches!(self.peek().kind, Kind::Variable | Kind::Iri | Kind::Name)
            || self.is_word("NOT")
            || FUNCTIONS.iter().any(|name| self.is_word(name))
    }

    /// Judges a condition after FILTER and the like: in parentheses, or a call.
    pub(super) fn constraint(&mut self) -> Judged {
        if self.sign("(") {
            self.expression()?;
            return self.need(")");
        }
        if matches!(self.peek().kind, Kind::Word | Kind::Iri | Kind::Name | Kind::Variable) {
            return self.primary();
        }
        self.fail("a condition in parentheses")
    }

    pub(super) fn expression(&mut self) -> Judged {
        loop {
            self.unary()?;
            if self.word("IN") || (self.is_word("NOT") && self.not_in()?) {
                self.arguments()?;
            }
            let operators = ["||", "&&", "=", "!=", "<", ">", "<=", ">=", "+", "-", "*", "/"];
            if !operators.iter().any(|operator| self.sign(operator)) {
                return Ok(());
            }
        }
    }

    fn not_in(&mut self) -> Result<bool, Wrong> {
        self.step();
        if self.word("IN") { Ok(true) } else { self.fail("IN") }
    }

    fn unary(&mut self) -> Judged {
        if !self.sign("!") && !self.sign("-") {
            self.sign("+");
        }
        self.primary()
    }

    fn primary(&mut self) -> Judged {
        if self.sign("(") {
            self.expression()?;
            return self.need(")");
        }
        match self.peek().kind {
            Kind::Variable => self.variable(),
            Kind::Number | Kind::String => self.literal(),
            Kind::Iri | Kind::Name => {
                self.iri()?;
                if self.is_sign("(") { self.arguments() } else { Ok(()) }
            }
            Kind::Word if self.is_flag() => {
                self.step();
                Ok(())
            }
            Kind::Word => self.call(),
            _ => self.fail("an expression"),
        }
    }

    fn call(&mut self) -> Judged {
        if self.word("NOT") {
            return if self.word("EXISTS") { self.group() } else { self.fail("EXISTS") };
        }
        if self.word("EXISTS") {
            return self.group();
        }
        let name = self.peek().text;
        if !FUNCTIONS.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            let hint = match crate::ontology::nearest(name, FUNCTIONS.into_iter()) {
                Some(near) => format!("; did you mean {near}?"),
                None => String::new(),
            };
            return self.say(format!("unknown function \"{name}\"{hint}"));
        }
        self.step();
        self.arguments()
    }

    fn arguments(&mut self) -> Judged {
        self.need("(")?;
        self.word("DISTINCT");
        if self.sign(")") {
            return Ok(());
        }
        if self.sign("*") {
            return self.need(")");
        }
        self.expression()?;
        while self.sign(",") {
            self.expression()?;
        }
        if self.sign(";") {
            if !self.word("SEPARATOR") {
                return self.fail("SEPARATOR");
            }
            self.need("=")?;
            self.kind(Kind::String, "a text in quotes")?;
        }
        if self.is_sign(")") { self.need(")") } else { self.fail("an operator, \",\" or \")\"") }
    }
}
