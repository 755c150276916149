//! The one way to the words of a sealed entry: one row, opened on purpose, in the window. Nothing is kept of the opening.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notes::{self, Note};
use super::papers::{self, Paper};
use super::situations::{self, Situation};
use crate::error::{Error, Result};
use crate::store::Reading;

/// What is to be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SealedKind {
    Situation,
    Note,
    Document,
}

/// Names one sealed entry.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OpenSealed {
    pub kind: SealedKind,
    pub uid: String,
}

/// An opened entry: exactly one of the three.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct Opened {
    pub situation: Option<Situation>,
    pub note: Option<Note>,
    pub document: Option<Paper>,
}

/// Opens one entry.
///
/// # Errors
/// `NotFound`.
pub(crate) fn open(reading: &Reading<'_>, input: OpenSealed) -> Result<Opened> {
    let mut opened = Opened::default();
    let found = match input.kind {
        SealedKind::Situation => {
            opened.situation = situations::opened(reading, &input.uid)?;
            opened.situation.is_some()
        }
        SealedKind::Note => {
            opened.note = notes::opened(reading, &input.uid)?;
            opened.note.is_some()
        }
        SealedKind::Document => {
            opened.document = papers::opened(reading, &input.uid)?;
            opened.document.is_some()
        }
    };
    if found { Ok(opened) } else { Err(Error::not_found("sealed", &input.uid)) }
}
