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

mod added;
mod days;
mod friends;
mod holders;
mod near;
mod rows;
mod seats;
mod sure;

pub use added::AddPost;
pub(crate) use added::{add_post, kinds, remove_post};
pub use days::{AddTurningDay, Freshness, TurningDay};
pub(crate) use days::{add_day, freshness, of_country as turning_days, remove_day, set_freshness};
pub use friends::{Friendship, SetFriendship};
pub(crate) use friends::{of_country as friendship, set_friendship};
pub use holders::{AddClaimant, EndHolder};
pub(crate) use holders::{add_claimant, confirm, end_holder, history, holder_named, set_holder, vacate};
pub(crate) use near::propose;
pub use near::{AskNear, Body, BodyKind};
use seats::{Home, Seat};
pub use sure::Sureness;
pub(crate) use sure::is_stale;

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
    /// Everyone who claims the post today, when more than one does; a letter has to choose.
    pub claimants: Vec<Holder>,
    /// How sure the office can be of the holder.
    pub sureness: Sureness,
    /// The same in one sentence.
    pub sentence: String,
    /// Whether the office added the post itself.
    pub added: bool,
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
    /// Last day (ISO date) of a holder of the past.
    pub until: Option<String>,
    /// Who recognises this claimant, when several claim the post.
    pub recognised: String,
    /// Names the line of holders a claimant belongs to; empty for the first.
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) claim: String,
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
    let mut seats = candidates(reading, &filter, &held, &home)?;
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

fn candidates(reading: &Reading<'_>, filter: &PostFilter, held: &BTreeSet<String>, home: &Home) -> Result<Vec<Seat>> {
    if let Some(iso3) = filter.country.as_deref().map(str::trim).filter(|iso3| !iso3.is_empty()) {
        let country = directory::country(iso3).ok_or_else(|| Error::field("country", "not_known"))?;
        // No country has an embassy in itself.
        let missions = ["ambassador", "own_ambassador"];
        let at_home = country.iso3 == home.country;
        let shipped =
            seats::of_country(country).into_iter().filter(|seat| !(at_home && missions.contains(&seat.office)));
        return Ok(shipped.chain(added::of_country(reading, &country.iso3)?).collect());
    }
    if filter.kinds.is_some() && filter.held != Some(true) {
        let everywhere = directory::all().iter().flat_map(seats::of_country);
        let bodies = directory::organizations().map(seats::of_organization);
        return Ok(everywhere.chain(bodies).chain(seats::of_no_country(home)).collect());
    }
    let ipu = seats::IPU.iter().map(|key| (*key).to_owned());
    let keys: BTreeSet<String> = held.iter().cloned().chain(ipu).collect();
    let mut found = Vec::with_capacity(keys.len());
    for key in &keys {
        if let Some(seat) = seats::seat(key, home).map_or_else(|| added::seat(reading, key), |seat| Ok(Some(seat)))? {
            found.push(seat);
        }
    }
    Ok(found)
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
    let mut post = filled(reading, &seat, &home(reading)?, true)?;
    if post.holder.is_none() {
        // The uid of a claimant chooses them.
        post.holder = post.claimants.iter().find(|one| one.uid == key.trim()).cloned();
    }
    Ok(post)
}

/// Who held a post on a day (ISO date). Of several claimants the one whose uid is the key; nobody when none was chosen.
///
/// # Errors
/// `NotFound` for an unknown post.
pub(crate) fn holder_on(reading: &Reading<'_>, key: &str, date: &str) -> Result<Option<Holder>> {
    let mut all = rows::on(reading, &seat(reading, key)?.key, date)?;
    if let Some(chosen) = all.iter().position(|one| one.uid == key.trim()) {
        return Ok(Some(all.swap_remove(chosen)));
    }
    Ok(if all.len() == 1 { all.pop() } else { None })
}

/// Everyone who holds or claims a post today.
///
/// # Errors
/// `NotFound` for an unknown post.
pub(crate) fn present(reading: &Reading<'_>, key: &str) -> Result<Vec<Holder>> {
    rows::on(reading, &seat(reading, key)?.key, &reading.context.date())
}

/// How to write to a post on a day (ISO date) from a country (ISO alpha-3, may be empty).
///
/// # Errors
/// `NotFound` for an unknown post.
pub(crate) fn addressee(reading: &Reading<'_>, key: &str, date: &str, own_country: &str) -> Result<Addressee> {
    let seat = seat(reading, key)?;
    let holder = holder_on(reading, key, date)?;
    let home = Home { country: own_country.to_owned(), chamber: String::new() };
    let kind = seat.written_as(holder.as_ref(), &home);
    let country = seat.country.map(|country| country.iso3.clone());
    let chamber = seat.chamber.map(|chamber| chamber.code.clone());
    let own_country = directory::country(own_country).map(|country| country.iso3.clone());
    let own = protocol::own_of(reading, &kind, holder.as_ref().map_or("", |holder| &holder.uid))?;
    let words = seat.words(holder.as_ref());
    let base = Addressee { kind, country, chamber, own_country, own, words, ..Addressee::default() };
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
    let mut now = if held { rows::on(reading, &seat.key, &reading.context.date())? } else { Vec::new() };
    let holder = if now.len() == 1 { now.pop() } else { None };
    let (sureness, sentence) = sure::of(reading, seat, holder.as_ref(), &now)?;
    let mailbox = &directory::ipu().email_general;
    Ok(Post {
        uid: seat.key.clone(),
        kind: seat.written_as(holder.as_ref(), home),
        country: seat.country.map(|country| directory::country_named(&country.iso3, language)),
        title: seat.title(holder.as_ref(), home, language),
        chamber_status: seat.chamber.map(|chamber| chamber.status.clone()),
        general_email: (seat.is_ipu() && !mailbox.is_empty()).then(|| mailbox.clone()),
        holder,
        claimants: now,
        sureness,
        sentence,
        added: seat.added.is_some(),
    })
}

fn seat(reading: &Reading<'_>, key: &str) -> Result<Seat> {
    let home = home(reading)?;
    if let Some(seat) = seats::seat(key, &home) {
        return Ok(seat);
    }
    if let Some(seat) = added::seat(reading, key.trim())? {
        return Ok(seat);
    }
    let Some(post) = rows::post_of(reading, key.trim())? else { return Err(Error::not_found("post", key)) };
    let found = seats::seat(&post, &home).map_or_else(|| added::seat(reading, &post), |seat| Ok(Some(seat)))?;
    found.ok_or_else(|| Error::not_found("post", key))
}

fn home(reading: &Reading<'_>) -> Result<Home> {
    let profile = crate::office::profile(reading)?;
    Ok(Home { country: profile.country, chamber: profile.chamber })
}

#[cfg(test)]
mod tests;
