//! Pictures of a graph: who is linked to whom, by what, how firmly, and which words say so.
//!
//! In: knowledge, an ontology and a [`Style`]. Out: [`Picture`], which prints itself for Graphviz and for Mermaid;
//! [`Graphviz`] makes SVG and PNG of it.

mod amount;
mod colour;
mod data;
mod dot;
mod escape;
mod graphviz;
mod html;
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

pub use graphviz::{Format, Graphviz};
pub use picture::{Picture, compose};
pub use style::{Style, Theme};
