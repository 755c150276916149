//! SQL of the moves of cases' statuses.

use rusqlite::{OptionalExtension as _, params};

use super::{MergedCase, Move, StatusMove};
use crate::cases::{CaseStatus, rules};
use crate::error::Result;
use crate::store::{Desk, Reading};

/// Newest first.
pub(super) fn of_case(reading: &Reading<'_>, case: i64) -> Result<Vec<StatusMove>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT s.uid, s.status, s.since, s.source, s.paragraph, s.reason, d.uid AS decision, i.code AS into_code,
                lag(s.status) OVER (ORDER BY s.since, s.id) AS before
         FROM case_statuses s LEFT JOIN decisions d ON d.id = s.decision_id LEFT JOIN cases i ON i.id = s.into_case_id
         WHERE s.case_id = ?1 ORDER BY s.since DESC, s.id DESC",
    )?;
    let mut rows = statement.query([case])?;
    let mut moves = Vec::new();
    while let Some(row) = rows.next()? {
        let status = CaseStatus::of(&row.get::<_, String>("status")?);
        let before: Option<String> = row.get("before")?;
        moves.push(StatusMove {
            uid: row.get("uid")?,
            reopened: status == CaseStatus::UnderExamination && before.is_some_and(|b| CaseStatus::of(&b) != status),
            status,
            since: row.get("since")?,
            source: rules::shown(reading, row.get("source")?, row.get("decision")?, row.get("paragraph")?)?,
            reason: row.get("reason")?,
            into: row.get("into_code")?,
        });
    }
    Ok(moves)
}

pub(super) fn merged_into(reading: &Reading<'_>, case: i64) -> Result<Vec<MergedCase>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT c.uid, c.code, c.status_since, (SELECT count(*) FROM persons p WHERE p.case_id = c.id) AS persons,
                (SELECT name FROM persons p WHERE p.case_id = c.id ORDER BY p.id LIMIT 1) AS first
         FROM cases c WHERE c.merged_into = ?1 ORDER BY c.code",
    )?;
    let mut rows = statement.query([case])?;
    let mut merged = Vec::new();
    while let Some(row) = rows.next()? {
        let first: Option<String> = row.get("first")?;
        merged.push(MergedCase {
            uid: row.get("uid")?,
            code: row.get("code")?,
            title: crate::cases::title(reading, row.get("persons")?, first.as_deref()),
            since: row.get("status_since")?,
        });
    }
    Ok(merged)
}

/// How a case stood on a day, as far as moves are known.
pub(super) fn on(reading: &Reading<'_>, case: i64, day: &str) -> Result<Option<(CaseStatus, Option<i64>)>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT status, into_case_id FROM case_statuses WHERE case_id = ?1 AND since <= ?2
         ORDER BY since DESC, id DESC LIMIT 1",
    )?;
    let found = statement
        .query_row(params![case, day], |row| Ok((CaseStatus::of(row.get_ref(0)?.as_str()?), row.get(1)?)))
        .optional()?;
    Ok(found)
}

pub(super) fn insert(desk: &Desk<'_>, case: i64, to: &Move<'_>) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO case_statuses (uid, case_id, status, since, source, decision_id, paragraph, reason, into_case_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            desk.context.uid(),
            case,
            to.status.word(),
            to.since,
            to.source.words,
            to.source.decision,
            to.source.paragraph,
            to.reason,
            to.into,
        ])?;
    Ok(())
}

/// Takes a move away and gives the case it was of.
pub(super) fn delete(desk: &Desk<'_>, uid: &str) -> Result<Option<i64>> {
    let mut statement = desk.rows().prepare_cached("DELETE FROM case_statuses WHERE uid = ?1 RETURNING case_id")?;
    let found = statement.query_map([uid], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
    Ok(found.first().copied())
}

/// Copies the newest move into the case; without a move it is under examination.
pub(super) fn settle(desk: &Desk<'_>, case: i64) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE cases SET status = n.status, status_since = n.since, merged_into = n.into_case, revision = revision + 1
             FROM (SELECT coalesce(max(status), 'under_examination') AS status, coalesce(max(since), '') AS since,
                          max(into_case_id) AS into_case
                   FROM (SELECT status, since, into_case_id FROM case_statuses WHERE case_id = ?1
                         ORDER BY since DESC, id DESC LIMIT 1)) n
             WHERE id = ?1 AND (cases.status IS NOT n.status OR cases.status_since IS NOT n.since
                                OR cases.merged_into IS NOT n.into_case)",
        )?
        .execute([case])?;
    Ok(())
}
