//! In: a picture. Out: its SVG, laid out here in columns, in the style Graphviz is asked for.

use std::fmt::Write;

use crate::draw::colour::Colour;
use crate::draw::layout::layered::{Layered, Link, Way, layered};
use crate::draw::legend::{line_style, shade};
use crate::draw::measure::width;
use crate::draw::picture::{Edge, Node, Picture};
use crate::draw::row::{Part, Row};
use crate::draw::sides::turned;
use crate::draw::strip::strip;
use crate::draw::svg::text;
use crate::draw::wrap::wrap;
use crate::model::Status;

/// Space around everything.
pub(super) const MARGIN: f64 = 28.0;
/// Height of a line of an edge's label and of a note in a node, in parts of the type size.
const LEADING: f64 = 1.32;
const EDGE_SIZE: f64 = 11.0;
const NOTE_SIZE: f64 = 10.0;
const EDGE_COLUMNS: usize = 30;
const NODE_COLUMNS: usize = 34;
const NAME_COLUMNS: usize = 22;
/// Rows a node shows at most.
const NODE_ROWS: usize = 6;
const HEAD: f64 = 74.0;

/// A line of words with how they are set.
struct Line {
    runs: Vec<(String, Part)>,
    status: Status,
    size: f64,
    colour: Colour,
}

/// Lines that stand together.
struct Block {
    lines: Vec<Line>,
    size: (f64, f64),
}

/// Returns the SVG of `picture`.
pub(super) fn paint(picture: &Picture) -> String {
    let canvas = picture.look.canvas(picture.theme);
    let plates: Vec<Block> = picture.nodes.iter().map(|node| plate(picture, node)).collect();
    let labels: Vec<Block> = picture.edges.iter().map(|edge| label(picture, edge)).collect();
    let found = place(picture, &plates, &labels);
    let legend = strip(picture);
    let heads = [(&picture.title, 20.0), (&picture.subtitle, 11.0), (&picture.source, 11.0)];
    let words = heads.iter().map(|(words, size)| width(words, *size, true)).fold(legend.width, f64::max);
    let across = found.size.0.max(words) + 2.0 * MARGIN;
    let foot = HEAD + found.size.1 + 30.0;
    let down = foot + legend.height + 24.0 + MARGIN;
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" \
         height=\"{1}\" viewBox=\"0 0 {0} {1}\" role=\"img\" aria-labelledby=\"title desc\" lang=\"{2}\" \
         font-family=\"{3}\">\n<title id=\"title\">{4}</title>\n<desc id=\"desc\">{5}</desc>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"{6}\"/>\n",
        short(across),
        short(down),
        text(&picture.language),
        text(picture.look.fonts(&picture.language)),
        text(&picture.title),
        text(&[picture.subtitle.as_str(), picture.source.as_str()].join(". ")),
        canvas.canvas,
    );
    word(&mut out, (MARGIN, 42.0), &picture.title, (20.0, true), canvas.ink);
    word(&mut out, (MARGIN, 62.0), &picture.subtitle, (11.0, false), canvas.faint);
    let left = MARGIN + ((across - 2.0 * MARGIN - found.size.0) / 2.0).max(0.0);
    let _ = writeln!(out, "<g transform=\"translate({} {})\">", short(left), short(HEAD));
    for ((edge, way), label) in picture.edges.iter().zip(&found.ways).zip(&labels) {
        link(&mut out, picture, edge, way, label);
    }
    for ((node, plate), at) in picture.nodes.iter().zip(&plates).zip(&found.boxes) {
        thing(&mut out, picture, node, plate, *at);
    }
    let _ = writeln!(out, "</g>\n<g transform=\"translate({MARGIN} {})\">\n{}</g>", short(foot), legend.markup);
    word(&mut out, (MARGIN, foot + legend.height + 22.0), &picture.source, (11.0, false), canvas.faint);
    out.push_str("</svg>\n");
    out
}

/// Returns where everything stands; who has left a hub stands behind it.
fn place(picture: &Picture, plates: &[Block], labels: &[Block]) -> Layered {
    let sizes: Vec<(f64, f64)> = plates.iter().map(|plate| plate.size).collect();
    let number = |id: &str| picture.nodes.iter().position(|node| node.id == id).unwrap_or_default();
    let turned = turned(&picture.edges);
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
    let name = wrap(&node.name, NAME_COLUMNS, 3).into_iter().map(|name| Line {
        runs: vec![(name, Part::Head)],
        status: Status::Asserted,
        size,
        colour: paint.ink,
    });
    let mut lines: Vec<Line> = name.collect();
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

fn set(row: &Row, columns: usize, size: f64, colour: Colour) -> Vec<Line> {
    let lines = row.lines(columns).into_iter().map(|line| Line {
        runs: line.into_iter().map(|run| (run.text, run.part)).collect(),
        status: row.status,
        size,
        colour,
    });
    lines.collect()
}

fn block(lines: Vec<Line>, (side, above): (f64, f64)) -> Block {
    let length =
        |line: &Line| line.runs.iter().map(|(words, part)| width(words, line.size, *part == Part::Head)).sum::<f64>();
    let across = lines.iter().map(length).fold(0.0, f64::max) + 2.0 * side;
    let down = lines.iter().map(|line| line.size * LEADING).sum::<f64>() + 2.0 * above;
    Block { lines, size: (across, down) }
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
    // The firmest claim of a bundle decides how its line is drawn, each row how its words are.
    let firmest = edge.rows.iter().map(|(_, row)| row.status).min().unwrap_or(Status::Asserted);
    let mut colours: Vec<Colour> = Vec::new();
    for (kind, _) in &edge.rows {
        let colour = shade(firmest, picture.look.kinds[*kind].colour(picture.theme), canvas);
        if !colours.contains(&colour) {
            colours.push(colour);
        }
    }
    let dash = match line_style(firmest) {
        "DASHED" => " stroke-dasharray=\"6 4\"",
        "DOTTED" => " stroke-dasharray=\"1.5 3.5\"",
        _ => "",
    };
    let _ =
        writeln!(out, "<g class=\"edge\" fill=\"none\" stroke-width=\"1.5\">\n<title>{}</title>", text(&edge.tooltip));
    for (at, colour) in colours.iter().enumerate() {
        let aside = (at as f64 - (colours.len() as f64 - 1.0) / 2.0) * 2.4;
        let _ = writeln!(out, "<path d=\"{}\" stroke=\"{colour}\"{dash}/>", curve(&way.points, aside));
    }
    let (tip, ahead) = if way.is_back { (first, -1.0) } else { (last, 1.0) };
    let colour = colours.first().copied().unwrap_or(canvas);
    let back = short(tip.0 - ahead * 8.0);
    if edge.is_symmetric {
    } else if firmest == Status::Negated {
        let [x, top, low] = [tip.0 - ahead * 4.0, tip.1 - 5.0, tip.1 + 5.0].map(short);
        let _ = writeln!(out, "<path d=\"M{x} {top}V{low}\" stroke=\"{colour}\" stroke-width=\"2.4\"/>");
    } else {
        let [x, y, top, low] = [tip.0, tip.1, tip.1 - 3.8, tip.1 + 3.8].map(short);
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

/// Writes the lines of a block around its middle.
fn lines(out: &mut String, block: &Block, middle: (f64, f64)) {
    let mut y = middle.1 - block.lines.iter().map(|line| line.size * LEADING).sum::<f64>() / 2.0;
    for line in &block.lines {
        y += line.size * LEADING;
        let manner = match line.status {
            Status::Negated => " text-decoration=\"line-through\"",
            Status::Planned | Status::Proposed => " font-style=\"italic\"",
            _ => "",
        };
        let _ = write!(
            out,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"middle\" fill=\"{}\"{manner}>",
            short(middle.0),
            short(y - line.size * 0.34),
            short(line.size),
            line.colour
        );
        for (words, part) in &line.runs {
            match part {
                Part::Head => out.push_str(&format!("<tspan font-weight=\"bold\">{}</tspan>", text(words))),
                _ => out.push_str(&text(words)),
            }
        }
        out.push_str("</text>\n");
    }
}

/// Writes one line of words that begins at a point.
pub(super) fn word(out: &mut String, at: (f64, f64), words: &str, (size, is_bold): (f64, bool), colour: Colour) {
    let weight = if is_bold { " font-weight=\"bold\"" } else { "" };
    let [x, y, size] = [at.0, at.1, size].map(short);
    let _ = writeln!(
        out,
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight} fill=\"{colour}\">{}</text>",
        text(words)
    );
}

/// Returns a number to a tenth.
pub(super) fn short(number: f64) -> String {
    let text = format!("{:.1}", number + 0.0);
    text.strip_suffix(".0").map_or(text.clone(), |whole| if whole == "-0" { "0".to_owned() } else { whole.to_owned() })
}
