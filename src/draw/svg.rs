//! In: SVG as Graphviz writes it. Out: the same picture with the labels of edges above all lines, on a halo.

use crate::draw::wrap::is_writable;

/// Where Graphviz begins and ends the label of an edge; each stands at the begin of a line.
const LABEL: &str = "-label\"><a ";
const LABEL_CODED: &str = "&#45;label\"><a ";

/// Puts the labels of edges last, so that no line crosses them, with a halo in the colour of the canvas.
///
/// SVG of another form than Graphviz's comes back as it is.
pub(super) fn finish(svg: &str, canvas: &str) -> String {
    let mut lines = Vec::new();
    let mut labels = Vec::new();
    let mut rest = svg.lines();
    while let Some(line) = rest.next() {
        if !line.starts_with("<g id=\"a_edge") || !(line.contains(LABEL) || line.contains(LABEL_CODED)) {
            lines.push(line);
            continue;
        }
        labels.push(line);
        for line in rest.by_ref() {
            labels.push(line);
            if line == "</g>" {
                break;
            }
        }
    }
    let end = lines.windows(2).rposition(|pair| pair == ["</g>", "</svg>"]);
    let style = lines.iter().position(|line| line.starts_with("<g id=\"graph0\""));
    let (Some(end), Some(style)) = (end, style) else { return svg.to_owned() };
    let halo = format!(
        "<style>@supports (paint-order: stroke) {{ .labels text {{ paint-order: stroke; stroke: {canvas}; \
         stroke-width: 3px; stroke-linejoin: round }} }}</style>"
    );
    let (before, inside, after) = (&lines[..style], &lines[style..end], &lines[end..]);
    let parts = [before, &[halo.as_str()], inside, &["<g class=\"labels\">"], &labels, &["</g>"], after];
    parts.concat().into_iter().flat_map(|line| [line, "\n"]).collect()
}

/// Returns words as the text of an SVG element.
pub(super) fn text(words: &str) -> String {
    let mut out = String::new();
    for c in words.chars().filter(|c| *c == '\n' || is_writable(*c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn puts_labels_last() {
        let svg = "<svg>\n<g id=\"graph0\" class=\"graph\">\n<g id=\"edge1\" class=\"edge\">\n<title>a</title>\n\
                   <g id=\"a_edge1&#45;label\"><a xlink:title=\"x\">\n<text>t</text>\n</a>\n</g>\n</g>\n\
                   <g id=\"node1\">\n</g>\n</g>\n</svg>\n";
        let done = finish(svg, "#FFFFFF");
        assert!(done.find("<text>t").unwrap() > done.find("node1").unwrap());
        assert_eq!(done.matches("<g").count(), done.matches("</g>").count());
        assert_eq!(done.matches("<text>t").count(), 1);
    }

    #[test]
    fn leaves_what_it_does_not_know() {
        assert_eq!(finish("<svg/>", "#FFFFFF"), "<svg/>");
    }
}
