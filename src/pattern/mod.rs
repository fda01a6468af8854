//! In: patterns written in `ontology/rules`. Out: [`Program`]s, and the [`Match`]es they find in rows of items.

mod label;
mod matcher;
mod program;
mod syntax;

pub use label::{Label, LabelSet, Labels};
pub use matcher::{Items, Match, match_at};
pub use program::Program;
pub use syntax::Fault;
