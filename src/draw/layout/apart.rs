//! In: boxes that may cover each other. Out: the same boxes apart, as near as may be to where they were; [`Space`].

use std::collections::BTreeMap;

/// Rounds of moving before everything is stretched.
const ROUNDS: usize = 15;
const STRETCH: f64 = 1.1;
/// Width of a cell of [`Space`].
const CELL: f64 = 120.0;

/// Moves `places` until no two boxes of `sizes` are nearer than `gap`.
///
/// Boxes that cover each other are pushed apart along the way that is shorter measured by their size; where that does not end, all is stretched.
pub(in crate::draw) fn apart(places: &mut [(f64, f64)], sizes: &[(f64, f64)], gap: f64) {
    // Boxes on one spot are never parted by stretching.
    for (at, place) in places.iter_mut().enumerate() {
        place.0 += at as f64 * 1e-6;
    }
    while !settle(places, sizes, gap) {
        places.iter_mut().for_each(|place| *place = (place.0 * STRETCH, place.1 * STRETCH));
    }
}

/// Pushes boxes apart a few times over; returns whether all are apart.
fn settle(places: &mut [(f64, f64)], sizes: &[(f64, f64)], gap: f64) -> bool {
    let widest = sizes.iter().map(|size| size.0).fold(0.0, f64::max) + gap;
    let mut order: Vec<usize> = (0..places.len()).collect();
    for _ in 0..ROUNDS {
        order.sort_by(|one, other| places[*one].0.total_cmp(&places[*other].0).then(one.cmp(other)));
        let mut is_calm = true;
        for at in 0..order.len() {
            for next in at + 1..order.len() {
                let (one, other) = (order[at], order[next]);
                let (dx, dy) = (places[other].0 - places[one].0, places[other].1 - places[one].1);
                if dx > widest {
                    break;
                }
                let (width, height) =
                    ((sizes[one].0 + sizes[other].0) / 2.0 + gap, (sizes[one].1 + sizes[other].1) / 2.0 + gap);
                let (across, down) = (width - dx.abs(), height - dy.abs());
                if across <= 0.01 || down <= 0.01 {
                    continue;
                }
                is_calm = false;
                let (x, y) = if across / width < down / height {
                    (across / 2.0 * if dx < 0.0 { -1.0 } else { 1.0 }, 0.0)
                } else {
                    (0.0, down / 2.0 * if dy < 0.0 { -1.0 } else { 1.0 })
                };
                places[one] = (places[one].0 - x, places[one].1 - y);
                places[other] = (places[other].0 + x, places[other].1 + y);
            }
        }
        if is_calm {
            return true;
        }
    }
    false
}

/// Which room of a plane is taken.
#[derive(Debug, Clone, Default)]
pub(in crate::draw) struct Space {
    cells: BTreeMap<(i64, i64), Vec<Room>>,
}

/// A box: its middle and its size.
type Room = ((f64, f64), (f64, f64));

impl Space {
    /// Takes the room of a box.
    pub(in crate::draw) fn take(&mut self, place: (f64, f64), size: (f64, f64)) {
        for cell in cells(place, size) {
            self.cells.entry(cell).or_default().push((place, size));
        }
    }

    /// Returns whether a box would cover none that has been taken.
    pub(in crate::draw) fn is_free(&self, place: (f64, f64), size: (f64, f64)) -> bool {
        let covers = |(other, its): &Room| {
            (place.0 - other.0).abs() < (size.0 + its.0) / 2.0 && (place.1 - other.1).abs() < (size.1 + its.1) / 2.0
        };
        cells(place, size).iter().all(|cell| !self.cells.get(cell).is_some_and(|rooms| rooms.iter().any(covers)))
    }
}

fn cells((x, y): (f64, f64), (across, down): (f64, f64)) -> Vec<(i64, i64)> {
    let cell = |at: f64| (at / CELL).floor() as i64;
    let columns = cell(x - across / 2.0)..=cell(x + across / 2.0);
    columns.flat_map(|column| (cell(y - down / 2.0)..=cell(y + down / 2.0)).map(move |row| (column, row))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_on_one_spot_are_parted() {
        let mut places = vec![(0.0, 0.0); 40];
        let sizes: Vec<(f64, f64)> = (0..40).map(|at| (40.0 + f64::from(at), 20.0)).collect();
        apart(&mut places, &sizes, 5.0);
        let mut space = Space::default();
        for (place, size) in places.iter().zip(sizes) {
            assert!(space.is_free(*place, size), "{place:?}");
            space.take(*place, size);
        }
        assert!(!space.is_free(places[3], (1.0, 1.0)) && space.is_free((1e6, 1e6), (10.0, 10.0)));
    }

    #[test]
    fn boxes_apart_stay() {
        let mut places = vec![(0.0, 0.0), (100.0, 0.0)];
        apart(&mut places, &[(40.0, 20.0); 2], 5.0);
        assert!((places[1].0 - 100.0).abs() < 0.001);
    }
}
