//! Forms a native speaker has still to read, and the office's word that somebody did.
//!
//! A confirmation holds for the forms as they were read: when the reference data change, it has to be given again.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, FieldError, Result};
use crate::language::{Gender, Language};
use crate::store::{Desk, Reading};
use crate::text;

use super::own::{FormField, part};
use super::rows;
use super::tables::{Office, book};

/// Says that the forms of an office were read and found right.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ConfirmForms {
    pub office: String,
    pub language: Language,
    /// Who read them.
    pub reader: String,
}

/// The office's word that somebody read the forms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FormReview {
    pub uid: String,
    pub reader: String,
    /// ISO date.
    pub since: String,
    /// The forms have changed since, so it does not hold any longer.
    pub outdated: bool,
}

/// A review as it is kept.
pub(super) struct Kept {
    pub(super) office: String,
    pub(super) language: Language,
    pub(super) rule: String,
    pub(super) review: FormReview,
}

/// Confirms the forms of an office in a language as they are now.
///
/// # Errors
/// `Invalid` for an unknown office or without the reader's name.
pub(crate) fn confirm(desk: &Desk<'_>, input: &ConfirmForms) -> Result<()> {
    let office = book().office(&input.office).ok_or_else(|| Error::field("office", "not_known"))?;
    let reader = text::line(&input.reader);
    let broken = match reader.chars().count() {
        0 => Some("empty"),
        n if n > text::LONGEST_LINE => Some("too_long"),
        _ => None,
    };
    if let Some(rule) = broken {
        return Err(Error::Invalid { fields: vec![FieldError::new("reader", rule)] });
    }
    rows::put_review(desk, &input.office, input.language, &reader, &all_text(office, input.language))
}

/// Takes a confirmation back. Gives the office and the language it was for.
///
/// # Errors
/// `NotFound`.
pub(crate) fn withdraw(desk: &Desk<'_>, uid: &str) -> Result<(String, Language)> {
    let kept = rows::reviews(desk)?.into_iter().find(|kept| kept.review.uid == uid);
    let kept = kept.ok_or_else(|| Error::not_found("form_review", uid))?;
    rows::remove_review(desk, uid)?;
    Ok((kept.office, kept.language))
}

/// The confirmation of an office's forms in a language, if there is one.
pub(crate) fn review_of(reading: &Reading<'_>, office: &str, language: Language) -> Result<Option<FormReview>> {
    let found = rows::reviews(reading)?.into_iter().find(|kept| kept.office == office && kept.language == language);
    Ok(found.map(|kept| FormReview { outdated: is_outdated(&kept), ..kept.review }))
}

/// The languages in which an office's forms are confirmed as they are now.
pub(super) fn confirmed(reading: &Reading<'_>, office: &str) -> Result<Vec<Language>> {
    let all = rows::reviews(reading)?;
    let holds = |kept: &&Kept| kept.office == office && !is_outdated(kept);
    Ok(all.iter().filter(holds).map(|kept| kept.language).collect())
}

fn is_outdated(kept: &Kept) -> bool {
    book().office(&kept.office).is_none_or(|office| all_text(office, kept.language) != kept.rule)
}

/// All forms of an office in a language as one text.
fn all_text(office: &Office, language: Language) -> String {
    let genders = [Gender::Female, Gender::Male, Gender::Unknown];
    let parts = genders.into_iter().flat_map(|gender| {
        let form = office.form(language, gender);
        FormField::ALL.into_iter().map(move |field| part(form, field))
    });
    parts.collect::<Vec<_>>().join("\n")
}
