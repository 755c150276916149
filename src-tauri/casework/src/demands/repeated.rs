//! Which demands a later decision repeats: found by their words, so that a demand asked for years is seen as one.

use super::likeness::likeness;
use super::rows::{self, InCase};
use crate::error::Result;
use crate::store::Desk;

/// From here on two demands are the same one.
pub(super) const SAME: f64 = 0.55;

/// Links the demands of a case to those they repeat. What a person said stays.
pub(crate) fn relink(desk: &Desk<'_>, case: i64) -> Result<()> {
    let demands = rows::in_case(desk, case)?;
    for (later, earlier) in links(&demands) {
        let demand = &demands[later];
        let of = earlier.map(|earlier| demands[earlier].id);
        if !demand.by_hand && demand.repeats != of {
            rows::set_repeats(desk, demand.id, of, false)?;
        }
    }
    Ok(())
}

/// For each demand the nearest earlier one it repeats. Each is repeated once: the likest pairs come first.
fn links(demands: &[InCase]) -> Vec<(usize, Option<usize>)> {
    let mut links: Vec<(usize, Option<usize>)> = (0..demands.len()).map(|index| (index, None)).collect();
    let mut taken = vec![false; demands.len()];
    let mut start = 0;
    while start < demands.len() {
        let end = (start..demands.len()).find(|at| demands[*at].date != demands[start].date).unwrap_or(demands.len());
        let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
        for later in start..end {
            for (earlier, before) in demands[..start].iter().enumerate().filter(|(earlier, _)| !taken[*earlier]) {
                let alike = same_kind(before, &demands[later]).then(|| likeness(&before.text, &demands[later].text));
                pairs.extend(alike.filter(|alike| *alike >= SAME).map(|alike| (alike, later, earlier)));
            }
        }
        // Of two as alike, the one asked last.
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.2.cmp(&a.2)));
        for (_, later, earlier) in pairs {
            if links[later].1.is_none() && !taken[earlier] {
                links[later].1 = Some(earlier);
                taken[earlier] = true;
            }
        }
        start = end;
    }
    links
}

/// Only demands in one language, to the same kind of addressee, can be the same.
fn same_kind(left: &InCase, right: &InCase) -> bool {
    left.language == right.language
        && (left.class == right.class || (left.class.is_of_country() && right.class.is_of_country()))
}
