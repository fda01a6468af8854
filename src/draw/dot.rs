//! In: a picture. Out: its DOT, built and printed with the types of graphviz-rust, which quotes nothing itself.

use graphviz_rust::dot_structures::{
    Attribute, Edge as DotEdge, EdgeTy, Graph, GraphAttributes, Id, Node as DotNode, NodeId, Stmt, Subgraph, Vertex,
};
use graphviz_rust::printer::{DotPrinter, PrinterContext};

use crate::draw::escape::{html, identifier, quoted};
use crate::draw::html::{Type, font, lines, stack};
use crate::draw::legend::{legend, line_style, shade};
use crate::draw::picture::{Edge, Node, Picture};
use crate::draw::sides::turned;
use crate::draw::wrap::wrap;
use crate::model::Status;

/// Columns of a line of an edge's label, of a node's rows, of a node's name.
const EDGE_COLUMNS: usize = 30;
const NODE_COLUMNS: usize = 34;
const NAME_COLUMNS: usize = 22;
/// Rows a node shows at most.
const NODE_ROWS: usize = 6;

/// Returns the DOT of `picture`.
pub(super) fn print(picture: &Picture) -> String {
    let mut stmts = vec![
        Stmt::GAttribute(GraphAttributes::Graph(frame(picture))),
        Stmt::GAttribute(GraphAttributes::Node(vec![
            plain("fontname", quoted(picture.look.fonts(&picture.language))),
            plain("penwidth", "1.2"),
        ])),
        Stmt::GAttribute(GraphAttributes::Edge(vec![
            plain("fontname", quoted(picture.look.fonts(&picture.language))),
            plain("fontsize", "11"),
            plain("arrowsize", "0.75"),
        ])),
    ];
    let mut body: Vec<Stmt> = picture.nodes.iter().map(|entity| Stmt::Node(node(picture, entity))).collect();
    let turned = turned(&picture.edges);
    let is_crowded = picture.is_crowded();
    let size = if is_crowded { 8 } else { 11 };
    body.extend(
        picture.edges.iter().enumerate().map(|(at, link)| Stmt::Edge(edge(picture, link, turned.contains(&at), size))),
    );
    if is_crowded {
        stmts.append(&mut body);
    } else {
        // A cluster has a label of its own, which stands below when that of the graph stands above.
        let mut foot =
            vec![plain("peripheries", "0"), plain("labelloc", "b"), plain("labeljust", "l"), plain("margin", "14")];
        foot.push(plain("label", format!("<{}>", legend(picture))));
        let mut inner = vec![Stmt::GAttribute(GraphAttributes::Graph(foot))];
        inner.append(&mut body);
        stmts.push(Stmt::Subgraph(Subgraph { id: Id::Plain("cluster_picture".to_owned()), stmts: inner }));
    }
    let graph = Graph::DiGraph { id: Id::Plain("guanxi".to_owned()), strict: false, stmts };
    let mut text = graph.print(PrinterContext::default().with_node_mult_attr_s_l().with_inline_size(0));
    text.push('\n');
    text
}

/// Returns the attributes of the whole: layout, canvas, title.
fn frame(picture: &Picture) -> Vec<Attribute> {
    let canvas = picture.look.canvas(picture.theme);
    let title = font(&format!("<B>{}</B>", html(&picture.title)), Type { size: 20, colour: canvas.ink });
    let subtitle = font(&html(&picture.subtitle), Type { size: 11, colour: canvas.faint });
    let mut head = vec![("LEFT", title), ("LEFT", subtitle)];
    let mut attributes = if picture.is_crowded() {
        head.push(("LEFT", legend(picture)));
        vec![
            plain("layout", "sfdp"),
            plain("K", "1.3"),
            plain("overlap", "prism"),
            plain("sep", quoted("+14")),
            plain("splines", "line"),
            plain("outputorder", "edgesfirst"),
            plain("start", "1"),
        ]
    } else {
        vec![
            plain("layout", "dot"),
            plain("rankdir", "LR"),
            plain("nodesep", "0.22"),
            plain("ranksep", "0.55"),
            plain("splines", "true"),
        ]
    };
    attributes.extend([
        plain("charset", quoted("UTF-8")),
        plain("bgcolor", quoted(&canvas.canvas.to_string())),
        plain("fontname", quoted(picture.look.fonts(&picture.language))),
        plain("pad", "0.3"),
        plain("labelloc", "t"),
        plain("labeljust", "l"),
        plain("label", format!("<{}>", stack(head, 2))),
        plain("tooltip", quoted(&picture.title)),
    ]);
    attributes
}

fn node(picture: &Picture, node: &Node) -> DotNode {
    let class = &picture.look.classes[node.class];
    let paint = class.paint(picture.theme);
    // The names of hubs are larger: one point for every two neighbours.
    let size = 13 + (node.neighbours / 2).min(9);
    let name = wrap(&node.name, NAME_COLUMNS, 3).iter().map(|line| html(line)).collect::<Vec<_>>().join("<BR/>");
    let mut rows = vec![("CENTER", font(&format!("<B>{name}</B>"), Type { size, colour: paint.ink }))];
    let note = Type { size: 10, colour: paint.note };
    let shown = node.rows.iter().take(NODE_ROWS).flat_map(|row| lines(row, NODE_COLUMNS));
    rows.extend(shown.map(|line| ("CENTER", font(&line, note))));
    if node.rows.len() > NODE_ROWS {
        rows.push(("CENTER", font(&format!("+{}", node.rows.len() - NODE_ROWS), note)));
    }
    let style = if class.shape == "box" { "filled,rounded" } else { "filled" };
    let margin = if class.shape == "ellipse" { "0.02,0.01" } else { "0.16,0.1" };
    let attributes = vec![
        plain("label", format!("<{}>", stack(rows, 1))),
        plain("shape", class.shape.as_str()),
        plain("style", quoted(style)),
        plain("fillcolor", quoted(&paint.fill.to_string())),
        plain("color", quoted(&paint.line.to_string())),
        plain("margin", quoted(margin)),
        plain("tooltip", quoted(&node.tooltip)),
    ];
    DotNode { id: name_of(&node.id), attributes }
}

fn edge(picture: &Picture, edge: &Edge, is_turned: bool, size: usize) -> DotEdge {
    let canvas = picture.look.canvas(picture.theme);
    // The firmest claim of a bundle decides how its line is drawn, each row how its words are.
    let firmest = edge.rows.iter().map(|(_, row)| row.status).min().unwrap_or(Status::Asserted);
    let mut colours: Vec<String> = Vec::new();
    for (kind, _) in &edge.rows {
        let colour = shade(firmest, picture.look.kinds[*kind].colour(picture.theme), canvas.canvas).to_string();
        if !colours.contains(&colour) {
            colours.push(colour);
        }
    }
    let label = edge.rows.iter().flat_map(|(kind, row)| {
        let set = Type { size, colour: picture.look.kinds[*kind].colour(picture.theme) };
        let lines = lines(row, EDGE_COLUMNS).into_iter().enumerate();
        // What continues a line stands a little further in.
        lines.map(move |(at, line)| ("LEFT", font(&format!("{}{line}", if at > 0 { "&#160;&#160;" } else { "" }), set)))
    });
    let mut attributes = vec![
        plain("label", format!("<{}>", stack(label, 1))),
        plain("color", quoted(&colours.join(":"))),
        plain("style", line_style(firmest).to_ascii_lowercase()),
        plain("penwidth", if firmest == Status::Asserted { "1.5" } else { "1.2" }),
    ];
    // An edge laid out the other way round has its arrow at its tail.
    let (dir, end) = if is_turned { ("back", "arrowtail") } else { ("forward", "arrowhead") };
    attributes.push(plain("dir", if edge.is_symmetric { "none" } else { dir }));
    if firmest == Status::Negated {
        attributes.push(plain(end, "tee"));
    }
    attributes.push(plain("tooltip", quoted(&edge.tooltip)));
    attributes.push(plain("labeltooltip", quoted(&edge.tooltip)));
    let (from, to) = if is_turned { (&edge.to, &edge.from) } else { (&edge.from, &edge.to) };
    DotEdge { ty: EdgeTy::Pair(Vertex::N(name_of(from)), Vertex::N(name_of(to))), attributes }
}

fn name_of(id: &str) -> NodeId {
    NodeId(Id::Plain(identifier(id)), None)
}

fn plain(name: &str, value: impl Into<String>) -> Attribute {
    Attribute(Id::Plain(name.to_owned()), Id::Plain(value.into()))
}
