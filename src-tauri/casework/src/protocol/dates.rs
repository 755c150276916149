//! Dates and places as a letter in a language writes them.

use chrono::{Datelike as _, NaiveDate};

use crate::clock;
use crate::language::Language;

use super::{Conventions, conventions};

/// A date in words, e.g. `1er mars 2026`; the text itself when it is no ISO date.
#[must_use]
pub fn long_date(iso: &str, language: Language) -> String {
    clock::date(iso).map_or_else(|| iso.to_owned(), |date| in_words(date, conventions(language)))
}

/// Place and date at the head of a letter, e.g. `Berne, le 23 novembre 2026`; the date alone without a place.
#[must_use]
pub fn place_date(place: &str, iso: &str, language: Language) -> String {
    let date = long_date(iso, language);
    if place.trim().is_empty() {
        return date;
    }
    conventions(language).place_date.replace("{place}", place.trim()).replace("{date}", &date)
}

fn in_words(date: NaiveDate, conventions: &Conventions) -> String {
    let day = match date.day() {
        1 => conventions.first_of_month.clone(),
        day => day.to_string(),
    };
    let month = conventions.months.get(date.month0() as usize).map_or("", String::as_str);
    let mut words = String::new();
    let mut quoted = false;
    let mut pattern = conventions.date_pattern.as_str();
    while let Some(c) = pattern.chars().next() {
        let (text, used) = match c {
            '\'' => {
                quoted = !quoted;
                (String::new(), 1)
            }
            _ if quoted => (c.to_string(), c.len_utf8()),
            'd' => (day.clone(), 1),
            'M' => (month.to_owned(), pattern.len() - pattern.trim_start_matches('M').len()),
            'y' => (date.year().to_string(), 1),
            other => (other.to_string(), other.len_utf8()),
        };
        words.push_str(&text);
        pattern = &pattern[used..];
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let written = Language::ALL.map(|language| long_date("2026-11-23", language));
        assert_eq!(
            written,
            ["23 November 2026", "23 novembre 2026", "23 de noviembre de 2026", "23 تشرين الثاني/نوفمبر 2026"]
        );
        assert_eq!(long_date("2026-03-01", Language::Fr), "1er mars 2026");
        assert_eq!(long_date("soon", Language::Fr), "soon");
    }

    #[test]
    fn a_letter_is_dated_from_a_place() {
        assert_eq!(place_date("Berne", "2026-11-23", Language::Fr), "Berne, le 23 novembre 2026");
        assert_eq!(place_date(" ", "2026-11-23", Language::Es), "23 de noviembre de 2026");
        assert_eq!(place_date("برن", "2026-11-01", Language::Ar), "برن، في 1 تشرين الثاني/نوفمبر 2026");
    }
}
