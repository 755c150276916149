//! Figures of the cases: how many, by country, region, violation, status, year or situation, with how many persons.
//!
//! A table and its drawing come from one answer, so they cannot differ. Counted is what `case.list` would list and
//! nothing more: merged cases stand in their collective one, and nothing sealed is ever counted by situation.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::{self, CaseFilter};
use crate::directory;
use crate::error::Result;
use crate::store::Reading;
use crate::words::{has, say};

mod bars;
mod export;
mod map;
mod pen;
mod rows;
mod world;

#[cfg(test)]
mod tests;

pub(crate) use export::file;

/// What the cases are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FigureBy {
    Country,
    Region,
    Violation,
    Status,
    /// The year of the first adopted decision the register holds.
    Year,
    /// What became of the persons; the newest of each.
    Situation,
}

impl FigureBy {
    /// The word of the contract.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            FigureBy::Country => "country",
            FigureBy::Region => "region",
            FigureBy::Violation => "violation",
            FigureBy::Status => "status",
            FigureBy::Year => "year",
            FigureBy::Situation => "situation",
        }
    }

    /// From the word of the contract.
    #[must_use]
    pub fn of(word: &str) -> Option<FigureBy> {
        use FigureBy::{Country, Region, Situation, Status, Violation, Year};
        [Country, Region, Violation, Status, Year, Situation].into_iter().find(|by| by.word() == word)
    }
}

/// What to count, and of which cases.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AskFigures {
    pub by: FigureBy,
    /// As for `case.list`; all cases when left out.
    pub filter: Option<CaseFilter>,
}

/// Cases and the persons in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Count {
    pub cases: u32,
    pub persons: u32,
}

/// One line of the table, one mark of the drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FigureRow {
    /// ISO 3166-1 alpha-3, a region's, violation's, status's or situation's id, a year; empty for what is not recorded.
    pub id: String,
    /// In the window's language.
    pub name: String,
    pub cases: u32,
    pub persons: u32,
}

/// A table of figures.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Figures {
    pub by: FigureBy,
    /// Finished words in the window's language, e.g. `Cases by country`.
    pub title: String,
    /// Head of the first column, e.g. `Country`.
    pub head: String,
    /// Years in their order, statuses as they follow each other; the others with most cases first. What is not recorded
    /// stands last.
    pub rows: Vec<FigureRow>,
    /// Each case and each person once.
    pub total: Count,
    /// By how much the rows together are more than the total: a case with two violations stands in two rows.
    pub twice: Count,
    /// Finished sentences that say how it was counted; they go with the drawing wherever it goes.
    pub notes: Vec<String>,
    /// A sentence for the office alone: cases with the flag "no publicity" are among those counted.
    pub careful: Option<String>,
}

/// Years without a decision between two with one are drawn too, unless a wrong date makes the gap absurd.
const LONGEST_SPAN: u32 = 80;

/// The order statuses are shown in.
const STATUSES: &[&str] = &["under_examination", "dormant", "closed"];

/// Counts the cases that fit the filter.
pub(crate) fn show(reading: &Reading<'_>, input: AskFigures) -> Result<Figures> {
    let language = reading.context.language;
    let scope = cases::list(reading, input.filter.unwrap_or_default())?;
    let scope: Vec<&str> = scope.iter().map(|case| case.uid.as_str()).collect();
    let scope = rows::Scope::of(&scope)?;
    let total = rows::total(reading, &scope)?;
    let mut found = rows::counted(reading, &scope, input.by)?;
    if input.by == FigureBy::Region {
        found = by_region(&found);
    }
    if input.by == FigureBy::Year {
        found = with_gaps(found);
    }
    let mut rows: Vec<FigureRow> = found
        .into_iter()
        .map(|(id, count)| FigureRow {
            name: name(reading, input.by, &id),
            cases: count.cases,
            persons: count.persons,
            id,
        })
        .collect();
    sort(input.by, &mut rows);
    let sum = rows
        .iter()
        .fold(Count::default(), |sum, row| Count { cases: sum.cases + row.cases, persons: sum.persons + row.persons });
    let twice =
        Count { cases: sum.cases.saturating_sub(total.cases), persons: sum.persons.saturating_sub(total.persons) };
    let flagged = rows::without_publicity(reading, &scope)?;
    Ok(Figures {
        by: input.by,
        title: say(language, "figures-title", &[("by", input.by.word().into())]),
        head: say(language, "figures-head", &[("by", input.by.word().into())]),
        notes: notes(reading, input.by, &rows, twice),
        rows,
        total,
        twice,
        careful: (flagged > 0).then(|| say(language, "figures-careful", &[("count", flagged.into())])),
    })
}

/// Countries put together; one that the directory does not know stays without a region.
fn by_region(countries: &[(String, Count)]) -> Vec<(String, Count)> {
    let mut regions: Vec<(String, Count)> = Vec::new();
    for (code, count) in countries {
        let region = directory::country(code).map(|country| country.region.to_lowercase()).unwrap_or_default();
        match regions.iter_mut().find(|(known, _)| *known == region) {
            Some((_, sum)) => {
                sum.cases += count.cases;
                sum.persons += count.persons;
            }
            None => regions.push((region, *count)),
        }
    }
    regions
}

fn with_gaps(found: Vec<(String, Count)>) -> Vec<(String, Count)> {
    let years: Vec<u32> = found.iter().filter_map(|(year, _)| year.parse().ok()).collect();
    let (Some(first), Some(last)) = (years.iter().min(), years.iter().max()) else { return found };
    if last - first > LONGEST_SPAN {
        return found;
    }
    let mut all = found;
    for year in *first..=*last {
        if !years.contains(&year) {
            all.push((year.to_string(), Count::default()));
        }
    }
    all
}

fn name(reading: &Reading<'_>, by: FigureBy, id: &str) -> String {
    let language = reading.context.language;
    if id.is_empty() {
        return say(language, "figures-not-recorded", &[("by", by.word().into())]);
    }
    let word = |key: String| if has(language, &key) { say(language, &key, &[]) } else { id.to_owned() };
    match by {
        FigureBy::Country => directory::country_named(id, language).name,
        FigureBy::Violation => directory::violation_label(id, language),
        FigureBy::Year => id.to_owned(),
        FigureBy::Region => word(format!("directory-region-{id}")),
        FigureBy::Status => word(format!("figures-status-{}", id.replace('_', "-"))),
        FigureBy::Situation => cases::situation_named(id, language).name,
    }
}

fn sort(by: FigureBy, rows: &mut [FigureRow]) {
    let place = |row: &FigureRow| STATUSES.iter().position(|status| *status == row.id).unwrap_or(STATUSES.len());
    rows.sort_by_cached_key(|row| {
        let rank = match by {
            FigureBy::Year => 0,
            FigureBy::Status => place(row),
            _ => usize::MAX - row.cases as usize,
        };
        (row.id.is_empty(), rank, if by == FigureBy::Year { row.id.clone() } else { directory::fold(&row.name) })
    });
}

fn notes(reading: &Reading<'_>, by: FigureBy, rows: &[FigureRow], twice: Count) -> Vec<String> {
    let language = reading.context.language;
    let mut notes = vec![say(language, "figures-note-counted", &[("by", by.word().into())])];
    if twice != Count::default() {
        notes.push(say(language, "figures-note-twice", &[("by", by.word().into())]));
    }
    if by == FigureBy::Year
        && let Some(row) = rows.iter().find(|row| row.id.is_empty())
    {
        notes.push(say(language, "figures-note-undated", &[("count", row.cases.into())]));
    }
    if by == FigureBy::Country {
        notes.push(say(language, "figures-note-borders", &[]));
    }
    notes
}
