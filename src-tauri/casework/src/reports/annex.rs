//! The annex of a report: a table for people, and the same actions as data.

use serde::Serialize;

use super::rows;
use super::{Reported, draft};
use crate::actions::{Action, ActionState};
use crate::error::{Error, Fault, Result};
use crate::language::Language;
use crate::letters::sheet::{Annex, AnnexGroup};
use crate::protocol::long_date;
use crate::store::Reading;
use crate::words::say;
use crate::{directory, office};

/// Version of the data's shape. It changes when a reader of the last one would misunderstand it.
const SCHEMA_VERSION: u32 = 1;

/// The table, one group for each case or set of cases an action was taken in. An action stands in it once.
pub(super) fn annex(actions: &[Action], language: Language) -> Annex {
    let mut groups: Vec<(Vec<String>, AnnexGroup)> = Vec::new();
    for action in actions {
        let place = match groups.iter().position(|(cases, _)| *cases == action.cases) {
            Some(place) => place,
            None => {
                let group = AnnexGroup { heading: heading(&action.cases, language), rows: Vec::new() };
                groups.push((action.cases.clone(), group));
                groups.len() - 1
            }
        };
        groups[place].1.rows.push(line(action, language));
    }
    groups.sort_by(|(a, _), (b, _)| a.cmp(b));
    let columns = ["date", "action", "addressee", "state", "remarks"];
    Annex {
        title: say(language, "reports-annex-title", &[]),
        columns: columns.map(|column| say(language, &format!("reports-column-{column}"), &[])).to_vec(),
        groups: groups.into_iter().map(|(_, group)| group).collect(),
    }
}

fn heading(cases: &[String], language: Language) -> String {
    if cases.is_empty() {
        return say(language, "reports-annex-no-case", &[]);
    }
    say(language, "reports-annex-case", &[("count", cases.len().into()), ("codes", cases.join(", ").into())])
}

fn line(action: &Action, language: Language) -> Vec<String> {
    let addressees: Vec<&str> = action.posts.iter().map(|post| post.name.as_str()).collect();
    let remarks = [action.outcome.as_ref().map_or("", |outcome| outcome.name.as_str()), action.note.as_str()];
    let remarks: Vec<&str> = remarks.into_iter().filter(|part| !part.is_empty()).collect();
    vec![
        long_date(&action.on, language),
        action.kind.name.clone(),
        addressees.join("\n"),
        say(language, state_key(action.state), &[]),
        remarks.join("\n"),
    ]
}

fn state_key(state: ActionState) -> &'static str {
    match state {
        ActionState::Envisaged => "reports-state-envisaged",
        ActionState::UnderWay => "reports-state-under_way",
        ActionState::Taken => "reports-state-taken",
        ActionState::Abandoned => "reports-state-abandoned",
    }
}

#[derive(Serialize)]
struct Data<'a> {
    schema_version: u32,
    report: &'a str,
    /// Register number; null before approval.
    number: Option<String>,
    period: Period<'a>,
    office: Office,
    language: Language,
    actions: &'a [Reported],
}

#[derive(Serialize)]
struct Period<'a> {
    /// ISO date; null for a first report.
    since: Option<&'a str>,
    until: &'a str,
}

#[derive(Serialize)]
struct Office {
    parliament: String,
    country: String,
    country_name: String,
    chamber: String,
}

/// A report as data, for machines. The same report gives the same text.
///
/// # Errors
/// `NotFound`.
pub(crate) fn json_annex(reading: &Reading<'_>, uid: &str) -> Result<String> {
    let report = rows::find(reading, uid)?.ok_or_else(|| Error::not_found("report", uid))?;
    let letter = crate::letters::row(reading, &report.letter)?;
    let profile = office::profile(&draft::in_language(reading, letter.language))?;
    let data = Data {
        schema_version: SCHEMA_VERSION,
        report: &report.uid,
        number: letter.number,
        period: Period { since: (!report.since.is_empty()).then_some(&report.since), until: &report.until },
        office: Office {
            country_name: directory::country_named(&profile.country, letter.language).name,
            parliament: profile.parliament,
            country: profile.country,
            chamber: profile.chamber,
        },
        language: letter.language,
        actions: &report.actions,
    };
    serde_json::to_string_pretty(&data).map_err(|e| Fault::new("reports", e).into())
}
