//! What people decided about claims and merges: accepted, rejected, corrected.
//!
//! In: `decisions.jsonl`, one decision a line. Out: [`Decisions`], which [`join`](crate::resolve::join_reviewed) holds to.
//!
//! ```text
//! {"claim":"c-3f9a0b2c4d5e","verdict":"reject","evidence":["9c2e…"],"note":"she declined"}
//! {"claim":"c-77ab01c2d3e4","verdict":"correct","evidence":["01fd…"],"to":{"predicate":"left","status":"planned",
//!     "object":{"name":"Halden Ports","class":"Organization"},"qualifiers":{"date":"2024-05","role":null}}}
//! {"merge":[{"name":"Wei Lin","document":"a.txt"},{"name":"Wei Lin","document":"b.txt"}],"verdict":"reject"}
//! ```
//!
//! `claim` is the identifier the rules gave it. `evidence` finds the claim again when that changes because another article
//! tells more: a hash of document, sentence, places in it and predicate for each piece of evidence. `to` names what is
//! otherwise than the rules read; a qualifier that is `null` is taken away. An object that is a value is
//! `{"value":"2015","type":"date"}` or `{"value":"65000000","unit":"USD","type":"money"}`. Of a merge, `reject` keeps the
//! two names apart, and `accept` makes them one; without a document a name means all that go by it.

mod check;
mod decision;
mod decisions;
mod key;

pub(crate) use check::{correction, qualifier, unfit, unknown, wrong};
pub use decision::{Change, Correction, Decision, End, Judged, Side, Verdict};
pub use decisions::Decisions;
pub(crate) use key::anchors;

/// The qualifier of a corrected claim that tells which claim it was.
pub const CORRECTED: &str = "correctedFrom";
/// Why a name counts that only a decision gives.
pub(crate) const REASON: &str = "review";
