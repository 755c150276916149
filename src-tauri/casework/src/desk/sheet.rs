//! The printed sheet of a case, for the office or for the public.
//!
//! It is built from what that audience may see and nothing else: a sealed entry never comes this far. A case or person
//! marked "no publicity" has no public sheet.

use super::casefile::{file_for, long_day};
use crate::cases::sheet::{CaseSheet, Fact, Section};
use crate::cases::{self, Case, CaseStatus, Person, SafetyFlag, TimelineEntry};
use crate::error::{Error, Result};
use crate::office;
use crate::sensitivity::Audience;
use crate::store::Reading;
use crate::words::say;

/// What of the timeline is printed; empty is everything.
#[derive(Clone, Debug, Default)]
pub(crate) struct SheetFilter {
    /// Words of kinds, e.g. `decision`.
    pub(crate) kinds: Vec<String>,
    /// The first year.
    pub(crate) from: String,
    /// Uid of a person.
    pub(crate) person: String,
}

/// The PDF of a case sheet.
///
/// # Errors
/// `NotFound`, `WrongState` when publicity is what somebody has to be kept from, and faults of the press.
pub(crate) fn case_sheet(
    reading: &Reading<'_>,
    code: &str,
    audience: Audience,
    filter: &SheetFilter,
) -> Result<Vec<u8>> {
    Ok(reading.context.ports.press.case_sheet(&sheet(reading, code, audience, filter)?)?)
}

fn sheet(reading: &Reading<'_>, code: &str, audience: Audience, filter: &SheetFilter) -> Result<CaseSheet> {
    let case = file_for(reading, code, audience)?;
    let flagged = case.persons.iter().flat_map(|person| &person.safety).chain(&case.safety);
    if audience == Audience::Public && flagged.into_iter().any(|flag| *flag == SafetyFlag::NoPublicity) {
        return Err(Error::WrongState { what: "case".to_owned(), state: "no_publicity".to_owned() });
    }
    let language = reading.context.language;
    let word = |key: &str| say(language, key, &[]);
    let today = reading.context.date();
    let for_whom = word(if audience == Audience::Public { "sheet-public" } else { "sheet-office" });
    let as_of = say(language, "sheet-as-of", &[("date", long_day(reading, &today).into())]);
    Ok(CaseSheet {
        language,
        title: say(language, "sheet-title", &[("code", case.code.clone().into())]),
        subtitle: format!("{} · {}", case.title, case.country.name),
        author: office::profile(reading)?.parliament,
        date: today,
        mark: format!("{for_whom} · {as_of}"),
        facts: facts(reading, &case, audience),
        sections: sections(reading, &case, audience, filter)?,
        note: word("sheet-alleged"),
        page: word("sheet-page"),
    })
}

fn facts(reading: &Reading<'_>, case: &Case, audience: Audience) -> Vec<Fact> {
    let language = reading.context.language;
    let mut facts = Vec::new();
    let mut add = |key: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            facts.push(Fact { label: say(language, key, &[]), lines });
        }
    };
    add("sheet-country", vec![case.country.name.clone()]);
    add("sheet-chamber", case.chamber.iter().map(|chamber| chamber.name.clone()).collect());
    add("sheet-status", vec![status(reading, case)]);
    add("sheet-violations", case.violations.iter().map(|violation| violation.name.clone()).collect());
    if case.codes.len() > 1 && case.persons.len() <= 1 {
        add("sheet-codes", vec![case.codes.join(", ")]);
    }
    if audience == Audience::Office {
        let active = case.sponsors.iter().filter(|sponsor| sponsor.until.is_none());
        let sponsors = active.map(|sponsor| match &sponsor.person {
            Some(person) => format!("{} ({})", sponsor.member.name, person.name),
            None => sponsor.member.name.clone(),
        });
        add("sheet-sponsors", sponsors.collect());
        add("sheet-safety", flags(reading, case));
    }
    facts
}

fn status(reading: &Reading<'_>, case: &Case) -> String {
    let language = reading.context.language;
    let mut status = say(language, "sheet-status-word", &[("status", case.status.word().into())]);
    if let Some(since) = &case.status_since {
        let since = say(language, "sheet-since", &[("date", long_day(reading, since).into())]);
        status = format!("{status}, {since}");
    }
    let reason = case.statuses.first().map_or("", |newest| newest.reason.as_str());
    if case.status == CaseStatus::Closed && !reason.is_empty() {
        status = format!("{status}: {reason}");
    }
    status
}

fn flags(reading: &Reading<'_>, case: &Case) -> Vec<String> {
    let named = |flag: &SafetyFlag| say(reading.context.language, "sheet-flag", &[("flag", flag.word().into())]);
    let own = case.safety.iter().map(named);
    let persons = case.persons.iter().flat_map(|person| {
        let name = person.name.clone();
        person.safety.iter().map(move |flag| format!("{}: {name}", named(flag)))
    });
    own.chain(persons).collect()
}

fn sections(reading: &Reading<'_>, case: &Case, audience: Audience, filter: &SheetFilter) -> Result<Vec<Section>> {
    let language = reading.context.language;
    let table = |title: &str, columns: &[&str], rows: Vec<Vec<String>>| Section {
        title: say(language, title, &[]),
        columns: columns.iter().map(|key| say(language, key, &[])).collect(),
        rows,
    };
    let mut persons = Vec::new();
    let life = cases::life_of_case(reading, &case.code, audience)?;
    for person in &case.persons {
        let newest = life.situations.iter().find(|(_, uid, _)| *uid == person.uid).map(|(newest, _, _)| newest);
        // Today's situation is said only when this audience may see the newest there is.
        let today = person
            .situation
            .as_ref()
            .filter(|today| newest.is_some_and(|newest| newest.kind == today.kind && newest.since == today.since));
        let today = today.map_or_else(String::new, |today| {
            let since = say(language, "sheet-since", &[("date", long_day(reading, &today.since).into())]);
            format!("{}, {since}", today.kind.name)
        });
        persons.push(person_row(person, today));
    }
    let decisions = case.decisions.iter().map(|decision| {
        let date = decision.date.as_deref().map(|date| long_day(reading, date)).unwrap_or_default();
        vec![date, cases::decision_words(reading, decision), decision.symbol.clone().unwrap_or_default()]
    });
    let shown = |entry: &&TimelineEntry| audience.admits(entry.sensitivity) && passes(entry, filter);
    let line = |entry: &TimelineEntry| {
        vec![long_day(reading, &entry.date), entry.title.clone(), entry.detail.clone().unwrap_or_default()]
    };
    let what = ["sheet-date", "sheet-what", "sheet-detail"];
    let columns = ["sheet-person-code", "sheet-person-name", "sheet-person-party", "sheet-person-situation"];
    let mut sections = vec![
        table("sheet-persons", &columns, persons),
        table("sheet-decisions", &["sheet-date", "sheet-decision", "sheet-symbol"], decisions.collect()),
        table("sheet-timeline", &what, case.timeline.iter().filter(shown).map(line).collect()),
    ];
    if audience == Audience::Office {
        sections.push(table("sheet-upcoming", &what, case.upcoming.iter().map(line).collect()));
    }
    sections.retain(|section| !section.rows.is_empty());
    Ok(sections)
}

fn person_row(person: &Person, today: String) -> Vec<String> {
    let mut name = person.name.clone();
    if !person.aliases.is_empty() {
        name = format!("{name} ({})", person.aliases.join(", "));
    }
    let party = [person.mandate.as_str(), person.party.as_str()].into_iter().filter(|part| !part.is_empty());
    vec![person.code.clone().unwrap_or_default(), name, party.collect::<Vec<_>>().join(", "), today]
}

fn passes(entry: &TimelineEntry, filter: &SheetFilter) -> bool {
    let kind = serde_json::to_value(entry.kind).ok();
    let kind = kind.as_ref().and_then(|kind| kind.as_str()).unwrap_or("");
    (filter.kinds.is_empty() || filter.kinds.iter().any(|wanted| wanted == kind))
        && (filter.from.is_empty() || entry.date.get(..4).unwrap_or("") >= filter.from.as_str())
        && (filter.person.is_empty() || entry.persons.is_empty() || entry.persons.contains(&filter.person))
}
