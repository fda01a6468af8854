//! In: parts, each laid out by itself. Out: the same parts side by side, the smaller in the gaps of the larger, around the middle.

/// How much wider than high the whole is to be.
const WIDE: f64 = 1.5;
/// For so many parts all places are looked at; what comes after them stands in rows below.
const MOST: usize = 400;

/// Moves `parts` so that their boxes are `gap` apart, and all of it is around (0, 0).
///
/// Each part goes where the whole grows least: beside or below one before it.
pub(super) fn pack(parts: &mut [Vec<(f64, f64)>], gap: f64) {
    let mut taken: Vec<Bounds> = Vec::new();
    let mut whole = (0.0, 0.0);
    let (mut x, mut y, mut tall) = (0.0, 0.0, 0.0_f64);
    for (at, part) in parts.iter_mut().enumerate() {
        let bounds = Bounds::of(part);
        let corner = if at < MOST {
            corner(&bounds, &taken, whole, gap)
        } else {
            if at == MOST || x + bounds.width() > whole.0 {
                (x, y, tall) = (0.0, if at == MOST { whole.1 + gap } else { y + tall + gap }, 0.0);
            }
            (x, y)
        };
        for place in part.iter_mut() {
            *place = (place.0 - bounds.left + corner.0, place.1 - bounds.top + corner.1);
        }
        let moved = bounds.at(corner);
        if at < MOST {
            whole = (moved.right.max(whole.0), moved.bottom.max(whole.1));
            taken.push(moved);
        } else {
            (x, tall) = (moved.right + gap, tall.max(moved.height()));
        }
    }
    let all: Vec<(f64, f64)> = parts.iter().flatten().copied().collect();
    let whole = Bounds::of(&all);
    let middle = ((whole.left + whole.right) / 2.0, (whole.top + whole.bottom) / 2.0);
    for place in parts.iter_mut().flatten() {
        *place = (place.0 - middle.0, place.1 - middle.1);
    }
}

/// Returns the upper left corner at which a box makes the whole, of a width and a height, grow least.
fn corner(bounds: &Bounds, taken: &[Bounds], (width, height): (f64, f64), gap: f64) -> (f64, f64) {
    let beside = taken.iter().map(|other| (other.right + gap, other.top));
    let below = taken.iter().map(|other| (other.left, other.bottom + gap));
    let free = beside.chain(below).chain([(0.0, 0.0)]).filter(|corner| {
        let moved = bounds.at(*corner);
        taken.iter().all(|other| !other.is_near(&moved, gap))
    });
    let grown = |(x, y): (f64, f64)| {
        let (across, down) = ((x + bounds.width()).max(width), (y + bounds.height()).max(height));
        (across.max(down * WIDE), y + bounds.height(), x)
    };
    let order = |one: &(f64, f64), other: &(f64, f64)| {
        let (one, other) = (grown(*one), grown(*other));
        one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)).then(one.2.total_cmp(&other.2))
    };
    free.min_by(order).unwrap_or((width + gap, 0.0))
}

/// The box around some places.
struct Bounds {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

impl Bounds {
    fn of(places: &[(f64, f64)]) -> Self {
        let Some((x, y)) = places.first().copied() else {
            return Self { left: 0.0, right: 0.0, top: 0.0, bottom: 0.0 };
        };
        let begin = Self { left: x, right: x, top: y, bottom: y };
        places.iter().fold(begin, |bounds, (x, y)| Self {
            left: bounds.left.min(*x),
            right: bounds.right.max(*x),
            top: bounds.top.min(*y),
            bottom: bounds.bottom.max(*y),
        })
    }

    /// Returns the same box with its upper left corner at another place.
    fn at(&self, (left, top): (f64, f64)) -> Self {
        Self { left, right: left + self.width(), top, bottom: top + self.height() }
    }

    /// Returns whether two boxes are nearer than `gap`, but for the last bit.
    fn is_near(&self, other: &Self, gap: f64) -> bool {
        let gap = gap - 1e-6;
        self.left < other.right + gap
            && other.left < self.right + gap
            && self.top < other.bottom + gap
            && other.top < self.bottom + gap
    }

    fn width(&self) -> f64 {
        self.right - self.left
    }

    fn height(&self) -> f64 {
        self.bottom - self.top
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_apart_and_around_the_middle() {
        let mut parts = vec![vec![(5.0, 5.0), (105.0, 205.0)]];
        parts.extend((0..12).map(|at| vec![(0.0, 0.0), (20.0 + f64::from(at), 10.0)]));
        pack(&mut parts, 10.0);
        let boxes: Vec<Bounds> = parts.iter().map(|part| Bounds::of(part)).collect();
        for (at, one) in boxes.iter().enumerate() {
            assert!(boxes[..at].iter().all(|other| !other.is_near(one, 10.0)));
        }
        let all: Vec<(f64, f64)> = parts.into_iter().flatten().collect();
        let whole = Bounds::of(&all);
        assert!((whole.left + whole.right).abs() < 1e-9 && (whole.top + whole.bottom).abs() < 1e-9);
    }

    #[test]
    fn small_parts_stand_beside_a_tall_one() {
        let mut parts = vec![vec![(0.0, 0.0), (100.0, 200.0)]];
        parts.extend((0..4).map(|_| vec![(0.0, 0.0), (60.0, 20.0)]));
        pack(&mut parts, 10.0);
        let all: Vec<(f64, f64)> = parts.into_iter().flatten().collect();
        let whole = Bounds::of(&all);
        assert!(whole.height() < 201.0, "{}", whole.height());
    }
}
