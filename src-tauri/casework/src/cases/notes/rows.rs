//! SQL of notes.

use rusqlite::{OptionalExtension as _, Row, params};

use super::Note;
use crate::cases::rows::id_list;
use crate::error::Result;
use crate::sensitivity::Sensitivity;
use crate::store::{Desk, Reading};

const SELECT: &str = "SELECT n.*, p.uid AS person FROM notes n LEFT JOIN persons p ON p.id = n.person_id";

/// Newest first.
pub(super) fn of_cases(reading: &Reading<'_>, ids: &[i64]) -> Result<Vec<Note>> {
    let mut statement = reading.rows().prepare_cached(&format!(
        "{SELECT} WHERE n.case_id IN (SELECT value FROM json_each(?1)) ORDER BY n.date DESC, n.id DESC"
    ))?;
    let found = statement.query_map([id_list(ids)], note)?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<Option<Note>> {
    let mut statement = reading.rows().prepare_cached(&format!("{SELECT} WHERE n.uid = ?1"))?;
    Ok(statement.query_row([uid], note).optional()?)
}

fn note(row: &Row<'_>) -> rusqlite::Result<Note> {
    Ok(Note {
        uid: row.get("uid")?,
        date: row.get("date")?,
        text: row.get("text")?,
        sensitivity: Sensitivity::of(row.get_ref("sensitivity")?.as_str()?),
        person: row.get("person")?,
        revision: row.get("revision")?,
    })
}

pub(super) fn insert(
    desk: &Desk<'_>,
    case: i64,
    person: Option<i64>,
    date: &str,
    text: &str,
    sensitivity: Sensitivity,
) -> Result<String> {
    let uid = desk.context.uid();
    desk.rows()
        .prepare_cached(
            "INSERT INTO notes (uid, case_id, person_id, date, text, sensitivity) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![uid, case, person, date, text, sensitivity.word()])?;
    Ok(uid)
}

pub(super) fn update(desk: &Desk<'_>, uid: &str, date: &str, text: &str, sensitivity: Sensitivity) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE notes SET date = ?2, text = ?3, sensitivity = ?4, revision = revision + 1 WHERE uid = ?1",
        )?
        .execute(params![uid, date, text, sensitivity.word()])?;
    Ok(())
}

pub(super) fn delete(desk: &Desk<'_>, uid: &str) -> Result<bool> {
    Ok(desk.rows().prepare_cached("DELETE FROM notes WHERE uid = ?1")?.execute([uid])? > 0)
}
