//! SQL of friendship groups.

use rusqlite::{OptionalExtension as _, params};

use super::Friendship;
use crate::error::Result;
use crate::store::{Desk, Reading};

pub(super) fn one(reading: &Reading<'_>, iso3: &str) -> Result<Option<Friendship>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT name, contact, note FROM friendship_groups WHERE country = ?1")?;
    let group = statement
        .query_row([iso3], |row| {
            Ok(Friendship { name: row.get("name")?, contact: row.get("contact")?, note: row.get("note")? })
        })
        .optional()?;
    Ok(group)
}

pub(super) fn keep(desk: &Desk<'_>, iso3: &str, group: &Friendship) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO friendship_groups (uid, country, name, contact, note) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (country) DO UPDATE SET name = excluded.name, contact = excluded.contact, note = excluded.note",
        )?
        .execute(params![desk.context.uid(), iso3, group.name, group.contact, group.note])?;
    Ok(())
}

pub(super) fn remove(desk: &Desk<'_>, iso3: &str) -> Result<()> {
    desk.rows().prepare_cached("DELETE FROM friendship_groups WHERE country = ?1")?.execute([iso3])?;
    Ok(())
}
