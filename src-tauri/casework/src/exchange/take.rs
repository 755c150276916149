//! Taking rows in, one by one: each is added, changes something, says nothing new, or is refused with its reason.
//!
//! A row is checked as a whole before anything of it is stored, so a refused row leaves no trace.

use std::collections::{BTreeMap, HashMap};

use super::columns::{Field, title};
use super::file::{PersonRecord, SituationRecord, StatusRecord};
use super::read::Incoming;
use super::{CaseImport, RowOutcome, RowReport, rows, values};
use crate::cases;
use crate::decisions::code::normal_form;
use crate::directory::fold;
use crate::error::{Error, Result};
use crate::register::Work;
use crate::store::Desk;
use crate::text::LONGEST_LINE;
use crate::words::{Argument, say};

/// What earlier rows of the same file said.
#[derive(Default)]
struct Seen {
    /// Fields of a case with the row that said them.
    cases: HashMap<String, (u32, BTreeMap<Field, String>)>,
    /// Rows by the id of the person they are about.
    persons: HashMap<i64, u32>,
}

/// Takes all rows in, and says how far it is.
///
/// # Errors
/// `Cancelled`.
pub(super) fn take_all(desk: &Desk<'_>, work: &Work<'_>, file: &str, incoming: Vec<Incoming>) -> Result<CaseImport> {
    let mut seen = Seen::default();
    let mut report = CaseImport::default();
    let total = incoming.len();
    for (done, row) in incoming.into_iter().enumerate() {
        work.at(done, total)?;
        let told = take(desk, &mut seen, file, &row)?;
        match told.outcome {
            RowOutcome::Added => report.added += 1,
            RowOutcome::Changed => report.changed += 1,
            RowOutcome::Same => report.same += 1,
            RowOutcome::Refused => report.refused += 1,
        }
        report.rows.push(told);
    }
    work.at(total, total)?;
    Ok(report)
}

/// A row with its values understood.
struct Row<'a> {
    incoming: &'a Incoming,
    code: String,
    case: BTreeMap<Field, String>,
    person: BTreeMap<Field, String>,
    lists: BTreeMap<Field, Vec<String>>,
    situation: Option<SituationRecord>,
}

fn take(desk: &Desk<'_>, seen: &mut Seen, file: &str, incoming: &Incoming) -> Result<RowReport> {
    let given = |field| incoming.fields.get(&field).cloned().unwrap_or_default();
    let told = |outcome, why: String| RowReport {
        row: incoming.row,
        case: normal_form(&given(Field::CaseCode)).unwrap_or_else(|| given(Field::CaseCode)),
        person: given(Field::Name),
        outcome,
        why,
    };
    let row = match understood(desk, incoming) {
        Ok(row) => row,
        Err(why) => return Ok(told(RowOutcome::Refused, why)),
    };
    match stored(desk, seen, file, &row)? {
        Err(why) => Ok(told(RowOutcome::Refused, why)),
        Ok(Stored { is_new: true, .. }) => Ok(told(RowOutcome::Added, String::new())),
        Ok(Stored { fields, .. }) if fields.is_empty() => Ok(told(RowOutcome::Same, String::new())),
        Ok(Stored { mut fields, .. }) => {
            fields.sort_unstable();
            fields.dedup();
            let names: Vec<String> = fields.iter().map(|field| title(*field, desk.context.language)).collect();
            Ok(told(RowOutcome::Changed, names.join(", ")))
        }
    }
}

fn why(desk: &Desk<'_>, key: &str, arguments: &[Argument<'_>]) -> String {
    say(desk.context.language, &format!("exchange-{key}"), arguments)
}

fn not_understood(desk: &Desk<'_>, field: Field, value: &str) -> String {
    let short: String = value.chars().take(60).collect();
    why(desk, "value", &[("field", title(field, desk.context.language).into()), ("value", short.into())])
}

/// Every value checked; the first that is not understood is the reason.
fn understood<'a>(desk: &Desk<'_>, incoming: &'a Incoming) -> std::result::Result<Row<'a>, String> {
    let printed = incoming.fields.get(&Field::CaseCode).ok_or_else(|| why(desk, "no-code", &[]))?;
    let code = normal_form(printed).ok_or_else(|| not_understood(desk, Field::CaseCode, printed))?;
    let mut row =
        Row { incoming, code, case: BTreeMap::new(), person: BTreeMap::new(), lists: BTreeMap::new(), situation: None };
    for (field, value) in &incoming.fields {
        let unclear = || not_understood(desk, *field, value);
        let single = match field {
            Field::Country | Field::CountryName => values::country(value).ok_or_else(unclear)?,
            Field::Status => values::status(value).ok_or_else(unclear)?,
            Field::StatusSince => values::since(value).ok_or_else(unclear)?,
            Field::Gender => values::gender(value).ok_or_else(unclear)?,
            Field::PersonCode => normal_form(value).ok_or_else(unclear)?,
            Field::Violations => {
                row.lists.insert(*field, values::violations(value).ok_or_else(unclear)?);
                continue;
            }
            Field::OtherCodes => {
                let codes = values::items(value).iter().map(|code| normal_form(code)).collect::<Option<_>>();
                row.lists.insert(*field, codes.ok_or_else(unclear)?);
                continue;
            }
            Field::Safety | Field::PersonSafety => {
                row.lists.insert(*field, values::flags(value).ok_or_else(unclear)?);
                continue;
            }
            Field::Aliases => {
                row.lists.insert(*field, values::items(value).iter().map(|item| values::line(item)).collect());
                continue;
            }
            Field::Name | Field::Mandate | Field::Party | Field::Record => values::line(value),
            _ => continue,
        };
        if single.chars().count() > LONGEST_LINE {
            return Err(unclear());
        }
        if field.is_of_case() {
            row.case.insert(*field, single)
        } else {
            row.person.insert(*field, single)
        };
    }
    row.situation = situation(desk, incoming)?;
    // One country, whichever column names it.
    let named = row.case.remove(&Field::CountryName);
    if let (Some(country), false) = (named, row.case.contains_key(&Field::Country)) {
        row.case.insert(Field::Country, country);
    }
    Ok(row)
}

fn situation(desk: &Desk<'_>, incoming: &Incoming) -> std::result::Result<Option<SituationRecord>, String> {
    let given = |field: Field| incoming.fields.get(&field);
    let Some(kind) = given(Field::Situation) else { return Ok(None) };
    let known = values::situation(kind).ok_or_else(|| not_understood(desk, Field::Situation, kind))?;
    let since = given(Field::SituationSince).ok_or_else(|| why(desk, "no-date", &[]))?;
    let since = values::since(since).ok_or_else(|| not_understood(desk, Field::SituationSince, since))?;
    let source = given(Field::SituationSource).map(|source| values::line(source)).unwrap_or_default();
    Ok(Some(SituationRecord { kind: known, since, source }))
}

/// What a row came to.
#[derive(Default)]
struct Stored {
    is_new: bool,
    fields: Vec<Field>,
}

fn stored(desk: &Desk<'_>, seen: &mut Seen, file: &str, row: &Row<'_>) -> Result<std::result::Result<Stored, String>> {
    if let Some(why) = contradiction(desk, seen, row) {
        return Ok(Err(why));
    }
    let found = holder(desk, &row.code)?;
    let known = match found {
        Some(case) => rows::persons_of(desk, case)?,
        None => Vec::new(),
    };
    let person = match which(desk, row, found, &known)? {
        Ok(person) => person,
        Err(why) => return Ok(Err(why)),
    };
    if let Some(why) = wrong_status(desk, row, found)? {
        return Ok(Err(why));
    }
    for code in row.lists.get(&Field::OtherCodes).into_iter().flatten() {
        if holder(desk, code)?.is_some_and(|holder| Some(holder) != found) {
            return Ok(Err(why(desk, "code-elsewhere", &[("code", code.as_str().into())])));
        }
    }
    if let Some(earlier) = person.and_then(|place| seen.persons.get(&known[place].0)) {
        return Ok(Err(why(desk, "twice", &[("row", (*earlier).into())])));
    }
    let mut done = Stored::default();
    let case = match found {
        Some(case) => case,
        None => {
            done.is_new = true;
            let own = row.code.split('-').next().unwrap_or("").to_owned();
            rows::insert_case(desk, &row.code, row.case.get(&Field::Country).unwrap_or(&own))?
        }
    };
    store_case(desk, file, row, case, &mut done)?;
    let told = seen.cases.entry(row.code.clone()).or_insert_with(|| (row.incoming.row, BTreeMap::new()));
    told.1.extend(row.case.clone());
    if row.names_somebody() {
        let id = store_person(desk, file, row, case, person.map(|place| &known[place]), &mut done)?;
        seen.persons.insert(id, row.incoming.row);
    }
    Ok(Ok(done))
}

/// The case a code finds.
fn holder(desk: &Desk<'_>, code: &str) -> Result<Option<i64>> {
    match cases::find(desk, code) {
        Ok(head) => Ok(Some(head.id)),
        Err(Error::NotFound { .. }) => Ok(None),
        Err(other) => Err(other),
    }
}

impl Row<'_> {
    /// Whether the row is about a person, or only about the case.
    fn names_somebody(&self) -> bool {
        !self.person.is_empty()
    }
}

/// Another row of the file said something else of the same case.
fn contradiction(desk: &Desk<'_>, seen: &Seen, row: &Row<'_>) -> Option<String> {
    let (earlier, said) = seen.cases.get(&row.code)?;
    let (field, _) = row.case.iter().find(|(field, value)| said.get(field).is_some_and(|other| other != *value))?;
    let name = title(*field, desk.context.language);
    Some(why(desk, "contradicts", &[("row", (*earlier).into()), ("field", name.into())]))
}

/// The person of the case the row speaks of: by record, by code, and by name only where nothing would change.
fn which(
    desk: &Desk<'_>,
    row: &Row<'_>,
    case: Option<i64>,
    known: &[(i64, PersonRecord)],
) -> Result<std::result::Result<Option<usize>, String>> {
    let text = |field| row.person.get(&field).map(String::as_str);
    if let Some(record) = text(Field::Record) {
        if let Some(place) = known.iter().position(|(_, person)| person.uid == record) {
            return Ok(Ok(Some(place)));
        }
        if rows::case_of_record(desk, record)?.is_some_and(|other| Some(other) != case) {
            return Ok(Err(why(desk, "record-elsewhere", &[])));
        }
    }
    if let Some(code) = text(Field::PersonCode)
        && let Some(place) = known.iter().position(|(_, person)| person.code == code)
    {
        return Ok(Ok(Some(place)));
    }
    let Some(name) = text(Field::Name) else {
        return Ok(if row.names_somebody() { Err(why(desk, "no-name", &[])) } else { Ok(None) });
    };
    let Some(place) = known.iter().position(|(_, person)| fold(&person.name) == fold(name)) else {
        return Ok(Ok(None));
    };
    // A name is no key: it may find a person, and never changes one.
    let mut fields = Vec::new();
    changed(row, &known[place].1, &mut fields);
    let code_fits = text(Field::PersonCode).is_none();
    Ok(if fields.is_empty() && row.situation.is_none() && code_fits {
        Ok(Some(place))
    } else if let (true, true, Some(life)) = (fields.is_empty(), code_fits, &row.situation) {
        let lives = rows::has_situation(desk, known[place].0, life)?;
        if lives { Ok(Some(place)) } else { Err(why(desk, "only-name", &[("name", name.into())])) }
    } else {
        Err(why(desk, "only-name", &[("name", name.into())]))
    })
}

/// Merging is done by hand: a file cannot say into which case.
fn wrong_status(desk: &Desk<'_>, row: &Row<'_>, case: Option<i64>) -> Result<Option<String>> {
    let Some(status) = row.case.get(&Field::Status) else { return Ok(None) };
    let now = case.map(|case| rows::case(desk, case)).transpose()?;
    let is_same = now.as_ref().is_some_and(|now| now.status == *status);
    if status == "merged" && !is_same {
        return Ok(Some(why(desk, "merged", &[])));
    }
    let needs_date = status != "under_examination" && !is_same && !row.case.contains_key(&Field::StatusSince);
    Ok(needs_date.then(|| why(desk, "no-status-date", &[])))
}

fn store_case(desk: &Desk<'_>, file: &str, row: &Row<'_>, case: i64, done: &mut Stored) -> Result<()> {
    let now = rows::case(desk, case)?;
    if let Some(country) = row.case.get(&Field::Country).filter(|country| **country != now.country) {
        rows::set_country(desk, case, country)?;
        done.fields.push(Field::Country);
    }
    for code in row.lists.get(&Field::OtherCodes).into_iter().flatten() {
        if holder(desk, code)?.is_none() {
            rows::keep_code(desk, case, code)?;
            done.fields.push(Field::OtherCodes);
        }
    }
    if let Some(flags) = row.lists.get(&Field::Safety).filter(|flags| **flags != now.safety) {
        rows::set_safety(desk, case, flags)?;
        done.fields.push(Field::Safety);
    }
    for violation in row.lists.get(&Field::Violations).into_iter().flatten() {
        if !now.violations.contains(violation) {
            rows::add_violation(desk, case, violation)?;
            done.fields.push(Field::Violations);
        }
    }
    for status in &row.incoming.statuses {
        if rows::add_status(desk, case, status)? {
            done.fields.push(Field::Status);
        }
    }
    let Some(status) = row.case.get(&Field::Status) else { return Ok(()) };
    let since = row.case.get(&Field::StatusSince).cloned().unwrap_or_else(|| now.status_since.clone());
    if *status == now.status && since == now.status_since {
        return Ok(());
    }
    rows::set_status(desk, case, status, &since)?;
    done.fields.push(Field::Status);
    if !since.is_empty() && *status != now.status && row.incoming.statuses.is_empty() {
        let source = why(desk, "source", &[("file", file.into())]);
        let moved = StatusRecord { status: status.clone(), since, source, reason: String::new() };
        rows::add_status(desk, case, &moved)?;
    }
    Ok(())
}

fn store_person(
    desk: &Desk<'_>,
    file: &str,
    row: &Row<'_>,
    case: i64,
    known: Option<&(i64, PersonRecord)>,
    done: &mut Stored,
) -> Result<i64> {
    let none = PersonRecord { gender: "unknown".to_owned(), ..PersonRecord::default() };
    let mut fields = Vec::new();
    let person = changed(row, known.map_or(&none, |(_, person)| person), &mut fields);
    let id = match known {
        Some((id, _)) if fields.is_empty() => *id,
        _ => rows::save_person(desk, case, known.map(|(id, _)| *id), &person)?,
    };
    done.is_new |= known.is_none();
    done.fields.extend(fields);
    for life in row.situation.iter().chain(&row.incoming.situations) {
        let source =
            if life.source.is_empty() { why(desk, "source", &[("file", file.into())]) } else { life.source.clone() };
        if rows::add_situation(desk, id, &SituationRecord { source, ..life.clone() })? {
            done.fields.push(Field::Situation);
        }
    }
    Ok(id)
}

/// The person with the row's values, and which of them are new.
fn changed(row: &Row<'_>, now: &PersonRecord, fields: &mut Vec<Field>) -> PersonRecord {
    let mut person = now.clone();
    let singles: [(Field, &mut String); 5] = [
        (Field::PersonCode, &mut person.code),
        (Field::Name, &mut person.name),
        (Field::Gender, &mut person.gender),
        (Field::Mandate, &mut person.mandate),
        (Field::Party, &mut person.party),
    ];
    for (field, value) in singles {
        if let Some(new) = row.person.get(&field).filter(|new| *new != value) {
            value.clone_from(new);
            fields.push(field);
        }
    }
    for (field, value) in [(Field::Aliases, &mut person.aliases), (Field::PersonSafety, &mut person.safety)] {
        if let Some(new) = row.lists.get(&field).filter(|new| *new != value) {
            value.clone_from(new);
            fields.push(field);
        }
    }
    person
}
