//! In: rows, and the Latin names the tagger found. Out: the same with those names that the capitals alone did not give.

use crate::grammar::Grammar;
use crate::model::Span;
use crate::recognise::item::{Content, Item, Mention};
use crate::recognise::{Reading, class_label};
use crate::segment::is_han;
use crate::tagger::Tagged;

/// Hundredths of a nat by which a name must win to be one where no rule sees a name, and to be cut otherwise than rules cut it.
const SURE: i32 = 60;
const SURER: i32 = 150;

/// Makes each Latin name of `tagged` a mention, where none of known class stands; in `headlines` every word has a capital.
pub(crate) fn add(reading: &mut Reading<'_>, tagged: &[Tagged], headlines: &[usize], grammar: &Grammar) {
    for found in tagged {
        let text = found.span.of(&reading.document.text);
        let latin = !text.contains(is_han) && text.contains(char::is_alphabetic);
        let sentences = &reading.segments.sentences;
        let at = sentences.partition_point(|sentence| sentence.span.end <= found.span.start);
        let inside = sentences.get(at).is_some_and(|sentence| sentence.span.contains(found.span));
        if latin && inside && !headlines.contains(&at) {
            let span = without_address(reading, at, found.span, grammar);
            place(reading, at, &Tagged { span, ..*found }, grammar);
        }
    }
}

/// Returns the span of a name without the words of address at its start: the Roe of Mr Roe.
fn without_address(reading: &Reading<'_>, sentence: usize, span: Span, grammar: &Grammar) -> Span {
    let list = grammar.labels.known_word("@honorifics");
    let address = |item: &&Item| item.mention.is_none() && list.is_some_and(|list| grammar.is_in(item.word, list));
    let items = &reading.rows[sentence].items;
    let first = items.partition_point(|item| item.span.end <= span.start);
    let count = items[first..].iter().take_while(address).count();
    let start = items.get(first + count).map(|item| item.span.start).filter(|start| count > 0 && *start < span.end);
    start.map_or(span, |start| Span::new(start, span.end))
}

fn place(reading: &mut Reading<'_>, sentence: usize, found: &Tagged, grammar: &Grammar) {
    let items = &reading.rows[sentence].items;
    let first = items.partition_point(|item| item.span.end <= found.span.start);
    let count = items[first..].iter().take_while(|item| item.span.start < found.span.end).count();
    let under = &items[first..first + count];
    let (Some(head), Some(tail)) = (under.first(), under.last()) else { return };
    let whole = head.span.cover(tail.span);
    let marks = &grammar.marks;
    let name = marks.name;
    let names =
        [marks.person, marks.organization, marks.place, marks.product].iter().fold(0, |bits, class| bits | class.bit());
    let wider = |item: &Item| found.span.contains(item.span) && item.span != found.span;
    let free = |item: &Item| match item.mention {
        None => true,
        Some(_) => item.is(name) || found.score >= SURER && item.bits & names != 0 && wider(item),
    };
    // Of a name cut as the tagger cuts it, all that is said has been heard.
    if under.iter().any(|item| item.mention.is_some() && item.span == found.span) {
        return;
    }
    // A word of the language that opens a sentence has its capital from there.
    let plain = grammar.labels.known_word("@not-names-en").is_some_and(|list| grammar.is_in(head.word, list));
    let phrase =
        || head.span.of(&reading.document.text).split(' ').skip(1).any(|word| word.starts_with(char::is_lowercase));
    if first == 0 && count == 1 && head.mention.is_none() && (plain || phrase()) {
        return;
    }
    // M.D. and the Board of Directors are no names.
    let lists = ["@honorifics", "@definite", "@titles", "@en_national"].map(|name| grammar.labels.known_word(name));
    let listed = lists.iter().flatten().any(|list| grammar.is_in(head.word, *list));
    if count == 1 && listed && head.mention.is_none() {
        return;
    }
    // Acme's Board of Directors is part of Acme.
    let board = grammar.labels.known_word("@board");
    let of_board = |item: &Item| item.mention.is_none() && board.is_some_and(|list| grammar.is_in(item.word, list));
    if count > 1 && found.span.of(&reading.document.text).contains(['\'', '’']) && under.iter().any(of_board) {
        return;
    }
    // "Elm Partners and carmaker Acme" are two.
    let joint = ["@name_joint", "@no_subject_after", "@modifier_mark"].map(|name| grammar.labels.known_word(name));
    let within = |item: &&Item| {
        found.span.contains(item.span) && item.mention.is_none() && item.is(marks.latin) && !item.is(marks.capital)
    };
    let parts = |item: &Item| !joint.iter().flatten().any(|list| grammar.is_in(item.word, *list));
    let particle = |item: &Item| grammar.people.is_particle(item.span.of(&reading.document.text));
    if under.iter().filter(within).any(|item| parts(item) && !particle(item)) {
        return;
    }
    let mentions = under.iter().filter(|item| item.mention.is_some()).count();
    let least = if mentions == 0 { SURE } else { SURER };
    if !under.iter().all(free) || found.score < least {
        return;
    }
    let span = if mentions == 1 && count == 1 { whole } else { found.span.cover(whole) };
    let class = class_label(found.class, grammar);
    let bits = class.bit() | marks.latin.bit() | marks.capital.bit();
    let thing = under.iter().filter(|_| count == 1).find_map(|item| thing(item, &reading.mentions));
    // What stood there before names nothing any more.
    let under: Vec<usize> = under.iter().filter_map(|item| item.mention).collect();
    for id in under {
        reading.mentions[id].class = name;
    }
    let item = Item { span, bits, word: None, mention: Some(reading.mentions.len()), list: None };
    reading.mentions.push(Mention { span, sentence, class, content: Content::Name { thing } });
    reading.rows[sentence].items.splice(first..first + count, [item]);
}

/// Returns the thing of the lexicon that an item of unknown class names.
fn thing(item: &Item, mentions: &[Mention]) -> Option<usize> {
    match mentions.get(item.mention?)?.content {
        Content::Name { thing } => thing,
        _ => None,
    }
}
