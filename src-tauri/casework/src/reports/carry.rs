//! A report on its way: checked, approved, queued to each recipient, and noted as sent.
//!
//! Actions count as reported when the server has taken the message to the Secretary General, and not before; the copy to
//! the Committee's President does not decide.

use super::draft::under_way;
use super::rows::{self, Stored};
use super::show::{live, recipients, stored};
use super::{COMMITTEE_PRESIDENT, ReportState, SECRETARY_GENERAL, json_annex};
use crate::actions;
use crate::decisions::Key;
use crate::error::{Error, Result};
use crate::letters::{self, ApproveLetter, Approved, Finding, FindingLevel, LetterState};
use crate::outbox::parcel::{Enclosure, Mailbox};
use crate::outbox::{self, Dispatch, Entry, ParcelState};
use crate::store::{Desk, Reading};
use crate::words::{Argument, say};

/// Findings of the letter, and of what it reports.
///
/// # Errors
/// `NotFound`.
pub(crate) fn check(reading: &Reading<'_>, key: Key) -> Result<Vec<Finding>> {
    let report = stored(reading, &key.uid)?;
    let mut found = letters::check(reading, Key { uid: report.letter.clone() })?;
    let language = reading.context.language;
    let mut add = |level, rule: &str, place: &str, arguments: &[Argument<'_>]| {
        let message = say(language, &format!("findings-{rule}"), arguments);
        found.push(Finding { level, rule: rule.to_owned(), place: place.to_owned(), message });
    };
    let others: Vec<Stored> = rows::all(reading)?.into_iter().filter(|other| other.uid != report.uid).collect();
    let elsewhere = under_way(reading, &others)?;
    for reported in &report.actions {
        let action = actions::show(reading, Key { uid: reported.uid.clone() })?;
        let name = || [("action", action.kind.name.as_str().into())];
        if action.reported.is_some() || elsewhere.contains(&action.uid) {
            add(FindingLevel::Error, "already_reported", "annex", &name());
        } else if !reported.still_is(&action) {
            add(FindingLevel::Error, "report_outdated", "annex", &name());
        }
    }
    let copy = recipients(reading, &report)?.into_iter().find(|recipient| recipient.post == COMMITTEE_PRESIDENT);
    if copy.is_none_or(|copy| copy.email.is_none()) {
        add(FindingLevel::Warning, "no_committee_email", "copies", &[]);
    }
    Ok(found)
}

/// Approves a report: its letter, with the annex, to the byte.
///
/// # Errors
/// As `letters::approve`.
pub(crate) fn approve(desk: &Desk<'_>, input: ApproveLetter) -> Result<Approved> {
    let report = stored(desk, &input.uid)?;
    let letter = letters::row(desk, &report.letter)?;
    if letter.state == LetterState::Draft {
        let found = check(desk, Key { uid: report.uid })?;
        let errors = found.iter().filter(|finding| finding.level == FindingLevel::Error).count();
        if errors > 0 {
            return Err(Error::FindingsBlock { errors: u32::try_from(errors).unwrap_or(u32::MAX) });
        }
    }
    letters::approve(desk, ApproveLetter { uid: report.letter, ..input })
}

/// Queues a report: one message to the Secretary General, one to the Committee's President where an address is known.
///
/// # Errors
/// `NotFound`, `WrongState` before approval, `NoAddress` for the Secretary General, `NoAccount`.
pub(crate) fn queue(desk: &Desk<'_>, key: Key) -> Result<Vec<Entry>> {
    let report = stored(desk, &key.uid)?;
    let letter = letters::dispatch(desk, &report.letter)?;
    let mut entries = Vec::new();
    let mut enclosures = letter.enclosures;
    enclosures.push(Enclosure {
        file_name: letters::file_name("report", &letter.number, "json"),
        mime_type: "application/json".to_owned(),
        bytes: json_annex(desk, &report.uid)?.into_bytes(),
    });
    let main = Dispatch {
        letter: letter.uid,
        number: letter.number,
        to: letter.to,
        subject: letter.subject,
        text: letter.covering_text,
        enclosures,
        message_id: letter.message_id,
    };
    entries.push(outbox::queue_to(desk, main.clone())?);
    let copies = recipients(desk, &report)?.into_iter().filter(|recipient| recipient.post != SECRETARY_GENERAL);
    for recipient in copies {
        let Some(address) = recipient.email else { continue };
        let name = if recipient.name.is_empty() { recipient.title } else { recipient.name };
        let to = Mailbox { name, address };
        entries.push(outbox::queue_to(desk, Dispatch { to, text: letter.copy_text.clone(), ..main.clone() })?);
    }
    letters::on_queued(desk, &report.letter)?;
    Ok(entries)
}

/// Notes that a report reached the Secretary General's server, or was handed over: its actions count as reported. A
/// letter without a report, and a report already noted, change nothing.
///
/// # Errors
/// A fault when the register cannot be written.
pub(super) fn on_sent(desk: &Desk<'_>, letter: &str) -> Result<()> {
    let Some(report) = rows::of_letter(desk, letter)?.filter(|report| report.sent.is_empty()) else { return Ok(()) };
    let mut uids = Vec::with_capacity(report.actions.len());
    for reported in report.actions {
        // What went on while the report was on its way waits for the next one.
        if reported.still_is(&actions::show(desk, Key { uid: reported.uid.clone() })?) {
            uids.push(reported.uid);
        }
    }
    actions::mark_reported(desk, &uids, &report.uid)?;
    rows::set_sent(desk, &report.uid)?;
    letters::on_sent(desk, letter)
}

/// After a round of sending or a handing over: every report whose message to the Secretary General was taken, or whose
/// letter left outside the program, is noted as sent.
///
/// # Errors
/// A fault when the register cannot be written.
pub(crate) fn settle(desk: &Desk<'_>) -> Result<()> {
    for report in rows::all(desk)?.into_iter().filter(|report| report.sent.is_empty()) {
        // The message to the Secretary General was queued first.
        let main = outbox::states(desk, &report.letter)?.into_iter().next();
        let taken = main.is_some_and(|(_, state)| state == ParcelState::Sent);
        if taken || live(desk, &report)? == Some(ReportState::Sent) {
            on_sent(desk, &report.letter)?;
        }
    }
    Ok(())
}

/// The uid of the report a letter carries.
pub(crate) fn of_letter(reading: &Reading<'_>, letter: &str) -> Result<Option<String>> {
    Ok(rows::of_letter(reading, letter)?.map(|report| report.uid))
}
