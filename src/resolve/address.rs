//! In: mentions of a name that several people bear, with the word of address before each. Out: who of them is meant: Mr Roe is
//! neither Sir John Roe nor Ms Roe.

use std::collections::BTreeMap;

use crate::grammar::{Grammar, WordValue};
use crate::model::Span;
use crate::recognise::{Content, MentionId, Reading};
use crate::resolve::cluster::Cluster;
use crate::segment::normal;

/// A word of address before a name, and the sex it tells.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Address {
    word: String,
    sex: Option<char>,
}

/// Returns whom the mentions mean that a word of address tells apart; `bearers` are those who bear the name of a mention.
pub(super) fn addressed(
    reading: &Reading<'_>,
    all: &[Cluster],
    bearers: &dyn Fn(MentionId) -> Option<Vec<usize>>,
    grammar: &Grammar,
) -> BTreeMap<MentionId, usize> {
    let mut found = BTreeMap::new();
    for (id, mention) in reading.mentions.iter().enumerate() {
        if !matches!(mention.content, Content::Name { .. }) || mention.class != grammar.marks.person {
            continue;
        }
        let Some(things) = bearers(id) else { continue };
        let Some(address) = before(reading, mention.span, grammar) else { continue };
        let fits = |thing: &&usize| all.get(**thing).is_some_and(|thing| may_be(reading, thing, &address, grammar));
        let mut fitting = things.iter().filter(fits);
        if let (Some(only), None) = (fitting.next(), fitting.next()) {
            found.insert(id, *only);
        }
    }
    found
}

/// Returns whether a person may be addressed so: nobody whom the text gives another title, or whose given name is of the other sex.
fn may_be(reading: &Reading<'_>, person: &Cluster, address: &Address, grammar: &Grammar) -> bool {
    let full = person.names.iter().filter(|(name, _)| name.contains(' '));
    full.into_iter().all(|(name, naming)| {
        let other = before(reading, naming.span, grammar).is_some_and(|known| known.word != address.word);
        let given = name.split(' ').next().and_then(|first| grammar.people.given_name(first));
        let clashes = given.zip(address.sex).is_some_and(|(given, sex)| given != 'u' && given != sex);
        !other && !clashes
    })
}

/// Returns the word of address right before `span`.
fn before(reading: &Reading<'_>, span: Span, grammar: &Grammar) -> Option<Address> {
    let list = grammar.labels.known_word("@honorifics")?;
    let head = reading.document.text.get(..span.start)?.trim_end_matches(' ');
    let word = head.rsplit([' ', '\n', '"', '“', '(']).next().map(normal)?;
    let id = grammar.lexicon.find(&word).or_else(|| grammar.lexicon.find(word.trim_end_matches('.')))?;
    let entry = grammar.lexicon.word(id).filter(|_| grammar.is_in(Some(id), list))?;
    let sex = match entry.values.get("honorifics.3") {
        Some(WordValue::Text(sex)) => sex.chars().next().filter(|sex| *sex != 'u'),
        _ => None,
    };
    Some(Address { word: word.trim_end_matches('.').to_owned(), sex })
}
