//! SQL of the outbox. Every change of state names the state it starts from, so that two hands never move one message.

use rusqlite::{OptionalExtension as _, Row, params};
use zeroize::Zeroizing;

use super::parcel::{Account, Mailbox, Security};
use super::{Attempt, Counts, ParcelState};
use crate::clock;
use crate::error::{Fault, Result};
use crate::store::{Desk, Reading};

/// The account as it is stored.
pub(super) struct AccountRow {
    pub(super) account: Account,
    /// Tag of the trouble; empty when the route is open.
    pub(super) stopped_trouble: String,
    pub(super) stopped_reply: String,
    pub(super) unreached: String,
    pub(super) revision: u32,
}

/// One message with the outcome of its last attempt (empty before the first).
#[derive(Clone, Debug)]
pub(super) struct ParcelRow {
    pub(super) uid: String,
    pub(super) letter: String,
    pub(super) number: String,
    pub(super) subject: String,
    pub(super) from_address: String,
    pub(super) to_name: String,
    pub(super) to_address: String,
    pub(super) message_id: String,
    pub(super) mime: String,
    pub(super) state: ParcelState,
    pub(super) attempts: u32,
    pub(super) next_try: String,
    pub(super) last_reply: String,
    pub(super) queued: String,
    pub(super) since: String,
    pub(super) sent: String,
    pub(super) last_outcome: String,
}

const PARCEL: &str = "SELECT p.*, coalesce((SELECT a.outcome FROM attempts a WHERE a.parcel = p.uid
    ORDER BY a.id DESC LIMIT 1), '') AS last_outcome FROM parcels p";

/// A delayed message is due when its time has come, or when its time is so far away that a wrong clock must have set it.
const DUE: &str = "(state = 'queued' OR state = 'delayed' AND (next_try <= ?1 OR next_try > ?2))";

pub(super) fn account(reading: &Reading<'_>) -> Result<Option<AccountRow>> {
    let mut statement = reading.rows().prepare_cached("SELECT * FROM accounts ORDER BY id LIMIT 1")?;
    Ok(statement.query_row([], account_from).optional()?)
}

fn account_from(row: &Row<'_>) -> rusqlite::Result<AccountRow> {
    let security =
        if row.get_ref("security")?.as_str()? == "starttls" { Security::StartTls } else { Security::Implicit };
    let ca: String = row.get("ca")?;
    Ok(AccountRow {
        account: Account {
            host: row.get("host")?,
            port: row.get("port")?,
            security,
            user: row.get("user")?,
            password: Zeroizing::new(row.get("secret_password")?),
            from: Mailbox { name: row.get("from_name")?, address: row.get("from_address")? },
            ca_pem: (!ca.is_empty()).then_some(ca),
        },
        stopped_trouble: row.get("stopped_trouble")?,
        stopped_reply: row.get("stopped_reply")?,
        unreached: row.get("unreached")?,
        revision: row.get("revision")?,
    })
}

/// Stores the one account. A stopped route starts again.
pub(super) fn save_account(desk: &Desk<'_>, account: &Account, exists: bool) -> Result<()> {
    let sql = if exists {
        "UPDATE accounts SET host = ?2, port = ?3, security = ?4, user = ?5, secret_password = ?6, from_name = ?7,
            from_address = ?8, ca = ?9, stopped_trouble = '', stopped_reply = '', revision = revision + 1
         WHERE id = (SELECT min(id) FROM accounts)"
    } else {
        "INSERT INTO accounts (uid, host, port, security, user, secret_password, from_name, from_address, ca)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
    };
    desk.rows().prepare_cached(sql)?.execute(params![
        desk.context.uid(),
        account.host,
        account.port,
        security_tag(account.security),
        account.user,
        account.password.as_str(),
        account.from.name,
        account.from.address,
        account.ca_pem.as_deref().unwrap_or(""),
    ])?;
    Ok(())
}

pub(super) fn security_tag(security: Security) -> &'static str {
    match security {
        Security::Implicit => "implicit",
        Security::StartTls => "starttls",
    }
}

/// Stops the route, unless the account was changed since `revision` was read.
pub(super) fn stop_route(desk: &Desk<'_>, revision: u32, trouble: &str, reply: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE accounts SET stopped_trouble = ?2, stopped_reply = ?3 WHERE revision = ?1")?
        .execute(params![revision, trouble, reply])?;
    Ok(())
}

pub(super) fn start_route(desk: &Desk<'_>) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE accounts SET stopped_trouble = '', stopped_reply = '' WHERE stopped_trouble <> ''")?
        .execute([])?;
    Ok(())
}

/// Notes since when no server can be reached; empty when one was.
pub(super) fn set_unreached(desk: &Desk<'_>, since: &str) -> Result<()> {
    desk.rows().prepare_cached("UPDATE accounts SET unreached = ?1 WHERE unreached <> ?1")?.execute([since])?;
    Ok(())
}

pub(super) fn insert(desk: &Desk<'_>, row: &ParcelRow) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO parcels (uid, letter, number, subject, from_address, to_name, to_address, message_id, mime, queued,
                since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)",
        )?
        .execute(params![
            row.uid,
            row.letter,
            row.number,
            row.subject,
            row.from_address,
            row.to_name,
            row.to_address,
            row.message_id,
            row.mime,
            row.queued
        ])?;
    Ok(())
}

fn parcel_from(row: &Row<'_>) -> rusqlite::Result<ParcelRow> {
    // The table's CHECK allows no other word.
    let state = ParcelState::from_tag(row.get_ref("state")?.as_str()?).unwrap_or(ParcelState::InDoubt);
    Ok(ParcelRow {
        uid: row.get("uid")?,
        letter: row.get("letter")?,
        number: row.get("number")?,
        subject: row.get("subject")?,
        from_address: row.get("from_address")?,
        to_name: row.get("to_name")?,
        to_address: row.get("to_address")?,
        message_id: row.get("message_id")?,
        mime: row.get("mime")?,
        state,
        attempts: row.get("attempts")?,
        next_try: row.get("next_try")?,
        last_reply: row.get("last_reply")?,
        queued: row.get("queued")?,
        since: row.get("since")?,
        sent: row.get("sent")?,
        last_outcome: row.get("last_outcome")?,
    })
}

pub(super) fn all(reading: &Reading<'_>) -> Result<Vec<ParcelRow>> {
    let mut statement = reading.rows().prepare_cached(&format!("{PARCEL} ORDER BY p.id DESC"))?;
    let rows = statement.query_map([], parcel_from)?.collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

pub(super) fn find(reading: &Reading<'_>, uid: &str) -> Result<Option<ParcelRow>> {
    let mut statement = reading.rows().prepare_cached(&format!("{PARCEL} WHERE p.uid = ?1"))?;
    Ok(statement.query_row([uid], parcel_from).optional()?)
}

pub(super) fn of_letter(reading: &Reading<'_>, letter: &str) -> Result<Vec<ParcelRow>> {
    let mut statement = reading.rows().prepare_cached(&format!("{PARCEL} WHERE p.letter = ?1 ORDER BY p.id"))?;
    let rows = statement.query_map([letter], parcel_from)?.collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

pub(super) fn is_message_id_taken(reading: &Reading<'_>, message_id: &str) -> Result<bool> {
    let mut statement = reading.rows().prepare_cached("SELECT 1 FROM parcels WHERE message_id = ?1")?;
    Ok(statement.exists([message_id])?)
}

pub(super) fn counts(reading: &Reading<'_>) -> Result<Counts> {
    let mut counts = Counts::default();
    let mut statement = reading.rows().prepare_cached("SELECT state, count(*) AS n FROM parcels GROUP BY state")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let n: u32 = row.get("n")?;
        match ParcelState::from_tag(row.get_ref("state")?.as_str().map_err(|e| Fault::new("outbox", e))?) {
            Some(ParcelState::Queued | ParcelState::Claimed | ParcelState::HandingOver) | None => counts.waiting += n,
            Some(ParcelState::Delayed) => counts.delayed += n,
            Some(ParcelState::Held) => counts.held += n,
            Some(ParcelState::InDoubt) => counts.in_doubt += n,
            Some(ParcelState::Refused) => counts.refused += n,
            Some(ParcelState::Sent) => counts.sent += n,
        }
    }
    Ok(counts)
}

/// The first message whose turn it is, in the order they were queued.
pub(super) fn first_due(reading: &Reading<'_>, latest: &str) -> Result<Option<ParcelRow>> {
    let sql = format!("{PARCEL} WHERE {DUE} ORDER BY p.id LIMIT 1");
    let mut statement = reading.rows().prepare_cached(&sql)?;
    Ok(statement.query_row([&reading.context.stamp(), latest], parcel_from).optional()?)
}

/// Every message whose turn it is.
pub(super) fn all_due(reading: &Reading<'_>, latest: &str) -> Result<Vec<ParcelRow>> {
    let mut statement = reading.rows().prepare_cached(&format!("{PARCEL} WHERE {DUE} ORDER BY p.id"))?;
    let rows =
        statement.query_map([&reading.context.stamp(), latest], parcel_from)?.collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// The earliest next try of the delayed messages.
pub(super) fn next_try(reading: &Reading<'_>) -> Result<Option<String>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT min(next_try) AS first FROM parcels WHERE state = 'delayed'")?;
    Ok(statement.query_row([], |row| row.get("first"))?)
}

/// Takes a message in hand. False when it was held or taken in the meantime.
pub(super) fn claim(desk: &Desk<'_>, uid: &str, instance: &str) -> Result<bool> {
    let taken = desk
        .rows()
        .prepare_cached(
            "UPDATE parcels SET state = 'claimed', claimed_by = ?2, since = ?3
             WHERE uid = ?1 AND state IN ('queued', 'delayed')",
        )?
        .execute(params![uid, instance, desk.context.stamp()])?;
    Ok(taken == 1)
}

/// Notes that the final dot is about to be sent. False when the message is no longer in this hand.
pub(super) fn hand_over(desk: &Desk<'_>, uid: &str, instance: &str) -> Result<bool> {
    let noted = desk
        .rows()
        .prepare_cached(
            "UPDATE parcels SET state = 'handing_over', since = ?3
             WHERE uid = ?1 AND state = 'claimed' AND claimed_by = ?2",
        )?
        .execute(params![uid, instance, desk.context.stamp()])?;
    Ok(noted == 1)
}

/// Where a message goes from a state it is in.
pub(super) struct Move<'a> {
    pub(super) uid: &'a str,
    pub(super) from: &'a [ParcelState],
    pub(super) to: ParcelState,
    /// Added to the count of attempts.
    pub(super) attempts: u32,
    pub(super) next_try: &'a str,
    /// `None` leaves what was said last.
    pub(super) reply: Option<&'a str>,
    /// False keeps the time of the state before, e.g. of the hand-over that came to be in doubt.
    pub(super) stamps: bool,
}

impl<'a> Move<'a> {
    pub(super) fn new(uid: &'a str, from: &'a [ParcelState], to: ParcelState) -> Move<'a> {
        Move { uid, from, to, attempts: 0, next_try: "", reply: None, stamps: true }
    }
}

/// Moves a message. False when it is in none of the states it may start from.
pub(super) fn change(desk: &Desk<'_>, change: &Move<'_>) -> Result<bool> {
    let from: Vec<&str> = change.from.iter().map(|state| state.tag()).collect();
    let now = desk.context.stamp();
    let moved = desk
        .rows()
        .prepare_cached(
            "UPDATE parcels SET state = ?3, attempts = attempts + ?4, next_try = ?5, last_reply = coalesce(?6, last_reply),
                since = iif(?7, ?8, since), sent = iif(?3 = 'sent', ?8, sent), claimed_by = ''
             WHERE uid = ?1 AND state IN (SELECT value FROM json_each(?2))",
        )?
        .execute(params![
            change.uid,
            serde_json::to_string(&from).map_err(|e| Fault::new("outbox", e))?,
            change.to.tag(),
            change.attempts,
            change.next_try,
            change.reply,
            change.stamps,
            now,
        ])?;
    Ok(moved == 1)
}

/// The messages some round left in hand.
pub(super) fn in_hand(reading: &Reading<'_>) -> Result<Vec<ParcelRow>> {
    let sql = format!("{PARCEL} WHERE p.state IN ('claimed', 'handing_over') ORDER BY p.id");
    let mut statement = reading.rows().prepare_cached(&sql)?;
    let rows = statement.query_map([], parcel_from)?.collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// Letters with a message that was sent and that they do not know of yet.
pub(super) fn untold(reading: &Reading<'_>) -> Result<Vec<String>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT DISTINCT letter FROM parcels WHERE state = 'sent' AND told = 0")?;
    let letters = statement.query_map([], |row| row.get("letter"))?.collect::<rusqlite::Result<_>>()?;
    Ok(letters)
}

pub(super) fn set_told(desk: &Desk<'_>, letter: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE parcels SET told = 1 WHERE letter = ?1 AND state = 'sent' AND told = 0")?
        .execute([letter])?;
    Ok(())
}

/// Does something that may fail without taking the rest of the act with it.
pub(super) fn apart(desk: &Desk<'_>, verb: impl FnOnce(&Desk<'_>) -> Result<()>) -> Result<Result<()>> {
    desk.rows().execute_batch("SAVEPOINT apart")?;
    let done = verb(desk);
    if done.is_err() {
        desk.rows().execute_batch("ROLLBACK TO apart")?;
    }
    desk.rows().execute_batch("RELEASE apart")?;
    Ok(done)
}

pub(super) fn add_attempt(desk: &Desk<'_>, parcel: &str, outcome: &str, reply: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("INSERT INTO attempts (uid, parcel, at, outcome, reply) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![desk.context.uid(), parcel, desk.context.stamp(), outcome, reply])?;
    Ok(())
}

pub(super) fn attempts(reading: &Reading<'_>, parcel: &str) -> Result<Vec<Attempt>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT at, outcome, reply FROM attempts WHERE parcel = ?1 ORDER BY id")?;
    let attempts = statement
        .query_map([parcel], |row| {
            Ok(Attempt { at: row.get("at")?, outcome: row.get("outcome")?, reply: row.get("reply")? })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(attempts)
}

/// A stored time, when there is one.
pub(super) fn time(stamp: &str) -> Option<chrono::DateTime<chrono::Utc>> {
    clock::from_stamp(stamp)
}
