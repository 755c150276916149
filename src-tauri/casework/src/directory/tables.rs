//! The CSV tables, read once. A row that cannot be read is left out and logged; the tests see to it that none is.

use std::sync::OnceLock;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::language::Language;

const COUNTRIES: &str = include_str!("../../data/countries.csv");
const CHAMBERS: &str = include_str!("../../data/chambers.csv");
/// The invented countries of the exercise and their parliaments; never listed outside it.
const EXERCISE_COUNTRIES: &str = include_str!("../../data/exercise_countries.csv");
const EXERCISE_CHAMBERS: &str = include_str!("../../data/exercise_chambers.csv");
const VIOLATIONS: &str = include_str!("../../data/violations.csv");
const IPU: &str = include_str!("../../data/ipu_contacts.json");

/// A country with its names and the forms that prepositions and articles take (README of the data).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Country {
    pub iso2: String,
    pub iso3: String,
    pub name_en: String,
    pub name_fr: String,
    pub name_es: String,
    pub name_ar: String,
    pub formal_en: String,
    pub formal_fr: String,
    pub formal_es: String,
    /// With `the` where English needs it.
    pub en_in_text: String,
    pub fr_the: String,
    pub fr_of: String,
    /// After a title: `de France`, where `fr_of` has `de la France`.
    pub fr_of_title: String,
    pub fr_in: String,
    pub fr_formal_of: String,
    pub es_the: String,
    pub es_of: String,
    pub es_in: String,
    pub es_formal_of: String,
    /// Other names, separated by `;`.
    pub aliases: String,
    pub region: String,
    pub subregion: String,
    /// Codes, separated by spaces.
    pub languages: String,
    pub letter_language_suggested: String,
    pub capital_en: String,
    pub capital_fr: String,
    /// ISO alpha-3 codes, separated by spaces.
    pub borders: String,
    /// Land borders of overseas parts only.
    pub borders_overseas: String,
    pub maritime_neighbours: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    pub note: String,
}

impl Country {
    /// The short name.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::En => &self.name_en,
            Language::Fr => &self.name_fr,
            Language::Es => &self.name_es,
            Language::Ar => &self.name_ar,
        }
    }

    /// The name after the name of an institution: `the Philippines`, `du Venezuela`, `de Venezuela`.
    #[must_use]
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en_in_text,
            Language::Fr => &self.fr_of,
            Language::Es => &self.es_of,
            Language::Ar => &self.name_ar,
        }
    }

    /// The name after a person's title: as `of`, but `de France` in French.
    #[must_use]
    pub fn of_title(&self, language: Language) -> &str {
        if language == Language::Fr { &self.fr_of_title } else { self.of(language) }
    }

    /// The name after a word of place: `in Arvenia`, `en Arvénie`.
    #[must_use]
    pub fn within(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en_in_text,
            Language::Fr => &self.fr_in,
            Language::Es => &self.es_in,
            Language::Ar => &self.name_ar,
        }
    }

    /// The language proposed for a letter to this country.
    #[must_use]
    pub fn letter_language(&self) -> Language {
        Language::from_tag(&self.letter_language_suggested).unwrap_or_default()
    }

    /// Whether the country uses a language (ISO 639 code) officially or in fact.
    #[must_use]
    pub fn speaks(&self, code: &str) -> bool {
        self.languages.split(' ').any(|language| language == code)
    }
}

/// A chamber of a parliament and how its presiding officer is called.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Chamber {
    pub code: String,
    pub iso3: String,
    pub structure: String,
    /// `lower`, `upper` or `single`.
    pub chamber_type: String,
    pub parliament_en: String,
    pub parliament_fr: String,
    pub chamber_en: String,
    pub chamber_fr: String,
    pub chamber_es: String,
    /// Several languages are separated by ` / `.
    pub chamber_native: String,
    pub of_chamber_fr: String,
    pub of_chamber_es: String,
    pub presiding_title_en: String,
    pub salutation_word_en: String,
    pub presiding_title_fr: String,
    pub presiding_title_fr_f: String,
    pub presiding_title_es: String,
    pub presiding_title_es_f: String,
    /// Number of seats; empty where it varies or is not known.
    pub seats: String,
    /// `functioning`, `dissolved`, `contested` or `suspended`.
    pub status: String,
    /// Month of the knowledge, e.g. `2026-01`.
    pub status_as_of: String,
    pub ipu_member: String,
    /// Office of `forms_of_address.json`.
    pub office_id: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    pub note: String,
}

#[derive(Deserialize)]
pub(super) struct Violation {
    pub(super) id: String,
    pub(super) label_en: String,
    pub(super) label_fr: String,
    pub(super) label_es: String,
    pub(super) label_ar: String,
}

/// How the IPU is reached; names of its office holders are never shipped.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Ipu {
    /// Postal address, one line an entry.
    pub address: Vec<String>,
    pub telephone: String,
    pub web: String,
    /// To be confirmed by the office before it is used.
    pub email_general: String,
}

pub(super) fn read<Row: DeserializeOwned>(name: &str, table: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for row in csv::Reader::from_reader(table.as_bytes()).deserialize() {
        match row {
            Ok(row) => rows.push(row),
            Err(error) => log::error!("reference data, {name}: {error}"),
        }
    }
    rows
}

pub(super) fn countries() -> &'static [Country] {
    static TABLE: OnceLock<Vec<Country>> = OnceLock::new();
    TABLE.get_or_init(|| read("countries", COUNTRIES))
}

pub(super) fn chambers() -> &'static [Chamber] {
    static TABLE: OnceLock<Vec<Chamber>> = OnceLock::new();
    TABLE.get_or_init(|| read("chambers", CHAMBERS))
}

pub(super) fn exercise_countries() -> &'static [Country] {
    static TABLE: OnceLock<Vec<Country>> = OnceLock::new();
    TABLE.get_or_init(|| read("exercise countries", EXERCISE_COUNTRIES))
}

pub(super) fn exercise_chambers() -> &'static [Chamber] {
    static TABLE: OnceLock<Vec<Chamber>> = OnceLock::new();
    TABLE.get_or_init(|| read("exercise chambers", EXERCISE_CHAMBERS))
}

pub(super) fn violations() -> &'static [Violation] {
    static TABLE: OnceLock<Vec<Violation>> = OnceLock::new();
    TABLE.get_or_init(|| read("violations", VIOLATIONS))
}

pub(super) fn ipu() -> &'static Ipu {
    static CONTACTS: OnceLock<Ipu> = OnceLock::new();
    CONTACTS.get_or_init(|| {
        serde_json::from_str(IPU).unwrap_or_else(|error| {
            log::error!("reference data, IPU: {error}");
            Ipu::default()
        })
    })
}
