//! Cases: what the office knows of each colleague at risk.
//!
//! A case is found by any printed form of its code, never by a name. Types here are what a view shows; the rules stand in
//! the files named after verbs.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::decisions::{DecisionFacts, DecisionRow};
use crate::directory::Named;
use crate::error::{Error, Result};
use crate::sensitivity::Sensitivity;
use crate::store::{Desk, Reading};

mod choices;
mod days;
mod enter;
mod find;
mod import;
mod notes;
mod papers;
mod persons;
mod plan;
mod rows;
mod rules;
mod sealed;
pub mod sheet;
mod show;
mod situations;
mod sponsors;
mod statuses;
mod take;
#[cfg(test)]
mod tests;

pub use choices::{CaseChoices, Choice};
pub(crate) use choices::{choices, matching};
pub use days::{AddDay, CaseDay, DayKind};
pub(crate) use days::{Coming, What, add as add_day, coming, reminders, remove as remove_day};
pub use enter::{AddCase, SaveCase, SetCode};
pub(crate) use enter::{add, save, set_code};
pub use find::CaseHead;
pub(crate) use find::{facts, find, named_by};
pub(crate) use import::{import, store};
pub use notes::{AddNote, Note, NoteSaved, SaveNote};
pub(crate) use notes::{add as add_note, remove as remove_note, save as save_note};
pub use papers::{AddPaper, Paper, SavePaper};
pub(crate) use papers::{add as add_paper, day_of, file as paper_file, remove as remove_paper, save as save_paper};
pub use persons::{Person, SavePerson};
pub(crate) use persons::{remove as remove_person, save as save_person};
pub(crate) use plan::{Outlook, Plan, Step, plan};
pub use rules::Source;
pub(crate) use rules::decision_words;
pub(crate) use sealed::open as open_sealed;
pub use sealed::{OpenSealed, Opened, SealedKind};
#[cfg(test)]
pub(crate) use show::bare;
pub use show::{Life, SealedMark};
pub(crate) use show::{bare_for, life, life_of_case};
pub use situations::{SaveSituation, Situation, SituationKind, SituationToday};
pub(crate) use situations::{
    ids as situation_ids, kinds as situation_kinds, named as situation_named, remove as remove_situation,
    save as save_situation,
};
pub use sponsors::{AddSponsor, EndSponsor, Sponsor};
pub(crate) use sponsors::{add as add_sponsor, end as end_sponsor};
pub use statuses::{MergedCase, SetStatus, StatusMove, Unmerge};
pub(crate) use statuses::{remove as remove_status, set as set_status, unmerge};

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
    /// Year of the first adopted decision, e.g. `2024`.
    pub year: Option<String>,
    /// Kind of the newest situation of somebody in the case, e.g. `detained`. A sealed one is none.
    pub situation: Option<String>,
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

impl CaseStatus {
    /// As stored.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            CaseStatus::UnderExamination => "under_examination",
            CaseStatus::Dormant => "dormant",
            CaseStatus::Closed => "closed",
            CaseStatus::Merged => "merged",
        }
    }

    fn of(word: &str) -> CaseStatus {
        use CaseStatus::{Closed, Dormant, Merged, UnderExamination};
        [Dormant, Closed, Merged].into_iter().find(|status| status.word() == word).unwrap_or(UnderExamination)
    }
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
    /// ISO date; null when no move is known.
    pub status_since: Option<String>,
    /// Newest first.
    pub statuses: Vec<StatusMove>,
    /// Cases merged into this one.
    pub merged: Vec<MergedCase>,
    /// Codes the case had before it was corrected.
    pub old_codes: Vec<String>,
    /// The chamber, when somebody said which.
    pub chamber: Option<Named>,
    pub persons: Vec<Person>,
    pub violations: Vec<Named>,
    /// Newest first.
    pub decisions: Vec<DecisionRow>,
    /// Newest first.
    pub timeline: Vec<TimelineEntry>,
    /// What comes within a year, the next first.
    pub upcoming: Vec<TimelineEntry>,
    /// Those of today first.
    pub sponsors: Vec<Sponsor>,
    /// Newest first, none of them sealed.
    pub notes: Vec<Note>,
    /// Newest first, none of them sealed.
    pub documents: Vec<Paper>,
    pub days: Vec<CaseDay>,
    /// What is sealed: that it is there, and nothing of it.
    pub sealed: Vec<SealedMark>,
    pub safety: Vec<SafetyFlag>,
    pub revision: u32,
}

/// Something a person at risk or the family needs. Stops a letter until a written reason overrides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SafetyFlag {
    ConsultIpuFirst,
    NoPublicity,
    NoContact,
}

impl SafetyFlag {
    /// As stored, and the name of the finding it makes.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            SafetyFlag::ConsultIpuFirst => "consult_ipu_first",
            SafetyFlag::NoPublicity => "no_publicity",
            SafetyFlag::NoContact => "no_contact",
        }
    }
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
    /// Uids of the persons it is about; empty for the whole case.
    pub persons: Vec<String>,
    pub sensitivity: Sensitivity,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TimelineKind {
    Decision,
    Letter,
    Action,
    Report,
    Situation,
    Status,
    Note,
    Document,
    Sponsor,
    Day,
    Anniversary,
    /// What became of a demand.
    Demand,
    /// An answer to a letter of ours.
    Reply,
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
    /// Flags of single persons, with the person.
    pub person_safety: Vec<(Person, SafetyFlag)>,
    /// The newest adopted decision, or the newest draft when none was adopted.
    pub decision: Option<DecisionFacts>,
}

/// Cases that fit the filter, in the order of their codes.
pub(crate) fn list(reading: &Reading<'_>, filter: CaseFilter) -> Result<Vec<CaseRow>> {
    rows::list(reading, &filter)
}

/// Sets the safety flags of a case.
pub(crate) fn set_safety(desk: &Desk<'_>, input: &SetSafety) -> Result<()> {
    let head = find(desk, &input.code)?;
    if rows::revision(desk, head.id)? != input.revision {
        return Err(Error::Stale);
    }
    rows::set_safety(desk, head.id, &in_order(&input.flags))
}

/// Each flag once, in one order.
fn in_order(flags: &[SafetyFlag]) -> Vec<SafetyFlag> {
    use SafetyFlag::{ConsultIpuFirst, NoContact, NoPublicity};
    [NoContact, ConsultIpuFirst, NoPublicity].into_iter().filter(|flag| flags.contains(flag)).collect()
}

/// The name of a case for people: the one person's name, or how many they are.
pub(crate) fn title(reading: &Reading<'_>, persons: u32, first: Option<&str>) -> String {
    match (persons, first) {
        (1, Some(name)) => name.to_owned(),
        _ => crate::words::say(reading.context.language, "cases-persons", &[("count", persons.into())]),
    }
}
