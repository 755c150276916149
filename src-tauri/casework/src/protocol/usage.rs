//! How letters in a language are written, part by part, as the program itself writes them; and a text set the same way.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::spaces::character;
use super::{Conventions, conventions, invented, long_date, place_date, reason, set_quotes, set_spaces};
use crate::directory;
use crate::error::Result;
use crate::language::{Gender, Language};
use crate::store::Reading;

/// The conventions of a language, and a text to set by them.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AskConventions {
    pub language: Language,
    #[serde(default)]
    #[ts(optional)]
    pub text: Option<String>,
}

/// How letters in a language are written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LetterConventions {
    pub language: Language,
    pub parts: Vec<ConventionPart>,
    /// What was asked for, as a letter would print it; empty when nothing was.
    pub set: String,
    /// Where they come from.
    pub source: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    /// A native speaker has still to read them.
    pub needs_review: bool,
    /// Remarks of the reference data, in English.
    pub remarks: Vec<String>,
}

/// One convention.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ConventionPart {
    pub id: &'static str,
    /// As a letter prints it, in the letter's language.
    pub text: String,
}

/// The conventions of a language with the day of today, as a call.
#[allow(clippy::unnecessary_wraps, reason = "the table of calls takes verbs that may fail")]
pub(crate) fn letter_conventions(reading: &Reading<'_>, ask: AskConventions) -> Result<LetterConventions> {
    let language = ask.language;
    let all = conventions(language);
    Ok(LetterConventions {
        language,
        parts: parts(all, &reading.context.date(), language),
        set: as_printed(&ask.text.unwrap_or_default(), language),
        source: reason::source(&all.source, reading.context.language),
        confidence: all.confidence.clone(),
        needs_review: all.needs_native_review,
        remarks: all.notes.clone(),
    })
}

/// A text with the quotation marks and spaces of its language: what a person types has those of a keyboard.
#[must_use]
pub fn as_printed(text: &str, language: Language) -> String {
    set_spaces(&set_quotes(text, language), language)
}

fn parts(all: &Conventions, today: &str, language: Language) -> Vec<ConventionPart> {
    let first = format!("{}-01", today.get(..7).unwrap_or(today));
    let example = invented("ambassador", language, Gender::Female);
    let place = directory::country_named(example.country.as_deref().unwrap_or(""), language).name;
    let part = |id, text: &str| ConventionPart { id, text: set_spaces(text, language) };
    let thousands = character(&all.thousands).map_or_else(|| all.thousands.clone(), String::from);
    let number = format!("12{thousands}345{}6", all.decimal);
    let mut before: Vec<&str> = all.space_before.keys().map(String::as_str).collect();
    before.extend(all.space_after.keys().map(String::as_str));
    before.sort_unstable();
    let quotes = format!("{}…{}", all.quotes[0], all.quotes[1]);
    let inner = format!("{}…{}", all.quotes_inner[0], all.quotes_inner[1]);
    vec![
        part("date", &long_date(today, language)),
        part("first_of_month", &long_date(&first, language)),
        part("place_date", &place_date(&place, today, language)),
        part("subject", &all.subject_label),
        part("our_reference", &all.our_reference),
        part("your_reference", &all.your_reference),
        part("enclosure_one", &all.enclosure_one),
        part("enclosure_many", &all.enclosure_many),
        part("copies", &all.copy_label),
        part("attention", &all.attention.replace("{name}", &example.name)),
        part("page", &all.page_label.replace("{n}", "2").replace("{total}", "3")),
        part("confidential", &all.confidential),
        part("courtesy_translation", &all.courtesy_translation),
        part("by_email", &all.by_email),
        part("by_hand", &all.by_hand),
        part("by_post", &all.by_post),
        part("quotes", &quotes),
        part("quotes_inner", &inner),
        part("after_salutation", &all.punctuation_after_salutation),
        part("list", &format!("a{} b{} c{}", all.comma, all.semicolon, all.question_mark)),
        // Signs by themselves: they are named, not set.
        ConventionPart { id: "spaces", text: before.join(" ") },
        ConventionPart { id: "number", text: number },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(language: Language) -> Vec<(&'static str, String)> {
        parts(conventions(language), "2026-11-24", language).into_iter().map(|part| (part.id, part.text)).collect()
    }

    #[test]
    fn every_convention_is_said_in_every_language() {
        for language in Language::ALL {
            let empty: Vec<_> =
                texts(language).into_iter().filter(|(_, text)| text.is_empty()).map(|(id, _)| id).collect();
            // French alone keeps a mark and the word before it together.
            let expected: &[&str] = if language == Language::Fr { &[] } else { &["spaces"] };
            assert_eq!(empty, expected, "{language:?}");
            assert!(texts(language).iter().all(|(_, text)| !text.contains(['{', '}']) && !text.contains("U+")));
        }
    }

    #[test]
    fn they_are_written_as_letters_print_them() {
        let said = |language, id: &str| texts(language).into_iter().find(|(one, _)| *one == id).map(|(_, text)| text);
        assert_eq!(said(Language::Fr, "first_of_month").as_deref(), Some("1er novembre 2026"));
        assert_eq!(said(Language::Fr, "number").as_deref(), Some("12\u{202f}345,6"));
        assert_eq!(said(Language::Fr, "subject").as_deref(), Some("Objet\u{a0}:"));
        assert_eq!(said(Language::En, "quotes").as_deref(), Some("“…”"));
        assert_eq!(said(Language::Ar, "list").as_deref(), Some("a، b؛ c؟"));
    }

    #[test]
    fn a_text_is_set_with_marks_and_spaces() {
        assert_eq!(
            as_printed("Elle dit \"oui\" ; et lui ?", Language::Fr),
            "Elle dit «\u{a0}oui\u{a0}»\u{202f}; et lui\u{202f}?"
        );
        assert_eq!(as_printed("He said \"yes\".", Language::En), "He said “yes”.");
        assert_eq!(as_printed("", Language::Ar), "");
    }
}
