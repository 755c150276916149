//! Cases by hand: one without a decision, another country, chamber or violations, a code corrected.

use serde::Deserialize;
use ts_rs::TS;

use super::find::{CaseHead, find};
use super::rules::{Broken, StoredSource};
use super::statuses::{self, Move};
use super::{CaseStatus, Person, persons, rows};
use crate::decisions::code::normal_form;
use crate::directory;
use crate::error::{Error, Result};
use crate::store::Desk;
use crate::text;

/// Adds a case no decision was imported for.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddCase {
    /// Any printed form.
    pub code: String,
    /// ISO 3166-1 alpha-3; that of the code when left out.
    pub country: Option<String>,
    /// Names of the persons.
    pub persons: Option<Vec<String>>,
    /// Who says so, in words; it stands with the status the case begins with.
    pub source: Option<String>,
}

/// Changes what a case is about. Fields left out stay as they are.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveCase {
    pub code: String,
    pub revision: u32,
    pub country: Option<String>,
    /// Code of a chamber of the country; empty for none.
    pub chamber: Option<String>,
    /// Ids of the vocabulary.
    pub violations: Option<Vec<String>>,
}

/// Gives a case another code. The one it had goes on finding it.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SetCode {
    pub code: String,
    pub revision: u32,
    pub to: String,
}

/// Adds a case by hand.
///
/// # Errors
/// `Invalid`: `not_a_code`, or `taken` when the code finds a case already.
pub(crate) fn add(desk: &Desk<'_>, input: &AddCase) -> Result<CaseHead> {
    let mut broken = Broken::default();
    let code = new_code(desk, &input.code, "code", None, &mut broken)?;
    let own = code.split('-').next().unwrap_or("");
    let country = input.country.as_deref().map_or(own, str::trim).to_uppercase();
    if !code.is_empty() && directory::country(&country).is_none() {
        broken.add("country", "not_known");
    }
    let names = text::lines(input.persons.as_deref().unwrap_or_default());
    if names.iter().any(|name| name.chars().count() > text::LONGEST_LINE) {
        broken.add("persons", "too_long");
    }
    let words = broken.line("source", input.source.as_deref().unwrap_or(""));
    broken.settle()?;
    let head = rows::insert(desk, &code, &country)?;
    if !words.is_empty() {
        let (source, since) = (StoredSource { words, ..StoredSource::default() }, desk.context.date());
        let begins = Move { status: CaseStatus::UnderExamination, since: &since, source, reason: "", into: None };
        statuses::take(desk, head.id, &begins)?;
    }
    for name in &names {
        // A case of one person has the person's own code.
        let own = if names.len() == 1 && !code.contains("-COLL-") { code.as_str() } else { "" };
        let code = Some(own.to_owned()).filter(|own| !own.is_empty());
        persons::add(desk, head.id, &Person { name: name.clone(), code, ..Person::default() })?;
    }
    Ok(head)
}

/// A code in normal form that finds no case yet; `own` may find itself.
fn new_code(
    desk: &Desk<'_>,
    printed: &str,
    field: &str,
    own: Option<&CaseHead>,
    broken: &mut Broken,
) -> Result<String> {
    let Some(code) = normal_form(printed) else {
        broken.add(field, if printed.trim().is_empty() { "empty" } else { "not_a_code" });
        return Ok(String::new());
    };
    let found = rows::by_code(desk, &code)?;
    let is_own = found.as_ref().is_none_or(|found| own.is_some_and(|own| own.id == found.id));
    // A case that was merged into this one has the code for good.
    if !is_own || rows::has_code(desk, &code)? && own.is_none_or(|own| own.code != code) {
        broken.add(field, "taken");
    }
    Ok(code)
}

/// Changes what a case is about.
///
/// # Errors
/// `NotFound`, `Stale`, `Invalid`.
pub(crate) fn save(desk: &Desk<'_>, input: &SaveCase) -> Result<CaseHead> {
    let head = find(desk, &input.code)?;
    let own = rows::own(desk, head.id)?;
    if own.revision != input.revision {
        return Err(Error::Stale);
    }
    let mut broken = Broken::default();
    let country = input.country.as_deref().map_or_else(|| head.country.clone(), |c| c.trim().to_uppercase());
    if directory::country(&country).is_none() {
        broken.add("country", "not_known");
    }
    let chamber = input.chamber.clone().unwrap_or(own.chamber);
    if !chamber.is_empty() && !directory::chambers_of(&country).iter().any(|one| one.code == chamber) {
        broken.add("chamber", "not_known");
    }
    let known = directory::violation_vocabulary(desk.context.language);
    let wanted = input.violations.as_deref();
    if wanted.is_some_and(|wanted| wanted.iter().any(|id| known.iter().all(|one| one.id != *id))) {
        broken.add("violations", "not_known");
    }
    broken.settle()?;
    if let Some(wanted) = wanted {
        for gone in rows::violations(desk, head.id)?.iter().filter(|id| !wanted.contains(id)) {
            rows::remove_violation(desk, head.id, gone)?;
        }
        for id in wanted {
            rows::add_violation(desk, head.id, id)?;
        }
    }
    rows::set_facts(desk, head.id, &country, &chamber)?;
    rows::head(desk, head.id)
}

/// Corrects a case's code and gives both forms, the one before first. Links by code are the caller's to mend.
///
/// # Errors
/// `NotFound`, `Stale`, `Invalid`.
pub(crate) fn set_code(desk: &Desk<'_>, input: &SetCode) -> Result<(String, CaseHead)> {
    let head = find(desk, &input.code)?;
    if rows::revision(desk, head.id)? != input.revision {
        return Err(Error::Stale);
    }
    let mut broken = Broken::default();
    let code = new_code(desk, &input.to, "to", Some(&head), &mut broken)?;
    broken.settle()?;
    if code != head.code {
        rows::set_code(desk, head.id, &code)?;
        rows::keep_code(desk, head.id, &head.code)?;
    }
    Ok((head.code, rows::head(desk, head.id)?))
}
