//! In: knowledge. Out: the language most of its sentences are in, for labels that fit the texts.

use std::collections::BTreeMap;

use crate::model::Knowledge;
use crate::segment::Tally;

/// Returns the language of most sentences that state a claim: `en`, `zh-Hant` or `zh-Hans`; `en` when they are even.
pub fn language_of(knowledge: &Knowledge) -> &'static str {
    let evidence = knowledge.claims.iter().flat_map(|claim| &claim.evidence);
    let sentences: BTreeMap<(&str, usize), &str> =
        evidence.map(|own| ((own.document.as_str(), own.sentence.start), own.text.as_str())).collect();
    sentences.into_values().map(Tally::of).sum::<Tally>().language()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Chars, Claim, Evidence, Object, Status};

    fn knowledge(texts: &[&str]) -> Knowledge {
        let whole = Chars { start: 0, end: 1 };
        let evidence = |(at, text): (usize, &&str)| Evidence {
            document: format!("{at}.txt"),
            sentence: whole,
            text: (*text).to_owned(),
            subject: None,
            object: None,
            cue: whole,
            rule: "zh/test".to_owned(),
            inherited: Vec::new(),
        };
        let claim = Claim {
            id: "c-1".to_owned(),
            subject: "a".to_owned(),
            predicate: "left".to_owned(),
            object: Object::Entity("b".to_owned()),
            qualifiers: std::collections::BTreeMap::new(),
            status: Status::Asserted,
            attribution: None,
            confidence: 90,
            evidence: texts.iter().enumerate().map(evidence).collect(),
        };
        Knowledge { claims: vec![claim], ..Knowledge::default() }
    }

    #[test]
    fn tells_scripts_and_languages_apart() {
        assert_eq!(language_of(&knowledge(&["Marta Olsen 離開澄海科技。"])), "zh-Hant");
        assert_eq!(language_of(&knowledge(&["Marta Olsen 离开澄海科技。", "她加入 Halden Ports。"])), "zh-Hans");
        assert_eq!(language_of(&knowledge(&["Marta Olsen left Chenghai (澄海)."])), "en");
        assert_eq!(language_of(&Knowledge::default()), "en");
    }
}
