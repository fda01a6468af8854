//! In: an edge and its way. Out: SVG of its lines side by side, one for each kind, with the arrow and the words.

use std::fmt::Write;

use crate::draw::block::{Block, lines, short};
use crate::draw::escape::identifier;
use crate::draw::layout::layered::Way;
use crate::draw::legend::{line_style, shade};
use crate::draw::picture::{Edge, Manner, Picture};
use crate::draw::svg::text;
use crate::model::Status;

/// Width of a line, and space between two of one edge.
const THIN: f64 = 1.5;
const APART: f64 = 0.9;

/// One kind of claims along an edge.
struct Strand {
    kind: usize,
    /// The firmest of them.
    status: Status,
    thick: f64,
}

/// Draws the lines of an edge and its arrow, and its words where they have a place in front of no other line.
pub(super) fn link(out: &mut String, picture: &Picture, edge: &Edge, way: &Way, label: Option<&Block>) {
    let Some((tip, ahead)) = tip(way) else { return };
    let strands = strands(picture, edge);
    let canvas = picture.look.canvas(picture.theme).canvas;
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "<g id=\"{}\" class=\"edge\" fill=\"none\" stroke-width=\"1.5\">\n<title>{}</title>",
        name(edge),
        text(&edge.tooltip)
    );
    let colour = |strand: &Strand| shade(strand.status, picture.look.kinds[strand.kind].colour(picture.theme), canvas);
    let firm = strands.iter().min_by_key(|strand| strand.status);
    let firmest = firm.map_or(Status::Asserted, |strand| strand.status);
    let is_arrow = !edge.is_symmetric && firmest != Status::Negated;
    // An arrow is wider than its lines, which end inside it.
    let all = strands.iter().map(|strand| strand.thick + APART).sum::<f64>() - APART;
    let (wide, long) = if all > 3.0 * THIN { (all / 2.0 + 3.0, 8.0 + all / 2.0) } else { (3.8, 8.0) };
    let cut = if is_arrow { long - 2.0 } else { 0.0 };
    // Side by side, a little apart.
    let mut aside = -(all + APART) / 2.0;
    for strand in &strands {
        aside += (strand.thick + APART) / 2.0;
        let path = path(way, aside, cut);
        let width =
            if strand.thick > THIN { format!(" stroke-width=\"{}\"", short(strand.thick)) } else { String::new() };
        let dash = dash(strand.status);
        let _ = writeln!(out, "<path d=\"{path}\" stroke=\"{}\"{width}{dash}/>", colour(strand));
        aside += (strand.thick + APART) / 2.0;
    }
    let colour = firm.map_or(canvas, colour);
    // A point so far behind the tip and so far beside the line.
    let at = |back: f64, beside: f64| {
        let (x, y) = (tip.0 - ahead.0 * back - ahead.1 * beside, tip.1 - ahead.1 * back + ahead.0 * beside);
        format!("{} {}", short(x), short(y))
    };
    if is_arrow {
        let path = format!("M{}L{}L{}Z", at(0.0, 0.0), at(long, -wide), at(long, wide));
        let _ = writeln!(out, "<path d=\"{path}\" fill=\"{colour}\" stroke=\"none\"/>");
    } else if !edge.is_symmetric {
        let path = format!("M{}L{}", at(4.0, -5.0), at(4.0, 5.0));
        let _ = writeln!(out, "<path d=\"{path}\" stroke=\"{colour}\" stroke-width=\"2.4\"/>");
    }
    label.into_iter().for_each(|label| words(out, picture, way, label));
    out.push_str("</g>\n");
}

/// Returns the identifier of an edge in SVG.
pub(super) fn name(edge: &Edge) -> String {
    format!("{}--{}", identifier(&edge.from), identifier(&edge.to))
}

/// Writes the words of an edge on a clear ground.
pub(super) fn words(out: &mut String, picture: &Picture, way: &Way, label: &Block) {
    let Some(middle) = way.label else { return };
    let canvas = picture.look.canvas(picture.theme).canvas;
    let [x, y] = [middle.0 - label.size.0 / 2.0, middle.1 - label.size.1 / 2.0].map(short);
    let [w, h] = [label.size.0, label.size.1].map(short);
    let _ = writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"{canvas}\" stroke=\"none\"/>");
    lines(out, label, middle);
}

/// Returns how lines of a status are broken, as an attribute.
pub(super) fn dash(status: Status) -> &'static str {
    match line_style(status) {
        "DASHED" => " stroke-dasharray=\"6 4\"",
        "DOTTED" => " stroke-dasharray=\"1.5 3.5\"",
        _ => "",
    }
}

/// Returns each kind once, drawn as its firmest claim; in a picture of stakes as thick as its largest share.
fn strands(picture: &Picture, edge: &Edge) -> Vec<Strand> {
    let mut strands: Vec<Strand> = Vec::new();
    for (kind, row) in &edge.rows {
        let share = row.percent.filter(|_| picture.manner == Manner::Stakes).map_or(0.0, f64::from);
        let new = Strand { kind: *kind, status: row.status, thick: THIN + share * 0.05 };
        match strands.iter_mut().find(|strand| strand.kind == *kind) {
            // What is only planned or denied makes no fact thicker.
            Some(strand) if new.status < strand.status => *strand = new,
            Some(strand) if new.status == strand.status => strand.thick = strand.thick.max(new.thick),
            Some(_) => {}
            None => strands.push(new),
        }
    }
    strands
}

/// Returns where a way ends, and the direction in which it comes in, one long.
fn tip(way: &Way) -> Option<((f64, f64), (f64, f64))> {
    let (tip, before) = match (way.points[..].first(), way.points[..].last(), way.is_back) {
        (Some(first), Some(_), true) => (*first, (first.0 + 1.0, first.1)),
        (Some(_), Some(last), false) => (*last, (last.0 - 1.0, last.1)),
        _ if way.is_back => {
            let curve = way.curves.first()?;
            (*curve.first()?, *curve.get(1)?)
        }
        _ => {
            let curve = way.curves.last()?;
            (*curve.last()?, *curve.get(curve.len().checked_sub(2)?)?)
        }
    };
    let (x, y) = (tip.0 - before.0, tip.1 - before.1);
    let length = (x * x + y * y).sqrt();
    Some((tip, if length > 0.0 { (x / length, y / length) } else { (1.0, 0.0) }))
}

/// Returns the path of a way, moved `aside` and `cut` shorter at its tip.
fn path(way: &Way, aside: f64, cut: f64) -> String {
    let Some((_, ahead)) = tip(way) else { return String::new() };
    let shorten = |end: &mut (f64, f64)| *end = (end.0 - ahead.0 * cut, end.1 - ahead.1 * cut);
    if !way.points.is_empty() {
        let mut points = way.points.clone();
        if way.is_back { points.first_mut() } else { points.last_mut() }.into_iter().for_each(shorten);
        return level(&points, aside);
    }
    let mut curves = way.curves.clone();
    let end = match way.is_back {
        true => curves.first_mut().and_then(|curve| curve.first_mut()),
        false => curves.last_mut().and_then(|curve| curve.last_mut()),
    };
    end.into_iter().for_each(shorten);
    curves.iter().map(|curve| bezier(curve, aside)).collect()
}

/// Returns the path through `points`: curves between columns, level inside them.
fn level(points: &[(f64, f64)], aside: f64) -> String {
    let mut path = String::new();
    for (at, (x, y)) in points.iter().enumerate() {
        let y = y + aside;
        match at.checked_sub(1).map(|before| points[before]) {
            None => path.push_str(&format!("M{} {}", short(*x), short(y))),
            Some(_) if at % 2 == 0 => path.push_str(&format!("H{}", short(*x))),
            Some((from, height)) => {
                let middle = short((from + x) / 2.0);
                let height = short(height + aside);
                path.push_str(&format!("C{middle} {height} {middle} {} {} {}", short(y), short(*x), short(y)));
            }
        }
    }
    path
}

/// Returns the path of a curve of Bézier, moved aside as a whole.
fn bezier(curve: &[(f64, f64)], aside: f64) -> String {
    let [first, .., last] = curve else { return String::new() };
    let (x, y) = (last.0 - first.0, last.1 - first.1);
    let length = (x * x + y * y).sqrt().max(1.0);
    let point =
        |(px, py): &(f64, f64)| format!("{} {}", short(px - y / length * aside), short(py + x / length * aside));
    let rest: Vec<String> = curve.iter().skip(1).map(point).collect();
    format!("M{}C{}", point(first), rest.join(" "))
}
