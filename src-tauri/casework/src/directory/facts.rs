//! A value of the directory as it is shown: its words, where it comes from and of when, and what the office made of it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::corrections::{compiled, in_force};
use super::fields::{DataTable, Field, field};
use super::{Named, country_named};
use crate::error::{Error, Result};
use crate::language::Language;
use crate::protocol::long_date;
use crate::store::Reading;
use crate::words::say;

/// Day the reference data was compiled.
const COMPILED: &str = "2026-11-23";

/// A value with its source and date.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Fact {
    pub table: DataTable,
    pub record: String,
    pub field: String,
    /// What it is, in the window's language.
    pub label: String,
    /// The value in the window's language; empty when nothing is known.
    pub text: String,
    /// The value as the data writes it: what a correction starts from.
    pub value: String,
    pub kind: FactKind,
    /// What can be chosen, for a choice.
    pub choices: Vec<Named>,
    pub origin: Origin,
}

/// What a value is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    Text,
    Number,
    /// Codes of languages, separated by spaces.
    Languages,
    /// ISO alpha-3 codes, separated by spaces.
    Countries,
    Choice,
}

/// Where a value comes from.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Origin {
    /// Uid of the office's correction, when the value is the office's own.
    pub correction: Option<String>,
    /// In one sentence.
    pub source: String,
    /// Day, month or year of the knowledge.
    pub as_of: String,
    /// `high`, `medium` or `low`; null for the office's own.
    pub confidence: Option<String>,
    /// Remark of the reference data, in English.
    pub note: String,
    /// The value of the reference data, when the office's own stands in its place.
    pub shipped: Option<String>,
    /// What the data says now, when it changed since the office corrected it.
    pub new_data: Option<String>,
}

/// A row of the reference data.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RowKey {
    pub table: DataTable,
    pub record: String,
}

/// Every value of a row that can be corrected, as a call.
///
/// # Errors
/// `NotFound`.
pub(crate) fn row_facts(reading: &Reading<'_>, key: RowKey) -> Result<Vec<Fact>> {
    let language = reading.context.language;
    let fields = key.table.fields().iter();
    let facts: Vec<Fact> = fields.filter_map(|field| fact(key.table, &key.record, field.name, language)).collect();
    if facts.is_empty() { Err(Error::not_found("record", &key.record)) } else { Ok(facts) }
}

/// One value; `None` for a row or a field there is not.
pub(crate) fn fact(table: DataTable, record: &str, name: &str, language: Language) -> Option<Fact> {
    let row = compiled(table, record)?;
    let known = field(table, name)?;
    let shipped = text_of(&row, name);
    let now = in_force();
    let correction = now.of(table, record, name);
    let value = correction.map_or_else(|| shipped.clone(), |kept| kept.value.clone());
    let origin = match correction {
        None => shipped_origin(table, &row, language),
        Some(kept) => Origin {
            correction: Some(kept.uid.clone()),
            source: say(
                language,
                "directory-source-office",
                &[("source", kept.source.as_str().into()), ("date", long_date(&kept.day, language).into())],
            ),
            as_of: kept.day.clone(),
            confidence: None,
            note: String::new(),
            shipped: Some(words(known, &shipped, language)),
            new_data: (kept.theirs != shipped).then(|| words(known, &shipped, language)),
        },
    };
    Some(Fact {
        table,
        record: record.to_owned(),
        field: name.to_owned(),
        label: label(name, language),
        text: words(known, &value, language),
        value,
        kind: known.kind,
        choices: known
            .choices
            .iter()
            .map(|id| Named { id: (*id).to_owned(), name: choice(name, id, language) })
            .collect(),
        origin,
    })
}

fn shipped_origin(table: DataTable, row: &Map<String, Value>, language: Language) -> Origin {
    let dated = if table == DataTable::Chamber { "status_as_of" } else { "as_of" };
    let as_of = Some(text_of(row, dated)).filter(|day| !day.is_empty()).unwrap_or_else(|| COMPILED.to_owned());
    let confidence = text_of(row, "confidence");
    Origin {
        correction: None,
        source: say(language, "directory-source-shipped", &[("date", long_date(COMPILED, language).into())]),
        as_of,
        confidence: (!confidence.is_empty()).then_some(confidence),
        note: text_of(row, "note"),
        shipped: None,
        new_data: None,
    }
}

fn text_of(row: &Map<String, Value>, name: &str) -> String {
    row.get(name).and_then(Value::as_str).unwrap_or("").to_owned()
}

/// A value in the window's language.
pub(super) fn words(field: &Field, value: &str, language: Language) -> String {
    match field.kind {
        FactKind::Countries => {
            let names: Vec<String> = value.split_whitespace().map(|code| country_named(code, language).name).collect();
            names.join(if language == Language::Ar { "، " } else { ", " })
        }
        FactKind::Choice if !value.is_empty() => choice(field.name, value, language),
        _ => value.to_owned(),
    }
}

fn choice(field: &str, id: &str, language: Language) -> String {
    let field = if field == "letter_language_suggested" { "language" } else { field };
    say(language, &format!("directory-value-{}-{}", field.replace('_', "-"), id.to_lowercase()), &[])
}

/// What a field is called: the word of its name, with the language and gender its name ends with.
fn label(name: &str, language: Language) -> String {
    let (name, gender) = name.strip_suffix("_f").map_or((name, "none"), |base| (base, "f"));
    let tags = ["en", "fr", "es", "ar"];
    let (base, tag) = match name.rsplit_once('_').filter(|(_, end)| tags.contains(end)) {
        Some(_) if name == "name_native_or_fr" => (name, "none"),
        Some((base, end)) => (base, end),
        None => match name.split_once('_').filter(|(start, _)| tags.contains(start)) {
            Some((start, base)) => (base, start),
            None => (name, "none"),
        },
    };
    let word = say(language, &format!("directory-field-{}", base.replace('_', "-")), &[]);
    say(language, "directory-label", &[("field", word.into()), ("language", tag.into()), ("gender", gender.into())])
}

/// What a row is about, for the list of corrections.
pub(super) fn record_name(table: DataTable, record: &str, language: Language) -> String {
    let organization = |id: &str| super::organization(id).map_or(id, |one| one.name(language)).to_owned();
    match table {
        DataTable::Country => country_named(record, language).name,
        DataTable::Chamber => super::chamber(record).map_or_else(
            || record.to_owned(),
            |chamber| format!("{} · {}", country_named(&chamber.iso3, language).name, chamber.name(language)),
        ),
        DataTable::Organization => organization(record),
        DataTable::Membership => record.split_once('/').map_or_else(
            || record.to_owned(),
            |(id, iso3)| format!("{} · {}", country_named(iso3, language).name, organization(id)),
        ),
        DataTable::Institution => {
            let institution = say(language, "directory-institution", &[]);
            format!("{} · {institution}", country_named(record, language).name)
        }
    }
}
