//! Cases in and out as tables (CSV, XLSX) and as the open format (JSON).
//!
//! Rows are joined by codes, never by their place and never by a name alone. A dry run is the real run taken back before
//! it is kept, so both always say the same. Nothing sealed goes out, and no note does.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::register::House;

mod columns;
mod export;
mod file;
mod gather;
mod read;
mod rows;
mod take;
#[cfg(test)]
mod tests;
pub(crate) mod titles;
mod values;

pub use columns::Field;
pub(crate) use export::{export, plain as csv_text, separator as csv_separator};
pub(crate) use values::{country as country_of, items};

/// Names a staged file.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReadTable {
    pub file: String,
}

/// A file before it is imported: its columns, and what each is taken for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TablePreview {
    /// Id of the file for `case.import_table`.
    pub file: String,
    pub name: String,
    /// Lines below the head, or cases of the open format.
    pub rows: u32,
    /// Empty for the open format, which needs no mapping.
    pub columns: Vec<TableColumn>,
    /// What a column can be taken for.
    pub fields: Vec<FieldChoice>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct TableColumn {
    pub title: String,
    /// What it is taken for: remembered from last time, or known by its title.
    pub field: Option<Field>,
    /// The first values.
    pub samples: Vec<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct FieldChoice {
    pub field: Field,
    pub name: String,
}

/// Imports a staged file, or says what importing it would do.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ImportCases {
    pub file: String,
    /// One for each column; what the titles say when left out.
    pub mapping: Option<Vec<Option<Field>>>,
    pub dry_run: bool,
}

/// What became of every row.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct CaseImport {
    /// Id of the file, for the real run after a dry one.
    pub file: String,
    pub rows: Vec<RowReport>,
    pub added: u32,
    pub changed: u32,
    pub same: u32,
    pub refused: u32,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct RowReport {
    /// Number of the row as an office program counts, the head being 1.
    pub row: u32,
    /// Code of the case, as far as it could be read.
    pub case: String,
    /// Name of the person.
    pub person: String,
    pub outcome: RowOutcome,
    /// What changed, or why it was refused: a finished sentence.
    pub why: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowOutcome {
    Added,
    Changed,
    Same,
    Refused,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    Csv,
    #[default]
    Xlsx,
    Json,
}

/// What to export, and how.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ExportCases {
    pub format: ExportFormat,
    /// Codes of the cases; all when left out.
    pub codes: Option<Vec<String>>,
    /// Of CSV: `,` or `;` or a tab; the habit of the language when left out.
    pub separator: Option<String>,
    /// Of CSV: the mark by which some office programs know UTF-8. Set unless said otherwise.
    pub mark: Option<bool>,
    /// Why cases with safety flags may go out all the same; without it they are left out.
    pub reason: Option<String>,
}

/// An export that is ready to be saved.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Exported {
    /// Id of the file for the door, e.g. `made/<id>`.
    pub file: String,
    /// A name to propose.
    pub name: String,
    pub cases: u32,
    pub persons: u32,
    /// Codes of the cases left out for their safety flags.
    pub left_out: Vec<String>,
}

/// What is in a file and what its columns are taken for.
///
/// # Errors
/// `NotFound`, `TableNotRead`.
pub(crate) fn preview(house: &House<'_>, input: ReadTable) -> Result<TablePreview> {
    let staged = house.register.take_staged(&input.file)?;
    let read = read::read(house, &staged)?;
    let fields = Field::ALL
        .iter()
        .filter(|field| field.is_taken())
        .map(|field| FieldChoice { field: *field, name: columns::title(*field, house.language) })
        .collect();
    let columns = match &read {
        read::Read::Table(lines) => house.register.read(house.language, |reading| read::columns(reading, lines))?,
        read::Read::Open(_) => Vec::new(),
    };
    let (name, rows) = (staged.name.clone(), read.count());
    let file = house.register.stage(&staged.name, staged.bytes);
    Ok(TablePreview { file, name, rows, columns, fields })
}

/// Imports a file of cases in one transaction, or rehearses it.
///
/// # Errors
/// `NotFound`, `TableNotRead`, `Invalid` when no column is the case's code, `Cancelled`.
pub(crate) fn import(house: &House<'_>, input: ImportCases) -> Result<CaseImport> {
    let staged = house.register.take_staged(&input.file)?;
    let done = import_staged(house, &input, &staged);
    // A file that was refused, rehearsed or stopped is still there for another try.
    if input.dry_run || done.is_err() {
        house.register.put_back(&input.file, staged);
    }
    done.map(|report| CaseImport { file: input.file, ..report })
}

fn import_staged(house: &House<'_>, input: &ImportCases, staged: &crate::register::Staged) -> Result<CaseImport> {
    let read = read::read(house, staged)?;
    let mapping = match &read {
        read::Read::Open(_) => Vec::new(),
        read::Read::Table(lines) => match &input.mapping {
            Some(mapping) => mapping.clone(),
            None => {
                let known = house.register.read(house.language, |reading| read::columns(reading, lines))?;
                known.into_iter().map(|column| column.field).collect()
            }
        },
    };
    if matches!(read, read::Read::Table(_)) && !mapping.contains(&Some(Field::CaseCode)) {
        return Err(Error::field("mapping", "no_code_column"));
    }
    let incoming = read.rows(&mapping);
    let work = house.register.work("case.import_table");
    let mut report = CaseImport::default();
    let done = house.register.act(house.language, "case.import_table", |desk| {
        report = take::take_all(desk, &work, &staged.name, incoming)?;
        if let read::Read::Table(lines) = &read {
            read::remember(desk, lines, &mapping)?;
        }
        // Leaving with an error takes everything back: that is the rehearsal.
        if input.dry_run { Err(Error::Stale) } else { Ok(()) }
    });
    match done {
        Err(Error::Stale) if input.dry_run => Ok(report),
        Err(other) => Err(other),
        Ok(()) => Ok(report),
    }
}
