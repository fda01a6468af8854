//! Pictures in tests: knowledge to draw, and what a drawn SVG shows.

pub(crate) mod cast;
pub(crate) mod listing;
