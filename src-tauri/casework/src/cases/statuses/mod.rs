//! Where a case stands with the Committee, and every move of it with its date and source.
//!
//! The newest move is the status today. A merged case points to the collective one, which its codes then find; a closed
//! case keeps its reason.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::find::{CaseHead, find};
use super::rules::{Broken, Source, StoredSource};
use super::{CaseStatus, rows as cases};
use crate::decisions::Key;
use crate::error::{Error, Result};
use crate::store::{Desk, Reading};

mod rows;

/// One move of a case's status.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StatusMove {
    pub uid: String,
    pub status: CaseStatus,
    /// The case was open again after it had been closed, dormant or merged.
    pub reopened: bool,
    /// ISO date.
    pub since: String,
    pub source: Source,
    /// Why it was closed or opened again.
    pub reason: String,
    /// Code of the collective case it was merged into.
    pub into: Option<String>,
}

/// A case that was merged into the one that is shown.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MergedCase {
    pub uid: String,
    pub code: String,
    pub title: String,
    /// ISO date.
    pub since: String,
}

/// Moves a case to another status.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SetStatus {
    /// Any printed code of the case.
    pub code: String,
    pub revision: u32,
    pub status: CaseStatus,
    /// ISO date.
    pub since: String,
    pub source: Option<String>,
    /// Uid of a decision.
    pub decision: Option<String>,
    pub paragraph: Option<u32>,
    /// Needed to close a case.
    pub reason: Option<String>,
    /// Any printed code of the collective case; needed to merge.
    pub into: Option<String>,
}

/// Takes a case out of the collective one again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct Unmerge {
    /// Uid of the merged case.
    pub uid: String,
    /// ISO date.
    pub since: String,
    pub reason: String,
}

/// A move to be stored.
pub(super) struct Move<'a> {
    pub(super) status: CaseStatus,
    pub(super) since: &'a str,
    pub(super) source: StoredSource,
    pub(super) reason: &'a str,
    pub(super) into: Option<i64>,
}

/// The moves of a case, newest first.
pub(super) fn of_case(reading: &Reading<'_>, case: i64) -> Result<Vec<StatusMove>> {
    rows::of_case(reading, case)
}

/// The cases merged into this one, by code.
pub(super) fn merged_into(reading: &Reading<'_>, case: i64) -> Result<Vec<MergedCase>> {
    rows::merged_into(reading, case)
}

/// Moves a case by hand.
///
/// # Errors
/// `NotFound`, `Stale`, `Invalid`.
pub(crate) fn set(desk: &Desk<'_>, input: &SetStatus) -> Result<CaseHead> {
    let head = find(desk, &input.code)?;
    if cases::revision(desk, head.id)? != input.revision {
        return Err(Error::Stale);
    }
    let mut broken = Broken::default();
    let since = broken.day(desk, "since", &input.since, true);
    let source = broken.source(desk, input.source.as_deref(), input.decision.as_deref(), input.paragraph)?;
    let reason = broken.prose("reason", input.reason.as_deref().unwrap_or(""));
    if input.status == CaseStatus::Closed && reason.is_empty() {
        broken.add("reason", "empty");
    }
    let mut into = None;
    if input.status == CaseStatus::Merged {
        match super::find::look_up(desk, input.into.as_deref().unwrap_or(""))? {
            // A case of this one's own would point round in a circle.
            Some(other) if !cases::under(desk, head.id)?.contains(&other.id) => into = Some(other.id),
            _ => broken.add("into", "not_known"),
        }
    }
    broken.settle()?;
    rows::insert(desk, head.id, &Move { status: input.status, since: &since, source, reason: &reason, into })?;
    settle(desk, head.id)?;
    find(desk, &head.code)
}

/// Takes a case out of the collective one: it is under examination by itself again.
///
/// # Errors
/// `NotFound`, `WrongState` when it is not merged, `Invalid`.
pub(crate) fn unmerge(desk: &Desk<'_>, input: &Unmerge) -> Result<CaseHead> {
    let (head, status) = cases::by_uid(desk, &input.uid)?.ok_or_else(|| Error::not_found("case", &input.uid))?;
    if status != CaseStatus::Merged {
        return Err(Error::WrongState { what: "case".to_owned(), state: status.word().to_owned() });
    }
    let mut broken = Broken::default();
    let since = broken.day(desk, "since", &input.since, true);
    let reason = broken.words("reason", &input.reason);
    broken.settle()?;
    let source = StoredSource { words: reason.clone(), ..StoredSource::default() };
    rows::insert(
        desk,
        head.id,
        &Move { status: CaseStatus::UnderExamination, since: &since, source, reason: &reason, into: None },
    )?;
    settle(desk, head.id)?;
    Ok(head)
}

/// Takes back a move entered by mistake; the one before holds again.
///
/// # Errors
/// `NotFound`.
pub(crate) fn remove(desk: &Desk<'_>, key: &Key) -> Result<CaseHead> {
    let case = rows::delete(desk, &key.uid)?.ok_or_else(|| Error::not_found("status", &key.uid))?;
    settle(desk, case)?;
    cases::head(desk, case)
}

/// What a decision says of a case. Nothing is written when the case already stood so on that day.
pub(super) fn take(desk: &Desk<'_>, case: i64, to: &Move<'_>) -> Result<()> {
    if rows::on(desk, case, to.since)? == Some((to.status, to.into)) {
        return Ok(());
    }
    rows::insert(desk, case, to)?;
    settle(desk, case)
}

/// The newest move is the status today.
fn settle(desk: &Desk<'_>, case: i64) -> Result<()> {
    rows::settle(desk, case)
}
