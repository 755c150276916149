//! Reports to the IPU Secretary General, with a copy to the Committee's President.
//!
//! A report carries every action since the last sent one, once. It is a letter with an annex; an action counts as
//! reported only when the server has taken the message to the Secretary General.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::actions::{Action, ActionState};
use crate::language::Language;

mod annex;
mod carry;
mod draft;
mod rows;
mod show;
#[cfg(test)]
mod tests;

use annex::json_annex;
pub(crate) use carry::{approve, check, of_letter, queue, settle};
pub(crate) use draft::draft;
pub(crate) use show::{list, show};

/// Post of the one a report is written to.
const SECRETARY_GENERAL: &str = "ipu_secretary_general";

/// Post of the one who gets a copy.
const COMMITTEE_PRESIDENT: &str = "chrp_president";

/// An action as a report carries it: frozen when the report was drafted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Reported {
    uid: String,
    kind: String,
    state: ActionState,
    /// ISO date.
    on: String,
    cases: Vec<String>,
    /// Titles of the posts, in the report's language.
    addressees: Vec<String>,
    note: String,
    outcome: Option<String>,
}

impl Reported {
    fn of(action: &Action) -> Reported {
        Reported {
            uid: action.uid.clone(),
            kind: action.kind.id.clone(),
            state: action.state,
            on: action.on.clone(),
            cases: action.cases.clone(),
            addressees: action.posts.iter().map(|post| post.name.clone()).collect(),
            note: action.note.clone(),
            outcome: action.outcome.as_ref().map(|outcome| outcome.id.clone()),
        }
    }

    /// Whether the action still reads as it was reported; names of posts may have changed since.
    fn still_is(&self, action: &Action) -> bool {
        let now = Reported::of(action);
        (self.state, &self.on, &self.cases, &self.note, &self.outcome)
            == (now.state, &now.on, &now.cases, &now.note, &now.outcome)
    }
}

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
