//! Approval and what may follow it: reopening, handing over; and discarding a draft.
//!
//! Approval binds to exact bytes. The register number is given here and never a second time: a letter that is reopened
//! leaves its number behind and gets another one.

use chrono::Datelike as _;

use super::check::errors_of;
use super::draft::is_ipu;
use super::rows::{self, State, Stored};
use super::save::{only, stored};
use super::show::{pdf_of, row_of, sheet, show};
use super::{ApproveLetter, Approved, HandOver, Letter, LetterRow};
use crate::decisions::Key;
use crate::error::{Error, FieldError, Result};
use crate::people;
use crate::register::types::Done;
use crate::store::Desk;
use crate::vault::sha256;
use crate::{clock, office, text};

/// Where the IPU sits.
const SEAT_OF_THE_IPU: &str = "CHE";

/// The right side of a Message-ID before a mail account is set; it can never be a real domain.
const NO_DOMAIN: &str = "parliamentary-solidarity.invalid";

/// Approves a draft: numbers it, typesets it for the last time and keeps the bytes.
///
/// # Errors
/// `NotFound`, `WrongState`, `Invalid` without a name, `WrongCountryTyped`, `FindingsBlock`, `ApprovalOutOfDate`.
pub(crate) fn approve(desk: &Desk<'_>, input: ApproveLetter) -> Result<Approved> {
    let mut letter = stored(desk, &input.uid)?;
    only(&letter, State::Draft)?;
    let by = text::line(&input.by);
    match by.chars().count() {
        0 => return Err(Error::field("by", "empty")),
        count if count > text::LONGEST_LINE => return Err(Error::field("by", "too_long")),
        _ => {}
    }
    if let Some(seen) = &input.seen
        && !seen.eq_ignore_ascii_case(&sha256(&pdf_of(desk, &letter)?))
    {
        return Err(Error::ApprovalOutOfDate);
    }
    if let Some(country) = &input.country {
        check_country(desk, &letter, country)?;
    }
    let errors = errors_of(desk, &letter)?;
    if errors > 0 {
        return Err(Error::FindingsBlock { errors });
    }
    letter.number = give_number(desk, &letter)?;
    letter.state = State::Approved;
    if letter.signature.is_empty() {
        letter.signature = vec![by.clone()];
    }
    letter.approved_sha256 = desk.keep(&desk.context.ports.press.letter(&sheet(desk, &letter)?)?)?;
    letter.approved_by = by;
    letter.approved_at = desk.context.stamp();
    let domain = desk.setting("mail_domain")?.filter(|domain| !domain.is_empty());
    letter.message_id = message_id(&desk.context.uid(), domain.as_deref().unwrap_or(NO_DOMAIN));
    touch(desk, &mut letter)?;
    Ok(Approved { number: letter.number, sha256: letter.approved_sha256, message_id: letter.message_id })
}

fn message_id(unique: &str, domain: &str) -> String {
    format!("{unique}@{domain}")
}

/// A letter to the wrong country is worse than none: the approver says which one it goes to.
fn check_country(desk: &Desk<'_>, letter: &Stored, typed: &str) -> Result<()> {
    let post = people::post(desk, &letter.post)?;
    let right = match (&post.country, is_ipu(&post.kind)) {
        (_, true) => SEAT_OF_THE_IPU.to_owned(),
        (Some(country), false) => country.id.clone(),
        (None, false) => office::profile(desk)?.country,
    };
    if typed.trim().eq_ignore_ascii_case(&right) { Ok(()) } else { Err(Error::WrongCountryTyped) }
}

/// The next number of the letter's year: `NR-2026/041`, or `2026/041` without a prefix.
fn give_number(desk: &Desk<'_>, letter: &Stored) -> Result<String> {
    let year = clock::date(&letter.date).unwrap_or(desk.context.today).year();
    let sequence = rows::next_sequence(desk, year)?;
    let prefix = office::profile(desk)?.reference_prefix;
    let dash = if prefix.is_empty() { "" } else { "-" };
    let number = format!("{prefix}{dash}{year}/{sequence:03}");
    rows::give_number(desk, &number, year, sequence, &letter.uid)?;
    Ok(number)
}

/// Takes an approval back: the letter is a draft again, and its number is used up.
///
/// # Errors
/// `NotFound`, `WrongState` unless it is approved and not yet on its way.
pub(crate) fn reopen(desk: &Desk<'_>, key: Key) -> Result<Letter> {
    let mut letter = stored(desk, &key.uid)?;
    only(&letter, State::Approved)?;
    rows::withdraw_number(desk, &letter.number)?;
    letter.state = State::Draft;
    // Without a member it was the approver's name; the next one may be another.
    if letter.member.is_empty() {
        letter.signature.clear();
    }
    for field in [
        &mut letter.number,
        &mut letter.approved_by,
        &mut letter.approved_at,
        &mut letter.approved_sha256,
        &mut letter.message_id,
    ] {
        field.clear();
    }
    touch(desk, &mut letter)?;
    show(desk, key)
}

/// Gives up a draft.
///
/// # Errors
/// `NotFound`, `WrongState` unless it is a draft.
pub(crate) fn discard(desk: &Desk<'_>, key: Key) -> Result<Done> {
    let mut letter = stored(desk, &key.uid)?;
    only(&letter, State::Draft)?;
    letter.state = State::Discarded;
    touch(desk, &mut letter)?;
    Ok(Done {})
}

/// Records that an approved letter left outside the program.
///
/// # Errors
/// `NotFound`, `WrongState` unless it is approved and not in the outbox, `Invalid`.
pub(crate) fn hand_over(desk: &Desk<'_>, input: HandOver) -> Result<LetterRow> {
    let mut letter = stored(desk, &input.uid)?;
    only(&letter, State::Approved)?;
    let mut broken = Vec::new();
    if !["post", "bag", "fax", "hand", "mail_program"].contains(&input.route.as_str()) {
        broken.push(FieldError::new("route", "not_one_of"));
    }
    match clock::date(&input.on) {
        None => broken.push(FieldError::new("on", "not_a_date")),
        Some(on) if on > desk.context.today => broken.push(FieldError::new("on", "in_the_future")),
        Some(_) => {}
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    letter.state = State::HandedOver;
    letter.handed_over_route = input.route;
    letter.handed_over_on = input.on;
    touch(desk, &mut letter)?;
    row_of(desk, &letter, &people::post(desk, &letter.post)?)
}

/// Stores a letter under its next revision.
pub(super) fn touch(desk: &Desk<'_>, letter: &mut Stored) -> Result<()> {
    letter.revision += 1;
    letter.changed = desk.context.stamp();
    rows::update(desk, letter)
}
