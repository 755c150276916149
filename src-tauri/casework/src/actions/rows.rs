//! SQL of actions and of the cases and posts they are about.

use rusqlite::{OptionalExtension as _, Row, params};

use super::ActionState;
use crate::error::{Fault, Result};
use crate::store::{Desk, Reading};

/// An action as it is kept.
#[derive(Clone)]
pub(super) struct Stored {
    pub(super) uid: String,
    pub(super) kind: String,
    pub(super) state: ActionState,
    pub(super) day: String,
    pub(super) note: String,
    pub(super) outcome: String,
    pub(super) report: String,
    pub(super) earlier_report: String,
    pub(super) revision: u32,
    pub(super) cases: Vec<String>,
    pub(super) posts: Vec<String>,
    pub(super) demands: Vec<String>,
}

const SELECT: &str = "SELECT uid, kind, state, day, note, outcome, report, earlier_report, revision,
    (SELECT json_group_array(code) FROM (SELECT code FROM action_cases WHERE action_id = a.id ORDER BY id)) AS cases,
    (SELECT json_group_array(post) FROM (SELECT post FROM action_posts WHERE action_id = a.id ORDER BY id)) AS posts,
    (SELECT json_group_array(demand) FROM (SELECT demand FROM action_demands WHERE action_id = a.id ORDER BY id)) AS demands
    FROM actions a";

pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<Option<Stored>> {
    let mut statement = reading.rows().prepare_cached(&format!("{SELECT} WHERE uid = ?1"))?;
    Ok(statement.query_row([uid], stored).optional()?)
}

/// Newest first; an empty code means every case.
pub(super) fn list(reading: &Reading<'_>, code: &str, unreported: bool) -> Result<Vec<Stored>> {
    let mut statement = reading.rows().prepare_cached(&format!(
        "{SELECT} WHERE (?1 = '' OR EXISTS (SELECT 1 FROM action_cases c WHERE c.action_id = a.id AND c.code = ?1))
         AND (NOT ?2 OR report = '') ORDER BY day DESC, id DESC"
    ))?;
    let actions = statement.query_map(params![code, unreported], stored)?.collect::<rusqlite::Result<_>>()?;
    Ok(actions)
}

/// Actions in cases with any of these codes (a JSON array), newest first.
pub(super) fn of_codes(reading: &Reading<'_>, codes: &str) -> Result<Vec<Stored>> {
    let mut statement = reading.rows().prepare_cached(&format!(
        "{SELECT} WHERE id IN (SELECT action_id FROM action_cases WHERE code IN (SELECT value FROM json_each(?1)))
         ORDER BY day DESC, id DESC"
    ))?;
    let actions = statement.query_map([codes], stored)?.collect::<rusqlite::Result<_>>()?;
    Ok(actions)
}

pub(super) fn rename_case(desk: &Desk<'_>, from: &str, to: &str) -> Result<()> {
    desk.rows().prepare_cached("UPDATE OR IGNORE action_cases SET code = ?2 WHERE code = ?1")?.execute([from, to])?;
    Ok(())
}

/// Oldest first: what was taken until a day, what is envisaged, and what was given up after a report had announced it.
pub(super) fn unreported(reading: &Reading<'_>, until: &str) -> Result<Vec<Stored>> {
    let mut statement = reading.rows().prepare_cached(&format!(
        "{SELECT} WHERE report = '' AND (state IN ('envisaged', 'under_way') OR (state = 'taken' AND day <= ?1)
         OR (state = 'abandoned' AND earlier_report <> '')) ORDER BY day, id"
    ))?;
    let actions = statement.query_map([until], stored)?.collect::<rusqlite::Result<_>>()?;
    Ok(actions)
}

pub(super) fn insert(desk: &Desk<'_>, action: &Stored) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO actions (uid, kind, state, day, note, outcome, revision) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            action.uid,
            action.kind,
            action.state.tag(),
            action.day,
            action.note,
            action.outcome,
            action.revision
        ])?;
    let id = desk.rows().last_insert_rowid();
    let mut case = desk.rows().prepare_cached("INSERT INTO action_cases (uid, action_id, code) VALUES (?1, ?2, ?3)")?;
    for code in &action.cases {
        case.execute(params![desk.context.uid(), id, code])?;
    }
    let mut post = desk.rows().prepare_cached("INSERT INTO action_posts (uid, action_id, post) VALUES (?1, ?2, ?3)")?;
    for key in &action.posts {
        post.execute(params![desk.context.uid(), id, key])?;
    }
    add_demands(desk, action)
}

fn add_demands(desk: &Desk<'_>, action: &Stored) -> Result<()> {
    let mut demand = desk.rows().prepare_cached(
        "INSERT INTO action_demands (uid, action_id, demand) SELECT ?1, id, ?3 FROM actions WHERE uid = ?2
         ON CONFLICT (action_id, demand) DO NOTHING",
    )?;
    for uid in &action.demands {
        demand.execute(params![desk.context.uid(), action.uid, uid])?;
    }
    Ok(())
}

pub(super) fn update(desk: &Desk<'_>, action: &Stored) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE actions SET state = ?2, day = ?3, note = ?4, outcome = ?5, report = ?6, earlier_report = ?7,
             revision = ?8 WHERE uid = ?1",
        )?
        .execute(params![
            action.uid,
            action.state.tag(),
            action.day,
            action.note,
            action.outcome,
            action.report,
            action.earlier_report,
            action.revision
        ])?;
    let kept = serde_json::to_string(&action.demands).map_err(|e| Fault::new("actions", e))?;
    desk.rows()
        .prepare_cached(
            "DELETE FROM action_demands WHERE action_id = (SELECT id FROM actions WHERE uid = ?1)
             AND demand NOT IN (SELECT value FROM json_each(?2))",
        )?
        .execute([&action.uid, &kept])?;
    add_demands(desk, action)
}

pub(super) fn mark_reported(desk: &Desk<'_>, uid: &str, report: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE actions SET report = ?2, revision = revision + 1 WHERE uid = ?1 AND report = ''")?
        .execute([uid, report])?;
    Ok(())
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let list = |name: &str| -> rusqlite::Result<Vec<String>> {
        Ok(serde_json::from_str(row.get_ref(name)?.as_str()?).unwrap_or_default())
    };
    let state = row.get_ref("state")?.as_str()?;
    let state = ActionState::from_tag(state).ok_or_else(|| {
        let fault = Fault::new("actions", format!("no state {state}"));
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(fault))
    })?;
    Ok(Stored {
        uid: row.get("uid")?,
        kind: row.get("kind")?,
        state,
        day: row.get("day")?,
        note: row.get("note")?,
        outcome: row.get("outcome")?,
        report: row.get("report")?,
        earlier_report: row.get("earlier_report")?,
        revision: row.get("revision")?,
        cases: list("cases")?,
        posts: list("posts")?,
        demands: list("demands")?,
    })
}
