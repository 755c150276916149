//! SQL of documents, decisions and their paragraphs. The codes of the cases are joined in: a decision is never shown
//! without them.

use rusqlite::{OptionalExtension as _, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::kin::{Kin, Relation};
use super::reading::{DecisionReading, FileReading};
use super::{Decision, DecisionFacts, DecisionRow, Document, Paragraph};
use crate::demands::{self, Proposed};
use crate::directory::{self, Named};
use crate::error::{Error, Fault, Result};
use crate::language::Language;
use crate::store::{Desk, Reading};

const ROW: &str = "SELECT d.uid, d.title, d.country, d.organ, d.session, d.date, d.draft, t.symbol,
    (SELECT group_concat(code, ' ') FROM (SELECT c.code FROM decision_cases l JOIN cases c ON c.id = l.case_id
        WHERE l.decision_id = d.id ORDER BY l.id)) AS codes,
    (SELECT n.uid FROM decision_links s JOIN decisions n ON n.id = s.decision_id
        WHERE s.other_id = d.id AND s.kind = 'supersedes' ORDER BY s.id DESC LIMIT 1) AS superseded_by
    FROM decisions d JOIN documents t ON t.id = d.document_id";

pub(super) fn list(reading: &Reading<'_>) -> Result<Vec<DecisionRow>> {
    rows(reading, &format!("{ROW} ORDER BY d.date DESC, d.id DESC"), [])
}

/// On any of these cases, newest first.
pub(super) fn of_cases(reading: &Reading<'_>, cases: &[i64]) -> Result<Vec<DecisionRow>> {
    let ids: Vec<String> = cases.iter().map(i64::to_string).collect();
    let sql = format!(
        "{ROW} WHERE d.id IN (SELECT decision_id FROM decision_cases WHERE case_id IN (SELECT value FROM json_each(?1)))
         ORDER BY d.date DESC, d.id DESC"
    );
    rows(reading, &sql, [format!("[{}]", ids.join(","))])
}

pub(super) fn id_of(reading: &Reading<'_>, uid: &str) -> Result<Option<i64>> {
    let mut statement = reading.rows().prepare_cached("SELECT id FROM decisions WHERE uid = ?1")?;
    Ok(statement.query_row([uid], |row| row.get(0)).optional()?)
}

pub(super) fn one(reading: &Reading<'_>, uid: &str) -> Result<DecisionRow> {
    rows(reading, &format!("{ROW} WHERE d.uid = ?1"), [uid])?.pop().ok_or_else(|| Error::not_found("decision", uid))
}

fn rows(reading: &Reading<'_>, sql: &str, parameters: impl rusqlite::Params) -> Result<Vec<DecisionRow>> {
    let mut statement = reading.rows().prepare_cached(sql)?;
    let found = statement.query_map(parameters, |row| decision_row(reading, row))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn decision_row(reading: &Reading<'_>, row: &Row<'_>) -> rusqlite::Result<DecisionRow> {
    let country: String = row.get("country")?;
    let codes: Option<String> = row.get("codes")?;
    Ok(DecisionRow {
        uid: row.get("uid")?,
        title: row.get("title")?,
        country: directory::country_named(&country, reading.context.language),
        cases: codes.unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
        adopted_by: from_word(&row.get::<_, String>("organ")?),
        session: row.get("session")?,
        date: some(row.get("date")?),
        symbol: some(row.get("symbol")?),
        draft: row.get("draft")?,
        superseded_by: row.get("superseded_by")?,
    })
}

/// A decision of the register, as `kin` compares it.
pub(super) struct Shelved {
    pub(super) id: i64,
    pub(super) uid: String,
    pub(super) read: DecisionReading,
    pub(super) language: String,
    pub(super) draft: bool,
}

/// Decisions of a session that may be this one, newest first; one whose session is not known may be any.
pub(super) fn of_session(reading: &Reading<'_>, session: Option<u32>) -> Result<Vec<Shelved>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT d.id, d.uid, d.reading, d.draft, t.language FROM decisions d JOIN documents t ON t.id = d.document_id
         WHERE d.session = ?1 OR d.session IS NULL OR ?1 IS NULL ORDER BY d.id DESC",
    )?;
    let found = statement
        .query_map([session], |row| {
            let stored: String = row.get("reading")?;
            let (id, uid, language, draft) = (row.get("id")?, row.get("uid")?, row.get("language")?, row.get("draft")?);
            // A reading of another shape compares as one that says nothing.
            Ok(Shelved { id, uid, read: serde_json::from_str(&stored).unwrap_or_default(), language, draft })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Notes how a new decision stands to an older one.
pub(super) fn relate(desk: &Desk<'_>, decision: i64, other: &Kin) -> Result<()> {
    let (newer, older, kind) = match other.relation {
        Relation::Same => return Ok(()),
        Relation::Reworded | Relation::Adopts => (decision, other.id, "supersedes"),
        Relation::DraftOf => (other.id, decision, "supersedes"),
        Relation::OtherLanguage => (decision, other.id, "translates"),
    };
    desk.rows()
        .prepare_cached(
            "INSERT INTO decision_links (uid, decision_id, kind, other_id) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (decision_id, other_id) DO NOTHING",
        )?
        .execute(params![desk.context.uid(), newer, kind, older])?;
    Ok(())
}

pub(super) fn facts(reading: &Reading<'_>, uid: &str) -> Result<DecisionFacts> {
    let row = one(reading, uid)?;
    let (place, language): (String, String) = reading
        .rows()
        .prepare_cached(
            "SELECT d.place, t.language FROM decisions d JOIN documents t ON t.id = d.document_id WHERE d.uid = ?1",
        )?
        .query_row([uid], |row| Ok((row.get("place")?, row.get("language")?)))?;
    let paragraphs = paragraphs(reading, uid)?.into_iter().map(|p| (p.number, p.text)).collect();
    Ok(DecisionFacts {
        demands: demands::facts(reading, uid)?,
        uid: row.uid,
        symbol: row.symbol,
        date: row.date,
        organ: row.adopted_by,
        session: row.session,
        place: some(place),
        language: Language::from_tag(&language).unwrap_or_default(),
        draft: row.draft,
        paragraphs,
    })
}

fn paragraphs(reading: &Reading<'_>, uid: &str) -> Result<Vec<Paragraph>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT p.number, p.text FROM paragraphs p JOIN decisions d ON d.id = p.decision_id
         WHERE d.uid = ?1 ORDER BY p.id",
    )?;
    let found = statement
        .query_map([uid], |row| Ok(Paragraph { number: row.get("number")?, text: row.get("text")? }))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(super) fn show(reading: &Reading<'_>, uid: &str) -> Result<Decision> {
    let row = one(reading, uid)?;
    let mut statement = reading.rows().prepare_cached(
        "SELECT d.reading, t.language, t.uid, t.file, t.sha256, t.pages FROM decisions d
         JOIN documents t ON t.id = d.document_id WHERE d.uid = ?1",
    )?;
    let (stored, language, document): (String, String, Document) = statement.query_row([uid], |row| {
        let document =
            Document { uid: row.get(2)?, file: row.get("file")?, sha256: row.get("sha256")?, pages: row.get("pages")? };
        Ok((row.get("reading")?, row.get("language")?, document))
    })?;
    let read: DecisionReading = serde_json::from_str(&stored).map_err(|e| Fault::new("decisions", e))?;
    Ok(Decision {
        row,
        adoption: read.adoption,
        place: read.place,
        language,
        persons: read.persons,
        violations: read
            .violations
            .into_iter()
            .map(|id| Named { name: directory::violation_label(&id, reading.context.language), id })
            .collect(),
        summary: read.summary,
        preamble: read.preamble,
        paragraphs: paragraphs(reading, uid)?,
        document,
    })
}

/// Name of the file and SHA-256 of a document.
pub(super) fn document(reading: &Reading<'_>, uid: &str) -> Result<(String, String)> {
    let mut statement = reading.rows().prepare_cached("SELECT file, sha256 FROM documents WHERE uid = ?1")?;
    statement
        .query_row([uid], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| Error::not_found("document", uid))
}

/// The document with these bytes, when it was imported before.
pub(super) fn document_by_sha256(reading: &Reading<'_>, sha256: &str) -> Result<Option<i64>> {
    let mut statement = reading.rows().prepare_cached("SELECT id FROM documents WHERE sha256 = ?1")?;
    Ok(statement.query_row([sha256], |row| row.get(0)).optional()?)
}

pub(super) fn of_document(reading: &Reading<'_>, document: i64) -> Result<Vec<DecisionRow>> {
    rows(reading, &format!("{ROW} WHERE d.document_id = ?1 ORDER BY d.id"), [document])
}

/// ISO day on which the newest document was imported.
pub(super) fn loaded(reading: &Reading<'_>) -> Result<Option<String>> {
    let newest: Option<String> =
        reading.rows().prepare_cached("SELECT max(imported) FROM documents")?.query_row([], |row| row.get(0))?;
    Ok(newest.map(|at| at.chars().take(10).collect()))
}

pub(super) fn insert_document(desk: &Desk<'_>, read: &FileReading, sha256: &str, pages: u32) -> Result<i64> {
    let document = read.document.as_ref();
    desk.rows()
        .prepare_cached(
            "INSERT INTO documents (uid, file, sha256, pages, language, symbol, date, draft, unread, imported)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            desk.context.uid(),
            read.file,
            sha256,
            pages,
            document.map_or("en", |d| d.language.as_str()),
            document.and_then(|d| d.symbol.as_deref()).unwrap_or(""),
            document.and_then(|d| d.date.as_deref()).unwrap_or(""),
            document.is_some_and(|d| d.draft),
            serde_json::to_string(&read.unread).map_err(|e| Fault::new("decisions", e))?,
            desk.context.stamp(),
        ])?;
    Ok(desk.rows().last_insert_rowid())
}

/// Stores one decision and gives its row id and uid.
pub(super) fn insert(
    desk: &Desk<'_>,
    document: i64,
    read: &DecisionReading,
    language: Language,
    draft: bool,
) -> Result<(i64, String)> {
    let uid = desk.context.uid();
    desk.rows()
        .prepare_cached(
            "INSERT INTO decisions (uid, document_id, title, country, organ, adoption, session, place, date, draft, reading)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?
        .execute(params![
            uid,
            document,
            read.title,
            read.country.as_deref().unwrap_or(""),
            to_word(read.adopted_by.as_ref())?,
            to_word(read.adoption.as_ref())?,
            read.session,
            read.place.as_deref().unwrap_or(""),
            read.date.as_deref().unwrap_or(""),
            draft,
            serde_json::to_string(read).map_err(|e| Fault::new("decisions", e))?,
        ])?;
    let id = desk.rows().last_insert_rowid();
    for paragraph in &read.paragraphs {
        desk.rows()
            .prepare_cached("INSERT INTO paragraphs (uid, decision_id, number, text) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![desk.context.uid(), id, paragraph.number, paragraph.text])?;
        let paragraph_id = desk.rows().last_insert_rowid();
        let proposed = paragraph.demands.iter();
        let proposed: Vec<Proposed<'_>> =
            proposed.map(|one| Proposed { addressee: &one.addressee, text: &one.text }).collect();
        demands::keep(desk, paragraph_id, &paragraph.text, &proposed, language)?;
    }
    Ok((id, uid))
}

pub(super) fn link(desk: &Desk<'_>, decision: i64, case: i64) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO decision_cases (uid, decision_id, case_id) VALUES (?1, ?2, ?3)
             ON CONFLICT (decision_id, case_id) DO NOTHING",
        )?
        .execute(params![desk.context.uid(), decision, case])?;
    Ok(())
}

/// The contract's word of an enum, empty for none.
fn to_word<T: Serialize>(value: Option<&T>) -> Result<String> {
    let Some(value) = value else { return Ok(String::new()) };
    let word = serde_json::to_value(value).map_err(|e| Fault::new("decisions", e))?;
    Ok(word.as_str().unwrap_or("").to_owned())
}

fn from_word<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}
