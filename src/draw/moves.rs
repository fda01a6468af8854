//! In: knowledge, an ontology and a style. Out: SVG of who went from where to where, a row for each person, by year.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::Error;
use crate::draw::block::{Line, block, set};
use crate::draw::compose::{compose_as, quote, when};
use crate::draw::grid::{Band, Chip, Grid, Joint, Lane, paint};
use crate::draw::legend::shade;
use crate::draw::look::Look;
use crate::draw::name::name_in;
use crate::draw::picture::{Manner, Picture};
use crate::draw::row::Row;
use crate::draw::selection::{is_one_of, narrow};
use crate::draw::sheet::{Sheet, frame};
use crate::draw::style::Style;
use crate::draw::voice::Voice;
use crate::draw::wording::Wording;
use crate::draw::wrap::{clean, wrap};
use crate::model::{Claim, Knowledge, Object, Qualifier, Status};
use crate::ontology::{Kind, Ontology, Vocabulary};

/// A chart of more people than this is too tall to be read.
const MOST: usize = 60;
/// More columns are too wide: years are taken together.
const COLUMNS: i32 = 14;
/// Columns of text in a chip, and type sizes.
const WIDTH: usize = 26;
const NAME: f64 = 12.0;
const NOTE: f64 = 10.5;

/// What is told of one person and one organisation in one column.
struct Stay<'k> {
    organisation: &'k str,
    /// The first is that of what has no date.
    column: usize,
    claims: Vec<&'k Claim>,
}

/// A person with what is told of them.
type Career<'k> = (&'k str, Vec<Stay<'k>>);

/// Returns who went from where to where, as `style` asks for it; `None` when nothing of it tells of a move.
///
/// A person is a row, a year a column, and what is told of a person and an organisation in a year is a chip: founding,
/// joining, leaving, posts. An arrow leads from what is left to what comes next. Who is only told to hold a post is counted,
/// not drawn. Fails as [`compose`](crate::draw::compose) does.
pub fn moves(knowledge: &Knowledge, ontology: &Ontology, style: &Style) -> Result<Option<Sheet>, Error> {
    let (look, wording) = (Look::read(&ontology.files)?, Wording::read(&ontology.files)?);
    let vocabulary = &ontology.vocabulary;
    let voice = Voice { wording: &wording, vocabulary, language: &style.language };
    let is_told = |claim: &Claim| {
        let person =
            knowledge.entity(&claim.subject).filter(|person| vocabulary.is_a(&person.class, &look.moves.class));
        let is_link = matches!(claim.object, Object::Entity(_));
        is_link && person.is_some() && is_one_of(vocabulary, &claim.predicate, &look.moves.predicates)
    };
    let (mut told, wide) = narrow(knowledge, vocabulary, style, is_told)?;
    let people: BTreeSet<&str> = told.claims.iter().map(|claim| claim.subject.as_str()).collect();
    let moved = told.claims.iter().filter(|claim| is_move(claim, vocabulary)).map(|claim| claim.subject.clone());
    let moved: BTreeSet<String> = moved.collect();
    let settled = people.len() - moved.len();
    told.claims.retain(|claim| moved.contains(&claim.subject));
    let left_out = if style.all || style.around.is_some() { (0, 0) } else { thin(&mut told) };
    let mut picture = compose_as(&told, ontology, &Style { all: true, ..wide }, look, Manner::Links)?;
    let drawn: BTreeSet<&str> = picture.nodes.iter().map(|node| node.id.as_str()).collect();
    told.claims.retain(|claim| {
        drawn.contains(claim.subject.as_str())
            && matches!(&claim.object, Object::Entity(id) if drawn.contains(id.as_str()))
    });
    if told.claims.is_empty() {
        return Ok(None);
    }
    picture.legend.classes.clear();
    let shown: BTreeSet<&str> = told.claims.iter().map(|claim| claim.subject.as_str()).collect();
    if style.title.is_none() && style.around.is_none() {
        picture.title = clean(&voice.phrase("moves", &[("name", hub(&told, voice))]));
    }
    let count = |key: &str, people: usize, claims: usize| {
        voice.phrase(key, &[("people", &people.to_string()), ("claims", &claims.to_string())])
    };
    let mut parts = vec![count("moved", shown.len(), told.claims.len())];
    if left_out.0 > 0 {
        parts.push(count("fewer", left_out.0, left_out.1));
    }
    if settled > 0 && style.around.is_none() {
        parts.push(count("settled", settled, 0));
    }
    picture.subtitle = parts.join(" · ");
    let charter = Charter { told: &told, picture: &picture, voice };
    let (body, size) = paint(&charter.grid(), picture.look.canvas(picture.theme));
    Ok(Some(Sheet { svg: frame(&picture, &picture.subtitle, &body, size), left_out }))
}

/// Returns whether a claim tells that somebody came, went, or was somewhere before.
fn is_move(claim: &Claim, vocabulary: &Vocabulary) -> bool {
    is_event(claim, vocabulary) || is_former(claim) || when(claim).is_some()
}

fn is_event(claim: &Claim, vocabulary: &Vocabulary) -> bool {
    vocabulary.predicates.get(&claim.predicate).is_some_and(|known| known.kind == Kind::Event)
}

fn is_former(claim: &Claim) -> bool {
    claim.qualifiers.get("former") == Some(&Qualifier::Flag(true))
}

/// Keeps the people of whom most is told; returns how many people and claims are left out.
fn thin(told: &mut Knowledge) -> (usize, usize) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for claim in &told.claims {
        *counts.entry(claim.subject.clone()).or_default() += 1;
    }
    let mut ranked: Vec<(&String, &usize)> = counts.iter().collect();
    ranked.sort_by_key(|(id, count)| (Reverse(**count), *id));
    let left: BTreeSet<&String> = ranked.into_iter().skip(MOST).map(|(id, _)| id).collect();
    let before = told.claims.len();
    told.claims.retain(|claim| !left.contains(&claim.subject));
    (left.len(), before - told.claims.len())
}

/// Returns the name of the organisation that most claims are about.
fn hub<'k>(told: &'k Knowledge, voice: Voice<'_>) -> &'k str {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for claim in &told.claims {
        *counts.entry(organisation(claim)).or_default() += 1;
    }
    let most = counts.iter().max_by_key(|(id, count)| (**count, Reverse(**id)));
    most.and_then(|(id, _)| told.entity(id)).map_or("", |entity| name_in(entity, voice.language))
}

fn organisation(claim: &Claim) -> &str {
    match &claim.object {
        Object::Entity(id) => id,
        Object::Value(_) => "",
    }
}

struct Charter<'d> {
    told: &'d Knowledge,
    picture: &'d Picture,
    voice: Voice<'d>,
}

impl<'d> Charter<'d> {
    fn grid(&self) -> Grid {
        let years: BTreeSet<i16> = self.told.claims.iter().filter_map(year).collect();
        let spans = spans(&years);
        let mut careers: BTreeMap<&'d str, Vec<Stay<'d>>> = BTreeMap::new();
        for claim in &self.told.claims {
            let stays = careers.entry(&claim.subject).or_default();
            let at = year(claim).and_then(|year| spans.iter().position(|span| (span.0..=span.1).contains(&year)));
            let (organisation, column) = (organisation(claim), at.map_or(0, |at| at + 1));
            match stays.iter_mut().find(|stay| (stay.organisation, stay.column) == (organisation, column)) {
                Some(stay) => stay.claims.push(claim),
                None => stays.push(Stay { organisation, column, claims: vec![claim] }),
            }
        }
        careers.values_mut().for_each(|stays| self.arrange(stays));
        let undated = careers.values().flatten().any(|stay| stay.column == 0);
        let mut headings = vec![if undated { self.voice.phrase("undated", &[]) } else { String::new() }];
        headings.extend(spans.iter().map(|(first, last)| match first == last {
            true => first.to_string(),
            false => format!("{first}–{last}"),
        }));
        let gaps = spans.windows(2).map(|pair| pair[1].0 - pair[0].1 > 1);
        let is_apart = [false, false].into_iter().chain(gaps).take(headings.len()).collect();
        Grid { headings, is_apart, bands: self.bands(careers) }
    }

    /// Puts present posts without a date to what is dated at the same place, and the stays of a person in their order.
    fn arrange(&self, stays: &mut Vec<Stay<'d>>) {
        let dated: Vec<(&str, usize)> = stays.iter().map(|stay| (stay.organisation, stay.column)).collect();
        let mut moved = Vec::new();
        for stay in stays.iter_mut().filter(|stay| stay.column == 0) {
            let there = dated.iter().filter(|(id, column)| *id == stay.organisation && *column > 0);
            let Some(column) = there.map(|(_, column)| *column).min() else { continue };
            let (own, post): (Vec<_>, Vec<_>) =
                stay.claims.iter().partition(|claim| is_move(claim, self.voice.vocabulary));
            stay.claims = own;
            moved.extend(post.into_iter().map(|claim| (stay.organisation, column, claim)));
        }
        for (organisation, column, claim) in moved {
            if let Some(stay) = stays.iter_mut().find(|stay| (stay.organisation, stay.column) == (organisation, column))
            {
                stay.claims.push(claim);
            }
        }
        stays.retain(|stay| !stay.claims.is_empty());
        for stay in stays.iter_mut() {
            // What is told of one day stays in the order of the text, posts first.
            stay.claims.sort_by_key(|claim| (when(claim), is_event(claim, self.voice.vocabulary)));
        }
        stays.sort_by_key(|stay| {
            let first = stay.claims.iter().filter_map(|claim| when(claim)).min();
            let is_former = stay.claims.iter().any(|claim| is_former(claim));
            (stay.column, first, !(is_former || self.has_left(stay)), stay.organisation)
        });
    }

    /// Returns the people in bands: those who left the same organisation, then the others.
    fn bands(&self, careers: BTreeMap<&'d str, Vec<Stay<'d>>>) -> Vec<Band> {
        let origin = |stays: &[Stay<'d>]| stays.iter().find(|stay| self.has_left(stay)).map(|stay| stay.organisation);
        let mut leavers: BTreeMap<&str, usize> = BTreeMap::new();
        for stays in careers.values() {
            origin(stays).into_iter().for_each(|id| *leavers.entry(id).or_default() += 1);
        }
        leavers.retain(|_, count| *count > 1);
        let mut bands: BTreeMap<(Reverse<usize>, &str), Vec<Career<'d>>> = BTreeMap::new();
        for (person, stays) in careers {
            let home = origin(&stays).and_then(|id| leavers.get_key_value(id));
            let key = home.map_or((Reverse(0), ""), |(id, count)| (Reverse(*count), *id));
            bands.entry(key).or_default().push((person, stays));
        }
        let is_one = bands.len() == 1;
        let band = |((_, home), mut people): ((Reverse<usize>, &str), Vec<Career<'d>>)| {
            people.sort_by_key(|(person, stays)| {
                let first = stays.iter().find(|stay| stay.column > 0).or(stays.first());
                let day = first.and_then(|stay| stay.claims.iter().filter_map(|claim| when(claim)).min());
                (day.is_none(), day, *person)
            });
            let heading = match home {
                "" if is_one => String::new(),
                "" => self.voice.phrase("others", &[]),
                home => self.voice.phrase("departed", &[("name", self.name(home))]),
            };
            Band { heading, lanes: people.iter().map(|(person, stays)| self.lane(person, stays)).collect() }
        };
        bands.into_iter().map(band).collect()
    }

    fn lane(&self, person: &str, stays: &[Stay<'d>]) -> Lane {
        let chip = |(at, stay): (usize, &Stay<'d>)| {
            let before = at.checked_sub(1).map(|before| &stays[before]);
            self.chip(person, stay, before)
        };
        Lane { name: wrap(self.name(person), 20, 2), chips: stays.iter().enumerate().map(chip).collect() }
    }

    fn chip(&self, person: &str, stay: &Stay<'d>, before: Option<&Stay<'d>>) -> Chip {
        let canvas = self.picture.look.canvas(self.picture.theme);
        let colour = |claim: &Claim| self.picture.look.kinds[self.kind(claim)].colour(self.picture.theme);
        let firmest = |stay: &Stay<'d>| stay.claims.iter().map(|claim| claim.status).min().unwrap_or(Status::Asserted);
        let name = wrap(self.name(stay.organisation), WIDTH, 2);
        let mut lines: Vec<Line> = name.into_iter().map(|line| Line::bold(line, NAME, canvas.ink)).collect();
        let mut told: Vec<Row> = Vec::new();
        for claim in stay.claims.iter().filter(|claim| !self.is_told(claim, stay)) {
            let row = Row::new(claim, self.voice);
            if !told.contains(&row) {
                lines.extend(set(&row, WIDTH, NOTE, colour(claim)));
                told.push(row);
            }
        }
        // The firmest event gives the chip its colour, leaving before all others; where there is none, the firmest post.
        let ends = |claim: &Claim| self.picture.look.kinds[self.kind(claim)].ends;
        let weight = |claim: &&&Claim| (!is_event(claim, self.voice.vocabulary), claim.status, !ends(claim));
        let (ink, status) = stay
            .claims
            .iter()
            .min_by_key(weight)
            .map_or((canvas.faint, Status::Asserted), |claim| (colour(claim), claim.status));
        let quotes = stay.claims.iter().map(|claim| quote(claim, self.voice));
        let heading = format!("{} — {}", self.name(person), self.name(stay.organisation));
        Chip {
            column: stay.column,
            block: block(lines, (9.0, 5.0)),
            colour: shade(status, ink, canvas.canvas),
            status,
            tooltip: std::iter::once(heading).chain(quotes).collect::<Vec<_>>().join("\n"),
            joint: before.filter(|before| self.comes_first(before, stay)).map(|before| Joint {
                is_move: before.column > 0 && self.has_left(before),
                status: firmest(stay).max(firmest(before)),
            }),
        }
    }

    /// Returns whether a post adds nothing to what another claim of the stay tells with its role.
    fn is_told(&self, claim: &Claim, stay: &Stay<'_>) -> bool {
        let vocabulary = self.voice.vocabulary;
        let role = |claim: &Claim| claim.qualifiers.get("role").map(|role| (role.texts().to_vec(), claim.status));
        let has_same = |other: &&Claim| is_event(other, vocabulary) && role(other) == role(claim);
        let is_bare = !is_event(claim, vocabulary) && !claim.qualifiers.contains_key("end");
        is_bare && role(claim).is_some() && stay.claims.iter().any(has_same)
    }

    /// Returns whether one stay is known to be before another: by their years, or since it is over.
    fn comes_first(&self, stay: &Stay<'_>, other: &Stay<'_>) -> bool {
        let is_over = stay.claims.iter().any(|claim| is_former(claim)) || self.has_left(stay);
        let has_begun = stay.claims.iter().any(|claim| claim.status.is_fact()) && self.has_left(other);
        stay.column > 0 || is_over || (stay.organisation == other.organisation && has_begun)
    }

    /// Returns whether somebody is told, as a fact, to have left.
    fn has_left(&self, stay: &Stay<'_>) -> bool {
        stay.claims.iter().any(|claim| claim.status.is_fact() && self.picture.look.kinds[self.kind(claim)].ends)
    }

    fn kind(&self, claim: &Claim) -> usize {
        self.picture.look.kind(self.voice.vocabulary, &claim.predicate)
    }

    fn name<'n>(&'n self, id: &'n str) -> &'n str {
        self.told.entity(id).map_or(id, |entity| name_in(entity, self.voice.language))
    }
}

fn year(claim: &Claim) -> Option<i16> {
    when(claim).map(|day| day.year())
}

/// Returns the columns for `years`: one for each, or for as many together as keep the columns few.
fn spans(years: &BTreeSet<i16>) -> Vec<(i16, i16)> {
    let mut length = 1;
    loop {
        let starts: BTreeSet<i32> = years.iter().map(|year| i32::from(*year).div_euclid(length) * length).collect();
        if starts.len() as i32 <= COLUMNS {
            let year = |year: i32| i16::try_from(year).unwrap_or(i16::MAX);
            return starts.into_iter().map(|start| (year(start), year(start + length - 1))).collect();
        }
        length = if length == 1 { 2 } else { length / 2 * 5 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_years_share_columns() {
        assert_eq!(spans(&BTreeSet::from([2012, 2019])), [(2012, 2012), (2019, 2019)]);
        let years: BTreeSet<i16> = (1990..2026).collect();
        let spans = spans(&years);
        assert!(spans.len() <= 14 && spans[0] == (1990, 1994), "{spans:?}");
    }
}
