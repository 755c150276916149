//! `contact`: the office's address book, in and out.

use std::path::Path;

use casework::error::Error;
use serde_json::{Value, json};

use crate::args::ContactCommand;
use crate::commands::Outcome;
use crate::desk::{Desk, refuse};
use crate::print::Printer;
use crate::{files, lists};

/// Runs the command.
pub(crate) fn run(desk: &Desk, command: ContactCommand, printer: &Printer) -> Outcome {
    match command {
        ContactCommand::List { text, limit } => {
            let page = desk.call("contact.list", json!({ "text": text.unwrap_or_default(), "limit": limit }))?;
            printer.answer(&page["rows"]);
            Ok(())
        }
        ContactCommand::Import { file, dry_run, alike, tag, map } => {
            let staged = desk.stage(&files::name(&file), files::read(&file)?);
            let seen = desk.call("contact.read_file", json!({ "file": staged }))?;
            let mut input =
                json!({ "file": seen["file"], "dry_run": dry_run, "all": alike.replace('-', "_"), "tags": tag });
            if !map.is_empty() {
                input["mapping"] = lists::mapping(&seen, &map, false)?;
            }
            let mut report = desk.call("contact.import", input)?;
            for row in report["rows"].as_array_mut().into_iter().flatten() {
                row["outcome"] = outcome(row);
            }
            printer.answer(&report);
            lists::all_taken(&report)
        }
        ContactCommand::Export { file, old, separator } => export(desk, &file, old, separator, printer),
    }
}

/// What became of a row in the words of the contract: one that looks like a contact there is became what was chosen.
fn outcome(row: &Value) -> Value {
    match row["choice"].as_str() {
        Some("keep_both") => json!("added"),
        Some("fill") => json!("changed"),
        Some(_) => json!("left_out"),
        None => row["outcome"].clone(),
    }
}

fn export(desk: &Desk, path: &Path, old: bool, separator: Option<String>, printer: &Printer) -> Outcome {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let format = match (ending.as_str(), old) {
        ("vcf", false) => "vcard4",
        ("vcf", true) => "vcard3",
        ("csv", _) => "csv",
        ("xlsx", _) => "xlsx",
        _ => return Err(refuse(&Error::field("file", "not_one_of"))),
    };
    let made = desk.call("contact.export", json!({ "format": format, "separator": separator }))?;
    let mut written = files::write(path, &desk.file(made["file"].as_str().unwrap_or(""))?)?;
    written["contacts"] = made["contacts"].clone();
    printer.answer(&written);
    Ok(())
}
