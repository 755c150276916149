//! What Parline says of chambers: their names, their seats and whether they are suspended. What is accepted becomes the
//! office's own value beside the reference data, with Parline as its source.

use serde::Serialize;
use ts_rs::TS;

use super::compare::country_of;
use super::fetch::List;
use super::shapes::{self, ChamberLine};
use super::{ChosenChanges, FetchList, SOURCE, attribution};
use crate::directory::{self, DataTable, Named, SetCorrection};
use crate::error::{Error, Result};
use crate::register::House;
use crate::register::types::Nothing;
use crate::store::{Desk, Reading};

mod compare;
mod rows;

const CHAMBERS: List<ChamberLine> = List { place: "/chambers", work: "chambers.fetch", read: shapes::chambers };

/// What was fetched last, compared with the directory.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChambersUpdate {
    /// RFC 3339; null before the first time.
    pub fetched: Option<String>,
    /// A finished sentence that names the source and its licence.
    pub attribution: String,
    /// Open ones, by country.
    pub changes: Vec<ChamberChange>,
    /// How many values agreed with the directory when they were fetched.
    pub same: u32,
}

/// A value that differs from the directory, or a chamber that it does not have.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChamberChange {
    pub uid: String,
    pub country: Named,
    /// The chamber's name in the window's language; as fetched when the directory does not have it.
    pub chamber: String,
    /// What the value is, in the window's language; null for a chamber the directory does not have.
    pub label: Option<String>,
    /// The directory's value in words; empty when it has none.
    pub before: String,
    pub after: String,
    /// The directory's value was entered by the office: taking the new one is a person's decision.
    pub ours: bool,
}

/// Fetches the chambers and lists what differs; what was listed before and not decided is replaced.
///
/// # Errors
/// `NotFetched`, `Cancelled`; then the list before stays.
pub(crate) fn fetch_chambers(house: &House<'_>, input: FetchList) -> Result<ChambersUpdate> {
    let lines = CHAMBERS.fetch(house, &input)?;
    house.register.act(house.language, CHAMBERS.work, |desk| {
        let compared = compare::compare(lines);
        rows::replace(desk, &compared.differs)?;
        desk.set_setting("parline_chambers_fetched", &desk.context.stamp())?;
        desk.set_setting("parline_chambers_same", &compared.same.to_string())?;
        chamber_changes(desk, Nothing)
    })
}

/// What waits for a decision.
pub(crate) fn chamber_changes(reading: &Reading<'_>, _: Nothing) -> Result<ChambersUpdate> {
    let fetched = reading.setting("parline_chambers_fetched")?;
    let mut changes: Vec<ChamberChange> = rows::open(reading)?.into_iter().map(|kept| change(reading, kept)).collect();
    changes.sort_by_cached_key(|one| (one.country.name.is_empty(), directory::fold(&one.country.name)));
    Ok(ChambersUpdate {
        attribution: attribution(reading, fetched.as_deref()),
        changes,
        same: reading.setting("parline_chambers_same")?.and_then(|same| same.parse().ok()).unwrap_or(0),
        fetched,
    })
}

fn change(reading: &Reading<'_>, kept: rows::Kept) -> ChamberChange {
    let language = reading.context.language;
    // A chamber's code begins with the code of its country.
    let country = kept.chamber.get(..2).and_then(country_of).unwrap_or_default();
    let fact = directory::fact(DataTable::Chamber, &kept.chamber, &kept.field, language);
    let known = directory::chamber(&kept.chamber).filter(|_| fact.is_some());
    let (label, before) = fact.map_or((None, String::new()), |fact| (Some(fact.label), fact.text));
    ChamberChange {
        country: directory::country_named(&country, language),
        chamber: known.map_or(kept.name, |chamber| chamber.name(language).to_owned()),
        label,
        before,
        after: directory::shown(DataTable::Chamber, &kept.field, &kept.value, language),
        ours: is_ours(&kept.chamber, &kept.field),
        uid: kept.uid,
    }
}

/// Whether the office entered a value itself: what it accepted from Parline before is Parline's.
fn is_ours(chamber: &str, field: &str) -> bool {
    directory::own_source(DataTable::Chamber, chamber, field).is_some_and(|source| source != SOURCE)
}

/// Takes the chosen values over: all of them or none.
///
/// # Errors
/// `NotFound` for a change that does not wait any more, `Invalid` for a chamber the directory does not have.
pub(crate) fn accept_chambers(desk: &Desk<'_>, input: ChosenChanges) -> Result<ChambersUpdate> {
    let mut taken = Vec::new();
    for uid in &input.uids {
        let kept = rows::one(desk, uid)?;
        if kept.field.is_empty() {
            return Err(Error::field("chamber", "not_known"));
        }
        rows::decide(desk, uid, "accepted")?;
        taken.push(SetCorrection {
            table: DataTable::Chamber,
            record: kept.chamber,
            field: kept.field,
            value: kept.value,
            source: SOURCE.to_owned(),
            day: kept.fetched.get(..10).unwrap_or(&kept.fetched).to_owned(),
        });
    }
    directory::settle(desk, taken)?;
    chamber_changes(desk, Nothing)
}

/// Leaves the chosen values: they are not listed again before the next fetch.
///
/// # Errors
/// `NotFound` for a change that does not wait any more.
pub(crate) fn leave_chambers(desk: &Desk<'_>, input: ChosenChanges) -> Result<ChambersUpdate> {
    for uid in &input.uids {
        rows::one(desk, uid)?;
        rows::decide(desk, uid, "left")?;
    }
    chamber_changes(desk, Nothing)
}

#[cfg(test)]
mod tests;
