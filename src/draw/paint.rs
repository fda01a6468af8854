//! In: a picture. Out: its SVG, laid out here in columns, in the style Graphviz is asked for.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::draw::block::{Block, Line, block, lines, set, short};
use crate::draw::layout::layered::{Layered, Link, Way, layered};
use crate::draw::legend::{line_style, shade};
use crate::draw::picture::{Edge, Manner, Node, Picture};
use crate::draw::row::{Part, Row};
use crate::draw::sheet::frame;
use crate::draw::sides::turned;
use crate::draw::svg::text;
use crate::draw::wrap::wrap;
use crate::model::Status;

/// Width of a line.
const THIN: f64 = 1.5;
const EDGE_SIZE: f64 = 11.0;
const NOTE_SIZE: f64 = 10.0;
const EDGE_COLUMNS: usize = 30;
const NODE_COLUMNS: usize = 34;
const NAME_COLUMNS: usize = 22;
/// Rows a node shows at most.
const NODE_ROWS: usize = 6;

/// Returns the SVG of `picture`.
pub(super) fn paint(picture: &Picture) -> String {
    let plates: Vec<Block> = picture.nodes.iter().map(|node| plate(picture, node)).collect();
    let labels: Vec<Block> = picture.edges.iter().map(|edge| label(picture, edge)).collect();
    let found = place(picture, &plates, &labels);
    let mut body = String::new();
    for ((edge, way), label) in picture.edges.iter().zip(&found.ways).zip(&labels) {
        link(&mut body, picture, edge, way, label);
    }
    for ((node, plate), at) in picture.nodes.iter().zip(&plates).zip(&found.boxes) {
        thing(&mut body, picture, node, plate, *at);
    }
    frame(picture, &body, found.size)
}

/// Returns where everything stands; who has left a hub stands behind it.
fn place(picture: &Picture, plates: &[Block], labels: &[Block]) -> Layered {
    let sizes: Vec<(f64, f64)> = plates.iter().map(|plate| plate.size).collect();
    let number = |id: &str| picture.nodes.iter().position(|node| node.id == id).unwrap_or_default();
    let turned = if picture.manner == Manner::Stakes { BTreeSet::new() } else { turned(&picture.edges) };
    let links = picture.edges.iter().zip(labels).enumerate().map(|(at, (edge, label))| {
        let (from, to) = (number(&edge.from), number(&edge.to));
        let (from, to) = if turned.contains(&at) { (to, from) } else { (from, to) };
        Link { from, to, size: label.size }
    });
    let mut found = layered(&sizes, &links.collect::<Vec<_>>());
    for at in turned {
        found.ways[at].is_back = !found.ways[at].is_back;
    }
    found
}

/// Returns the name and the values of an entity.
fn plate(picture: &Picture, node: &Node) -> Block {
    let class = &picture.look.classes[node.class];
    let paint = class.paint(picture.theme);
    // The names of hubs are larger: one point for every two neighbours.
    let size = 13.0 + (node.neighbours / 2).min(9) as f64;
    let name = wrap(&node.name, NAME_COLUMNS, 3);
    let mut lines: Vec<Line> = name.into_iter().map(|name| Line::bold(name, size, paint.ink)).collect();
    let mut rows: Vec<&Row> = node.rows.iter().take(NODE_ROWS).collect();
    // A link from an entity to itself is told inside it.
    let own = picture.edges.iter().filter(|edge| edge.from == node.id && edge.to == node.id);
    rows.extend(own.flat_map(|edge| edge.rows.iter().map(|(_, row)| row)));
    lines.extend(rows.into_iter().flat_map(|row| set(row, NODE_COLUMNS, NOTE_SIZE, paint.note)));
    if let Some(more) = node.rows.len().checked_sub(NODE_ROWS).filter(|more| *more > 0) {
        let runs = vec![(format!("+{more}"), Part::Detail)];
        lines.push(Line { runs, status: Status::Asserted, size: NOTE_SIZE, colour: paint.note });
    }
    let side = if matches!(class.shape.as_str(), "box" | "tab") { 12.0 } else { 18.0 };
    block(lines, (side, 7.0))
}

/// Returns the words of an edge, a list when several claims run along it.
fn label(picture: &Picture, edge: &Edge) -> Block {
    let lines = edge
        .rows
        .iter()
        .flat_map(|(kind, row)| set(row, EDGE_COLUMNS, EDGE_SIZE, picture.look.kinds[*kind].colour(picture.theme)));
    block(lines.collect(), (5.0, 1.0))
}

/// Draws one entity: its shape, then its lines.
fn thing(out: &mut String, picture: &Picture, node: &Node, plate: &Block, at: (f64, f64)) {
    let class = &picture.look.classes[node.class];
    let paint = class.paint(picture.theme);
    let (w, h) = plate.size;
    let (x, y) = (at.0 - w / 2.0, at.1 - h / 2.0);
    let [left, top, right, low] = [x, y, x + w, y + h].map(short);
    let shape = match class.shape.as_str() {
        "component" => {
            let [inner, outer, middle] = [x + 9.0, x + w - 9.0, at.1].map(short);
            format!("<path d=\"M{inner} {top}H{outer}L{right} {middle}L{outer} {low}H{inner}L{left} {middle}Z\"")
        }
        "invhouse" => {
            let [foot, middle] = [y + h - 7.0, at.0].map(short);
            format!("<path d=\"M{left} {top}H{right}V{foot}L{middle} {low}L{left} {foot}Z\"")
        }
        shape => {
            let round = if shape == "ellipse" { short((h / 2.0).min(22.0)) } else { "4".to_owned() };
            format!("<rect x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\" rx=\"{round}\"", short(w), short(h))
        }
    };
    let _ = writeln!(
        out,
        "<g class=\"node\">\n<title>{}</title>\n{shape} fill=\"{}\" stroke=\"{}\" stroke-width=\"1.2\"/>",
        text(&node.tooltip),
        paint.fill,
        paint.line
    );
    lines(out, plate, at);
    out.push_str("</g>\n");
}

/// Draws one edge: a line for each colour, the arrow, then the label on a clear ground.
fn link(out: &mut String, picture: &Picture, edge: &Edge, way: &Way, label: &Block) {
    let [first, .., last] = way.points[..] else { return };
    let canvas = picture.look.canvas(picture.theme).canvas;
    // Each kind has a line of its own, drawn as its firmest claim; in a picture of stakes as thick as its share.
    let mut strands: Vec<(usize, Status, f64)> = Vec::new();
    for (kind, row) in &edge.rows {
        let share = row.percent.filter(|_| picture.manner == Manner::Stakes).map_or(0.0, f64::from);
        let thick = THIN + share * 0.05;
        match strands.iter_mut().find(|(known, ..)| known == kind) {
            Some((_, status, most)) => (*status, *most) = ((*status).min(row.status), most.max(thick)),
            None => strands.push((*kind, row.status, thick)),
        }
    }
    let _ =
        writeln!(out, "<g class=\"edge\" fill=\"none\" stroke-width=\"1.5\">\n<title>{}</title>", text(&edge.tooltip));
    let colour = |(kind, status, _): &(usize, Status, f64)| {
        shade(*status, picture.look.kinds[*kind].colour(picture.theme), canvas)
    };
    let (tip, ahead) = if way.is_back { (first, -1.0) } else { (last, 1.0) };
    let firm = strands.iter().min_by_key(|(_, status, _)| *status);
    let firmest = firm.map_or(Status::Asserted, |(_, status, _)| *status);
    // An arrow is wider than its lines, which end inside it.
    let all = strands.iter().map(|(_, _, thick)| thick + 0.9).sum::<f64>() - 0.9;
    let (wide, long) = if all > 3.0 * THIN { (all / 2.0 + 3.0, 8.0 + all / 2.0) } else { (3.8, 8.0) };
    let mut points = way.points.clone();
    if let Some(end) = if way.is_back { points.first_mut() } else { points.last_mut() } {
        end.0 -= if edge.is_symmetric || firmest == Status::Negated { 0.0 } else { ahead * (long - 2.0) };
    }
    // Side by side, a little apart.
    let mut aside = -strands.iter().map(|(_, _, thick)| thick + 0.9).sum::<f64>() / 2.0;
    for strand in &strands {
        let (_, status, thick) = *strand;
        let dash = match line_style(status) {
            "DASHED" => " stroke-dasharray=\"6 4\"",
            "DOTTED" => " stroke-dasharray=\"1.5 3.5\"",
            _ => "",
        };
        aside += (thick + 0.9) / 2.0;
        let path = curve(&points, aside);
        let width = if thick > THIN { format!(" stroke-width=\"{}\"", short(thick)) } else { String::new() };
        let _ = writeln!(out, "<path d=\"{path}\" stroke=\"{}\"{width}{dash}/>", colour(strand));
        aside += (thick + 0.9) / 2.0;
    }
    let colour = firm.map_or(canvas, colour);
    let back = short(tip.0 - ahead * long);
    if edge.is_symmetric {
    } else if firmest == Status::Negated {
        let [x, top, low] = [tip.0 - ahead * 4.0, tip.1 - 5.0, tip.1 + 5.0].map(short);
        let _ = writeln!(out, "<path d=\"M{x} {top}V{low}\" stroke=\"{colour}\" stroke-width=\"2.4\"/>");
    } else {
        let [x, y, top, low] = [tip.0, tip.1, tip.1 - wide, tip.1 + wide].map(short);
        let _ = writeln!(out, "<path d=\"M{x} {y}L{back} {top}V{low}Z\" fill=\"{colour}\" stroke=\"none\"/>");
    }
    let [x, y] = [way.label.0 - label.size.0 / 2.0, way.label.1 - label.size.1 / 2.0].map(short);
    let [w, h] = [label.size.0, label.size.1].map(short);
    let _ = writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"{canvas}\"/>");
    lines(out, label, way.label);
    out.push_str("</g>\n");
}

/// Returns the path through `points`: curves between columns, level inside them.
fn curve(points: &[(f64, f64)], aside: f64) -> String {
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
