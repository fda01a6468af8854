//! In: what a client accepts and what there is. Out: what it likes best of that.

/// Returns which of `offers`, each one media type and its other names, `accept` likes best; the first of equals.
///
/// A header that is empty accepts everything. None is acceptable where nothing named is there.
pub(super) fn choose(accept: &str, offers: &[&[&str]]) -> Option<usize> {
    let ranges: Vec<(String, u16)> = accept.split(',').filter_map(range).collect();
    if ranges.is_empty() {
        return Some(0);
    }
    let weights = offers.iter().map(|names| weight(&ranges, names)).enumerate();
    let best = weights.filter(|(_, weight)| *weight > 0).max_by_key(|(at, weight)| (*weight, std::cmp::Reverse(*at)));
    best.map(|(at, _)| at)
}

/// Returns a media range and its weight in thousandths.
fn range(text: &str) -> Option<(String, u16)> {
    let mut parts = text.split(';').map(str::trim);
    let name = parts.next().filter(|name| name.contains('/'))?.to_ascii_lowercase();
    let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1.0), |weight| weight.parse::<f32>().ok());
    Some((name, (weight.unwrap_or_default().clamp(0.0, 1.0) * 1_000.0) as u16))
}

/// Returns the weight of a thing: that of the range that names it most exactly.
fn weight(ranges: &[(String, u16)], names: &[&str]) -> u16 {
    let exact = |name: &str, range: &str| match range.strip_suffix('*') {
        None => (name == range).then_some(2),
        Some("*/") => Some(0),
        Some(kind) => name.starts_with(kind).then_some(1),
    };
    let fits = names.iter().flat_map(|name| {
        ranges.iter().filter_map(move |(range, weight)| exact(name, range).map(|exact| (exact, *weight)))
    });
    fits.max().map_or(0, |(_, weight)| weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFERS: [&[&str]; 3] = [&["application/json", "text/json"], &["text/csv"], &["application/xml", "text/xml"]];

    #[test]
    fn takes_what_is_liked_best() {
        assert_eq!(choose("", &OFFERS), Some(0));
        assert_eq!(choose("*/*", &OFFERS), Some(0));
        assert_eq!(choose("text/csv", &OFFERS), Some(1));
        assert_eq!(choose("text/xml, text/csv;q=0.5", &OFFERS), Some(2));
        assert_eq!(choose("TEXT/CSV;q=0.9, */*;q=0.1", &OFFERS), Some(1));
        assert_eq!(choose("text/html, application/*;q=0.3", &OFFERS), Some(0));
        assert_eq!(choose("application/json;q=0, application/*", &OFFERS), Some(2));
        assert_eq!(choose("text/html", &OFFERS), None);
    }
}
