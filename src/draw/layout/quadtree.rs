//! In: weighted points. Out: [`Quadtree`], which adds up their push on a point, far ones taken together.

/// How wide a cell may look from a point, in parts of its distance, and still count as one.
const OPENING: f64 = 1.1;
/// Deeper cells hold points on the same spot.
const DEPTH: u8 = 40;

/// Points in cells of cells, after Barnes and Hut (1986), "A hierarchical O(N log N) force-calculation algorithm",
/// <https://doi.org/10.1038/324446a0>.
#[derive(Debug, Clone)]
pub(super) struct Quadtree {
    cells: Vec<Cell>,
}

#[derive(Debug, Clone, Copy)]
struct Cell {
    /// Weight of all points within, and their places times their weights.
    weight: f64,
    moment: (f64, f64),
    middle: (f64, f64),
    half: f64,
    /// The first of four cells in a row; `None` in a leaf.
    inner: Option<usize>,
}

impl Quadtree {
    /// Returns the tree of `points`, each with its weight.
    pub(super) fn new(points: &[(f64, f64)], weights: &[f64]) -> Self {
        let bound = points.iter().fold(1.0, |far: f64, (x, y)| far.max(x.abs()).max(y.abs()));
        let mut tree = Self { cells: vec![Cell::empty((0.0, 0.0), bound)] };
        for (point, weight) in points.iter().zip(weights) {
            tree.add(*point, *weight);
        }
        tree
    }

    fn add(&mut self, point: (f64, f64), weight: f64) {
        let mut at = 0;
        for _ in 0..DEPTH {
            let cell = self.cells[at];
            self.cells[at].take(point, weight);
            match cell.inner {
                None if cell.weight == 0.0 => return,
                None => {
                    self.split(at);
                    let there = cell.centre();
                    let inner = self.within(at, there);
                    self.cells[inner].take(there, cell.weight);
                }
                Some(_) => {}
            }
            at = self.within(at, point);
        }
        self.cells[at].take(point, weight);
    }

    fn split(&mut self, at: usize) {
        let Cell { middle: (x, y), half, .. } = self.cells[at];
        let quarter = half / 2.0;
        self.cells[at].inner = Some(self.cells.len());
        for (dx, dy) in [(-quarter, -quarter), (quarter, -quarter), (-quarter, quarter), (quarter, quarter)] {
            self.cells.push(Cell::empty((x + dx, y + dy), quarter));
        }
    }

    /// Returns the cell inside the one `at` in which `point` lies.
    fn within(&self, at: usize, point: (f64, f64)) -> usize {
        let cell = &self.cells[at];
        let place = usize::from(point.0 >= cell.middle.0) + 2 * usize::from(point.1 >= cell.middle.1);
        cell.inner.map_or(at, |first| first + place)
    }

    /// Returns the sum over all points of their weight along the way to `from`, divided by the distance.
    pub(super) fn push(&self, from: (f64, f64)) -> (f64, f64) {
        let mut force = (0.0, 0.0);
        let mut waiting = vec![0];
        while let Some(at) = waiting.pop() {
            let cell = &self.cells[at];
            if cell.weight == 0.0 {
                continue;
            }
            let (x, y) = cell.centre();
            let (dx, dy) = (from.0 - x, from.1 - y);
            let square = dx * dx + dy * dy;
            match cell.inner {
                Some(first) if 4.0 * cell.half * cell.half > OPENING * OPENING * square => {
                    waiting.extend(first..first + 4);
                }
                _ if square > 0.0 => {
                    force.0 += cell.weight * dx / square;
                    force.1 += cell.weight * dy / square;
                }
                _ => {}
            }
        }
        force
    }
}

impl Cell {
    fn empty(middle: (f64, f64), half: f64) -> Self {
        Self { weight: 0.0, moment: (0.0, 0.0), middle, half, inner: None }
    }

    fn take(&mut self, point: (f64, f64), weight: f64) {
        self.weight += weight;
        self.moment.0 += point.0 * weight;
        self.moment.1 += point.1 * weight;
    }

    fn centre(&self) -> (f64, f64) {
        (self.moment.0 / self.weight, self.moment.1 / self.weight)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up_what_all_points_push() {
        let points: Vec<(f64, f64)> =
            (0..200).map(|at| (f64::from(at * 37 % 101) - 50.0, f64::from(at * 53 % 97) - 48.0)).collect();
        let weights: Vec<f64> = (0..200).map(|at| 1.0 + f64::from(at % 3)).collect();
        let tree = Quadtree::new(&points, &weights);
        for from in [(200.0, 30.0), (-3.3, 0.7)] {
            let exact = points.iter().zip(&weights).fold((0.0, 0.0), |(x, y), (point, weight)| {
                let (dx, dy) = (from.0 - point.0, from.1 - point.1);
                let square = dx * dx + dy * dy;
                (x + weight * dx / square, y + weight * dy / square)
            });
            let found = tree.push(from);
            let error = (found.0 - exact.0).hypot(found.1 - exact.1);
            let scale = weights.iter().sum::<f64>() / 100.0;
            assert!(error < scale * 0.2, "{found:?} {exact:?}");
        }
    }

    #[test]
    fn bears_points_on_one_spot() {
        let tree = Quadtree::new(&[(1.0, 1.0); 50], &[1.0; 50]);
        let (x, y) = tree.push((2.0, 1.0));
        assert!((x - 50.0).abs() < 1e-9 && y.abs() < 1e-9);
        assert_eq!(tree.push((1.0, 1.0)), (0.0, 0.0));
    }
}
