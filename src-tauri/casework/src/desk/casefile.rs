//! The page of a case: what every noun knows of it, on one timeline, newest first.
//!
//! Situations and actions stand beside each other by date. The page says what followed what, never what caused what.

use crate::actions::{self, Action};
use crate::cases::{
    self, AddCase, Case, CaseDay, CaseFilter, CaseKey, CaseRow, Coming, EndSponsor, Note, Paper, SaveCase, SealedKind,
    SealedMark, SetCode, SetSafety, SetStatus, Situation, Sponsor, StatusMove, TimelineEntry, TimelineKind, Unmerge,
    What,
};
use crate::decisions::{DecisionRow, Key};
use crate::error::Result;
use crate::letters::{self, LetterRow};
use crate::protocol;
use crate::sensitivity::{Audience, Sensitivity};
use crate::store::{Desk, Reading};
use crate::words::say;

/// Letters of a note or of an action's note that a line of the timeline shows.
const LINE: usize = 240;

/// Cases with the number of letters of each.
pub(crate) fn case_list(reading: &Reading<'_>, filter: CaseFilter) -> Result<Vec<CaseRow>> {
    let mut rows = cases::list(reading, filter)?;
    let letters = letters::counts(reading)?;
    for row in &mut rows {
        row.letters = letters.get(&row.code).copied().unwrap_or(0);
    }
    Ok(rows)
}

/// One case with its timeline, newest first.
pub(crate) fn case_file(reading: &Reading<'_>, key: CaseKey) -> Result<Case> {
    file_for(reading, &key.code, Audience::Office)
}

/// One case as an audience may see it.
///
/// # Errors
/// `NotFound`.
pub(super) fn file_for(reading: &Reading<'_>, code: &str, audience: Audience) -> Result<Case> {
    let mut case = cases::bare_for(reading, code, audience)?;
    let life = cases::life_of_case(reading, &case.code, audience)?;
    let mut timeline: Vec<TimelineEntry> = case.decisions.iter().map(|d| of_decision(reading, d)).collect();
    timeline.extend(letters::of_codes(reading, &life.codes)?.iter().map(|letter| of_letter(reading, letter)));
    timeline.extend(actions::of_codes(reading, &life.codes)?.into_iter().map(|action| of_action(reading, action)));
    timeline.extend(life.situations.iter().map(|(one, uid, name)| of_situation(reading, one, uid, name)));
    timeline.extend(case.statuses.iter().map(|status| of_status(reading, status)));
    timeline.extend(case.notes.iter().map(of_note));
    timeline.extend(case.documents.iter().map(of_paper));
    timeline.extend(case.sponsors.iter().flat_map(|sponsor| of_sponsor(reading, sponsor)));
    let today = reading.context.date();
    timeline.extend(case.days.iter().filter(|day| day.day < today).map(|day| of_day(reading, day)));
    timeline.extend(super::demands::moves(reading, life.head.id)?);
    timeline.extend(case.sealed.iter().map(|mark| of_mark(reading, mark)));
    timeline.sort_by(|a, b| b.date.cmp(&a.date));
    case.timeline = timeline;
    case.upcoming = cases::coming(reading, &life.head)?.into_iter().map(|coming| of_coming(reading, coming)).collect();
    Ok(case)
}

/// Sets the safety flags and shows the case.
pub(crate) fn set_safety(desk: &Desk<'_>, input: SetSafety) -> Result<Case> {
    cases::set_safety(desk, &input)?;
    shown(desk, input.code)
}

/// Adds a case by hand and shows it.
pub(crate) fn add_case(desk: &Desk<'_>, input: AddCase) -> Result<Case> {
    let head = cases::add(desk, &input)?;
    shown(desk, head.code)
}

/// Changes what a case is about and shows it.
pub(crate) fn save_case(desk: &Desk<'_>, input: SaveCase) -> Result<Case> {
    let head = cases::save(desk, &input)?;
    shown(desk, head.code)
}

/// Corrects a case's code, with the links letters and actions have to it, and shows the case.
pub(crate) fn set_code(desk: &Desk<'_>, input: SetCode) -> Result<Case> {
    let (before, head) = cases::set_code(desk, &input)?;
    if before != head.code {
        letters::rename_case(desk, &before, &head.code)?;
        actions::rename_case(desk, &before, &head.code)?;
    }
    shown(desk, head.code)
}

/// Moves a case to another status and shows it, or the collective one it was merged into.
pub(crate) fn set_status(desk: &Desk<'_>, input: SetStatus) -> Result<Case> {
    let head = cases::set_status(desk, &input)?;
    shown(desk, head.code)
}

/// Takes a case out of the collective one and shows it.
pub(crate) fn unmerge(desk: &Desk<'_>, input: Unmerge) -> Result<Case> {
    let head = cases::unmerge(desk, &input)?;
    shown(desk, head.code)
}

/// Takes back a move of a status and shows the case.
pub(crate) fn remove_status(desk: &Desk<'_>, key: Key) -> Result<Case> {
    let head = cases::remove_status(desk, &key)?;
    shown(desk, head.code)
}

/// A member adopts a case or a person.
pub(crate) fn add_sponsor(desk: &Desk<'_>, input: cases::AddSponsor) -> Result<Case> {
    let head = cases::add_sponsor(desk, &input)?;
    shown(desk, head.code)
}

/// Ends a sponsorship, or hands it over.
pub(crate) fn end_sponsor(desk: &Desk<'_>, input: EndSponsor) -> Result<Case> {
    let head = cases::end_sponsor(desk, &input)?;
    shown(desk, head.code)
}

/// Notes a day to come.
pub(crate) fn add_day(desk: &Desk<'_>, input: cases::AddDay) -> Result<Case> {
    let head = cases::add_day(desk, &input)?;
    shown(desk, head.code)
}

/// Takes a noted day away.
pub(crate) fn remove_day(desk: &Desk<'_>, key: Key) -> Result<Case> {
    let head = cases::remove_day(desk, &key)?;
    shown(desk, head.code)
}

fn shown(reading: &Reading<'_>, code: String) -> Result<Case> {
    case_file(reading, CaseKey { code })
}

/// An entry about the whole case that the office may see.
pub(super) fn entry(kind: TimelineKind, date: &str, uid: &str, title: String, detail: Option<String>) -> TimelineEntry {
    TimelineEntry {
        date: date.to_owned(),
        kind,
        title,
        uid: uid.to_owned(),
        detail: detail.filter(|detail| !detail.is_empty()),
        persons: Vec::new(),
        sensitivity: Sensitivity::Office,
    }
}

fn of_decision(reading: &Reading<'_>, decision: &DecisionRow) -> TimelineEntry {
    let date = decision.date.clone().unwrap_or_default();
    let title = cases::decision_words(reading, decision);
    let entry = entry(TimelineKind::Decision, &date, &decision.uid, title, decision.symbol.clone());
    TimelineEntry { sensitivity: Sensitivity::Public, ..entry }
}

fn of_letter(reading: &Reading<'_>, letter: &LetterRow) -> TimelineEntry {
    let language = reading.context.language;
    let to = ("to", letter.to.clone().into());
    let title = match &letter.number {
        Some(number) => say(language, "timeline-letter", &[("number", number.clone().into()), to]),
        None => say(language, "timeline-letter-draft", &[to]),
    };
    let kind = if letter.kind.id == "inform_ipu" { TimelineKind::Report } else { TimelineKind::Letter };
    let state = say(language, "timeline-letter-state", &[("state", word(&letter.state).into())]);
    entry(kind, &letter.date, &letter.uid, title, Some(state))
}

fn of_action(reading: &Reading<'_>, action: Action) -> TimelineEntry {
    let state = word(&action.state);
    let state = say(reading.context.language, "timeline-action-state", &[("state", state.into())]);
    let detail = if action.note.is_empty() { state } else { format!("{state} · {}", action.note) };
    entry(TimelineKind::Action, &action.on, &action.uid, action.kind.name, Some(detail))
}

fn of_situation(reading: &Reading<'_>, one: &Situation, person: &str, name: &str) -> TimelineEntry {
    let arguments = [("name", name.to_owned().into()), ("kind", one.kind.name.clone().into())];
    let title = say(reading.context.language, "timeline-situation", &arguments);
    let detail = [line_of(&one.note), one.source.text.clone()].into_iter().filter(|part| !part.is_empty());
    let detail = detail.collect::<Vec<_>>().join(" · ");
    TimelineEntry {
        persons: vec![person.to_owned()],
        sensitivity: one.sensitivity,
        ..entry(TimelineKind::Situation, &one.since, &one.uid, title, Some(detail))
    }
}

fn of_status(reading: &Reading<'_>, one: &StatusMove) -> TimelineEntry {
    let status = if one.reopened { "reopened" } else { one.status.word() };
    let into = one.into.clone().unwrap_or_default();
    let title = say(reading.context.language, "timeline-status", &[("status", status.into()), ("into", into.into())]);
    let reason = one.reason.clone();
    let detail = [reason, one.source.text.clone()].into_iter().filter(|part| !part.is_empty());
    let detail = detail.collect::<Vec<_>>().join(" · ");
    TimelineEntry {
        sensitivity: Sensitivity::Public,
        ..entry(TimelineKind::Status, &one.since, &one.uid, title, Some(detail))
    }
}

fn of_note(note: &Note) -> TimelineEntry {
    TimelineEntry {
        persons: note.person.iter().cloned().collect(),
        sensitivity: note.sensitivity,
        ..entry(TimelineKind::Note, &note.date, &note.uid, line_of(&note.text), None)
    }
}

fn of_paper(paper: &Paper) -> TimelineEntry {
    let day = cases::day_of(&paper.date, &paper.added);
    TimelineEntry {
        persons: paper.person.iter().cloned().collect(),
        sensitivity: paper.sensitivity,
        ..entry(TimelineKind::Document, &day, &paper.uid, paper.title.clone(), Some(paper.source.clone()))
    }
}

/// A sponsorship begins, and may end.
fn of_sponsor(reading: &Reading<'_>, sponsor: &Sponsor) -> Vec<TimelineEntry> {
    let language = reading.context.language;
    let person = sponsor.person.as_ref().map(|person| person.name.clone()).unwrap_or_default();
    let one = |key: &str, date: &str| {
        let arguments = [("member", sponsor.member.name.clone().into()), ("person", person.clone().into())];
        let key = if person.is_empty() { key.to_owned() } else { format!("{key}-person") };
        TimelineEntry {
            persons: sponsor.person.iter().map(|person| person.id.clone()).collect(),
            ..entry(
                TimelineKind::Sponsor,
                date,
                &sponsor.uid,
                say(language, &key, &arguments),
                Some(line_of(&sponsor.note)),
            )
        }
    };
    let mut entries = vec![one("timeline-sponsor", &sponsor.since)];
    if let Some(until) = &sponsor.until {
        entries.push(one("timeline-sponsor-until", until));
    }
    entries
}

fn of_day(reading: &Reading<'_>, day: &CaseDay) -> TimelineEntry {
    TimelineEntry {
        persons: day.person.iter().map(|person| person.id.clone()).collect(),
        ..entry(TimelineKind::Day, &day.day, &day.uid, noted(reading, &day.kind), Some(line_of(&day.note)))
    }
}

fn noted(reading: &Reading<'_>, kind: &str) -> String {
    say(reading.context.language, "cases-day", &[("kind", kind.to_owned().into())])
}

/// The mark of a sealed entry: its date and the word.
fn of_mark(reading: &Reading<'_>, mark: &SealedMark) -> TimelineEntry {
    let kind = match mark.kind {
        SealedKind::Situation => TimelineKind::Situation,
        SealedKind::Note => TimelineKind::Note,
        SealedKind::Document => TimelineKind::Document,
    };
    TimelineEntry {
        persons: mark.person.iter().cloned().collect(),
        sensitivity: Sensitivity::Sealed,
        ..entry(kind, &mark.date, &mark.uid, say(reading.context.language, "timeline-sealed", &[]), None)
    }
}

fn of_coming(reading: &Reading<'_>, coming: Coming) -> TimelineEntry {
    let detail = coming.person.as_ref().map(|person| person.name.clone());
    let (kind, note) = match &coming.what {
        What::Noted { note, .. } => (TimelineKind::Day, line_of(note)),
        _ => (TimelineKind::Anniversary, String::new()),
    };
    let detail = detail.into_iter().chain([note]).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    TimelineEntry {
        persons: coming.person.iter().map(|person| person.id.clone()).collect(),
        ..entry(kind, &coming.day, &coming.uid, what(reading, &coming.what), Some(detail))
    }
}

/// What comes, in words: `3 years since: Detained`.
pub(super) fn what(reading: &Reading<'_>, what: &What) -> String {
    let language = reading.context.language;
    match what {
        What::Noted { kind, .. } => noted(reading, kind),
        What::Situation { kind, years } => {
            say(language, "cases-anniversary", &[("years", (*years).into()), ("kind", kind.name.clone().into())])
        }
        What::Decision { years } => say(language, "cases-anniversary-decision", &[("years", (*years).into())]),
    }
}

/// A day as the window's language writes it.
pub(super) fn long_day(reading: &Reading<'_>, day: &str) -> String {
    protocol::long_date(day, reading.context.language)
}

/// The beginning of a text, on one line.
pub(super) fn line_of(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LINE {
        return line;
    }
    let head: String = line.chars().take(LINE).collect();
    format!("{} …", head.rsplit_once(' ').map_or(head.as_str(), |(head, _)| head))
}

/// The contract's word of an enum.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}
