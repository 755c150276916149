//! SQL of the papers of cases.

use rusqlite::{OptionalExtension as _, Row, params};

use super::Paper;
use crate::cases::rows::id_list;
use crate::error::Result;
use crate::sensitivity::Sensitivity;
use crate::store::{Desk, Reading};

/// A paper to be stored.
pub(super) struct Entry<'a> {
    pub(super) case: i64,
    pub(super) person: Option<i64>,
    pub(super) title: &'a str,
    pub(super) file: &'a str,
    pub(super) mime: &'a str,
    pub(super) sha256: &'a str,
    pub(super) bytes: u32,
    pub(super) date: &'a str,
    pub(super) source: &'a str,
    pub(super) sensitivity: Sensitivity,
    pub(super) words: &'a str,
}

const SELECT: &str = "SELECT d.uid, d.title, d.file, d.sha256, d.bytes, d.date, d.source, d.sensitivity, d.added,
    d.revision, p.uid AS person FROM case_documents d LEFT JOIN persons p ON p.id = d.person_id";

/// Newest first.
pub(super) fn of_cases(reading: &Reading<'_>, ids: &[i64]) -> Result<Vec<Paper>> {
    let mut statement = reading.rows().prepare_cached(&format!(
        "{SELECT} WHERE d.case_id IN (SELECT value FROM json_each(?1))
         ORDER BY CASE d.date WHEN '' THEN d.added ELSE d.date END DESC, d.id DESC"
    ))?;
    let found = statement.query_map([id_list(ids)], paper)?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<Option<Paper>> {
    let mut statement = reading.rows().prepare_cached(&format!("{SELECT} WHERE d.uid = ?1"))?;
    Ok(statement.query_row([uid], paper).optional()?)
}

fn paper(row: &Row<'_>) -> rusqlite::Result<Paper> {
    Ok(Paper {
        uid: row.get("uid")?,
        title: row.get("title")?,
        file: row.get("file")?,
        date: row.get("date")?,
        source: row.get("source")?,
        bytes: row.get("bytes")?,
        sha256: row.get("sha256")?,
        sensitivity: Sensitivity::of(row.get_ref("sensitivity")?.as_str()?),
        person: row.get("person")?,
        added: row.get("added")?,
        revision: row.get("revision")?,
    })
}

/// Whether the case has a paper with these bytes.
pub(super) fn has(reading: &Reading<'_>, case: i64, sha256: &str) -> Result<bool> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM case_documents WHERE case_id = ?1 AND sha256 = ?2)")?;
    Ok(statement.query_row(params![case, sha256], |row| row.get(0))?)
}

pub(super) fn insert(desk: &Desk<'_>, entry: &Entry<'_>) -> Result<String> {
    let uid = desk.context.uid();
    desk.rows()
        .prepare_cached(
            "INSERT INTO case_documents (uid, case_id, person_id, title, file, mime, sha256, bytes, date, source,
                                         sensitivity, words, added)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .execute(params![
            uid,
            entry.case,
            entry.person,
            entry.title,
            entry.file,
            entry.mime,
            entry.sha256,
            entry.bytes,
            entry.date,
            entry.source,
            entry.sensitivity.word(),
            entry.words,
            desk.context.stamp(),
        ])?;
    Ok(uid)
}

pub(super) fn update(
    desk: &Desk<'_>,
    uid: &str,
    title: &str,
    date: &str,
    source: &str,
    sensitivity: Sensitivity,
) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE case_documents SET title = ?2, date = ?3, source = ?4, sensitivity = ?5, revision = revision + 1
             WHERE uid = ?1",
        )?
        .execute(params![uid, title, date, source, sensitivity.word()])?;
    Ok(())
}

pub(super) fn delete(desk: &Desk<'_>, uid: &str) -> Result<bool> {
    Ok(desk.rows().prepare_cached("DELETE FROM case_documents WHERE uid = ?1")?.execute([uid])? > 0)
}
