//! SQL of situations.

use rusqlite::{OptionalExtension as _, Row, params};

use super::{Situation, named};
use crate::cases::rows::id_list;
use crate::cases::rules::{self, Mark, StoredSource};
use crate::error::Result;
use crate::sensitivity::Sensitivity;
use crate::store::{Desk, Reading};

/// A situation as it is kept.
pub(super) struct Stored {
    pub(super) uid: String,
    pub(super) person_id: i64,
    person: String,
    kind: String,
    since: String,
    words: String,
    decision: Option<String>,
    paragraph: Option<u32>,
    note: String,
    pub(super) sensitivity: Sensitivity,
    pub(super) revision: u32,
}

impl Stored {
    pub(super) fn shown(self, reading: &Reading<'_>) -> Result<Situation> {
        Ok(Situation {
            uid: self.uid,
            person: self.person,
            kind: named(&self.kind, reading.context.language),
            since: self.since,
            source: rules::shown(reading, self.words, self.decision, self.paragraph)?,
            note: self.note,
            sensitivity: self.sensitivity,
            revision: self.revision,
        })
    }

    pub(super) fn mark(self) -> Mark {
        Mark { uid: self.uid, date: self.since, person: Some(self.person) }
    }
}

/// What is written.
pub(super) struct Entry<'a> {
    pub(super) kind: &'a str,
    pub(super) since: &'a str,
    pub(super) source: &'a StoredSource,
    pub(super) note: &'a str,
    pub(super) sensitivity: Sensitivity,
}

const SELECT: &str = "SELECT s.*, p.uid AS person, d.uid AS decision FROM situations s
    JOIN persons p ON p.id = s.person_id LEFT JOIN decisions d ON d.id = s.decision_id";

/// Newest first.
pub(super) fn of_persons(reading: &Reading<'_>, ids: &[i64]) -> Result<Vec<Stored>> {
    let mut statement = reading.rows().prepare_cached(&format!(
        "{SELECT} WHERE s.person_id IN (SELECT value FROM json_each(?1)) ORDER BY s.since DESC, s.id DESC"
    ))?;
    let found = statement.query_map([id_list(ids)], stored)?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Person, kind, date and sensitivity of everything, oldest first.
pub(super) fn in_time(reading: &Reading<'_>, ids: &[i64]) -> Result<Vec<(i64, String, String, Sensitivity)>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT person_id, kind, since, sensitivity FROM situations
         WHERE person_id IN (SELECT value FROM json_each(?1)) ORDER BY since, id",
    )?;
    let found = statement
        .query_map([id_list(ids)], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, Sensitivity::of(row.get_ref(3)?.as_str()?)))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<Option<Stored>> {
    let mut statement = reading.rows().prepare_cached(&format!("{SELECT} WHERE s.uid = ?1"))?;
    Ok(statement.query_row([uid], stored).optional()?)
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    Ok(Stored {
        uid: row.get("uid")?,
        person_id: row.get("person_id")?,
        person: row.get("person")?,
        kind: row.get("kind")?,
        since: row.get("since")?,
        words: row.get("source")?,
        decision: row.get("decision")?,
        paragraph: row.get("paragraph")?,
        note: row.get("note")?,
        sensitivity: Sensitivity::of(row.get_ref("sensitivity")?.as_str()?),
        revision: row.get("revision")?,
    })
}

pub(super) fn insert(desk: &Desk<'_>, person: i64, entry: &Entry<'_>) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO situations (uid, person_id, kind, since, source, decision_id, paragraph, note, sensitivity)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            desk.context.uid(),
            person,
            entry.kind,
            entry.since,
            entry.source.words,
            entry.source.decision,
            entry.source.paragraph,
            entry.note,
            entry.sensitivity.word(),
        ])?;
    Ok(())
}

pub(super) fn update(desk: &Desk<'_>, uid: &str, entry: &Entry<'_>) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE situations SET kind = ?2, since = ?3, source = ?4, decision_id = ?5, paragraph = ?6, note = ?7,
                 sensitivity = ?8, revision = revision + 1 WHERE uid = ?1",
        )?
        .execute(params![
            uid,
            entry.kind,
            entry.since,
            entry.source.words,
            entry.source.decision,
            entry.source.paragraph,
            entry.note,
            entry.sensitivity.word(),
        ])?;
    Ok(())
}

pub(super) fn delete(desk: &Desk<'_>, uid: &str) -> Result<bool> {
    Ok(desk.rows().prepare_cached("DELETE FROM situations WHERE uid = ?1")?.execute([uid])? > 0)
}
