//! Days to come in a case: a trial, a verdict, an assembly, and the anniversaries of arrests and of the last decision.
//!
//! Sponsors are reminded of them on Today; the case page shows those of the coming year.

use chrono::{Datelike as _, Duration, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::find::{CaseHead, find};
use super::rules::Broken;
use super::{rows as cases, situations, sponsors};
use crate::clock;
use crate::decisions::Key;
use crate::directory::Named;
use crate::error::{Error, Result};
use crate::sensitivity::Sensitivity;
use crate::store::{Desk, Reading};

mod rows;

/// How long before a day a sponsor is reminded, and how long after.
const BEFORE: i64 = 21;
const AFTER: i64 = 3;

/// What a day to come is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    Trial,
    Verdict,
    Assembly,
    Other,
}

impl DayKind {
    /// As stored.
    pub(crate) fn word(self) -> &'static str {
        match self {
            DayKind::Trial => "trial",
            DayKind::Verdict => "verdict",
            DayKind::Assembly => "assembly",
            DayKind::Other => "other",
        }
    }
}

/// A day somebody noted.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseDay {
    pub uid: String,
    /// `trial`, `verdict`, `assembly` or `other`.
    pub kind: String,
    /// ISO date.
    pub day: String,
    pub person: Option<Named>,
    pub note: String,
}

/// Notes a day to come.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddDay {
    /// Any printed code of the case.
    pub code: String,
    pub kind: DayKind,
    /// ISO date.
    pub day: String,
    pub person: Option<String>,
    pub note: Option<String>,
    pub sensitivity: Option<Sensitivity>,
}

/// A day that comes back every year, or a noted one.
#[derive(Clone, Debug)]
pub(crate) struct Coming {
    /// ISO date of the day it falls on this time.
    pub(crate) day: String,
    pub(crate) what: What,
    /// The person it is about.
    pub(crate) person: Option<Named>,
    /// The record behind it.
    pub(crate) uid: String,
    pub(crate) case: CaseHead,
    /// Name of the member who is reminded; empty on a case page.
    pub(crate) member: String,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    /// Years since a situation began.
    Situation { kind: Named, years: i32 },
    /// Years since the last decision.
    Decision { years: i32 },
    /// A day somebody noted, with the note.
    Noted { kind: String, note: String },
}

/// Days noted in these cases that are not sealed, the next first.
pub(super) fn of_cases(reading: &Reading<'_>, ids: &[i64]) -> Result<Vec<CaseDay>> {
    rows::of_cases(reading, ids)
}

/// Notes a day to come.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub(crate) fn add(desk: &Desk<'_>, input: &AddDay) -> Result<CaseHead> {
    let head = find(desk, &input.code)?;
    let mut broken = Broken::default();
    let day = broken.day(desk, "day", &input.day, false);
    let person = broken.person(desk, &head, input.person.as_deref())?;
    let note = broken.prose("note", input.note.as_deref().unwrap_or(""));
    if input.kind == DayKind::Other && note.is_empty() {
        broken.add("note", "empty");
    }
    broken.settle()?;
    rows::insert(desk, head.id, person, input.kind.word(), &day, &note, input.sensitivity.unwrap_or_default())?;
    Ok(head)
}

/// Takes a noted day away.
///
/// # Errors
/// `NotFound`.
pub(crate) fn remove(desk: &Desk<'_>, key: &Key) -> Result<CaseHead> {
    let case = rows::delete(desk, &key.uid)?.ok_or_else(|| Error::not_found("day", &key.uid))?;
    cases::head(desk, case)
}

/// What comes in a case within a year, the next first.
pub(crate) fn coming(reading: &Reading<'_>, head: &CaseHead) -> Result<Vec<Coming>> {
    let ids = cases::under(reading, head.id)?;
    let (today, until) = (reading.context.today, reading.context.today + Duration::days(365));
    let mut found = of_ids(reading, head, &ids, None, today, until)?;
    found.sort_by(|a, b| a.day.cmp(&b.day));
    Ok(found)
}

/// What sponsors are to be reminded of today.
pub(crate) fn reminders(reading: &Reading<'_>) -> Result<Vec<Coming>> {
    let today = reading.context.today;
    let (from, until) = (today - Duration::days(AFTER), today + Duration::days(BEFORE));
    let mut found: Vec<Coming> = Vec::new();
    for sponsor in sponsors::active(reading)? {
        let head = cases::head(reading, sponsor.case)?;
        let ids = cases::under(reading, head.id)?;
        for mut one in of_ids(reading, &head, &ids, sponsor.person, from, until)? {
            one.member.clone_from(&sponsor.member);
            found.push(one);
        }
    }
    found.sort_by(|a, b| a.day.cmp(&b.day));
    Ok(found)
}

fn of_ids(
    reading: &Reading<'_>,
    head: &CaseHead,
    ids: &[i64],
    person: Option<i64>,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<Coming>> {
    let mut found = Vec::new();
    let mut push = |day: NaiveDate, what: What, person: Option<Named>, uid: String| {
        found.push(Coming { day: day.to_string(), what, person, uid, case: head.clone(), member: String::new() });
    };
    for day in of_cases(reading, ids)? {
        let Some(on) = clock::date(&day.day).filter(|on| (from..=until).contains(on)) else { continue };
        push(on, What::Noted { kind: day.kind, note: day.note }, day.person, day.uid);
    }
    for begun in rows::lasting(reading, ids, person)? {
        let remembered = situations::kind(&begun.kind).is_some_and(|kind| kind.anniversary);
        if let Some((day, years)) = returns(&begun.since, from, until).filter(|_| remembered) {
            let kind = situations::named(&begun.kind, reading.context.language);
            push(day, What::Situation { kind, years }, Some(begun.person), begun.uid);
        }
    }
    if let Some((uid, date)) = rows::last_decision(reading, ids)?
        && let Some((day, years)) = returns(&date, from, until)
    {
        push(day, What::Decision { years }, None, uid);
    }
    Ok(found)
}

/// The day within the span on which a date comes back, and how many years after. 29 February comes back on the 28th.
fn returns(date: &str, from: NaiveDate, until: NaiveDate) -> Option<(NaiveDate, i32)> {
    let first = clock::date(date)?;
    (from.year()..=until.year()).find_map(|year| {
        let day = NaiveDate::from_ymd_opt(year, first.month(), first.day())
            .or_else(|| NaiveDate::from_ymd_opt(year, first.month(), 28))?;
        (year > first.year() && (from..=until).contains(&day)).then_some((day, year - first.year()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_comes_back_within_the_span_and_never_in_its_first_year() {
        let day = |text: &str| clock::date(text).unwrap();
        let (from, until) = (day("2026-12-20"), day("2027-01-13"));
        assert_eq!(returns("2017-01-05", from, until), Some((day("2027-01-05"), 10)));
        assert_eq!(returns("2017-12-31", from, until), Some((day("2026-12-31"), 9)));
        assert_eq!(returns("2026-12-31", from, until), None);
        assert_eq!(returns("2017-05", from, until), None);
        assert_eq!(returns("2024-02-29", day("2026-02-20"), day("2026-03-10")), Some((day("2026-02-28"), 2)));
    }
}
