//! In: the words of a picture and what is drawn in the middle. Out: the whole SVG: title, picture, legend, source; [`Sheet`].

use std::fmt::Write;

use crate::draw::block::{short, word};
use crate::draw::measure::width;
use crate::draw::picture::Picture;
use crate::draw::strip::strip;
use crate::draw::svg::text;

/// Space around everything.
const MARGIN: f64 = 28.0;
/// Height of title and subtitle.
const HEAD: f64 = 74.0;

/// A chart as SVG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The SVG.
    pub svg: String,
    /// How many entities and claims were left out because the chart would be crowded.
    pub left_out: (usize, usize),
}

/// Returns `body`, which is as large as `size`, below title and `subtitle` and above the legend of `picture`.
pub(super) fn frame(picture: &Picture, subtitle: &str, body: &str, size: (f64, f64)) -> String {
    let canvas = picture.look.canvas(picture.theme);
    let legend = strip(picture);
    let heads = [(picture.title.as_str(), 20.0), (subtitle, 11.0), (picture.source.as_str(), 11.0)];
    let words = heads.iter().map(|(words, size)| width(words, *size, true)).fold(legend.width, f64::max);
    let across = size.0.max(words) + 2.0 * MARGIN;
    let foot = HEAD + size.1 + 30.0;
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
        text(&[subtitle, picture.source.as_str()].join(". ")),
        canvas.canvas,
    );
    word(&mut out, (MARGIN, 42.0), &picture.title, (20.0, true), canvas.ink);
    word(&mut out, (MARGIN, 62.0), subtitle, (11.0, false), canvas.faint);
    let left = MARGIN + ((across - 2.0 * MARGIN - size.0) / 2.0).max(0.0);
    let _ = writeln!(out, "<g transform=\"translate({} {})\">\n{body}</g>", short(left), short(HEAD));
    let _ = writeln!(out, "<g transform=\"translate({MARGIN} {})\">\n{}</g>", short(foot), legend.markup);
    word(&mut out, (MARGIN, foot + legend.height + 22.0), &picture.source, (11.0, false), canvas.faint);
    out.push_str("</svg>\n");
    out
}
