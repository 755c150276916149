//! SQL of turning days.

use rusqlite::params;

use super::TurningDay;
use crate::error::Result;
use crate::store::{Desk, Reading};

pub(super) fn of_country(reading: &Reading<'_>, iso3: &str) -> Result<Vec<TurningDay>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT uid, chamber, day, name FROM turning_days WHERE country = ?1 ORDER BY day DESC, id DESC",
    )?;
    let days = statement
        .query_map([iso3], |row| {
            Ok(TurningDay {
                uid: row.get("uid")?,
                chamber: row.get("chamber")?,
                day: row.get("day")?,
                name: row.get("name")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(days)
}

pub(super) fn insert(desk: &Desk<'_>, iso3: &str, day: &TurningDay) -> Result<()> {
    desk.rows()
        .prepare_cached("INSERT INTO turning_days (uid, country, chamber, day, name) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![day.uid, iso3, day.chamber, day.day, day.name])?;
    Ok(())
}

/// Whether there was such a day.
pub(super) fn remove(desk: &Desk<'_>, uid: &str) -> Result<bool> {
    Ok(desk.rows().prepare_cached("DELETE FROM turning_days WHERE uid = ?1")?.execute([uid])? > 0)
}
