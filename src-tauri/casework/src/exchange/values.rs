//! Values as files write them: ids or words of any of the four languages, dates in the ways that cannot be mistaken.

use crate::directory::{self, fold};
use crate::language::Language;
use crate::words::{has, say};
use crate::{cases, clock, text};

pub(super) const STATUSES: &[&str] = &["under_examination", "dormant", "closed", "merged"];
const GENDERS: &[&str] = &["f", "m", "unknown"];
const FLAGS: &[&str] = &["consult_ipu_first", "no_publicity", "no_contact"];

/// The word of an id in a closed list, as the history says it.
pub(super) fn word(column: &str, id: &str, language: Language) -> String {
    let key = format!("history-value-{column}-{}", id.replace('_', "-"));
    if has(language, &key) { say(language, &key, &[]) } else { id.to_owned() }
}

/// The id of a value: the id itself or its word in any language.
fn id(column: &str, ids: &[&str], value: &str) -> Option<String> {
    let wanted = fold(value.trim());
    let says = |id: &str| {
        fold(id) == wanted
            || fold(&id.replace('_', " ")) == wanted
            || Language::ALL.iter().any(|language| fold(&word(column, id, *language)) == wanted)
    };
    ids.iter().find(|id| says(id)).map(|id| (*id).to_owned())
}

pub(super) fn status(value: &str) -> Option<String> {
    id("status", STATUSES, value)
}

pub(super) fn gender(value: &str) -> Option<String> {
    id("gender", GENDERS, value)
}

pub(super) fn flags(value: &str) -> Option<Vec<String>> {
    items(value).iter().map(|item| id("safety", FLAGS, item)).collect()
}

/// Ids of violations: ids, labels in any language, or the labels decisions print, with their synonyms and misprints.
pub(super) fn violations(value: &str) -> Option<Vec<String>> {
    let known = directory::violation_vocabulary(Language::En);
    let mut found = Vec::new();
    for item in items(value) {
        let wanted = fold(&item);
        let says = |id: &str| {
            fold(id) == wanted
                || Language::ALL.iter().any(|language| fold(&directory::violation_label(id, *language)) == wanted)
        };
        let ids = match known.iter().find(|known| says(&known.id)) {
            Some(known) => vec![known.id.clone()],
            None => crate::decisions::violations_of_label(&item).into_iter().map(str::to_owned).collect(),
        };
        if ids.is_empty() {
            return None;
        }
        found.extend(ids);
    }
    Some(found)
}

/// The country of an ISO code or of its name in any language.
pub(crate) fn country(value: &str) -> Option<String> {
    let code = value.trim().to_uppercase();
    if directory::country(&code).is_some() {
        return Some(code);
    }
    let wanted = fold(value.trim());
    directory::all_with_invented()
        .find(|country| Language::ALL.iter().any(|l| fold(&directory::country_named(&country.iso3, *l).name) == wanted))
        .map(|country| country.iso3.clone())
}

/// Entries of a cell that holds several.
pub(crate) fn items(value: &str) -> Vec<String> {
    value.split([';', '|', '\n', '؛']).map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

/// One line of text, as the register keeps names.
pub(super) fn line(value: &str) -> String {
    text::line(value)
}

/// An ISO date. 2026-11-02 and 2.11.2026 are read; 2/11/2026 only where day and month cannot be mistaken.
pub(super) fn date(value: &str) -> Option<String> {
    let value: String = value.trim().chars().map(western).collect();
    let value = value.split(['T', ' ']).next().unwrap_or("").to_owned();
    if clock::date(&value).is_some() {
        return Some(value);
    }
    let sign = ['.', '/', '-'].into_iter().find(|sign| value.contains(*sign))?;
    let parts: Vec<u32> = value.split(sign).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [first, second, year] = parts.as_slice() else { return None };
    let (day, month) = match sign {
        '/' | '-' if *first <= 12 && *second <= 12 && first != second => return None,
        '/' | '-' if *second > 12 => (second, first),
        _ => (first, second),
    };
    let iso = format!("{year:04}-{month:02}-{day:02}");
    clock::date(&iso).map(|_| iso)
}

/// A date, or the month or year when no more is known.
pub(super) fn since(value: &str) -> Option<String> {
    let plain: String = value.trim().chars().map(western).collect();
    let year = |text: &str| text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()) && text > "1800";
    match plain.split_once('-') {
        None if year(&plain) => Some(plain),
        Some((y, m)) if year(y) && m.len() == 2 && m.parse().is_ok_and(|m: u32| (1..=12).contains(&m)) => Some(plain),
        _ => date(&plain),
    }
}

/// Arabic-Indic digits as the others.
fn western(digit: char) -> char {
    match digit {
        '\u{0660}'..='\u{0669}' => char::from(b'0' + (u32::from(digit) - 0x0660) as u8),
        '\u{06f0}'..='\u{06f9}' => char::from(b'0' + (u32::from(digit) - 0x06f0) as u8),
        other => other,
    }
}

/// The label of a situation.
pub(super) fn situation_word(id: &str, language: Language) -> String {
    cases::situation_named(id, language).name
}

/// The id of a situation by the id itself or its label in any language.
pub(super) fn situation(value: &str) -> Option<String> {
    let wanted = fold(value.trim());
    let says = |id: &&str| {
        fold(id) == wanted || Language::ALL.iter().any(|language| fold(&situation_word(id, *language)) == wanted)
    };
    cases::situation_ids().find(says).map(str::to_owned)
}
