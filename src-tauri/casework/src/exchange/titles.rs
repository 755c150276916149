//! Titles of columns in four languages, what a column of a foreign table is taken for, and what it was taken for last time.
//!
//! Lists of cases and address books come through here alike; each has its own fields and its own file of titles.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::directory::fold;
use crate::error::{Fault, Result};
use crate::language::Language;
use crate::store::{Desk, Reading};
use crate::tables::Lines;

/// First values shown of a column, and how much of each.
const SAMPLES: usize = 3;
const SAMPLE: usize = 60;

/// Titles of fields: the first of each language is written, all of them are known.
pub(crate) struct Titles<F>(Vec<(F, BTreeMap<&'static str, Vec<String>>)>);

impl<F: Copy + PartialEq + DeserializeOwned> Titles<F> {
    /// The titles of a file of reference data: `field,en,fr,es,ar`, several of a language with `;` between.
    pub(crate) fn of(file: &str, csv: &str) -> Titles<F> {
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let mut titles = Vec::new();
        for row in reader.deserialize::<BTreeMap<String, String>>() {
            let read = row.map_err(|error| error.to_string()).and_then(|row| {
                let name = row.get("field").cloned().unwrap_or_default();
                let field = serde_json::from_value(Value::String(name)).map_err(|error| error.to_string())?;
                let of = |tag: &str| row.get(tag).map(|all| all.split(';').map(str::to_owned).collect());
                let all = Language::ALL.iter().map(|l| (l.tag(), of(l.tag()).unwrap_or_default())).collect();
                Ok((field, all))
            });
            match read {
                Ok(row) => titles.push(row),
                Err(error) => log::error!("reference data, {file}: {error}"),
            }
        }
        Titles(titles)
    }

    /// The title a column is written under.
    pub(crate) fn title(&self, field: F, language: Language) -> String {
        let row = self.0.iter().find(|(known, _)| *known == field);
        row.and_then(|(_, all)| all.get(language.tag())?.first().cloned()).unwrap_or_default()
    }

    /// What a title says the column is, in any of the languages; the window's own first. Also the field's own name.
    pub(crate) fn guess(&self, title: &str, language: Language) -> Option<F> {
        let wanted = plain(title);
        for language in std::iter::once(language).chain(Language::ALL) {
            // A field's first title is more its own than another's further one.
            for first in [true, false] {
                let fits = |(_, all): &&(F, BTreeMap<&'static str, Vec<String>>)| {
                    let titles = all.get(language.tag()).map(Vec::as_slice).unwrap_or_default();
                    titles.iter().enumerate().any(|(i, known)| (i == 0) == first && plain(known) == wanted)
                };
                if let Some((field, _)) = self.0.iter().find(fits) {
                    return Some(*field);
                }
            }
        }
        serde_json::from_value(Value::String(wanted.replace(' ', "_"))).ok()
    }
}

/// A title as it is compared: no accents, no case, no signs.
pub(crate) fn plain(title: &str) -> String {
    fold(title)
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// A column of a foreign table.
pub(crate) struct Column<F> {
    pub(crate) title: String,
    pub(crate) field: Option<F>,
    /// The first values.
    pub(crate) samples: Vec<String>,
}

/// The columns with what each is taken for, as remembered under `setting` or as `guess` says; no field is proposed twice
/// but those that `repeat`.
pub(crate) fn columns<F: Copy + PartialEq + DeserializeOwned>(
    reading: &Reading<'_>,
    lines: &Lines,
    setting: &str,
    guess: impl Fn(&str) -> Option<F>,
    repeat: impl Fn(F) -> bool,
) -> Result<Vec<Column<F>>> {
    let remembered: BTreeMap<String, F> =
        reading.setting(setting)?.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default();
    let mut used = Vec::new();
    let head = lines.first().map(Vec::as_slice).unwrap_or_default();
    let mut found = Vec::new();
    for (place, title) in head.iter().enumerate() {
        let known = remembered.get(&plain(title)).copied();
        let field = known.or_else(|| guess(title)).filter(|field| repeat(*field) || !used.contains(field));
        used.extend(field);
        let values = lines.iter().skip(1).filter_map(|line| line.get(place)).map(|cell| cell.trim());
        let short = |cell: &str| -> String { cell.chars().take(SAMPLE).collect() };
        let samples = values.filter(|cell| !cell.is_empty()).take(SAMPLES).map(short).collect();
        found.push(Column { title: title.trim().to_owned(), field, samples });
    }
    Ok(found)
}

/// Keeps under `setting` what the columns were taken for.
pub(crate) fn remember<F: Serialize>(
    desk: &Desk<'_>,
    setting: &str,
    lines: &Lines,
    mapping: &[Option<F>],
) -> Result<()> {
    let kept = desk.setting(setting)?.and_then(|kept| serde_json::from_str(&kept).ok());
    let mut kept: BTreeMap<String, Value> = kept.unwrap_or_default();
    let head = lines.first().map(Vec::as_slice).unwrap_or_default();
    for (title, field) in head.iter().zip(mapping) {
        if let Some(field) = field {
            kept.insert(plain(title), serde_json::to_value(field).map_err(|e| Fault::new("exchange", e))?);
        }
    }
    desk.set_setting(setting, &serde_json::to_string(&kept).map_err(|e| Fault::new("exchange", e))?)
}
