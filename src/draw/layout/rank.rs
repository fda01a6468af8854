//! In: links between numbered nodes. Out: the column of each node, so that links run from left to right.

/// Returns the rank of each of `count` nodes: a link's object stands behind its subject, unless that closes a circle.
pub(in crate::draw) fn ranks(count: usize, links: &[(usize, usize)]) -> Vec<usize> {
    let mut behind = vec![Vec::new(); count];
    for (from, to) in links.iter().filter(|(from, to)| from != to) {
        behind[*from].push(*to);
    }
    let order = finished(&behind);
    let mut turn = vec![0; count];
    for (at, node) in order.iter().rev().enumerate() {
        turn[*node] = at;
    }
    // Links against the order are read the other way round.
    let forward = |(from, to): &(usize, usize)| if turn[*from] < turn[*to] { (*from, *to) } else { (*to, *from) };
    let links: Vec<(usize, usize)> = links.iter().filter(|(from, to)| from != to).map(forward).collect();
    let (mut after, mut before) = (vec![Vec::new(); count], vec![Vec::new(); count]);
    for (from, to) in &links {
        after[*from].push(*to);
        before[*to].push(*from);
    }
    let mut rank = vec![0; count];
    for node in order.iter().rev() {
        rank[*node] = before[*node].iter().map(|from| rank[*from] + 1).max().unwrap_or(0);
    }
    // Who has more links ahead than behind stands right before the nearest of them.
    for node in &order {
        if after[*node].len() > before[*node].len() {
            rank[*node] = after[*node].iter().map(|to| rank[*to]).min().unwrap_or(1).max(1) - 1;
        }
    }
    let first = rank.iter().copied().min().unwrap_or_default();
    rank.into_iter().map(|rank| rank - first).collect()
}

/// Returns all nodes in the order in which a walk along the links has done with them; who is linked from nobody starts first.
fn finished(behind: &[Vec<usize>]) -> Vec<usize> {
    let mut is_object = vec![false; behind.len()];
    behind.iter().flatten().for_each(|to| is_object[*to] = true);
    let starts =
        (0..behind.len()).filter(|node| !is_object[*node]).chain((0..behind.len()).filter(|node| is_object[*node]));
    let mut seen = vec![false; behind.len()];
    let mut order = Vec::new();
    for start in starts {
        let mut way = vec![(start, 0)];
        if std::mem::replace(&mut seen[start], true) {
            continue;
        }
        while let Some((node, at)) = way.last_mut() {
            match behind[*node].get(*at) {
                Some(next) => {
                    *at += 1;
                    if !std::mem::replace(&mut seen[*next], true) {
                        way.push((*next, 0));
                    }
                }
                None => {
                    order.push(*node);
                    way.pop();
                }
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_stand_before_objects() {
        assert_eq!(ranks(4, &[(0, 1), (1, 2), (3, 2)]), [0, 1, 2, 1]);
        assert_eq!(ranks(2, &[(0, 0), (0, 1)]), [0, 1]);
    }

    #[test]
    fn a_circle_is_opened_once() {
        let links = [(0, 1), (1, 2), (2, 0)];
        let ranks = ranks(3, &links);
        assert_eq!(links.iter().filter(|(from, to)| ranks[*from] > ranks[*to]).count(), 1);
        assert!(links.iter().all(|(from, to)| ranks[*from] != ranks[*to]));
    }
}
