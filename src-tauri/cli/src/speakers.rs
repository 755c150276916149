//! `directory update`: fetches the Speakers, and takes over what no person has to decide on.

use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::desk::Desk;
use crate::print::Printer;

/// Counts what was added and changed. Vacancies, chambers with several presiding officers, chambers the reference data do
/// not know and posts the office filled itself are left for a person, and counted.
pub(crate) fn update(desk: &Desk, from: Option<&str>, dry_run: bool, printer: &Printer) -> Outcome {
    let update = desk.call("speakers.fetch", json!({ "from": from }))?;
    let changes = update["changes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let of = |outcome: &str| -> Vec<&Value> {
        changes.iter().filter(|one| one["outcome"] == outcome && one["ours"] == json!(false)).collect()
    };
    let (added, changed) = (of("added"), of("changed"));
    let taken: Vec<&Value> = added.iter().chain(&changed).map(|one| &one["uid"]).collect();
    if !dry_run && !taken.is_empty() {
        desk.call("speakers.accept", json!({ "uids": taken }))?;
    }
    let left: Vec<&Value> = changes.iter().filter(|one| dry_run || !taken.contains(&&one["uid"])).collect();
    printer.answer(&json!({
        "added": added.len(),
        "changed": changed.len(),
        "same": update["same"],
        "left": left,
        "attribution": update["attribution"],
    }));
    Ok(())
}
