//! Entering who holds a post.

use super::{Holder, Post, SetHolder, rows, seat};
use crate::address;
use crate::clock;
use crate::directory::fold;
use crate::error::{Error, FieldError, Result};
use crate::language::Gender;
use crate::store::{Desk, Reading};
use crate::text;

const MOST_LINES: usize = 12;

/// Enters who holds a post from a day on, and ends the holder before the day before. The same holder again is confirmed,
/// and the same first day again is a correction.
///
/// # Errors
/// `NotFound` for an unknown post, `Invalid`.
pub(crate) fn set_holder(desk: &Desk<'_>, input: SetHolder) -> Result<Post> {
    let seat = seat(desk, &input.post)?;
    let entry = checked(&input, |office| seat.can_act_as(office))?;
    let all = rows::of_post(desk, &seat.key)?;
    match all.iter().find(|known| known.since == entry.since).or_else(|| the_same(&all, &entry)) {
        Some(known) => rows::update(desk, &corrected(known, entry, desk.context.date()))?,
        None => {
            let holder = Holder {
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
            };
            rows::insert(desk, &seat.key, &holder)?;
        }
    }
    rows::end_each_before_the_next(desk, &seat.key)?;
    super::post(desk, &seat.key)
}

/// Ends whoever holds a post on a day (ISO date): from then on it is vacant.
///
/// # Errors
/// `NotFound` for an unknown post.
pub(crate) fn vacate(desk: &Desk<'_>, post: &str, day: &str) -> Result<()> {
    let seat = seat(desk, post)?;
    match rows::on(desk, &seat.key, day)? {
        Some(holder) => rows::end(desk, &holder.uid, day),
        None => Ok(()),
    }
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
    }
}
