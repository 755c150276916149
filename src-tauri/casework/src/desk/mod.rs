//! The office itself: its members, its letterhead, what is due today, and the truth for the status line.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::{self, CaseFilter};
use crate::error::Result;
use crate::language::{Gender, Language};
use crate::register::types::Nothing;
use crate::store::Reading;
use crate::{decisions, history, office, outbox};

mod casefile;
mod country;
mod demands;
mod forms;
mod forms_sheet;
mod letters;
mod sheet;
mod today;

pub(crate) use casefile::{
    add_case, add_day, add_sponsor, case_file, case_list, end_sponsor, remove_day, remove_status, save_case, set_code,
    set_safety, set_status, unmerge,
};
pub use country::{CountryAndNear, CountryPage, PlanTogether};
pub(crate) use country::{country_and_near, country_page, plan_together, set_friendship};
pub use demands::DecisionDemands;
pub(crate) use demands::{add_demand, confirm_demands, correct_demand, demand_list, set_demand_state};
pub use forms::{AskForms, FormsTable, TriedForms, TryForms};
pub(crate) use forms::{confirm_forms, form_table, remove_form, save_forms, try_forms, withdraw_review};
pub(crate) use forms_sheet::forms_sheet;
pub(crate) use letters::{approve_letter, hand_over, queue_letter};
pub(crate) use sheet::{SheetFilter, case_sheet};

/// Who writes: printed on every letter.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct OfficeProfile {
    /// ISO 3166-1 alpha-3; empty until set.
    pub country: String,
    /// Code of the chamber, e.g. `CH-LC01`; may be empty.
    pub chamber: String,
    /// Parliament and chamber as they stand at the head of a letter.
    pub parliament: String,
    /// Address, telephone, one line an entry.
    pub address: Vec<String>,
    /// Where letters are dated from.
    pub place: String,
    /// Put before register numbers, e.g. `NR`; may be empty.
    pub reference_prefix: String,
    /// The office's own language.
    pub language: Language,
}

/// A member of parliament whose letters the office writes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Member {
    pub uid: String,
    pub name: String,
    pub gender: Gender,
    /// E.g. `Member of the National Council`.
    pub function: String,
    pub email: String,
    pub revision: u32,
}

/// Adds a member, or changes one when `uid` is given.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveMember {
    pub uid: Option<String>,
    pub revision: Option<u32>,
    pub name: String,
    pub gender: Gender,
    pub function: String,
    pub email: Option<String>,
}

/// What is due and why, with the next step.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Today {
    /// ISO date.
    pub date: String,
    pub items: Vec<TodayItem>,
    /// ISO date the newest decisions were imported; null when there are none.
    pub decisions_loaded: Option<String>,
    pub cases: u32,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct TodayItem {
    pub kind: TodayKind,
    /// What: finished words in the window's language.
    pub title: String,
    /// Why it is here.
    pub why: String,
    /// The verb that does the next step, e.g. `Approve letter`.
    pub step: String,
    /// The record to open: view and key, e.g. `letters` and a uid.
    pub view: String,
    pub key: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TodayKind {
    OfficeIncomplete,
    DecisionToConfirm,
    LetterToApprove,
    LetterToQueue,
    ActionDue,
    ReportDue,
    InDoubt,
    Refused,
    RouteStopped,
    /// A sponsor is reminded of a day: an anniversary, a trial.
    SponsorDay,
}

/// The status line.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Status {
    pub exercise: bool,
    pub waiting: u32,
    pub delayed: u32,
    pub held: u32,
    pub in_doubt: u32,
    pub refused: u32,
    /// Whether the last round reached the server; null before the first.
    pub reached: Option<bool>,
    /// A sentence of the window's language when the route needs a person.
    pub stopped: Option<String>,
    /// RFC 3339 of the last saved change.
    pub saved: Option<String>,
    /// Counts beside the rooms of the window.
    pub drafts: u32,
    pub today: u32,
}

/// Whether the office has said who it is: a member and a letterhead.
pub(crate) fn is_set_up(reading: &Reading<'_>) -> Result<bool> {
    Ok(!office::profile(reading)?.parliament.is_empty() && office::member(reading, None)?.is_some())
}

/// The truth for the status line and the counts beside the rooms.
pub(crate) fn status(reading: &Reading<'_>, _: Nothing) -> Result<Status> {
    let outbox = outbox::counts(reading)?;
    Ok(Status {
        exercise: reading.context.exercise,
        waiting: outbox.waiting,
        delayed: outbox.delayed,
        held: outbox.held,
        in_doubt: outbox.in_doubt,
        refused: outbox.refused,
        reached: reading.context.reached,
        stopped: outbox.stopped,
        saved: history::newest(reading)?,
        drafts: crate::letters::drafts(reading)?,
        today: u32::try_from(today::items(reading)?.len()).unwrap_or(u32::MAX),
    })
}

/// What is due, with the next step of each.
pub(crate) fn today(reading: &Reading<'_>, _: Nothing) -> Result<Today> {
    Ok(Today {
        date: reading.context.date(),
        items: today::items(reading)?,
        decisions_loaded: decisions::loaded(reading)?,
        cases: u32::try_from(cases::list(reading, CaseFilter::default())?.len()).unwrap_or(u32::MAX),
    })
}
