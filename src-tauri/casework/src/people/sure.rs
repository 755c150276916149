//! How sure the office can be that a letter reaches the right person, in one sentence.

use serde::Serialize;
use ts_rs::TS;

use super::days::{self, Old};
use super::seats::Seat;
use super::{Holder, seat};
use crate::error::Result;
use crate::language::Language;
use crate::protocol::long_date;
use crate::store::Reading;
use crate::words::{Argument, say};

/// What is to be known before writing to a post; the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sureness {
    /// Several claim the post: a letter has to choose.
    Disputed,
    /// The chamber does not sit.
    NoChamber,
    /// Nobody is entered: the letter goes to the office.
    Nobody,
    /// Not confirmed for too long, or not since an election.
    Stale,
    /// Confirmed, though the chamber is contested.
    Contested,
    Confirmed,
}

/// How sure a post is, with its sentence. `claimants` are those of a post nobody holds alone.
pub(super) fn of(
    reading: &Reading<'_>,
    seat: &Seat,
    holder: Option<&Holder>,
    claimants: &[Holder],
) -> Result<(Sureness, String)> {
    let language = reading.context.language;
    let status = seat.chamber.map_or("functioning", |chamber| chamber.status.as_str());
    let (mut sureness, about_holder) = about_holder(reading, seat, holder, claimants)?;
    sureness = match (sureness, status) {
        (Sureness::Disputed, _) | (_, "functioning") => sureness,
        (_, "dissolved" | "suspended") => Sureness::NoChamber,
        (Sureness::Confirmed, _) => Sureness::Contested,
        (other, _) => other,
    };
    let sentence = match seat.chamber.filter(|chamber| chamber.status != "functioning") {
        None => about_holder,
        Some(chamber) => {
            let arguments = [
                ("chamber", chamber.name(language).into()),
                ("status", chamber.status.as_str().into()),
                ("date", chamber.status_as_of.as_str().into()),
            ];
            format!("{} {about_holder}", say(language, "people-sure-chamber", &arguments))
        }
    };
    Ok((sureness, sentence))
}

fn about_holder(
    reading: &Reading<'_>,
    seat: &Seat,
    holder: Option<&Holder>,
    claimants: &[Holder],
) -> Result<(Sureness, String)> {
    let language = reading.context.language;
    let told = |key: &str, arguments: &[Argument<'_>]| say(language, key, arguments);
    if !claimants.is_empty() {
        let names = claimants.iter().map(|one| claimant(one, language)).collect::<Vec<_>>().join("; ");
        return Ok((Sureness::Disputed, told("people-sure-disputed", &[("names", names.into())])));
    }
    let Some(holder) = holder else { return Ok((Sureness::Nobody, told("people-sure-nobody", &[]))) };
    let name = ("name", holder.name.as_str().into());
    let confirmed = ("date", long_date(&holder.confirmed, language).into());
    let country = seat.country.map_or("", |country| country.iso3.as_str());
    let chamber = seat.chamber.map_or("", |chamber| chamber.code.as_str());
    Ok(match days::old(reading, &holder.confirmed, country, chamber)? {
        None => (Sureness::Confirmed, told("people-sure-confirmed", &[name, confirmed])),
        Some(Old::Months(months)) => {
            (Sureness::Stale, told("people-sure-stale", &[name, confirmed, ("months", months.into())]))
        }
        Some(Old::Turn(day)) => {
            let turn = [("turn", day.name.into()), ("day", long_date(&day.day, language).into())];
            let [turn, day] = turn;
            (Sureness::Stale, told("people-sure-turned", &[name, confirmed, turn, day]))
        }
    })
}

fn claimant(one: &Holder, language: Language) -> String {
    if one.recognised.is_empty() {
        return one.name.clone();
    }
    let arguments = [("name", one.name.as_str().into()), ("by", one.recognised.as_str().into())];
    say(language, "people-sure-claimant", &arguments)
}

/// Whether what was confirmed of a post's holder on a day (ISO date) has to be confirmed again.
///
/// # Errors
/// `NotFound` for an unknown post.
pub(crate) fn is_stale(reading: &Reading<'_>, post: &str, confirmed: &str) -> Result<bool> {
    let seat = seat(reading, post)?;
    let country = seat.country.map_or("", |country| country.iso3.as_str());
    let chamber = seat.chamber.map_or("", |chamber| chamber.code.as_str());
    Ok(days::old(reading, confirmed, country, chamber)?.is_some())
}
