//! SQL of letters, their cases and decisions, and the register numbers.

use std::collections::HashMap;

use rusqlite::{OptionalExtension as _, Row, named_params, params};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::sheet::{Annex, Block};
use crate::error::{Fault, Result};
use crate::language::{Gender, Language};
use crate::store::{Desk, Reading};

/// A letter as it is stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Stored {
    pub(super) id: i64,
    pub(super) uid: String,
    pub(super) kind: String,
    pub(super) state: State,
    pub(super) post: String,
    /// ISO alpha-3; empty for a post of no country.
    pub(super) country: String,
    pub(super) holder: Option<HolderOfTheDay>,
    pub(super) language: Language,
    pub(super) subject: String,
    pub(super) addressee: Vec<String>,
    pub(super) salutation: String,
    pub(super) body: Vec<Block>,
    pub(super) close: Vec<String>,
    pub(super) signature: Vec<String>,
    pub(super) enclosures: Vec<String>,
    pub(super) copies: Vec<String>,
    pub(super) annex: Option<Annex>,
    pub(super) form_salutation: String,
    pub(super) form_close: Vec<String>,
    /// ISO date.
    pub(super) date: String,
    /// Uid; empty when nobody was named.
    pub(super) member: String,
    pub(super) report: String,
    pub(super) number: String,
    pub(super) approved_by: String,
    pub(super) approved_at: String,
    pub(super) approved_sha256: String,
    pub(super) message_id: String,
    pub(super) handed_over_route: String,
    pub(super) handed_over_on: String,
    pub(super) revision: u32,
    pub(super) created: String,
    pub(super) changed: String,
}

/// Who held the post when the letter was drafted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct HolderOfTheDay {
    pub(super) name: String,
    pub(super) gender: Gender,
    pub(super) honorific: String,
    pub(super) email: Option<String>,
    /// ISO date.
    pub(super) confirmed: String,
}

/// Every state a letter can be in; a discarded one is shown nowhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum State {
    #[default]
    Draft,
    Approved,
    Queued,
    Sent,
    HandedOver,
    Discarded,
}

impl State {
    pub(super) fn tag(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Approved => "approved",
            State::Queued => "queued",
            State::Sent => "sent",
            State::HandedOver => "handed_over",
            State::Discarded => "discarded",
        }
    }

    fn from_tag(tag: &str) -> State {
        use State::{Approved, Discarded, Draft, HandedOver, Queued, Sent};
        [Draft, Approved, Queued, Sent, HandedOver].into_iter().find(|s| s.tag() == tag).unwrap_or(Discarded)
    }
}

pub(super) fn find(reading: &Reading<'_>, uid: &str) -> Result<Option<Stored>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT * FROM letters WHERE uid = ?1 AND state <> 'discarded'")?;
    let mut rows = statement.query([uid])?;
    rows.next()?.map(from_row).transpose()
}

/// Every letter that was not discarded, the newest first.
pub(super) fn all(reading: &Reading<'_>) -> Result<Vec<Stored>> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT * FROM letters WHERE state <> 'discarded' ORDER BY date DESC, id DESC")?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(from_row(row)?);
    }
    Ok(all)
}

/// Letters about cases with any of these codes (a JSON array), the newest first.
pub(super) fn of_codes(reading: &Reading<'_>, codes: &str) -> Result<Vec<Stored>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT * FROM letters WHERE state <> 'discarded' AND id IN (
             SELECT letter_id FROM letter_cases WHERE code IN (SELECT value FROM json_each(?1)))
         ORDER BY date DESC, id DESC",
    )?;
    let mut rows = statement.query([codes])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(from_row(row)?);
    }
    Ok(found)
}

/// Letters nobody has approved, or that are approved and still here, the newest first.
pub(super) fn waiting(reading: &Reading<'_>) -> Result<Vec<Stored>> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT * FROM letters WHERE state IN ('draft', 'approved') ORDER BY date DESC, id DESC")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(from_row(row)?);
    }
    Ok(found)
}

/// How many letters there are about each case, by the case's code.
pub(super) fn counts(reading: &Reading<'_>) -> Result<HashMap<String, u32>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT c.code, count(*) FROM letter_cases c JOIN letters l ON l.id = c.letter_id
         WHERE l.state <> 'discarded' GROUP BY c.code",
    )?;
    let counts = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    Ok(counts)
}

pub(super) fn drafts(reading: &Reading<'_>) -> Result<u32> {
    let mut statement = reading.rows().prepare_cached("SELECT count(*) FROM letters WHERE state = 'draft'")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// The case has another code now; what the letters say stays as it was approved.
pub(super) fn rename_case(desk: &Desk<'_>, from: &str, to: &str) -> Result<()> {
    for table in ["letter_cases", "safety_overrides"] {
        desk.rows()
            .prepare_cached(&format!("UPDATE OR IGNORE {table} SET code = ?2 WHERE code = ?1"))?
            .execute([from, to])?;
    }
    Ok(())
}

fn from_row(row: &Row<'_>) -> Result<Stored> {
    let language = Language::from_tag(row.get_ref("language")?.as_str().map_err(|e| Fault::new("letters", e))?);
    Ok(Stored {
        id: row.get("id")?,
        uid: row.get("uid")?,
        kind: row.get("kind")?,
        state: State::from_tag(&row.get::<_, String>("state")?),
        post: row.get("post")?,
        country: row.get("country")?,
        holder: json(row, "holder")?,
        language: language.unwrap_or_default(),
        subject: row.get("subject")?,
        addressee: json(row, "addressee")?,
        salutation: row.get("salutation")?,
        body: json(row, "body")?,
        close: json(row, "close")?,
        signature: json(row, "signature")?,
        enclosures: json(row, "enclosures")?,
        copies: json(row, "copies")?,
        annex: json(row, "annex")?,
        form_salutation: row.get("form_salutation")?,
        form_close: json(row, "form_close")?,
        date: row.get("date")?,
        member: row.get("member")?,
        report: row.get("report")?,
        number: row.get("number")?,
        approved_by: row.get("approved_by")?,
        approved_at: row.get("approved_at")?,
        approved_sha256: row.get("approved_sha256")?,
        message_id: row.get("message_id")?,
        handed_over_route: row.get("handed_over_route")?,
        handed_over_on: row.get("handed_over_on")?,
        revision: row.get("revision")?,
        created: row.get("created")?,
        changed: row.get("changed")?,
    })
}

fn json<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|e| Fault::new("letters", e).into())
}

fn text(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|e| Fault::new("letters", e).into())
}

/// Stores a new letter and gives its id.
pub(super) fn insert(desk: &Desk<'_>, letter: &Stored) -> Result<i64> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO letters (uid, kind, post, country, holder, language, annex, form_salutation, form_close, date,
                                  report, created, changed)
             VALUES (:uid, :kind, :post, :country, :holder, :language, :annex, :form_salutation, :form_close, :date,
                     :report, :created, :created)",
        )?
        .execute(named_params! {
            ":uid": letter.uid,
            ":kind": letter.kind,
            ":post": letter.post,
            ":country": letter.country,
            ":holder": text(&letter.holder)?,
            ":language": letter.language.tag(),
            ":annex": text(&letter.annex)?,
            ":form_salutation": letter.form_salutation,
            ":form_close": text(&letter.form_close)?,
            ":date": letter.date,
            ":report": letter.report,
            ":created": letter.created,
        })?;
    let id = desk.rows().last_insert_rowid();
    update(desk, letter)?;
    Ok(id)
}

/// Stores everything that can change in a letter's life.
pub(super) fn update(desk: &Desk<'_>, letter: &Stored) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE letters SET state = :state, subject = :subject, addressee = :addressee, salutation = :salutation,
                 body = :body, close = :close, signature = :signature, enclosures = :enclosures, copies = :copies,
                 date = :date, member = :member, number = :number, approved_by = :approved_by,
                 approved_at = :approved_at, approved_sha256 = :approved_sha256, message_id = :message_id,
                 handed_over_route = :handed_over_route, handed_over_on = :handed_over_on, revision = :revision,
                 changed = :changed
             WHERE uid = :uid",
        )?
        .execute(named_params! {
            ":uid": letter.uid,
            ":state": letter.state.tag(),
            ":subject": letter.subject,
            ":addressee": text(&letter.addressee)?,
            ":salutation": letter.salutation,
            ":body": text(&letter.body)?,
            ":close": text(&letter.close)?,
            ":signature": text(&letter.signature)?,
            ":enclosures": text(&letter.enclosures)?,
            ":copies": text(&letter.copies)?,
            ":date": letter.date,
            ":member": letter.member,
            ":number": letter.number,
            ":approved_by": letter.approved_by,
            ":approved_at": letter.approved_at,
            ":approved_sha256": letter.approved_sha256,
            ":message_id": letter.message_id,
            ":handed_over_route": letter.handed_over_route,
            ":handed_over_on": letter.handed_over_on,
            ":revision": letter.revision,
            ":changed": letter.changed,
        })?;
    Ok(())
}

pub(super) fn add_case(desk: &Desk<'_>, letter: i64, code: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("INSERT INTO letter_cases (uid, letter_id, code) VALUES (?1, ?2, ?3)")?
        .execute(params![desk.context.uid(), letter, code])?;
    Ok(())
}

pub(super) fn add_decision(desk: &Desk<'_>, letter: i64, decision: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("INSERT INTO letter_decisions (uid, letter_id, decision) VALUES (?1, ?2, ?3)")?
        .execute(params![desk.context.uid(), letter, decision])?;
    Ok(())
}

pub(super) fn add_demand(desk: &Desk<'_>, letter: i64, demand: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("INSERT INTO letter_demands (uid, letter_id, demand) VALUES (?1, ?2, ?3)")?
        .execute(params![desk.context.uid(), letter, demand])?;
    Ok(())
}

/// Uids of the demands a letter quotes, in its order.
pub(super) fn demands(reading: &Reading<'_>, letter: i64) -> Result<Vec<String>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT demand FROM letter_demands WHERE letter_id = ?1 ORDER BY id")?;
    let uids = statement.query_map([letter], |row| row.get("demand"))?.collect::<rusqlite::Result<_>>()?;
    Ok(uids)
}

/// Codes of the letter's cases, in the order they were named.
pub(super) fn cases(reading: &Reading<'_>, letter: i64) -> Result<Vec<String>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT code FROM letter_cases WHERE letter_id = ?1 ORDER BY id")?;
    let codes = statement.query_map([letter], |row| row.get("code"))?.collect::<rusqlite::Result<_>>()?;
    Ok(codes)
}

/// Uids of the decisions the letter rests on.
pub(super) fn decisions(reading: &Reading<'_>, letter: i64) -> Result<Vec<String>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT decision FROM letter_decisions WHERE letter_id = ?1 ORDER BY id")?;
    let uids = statement.query_map([letter], |row| row.get("decision"))?.collect::<rusqlite::Result<_>>()?;
    Ok(uids)
}

/// Date and subject of the newest other letter to the post that was approved and is dated from `after` to `until`.
pub(super) fn other_to_post(
    reading: &Reading<'_>,
    letter: &Stored,
    after: &str,
    until: &str,
) -> Result<Option<(String, String)>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT date, subject FROM letters
         WHERE post = :post AND uid <> :uid AND date BETWEEN :after AND :until
           AND state IN ('approved', 'queued', 'sent', 'handed_over') AND report = ''
         ORDER BY date DESC LIMIT 1",
    )?;
    let parameters = named_params! {":post": letter.post, ":uid": letter.uid, ":after": after, ":until": until};
    let found = statement.query_row(parameters, |row| Ok((row.get("date")?, row.get("subject")?))).optional()?;
    Ok(found)
}

/// The register number of a letter; none before approval, or when there is no such letter.
pub(super) fn number_of(reading: &Reading<'_>, uid: &str) -> Result<Option<String>> {
    let mut statement = reading.rows().prepare_cached("SELECT nullif(number, '') FROM letters WHERE uid = ?1")?;
    Ok(statement.query_row([uid], |row| row.get(0)).optional()?.flatten())
}

/// The next number of a year that was never given.
pub(super) fn next_sequence(reading: &Reading<'_>, year: i32) -> Result<u32> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT coalesce(max(sequence), 0) + 1 AS next FROM letter_numbers WHERE year = ?1")?;
    Ok(statement.query_row([year], |row| row.get("next"))?)
}

pub(super) fn give_number(desk: &Desk<'_>, number: &str, year: i32, sequence: u32, letter: &str) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO letter_numbers (uid, number, year, sequence, letter, given) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![desk.context.uid(), number, year, sequence, letter, desk.context.stamp()])?;
    Ok(())
}

pub(super) fn withdraw_number(desk: &Desk<'_>, number: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE letter_numbers SET withdrawn = ?2 WHERE number = ?1")?
        .execute(params![number, desk.context.stamp()])?;
    Ok(())
}

/// Reason, name and time of an override, when there is one.
pub(super) fn override_of(
    reading: &Reading<'_>,
    letter: i64,
    flag: &str,
    code: &str,
    person: &str,
) -> Result<Option<(String, String, String)>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT reason, decided_by, decided_at FROM safety_overrides
         WHERE letter_id = ?1 AND flag = ?2 AND code = ?3 AND person = ?4",
    )?;
    let found =
        statement.query_row(params![letter, flag, code, person], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    Ok(found.optional()?)
}

pub(super) fn add_override(
    desk: &Desk<'_>,
    letter: i64,
    flag: &str,
    code: &str,
    person: &str,
    reason: &str,
    by: &str,
) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO safety_overrides (uid, letter_id, flag, code, person, reason, decided_by, decided_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![desk.context.uid(), letter, flag, code, person, reason, by, desk.context.stamp()])?;
    Ok(())
}
