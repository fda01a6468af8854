//! In: what was extracted from a text, and what a person found in it. Out: [`Score`], how far the two agree.
//!
//! Each gold claim is held against each claim found. They agree when predicate, both ends and the group of the status
//! (fact or not) do; a more general predicate, a less precise date as object, or another role each halves the credit.
//! The pairs with most credit are taken first, and each claim counts once.

mod gold;
mod likeness;
mod measure;
mod pairing;
mod scorer;
mod share;
mod write;

pub use gold::{Gold, GoldClaim};
pub use measure::Tally;
pub use scorer::{Score, Scorer};
pub use share::Share;
pub use write::write_gold;
