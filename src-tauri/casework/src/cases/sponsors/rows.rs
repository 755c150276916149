//! SQL of sponsorships.

use rusqlite::{OptionalExtension as _, params};

use super::Sponsor;
use crate::cases::rows::id_list;
use crate::directory::Named;
use crate::error::Result;
use crate::store::{Desk, Reading};

/// A sponsorship of today.
pub(in crate::cases) struct Active {
    pub(in crate::cases) member: String,
    pub(in crate::cases) case: i64,
    pub(in crate::cases) person: Option<i64>,
}

/// A sponsorship to be stored.
pub(super) struct Entry<'a> {
    pub(super) case: i64,
    pub(super) person: Option<i64>,
    pub(super) member: i64,
    pub(super) since: &'a str,
    pub(super) note: &'a str,
}

/// One as it is kept.
pub(super) struct Stored {
    pub(super) case: i64,
    pub(super) person: Option<i64>,
    pub(super) member: i64,
    pub(super) since: String,
    pub(super) until: String,
}

pub(super) fn of_cases(reading: &Reading<'_>, cases: &[i64]) -> Result<Vec<Sponsor>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT s.uid, s.since, s.until, s.note, m.uid AS member, m.name AS member_name, p.uid AS person,
                p.name AS person_name
         FROM sponsors s JOIN members m ON m.id = s.member_id LEFT JOIN persons p ON p.id = s.person_id
         WHERE s.case_id IN (SELECT value FROM json_each(?1)) ORDER BY s.until <> '', s.since DESC, s.id DESC",
    )?;
    let found = statement
        .query_map([id_list(cases)], |row| {
            let until: String = row.get("until")?;
            let person: Option<String> = row.get("person")?;
            let name: Option<String> = row.get("person_name")?;
            Ok(Sponsor {
                uid: row.get("uid")?,
                member: Named { id: row.get("member")?, name: row.get("member_name")? },
                person: person.map(|id| Named { id, name: name.unwrap_or_default() }),
                since: row.get("since")?,
                until: (!until.is_empty()).then_some(until),
                note: row.get("note")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(in crate::cases) fn active(reading: &Reading<'_>) -> Result<Vec<Active>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT m.name, s.case_id, s.person_id FROM sponsors s JOIN members m ON m.id = s.member_id
         WHERE s.until = '' ORDER BY s.id",
    )?;
    let found = statement
        .query_map([], |row| Ok(Active { member: row.get(0)?, case: row.get(1)?, person: row.get(2)? }))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<Option<Stored>> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT case_id, person_id, member_id, since, until FROM sponsors WHERE uid = ?1")?;
    let found = statement.query_row([uid], |row| {
        Ok(Stored {
            case: row.get(0)?,
            person: row.get(1)?,
            member: row.get(2)?,
            since: row.get(3)?,
            until: row.get(4)?,
        })
    });
    Ok(found.optional()?)
}

pub(super) fn member(reading: &Reading<'_>, uid: &str) -> Result<Option<i64>> {
    let mut statement = reading.rows().prepare_cached("SELECT id FROM members WHERE uid = ?1")?;
    Ok(statement.query_row([uid], |row| row.get(0)).optional()?)
}

/// Whether the member already follows exactly this.
pub(super) fn is_sponsor(reading: &Reading<'_>, case: i64, person: Option<i64>, member: i64) -> Result<bool> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM sponsors WHERE case_id = ?1 AND person_id IS ?2 AND member_id = ?3 AND until = '')",
    )?;
    Ok(statement.query_row(params![case, person, member], |row| row.get(0))?)
}

pub(super) fn insert(desk: &Desk<'_>, entry: &Entry<'_>) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO sponsors (uid, case_id, person_id, member_id, since, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![desk.context.uid(), entry.case, entry.person, entry.member, entry.since, entry.note])?;
    Ok(())
}

pub(super) fn close(desk: &Desk<'_>, uid: &str, on: &str) -> Result<()> {
    desk.rows().prepare_cached("UPDATE sponsors SET until = ?2 WHERE uid = ?1")?.execute(params![uid, on])?;
    Ok(())
}
