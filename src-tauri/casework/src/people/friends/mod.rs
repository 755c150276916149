//! The friendship group of our parliament with another: one entry a country, in the office's words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::directory;
use crate::error::{Error, FieldError, Result};
use crate::register::types::Done;
use crate::store::{Desk, Reading};
use crate::text;

mod rows;

/// A friendship group.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Friendship {
    pub name: String,
    /// Who presides over it and how it is reached.
    pub contact: String,
    pub note: String,
}

/// Enters the friendship group with a country; an empty name takes it away.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SetFriendship {
    /// ISO 3166-1 alpha-3.
    pub country: String,
    pub name: String,
    pub contact: Option<String>,
    pub note: Option<String>,
}

/// The group with a country.
pub(crate) fn of_country(reading: &Reading<'_>, iso3: &str) -> Result<Option<Friendship>> {
    rows::one(reading, iso3)
}

/// Enters, changes or takes away the group with a country.
///
/// # Errors
/// `Invalid`.
pub(crate) fn set_friendship(desk: &Desk<'_>, input: SetFriendship) -> Result<Done> {
    let Some(country) = directory::country(input.country.trim()) else {
        return Err(Error::field("country", "not_known"));
    };
    let group = Friendship {
        name: text::line(&input.name),
        contact: text::line(input.contact.as_deref().unwrap_or("")),
        note: text::prose(input.note.as_deref().unwrap_or("")),
    };
    let mut broken = Vec::new();
    for (field, value) in [("name", &group.name), ("contact", &group.contact)] {
        if value.chars().count() > text::LONGEST_LINE {
            broken.push(FieldError::new(field, "too_long"));
        }
    }
    if group.note.len() > text::LONGEST_TEXT {
        broken.push(FieldError::new("note", "too_long"));
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    if group.name.is_empty() {
        rows::remove(desk, &country.iso3)?
    } else {
        rows::keep(desk, &country.iso3, &group)?
    }
    Ok(Done {})
}
