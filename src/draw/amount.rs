//! In: money, percentages. Out: their words: `US$13 bn`.

use rust_decimal::Decimal;

use crate::draw::voice::Voice;
use crate::model::Money;

impl Voice<'_> {
    /// Returns an amount in the words of this language.
    pub(super) fn money(&self, money: &Money) -> String {
        let currencies = &self.wording.currencies;
        let code = money.currency.as_str();
        let form = currencies.get(code).or_else(|| currencies.get(""));
        let number = self.number(money.amount);
        form.map_or_else(|| money.to_string(), |words| self.fill(words, &[("number", &number), ("code", code)]))
    }

    /// Returns a number with the largest scale it reaches: `6.5 bn`.
    pub(super) fn number(&self, number: Decimal) -> String {
        let scales = &self.wording.scales;
        let scales = scales.get(self.language).or_else(|| scales.get("en")).map(Vec::as_slice).unwrap_or_default();
        for (power, word) in scales {
            let Some(unit) =
                10_i128.checked_pow(*power).and_then(|unit| Decimal::try_from_i128_with_scale(unit, 0).ok())
            else {
                continue;
            };
            if number.abs() >= unit {
                return format!("{}{word}", grouped(number / unit));
            }
        }
        grouped(number)
    }
}

/// Returns a decimal with commas between thousands.
fn grouped(number: Decimal) -> String {
    let text = number.normalize().to_string();
    let (sign, text) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("-", digits));
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut grouped = sign.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if let Some(fraction) = fraction {
        grouped.push('.');
        grouped.push_str(fraction);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use crate::draw::voice::speak;
    use crate::model::Money;

    fn say(language: &str, text: &str) -> String {
        let money: Money = text.parse().unwrap();
        speak(language, |voice| voice.money(&money))
    }

    #[test]
    fn scales_by_language() {
        assert_eq!(say("en", "13000000000 USD"), "US$13 bn");
        assert_eq!(say("zh-Hant", "13000000000 USD"), "130 億美元");
        assert_eq!(say("zh-Hans", "6500000000 CNY"), "65 亿元人民币");
        assert_eq!(say("zh-Hant", "78400000 USD"), "7,840 萬美元");
        assert_eq!(say("en", "150000000000000 KRW"), "₩150 tn");
    }

    #[test]
    fn keeps_small_and_odd_amounts_whole() {
        assert_eq!(say("en", "20 USD"), "US$20");
        assert_eq!(say("zh-Hant", "1234.5 EUR"), "1,234.5歐元");
        assert_eq!(say("en", "-1500000 XTS"), "XTS -1.5 m");
        assert_eq!(say("en", "79228162514264337593543950335 USD"), "US$79,228,162,514,264,337.593543950335 tn");
    }
}
