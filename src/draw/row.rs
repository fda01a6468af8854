//! In: a claim. Out: [`Row`], the claim in a few words: `invested in · US$13 bn · 2023 (reported)`.

use rust_decimal::Decimal;
use unicode_width::UnicodeWidthStr;

use crate::draw::voice::Voice;
use crate::draw::wrap::{clean, wrap};
use crate::model::{Claim, Object, Qualifier, Status, Value};
use crate::ontology::ValueType;
use crate::review::CORRECTED;

/// Between the parts of a row.
const DOT: &str = " · ";
/// Qualifiers that are told together with what they bear on.
const TOLD: [&str; 8] = ["comparison", "approximate", "per", "former", "date", "start", "end", "until"];

/// Qualifiers that weigh most where money is told.
const HEAVY: [&str; 2] = ["percent", "amount"];

/// A claim in a few words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// The predicate, or the role that stands for it.
    pub(super) head: String,
    /// The value, when the claim is about one.
    pub(super) value: Option<String>,
    /// What the qualifiers say.
    pub(super) details: Vec<String>,
    /// The status, when it is not told as a fact.
    pub(super) note: Option<String>,
    /// How firmly it is stated.
    pub(super) status: Status,
    /// The share that changes hands or is held, in whole percent.
    pub(super) percent: Option<u8>,
}

/// Words of one line of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) part: Part,
}

/// What words of a row tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The predicate or role.
    Head,
    /// Value and qualifiers.
    Detail,
    /// The status.
    Note,
}

impl Row {
    /// Returns `claim` in the words of `voice`.
    pub(super) fn new(claim: &Claim, voice: Voice<'_>) -> Self {
        let teller = Teller { claim, voice };
        let role = claim.qualifiers.get("role").filter(|role| role.texts().iter().any(|text| !clean(text).is_empty()));
        let speaks = voice.wording.role_speaks.contains(&claim.predicate);
        let is_former = claim.qualifiers.get("former") == Some(&Qualifier::Flag(true));
        let (head, is_told) = match role.filter(|_| speaks) {
            Some(role) if is_former => (voice.phrase("former", &[("role", &teller.text("role", role))]), true),
            Some(role) => (teller.text("role", role), true),
            None => (voice.predicate(&claim.predicate, claim.status).to_owned(), false),
        };
        let mut details = if is_former && !is_told { vec![voice.phrase("formerly", &[])] } else { Vec::new() };
        details.extend(teller.qualifiers(is_told).into_iter().map(|(_, text)| text));
        details.extend(teller.time());
        let status = match claim.status {
            Status::Asserted => None,
            status => Some(voice.phrase("status", &[("status", voice.status(status))])),
        };
        let percent = teller.percent();
        Self { head: clean(&head), value: teller.value(), details, note: status, status: claim.status, percent }
    }

    /// Returns `claim` in the words of `voice`, share and amount first: `49% · owns`.
    pub(super) fn stake(claim: &Claim, voice: Voice<'_>) -> Self {
        let row = Self::new(claim, voice);
        let teller = Teller { claim, voice };
        let (heavy, others): (Vec<_>, Vec<_>) =
            teller.qualifiers(false).into_iter().partition(|(name, _)| HEAVY.contains(&name.as_str()));
        if heavy.is_empty() {
            return row;
        }
        let texts = |qualifiers: Vec<(String, String)>| qualifiers.into_iter().map(|(_, text)| text);
        let head = texts(heavy).collect::<Vec<_>>().join(DOT);
        Self { head, details: std::iter::once(row.head).chain(texts(others)).chain(teller.time()).collect(), ..row }
    }

    /// Returns the row on one line.
    pub(super) fn plain(&self) -> String {
        self.lines(usize::MAX).concat().into_iter().map(|run| run.text).collect()
    }

    /// Returns the row in lines of about `width` columns.
    pub(super) fn lines(&self, width: usize) -> Vec<Vec<Run>> {
        let mut pieces = vec![(String::new(), self.head.as_str(), Part::Head)];
        pieces.extend(self.value.as_deref().map(|value| (" ".to_owned(), value, Part::Detail)));
        pieces.extend(self.details.iter().map(|detail| (DOT.to_owned(), detail.as_str(), Part::Detail)));
        // Brackets of full width bring their own space.
        let space = |note: &str| if note.starts_with(|c: char| c.is_ascii()) { " ".to_owned() } else { String::new() };
        pieces.extend(self.note.as_deref().map(|note| (space(note), note, Part::Note)));
        let mut lines: Vec<Vec<Run>> = vec![Vec::new()];
        let mut used = 0;
        for (glue, text, part) in pieces {
            let is_first = lines.last().is_some_and(Vec::is_empty);
            if !is_first && used + glue.width() + text.width() > width {
                lines.push(Vec::new());
                used = 0;
            } else if let Some(line) = lines.last_mut().filter(|_| !is_first) {
                if !glue.is_empty() {
                    line.push(Run { text: glue.clone(), part: Part::Detail });
                }
                used += glue.width();
            }
            for (at, words) in wrap(text, width, 3).into_iter().enumerate() {
                if at > 0 {
                    lines.push(Vec::new());
                    used = 0;
                }
                used += words.width();
                lines.last_mut().into_iter().for_each(|line| line.push(Run { text: words.clone(), part }));
            }
        }
        lines
    }
}

/// Tells the parts of one claim.
struct Teller<'d> {
    claim: &'d Claim,
    voice: Voice<'d>,
}

impl Teller<'_> {
    fn value(&self) -> Option<String> {
        let value = match &self.claim.object {
            Object::Entity(_) => return None,
            Object::Value(Value::Date(date)) => self.voice.date(date),
            Object::Value(Value::Money(money)) => self.hedge(self.voice.money(money)),
        };
        Some(match self.claim.qualifiers.get("per").map(Qualifier::texts) {
            Some([per, ..]) => self.voice.phrase("per", &[("value", &value), ("per", self.voice.term(per))]),
            _ => value,
        })
    }

    /// Returns what the qualifiers say, by their names: the known ones in their order, then the others with their labels.
    fn qualifiers(&self, is_role_told: bool) -> Vec<(String, String)> {
        let (forms, claim) = (&self.voice.wording.qualifiers, self.claim);
        let is_told = |name: &str| TOLD.contains(&name) || (is_role_told && name == "role");
        let listed = forms.iter().filter(|form| !is_told(&form.name)).filter_map(|form| {
            let value = self.text(&form.name, claim.qualifiers.get(&form.name)?);
            let text = || self.voice.fill(&form.pattern, &[("value", &value)]);
            (!value.is_empty()).then(|| (form.name.clone(), text()))
        });
        let is_listed = |name: &str| forms.iter().any(|form| form.name == name);
        let others =
            claim.qualifiers.iter().filter(|(name, _)| !is_told(name) && !is_listed(name) && *name != CORRECTED);
        let labelled = others.filter_map(|(name, qualifier)| {
            let known = self.voice.vocabulary.qualifiers.get(name);
            let label = known.map_or(name.as_str(), |known| known.labels.best(self.voice.language));
            let text = match qualifier {
                Qualifier::Flag(flag) => flag.then(|| label.to_owned()),
                texts => Some(format!("{label} {}", self.text(name, texts))),
            };
            Some((name.clone(), text?))
        });
        listed.chain(labelled).map(|(name, text)| (name, clean(&text))).collect()
    }

    /// Returns the words of a qualifier, a list as one text.
    fn text(&self, name: &str, qualifier: &Qualifier) -> String {
        let form = self.voice.vocabulary.qualifiers.get(name).map(|known| known.value);
        let texts: Vec<String> = qualifier.texts().iter().map(|text| self.one(name, form, text)).collect();
        let text = self.voice.list(&texts, usize::MAX);
        if self.bearer() == Some(name) { self.hedge(text) } else { text }
    }

    fn one(&self, name: &str, form: Option<ValueType>, text: &str) -> String {
        match form {
            Some(ValueType::Money) => text.parse().map_or_else(|_| text.to_owned(), |money| self.voice.money(&money)),
            Some(ValueType::Date) => self.voice.period(text),
            _ if name == "period" => self.voice.period(text),
            _ if name == "round" && text.len() <= 2 => self.voice.phrase("letter_round", &[("value", text)]),
            _ => self.voice.term(text).to_owned(),
        }
    }

    /// Returns the qualifier that `approximate` and `comparison` speak of, when the claim has no value they may mean.
    fn bearer(&self) -> Option<&'static str> {
        let has_money = matches!(self.claim.object, Object::Value(Value::Money(_)));
        let known = ["amount", "percent", "valuation"].into_iter();
        known.filter(|_| !has_money).find(|name| self.claim.qualifiers.contains_key(*name))
    }

    fn percent(&self) -> Option<u8> {
        let percent: Decimal = self.claim.qualifiers.get("percent")?.texts().first()?.parse().ok()?;
        u8::try_from(percent.round().clamp(Decimal::ZERO, Decimal::ONE_HUNDRED)).ok()
    }

    fn hedge(&self, value: String) -> String {
        let is_rough = self.claim.qualifiers.get("approximate") == Some(&Qualifier::Flag(true));
        let comparison = self.claim.qualifiers.get("comparison").and_then(|qualifier| qualifier.texts().first());
        let value = if is_rough { self.voice.phrase("about", &[("value", &value)]) } else { value };
        let compared = comparison.map(|key| self.voice.phrase(key, &[("value", &value)]));
        compared.filter(|text| !text.is_empty()).unwrap_or(value)
    }

    fn time(&self) -> Option<String> {
        let date =
            |name: &str| self.claim.qualifiers.get(name).and_then(|date| date.texts().first()).map(String::as_str);
        let end = date("end").or_else(|| date("until"));
        let start = date("start").or_else(|| date("date").filter(|_| end.is_some()));
        let stretch = self.voice.between(start, end);
        stretch.or_else(|| date("date").map(|date| self.voice.period(date))).map(|time| clean(&time))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::voice::speak;
    use crate::model::Evidence;

    fn say(language: &str, predicate: &str, object: &str, status: Status, qualifiers: &[(&str, &str)]) -> String {
        let qualifier = |text: &&str| match *text {
            "yes" => Qualifier::Flag(true),
            text if text.contains('/') => Qualifier::List(text.split('/').map(str::to_owned).collect()),
            text => Qualifier::Text(text.to_owned()),
        };
        let claim = Claim {
            id: "c-1".to_owned(),
            subject: "a".to_owned(),
            predicate: predicate.to_owned(),
            object: object.parse().map_or(Object::Entity("b".to_owned()), |money| Object::Value(Value::Money(money))),
            qualifiers: qualifiers.iter().map(|(name, text)| ((*name).to_owned(), qualifier(text))).collect(),
            status,
            attribution: None,
            confidence: 90,
            evidence: Vec::<Evidence>::new(),
        };
        speak(language, |voice| Row::new(&claim, voice).plain())
    }

    #[test]
    fn lets_the_role_speak() {
        let held = [("role", "CEO/chair"), ("start", "2021")];
        assert_eq!(say("en", "holdsRole", "b", Status::Asserted, &held), "CEO, chair · since 2021");
        let former = [("role", "執行長"), ("former", "yes")];
        assert_eq!(say("zh-Hant", "holdsRole", "b", Status::Asserted, &former), "前執行長");
        assert_eq!(say("en", "leads", "b", Status::Asserted, &[("former", "yes")]), "leads · formerly");
        assert_eq!(say("en", "joined", "b", Status::Proposed, &[("role", "CFO")]), "join · CFO (proposed)");
    }

    #[test]
    fn hedges_the_amount_meant() {
        let rough = [("approximate", "yes"), ("amount", "13000000000 USD")];
        assert_eq!(say("en", "invested", "b", Status::Asserted, &rough), "invested in · about US$13 bn");
        let over = [("comparison", "more than"), ("valuation", "150000000000 USD")];
        assert_eq!(
            say("zh-Hant", "raisedFunding", "6500000000 USD", Status::Planned, &over),
            "融資 超過 65 億美元 · 估值 1,500 億美元（計畫中）"
        );
        let monthly = [("per", "month"), ("approximate", "yes")];
        assert_eq!(say("en", "hasPrice", "20 USD", Status::Asserted, &monthly), "price about US$20 per month");
        assert_eq!(say("zh-Hans", "ownsStake", "b", Status::Reported, &[("percent", "49")]), "持股 · 49%（据报道）");
    }

    #[test]
    fn tells_qualifiers_nobody_listed_with_their_names() {
        let odd = [("mood", "glad"), ("secret", "yes")];
        assert_eq!(say("en", "supports", "b", Status::Asserted, &odd), "supports · mood glad · secret");
    }

    #[test]
    fn breaks_lines_between_parts() {
        let row = Row {
            head: "left".to_owned(),
            value: None,
            details: ["resigned", "to Halden Ports", "2 May 2024"].map(str::to_owned).to_vec(),
            note: None,
            status: Status::Asserted,
            percent: None,
        };
        let lines: Vec<String> =
            row.lines(24).into_iter().map(|line| line.into_iter().map(|run| run.text).collect()).collect();
        assert_eq!(lines, ["left · resigned", "to Halden Ports", "2 May 2024"]);
    }
}
