//! Taking changes over into the register, or leaving them.
//!
//! Where Parline lists several people for one chamber, the second that is taken stands beside the first: neither ends the
//! other.

use super::compare::is_same_name;
use super::rows::{self, Kept};
use super::{ChosenChanges, SOURCE, SpeakerOutcome, SpeakersUpdate, changes};
use crate::error::{Error, Result};
use crate::people::{self, AddClaimant, SetHolder};
use crate::protocol::long_date;
use crate::register::types::Nothing;
use crate::store::Desk;
use crate::words::say;

/// Takes the chosen changes over: all of them or none.
///
/// # Errors
/// `NotFound` for a change that does not wait any more, `Invalid` for one that cannot be taken.
pub(crate) fn accept(desk: &Desk<'_>, input: ChosenChanges) -> Result<SpeakersUpdate> {
    for uid in &input.uids {
        let kept = rows::one(desk, uid)?;
        take(desk, &kept)?;
        rows::decide(desk, uid, "accepted")?;
    }
    changes(desk, Nothing)
}

/// Leaves the chosen changes: they are not listed again before the next fetch.
///
/// # Errors
/// `NotFound` for a change that does not wait any more.
pub(crate) fn leave(desk: &Desk<'_>, input: ChosenChanges) -> Result<SpeakersUpdate> {
    for uid in &input.uids {
        rows::one(desk, uid)?;
        rows::decide(desk, uid, "left")?;
    }
    changes(desk, Nothing)
}

fn take(desk: &Desk<'_>, kept: &Kept) -> Result<()> {
    let day = kept.fetched.get(..10).unwrap_or(&kept.fetched).to_owned();
    match kept.outcome {
        SpeakerOutcome::NoPost => Err(Error::field("post", "not_known")),
        SpeakerOutcome::Vacant => people::vacate(desk, &kept.post, &day),
        SpeakerOutcome::Same => Ok(()),
        SpeakerOutcome::Added | SpeakerOutcome::Changed | SpeakerOutcome::Several => {
            let holder = SetHolder {
                post: kept.post.clone(),
                name: kept.name.clone(),
                gender: kept.gender,
                honorific: None,
                acting_as: None,
                since: since(desk, kept, &day)?,
                source: format!("{SOURCE}, {day}"),
                email: kept.email.clone(),
                address: None,
            };
            match beside(desk, kept)? {
                Some(others) => {
                    let date = long_date(&day, desk.context.language);
                    let arguments = [("date", date.into()), ("names", others.into())];
                    let recognised = say(desk.context.language, "parline-listed-beside", &arguments);
                    let since = kept.since.clone().filter(|since| *since <= day).unwrap_or(day);
                    let holder = SetHolder { since, ..holder };
                    people::add_claimant(desk, AddClaimant { holder, recognised }).map(|_| ())
                }
                None => people::set_holder(desk, holder).map(|_| ()),
            }
        }
    }
}

/// Who of those that Parline lists for the same chamber has the post already, when it lists several; nobody otherwise.
fn beside(desk: &Desk<'_>, kept: &Kept) -> Result<Option<String>> {
    if kept.outcome != SpeakerOutcome::Several {
        return Ok(None);
    }
    let listed = rows::listed(desk, &kept.post, &kept.fetched)?;
    let present = people::present(desk, &kept.post)?;
    let is_listed = |name: &str| listed.iter().any(|other| is_same_name(other, name));
    let names: Vec<String> = present.into_iter().map(|one| one.name).filter(|name| is_listed(name)).collect();
    Ok((!names.is_empty()).then(|| names.join(", ")))
}

/// The day said; where none is said, or one before the holder the register has, the day it was fetched.
fn since(desk: &Desk<'_>, kept: &Kept, day: &str) -> Result<String> {
    let before = people::holder_on(desk, &kept.post, day)?.map(|holder| holder.since).unwrap_or_default();
    let said = kept.since.clone().filter(|since| *since > before && since.as_str() <= day);
    Ok(said.unwrap_or_else(|| day.to_owned()))
}
