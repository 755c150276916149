//! SQL of the office's corrections.

use rusqlite::{OptionalExtension as _, Row, params};

use super::corrections::Kept;
use super::fields::DataTable;
use crate::error::Result;
use crate::store::{Desk, Reading};

const COLUMNS: &str = "uid, place, record, field, value, theirs, source, day";

/// Every correction, in the order they were made.
pub(super) fn all(reading: &Reading<'_>) -> Result<Vec<Kept>> {
    let mut statement = reading.rows().prepare_cached(&format!("SELECT {COLUMNS} FROM corrections ORDER BY id"))?;
    let kept = statement.query_map([], kept)?.collect::<rusqlite::Result<_>>()?;
    Ok(kept)
}

pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<Option<Kept>> {
    let mut statement = reading.rows().prepare_cached(&format!("SELECT {COLUMNS} FROM corrections WHERE uid = ?1"))?;
    Ok(statement.query_row([uid], kept).optional()?)
}

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        uid: row.get("uid")?,
        table: DataTable::from_tag(row.get_ref("place")?.as_str()?).unwrap_or(DataTable::Country),
        record: row.get("record")?,
        field: row.get("field")?,
        value: row.get("value")?,
        theirs: row.get("theirs")?,
        source: row.get("source")?,
        day: row.get("day")?,
    })
}

/// Keeps a correction, in the place of an earlier one of the same value.
pub(super) fn keep(desk: &Desk<'_>, one: &Kept) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO corrections (uid, place, record, field, value, theirs, source, day)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (place, record, field) DO UPDATE SET value = excluded.value, theirs = excluded.theirs,
             source = excluded.source, day = excluded.day",
        )?
        .execute(params![
            one.uid,
            one.table.tag(),
            one.record,
            one.field,
            one.value,
            one.theirs,
            one.source,
            one.day
        ])?;
    Ok(())
}

pub(super) fn remove(desk: &Desk<'_>, uid: &str) -> Result<()> {
    desk.rows().prepare_cached("DELETE FROM corrections WHERE uid = ?1")?.execute([uid])?;
    Ok(())
}
