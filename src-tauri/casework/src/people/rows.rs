//! SQL of holders.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension as _, Row, params};

use super::Holder;
use crate::error::{Fault, Result};
use crate::language::Gender;
use crate::store::{Desk, Reading};

const COLUMNS: &str =
    "uid, name, gender, honorific, acting_as, since, until, source, email, address, confirmed, claim, recognised";

/// Who holds or claims a post on a day: the newest of each claim whose time has begun and not ended.
pub(super) fn on(reading: &Reading<'_>, post: &str, date: &str) -> Result<Vec<Holder>> {
    let mut statement = reading.rows().prepare_cached(&format!(
        "SELECT {COLUMNS} FROM holders h WHERE post = ?1 AND since <= ?2 AND (until = '' OR until >= ?2)
         AND NOT EXISTS (SELECT 1 FROM holders n WHERE n.post = h.post AND n.claim = h.claim AND n.since > h.since
                         AND n.since <= ?2 AND (n.until = '' OR n.until >= ?2))
         ORDER BY claim, since DESC"
    ))?;
    let holders = statement.query_map([post, date], holder)?.collect::<rusqlite::Result<_>>()?;
    Ok(holders)
}

/// Every holder of a post, newest first.
pub(super) fn of_post(reading: &Reading<'_>, post: &str) -> Result<Vec<Holder>> {
    let mut statement =
        reading.rows().prepare_cached(&format!("SELECT {COLUMNS} FROM holders WHERE post = ?1 ORDER BY since DESC"))?;
    let holders = statement.query_map([post], holder)?.collect::<rusqlite::Result<_>>()?;
    Ok(holders)
}

/// The line of claimants a holder's uid belongs to.
pub(super) fn claim_of(reading: &Reading<'_>, uid: &str) -> Result<Option<String>> {
    let mut statement = reading.rows().prepare_cached("SELECT claim FROM holders WHERE uid = ?1")?;
    Ok(statement.query_row([uid], |row| row.get("claim")).optional()?)
}

pub(super) fn confirm(desk: &Desk<'_>, uid: &str, day: &str) -> Result<()> {
    desk.rows().prepare_cached("UPDATE holders SET confirmed = ?2 WHERE uid = ?1")?.execute([uid, day])?;
    Ok(())
}

/// Keys of the posts a holder was ever entered for.
pub(super) fn held(reading: &Reading<'_>) -> Result<BTreeSet<String>> {
    let mut statement = reading.rows().prepare_cached("SELECT DISTINCT post FROM holders")?;
    let posts = statement.query_map([], |row| row.get("post"))?.collect::<rusqlite::Result<_>>()?;
    Ok(posts)
}

/// Every address of a holder, each once.
pub(super) fn emails(reading: &Reading<'_>) -> Result<Vec<String>> {
    let mut statement = reading.rows().prepare_cached("SELECT DISTINCT email FROM holders WHERE email <> ''")?;
    let emails = statement.query_map([], |row| row.get("email"))?.collect::<rusqlite::Result<_>>()?;
    Ok(emails)
}

/// Key of the post a holder's uid belongs to.
pub(super) fn post_of(reading: &Reading<'_>, uid: &str) -> Result<Option<String>> {
    let mut statement = reading.rows().prepare_cached("SELECT post FROM holders WHERE uid = ?1")?;
    Ok(statement.query_row([uid], |row| row.get("post")).optional()?)
}

pub(super) fn name_of(reading: &Reading<'_>, uid: &str) -> Result<Option<String>> {
    let mut statement = reading.rows().prepare_cached("SELECT name FROM holders WHERE uid = ?1")?;
    Ok(statement.query_row([uid], |row| row.get("name")).optional()?)
}

pub(super) fn insert(desk: &Desk<'_>, post: &str, holder: &Holder) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO holders (uid, post, name, gender, honorific, acting_as, since, source, email, address, confirmed,
                                  claim, recognised)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .execute(params![
            holder.uid,
            post,
            holder.name,
            holder.gender.tag(),
            holder.honorific,
            holder.acting_as.as_deref().unwrap_or(""),
            holder.since,
            holder.source,
            holder.email.as_deref().unwrap_or(""),
            to_json(&holder.address)?,
            holder.confirmed,
            holder.claim,
            holder.recognised,
        ])?;
    Ok(())
}

pub(super) fn update(desk: &Desk<'_>, holder: &Holder) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE holders SET name = ?2, gender = ?3, honorific = ?4, acting_as = ?5, since = ?6, source = ?7,
             email = ?8, address = ?9, confirmed = ?10 WHERE uid = ?1",
        )?
        .execute(params![
            holder.uid,
            holder.name,
            holder.gender.tag(),
            holder.honorific,
            holder.acting_as.as_deref().unwrap_or(""),
            holder.since,
            holder.source,
            holder.email.as_deref().unwrap_or(""),
            to_json(&holder.address)?,
            holder.confirmed,
        ])?;
    Ok(())
}

/// Ends a holder the day before `day`, or on their only day.
pub(super) fn end(desk: &Desk<'_>, uid: &str, day: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE holders SET until = max(since, date(?2, '-1 day')), vacated = 1 WHERE uid = ?1")?
        .execute(params![uid, day])?;
    Ok(())
}

/// Ends every holder of a post the day before the next begins; the newest has no end.
pub(super) fn end_each_before_the_next(desk: &Desk<'_>, post: &str) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE holders SET until = e.until FROM (
                 SELECT id, coalesce(date(lead(since) OVER (PARTITION BY claim ORDER BY since), '-1 day'), '') AS until
                 FROM holders WHERE post = ?1) e
             WHERE holders.id = e.id AND holders.vacated = 0 AND holders.until <> e.until",
        )?
        .execute([post])?;
    Ok(())
}

fn holder(row: &Row<'_>) -> rusqlite::Result<Holder> {
    let email: String = row.get("email")?;
    let acting_as: String = row.get("acting_as")?;
    let until: String = row.get("until")?;
    Ok(Holder {
        uid: row.get("uid")?,
        name: row.get("name")?,
        gender: Gender::from_tag(row.get_ref("gender")?.as_str()?).unwrap_or_default(),
        honorific: row.get("honorific")?,
        acting_as: (!acting_as.is_empty()).then_some(acting_as),
        since: row.get("since")?,
        source: row.get("source")?,
        email: (!email.is_empty()).then_some(email),
        address: serde_json::from_str(row.get_ref("address")?.as_str()?).unwrap_or_default(),
        confirmed: row.get("confirmed")?,
        until: (!until.is_empty()).then_some(until),
        recognised: row.get("recognised")?,
        claim: row.get("claim")?,
    })
}

fn to_json(lines: &[String]) -> Result<String> {
    Ok(serde_json::to_string(lines).map_err(|e| Fault::new("people", e))?)
}
