//! What a column can be, and the titles it goes by in four languages.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::directory::fold;
use crate::language::Language;

/// A column of a list of cases: one row a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    CaseCode,
    Country,
    CountryName,
    Status,
    StatusSince,
    Violations,
    Safety,
    Decisions,
    LastDecision,
    Sponsor,
    PersonCode,
    Name,
    Aliases,
    Gender,
    Mandate,
    Party,
    PersonSafety,
    Situation,
    SituationSince,
    SituationSource,
    /// The person's record in this register: joins rows that have no code.
    Record,
}

impl Field {
    /// In the order they are written.
    pub(super) const ALL: [Field; 21] = [
        Field::CaseCode,
        Field::Country,
        Field::CountryName,
        Field::Status,
        Field::StatusSince,
        Field::Violations,
        Field::Safety,
        Field::Decisions,
        Field::LastDecision,
        Field::Sponsor,
        Field::PersonCode,
        Field::Name,
        Field::Aliases,
        Field::Gender,
        Field::Mandate,
        Field::Party,
        Field::PersonSafety,
        Field::Situation,
        Field::SituationSince,
        Field::SituationSource,
        Field::Record,
    ];

    /// Whether an import takes it; decisions and sponsors are written for people and come from elsewhere.
    pub(super) fn is_taken(self) -> bool {
        !matches!(self, Field::Decisions | Field::LastDecision | Field::Sponsor)
    }

    /// Whether it says something of the case, the same in every row of it.
    pub(super) fn is_of_case(self) -> bool {
        matches!(
            self,
            Field::Country
                | Field::CountryName
                | Field::Status
                | Field::StatusSince
                | Field::Violations
                | Field::Safety
        )
    }
}

#[derive(Deserialize)]
struct Row {
    field: Field,
    en: String,
    fr: String,
    es: String,
    ar: String,
}

impl Row {
    fn titles(&self, language: Language) -> impl Iterator<Item = &str> {
        let all = match language {
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Es => &self.es,
            Language::Ar => &self.ar,
        };
        all.split(';')
    }
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(include_str!("../../data/case_columns.csv").as_bytes());
    reader.deserialize().collect::<Result<_, _>>().unwrap_or_else(|error| {
        log::error!("reference data, case_columns.csv: {error}");
        Vec::new()
    })
});

/// The title a column is written under.
pub(super) fn title(field: Field, language: Language) -> String {
    let row = ROWS.iter().find(|row| row.field == field);
    row.and_then(|row| row.titles(language).next()).unwrap_or_default().to_owned()
}

/// A title as it is compared: no accents, no case, no signs.
pub(super) fn plain(title: &str) -> String {
    fold(title)
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a title says the column is, in any of the languages; the window's own first. Also the field's own name.
pub(super) fn guess(title: &str, language: Language) -> Option<Field> {
    let wanted = plain(title);
    let languages = std::iter::once(language).chain(Language::ALL);
    for language in languages {
        // A field's first title is more its own than another's further one.
        for first in [true, false] {
            let fits = |row: &&Row| {
                row.titles(language).enumerate().any(|(i, known)| (i == 0) == first && plain(known) == wanted)
            };
            if let Some(row) = ROWS.iter().find(fits) {
                return Some(row.field);
            }
        }
    }
    serde_json::from_value(serde_json::Value::String(wanted.replace(' ', "_"))).ok()
}
