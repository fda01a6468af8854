//! In: the claims of a document. Out: the same, where a funding round and what is said of it know of each other.

use std::collections::BTreeMap;

use crate::model::{Qualifier, Value};
use crate::resolve::draft::{Draft, End};

/// How many sentences behind a round's own still speak of it, unless another round is told.
const REACH: usize = 4;
/// What a round tells those who took part in it.
const SHARED: [&str; 2] = ["round", "date"];

/// Gives each round the valuation and the investors that are told of it, and each investor and valuation the round and its date.
///
/// "Acme raised $5m in a Series A led by Beta. The deal values it at $40m. Gamma also took part" is one story of four claims.
/// `starts` are the places where the sentences start.
pub(crate) fn complete(drafts: &mut [Draft], starts: &[usize]) {
    let sentence = |draft: &Draft| starts.partition_point(|start| *start <= draft.evidence.sentence.start);
    let rounds: Vec<(usize, usize, usize)> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.predicate == "raisedFunding" && draft.status.is_fact())
        .map(|(index, draft)| (index, sentence(draft), draft.subject))
        .collect();
    let mut by_sentence: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, draft) in drafts.iter().enumerate() {
        by_sentence.entry(sentence(draft)).or_default().push(index);
    }
    let mut by_company: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (index, at, company) in &rounds {
        by_company.entry((*company, *at)).or_default().push(*index);
    }
    for (index, at, company) in &rounds {
        let (index, at, company) = (*index, *at, *company);
        let mut others = by_company.get(&(company, at)).into_iter().flatten();
        let alone = others.all(|other| same_amount(&drafts[*other], &drafts[index]));
        let mut later = by_company.range((company, at + 1)..=(company, usize::MAX));
        let next = later.next().map_or(usize::MAX, |((_, at), _)| *at);
        if !alone {
            continue;
        }
        let beside = by_sentence.range(at..=at + REACH).filter(|(place, _)| **place == at || **place < next);
        let beside = beside.flat_map(|(place, others)| others.iter().map(move |other| (*place, *other)));
        let mut told: Vec<usize> = beside
            .filter(|(place, other)| {
                let draft = &drafts[*other];
                let own = *other == index || !is_of_another(draft, &drafts[index]);
                (*place == at || is_open(draft)) && draft.status.is_fact() && concerns(draft, company) && own
            })
            .map(|(_, other)| other)
            .collect();
        told.sort_unstable();
        let valuation = told.iter().find_map(|other| match &drafts[*other].object {
            End::Value(Value::Money(money)) => Some(money.to_string()),
            _ => None,
        });
        let investors: Vec<usize> = told
            .iter()
            .filter(|other| drafts[**other].predicate == "invested")
            .map(|other| drafts[*other].subject)
            .collect();
        // "The Series C was led by Beta, and Acme raised $5m": the round is told of an investor alone.
        let mut rounds =
            told.iter().filter(|other| drafts[**other].predicate == "invested" && sentence(&drafts[**other]) == at);
        let letter = rounds.find_map(|other| drafts[*other].qualifiers.get("round").cloned());
        let one = |letter: &Qualifier| {
            rounds.all(|other| drafts[*other].qualifiers.get("round").is_none_or(|round| round == letter))
        };
        if let Some(letter) = letter.filter(one) {
            drafts[index].qualifiers.entry("round".to_owned()).or_insert(letter);
        }
        let shared: Vec<(&str, Qualifier)> =
            SHARED.iter().filter_map(|name| Some((*name, drafts[index].qualifiers.get(*name)?.clone()))).collect();
        for other in told {
            for (name, value) in &shared {
                let takes = *name == "date" || drafts[other].predicate == "invested";
                if takes {
                    drafts[other].qualifiers.entry((*name).to_owned()).or_insert_with(|| value.clone());
                }
            }
        }
        if let Some(valuation) = valuation {
            drafts[index].qualifiers.entry("valuation".to_owned()).or_insert(Qualifier::Text(valuation));
        }
        let held = drafts[index].named.entry("investor".to_owned()).or_default();
        for investor in investors {
            if !held.contains(&investor) {
                held.push(investor);
            }
        }
        drafts[index].named.retain(|_, things| !things.is_empty());
    }
}

/// Returns whether a claim tells of another round than `round`: by its letter, or by a date that is not the same or a part of it.
fn is_of_another(draft: &Draft, round: &Draft) -> bool {
    SHARED.iter().any(|name| {
        let texts = |draft: &Draft| draft.qualifiers.get(*name).map(|value| value.texts().join(" "));
        let part = |one: &String, other: &String| one.starts_with(other.as_str()) || other.starts_with(one.as_str());
        texts(draft).zip(texts(round)).is_some_and(|(own, other)| !part(&own, &other))
    })
}

fn same_amount(a: &Draft, b: &Draft) -> bool {
    a.object == b.object
}

/// Returns whether a claim in a later sentence may still be about the round: it tells no round or time of its own.
fn is_open(draft: &Draft) -> bool {
    SHARED.iter().all(|name| !draft.qualifiers.contains_key(*name))
}

/// Returns whether the claim is an investment in the company or its valuation.
fn concerns(draft: &Draft, company: usize) -> bool {
    match draft.predicate.as_str() {
        "invested" => draft.object == End::Thing(company),
        "valuedAt" => draft.subject == company,
        _ => false,
    }
}
