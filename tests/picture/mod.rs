//! In: SVG as Graphviz writes it. Out: its nodes and edges with their labels, sorted, whatever the places.

use std::collections::BTreeMap;

/// Returns one line for each node and edge, with its lines of text joined by bars, and one for each text outside them.
///
/// Versions of Graphviz place things differently, so pictures are compared by what they show.
pub(crate) fn listing(svg: &str) -> String {
    // Titles by the identifier of their group, then texts by the title of the group they stand in.
    let mut titles: BTreeMap<&str, String> = BTreeMap::new();
    let mut texts: Vec<(&str, String)> = Vec::new();
    let (mut group, mut last) = ("", ("", ""));
    for line in svg.lines() {
        if let Some(rest) = line.strip_prefix("<g id=\"") {
            group = owner(rest.split('"').next().unwrap_or_default());
        } else if let Some(title) = line.strip_prefix("<title>").and_then(|rest| rest.strip_suffix("</title>")) {
            titles.insert(group, decode(title));
        } else if line.starts_with("<text") {
            let text = line.split_once('>').and_then(|(_, rest)| rest.strip_suffix("</text>")).unwrap_or_default();
            let height = line.split(" y=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            let is_next = (group, height) != last;
            texts.push((group, if is_next { format!(" | {}", decode(text)) } else { decode(text) }));
            last = (group, height);
        }
    }
    let mut shown: BTreeMap<&str, String> = titles.keys().map(|group| (*group, String::new())).collect();
    for (group, text) in texts {
        *shown.entry(group).or_default() += &text;
    }
    let line = |(group, text): (&&str, &String)| {
        format!("{}: {}", titles.get(*group).map_or("", String::as_str), text.trim_start_matches(" | ").trim())
    };
    let mut lines: Vec<String> = shown.iter().map(line).map(|line| line.replace('\u{a0}', " ")).collect();
    lines.sort();
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// Returns the group that `id` belongs to: `a_edge1-label` to `edge1`.
fn owner(id: &str) -> &str {
    let id = id.strip_prefix("a_").unwrap_or(id);
    id.split(['-', '&']).next().unwrap_or(id)
}

fn decode(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, after) = after.split_once(';').unwrap_or((after, ""));
        let code = name.strip_prefix('#').and_then(|code| code.parse().ok()).and_then(char::from_u32);
        out.push_str(&match name {
            "amp" => "&".to_owned(),
            "lt" => "<".to_owned(),
            "gt" => ">".to_owned(),
            "quot" => "\"".to_owned(),
            name => code.map_or_else(|| format!("&{name};"), String::from),
        });
        rest = after;
    }
    out.push_str(rest);
    out
}
