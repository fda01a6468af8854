//! In: the claims of a document. Out: the same, where a funding round and what its sentence says of it know of each other.

use crate::model::{Qualifier, Value};
use crate::resolve::draft::{Draft, End};

/// Gives each round the valuation and the investors that its sentence tells, and each investor the round.
///
/// "Acme raised $5m in a Series A led by Beta, at a valuation of $40m" is one story of three claims.
pub(crate) fn complete(drafts: &mut [Draft]) {
    for index in 0..drafts.len() {
        if drafts[index].predicate != "raisedFunding" {
            continue;
        }
        let (company, sentence) = (drafts[index].subject, drafts[index].evidence.sentence);
        let document = drafts[index].evidence.document.clone();
        let beside = |draft: &Draft| draft.evidence.sentence == sentence && draft.evidence.document == document;
        let rounds = drafts.iter().filter(|draft| draft.predicate == "raisedFunding" && beside(draft)).count();
        if rounds != 1 || !drafts[index].status.is_fact() {
            continue;
        }
        let valuation = drafts.iter().find_map(|draft| match &draft.object {
            End::Value(Value::Money(money))
                if draft.predicate == "valuedAt" && beside(draft) && draft.subject == company =>
            {
                Some(money.to_string())
            }
            _ => None,
        });
        let invests = |draft: &Draft| {
            draft.predicate == "invested"
                && beside(draft)
                && draft.object == End::Thing(company)
                && draft.status.is_fact()
        };
        let investors: Vec<usize> = drafts.iter().filter(|draft| invests(draft)).map(|draft| draft.subject).collect();
        let round = drafts[index].qualifiers.get("round").cloned();
        for draft in drafts.iter_mut().filter(|draft| invests(draft)) {
            if let Some(round) = &round {
                draft.qualifiers.entry("round".to_owned()).or_insert_with(|| round.clone());
            }
        }
        if let Some(valuation) = valuation {
            drafts[index].qualifiers.entry("valuation".to_owned()).or_insert(Qualifier::Text(valuation));
        }
        if !investors.is_empty() {
            drafts[index].named.entry("investor".to_owned()).or_insert(investors);
        }
    }
}
