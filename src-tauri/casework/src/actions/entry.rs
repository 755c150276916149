//! Entering an action and moving it on.

use super::catalogue::{Kind, kind};
use super::rows::{self, Stored};
use super::{Action, ActionState, AddAction, ChangeAction, shown};
use crate::error::{Error, FieldError, Result};
use crate::store::{Desk, Reading};
use crate::{cases, clock, people, text};

/// Enters an action.
///
/// # Errors
/// `Invalid`.
pub(crate) fn add(desk: &Desk<'_>, input: AddAction) -> Result<Action> {
    let mut broken = Vec::new();
    let kind = kind(input.kind.trim());
    if kind.is_none() {
        broken.push(FieldError::new("kind", "not_known"));
    }
    let codes = codes(desk, &input.cases, &mut broken)?;
    let posts = posts(desk, input.posts.as_deref().unwrap_or_default(), &mut broken)?;
    let about = demands(desk, input.demands.as_deref().unwrap_or_default(), &mut broken)?;
    let action = Stored {
        uid: desk.context.uid(),
        kind: kind.map_or_else(String::new, |kind| kind.id.clone()),
        state: input.state,
        day: text::line(&input.on),
        note: text::prose(input.note.as_deref().unwrap_or("")),
        outcome: text::line(input.outcome.as_deref().unwrap_or("")),
        report: String::new(),
        earlier_report: String::new(),
        revision: 1,
        cases: codes,
        posts,
        demands: about,
    };
    check(desk, kind, &action, &mut broken);
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    rows::insert(desk, &action)?;
    shown(desk, action)
}

/// Changes an action. One that was reported as envisaged or under way may still move on, and then waits for the next
/// report; one that was reported as taken stays as it is.
///
/// # Errors
/// `NotFound`, `Stale`, `WrongState`, `Invalid`.
pub(crate) fn change(desk: &Desk<'_>, input: ChangeAction) -> Result<Action> {
    let stored = rows::one(desk, &input.uid)?.ok_or_else(|| Error::not_found("action", &input.uid))?;
    if stored.revision != input.revision {
        return Err(Error::Stale);
    }
    let reported = !stored.report.is_empty();
    if reported && !stored.state.is_open() {
        return Err(Error::WrongState { what: "action".to_owned(), state: "reported".to_owned() });
    }
    let mut action = Stored {
        state: input.state.unwrap_or(stored.state),
        day: input.on.as_deref().map_or_else(|| stored.day.clone(), text::line),
        note: input.note.as_deref().map_or_else(|| stored.note.clone(), text::prose),
        outcome: input.outcome.as_deref().map_or_else(|| stored.outcome.clone(), text::line),
        revision: stored.revision + 1,
        ..stored.clone()
    };
    let mut broken = Vec::new();
    if let Some(uids) = &input.demands {
        action.demands = demands(desk, uids, &mut broken)?;
    }
    if reported && (action.state != stored.state || action.day != stored.day) {
        action.earlier_report = std::mem::take(&mut action.report);
    }
    check(desk, kind(&action.kind), &action, &mut broken);
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    rows::update(desk, &action)?;
    shown(desk, action)
}

/// The rules that adding and changing share.
fn check(desk: &Desk<'_>, kind: Option<&Kind>, action: &Stored, broken: &mut Vec<FieldError>) {
    match clock::date(&action.day) {
        None => broken.push(FieldError::new("on", "not_a_date")),
        Some(day) if action.state == ActionState::Taken && day > desk.context.today => {
            broken.push(FieldError::new("on", "in_the_future"));
        }
        Some(_) => {}
    }
    if action.note.len() > text::LONGEST_TEXT {
        broken.push(FieldError::new("note", "too_long"));
    }
    if !action.outcome.is_empty() && kind.is_some_and(|kind| !kind.outcomes.contains(&action.outcome)) {
        broken.push(FieldError::new("outcome", "not_one_of"));
    }
}

fn demands(reading: &Reading<'_>, uids: &[String], broken: &mut Vec<FieldError>) -> Result<Vec<String>> {
    match crate::demands::known(reading, uids) {
        Err(Error::NotFound { .. }) => {
            broken.push(FieldError::new("demands", "not_known"));
            Ok(Vec::new())
        }
        known => known,
    }
}

fn codes(reading: &Reading<'_>, printed: &[String], broken: &mut Vec<FieldError>) -> Result<Vec<String>> {
    let mut codes = Vec::new();
    for code in printed {
        match cases::find(reading, code) {
            Ok(case) if !codes.contains(&case.code) => codes.push(case.code),
            Ok(_) => {}
            Err(Error::NotFound { .. }) => {
                broken.push(FieldError::new("cases", "not_known"));
                return Ok(codes);
            }
            Err(other) => return Err(other),
        }
    }
    if codes.is_empty() {
        broken.push(FieldError::new("cases", "empty"));
    }
    Ok(codes)
}

fn posts(reading: &Reading<'_>, keys: &[String], broken: &mut Vec<FieldError>) -> Result<Vec<String>> {
    let mut posts = Vec::new();
    for key in keys {
        match people::post(reading, key) {
            Ok(post) if !posts.contains(&post.uid) => posts.push(post.uid),
            Ok(_) => {}
            Err(Error::NotFound { .. }) => {
                broken.push(FieldError::new("posts", "not_known"));
                break;
            }
            Err(other) => return Err(other),
        }
    }
    Ok(posts)
}
