//! When what the office knows of holders grows old: after some months, and after an election or another turning day.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock;
use crate::decisions::Key;
use crate::directory;
use crate::error::{Error, FieldError, Result};
use crate::register::types::{Done, Nothing};
use crate::store::{Desk, Reading};
use crate::text;

mod rows;

const MONTHS: &str = "holder_months";
const USUAL_MONTHS: u32 = 12;
const MOST_MONTHS: u32 = 120;

/// How long a holder counts as known without being confirmed again.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct Freshness {
    /// 1 to 120.
    pub months: u32,
}

/// A day after which the holders of a country, or of one chamber, have to be confirmed again.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TurningDay {
    pub uid: String,
    /// Code of the chamber; empty for the whole country.
    pub chamber: String,
    /// ISO date.
    pub day: String,
    /// E.g. `General election`.
    pub name: String,
}

#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddTurningDay {
    /// ISO 3166-1 alpha-3.
    pub country: String,
    pub chamber: Option<String>,
    /// ISO date, past or to come.
    pub day: String,
    pub name: String,
}

/// The office's own rule, twelve months unless it was set.
pub(crate) fn freshness(reading: &Reading<'_>, _: Nothing) -> Result<Freshness> {
    let kept = reading.setting(MONTHS)?.and_then(|months| months.parse().ok());
    Ok(Freshness { months: kept.unwrap_or(USUAL_MONTHS) })
}

/// Sets the rule.
///
/// # Errors
/// `Invalid`.
pub(crate) fn set_freshness(desk: &Desk<'_>, input: Freshness) -> Result<Freshness> {
    if !(1..=MOST_MONTHS).contains(&input.months) {
        return Err(Error::field("months", "not_a_number_of_months"));
    }
    desk.set_setting(MONTHS, &input.months.to_string())?;
    Ok(input)
}

/// Notes a turning day.
///
/// # Errors
/// `Invalid`.
pub(crate) fn add_day(desk: &Desk<'_>, input: AddTurningDay) -> Result<Vec<TurningDay>> {
    let mut broken = Vec::new();
    let iso3 = input.country.trim().to_uppercase();
    let chamber = input.chamber.as_deref().map_or("", str::trim);
    let name = text::line(&input.name);
    if directory::country(&iso3).is_none() {
        broken.push(FieldError::new("country", "not_known"));
    }
    if !chamber.is_empty() && directory::chamber(chamber).is_none_or(|one| one.iso3 != iso3) {
        broken.push(FieldError::new("chamber", "not_known"));
    }
    if clock::date(input.day.trim()).is_none() {
        broken.push(FieldError::new("day", "not_a_date"));
    }
    if name.is_empty() {
        broken.push(FieldError::new("name", "empty"));
    }
    if name.chars().count() > text::LONGEST_LINE {
        broken.push(FieldError::new("name", "too_long"));
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    let day =
        TurningDay { uid: desk.context.uid(), chamber: chamber.to_owned(), day: input.day.trim().to_owned(), name };
    rows::insert(desk, &iso3, &day)?;
    of_country(desk, &iso3)
}

/// Takes a turning day away.
///
/// # Errors
/// `NotFound`.
pub(crate) fn remove_day(desk: &Desk<'_>, key: Key) -> Result<Done> {
    if rows::remove(desk, &key.uid)? { Ok(Done {}) } else { Err(Error::not_found("day", &key.uid)) }
}

/// The turning days of a country, newest first.
pub(crate) fn of_country(reading: &Reading<'_>, iso3: &str) -> Result<Vec<TurningDay>> {
    rows::of_country(reading, iso3)
}

/// Why a holder confirmed on a day has to be confirmed again.
pub(super) enum Old {
    Months(u32),
    Turn(TurningDay),
}

/// Whether what was confirmed on a day still counts as known, for the posts of a country or one of its chambers.
pub(super) fn old(reading: &Reading<'_>, confirmed: &str, iso3: &str, chamber: &str) -> Result<Option<Old>> {
    let today = reading.context.today;
    let turned = |day: &TurningDay| {
        (day.chamber.is_empty() || day.chamber == chamber)
            && day.day.as_str() > confirmed
            && day.day <= today.to_string()
    };
    if let Some(day) = rows::of_country(reading, iso3)?.into_iter().find(turned) {
        return Ok(Some(Old::Turn(day)));
    }
    let months = freshness(reading, Nothing {})?.months;
    let until = clock::date(confirmed).and_then(|day: NaiveDate| day.checked_add_months(Months::new(months)));
    Ok(until.is_some_and(|until| until < today).then_some(Old::Months(months)))
}
