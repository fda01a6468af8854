//! In: parts, each laid out by itself. Out: the same parts side by side in rows, around the middle.

/// Moves `parts` so that their boxes stand in rows, `gap` apart, and all of it around (0, 0).
pub(super) fn pack(parts: &mut [Vec<(f64, f64)>], gap: f64) {
    let boxes: Vec<Bounds> = parts.iter().map(|part| Bounds::of(part)).collect();
    let area: f64 = boxes.iter().map(|bounds| (bounds.width() + gap) * (bounds.height() + gap)).sum();
    let widest = boxes.iter().map(Bounds::width).fold(0.0, f64::max);
    let width = widest.max((area * 1.4).sqrt());
    let (mut x, mut y, mut tall) = (0.0, 0.0, 0.0_f64);
    for (part, bounds) in parts.iter_mut().zip(&boxes) {
        if x > 0.0 && x + bounds.width() > width {
            (x, y, tall) = (0.0, y + tall + gap, 0.0);
        }
        for place in part.iter_mut() {
            *place = (place.0 - bounds.left + x, place.1 - bounds.top + y);
        }
        x += bounds.width() + gap;
        tall = tall.max(bounds.height());
    }
    let all: Vec<(f64, f64)> = parts.iter().flatten().copied().collect();
    let whole = Bounds::of(&all);
    let middle = ((whole.left + whole.right) / 2.0, (whole.top + whole.bottom) / 2.0);
    for place in parts.iter_mut().flatten() {
        *place = (place.0 - middle.0, place.1 - middle.1);
    }
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
    fn puts_small_parts_into_rows_below_the_large_one() {
        let mut parts = vec![vec![(5.0, 5.0), (105.0, 105.0)]];
        parts.extend((0..4).map(|_| vec![(0.0, 0.0), (20.0, 0.0)]));
        pack(&mut parts, 10.0);
        let rows: Vec<f64> = parts.iter().map(|part| part[0].1).collect();
        assert!(rows.windows(2).all(|pair| pair[0] <= pair[1]));
        assert!(rows[1] > parts[0][1].1 || parts[1][0].0 > parts[0][1].0);
        let sum = parts.iter().flatten().fold((0.0, 0.0), |(x, y): (f64, f64), place| (x.min(place.0), y.max(place.1)));
        assert!((sum.0 + parts.iter().flatten().map(|place| place.0).fold(0.0, f64::max)).abs() < 1e-9);
    }
}
