//! Pictures of a graph: who is linked to whom, by what, how firmly, and which words say so.
//!
//! In: knowledge, an ontology and a [`Style`]. Out: [`Picture`], which prints itself as DOT and Mermaid, and as SVG and PNG
//! laid out by [`Graphviz`], or here where that is missing.

mod amount;
mod captions;
mod colour;
mod data;
mod dot;
mod escape;
mod graphviz;
mod html;
mod language;
pub mod layout;
mod legend;
mod look;
mod measure;
mod mermaid;
mod name;
mod paint;
mod picture;
mod raster;
mod row;
mod selection;
mod sides;
mod strip;
mod style;
mod svg;
mod time;
mod timeline;
mod voice;
mod wording;
mod wrap;

pub use captions::Captions;
pub use graphviz::{Format, Graphviz};
pub use language::language_of;
pub use picture::{Picture, compose};
pub use raster::raster as png;
pub use style::{Style, Theme};
pub use timeline::timeline;
