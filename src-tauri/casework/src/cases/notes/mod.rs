//! Notes of the office on a case or a person: dated, saved while they are typed. Who complained to the IPU has no field
//! here, and is never asked for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::find::find;
use super::rules::{Broken, Mark};
use crate::decisions::Key;
use crate::error::{Error, Result};
use crate::register::types::Done;
use crate::sensitivity::{Audience, Sensitivity};
use crate::store::{Desk, Reading};

mod rows;

/// A note.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Note {
    pub uid: String,
    /// ISO date.
    pub date: String,
    pub text: String,
    pub sensitivity: Sensitivity,
    /// Uid of the person it is about; null for the whole case.
    pub person: Option<String>,
    pub revision: u32,
}

/// Writes a note.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddNote {
    /// Any printed code of the case.
    pub code: String,
    pub person: Option<String>,
    /// ISO date; today when left out.
    pub date: Option<String>,
    pub text: String,
    pub sensitivity: Option<Sensitivity>,
}

/// Saves what was typed. Fields left out stay as they are.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveNote {
    pub uid: String,
    pub revision: u32,
    pub date: Option<String>,
    pub text: Option<String>,
    pub sensitivity: Option<Sensitivity>,
}

/// What a save answers: the revision to base the next one on.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NoteSaved {
    pub uid: String,
    pub revision: u32,
    /// RFC 3339.
    pub at: String,
}

/// Notes of some cases, newest first, and the marks of the sealed ones.
pub(super) struct Notes {
    pub(super) open: Vec<Note>,
    pub(super) sealed: Vec<Mark>,
}

/// The notes of these cases for an audience.
pub(super) fn of_cases(reading: &Reading<'_>, ids: &[i64], audience: Audience) -> Result<Notes> {
    let mut notes = Notes { open: Vec::new(), sealed: Vec::new() };
    for note in rows::of_cases(reading, ids)? {
        if audience.admits(note.sensitivity) {
            notes.open.push(note);
        } else if note.sensitivity == Sensitivity::Sealed {
            notes.sealed.push(Mark { uid: note.uid, date: note.date, person: note.person });
        }
    }
    Ok(notes)
}

/// Writes a note and gives its uid and revision.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub(crate) fn add(desk: &Desk<'_>, input: AddNote) -> Result<NoteSaved> {
    let head = find(desk, &input.code)?;
    let mut broken = Broken::default();
    let person = broken.person(desk, &head, input.person.as_deref())?;
    let date = match &input.date {
        Some(date) => broken.day(desk, "date", date, true),
        None => desk.context.date(),
    };
    let text = broken.prose("text", &input.text);
    broken.settle()?;
    let uid = rows::insert(desk, head.id, person, &date, &text, input.sensitivity.unwrap_or_default())?;
    Ok(NoteSaved { uid, revision: 1, at: desk.context.stamp() })
}

/// Saves what was typed.
///
/// # Errors
/// `NotFound`, `Stale`, `Invalid`.
pub(crate) fn save(desk: &Desk<'_>, input: SaveNote) -> Result<NoteSaved> {
    let known = rows::one(desk, &input.uid)?.ok_or_else(|| Error::not_found("note", &input.uid))?;
    if known.revision != input.revision {
        return Err(Error::Stale);
    }
    let mut broken = Broken::default();
    let date = match &input.date {
        Some(date) => broken.day(desk, "date", date, true),
        None => known.date.clone(),
    };
    let text = match &input.text {
        Some(text) => broken.prose("text", text),
        None => known.text.clone(),
    };
    broken.settle()?;
    rows::update(desk, &input.uid, &date, &text, input.sensitivity.unwrap_or(known.sensitivity))?;
    Ok(NoteSaved { uid: input.uid, revision: known.revision + 1, at: desk.context.stamp() })
}

/// Takes a note away.
///
/// # Errors
/// `NotFound`.
pub(crate) fn remove(desk: &Desk<'_>, key: Key) -> Result<Done> {
    if !rows::delete(desk, &key.uid)? {
        return Err(Error::not_found("note", &key.uid));
    }
    Ok(Done {})
}

/// A sealed note, opened on purpose.
pub(super) fn opened(reading: &Reading<'_>, uid: &str) -> Result<Option<Note>> {
    rows::one(reading, uid)
}
