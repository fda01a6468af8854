//! In: a name or value of the gold and one that was found. Out: how far they say the same.

use rust_decimal::Decimal;

use crate::evaluate::Share;
use crate::model::{Date, Money, Qualifier};

/// Returns `name` as names are compared: lower case, without spaces, dots, commas, hyphens and quotes.
pub(super) fn bare(name: &str) -> String {
    let is_kept = |c: &char| !c.is_whitespace() && !"·・‧•.,'’\"“”-".contains(*c);
    name.chars().filter(is_kept).flat_map(char::to_lowercase).collect()
}

/// Returns how far two values agree: half for a date that is right but more or less precise, and amounts of one currency
/// agree when they are within half a percent of the gold.
pub(super) fn same_value(gold: &str, found: &str) -> Share {
    if let (Ok(gold), Ok(found)) = (gold.parse::<Money>(), found.parse::<Money>()) {
        let gap = (gold.amount - found.amount).abs();
        let is_near = gap * Decimal::from(200) <= gold.amount.abs();
        return Share::whole_if(gold.currency == found.currency && is_near);
    }
    if let (Ok(gold), Ok(found)) = (gold.parse::<Decimal>(), found.parse::<Decimal>()) {
        return Share::whole_if(gold == found);
    }
    if bare(gold) == bare(found) {
        return Share::WHOLE;
    }
    match (gold.parse::<Date>(), found.parse::<Date>()) {
        (Ok(gold), Ok(found)) if gold.covers(&found) || found.covers(&gold) => Share::HALF,
        _ => Share::NONE,
    }
}

/// Returns how far the qualifiers agree; lists agree when they hold the same in the same order.
pub(super) fn same_qualifier(gold: &Qualifier, found: &Qualifier) -> Share {
    match (gold, found) {
        (Qualifier::Text(gold), Qualifier::Text(found)) => same_value(gold, found),
        (Qualifier::List(gold), Qualifier::List(found)) => {
            let bare = |texts: &[String]| texts.iter().map(|text| bare(text)).collect::<Vec<_>>();
            Share::whole_if(bare(gold) == bare(found))
        }
        (gold, found) => Share::whole_if(gold == found),
    }
}

/// Returns whether some role of the gold is among the words found, or one role that was found among those of the gold.
pub(super) fn same_role(gold: &Qualifier, found: &Qualifier) -> bool {
    let wanted: Vec<String> = gold.texts().iter().map(|text| bare(text)).collect();
    let words = found.texts().iter().map(|text| bare(text)).collect::<String>();
    let is_one = matches!(found, Qualifier::Text(_));
    let agrees = |wanted: &String| words.contains(wanted.as_str()) || is_one && wanted.contains(&words);
    !words.is_empty() && wanted.iter().any(agrees)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Qualifier {
        Qualifier::Text(text.to_owned())
    }

    fn list(texts: &[&str]) -> Qualifier {
        Qualifier::List(texts.iter().map(|text| (*text).to_owned()).collect())
    }

    #[test]
    fn names_differ_by_more_than_dots_and_case() {
        assert_eq!(bare("J. R. O’Dell-Hart"), bare("JR O'Dell Hart"));
        assert_eq!(bare("安娜・貝爾"), bare("安娜·貝爾"));
        assert_ne!(bare("Acme"), bare("Acme Labs"));
    }

    #[test]
    fn values_agree_as_far_as_they_are_precise() {
        let shares = [
            ("2024-05", "2024-05-14", Share::HALF),
            ("2024-05-14", "2024", Share::HALF),
            ("2024-05", "2024-06", Share::NONE),
            ("2024", "2024", Share::WHOLE),
            ("1000 USD", "1005 USD", Share::WHOLE),
            ("1000 USD", "1006 USD", Share::NONE),
            ("1000 USD", "1000 EUR", Share::NONE),
            ("49", "49.0", Share::WHOLE),
            ("4.9", "49", Share::NONE),
            ("Series B", "series-b", Share::WHOLE),
        ];
        for (gold, found, share) in shares {
            assert_eq!(same_value(gold, found), share, "{gold} {found}");
        }
    }

    #[test]
    fn roles_may_be_worded_longer() {
        assert!(same_role(&list(&["chief executive", "CEO"]), &text("interim CEO")));
        assert!(same_role(&text("deputy chairman"), &text("chairman")));
        assert!(same_role(&text("chairman"), &list(&["founder", "chairman"])));
        assert!(!same_role(&text("deputy chairman"), &list(&["chairman"])));
        assert!(!same_role(&text("chairman"), &text("treasurer")));
        assert!(!same_role(&text("chairman"), &list(&[])));
    }
}
