//! In: patterns written in `ontology/rules`. Out: [`Program`]s, and the [`Match`]es they find in rows of items.

mod asked;
mod index;
mod label;
mod landmark;
mod matcher;
mod program;
mod syntax;

pub use index::{Chosen, Index};
pub use label::{Label, LabelSet, Labels, Present};
pub use matcher::{Items, Match, Matcher, match_at};
pub use program::Program;
pub use syntax::Fault;
