//! In: what occurs in a picture. Out: [`Strip`], its legend as SVG in rows: classes, kinds, statuses.

use std::fmt::Write;

use crate::draw::block::{short, word};
use crate::draw::legend::{line_style, shade};
use crate::draw::measure::width;
use crate::draw::picture::Picture;

const SIZE: f64 = 11.0;
const ROW: f64 = 24.0;

/// A legend.
pub(super) struct Strip {
    pub(super) markup: String,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// Returns the legend of `picture`, only of what occurs; nothing when nothing does.
pub(super) fn strip(picture: &Picture) -> Strip {
    let canvas = picture.look.canvas(picture.theme);
    let mut strip = Strip { markup: String::new(), width: 0.0, height: 0.0 };
    let mut x = 0.0;
    for (class, label) in &picture.legend.classes {
        let look = &picture.look.classes[*class];
        let paint = look.paint(picture.theme);
        let across = width(label, SIZE, false) + 18.0;
        let round = if look.shape == "ellipse" { "9" } else { "3" };
        // Writing to a string cannot fail.
        let _ = writeln!(
            strip.markup,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"18\" rx=\"{round}\" fill=\"{}\" stroke=\"{}\"/>",
            short(x),
            short(strip.height),
            short(across),
            paint.fill,
            paint.line
        );
        word(&mut strip.markup, (x + 9.0, strip.height + 13.0), label, (SIZE, false), paint.ink);
        x += across + 12.0;
    }
    strip.end(x);
    x = 0.0;
    for (kind, label) in &picture.legend.kinds {
        let colour = picture.look.kinds[*kind].colour(picture.theme);
        let y = short(strip.height + 9.0);
        let _ = writeln!(
            strip.markup,
            "<path d=\"M{} {y}h26\" stroke=\"{colour}\" stroke-width=\"3\" fill=\"none\"/>",
            short(x)
        );
        word(&mut strip.markup, (x + 32.0, strip.height + 13.0), label, (SIZE, false), colour);
        x += width(label, SIZE, false) + 32.0 + 16.0;
    }
    strip.end(x);
    x = 0.0;
    for (status, label) in &picture.legend.statuses {
        let colour = shade(*status, canvas.ink, canvas.canvas);
        let dash = match line_style(*status) {
            "DASHED" => " stroke-dasharray=\"6 4\"",
            "DOTTED" => " stroke-dasharray=\"1.5 3.5\"",
            _ => "",
        };
        let y = short(strip.height + 9.0);
        let _ = writeln!(
            strip.markup,
            "<path d=\"M{} {y}h26\" stroke=\"{colour}\" stroke-width=\"1.8\" fill=\"none\"{dash}/>",
            short(x)
        );
        word(&mut strip.markup, (x + 32.0, strip.height + 13.0), label, (SIZE, false), canvas.ink);
        x += width(label, SIZE, false) + 32.0 + 16.0;
    }
    strip.end(x);
    strip
}

impl Strip {
    /// Ends a row that is `across` wide.
    fn end(&mut self, across: f64) {
        if across > 0.0 {
            self.width = self.width.max(across);
            self.height += ROW;
        }
    }
}
