//! What a person decides about a message: hold it, let it go, try it now, or say what became of it.
//!
//! Each verb may be pressed twice: the second time it answers what the first one did.

use super::rows::{self, Move, ParcelRow};
use super::{Entry, ParcelState, Resolution, Resolve, found, round, sentence, shown};
use crate::decisions::Key;
use crate::error::{Error, Result};
use crate::store::Desk;

use ParcelState::{Delayed, Held, InDoubt, Queued, Refused, Sent};

/// Keeps a message back. Only one that is not under way yet.
///
/// # Errors
/// `NotFound`, `WrongState`.
pub(crate) fn hold(desk: &Desk<'_>, input: Key) -> Result<Entry> {
    let row = found(desk, &input.uid)?;
    if row.state != Held {
        moved(desk, &row, &Move::new(&row.uid, &[Queued, Delayed], Held))?;
    }
    shown(desk, &row.uid)
}

/// Lets a held message go out.
///
/// # Errors
/// `NotFound`, `WrongState`.
pub(crate) fn release(desk: &Desk<'_>, input: Key) -> Result<Entry> {
    let row = found(desk, &input.uid)?;
    if !matches!(row.state, Queued | Delayed) {
        moved(desk, &row, &Move::new(&row.uid, &[Held], Queued))?;
    }
    shown(desk, &row.uid)
}

/// Tries a waiting or refused message in the next round, whatever the wait. Also gives a stopped route one more try,
/// except when the server did not take the password: trying that again could lock the account.
///
/// # Errors
/// `NotFound`, `WrongState`.
pub(crate) fn retry(desk: &Desk<'_>, input: Key) -> Result<Entry> {
    let row = found(desk, &input.uid)?;
    if row.state != Queued {
        moved(desk, &row, &Move::new(&row.uid, &[Delayed, Refused], Queued))?;
    }
    if row.state == Refused {
        rows::add_attempt(desk, &row.uid, "person_retry", "")?;
    }
    if rows::account(desk)?.is_some_and(|account| !sentence::is_about_password(&account.stopped_trouble)) {
        rows::start_route(desk)?;
    }
    shown(desk, &row.uid)
}

/// Says what became of a message in doubt: it is there, or it is to be sent again with the same bytes and Message-ID.
///
/// # Errors
/// `NotFound`, `WrongState`.
pub(crate) fn resolve(desk: &Desk<'_>, input: Resolve) -> Result<Entry> {
    let row = found(desk, &input.uid)?;
    let (to, outcome) = match input.decision {
        Resolution::Sent => (Sent, "person_sent"),
        Resolution::Again => (Queued, "person_again"),
    };
    if row.state == to && row.last_outcome == outcome {
        return shown(desk, &row.uid);
    }
    moved(desk, &row, &Move::new(&row.uid, &[InDoubt], to))?;
    rows::add_attempt(desk, &row.uid, outcome, "")?;
    if to == Sent {
        round::tell(desk, &row.letter)?;
    }
    shown(desk, &row.uid)
}

fn moved(desk: &Desk<'_>, row: &ParcelRow, change: &Move<'_>) -> Result<()> {
    if rows::change(desk, change)? {
        return Ok(());
    }
    Err(Error::WrongState { what: "message".to_owned(), state: row.state.tag().to_owned() })
}
