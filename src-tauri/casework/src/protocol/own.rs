//! The office's own forms of address: for a kind of post or for one person, winning over the reference data.
//!
//! A form is kept with the reference data's form it replaced, so that a later change of the data can be told. What an
//! own form cannot fill (no name known, no subject) falls back to the rule.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, FieldError, Result};
use crate::language::{Gender, Language};
use crate::store::{Desk, Reading};
use crate::text;

use super::rows;
use super::tables::{Form, Office, book};

/// Most lines of an envelope or a close.
const MOST_LINES: usize = 12;

/// Most characters of a form.
const LONGEST: usize = 1_000;

/// A part of a form of address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FormField {
    Envelope,
    Salutation,
    Opening,
    Close,
    Spoken,
    Reference,
}

impl FormField {
    /// Every part, in the order of a letter.
    pub const ALL: [FormField; 6] = [
        FormField::Envelope,
        FormField::Salutation,
        FormField::Opening,
        FormField::Close,
        FormField::Spoken,
        FormField::Reference,
    ];

    /// The word the store and the words use, e.g. `salutation`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            FormField::Envelope => "envelope",
            FormField::Salutation => "salutation",
            FormField::Opening => "opening",
            FormField::Close => "close",
            FormField::Spoken => "spoken",
            FormField::Reference => "reference",
        }
    }

    pub(super) fn from_tag(tag: &str) -> Option<FormField> {
        FormField::ALL.into_iter().find(|field| field.tag() == tag)
    }
}

/// A form of address as it is written down, with its placeholders such as `{name}`; several lines for the envelope and
/// the close. Going in, a part left out stays as it is and an empty one goes back to the rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct FormTexts {
    pub envelope: Option<String>,
    pub salutation: Option<String>,
    pub opening: Option<String>,
    pub close: Option<String>,
    pub spoken: Option<String>,
    pub reference: Option<String>,
}

impl FormTexts {
    /// The text of a part, if it was given.
    #[must_use]
    pub fn get(&self, field: FormField) -> Option<&str> {
        match field {
            FormField::Envelope => &self.envelope,
            FormField::Salutation => &self.salutation,
            FormField::Opening => &self.opening,
            FormField::Close => &self.close,
            FormField::Spoken => &self.spoken,
            FormField::Reference => &self.reference,
        }
        .as_deref()
    }
}

/// Puts the office's own forms in the place of the rule's.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveForms {
    pub office: String,
    /// Uid of the one holder they are for; everybody in such an office without one.
    pub holder: Option<String>,
    pub language: Language,
    /// For every gender without one.
    pub gender: Option<Gender>,
    pub texts: FormTexts,
    /// Who said so.
    pub source: String,
}

/// One of the office's own forms, with the rule's beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OwnForm {
    pub uid: String,
    pub office: String,
    /// Uid of the one holder it is for.
    pub holder: Option<String>,
    /// Name of that holder.
    pub holder_name: String,
    pub language: Language,
    /// Every gender without one.
    pub gender: Option<Gender>,
    pub field: FormField,
    pub text: String,
    /// What the reference data say now.
    pub rule: String,
    /// What they said when the office put its own form there; only when that has changed since.
    pub rule_before: Option<String>,
    pub source: String,
    /// ISO date.
    pub since: String,
}

/// The office's own forms that apply to one addressee, and the languages it confirmed.
#[derive(Clone, Debug, Default)]
pub struct Own {
    pub(super) forms: Vec<OwnForm>,
    pub(super) confirmed: Vec<Language>,
}

impl Own {
    /// The text that wins for a part: one person's before the post's, one gender's before every gender's.
    pub(super) fn text(&self, field: FormField, language: Language, gender: Gender) -> Option<&str> {
        let fits = |own: &&OwnForm| {
            own.field == field && own.language == language && own.gender.is_none_or(|only| only == gender)
        };
        let best = self.forms.iter().filter(fits).max_by_key(|own| (own.holder.is_some(), own.gender.is_some()))?;
        Some(&best.text)
    }
}

/// What applies to an office, and to the holder of this uid (may be empty).
pub(crate) fn own_of(reading: &Reading<'_>, office: &str, holder: &str) -> Result<Own> {
    let forms = rows::forms(reading, office)?;
    let applies = |own: &OwnForm| own.holder.as_deref().is_none_or(|uid| uid == holder);
    Ok(Own {
        forms: forms.into_iter().filter(applies).collect(),
        confirmed: super::review::confirmed(reading, office)?,
    })
}

/// Every own form of an office in a language, those of persons included; their names are the caller's to fill in.
pub(crate) fn own_forms(reading: &Reading<'_>, office: &str, language: Language) -> Result<Vec<OwnForm>> {
    let forms = rows::forms(reading, office)?;
    Ok(forms.into_iter().filter(|own| own.language == language).collect())
}

/// Keeps the office's own forms. One that says what the rule says is none and is taken away.
///
/// # Errors
/// `Invalid` for an unknown office, a form too long or with a placeholder there is not, or no source.
pub(crate) fn save(desk: &Desk<'_>, input: &SaveForms) -> Result<()> {
    let known = book().office(&input.office).ok_or_else(|| Error::field("office", "not_known"))?;
    let source = text::line(&input.source);
    let mut broken = Vec::new();
    if source.is_empty() {
        broken.push(FieldError::new("source", "empty"));
    }
    let mut kept = Vec::new();
    for field in FormField::ALL {
        let Some(typed) = input.texts.get(field) else { continue };
        let lines: Vec<String> = text::lines(&typed.lines().map(str::to_owned).collect::<Vec<_>>());
        let several = matches!(field, FormField::Envelope | FormField::Close);
        let text = lines.join(if several { "\n" } else { " " });
        if lines.len() > MOST_LINES || text.chars().count() > LONGEST {
            broken.push(FieldError::new(field.tag(), "too_long"));
        } else if !placeholders_known(&text) {
            broken.push(FieldError::new(field.tag(), "placeholder"));
        }
        kept.push((field, text));
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    let holder = input.holder.as_deref().unwrap_or("").trim();
    for (field, text) in kept {
        let rule = rule_text(known, input.language, input.gender, field);
        if text.is_empty() || text == rule {
            rows::remove_at(desk, input, holder, field)?;
        } else {
            rows::put(desk, input, holder, field, &text, &rule, &source)?;
        }
    }
    Ok(())
}

/// Takes an own form away: the rule's applies again.
///
/// # Errors
/// `NotFound`.
pub(crate) fn remove(desk: &Desk<'_>, uid: &str) -> Result<OwnForm> {
    let own = rows::form(desk, uid)?.ok_or_else(|| Error::not_found("own_form", uid))?;
    rows::remove(desk, uid)?;
    Ok(own)
}

/// Whether every `{...}` is a placeholder of the reference data, and no brace stands alone.
fn placeholders_known(text: &str) -> bool {
    let mut rest = text;
    while let Some(start) = rest.find(['{', '}']) {
        let Some(after) = rest[start..].strip_prefix('{') else { return false };
        let Some((name, after)) = after.split_once('}') else { return false };
        if !book().has_placeholder(name) {
            return false;
        }
        rest = after;
    }
    true
}

/// What the reference data say for a part; for every gender its different forms, one under the other.
pub(super) fn rule_text(office: &Office, language: Language, gender: Option<Gender>, field: FormField) -> String {
    let of = |gender| part(office.form(language, gender), field);
    match gender {
        Some(gender) => of(gender),
        None => {
            let mut all: Vec<String> = Vec::new();
            for text in [Gender::Female, Gender::Male, Gender::Unknown].map(of) {
                if !all.contains(&text) {
                    all.push(text);
                }
            }
            all.join("\n\n")
        }
    }
}

/// The text of a part of a form.
pub(super) fn part(form: &Form, field: FormField) -> String {
    match field {
        FormField::Envelope => form.envelope.join("\n"),
        FormField::Salutation => form.salutation.clone(),
        FormField::Opening => form.opening.clone(),
        FormField::Close => form.close.join("\n"),
        FormField::Spoken => form.spoken.clone(),
        FormField::Reference => form.reference.clone(),
    }
}
