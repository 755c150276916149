//! What a report looks like in a list and by itself. Its state is that of the letter that carries it.

use super::rows::{self, Stored};
use super::{COMMITTEE_PRESIDENT, Report, ReportRecipient, ReportRow, ReportState, SECRETARY_GENERAL};
use crate::actions::{self, Action};
use crate::decisions::Key;
use crate::error::{Error, Result};
use crate::letters::{self, LetterRow, LetterState};
use crate::register::types::Nothing;
use crate::store::Reading;
use crate::{outbox, people};

/// Every report, the newest first; without those whose letter was discarded.
pub(crate) fn list(reading: &Reading<'_>, _: Nothing) -> Result<Vec<ReportRow>> {
    let mut list = Vec::new();
    for report in rows::all(reading)? {
        let Some(letter) = letter(reading, &report)? else { continue };
        list.push(ReportRow {
            state: state(&report, &letter),
            since: (!report.since.is_empty()).then_some(report.since),
            until: report.until,
            actions: u32::try_from(report.actions.len()).unwrap_or(u32::MAX),
            number: letter.number,
            letter: report.letter,
            uid: report.uid,
        });
    }
    Ok(list)
}

/// A report with its actions and recipients.
///
/// # Errors
/// `NotFound`, also for a report whose letter was discarded.
pub(crate) fn show(reading: &Reading<'_>, key: Key) -> Result<Report> {
    shown(reading, &stored(reading, &key.uid)?)
}

/// The report of this uid.
pub(super) fn stored(reading: &Reading<'_>, uid: &str) -> Result<Stored> {
    rows::find(reading, uid)?.ok_or_else(|| Error::not_found("report", uid))
}

pub(super) fn shown(reading: &Reading<'_>, report: &Stored) -> Result<Report> {
    let letter = letter(reading, report)?.ok_or_else(|| Error::not_found("report", &report.uid))?;
    Ok(Report {
        uid: report.uid.clone(),
        state: state(report, &letter),
        since: (!report.since.is_empty()).then(|| report.since.clone()),
        until: report.until.clone(),
        language: letter.language,
        actions: actions_of(reading, report)?,
        recipients: recipients(reading, report)?,
        letter: report.letter.clone(),
        number: letter.number,
    })
}

/// The letter that carries a report; `None` when it was discarded.
fn letter(reading: &Reading<'_>, report: &Stored) -> Result<Option<LetterRow>> {
    match letters::row(reading, &report.letter) {
        Ok(letter) => Ok(Some(letter)),
        Err(Error::NotFound { .. }) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The state of a report that was not discarded.
pub(super) fn live(reading: &Reading<'_>, report: &Stored) -> Result<Option<ReportState>> {
    Ok(letter(reading, report)?.map(|letter| state(report, &letter)))
}

fn state(report: &Stored, letter: &LetterRow) -> ReportState {
    match letter.state {
        _ if !report.sent.is_empty() => ReportState::Sent,
        LetterState::Draft => ReportState::Draft,
        LetterState::Approved => ReportState::Approved,
        LetterState::Queued => ReportState::Queued,
        LetterState::Sent | LetterState::HandedOver => ReportState::Sent,
    }
}

/// The actions with the words they were reported in; titles and lines in the window's language.
fn actions_of(reading: &Reading<'_>, report: &Stored) -> Result<Vec<Action>> {
    let mut found = Vec::with_capacity(report.actions.len());
    for reported in &report.actions {
        let mut action = actions::show(reading, Key { uid: reported.uid.clone() })?;
        action.state = reported.state;
        action.on.clone_from(&reported.on);
        action.note.clone_from(&reported.note);
        action.cases.clone_from(&reported.cases);
        found.push(action);
    }
    Ok(found)
}

/// Who gets the report: the Secretary General, and the Committee's President as a copy.
pub(super) fn recipients(reading: &Reading<'_>, report: &Stored) -> Result<Vec<ReportRecipient>> {
    let messages = outbox::states(reading, &report.letter)?;
    let mut all = Vec::new();
    for key in [SECRETARY_GENERAL, COMMITTEE_PRESIDENT] {
        let post = people::post(reading, key)?;
        let holder = post.holder.as_ref();
        let email = holder.and_then(|holder| holder.email.clone());
        // The general mailbox reaches the Secretary General's office; a copy for somebody else has no place there.
        let email = if key == SECRETARY_GENERAL { email.or(post.general_email) } else { email };
        let same = |address: &String| email.as_ref().is_some_and(|email| email.eq_ignore_ascii_case(address));
        all.push(ReportRecipient {
            state: messages.iter().find(|(address, _)| same(address)).map(|(_, state)| *state),
            name: holder.map(|holder| holder.name.clone()).unwrap_or_default(),
            post: post.uid,
            title: post.title,
            email,
        });
    }
    Ok(all)
}
