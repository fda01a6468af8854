//! In: the times that a chart shows, in years. Out: [`Axis`], wide where much happened and short where nothing did.

use std::collections::BTreeMap;

/// Width of a year without dates, in parts of a year with one; of a stretch of such years that is cut short.
const EMPTY: f64 = 0.5;
const CUT: f64 = 0.6;
/// Stretches of as many years without dates are cut short.
const LONG: i32 = 3;
/// More dates than this make a year no wider.
const MOST: usize = 12;

/// Where years stand.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Axis {
    /// Years in their order, with where they begin; the last is where the axis ends.
    pub(super) years: Vec<(i32, f64)>,
    /// Whether all years are equally wide.
    pub(super) is_even: bool,
}

impl Axis {
    /// Returns an axis for stretches of time, `width` wide.
    pub(super) fn new(times: &[(f64, f64)], width: f64) -> Self {
        let mut counts: BTreeMap<i32, usize> = BTreeMap::new();
        for (start, end) in times {
            *counts.entry(start.floor() as i32).or_default() += 1;
            // What ends with a year ends in it.
            let last = (end - 1e-6).floor() as i32;
            *counts.entry(last.max(start.floor() as i32)).or_default() += 1;
        }
        let (first, last) =
            (counts.keys().next().copied().unwrap_or_default(), counts.keys().next_back().copied().unwrap_or_default());
        let mut parts: Vec<(i32, f64)> = Vec::new();
        let mut year = first;
        while year <= last {
            let next = counts.range(year..).next().map_or(last + 1, |(next, _)| *next);
            if next - year >= LONG {
                parts.push((year, CUT));
                year = next;
            } else {
                let count = counts.get(&year).copied().unwrap_or_default();
                parts.push((year, if count == 0 { EMPTY } else { 1.0 + count.min(MOST) as f64 * 0.2 }));
                year += 1;
            }
        }
        let widths = || parts.iter().map(|(_, part)| *part);
        let is_cut = (parts.len() as i32) < last - first + 1;
        let is_even = !is_cut && widths().fold(0.0, f64::max) < 1.6 * widths().fold(f64::INFINITY, f64::min);
        let part = |part: f64| if is_even { 1.0 } else { part };
        let scale = width / widths().map(part).sum::<f64>().max(f64::MIN_POSITIVE);
        let mut x = 0.0;
        let mut years = Vec::new();
        for (year, wide) in &parts {
            years.push((*year, x));
            x += part(*wide) * scale;
        }
        years.push((last + 1, x));
        Self { years, is_even }
    }

    /// Returns where a time stands.
    pub(super) fn place(&self, year: f64) -> f64 {
        let mut pairs = self.years.windows(2);
        let pair = pairs.find(|pair| year < f64::from(pair[1].0)).or(self.years.windows(2).next_back());
        let Some([(start, left), (end, right)]) = pair else { return 0.0 };
        left + (year - f64::from(*start)) / f64::from(end - start) * (right - left)
    }

    /// Returns the stretches that are cut short: where they begin and end.
    pub(super) fn cuts(&self) -> Vec<(f64, f64)> {
        let cut = |pair: &[(i32, f64)]| (pair[1].0 - pair[0].0 > 1).then_some((pair[0].1, pair[1].1));
        self.years.windows(2).filter_map(cut).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_alike_are_alike() {
        let axis = Axis::new(&[(2020.2, 2020.3), (2021.0, 2022.0), (2022.5, 2022.5)], 300.0);
        assert!(axis.is_even && axis.cuts().is_empty());
        assert_eq!((axis.place(2020.0), axis.place(2021.5), axis.place(2023.0)), (0.0, 150.0, 300.0));
    }

    #[test]
    fn years_without_dates_are_cut_short_and_full_ones_are_wide() {
        let mut times = vec![(2001.5, 2001.6), (2020.1, 2020.1)];
        times.extend((0..9).map(|at| (2024.0 + f64::from(at) / 10.0, 2024.0 + f64::from(at) / 10.0)));
        let axis = Axis::new(&times, 1000.0);
        assert!(!axis.is_even);
        assert_eq!(axis.cuts().len(), 2);
        let width = |year: f64| axis.place(year + 1.0) - axis.place(year);
        assert!(width(2024.0) > 2.0 * width(2001.0) && axis.place(2020.0) - axis.place(2002.0) < width(2001.0));
        let mut places = (0..2400).map(|at| axis.place(2001.0 + f64::from(at) / 100.0));
        let mut last = places.next().unwrap();
        assert!(places.all(|place| std::mem::replace(&mut last, place) <= last));
        assert!((axis.place(2025.0) - 1000.0).abs() < 1e-6);
    }
}
