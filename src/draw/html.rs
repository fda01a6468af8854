//! In: rows, names, titles. Out: HTML-like labels of Graphviz.

use std::fmt::Write;

use crate::draw::colour::Colour;
use crate::draw::escape::html;
use crate::draw::row::{Part, Row};
use crate::model::Status;

/// How a piece of text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub(super) size: usize,
    pub(super) colour: Colour,
}

/// Returns a font element around `inner`, which is markup already.
pub(super) fn font(inner: &str, set: Type) -> String {
    format!("<FONT POINT-SIZE=\"{}\" COLOR=\"{}\">{inner}</FONT>", set.size, set.colour)
}

/// Returns a table without lines of one cell a row.
pub(super) fn stack<'t>(rows: impl IntoIterator<Item = (&'t str, String)>, padding: usize) -> String {
    let mut out = format!("<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"{padding}\">");
    for (align, row) in rows {
        // Writing to a string cannot fail.
        let _ = write!(out, "<TR><TD ALIGN=\"{align}\" BALIGN=\"{align}\">{row}</TD></TR>");
    }
    out.push_str("</TABLE>");
    out
}

/// Returns the lines of a row: the predicate bold, what is denied struck through, what is no fact in italics.
pub(super) fn lines(row: &Row, width: usize) -> Vec<String> {
    let lines = row.lines(width).into_iter().map(|line| {
        let runs = line.into_iter().map(|run| {
            let text = html(&run.text);
            let text = if run.part == Part::Head { format!("<B>{text}</B>") } else { text };
            match row.status {
                Status::Negated if run.part != Part::Note => format!("<S>{text}</S>"),
                Status::Planned | Status::Proposed => format!("<I>{text}</I>"),
                _ => text,
            }
        });
        runs.collect::<String>()
    });
    lines.collect()
}
