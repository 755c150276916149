//! SQL of days to come.

use rusqlite::{OptionalExtension as _, params};

use super::CaseDay;
use crate::cases::rows::id_list;
use crate::directory::Named;
use crate::error::Result;
use crate::sensitivity::Sensitivity;
use crate::store::{Desk, Reading};

/// A situation that lasts: nothing later is known of the person.
pub(super) struct Lasting {
    pub(super) uid: String,
    pub(super) kind: String,
    pub(super) since: String,
    pub(super) person: Named,
}

pub(super) fn of_cases(reading: &Reading<'_>, ids: &[i64]) -> Result<Vec<CaseDay>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT d.uid, d.kind, d.day, d.note, p.uid AS person, p.name AS person_name
         FROM case_days d LEFT JOIN persons p ON p.id = d.person_id
         WHERE d.case_id IN (SELECT value FROM json_each(?1)) AND d.sensitivity IN ('public', 'office') ORDER BY d.day, d.id",
    )?;
    let found = statement
        .query_map([id_list(ids)], |row| {
            let person: Option<String> = row.get("person")?;
            let name: Option<String> = row.get("person_name")?;
            Ok(CaseDay {
                uid: row.get("uid")?,
                kind: row.get("kind")?,
                day: row.get("day")?,
                person: person.map(|id| Named { id, name: name.unwrap_or_default() }),
                note: row.get("note")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// The newest situation of each person of these cases, or of one person; none where the newest is sealed.
pub(super) fn lasting(reading: &Reading<'_>, ids: &[i64], person: Option<i64>) -> Result<Vec<Lasting>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT s.uid, s.kind, s.since, p.uid AS person, p.name FROM persons p JOIN situations s ON s.id = (
             SELECT n.id FROM situations n WHERE n.person_id = p.id ORDER BY n.since DESC, n.id DESC LIMIT 1)
         WHERE s.sensitivity IN ('public', 'office') AND p.case_id IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR p.id = ?2) ORDER BY p.id",
    )?;
    let found = statement
        .query_map(params![id_list(ids), person], |row| {
            Ok(Lasting {
                uid: row.get("uid")?,
                kind: row.get("kind")?,
                since: row.get("since")?,
                person: Named { id: row.get("person")?, name: row.get("name")? },
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Uid and date of the newest adopted decision on these cases.
pub(super) fn last_decision(reading: &Reading<'_>, ids: &[i64]) -> Result<Option<(String, String)>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT d.uid, d.date FROM decision_cases l JOIN decisions d ON d.id = l.decision_id
         WHERE l.case_id IN (SELECT value FROM json_each(?1)) AND d.draft = 0 AND d.date <> ''
         ORDER BY d.date DESC, d.id DESC LIMIT 1",
    )?;
    Ok(statement.query_row([id_list(ids)], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

pub(super) fn insert(
    desk: &Desk<'_>,
    case: i64,
    person: Option<i64>,
    kind: &str,
    day: &str,
    note: &str,
    sensitivity: Sensitivity,
) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO case_days (uid, case_id, person_id, kind, day, note, sensitivity)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![desk.context.uid(), case, person, kind, day, note, sensitivity.word()])?;
    Ok(())
}

/// Takes a day away and gives the case it was of.
pub(super) fn delete(desk: &Desk<'_>, uid: &str) -> Result<Option<i64>> {
    let mut statement = desk.rows().prepare_cached("DELETE FROM case_days WHERE uid = ?1 RETURNING case_id")?;
    let found = statement.query_map([uid], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
    Ok(found.first().copied())
}
