//! Pictures of a graph: who is linked to whom, by what, how firmly, and which words say so.
//!
//! In: knowledge, an ontology and a [`Style`]. Out: [`Picture`], which prints itself for Graphviz and for Mermaid;
//! [`Graphviz`] makes SVG and PNG of it.

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
mod mermaid;
mod name;
mod picture;
mod row;
mod selection;
mod sides;
mod style;
mod svg;
mod time;
mod voice;
mod wording;
mod wrap;

pub use captions::Captions;
pub use graphviz::{Format, Graphviz};
pub use language::language_of;
pub use picture::{Picture, compose};
pub use style::{Style, Theme};
