//! Letters as the window sees them: a letter that carries a report follows the report's rules, whichever button is used.

use crate::decisions::Key;
use crate::error::Result;
use crate::letters::{self, ApproveLetter, Approved, HandOver, LetterRow};
use crate::outbox::{self, Entry, QueueLetter};
use crate::reports;
use crate::store::Desk;

/// Approves a letter, by the report's checks when it carries one.
pub(crate) fn approve_letter(desk: &Desk<'_>, input: ApproveLetter) -> Result<Approved> {
    match reports::of_letter(desk, &input.uid)? {
        Some(uid) => reports::approve(desk, ApproveLetter { uid, ..input }),
        None => letters::approve(desk, input),
    }
}

/// Puts an approved letter in the outbox; a report goes to all its recipients.
pub(crate) fn queue_letter(desk: &Desk<'_>, input: QueueLetter) -> Result<Vec<Entry>> {
    match reports::of_letter(desk, &input.letter)? {
        Some(uid) => reports::queue(desk, Key { uid }),
        None => outbox::queue(desk, input),
    }
}

/// Records that a letter left outside the program; a report handed over is reported.
pub(crate) fn hand_over(desk: &Desk<'_>, input: HandOver) -> Result<LetterRow> {
    let row = letters::hand_over(desk, input)?;
    reports::settle(desk)?;
    Ok(row)
}
