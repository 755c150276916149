//! Actions: what a member did or plans to do in a case, in the fourteen kinds of the IPU's leaflet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases;
use crate::decisions::Key;
use crate::demands;
use crate::directory::Named;
use crate::error::{Error, Fault, Result};
use crate::language::Language;
use crate::register::types::Nothing;
use crate::store::{Desk, Reading};
use crate::words::say;
use crate::{office, people};

mod catalogue;
mod entry;
mod line;
mod rows;

pub(crate) use entry::{add, change};
pub(crate) use line::line;

use rows::Stored;

/// The kinds the program has a letter for.
pub const WITH_LETTER: &[&str] = &["meet_ambassador", "approach_speaker"];

/// A kind of action of `actions.json`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ActionKind {
    /// E.g. `meet_ambassador`.
    pub id: String,
    /// 1 to 14, the leaflet's order.
    pub order: u32,
    pub title: String,
    /// Kinds of post it addresses.
    pub addressees: Vec<String>,
    /// Whether the program has a letter for it.
    pub letter: bool,
    pub outcomes: Vec<Named>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    Envisaged,
    UnderWay,
    Taken,
    Abandoned,
}

impl ActionState {
    /// The word the store and the contract use, e.g. `under_way`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            ActionState::Envisaged => "envisaged",
            ActionState::UnderWay => "under_way",
            ActionState::Taken => "taken",
            ActionState::Abandoned => "abandoned",
        }
    }

    fn from_tag(tag: &str) -> Option<ActionState> {
        [ActionState::Envisaged, ActionState::UnderWay, ActionState::Taken, ActionState::Abandoned]
            .into_iter()
            .find(|state| state.tag() == tag)
    }

    fn is_open(self) -> bool {
        matches!(self, ActionState::Envisaged | ActionState::UnderWay)
    }
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct Action {
    pub uid: String,
    pub kind: Named,
    pub state: ActionState,
    /// ISO date it was taken or is planned for.
    pub on: String,
    pub cases: Vec<String>,
    pub posts: Vec<Named>,
    /// The demands it is about: uid and words.
    pub demands: Vec<Named>,
    pub note: String,
    pub outcome: Option<Named>,
    /// The line the report to the IPU will carry, in the window's language.
    pub line: String,
    /// Uid of the report it was sent in.
    pub reported: Option<String>,
    pub revision: u32,
}

#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddAction {
    pub kind: String,
    pub cases: Vec<String>,
    pub state: ActionState,
    /// ISO date.
    pub on: String,
    pub posts: Option<Vec<String>>,
    /// Uids of the demands it is about.
    pub demands: Option<Vec<String>>,
    pub note: Option<String>,
    pub outcome: Option<String>,
}

/// Changes an action. What was reported as taken no longer changes; what was reported as planned may move on.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChangeAction {
    pub uid: String,
    pub revision: u32,
    pub state: Option<ActionState>,
    pub on: Option<String>,
    /// Uids of all the demands it is about.
    pub demands: Option<Vec<String>>,
    pub note: Option<String>,
    pub outcome: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ActionFilter {
    pub case: Option<String>,
    /// Only what no sent report has carried yet.
    pub unreported: Option<bool>,
}

/// The fourteen kinds, in the leaflet's order.
pub(crate) fn kinds(reading: &Reading<'_>, _: Nothing) -> Result<Vec<ActionKind>> {
    let language = reading.context.language;
    let kinds = catalogue::kinds().iter().map(|kind| ActionKind {
        id: kind.id.clone(),
        order: kind.order,
        title: kind.title(language).to_owned(),
        addressees: kind.addressee_offices.clone(),
        letter: WITH_LETTER.contains(&kind.id.as_str()),
        outcomes: kind.outcomes.iter().map(|id| outcome_named(id, language)).collect(),
    });
    Ok(kinds.collect())
}

/// The kind of an id with its title; the id twice when there is no such kind.
#[must_use]
pub fn kind_named(id: &str, language: Language) -> Named {
    let title = catalogue::kind(id).map_or(id, |kind| kind.title(language));
    Named { id: id.to_owned(), name: title.to_owned() }
}

fn outcome_named(id: &str, language: Language) -> Named {
    Named { id: id.to_owned(), name: say(language, &format!("actions-outcome-{id}"), &[]) }
}

/// Actions, newest first.
///
/// # Errors
/// `NotFound` for an unknown case.
pub(crate) fn list(reading: &Reading<'_>, filter: ActionFilter) -> Result<Vec<Action>> {
    let code = match filter.case.as_deref().filter(|code| !code.trim().is_empty()) {
        Some(printed) => cases::find(reading, printed)?.code,
        None => String::new(),
    };
    let stored = rows::list(reading, &code, filter.unreported == Some(true))?;
    stored.into_iter().map(|action| shown(reading, action)).collect()
}

/// Actions in cases with any of these codes, newest first.
pub(crate) fn of_codes(reading: &Reading<'_>, codes: &[String]) -> Result<Vec<Action>> {
    let codes = serde_json::to_string(codes).map_err(|e| Fault::new("actions", e))?;
    rows::of_codes(reading, &codes)?.into_iter().map(|action| shown(reading, action)).collect()
}

/// The case has another code now.
pub(crate) fn rename_case(desk: &Desk<'_>, from: &str, to: &str) -> Result<()> {
    rows::rename_case(desk, from, to)
}

/// One action.
///
/// # Errors
/// `NotFound`.
pub(crate) fn show(reading: &Reading<'_>, key: Key) -> Result<Action> {
    let stored = rows::one(reading, &key.uid)?.ok_or_else(|| Error::not_found("action", &key.uid))?;
    shown(reading, stored)
}

/// What the next report carries, oldest first: everything taken until a day (ISO date), everything envisaged or under way,
/// and what was given up after an earlier report had announced it.
pub(crate) fn unreported(reading: &Reading<'_>, until: &str) -> Result<Vec<Action>> {
    rows::unreported(reading, until)?.into_iter().map(|action| shown(reading, action)).collect()
}

/// Notes that a sent report carried these actions. What another report carried before stays with that one.
pub(crate) fn mark_reported(desk: &Desk<'_>, uids: &[String], report: &str) -> Result<()> {
    uids.iter().try_for_each(|uid| rows::mark_reported(desk, uid, report))
}

fn shown(reading: &Reading<'_>, stored: Stored) -> Result<Action> {
    let language = reading.context.language;
    let mut posts = Vec::with_capacity(stored.posts.len());
    for key in &stored.posts {
        let post = people::post(reading, key)?;
        posts.push(Named { id: post.uid, name: post.title });
    }
    let mut about = Vec::with_capacity(stored.demands.len());
    for uid in &stored.demands {
        let demand = demands::show(reading, uid)?;
        about.push(Named { id: demand.uid, name: demand.text });
    }
    let mut action = Action {
        uid: stored.uid,
        kind: kind_named(&stored.kind, language),
        state: stored.state,
        on: stored.day,
        cases: stored.cases,
        posts,
        demands: about,
        note: stored.note,
        outcome: (!stored.outcome.is_empty()).then(|| outcome_named(&stored.outcome, language)),
        line: String::new(),
        reported: (!stored.report.is_empty()).then_some(stored.report),
        revision: stored.revision,
    };
    let member = office::member(reading, None)?.map(|member| member.name);
    action.line = line(reading, &action, language, member.as_deref().unwrap_or(""))?;
    Ok(action)
}

#[cfg(test)]
mod tests;
