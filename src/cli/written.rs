//! In: a graph that people may have written into over HTTP. Out: word that a command does not show what they wrote.

use std::path::Path;

use guanxi::{Error, rdf};

use crate::cli::global::Global;

/// Says how many statements there are that this command leaves aside, where there are any.
pub fn tell(graph: &Path, global: &Global) -> Result<(), Error> {
    let statements = match rdf::written(graph)? {
        0 => return Ok(()),
        1 => "1 statement that was".to_owned(),
        count => format!("{count} statements that were"),
    };
    let message = format!("{} has {statements} written over HTTP, which this command leaves aside", graph.display());
    global.warn(&message, Some("`guanxi query`, `ask`, `check` and `serve` take them into account"));
    Ok(())
}
