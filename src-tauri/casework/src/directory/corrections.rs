//! What the office corrected in the reference data: kept apart, winning wherever the core reads, gone when it is removed.
//!
//! The tables are asked by rules that know no register. So the corrections of the register that is being looked at are in
//! force for as long as the look or the act runs, on its thread, and for nothing else.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Mutex;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::facts::{Fact, FactKind, fact, record_name, words};
use super::fields::{DataTable, Field, NONE, field};
use super::{Chamber, Country, Institution, Membership, Organization, bodies, rows, tables};
use crate::decisions::Key;
use crate::error::{Error, FieldError, Result};
use crate::language::Language;
use crate::register::held;
use crate::register::types::Nothing;
use crate::store::{Desk, Reading};
use crate::{clock, text};

/// A correction as it is kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Kept {
    pub(super) uid: String,
    pub(super) table: DataTable,
    pub(super) record: String,
    pub(super) field: String,
    pub(super) value: String,
    /// What the reference data said then.
    pub(super) theirs: String,
    pub(super) source: String,
    pub(super) day: String,
}

/// A correction in the list of all.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CorrectionRow {
    pub uid: String,
    /// What was corrected, e.g. `Arvenia`.
    pub name: String,
    pub fact: Fact,
}

/// Corrects a value of the reference data.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetCorrection {
    pub table: DataTable,
    /// ISO alpha-3, code of a chamber, id of an organization, or both as `pace/XAR` for a membership.
    pub record: String,
    pub field: String,
    pub value: String,
    /// How the office knows.
    pub source: String,
    /// ISO date from which it is known.
    pub day: String,
}

/// Rows as the office corrected them, by their key.
#[derive(Default)]
pub(super) struct InForce {
    pub(super) kept: Vec<Kept>,
    countries: HashMap<String, &'static Country>,
    chambers: HashMap<String, &'static Chamber>,
    organizations: HashMap<String, &'static Organization>,
    memberships: HashMap<String, &'static Membership>,
    institutions: HashMap<String, &'static Institution>,
}

thread_local! {
    static IN_FORCE: RefCell<Rc<InForce>> = RefCell::default();
}

/// Keeps a register's corrections in force until it is dropped.
pub(crate) struct Held {
    before: Rc<InForce>,
}

impl Drop for Held {
    fn drop(&mut self) {
        IN_FORCE.with(|now| now.replace(Rc::clone(&self.before)));
    }
}

/// Puts the corrections of a register in force for a look or an act.
pub(crate) fn hold(reading: &Reading<'_>) -> Result<Held> {
    Ok(Held { before: put_in_force(reading)? })
}

fn put_in_force(reading: &Reading<'_>) -> Result<Rc<InForce>> {
    let kept = rows::all(reading)?;
    let next = if kept.is_empty() { Rc::default() } else { Rc::new(applied(kept)) };
    Ok(IN_FORCE.with(|now| now.replace(next)))
}

pub(super) fn in_force() -> Rc<InForce> {
    IN_FORCE.with(|now| Rc::clone(&now.borrow()))
}

fn applied(kept: Vec<Kept>) -> InForce {
    let mut all = InForce::default();
    let mut rows: HashMap<(DataTable, String), Map<String, Value>> = HashMap::new();
    for one in &kept {
        let key = (one.table, one.record.clone());
        let Some(row) = rows.get(&key).cloned().or_else(|| compiled(one.table, &one.record)) else { continue };
        let mut row = row;
        row.insert(one.field.clone(), Value::String(one.value.clone()));
        rows.insert(key, row);
    }
    for ((table, record), row) in rows {
        match table {
            DataTable::Country => put(&mut all.countries, record, row),
            DataTable::Chamber => put(&mut all.chambers, record, row),
            DataTable::Organization => put(&mut all.organizations, record, row),
            DataTable::Membership => put(&mut all.memberships, record, row),
            DataTable::Institution => put(&mut all.institutions, record, row),
        }
    }
    all.kept = kept;
    all
}

fn put<T>(all: &mut HashMap<String, &'static T>, record: String, row: Map<String, Value>)
where
    T: DeserializeOwned + Send + Sync + 'static,
{
    if let Some(made) = made_once(row) {
        all.insert(record, made);
    }
}

/// A corrected row lives as long as the program, like the rows it stands for: there are few, and each is made once.
fn made_once<T: DeserializeOwned + Send + Sync + 'static>(row: Map<String, Value>) -> Option<&'static T> {
    type Made = HashMap<String, &'static (dyn std::any::Any + Send + Sync)>;
    static MADE: Mutex<Option<Made>> = Mutex::new(None);
    let key = format!("{} {}", std::any::type_name::<T>(), Value::Object(row.clone()));
    let mut made = held(&MADE);
    let made = made.get_or_insert_with(HashMap::new);
    if let Some(known) = made.get(&key) {
        return known.downcast_ref();
    }
    let fresh: &'static T = Box::leak(Box::new(serde_json::from_value(Value::Object(row)).ok()?));
    made.insert(key, fresh);
    Some(fresh)
}

pub(super) fn country(shipped: &'static Country) -> &'static Country {
    in_force().countries.get(&shipped.iso3).copied().unwrap_or(shipped)
}

pub(super) fn chamber(shipped: &'static Chamber) -> &'static Chamber {
    in_force().chambers.get(&shipped.code).copied().unwrap_or(shipped)
}

pub(super) fn organization(shipped: &'static Organization) -> &'static Organization {
    in_force().organizations.get(&shipped.id).copied().unwrap_or(shipped)
}

pub(super) fn membership(organization: &str, iso3: &str) -> Option<&'static Membership> {
    let now = in_force();
    if now.memberships.is_empty() {
        return None;
    }
    now.memberships.get(&format!("{organization}/{iso3}")).copied()
}

pub(super) fn institution(iso3: &str) -> Option<&'static Institution> {
    in_force().institutions.get(iso3).copied()
}

/// A row as it ships, by column; a membership or an institution there is none of is one that says so.
pub(super) fn compiled(table: DataTable, record: &str) -> Option<Map<String, Value>> {
    let row = match table {
        DataTable::Country => serde_json::to_value(super::all_with_invented().find(|one| one.iso3 == record)?),
        DataTable::Chamber => {
            let mut all = super::all_chambers().iter().chain(tables::exercise_chambers());
            serde_json::to_value(all.find(|one| one.code == record)?)
        }
        DataTable::Organization => serde_json::to_value(bodies::organizations().iter().find(|one| one.id == record)?),
        DataTable::Membership => {
            let (organization, iso3) = record.split_once('/')?;
            super::country(iso3)?;
            bodies::organizations().iter().find(|one| one.id == organization)?;
            let none = || Membership {
                org_id: organization.to_owned(),
                iso3: iso3.to_owned(),
                status: NONE.to_owned(),
                ..Membership::default()
            };
            serde_json::to_value(bodies::membership(organization, iso3).cloned().unwrap_or_else(none))
        }
        DataTable::Institution => {
            super::country(record)?;
            let none = || Institution {
                iso3: record.to_owned(),
                ganhri_status: "unknown".to_owned(),
                ..Institution::default()
            };
            serde_json::to_value(bodies::institution(record).cloned().unwrap_or_else(none))
        }
    };
    match row {
        Ok(Value::Object(row)) => Some(row),
        _ => None,
    }
}

/// Every correction, those first that the newer data disagrees with.
#[allow(clippy::unnecessary_wraps, reason = "the table of calls takes verbs that may fail")]
pub(crate) fn corrections(reading: &Reading<'_>, _: Nothing) -> Result<Vec<CorrectionRow>> {
    let language = reading.context.language;
    let mut all: Vec<CorrectionRow> = in_force()
        .kept
        .iter()
        .filter_map(|kept| {
            Some(CorrectionRow {
                uid: kept.uid.clone(),
                name: record_name(kept.table, &kept.record, language),
                fact: fact(kept.table, &kept.record, &kept.field, language)?,
            })
        })
        .collect();
    all.sort_by_cached_key(|row| (row.fact.origin.new_data.is_none(), super::fold(&row.name)));
    Ok(all)
}

/// Corrects a value. What the data says now is kept beside it, so that a later change of the data is noticed.
///
/// # Errors
/// `NotFound` for a row there is not, `Invalid`.
pub(crate) fn correct(desk: &Desk<'_>, input: SetCorrection) -> Result<Vec<CorrectionRow>> {
    let kept = examined(desk, input)?;
    if kept.value == kept.theirs {
        return Err(Error::field("value", "same_as_data"));
    }
    rows::keep(desk, &kept)?;
    listed(desk)
}

/// Brings values to what a source says: as corrections, or by taking the office's own away where the data says the same.
///
/// # Errors
/// `NotFound` for a row there is not, `Invalid`.
pub(crate) fn settle(desk: &Desk<'_>, all: Vec<SetCorrection>) -> Result<()> {
    for input in all {
        let kept = examined(desk, input)?;
        if kept.value != kept.theirs {
            rows::keep(desk, &kept)?;
        } else if let Some(own) = in_force().of(kept.table, &kept.record, &kept.field) {
            rows::remove(desk, &own.uid)?;
        }
    }
    put_in_force(desk).map(|_| ())
}

fn examined(desk: &Desk<'_>, input: SetCorrection) -> Result<Kept> {
    let row = compiled(input.table, &input.record).ok_or_else(|| Error::not_found("record", &input.record))?;
    let known = field(input.table, &input.field).ok_or_else(|| Error::field("field", "not_known"))?;
    let theirs = row.get(&input.field).and_then(Value::as_str).unwrap_or("").to_owned();
    let mut broken = Vec::new();
    let value = checked(known, &input.value).unwrap_or_else(|rule| {
        broken.push(FieldError::new("value", rule));
        String::new()
    });
    let source = text::line(&input.source);
    if source.is_empty() {
        broken.push(FieldError::new("source", "empty"));
    }
    match clock::date(input.day.trim()) {
        None => broken.push(FieldError::new("day", "not_a_date")),
        Some(day) if day > desk.context.today => broken.push(FieldError::new("day", "in_the_future")),
        Some(_) => {}
    }
    if source.chars().count() > text::LONGEST_LINE {
        broken.push(FieldError::new("source", "too_long"));
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    Ok(Kept {
        uid: desk.context.uid(),
        table: input.table,
        record: input.record,
        field: input.field,
        value,
        theirs,
        source,
        day: input.day.trim().to_owned(),
    })
}

/// Whether a value could be kept for a field.
pub(crate) fn can_be(table: DataTable, name: &str, value: &str) -> bool {
    field(table, name).is_some_and(|known| checked(known, value).is_ok())
}

/// A value in words, as the fact that holds it is shown.
pub(crate) fn shown(table: DataTable, name: &str, value: &str, language: Language) -> String {
    field(table, name).map_or_else(|| value.to_owned(), |known| words(known, value, language))
}

/// How the office knows a value that is its own.
pub(crate) fn own_source(table: DataTable, record: &str, field: &str) -> Option<String> {
    in_force().of(table, record, field).map(|kept| kept.source.clone())
}

/// A value as it is kept, or the rule it breaks.
fn checked(field: &Field, value: &str) -> std::result::Result<String, &'static str> {
    let value = text::line(value);
    if value.is_empty() {
        return if field.optional { Ok(value) } else { Err("empty") };
    }
    if value.chars().count() > text::LONGEST_LINE {
        return Err("too_long");
    }
    let words = || value.split_whitespace();
    match field.kind {
        FactKind::Text => Ok(value),
        FactKind::Choice if field.choices.contains(&value.as_str()) => Ok(value),
        FactKind::Choice => Err("not_one_of"),
        FactKind::Number if value.bytes().all(|b| b.is_ascii_digit()) && value.len() < 6 => Ok(value),
        FactKind::Number => Err("not_a_whole_number"),
        FactKind::Languages if words().all(is_language_code) => {
            Ok(words().collect::<Vec<_>>().join(" ").to_lowercase())
        }
        FactKind::Countries => {
            let codes: Vec<String> = words().map(str::to_uppercase).collect();
            if codes.iter().all(|code| super::country(code).is_some()) { Ok(codes.join(" ")) } else { Err("not_known") }
        }
        FactKind::Languages => Err("not_known"),
    }
}

fn is_language_code(word: &str) -> bool {
    matches!(word.len(), 2 | 3) && word.bytes().all(|b| b.is_ascii_alphabetic())
}

/// Keeps the office's value although the data changed: what the data says now is no news any more.
///
/// # Errors
/// `NotFound`.
pub(crate) fn keep_correction(desk: &Desk<'_>, key: Key) -> Result<Vec<CorrectionRow>> {
    let mut kept = rows::one(desk, &key.uid)?.ok_or_else(|| Error::not_found("correction", &key.uid))?;
    let row = compiled(kept.table, &kept.record).unwrap_or_default();
    kept.theirs = row.get(&kept.field).and_then(Value::as_str).unwrap_or("").to_owned();
    rows::keep(desk, &kept)?;
    listed(desk)
}

/// Takes a correction away: the value of the data holds again.
///
/// # Errors
/// `NotFound`.
pub(crate) fn remove_correction(desk: &Desk<'_>, key: Key) -> Result<Vec<CorrectionRow>> {
    rows::one(desk, &key.uid)?.ok_or_else(|| Error::not_found("correction", &key.uid))?;
    rows::remove(desk, &key.uid)?;
    listed(desk)
}

fn listed(desk: &Desk<'_>) -> Result<Vec<CorrectionRow>> {
    put_in_force(desk)?;
    corrections(desk, Nothing {})
}

impl InForce {
    /// The correction of a value.
    pub(super) fn of(&self, table: DataTable, record: &str, field: &str) -> Option<&Kept> {
        self.kept.iter().find(|one| one.table == table && one.record == record && one.field == field)
    }
}
