//! What records, fields and values are called by people.
//!
//! A table, a column or a value without words of its own is not put before anybody: then only the number of details is said.

use serde_json::Value;

use super::nets::{Net, Values};
use super::rows;
use crate::error::Result;
use crate::store::Reading;
use crate::words::{has, say};
use crate::{clock, directory, protocol};

/// Longer texts are not quoted.
const QUOTED: usize = 80;

/// Columns that name a row, the first that has a value.
const NAMING: &[&str] = &["title", "number", "subject", "name", "code", "label", "file", "to_name"];

/// A value as a sentence takes it.
pub(super) enum Said {
    Nothing,
    Short(String),
    /// A long text, by its number of words.
    Long(usize),
}

/// The key of a table's noun, when people know the table: `{ $count }` of them.
pub(super) fn noun(reading: &Reading<'_>, place: &str) -> Option<String> {
    let key = format!("history-noun-{}", dashed(place));
    has(reading.context.language, &key).then_some(key)
}

/// The word of a field, when it has one.
pub(super) fn field(reading: &Reading<'_>, place: &str, column: &str) -> Option<String> {
    let language = reading.context.language;
    let own = format!("history-field-{}-{}", dashed(place), dashed(column));
    let any = format!("history-field-{}", dashed(column));
    [own, any].into_iter().find(|key| has(language, key)).map(|key| say(language, &key, &[]))
}

/// All values of a row: as the act left it, with what the act did not touch as it is now or was at last.
pub(super) fn whole(reading: &Reading<'_>, net: &Net) -> Result<Values> {
    let mut values = match rows::current(reading, &net.place, &rows::columns(reading, &net.place)?, &net.record)? {
        Some(now) => now,
        None => rows::last_held(reading, &net.record)?.unwrap_or_default(),
    };
    values.extend(net.before.clone());
    values.extend(net.after.clone());
    Ok(values)
}

/// All values of the row with this id, whether it is still there or not.
pub(super) fn at(reading: &Reading<'_>, place: &str, row: Option<i64>) -> Result<Values> {
    let Some(row) = row else { return Ok(Values::new()) };
    let Some(record) = rows::record_at(reading, place, row)? else { return Ok(Values::new()) };
    let now = rows::current(reading, place, &rows::columns(reading, place)?, &record)?;
    Ok(match now {
        Some(now) => now,
        None => rows::last_held(reading, &record)?.unwrap_or_default(),
    })
}

/// The code of a case, even when the case is gone.
pub(super) fn case_code(reading: &Reading<'_>, case: Option<i64>) -> Result<String> {
    Ok(text(&at(reading, "cases", case)?, "code"))
}

/// The name of a row for people; empty when nothing names it.
pub(super) fn record(reading: &Reading<'_>, net: &Net, values: &Values) -> Result<String> {
    let person = || -> Result<String> {
        Ok(text(&at(reading, "persons", values.get("person_id").and_then(Value::as_i64))?, "name"))
    };
    Ok(match net.place.as_str() {
        "situations" => person()?,
        "demands" => text(values, "text"),
        "demand_states" => text(&pointed(reading, "demands", values, "demand_id")?, "text"),
        "proposal_fields" => text(&pointed(reading, "proposals", values, "proposal_id")?, "file"),
        "decision_links" => text(&pointed(reading, "decisions", values, "decision_id")?, "title"),
        "safety_overrides" => value(reading, "cases", "safety", values.get("flag")).short(),
        "case_days" => day(reading, values),
        "sponsors" => text(&at(reading, "members", values.get("member_id").and_then(Value::as_i64))?, "name"),
        "case_violations" => directory::violation_label(&text(values, "violation"), reading.context.language),
        "actions" => value(reading, "actions", "kind", values.get("kind")).short(),
        "case_statuses" => value(reading, "cases", "status", values.get("status")).short(),
        _ => NAMING.iter().map(|name| text(values, name)).find(|found| !found.is_empty()).unwrap_or_default(),
    })
}

fn pointed(reading: &Reading<'_>, place: &str, values: &Values, column: &str) -> Result<Values> {
    at(reading, place, values.get(column).and_then(Value::as_i64))
}

/// "Trial, 3 December 2026".
fn day(reading: &Reading<'_>, values: &Values) -> String {
    let language = reading.context.language;
    let kind = say(language, "cases-day", &[("kind", text(values, "kind").into())]);
    let date = protocol::long_date(&text(values, "day"), language);
    say(language, "history-day", &[("kind", kind.into()), ("date", date.into())])
}

/// The text of a field, empty for none.
pub(super) fn text(values: &Values, name: &str) -> String {
    values.get(name).and_then(Value::as_str).unwrap_or("").to_owned()
}

/// A value in the window's language: dates, countries and closed lists as words.
pub(super) fn value(reading: &Reading<'_>, place: &str, column: &str, value: Option<&Value>) -> Said {
    let language = reading.context.language;
    let plain = match value {
        None | Some(Value::Null) => return Said::Nothing,
        Some(Value::String(text)) if text.trim().is_empty() || matches!(text.as_str(), "[]" | "{}" | "null") => {
            return Said::Nothing;
        }
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    let said = match column {
        "country" => directory::country_named(&plain, language).name,
        "violation" => directory::violation_label(&plain, language),
        "kind" if place == "situations" => crate::cases::situation_named(&plain, language).name,
        "kind" if place == "case_days" => say(language, "cases-day", &[("kind", plain.into())]),
        "repeats_id" => shortened(&text(&at(reading, place, plain.parse().ok()).unwrap_or_default(), "text"), QUOTED),
        "kind" if matches!(place, "actions" | "letters") => crate::actions::kind_named(&plain, language).name,
        _ => match serde_json::from_str::<Vec<String>>(&plain) {
            Ok(items) => items.iter().map(|item| word(reading, place, column, item)).collect::<Vec<_>>().join(", "),
            Err(_) if plain.starts_with(['[', '{']) => return Said::Long(plain.split_whitespace().count()),
            Err(_) => word(reading, place, column, &plain),
        },
    };
    if said.chars().count() > QUOTED || said.contains('\n') {
        return Said::Long(said.split_whitespace().count());
    }
    Said::Short(said)
}

fn word(reading: &Reading<'_>, place: &str, column: &str, value: &str) -> String {
    let language = reading.context.language;
    if clock::date(value).is_some() {
        return protocol::long_date(value, language);
    }
    if value.len() > 40
        || !value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-')
    {
        return value.to_owned();
    }
    let [place, column, value_key] = [place, column, value].map(dashed);
    let keys = [format!("history-value-{place}-{column}-{value_key}"), format!("history-value-{column}-{value_key}")];
    keys.iter().find(|key| has(language, key)).map_or_else(|| value.to_owned(), |key| say(language, key, &[]))
}

/// A text by its beginning.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most { text.to_owned() } else { text.chars().take(most - 1).chain(['…']).collect() }
}

fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

impl Said {
    pub(super) fn short(self) -> String {
        match self {
            Said::Short(text) => text,
            Said::Nothing | Said::Long(_) => String::new(),
        }
    }
}
