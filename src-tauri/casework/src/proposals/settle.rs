//! The end of a proposal: accepted, and its decisions are in the register; or discarded, and nothing is.

use super::outlook;
use super::rows;
use super::{Accepted, fields};
use crate::cases;
use crate::decisions::{self, Key};
use crate::error::{Error, Result};
use crate::register::types::Done;
use crate::store::Desk;

/// Imports what is chosen, as a person left it.
///
/// # Errors
/// `Invalid` when every decision is left out, `WrongState` when it was settled before or the file was imported since.
pub(crate) fn accept(desk: &Desk<'_>, input: Key) -> Result<Accepted> {
    let stored = rows::one(desk, &input.uid)?.still_open()?;
    if decisions::known(desk, &stored.sha256)?.is_some() {
        return Err(Error::WrongState { what: "proposal".to_owned(), state: "accepted".to_owned() });
    }
    let file = fields::chosen(outlook::accepted(desk, &stored)?);
    if file.decisions.is_empty() {
        return Err(Error::field("decisions", "empty"));
    }
    let kept = cases::store(desk, &stored.bytes(desk)?, &file)?;
    rows::settle(desk, stored.id, "accepted")?;
    Ok(Accepted { decisions: kept.decisions, cases: kept.cases })
}

/// Nothing of the file is imported. It can be taken back for a while.
pub(crate) fn discard(desk: &Desk<'_>, input: Key) -> Result<Done> {
    let stored = rows::one(desk, &input.uid)?.still_open()?;
    rows::settle(desk, stored.id, "discarded")?;
    Ok(Done {})
}
