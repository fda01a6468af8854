//! Plain data that every other module speaks: documents, entities, claims.
//!
//! In: nothing. Out: types without work of their own.

mod claim;
mod date;
mod diagnostic;
mod document;
mod entity;
mod finding;
mod id;
mod knowledge;
mod money;
mod span;

pub use claim::{Claim, Evidence, Inherited, Object, Qualifier, Status};
pub use date::Date;
pub use diagnostic::{Diagnostic, Severity};
pub use document::{Document, Positions};
pub use entity::{Entity, Name};
pub use finding::{Finding, Sentence};
pub use id::{content_hash, slug};
pub use knowledge::{Knowledge, Source};
pub use money::{Money, Value};
pub use span::{Chars, Span};
