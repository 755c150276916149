//! The table of forms of address on paper, for somebody who reads the language and says what is wrong.
//!
//! Everything on it is in the language that is read: the reader need not know the window's.

use super::forms::forms_of;
use crate::cases::sheet::{CaseSheet, Fact, Section};
use crate::error::Result;
use crate::language::Language;
use crate::office;
use crate::protocol::{self, FormField, Forms, OfficeForms};
use crate::store::Reading;
use crate::words::say;

/// To be written on.
const LINE: &str = "________________________________________";

/// Room for the reader's remark: a line each.
const ROOM: &str = "\n\n";

/// The PDF of all forms in a language. The same register and day give the same bytes.
///
/// # Errors
/// Faults of the press.
pub(crate) fn forms_sheet(reading: &Reading<'_>, language: Language) -> Result<Vec<u8>> {
    let word = |key: &str| say(language, key, &[]);
    let today = reading.context.date();
    let mut offices = Vec::new();
    for id in protocol::offices() {
        offices.push(forms_of(reading, id, language, language)?);
    }
    let open = offices.iter().filter(|office| office.needs_review).count();
    let fact = |key: &str, line: String| Fact { label: word(key), lines: vec![line] };
    let sheet = CaseSheet {
        language,
        title: word("forms-title"),
        subtitle: word(&format!("forms-language-{}", language.tag())),
        author: office::profile(reading)?.parliament,
        mark: say(language, "forms-as-of", &[("date", protocol::long_date(&today, language).into())]),
        date: today,
        facts: vec![
            fact("forms-how", word("forms-how-text")),
            fact(
                "forms-unread",
                say(language, "forms-unread-count", &[("count", open.into()), ("all", offices.len().into())]),
            ),
            fact("forms-reader", LINE.to_owned()),
        ],
        sections: offices.iter().map(|office| section(office, language)).collect(),
        note: protocol::rules_said(language).iter().map(|rule| rule.says.clone()).collect::<Vec<_>>().join("\n"),
        page: word("sheet-page"),
    };
    Ok(reading.context.ports.press.case_sheet(&sheet)?)
}

/// One office: each part of its forms in a row, a column a gender; then where they come from, and room for a remark.
fn section(office: &OfficeForms, language: Language) -> Section {
    let word = |key: &str| say(language, key, &[]);
    let mark = if office.needs_review { format!(" · {}", word("forms-mark")) } else { String::new() };
    let mut rows: Vec<Vec<String>> = FormField::ALL.into_iter().map(|field| row(office, field, language)).collect();
    let confidence = word(&format!("forms-confidence-{}", office.confidence));
    let over = |label: String, text: String| vec![label, text, String::new(), String::new()];
    rows.push(over(word("forms-source"), format!("{} ({confidence})", office.source)));
    if let Some(review) = office.review.as_ref().filter(|review| !review.outdated) {
        let date = protocol::long_date(&review.since, language);
        let said =
            say(language, "forms-confirmed-by", &[("reader", review.reader.as_str().into()), ("date", date.into())]);
        rows.push(over(word("forms-confirmed"), said));
    }
    rows.push(over(word("forms-remark"), ROOM.to_owned()));
    let genders = ["forms-gender-f", "forms-gender-m", "forms-gender-unknown"].map(word);
    Section {
        title: format!("{}{mark}", office.label),
        columns: std::iter::once(word("forms-part")).chain(genders).collect(),
        rows,
    }
}

fn row(office: &OfficeForms, field: FormField, language: Language) -> Vec<String> {
    let label = say(language, &format!("forms-part-{}", field.tag()), &[]);
    std::iter::once(label).chain(office.forms.iter().map(|one| printed(&one.printed, field))).collect()
}

/// A part as a letter prints it, one line a line.
fn printed(forms: &Forms, field: FormField) -> String {
    match field {
        FormField::Envelope => forms.envelope.join("\n"),
        FormField::Salutation => forms.salutation.clone(),
        FormField::Opening => forms.opening.clone(),
        FormField::Close => forms.close.join("\n"),
        FormField::Spoken => forms.spoken.clone(),
        FormField::Reference => forms.reference.clone(),
    }
}
