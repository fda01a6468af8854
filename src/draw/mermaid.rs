//! In: a picture. Out: a Mermaid flowchart, which GitHub, GitLab and Obsidian draw.

use std::fmt::Write;

use crate::draw::escape::{identifier, mermaid};
use crate::draw::picture::{Edge, Node, Picture};
use crate::draw::row::Row;
use crate::draw::wrap::{clean, wrap};
use crate::model::Status;

/// Columns of a line of a label.
const COLUMNS: usize = 34;

/// Returns the flowchart of `picture`.
pub(super) fn print(picture: &Picture) -> String {
    let canvas = picture.look.canvas(picture.theme);
    // A JSON string is a YAML one as well.
    let mut out = format!("---\ntitle: {}\n---\nflowchart LR\n", serde_json::Value::from(clean(&picture.title)));
    for entity in &picture.nodes {
        node(&mut out, picture, entity);
    }
    for link in &picture.edges {
        edge(&mut out, link);
    }
    for class in picture.legend.classes.keys() {
        let paint = picture.look.classes[*class].paint(picture.theme);
        line(&mut out, &format!("classDef class{class} fill:{},stroke:{},color:{}", paint.fill, paint.line, paint.ink));
    }
    for (at, link) in picture.edges.iter().enumerate() {
        let kind = link.rows.first().map_or(0, |(kind, _)| *kind);
        let colour = picture.look.kinds[kind].colour(picture.theme);
        line(&mut out, &format!("linkStyle {at} stroke:{colour},color:{},fill:none", canvas.ink));
    }
    for note in [&picture.subtitle, &picture.source].into_iter().filter(|note| !note.is_empty()) {
        // Braces would start a directive.
        line(&mut out, &format!("%% {}", clean(note).replace(['{', '}'], "")));
    }
    out
}

fn node(out: &mut String, picture: &Picture, node: &Node) {
    let class = &picture.look.classes[node.class];
    let (open, close) = &class.mermaid;
    let name = wrap(&node.name, COLUMNS, 3).iter().map(|line| mermaid(line)).collect::<Vec<_>>().join("<br/>");
    let lines: Vec<String> = std::iter::once(format!("<b>{name}</b>")).chain(node.rows.iter().map(words)).collect();
    let (id, label) = (identifier(&node.id), lines.join("<br/>"));
    line(out, &format!("{id}{open}\"{label}\"{close}:::class{}", node.class));
}

fn edge(out: &mut String, edge: &Edge) {
    let firmest = edge.rows.iter().map(|(_, row)| row.status).min().unwrap_or(Status::Asserted);
    let arrow = match (edge.is_symmetric, firmest) {
        (true, Status::Asserted | Status::Reported) => "---",
        (true, _) => "-.-",
        (false, Status::Asserted | Status::Reported) => "-->",
        (false, Status::Planned | Status::Proposed) => "-.->",
        (false, Status::Negated) => "-.-x",
    };
    let label = edge.rows.iter().map(|(_, row)| words(row)).collect::<Vec<_>>().join("<br/>");
    line(out, &format!("{} {arrow}|\"{label}\"| {}", identifier(&edge.from), identifier(&edge.to)));
}

fn words(row: &Row) -> String {
    let lines =
        row.lines(COLUMNS).into_iter().map(|line| line.into_iter().map(|run| mermaid(&run.text)).collect::<String>());
    lines.collect::<Vec<_>>().join("<br/>")
}

fn line(out: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "    {text}");
}
