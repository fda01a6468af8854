//! In: rows whose full names have their class. Out: the same with short forms of those names as mentions too.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::grammar::Grammar;
use crate::model::Span;
use crate::pattern::Label;
use crate::recognise::item::{Content, Item, Mention, Row};
use crate::segment::{is_han, normal};

/// Returns the classes that each Latin short form of `names` may have, that of the first full name first: a person's last
/// or first name, a company without its legal form or the words that say what it does, the first word of an
/// organisation's name.
pub(crate) fn latin<'n>(
    names: impl Iterator<Item = (&'n str, Label)>,
    grammar: &Grammar,
) -> BTreeMap<String, Vec<Label>> {
    let marks = &grammar.marks;
    let plain = grammar.labels.known_word("@not-names-en");
    let is_plain = |word: &str| {
        let id = grammar.lexicon.find(word);
        let listed = plain.is_some_and(|list| grammar.is_in(id, list));
        listed || id.and_then(|id| grammar.lexicon.word(id)).is_some_and(|word| !word.names.is_empty())
    };
    let (mut forms, mut firsts): (BTreeMap<String, Vec<Label>>, BTreeMap<String, Label>) = Default::default();
    let [of, opening] = ["@takes_of", "@name_opening"].map(|name| grammar.labels.known_word(name));
    for (name, class) in names {
        let tokens: Vec<&str> = name.split_whitespace().collect();
        let [first, .., last] = tokens.as_slice() else { continue };
        let mut add = |form: String| {
            let classes = forms.entry(form).or_default();
            if !classes.contains(&class) {
                classes.push(class);
            }
        };
        if class == marks.person {
            add(normal(last));
            if tokens.len() > 2 && grammar.people.is_particle(tokens[tokens.len() - 2]) {
                add(normal(&tokens[tokens.len() - 2..].join(" ")));
            }
            firsts.entry(normal(first)).or_insert(class);
        } else if class == marks.organization {
            let stem = stem(&tokens, grammar).join(" ");
            let stem = stem.trim_end_matches(',');
            if stem.chars().count() > 2 && !(stem.split(' ').count() == 1 && is_plain(&normal(stem))) {
                add(normal(stem));
            }
            // Grupo Avonlea: Avonlea.
            let opens = opening.is_some_and(|list| grammar.is_in(grammar.lexicon.find(&normal(first)), list));
            if opens && tokens.len() == 2 && !is_plain(&normal(last)) {
                add(normal(last));
            }
            // Bank of Avonlea: Avonlea.
            let takes_of = of.is_some_and(|list| grammar.is_in(grammar.lexicon.find(&normal(first)), list));
            if tokens.len() == 3 && takes_of && !is_plain(&normal(last)) {
                add(normal(last));
            }
            if first.chars().count() > 2 && !is_plain(&normal(first)) {
                firsts.entry(normal(first)).or_insert(class);
            }
        }
    }
    for (form, class) in firsts {
        forms.entry(form).or_insert_with(|| vec![class]);
    }
    forms
}

/// Returns the words of an organisation's name without the suffixes at its end; at least the first.
pub(crate) fn stem<'t, 'w>(tokens: &'t [&'w str], grammar: &Grammar) -> &'t [&'w str] {
    let Some(list) = grammar.labels.known_word("@org-suffixes") else { return tokens };
    let is_suffix = |token: &&&str| {
        let word = normal(token.trim_end_matches(','));
        let id = grammar.lexicon.find(&word).or_else(|| grammar.lexicon.find(word.trim_end_matches('.')));
        grammar.is_in(id, list)
    };
    let tail = tokens.iter().rev().take_while(is_suffix).count();
    &tokens[..(tokens.len() - tail).max(1).min(tokens.len())]
}

/// Makes the names in a headline mentions: only those that the body names, none longer than `longest`, since every word has
/// a capital here.
pub(crate) fn headline(
    text: &str,
    row: &mut Row,
    sentence: usize,
    (names, longest): (&BTreeMap<String, (Label, Option<usize>)>, usize),
    grammar: &Grammar,
    mentions: &mut Vec<Mention>,
) {
    let mut at = 0;
    while at < row.items.len() {
        let start = row.items[at].span.start;
        let mut best = None;
        for (index, item) in row.items.iter().enumerate().skip(at).take_while(|(_, item)| item.mention.is_none()) {
            let name = normal(text.get(start..item.span.end).unwrap_or_default());
            if name.len() > longest {
                break;
            }
            best = names.get(&name).map(|found| (index + 1, *found)).or(best);
        }
        if let Some((end, (class, thing))) = best.filter(|_| row.items[at].is(grammar.marks.capital)) {
            let span = Span::new(start, row.items[end - 1].span.end);
            let bits = class.bit() | grammar.marks.latin.bit() | grammar.marks.capital.bit();
            let item = Item { span, bits, word: None, mention: Some(mentions.len()), list: None };
            mentions.push(Mention { span, sentence, class, content: Content::Name { thing } });
            row.items.splice(at..end, [item]);
        }
        at += 1;
    }
}

/// Returns the short forms of the Chinese organisations named in the document, with the class.
///
/// 台新金控 gives 台新; 上海恺英网络科技有限公司 gives 恺英网络, 恺英.
pub(crate) fn chinese(folded: &str, rows: &[Row], mentions: &[Mention], grammar: &Grammar) -> BTreeMap<String, Label> {
    let organization = grammar.marks.organization;
    let mut forms = BTreeMap::new();
    for item in rows.iter().flat_map(|row| &row.items).filter(|item| item.is(organization)) {
        let Some(mention) = item.mention.and_then(|id| mentions.get(id)) else { continue };
        if !matches!(mention.content, Content::Name { .. }) {
            continue;
        }
        let name = mention.span.of(folded);
        if name.chars().count() < 4 || !name.chars().all(is_han) {
            continue;
        }
        for form in stems(name, grammar) {
            forms.insert(form, organization);
        }
    }
    forms
}

/// Returns the parts of foreign names written in Chinese that stand for the whole: 貝里尼 of 洛倫佐·貝里尼.
pub(crate) fn foreign(folded: &str, mentions: &[Mention], grammar: &Grammar) -> BTreeMap<String, Label> {
    let person = grammar.marks.person;
    let is_name = |mention: &&Mention| mention.class == person && matches!(mention.content, Content::Name { .. });
    let parts = mentions.iter().filter(is_name).flat_map(|mention| {
        let name = mention.span.of(folded);
        name.split(['·', '・', '‧', '•', '．']).filter(move |part| part.len() < name.len())
    });
    let usable = |part: &&str| {
        let word = grammar.lexicon.find(part).and_then(|id| grammar.lexicon.word(id));
        let is_free = word.is_none_or(|word| word.names.is_empty() && word.lists == 0);
        part.chars().count() >= 2 && part.chars().all(is_han) && is_free
    };
    parts.filter(usable).map(|part| (part.to_owned(), person)).collect()
}

/// Returns what is left of a folded Chinese name without suffixes at its end and places at its start, two characters at least.
pub(crate) fn stems(name: &str, grammar: &Grammar) -> Vec<String> {
    let suffixes = grammar.labels.known_word("@org-suffixes");
    let is_suffix = |part: &str| suffixes.is_some_and(|list| grammar.is_in(grammar.lexicon.find(part), list));
    let is_place = |part: &str| {
        let word = grammar.lexicon.find(part).and_then(|id| grammar.lexicon.word(id));
        word.is_some_and(|word| word.labels.class_bits() & grammar.marks.place.bit() != 0)
    };
    let mut found = Vec::new();
    let mut rest = name.to_owned();
    while let Some(stem) = (1..rest.chars().count()).find_map(|keep| {
        let cut = rest.char_indices().nth(keep)?.0;
        is_suffix(&rest[cut..]).then(|| rest[..cut].to_owned())
    }) {
        let without_place = (2..=4).rev().find_map(|count| {
            let cut = stem.char_indices().nth(count)?.0;
            is_place(&stem[..cut]).then(|| stem[cut..].to_owned())
        });
        // 銳芯微 of 銳芯微電子: 電子 is a suffix as well.
        let longer = rest.char_indices().nth(stem.chars().count() + 1).map(|(cut, _)| rest.split_at(cut));
        let longer = longer.filter(|(_, end)| is_suffix(end)).map(|(form, _)| form.to_owned());
        for form in [Some(stem.clone()), longer, without_place].into_iter().flatten() {
            let known = grammar
                .lexicon
                .find(&form)
                .and_then(|id| grammar.lexicon.word(id))
                .is_some_and(|word| word.lists > 0 || !word.names.is_empty());
            if form.chars().count() >= 2 && !known && !found.contains(&form) {
                found.push(form);
            }
        }
        rest = stem;
    }
    found
}

/// Short forms of names in Chinese, each with the class of the full name.
pub(crate) struct Forms {
    classes: FxHashMap<String, Label>,
    /// What they begin with.
    firsts: FxHashSet<char>,
    longest: usize,
}

impl FromIterator<(String, Label)> for Forms {
    fn from_iter<T: IntoIterator<Item = (String, Label)>>(forms: T) -> Self {
        let classes: FxHashMap<String, Label> = forms.into_iter().collect();
        let firsts = classes.keys().filter_map(|form| form.chars().next()).collect();
        let longest = classes.keys().map(String::len).max().unwrap_or_default();
        Self { classes, firsts, longest }
    }
}

/// Makes every occurrence of one of `forms` in the row a mention, where no other mention stands.
pub(crate) fn mark(
    folded: &str,
    row: &mut Row,
    sentence: usize,
    forms: &Forms,
    grammar: &Grammar,
    mentions: &mut Vec<Mention>,
) {
    let mut at = 0;
    while at < row.items.len() {
        let start = row.items[at].span.start;
        let first = folded.get(start..).and_then(|rest| rest.chars().next());
        if !first.is_some_and(|first| forms.firsts.contains(&first)) {
            at += 1;
            continue;
        }
        let mut end = start;
        let mut best = None;
        for item in row.items[at..].iter().take_while(|item| item.mention.is_none()) {
            if item.span.start != end || item.span.end - start > forms.longest {
                break;
            }
            end = item.span.end;
            if let Some(class) = folded.get(start..end).and_then(|form| forms.classes.get(form)) {
                best = Some((end, *class));
            }
        }
        if let Some((end, class)) = best {
            replace(
                folded,
                row,
                Span::new(start, end),
                sentence,
                class,
                Content::Name { thing: None },
                grammar,
                mentions,
            );
        }
        at += 1;
    }
}

/// Replaces the items under `span` by one mention; what is left of items that only partly lie under it stays, as the word it is.
#[expect(clippy::too_many_arguments, reason = "the row, what to put there, and what both are read with")]
pub(crate) fn replace(
    folded: &str,
    row: &mut Row,
    span: Span,
    sentence: usize,
    class: Label,
    content: Content,
    grammar: &Grammar,
    mentions: &mut Vec<Mention>,
) -> Vec<Item> {
    let Some(first) = row.items.iter().position(|item| item.span.overlaps(span)) else { return Vec::new() };
    let count = row.items[first..].iter().take_while(|item| item.span.overlaps(span)).count();
    let under = row.items[first..first + count].to_vec();
    let piece = |start: usize, end: usize| Item {
        span: Span::new(start, end),
        bits: grammar.marks.han.bit(),
        word: folded.get(start..end).and_then(|words| grammar.lexicon.find(words)),
        mention: None,
        list: None,
    };
    let mut items = Vec::new();
    if under[0].span.start < span.start {
        items.push(piece(under[0].span.start, span.start));
    }
    items.push(Item {
        span,
        bits: class.bit() | grammar.marks.han.bit(),
        word: None,
        mention: Some(mentions.len()),
        list: None,
    });
    if let Some(last) = under.last().filter(|last| last.span.end > span.end) {
        items.push(piece(span.end, last.span.end));
    }
    mentions.push(Mention { span, sentence, class, content });
    row.items.splice(first..first + count, items);
    under
}
