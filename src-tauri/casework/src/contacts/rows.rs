//! SQL of contacts and lists.

use rusqlite::{OptionalExtension as _, Row, Statement, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{ContactCard, ListRule, Stored};
use crate::error::{Fault, Result};
use crate::store::{Desk, Reading};

const COLUMNS: &str =
    "id, uid, name, prefix, given, additional, family, suffix, organisation, department, role, emails,
    phones, addresses, tags, language, country, notes, photo, photo_type, kept, source, revision";

/// What the list asks of every contact.
pub(super) struct Seen<'a> {
    pub(super) folded: &'a str,
    pub(super) country: &'a str,
    pub(super) language: &'a str,
    /// JSON array.
    pub(super) tags: &'a str,
}

/// Ids of the contacts that fit, in order: those of one page, and how many fit in all. Without `facts` only `folded` is
/// read, and the rest of what is seen is empty: words alone are typed at every key.
pub(super) fn find(
    reading: &Reading<'_>,
    from: u32,
    limit: u32,
    facts: bool,
    fits: impl Fn(&Seen<'_>) -> bool,
) -> Result<(Vec<i64>, u32)> {
    let sql = if facts {
        "SELECT id, folded, country, language, tags FROM contacts INDEXED BY contacts_search ORDER BY folded"
    } else {
        "SELECT id, folded FROM contacts INDEXED BY contacts_search ORDER BY folded"
    };
    let mut statement = reading.rows().prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let (mut found, mut total) = (Vec::new(), 0_u32);
    while let Some(row) = rows.next()? {
        let text = |at: usize| row.get_ref(at)?.as_str().map_err(rusqlite::Error::from);
        let fact = |at: usize| if facts { text(at) } else { Ok("") };
        if fits(&Seen { folded: text(1)?, country: fact(2)?, language: fact(3)?, tags: fact(4)? }) {
            if total >= from && total - from < limit {
                found.push(row.get(0)?);
            }
            total += 1;
        }
    }
    Ok((found, total))
}

/// One page of all contacts, in order.
pub(super) fn page(reading: &Reading<'_>, from: u32, limit: u32) -> Result<Vec<i64>> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT id FROM contacts INDEXED BY contacts_search ORDER BY folded LIMIT ?2 OFFSET ?1")?;
    let ids = statement.query_map([from, limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

pub(super) fn count(reading: &Reading<'_>) -> Result<u32> {
    let mut statement = reading.rows().prepare_cached("SELECT count(*) FROM contacts")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

pub(super) fn by_id(reading: &Reading<'_>, id: i64) -> Result<Stored> {
    let mut statement = reading.rows().prepare_cached(&format!("SELECT {COLUMNS} FROM contacts WHERE id = ?1"))?;
    Ok(statement.query_row([id], stored)?)
}

pub(super) fn by_uid(reading: &Reading<'_>, uid: &str) -> Result<Option<Stored>> {
    let mut statement = reading.rows().prepare_cached(&format!("SELECT {COLUMNS} FROM contacts WHERE uid = ?1"))?;
    Ok(statement.query_row([uid], stored).optional()?)
}

/// Calls `each` for every contact, in the order of the list.
pub(super) fn every(reading: &Reading<'_>, mut each: impl FnMut(Stored) -> Result<()>) -> Result<()> {
    let mut statement = reading.rows().prepare_cached(&format!("SELECT {COLUMNS} FROM contacts ORDER BY folded"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(stored(row)?)?;
    }
    Ok(())
}

/// JSON of the addresses of every contact.
pub(super) fn emails(reading: &Reading<'_>, mut each: impl FnMut(&str)) -> Result<()> {
    let mut statement = reading.rows().prepare_cached("SELECT emails FROM contacts WHERE emails <> '[]'")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?);
    }
    Ok(())
}

/// Calls `each` with the JSON of tags and of addresses, for every contact that has tags.
pub(super) fn tagged(reading: &Reading<'_>, mut each: impl FnMut(&str, &str)) -> Result<()> {
    let mut statement = reading.rows().prepare_cached("SELECT tags, emails FROM contacts WHERE tags <> '[]'")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let text = |at: usize| row.get_ref(at)?.as_str().map_err(rusqlite::Error::from);
        each(text(0)?, text(1)?);
    }
    Ok(())
}

/// Calls `each` with the uid, the name and the addresses of every contact.
pub(super) fn keys(reading: &Reading<'_>, mut each: impl FnMut(&str, &str, Vec<&str>)) -> Result<()> {
    #[derive(serde::Deserialize)]
    struct Only<'a> {
        #[serde(borrow)]
        address: std::borrow::Cow<'a, str>,
    }
    let mut statement = reading.rows().prepare_cached("SELECT uid, name, emails FROM contacts")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let text = |at: usize| row.get_ref(at)?.as_str().map_err(rusqlite::Error::from);
        let emails: Vec<Only<'_>> = serde_json::from_str(text(2)?).unwrap_or_default();
        each(text(0)?, text(1)?, emails.iter().map(|email| email.address.as_ref()).collect());
    }
    Ok(())
}

/// How many contacts have each tag, country or language; `column` is one of ours.
pub(super) fn used(reading: &Reading<'_>, column: &'static str) -> Result<Vec<(String, u32)>> {
    let sql = match column {
        "tags" => {
            "SELECT t.value, count(*) FROM contacts, json_each(contacts.tags) t WHERE tags <> '[]'
                   GROUP BY t.value ORDER BY count(*) DESC, t.value"
        }
        "country" => {
            "SELECT country, count(*) FROM contacts WHERE country <> '' GROUP BY country ORDER BY count(*) DESC, country"
        }
        _ => {
            "SELECT language, count(*) FROM contacts WHERE language <> '' GROUP BY language
             ORDER BY count(*) DESC, language"
        }
    };
    let mut statement = reading.rows().prepare_cached(sql)?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

const INSERT: &str =
    "INSERT INTO contacts (uid, name, prefix, given, additional, family, suffix, organisation, department,
     role, emails, phones, addresses, tags, language, country, notes, photo, photo_type, kept, source, folded) VALUES ";
const PLACES: &str = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
/// Rows put in by one statement: SQLite copies each page a statement writes to, in pieces that are locked and wiped one by
/// one, and copies it once however many rows the statement has.
const AT_ONCE: usize = 100;

pub(super) fn insert(desk: &Desk<'_>, contact: &Stored, folded: &str) -> Result<()> {
    let mut statement = desk.rows().prepare_cached(&format!("{INSERT}{PLACES}"))?;
    bind(&mut statement, 0, contact, folded)?;
    statement.raw_execute()?;
    Ok(())
}

/// Puts in many, each with its folded words, in their order.
pub(super) fn insert_all(desk: &Desk<'_>, all: &[(&Stored, &str)]) -> Result<()> {
    let whole = all.chunks_exact(AT_ONCE);
    let rest = whole.remainder();
    let sql = format!("{INSERT}{}", vec![PLACES; AT_ONCE].join(", "));
    for chunk in whole {
        let mut statement = desk.rows().prepare_cached(&sql)?;
        for (at, (contact, folded)) in chunk.iter().enumerate() {
            bind(&mut statement, at, contact, folded)?;
        }
        statement.raw_execute()?;
    }
    rest.iter().try_for_each(|(contact, folded)| insert(desk, contact, folded))
}

/// Binds a contact as the row `at` of a statement, in the order of `INSERT`.
fn bind(statement: &mut Statement<'_>, at: usize, contact: &Stored, folded: &str) -> Result<()> {
    let card = &contact.card;
    let (emails, phones) = (to_json(&card.emails)?, to_json(&card.phones)?);
    let (addresses, tags, kept) = (to_json(&card.addresses)?, to_json(&card.tags)?, to_json(&contact.kept)?);
    let values: [&str; 22] = [
        &contact.uid,
        &card.name,
        &card.prefix,
        &card.given,
        &card.additional,
        &card.family,
        &card.suffix,
        &card.organisation,
        &card.department,
        &card.role,
        &emails,
        &phones,
        &addresses,
        &tags,
        &card.language,
        &card.country,
        &card.notes,
        &contact.photo,
        &contact.photo_type,
        &kept,
        &contact.source,
        folded,
    ];
    for (place, value) in values.iter().enumerate() {
        statement.raw_bind_parameter(at * values.len() + place + 1, value)?;
    }
    Ok(())
}

pub(super) fn update(desk: &Desk<'_>, contact: &Stored, folded: &str) -> Result<()> {
    let mut statement = desk.rows().prepare_cached(
        "UPDATE contacts SET name = ?2, prefix = ?3, given = ?4, additional = ?5, family = ?6, suffix = ?7,
         organisation = ?8, department = ?9, role = ?10, emails = ?11, phones = ?12, addresses = ?13, tags = ?14,
         language = ?15, country = ?16, notes = ?17, photo = ?18, photo_type = ?19, kept = ?20, source = ?21,
         folded = ?22, revision = revision + 1 WHERE uid = ?1",
    )?;
    bind(&mut statement, 0, contact, folded)?;
    statement.raw_execute()?;
    Ok(())
}

/// Whether there was one.
pub(super) fn delete(desk: &Desk<'_>, uid: &str) -> Result<bool> {
    Ok(desk.rows().prepare_cached("DELETE FROM contacts WHERE uid = ?1")?.execute([uid])? > 0)
}

/// A list as it is stored.
#[derive(Clone, Debug, Default)]
pub(super) struct StoredList {
    pub(super) uid: String,
    pub(super) revision: u32,
    pub(super) name: String,
    pub(super) note: String,
    pub(super) rule: Option<ListRule>,
    pub(super) members: Vec<String>,
}

pub(super) fn lists(reading: &Reading<'_>) -> Result<Vec<StoredList>> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT uid, name, note, rule, members, revision FROM contact_lists ORDER BY name, id")?;
    let lists = statement.query_map([], stored_list)?.collect::<rusqlite::Result<_>>()?;
    Ok(lists)
}

pub(super) fn list(reading: &Reading<'_>, uid: &str) -> Result<Option<StoredList>> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT uid, name, note, rule, members, revision FROM contact_lists WHERE uid = ?1")?;
    Ok(statement.query_row([uid], stored_list).optional()?)
}

/// Writes a list: a new one when its revision is 0.
pub(super) fn save_list(desk: &Desk<'_>, list: &StoredList) -> Result<()> {
    let rule = list.rule.as_ref().map(to_json).transpose()?.unwrap_or_default();
    let sql = if list.revision == 0 {
        "INSERT INTO contact_lists (uid, name, note, rule, members) VALUES (?1, ?2, ?3, ?4, ?5)"
    } else {
        "UPDATE contact_lists SET name = ?2, note = ?3, rule = ?4, members = ?5, revision = revision + 1 WHERE uid = ?1"
    };
    desk.rows().prepare_cached(sql)?.execute(params![list.uid, list.name, list.note, rule, to_json(&list.members)?])?;
    Ok(())
}

/// Whether there was one.
pub(super) fn delete_list(desk: &Desk<'_>, uid: &str) -> Result<bool> {
    Ok(desk.rows().prepare_cached("DELETE FROM contact_lists WHERE uid = ?1")?.execute([uid])? > 0)
}

fn stored_list(row: &Row<'_>) -> rusqlite::Result<StoredList> {
    let rule: String = row.get("rule")?;
    Ok(StoredList {
        uid: row.get("uid")?,
        revision: row.get("revision")?,
        name: row.get("name")?,
        note: row.get("note")?,
        rule: serde_json::from_str(&rule).ok(),
        members: from_json(row, "members")?,
    })
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    Ok(Stored {
        uid: row.get("uid")?,
        revision: row.get("revision")?,
        card: ContactCard {
            name: row.get("name")?,
            prefix: row.get("prefix")?,
            given: row.get("given")?,
            additional: row.get("additional")?,
            family: row.get("family")?,
            suffix: row.get("suffix")?,
            organisation: row.get("organisation")?,
            department: row.get("department")?,
            role: row.get("role")?,
            emails: from_json(row, "emails")?,
            phones: from_json(row, "phones")?,
            addresses: from_json(row, "addresses")?,
            tags: from_json(row, "tags")?,
            language: row.get("language")?,
            country: row.get("country")?,
            notes: row.get("notes")?,
        },
        photo: row.get("photo")?,
        photo_type: row.get("photo_type")?,
        kept: from_json(row, "kept")?,
        source: row.get("source")?,
    })
}

fn from_json<T: DeserializeOwned + Default>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text = row.get_ref(column)?.as_str()?;
    Ok(if text == "[]" { T::default() } else { serde_json::from_str(text).unwrap_or_default() })
}

fn to_json(value: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string(value).map_err(|e| Fault::new("contacts", e))?)
}
