//! Safety flags of cases and persons stop a letter, until somebody writes down why it goes out all the same.
//!
//! What was overridden is exactly what stood when the reason was written: a flag that is set later stops the letter anew.
//! A letter to the IPU itself endangers nobody and is not stopped.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Finding;
use super::draft::is_ipu;
use super::rows::{self, State, Stored};
use super::save::{only, stored};
use crate::cases::{self, SafetyFlag};
use crate::decisions::Key;
use crate::error::{Error, FieldError, Result};
use crate::people::Post;
use crate::store::{Desk, Reading};
use crate::{people, text};

/// A flag that was overridden for a letter.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SafetyOverride {
    pub flag: SafetyFlag,
    /// The person's name, or the case's code.
    pub name: String,
    pub reason: String,
    pub by: String,
    /// RFC 3339.
    pub at: String,
}

/// Lets a letter go out although safety flags stand.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OverrideSafety {
    /// Uid of the letter.
    pub uid: String,
    /// Name of the member who decides.
    pub by: String,
    pub reason: String,
}

/// A flag that holds for a letter.
pub(super) struct Stop {
    pub(super) flag: SafetyFlag,
    pub(super) code: String,
    /// Uid and name, when the flag is a person's.
    pub(super) person: Option<(String, String)>,
    pub(super) overridden: Option<SafetyOverride>,
}

/// Every flag that holds for a letter, in the order of its cases.
pub(super) fn stops(reading: &Reading<'_>, letter: &Stored, post: &Post) -> Result<Vec<Stop>> {
    let mut stops = Vec::new();
    if is_ipu(&post.kind) {
        return Ok(stops);
    }
    for code in rows::cases(reading, letter.id)? {
        let facts = cases::facts(reading, &code)?;
        let of_persons = facts.person_safety.into_iter().map(|(person, flag)| (flag, Some((person.uid, person.name))));
        for (flag, person) in facts.safety.into_iter().map(|flag| (flag, None)).chain(of_persons) {
            let uid = person.as_ref().map_or("", |(uid, _)| uid.as_str());
            let name = person.as_ref().map_or(code.as_str(), |(_, name)| name.as_str());
            let overridden = rows::override_of(reading, letter.id, flag.word(), &code, uid)?;
            let overridden =
                overridden.map(|(reason, by, at)| SafetyOverride { flag, name: name.to_owned(), reason, by, at });
            stops.push(Stop { flag, code: code.clone(), person, overridden });
        }
    }
    Ok(stops)
}

/// What was overridden for a letter and still stands.
pub(super) fn overrides(reading: &Reading<'_>, letter: &Stored, post: &Post) -> Result<Vec<SafetyOverride>> {
    Ok(stops(reading, letter, post)?.into_iter().filter_map(|stop| stop.overridden).collect())
}

/// Overrides every flag that stops a draft, with one reason, and gives what the check still finds.
///
/// # Errors
/// `NotFound`, `WrongState` unless it is a draft, `Invalid` without a name or a reason.
pub(crate) fn override_safety(desk: &Desk<'_>, input: OverrideSafety) -> Result<Vec<Finding>> {
    let letter = stored(desk, &input.uid)?;
    only(&letter, State::Draft)?;
    let (by, reason) = (text::line(&input.by), text::prose(&input.reason));
    let mut broken = Vec::new();
    for (field, value) in [("by", &by), ("reason", &reason)] {
        if value.is_empty() {
            broken.push(FieldError::new(field, "empty"));
        }
    }
    if by.chars().count() > text::LONGEST_LINE {
        broken.push(FieldError::new("by", "too_long"));
    }
    if reason.len() > text::LONGEST_TEXT {
        broken.push(FieldError::new("reason", "too_long"));
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    let post = people::post(desk, &letter.post)?;
    for stop in stops(desk, &letter, &post)?.into_iter().filter(|stop| stop.overridden.is_none()) {
        let person = stop.person.map_or_else(String::new, |(uid, _)| uid);
        rows::add_override(desk, letter.id, stop.flag.word(), &stop.code, &person, &reason, &by)?;
    }
    super::check(desk, Key { uid: input.uid })
}
