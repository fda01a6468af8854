//! In: rows of cells. Out: a table for the eye, Chinese counted at its width.

use comfy_table::{Table, presets};

/// Returns `rows` under `header`, without a line break at the end.
pub fn table(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(header.iter().copied());
    for row in rows {
        table.add_row(row);
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}
