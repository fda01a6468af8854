//! In: a rule's match in a sentence. Out: the [`Relation`]s it makes, with their ends, qualifiers and status.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::grammar::{Claiming, Grammar, Rule, WordValue};
use crate::model::{Qualifier, Span, Status, Value};
use crate::ontology::{Source, Vocabulary};
use crate::pattern::{Items, Label, Match};
use crate::recognise::{self, Content, Item, MentionId, Reading, Title, View};
use crate::relate::argument::{Finder, Subject};
use crate::relate::cascade;
use crate::relate::qualify;
use crate::relate::relation::{AGAIN, FOLLOWS, Operand, Part, Relation, STARTS};
use crate::relate::scope::Scopes;
use crate::relate::time::Times;

/// The property of relations that say two names mean one thing.
pub(crate) const SAME: &str = "sameAs";

/// What building relations needs to know.
pub(crate) struct Builder<'a> {
    pub(crate) grammar: &'a Grammar,
    pub(crate) vocabulary: &'a Vocabulary,
    pub(crate) times: &'a Times,
}

/// A match being turned into relations.
pub(crate) struct Site<'a> {
    pub(crate) reading: &'a Reading<'a>,
    pub(crate) row: usize,
    pub(crate) items: &'a [Item],
    pub(crate) rule: &'a Rule,
    pub(crate) found: &'a Match,
    pub(crate) cue: Range<usize>,
}

impl<'a> Site<'a> {
    pub(crate) fn new(reading: &'a Reading<'a>, row: usize, rule: &'a Rule, found: &'a Match) -> Self {
        let cue = cascade::cue(&rule.program.captures, found);
        Self { reading, row, items: &reading.rows[row].items, rule, found, cue }
    }

    pub(crate) fn captured(&self, name: &str) -> Option<&'a [Item]> {
        self.items.get(self.found.capture(&self.rule.program, name)?)
    }

    pub(crate) fn content(&self, item: &Item) -> Option<&'a Content> {
        Some(&self.reading.mentions.get(item.mention?)?.content)
    }

    pub(crate) fn words(&self, items: &[Item]) -> Option<&'a str> {
        Some(items.first()?.span.cover(items.last()?.span).of(&self.reading.document.text))
    }
}

impl Builder<'_> {
    /// Returns the relations of one match; none when an end is missing that the rule does not let be inherited.
    pub(crate) fn build(&self, site: &Site<'_>, scopes: &Scopes) -> Vec<Relation> {
        let view = View { items: site.items, grammar: self.grammar };
        let clause = Finder::new(site.items, &site.reading.segments.folded, self.grammar).clause_before(site.cue.start);
        let bars = |list: Option<Label>, range: Range<usize>| {
            list.is_some_and(|list| range.into_iter().any(|index| view.has(index, list)))
        };
        if bars(site.rule.unless, clause) || bars(site.rule.unless_before, 0..site.cue.start) {
            return Vec::new();
        }
        let mut relations = Vec::new();
        for claiming in &site.rule.claims {
            for (predicate, title) in self.predicates(claiming, site) {
                let (status, source) = scopes.status(&view, &predicate, &site.found.items, &site.cue);
                let attribution = source.and_then(|range| site.words(site.items.get(range)?)).map(str::to_owned);
                let status = match claiming.status {
                    Some(Status::Asserted) => Status::Asserted,
                    own => own.map_or(status, |own| own.max(status)),
                };
                relations.extend(self.relate(claiming, &predicate, title, site, status, attribution.as_ref()));
            }
        }
        relations
    }

    /// Returns the property of a claim: for `role` that of each captured title, by its kind; for a part another than for the whole.
    fn predicates<'s>(&self, claiming: &Claiming, site: &Site<'s>) -> Vec<(String, Option<&'s Title>)> {
        if claiming.predicate != "role" {
            let minority = claiming.minority.as_ref().filter(|_| qualify::is_minority(site));
            let predicate = minority.unwrap_or(&claiming.predicate);
            let offices = self.offices(claiming, site);
            return match offices.len() {
                0 | 1 => vec![(predicate.clone(), None)],
                _ => offices.into_iter().map(|title| (predicate.clone(), Some(title))).collect(),
            };
        }
        let mut found = Vec::new();
        for item in site.captured("role").unwrap_or_default() {
            let Some(Content::Role(titles)) = site.content(item) else { continue };
            for title in titles.iter().filter(|title| self.is_held(title, site)) {
                let word = self.grammar.lexicon.find(&title.kind).and_then(|id| self.grammar.lexicon.word(id));
                let predicate = match word.and_then(|word| word.values.get("role_predicate")) {
                    Some(WordValue::Text(predicate)) => predicate.as_str(),
                    _ => "holdsRole",
                };
                found.push((predicate.to_owned(), Some(title)));
            }
        }
        found
    }

    fn relate(
        &self,
        claiming: &Claiming,
        predicate: &str,
        title: Option<&Title>,
        site: &Site<'_>,
        status: Status,
        attribution: Option<&String>,
    ) -> Vec<Relation> {
        let Some(subjects) =
            self.ends(&claiming.subject, claiming.subject_source.or(Some(Source::Before)), predicate, true, site)
        else {
            return Vec::new();
        };
        let subjects = self.holder(subjects, title, site);
        let objects = match self.office(claiming, title, predicate, site) {
            Some(title) if !self.is_held(title, site) => return Vec::new(),
            Some(Title { of: Some(office), .. }) => vec![Operand::Mention(*office)],
            _ => match self.ends(&claiming.object, claiming.object_source, predicate, false, site) {
                Some(objects) => objects,
                None => return Vec::new(),
            },
        };
        // "The shareholder Jane Roe": of what, only the words themselves can tell.
        let vague = title.is_some() && !["holdsRole", "founded"].contains(&predicate);
        if vague && objects.iter().any(|object| matches!(object, Operand::Missing(_))) {
            return Vec::new();
        }
        let mut qualifiers = qualify::captured(self, site, claiming, predicate);
        for (name, value) in &claiming.qualifiers {
            qualifiers.insert(name.clone(), Part::Plain(value.clone()));
        }
        if let Some(title) = title {
            self.title(title, predicate, site, &mut qualifiers);
        }
        let takes = |name: &str| self.takes(predicate, name);
        let mut date_from = None;
        let told =
            ["date", "start", "end", "until"].iter().any(|name| qualifiers.contains_key(*name) && *name != "until");
        if takes(&claiming.dates)
            && site.rule.is_dated
            && !told
            && let Some((date, span)) = qualify::date(self, site)
        {
            let date =
                if status == Status::Planned && takes("role") { qualify::ahead(self, site, date, span) } else { date };
            qualifiers.insert(claiming.dates.clone(), Part::Plain(Qualifier::Text(date.to_string())));
            date_from = Some(span);
        } else if claiming.dates != "date"
            && takes(&claiming.dates)
            && let Some(date) = qualifiers.remove("date")
        {
            qualifiers.insert(claiming.dates.clone(), date);
        }
        if takes("period") && !qualifiers.contains_key("period") && !qualifiers.contains_key("per") {
            let period = qualify::period(self, site).map(|period| Part::Plain(Qualifier::Text(period)));
            qualifiers.extend(period.map(|period| ("period".to_owned(), period)));
        }
        // "She takes up the post in May": a start that is told so lies ahead.
        let objects: Vec<Operand> = objects
            .into_iter()
            .map(|object| match object {
                Operand::Value(Value::Date(date), span) if predicate == STARTS => {
                    Operand::Value(Value::Date(qualify::ahead(self, site, date, span)), span)
                }
                other => other,
            })
            .collect();
        let mention = |operand: &Operand| match operand {
            Operand::Mention(id) => Some(*id),
            _ => None,
        };
        let listed: Vec<MentionId> = subjects.iter().filter_map(mention).collect();
        let owner = site.captured("owner").and_then(|items| items.iter().find_map(|item| item.mention));
        let cue = self.cue(site);
        let mut relations = Vec::new();
        for (place, subject) in subjects.iter().enumerate() {
            let mut qualifiers = qualifiers.clone();
            if subjects.len() > 1 {
                qualifiers.extend(self.share(place, subjects.len(), predicate, site));
            }
            for object in objects.iter().filter(|object| *object != subject) {
                relations.push(Relation {
                    sentence: site.row,
                    rule: site.rule.name.clone(),
                    predicate: predicate.to_owned(),
                    subject: subject.clone(),
                    object: object.clone(),
                    qualifiers: qualifiers.clone(),
                    listed: listed.clone(),
                    owner,
                    status,
                    attribution: attribution.filter(|_| status == Status::Reported).cloned(),
                    cue,
                    confidence: site.rule.confidence,
                    is_dated: site.rule.is_dated,
                    date_from,
                    is_titled: title.is_some(),
                    is_learned: false,
                    is_nominal: site.rule.program.captures.iter().any(|capture| capture == "noun"),
                    rises: site.rule.rises,
                    is_joining: site.rule.claims.iter().any(|claiming| claiming.predicate == "joined"),
                    unless: Vec::new(),
                });
            }
        }
        relations
    }

    pub(super) fn takes(&self, predicate: &str, qualifier: &str) -> bool {
        if predicate == FOLLOWS {
            return qualifier == "date";
        }
        self.vocabulary.predicates.get(predicate).is_some_and(|predicate| predicate.qualifiers.contains(qualifier))
    }

    fn cue(&self, site: &Site<'_>) -> Span {
        let items = site.items.get(site.cue.clone()).unwrap_or_default();
        match (items.first(), items.last()) {
            (Some(first), Some(last)) => first.span.cover(last.span),
            _ => Span::default(),
        }
    }

    fn title(&self, title: &Title, predicate: &str, site: &Site<'_>, qualifiers: &mut BTreeMap<String, Part>) {
        let takes = |name: &str| self.takes(predicate, name);
        if takes("role") && predicate != "founded" {
            let words = title.span.of(&site.reading.document.text).to_owned();
            qualifiers.insert("role".to_owned(), Part::Plain(Qualifier::Text(words)));
        } else {
            qualifiers.remove("role");
        }
        if let Some(unit) = title.unit.filter(|_| takes("unit")) {
            let words = unit.of(&site.reading.document.text).to_owned();
            qualifiers.insert("unit".to_owned(), Part::Plain(Qualifier::Text(words)));
        }
        if takes("former") && (title.is_former || site.captured("former").is_some()) {
            qualifiers.insert("former".to_owned(), Part::Plain(Qualifier::Flag(true)));
        }
    }

    /// Returns the ends a capture or its source gives; `None` when there is none and none may be inherited.
    fn ends(
        &self,
        capture: &str,
        source: Option<Source>,
        predicate: &str,
        is_subject: bool,
        site: &Site<'_>,
    ) -> Option<Vec<Operand>> {
        let fits = |item: &Item| self.fits(item, predicate, is_subject, site);
        if let Some(items) = site.captured(capture) {
            let ends: Vec<Operand> =
                items.iter().filter(|item| fits(item)).flat_map(|item| self.operands(item, site)).collect();
            let of_unit = || {
                items.iter().any(|item| item.is(self.grammar.marks.unit)).then(|| vec![Operand::Missing(Source::Topic)])
            };
            return if ends.is_empty() { of_unit() } else { Some(ends) };
        }
        let finder = Finder::new(site.items, &site.reading.segments.folded, self.grammar);
        let start = site.found.items.start.min(site.cue.start);
        let source = source?;
        let found = match source {
            Source::Before | Source::Near => match finder.subject(start, &fits) {
                Subject::Item(index) => Some(index),
                Subject::Dropped => None,
                Subject::Other => return None,
            },
            Source::Clause => finder.clause_topic(start, &fits),
            Source::After => finder.after(site.found.items.end, &fits),
            Source::Last => finder.last(start, &fits),
            // It is made right after its claims, the next in number.
            Source::Itself => return Some(vec![Operand::Mention(site.reading.mentions.len())]),
            Source::Inherit | Source::Post | Source::Topic | Source::Main => None,
        };
        let found = found.and_then(|index| site.items.get(index));
        if found.is_some_and(|item| self.is_untold(item, site)) {
            return None;
        }
        let found = found.map(|item| self.operands(item, site));
        if source == Source::Near && found.is_none() {
            return None;
        }
        Some(found.filter(|ends| !ends.is_empty()).unwrap_or_else(|| vec![Operand::Missing(source)]))
    }

    fn operands(&self, item: &Item, site: &Site<'_>) -> Vec<Operand> {
        if let Some(several) = self.several(item, site) {
            return several;
        }
        if let Some(members) = item.list.and_then(|list| site.reading.lists.get(list)) {
            return members.iter().map(|id| Operand::Mention(*id)).collect();
        }
        if let Some(people) = self.people(item, site) {
            return people;
        }
        match site.content(item) {
            Some(Content::Date(_)) => {
                let date = self.times.date(item.mention);
                date.map(|date| Operand::Value(Value::Date(date), item.span)).into_iter().collect()
            }
            Some(Content::Money(amount)) => vec![Operand::Value(Value::Money(qualify::money(amount)), item.span)],
            Some(Content::Unit(Some(of))) => vec![Operand::Mention(*of)],
            Some(Content::Unit(None)) => vec![Operand::Missing(Source::Topic)],
            _ => item.mention.map(Operand::Mention).into_iter().collect(),
        }
    }

    /// Returns whether an item may be that end of `predicate`.
    fn fits(&self, item: &Item, predicate: &str, is_subject: bool, site: &Site<'_>) -> bool {
        let marks = &self.grammar.marks;
        if item.mention.is_none() {
            return false;
        }
        if item.is(marks.pronoun) && item.is(marks.name) {
            return true;
        }
        if predicate == SAME {
            return matches!(site.content(item), Some(Content::Name { .. }));
        }
        if [FOLLOWS, AGAIN, STARTS].contains(&predicate) {
            let is_date = predicate == STARTS && !is_subject;
            return item.is(if is_date { marks.date } else { marks.person });
        }
        let takes = |class: &str| match is_subject {
            true => self.vocabulary.takes_subject(predicate, class),
            false => self.vocabulary.takes_object(predicate, class),
        };
        let classes = [
            (marks.person, "Person"),
            (marks.organization, "Organization"),
            (marks.product, "Product"),
            (marks.place, "Place"),
            (marks.nationality, "Place"),
            (marks.date, "Date"),
            (marks.money, "Money"),
        ];
        if let Some(Content::Anaphor(word)) = site.content(item)
            && classes.iter().all(|(label, _)| !item.is(*label))
        {
            let meant = recognise::classes(*word, self.grammar);
            return meant.contains(&marks.unit) && takes("Organization")
                || classes.iter().any(|(label, class)| meant.contains(label) && takes(class));
        }
        let unit = item.is(marks.unit) && matches!(site.content(item), Some(Content::Unit(_))) && takes("Organization");
        unit || classes.iter().any(|(label, class)| item.is(*label) && takes(class))
    }
}
