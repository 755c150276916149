//! `directory show`: the page of a country, and who could act together with others for somebody there.

use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::desk::Desk;
use crate::print::Printer;

/// Prints the page as the window shows it, or as one JSON document.
pub(crate) fn show(desk: &Desk, country: &str, printer: &Printer) -> Outcome {
    let found = desk.call("country.show_with_near", json!({ "uid": country.trim().to_uppercase() }))?;
    if printer.wants_json() {
        printer.answer(&found);
        return Ok(());
    }
    let page = &found["page"];
    let facts = |list: &Value| list.as_array().into_iter().flatten().for_each(|fact| line(fact, printer));
    printer.line(text(&page["country"]["name"]));
    facts(&page["facts"]);
    if !page["parliament"].is_null() {
        line(&page["parliament"], printer);
    }
    for chamber in page["chambers"].as_array().into_iter().flatten() {
        for part in ["name", "presiding_title", "seats", "status"] {
            line(&chamber[part], printer);
        }
    }
    for post in page["posts"].as_array().into_iter().flatten() {
        printer.line(&format!("{}: {}", text(&post["title"]), text(&post["sentence"])));
    }
    for near in page["neighbours"].as_array().into_iter().flatten() {
        line(&near["fact"], printer);
    }
    facts(&page["institution"]);
    for body in found["near"].as_array().into_iter().flatten() {
        printer.line(&format!("{}: {}", text(&body["name"]), text(&body["reason"])));
    }
    Ok(())
}

/// A value on a line of its own, with its source.
fn line(fact: &Value, printer: &Printer) {
    if !text(&fact["text"]).is_empty() {
        let origin = &fact["origin"];
        printer.line(&format!(
            "{}: {} [{}, {}]",
            text(&fact["label"]),
            text(&fact["text"]),
            text(&origin["as_of"]),
            text(&origin["source"])
        ));
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("")
}
