//! What a person does to a proposal: another value, back to what was read, left out, looked at.

use serde_json::Value;

use super::rows;
use super::{CorrectField, LookAtFields, ProposalFields, ProposalState, fields, outlook};
use crate::error::Result;
use crate::store::Desk;

/// Puts a value in place of what was read; the value that was read takes the correction back.
///
/// # Errors
/// `Invalid` with the field's name, `WrongState` when it was accepted or discarded.
pub(crate) fn correct(desk: &Desk<'_>, input: CorrectField) -> Result<ProposalState> {
    let stored = rows::one(desk, &input.uid)?.still_open()?;
    let value = fields::clean(&stored.reading, &input.field, &input.value)?;
    if fields::as_read(&stored.reading, &input.field).as_ref() == Some(&value) {
        rows::take_back(desk, stored.id, &input.field)?;
    } else {
        rows::put(desk, stored.id, &input.field, &value)?;
    }
    outlook::state(desk, &stored)
}

/// Fields are again what was read.
pub(crate) fn restore(desk: &Desk<'_>, input: ProposalFields) -> Result<ProposalState> {
    let stored = rows::one(desk, &input.uid)?.still_open()?;
    for field in &input.fields {
        rows::take_back(desk, stored.id, field)?;
    }
    outlook::state(desk, &stored)
}

/// Leaves out decisions of a compilation, or fields of a decision.
///
/// # Errors
/// `Invalid` for a field a decision cannot be without.
pub(crate) fn leave_out(desk: &Desk<'_>, input: ProposalFields) -> Result<ProposalState> {
    let stored = rows::one(desk, &input.uid)?.still_open()?;
    for field in &input.fields {
        let nothing = fields::nothing(&stored.reading, field);
        let value = fields::clean(&stored.reading, field, &nothing.unwrap_or(Value::Null))?;
        rows::put(desk, stored.id, field, &value)?;
    }
    outlook::state(desk, &stored)
}

/// Notes that fields were looked at. Survives a lock, and is no act that history keeps.
pub(crate) fn look(desk: &Desk<'_>, input: LookAtFields) -> Result<ProposalState> {
    let stored = rows::one(desk, &input.uid)?.still_open()?;
    for field in &input.fields {
        fields::clean_name(&stored.reading, field)?;
        rows::look(desk, stored.id, field, input.looked)?;
    }
    outlook::state(desk, &stored)
}
