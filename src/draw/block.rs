//! In: rows and names. Out: [`Block`], lines of words that stand together, with their size; and its SVG.

use std::fmt::Write;

use crate::draw::colour::Colour;
use crate::draw::measure::width;
use crate::draw::row::{Part, Row};
use crate::draw::svg::text;
use crate::model::Status;

/// Height of a line, in parts of the type size.
const LEADING: f64 = 1.32;

/// A line of words with how they are set.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) runs: Vec<(String, Part)>,
    pub(super) status: Status,
    pub(super) size: f64,
    pub(super) colour: Colour,
}

/// Lines that stand together.
#[derive(Debug, Clone)]
pub(super) struct Block {
    pub(super) lines: Vec<Line>,
    pub(super) size: (f64, f64),
}

impl Line {
    /// Returns bold words.
    pub(super) fn bold(words: String, size: f64, colour: Colour) -> Self {
        Self { runs: vec![(words, Part::Head)], status: Status::Asserted, size, colour }
    }
}

/// Returns the lines of a row, about `columns` wide.
pub(super) fn set(row: &Row, columns: usize, size: f64, colour: Colour) -> Vec<Line> {
    let lines = row.lines(columns).into_iter().map(|line| Line {
        runs: line.into_iter().map(|run| (run.text, run.part)).collect(),
        status: row.status,
        size,
        colour,
    });
    lines.collect()
}

/// Returns `lines` as a block with room beside and above them.
pub(super) fn block(lines: Vec<Line>, (side, above): (f64, f64)) -> Block {
    let length =
        |line: &Line| line.runs.iter().map(|(words, part)| width(words, line.size, *part == Part::Head)).sum::<f64>();
    let across = lines.iter().map(length).fold(0.0, f64::max) + 2.0 * side;
    let down = lines.iter().map(|line| line.size * LEADING).sum::<f64>() + 2.0 * above;
    Block { lines, size: (across, down) }
}

/// Writes the lines of a block around its middle.
pub(super) fn lines(out: &mut String, block: &Block, middle: (f64, f64)) {
    write(out, block, middle, " text-anchor=\"middle\"");
}

/// Writes the lines of a block that begin at `left` around the height `middle`.
pub(super) fn lines_from(out: &mut String, block: &Block, left: f64, middle: f64) {
    write(out, block, (left, middle), "");
}

fn write(out: &mut String, block: &Block, middle: (f64, f64), anchor: &str) {
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
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{anchor} fill=\"{}\"{manner}>",
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
