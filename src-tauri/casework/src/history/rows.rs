//! SQL of the history. It only reads: the store writes it.

use rusqlite::params;

use super::{ChainCheck, HistoryEntry};
use crate::error::Result;
use crate::store::{Reading, link};

/// The newest entries, or those that touched one record.
pub(super) fn entries(reading: &Reading<'_>, of: &str) -> Result<Vec<HistoryEntry>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT e.uid, e.at, e.act, (SELECT count(*) FROM history_changes c WHERE c.entry = e.id) AS changes
         FROM history_entries e
         WHERE ?1 = '' OR EXISTS (SELECT 1 FROM history_changes c WHERE c.entry = e.id AND c.record = ?1)
         ORDER BY e.id DESC LIMIT 500",
    )?;
    let found = statement
        .query_map(params![of], |row| {
            let act: String = row.get("act")?;
            Ok(HistoryEntry {
                uid: row.get("uid")?,
                at: row.get("at")?,
                sentence: super::sentence(reading, &act),
                act,
                changes: row.get("changes")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Walks the chain from its beginning.
pub(super) fn verify(reading: &Reading<'_>) -> Result<ChainCheck> {
    let mut statement = reading.rows().prepare_cached("SELECT id, uid, chain FROM history_entries ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut before = String::new();
    let mut entries = 0;
    while let Some(row) = rows.next()? {
        entries += 1;
        let chain: String = row.get("chain")?;
        if link(reading.rows(), row.get("id")?, &before)? != chain {
            return Ok(ChainCheck { entries, ok: false, first_bad: Some(row.get("uid")?) });
        }
        before = chain;
    }
    Ok(ChainCheck { entries, ok: true, first_bad: None })
}

/// RFC 3339 time of the newest entry.
pub(super) fn newest(reading: &Reading<'_>) -> Result<Option<String>> {
    let mut statement = reading.rows().prepare_cached("SELECT max(at) FROM history_entries")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}
