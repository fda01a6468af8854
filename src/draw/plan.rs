//! In: sizes of boxes and links. Out: DOT of them alone, for Graphviz to lay out; and from its JSON where everything is.
//!
//! A label is a box of its own on the way of its link, so that no other line crosses it.

use graphviz_rust::dot_structures::{
    Attribute, Edge, EdgeTy, Graph, GraphAttributes, Id, Node, NodeId, Port, Stmt, Vertex,
};
use graphviz_rust::printer::{DotPrinter, PrinterContext};
use serde_json::Value;

use crate::draw::layout::Point;
use crate::draw::layout::layered::{Layered, Link, Way};

/// Points of Graphviz in an inch.
const INCH: f64 = 72.0;
/// How deep a line may reach into a box before it counts as crossing it.
const SLACK: f64 = 2.0;
/// Places looked at along each piece of a curve.
const SAMPLES: usize = 16;

/// Returns the DOT of boxes, links and labels in columns.
pub(super) fn columns(sizes: &[Point], links: &[Link]) -> String {
    let mut stmts = vec![Stmt::GAttribute(GraphAttributes::Graph(vec![
        plain("layout", "dot"),
        plain("rankdir", "LR"),
        plain("nodesep", "0.125"),
        plain("ranksep", "0.42"),
        plain("splines", "true"),
    ]))];
    stmts.extend(shared());
    stmts.extend(sizes.iter().enumerate().map(|(at, size)| node(&format!("n{at}"), *size)));
    for (at, link) in links.iter().enumerate().filter(|(_, link)| link.from != link.to) {
        let label = format!("l{at}");
        stmts.push(node(&label, link.size));
        let [from, to] = [link.from, link.to].map(|node| NodeId(Id::Plain(format!("n{node}")), None));
        let side = |side: &str| NodeId(Id::Plain(label.clone()), Some(Port(None, Some(side.to_owned()))));
        stmts.push(edge(from, side("w"), format!("a{at}")));
        stmts.push(edge(side("e"), to, format!("b{at}")));
    }
    print(stmts)
}

/// Returns the DOT of boxes that are spread, linked ones near each other.
pub(super) fn spread(sizes: &[Point], links: &[(usize, usize)]) -> String {
    let mut stmts = vec![Stmt::GAttribute(GraphAttributes::Graph(vec![
        plain("layout", "sfdp"),
        plain("K", "1.1"),
        plain("overlap", "prism"),
        plain("sep", "\"+8\""),
        plain("start", "1"),
    ]))];
    stmts.extend(shared());
    stmts.extend(sizes.iter().enumerate().map(|(at, size)| node(&format!("n{at}"), *size)));
    let end = |node: usize| NodeId(Id::Plain(format!("n{node}")), None);
    stmts.extend(links.iter().enumerate().map(|(at, (from, to))| edge(end(*from), end(*to), format!("a{at}"))));
    print(stmts)
}

/// Returns the middles of the first `count` boxes, and the size of all.
pub(super) fn middles(json: &[u8], count: usize) -> Option<(Vec<Point>, Point)> {
    let plan: Value = serde_json::from_slice(json).ok()?;
    let bounds = numbers(plan.get("bb")?.as_str()?);
    let [_, _, across, down] = bounds[..] else { return None };
    let found = (0..count).map(|at| place(&plan, &format!("n{at}"), down));
    Some((found.collect::<Option<_>>()?, (across, down)))
}

/// Returns where everything is; `None` when something is missing, or a line crosses a box or a label that is not its own.
pub(super) fn read(json: &[u8], sizes: &[Point], links: &[Link]) -> Option<Layered> {
    let (boxes, size) = middles(json, sizes.len())?;
    let plan: Value = serde_json::from_slice(json).ok()?;
    let way = |(at, link): (usize, &Link)| {
        if link.from == link.to {
            return Some(Way::default());
        }
        let curves = [format!("a{at}"), format!("b{at}")].map(|id| route(&plan, &id, size.1));
        let [Some(before), Some(behind)] = curves else { return None };
        let label = place(&plan, &format!("l{at}"), size.1)?;
        Some(Way { label: Some(label), curves: vec![before, behind], ..Way::default() })
    };
    let ways: Vec<Way> = links.iter().enumerate().map(way).collect::<Option<_>>()?;
    let found = Layered { boxes, ways, size };
    is_clear(&found, sizes, links).then_some(found)
}

/// Returns whether no line crosses a box or a label, and no two of those cover each other.
fn is_clear(found: &Layered, sizes: &[Point], links: &[Link]) -> bool {
    let boxes = found.boxes.iter().copied().zip(sizes.iter().copied());
    let labels = found.ways.iter().zip(links).filter_map(|(way, link)| Some((way.label?, link.size)));
    let all: Vec<(Point, Point)> = boxes.chain(labels).collect();
    let overlap = |(one, size): &(Point, Point), (other, its): &(Point, Point)| {
        let across = (size.0 + its.0) / 2.0 - (one.0 - other.0).abs();
        let down = (size.1 + its.1) / 2.0 - (one.1 - other.1).abs();
        across > SLACK && down > SLACK
    };
    let is_apart = all.iter().enumerate().all(|(at, one)| all[..at].iter().all(|other| !overlap(one, other)));
    let curves = found.ways.iter().flat_map(|way| &way.curves);
    let crosses = |curve: &Vec<Point>| {
        samples(curve).into_iter().any(|point| all.iter().any(|place| overlap(&(point, (0.0, 0.0)), place)))
    };
    is_apart && !curves.into_iter().any(crosses)
}

/// Returns points along a curve of Bézier, without its ends.
fn samples(curve: &[Point]) -> Vec<Point> {
    let mut points = Vec::new();
    for at in (0..curve.len().saturating_sub(3)).step_by(3) {
        let [a, b, c, d] = [curve[at], curve[at + 1], curve[at + 2], curve[at + 3]];
        for step in 1..SAMPLES {
            let t = step as f64 / SAMPLES as f64;
            let u = 1.0 - t;
            let mix = |a: f64, b: f64, c: f64, d: f64| {
                u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
            };
            points.push((mix(a.0, b.0, c.0, d.0), mix(a.1, b.1, c.1, d.1)));
        }
    }
    points
}

fn place(plan: &Value, name: &str, down: f64) -> Option<Point> {
    let object =
        plan.get("objects")?.as_array()?.iter().find(|object| object.get("name").is_some_and(|own| own == name))?;
    match numbers(object.get("pos")?.as_str()?)[..] {
        [x, y] => Some((x, down - y)),
        _ => None,
    }
}

fn route(plan: &Value, id: &str, down: f64) -> Option<Vec<Point>> {
    let edge = plan.get("edges")?.as_array()?.iter().find(|edge| edge.get("id").is_some_and(|own| own == id))?;
    let numbers = numbers(edge.get("pos")?.as_str()?);
    let points: Vec<Point> = numbers.chunks_exact(2).map(|pair| (pair[0], down - pair[1])).collect();
    (points.len() >= 4 && points.len() % 3 == 1).then_some(points)
}

fn numbers(text: &str) -> Vec<f64> {
    let numbers = text.split([',', ' ', ';']).filter_map(|number| number.parse().ok());
    numbers.filter(|number: &f64| number.is_finite()).collect()
}

/// Returns what all boxes and all lines share.
fn shared() -> [Stmt; 2] {
    let boxes = vec![plain("shape", "box"), plain("fixedsize", "true"), plain("label", "\"\"")];
    [
        Stmt::GAttribute(GraphAttributes::Node(boxes)),
        Stmt::GAttribute(GraphAttributes::Edge(vec![plain("dir", "none")])),
    ]
}

fn node(name: &str, (across, down): Point) -> Stmt {
    let length = |length: f64| format!("{:.4}", length / INCH);
    let attributes = vec![plain("width", length(across)), plain("height", length(down))];
    Stmt::Node(Node { id: NodeId(Id::Plain(name.to_owned()), None), attributes })
}

fn edge(from: NodeId, to: NodeId, id: String) -> Stmt {
    Stmt::Edge(Edge { ty: EdgeTy::Pair(Vertex::N(from), Vertex::N(to)), attributes: vec![plain("id", id)] })
}

fn print(stmts: Vec<Stmt>) -> String {
    let graph = Graph::DiGraph { id: Id::Plain("guanxi".to_owned()), strict: false, stmts };
    graph.print(PrinterContext::default().with_inline_size(0))
}

fn plain(name: &str, value: impl Into<String>) -> Attribute {
    Attribute(Id::Plain(name.to_owned()), Id::Plain(value.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Graphviz says of two boxes, the link between them and a third box in whose middle `y` is.
    fn json(y: f64) -> Vec<u8> {
        let text = format!(
            r#"{{"bb": "0,0,300,100", "objects": [
                {{"name": "n0", "pos": "20,50"}}, {{"name": "n1", "pos": "280,50"}}, {{"name": "n2", "pos": "80,{y}"}},
                {{"name": "l0", "pos": "150,50"}}],
              "edges": [{{"id": "a0", "pos": "40,50 60,50 100,50 120,50"}}, {{"id": "b0", "pos": "180,50 200,50 240,50 260,50"}}]}}"#
        );
        text.into_bytes()
    }

    #[test]
    fn takes_a_plan_in_which_no_line_crosses_a_box() {
        let sizes = [(40.0, 20.0), (40.0, 20.0), (30.0, 20.0)];
        let links = [Link { from: 0, to: 1, size: (60.0, 20.0) }];
        let found = read(&json(10.0), &sizes, &links).unwrap();
        assert_eq!((found.boxes[0], found.ways[0].label), ((20.0, 50.0), Some((150.0, 50.0))));
        assert_eq!(read(&json(50.0), &sizes, &links), None);
        assert_eq!(read(b"{}", &sizes, &links), None);
    }
}
