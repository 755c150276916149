//! What changed in an act, one plain sentence a change. Nothing of a row that is or was sealed is ever said.

use super::names::{self, Said};
use super::nets::{Fate, Net, Values, nets};
use super::rows;
use crate::error::Result;
use crate::store::Reading;
use crate::words::{Argument, say};

/// More sentences than this are counted, not said.
const MOST: usize = 12;
/// As many rows of one kind in one case are named; more are counted.
const NAMED: usize = 2;
/// Longer names, such as the words of a demand, are given by their beginning.
const NAME: usize = 90;

/// The sentences of an entry, and how many were left out.
pub(super) fn of(reading: &Reading<'_>, entry: i64) -> Result<(Vec<String>, u32)> {
    let all = nets(rows::changes(reading, entry)?);
    let mut lines: Vec<String> = Vec::new();
    let mut more = 0;
    let mut counted: Vec<String> = Vec::new();
    for net in &all {
        let Some(noun) = names::noun(reading, &net.place) else { continue };
        if is_said_elsewhere(net, &all) {
            continue;
        }
        if lines.len() >= MOST {
            more += 1;
            continue;
        }
        let alike: Vec<&Net> = all.iter().filter(|other| is_alike(net, other)).collect();
        if rows::was_sealed(reading, &net.record)? {
            push(&mut lines, sealed(reading, net)?);
        } else if alike.len() > NAMED {
            let first = alike[0].record.clone();
            if !counted.contains(&first) {
                lines.extend(many(reading, net, &noun, alike.len())?);
                counted.push(first);
            }
        } else {
            for line in one(reading, net, &noun)? {
                push(&mut lines, line);
            }
        }
    }
    Ok((lines, more))
}

/// The same sentence is not said twice.
fn push(lines: &mut Vec<String>, line: String) {
    if !lines.contains(&line) {
        lines.push(line);
    }
}

fn is_alike(net: &Net, other: &Net) -> bool {
    let kin = other.place == net.place && other.of_case == net.of_case && other.fate == net.fate;
    kin && (net.fate != Fate::Changed
        || (said(&other.before) == said(&net.before) && said(&other.after) == said(&net.after)))
}

/// What of a change is told.
fn said(values: &Values) -> Vec<(&String, &serde_json::Value)> {
    values.iter().filter(|(name, _)| !super::bars::FOLLOWING.contains(&name.as_str())).collect()
}

/// The move of a status, or of a demand's state, stands in a list of its own and on the row it is about: that row says it
/// better, with what it was before.
fn is_said_elsewhere(net: &Net, all: &[Net]) -> bool {
    let (place, column) = match net.place.as_str() {
        "case_statuses" => ("cases", "status"),
        "demand_states" => ("demands", "state"),
        _ => return false,
    };
    let about = |other: &Net| match place {
        "cases" => other.of_case == net.of_case,
        _ => net.after.get("demand_id").and_then(serde_json::Value::as_i64) == Some(other.row_id),
    };
    let says = |other: &Net| other.place == place && about(other) && other.after.contains_key(column);
    net.fate == Fate::Made && all.iter().any(says)
}

fn sealed(reading: &Reading<'_>, net: &Net) -> Result<String> {
    let case = names::case_code(reading, net.of_case)?;
    Ok(told(
        reading,
        if case.is_empty() { "history-line-sealed" } else { "history-line-sealed-in" },
        &[("case", case.into())],
    ))
}

/// "Added to XAR-COLL-01: 3 persons", or "3 demands: confirmed on entered, “2 November 2026”".
fn many(reading: &Reading<'_>, net: &Net, noun: &str, count: usize) -> Result<Vec<String>> {
    let what = told(reading, noun, &[("count", count.into())]);
    if net.fate == Fate::Changed { fields(reading, net, &what) } else { Ok(vec![whereabouts(reading, net, what)?]) }
}

/// "Added to XAR-COLL-01: person Awa Ndiaye".
fn whereabouts(reading: &Reading<'_>, net: &Net, what: String) -> Result<String> {
    let case = if net.place == "cases" { String::new() } else { names::case_code(reading, net.of_case)? };
    let key = match (net.fate == Fate::Removed, case.is_empty()) {
        (false, true) => "history-line-added",
        (false, false) => "history-line-added-to",
        (true, true) => "history-line-removed",
        (true, false) => "history-line-removed-from",
    };
    Ok(told(reading, key, &[("what", what.into()), ("case", case.into())]))
}

fn one(reading: &Reading<'_>, net: &Net, noun: &str) -> Result<Vec<String>> {
    let values = names::whole(reading, net)?;
    let name = named(reading, net, noun, &values)?;
    if net.fate == Fate::Changed {
        return fields(reading, net, &name);
    }
    if net.place == "situations" && net.fate == Fate::Made {
        return Ok(vec![situation(reading, net, &values)?]);
    }
    Ok(vec![whereabouts(reading, net, name)?])
}

/// "Situation of Awa Ndiaye: from “detained” to “released” (2 November 2026)".
fn situation(reading: &Reading<'_>, net: &Net, values: &Values) -> Result<String> {
    let person = names::record(reading, net, values)?;
    let id = values.get("person_id").and_then(serde_json::Value::as_i64).unwrap_or(0);
    let before = rows::situation_before(reading, id, net.row_id)?.unwrap_or_default();
    let word = |kind: String| names::value(reading, "situations", "kind", Some(&kind.into())).short();
    let (before, after) = (word(before), word(names::text(values, "kind")));
    let date = names::value(reading, "situations", "since", values.get("since")).short();
    let key = if before.is_empty() { "history-line-situation" } else { "history-line-situation-from" };
    let arguments =
        [("name", person.into()), ("before", before.into()), ("after", after.into()), ("date", date.into())];
    Ok(told(reading, key, &arguments))
}

fn named(reading: &Reading<'_>, net: &Net, noun: &str, values: &Values) -> Result<String> {
    let what = told(reading, noun, &[("count", 1.into())]);
    let name = names::record(reading, net, values)?;
    let name = names::shortened(&name, NAME);
    Ok(if name.is_empty() {
        what
    } else {
        told(reading, "history-named", &[("what", what.into()), ("name", name.into())])
    })
}

/// One sentence a field that has a word; what has none is one sentence together.
fn fields(reading: &Reading<'_>, net: &Net, name: &str) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    let mut quiet = 0_usize;
    for (column, after) in &net.after {
        let Some(field) = names::field(reading, &net.place, column) else {
            quiet += usize::from(!super::bars::FOLLOWING.contains(&column.as_str()));
            continue;
        };
        let before = names::value(reading, &net.place, column, net.before.get(column));
        let after = names::value(reading, &net.place, column, Some(after));
        lines.push(field_line(reading, name, field, before, after));
    }
    if lines.is_empty() && quiet > 0 {
        lines.push(told(reading, "history-line-details", &[("name", name.into())]));
    }
    Ok(lines)
}

fn field_line(reading: &Reading<'_>, name: &str, field: String, before: Said, after: Said) -> String {
    let (key, before, after, count) = match (before, after) {
        (Said::Short(before), Said::Short(after)) => ("history-line-changed", before, after, 0),
        (Said::Nothing, Said::Short(after)) => ("history-line-entered", String::new(), after, 0),
        (Said::Short(before), Said::Nothing) => ("history-line-cleared", before, String::new(), 0),
        (_, Said::Long(count)) => ("history-line-text", String::new(), String::new(), count),
        (Said::Long(_) | Said::Nothing, Said::Nothing) => {
            ("history-line-text-cleared", String::new(), String::new(), 0)
        }
        (Said::Long(_), Said::Short(after)) => ("history-line-entered", String::new(), after, 0),
    };
    let arguments = [
        ("name", name.into()),
        ("field", field.into()),
        ("before", before.into()),
        ("after", after.into()),
        ("count", count.into()),
    ];
    told(reading, key, &arguments)
}

fn told(reading: &Reading<'_>, key: &str, arguments: &[Argument<'_>]) -> String {
    say(reading.context.language, key, arguments)
}
