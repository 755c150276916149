//! Posts, and who holds them on a given day.
//!
//! A letter goes to a post; the holder of the day is written into the letter and stays there. Posts of the reference
//! data (the Speaker of each chamber, each country's ambassador here, the IPU's office holders) need no setting up.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::decisions::Key;
use crate::directory::{self, Named};
use crate::error::{Error, Result};
use crate::language::Gender;
use crate::protocol::{self, Addressee};
use crate::store::Reading;

mod holders;
mod rows;
mod seats;

pub(crate) use holders::{holder_named, set_holder, vacate};
use seats::{Home, Seat};

/// A post and its holder today.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Post {
    /// Stable key, e.g. `ambassador-VEN`, `speaker-VE-LC01`, `ipu_secretary_general`.
    pub uid: String,
    /// An office of `forms_of_address.json`, e.g. `ambassador`.
    pub kind: String,
    pub country: Option<Named>,
    /// In the window's language.
    pub title: String,
    pub holder: Option<Holder>,
    /// `functioning`, `dissolved`, `contested` or `suspended` for a presiding officer's chamber.
    pub chamber_status: Option<String>,
    /// The post's own mailbox when the reference data knows one; to be confirmed by the office.
    pub general_email: Option<String>,
}

/// Who holds a post, from when, and how the office knows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Holder {
    pub uid: String,
    pub name: String,
    pub gender: Gender,
    /// Local honorific such as `The Hon.`; may be empty.
    pub honorific: String,
    /// An office whose forms of address apply instead of the post's own, e.g. `charge_affaires` at an embassy.
    pub acting_as: Option<String>,
    /// ISO date.
    pub since: String,
    pub source: String,
    pub email: Option<String>,
    /// Postal address, one line an entry.
    pub address: Vec<String>,
    /// ISO date the office last confirmed it.
    pub confirmed: String,
}

#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct PostFilter {
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    /// Only posts of these kinds; `speaker` stands for every presiding officer.
    pub kinds: Option<Vec<String>>,
    /// Only posts the office has entered a holder for.
    pub held: Option<bool>,
}

/// Enters who holds a post from a day on. The holder before ends the day before.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SetHolder {
    pub post: String,
    pub name: String,
    pub gender: Gender,
    pub honorific: Option<String>,
    /// An ambassador's post can be held by a `charge_affaires`, `high_commissioner` or `apostolic_nuncio`.
    pub acting_as: Option<String>,
    /// ISO date.
    pub since: String,
    pub source: String,
    pub email: Option<String>,
    pub address: Option<Vec<String>>,
}

/// The posts that fit, by country; those of no other country come last. Without a filter: the posts a holder was entered
/// for, and the IPU's.
///
/// # Errors
/// `Invalid` for an unknown country.
pub(crate) fn list(reading: &Reading<'_>, filter: PostFilter) -> Result<Vec<Post>> {
    let home = home(reading)?;
    let held = rows::held(reading)?;
    let mut seats = candidates(&filter, &held, &home)?;
    if filter.held == Some(true) {
        seats.retain(|seat| held.contains(&seat.key));
    }
    let language = reading.context.language;
    let place = |seat: &Seat| {
        let country = seat.country.filter(|_| !seat.is_last());
        (seat.is_last(), country.map(|country| directory::fold(country.name(language))))
    };
    seats.sort_by_cached_key(place);
    let mut posts = Vec::with_capacity(seats.len());
    for seat in seats {
        let post = filled(reading, &seat, &home, held.contains(&seat.key))?;
        let wanted =
            |kind: &String| *kind == post.kind || kind == seat.office || (kind == "speaker" && seat.chamber.is_some());
        if filter.kinds.as_ref().is_none_or(|kinds| kinds.iter().any(wanted)) {
            posts.push(post);
        }
    }
    Ok(posts)
}

fn candidates(filter: &PostFilter, held: &BTreeSet<String>, home: &Home) -> Result<Vec<Seat>> {
    if let Some(iso3) = filter.country.as_deref().map(str::trim).filter(|iso3| !iso3.is_empty()) {
        let country = directory::country(iso3).ok_or_else(|| Error::field("country", "not_known"))?;
        return Ok(seats::of_country(country));
    }
    if filter.kinds.is_some() && filter.held != Some(true) {
        let everywhere = directory::all().iter().flat_map(seats::of_country);
        return Ok(everywhere.chain(seats::of_no_country(home)).collect());
    }
    let ipu = seats::IPU.iter().map(|key| (*key).to_owned());
    let keys: BTreeSet<String> = held.iter().cloned().chain(ipu).collect();
    Ok(keys.iter().filter_map(|key| seats::seat(key, home)).collect())
}

/// One post, by its key or by the uid of a holder.
///
/// # Errors
/// `NotFound`.
pub(crate) fn show(reading: &Reading<'_>, key: Key) -> Result<Post> {
    post(reading, &key.uid)
}

/// The post of a key such as `ambassador-VEN`, with its holder today. Any case of letters, and a holder's uid, will do.
///
/// # Errors
/// `NotFound`.
pub(crate) fn post(reading: &Reading<'_>, key: &str) -> Result<Post> {
    let seat = seat(reading, key)?;
    filled(reading, &seat, &home(reading)?, true)
}

/// Who held a post on a day (ISO date).
///
/// # Errors
/// `NotFound` for an unknown post.
pub(crate) fn holder_on(reading: &Reading<'_>, key: &str, date: &str) -> Result<Option<Holder>> {
    rows::on(reading, &seat(reading, key)?.key, date)
}

/// How to write to a post on a day (ISO date) from a country (ISO alpha-3, may be empty).
///
/// # Errors
/// `NotFound` for an unknown post.
pub(crate) fn addressee(reading: &Reading<'_>, key: &str, date: &str, own_country: &str) -> Result<Addressee> {
    let seat = seat(reading, key)?;
    let holder = rows::on(reading, &seat.key, date)?;
    let home = Home { country: own_country.to_owned(), chamber: String::new() };
    let kind = seat.written_as(holder.as_ref(), &home);
    let country = seat.country.map(|country| country.iso3.clone());
    let chamber = seat.chamber.map(|chamber| chamber.code.clone());
    let own_country = directory::country(own_country).map(|country| country.iso3.clone());
    let own = protocol::own_of(reading, &kind, holder.as_ref().map_or("", |holder| &holder.uid))?;
    let base = Addressee { kind, country, chamber, own_country, own, ..Addressee::default() };
    Ok(match holder {
        None => base,
        Some(Holder { name, gender, honorific, address, .. }) => Addressee { name, gender, honorific, address, ..base },
    })
}

/// Every address the office entered for a holder.
pub(crate) fn emails(reading: &Reading<'_>) -> Result<Vec<String>> {
    rows::emails(reading)
}

fn filled(reading: &Reading<'_>, seat: &Seat, home: &Home, held: bool) -> Result<Post> {
    let language = reading.context.language;
    let holder = if held { rows::on(reading, &seat.key, &reading.context.date())? } else { None };
    let mailbox = &directory::ipu().email_general;
    Ok(Post {
        uid: seat.key.clone(),
        kind: seat.written_as(holder.as_ref(), home),
        country: seat.country.map(|country| directory::country_named(&country.iso3, language)),
        title: seat.title(holder.as_ref(), home, language),
        chamber_status: seat.chamber.map(|chamber| chamber.status.clone()),
        general_email: (seat.is_ipu() && !mailbox.is_empty()).then(|| mailbox.clone()),
        holder,
    })
}

fn seat(reading: &Reading<'_>, key: &str) -> Result<Seat> {
    let home = home(reading)?;
    if let Some(seat) = seats::seat(key, &home) {
        return Ok(seat);
    }
    let of_holder = rows::post_of(reading, key.trim())?;
    of_holder.and_then(|key| seats::seat(&key, &home)).ok_or_else(|| Error::not_found("post", key))
}

fn home(reading: &Reading<'_>) -> Result<Home> {
    let profile = crate::office::profile(reading)?;
    Ok(Home { country: profile.country, chamber: profile.chamber })
}

#[cfg(test)]
mod tests;
