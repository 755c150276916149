//! Entering who holds a post.

use serde::Deserialize;
use ts_rs::TS;

use super::{Holder, Post, SetHolder, rows, seat};
use crate::address;
use crate::clock;
use crate::decisions::Key;
use crate::directory::fold;
use crate::error::{Error, FieldError, Result};
use crate::language::Gender;
use crate::store::{Desk, Reading};
use crate::text;

const MOST_LINES: usize = 12;

/// Enters somebody who claims a post that somebody else holds or claims too.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AddClaimant {
    #[serde(flatten)]
    pub holder: SetHolder,
    /// Who recognises them, in the office's words.
    pub recognised: String,
}

/// Ends a holder: from the day on the post, or the claim, is vacant.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EndHolder {
    /// Key of the post, or uid of the holder.
    pub post: String,
    /// ISO date.
    pub day: String,
}

/// Enters who holds a post from a day on, and ends the holder before the day before. The same holder again is confirmed,
/// and the same first day again is a correction. The uid of a claimant enters the next of that claim.
///
/// # Errors
/// `NotFound` for an unknown post, `Invalid`.
pub(crate) fn set_holder(desk: &Desk<'_>, input: SetHolder) -> Result<Post> {
    let claim = rows::claim_of(desk, input.post.trim())?.unwrap_or_default();
    let seat = seat(desk, &input.post)?;
    let entry = checked(&input, |office| seat.can_act_as(office))?;
    let mut all = rows::of_post(desk, &seat.key)?;
    all.retain(|one| one.claim == claim);
    match all.iter().find(|known| known.since == entry.since).or_else(|| the_same(&all, &entry)) {
        Some(known) => rows::update(desk, &corrected(known, entry, desk.context.date()))?,
        None => {
            let recognised = all.first().map_or_else(String::new, |before| before.recognised.clone());
            rows::insert(desk, &seat.key, &fresh(desk, entry, claim, recognised))?;
        }
    }
    rows::end_each_before_the_next(desk, &seat.key)?;
    super::post(desk, &seat.key)
}

/// Enters another claimant of a post.
///
/// # Errors
/// `NotFound` for an unknown post, `Invalid`.
pub(crate) fn add_claimant(desk: &Desk<'_>, input: AddClaimant) -> Result<Post> {
    let seat = seat(desk, &input.holder.post)?;
    let entry = checked(&input.holder, |office| seat.can_act_as(office))?;
    let recognised = text::line(&input.recognised);
    if recognised.is_empty() {
        return Err(Error::field("recognised", "empty"));
    }
    let same = |one: &Holder| one.until.is_none() && fold(&one.name) == fold(&entry.name);
    if rows::of_post(desk, &seat.key)?.iter().any(same) {
        return Err(Error::field("name", "already_there"));
    }
    let mut holder = fresh(desk, entry, String::new(), recognised);
    holder.claim.clone_from(&holder.uid);
    rows::insert(desk, &seat.key, &holder)?;
    super::post(desk, &seat.key)
}

fn fresh(desk: &Desk<'_>, entry: Entry, claim: String, recognised: String) -> Holder {
    Holder {
        uid: desk.context.uid(),
        name: entry.name,
        gender: entry.gender,
        honorific: entry.honorific.unwrap_or_default(),
        acting_as: entry.acting_as.filter(|office| !office.is_empty()),
        since: entry.since,
        source: entry.source,
        email: entry.email.filter(|email| !email.is_empty()),
        address: entry.address.unwrap_or_default(),
        confirmed: desk.context.date(),
        until: None,
        recognised,
        claim,
    }
}

/// Confirms today that the holder still holds the post, or the claimant still claims it.
///
/// # Errors
/// `NotFound` for an unknown post, or one nobody is known to hold.
pub(crate) fn confirm(desk: &Desk<'_>, key: Key) -> Result<Post> {
    let today = desk.context.date();
    let holder = super::holder_on(desk, &key.uid, &today)?.ok_or_else(|| Error::not_found("holder", &key.uid))?;
    rows::confirm(desk, &holder.uid, &today)?;
    super::post(desk, &seat(desk, &key.uid)?.key)
}

/// Ends a holder or a claimant.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub(crate) fn end_holder(desk: &Desk<'_>, input: EndHolder) -> Result<Post> {
    let day = input.day.trim();
    if clock::date(day).is_none() {
        return Err(Error::field("day", "not_a_date"));
    }
    let today = desk.context.date();
    let holder = super::holder_on(desk, &input.post, &today)?.ok_or_else(|| Error::not_found("holder", &input.post))?;
    rows::end(desk, &holder.uid, day)?;
    super::post(desk, &seat(desk, &input.post)?.key)
}

/// Everyone who held or claimed a post, newest first.
///
/// # Errors
/// `NotFound` for an unknown post.
pub(crate) fn history(reading: &Reading<'_>, key: Key) -> Result<Vec<Holder>> {
    rows::of_post(reading, &seat(reading, &key.uid)?.key)
}

/// Ends whoever holds or claims a post on a day (ISO date): from then on it is vacant.
///
/// # Errors
/// `NotFound` for an unknown post.
pub(crate) fn vacate(desk: &Desk<'_>, post: &str, day: &str) -> Result<()> {
    for holder in rows::on(desk, &seat(desk, post)?.key, day)? {
        rows::end(desk, &holder.uid, day)?;
    }
    Ok(())
}

/// The name of the holder of this uid, whenever they held their post.
pub(crate) fn holder_named(reading: &Reading<'_>, uid: &str) -> Result<Option<String>> {
    rows::name_of(reading, uid)
}

/// What was entered, cleaned and checked.
struct Entry {
    name: String,
    gender: Gender,
    honorific: Option<String>,
    acting_as: Option<String>,
    since: String,
    source: String,
    email: Option<String>,
    address: Option<Vec<String>>,
}

fn checked(input: &SetHolder, can_act_as: impl Fn(&str) -> bool) -> Result<Entry> {
    let mut broken = Vec::new();
    let mut entry = Entry {
        name: text::line(&input.name),
        gender: input.gender,
        honorific: input.honorific.as_deref().map(text::line),
        acting_as: input.acting_as.as_deref().map(|office| text::line(office).to_lowercase()),
        since: text::line(&input.since),
        source: text::line(&input.source),
        email: input.email.as_deref().map(text::line),
        address: input.address.as_deref().map(text::lines),
    };
    let honorific = entry.honorific.as_deref().unwrap_or("");
    for (field, value) in [("name", entry.name.as_str()), ("source", &entry.source), ("honorific", honorific)] {
        if value.is_empty() && field != "honorific" {
            broken.push(FieldError::new(field, "empty"));
        }
        if value.chars().count() > text::LONGEST_LINE {
            broken.push(FieldError::new(field, "too_long"));
        }
    }
    if clock::date(&entry.since).is_none() {
        broken.push(FieldError::new("since", "not_a_date"));
    }
    match entry.email.as_deref().filter(|email| !email.is_empty()).map(address::check) {
        Some(Ok(sound)) => entry.email = Some(sound),
        Some(Err(problem)) => broken.push(FieldError::new("email", problem.rule())),
        None => {}
    }
    let lines = entry.address.as_deref().unwrap_or_default();
    if lines.len() > MOST_LINES || lines.iter().any(|line| line.chars().count() > text::LONGEST_LINE) {
        broken.push(FieldError::new("address", "too_long"));
    }
    if entry.acting_as.as_deref().is_some_and(|office| !office.is_empty() && !can_act_as(office)) {
        broken.push(FieldError::new("acting_as", "not_one_of"));
    }
    if broken.is_empty() { Ok(entry) } else { Err(Error::Invalid { fields: broken }) }
}

/// The newest holder, when the entry names the same person and would not put them before the holder before.
fn the_same<'a>(all: &'a [Holder], entry: &Entry) -> Option<&'a Holder> {
    let newest = all.first()?;
    let before = all.get(1).map_or("", |holder| holder.since.as_str());
    (fold(&newest.name) == fold(&entry.name) && entry.since.as_str() > before).then_some(newest)
}

/// The known holder with what was entered; what was left out stays as it was.
fn corrected(known: &Holder, entry: Entry, today: String) -> Holder {
    Holder {
        uid: known.uid.clone(),
        name: entry.name,
        gender: entry.gender,
        honorific: entry.honorific.unwrap_or_else(|| known.honorific.clone()),
        acting_as: entry
            .acting_as
            .map_or_else(|| known.acting_as.clone(), |office| (!office.is_empty()).then_some(office)),
        since: entry.since,
        source: entry.source,
        email: entry.email.map_or_else(|| known.email.clone(), |email| (!email.is_empty()).then_some(email)),
        address: entry.address.unwrap_or_else(|| known.address.clone()),
        confirmed: today,
        ..known.clone()
    }
}
