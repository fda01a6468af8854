//! Pictures of a graph: who is linked to whom, by what, how firmly, and which words say so.
//!
//! In: knowledge, an ontology and a [`Style`]. Out: [`Picture`], which prints itself as DOT and Mermaid, and as SVG and PNG
//! laid out by [`Graphviz`], or here where that is missing;
//! [`stakes`], [`moves`] and [`timeline`], which are laid out here.

mod amount;
mod axis;
mod block;
mod captions;
mod colour;
mod compose;
mod data;
mod dot;
mod escape;
mod graphviz;
mod grid;
mod html;
mod language;
pub mod layout;
mod legend;
mod look;
mod measure;
mod mermaid;
mod moves;
mod name;
mod paint;
mod picture;
mod place;
mod plan;
mod raster;
mod render;
mod row;
mod selection;
mod sheet;
mod sides;
mod stakes;
mod strand;
mod strip;
mod style;
mod svg;
mod time;
mod timeline;
mod voice;
mod wording;
mod wrap;

pub use captions::Captions;
pub use compose::compose;
pub use graphviz::{Format, Graphviz};
pub use language::language_of;
pub use moves::moves;
pub use picture::Picture;
pub use raster::raster as png;
pub use render::Rendered;
pub use sheet::Sheet;
pub use stakes::stakes;
pub use style::{Style, Theme};
pub use timeline::timeline;
