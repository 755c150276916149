//! From a staged file to rows that say which field holds what.

use std::collections::BTreeMap;

use super::columns::{self, Field};
use super::file::{CaseRecord, Document, FORMAT, PersonRecord, SituationRecord, StatusRecord, VERSION};
use super::{TableColumn, titles};
use crate::error::{Error, Result};
use crate::register::{House, Staged};
use crate::store::{Desk, Reading};
use crate::tables::{Lines, TableError, unguarded};

/// Where the office's last mapping is kept.
const REMEMBERED: &str = "case_import_columns";

/// A file's content.
pub(super) enum Read {
    Table(Lines),
    Open(Vec<CaseRecord>),
}

/// One row to take in.
#[derive(Clone, Debug, Default)]
pub(super) struct Incoming {
    pub(super) row: u32,
    /// Trimmed, never empty: an empty cell says nothing and changes nothing.
    pub(super) fields: BTreeMap<Field, String>,
    /// Of the open format: every situation and status, not only the newest.
    pub(super) situations: Vec<SituationRecord>,
    pub(super) statuses: Vec<StatusRecord>,
}

/// Reads the file; foreign bytes are read by the port.
pub(super) fn read(house: &House<'_>, staged: &Staged) -> Result<Read> {
    let not_read = |reason| Error::TableNotRead { file: staged.name.clone(), reason };
    let start = staged.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&staged.bytes);
    if start.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{') {
        let document: Document = serde_json::from_slice(start).map_err(|_| not_read(TableError::Damaged))?;
        if document.format != FORMAT {
            return Err(not_read(TableError::Damaged));
        }
        if document.version > VERSION {
            return Err(Error::NewerRegister { found: document.version, known: VERSION });
        }
        return Ok(Read::Open(document.cases));
    }
    house.register.ports().reader.read_table(&staged.name, &staged.bytes).map(Read::Table).map_err(not_read)
}

impl Read {
    /// Rows below the head, or cases.
    pub(super) fn count(&self) -> u32 {
        let count = match self {
            Read::Table(lines) => lines.len().saturating_sub(1),
            Read::Open(cases) => cases.len(),
        };
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// The rows, empty ones left out.
    pub(super) fn rows(&self, mapping: &[Option<Field>]) -> Vec<Incoming> {
        match self {
            Read::Table(lines) => {
                lines.iter().enumerate().skip(1).filter_map(|(i, l)| of_line(i, l, mapping)).collect()
            }
            Read::Open(cases) => of_cases(cases),
        }
    }
}

fn of_line(place: usize, line: &[String], mapping: &[Option<Field>]) -> Option<Incoming> {
    let mut incoming = Incoming { row: u32::try_from(place + 1).unwrap_or(u32::MAX), ..Incoming::default() };
    for (cell, field) in line.iter().zip(mapping) {
        let text = unguarded(cell.trim()).trim();
        if let Some(field) = field.filter(|field| field.is_taken() && !text.is_empty()) {
            incoming.fields.entry(field).or_insert_with(|| text.to_owned());
        }
    }
    (!incoming.fields.is_empty()).then_some(incoming)
}

/// One row a person, or one for a case without persons; numbered as they stand in the file.
fn of_cases(cases: &[CaseRecord]) -> Vec<Incoming> {
    let mut rows = Vec::new();
    for case in cases {
        let nobody = [PersonRecord::default()];
        let persons = if case.persons.is_empty() { &nobody[..] } else { &case.persons };
        for person in persons {
            let list = |items: &[String]| items.join("; ");
            let given = [
                (Field::CaseCode, case.code.clone()),
                (Field::OtherCodes, list(&case.other_codes)),
                (Field::Country, case.country.clone()),
                (Field::Status, case.status.clone()),
                (Field::StatusSince, case.status_since.clone()),
                (Field::Violations, list(&case.violations)),
                (Field::Safety, list(&case.safety)),
                (Field::Record, person.uid.clone()),
                (Field::PersonCode, person.code.clone()),
                (Field::Name, person.name.clone()),
                (Field::Aliases, list(&person.aliases)),
                (Field::Gender, person.gender.clone()),
                (Field::Mandate, person.mandate.clone()),
                (Field::Party, person.party.clone()),
                (Field::PersonSafety, list(&person.safety)),
            ];
            rows.push(Incoming {
                row: u32::try_from(rows.len() + 1).unwrap_or(u32::MAX),
                fields: given.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect(),
                situations: person.situations.clone(),
                statuses: case.statuses.clone(),
            });
        }
    }
    rows
}

/// The columns of a table with what each is taken for; no field is proposed twice.
pub(super) fn columns(reading: &Reading<'_>, lines: &Lines) -> Result<Vec<TableColumn>> {
    let guess = |title: &str| columns::guess(title, reading.context.language);
    let found = titles::columns(reading, lines, REMEMBERED, guess, |_| false)?;
    let column = |titles::Column { title, field, samples }| TableColumn {
        title,
        field: field.filter(|field: &Field| field.is_taken()),
        samples,
    };
    Ok(found.into_iter().map(column).collect())
}

/// Keeps what the columns were taken for.
pub(super) fn remember(desk: &Desk<'_>, lines: &Lines, mapping: &[Option<Field>]) -> Result<()> {
    titles::remember(desk, REMEMBERED, lines, mapping)
}
