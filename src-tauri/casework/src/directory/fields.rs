//! What of the reference data is shown and can be corrected, and what each value has to be.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::FactKind;

/// No membership, no accreditation.
pub(super) const NONE: &str = "none";

/// The tables of the reference data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DataTable {
    #[default]
    Country,
    Chamber,
    Organization,
    Membership,
    Institution,
}

impl DataTable {
    /// The word the store uses.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            DataTable::Country => "country",
            DataTable::Chamber => "chamber",
            DataTable::Organization => "organization",
            DataTable::Membership => "membership",
            DataTable::Institution => "institution",
        }
    }

    pub(super) fn from_tag(tag: &str) -> Option<DataTable> {
        use DataTable::{Chamber, Country, Institution, Membership, Organization};
        [Country, Chamber, Organization, Membership, Institution].into_iter().find(|table| table.tag() == tag)
    }

    /// The fields of a row that can be corrected, in the order a person reads them.
    pub(super) fn fields(self) -> &'static [Field] {
        match self {
            DataTable::Country => COUNTRY,
            DataTable::Chamber => CHAMBER,
            DataTable::Organization => ORGANIZATION,
            DataTable::Membership => MEMBERSHIP,
            DataTable::Institution => INSTITUTION,
        }
    }
}

/// A field, by its column; the word of its label stands without the language at its end.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: FactKind,
    /// Whether it may be empty.
    pub(super) optional: bool,
    pub(super) choices: &'static [&'static str],
}

const fn text(name: &'static str) -> Field {
    Field { name, kind: FactKind::Text, optional: false, choices: &[] }
}

const fn may_be_empty(name: &'static str) -> Field {
    Field { optional: true, ..text(name) }
}

const fn of(kind: FactKind, name: &'static str) -> Field {
    Field { kind, ..may_be_empty(name) }
}

const fn one_of(name: &'static str, choices: &'static [&'static str]) -> Field {
    Field { kind: FactKind::Choice, choices, ..text(name) }
}

const COUNTRY: &[Field] = &[
    text("name_en"),
    text("name_fr"),
    text("name_es"),
    text("name_ar"),
    text("formal_en"),
    text("formal_fr"),
    text("formal_es"),
    text("en_in_text"),
    text("fr_the"),
    text("fr_of"),
    text("fr_of_title"),
    text("fr_in"),
    text("fr_formal_of"),
    text("es_the"),
    text("es_of"),
    text("es_in"),
    text("es_formal_of"),
    may_be_empty("capital_en"),
    may_be_empty("capital_fr"),
    of(FactKind::Languages, "languages"),
    one_of("letter_language_suggested", &["en", "fr", "es", "ar"]),
    of(FactKind::Countries, "borders"),
    of(FactKind::Countries, "maritime_neighbours"),
    of(FactKind::Countries, "borders_overseas"),
];

const CHAMBER: &[Field] = &[
    text("parliament_en"),
    text("parliament_fr"),
    text("chamber_en"),
    text("chamber_fr"),
    text("chamber_es"),
    may_be_empty("chamber_native"),
    text("of_chamber_fr"),
    text("of_chamber_es"),
    text("presiding_title_en"),
    text("salutation_word_en"),
    text("presiding_title_fr"),
    text("presiding_title_fr_f"),
    text("presiding_title_es"),
    text("presiding_title_es_f"),
    of(FactKind::Number, "seats"),
    one_of("status", &["functioning", "dissolved", "suspended", "contested"]),
];

const ORGANIZATION: &[Field] = &[
    text("name_en"),
    text("name_fr"),
    text("name_es"),
    text("name_ar"),
    may_be_empty("seat"),
    may_be_empty("head_title_en"),
    may_be_empty("head_title_fr"),
    may_be_empty("website"),
];

const MEMBERSHIP: &[Field] = &[one_of("status", &["member", "observer", "associate", "suspended", NONE])];

const INSTITUTION: &[Field] = &[
    may_be_empty("name_en"),
    may_be_empty("name_native_or_fr"),
    one_of("ganhri_status", &["A", "B", NONE, "unknown"]),
];

/// A field of a table.
pub(super) fn field(table: DataTable, name: &str) -> Option<&'static Field> {
    table.fields().iter().find(|field| field.name == name)
}
