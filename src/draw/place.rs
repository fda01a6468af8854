//! In: a picture with the sizes of its boxes and labels. Out: where they stand: by Graphviz, or by a layout of our own.

use std::collections::{BTreeMap, BTreeSet};

use crate::Error;
use crate::draw::block::Block;
use crate::draw::graphviz::Graphviz;
use crate::draw::layout::apart::{Space, apart};
use crate::draw::layout::layered::{Layered, Link, Way, layered};
use crate::draw::layout::rank::ranks;
use crate::draw::layout::{Point, spread};
use crate::draw::picture::{Manner, Picture};
use crate::draw::plan;
use crate::draw::sides::turned;

/// Space between the boxes of a crowd.
const GAP: f64 = 16.0;
/// Where words may stand along a line, the best first.
const SPOTS: [f64; 5] = [0.5, 0.38, 0.62, 0.28, 0.72];
/// How far apart the lines of two edges between the same boxes run.
const ASIDE: f64 = 4.0;

/// Places, and why Graphviz did not find them though it is there.
pub(super) type Placed = (Layered, Option<Error>);

/// Returns where everything stands: in columns, or spread when it is a crowd.
///
/// Without `graphviz`, where its program is missing or fails, or where its lines would cross a box or a label, the places
/// are found here.
pub(super) fn place(picture: &Picture, plates: &[Block], labels: &[Block], graphviz: Option<&Graphviz>) -> Placed {
    let sizes: Vec<Point> = plates.iter().map(|plate| plate.size).collect();
    let numbers: BTreeMap<&str, usize> = picture.nodes.iter().enumerate().map(|(at, node)| (&*node.id, at)).collect();
    let number = |id: &str| numbers.get(id).copied().unwrap_or_default();
    let ends: Vec<(usize, usize)> = picture.edges.iter().map(|edge| (number(&edge.from), number(&edge.to))).collect();
    if picture.is_crowded() {
        crowd(&sizes, &ends, labels, graphviz)
    } else {
        columns(picture, &sizes, &ends, labels, graphviz)
    }
}

/// Returns columns; who has left a hub stands behind it.
fn columns(
    picture: &Picture,
    sizes: &[Point],
    ends: &[(usize, usize)],
    labels: &[Block],
    graphviz: Option<&Graphviz>,
) -> Placed {
    let turned = if picture.manner == Manner::Stakes { BTreeSet::new() } else { turned(&picture.edges) };
    let link = |(at, ((from, to), label)): (usize, (&(usize, usize), &Block))| {
        let (from, to) = if turned.contains(&at) { (*to, *from) } else { (*from, *to) };
        Link { from, to, size: label.size }
    };
    let links: Vec<Link> = ends.iter().zip(labels).enumerate().map(link).collect();
    let pairs: Vec<(usize, usize)> = links.iter().map(|link| (link.from, link.to)).collect();
    let rank = ranks(sizes.len(), &pairs);
    // Graphviz gets no circles: it would open them between a box and a label.
    let is_against: Vec<bool> = links.iter().map(|link| rank[link.from] > rank[link.to]).collect();
    let forward = |(link, is_against): (&Link, &bool)| match is_against {
        true => Link { from: link.to, to: link.from, ..*link },
        false => *link,
    };
    let forward: Vec<Link> = links.iter().zip(&is_against).map(forward).collect();
    let (json, trouble) = ask(graphviz, || plan::columns(sizes, &forward));
    let planned = json.and_then(|json| plan::read(&json, sizes, &forward)).map(|mut found| {
        found.ways.iter_mut().zip(&is_against).for_each(|(way, is_against)| way.is_back = *is_against);
        found
    });
    let mut found = planned.unwrap_or_else(|| layered(sizes, &links));
    for at in turned {
        found.ways[at].is_back = !found.ways[at].is_back;
    }
    (found, trouble)
}

/// Returns a plane on which linked boxes are near each other, with straight lines and words where there is room.
fn crowd(sizes: &[Point], ends: &[(usize, usize)], labels: &[Block], graphviz: Option<&Graphviz>) -> Placed {
    let pairs: BTreeSet<(usize, usize)> =
        ends.iter().filter(|(from, to)| from != to).map(|(from, to)| (*from.min(to), *from.max(to))).collect();
    let links: Vec<(usize, usize)> = pairs.into_iter().collect();
    let (json, trouble) = ask(graphviz, || plan::spread(sizes, &links));
    let found = json.and_then(|json| plan::middles(&json, sizes.len())).map(|(places, _)| places);
    // Words are wider than high, and so are the boxes they stand in.
    let own = || spread(sizes.len(), &links).into_iter().map(|(x, y)| (x * 3.0, y * 1.4)).collect();
    let mut boxes = found.unwrap_or_else(own);
    apart(&mut boxes, sizes, GAP);
    let size = normalise(&mut boxes, sizes);
    let mut space = Space::default();
    boxes.iter().zip(sizes).for_each(|(place, size)| space.take(*place, *size));
    let both: BTreeSet<&(usize, usize)> = ends.iter().filter(|(from, to)| ends.contains(&(*to, *from))).collect();
    let way = |(ends, label): (&(usize, usize), &Block)| {
        let (from, to) = *ends;
        if from == to {
            return Way::default();
        }
        let aside = if both.contains(ends) { ASIDE } else { 0.0 };
        let (first, last) = line((boxes[from], sizes[from]), (boxes[to], sizes[to]), aside);
        let along = |share: f64| (first.0 + (last.0 - first.0) * share, first.1 + (last.1 - first.1) * share);
        let label = SPOTS.map(along).into_iter().find(|spot| space.is_free(*spot, label.size)).inspect(|spot| {
            space.take(*spot, label.size);
        });
        Way { label, curves: vec![vec![first, along(1.0 / 3.0), along(2.0 / 3.0), last]], ..Way::default() }
    };
    let ways = ends.iter().zip(labels).map(way).collect();
    (Layered { boxes, ways, size }, trouble)
}

/// Returns what Graphviz says, and why it says nothing though it is there.
fn ask(graphviz: Option<&Graphviz>, dot: impl Fn() -> String) -> (Option<Vec<u8>>, Option<Error>) {
    match graphviz.map(|graphviz| graphviz.run(&dot())) {
        Some(Ok(json)) => (json, None),
        Some(Err(error)) => (None, Some(error)),
        None => (None, None),
    }
}

/// Moves boxes so that all of them begin at 0; returns how much room they take.
fn normalise(boxes: &mut [Point], sizes: &[Point]) -> Point {
    let bound = |of: fn(f64, f64) -> f64, edge: fn(&Point, &Point) -> f64| {
        boxes.iter().zip(sizes).map(|(place, size)| edge(place, size)).reduce(of).unwrap_or_default()
    };
    let left = bound(f64::min, |place, size| place.0 - size.0 / 2.0);
    let right = bound(f64::max, |place, size| place.0 + size.0 / 2.0);
    let top = bound(f64::min, |place, size| place.1 - size.1 / 2.0);
    let low = bound(f64::max, |place, size| place.1 + size.1 / 2.0);
    boxes.iter_mut().for_each(|place| *place = (place.0 - left, place.1 - top));
    (right - left, low - top)
}

/// Returns the ends of the straight line between two boxes, moved aside, where it leaves the one and enters the other.
fn line((from, size): (Point, Point), (to, its): (Point, Point), aside: f64) -> (Point, Point) {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let length = (x * x + y * y).sqrt().max(1.0);
    let (from, to) = [from, to].map(|(px, py)| (px - y / length * aside, py + x / length * aside)).into();
    let reach = |(across, down): Point| {
        let by = |half: f64, step: f64| if step == 0.0 { f64::INFINITY } else { half / step.abs() };
        by(across / 2.0, x).min(by(down / 2.0, y)).min(0.5)
    };
    let at = |place: Point, share: f64| (place.0 + x * share, place.1 + y * share);
    (at(from, reach(size)), at(to, -reach(its)))
}
