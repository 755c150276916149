//! SQL of what was fetched.

use rusqlite::{OptionalExtension as _, Row, params};

use super::compare::Compared;
use super::{SpeakerChange, SpeakerOutcome};
use crate::directory;
use crate::error::{Error, Result};
use crate::language::Gender;
use crate::people;
use crate::store::{Desk, Reading};

/// A change as it waits.
pub(super) struct Kept {
    pub(super) outcome: SpeakerOutcome,
    pub(super) post: String,
    pub(super) name: String,
    pub(super) gender: Gender,
    pub(super) since: Option<String>,
    pub(super) email: Option<String>,
    pub(super) fetched: String,
}

/// Puts a new list in the place of the one before.
pub(super) fn replace(desk: &Desk<'_>, all: &[Compared]) -> Result<()> {
    desk.rows().prepare_cached("DELETE FROM speaker_changes WHERE state = 'open'")?.execute([])?;
    let mut insert = desk.rows().prepare_cached(
        "INSERT INTO speaker_changes
             (uid, outcome, country, post, chamber, name, gender, since, email, before, ours, fetched)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for one in all {
        insert.execute(params![
            desk.context.uid(),
            word(one.outcome),
            one.country,
            one.post,
            one.line.chamber_name,
            one.line.name,
            one.line.gender.tag(),
            one.line.since,
            one.line.email,
            one.before.as_deref().unwrap_or(""),
            one.ours,
            desk.context.stamp(),
        ])?;
    }
    Ok(())
}

/// What waits for a decision and what agrees, by country and post; an agreement that names nobody is left out.
pub(super) fn open(reading: &Reading<'_>) -> Result<Vec<SpeakerChange>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT uid, outcome, country, post, chamber, name, gender, since, email, before, ours
         FROM speaker_changes WHERE state = 'open' AND (outcome <> 'same' OR name <> '') ORDER BY country, post, id",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(change(reading, row)?);
    }
    // What stands in no country of the reference data comes last.
    found.sort_by_cached_key(|change| (change.country.name.is_empty(), directory::fold(&change.country.name)));
    Ok(found)
}

fn change(reading: &Reading<'_>, row: &Row<'_>) -> Result<SpeakerChange> {
    let post: String = row.get("post")?;
    let title = if post.is_empty() { row.get("chamber")? } else { people::post(reading, &post)?.title };
    let country: String = row.get("country")?;
    Ok(SpeakerChange {
        uid: row.get("uid")?,
        outcome: outcome(&row.get::<_, String>("outcome")?),
        country: directory::country_named(&country, reading.context.language),
        key: filled(post),
        post: title,
        name: row.get("name")?,
        gender: Gender::from_tag(&row.get::<_, String>("gender")?).unwrap_or_default(),
        since: filled(row.get("since")?),
        email: filled(row.get("email")?),
        before: filled(row.get("before")?),
        ours: row.get("ours")?,
    })
}

/// How many entries of the last fetch agree with the register.
pub(super) fn same(reading: &Reading<'_>) -> Result<u32> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT count(*) FROM speaker_changes WHERE state = 'open' AND outcome = 'same'")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// A change that waits.
pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<Kept> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT outcome, post, name, gender, since, email, fetched FROM speaker_changes
         WHERE uid = ?1 AND state = 'open'",
    )?;
    let found = statement.query_row([uid], |row| {
        Ok(Kept {
            outcome: outcome(&row.get::<_, String>("outcome")?),
            post: row.get("post")?,
            name: row.get("name")?,
            gender: Gender::from_tag(&row.get::<_, String>("gender")?).unwrap_or_default(),
            since: filled(row.get("since")?),
            email: filled(row.get("email")?),
            fetched: row.get("fetched")?,
        })
    });
    found.optional()?.ok_or_else(|| Error::not_found("change", uid))
}

/// The names of everyone a fetch listed for a post, taken over or not.
pub(super) fn listed(reading: &Reading<'_>, post: &str, fetched: &str) -> Result<Vec<String>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT name FROM speaker_changes WHERE post = ?1 AND fetched = ?2 AND name <> '' ORDER BY id",
    )?;
    let names = statement.query_map([post, fetched], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

pub(super) fn decide(desk: &Desk<'_>, uid: &str, state: &str) -> Result<()> {
    desk.rows().prepare_cached("UPDATE speaker_changes SET state = ?2 WHERE uid = ?1")?.execute(params![uid, state])?;
    Ok(())
}

fn filled(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

fn word(outcome: SpeakerOutcome) -> &'static str {
    match outcome {
        SpeakerOutcome::Added => "added",
        SpeakerOutcome::Changed => "changed",
        SpeakerOutcome::Vacant => "vacant",
        SpeakerOutcome::Several => "several",
        SpeakerOutcome::NoPost => "no_post",
        SpeakerOutcome::Same => "same",
    }
}

fn outcome(word: &str) -> SpeakerOutcome {
    match word {
        "added" => SpeakerOutcome::Added,
        "changed" => SpeakerOutcome::Changed,
        "vacant" => SpeakerOutcome::Vacant,
        "several" => SpeakerOutcome::Several,
        "same" => SpeakerOutcome::Same,
        _ => SpeakerOutcome::NoPost,
    }
}
