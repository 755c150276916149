//! SQL of proposals and of what stands in place of their fields.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Row, params};
use serde_json::Value;

use super::ProposalRow;
use crate::decisions::reading::{FieldName, FileReading};
use crate::directory;
use crate::error::{Error, Fault, Result};
use crate::language::Language;
use crate::store::{Desk, Reading};

/// A proposal as it is kept.
#[derive(Clone, Debug)]
pub(super) struct Stored {
    pub(super) id: i64,
    pub(super) uid: String,
    pub(super) file: String,
    pub(super) sha256: String,
    pub(super) pages: u32,
    pub(super) state: String,
    pub(super) proposed: String,
    pub(super) reading: FileReading,
}

impl Stored {
    pub(super) fn row(&self, language: Language) -> ProposalRow {
        let countries: Vec<&String> = self.reading.decisions.iter().filter_map(|d| d.country.as_ref()).collect();
        let first = countries.first().filter(|first| countries.iter().all(|other| other == *first));
        ProposalRow {
            uid: self.uid.clone(),
            file: self.file.clone(),
            sha256: self.sha256.clone(),
            pages: self.pages,
            proposed: self.proposed.clone(),
            language: self.reading.document.as_ref().map_or_else(|| "en".to_owned(), |d| d.language.clone()),
            decisions: u32::try_from(self.reading.decisions.len()).unwrap_or(u32::MAX),
            country: first.map(|iso3| directory::country_named(iso3, language)),
        }
    }

    /// # Errors
    /// `WrongState` when it was accepted or discarded.
    pub(super) fn still_open(self) -> Result<Stored> {
        if self.state == "open" {
            return Ok(self);
        }
        Err(Error::WrongState { what: "proposal".to_owned(), state: self.state })
    }

    pub(super) fn bytes(&self, reading: &Reading<'_>) -> Result<Vec<u8>> {
        reading.kept(&self.sha256)?.ok_or_else(|| Error::not_found("proposal", &self.uid))
    }
}

const STORED: &str = "SELECT id, uid, file, sha256, pages, state, proposed, reading FROM proposals";

fn stored(row: &Row<'_>) -> rusqlite::Result<(Stored, Vec<u8>)> {
    let stored = Stored {
        id: row.get("id")?,
        uid: row.get("uid")?,
        file: row.get("file")?,
        sha256: row.get("sha256")?,
        pages: row.get("pages")?,
        state: row.get("state")?,
        proposed: row.get("proposed")?,
        reading: FileReading::default(),
    };
    Ok((stored, row.get("reading")?))
}

fn unpacked((stored, bytes): (Stored, Vec<u8>)) -> Result<Stored> {
    let reading = serde_json::from_slice(&bytes).map_err(|e| Fault::new("proposals", e))?;
    Ok(Stored { reading, ..stored })
}

/// What waits, newest first.
pub(super) fn open(reading: &Reading<'_>) -> Result<Vec<Stored>> {
    let mut statement = reading.rows().prepare_cached(&format!("{STORED} WHERE state = 'open' ORDER BY id DESC"))?;
    let found: Vec<_> = statement.query_map([], stored)?.collect::<rusqlite::Result<_>>()?;
    found.into_iter().map(unpacked).collect()
}

pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<Stored> {
    let mut statement = reading.rows().prepare_cached(&format!("{STORED} WHERE uid = ?1"))?;
    let found = statement.query_row([uid], stored).optional()?;
    found.map(unpacked).transpose()?.ok_or_else(|| Error::not_found("proposal", uid))
}

/// Uid and state of the proposal of these bytes.
pub(super) fn of_file(reading: &Reading<'_>, sha256: &str) -> Result<Option<(String, String)>> {
    let mut statement = reading.rows().prepare_cached("SELECT uid, state FROM proposals WHERE sha256 = ?1")?;
    Ok(statement.query_row([sha256], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// Stores a reading anew and gives its uid; one of the same bytes that was settled is open again.
pub(super) fn insert(desk: &Desk<'_>, sha256: &str, pages: u32, read: &FileReading) -> Result<String> {
    let packed = serde_json::to_vec(read).map_err(|e| Fault::new("proposals", e))?;
    let mut statement = desk.rows().prepare_cached(
        "INSERT INTO proposals (uid, file, sha256, pages, proposed, reading) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (sha256) DO UPDATE SET file = excluded.file, pages = excluded.pages, state = 'open',
            proposed = excluded.proposed, settled = '', reading = excluded.reading
         RETURNING uid",
    )?;
    let uid = statement
        .query_row(params![desk.context.uid(), read.file, sha256, pages, desk.context.stamp(), packed], |row| {
            row.get(0)
        })?;
    Ok(uid)
}

pub(super) fn settle(desk: &Desk<'_>, id: i64, state: &str) -> Result<()> {
    desk.rows().prepare_cached("UPDATE proposals SET state = ?2, settled = ?3 WHERE id = ?1")?.execute(params![
        id,
        state,
        desk.context.stamp()
    ])?;
    Ok(())
}

/// Takes away what was settled before `stamp`: by then nobody takes it back any more. Bytes that no document has go too.
pub(super) fn forget_settled(desk: &Desk<'_>, stamp: &str) -> Result<()> {
    const OLD: &str = "SELECT id FROM proposals WHERE state <> 'open' AND settled < ?1";
    let sql = |text: &str| text.replace("{OLD}", OLD);
    let rows = desk.rows();
    rows.prepare_cached(&sql("DELETE FROM proposal_fields WHERE proposal_id IN ({OLD})"))?.execute([stamp])?;
    rows.prepare_cached(&sql("DELETE FROM proposal_looked WHERE proposal_id IN ({OLD})"))?.execute([stamp])?;
    rows.prepare_cached(
        "DELETE FROM kept_files WHERE sha256 IN (SELECT sha256 FROM proposals WHERE state = 'discarded' AND settled < ?1)
         AND sha256 NOT IN (SELECT sha256 FROM documents) AND sha256 NOT IN (SELECT sha256 FROM case_documents)",
    )?
    .execute([stamp])?;
    rows.prepare_cached("DELETE FROM proposals WHERE state <> 'open' AND settled < ?1")?.execute([stamp])?;
    Ok(())
}

/// What stands in place of what was read.
pub(super) fn corrections(reading: &Reading<'_>, proposal: i64) -> Result<BTreeMap<FieldName, Value>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT field, value FROM proposal_fields WHERE proposal_id = ?1")?;
    let mut rows = statement.query([proposal])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let value: String = row.get("value")?;
        found.insert(row.get("field")?, serde_json::from_str(&value).map_err(|e| Fault::new("proposals", e))?);
    }
    Ok(found)
}

pub(super) fn put(desk: &Desk<'_>, proposal: i64, field: &str, value: &Value) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO proposal_fields (uid, proposal_id, field, value) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (proposal_id, field) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
        )?
        .execute(params![desk.context.uid(), proposal, field, value.to_string()])?;
    Ok(())
}

pub(super) fn take_back(desk: &Desk<'_>, proposal: i64, field: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("DELETE FROM proposal_fields WHERE proposal_id = ?1 AND field = ?2")?
        .execute(params![proposal, field])?;
    Ok(())
}

/// Nothing of what a person did to it counts any more.
pub(super) fn clear(desk: &Desk<'_>, uid: &str) -> Result<()> {
    let of = "proposal_id = (SELECT id FROM proposals WHERE uid = ?1)";
    desk.rows().prepare_cached(&format!("DELETE FROM proposal_fields WHERE {of}"))?.execute([uid])?;
    desk.rows().prepare_cached(&format!("DELETE FROM proposal_looked WHERE {of}"))?.execute([uid])?;
    Ok(())
}

pub(super) fn looked(reading: &Reading<'_>, proposal: i64) -> Result<Vec<FieldName>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT field FROM proposal_looked WHERE proposal_id = ?1 ORDER BY id")?;
    let found = statement.query_map([proposal], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(super) fn look(desk: &Desk<'_>, proposal: i64, field: &str, looked: bool) -> Result<()> {
    let sql = if looked {
        "INSERT INTO proposal_looked (proposal_id, field) VALUES (?1, ?2) ON CONFLICT (proposal_id, field) DO NOTHING"
    } else {
        "DELETE FROM proposal_looked WHERE proposal_id = ?1 AND field = ?2"
    };
    desk.rows().prepare_cached(sql)?.execute(params![proposal, field])?;
    Ok(())
}
