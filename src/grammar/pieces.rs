//! In: the pieces that rule files name, such as `plain = "Han&!Person&!@function"`. Out: patterns with their names written out.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::error::Error;
use crate::ontology::{RuleFile, place};

/// Descriptions of a piece of a sentence that patterns ask for by a name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pieces(BTreeMap<String, String>);

impl Pieces {
    /// Takes the pieces of rule files; a piece may name those that files or names before its own tell.
    pub(crate) fn of(files: &[(PathBuf, &str, RuleFile)], lists: &BTreeSet<String>) -> Result<Self, Error> {
        let mut pieces = Self::default();
        for (path, text, file) in files {
            for (name, tests) in &file.pieces {
                let fault = |message| Error::data(path, place(text, tests.span().start), message);
                if lists.contains(&format!("@{name}")) || pieces.0.contains_key(name) {
                    return Err(fault(format!("there is a word list or a piece called \"{name}\" already")));
                }
                pieces.insert(name, tests.get_ref()).map_err(fault)?;
            }
        }
        Ok(pieces)
    }

    fn insert(&mut self, name: &str, tests: &str) -> Result<(), String> {
        let tests = self.expand(tests)?.into_owned();
        if tests.contains(|c: char| c.is_whitespace() || "()|?*+~^$:".contains(c)) {
            return Err(format!("\"{name}\" is one piece: tests joined by \"&\", nothing else"));
        }
        self.0.insert(name.to_owned(), tests);
        Ok(())
    }

    /// Returns `pattern` with each `@name` of a piece replaced by its tests.
    pub(crate) fn expand<'p>(&self, pattern: &'p str) -> Result<Cow<'p, str>, String> {
        let mut expanded = Cow::Borrowed(pattern);
        for (name, tests) in &self.0 {
            let written = format!("@{name}");
            let mut from = 0;
            while let Some(found) = expanded.get(from..).and_then(|rest| rest.find(&written)) {
                let (start, end) = (from + found, from + found + written.len());
                from = end;
                if expanded.get(end..).is_some_and(|rest| rest.starts_with(is_in_name)) {
                    continue;
                }
                if expanded.get(..start).is_some_and(|before| before.ends_with('!')) {
                    return Err(format!("\"{written}\" is a piece and cannot be negated"));
                }
                expanded.to_mut().replace_range(start..end, tests);
                from = start + tests.len();
            }
        }
        Ok(expanded)
    }
}

fn is_in_name(c: char) -> bool {
    !c.is_whitespace() && !"()|?*+&!:@^$~\"".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_out_pieces_alone_and_in_each_other() {
        let mut pieces = Pieces::default();
        assert_eq!(pieces.insert("plain", "Han&!Person"), Ok(()));
        assert_eq!(pieces.insert("bare", "@plain&!@titles"), Ok(()));
        assert_eq!(
            pieces.expand("(@bare)? @plain&!Role @plain_word").as_deref(),
            Ok("(Han&!Person&!@titles)? Han&!Person&!Role @plain_word")
        );
    }

    #[test]
    fn refuses_what_is_no_single_piece() {
        let mut pieces = Pieces::default();
        assert!(pieces.insert("two", "Han Person").is_err());
        assert_eq!(pieces.insert("plain", "Han"), Ok(()));
        assert!(pieces.expand("!@plain").is_err());
    }
}
