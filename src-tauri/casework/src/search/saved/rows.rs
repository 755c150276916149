//! SQL of saved searches, their ticks, and what their lists showed when they were last opened.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{OptionalExtension as _, Row, params};

use super::{Scope, Stored};
use crate::error::{Fault, Result};
use crate::search::SearchFilters;
use crate::store::{Desk, Reading};

const SELECT: &str = "SELECT id, uid, name, scope, text, filters, revision FROM saved_searches";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Stored> {
    Ok(Stored {
        id: row.get("id")?,
        uid: row.get("uid")?,
        name: row.get("name")?,
        scope: if row.get_ref("scope")?.as_str()? == "cases" { Scope::Cases } else { Scope::Everything },
        text: row.get("text")?,
        filters: serde_json::from_str(row.get_ref("filters")?.as_str()?).unwrap_or_default(),
        revision: row.get("revision")?,
    })
}

pub(super) fn all(reading: &Reading<'_>) -> Result<Vec<Stored>> {
    let mut statement = reading.rows().prepare_cached(&format!("{SELECT} ORDER BY id"))?;
    let found = statement.query_map([], from_row)?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<Option<Stored>> {
    let mut statement = reading.rows().prepare_cached(&format!("{SELECT} WHERE uid = ?1"))?;
    Ok(statement.query_row([uid], from_row).optional()?)
}

/// Records ticked as done, with when.
pub(super) fn ticks(reading: &Reading<'_>, search: i64) -> Result<BTreeMap<String, String>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT record, done FROM work_ticks WHERE saved_search_id = ?1")?;
    let found =
        statement.query_map([search], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(super) fn seen(reading: &Reading<'_>, search: i64) -> Result<BTreeSet<String>> {
    let mut statement = reading.rows().prepare_cached("SELECT record FROM search_seen WHERE saved_search_id = ?1")?;
    let found = statement.query_map([search], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(super) fn set_seen(desk: &Desk<'_>, search: i64, records: &[&str]) -> Result<()> {
    desk.rows().prepare_cached("DELETE FROM search_seen WHERE saved_search_id = ?1")?.execute([search])?;
    let mut insert = desk
        .rows()
        .prepare_cached("INSERT INTO search_seen (saved_search_id, record) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
    for record in records {
        insert.execute(params![search, record])?;
    }
    Ok(())
}

pub(super) fn insert(desk: &Desk<'_>, name: &str, scope: Scope, text: &str, filters: &SearchFilters) -> Result<String> {
    let uid = desk.context.uid();
    desk.rows()
        .prepare_cached(
            "INSERT INTO saved_searches (uid, name, scope, text, filters, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![uid, name, word(scope), text, json(filters)?, desk.context.stamp()])?;
    Ok(uid)
}

pub(super) fn update(
    desk: &Desk<'_>,
    search: i64,
    name: &str,
    scope: Scope,
    text: &str,
    filters: &SearchFilters,
) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE saved_searches SET name = ?2, scope = ?3, text = ?4, filters = ?5, revision = revision + 1
             WHERE id = ?1",
        )?
        .execute(params![search, name, word(scope), text, json(filters)?])?;
    Ok(())
}

pub(super) fn delete(desk: &Desk<'_>, search: i64) -> Result<()> {
    for sql in [
        "DELETE FROM work_ticks WHERE saved_search_id = ?1",
        "DELETE FROM search_seen WHERE saved_search_id = ?1",
        "DELETE FROM saved_searches WHERE id = ?1",
    ] {
        desk.rows().prepare_cached(sql)?.execute([search])?;
    }
    Ok(())
}

pub(super) fn set_tick(desk: &Desk<'_>, search: i64, record: &str, done: bool) -> Result<()> {
    if done {
        desk.rows()
            .prepare_cached(
                "INSERT INTO work_ticks (uid, saved_search_id, record, done) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (saved_search_id, record) DO NOTHING",
            )?
            .execute(params![desk.context.uid(), search, record, desk.context.stamp()])?;
    } else {
        desk.rows()
            .prepare_cached("DELETE FROM work_ticks WHERE saved_search_id = ?1 AND record = ?2")?
            .execute(params![search, record])?;
    }
    Ok(())
}

fn word(scope: Scope) -> &'static str {
    match scope {
        Scope::Everything => "everything",
        Scope::Cases => "cases",
    }
}

fn json(filters: &SearchFilters) -> Result<String> {
    serde_json::to_string(filters).map_err(|e| Fault::new("search", e).into())
}
