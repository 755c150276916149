//! The store: one encrypted file, a handle that can only read, and a desk on which one act at a time is done.
//!
//! `Reading` and `Desk` are different types on purpose: what only looks cannot change. SQL stands in the `rows.rs` of
//! each noun; nothing here knows a noun.

mod key;
pub(crate) mod open;
pub(crate) mod steps;

use std::ops::Deref;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

use crate::clock;
use crate::error::{Fault, Result};
use crate::language::Language;
use crate::ports::Ports;
use crate::vault::sha256;

/// What every verb may know besides its input: the window's language, the time, and the ports.
#[derive(Clone)]
pub struct Context {
    pub language: Language,
    pub now: DateTime<Utc>,
    pub today: NaiveDate,
    pub ports: Arc<Ports>,
    /// What the last round of sending found; `None` before the first.
    pub reached: Option<bool>,
    /// Whether this is an exercise.
    pub exercise: bool,
}

impl Context {
    /// Now as it is stored.
    #[must_use]
    pub fn stamp(&self) -> String {
        clock::stamp(self.now)
    }

    /// Today as an ISO date.
    #[must_use]
    pub fn date(&self) -> String {
        self.today.to_string()
    }

    /// A new uid (UUIDv7): sorts by time, unique across machines.
    #[must_use]
    pub fn uid(&self) -> String {
        Uuid::now_v7().to_string()
    }
}

/// A look at the register. It cannot change anything.
pub struct Reading<'a> {
    connection: &'a Connection,
    pub context: Context,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(connection: &'a Connection, context: Context) -> Reading<'a> {
        Reading { connection, context }
    }

    /// The connection, for the `rows.rs` of a noun.
    pub(crate) fn rows(&self) -> &'a Connection {
        self.connection
    }

    /// A setting, or `None` when it was never set.
    pub(crate) fn setting(&self, name: &str) -> Result<Option<String>> {
        let mut statement = self.connection.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// The bytes kept under a SHA-256.
    pub(crate) fn kept(&self, sha256: &str) -> Result<Option<Vec<u8>>> {
        let mut statement = self.connection.prepare_cached("SELECT bytes FROM kept_files WHERE sha256 = ?1")?;
        Ok(statement.query_row([sha256], |row| row.get(0)).optional()?)
    }
}

/// The place where an act is done: everything a `Reading` sees, and the right to change it until the act ends.
pub struct Desk<'a> {
    reading: Reading<'a>,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(connection: &'a Connection, context: Context) -> Desk<'a> {
        Desk { reading: Reading::new(connection, context) }
    }

    pub(crate) fn set_setting(&self, name: &str, value: &str) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO settings (uid, name, value) VALUES (?1, ?2, ?3)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
            )?
            .execute(params![self.context.uid(), name, value])?;
        Ok(())
    }

    /// Notes that the running act takes back the entry `undone`, and gives the uid of the act's own entry.
    pub(crate) fn undoes(&self, undone: &str) -> Result<String> {
        self.connection
            .prepare_cached("UPDATE history_entries SET undoes = ?1 WHERE id = (SELECT entry FROM history_now)")?
            .execute([undone])?;
        let mut statement = self
            .connection
            .prepare_cached("SELECT uid FROM history_entries WHERE id = (SELECT entry FROM history_now)")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// Keeps bytes and gives their SHA-256; the same bytes are kept once.
    pub(crate) fn keep(&self, bytes: &[u8]) -> Result<String> {
        let name = sha256(bytes);
        self.connection
            .prepare_cached("INSERT INTO kept_files (sha256, bytes) VALUES (?1, ?2) ON CONFLICT (sha256) DO NOTHING")?
            .execute(params![name, bytes])?;
        Ok(name)
    }
}

impl<'a> Deref for Desk<'a> {
    type Target = Reading<'a>;

    fn deref(&self) -> &Self::Target {
        &self.reading
    }
}

/// Opens the history entry of an act; every write until `close_entry` is recorded under it.
pub(crate) fn open_entry(connection: &Connection, context: &Context, act: &str) -> Result<i64> {
    connection.prepare_cached("INSERT INTO history_entries (uid, at, act) VALUES (?1, ?2, ?3)")?.execute(params![
        context.uid(),
        context.stamp(),
        act
    ])?;
    let entry = connection.last_insert_rowid();
    connection.prepare_cached("INSERT INTO history_now (entry) VALUES (?1)")?.execute([entry])?;
    Ok(entry)
}

/// An entry at the end of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) uid: String,
    pub(crate) chain: String,
}

/// Closes the entry and links it to the chain; an act that changed nothing leaves no entry. Gives the new end of the chain
/// when something changed.
pub(crate) fn close_entry(connection: &Connection, entry: i64) -> Result<Option<Head>> {
    connection.prepare_cached("DELETE FROM history_now WHERE entry = ?1")?.execute([entry])?;
    let changes: i64 = connection
        .prepare_cached("SELECT count(*) FROM history_changes WHERE entry = ?1")?
        .query_row([entry], |row| row.get(0))?;
    if changes == 0 {
        connection.prepare_cached("DELETE FROM history_entries WHERE id = ?1")?.execute([entry])?;
        return Ok(None);
    }
    let before: Option<String> = connection
        .prepare_cached("SELECT chain FROM history_entries WHERE id < ?1 ORDER BY id DESC LIMIT 1")?
        .query_row([entry], |row| row.get(0))
        .optional()?;
    let chain = link(connection, entry, before.as_deref().unwrap_or(""))?;
    let uid = connection
        .prepare_cached("UPDATE history_entries SET chain = ?2 WHERE id = ?1 RETURNING uid")?
        .query_row(params![entry, chain], |row| row.get(0))?;
    Ok(Some(Head { uid, chain }))
}

/// The chain value of an entry: SHA-256 over the link before, the entry and its changes in order.
pub(crate) fn link(connection: &Connection, entry: i64, before: &str) -> Result<String> {
    let mut statement = connection.prepare_cached(
        "SELECT json_array(e.id, e.uid, e.at, e.act, e.undoes) FROM history_entries e WHERE e.id = ?1
         UNION ALL SELECT json_array(c.place, c.record, c.row_id, c.of_case, c.sealed, c.before, c.after) FROM (
             SELECT * FROM history_changes WHERE entry = ?1 ORDER BY id) c",
    )?;
    let mut text = before.to_owned();
    let mut rows = statement.query([entry])?;
    while let Some(row) = rows.next()? {
        text.push('\n');
        text.push_str(row.get_ref(0)?.as_str().map_err(|e| Fault::new("history", e))?);
    }
    Ok(sha256(text.as_bytes()))
}

/// The end of the chain; `None` before the first act.
pub(crate) fn head(connection: &Connection) -> Result<Option<Head>> {
    let mut statement = connection.prepare_cached("SELECT uid, chain FROM history_entries ORDER BY id DESC LIMIT 1")?;
    Ok(statement.query_row([], |row| Ok(Head { uid: row.get("uid")?, chain: row.get("chain")? })).optional()?)
}

/// Whether an entry stands in the chain as it stood when it was its end.
pub(crate) fn holds(connection: &Connection, head: &Head) -> Result<bool> {
    let mut statement = connection.prepare_cached("SELECT chain FROM history_entries WHERE uid = ?1")?;
    let chain: Option<String> = statement.query_row([&head.uid], |row| row.get(0)).optional()?;
    Ok(chain.as_deref() == Some(head.chain.as_str()))
}
