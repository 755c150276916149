//! The table of forms of address, correcting and confirming them, and trying a person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::decisions::Key;
use crate::directory;
use crate::error::{Error, Result};
use crate::language::{Gender, Language};
use crate::protocol::{self, ConfirmForms, Forms, OfficeForms, Own, OwnForm, RuleSaid, SaveForms};
use crate::store::{Desk, Reading};
use crate::{office, people, text};

/// Which forms are asked for.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AskForms {
    pub language: Language,
    /// One office only.
    pub office: Option<String>,
}

/// The forms of every office in one language, and the rules behind them.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FormsTable {
    pub language: Language,
    pub offices: Vec<OfficeForms>,
    pub rules: Vec<RuleSaid>,
}

/// A person to try the forms with: the holder of a post, or somebody made up in an office.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct TryForms {
    /// Key of a post; its holder stands in for what is left out below.
    pub post: Option<String>,
    /// An office, when no post is given.
    pub office: Option<String>,
    /// ISO 3166-1 alpha-3, for an office.
    pub country: Option<String>,
    pub name: Option<String>,
    pub gender: Option<Gender>,
    pub honorific: Option<String>,
    pub language: Language,
    /// What the letter is about, as a noun phrase; with it there is an opening.
    pub subject: Option<String>,
}

/// What a letter to that person would print.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TriedForms {
    /// The office the person is written to in, e.g. `charge_affaires`.
    pub office: String,
    /// Uid of the holder, when it is one.
    pub holder: Option<String>,
    pub forms: Forms,
    /// As the rule alone would have it, when the office has its own.
    pub rule: Option<Forms>,
}

/// The table of forms in a language.
///
/// # Errors
/// `Invalid` for an unknown office.
pub(crate) fn form_table(reading: &Reading<'_>, ask: AskForms) -> Result<FormsTable> {
    let window = reading.context.language;
    let offices = match &ask.office {
        Some(office) => vec![forms_of(reading, office, ask.language, window)?],
        None => {
            protocol::offices().map(|office| forms_of(reading, office, ask.language, window)).collect::<Result<_>>()?
        }
    };
    Ok(FormsTable { language: ask.language, offices, rules: protocol::rules_said(window) })
}

/// What a letter to somebody would begin and end with.
///
/// # Errors
/// `NotFound` for the post, `Invalid` for an unknown office or country, or when neither post nor office is given.
pub(crate) fn try_forms(reading: &Reading<'_>, input: TryForms) -> Result<TriedForms> {
    let home = office::profile(reading)?.country;
    let today = reading.context.date();
    let (mut to, holder) = match input.post.as_deref().filter(|post| !post.is_empty()) {
        Some(post) => {
            let holder = people::holder_on(reading, post, &today)?;
            (people::addressee(reading, post, &today, &home)?, holder.map(|holder| holder.uid))
        }
        None => (made_up(reading, &input, &home)?, None),
    };
    let given = |typed: &Option<String>| typed.as_deref().map(text::line);
    if let Some(name) = given(&input.name) {
        to.name = name;
    }
    to.gender = input.gender.unwrap_or(to.gender);
    if let Some(honorific) = given(&input.honorific) {
        to.honorific = honorific;
    }
    let mut words = protocol::example_words(input.language);
    words.remove("subject");
    if let Some(subject) = given(&input.subject).filter(|subject| !subject.is_empty()) {
        words.insert("subject".to_owned(), subject);
    }
    to.words = words;
    let window = reading.context.language;
    let forms = protocol::forms(&to, input.language, window);
    to.own = Own::default();
    let rule = (!forms.own.is_empty()).then(|| protocol::forms(&to, input.language, window));
    Ok(TriedForms { office: to.kind, holder, forms, rule })
}

/// Somebody in an office of a country, of the invented one when none is given: a presiding officer presides over the
/// first chamber that fits.
fn made_up(reading: &Reading<'_>, input: &TryForms, home: &str) -> Result<protocol::Addressee> {
    let office = input.office.as_deref().unwrap_or("").trim();
    if !protocol::is_office(office) {
        return Err(Error::field("office", "not_known"));
    }
    let mut to = protocol::invented(office, input.language, Gender::Unknown);
    (to.name, to.surname) = Default::default();
    if let Some(iso3) = input.country.as_deref().map(str::trim).filter(|country| !country.is_empty()) {
        let country = directory::country(iso3).ok_or_else(|| Error::field("country", "not_known"))?;
        let chambers = directory::chambers_of(&country.iso3);
        let chamber = chambers.iter().find(|chamber| chamber.office_id == office).or_else(|| chambers.first());
        to.chamber = chamber.map(|chamber| chamber.code.clone());
        to.country = Some(country.iso3.clone());
    }
    if !home.is_empty() {
        to.own_country = Some(home.to_owned());
    }
    to.own = protocol::own_of(reading, office, "")?;
    Ok(to)
}

/// Puts the office's own forms in the place of the rule's; gives the office's forms as they are then.
///
/// # Errors
/// `Invalid`, and `NotFound` for a holder there is not.
pub(crate) fn save_forms(desk: &Desk<'_>, input: SaveForms) -> Result<OfficeForms> {
    if let Some(holder) = input.holder.as_deref().filter(|holder| !holder.is_empty()) {
        people::holder_named(desk, holder)?.ok_or_else(|| Error::not_found("holder", holder))?;
    }
    protocol::save(desk, &input)?;
    forms_of(desk, &input.office, input.language, desk.context.language)
}

/// Takes one of the office's own forms away; the rule's applies again.
///
/// # Errors
/// `NotFound`.
pub(crate) fn remove_form(desk: &Desk<'_>, key: Key) -> Result<OfficeForms> {
    let removed = protocol::remove(desk, &key.uid)?;
    forms_of(desk, &removed.office, removed.language, desk.context.language)
}

/// Confirms that somebody read the forms of an office in a language and found them right.
///
/// # Errors
/// `Invalid`.
pub(crate) fn confirm_forms(desk: &Desk<'_>, input: ConfirmForms) -> Result<OfficeForms> {
    protocol::confirm(desk, &input)?;
    forms_of(desk, &input.office, input.language, desk.context.language)
}

/// Takes a confirmation back.
///
/// # Errors
/// `NotFound`.
pub(crate) fn withdraw_review(desk: &Desk<'_>, key: Key) -> Result<OfficeForms> {
    let (office, language) = protocol::withdraw(desk, &key.uid)?;
    forms_of(desk, &office, language, desk.context.language)
}

/// One office's forms in a language, described in the window's.
pub(super) fn forms_of(
    reading: &Reading<'_>,
    office: &str,
    language: Language,
    window: Language,
) -> Result<OfficeForms> {
    let mut own: Vec<OwnForm> = protocol::own_forms(reading, office, language)?;
    for form in &mut own {
        if let Some(holder) = form.holder.as_deref() {
            form.holder_name = people::holder_named(reading, holder)?.unwrap_or_default();
        }
    }
    let review = protocol::review_of(reading, office, language)?;
    let found = protocol::office_forms(office, language, window, own, review);
    found.ok_or_else(|| Error::field("office", "not_known"))
}

#[cfg(test)]
mod tests;
