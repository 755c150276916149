//! Finding: the question to each kind, the order of what it answers, and what is shown of it.

use std::collections::HashSet;

use chrono::Datelike as _;

use super::query::Wanted;
use super::rows::{Question, Record};
use super::snippet::{Marker, beginning};
use super::{FindText, Found, FoundKind, Hit, SearchFilters, SearchKind, rows};
use crate::error::{Error, Fault, Result};
use crate::store::Reading;
use crate::words::say;
use crate::{cases, clock, directory};

/// Finds are counted up to here. Where more fit, the answer says so.
pub(super) const MOST: u32 = 300;

/// Where the words stand, the best place first; what is found elsewhere, by its sound, comes last.
///
/// FTS5's own weighing has to count every place of every word in the register before it can tell the first of two finds.
pub(super) const PLACES: [&str; 2] = ["names codes", "text"];

/// Finds of each kind when nothing else is asked.
const A_FEW: u32 = 6;

/// Finds when one kind is asked for.
const MANY: u32 = 50;

/// Day 0 of the calendar (ISO), in the days the index counts: `julianday` of midnight without its half.
const DAY_ZERO: i64 = 1_721_424;

/// Everything that has the words that were typed, by kind.
///
/// # Errors
/// `Invalid` for a date that is none.
pub(crate) fn find(reading: &Reading<'_>, input: FindText) -> Result<Found> {
    let wanted = Wanted::read(&input.text);
    let mut found = Found::default();
    if wanted.is_empty() {
        return Ok(found);
    }
    let scope = Scope::of(reading, &input.filters)?;
    let limit = input.limit.unwrap_or(if input.filters.kind.is_some() { MANY } else { A_FEW }).min(MOST);
    let named = named_case(reading, &input)?;
    for kind in SearchKind::ALL {
        if input.filters.kind.is_some_and(|only| only != kind) {
            continue;
        }
        let first = named.filter(|_| kind == SearchKind::Case);
        let group = of_kind(reading, kind, &wanted, &scope, first, limit)?;
        if !group.hits.is_empty() {
            found.total += group.count;
            found.more |= group.more;
            found.groups.push(group);
        }
    }
    Ok(found)
}

/// Uids of everything that has the words, up to `MOST` of a kind, and whether there are more.
pub(super) fn all_uids(reading: &Reading<'_>, input: FindText) -> Result<(Vec<String>, bool)> {
    let wanted = Wanted::read(&input.text);
    let scope = Scope::of(reading, &input.filters)?;
    let named = named_case(reading, &input)?;
    let (mut uids, mut any_more) = (Vec::new(), false);
    for kind in SearchKind::ALL {
        if wanted.is_empty() || input.filters.kind.is_some_and(|only| only != kind) {
            continue;
        }
        let Some(wanted) = asked_of(kind, &wanted) else { continue };
        let (mut ids, _, more) = weighed(reading, kind, &wanted, &scope, MOST)?;
        ids.truncate(MOST as usize);
        if let Some(first) = named.filter(|first| kind == SearchKind::Case && !ids.contains(first)) {
            ids.push(first);
        }
        any_more |= more;
        uids.extend(rows::uids(reading, kind, &ids)?);
    }
    Ok((uids, any_more))
}

/// What of the words a kind is asked for; nothing when none is left.
///
/// Nearly every text has words with a given first letter: names and codes are asked for it, long texts are not.
fn asked_of(kind: SearchKind, wanted: &Wanted) -> Option<Wanted> {
    let asked = if has_day(kind) { wanted.without_short() } else { wanted.clone() };
    (!asked.is_empty()).then_some(asked)
}

#[cfg(feature = "measuring")]
pub(super) fn expressions(text: &str) -> Vec<(&'static str, String)> {
    let wanted = Wanted::read(text);
    let of_kind = |kind: SearchKind| Some((kind.indexed().name, asked_of(kind, &wanted)?.expression()));
    SearchKind::ALL.into_iter().filter_map(of_kind).collect()
}

/// Cases and persons have no day of their own.
fn has_day(kind: SearchKind) -> bool {
    !matches!(kind, SearchKind::Case | SearchKind::Person)
}

/// What a filter lets through.
struct Scope {
    day: i64,
    /// JSON of the cases' ids, for records that have a day of their own.
    dated: Option<String>,
    /// The same for cases and persons, whose day is that of anything in the case.
    undated: Option<String>,
}

impl Scope {
    fn of(reading: &Reading<'_>, filters: &SearchFilters) -> Result<Scope> {
        let since = filters.since.as_deref().filter(|since| !since.is_empty());
        let day = match since.map(clock::date) {
            None => 0,
            Some(Some(day)) => i64::from(day.num_days_from_ce()) + DAY_ZERO,
            Some(None) => return Err(Error::field("since", "not_a_date")),
        };
        let ids = |since: Option<String>| -> Result<Option<String>> {
            let asked = cases::CaseFilter { since, query: None, ..filters.of_cases("") };
            let ids = cases::matching(reading, &asked)?;
            serde_json::to_string(&ids).map(Some).map_err(|e| Fault::new("search", e).into())
        };
        let asks = filters.asks_for_cases();
        Ok(Scope {
            day,
            dated: if asks { ids(None)? } else { None },
            undated: if asks || day > 0 { ids(filters.since.clone())? } else { None },
        })
    }
}

/// The case whose code was typed, unless a filter shuts it out.
fn named_case(reading: &Reading<'_>, input: &FindText) -> Result<Option<i64>> {
    let Some(head) = cases::named_by(reading, &input.text)? else { return Ok(None) };
    let Some(id) = rows::id_of_case(reading, &head.uid)? else { return Ok(None) };
    let asked = input.filters.of_cases("");
    let fits = input.filters.since.is_none() && !input.filters.asks_for_cases();
    Ok((fits || cases::matching(reading, &asked)?.contains(&id)).then_some(id))
}

fn of_kind(
    reading: &Reading<'_>,
    kind: SearchKind,
    wanted: &Wanted,
    scope: &Scope,
    first: Option<i64>,
    limit: u32,
) -> Result<FoundKind> {
    let asked = asked_of(kind, wanted);
    let (mut ids, count, more) = match &asked {
        Some(asked) => weighed(reading, kind, asked, scope, limit)?,
        None => (Vec::new(), 0, false),
    };
    let mut count = count;
    if let Some(first) = first {
        count += u32::from(!ids.contains(&first));
        ids.retain(|id| *id != first);
        ids.insert(0, first);
    }
    ids.truncate(limit as usize);
    let marker = Marker::new(asked.as_ref().unwrap_or(wanted));
    let mut hits = Vec::new();
    for id in ids {
        if let Some(record) = rows::record(reading, kind, id)? {
            hits.push(shown(reading, kind, id, record, &marker, first == Some(id))?);
        }
    }
    Ok(FoundKind { kind, count: count.max(u32::try_from(hits.len()).unwrap_or(0)), more, hits })
}

/// Ids in their order, how many there are, and whether there are more.
///
/// Records that have the words in a name or a code come first, then those that have them in their text; the newest first
/// among each. Of letters there are tens of thousands: where more fit than are counted, only the newest are put in this
/// order, as a word that all of them have and none in its name would be looked for in each.
fn weighed(
    reading: &Reading<'_>,
    kind: SearchKind,
    wanted: &Wanted,
    scope: &Scope,
    limit: u32,
) -> Result<(Vec<i64>, u32, bool)> {
    let expression = wanted.spelled_out(|beginning| rows::words_from(reading, kind, beginning))?;
    let dated = has_day(kind);
    let question = Question {
        kind,
        expression: &expression,
        from: if dated { rows::first_of(scope.day) } else { 0 },
        cases: if dated { scope.dated.as_deref() } else { scope.undated.as_deref() },
        limit: MOST + 1,
    };
    let newest = question.newest(reading)?;
    let more = newest.len() > MOST as usize;
    let count = u32::try_from(newest.len()).unwrap_or(u32::MAX).min(MOST);
    let from = match newest.last() {
        Some(oldest) if more && kind == SearchKind::Letter => *oldest,
        _ => question.from,
    };
    if count < 2 {
        return Ok((newest.into_iter().map(rows::id_of).collect(), count, more));
    }
    let mut seen = HashSet::new();
    let mut ids = Vec::new();
    for place in PLACES {
        if ids.len() >= limit as usize {
            break;
        }
        let expression = format!("{{{place}}} : ({expression})");
        let there = Question { expression: &expression, from, limit, ..question }.newest(reading)?;
        ids.extend(there.into_iter().filter(|row| seen.insert(*row)));
    }
    ids.extend(newest.into_iter().filter(|row| seen.insert(*row)));
    let ids = ids.into_iter().map(rows::id_of).collect();
    Ok((ids, count, more))
}

fn shown(
    reading: &Reading<'_>,
    kind: SearchKind,
    id: i64,
    record: Record,
    marker: &Marker<'_>,
    exact: bool,
) -> Result<Hit> {
    let language = reading.context.language;
    let code = record.codes.first().cloned().unwrap_or_default();
    let title = match kind {
        SearchKind::Case => marker.name(&cases::title(reading, record.count, Some(&record.title))),
        SearchKind::Person => marker.name(&record.title),
        SearchKind::Action => marker.line(&crate::actions::kind_named(&record.kind, language).name),
        SearchKind::Note if record.title.is_empty() => {
            marker.line(&say(language, "search-note", &[("code", code.clone().into())]))
        }
        SearchKind::Note => marker.name(&say(language, "search-note", &[("code", record.title.clone().into())])),
        SearchKind::Decision | SearchKind::Letter | SearchKind::Document => marker.line(&record.title),
    };
    let (view, key) = match kind {
        SearchKind::Letter => ("letters", record.uid.clone()),
        SearchKind::Decision => ("cases", format!("decision/{}", record.uid)),
        _ => ("cases", code),
    };
    Ok(Hit {
        kind,
        snippet: snippet(reading, kind, id, &record, marker)?,
        detail: detail(reading, kind, &record),
        title,
        uid: record.uid,
        codes: record.codes,
        country: (!record.country.is_empty()).then(|| directory::country_named(&record.country, language)),
        date: (!record.date.is_empty()).then_some(record.date),
        view: view.to_owned(),
        key,
        exact,
    })
}

/// The words around the find: from the first text that has one, or the beginning of what is worth reading anyway.
fn snippet(
    reading: &Reading<'_>,
    kind: SearchKind,
    id: i64,
    record: &Record,
    marker: &Marker<'_>,
) -> Result<Vec<super::Piece>> {
    if kind == SearchKind::Case {
        let language = reading.context.language;
        let labels: Vec<String> = record.texts.iter().map(|id| directory::violation_label(id, language)).collect();
        let alleged = marker.around(&labels.join(" · "));
        return Ok(alleged.or_else(|| marker.around(&record.further)).unwrap_or_default());
    }
    if let Some(around) = record.texts.iter().find_map(|text| marker.around(text)) {
        return Ok(around);
    }
    let read = |place: usize| record.texts.get(place).map(|text| beginning(text)).unwrap_or_default();
    Ok(match kind {
        SearchKind::Decision => {
            let long = rows::reading_of(reading, id)?;
            long.iter().find_map(|text| marker.around(text)).unwrap_or_else(|| read(0))
        }
        // A name found by another spelling: the aliases say why, the mandate who it is.
        SearchKind::Person if record.texts.first().is_some_and(|aliases| !aliases.is_empty()) => {
            marker.name(&record.texts[0])
        }
        SearchKind::Person => read(1),
        SearchKind::Letter => read(1),
        _ => read(0),
    })
}

fn detail(reading: &Reading<'_>, kind: SearchKind, record: &Record) -> String {
    let language = reading.context.language;
    let state = || ("state", record.state.clone().into());
    let said = match kind {
        SearchKind::Letter => say(language, "timeline-letter-state", &[state()]),
        SearchKind::Action => say(language, "timeline-action-state", &[state()]),
        SearchKind::Case => say(language, "search-case-status", &[state()]),
        SearchKind::Decision if record.state == "draft" => say(language, "timeline-decision-draft", &[]),
        _ => String::new(),
    };
    [record.number.clone(), said].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
