//! SQL of reports.

use rusqlite::{OptionalExtension as _, Row, params};

use super::Reported;
use crate::error::{Fault, Result};
use crate::store::{Desk, Reading};

/// A report as it is stored. Its state is that of its letter.
#[derive(Clone, Debug)]
pub(super) struct Stored {
    pub(super) uid: String,
    pub(super) letter: String,
    /// ISO date; empty for the first report.
    pub(super) since: String,
    pub(super) until: String,
    pub(super) actions: Vec<Reported>,
    /// RFC 3339; empty until the Secretary General's server took it.
    pub(super) sent: String,
}

pub(super) fn insert(desk: &Desk<'_>, report: &Stored) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO reports (uid, letter, since, until, actions, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            report.uid,
            report.letter,
            report.since,
            report.until,
            serde_json::to_string(&report.actions).map_err(|e| Fault::new("reports", e))?,
            desk.context.stamp(),
        ])?;
    Ok(())
}

/// Every report, the newest first.
pub(super) fn all(reading: &Reading<'_>) -> Result<Vec<Stored>> {
    let mut statement = reading.rows().prepare_cached("SELECT * FROM reports ORDER BY id DESC")?;
    let rows = statement.query_map([], from_row)?.collect::<rusqlite::Result<Vec<_>>>()?;
    rows.into_iter().map(whole).collect()
}

pub(super) fn find(reading: &Reading<'_>, uid: &str) -> Result<Option<Stored>> {
    let mut statement = reading.rows().prepare_cached("SELECT * FROM reports WHERE uid = ?1")?;
    statement.query_row([uid], from_row).optional()?.map(whole).transpose()
}

pub(super) fn of_letter(reading: &Reading<'_>, letter: &str) -> Result<Option<Stored>> {
    let mut statement = reading.rows().prepare_cached("SELECT * FROM reports WHERE letter = ?1")?;
    statement.query_row([letter], from_row).optional()?.map(whole).transpose()
}

/// The report and the JSON of its actions.
fn from_row(row: &Row<'_>) -> rusqlite::Result<(Stored, String)> {
    let report = Stored {
        uid: row.get("uid")?,
        letter: row.get("letter")?,
        since: row.get("since")?,
        until: row.get("until")?,
        actions: Vec::new(),
        sent: row.get("sent")?,
    };
    Ok((report, row.get("actions")?))
}

fn whole((mut report, actions): (Stored, String)) -> Result<Stored> {
    report.actions = serde_json::from_str(&actions).map_err(|e| Fault::new("reports", e))?;
    Ok(report)
}

pub(super) fn set_sent(desk: &Desk<'_>, uid: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE reports SET sent = ?2 WHERE uid = ?1")?
        .execute(params![uid, desk.context.stamp()])?;
    Ok(())
}
