//! In: knowledge. Out: the language most of its sentences are in, for labels that fit the texts.

use crate::model::Knowledge;
use crate::segment::{is_han, language};

/// Returns the language of most sentences that state a claim: `en`, `zh-Hant` or `zh-Hans`; `en` when they are even.
pub fn language_of(knowledge: &Knowledge) -> &'static str {
    let (mut latin, mut traditional, mut simplified) = (0_usize, 0_usize, 0_usize);
    for text in knowledge.claims.iter().flat_map(|claim| &claim.evidence).map(|evidence| evidence.text.as_str()) {
        let han = text.chars().filter(|c| is_han(*c)).count();
        // One Chinese character says about as much as one short word.
        let words = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).count();
        match language(text) {
            "zh-Hant" if han > words => traditional += 1,
            "zh-Hans" if han > words => simplified += 1,
            _ if han <= words => latin += 1,
            _ => {}
        }
    }
    match (traditional.max(simplified) > latin, simplified > traditional) {
        (false, _) => "en",
        (true, true) => "zh-Hans",
        (true, false) => "zh-Hant",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Chars, Claim, Evidence, Object, Status};

    fn knowledge(texts: &[&str]) -> Knowledge {
        let whole = Chars { start: 0, end: 1 };
        let evidence = |text: &&str| Evidence {
            document: "a.txt".to_owned(),
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
            evidence: texts.iter().map(evidence).collect(),
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
