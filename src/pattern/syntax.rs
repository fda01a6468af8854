//! In: the text of a pattern. Out: its [`Node`] tree, or the column and reason why it is none.
//!
//! A pattern is a regular expression over items instead of characters (after Odin: Valenzuela-Escárcega,
//! Hahn-Powell, Surdeanu 2016, "Odin's Runes", <https://aclanthology.org/L16-1050/>). `ontology/rules/README.md` teaches it.

/// A pattern as parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    /// An item for which every test holds: `Person&!Pronoun`.
    Item(Vec<Test>),
    /// A run of items passed over, as few as possible: `~3` stops at names and clause marks, `...8` at clause marks.
    Gap {
        /// Whether names may be passed over.
        over_names: bool,
        /// How many items at most.
        most: usize,
    },
    /// The start of a clause.
    Start,
    /// The end of a clause.
    End,
    /// One after the other.
    Sequence(Vec<Node>),
    /// One or the other, the first that leads to a match.
    Choice(Vec<Node>),
    /// So many times, as many as possible.
    Repeat(Box<Node>, usize, usize),
    /// What is matched gets a name: `subject:Person`.
    Capture(String, Box<Node>),
    /// What must not follow here.
    NotAhead(Box<Node>),
    /// The item before must not be this.
    NotBehind(Box<Node>),
}

/// One test of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Test {
    /// Whether it must fail.
    pub negative: bool,
    /// What is asked for.
    pub label: Name,
}

/// What an item is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Name {
    /// A class of mention, written with a capital: `Person`.
    Class(String),
    /// A word list: `@resign`.
    List(String),
    /// One word, spaces written as underscores.
    Word(String),
    /// Anything.
    Any,
}

/// Why a text is no pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Column in code points of the pattern, from 0.
    pub column: usize,
    /// What is wrong there.
    pub message: String,
}

/// Returns the tree of `pattern`.
pub(crate) fn parse(pattern: &str) -> Result<Node, Fault> {
    let mut parser = Parser { chars: pattern.chars().collect(), at: 0 };
    let node = parser.choice()?;
    parser.skip_space();
    match parser.peek() {
        None => Ok(node),
        Some(c) => Err(parser.fault(format!("unexpected \"{c}\""))),
    }
}

/// Items a gap passes over when it does not say how many.
const SHORT_GAP: usize = 4;
const LONG_GAP: usize = 10;

struct Parser {
    chars: Vec<char>,
    at: usize,
}

impl Parser {
    fn fault(&self, message: impl Into<String>) -> Fault {
        Fault { column: self.at, message: message.into() }
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn take(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        self.at += usize::from(found);
        found
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    fn choice(&mut self) -> Result<Node, Fault> {
        let mut branches = vec![self.sequence()?];
        while self.take('|') {
            branches.push(self.sequence()?);
        }
        Ok(if branches.len() == 1 { branches.remove(0) } else { Node::Choice(branches) })
    }

    fn sequence(&mut self) -> Result<Node, Fault> {
        let mut nodes = Vec::new();
        loop {
            self.skip_space();
            match self.peek() {
                None | Some('|' | ')') => break,
                Some(_) => nodes.push(self.term()?),
            }
        }
        match nodes.len() {
            0 => Err(self.fault("something to match is missing here")),
            1 => Ok(nodes.remove(0)),
            _ => Ok(Node::Sequence(nodes)),
        }
    }

    fn term(&mut self) -> Result<Node, Fault> {
        if self.take('!') {
            let behind = self.take('<');
            let inner = Box::new(self.atom()?);
            return Ok(if behind { Node::NotBehind(inner) } else { Node::NotAhead(inner) });
        }
        self.repeated()
    }

    fn repeated(&mut self) -> Result<Node, Fault> {
        let atom = self.atom()?;
        let (least, most) = match self.peek() {
            Some('?') => (0, 1),
            Some('*') => (0, 20),
            Some('+') => (1, 20),
            _ => return Ok(atom),
        };
        self.at += 1;
        Ok(Node::Repeat(Box::new(atom), least, most))
    }

    fn atom(&mut self) -> Result<Node, Fault> {
        let start = self.at;
        if self.take('(') {
            let inner = self.choice()?;
            return if self.take(')') { Ok(inner) } else { Err(self.fault("\")\" is missing")) };
        }
        if self.take('^') {
            return Ok(Node::Start);
        }
        if self.take('$') {
            return Ok(Node::End);
        }
        if self.take('~') {
            return Ok(Node::Gap { over_names: false, most: self.number().unwrap_or(SHORT_GAP) });
        }
        if self.chars.get(self.at..self.at + 3) == Some(&['.', '.', '.']) {
            self.at += 3;
            return Ok(Node::Gap { over_names: true, most: self.number().unwrap_or(LONG_GAP) });
        }
        let name = self.name();
        if !name.is_empty() && self.take(':') {
            let plain = name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
            if !plain {
                self.at = start;
                return Err(self.fault(format!("\"{name}\" cannot name a part; use lower-case letters")));
            }
            return Ok(match self.repeated()? {
                // What is left out captures nothing, so that another capture of the name stands.
                Node::Repeat(inner, 0, 1) => Node::Repeat(Box::new(Node::Capture(name, inner)), 0, 1),
                inner => Node::Capture(name, Box::new(inner)),
            });
        }
        self.at = start;
        self.item()
    }

    fn item(&mut self) -> Result<Node, Fault> {
        let mut tests = Vec::new();
        loop {
            let negative = self.take('!');
            tests.push(Test { negative, label: self.label()? });
            if !self.take('&') {
                return Ok(Node::Item(tests));
            }
        }
    }

    fn label(&mut self) -> Result<Name, Fault> {
        if self.take('@') {
            let name = self.name();
            return if name.is_empty() {
                Err(self.fault("the name of a word list is missing after \"@\""))
            } else {
                Ok(Name::List(name))
            };
        }
        if self.take('"') {
            let start = self.at;
            while self.peek().is_some_and(|c| c != '"') {
                self.at += 1;
            }
            let word: String = self.chars[start..self.at].iter().collect();
            return if self.take('"') { Ok(Name::Word(word)) } else { Err(self.fault("a closing \" is missing")) };
        }
        let name = self.name();
        match name.chars().next() {
            None => Err(self.fault(match self.peek() {
                Some(c) => format!("unexpected \"{c}\""),
                None => "something to match is missing here".to_owned(),
            })),
            Some('_') if name == "_" => Ok(Name::Any),
            Some(c) if c.is_ascii_uppercase() => Ok(Name::Class(name)),
            Some(_) => Ok(Name::Word(name.replace('_', " "))),
        }
    }

    fn name(&mut self) -> String {
        let start = self.at;
        while self.peek().is_some_and(|c| !c.is_whitespace() && !"()|?*+&!:@^$~\"".contains(c)) {
            self.at += 1;
        }
        self.chars[start..self.at].iter().collect()
    }

    fn number(&mut self) -> Option<usize> {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
        }
        self.chars[start..self.at].iter().collect::<String>().parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_form() {
        for pattern in
            ["subject:Person ~ cue:@resign", "(Comma|和)? !<被 role:(Role&!Former)+", "^ ...3 step_down $", "\"?\" _"]
        {
            assert!(parse(pattern).is_ok(), "{pattern}");
        }
    }

    #[test]
    fn says_where_it_fails() {
        let column = |pattern: &str| parse(pattern).map_err(|fault| fault.column);
        assert_eq!(column("Person (a|b"), Err(11));
        assert_eq!(column("Person )"), Err(7));
        assert_eq!(column("A:Person"), Err(0));
        assert_eq!(column(""), Err(0));
    }
}
