//! SQL of cases going out and coming in.

use std::collections::HashMap;

use rusqlite::{OptionalExtension as _, Row, params};

use super::file::{CaseRecord, DecisionRecord, PersonRecord, SituationRecord, StatusRecord};
use crate::directory;
use crate::error::{Fault, Result};
use crate::store::{Desk, Reading};

fn list(row: &Row<'_>, name: &str) -> rusqlite::Result<Vec<String>> {
    Ok(serde_json::from_str(row.get_ref(name)?.as_str()?).unwrap_or_default())
}

/// Every case that is not merged into another, by its code, with all that may go out.
pub(super) fn all(reading: &Reading<'_>) -> Result<Vec<CaseRecord>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT id, code, country, status, status_since, safety FROM cases WHERE status <> 'merged' ORDER BY code",
    )?;
    let found = statement
        .query_map([], |row| {
            let case = CaseRecord {
                code: row.get("code")?,
                country: row.get("country")?,
                status: row.get("status")?,
                status_since: row.get("status_since")?,
                safety: list(row, "safety")?,
                ..CaseRecord::default()
            };
            Ok((row.get::<_, i64>("id")?, case))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let holders = holders(reading)?;
    let mut persons = persons(reading, &holders)?;
    let mut codes = other_codes(reading, &holders)?;
    let mut violations = grouped(reading, "SELECT case_id, violation FROM case_violations ORDER BY id", |r| r.get(1))?;
    let mut sponsors = grouped(
        reading,
        "SELECT s.case_id, m.name FROM sponsors s JOIN members m ON m.id = s.member_id WHERE s.until = '' ORDER BY s.id",
        |row| row.get(1),
    )?;
    let mut decisions = grouped(
        reading,
        "SELECT l.case_id, d.title, d.date, t.symbol FROM decision_cases l JOIN decisions d ON d.id = l.decision_id
         JOIN documents t ON t.id = d.document_id WHERE d.draft = 0 ORDER BY d.date, d.id",
        |row| Ok(DecisionRecord { title: row.get(1)?, date: row.get(2)?, symbol: row.get(3)? }),
    )?;
    let mut statuses = grouped(
        reading,
        "SELECT case_id, status, since, source, reason FROM case_statuses WHERE status <> 'merged' ORDER BY since, id",
        |row| Ok(StatusRecord { status: row.get(1)?, since: row.get(2)?, source: row.get(3)?, reason: row.get(4)? }),
    )?;
    Ok(found
        .into_iter()
        .map(|(id, case)| CaseRecord {
            other_codes: codes.remove(&id).unwrap_or_default(),
            persons: persons.remove(&id).unwrap_or_default(),
            violations: violations.remove(&id).unwrap_or_default(),
            sponsors: sponsors.remove(&id).unwrap_or_default(),
            decisions: decisions.remove(&id).unwrap_or_default(),
            statuses: statuses.remove(&id).unwrap_or_default(),
            ..case
        })
        .collect())
}

/// For each case that was merged, the case it is found in today.
fn holders(reading: &Reading<'_>) -> Result<HashMap<i64, i64>> {
    let mut statement = reading.rows().prepare_cached(
        "WITH RECURSIVE way (id, at, step) AS (
             SELECT id, merged_into, 1 FROM cases WHERE merged_into IS NOT NULL
             UNION SELECT w.id, c.merged_into, step + 1 FROM way w JOIN cases c ON c.id = w.at
                   WHERE c.merged_into IS NOT NULL AND step < 20
         ) SELECT id, at FROM way ORDER BY id, step",
    )?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// By case, the codes it had before and those of the cases merged into it.
fn other_codes(reading: &Reading<'_>, holders: &HashMap<i64, i64>) -> Result<HashMap<i64, Vec<String>>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT case_id, code FROM case_codes UNION SELECT id, code FROM cases WHERE merged_into IS NOT NULL
         ORDER BY code",
    )?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<i64, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let case = row.get(0)?;
        found.entry(*holders.get(&case).unwrap_or(&case)).or_default().push(row.get(1)?);
    }
    Ok(found)
}

/// A code that is to find the case from now on.
pub(super) fn keep_code(desk: &Desk<'_>, case: i64, code: &str) -> Result<()> {
    desk.rows().prepare_cached("INSERT INTO case_codes (uid, case_id, code) VALUES (?1, ?2, ?3)")?.execute(params![
        desk.context.uid(),
        case,
        code
    ])?;
    Ok(())
}

/// Rows by the id in their first column.
fn grouped<T>(
    reading: &Reading<'_>,
    sql: &str,
    take: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<HashMap<i64, Vec<T>>> {
    let mut statement = reading.rows().prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<i64, Vec<T>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(take(row)?);
    }
    Ok(found)
}

/// Persons by the case they are found in today, with what became of them. A newest situation that is sealed hides that there is any.
fn persons(reading: &Reading<'_>, holders: &HashMap<i64, i64>) -> Result<HashMap<i64, Vec<PersonRecord>>> {
    let mut lives = grouped(
        reading,
        "SELECT person_id, kind, since, source, sensitivity FROM situations ORDER BY since, id",
        |row| {
            let life = SituationRecord { kind: row.get(1)?, since: row.get(2)?, source: row.get(3)? };
            Ok((life, row.get::<_, String>(4)? == "sealed"))
        },
    )?;
    let mut statement = reading.rows().prepare_cached(
        "SELECT id, case_id, uid, code, name, aliases, gender, mandate, party, safety FROM persons ORDER BY case_id, id",
    )?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<i64, Vec<PersonRecord>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let life = lives.remove(&row.get::<_, i64>("id")?).unwrap_or_default();
        let today = life.last().filter(|(_, sealed)| !sealed).map(|(life, _)| life.clone());
        let case = row.get("case_id")?;
        found.entry(*holders.get(&case).unwrap_or(&case)).or_default().push(PersonRecord {
            today,
            situations: life.into_iter().filter(|(_, sealed)| !sealed).map(|(life, _)| life).collect(),
            ..person(row)?
        });
    }
    Ok(found)
}

fn person(row: &Row<'_>) -> rusqlite::Result<PersonRecord> {
    Ok(PersonRecord {
        uid: row.get("uid")?,
        code: row.get("code")?,
        name: row.get("name")?,
        aliases: list(row, "aliases")?,
        gender: row.get("gender")?,
        mandate: row.get("mandate")?,
        party: row.get("party")?,
        safety: list(row, "safety")?,
        ..PersonRecord::default()
    })
}

/// What a case holds now.
pub(super) fn case(reading: &Reading<'_>, id: i64) -> Result<CaseRecord> {
    let mut statement =
        reading.rows().prepare_cached("SELECT code, country, status, status_since, safety FROM cases WHERE id = ?1")?;
    let case = statement.query_row([id], |row| {
        Ok(CaseRecord {
            code: row.get("code")?,
            country: row.get("country")?,
            status: row.get("status")?,
            status_since: row.get("status_since")?,
            safety: list(row, "safety")?,
            ..CaseRecord::default()
        })
    })?;
    let mut violations =
        reading.rows().prepare_cached("SELECT violation FROM case_violations WHERE case_id = ?1 ORDER BY id")?;
    let violations = violations.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(CaseRecord { violations, ..case })
}

pub(super) fn insert_case(desk: &Desk<'_>, code: &str, country: &str) -> Result<i64> {
    desk.rows().prepare_cached("INSERT INTO cases (uid, code, country) VALUES (?1, ?2, ?3)")?.execute(params![
        desk.context.uid(),
        code,
        country
    ])?;
    Ok(desk.rows().last_insert_rowid())
}

pub(super) fn set_country(desk: &Desk<'_>, case: i64, country: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE cases SET country = ?2, revision = revision + 1 WHERE id = ?1")?
        .execute(params![case, country])?;
    Ok(())
}

pub(super) fn set_safety(desk: &Desk<'_>, case: i64, flags: &[String]) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE cases SET safety = ?2, revision = revision + 1 WHERE id = ?1")?
        .execute(params![case, json(flags)?])?;
    Ok(())
}

/// Adds a move of the status unless it is known; true when it was not.
pub(super) fn add_status(desk: &Desk<'_>, case: i64, status: &StatusRecord) -> Result<bool> {
    let added = desk
        .rows()
        .prepare_cached(
            "INSERT INTO case_statuses (uid, case_id, status, since, source, reason)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (
                 SELECT 1 FROM case_statuses WHERE case_id = ?2 AND status = ?3 AND since = ?4)",
        )?
        .execute(params![desk.context.uid(), case, status.status, status.since, status.source, status.reason])?;
    Ok(added > 0)
}

pub(super) fn set_status(desk: &Desk<'_>, case: i64, status: &str, since: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE cases SET status = ?2, status_since = ?3, revision = revision + 1 WHERE id = ?1")?
        .execute(params![case, status, since])?;
    Ok(())
}

pub(super) fn add_violation(desk: &Desk<'_>, case: i64, violation: &str) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO case_violations (uid, case_id, violation) VALUES (?1, ?2, ?3)
             ON CONFLICT (case_id, violation) DO NOTHING",
        )?
        .execute(params![desk.context.uid(), case, violation])?;
    Ok(())
}

/// Persons of a case and of those merged into it, with their ids.
pub(super) fn persons_of(reading: &Reading<'_>, case: i64) -> Result<Vec<(i64, PersonRecord)>> {
    let mut statement = reading.rows().prepare_cached(
        "WITH RECURSIVE under (id, step) AS (
             SELECT ?1, 0 UNION SELECT c.id, step + 1 FROM under u JOIN cases c ON c.merged_into = u.id WHERE step < 20
         ) SELECT id, uid, code, name, aliases, gender, mandate, party, safety FROM persons
           WHERE case_id IN (SELECT id FROM under) ORDER BY id",
    )?;
    let found =
        statement.query_map([case], |row| Ok((row.get("id")?, person(row)?)))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// The case a person's record stands in.
pub(super) fn case_of_record(reading: &Reading<'_>, uid: &str) -> Result<Option<i64>> {
    let mut statement = reading.rows().prepare_cached("SELECT case_id FROM persons WHERE uid = ?1")?;
    Ok(statement.query_row([uid], |row| row.get(0)).optional()?)
}

/// Stores a person: new without an id.
pub(super) fn save_person(desk: &Desk<'_>, case: i64, id: Option<i64>, person: &PersonRecord) -> Result<i64> {
    let folded = directory::fold(&format!("{} {} {}", person.code, person.name, person.aliases.join(" ")));
    let (aliases, safety) = (json(&person.aliases)?, json(&person.safety)?);
    let id = match id {
        Some(id) => id,
        None => {
            desk.rows()
                .prepare_cached("INSERT INTO persons (uid, case_id, name) VALUES (?1, ?2, '')")?
                .execute(params![desk.context.uid(), case])?;
            desk.rows().last_insert_rowid()
        }
    };
    desk.rows()
        .prepare_cached(
            "UPDATE persons SET code = ?2, name = ?3, aliases = ?4, gender = ?5, mandate = ?6, party = ?7, safety = ?8,
             folded = ?9, revision = revision + 1 WHERE id = ?1",
        )?
        .execute(params![
            id,
            person.code,
            person.name,
            aliases,
            person.gender,
            person.mandate,
            person.party,
            safety,
            folded
        ])?;
    Ok(id)
}

/// Adds what became of a person unless it is known; true when it was not.
pub(super) fn add_situation(desk: &Desk<'_>, person: i64, life: &SituationRecord) -> Result<bool> {
    let added = desk
        .rows()
        .prepare_cached(
            "INSERT INTO situations (uid, person_id, kind, since, source)
             SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (
                 SELECT 1 FROM situations WHERE person_id = ?2 AND kind = ?3 AND since = ?4)",
        )?
        .execute(params![desk.context.uid(), person, life.kind, life.since, life.source])?;
    Ok(added > 0)
}

fn json(items: &[String]) -> Result<String> {
    serde_json::to_string(items).map_err(|e| Fault::new("exchange", e).into())
}

/// Whether a person's life has this already.
pub(super) fn has_situation(reading: &Reading<'_>, person: i64, life: &SituationRecord) -> Result<bool> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM situations WHERE person_id = ?1 AND kind = ?2 AND since = ?3)")?;
    Ok(statement.query_row(params![person, life.kind, life.since], |row| row.get(0))?)
}
