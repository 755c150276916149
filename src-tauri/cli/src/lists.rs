//! Lists of cases in and out: CSV, XLSX and the open format.

use std::path::Path;

use casework::error::Error;
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::desk::{Desk, refuse};
use crate::files;
use crate::print::{Printer, Refusal};

/// Imports a list and prints what became of each row. Refused rows make the command fail after all were printed.
pub(crate) fn import(desk: &Desk, path: &Path, dry_run: bool, map: &[String], printer: &Printer) -> Outcome {
    let file = desk.stage(&files::name(path), files::read(path)?);
    let seen = desk.call("case.read_table", json!({ "file": file }))?;
    let mut input = json!({ "file": seen["file"], "dry_run": dry_run });
    if !map.is_empty() {
        input["mapping"] = mapping(&seen, map, true)?;
    }
    let report = desk.call("case.import_table", input)?;
    printer.answer(&report);
    all_taken(&report)
}

/// Refused rows make a command fail after all were printed.
pub(crate) fn all_taken(report: &Value) -> Outcome {
    if report["refused"].as_u64().unwrap_or(0) == 0 {
        return Ok(());
    }
    let message = casework::words::say(
        crate::print::language(),
        "cli-rows-refused",
        &[("count", report["refused"].as_u64().unwrap_or(0).into())],
    );
    Err(json!({ "code": "rows_refused", "message": message, "refused": report["refused"] }))
}

/// What the titles say, corrected by hand.
pub(crate) fn mapping(seen: &Value, map: &[String], once: bool) -> Result<Value, Refusal> {
    let wrong = || refuse(&Error::field("map", "not_one_of"));
    let columns = seen["columns"].as_array().ok_or_else(wrong)?;
    let mut fields: Vec<Value> = columns.iter().map(|column| column["field"].clone()).collect();
    for given in map {
        let (title, field) = given.rsplit_once('=').ok_or_else(wrong)?;
        let place = columns.iter().position(|column| column["title"] == title.trim()).ok_or_else(wrong)?;
        let known = |choice: &Value| choice["field"] == field.trim();
        let is_known = seen["fields"].as_array().is_some_and(|choices| choices.iter().any(known));
        if !is_known && !field.trim().is_empty() {
            return Err(wrong());
        }
        let value = if is_known { json!(field.trim()) } else { Value::Null };
        // A field stands in one column: the one named by hand. Only address books have several of some.
        for other in fields.iter_mut().filter(|other| once && is_known && **other == value) {
            *other = Value::Null;
        }
        fields[place] = value;
    }
    Ok(Value::Array(fields))
}

/// Exports the cases chosen as `case list` chooses them.
pub(crate) fn export(desk: &Desk, path: &Path, chosen: Value, mut asked: Value, printer: &Printer) -> Outcome {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    if !matches!(ending.as_str(), "csv" | "xlsx" | "json") {
        return Err(refuse(&Error::field("file", "not_one_of")));
    }
    asked["format"] = json!(ending);
    if !(chosen["country"].is_null() && chosen["query"].is_null()) {
        let rows = desk.call("case.list", chosen)?;
        asked["codes"] = rows.as_array().into_iter().flatten().map(|row| row["code"].clone()).collect();
    }
    let made = desk.call("case.export", asked)?;
    let mut written = files::write(path, &desk.file(made["file"].as_str().unwrap_or(""))?)?;
    for name in ["cases", "persons", "left_out"] {
        written[name] = made[name].clone();
    }
    printer.answer(&written);
    Ok(())
}
