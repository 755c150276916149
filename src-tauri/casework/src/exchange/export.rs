//! Writing cases out. That it was done, how many, and why flagged cases went too, stands in the history.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use serde_json::json;

use super::file::{CaseRecord, Document, FORMAT, VERSION};
use super::{ExportCases, ExportFormat, Exported, gather};
use crate::error::{Error, Fault, Result};
use crate::language::Language;
use crate::register::House;
use crate::tables::{Grid, guarded};
use crate::text;
use crate::words::say;

/// The last export, kept as a setting so that the history has it.
const LAST: &str = "last_case_export";

/// Makes the file and keeps it for the door.
///
/// # Errors
/// `Invalid` for a separator that is none, `Cancelled`.
pub(crate) fn export(house: &House<'_>, input: ExportCases) -> Result<Exported> {
    let language = house.language;
    let separator = separator(input.separator.as_deref(), language)?;
    let work = house.register.work("case.export");
    work.at(0, 0)?;
    let (cases, left_out) = house.register.read(language, |reading| gather::cases(reading, &input))?;
    let (ending, bytes) = match input.format {
        ExportFormat::Json => ("json", open(house, &cases)?),
        ExportFormat::Xlsx => ("xlsx", house.register.ports().press.workbook(&gather::grid(&cases, language, &work)?)?),
        ExportFormat::Csv => {
            ("csv", plain(&gather::grid(&cases, language, &work)?, separator, input.mark.unwrap_or(true))?)
        }
    };
    // The last moment to stop: from here on the history says that they went out.
    work.go_on()?;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let persons = count(cases.iter().map(|case| case.persons.len()).sum());
    let cases = count(cases.len());
    let today = house.register.ports().clock.today().to_string();
    house.register.act(language, "case.export", |desk| {
        let reason = text::line(input.reason.as_deref().unwrap_or(""));
        let told =
            json!({ "at": desk.context.stamp(), "as": ending, "cases": cases, "persons": persons, "reason": reason });
        desk.set_setting(LAST, &told.to_string())
    })?;
    let name = format!("{} {today}.{ending}", say(language, "exchange-sheet", &[]));
    let id = house.register.stage(&name, bytes);
    Ok(Exported { file: format!("made/{id}.{ending}"), name, cases, persons, left_out })
}

/// Where numbers have a comma, office programs expect a semicolon between cells.
pub(crate) fn separator(asked: Option<&str>, language: Language) -> Result<u8> {
    match asked {
        None if language == Language::En => Ok(b','),
        None => Ok(b';'),
        Some("," | "comma") => Ok(b','),
        Some(";" | "semicolon") => Ok(b';'),
        Some("\t" | "tab") => Ok(b'\t'),
        Some(_) => Err(Error::field("separator", "not_one_of")),
    }
}

fn open(house: &House<'_>, cases: &[CaseRecord]) -> Result<Vec<u8>> {
    let document = Document {
        format: FORMAT.to_owned(),
        version: VERSION,
        written: crate::clock::stamp(house.register.ports().clock.now()),
        cases: cases.to_vec(),
    };
    serde_json::to_vec_pretty(&document).map_err(|e| Fault::new("exchange", e).into())
}

/// A table as CSV: every cell in quotes, none of them a formula.
pub(crate) fn plain(grid: &Grid, separator: u8, mark: bool) -> Result<Vec<u8>> {
    let start = if mark { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
    let mut writer = WriterBuilder::new()
        .delimiter(separator)
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Always)
        .from_writer(start);
    let fault = |e: csv::Error| Fault::new("exchange", e);
    writer.write_record(&grid.head).map_err(fault)?;
    for row in &grid.rows {
        writer.write_record(row.iter().map(|cell| guarded(&cell.plain()))).map_err(fault)?;
    }
    writer.into_inner().map_err(|e| Fault::new("exchange", e.to_string()).into())
}
