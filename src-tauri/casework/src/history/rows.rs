//! SQL of the history. It only reads: the store writes it.

use rusqlite::{OptionalExtension as _, Row, params};
use serde_json::{Map, Value};

use super::nets::Change;
use super::{Entry, HistoryFilter};
use crate::error::Result;
use crate::store::{Reading, link, steps};

fn stored(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: row.get("id")?,
        uid: row.get("uid")?,
        at: row.get("at")?,
        act: row.get("act")?,
        undoes: row.get("undoes")?,
        changes: row.get("changes")?,
    })
}

const ENTRY: &str = "SELECT e.id, e.uid, e.at, e.act, e.undoes,
    (SELECT count(*) FROM history_changes c WHERE c.entry = e.id) AS changes FROM history_entries e";

/// Entries that touched a record, or everything a case is made of, rows that are gone included.
const TOUCHED: &str = "e.id IN (
    SELECT entry FROM history_changes WHERE record = ?1
    UNION SELECT entry FROM history_changes WHERE of_case IN (
        SELECT row_id FROM history_changes WHERE record = ?1 AND place = 'cases')
    UNION SELECT c.entry FROM history_changes p JOIN history_changes c ON c.of_case = p.of_case
        WHERE p.record = ?1 AND p.place = 'persons'
        AND json_extract(coalesce(c.before, c.after), '$.person_id') = p.row_id
    UNION SELECT h.entry FROM cases k JOIN letter_cases j ON j.code = k.code JOIN letters l ON l.id = j.letter_id
        JOIN history_changes h ON h.record = l.uid WHERE k.uid = ?1
    UNION SELECT h.entry FROM cases k JOIN action_cases j ON j.code = k.code JOIN actions a ON a.id = j.action_id
        JOIN history_changes h ON h.record = a.uid WHERE k.uid = ?1
    UNION SELECT h.entry FROM decision_cases j JOIN cases k ON k.id = j.case_id JOIN paragraphs p
        ON p.decision_id = j.decision_id JOIN demands e ON e.paragraph_id = p.id JOIN history_changes h ON h.record = e.uid
        WHERE k.uid = ?1
    UNION SELECT h.entry FROM decisions d JOIN paragraphs p ON p.decision_id = d.id
        JOIN demands e ON e.paragraph_id = p.id JOIN history_changes h ON h.record = e.uid WHERE d.uid = ?1
    UNION SELECT h.entry FROM demands e JOIN demand_states m ON m.demand_id = e.id
        JOIN history_changes h ON h.record = m.uid WHERE e.uid = ?1
    UNION SELECT h.entry FROM parcels p JOIN history_changes h ON h.record = p.uid WHERE p.letter = ?1)";

pub(super) fn entries(reading: &Reading<'_>, filter: &HistoryFilter, limit: u32) -> Result<Vec<Entry>> {
    let of = filter.of.as_deref().unwrap_or("");
    let act = filter.act.as_deref().unwrap_or("");
    let since = filter.since.as_deref().unwrap_or("");
    let before = filter.before.as_deref().unwrap_or("");
    let touched = if of.is_empty() { "?1 = ''" } else { TOUCHED };
    let mut statement = reading.rows().prepare_cached(&format!(
        "{ENTRY} WHERE {touched} AND (?2 = '' OR substr(e.act, 1, length(?2)) = ?2) AND (?3 = '' OR e.at >= ?3)
         AND (?4 = '' OR e.id < (SELECT id FROM history_entries WHERE uid = ?4)) ORDER BY e.id DESC LIMIT ?5"
    ))?;
    let found =
        statement.query_map(params![of, act, since, before, limit], stored)?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(super) fn entry(reading: &Reading<'_>, uid: &str) -> Result<Option<Entry>> {
    let mut statement = reading.rows().prepare_cached(&format!("{ENTRY} WHERE e.uid = ?1"))?;
    Ok(statement.query_row([uid], stored).optional()?)
}

/// The newest entry that takes `uid` back.
pub(super) fn undone_by(reading: &Reading<'_>, uid: &str) -> Result<Option<String>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT uid FROM history_entries WHERE undoes = ?1 ORDER BY id DESC LIMIT 1")?;
    Ok(statement.query_row([uid], |row| row.get(0)).optional()?)
}

/// The newest entry after `entry` that touched a record; `None` when none did.
pub(super) fn later(reading: &Reading<'_>, entry: i64, record: &str) -> Result<Option<Entry>> {
    let mut statement = reading.rows().prepare_cached(&format!(
        "{ENTRY} WHERE e.id > ?1 AND e.id IN (SELECT entry FROM history_changes WHERE record = ?2)
         ORDER BY e.id DESC LIMIT 1"
    ))?;
    Ok(statement.query_row(params![entry, record], stored).optional()?)
}

pub(super) fn changes(reading: &Reading<'_>, entry: i64) -> Result<Vec<Change>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT place, record, row_id, of_case, before, after FROM history_changes WHERE entry = ?1 ORDER BY id",
    )?;
    let found = statement
        .query_map([entry], |row| {
            Ok(Change {
                place: row.get("place")?,
                record: row.get("record")?,
                row_id: row.get("row_id")?,
                of_case: row.get("of_case")?,
                before: row.get::<_, Option<String>>("before")?.as_deref().map(values),
                after: row.get::<_, Option<String>>("after")?.as_deref().map(values),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn values(json: &str) -> Map<String, Value> {
    serde_json::from_str(json).unwrap_or_default()
}

/// Whether a record is sealed or ever was.
pub(super) fn was_sealed(reading: &Reading<'_>, record: &str) -> Result<bool> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM history_changes WHERE record = ?1 AND sealed = 1)")?;
    Ok(statement.query_row([record], |row| row.get(0))?)
}

/// The columns of a table that history keeps; empty for a table that is none of ours.
pub(super) fn columns(reading: &Reading<'_>, place: &str) -> Result<Vec<String>> {
    if !steps::recorded_tables(reading.rows())?.iter().any(|known| known == place) {
        return Ok(Vec::new());
    }
    steps::recorded_columns(reading.rows(), place)
}

/// What a row holds now; `None` when there is none. `columns` are those of its table.
pub(super) fn current(
    reading: &Reading<'_>,
    place: &str,
    columns: &[String],
    record: &str,
) -> Result<Option<Map<String, Value>>> {
    if columns.is_empty() {
        return Ok(None);
    }
    let pairs: Vec<String> = columns.iter().map(|c| format!("'{c}', \"{c}\"")).collect();
    let sql = format!("SELECT json_object({}) FROM \"{place}\" WHERE uid = ?1", pairs.join(", "));
    let mut statement = reading.rows().prepare_cached(&sql)?;
    let json: Option<String> = statement.query_row([record], |row| row.get(0)).optional()?;
    Ok(json.as_deref().map(values))
}

/// What a row that is gone held at last.
pub(super) fn last_held(reading: &Reading<'_>, record: &str) -> Result<Option<Map<String, Value>>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT before FROM history_changes WHERE record = ?1 AND after IS NULL ORDER BY id DESC LIMIT 1",
    )?;
    let json: Option<String> = statement.query_row([record], |row| row.get(0)).optional()?;
    Ok(json.as_deref().map(values))
}

/// Uid of the row with this id, gone or not.
pub(super) fn record_at(reading: &Reading<'_>, place: &str, row: i64) -> Result<Option<String>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT record FROM history_changes WHERE row_id = ?2 AND place = ?1 ORDER BY id DESC LIMIT 1",
    )?;
    Ok(statement.query_row(params![place, row], |row| row.get(0)).optional()?)
}

/// The situation a person was in before the row `situation`.
pub(super) fn situation_before(reading: &Reading<'_>, person: i64, situation: i64) -> Result<Option<String>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT s.kind FROM situations s WHERE s.person_id = ?1 AND s.id <> ?2 AND s.sensitivity <> 'sealed'
         AND (s.since, s.id) < (SELECT since, id FROM situations WHERE id = ?2) ORDER BY s.since DESC, s.id DESC LIMIT 1",
    )?;
    Ok(statement.query_row(params![person, situation], |row| row.get(0)).optional()?)
}

/// Walks the chain from its beginning: how many entries, and the first that does not fit.
pub(super) fn verify(reading: &Reading<'_>) -> Result<(u32, Option<String>)> {
    let mut statement = reading.rows().prepare_cached("SELECT id, uid, chain FROM history_entries ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut before = String::new();
    let mut entries = 0;
    while let Some(row) = rows.next()? {
        entries += 1;
        let chain: String = row.get("chain")?;
        if link(reading.rows(), row.get("id")?, &before)? != chain {
            return Ok((entries, Some(row.get("uid")?)));
        }
        before = chain;
    }
    Ok((entries, None))
}

/// RFC 3339 time of the newest entry.
pub(super) fn newest(reading: &Reading<'_>) -> Result<Option<String>> {
    let mut statement = reading.rows().prepare_cached("SELECT at FROM history_entries ORDER BY id DESC LIMIT 1")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}
