//! Finding a case by anything that names it: its own code or a person's, in every printed form.

use crate::decisions::code::normal_form;
use crate::error::{Error, Result};
use crate::store::Reading;

use super::{CaseFacts, DecisionFacts, Person, persons, rows};

/// A case as other nouns point at it.
#[derive(Clone, Debug)]
pub struct CaseHead {
    pub id: i64,
    pub uid: String,
    pub code: String,
    /// ISO 3166-1 alpha-3.
    pub country: String,
}

/// The case a printed code names. A person's code finds the case the person belongs to.
///
/// # Errors
/// `NotFound`.
pub(crate) fn find(reading: &Reading<'_>, printed: &str) -> Result<CaseHead> {
    look_up(reading, printed)?.ok_or_else(|| Error::not_found("case", printed))
}

/// The case a text names, when it is nothing but a code.
pub(crate) fn named_by(reading: &Reading<'_>, text: &str) -> Result<Option<CaseHead>> {
    look_up(reading, text)
}

pub(super) fn look_up(reading: &Reading<'_>, printed: &str) -> Result<Option<CaseHead>> {
    let Some(code) = normal_form(printed) else { return Ok(None) };
    rows::by_code(reading, &code)
}

/// What letters and reports are written from.
///
/// # Errors
/// `NotFound`.
pub(crate) fn facts(reading: &Reading<'_>, printed: &str) -> Result<CaseFacts> {
    let head = find(reading, printed)?;
    let persons: Vec<Person> = persons::of_case(reading, &head)?.into_iter().map(|known| known.person).collect();
    let flagged = persons.iter().flat_map(|person| person.safety.iter().map(|flag| (person.clone(), *flag)));
    Ok(CaseFacts {
        person_safety: flagged.collect(),
        persons,
        violations: rows::violations(reading, head.id)?,
        safety: rows::safety(reading, head.id)?,
        decision: decision(reading, head.id)?,
        uid: head.uid,
        code: head.code,
        country: head.country,
    })
}

/// The newest adopted decision on a case, or the newest draft when none was adopted.
fn decision(reading: &Reading<'_>, case: i64) -> Result<Option<DecisionFacts>> {
    let newest = rows::newest_decision(reading, case)?;
    newest.map(|uid| crate::decisions::facts(reading, &uid)).transpose()
}
