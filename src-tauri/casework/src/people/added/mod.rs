//! Posts the office adds to a country: a minister, the chair of a committee, a member it writes to.

use serde::Deserialize;
use ts_rs::TS;

use super::seats::Seat;
use super::{Post, rows as holders};
use crate::decisions::Key;
use crate::directory::{self, Named};
use crate::error::{Error, FieldError, Result};
use crate::register::types::{Done, Nothing};
use crate::store::{Desk, Reading};
use crate::{protocol, text};

mod rows;

/// Offices a post can be added for; the others are posts of every country already.
const KINDS: [&str; 8] = [
    "minister",
    "vice_speaker",
    "member_of_parliament",
    "senator",
    "monarch",
    "special_rapporteur",
    "ngo_director",
    "editor",
];

/// Adds a post to a country.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddPost {
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// One of `post.kinds`.
    pub kind: String,
    /// What the post is called, e.g. `Minister of Justice`.
    pub title: String,
    /// Code of the chamber it belongs to.
    pub chamber: Option<String>,
}

/// A post as it is kept.
pub(super) struct Added {
    pub(super) uid: String,
    pub(super) country: String,
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) chamber: String,
}

/// The offices a post can be added for.
#[allow(clippy::unnecessary_wraps, reason = "the table of calls takes verbs that may fail")]
pub(crate) fn kinds(reading: &Reading<'_>, _: Nothing) -> Result<Vec<Named>> {
    let named = |id: &str| Named { id: id.to_owned(), name: protocol::office_label(id, reading.context.language) };
    Ok(KINDS.into_iter().map(named).collect())
}

/// Adds a post.
///
/// # Errors
/// `Invalid`.
pub(crate) fn add_post(desk: &Desk<'_>, input: AddPost) -> Result<Post> {
    let mut broken = Vec::new();
    let country = directory::country(input.country.trim());
    let title = text::line(&input.title);
    let chamber = input.chamber.as_deref().map_or("", str::trim);
    if country.is_none() {
        broken.push(FieldError::new("country", "not_known"));
    }
    if !KINDS.contains(&input.kind.as_str()) {
        broken.push(FieldError::new("kind", "not_one_of"));
    }
    if title.is_empty() {
        broken.push(FieldError::new("title", "empty"));
    }
    if title.chars().count() > text::LONGEST_LINE {
        broken.push(FieldError::new("title", "too_long"));
    }
    let home = country.map_or("", |country| country.iso3.as_str());
    if !chamber.is_empty() && directory::chamber(chamber).is_none_or(|one| one.iso3 != home) {
        broken.push(FieldError::new("chamber", "not_known"));
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    let added = Added {
        uid: desk.context.uid(),
        country: home.to_owned(),
        kind: input.kind,
        title,
        chamber: chamber.to_owned(),
    };
    rows::insert(desk, &added)?;
    super::post(desk, &added.uid)
}

/// Takes a post away that nobody was ever entered for.
///
/// # Errors
/// `NotFound`, `WrongState` when it has holders.
pub(crate) fn remove_post(desk: &Desk<'_>, key: Key) -> Result<Done> {
    rows::one(desk, &key.uid)?.ok_or_else(|| Error::not_found("post", &key.uid))?;
    if !holders::of_post(desk, &key.uid)?.is_empty() || rows::is_used(desk, &key.uid)? {
        return Err(Error::WrongState { what: "post".to_owned(), state: "in_use".to_owned() });
    }
    rows::remove(desk, &key.uid)?;
    Ok(Done {})
}

/// The posts added to a country.
pub(super) fn of_country(reading: &Reading<'_>, iso3: &str) -> Result<Vec<Seat>> {
    Ok(rows::of_country(reading, iso3)?.into_iter().filter_map(seat_of).collect())
}

/// The added post of a uid.
pub(super) fn seat(reading: &Reading<'_>, uid: &str) -> Result<Option<Seat>> {
    Ok(rows::one(reading, uid)?.and_then(seat_of))
}

fn seat_of(added: Added) -> Option<Seat> {
    Some(Seat {
        key: added.uid,
        office: KINDS.into_iter().find(|kind| *kind == added.kind)?,
        country: directory::country(&added.country),
        chamber: directory::chamber(&added.chamber),
        organization: None,
        added: Some(added.title),
    })
}
