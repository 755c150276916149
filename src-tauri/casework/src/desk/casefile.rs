//! The page of a case: the case itself, and what letters, actions and reports know of it, as one timeline.

use crate::actions::{self, ActionFilter};
use crate::cases::{self, Case, CaseFilter, CaseKey, CaseRow, SetSafety, TimelineEntry, TimelineKind};
use crate::decisions::DecisionRow;
use crate::decisions::reading::Organ;
use crate::error::Result;
use crate::letters::{self, LetterRow};
use crate::register::types::Nothing;
use crate::store::{Desk, Reading};
use crate::words::say;

/// All cases that fit, each with how many letters were written in it.
pub(crate) fn case_list(reading: &Reading<'_>, filter: CaseFilter) -> Result<Vec<CaseRow>> {
    let mut rows = cases::list(reading, filter)?;
    let letters = letters::list(reading, Nothing)?;
    for row in &mut rows {
        let count = letters.iter().filter(|letter| letter.cases.contains(&row.code)).count();
        row.letters = u32::try_from(count).unwrap_or(u32::MAX);
    }
    Ok(rows)
}

/// One case with its timeline, newest first.
pub(crate) fn case_file(reading: &Reading<'_>, key: CaseKey) -> Result<Case> {
    let mut case = cases::bare(reading, &key.code)?;
    let mut timeline: Vec<TimelineEntry> = case.decisions.iter().map(|d| of_decision(reading, d)).collect();
    for letter in letters::list(reading, Nothing)? {
        if letter.cases.contains(&case.code) {
            timeline.push(of_letter(reading, &letter));
        }
    }
    let filter = ActionFilter { case: Some(case.code.clone()), unreported: None };
    for action in actions::list(reading, filter)? {
        let state = word(&action.state);
        let state = say(reading.context.language, "timeline-action-state", &[("state", state.into())]);
        timeline.push(TimelineEntry {
            date: action.on,
            kind: TimelineKind::Action,
            title: action.kind.name,
            uid: action.uid,
            detail: Some(if action.note.is_empty() { state } else { format!("{state} · {}", action.note) }),
        });
    }
    timeline.sort_by(|a, b| b.date.cmp(&a.date));
    case.timeline = timeline;
    Ok(case)
}

/// Sets the safety flags and shows the case.
pub(crate) fn set_safety(desk: &Desk<'_>, input: SetSafety) -> Result<Case> {
    cases::set_safety(desk, &input)?;
    case_file(desk, CaseKey { code: input.code })
}

fn of_decision(reading: &Reading<'_>, decision: &DecisionRow) -> TimelineEntry {
    let key = match (decision.draft, decision.adopted_by, decision.session) {
        (true, _, _) => "timeline-decision-draft",
        (false, Some(Organ::GoverningCouncil), Some(_)) => "timeline-decision-council",
        (false, Some(Organ::Committee), Some(_)) => "timeline-decision-committee",
        _ => "timeline-decision-other",
    };
    let session = decision.session.unwrap_or_default().to_string();
    TimelineEntry {
        date: decision.date.clone().unwrap_or_default(),
        kind: TimelineKind::Decision,
        title: say(reading.context.language, key, &[("session", session.into())]),
        uid: decision.uid.clone(),
        detail: decision.symbol.clone(),
    }
}

fn of_letter(reading: &Reading<'_>, letter: &LetterRow) -> TimelineEntry {
    let language = reading.context.language;
    let to = ("to", letter.to.clone().into());
    let title = match &letter.number {
        Some(number) => say(language, "timeline-letter", &[("number", number.clone().into()), to]),
        None => say(language, "timeline-letter-draft", &[to]),
    };
    TimelineEntry {
        date: letter.date.clone(),
        kind: if letter.kind.id == "inform_ipu" { TimelineKind::Report } else { TimelineKind::Letter },
        title,
        uid: letter.uid.clone(),
        detail: Some(say(language, "timeline-letter-state", &[("state", word(&letter.state).into())])),
    }
}

/// The contract's word of an enum.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}
