//! In: links between nodes of one connected part. Out: a place for each, linked ones near and all apart.

use crate::draw::layout::LINK;
use crate::draw::layout::quadtree::Quadtree;

/// Rounds for few nodes and for many.
const ROUNDS: (usize, usize) = (400, 120);
/// Nodes that stand closer than this part of a link are moved apart at the end.
const CLOSE: f64 = 0.3;

/// Returns places of `count` nodes by their number.
///
/// Links pull and nodes push as in ForceAtlas2, hubs more than others: Jacomy, Venturini, Heymann and Bastian (2014),
/// "ForceAtlas2, a Continuous Graph Layout Algorithm", <https://doi.org/10.1371/journal.pone.0098679>. Only
/// operations that round alike on every machine are used, in a fixed order.
pub(super) fn spread(count: usize, links: &[(usize, usize)]) -> Vec<(f64, f64)> {
    let mut weights = vec![1.0; count];
    for (one, other) in links {
        weights[*one] += 1.0;
        weights[*other] += 1.0;
    }
    let mut places = start(count, links);
    let rounds = (ROUNDS.0 * 300 / count.max(300)).max(ROUNDS.1);
    let reach = LINK * (count as f64).sqrt();
    for round in 0..rounds {
        let left = 1.0 - round as f64 / rounds as f64;
        let most = (reach * 0.1 * left * left).max(LINK * 0.01);
        step(&mut places, links, &weights, most);
    }
    scale(&mut places, links);
    part(&mut places);
    places
}

/// Returns where nodes begin: each near the one it is first reached from, those of a hub around it.
fn start(count: usize, links: &[(usize, usize)]) -> Vec<(f64, f64)> {
    let mut near = vec![Vec::new(); count];
    for (one, other) in links {
        near[*one].push(*other);
        near[*other].push(*one);
    }
    let hub = (0..count).max_by_key(|node| (near[*node].len(), std::cmp::Reverse(*node)));
    let mut order: Vec<usize> = hub.into_iter().collect();
    let mut from: Vec<Option<usize>> = vec![None; count];
    let mut at = 0;
    while let Some(node) = order.get(at).copied() {
        for next in &near[node] {
            if from[*next].is_none() && Some(*next) != hub {
                from[*next] = Some(node);
                order.push(*next);
            }
        }
        at += 1;
    }
    let mut places = vec![(0.0, 0.0); count];
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for node in order {
        let (x, y) = from[node].map_or((0.0, 0.0), |from| places[from]);
        // Away from the middle, and a little to some side.
        places[node] = (x * 1.3 + LINK * random.next(), y * 1.3 + LINK * random.next());
    }
    places
}

/// Moves every node by its forces, `most` at most.
fn step(places: &mut [(f64, f64)], links: &[(usize, usize)], weights: &[f64], most: f64) {
    let tree = Quadtree::new(places, weights);
    let push = LINK * LINK * 0.06;
    let mut forces: Vec<(f64, f64)> = places
        .iter()
        .zip(weights)
        .map(|(place, weight)| {
            let (x, y) = tree.push(*place);
            // All are drawn to the middle a little, so that long chains do not fly off.
            (push * weight * x - 0.02 * weight * place.0, push * weight * y - 0.02 * weight * place.1)
        })
        .collect();
    for (one, other) in links {
        let ((x, y), (to_x, to_y)) = (places[*one], places[*other]);
        let (dx, dy) = (to_x - x, to_y - y);
        forces[*one].0 += dx;
        forces[*one].1 += dy;
        forces[*other].0 -= dx;
        forces[*other].1 -= dy;
    }
    for ((place, force), weight) in places.iter_mut().zip(forces).zip(weights) {
        // A node with many links has as many springs on it and moves the less for each.
        let (x, y) = (force.0 / (weight + 1.0), force.1 / (weight + 1.0));
        let length = (x * x + y * y).sqrt();
        let share = if length > most { most / length } else { 1.0 };
        place.0 += x * share;
        place.1 += y * share;
    }
}

/// Stretches everything until a link is [`LINK`] long on average.
fn scale(places: &mut [(f64, f64)], links: &[(usize, usize)]) {
    let length = |(one, other): &(usize, usize)| {
        let (dx, dy) = (places[*one].0 - places[*other].0, places[*one].1 - places[*other].1);
        (dx * dx + dy * dy).sqrt()
    };
    let mean = links.iter().map(length).sum::<f64>() / links.len().max(1) as f64;
    if mean > 0.0 {
        let factor = LINK / mean;
        places.iter_mut().for_each(|place| *place = (place.0 * factor, place.1 * factor));
    }
}

/// Moves nodes apart that stand too close, a few times over; neighbours are found in the order of their places.
fn part(places: &mut [(f64, f64)]) {
    let least = LINK * CLOSE;
    for _ in 0..30 {
        let mut order: Vec<usize> = (0..places.len()).collect();
        order.sort_by(|one, other| places[*one].0.total_cmp(&places[*other].0).then(one.cmp(other)));
        let mut is_calm = true;
        for at in 0..order.len() {
            for other in order[at + 1..].iter().copied() {
                let one = order[at];
                let (dx, dy) = (places[other].0 - places[one].0, places[other].1 - places[one].1);
                if dx > least {
                    break;
                }
                let length = (dx * dx + dy * dy).sqrt();
                if length >= least {
                    continue;
                }
                is_calm = false;
                let (x, y) = if length > 0.0 { (dx / length, dy / length) } else { (0.0, 1.0) };
                let move_by = (least - length) * 0.5 + 0.01;
                places[one] = (places[one].0 - x * move_by, places[one].1 - y * move_by);
                places[other] = (places[other].0 + x * move_by, places[other].1 + y * move_by);
            }
        }
        if is_calm {
            break;
        }
    }
}

/// Numbers that look random and are always the same: Steele, Lea and Flood (2014), "Fast splittable pseudorandom
/// number generators", <https://doi.org/10.1145/2660193.2660195>.
struct Random(u64);

impl Random {
    /// Returns a number from -1 to 1.
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^= bits >> 31;
        (bits >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }
}
