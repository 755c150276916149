//! Reports to the IPU Secretary General, with a copy to the Committee's President.
//!
//! A report carries every action since the last sent one, once. It is a letter with an annex; an action counts as
//! reported only when the server has taken the message to the Secretary General.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::actions::Action;
use crate::language::Language;

#[derive(Clone, Debug, Serialize, TS)]
pub struct Report {
    pub uid: String,
    pub state: ReportState,
    /// ISO date; null for the first report.
    pub since: Option<String>,
    /// ISO date.
    pub until: String,
    pub language: Language,
    pub actions: Vec<Action>,
    pub recipients: Vec<ReportRecipient>,
    /// Uid of the cover letter with the annex.
    pub letter: String,
    pub number: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportState {
    Draft,
    Approved,
    Queued,
    Sent,
}

/// One recipient of a report; each gets a message of their own.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReportRecipient {
    pub post: String,
    pub title: String,
    pub name: String,
    pub email: Option<String>,
    /// State of the message in the outbox, once queued.
    pub state: Option<crate::outbox::ParcelState>,
}

#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct DraftReport {
    /// ISO date; the day after the last sent report when left out.
    pub since: Option<String>,
    pub language: Option<Language>,
    pub member: Option<String>,
}

/// How much waits to be reported.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReportRow {
    pub uid: String,
    pub state: ReportState,
    pub since: Option<String>,
    pub until: String,
    pub actions: u32,
    pub number: Option<String>,
    pub letter: String,
}
