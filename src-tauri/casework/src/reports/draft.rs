//! Drafting a report: everything no sent report has carried yet, written down as it stands today.

use super::annex::annex;
use super::rows::{self, Stored};
use super::show::{live, shown};
use super::{DraftReport, Report, ReportState, Reported, SECRETARY_GENERAL};
use crate::actions::{self, Action, ActionState};
use crate::error::{Error, FieldError, Result};
use crate::language::Language;
use crate::letters::{self, Figures, ReportLetter};
use crate::store::{Context, Desk, Reading};
use crate::{clock, office};

/// Drafts a report and the letter that carries it.
///
/// # Errors
/// `NothingToReport`, `Invalid`, `NotFound` for the member.
pub(crate) fn draft(desk: &Desk<'_>, input: DraftReport) -> Result<Report> {
    check_input(desk, &input)?;
    let language = letters::of_ipu(input.language.unwrap_or(office::profile(desk)?.language));
    let until = desk.context.date();
    let earlier = rows::all(desk)?;
    let since = match &input.since {
        Some(since) => Some(since.clone()),
        // A second report on one day covers that day again, not a period that ends before it begins.
        None => since_last(&earlier).map(|since| since.min(until.clone())),
    };
    let under_way = under_way(desk, &earlier)?;
    let mut found = actions::unreported(&in_language(desk, language), &until)?;
    found.retain(|action| !under_way.contains(&action.uid));
    if let Some(since) = &input.since {
        // What is planned is reported whenever it was planned.
        found.retain(|action| action.state != ActionState::Taken || action.on >= *since);
    }
    if found.is_empty() {
        return Err(Error::NothingToReport);
    }
    let uid = desk.context.uid();
    let figures = figures(&found, since.clone(), &until);
    let letter = letters::draft_report(
        desk,
        ReportLetter {
            report: &uid,
            post: SECRETARY_GENERAL,
            language,
            member: input.member.as_deref(),
            figures: &figures,
            annex: annex(&found, language),
        },
    )?;
    let actions = found.iter().map(Reported::of).collect();
    let report = Stored { uid, letter, since: since.unwrap_or_default(), until, actions, sent: String::new() };
    rows::insert(desk, &report)?;
    shown(desk, &report)
}

fn check_input(desk: &Desk<'_>, input: &DraftReport) -> Result<()> {
    let mut broken = Vec::new();
    if let Some(since) = &input.since {
        match clock::date(since) {
            None => broken.push(FieldError::new("since", "not_a_date")),
            Some(day) if day > desk.context.today => broken.push(FieldError::new("since", "in_the_future")),
            Some(_) => {}
        }
    }
    if input.language.is_some_and(|language| letters::of_ipu(language) != language) {
        broken.push(FieldError::new("language", "not_one_of"));
    }
    if broken.is_empty() { Ok(()) } else { Err(Error::Invalid { fields: broken }) }
}

/// The day after the last sent report.
fn since_last(earlier: &[Stored]) -> Option<String> {
    let last = earlier.iter().filter(|report| !report.sent.is_empty()).map(|report| report.until.as_str()).max()?;
    clock::date(last).and_then(|day| day.succ_opt()).map(|day| day.to_string())
}

/// Actions that an approved report is about to carry: they are not reported twice.
pub(super) fn under_way(reading: &Reading<'_>, reports: &[Stored]) -> Result<Vec<String>> {
    let mut uids = Vec::new();
    for report in reports.iter().filter(|report| report.sent.is_empty()) {
        let state = live(reading, report)?;
        if matches!(state, Some(ReportState::Approved | ReportState::Queued)) {
            uids.extend(report.actions.iter().map(|action| action.uid.clone()));
        }
    }
    Ok(uids)
}

fn figures(actions: &[Action], since: Option<String>, until: &str) -> Figures {
    let count = |wanted: &[ActionState]| actions.iter().filter(|action| wanted.contains(&action.state)).count();
    let mut codes: Vec<String> = actions.iter().flat_map(|action| action.cases.clone()).collect();
    codes.sort();
    codes.dedup();
    Figures {
        since,
        until: until.to_owned(),
        taken: count(&[ActionState::Taken]),
        envisaged: count(&[ActionState::Envisaged, ActionState::UnderWay]),
        codes,
    }
}

/// The same register, seen in the language of the report.
pub(super) fn in_language<'a>(reading: &Reading<'a>, language: Language) -> Reading<'a> {
    Reading::new(reading.rows(), Context { language, ..reading.context.clone() })
}
