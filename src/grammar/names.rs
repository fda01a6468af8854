//! In: the names lists of `ontology/lexicon/names`. Out: their things and words in the lexicon.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use crate::error::Error;
use crate::grammar::lexicon::{KnownName, Lexicon, Thing};
use crate::grammar::lists;
use crate::pattern::Label;
use crate::segment::{Segmenter, language};

/// What a word of a names list is marked with.
pub(crate) struct NameLabels<'a> {
    /// The class that mentions have, with its label, by the class a list gives.
    pub(crate) class: &'a BTreeMap<&'a str, (&'a str, Label)>,
    /// Marks every known name.
    pub(crate) known: Label,
}

/// Takes the names list `text` of `path` into the lexicon.
pub(crate) fn read(
    path: &Path,
    text: &str,
    labels: &NameLabels<'_>,
    segmenter: &Segmenter,
    lexicon: &mut Lexicon,
) -> Result<(), Error> {
    for row in lists::rows(text) {
        lists::require(path, &row, 2, "class, canonical name, aliases, ambiguous aliases")?;
        let (class, label) = *labels.class.get(row.field(0)).ok_or_else(|| {
            Error::data(path, (row.line, 1), format!("unknown class \"{}\"", row.field(0)))
                .with_hint("classes are those of ontology/guanxi.ttl, such as Company or City")
        })?;
        let mut names = vec![(language(row.field(1)).to_owned(), row.field(1).to_owned())];
        for alias in row.field(2).split('|').map(str::trim).filter(|alias| !alias.is_empty()) {
            let (tag, name) = alias.split_once(':').filter(|(tag, _)| is_tag(tag)).unwrap_or((language(alias), alias));
            if !names.iter().any(|(_, known)| known == name) {
                names.push((tag.to_owned(), name.to_owned()));
            }
        }
        let ambiguous: Vec<&str> =
            row.field(3).split('|').map(|alias| alias.split_once(':').map_or(alias, |(_, name)| name).trim()).collect();
        let thing = lexicon.things.len();
        for (_, name) in &names {
            let Some(word) = lexicon.add(&spaced(name, segmenter)) else { continue };
            word.labels.insert(labels.known);
            word.labels.insert(label);
            let is_ambiguous = ambiguous.contains(&name.as_str());
            if !word.names.iter().any(|known| known.thing == thing) {
                word.names.push(KnownName { thing, written: name.clone(), is_ambiguous });
            }
        }
        lexicon.things.push(Thing {
            class: class.to_owned(),
            kind: row.field(0).to_owned(),
            name: row.field(1).to_owned(),
            names,
        });
    }
    Ok(())
}

fn is_tag(tag: &str) -> bool {
    matches!(tag, "en" | "zh" | "zh-Hant" | "zh-Hans" | "und")
}

/// Returns a name with its Latin tokens parted by single spaces, as the scanner joins them; Chinese ones and parts of
/// hyphenated words (`ex-`) as they are.
pub(crate) fn spaced<'n>(name: &'n str, segmenter: &Segmenter) -> Cow<'n, str> {
    let plain = name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b' ');
    let is_part = name.starts_with(['-', '\'']) || name.ends_with('-');
    if plain || is_part || name.chars().all(crate::segment::is_han) {
        return Cow::Borrowed(name);
    }
    let tokens = segmenter.tokens(name);
    Cow::Owned(tokens.iter().map(|token| token.span.of(name)).collect::<Vec<_>>().join(" "))
}
