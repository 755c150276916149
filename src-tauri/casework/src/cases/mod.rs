//! Cases: what the office knows of each colleague at risk.
//!
//! A case is found by any printed form of its code, never by a name. Types here are what a view shows; the rules stand in
//! the files named after verbs.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::decisions::{DecisionFacts, DecisionRow};
use crate::directory::Named;
use crate::error::{Error, Result};
use crate::store::{Desk, Reading};

mod choices;
mod find;
mod import;
mod plan;
mod rows;
mod take;

pub use choices::{CaseChoices, Choice};
pub(crate) use choices::{choices, matching};
pub use find::CaseHead;
pub(crate) use find::{facts, find, named_by};
pub(crate) use import::{import, store};
pub(crate) use plan::{Outlook, Plan, Step, plan};

/// What to list.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct CaseFilter {
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    /// Part of a code, a country's or a person's name; accents and case do not matter.
    pub query: Option<String>,
    /// Cases that were merged into others are listed only when this asks for them.
    pub status: Option<CaseStatus>,
    /// Id of an alleged violation.
    pub violation: Option<String>,
    /// Id of a region, e.g. `africa`.
    pub region: Option<String>,
    /// Uid of the member who adopted the colleague.
    pub sponsor: Option<String>,
    /// ISO date: something was decided, written, done or noted in the case on that day or later.
    pub since: Option<String>,
}

/// One line of the list of cases.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseRow {
    pub uid: String,
    /// Normal form, e.g. `VEN-COLL-06`.
    pub code: String,
    pub codes: Vec<String>,
    pub country: Named,
    /// The person's name, or how many persons, in the window's language.
    pub title: String,
    pub status: CaseStatus,
    pub persons: u32,
    /// ISO date of the newest adopted decision.
    pub last_decision: Option<String>,
    pub decisions: u32,
    pub letters: u32,
    pub safety: bool,
}

/// Where a case stands with the Committee (domain.md 1.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CaseStatus {
    #[default]
    UnderExamination,
    Dormant,
    Closed,
    Merged,
}

/// Everything a case page shows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Case {
    pub uid: String,
    pub code: String,
    pub codes: Vec<String>,
    pub country: Named,
    pub title: String,
    pub status: CaseStatus,
    pub persons: Vec<Person>,
    pub violations: Vec<Named>,
    /// Newest first.
    pub decisions: Vec<DecisionRow>,
    /// Newest first.
    pub timeline: Vec<TimelineEntry>,
    pub safety: Vec<SafetyFlag>,
    pub revision: u32,
}

/// A parliamentarian of a case.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Person {
    pub uid: String,
    pub code: Option<String>,
    pub name: String,
    pub aliases: Vec<String>,
}

/// Something a person at risk or the family needs. Stops a letter until a written reason overrides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SafetyFlag {
    ConsultIpuFirst,
    NoPublicity,
    NoContact,
}

/// Something that happened in a case.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TimelineEntry {
    /// ISO date.
    pub date: String,
    pub kind: TimelineKind,
    /// A finished sentence in the window's language.
    pub title: String,
    /// The record behind it.
    pub uid: String,
    /// A second line: state of a letter, note of an action.
    pub detail: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TimelineKind {
    Decision,
    Letter,
    Action,
    Report,
}

/// Names one case by any printed form of its code.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CaseKey {
    pub code: String,
}

/// Sets the safety flags of a case.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetSafety {
    pub code: String,
    pub flags: Vec<SafetyFlag>,
    pub revision: u32,
}

/// What other nouns may know of a case: letters and reports are written from this.
#[derive(Clone, Debug)]
pub struct CaseFacts {
    pub uid: String,
    pub code: String,
    /// ISO 3166-1 alpha-3.
    pub country: String,
    pub persons: Vec<Person>,
    /// Ids of the vocabulary.
    pub violations: Vec<String>,
    pub safety: Vec<SafetyFlag>,
    /// The newest adopted decision, or the newest draft when none was adopted.
    pub decision: Option<DecisionFacts>,
}

/// Cases that fit the filter, in the order of their codes.
pub(crate) fn list(reading: &Reading<'_>, filter: CaseFilter) -> Result<Vec<CaseRow>> {
    rows::list(reading, &filter)
}

/// A case without what later nouns know of it (`desk::casefile` adds letters, actions and reports).
pub(crate) fn bare(reading: &Reading<'_>, printed: &str) -> Result<Case> {
    let head = find(reading, printed)?;
    rows::case(reading, &head)
}

/// Sets the safety flags of a case.
pub(crate) fn set_safety(desk: &Desk<'_>, input: &SetSafety) -> Result<()> {
    let head = find(desk, &input.code)?;
    if rows::revision(desk, head.id)? != input.revision {
        return Err(Error::Stale);
    }
    let mut flags = input.flags.clone();
    flags.dedup();
    rows::set_safety(desk, head.id, &flags)
}

/// The name of a case for people: the one person's name, or how many they are.
pub(crate) fn title(reading: &Reading<'_>, persons: u32, first: Option<&str>) -> String {
    match (persons, first) {
        (1, Some(name)) => name.to_owned(),
        _ => crate::words::say(reading.context.language, "cases-persons", &[("count", persons.into())]),
    }
}
