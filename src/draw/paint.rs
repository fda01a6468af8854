//! In: a picture. Out: its SVG, in one style whoever has laid it out.

use std::fmt::Write;

use crate::Error;
use crate::draw::block::{Block, Line, block, lines, set, short};
use crate::draw::escape::identifier;
use crate::draw::graphviz::Graphviz;
use crate::draw::picture::{Edge, Node, Picture};
use crate::draw::place::place;
use crate::draw::row::{Part, Row};
use crate::draw::sheet::frame;
use crate::draw::strand::{link, name, words};
use crate::draw::svg::text;
use crate::draw::wrap::wrap;
use crate::model::Status;

const EDGE_SIZE: f64 = 11.0;
const NOTE_SIZE: f64 = 10.0;
/// Size of the words of an edge in a crowd, and how many claims are told there.
const CROWD_SIZE: f64 = 8.0;
const CROWD_ROWS: usize = 2;
const EDGE_COLUMNS: usize = 30;
const NODE_COLUMNS: usize = 34;
const NAME_COLUMNS: usize = 22;
/// Rows a node shows at most.
const NODE_ROWS: usize = 6;

/// A painted picture.
pub(super) struct Painting {
    pub(super) svg: String,
    /// How many lines have no words for want of room.
    pub(super) wordless: usize,
    /// Why Graphviz did not lay it out, though it is there.
    pub(super) trouble: Option<Error>,
}

/// Returns the SVG of `picture`, laid out by `graphviz` where that is given and there.
pub(super) fn paint(picture: &Picture, graphviz: Option<&Graphviz>) -> Painting {
    let is_crowded = picture.is_crowded();
    let loops: Vec<&Edge> = picture.edges.iter().filter(|edge| edge.from == edge.to).collect();
    let plates: Vec<Block> = picture.nodes.iter().map(|node| plate(picture, node, &loops)).collect();
    let labels: Vec<Block> = picture.edges.iter().map(|edge| label(picture, edge, is_crowded)).collect();
    let (found, trouble) = place(picture, &plates, &labels, graphviz);
    let mut body = String::new();
    for ((edge, way), label) in picture.edges.iter().zip(&found.ways).zip(&labels) {
        link(&mut body, picture, edge, way, Some(label).filter(|_| !is_crowded));
    }
    // In a crowd lines may cross words, so that all words come after all lines.
    for ((edge, way), label) in picture.edges.iter().zip(&found.ways).zip(&labels).filter(|_| is_crowded) {
        let _ =
            writeln!(body, "<g id=\"{}--words\" class=\"label\">\n<title>{}</title>", name(edge), text(&edge.tooltip));
        words(&mut body, picture, way, label);
        body.push_str("</g>\n");
    }
    for ((node, plate), at) in picture.nodes.iter().zip(&plates).zip(&found.boxes) {
        thing(&mut body, picture, node, plate, *at);
    }
    let is_wordless = |(edge, label): (&Edge, Option<(f64, f64)>)| edge.from != edge.to && label.is_none();
    let labels = found.ways.iter().map(|way| way.label);
    let wordless = picture.edges.iter().zip(labels).filter(|pair| is_wordless(*pair)).count();
    let subtitle = match wordless {
        0 => picture.subtitle.clone(),
        _ => format!("{} · {}", picture.subtitle, picture.wordless),
    };
    Painting { svg: frame(picture, &subtitle, &body, found.size), wordless, trouble }
}

/// Returns the name and the values of an entity; `loops` are the links from an entity to itself.
fn plate(picture: &Picture, node: &Node, loops: &[&Edge]) -> Block {
    let class = &picture.look.classes[node.class];
    let paint = class.paint(picture.theme);
    // The names of hubs are larger: one point for every two neighbours.
    let size = 13.0 + (node.neighbours / 2).min(9) as f64;
    let name = wrap(&node.name, NAME_COLUMNS, 3);
    let mut lines: Vec<Line> = name.into_iter().map(|name| Line::bold(name, size, paint.ink)).collect();
    let mut rows: Vec<&Row> = node.rows.iter().take(NODE_ROWS).collect();
    // A link from an entity to itself is told inside it.
    let own = loops.iter().filter(|edge| edge.from == node.id);
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
fn label(picture: &Picture, edge: &Edge, is_crowded: bool) -> Block {
    let (size, most) = if is_crowded { (CROWD_SIZE, CROWD_ROWS) } else { (EDGE_SIZE, usize::MAX) };
    let colour = |kind: usize| picture.look.kinds[kind].colour(picture.theme);
    let rows = edge.rows.iter().take(most);
    let mut lines: Vec<Line> = rows.flat_map(|(kind, row)| set(row, EDGE_COLUMNS, size, colour(*kind))).collect();
    if let Some((kind, _)) = edge.rows.get(most) {
        let runs = vec![(format!("+{}", edge.rows.len() - most), Part::Detail)];
        lines.push(Line { runs, status: Status::Asserted, size, colour: colour(*kind) });
    }
    block(lines, (5.0, 1.0))
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
        "<g id=\"{}\" class=\"node\">\n<title>{}</title>\n{shape} fill=\"{}\" stroke=\"{}\" stroke-width=\"1.2\"/>",
        identifier(&node.id),
        text(&node.tooltip),
        paint.fill,
        paint.line
    );
    lines(out, plate, at);
    out.push_str("</g>\n");
}
