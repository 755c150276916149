//! The outbox: one durable row a recipient, sent at most once, never lost.
//!
//! States and rules: reliability.md 3. `handing_over` is written to disk after the last byte and before the final dot;
//! whoever finds it later knows that the answer was lost and that only a person may decide.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::decisions::Key;
use crate::error::{Error, Result};
use crate::register::types::Nothing;
use crate::store::Reading;

mod account;
mod back_off;
mod decide;
pub mod parcel;
mod queue;
mod round;
mod rows;
mod sentence;
#[cfg(test)]
mod server;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod walk;

pub(crate) use account::{account, set_account};
pub(crate) use decide::{hold, release, resolve, retry};
pub(crate) use queue::queue;
pub use queue::{Dispatch, queue_to};
pub use round::due;
pub(crate) use round::send;

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ParcelState {
    Queued,
    Held,
    Claimed,
    HandingOver,
    Sent,
    Delayed,
    Refused,
    InDoubt,
}

impl ParcelState {
    /// The word the register and the command line use.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            ParcelState::Queued => "queued",
            ParcelState::Held => "held",
            ParcelState::Claimed => "claimed",
            ParcelState::HandingOver => "handing_over",
            ParcelState::Sent => "sent",
            ParcelState::Delayed => "delayed",
            ParcelState::Refused => "refused",
            ParcelState::InDoubt => "in_doubt",
        }
    }

    fn from_tag(tag: &str) -> Option<ParcelState> {
        use ParcelState::{Claimed, Delayed, HandingOver, Held, InDoubt, Queued, Refused, Sent};
        [Queued, Held, Claimed, HandingOver, Sent, Delayed, Refused, InDoubt].into_iter().find(|s| s.tag() == tag)
    }
}

/// One row of the outbox.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Entry {
    pub uid: String,
    /// Uid of the letter (of the cover letter for a report).
    pub letter: String,
    pub number: String,
    pub subject: String,
    /// Address.
    pub to: String,
    pub to_name: String,
    pub state: ParcelState,
    /// What is going on and what happens next, in one or two sentences of the window's language.
    pub sentence: String,
    pub attempts: u32,
    /// RFC 3339.
    pub next_try: Option<String>,
    pub message_id: String,
    pub last_reply: Option<String>,
    /// RFC 3339.
    pub queued: String,
    /// RFC 3339.
    pub sent: Option<String>,
}

/// Puts an approved letter in the outbox.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct QueueLetter {
    pub letter: String,
}

/// What a person decided about a message in doubt.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct Resolve {
    pub uid: String,
    #[serde(rename = "as")]
    #[ts(rename = "as")]
    pub decision: Resolution,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Resolution {
    Sent,
    Again,
}

/// What one round of sending did, and what the outbox holds after it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Round {
    /// Taken by the server in this round.
    pub sent: u32,
    /// Queued or delayed: goes out by itself.
    pub waiting: u32,
    pub held: u32,
    pub in_doubt: u32,
    pub refused: u32,
    /// No server could be reached.
    pub offline: bool,
    /// Why the route is stopped, when it is, as in `Error::RouteStopped`: e.g. `certificate_name`.
    pub stopped: Option<String>,
}

/// The mail account without its secret.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AccountView {
    pub host: String,
    pub port: u16,
    /// `implicit` or `starttls`.
    pub security: String,
    pub user: String,
    pub from_name: String,
    pub from_address: String,
    pub has_ca: bool,
    /// Why sending is stopped, in a sentence of the window's language; null when it is not.
    pub stopped: Option<String>,
}

/// Sets the mail account. Setting it starts a stopped route again.
#[derive(Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SetAccount {
    pub host: String,
    pub port: u16,
    /// `implicit` or `starttls`.
    pub security: String,
    pub user: String,
    /// Left out: the stored one stays.
    pub password: Option<String>,
    pub from_name: String,
    pub from_address: String,
    /// PEM of an additional certificate authority.
    pub ca: Option<String>,
}

/// One attempt, with the server's words.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Attempt {
    /// RFC 3339.
    pub at: String,
    /// What came of it, in words of the window's language.
    pub outcome: String,
    /// What the server said; empty when it said nothing.
    pub reply: String,
}

/// How many messages stand where, for the status line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Queued or on their way.
    pub waiting: u32,
    pub delayed: u32,
    pub held: u32,
    pub in_doubt: u32,
    pub refused: u32,
    pub sent: u32,
    /// A sentence of the window's language when the route needs a person.
    pub stopped: Option<String>,
}

/// Every message, the newest first.
pub(crate) fn list(reading: &Reading<'_>, _: Nothing) -> Result<Vec<Entry>> {
    let route = rows::account(reading)?;
    rows::all(reading)?.into_iter().map(|row| sentence::entry(reading, row, route.as_ref())).collect()
}

/// What was tried with one message, the oldest first.
///
/// # Errors
/// `NotFound`.
pub(crate) fn attempts(reading: &Reading<'_>, input: Key) -> Result<Vec<Attempt>> {
    found(reading, &input.uid)?;
    let mut attempts = rows::attempts(reading, &input.uid)?;
    for attempt in &mut attempts {
        attempt.outcome = sentence::outcome(reading, &attempt.outcome);
    }
    Ok(attempts)
}

/// How many messages stand where.
///
/// # Errors
/// A fault when the register cannot be read.
pub fn counts(reading: &Reading<'_>) -> Result<Counts> {
    let stopped = rows::account(reading)?.and_then(|account| sentence::stopped(reading, &account));
    Ok(Counts { stopped, ..rows::counts(reading)? })
}

/// The messages of a letter in the order they were queued: address and state.
///
/// # Errors
/// A fault when the register cannot be read.
pub fn states(reading: &Reading<'_>, letter: &str) -> Result<Vec<(String, ParcelState)>> {
    Ok(rows::of_letter(reading, letter)?.into_iter().map(|row| (row.to_address, row.state)).collect())
}

/// The finished bytes of a message, as they are sent and kept.
///
/// # Errors
/// `NotFound`.
pub fn message(reading: &Reading<'_>, uid: &str) -> Result<Vec<u8>> {
    let row = found(reading, uid)?;
    reading.kept(&row.mime)?.ok_or_else(|| Error::not_found("message", uid))
}

fn found(reading: &Reading<'_>, uid: &str) -> Result<rows::ParcelRow> {
    rows::find(reading, uid)?.ok_or_else(|| Error::not_found("message", uid))
}

fn shown(reading: &Reading<'_>, uid: &str) -> Result<Entry> {
    sentence::entry(reading, found(reading, uid)?, rows::account(reading)?.as_ref())
}
