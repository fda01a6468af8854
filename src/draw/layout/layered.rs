//! In: boxes, and links with labels. Out: a place for each box and label and a way for each link, from left to right.
//!
//! Layers after Sugiyama, Tagawa and Toda (1981), "Methods for Visual Understanding of Hierarchical System Structures",
//! <https://doi.org/10.1109/TSMC.1981.4308636>: boxes stand in even columns, labels in the odd ones between, and a link
//! that passes a column has room of its own in it, so that nothing covers anything.

use crate::draw::layout::rank::ranks;

/// Space between things of one column, and beside a column.
const GAP: f64 = 9.0;
const AISLE: f64 = 26.0;
/// How high the room of a passing link is.
const PASS: f64 = 6.0;
const SWEEPS: usize = 24;

/// A link between two boxes, by their numbers, with the size of its label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::draw) struct Link {
    pub(in crate::draw) from: usize,
    pub(in crate::draw) to: usize,
    pub(in crate::draw) size: (f64, f64),
}

/// Where everything is.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::draw) struct Layered {
    /// Middles of the boxes.
    pub(in crate::draw) boxes: Vec<(f64, f64)>,
    pub(in crate::draw) ways: Vec<Way>,
    pub(in crate::draw) size: (f64, f64),
}

/// The way of one link.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::draw) struct Way {
    /// Middle of the label; `None` where there is no room for it.
    pub(in crate::draw) label: Option<(f64, f64)>,
    /// Level stretches in pairs of points, from left to right: the first and last point touch boxes.
    pub(in crate::draw) points: Vec<(f64, f64)>,
    /// Instead of points, curves of Bézier one behind the other, the first and last of which touch boxes.
    pub(in crate::draw) curves: Vec<Vec<(f64, f64)>>,
    /// Whether it runs from right to left.
    pub(in crate::draw) is_back: bool,
}

/// One thing in a column.
struct Item {
    rank: usize,
    size: (f64, f64),
    /// Neighbours in the column before and in that behind.
    before: Vec<usize>,
    behind: Vec<usize>,
    y: f64,
}

/// Places `sizes` and `links`; a link from a box to itself has no way.
pub(in crate::draw) fn layered(sizes: &[(f64, f64)], links: &[Link]) -> Layered {
    let pairs: Vec<(usize, usize)> = links.iter().map(|link| (link.from, link.to)).collect();
    let rank = ranks(sizes.len(), &pairs);
    let item = |rank, size| Item { rank, size, before: Vec::new(), behind: Vec::new(), y: 0.0 };
    let mut items: Vec<Item> = sizes.iter().zip(&rank).map(|(size, rank)| item(*rank * 2, *size)).collect();
    let chains: Vec<Vec<usize>> = links
        .iter()
        .map(|link| {
            let (left, right) =
                if rank[link.from] <= rank[link.to] { (link.from, link.to) } else { (link.to, link.from) };
            let mut chain = vec![left];
            let (first, last) = (rank[left] * 2 + 1, rank[right] * 2);
            for column in first..last {
                let is_label = column == first;
                items.push(item(column, if is_label { link.size } else { (0.0, PASS) }));
                chain.push(items.len() - 1);
            }
            chain.push(right);
            if left == right {
                return Vec::new();
            }
            for pair in chain.windows(2) {
                items[pair[0]].behind.push(pair[1]);
                items[pair[1]].before.push(pair[0]);
            }
            chain
        })
        .collect();
    let columns = order(&mut items);
    heights(&mut items, &columns);
    let (edges, width) = widths(&items, &columns);
    let top = items.iter().map(|item| item.y - item.size.1 / 2.0).fold(f64::INFINITY, f64::min);
    let low = items.iter().map(|item| item.y + item.size.1 / 2.0).fold(0.0, f64::max);
    let top = if top.is_finite() { top } else { 0.0 };
    items.iter_mut().for_each(|item| item.y -= top);
    let middle = |at: usize| {
        let (left, right) = edges[items[at].rank];
        ((left + right) / 2.0, items[at].y)
    };
    let ways = links.iter().zip(&chains).map(|(link, chain)| {
        let Some([left, label, .., right]) = chain.get(..) else { return Way::default() };
        let mut points = vec![(middle(*left).0 + items[*left].size.0 / 2.0, port(&items, *left, *label, true))];
        for at in &chain[1..chain.len() - 1] {
            let (start, end) = edges[items[*at].rank];
            points.extend([(start, items[*at].y), (end, items[*at].y)]);
        }
        let last = chain[chain.len() - 2];
        points.push((middle(*right).0 - items[*right].size.0 / 2.0, port(&items, *right, last, false)));
        Way { label: Some(middle(*label)), points, curves: Vec::new(), is_back: *left != link.from }
    });
    Layered { boxes: (0..sizes.len()).map(middle).collect(), ways: ways.collect(), size: (width, low - top) }
}

/// Returns the columns with their items in an order that crosses few links: medians, back and forth.
fn order(items: &mut [Item]) -> Vec<Vec<usize>> {
    let count = items.iter().map(|item| item.rank + 1).max().unwrap_or_default();
    let mut columns: Vec<Vec<usize>> = vec![Vec::new(); count];
    // Begin with what hangs together, from each box on.
    let mut seen = vec![false; items.len()];
    for start in 0..items.len() {
        let mut waiting = vec![start];
        while let Some(at) = waiting.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                columns[items[at].rank].push(at);
                waiting.extend(items[at].behind.iter().chain(&items[at].before).rev());
            }
        }
    }
    let mut best = columns.clone();
    let mut fewest = crossings(items, &columns);
    for sweep in 0..SWEEPS {
        let place = places(items, &columns);
        let mut now = place;
        let mut column = |at: usize, columns: &mut Vec<Vec<usize>>| {
            let key = |item: &usize| {
                let near = if sweep % 2 == 0 { &items[*item].before } else { &items[*item].behind };
                match near.len() {
                    0 => now[*item],
                    count => near.iter().map(|near| now[*near]).sum::<f64>() / count as f64,
                }
            };
            let mut keyed: Vec<(f64, usize)> = columns[at].iter().map(|item| (key(item), *item)).collect();
            keyed.sort_by(|one, other| one.0.total_cmp(&other.0));
            columns[at] = keyed.into_iter().map(|(_, item)| item).collect();
            let length = columns[at].len() as f64;
            for (place, item) in columns[at].iter().enumerate() {
                now[*item] = (place as f64 + 0.5) / length;
            }
        };
        if sweep % 2 == 0 {
            (0..count).for_each(|at| column(at, &mut columns));
        } else {
            (0..count).rev().for_each(|at| column(at, &mut columns));
        }
        let crossed = crossings(items, &columns);
        if crossed < fewest {
            (best, fewest) = (columns.clone(), crossed);
        }
    }
    best
}

/// Returns where each item stands in its column, from 0 to 1.
fn places(items: &[Item], columns: &[Vec<usize>]) -> Vec<f64> {
    let mut places = vec![0.0; items.len()];
    for column in columns {
        for (at, item) in column.iter().enumerate() {
            places[*item] = (at as f64 + 0.5) / column.len() as f64;
        }
    }
    places
}

/// Counts crossed links between neighbouring columns: those behind whose ends an earlier link ends, by a Fenwick tree.
fn crossings(items: &[Item], columns: &[Vec<usize>]) -> usize {
    let mut place = vec![0; items.len()];
    for column in columns {
        column.iter().enumerate().for_each(|(at, item)| place[*item] = at);
    }
    let mut crossed = 0;
    for (at, column) in columns.iter().enumerate() {
        let mut tree = vec![0; columns.get(at + 1).map_or(0, Vec::len) + 1];
        let mut all = 0;
        for from in column {
            let mut ends: Vec<usize> = items[*from].behind.iter().map(|to| place[*to] + 1).collect();
            ends.sort_unstable();
            for end in &ends {
                let mut before = 0;
                let mut node = *end;
                while node > 0 {
                    before += tree[node];
                    node &= node - 1;
                }
                crossed += all - before;
            }
            all += ends.len();
            for mut node in ends {
                while node < tree.len() {
                    tree[node] += 1;
                    node += node & node.wrapping_neg();
                }
            }
        }
    }
    crossed
}

/// Gives every item the height nearest to its neighbours' that keeps the order and the gaps.
fn heights(items: &mut [Item], columns: &[Vec<usize>]) {
    for column in columns {
        settle(items, column);
    }
    for sweep in 0..SWEEPS {
        let ahead: Vec<usize> =
            if sweep % 2 == 0 { (0..columns.len()).collect() } else { (0..columns.len()).rev().collect() };
        for at in ahead {
            let wish = |item: &Item| {
                let (before, behind): (&[usize], &[usize]) = match (sweep + 4 < SWEEPS, sweep % 2) {
                    (true, 0) if !item.before.is_empty() => (&item.before, &[]),
                    (true, 1) if !item.behind.is_empty() => (&[], &item.behind),
                    _ => (&item.before, &item.behind),
                };
                let sum = before.iter().chain(behind).map(|near| items[*near].y).sum::<f64>();
                if before.len() + behind.len() == 0 { item.y } else { sum / (before.len() + behind.len()) as f64 }
            };
            let wishes: Vec<f64> = columns[at].iter().map(|item| wish(&items[*item])).collect();
            for (item, wish) in columns[at].iter().zip(wishes) {
                items[*item].y = wish;
            }
            settle(items, &columns[at]);
        }
    }
}

/// Moves the items of a column as little as possible until they stand in order, [`GAP`] apart: the pool of adjacent
/// violators, which is the least-squares answer.
fn settle(items: &mut [Item], column: &[usize]) {
    let mut offset = 0.0;
    // Each pool: the sum of its wishes less the offsets, and how many.
    let mut pools: Vec<(f64, usize)> = Vec::new();
    let mut offsets = Vec::new();
    for (at, item) in column.iter().enumerate() {
        if let Some(above) = at.checked_sub(1).map(|above| &items[column[above]]) {
            offset += above.size.1 / 2.0 + items[*item].size.1 / 2.0 + GAP;
        }
        offsets.push(offset);
        pools.push((items[*item].y - offset, 1));
        while let [.., above, last] = pools[..] {
            if above.0 / above.1 as f64 <= last.0 / last.1 as f64 {
                break;
            }
            pools.pop();
            if let Some(pool) = pools.last_mut() {
                *pool = (above.0 + last.0, above.1 + last.1);
            }
        }
    }
    let level = pools.iter().flat_map(|(sum, count)| std::iter::repeat_n(sum / *count as f64, *count));
    for ((item, level), offset) in column.iter().zip(level).zip(offsets) {
        items[*item].y = level + offset;
    }
}

/// Returns the left and right edge of each column, and the width of all.
fn widths(items: &[Item], columns: &[Vec<usize>]) -> (Vec<(f64, f64)>, f64) {
    let mut edges = Vec::new();
    let mut x = 0.0;
    for (at, column) in columns.iter().enumerate() {
        let width = column.iter().map(|item| items[*item].size.0).fold(0.0, f64::max);
        edges.push((x, x + width));
        // Steep links need more room.
        let behind =
            column.iter().flat_map(|item| items[*item].behind.iter().map(|to| (items[*to].y - items[*item].y).abs()));
        let steep = behind.fold(0.0, f64::max);
        x += width + if at + 1 < columns.len() { AISLE + (steep * 0.16).min(90.0) } else { 0.0 };
    }
    (edges, x)
}

/// Returns the height at which a link to `other` touches `at`: its links share the side, in order.
fn port(items: &[Item], at: usize, other: usize, is_right: bool) -> f64 {
    let item = &items[at];
    let mut near = if is_right { item.behind.clone() } else { item.before.clone() };
    near.sort_by(|one, other| items[*one].y.total_cmp(&items[*other].y).then(one.cmp(other)));
    let place = near.iter().position(|near| *near == other).unwrap_or_default();
    let room = (item.size.1 * 0.6).min(near.len().saturating_sub(1) as f64 * 14.0);
    let share = if near.len() > 1 { place as f64 / (near.len() - 1) as f64 - 0.5 } else { 0.0 };
    item.y + room * share
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_covers_anything() {
        let sizes: Vec<(f64, f64)> = (0..20).map(|at| (60.0 + f64::from(at), 24.0)).collect();
        let pairs = [(0, 19), (1, 19), (2, 19), (3, 18), (4, 18), (18, 19), (19, 5), (19, 6), (2, 7), (7, 0), (5, 2)];
        let links: Vec<Link> =
            pairs.iter().map(|(from, to)| Link { from: *from, to: *to, size: (90.0, 28.0) }).collect();
        let found = layered(&sizes, &links);
        let label = |way: &Way| (way.label.unwrap(), (90.0, 28.0));
        let all: Vec<((f64, f64), (f64, f64))> =
            found.boxes.iter().copied().zip(sizes).chain(found.ways.iter().map(label)).collect();
        for (at, (one, size)) in all.iter().enumerate() {
            for (other, its) in &all[..at] {
                let is_apart = (one.0 - other.0).abs() >= (size.0 + its.0) / 2.0
                    || (one.1 - other.1).abs() >= (size.1 + its.1) / 2.0;
                assert!(is_apart, "{one:?} {other:?}");
            }
        }
        for (way, link) in found.ways.iter().zip(&links) {
            assert_eq!(way.is_back, found.boxes[link.from].0 > found.boxes[link.to].0);
            assert!(way.points.len() % 2 == 0 && way.points.windows(2).all(|pair| pair[0].0 <= pair[1].0));
        }
    }

    #[test]
    fn bears_nothing_and_links_to_oneself() {
        assert_eq!(layered(&[], &[]).size, (0.0, 0.0));
        let alone = layered(&[(10.0, 10.0)], &[Link { from: 0, to: 0, size: (5.0, 5.0) }]);
        assert!(alone.ways[0].points.is_empty());
    }
}
