//! `forms_of_address.json`, read once.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::language::{Gender, Language};

use super::own::FormField;

const FORMS: &str = include_str!("../../data/forms_of_address.json");

#[derive(Default, Deserialize)]
pub(super) struct Book {
    placeholders: BTreeMap<String, String>,
    conventions: Four<Conventions>,
    /// In the order of the file, which is that of protocol.
    #[serde(deserialize_with = "in_order")]
    offices: Vec<(String, Office)>,
}

/// The offices of the file, one after the other.
fn in_order<'de, D: Deserializer<'de>>(file: D) -> Result<Vec<(String, Office)>, D::Error> {
    struct Offices;
    impl<'de> Visitor<'de> for Offices {
        type Value = Vec<(String, Office)>;

        fn expecting(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
            text.write_str("offices by their id")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut offices = Vec::new();
            while let Some(office) = map.next_entry()? {
                offices.push(office);
            }
            Ok(offices)
        }
    }
    file.deserialize_map(Offices)
}

/// One of something for each language.
#[derive(Default, Deserialize)]
struct Four<T> {
    en: T,
    fr: T,
    es: T,
    ar: T,
}

impl<T> Four<T> {
    fn of(&self, language: Language) -> &T {
        match language {
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Es => &self.es,
            Language::Ar => &self.ar,
        }
    }
}

/// How a letter in a language is laid out and punctuated.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Conventions {
    /// `ltr` or `rtl`.
    pub direction: String,
    /// CLDR pattern, e.g. `d MMMM y`.
    pub date_pattern: String,
    pub months: Vec<String>,
    pub first_of_month: String,
    /// With `{place}` and `{date}`.
    pub place_date: String,
    pub subject_label: String,
    pub our_reference: String,
    pub your_reference: String,
    pub enclosure_one: String,
    pub enclosure_many: String,
    pub copy_label: String,
    pub by_email: String,
    pub by_hand: String,
    pub by_post: String,
    pub confidential: String,
    pub courtesy_translation: String,
    /// With `{n}` and `{total}`.
    pub page_label: String,
    /// With `{name}`.
    pub attention: String,
    pub punctuation_after_salutation: String,
    /// Opening and closing mark.
    pub quotes: [String; 2],
    pub quotes_inner: [String; 2],
    /// No-break space before a mark, as `U+XXXX`.
    #[serde(default)]
    pub space_before: HashMap<String, String>,
    #[serde(default)]
    pub space_after: HashMap<String, String>,
    pub decimal: String,
    pub thousands: String,
    #[serde(default = "latin_comma")]
    pub comma: String,
    #[serde(default = "latin_semicolon")]
    pub semicolon: String,
    #[serde(default = "latin_question_mark")]
    pub question_mark: String,
    /// Remarks of the reference data, in English.
    pub notes: Vec<String>,
    pub source: Vec<String>,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    pub needs_native_review: bool,
}

fn latin_comma() -> String {
    ",".to_owned()
}

fn latin_semicolon() -> String {
    ";".to_owned()
}

fn latin_question_mark() -> String {
    "?".to_owned()
}

#[derive(Deserialize)]
pub(super) struct Office {
    label: Four<String>,
    pub(super) class: String,
    pub(super) excellency: Excellency,
    forms: Four<FormsOfLanguage>,
    notes: Vec<String>,
}

/// Whether an office carries the title Excellency.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "serde_json::Value")]
pub(super) enum Excellency {
    Never,
    Always,
    ByUsage,
}

impl TryFrom<serde_json::Value> for Excellency {
    type Error = &'static str;

    fn try_from(value: serde_json::Value) -> Result<Self, Self::Error> {
        match value {
            serde_json::Value::Bool(true) => Ok(Excellency::Always),
            serde_json::Value::Bool(false) => Ok(Excellency::Never),
            serde_json::Value::String(word) if word == "by_usage" => Ok(Excellency::ByUsage),
            _ => Err("excellency is true, false or by_usage"),
        }
    }
}

#[derive(Default, Deserialize)]
struct FormsOfLanguage {
    f: Form,
    m: Form,
    unknown: Form,
    style_notes: Vec<String>,
    source: Vec<String>,
    confidence: String,
    needs_native_review: bool,
}

/// The template of one office, language and gender.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Form {
    pub(super) envelope: Vec<String>,
    pub(super) salutation: String,
    pub(super) opening: String,
    pub(super) close: Vec<String>,
    pub(super) spoken: String,
    pub(super) reference: String,
    #[serde(default)]
    pub(super) first_line_excellency: Option<String>,
    #[serde(default)]
    pub(super) first_line_plain: Option<String>,
}

impl Form {
    /// Puts another text in the place of a part.
    pub(super) fn set(&mut self, field: FormField, text: &str) {
        let lines = || text.lines().map(str::to_owned).collect();
        match field {
            FormField::Envelope => self.envelope = lines(),
            FormField::Close => self.close = lines(),
            FormField::Salutation => text.clone_into(&mut self.salutation),
            FormField::Opening => text.clone_into(&mut self.opening),
            FormField::Spoken => text.clone_into(&mut self.spoken),
            FormField::Reference => text.clone_into(&mut self.reference),
        }
    }
}

impl Office {
    pub(super) fn label(&self, language: Language) -> &str {
        self.label.of(language)
    }

    pub(super) fn form(&self, language: Language, gender: Gender) -> &Form {
        let forms = self.forms.of(language);
        match gender {
            Gender::Female => &forms.f,
            Gender::Male => &forms.m,
            Gender::Unknown => &forms.unknown,
        }
    }

    /// What the reference data remark on an office and its forms in a language, in English.
    pub(super) fn remarks(&self, language: Language) -> Vec<String> {
        self.notes.iter().chain(&self.forms.of(language).style_notes).cloned().collect()
    }

    pub(super) fn sources(&self, language: Language) -> &[String] {
        &self.forms.of(language).source
    }

    /// `high`, `medium` or `low`.
    pub(super) fn confidence(&self, language: Language) -> &str {
        &self.forms.of(language).confidence
    }

    pub(super) fn needs_review(&self, language: Language) -> bool {
        self.forms.of(language).needs_native_review
    }
}

impl Book {
    pub(super) fn office(&self, id: &str) -> Option<&Office> {
        self.offices.iter().find(|(known, _)| known == id).map(|(_, office)| office)
    }

    pub(super) fn has_placeholder(&self, name: &str) -> bool {
        self.placeholders.contains_key(&format!("{{{name}}}"))
    }

    pub(super) fn offices(&self) -> impl Iterator<Item = &str> {
        self.offices.iter().map(|(id, _)| id.as_str())
    }

    pub(super) fn conventions(&self, language: Language) -> &Conventions {
        self.conventions.of(language)
    }
}

pub(super) fn book() -> &'static Book {
    static BOOK: OnceLock<Book> = OnceLock::new();
    BOOK.get_or_init(|| {
        serde_json::from_str(FORMS).unwrap_or_else(|error| {
            log::error!("reference data, forms of address: {error}");
            Book::default()
        })
    })
}
