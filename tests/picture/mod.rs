//! In: SVG of a picture. Out: its nodes and edges with their words, sorted, whatever the places.

use std::collections::BTreeMap;

/// Returns one line for each node and edge, with its lines of text joined by bars, and one for each text outside them.
///
/// Versions of Graphviz place things differently, so pictures are compared by what they show.
pub(crate) fn listing(svg: &str) -> String {
    let mut shown: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut lines = Vec::new();
    let mut group = String::new();
    for line in svg.lines() {
        if let Some(rest) = line.strip_prefix("<g id=\"") {
            group = rest.split('"').next().unwrap_or_default().trim_end_matches("--words").replace("--", "->");
            shown.entry(group.clone()).or_default();
        } else if line == "</g>" {
            group.clear();
        } else if line.starts_with("<text") {
            let text = line.split_once('>').and_then(|(_, rest)| rest.strip_suffix("</text>")).unwrap_or_default();
            let text = decode(&text.replace("<tspan font-weight=\"bold\">", "").replace("</tspan>", ""));
            match group.is_empty() {
                true => lines.push(format!(": {text}\n")),
                false => shown.entry(group.clone()).or_default().push(text),
            }
        }
    }
    lines.extend(shown.into_iter().map(|(group, texts)| format!("{group}: {}\n", texts.join(" | "))));
    lines.sort();
    lines.concat()
}

fn decode(text: &str) -> String {
    ["&lt;<", "&gt;>", "&quot;\"", "&amp;&"].iter().fold(text.to_owned(), |text, pair| {
        let (code, mark) = pair.split_at(pair.len() - 1);
        text.replace(code, mark)
    })
}
