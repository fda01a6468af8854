//! In: people with chips in columns. Out: SVG of them as a table: nothing covers anything, arrows run between the columns.

use std::fmt::Write;

use crate::draw::block::{Block, lines_from, short, word};
use crate::draw::colour::Colour;
use crate::draw::look::Canvas;
use crate::draw::measure::width;
use crate::draw::strand::dash;
use crate::draw::svg::text;
use crate::model::Status;

/// Space between columns, in which arrows rise and fall; between chips of a cell; around a lane.
const AISLE: f64 = 34.0;
const GAP: f64 = 20.0;
const PAD: f64 = 9.0;
/// Height of the headings of columns and of a band.
const TOP: f64 = 30.0;
const BAND: f64 = 26.0;
/// Type sizes.
const NAME: f64 = 13.0;
const SMALL: f64 = 11.0;

/// A table.
pub(super) struct Grid {
    /// What stands above each column; the first is empty when no chip is in it.
    pub(super) headings: Vec<String>,
    /// Whether time passes between a column and the one before it that has none of its own.
    pub(super) is_apart: Vec<bool>,
    pub(super) bands: Vec<Band>,
}

/// Lanes that belong together.
pub(super) struct Band {
    /// Empty for none.
    pub(super) heading: String,
    pub(super) lanes: Vec<Lane>,
}

/// One person.
pub(super) struct Lane {
    /// Lines of the name.
    pub(super) name: Vec<String>,
    /// In their order, no column before an earlier one.
    pub(super) chips: Vec<Chip>,
}

/// What is told of a person and an organisation at a time.
pub(super) struct Chip {
    pub(super) column: usize,
    pub(super) block: Block,
    pub(super) colour: Colour,
    pub(super) status: Status,
    pub(super) tooltip: String,
    /// How it hangs together with the chip before it.
    pub(super) joint: Option<Joint>,
}

/// A line between two chips.
pub(super) struct Joint {
    /// Whether somebody is told to have left the one before.
    pub(super) is_move: bool,
    pub(super) status: Status,
}

/// A place of a chip.
#[derive(Clone, Copy)]
struct Place {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    column: usize,
}

/// Returns the SVG of `grid` and its size.
pub(super) fn paint(grid: &Grid, canvas: Canvas) -> (String, (f64, f64)) {
    let lanes = || grid.bands.iter().flat_map(|band| &band.lanes);
    let names = lanes().flat_map(|lane| &lane.name).map(|name| width(name, NAME, true)).fold(0.0, f64::max);
    let columns = columns(grid, names + 22.0);
    let across = columns.last().map_or(names, |(left, width)| left + width);
    let (mut back, mut body) = (String::new(), String::new());
    let mut y = TOP;
    for band in &grid.bands {
        if !band.heading.is_empty() {
            word(&mut body, (0.0, y + BAND - 9.0), &band.heading, (SMALL, true), canvas.faint);
            y += BAND;
        }
        for lane in &band.lanes {
            let height = lane_height(grid, lane).max(lane.name.len() as f64 * NAME * 1.3) + 2.0 * PAD;
            rule(&mut back, canvas, y, across + 8.0);
            for (at, line) in lane.name.iter().enumerate() {
                word(&mut body, (0.0, y + PAD + 15.0 + at as f64 * NAME * 1.3), line, (NAME, true), canvas.ink);
            }
            cells(&mut body, lane, &columns, y + PAD, canvas);
            y += height;
        }
    }
    rule(&mut back, canvas, y, across + 8.0);
    let mut head = String::new();
    for (at, ((left, across), heading)) in columns.iter().zip(&grid.headings).enumerate() {
        if *across == 0.0 {
            continue;
        }
        let [x, top, wide, tall] = [*left - 8.0, 0.0, *across + 16.0, y].map(short);
        let tint = canvas.ink.mix(canvas.canvas, 96);
        // Writing to a string cannot fail.
        let _ = writeln!(head, "<rect x=\"{x}\" y=\"{top}\" width=\"{wide}\" height=\"{tall}\" fill=\"{tint}\"/>");
        word(&mut head, (*left, 19.0), heading, (NAME, true), if at == 0 { canvas.faint } else { canvas.ink });
        if grid.is_apart.get(at).copied().unwrap_or_default() {
            word(&mut head, (*left - AISLE / 2.0 - 5.0, 17.0), "…", (NAME, true), canvas.faint);
        }
    }
    (head + &back + &body, (across + 8.0, y))
}

/// Returns the left edge and the width of each column: as wide as its widest chip, nothing where it has none.
fn columns(grid: &Grid, names: f64) -> Vec<(f64, f64)> {
    let mut left = names;
    let column = |(at, heading): (usize, &String)| {
        let chips = grid.bands.iter().flat_map(|band| &band.lanes).flat_map(|lane| &lane.chips);
        let widest = chips.filter(|chip| chip.column == at).map(|chip| chip.block.size.0).fold(0.0, f64::max);
        let wide = if heading.is_empty() { 0.0 } else { widest.max(width(heading, NAME, true)) };
        let place = (left, wide);
        left += if wide > 0.0 { wide + AISLE } else { 0.0 };
        place
    };
    grid.headings.iter().enumerate().map(column).collect()
}

/// Returns the height of the highest pile of chips of a lane.
fn lane_height(grid: &Grid, lane: &Lane) -> f64 {
    let pile = |at: usize| {
        let heights = lane.chips.iter().filter(|chip| chip.column == at).map(|chip| chip.block.size.1);
        heights.reduce(|sum, height| sum + GAP + height).unwrap_or_default()
    };
    (0..grid.headings.len()).map(pile).fold(0.0, f64::max)
}

fn rule(out: &mut String, canvas: Canvas, y: f64, across: f64) {
    let [y, across] = [y, across].map(short);
    let _ =
        writeln!(out, "<path d=\"M0 {y}H{across}\" stroke=\"{}\" stroke-width=\"0.6\" opacity=\"0.5\"/>", canvas.faint);
}

/// Draws the chips of a lane from `top` on, and the lines between them.
fn cells(out: &mut String, lane: &Lane, columns: &[(f64, f64)], top: f64, canvas: Canvas) {
    let mut last: Option<Place> = None;
    for chip in &lane.chips {
        let (width, height) = chip.block.size;
        let top = last.filter(|last| last.column == chip.column).map_or(top, |last| last.top + last.height + GAP);
        let place = Place { left: columns[chip.column].0, top, width, height, column: chip.column };
        let _ = writeln!(out, "<g class=\"stay\">\n<title>{}</title>", text(&chip.tooltip));
        if let (Some(last), Some(joint)) = (last, &chip.joint) {
            connect(out, last, place, joint, canvas);
        }
        plate(out, chip, place, canvas);
        out.push_str("</g>\n");
        last = Some(place);
    }
}

fn plate(out: &mut String, chip: &Chip, place: Place, canvas: Canvas) {
    let Place { left, top, width, height, .. } = place;
    let [x, y, w, h] = [left, top, width, height].map(short);
    let _ = writeln!(
        out,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"5\" fill=\"{}\" stroke=\"{}\" stroke-width=\"1.4\"{}/>",
        chip.colour.mix(canvas.canvas, 92),
        chip.colour,
        dash(chip.status)
    );
    lines_from(out, &chip.block, left + 9.0, top + height / 2.0);
}

/// Draws the line from one chip to the next: an arrow where somebody left, else a faint line.
fn connect(out: &mut String, from: Place, to: Place, joint: &Joint, canvas: Canvas) {
    let (colour, thick) = if joint.is_move { (canvas.ink, "1.8") } else { (canvas.faint, "1") };
    let dash = dash(joint.status);
    let tip = if joint.is_move { 6.0 } else { 0.0 };
    let (path, head) = if from.column == to.column {
        let x = to.left + 16.0;
        let (from, to) = (from.top + from.height, to.top);
        let [left, right, back] = [x - 4.0, x + 4.0, to - 7.0].map(short);
        let [x, from, to, stop] = [x, from, to, to - tip].map(short);
        (format!("M{x} {from}V{stop}"), format!("M{x} {to}L{left} {back}H{right}Z"))
    } else {
        let (right, level) = (from.left + from.width, from.top + from.height / 2.0);
        let (left, height) = (to.left, (to.top + to.height / 2.0).min(to.top + 22.0));
        let turn = left - AISLE + 4.0;
        let middle = short((turn + left - 7.0) / 2.0);
        let [right, level, turn, stop] = [right, level, turn.max(right), left - tip].map(short);
        let [end, y, high, low, back] = [left, height, height - 4.0, height + 4.0, left - 7.0].map(short);
        let path = format!("M{right} {level}H{turn}C{middle} {level} {middle} {y} {stop} {y}");
        (path, format!("M{end} {y}L{back} {high}V{low}Z"))
    };
    let _ = writeln!(out, "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{thick}\"{dash}/>");
    if joint.is_move {
        let _ = writeln!(out, "<path d=\"{head}\" fill=\"{colour}\"/>");
    }
}
