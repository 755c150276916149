//! What became of a demand goes on when a corrected or adopted text takes the place of the one it was read from.
//!
//! Nothing is lost: what has no like in the new text stays with the old one, and is listed there.

use super::likeness::likeness;
use super::repeated::SAME;
use super::rows::{self, Placed};
use crate::error::Result;
use crate::store::Desk;

/// Gives the demands of `newer` what became of those of `older`, whose place they take. Both are rows of decisions.
pub(crate) fn carry(desk: &Desk<'_>, older: i64, newer: i64) -> Result<()> {
    let (before, now) = (rows::of_decision(desk, older)?, rows::of_decision(desk, newer)?);
    for (earlier, later) in pairs(&before, &now) {
        rows::carry(desk, before[earlier].id, now[later].id, before[earlier].text == now[later].text)?;
    }
    Ok(())
}

/// The likest pairs first, each demand once; of two as alike the one of the same paragraph.
fn pairs(before: &[Placed], now: &[Placed]) -> Vec<(usize, usize)> {
    let mut alike: Vec<(f64, u32, usize, usize)> = Vec::new();
    for (earlier, old) in before.iter().enumerate() {
        for (later, new) in now.iter().enumerate() {
            let likeness = if old.text == new.text { 1.0 } else { likeness(&old.text, &new.text) };
            if likeness >= SAME {
                alike.push((likeness, old.paragraph.abs_diff(new.paragraph), earlier, later));
            }
        }
    }
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.3.cmp(&b.3)));
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (_, _, earlier, later) in alike {
        if pairs.iter().all(|(one, other)| *one != earlier && *other != later) {
            pairs.push((earlier, later));
        }
    }
    pairs
}
