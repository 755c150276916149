//! The whole table of forms, as it is looked at and printed for a reviewer.

use serde::Serialize;
use ts_rs::TS;

use crate::language::{Gender, Language};
use crate::words::say;

use super::own::{FormField, FormTexts, Own, OwnForm, part};
use super::reason;
use super::review::FormReview;
use super::rules::{invented, rules};
use super::tables::{Excellency, book};
use super::{Forms, forms};

/// An office with its forms in one language.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OfficeForms {
    /// E.g. `ambassador`.
    pub office: String,
    /// In the window's language.
    pub label: String,
    /// E.g. `diplomat`.
    pub class: String,
    /// `always`, `never` or `by_usage`.
    pub excellency: String,
    pub source: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    /// A native speaker has still to read them.
    pub needs_review: bool,
    pub review: Option<FormReview>,
    /// Remarks of the reference data, in English.
    pub remarks: Vec<String>,
    pub forms: Vec<GenderForms>,
    /// The office's own, those for one person included.
    pub own: Vec<OwnForm>,
}

/// The forms of one gender, for an invented holder.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GenderForms {
    pub gender: Gender,
    /// As a letter prints them, the office's own included.
    pub printed: Forms,
    /// As the rule alone would have them, when the office has its own.
    pub rule: Option<Forms>,
    /// As they are written down.
    pub texts: FormTexts,
}

/// A rule of protocol in one sentence.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RuleSaid {
    pub id: String,
    pub says: String,
    pub source: String,
}

/// An office's forms in a language. `own` holds what the office made of them, its persons' included.
pub(crate) fn office_forms(
    id: &str,
    language: Language,
    window: Language,
    own: Vec<OwnForm>,
    review: Option<FormReview>,
) -> Option<OfficeForms> {
    let office = book().office(id)?;
    let confirmed = review.as_ref().is_some_and(|review| !review.outdated);
    let of_post = own.iter().filter(|own| own.holder.is_none()).cloned().collect();
    let applied = Own { forms: of_post, confirmed: if confirmed { vec![language] } else { Vec::new() } };
    let of_gender = |gender| {
        let mut to = invented(id, language, gender);
        let rule = forms(&to, language, window);
        to.own = applied.clone();
        let printed = forms(&to, language, window);
        let form = office.form(language, gender);
        let text = |field| Some(part(form, field));
        GenderForms {
            gender,
            rule: (!printed.own.is_empty()).then_some(rule),
            printed,
            texts: FormTexts {
                envelope: text(FormField::Envelope),
                salutation: text(FormField::Salutation),
                opening: text(FormField::Opening),
                close: text(FormField::Close),
                spoken: text(FormField::Spoken),
                reference: text(FormField::Reference),
            },
        }
    };
    let excellency = match office.excellency {
        Excellency::Always => "always",
        Excellency::Never => "never",
        Excellency::ByUsage => "by_usage",
    };
    Some(OfficeForms {
        office: id.to_owned(),
        label: office.label(window).to_owned(),
        class: office.class.clone(),
        excellency: excellency.to_owned(),
        source: reason::source(office.sources(language), window),
        confidence: office.confidence(language).to_owned(),
        needs_review: office.needs_review(language) && !confirmed,
        review,
        remarks: office.remarks(language),
        forms: [Gender::Female, Gender::Male, Gender::Unknown].map(of_gender).to_vec(),
        own,
    })
}

/// The rules in the window's language, with their sources.
pub(crate) fn rules_said(window: Language) -> Vec<RuleSaid> {
    let said = |rule: &super::rules::Rule| RuleSaid {
        id: rule.id.clone(),
        says: say(window, &format!("protocol-rule-{}", rule.id), &[]),
        source: reason::source(&rule.source, window),
    };
    rules().rules.iter().map(said).collect()
}
