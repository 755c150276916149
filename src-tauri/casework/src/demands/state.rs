//! Moving a demand's state: open, answered, met, refused, each with its day and its source.

use super::rows::{self, Kept};
use super::{Demand, DemandMove, DemandState, SetDemandState, show};
use crate::error::{Error, FieldError, Result};
use crate::store::{Desk, Reading};
use crate::{clock, text};

/// Moves a demand and all it repeats to a state.
///
/// # Errors
/// `NotFound`, `Stale`, `Invalid`.
pub(crate) fn set_state(desk: &Desk<'_>, input: SetDemandState) -> Result<Demand> {
    let kept = of_revision(desk, &input.uid, input.revision)?;
    let mut broken = Vec::new();
    let since = text::line(&input.since);
    match clock::date(&since) {
        None => broken.push(FieldError::new("since", "not_a_date")),
        Some(day) if day > desk.context.today => broken.push(FieldError::new("since", "in_the_future")),
        Some(_) => {}
    }
    let source = text::line(input.source.as_deref().unwrap_or(""));
    if source.is_empty() && input.state != DemandState::Open {
        broken.push(FieldError::new("source", "empty"));
    }
    if source.chars().count() > text::LONGEST_LINE {
        broken.push(FieldError::new("source", "too_long"));
    }
    let letter = input.letter.filter(|uid| !uid.is_empty());
    if let Some(uid) = &letter
        && !rows::has_letter(desk, uid)?
    {
        broken.push(FieldError::new("letter", "not_known"));
    }
    let note = text::prose(input.note.as_deref().unwrap_or(""));
    if note.len() > text::LONGEST_TEXT {
        broken.push(FieldError::new("note", "too_long"));
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    let to = DemandMove { state: input.state, since, source, note, letter };
    for id in rows::chain(desk, kept.id)? {
        rows::set_state(desk, id, &to)?;
    }
    show(desk, &input.uid)
}

/// The demand as it is kept, when nobody changed it since it was read.
pub(super) fn of_revision(reading: &Reading<'_>, uid: &str, revision: u32) -> Result<Kept> {
    let kept = rows::kept(reading, uid)?.ok_or_else(|| Error::not_found("demand", uid))?;
    if kept.revision == revision { Ok(kept) } else { Err(Error::Stale) }
}
