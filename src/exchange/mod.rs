//! In: [`Knowledge`](crate::model::Knowledge). Out: JSON Lines of claims, the format programs exchange; and back again.
//!
//! One claim a line, UTF-8, keys in a fixed order, offsets in code points of the document as read.

mod csv;
mod end;
mod graphml;
mod line;
mod read;
mod write;

pub use csv::write_csv;
pub use graphml::write_graphml;
pub use read::read;
pub(crate) use write::json;
pub use write::write;
