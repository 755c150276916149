//! What the list of cases can be narrowed down to: only what occurs in it, with how often.

use serde::Serialize;
use ts_rs::TS;

use super::rows::{self, By};
use super::{CaseFilter, CaseStatus};
use crate::directory;
use crate::error::Result;
use crate::register::types::Nothing;
use crate::store::Reading;

/// One value of a filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    pub id: String,
    /// In the window's language.
    pub name: String,
    /// Cases that have it.
    pub cases: u32,
}

/// The values each filter can take.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseChoices {
    pub countries: Vec<Choice>,
    /// Ids only: the window has words for them.
    pub statuses: Vec<(CaseStatus, u32)>,
    pub violations: Vec<Choice>,
    pub regions: Vec<Choice>,
    /// Members who adopted a colleague.
    pub sponsors: Vec<Choice>,
}

/// The values that occur, sorted by name.
pub(crate) fn choices(reading: &Reading<'_>, _: Nothing) -> Result<CaseChoices> {
    let language = reading.context.language;
    let countries = rows::counted(reading, By::Country)?;
    let mut regions: Vec<Choice> = Vec::new();
    for (country, _, cases) in &countries {
        let Some(region) = directory::region_of(country, language) else { continue };
        match regions.iter_mut().find(|known| known.id == region.id) {
            Some(known) => known.cases += cases,
            None => regions.push(Choice { id: region.id, name: region.name, cases: *cases }),
        }
    }
    let named = |found: Vec<(String, String, u32)>, name: &dyn Fn(&str, String) -> String| {
        let choice = |(id, own, cases): (String, String, u32)| Choice { name: name(&id, own), id, cases };
        sorted(found.into_iter().map(choice).collect())
    };
    Ok(CaseChoices {
        countries: named(countries, &|id, _| directory::country_named(id, language).name),
        statuses: rows::counted(reading, By::Status)?.into_iter().map(|(id, _, n)| (CaseStatus::of(&id), n)).collect(),
        violations: named(rows::counted(reading, By::Violation)?, &|id, _| directory::violation_label(id, language)),
        regions: sorted(regions),
        sponsors: named(rows::counted(reading, By::Sponsor)?, &|_, own| own),
    })
}

fn sorted(mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by_cached_key(|choice| directory::fold(&choice.name));
    choices
}

/// Ids of the cases that fit every filter but the query.
pub(crate) fn matching(reading: &Reading<'_>, filter: &CaseFilter) -> Result<Vec<i64>> {
    rows::matching(reading, filter)
}
