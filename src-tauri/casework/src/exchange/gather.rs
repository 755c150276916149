//! The cases that go out, and each as rows of a table: one row a person.

use super::columns::{Field, title};
use super::file::{CaseRecord, PersonRecord};
use super::{ExportCases, rows, values};
use crate::decisions::code::normal_form;
use crate::directory;
use crate::error::Result;
use crate::language::Language;
use crate::register::Work;
use crate::store::Reading;
use crate::tables::{Cell, Grid};
use crate::words::say;

/// The cases asked for, and the codes of those left out for their safety flags.
pub(super) fn cases(reading: &Reading<'_>, asked: &ExportCases) -> Result<(Vec<CaseRecord>, Vec<String>)> {
    let wanted: Option<Vec<String>> =
        asked.codes.as_ref().map(|codes| codes.iter().filter_map(|code| normal_form(code)).collect());
    let reasoned = asked.reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
    let mut cases = rows::all(reading)?;
    cases.retain(|case| wanted.as_ref().is_none_or(|wanted| wanted.contains(&case.code)));
    let mut left_out = Vec::new();
    if !reasoned {
        cases.retain(|case| {
            let flagged = !case.safety.is_empty() || case.persons.iter().any(|person| !person.safety.is_empty());
            if flagged {
                left_out.push(case.code.clone());
            }
            !flagged
        });
    }
    Ok((cases, left_out))
}

/// The cases as a table in the words of the language.
///
/// # Errors
/// `Cancelled`.
pub(super) fn grid(cases: &[CaseRecord], language: Language, work: &Work<'_>) -> Result<Grid> {
    let mut rows = Vec::new();
    for (done, case) in cases.iter().enumerate() {
        work.at(done, cases.len())?;
        let nobody = [PersonRecord::default()];
        let persons = if case.persons.is_empty() { &nobody[..] } else { &case.persons };
        for person in persons {
            rows.push(Field::ALL.iter().map(|field| cell(*field, case, person, language)).collect());
        }
    }
    work.at(cases.len(), cases.len())?;
    Ok(Grid {
        title: say(language, "exchange-sheet", &[]),
        head: Field::ALL.iter().map(|field| title(*field, language)).collect(),
        rows,
        rtl: language.is_rtl(),
    })
}

fn cell(field: Field, case: &CaseRecord, person: &PersonRecord, language: Language) -> Cell {
    let several = |items: Vec<String>| Cell::text(&items.join("; "));
    let flags = |flags: &[String]| several(flags.iter().map(|flag| values::word("safety", flag, language)).collect());
    let today = person.today.as_ref();
    match field {
        Field::CaseCode => Cell::text(&case.code),
        Field::OtherCodes => several(case.other_codes.clone()),
        Field::Country => Cell::text(&case.country),
        Field::CountryName => Cell::text(&directory::country_named(&case.country, language).name),
        Field::Status => Cell::text(&values::word("status", &case.status, language)),
        Field::StatusSince => Cell::date(&case.status_since),
        Field::Violations => {
            several(case.violations.iter().map(|id| directory::violation_label(id, language)).collect())
        }
        Field::Safety => flags(&case.safety),
        Field::Decisions => Cell::Number(u32::try_from(case.decisions.len()).unwrap_or(u32::MAX)),
        Field::LastDecision => Cell::date(case.decisions.last().map_or("", |decision| &decision.date)),
        Field::Sponsor => several(case.sponsors.clone()),
        Field::PersonCode => Cell::text(&person.code),
        Field::Name => Cell::text(&person.name),
        Field::Aliases => several(person.aliases.clone()),
        Field::Gender if person.name.is_empty() => Cell::Empty,
        Field::Gender => Cell::text(&values::word("gender", &person.gender, language)),
        Field::Mandate => Cell::text(&person.mandate),
        Field::Party => Cell::text(&person.party),
        Field::PersonSafety => flags(&person.safety),
        Field::Situation => {
            Cell::text(&today.map_or(String::new(), |life| values::situation_word(&life.kind, language)))
        }
        Field::SituationSince => Cell::date(today.map_or("", |life| &life.since)),
        Field::SituationSource => Cell::text(today.map_or("", |life| &life.source)),
        Field::Record => Cell::text(&person.uid),
    }
}
