//! The shapes Parline answers in, odd ones included: lists that are objects, values in wrappers, histories.
//!
//! Everything here is foreign: whatever does not fit is left out, nothing panics, nothing is followed deeper than it can be.

use serde_json::{Map, Value};

use crate::language::{Gender, Language};
use crate::{clock, text};

/// One line of the report on Speakers, as said.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line {
    /// ISO 3166-1 alpha-2.
    pub(super) country: String,
    /// E.g. `ES-LC01`.
    pub(super) chamber: String,
    pub(super) chamber_name: String,
    /// `lower`, `upper`, `single` or empty.
    pub(super) chamber_type: &'static str,
    pub(super) name: String,
    pub(super) gender: Gender,
    /// ISO date; empty when not said, or when only a year is.
    pub(super) since: String,
    pub(super) until: String,
    pub(super) email: String,
    pub(super) vacant: bool,
}

/// One chamber, as said.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ChamberLine {
    /// E.g. `ES-LC01`.
    pub(super) code: String,
    /// Empty when not said.
    pub(super) name_en: String,
    pub(super) name_fr: String,
    /// How many seats it has by law.
    pub(super) seats: String,
    pub(super) suspended: Option<bool>,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Page<T> {
    pub(super) lines: Vec<T>,
    /// How many lines the whole list has, when it says so.
    pub(super) total: Option<usize>,
}

/// Deeper than any answer goes.
const DEEPEST: usize = 8;

/// Reads a page of the report on Speakers; `None` when the bytes are not a list.
pub(super) fn speakers(bytes: &[u8], language: Language) -> Option<Page<Line>> {
    page(bytes, |item| line(item, language))
}

/// Reads a page of the chambers; `None` when the bytes are not a list.
pub(super) fn chambers(bytes: &[u8], language: Language) -> Option<Page<ChamberLine>> {
    page(bytes, |item| chamber(item, language))
}

fn page<T>(bytes: &[u8], line: impl Fn(&Value) -> Option<T>) -> Option<Page<T>> {
    let answer: Value = serde_json::from_slice(bytes).ok()?;
    let total = answer.pointer("/meta/total").and_then(Value::as_u64).and_then(|total| usize::try_from(total).ok());
    let items: Vec<&Value> = match answer.get("data")? {
        Value::Array(items) => items.iter().collect(),
        Value::Object(items) => in_order(items),
        _ => return None,
    };
    let lines = items.into_iter().filter_map(line).collect();
    Some(Page { lines, total })
}

/// A list that came as an object with the places as keys.
fn in_order(items: &Map<String, Value>) -> Vec<&Value> {
    let mut all: Vec<(usize, &Value)> =
        items.iter().map(|(key, item)| (key.parse().unwrap_or(usize::MAX), item)).collect();
    all.sort_by_key(|(place, _)| *place);
    all.into_iter().map(|(_, item)| item).collect()
}

/// What a line says, inside its wrapper or without one.
fn fields(item: &Value) -> Option<&Map<String, Value>> {
    item.get("attributes").filter(|fields| fields.is_object()).unwrap_or(item).as_object()
}

fn line(item: &Value, language: Language) -> Option<Line> {
    let fields = fields(item)?;
    let said = |name: &str| fields.get(name).and_then(|value| plain(value, language, 0)).unwrap_or_default();
    let one = |name: &str| text::line(&said(name));
    let name = text::line(&format!("{} {}", said("first_name"), said("family_name")));
    let line = Line {
        country: one("country_code").to_uppercase(),
        chamber: one("chamber_code").to_uppercase(),
        chamber_name: one("chamber_name"),
        chamber_type: chamber_type(&one("struct_parl_status"), &one("structure_of_parliament")),
        name: name.chars().take(text::LONGEST_LINE).collect(),
        gender: gender(&one("sex")),
        since: date(&one("date_of_appointment")),
        until: date(&one("end_of_appointment")),
        email: fields.get("chamber_contact").and_then(|contact| address(contact, 0)).unwrap_or_default(),
        vacant: truth(&one("is_vacant")) == Some(true),
    };
    (!line.country.is_empty() || !line.chamber.is_empty()).then_some(line)
}

fn chamber(item: &Value, language: Language) -> Option<ChamberLine> {
    let fields = fields(item)?;
    let said = |name: &str| fields.get(name).and_then(|value| plain(value, language, 0)).unwrap_or_default();
    let name = |tag| fields.get("chamber_name").and_then(|value| in_tongue(value, tag, language, 0));
    let line = ChamberLine {
        code: text::line(&said("chamber_code")).to_uppercase(),
        name_en: text::line(&name(Language::En).unwrap_or_default()),
        name_fr: text::line(&name(Language::Fr).unwrap_or_default()),
        seats: text::line(&said("statutory_members_number")),
        suspended: truth(&text::line(&said("is_suspended_chamber"))),
    };
    (!line.code.is_empty()).then_some(line)
}

fn truth(said: &str) -> Option<bool> {
    match said.to_lowercase().as_str() {
        "true" | "1" | "yes" | "oui" => Some(true),
        "false" | "0" | "no" | "non" => Some(false),
        _ => None,
    }
}

/// A value in one language only: words without a language are in the one that was asked for.
fn in_tongue(value: &Value, tongue: Language, asked: Language, depth: usize) -> Option<String> {
    match value {
        Value::Object(fields) if fields.contains_key("en") || fields.contains_key("fr") => {
            fields.get(tongue.tag()).and_then(|value| plain(value, tongue, depth))
        }
        Value::Object(fields) if depth < DEEPEST => in_tongue(fields.get("value")?, tongue, asked, depth + 1),
        Value::Array(all) if depth < DEEPEST => in_tongue(todays(all)?, tongue, asked, depth + 1),
        _ => plain(value, asked, depth).filter(|_| tongue == asked),
    }
}

/// The value inside its wrappers, as text.
fn plain(value: &Value, language: Language, depth: usize) -> Option<String> {
    if depth > DEEPEST {
        return None;
    }
    let next = |value: &Value| plain(value, language, depth + 1);
    match value {
        Value::Null => None,
        Value::Bool(is) => Some(is.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Array(all) => todays(all).and_then(next),
        Value::Object(fields) => {
            let tongue = if language == Language::Fr { ["fr", "en"] } else { ["en", "fr"] };
            let inside = ["value"].into_iter().chain(tongue).chain(["term", "from"]);
            inside.filter_map(|name| fields.get(name)).find_map(next)
        }
    }
}

/// Of a history what has no end is today's, else the last.
fn todays(all: &[Value]) -> Option<&Value> {
    let has_end = |entry: &Value| match entry.get("date_to") {
        Some(Value::String(end)) => !end.trim().is_empty(),
        Some(Value::Null) | None => false,
        Some(_) => true,
    };
    all.iter().find(|entry| entry.get("date_from").is_some() && !has_end(entry)).or(all.last())
}

/// The first e-mail address anywhere inside: what the contact of a chamber holds is not documented.
fn address(value: &Value, depth: usize) -> Option<String> {
    if depth > DEEPEST {
        return None;
    }
    match value {
        Value::String(text) => {
            let text = text.trim().trim_start_matches("mailto:");
            crate::address::check(text).ok()
        }
        Value::Array(all) => all.iter().find_map(|value| address(value, depth + 1)),
        Value::Object(fields) => fields.values().find_map(|value| address(value, depth + 1)),
        _ => None,
    }
}

fn chamber_type(status: &str, structure: &str) -> &'static str {
    let (status, structure) = (status.to_lowercase(), structure.to_lowercase());
    match () {
        () if structure.starts_with("unicameral") || status.starts_with("unicameral") => "single",
        () if status.starts_with("lower") => "lower",
        () if status.starts_with("upper") => "upper",
        () => "",
    }
}

fn gender(sex: &str) -> Gender {
    match sex.to_lowercase().as_str() {
        "f" | "female" | "woman" | "femme" | "féminin" => Gender::Female,
        "m" | "male" | "man" | "homme" | "masculin" => Gender::Male,
        _ => Gender::Unknown,
    }
}

/// The day of a date or of a time; nothing else is a day.
fn date(said: &str) -> String {
    let day = said.get(..10).unwrap_or("");
    clock::date(day).map(|day| day.to_string()).unwrap_or_default()
}
