//! How an office holder is written to: envelope, salutation, opening, close, spoken form, by office, language and gender.
//!
//! The forms are data (`forms_of_address.json`). Nothing is guessed here: a gender that was not recorded takes the forms
//! for an unknown one, a holder who is not known leaves no line, and a chargé d'affaires is never Excellency.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::directory;
use crate::language::{Gender, Language};

mod dates;
mod fill;
mod own;
mod quotes;
mod reason;
mod review;
mod rows;
mod rules;
mod spaces;
mod table;
mod tables;
mod usage;

pub use dates::{long_date, place_date};
pub use own::{FormField, FormTexts, Own, OwnForm, SaveForms};
pub use quotes::set_quotes;
pub use review::{ConfirmForms, FormReview};
pub use rules::invented;
pub use spaces::{contract, set_spaces};
pub use table::{GenderForms, OfficeForms, RuleSaid};
pub use tables::Conventions;
pub use usage::{AskConventions, ConventionPart, LetterConventions, as_printed};

pub(crate) use own::{own_forms, own_of, remove, save};
pub(crate) use review::{confirm, review_of, withdraw};
pub(crate) use rules::words as example_words;
pub(crate) use table::{office_forms, rules_said};
pub(crate) use usage::letter_conventions;

pub(crate) use fill::{presiding_title, with_country};

use fill::Filling;
use rules::rules;
use spaces::tidy;
use tables::{Excellency, Form, Office, book};

/// Who is written to, as far as the form of address depends on it.
#[derive(Clone, Debug, Default)]
pub struct Addressee {
    /// Office of `forms_of_address.json`, e.g. `ambassador`.
    pub kind: String,
    pub gender: Gender,
    /// Full name as the holder writes it; empty when no holder is known.
    pub name: String,
    /// Family name; the full name stands in for it when empty.
    pub surname: String,
    /// Local honorific such as `The Hon.`; `H.E.` asks for the forms with Excellency.
    pub honorific: String,
    /// Letters after the name.
    pub postnominal: String,
    /// ISO 3166-1 alpha-3 of the country the office belongs to.
    pub country: Option<String>,
    /// Code of the chamber a presiding officer presides over.
    pub chamber: Option<String>,
    /// ISO 3166-1 alpha-3 of the writer's country.
    pub own_country: Option<String>,
    /// Whether Excellency is used where that depends on usage; the honorific decides when `None`.
    pub excellency: Option<bool>,
    /// Postal address; the last lines of the envelope.
    pub address: Vec<String>,
    /// Further placeholders by name, e.g. `organization`, `head_title`, `portfolio`, `subject`.
    pub words: BTreeMap<String, String>,
    /// The office's own forms and confirmations that apply.
    pub own: Own,
}

/// The words a letter to an office holder begins and ends with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Forms {
    /// The addressee block: name, office, parliament and country, then the postal address.
    pub envelope: Vec<String>,
    pub salutation: String,
    /// Empty unless the addressee's words have a `subject`.
    pub opening: String,
    pub close: Vec<String>,
    pub spoken: String,
    /// In running text, with its article: `the Ambassador of France, H.E. Ms ...`.
    pub reference: String,
    /// Why this form, in one sentence of the window's language.
    pub reason: String,
    /// Where the rule's forms come from.
    pub source: String,
    /// The parts that are the office's own.
    pub own: Vec<FormField>,
    /// Whether a native speaker still has to look at these forms.
    pub needs_review: bool,
}

/// How letters in a language are laid out and punctuated.
#[must_use]
pub fn conventions(language: Language) -> &'static Conventions {
    book().conventions(language)
}

/// Whether an office has forms of address.
#[must_use]
pub fn is_office(id: &str) -> bool {
    book().office(id).is_some()
}

/// Every office that has forms of address.
pub fn offices() -> impl Iterator<Item = &'static str> {
    book().offices()
}

/// What an office is called in general, e.g. `Ambassador of a foreign State`; its id when it is not known.
#[must_use]
pub fn office_label(id: &str, language: Language) -> String {
    book().office(id).map_or(id, |office| office.label(language)).to_owned()
}

/// The forms for `to` in `language`, with their reason in the language of the window.
/// An office without forms of its own is written to as a member of the public would be.
#[must_use]
pub fn forms(to: &Addressee, language: Language, window: Language) -> Forms {
    let Some(office) = book().office(&to.kind) else { return plain(to, language) };
    let excellency = uses_excellency(to, office, language);
    let gender = if to.name.is_empty() { Gender::Unknown } else { to.gender };
    let mut form = written(to, office, language, gender, excellency);
    let neutral = written(to, office, language, Gender::Unknown, excellency);
    let filling = Filling { to, language, gender };
    let own = take_own(&filling, &mut form);
    let print = |text: String| set_spaces(&contract(&tidy(&text), language), language);
    let salutation = filling
        .whole(&form.salutation)
        .or_else(|| filling.whole(&neutral.salutation))
        .unwrap_or_else(|| fill::nobodys(language, "protocol-plain-salutation"));
    let close = filling
        .all(&form.close)
        .or_else(|| filling.all(&neutral.close))
        .unwrap_or_else(|| vec![fill::nobodys(language, "protocol-plain-close")]);
    let spoken = filling.whole(&form.spoken).or_else(|| filling.whole(&neutral.spoken)).unwrap_or_default();
    Forms {
        envelope: envelope(&filling, office, &form).into_iter().map(print).filter(|line| !line.is_empty()).collect(),
        salutation: print(salutation),
        opening: filling.whole(&form.opening).map(print).unwrap_or_default(),
        close: close.into_iter().map(print).collect(),
        spoken: print(spoken),
        reference: print(filling.reference(&form.reference)),
        reason: reason::reason(to, office, language, window, excellency, !own.is_empty()),
        source: reason::source(office.sources(language), window),
        own,
        needs_review: office.needs_review(language) && !to.own.confirmed.contains(&language),
    }
}

/// Puts the office's own texts into the form, as far as they can be filled, and names the parts.
fn take_own(filling: &Filling<'_>, form: &mut Form) -> Vec<FormField> {
    let mut taken = Vec::new();
    for field in FormField::ALL {
        let Some(text) = filling.to.own.text(field, filling.language, filling.gender) else { continue };
        // The envelope and the reference do without what is not known; the others are whole or the rule's.
        let partly = matches!(field, FormField::Envelope | FormField::Reference);
        if partly || filling.whole(text).is_some() {
            form.set(field, text);
            taken.push(field);
        }
    }
    taken
}

/// The template with the first line, the plain salutation and the presiding title that this addressee takes.
fn written(to: &Addressee, office: &Office, language: Language, gender: Gender, excellency: bool) -> Form {
    let mut form = office.form(language, gender).clone();
    let first = if excellency { form.first_line_excellency.take() } else { form.first_line_plain.take() };
    if let (Some(line), Some(first)) = (form.envelope.first_mut(), first) {
        *line = first;
        let plain_as = rules().plain_as(&office.class, language).filter(|_| !excellency);
        if let Some(own) = plain_as.and_then(|other| book().office(other)) {
            form.salutation.clone_from(&own.form(language, gender).salutation);
            form.spoken.clone_from(&own.form(language, gender).spoken);
        }
    }
    if let Some(chamber) = to.chamber.as_deref().and_then(directory::chamber) {
        fill::take_title(&mut form, chamber, language, gender);
        // A title of its own kind takes no Mr or Madam before it: Dear Lord Speaker, Dear Ceann Comhairle.
        if language == Language::En && chamber.salutation_word_en.contains(' ') && gender != Gender::Unknown {
            let neutral = written(to, office, language, Gender::Unknown, excellency);
            form = Form { salutation: neutral.salutation, close: neutral.close, spoken: neutral.spoken, ..form };
        }
    }
    form
}

/// Plain unless told otherwise: a title too few offends nobody, a wrong one does.
fn uses_excellency(to: &Addressee, office: &Office, language: Language) -> bool {
    match office.excellency {
        Excellency::Always => true,
        Excellency::Never => false,
        Excellency::ByUsage => {
            let told = || rules().shows_excellency(&to.honorific) || rules().excellency_unless_told(language);
            to.excellency.unwrap_or_else(told)
        }
    }
}

fn envelope(filling: &Filling<'_>, office: &Office, form: &Form) -> Vec<String> {
    let to = filling.to;
    let known = |line: &&String| !to.name.is_empty() || !(line.contains("{name}") || line.contains("{regnal_name}"));
    let mut lines: Vec<String> = form.envelope.iter().filter(known).map(|line| filling.partly(line)).collect();
    let shipped = &directory::ipu().address;
    let start = lines.iter().position(|line| Some(line) == shipped.first());
    if !to.address.is_empty() {
        // An address the office entered replaces the one that ships with the form.
        lines.truncate(start.unwrap_or(lines.len()));
        lines.extend(to.address.iter().cloned());
    } else if start.is_none() && rules().is_about("of_ipu", &to.kind) {
        lines.extend(shipped.iter().cloned());
    } else {
        lines.extend(country_line(filling, office, &lines));
    }
    lines
}

/// Without an address at least the country: for a parliament, and where an Arabic form leaves it out.
fn country_line(filling: &Filling<'_>, office: &Office, lines: &[String]) -> Option<String> {
    let to = filling.to;
    let needs = office.class == "parliament" || (office.class == "executive" && filling.language == Language::Ar);
    if !needs || to.kind.starts_with("own_") || to.country == to.own_country {
        return None;
    }
    let name = to.country.as_deref().and_then(directory::country)?.name(filling.language);
    (!lines.iter().any(|line| line.contains(name))).then(|| name.to_owned())
}

fn plain(to: &Addressee, language: Language) -> Forms {
    let name = (!to.name.is_empty()).then(|| to.name.clone());
    Forms {
        envelope: name.into_iter().chain(to.address.iter().cloned()).collect(),
        salutation: fill::nobodys(language, "protocol-plain-salutation"),
        close: vec![fill::nobodys(language, "protocol-plain-close")],
        reference: to.name.clone(),
        needs_review: true,
        ..Forms::default()
    }
}

#[cfg(test)]
mod table_tests;
#[cfg(test)]
mod tests;
