//! Members who adopt a colleague: from when, until when, and who took over. Nothing of it is forgotten.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::find::{CaseHead, find};
use super::rules::Broken;
use crate::clock;
use crate::directory::Named;
use crate::error::{Error, Result};
use crate::store::{Desk, Reading};

mod rows;

/// A member who follows a case or one person of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Sponsor {
    pub uid: String,
    pub member: Named,
    /// The person adopted; null for the whole case.
    pub person: Option<Named>,
    /// ISO date.
    pub since: String,
    /// ISO date; null while it lasts.
    pub until: Option<String>,
    pub note: String,
}

/// A member adopts a case or a person.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddSponsor {
    /// Any printed code of the case.
    pub code: String,
    /// Uid of the member.
    pub member: String,
    /// Uid of the person; the whole case when left out.
    pub person: Option<String>,
    /// ISO date.
    pub since: String,
    pub note: Option<String>,
}

/// Ends a sponsorship, or hands it to another member.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct EndSponsor {
    /// Uid of the sponsorship.
    pub uid: String,
    /// ISO date of its last day.
    pub on: String,
    /// Uid of the member who takes over; nobody when left out.
    pub to: Option<String>,
    pub note: Option<String>,
}

/// Sponsors of these cases, those of today first.
pub(super) fn of_cases(reading: &Reading<'_>, cases: &[i64]) -> Result<Vec<Sponsor>> {
    rows::of_cases(reading, cases)
}

/// Every sponsorship of today: case, person, and the member's name.
pub(super) fn active(reading: &Reading<'_>) -> Result<Vec<rows::Active>> {
    rows::active(reading)
}

/// A member adopts a case or a person.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub(crate) fn add(desk: &Desk<'_>, input: &AddSponsor) -> Result<CaseHead> {
    let head = find(desk, &input.code)?;
    let mut broken = Broken::default();
    let since = broken.day(desk, "since", &input.since, true);
    let person = broken.person(desk, &head, input.person.as_deref())?;
    let note = broken.prose("note", input.note.as_deref().unwrap_or(""));
    let member = rows::member(desk, &input.member)?;
    match member {
        None => broken.add("member", "not_known"),
        Some(member) if rows::is_sponsor(desk, head.id, person, member)? => broken.add("member", "taken"),
        Some(_) => {}
    }
    broken.settle()?;
    rows::insert(
        desk,
        &rows::Entry { case: head.id, person, member: member.unwrap_or_default(), since: &since, note: &note },
    )?;
    Ok(head)
}

/// Ends a sponsorship; the member who takes over begins on the same day.
///
/// # Errors
/// `NotFound`, `WrongState` when it has ended, `Invalid`.
pub(crate) fn end(desk: &Desk<'_>, input: &EndSponsor) -> Result<CaseHead> {
    let known = rows::one(desk, &input.uid)?.ok_or_else(|| Error::not_found("sponsor", &input.uid))?;
    if !known.until.is_empty() {
        return Err(Error::WrongState { what: "sponsor".to_owned(), state: "ended".to_owned() });
    }
    let mut broken = Broken::default();
    let on = broken.day(desk, "on", &input.on, true);
    if clock::date(&on).is_some() && on < known.since {
        broken.add("on", "in_the_past");
    }
    let note = broken.prose("note", input.note.as_deref().unwrap_or(""));
    let to = match input.to.as_deref().filter(|uid| !uid.is_empty()) {
        None => None,
        Some(uid) => {
            let member = rows::member(desk, uid)?;
            if member.is_none() || member == Some(known.member) {
                broken.add("to", "not_known");
            }
            member
        }
    };
    broken.settle()?;
    rows::close(desk, &input.uid, &on)?;
    if let Some(member) = to {
        rows::insert(desk, &rows::Entry { case: known.case, person: known.person, member, since: &on, note: &note })?;
    }
    super::rows::head(desk, known.case)
}
