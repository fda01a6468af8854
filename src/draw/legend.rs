//! In: what occurs in a picture. Out: its legend and source line as one HTML-like label.

use crate::draw::colour::Colour;
use crate::draw::escape::html;
use crate::draw::html::{Type, font, stack};
use crate::draw::picture::Picture;
use crate::model::Status;

/// Type size of the legend.
const SIZE: usize = 11;

/// Returns classes, kinds and statuses that occur, side by side, each with a sample; and the source line.
pub(super) fn legend(picture: &Picture) -> String {
    let canvas = picture.look.canvas(picture.theme);
    let classes = picture.legend.classes.iter().map(|(class, label)| chip(picture, *class, label));
    let kinds = picture.legend.kinds.iter().map(|(kind, label)| {
        let colour = picture.look.kinds[*kind].colour(picture.theme);
        line(colour, "SOLID", 3) + &word(&html(label), Type { size: SIZE, colour })
    });
    let statuses = picture.legend.statuses.iter().map(|(status, label)| {
        let (style, colour) = (line_style(*status), shade(*status, canvas.ink, canvas.canvas));
        let label = match status {
            Status::Negated => format!("<S>{}</S>", html(label)),
            Status::Planned | Status::Proposed => format!("<I>{}</I>", html(label)),
            _ => html(label),
        };
        line(colour, style, 2) + &word(&label, Type { size: SIZE, colour: canvas.ink })
    });
    let samples = grid(&[classes.collect(), kinds.collect(), statuses.collect()]);
    let source = font(&html(&picture.source), Type { size: SIZE, colour: canvas.faint });
    let rows = [samples, source].into_iter().zip([!picture.legend.classes.is_empty(), !picture.source.is_empty()]);
    stack(rows.filter(|(_, is_there)| *is_there).map(|(row, _)| ("LEFT", row)), 3)
}

/// Returns how lines of a status are drawn, in words of Graphviz.
pub(super) fn line_style(status: Status) -> &'static str {
    match status {
        Status::Asserted | Status::Reported => "SOLID",
        Status::Planned => "DASHED",
        Status::Proposed | Status::Negated => "DOTTED",
    }
}

/// Returns `colour` as firm as the status: what is only reported fades into the canvas.
pub(super) fn shade(status: Status, colour: Colour, canvas: Colour) -> Colour {
    match status {
        Status::Asserted | Status::Planned | Status::Proposed => colour,
        Status::Reported => colour.mix(canvas, 45),
        Status::Negated => colour.mix(canvas, 40),
    }
}

/// Returns lists of samples as the columns of a table; each sample is two cells, or one that spans two.
fn grid(columns: &[Vec<String>]) -> String {
    let columns: Vec<&Vec<String>> = columns.iter().filter(|column| !column.is_empty()).collect();
    let height = columns.iter().map(|column| column.len()).max().unwrap_or_default();
    let row = |at: usize| {
        let cell = |column: &&Vec<String>| column.get(at).map_or("<TD></TD><TD></TD>", String::as_str).to_owned();
        columns.iter().map(cell).collect::<Vec<_>>().join("<TD WIDTH=\"18\"></TD>")
    };
    let rows: String = (0..height).map(|at| format!("<TR>{}</TR>", row(at))).collect();
    format!("<TABLE ALIGN=\"LEFT\" BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"3\" CELLPADDING=\"2\">{rows}</TABLE>")
}

fn word(markup: &str, set: Type) -> String {
    format!("<TD ALIGN=\"LEFT\">{}</TD>", font(markup, set))
}

/// Returns a name plate in the colours of a class.
fn chip(picture: &Picture, class: usize, label: &str) -> String {
    let look = &picture.look.classes[class];
    let paint = look.paint(picture.theme);
    let style = if look.shape == "box" { "" } else { " STYLE=\"ROUNDED\"" };
    let text = font(&format!("&#160;{}&#160;", html(label)), Type { size: SIZE, colour: paint.ink });
    format!("<TD COLSPAN=\"2\" BORDER=\"1\" COLOR=\"{}\" BGCOLOR=\"{}\"{style}>{text}</TD>", paint.line, paint.fill)
}

/// Returns a short line: the lower border of a low cell over another.
fn line(colour: Colour, style: &str, thickness: u8) -> String {
    let low = "<FONT POINT-SIZE=\"4\">&#160;</FONT>";
    format!(
        "<TD><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR><TD WIDTH=\"30\" \
         SIDES=\"B\" BORDER=\"{thickness}\" COLOR=\"{colour}\" STYLE=\"{style}\">{low}</TD></TR><TR><TD>{low}</TD></TR>\
         </TABLE></TD>"
    )
}
