//! SQL of what was fetched about chambers.

use rusqlite::{OptionalExtension as _, Row, params};

use super::compare::Differs;
use crate::error::{Error, Result};
use crate::store::{Desk, Reading};

/// A change as it waits.
pub(super) struct Kept {
    pub(super) uid: String,
    pub(super) chamber: String,
    pub(super) name: String,
    pub(super) field: String,
    pub(super) value: String,
    pub(super) fetched: String,
}

const COLUMNS: &str = "uid, chamber, name, field, value, fetched";

/// Puts a new list in the place of the one before.
pub(super) fn replace(desk: &Desk<'_>, all: &[Differs]) -> Result<()> {
    desk.rows().prepare_cached("DELETE FROM chamber_changes WHERE state = 'open'")?.execute([])?;
    let mut insert = desk.rows().prepare_cached(
        "INSERT INTO chamber_changes (uid, chamber, name, field, value, fetched) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for one in all {
        let (uid, fetched) = (desk.context.uid(), desk.context.stamp());
        insert.execute(params![uid, one.chamber, one.name, one.field, one.value, fetched])?;
    }
    Ok(())
}

/// What waits for a decision, in the order of the list that was fetched.
pub(super) fn open(reading: &Reading<'_>) -> Result<Vec<Kept>> {
    let sql = format!("SELECT {COLUMNS} FROM chamber_changes WHERE state = 'open' ORDER BY id");
    let mut statement = reading.rows().prepare_cached(&sql)?;
    let all = statement.query_map([], kept)?.collect::<rusqlite::Result<_>>()?;
    Ok(all)
}

/// A change that waits.
pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<Kept> {
    let sql = format!("SELECT {COLUMNS} FROM chamber_changes WHERE uid = ?1 AND state = 'open'");
    let found = reading.rows().prepare_cached(&sql)?.query_row([uid], kept).optional()?;
    found.ok_or_else(|| Error::not_found("change", uid))
}

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        uid: row.get("uid")?,
        chamber: row.get("chamber")?,
        name: row.get("name")?,
        field: row.get("field")?,
        value: row.get("value")?,
        fetched: row.get("fetched")?,
    })
}

pub(super) fn decide(desk: &Desk<'_>, uid: &str, state: &str) -> Result<()> {
    desk.rows().prepare_cached("UPDATE chamber_changes SET state = ?2 WHERE uid = ?1")?.execute(params![uid, state])?;
    Ok(())
}
