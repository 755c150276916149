//! The fields of a reading by name: what may stand in each, what was read in it, and the reading with another value in it.
//!
//! A name is the field's way from `FileReading`. Persons and paragraphs are fields of their own; a number beyond those
//! that were read is one that a person added. Of a paragraph the value is the list that stands in its place: none when
//! it is left out or was joined to the one before, two when it was split.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::clock;
use crate::decisions::code::normal_form;
use crate::decisions::reading::{
    Adoption, Closed, DocumentKind, DocumentReading, FieldName, FileReading, Organ, ParagraphReading, PersonReading,
};
use crate::directory;
use crate::error::{Error, Fault, Result};
use crate::text::{LONGEST_LINE, LONGEST_TEXT, line, lines, prose};

/// Persons or paragraphs that may be added by hand.
const MOST_ADDED: usize = 300;
/// The adoption line names organ, session, place and day.
const LONGEST_TITLE: usize = 2_000;
const HIGHEST_NUMBER: u64 = 999;

/// The reading with what a person put in its place.
pub(super) struct Corrected {
    /// All decisions, those left out too; without places and doubts.
    pub(super) file: FileReading,
    /// Indexes of decisions.
    pub(super) left_out: BTreeSet<usize>,
}

/// The corrected reading without the decisions left out.
pub(super) fn chosen(corrected: Corrected) -> FileReading {
    let Corrected { mut file, left_out } = corrected;
    let mut index = 0;
    file.decisions.retain(|_| {
        index += 1;
        !left_out.contains(&(index - 1))
    });
    file
}

/// Puts the corrections into the reading.
///
/// # Errors
/// A fault when a stored correction does not fit the reading: `clean` let it in.
pub(super) fn corrected(reading: &FileReading, corrections: &BTreeMap<FieldName, Value>) -> Result<Corrected> {
    let mut tree = tree(reading)?;
    let mut left_out = BTreeSet::new();
    let mut placed = BTreeSet::new();
    let mut persons: BTreeMap<(usize, usize), Vec<PersonReading>> = BTreeMap::new();
    let mut paragraphs: BTreeMap<(usize, usize), Vec<ParagraphReading>> = BTreeMap::new();
    for (field, value) in corrections {
        let parts: Vec<&str> = field.split('.').collect();
        match (parts.as_slice(), index_of(&parts, 1), index_of(&parts, 3)) {
            (["decisions", _], Some(decision), _) => drop(left_out.insert(decision)),
            (["unread", _], Some(passage), _) => drop(placed.insert(passage)),
            (["decisions", _, "persons", _], Some(decision), Some(person)) => {
                persons.insert((decision, person), parsed::<Option<PersonReading>>(value)?.into_iter().collect());
            }
            (["decisions", _, "paragraphs", _], Some(decision), Some(paragraph)) => {
                paragraphs.insert((decision, paragraph), parsed(value)?);
            }
            _ => set(&mut tree, &parts, value),
        }
    }
    let mut file: FileReading = parsed(&tree)?;
    for (index, decision) in file.decisions.iter_mut().enumerate() {
        decision.persons = patched(&decision.persons, index, &persons);
        decision.paragraphs = patched(&decision.paragraphs, index, &paragraphs);
    }
    let mut index = 0;
    file.unread.retain(|_| {
        index += 1;
        !placed.contains(&(index - 1))
    });
    Ok(Corrected { file, left_out })
}

/// A list whose entries may be exchanged for none, one or more; entries beyond its end are added.
fn patched<T: Clone>(read: &[T], decision: usize, patches: &BTreeMap<(usize, usize), Vec<T>>) -> Vec<T> {
    let own = || patches.range((decision, 0)..=(decision, usize::MAX));
    let end = own().map(|((_, index), _)| index + 1).max().unwrap_or(0).max(read.len());
    let at = |index: usize| match patches.get(&(decision, index)) {
        Some(patch) => patch.clone(),
        None => read.get(index).cloned().into_iter().collect(),
    };
    (0..end).flat_map(at).collect()
}

/// What was read in a field, in the shape a correction of it has.
pub(super) fn as_read(reading: &FileReading, field: &str) -> Option<Value> {
    let parts: Vec<&str> = field.split('.').collect();
    let found = tree(reading).ok()?.pointer(&format!("/{}", parts.join("/"))).cloned();
    match parts.as_slice() {
        // What was read is there; only taking back the correction says so.
        ["decisions" | "unread", _] => None,
        ["decisions", _, "paragraphs", _] => {
            let bare = |one: Value| json!({ "number": one["number"], "text": one["text"] });
            Some(found.map_or_else(|| json!([]), |one| json!([bare(one)])))
        }
        ["decisions", _, "persons", _] => Some(found.unwrap_or(Value::Null)),
        _ => found,
    }
}

/// The value of a field that is left out: an empty list for one that holds several.
pub(super) fn nothing(reading: &FileReading, field: &str) -> Option<Value> {
    as_read(reading, field).filter(Value::is_array).map(|_| json!([]))
}

/// Whether there is a field of this name.
///
/// # Errors
/// `Invalid`.
pub(super) fn clean_name(reading: &FileReading, field: &str) -> Result<()> {
    let parts: Vec<&str> = field.split('.').collect();
    let known = match parts.as_slice() {
        ["unread", _] => index_of(&parts, 1).is_some_and(|index| index < reading.unread.len()),
        ["document", _] => true,
        ["decisions", ..] => index_of(&parts, 1).is_some_and(|index| index < reading.decisions.len()),
        _ => false,
    };
    if known && field.len() < 80 { Ok(()) } else { Err(Error::field(field, "not_known")) }
}

/// The value as it is kept: cleaned, in normal form, of the field's shape.
///
/// # Errors
/// `Invalid` with the field's own name.
pub(super) fn clean(reading: &FileReading, field: &str, value: &Value) -> Result<Value> {
    clean_name(reading, field)?;
    let parts: Vec<&str> = field.split('.').collect();
    let broken = |rule: &'static str| Error::field(field, rule);
    match parts.as_slice() {
        ["unread" | "decisions", _] => value.is_null().then_some(Value::Null).ok_or("not_one_of"),
        ["document", name] => of_document(name, value),
        ["decisions", _, "persons" | "paragraphs", _] if !in_reach(reading, &parts) => Err("not_known"),
        ["decisions", _, "persons", _] => person(value),
        ["decisions", _, "paragraphs", _] => paragraphs(value),
        ["decisions", _, rest @ ..] => of_decision(rest, value),
        _ => Err("not_known"),
    }
    .map_err(broken)
}

fn in_reach(reading: &FileReading, parts: &[&str]) -> bool {
    let decision = index_of(parts, 1).and_then(|index| reading.decisions.get(index));
    let read = decision.map_or(0, |decision| decision.persons.len().max(decision.paragraphs.len()));
    index_of(parts, 3).is_some_and(|index| index < read + MOST_ADDED)
}

/// The broken rule, when there is one.
type Cleaned = std::result::Result<Value, &'static str>;

fn of_document(name: &str, value: &Value) -> Cleaned {
    match name {
        "symbol" => optional_line(value),
        "date" => optional_day(value),
        "language" => matches!(value.as_str(), Some("en" | "fr")).then(|| value.clone()).ok_or("not_one_of"),
        "draft" => value.is_boolean().then(|| value.clone()).ok_or("not_one_of"),
        _ => Err("not_known"),
    }
}

fn of_decision(way: &[&str], value: &Value) -> Cleaned {
    match way {
        ["country"] => country(value),
        ["title"] => {
            let title = text_of(value).map(line).filter(|title| !title.is_empty()).ok_or("empty")?;
            if title.chars().count() > LONGEST_TITLE { Err("too_long") } else { Ok(json!(title)) }
        }
        ["adopted_by"] => one_of::<Option<Organ>>(value),
        ["adoption"] => one_of::<Option<Adoption>>(value),
        ["session"] => match value.as_u64() {
            None if value.is_null() => Ok(Value::Null),
            Some(number) if (1..=HIGHEST_NUMBER).contains(&number) => Ok(json!(number)),
            _ => Err("not_a_number"),
        },
        ["place"] => optional_line(value),
        ["date"] => optional_day(value),
        ["submitted"] => optional_line(value).and_then(|value| checked(value, is_month_or_day, "not_a_month")),
        ["recent_decisions" | "missions"] => {
            list(value, |one| Some(one).filter(|one| is_month_or_day(one)), "not_a_month")
        }
        ["hearings" | "complainant_sections"] => list(value, Some, "too_long"),
        ["case_codes"] => list(value, |one| normal_form(&one), "not_a_code"),
        ["violations"] => list(value, |one| Some(one).filter(|one| directory::is_violation(one)), "not_known"),
        ["follow_up", "from_authorities" | "from_complainant" | "to_authorities" | "to_complainant"]
        | ["preamble" | "summary"] => optional_prose(value),
        ["closed"] => closed(value),
        _ => Err("not_known"),
    }
}

fn person(value: &Value) -> Cleaned {
    if value.is_null() {
        return Ok(Value::Null);
    }
    let given: PersonReading = parsed(value).map_err(|_| "not_known")?;
    let name = line(&given.name);
    if name.is_empty() {
        return Err("empty");
    }
    let printed = given.code.map(|code| line(&code)).filter(|code| !code.is_empty());
    let code = match printed {
        Some(printed) => Some(normal_form(&printed).ok_or("not_a_code")?),
        None => None,
    };
    let aliases = lines(&given.aliases);
    if [&name].into_iter().chain(&aliases).any(|one| one.chars().count() > LONGEST_LINE) {
        return Err("too_long");
    }
    Ok(json!({ "code": code, "name": name, "aliases": aliases }))
}

fn paragraphs(value: &Value) -> Cleaned {
    let given: Vec<ParagraphReading> = parsed(value).map_err(|_| "not_known")?;
    let mut clean = Vec::new();
    for paragraph in given {
        let text = prose(&paragraph.text);
        if text.is_empty() {
            return Err("empty");
        }
        if text.len() > LONGEST_TEXT {
            return Err("too_long");
        }
        if !(1..=HIGHEST_NUMBER).contains(&u64::from(paragraph.number)) {
            return Err("not_a_number");
        }
        clean.push(json!({ "number": paragraph.number, "text": text }));
    }
    Ok(Value::Array(clean))
}

fn closed(value: &Value) -> Cleaned {
    if value.is_null() {
        return Ok(Value::Null);
    }
    let given: Closed = parsed(value).map_err(|_| "not_known")?;
    let outcome = line(&given.outcome);
    if outcome.is_empty() {
        return Err("empty");
    }
    Ok(json!({ "outcome": outcome, "persons": lines(&given.persons), "still_open": lines(&given.still_open) }))
}

fn country(value: &Value) -> Cleaned {
    match optional_line(value)? {
        Value::String(iso3) => directory::country(&iso3).map(|country| json!(country.iso3)).ok_or("not_known"),
        _ => Ok(Value::Null),
    }
}

fn optional_line(value: &Value) -> Cleaned {
    if value.is_null() {
        return Ok(Value::Null);
    }
    let clean = line(text_of(value).ok_or("not_known")?);
    match clean.chars().count() {
        0 => Ok(Value::Null),
        count if count > LONGEST_LINE => Err("too_long"),
        _ => Ok(json!(clean)),
    }
}

fn optional_prose(value: &Value) -> Cleaned {
    if value.is_null() {
        return Ok(Value::Null);
    }
    let clean = prose(text_of(value).ok_or("not_known")?);
    match clean.len() {
        0 => Ok(Value::Null),
        bytes if bytes > LONGEST_TEXT => Err("too_long"),
        _ => Ok(json!(clean)),
    }
}

fn optional_day(value: &Value) -> Cleaned {
    optional_line(value).and_then(|value| checked(value, |day| clock::date(day).is_some(), "not_a_date"))
}

fn checked(value: Value, fits: impl Fn(&str) -> bool, rule: &'static str) -> Cleaned {
    if value.as_str().is_none_or(fits) { Ok(value) } else { Err(rule) }
}

fn one_of<T: DeserializeOwned>(value: &Value) -> Cleaned {
    parsed::<T>(value).map(|_| value.clone()).map_err(|_| "not_one_of")
}

/// Lines, each as `keep` has it, none twice; empty ones go.
fn list(value: &Value, keep: impl Fn(String) -> Option<String>, rule: &'static str) -> Cleaned {
    let given: Vec<String> = parsed(value).map_err(|_| "not_known")?;
    let mut clean: Vec<String> = Vec::new();
    for one in lines(&given) {
        if one.chars().count() > LONGEST_LINE {
            return Err("too_long");
        }
        let kept = keep(one).ok_or(rule)?;
        if !clean.contains(&kept) {
            clean.push(kept);
        }
    }
    Ok(json!(clean))
}

fn is_month_or_day(text: &str) -> bool {
    clock::date(text).is_some() || MONTH.is_match(text) && clock::date(&format!("{text}-01")).is_some()
}

static MONTH: LazyLock<Regex> = LazyLock::new(|| crate::decisions::pattern(r"^\d{4}-\d{2}$"));

fn text_of(value: &Value) -> Option<&str> {
    value.as_str()
}

fn index_of(parts: &[&str], place: usize) -> Option<usize> {
    parts.get(place)?.parse().ok()
}

fn parsed<T: DeserializeOwned>(value: &Value) -> Result<T> {
    T::deserialize(value).map_err(|e| Fault::new("proposals", e).into())
}

/// The reading as JSON, without what is no field.
fn tree(reading: &FileReading) -> Result<Value> {
    let unread = DocumentReading {
        symbol: None,
        date: None,
        language: "en".to_owned(),
        draft: false,
        kind: DocumentKind::Decision,
    };
    let bare = FileReading {
        file: reading.file.clone(),
        document: Some(reading.document.clone().unwrap_or(unread)),
        decisions: reading.decisions.clone(),
        unread: reading.unread.clone(),
        error: None,
        places: Vec::new(),
        doubts: Vec::new(),
    };
    serde_json::to_value(bare).map_err(|e| Fault::new("proposals", e).into())
}

fn set(tree: &mut Value, parts: &[&str], value: &Value) {
    if let Some(place) = tree.pointer_mut(&format!("/{}", parts.join("/"))) {
        *place = value.clone();
    }
}
