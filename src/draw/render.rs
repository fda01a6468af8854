//! In: a picture. Out: it as DOT and Mermaid, and as SVG and PNG laid out by Graphviz or here.

use crate::Error;
use crate::draw::paint::{Painting, paint};
use crate::draw::picture::{Manner, Picture};
use crate::draw::{Format, Graphviz, dot, mermaid, raster};

/// A picture in a file format.
#[derive(Debug)]
pub struct Rendered {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many lines have no words for want of room; in SVG the pointer shows them.
    pub wordless: usize,
    /// Why Graphviz did not lay it out though it is there; it was laid out here then.
    pub trouble: Option<Error>,
}

impl Picture {
    /// Returns the picture in the DOT language of Graphviz.
    pub fn dot(&self) -> String {
        dot::print(self)
    }

    /// Returns the picture as a Mermaid flowchart.
    pub fn mermaid(&self) -> String {
        mermaid::print(self)
    }

    /// Returns the picture laid out by `graphviz`, or here where that program is missing or fails.
    ///
    /// Fails when a PNG needs characters that no font of the machine has.
    pub fn render(&self, graphviz: &Graphviz, format: Format) -> Result<Rendered, Error> {
        // Owners and what they own keep the places they have on every machine.
        let Painting { svg, wordless, trouble } = paint(self, Some(graphviz).filter(|_| self.manner == Manner::Links));
        let bytes = match format {
            Format::Svg => svg.into_bytes(),
            Format::Png => raster::raster(&svg)?,
        };
        Ok(Rendered { bytes, wordless, trouble })
    }

    /// Returns the picture as SVG laid out here, the same on every machine.
    pub fn svg(&self) -> String {
        paint(self, None).svg
    }
}
