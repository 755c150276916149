//! SQL of the members.

use rusqlite::{Row, params};

use crate::desk::Member;
use crate::error::Result;
use crate::language::Gender;
use crate::store::{Desk, Reading};

pub(super) fn all(reading: &Reading<'_>) -> Result<Vec<Member>> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT uid, name, gender, function, email, revision FROM members ORDER BY id")?;
    let members = statement.query_map([], from_row)?.collect::<rusqlite::Result<_>>()?;
    Ok(members)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Member> {
    Ok(Member {
        uid: row.get("uid")?,
        name: row.get("name")?,
        gender: Gender::from_tag(row.get_ref("gender")?.as_str()?).unwrap_or_default(),
        function: row.get("function")?,
        email: row.get("email")?,
        revision: row.get("revision")?,
    })
}

pub(super) fn insert(desk: &Desk<'_>, member: &Member) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO members (uid, name, gender, function, email, revision) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            member.uid,
            member.name,
            member.gender.tag(),
            member.function,
            member.email,
            member.revision
        ])?;
    Ok(())
}

pub(super) fn update(desk: &Desk<'_>, member: &Member) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE members SET name = ?2, gender = ?3, function = ?4, email = ?5, revision = ?6 WHERE uid = ?1",
        )?
        .execute(params![
            member.uid,
            member.name,
            member.gender.tag(),
            member.function,
            member.email,
            member.revision
        ])?;
    Ok(())
}
