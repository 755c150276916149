//! SQL of the persons of cases.

use rusqlite::{OptionalExtension as _, Row, params};

use super::Person;
use crate::cases::rows::{from_json, id_list, to_json};
use crate::directory;
use crate::error::Result;
use crate::language::Gender;
use crate::store::{Desk, Reading};

/// Everybody of these cases, in the order of the cases and then as they were entered.
pub(super) fn of_cases(reading: &Reading<'_>, cases: &[i64]) -> Result<Vec<(i64, Person)>> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT p.* FROM json_each(?1) c JOIN persons p ON p.case_id = c.value ORDER BY c.key, p.id")?;
    let persons = statement.query_map([id_list(cases)], person)?.collect::<rusqlite::Result<_>>()?;
    Ok(persons)
}

pub(super) fn one(reading: &Reading<'_>, id: i64) -> Result<Person> {
    let mut statement = reading.rows().prepare_cached("SELECT * FROM persons WHERE id = ?1")?;
    Ok(statement.query_row([id], person)?.1)
}

/// Row id of a person, and the code of the case the row belongs to.
pub(super) fn place(reading: &Reading<'_>, uid: &str) -> Result<Option<(i64, String)>> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT p.id, c.code FROM persons p JOIN cases c ON c.id = p.case_id WHERE p.uid = ?1")?;
    Ok(statement.query_row([uid], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

fn person(row: &Row<'_>) -> rusqlite::Result<(i64, Person)> {
    let code: String = row.get("code")?;
    let gender = match row.get_ref("gender")?.as_str()? {
        "f" => Gender::Female,
        "m" => Gender::Male,
        _ => Gender::Unknown,
    };
    let person = Person {
        uid: row.get("uid")?,
        code: (!code.is_empty()).then_some(code),
        name: row.get("name")?,
        aliases: from_json(row.get_ref("aliases")?.as_str()?),
        gender,
        mandate: row.get("mandate")?,
        party: row.get("party")?,
        safety: from_json(row.get_ref("safety")?.as_str()?),
        situation: None,
        revision: row.get("revision")?,
    };
    Ok((row.get("id")?, person))
}

/// Enters a person and gives its uid: a new one, unless it was given one before.
pub(in crate::cases) fn add(desk: &Desk<'_>, case: i64, person: &Person) -> Result<String> {
    let uid = if person.uid.is_empty() { desk.context.uid() } else { person.uid.clone() };
    desk.rows()
        .prepare_cached(
            "INSERT INTO persons (uid, case_id, code, name, aliases, gender, mandate, party, safety, folded)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            uid,
            case,
            person.code.as_deref().unwrap_or(""),
            person.name,
            to_json(&person.aliases)?,
            word(person.gender),
            person.mandate,
            person.party,
            to_json(&person.safety)?,
            folded(person, &person.aliases),
        ])?;
    Ok(uid)
}

pub(super) fn update(desk: &Desk<'_>, id: i64, person: &Person) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE persons SET code = ?2, name = ?3, aliases = ?4, gender = ?5, mandate = ?6, party = ?7, safety = ?8,
                 folded = ?9, revision = revision + 1 WHERE id = ?1",
        )?
        .execute(params![
            id,
            person.code.as_deref().unwrap_or(""),
            person.name,
            to_json(&person.aliases)?,
            word(person.gender),
            person.mandate,
            person.party,
            to_json(&person.safety)?,
            folded(person, &person.aliases),
        ])?;
    Ok(())
}

pub(in crate::cases) fn set_aliases(desk: &Desk<'_>, person: &Person, aliases: &[String]) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE persons SET aliases = ?2, folded = ?3, revision = revision + 1 WHERE uid = ?1")?
        .execute(params![person.uid, to_json(&aliases)?, folded(person, aliases)])?;
    Ok(())
}

fn word(gender: Gender) -> &'static str {
    match gender {
        Gender::Female => "f",
        Gender::Male => "m",
        Gender::Unknown => "unknown",
    }
}

fn folded(person: &Person, aliases: &[String]) -> String {
    let code = person.code.as_deref().unwrap_or("");
    directory::fold(&format!("{code} {} {}", person.name, aliases.join(" ")))
}

/// Whether anything was entered about the person.
pub(super) fn is_used(reading: &Reading<'_>, id: i64) -> Result<bool> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM situations WHERE person_id = ?1) OR EXISTS (SELECT 1 FROM notes WHERE person_id = ?1)
             OR EXISTS (SELECT 1 FROM case_documents WHERE person_id = ?1)
             OR EXISTS (SELECT 1 FROM sponsors WHERE person_id = ?1)
             OR EXISTS (SELECT 1 FROM case_days WHERE person_id = ?1)",
    )?;
    Ok(statement.query_row([id], |row| row.get(0))?)
}

pub(super) fn delete(desk: &Desk<'_>, id: i64) -> Result<()> {
    desk.rows().prepare_cached("DELETE FROM persons WHERE id = ?1")?.execute([id])?;
    Ok(())
}
