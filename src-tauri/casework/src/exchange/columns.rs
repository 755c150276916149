//! What a column can be, and the titles it goes by in four languages.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::titles::Titles;
use crate::language::Language;

/// A column of a list of cases: one row a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    CaseCode,
    OtherCodes,
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
    pub(super) const ALL: [Field; 22] = [
        Field::CaseCode,
        Field::OtherCodes,
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
            Field::OtherCodes
                | Field::Country
                | Field::CountryName
                | Field::Status
                | Field::StatusSince
                | Field::Violations
                | Field::Safety
        )
    }
}

static TITLES: LazyLock<Titles<Field>> =
    LazyLock::new(|| Titles::of("case_columns.csv", include_str!("../../data/case_columns.csv")));

/// The title a column is written under.
pub(super) fn title(field: Field, language: Language) -> String {
    TITLES.title(field, language)
}

/// What a title says the column is, in any of the languages; the window's own first. Also the field's own name.
pub(super) fn guess(title: &str, language: Language) -> Option<Field> {
    TITLES.guess(title, language)
}
