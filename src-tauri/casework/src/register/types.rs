//! What the calls about the register itself take and give.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the register stands.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Standing {
    pub state: StandingState,
    /// The register's name: its file name without the ending.
    pub name: String,
    /// An exercise: an invented country, and nothing leaves the machine.
    pub exercise: bool,
    /// Whether the office has said who it is (members and letterhead).
    pub set_up: bool,
    /// Seconds of idleness after which the register locks.
    pub locks_after: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StandingState {
    None,
    Locked,
    Open,
}

/// Makes a new register and opens it.
#[derive(Deserialize, TS)]
pub struct CreateRegister {
    pub passphrase: String,
}

/// What a new register answers, once.
#[derive(Serialize, TS)]
pub struct Created {
    pub register_uid: String,
    /// 24 words that open the register when the passphrase is lost. Shown once; the sheet can be saved until
    /// `register.recovery_noted`.
    pub recovery_words: Vec<String>,
}

#[derive(Deserialize, TS)]
pub struct Unlock {
    pub passphrase: String,
}

/// Opens the register by its recovery words and sets a new passphrase.
#[derive(Deserialize, TS)]
pub struct Recover {
    pub words: String,
    pub passphrase: String,
}

/// What is in the register.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Info {
    pub register_uid: String,
    pub schema: u32,
    pub cases: u32,
    pub decisions: u32,
    pub letters: u32,
    pub reports: u32,
    /// Number of messages by state.
    pub outbox: BTreeMap<String, u32>,
}

/// What an act changed, as the hosts tell their window.
#[derive(Clone, Debug, Serialize)]
pub struct Changed {
    /// Names of the tables, in order.
    pub tables: Vec<String>,
    /// Uid of the act's entry in the history.
    pub entry: String,
    /// Name of the act, e.g. `case.set_safety`.
    pub act: String,
}

/// A call without input.
#[derive(Clone, Copy, Debug, Default, TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing;

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde::de::IgnoredAny::deserialize(deserializer).map(|_| Nothing)
    }
}

/// A call whose answer is only that it was done.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
pub struct Done {}
