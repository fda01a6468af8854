//! In: SVG. Out: PNG, with the fonts of this machine; an error where they lack a character.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{FontResolver, Options, Tree};

use crate::Error;

/// Pixels for each unit of the SVG, and the most there are in all.
const SCALE: f32 = 2.0;
const MOST: f32 = 100_000_000.0;

/// Returns `svg` as PNG.
///
/// Fails when no font of the machine has some character, as a picture without its words would mislead.
pub fn raster(svg: &str) -> Result<Vec<u8>, Error> {
    let failed = |message: String| Error::Program { message, hint: None };
    // Letters for which no face is found; 0 when there is none.
    let missing = Arc::new(AtomicU32::new(0));
    let mut options = Options::default();
    options.fontdb_mut().load_system_fonts();
    // Where no family that is asked for is there, words would be left out without a sign: any face will do.
    let usual = FontResolver::default_font_selector();
    options.font_resolver.select_font =
        Box::new(move |font, fonts| usual(font, fonts).or_else(|| fonts.faces().next().map(|face| face.id)));
    let (inner, seen) = (FontResolver::default_fallback_selector(), Arc::clone(&missing));
    options.font_resolver.select_fallback = Box::new(move |c, tried, fonts| {
        let found = inner(c, tried, fonts);
        if found.is_none() && c.is_alphanumeric() {
            seen.store(u32::from(c), Ordering::Relaxed);
        }
        found
    });
    let is_bare = options.fontdb.is_empty();
    let tree = Tree::from_str(svg, &options).map_err(|error| failed(format!("the picture cannot be read: {error}")))?;
    if let Some(c) = char::from_u32(missing.load(Ordering::Relaxed)).filter(|c| is_bare || *c != '\0') {
        let which =
            if is_bare { "there are no fonts".to_owned() } else { format!("no font has the character \"{c}\"") };
        return Err(failed(format!("{which}, so that PNG would lack words")).with_hint(
            "install fonts (apt install fonts-noto-cjk; dnf install google-noto-sans-cjk-fonts; brew install --cask \
             font-noto-sans-cjk), or write .svg, which needs none",
        ));
    }
    let size = tree.size();
    let scale = SCALE.min((MOST / (size.width() * size.height())).sqrt());
    let [across, down] = [size.width(), size.height()].map(|length| (length * scale).ceil().max(1.0) as u32);
    let mut pixels = Pixmap::new(across, down).ok_or_else(|| failed("the picture is too large for PNG".to_owned()))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| failed(format!("the picture cannot be written as PNG: {error}")))
}
