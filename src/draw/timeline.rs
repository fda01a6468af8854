//! In: knowledge, an ontology and a style. Out: SVG of who did what when, a lane for each subject, dates as precise as told.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::Error;
use crate::draw::axis::Axis;
use crate::draw::block::{short, word};
use crate::draw::compose;
use crate::draw::legend::{line_style, shade};
use crate::draw::measure::width;
use crate::draw::name::name_in;
use crate::draw::row::Row;
use crate::draw::selection::Selection;
use crate::draw::sheet::{Sheet, frame};
use crate::draw::style::Style;
use crate::draw::svg::text;
use crate::draw::voice::Voice;
use crate::draw::wording::Wording;
use crate::draw::wrap::{clean, clip};
use crate::model::{Claim, Date, Knowledge, Object, Status};
use crate::ontology::Ontology;

/// Width of the axis, of the names beside it; height of a line of events; type size.
const AXIS: f64 = 980.0;
const NAMES: f64 = 162.0;
const LINE: f64 = 20.0;
const SIZE: f64 = 11.0;
const TOP: f64 = 30.0;

/// What happened at a time, in years.
struct Event<'k> {
    start: f64,
    end: f64,
    is_day: bool,
    claim: &'k Claim,
}

/// Returns the timeline of what `style` asks for as SVG; `None` when nothing of it has a date.
///
/// A day is a dot, a month or a year a bar as long as it may have been, a stretch a bar from its begin to its end.
/// Fails as [`compose`] does.
pub fn timeline(knowledge: &Knowledge, ontology: &Ontology, style: &Style) -> Result<Option<Sheet>, Error> {
    let mut picture = compose(knowledge, ontology, style)?;
    let wording = Wording::read(&ontology.files)?;
    let voice = Voice { wording: &wording, vocabulary: &ontology.vocabulary, language: &style.language };
    let selection = Selection::new(knowledge, &ontology.vocabulary, style)?;
    let mut lanes: BTreeMap<&str, Vec<Event<'_>>> = BTreeMap::new();
    for claim in &selection.claims {
        if let Some(event) = event(claim) {
            lanes.entry(claim.subject.as_str()).or_default().push(event);
        }
    }
    if style.title.is_none() && style.around.is_none() {
        let name = selection.centre.map_or("", |centre| name_in(centre, &style.language));
        picture.title = clean(&voice.phrase("timeline", &[("name", name)]));
    }
    let all = || lanes.values().flatten();
    let kind = |claim: &Claim| picture.look.kind(&ontology.vocabulary, &claim.predicate);
    let kinds: BTreeSet<usize> = all().map(|event| kind(event.claim)).collect();
    let statuses: BTreeSet<Status> = all().map(|event| event.claim.status).collect();
    picture.legend.classes.clear();
    picture.legend.kinds.retain(|kind, _| kinds.contains(kind));
    picture.legend.statuses.retain(|status, _| statuses.contains(status));
    let times: Vec<(f64, f64)> = all().map(|event| (event.start, event.end)).collect();
    if times.is_empty() {
        return Ok(None);
    }
    let axis = Axis::new(&times, AXIS);
    let place = |year: f64| NAMES + axis.place(year);
    let mut order: Vec<(&str, Vec<Event<'_>>)> = lanes.into_iter().collect();
    for (_, events) in &mut order {
        events.sort_by(|one, other| one.start.total_cmp(&other.start).then(one.claim.id.cmp(&other.claim.id)));
    }
    order.sort_by(|one, other| one.1[0].start.total_cmp(&other.1[0].start).then(one.0.cmp(other.0)));
    let canvas = picture.look.canvas(picture.theme);
    let mut rules = Vec::new();
    let (mut body, mut y, mut across) = (String::new(), TOP, NAMES + AXIS);
    for (subject, events) in &order {
        let name = selection.entities.get(subject).map_or(*subject, |entity| name_in(entity, &style.language));
        word(&mut body, (0.0, y + 14.0), &clip(name, 24), (13.0, true), canvas.ink);
        let mut ends: Vec<f64> = Vec::new();
        for event in events {
            let (left, right) = (place(event.start), place(event.end));
            let words = words(event.claim, knowledge, voice);
            let line = ends.iter().position(|end| *end < left).unwrap_or(ends.len());
            let height = y + LINE * line as f64 + 9.0;
            let end = right + 8.0 + width(&words, SIZE, false);
            across = across.max(end);
            if line == ends.len() {
                ends.push(0.0);
            }
            ends[line] = end + 14.0;
            let kind = picture.look.kind(&ontology.vocabulary, &event.claim.predicate);
            let ink = picture.look.kinds[kind].colour(picture.theme);
            let colour = shade(event.claim.status, ink, canvas.canvas);
            let quote = event.claim.evidence.first().map_or("", |evidence| evidence.text.as_str());
            let _ =
                writeln!(body, "<g class=\"event\">\n<title>{}</title>", text(&format!("{name} — {words}\n{quote}")));
            let dash = match line_style(event.claim.status) {
                "DASHED" => " stroke-dasharray=\"4 2.5\"",
                "DOTTED" => " stroke-dasharray=\"1.5 2\"",
                _ => "",
            };
            if event.is_day {
                let fill = if event.claim.status.is_fact() { colour } else { canvas.canvas };
                let _ = writeln!(
                    body,
                    "<circle cx=\"{}\" cy=\"{}\" r=\"4.5\" fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"1.5\"{dash}/>",
                    short(left),
                    short(height)
                );
            } else {
                let _ = writeln!(
                    body,
                    "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"8\" rx=\"4\" fill=\"{}\" stroke=\"{colour}\" stroke-width=\"1.3\"{dash}/>",
                    short(left),
                    short(height - 4.0),
                    short((right - left).max(8.0)),
                    colour.mix(canvas.canvas, 72)
                );
            }
            let after = right.max(left + if event.is_day { 4.0 } else { 8.0 });
            // Years run behind the words.
            let halo = canvas.canvas;
            let _ = writeln!(
                body,
                "<g paint-order=\"stroke\" stroke=\"{halo}\" stroke-width=\"4\" stroke-linejoin=\"round\">"
            );
            word(&mut body, (after + 6.0, height + 4.0), &words, (SIZE, false), ink);
            body.push_str("</g>\n");
            if event.claim.status == Status::Negated {
                // Once more on top of the words: the line of those below would have a halo that covers their letters.
                let [x, y] = [after + 6.0, height + 4.0].map(short);
                let _ = writeln!(
                    body,
                    "<text x=\"{x}\" y=\"{y}\" font-size=\"{}\" fill=\"{ink}\" text-decoration=\"line-through\" \
                     aria-hidden=\"true\">{}</text>",
                    short(SIZE),
                    text(&words)
                );
            }
            body.push_str("</g>\n");
        }
        y += LINE * ends.len() as f64 + 10.0;
        rules.push(y - 4.0);
    }
    let mut grid = String::new();
    for rule in rules {
        let [rule, end] = [rule, across].map(short);
        let ink = canvas.faint;
        let _ = writeln!(grid, "<path d=\"M0 {rule}H{end}\" stroke=\"{ink}\" stroke-width=\"0.6\" opacity=\"0.5\"/>");
    }
    for (left, right) in axis.cuts() {
        let [x, wide, top, tall] = [NAMES + left, right - left, TOP - 12.0, y - TOP + 12.0].map(short);
        let tint = canvas.ink.mix(canvas.canvas, 94);
        let _ = writeln!(grid, "<rect x=\"{x}\" y=\"{top}\" width=\"{wide}\" height=\"{tall}\" fill=\"{tint}\"/>");
        word(&mut grid, (NAMES + (left + right) / 2.0 - SIZE / 2.0, TOP - 14.0), "…", (SIZE, true), canvas.faint);
    }
    let mut free = f64::NEG_INFINITY;
    for pair in axis.years.windows(2) {
        let [(year, left), (next, _)] = [pair[0], pair[1]];
        if next - year > 1 {
            continue;
        }
        let x = short(NAMES + left);
        let _ = writeln!(
            grid,
            "<path d=\"M{x} {}V{}\" stroke=\"{}\" stroke-width=\"0.6\" opacity=\"0.6\"/>",
            TOP - 12.0,
            short(y),
            canvas.faint
        );
        // Every year has its rule, and its number where there is room.
        if left >= free {
            free = left + width("2000", SIZE, true) + 12.0;
            word(&mut grid, (NAMES + left + 3.0, TOP - 14.0), &year.to_string(), (SIZE, true), canvas.faint);
        }
    }
    let count = order.iter().map(|(_, events)| events.len()).sum::<usize>().to_string();
    let dated = voice.phrase("dated_claims", &[("claims", &count)]);
    let left_out = selection.left_out;
    let parts = [("entities", &*left_out.0.to_string()), ("claims", &*left_out.1.to_string())];
    let thinned = (left_out != (0, 0)).then(|| voice.phrase("left_out", &parts));
    let uneven = (!axis.is_even).then(|| voice.phrase("uneven", &[]));
    picture.subtitle = [Some(dated), thinned, uneven].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let svg = frame(&picture, &picture.subtitle, &(grid + &body), (across, y));
    Ok(Some(Sheet { svg, left_out }))
}

/// Returns when a claim's event was, as far as it is told.
fn event(claim: &Claim) -> Option<Event<'_>> {
    let date = |name: &str| claim.qualifiers.get(name)?.texts().first()?.parse::<Date>().ok();
    let start = date("start").or_else(|| date("date"));
    let end = date("end").or_else(|| date("until")).or(start)?;
    let start = start.unwrap_or(end);
    let year = |day: jiff::civil::Date| f64::from(day.year()) + (f64::from(day.day_of_year()) - 1.0) / 366.0;
    let is_day = start == end && start.precision() == 3;
    Some(Event {
        start: year(start.first_day()),
        end: year(end.last_day()).max(year(start.first_day())),
        is_day,
        claim,
    })
}

/// Returns a claim in a few words, with whom or what it links to.
fn words(claim: &Claim, knowledge: &Knowledge, voice: Voice<'_>) -> String {
    let row = Row::new(claim, voice).plain();
    match &claim.object {
        Object::Entity(id) => {
            let name = knowledge.entity(id).map_or(id.as_str(), |entity| name_in(entity, voice.language));
            format!("{} · {row}", clip(name, 30))
        }
        Object::Value(_) => row,
    }
}
