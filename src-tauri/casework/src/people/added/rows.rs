//! SQL of the posts the office added.

use rusqlite::{OptionalExtension as _, Row, params};

use super::Added;
use crate::error::Result;
use crate::store::{Desk, Reading};

pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<Option<Added>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT uid, country, kind, title, chamber FROM posts WHERE uid = ?1")?;
    Ok(statement.query_row([uid], added).optional()?)
}

pub(super) fn of_country(reading: &Reading<'_>, iso3: &str) -> Result<Vec<Added>> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT uid, country, kind, title, chamber FROM posts WHERE country = ?1 ORDER BY title, id")?;
    let all = statement.query_map([iso3], added)?.collect::<rusqlite::Result<_>>()?;
    Ok(all)
}

fn added(row: &Row<'_>) -> rusqlite::Result<Added> {
    Ok(Added {
        uid: row.get("uid")?,
        country: row.get("country")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        chamber: row.get("chamber")?,
    })
}

pub(super) fn insert(desk: &Desk<'_>, post: &Added) -> Result<()> {
    desk.rows()
        .prepare_cached("INSERT INTO posts (uid, country, kind, title, chamber) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![post.uid, post.country, post.kind, post.title, post.chamber])?;
    Ok(())
}

pub(super) fn remove(desk: &Desk<'_>, uid: &str) -> Result<()> {
    desk.rows().prepare_cached("DELETE FROM posts WHERE uid = ?1")?.execute([uid])?;
    Ok(())
}

/// Whether a letter or an action names the post.
pub(super) fn is_used(reading: &Reading<'_>, uid: &str) -> Result<bool> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM letters WHERE post = ?1) OR EXISTS (SELECT 1 FROM action_posts WHERE post = ?1)",
    )?;
    Ok(statement.query_row([uid], |row| row.get(0))?)
}
