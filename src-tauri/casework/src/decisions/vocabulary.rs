//! The words that decisions share with the reference data: countries, old code prefixes, categories of violations.
//!
//! The tables are compiled in and parsed once. Words are compared without case, accents and punctuation, because the
//! same label is spelled in several ways over the years.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

use crate::directory;

const PREFIXES: &str = include_str!("../../data/case_code_prefixes.csv");
const VIOLATIONS: &str = include_str!("../../data/violations.csv");

/// Between two labels in one line.
const JOINTS: [&str; 4] = ["; ", " / ", " and ", " et "];
/// How often a line may be cut into labels.
const MOST_CUTS: usize = 12;
/// No label is longer.
const LONGEST_LABEL: usize = 400;

/// A pattern of ours, compiled. The patterns are constants; a test uses each.
pub(crate) fn pattern(text: &str) -> Regex {
    match Regex::new(text) {
        Ok(pattern) => pattern,
        Err(error) => unreachable!("a pattern of the program is broken: {error}"),
    }
}

/// Letters and digits only, lower case, without accents.
pub(super) fn folded(text: &str) -> String {
    text.nfkd()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        // Turkish capitals and the dotless i would otherwise differ by a dot alone.
        .map(|letter| if letter == 'ı' { 'i' } else { letter })
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

/// The country a heading names, by any of its names.
pub(super) fn country(heading: &str) -> Option<&'static str> {
    let whole = heading.trim();
    let shorter = whole.split(['/', '(']).next().unwrap_or(whole);
    [whole, shorter].iter().find_map(|name| COUNTRY_NAMES.get(&folded(name)).copied())
}

/// ISO 3166-1 alpha-3 for the prefix of a code. Unknown prefixes of three letters stay what they are: countries come.
pub(super) fn iso3_of_prefix(prefix: &str) -> Option<String> {
    if let Some(iso3) = OLD_PREFIXES.get(prefix) {
        return Some((*iso3).to_owned());
    }
    (prefix.len() == 3).then(|| prefix.to_owned())
}

/// Whether a prefix stands for a country, today or formerly.
pub(super) fn is_known_prefix(prefix: &str) -> bool {
    OLD_PREFIXES.contains_key(prefix) || is_country_code(prefix)
}

/// Whether three letters are an ISO code of the table.
pub(super) fn is_country_code(code: &str) -> bool {
    directory::country(code).is_some_and(|country| country.iso3 == code)
}

/// The categories a printed label stands for: none when it is not understood, two for a joined label.
pub(crate) fn violations(label: &str) -> Vec<&'static str> {
    let mut cuts = MOST_CUTS;
    if label.len() > LONGEST_LABEL { Vec::new() } else { labels_of(label, &mut cuts) }
}

/// Every cut is tried with every joint, so the cuts are few.
fn labels_of(label: &str, cuts: &mut usize) -> Vec<&'static str> {
    let words = words_of(label);
    if words.is_empty() {
        return Vec::new();
    }
    if let Some(ids) = known(&words) {
        return ids.to_vec();
    }
    if let Some(ids) = nearest(&words.concat()) {
        return ids;
    }
    for joint in JOINTS {
        let Some((first, second)) = label.split_once(joint).filter(|_| *cuts > 0) else { continue };
        *cuts -= 1;
        let first = labels_of(first, cuts);
        let second = if first.is_empty() { Vec::new() } else { labels_of(second, cuts) };
        if !second.is_empty() {
            return first.into_iter().chain(second).collect();
        }
    }
    alike(&words).unwrap_or_default()
}

/// Whether a label that was understood is spelled otherwise than all that are known.
pub(super) fn is_misspelled(label: &str) -> bool {
    let is_known = |label: &str| known(&words_of(label)).is_some();
    let is_joined =
        |joint: &str| label.split_once(joint).is_some_and(|(first, second)| is_known(first) && is_known(second));
    !is_known(label) && !JOINTS.into_iter().any(is_joined)
}

/// The words of a label that tell it from others: folded, singular, without articles and prepositions.
fn words_of(label: &str) -> Vec<String> {
    let words = label.split(|letter: char| !letter.is_alphanumeric()).map(folded);
    words
        .filter(|word| !word.is_empty() && !SMALL_WORDS.contains(&word.as_str()))
        .map(|word| match word.strip_suffix('s') {
            Some(singular) if singular.len() > 3 && !singular.ends_with('s') => singular.to_owned(),
            _ => word,
        })
        .collect()
}

/// Words that make no difference between labels.
const SMALL_WORDS: [&str; 24] = [
    "a", "an", "the", "of", "to", "in", "on", "at", "by", "and", "or", "le", "la", "les", "l", "de", "du", "des", "d",
    "un", "une", "et", "au", "aux",
];

/// The categories of a label that is in the table.
fn known(words: &[String]) -> Option<&'static [&'static str]> {
    VIOLATION_LABELS.get(&words.concat()).map(|label| label.ids.as_slice())
}

/// A label that differs from a known one by a misprint or two.
fn nearest(wanted: &str) -> Option<Vec<&'static str>> {
    let length = wanted.chars().count();
    let allowed = length / 10;
    if allowed == 0 {
        return None;
    }
    VIOLATION_LABELS
        .iter()
        .filter(|(known, _)| known.chars().count().abs_diff(length) <= allowed)
        .filter_map(|(known, label)| Some((distance(known, wanted, allowed)?, known, label)))
        .min_by(|left, right| left.0.cmp(&right.0).then_with(|| left.1.cmp(right.1)))
        .map(|(_, _, label)| label.ids.clone())
}

/// A label that has most of its words in common with one known category and fewer with all others.
fn alike(words: &[String]) -> Option<Vec<&'static str>> {
    if words.len() < 2 {
        return None;
    }
    let same = |left: &String, right: &String| {
        left == right || (left.len() > 4 && left.len().abs_diff(right.len()) < 3 && distance(left, right, 1).is_some())
    };
    let score = |label: &KnownLabel| {
        let shared = words.iter().filter(|word| label.words.iter().any(|known| same(word, known))).count();
        // Of all words of both, in hundredths.
        shared * 100 / (words.len() + label.words.len() - shared).max(1)
    };
    let mut scored: Vec<(usize, &'static KnownLabel)> =
        VIOLATION_LABELS.values().map(|label| (score(label), label)).collect();
    scored.sort_by(|left, right| right.0.cmp(&left.0).then_with(|| left.1.words.cmp(&right.1.words)));
    let (best, label) = scored.first().filter(|(score, _)| *score >= 66)?;
    let other = scored.iter().find(|(_, other)| other.ids != label.ids).map_or(0, |(score, _)| *score);
    (best - other >= 12).then(|| label.ids.clone())
}

/// Letters to insert, drop or exchange; nothing when they are more than `most`.
fn distance(left: &str, right: &str, most: usize) -> Option<usize> {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, letter) in left.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        let mut least = row[0];
        for j in 0..right.len() {
            let exchanged = corner + usize::from(letter != right[j]);
            corner = row[j + 1];
            row[j + 1] = exchanged.min(row[j] + 1).min(corner + 1);
            least = least.min(row[j + 1]);
        }
        if least > most {
            return None;
        }
    }
    Some(row[right.len()]).filter(|distance| *distance <= most)
}

#[cfg(test)]
pub(super) fn prefixes() -> Vec<(&'static str, &'static str)> {
    OLD_PREFIXES.iter().map(|(old, iso3)| (*old, *iso3)).collect()
}

static COUNTRY_NAMES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for row in directory::all_with_invented() {
        let printed =
            [&row.name_en, &row.name_fr, &row.name_es, &row.formal_en, &row.formal_fr, &row.en_in_text, &row.fr_the];
        for name in printed.into_iter().map(String::as_str).chain(row.aliases.split(';')) {
            let name = name.strip_prefix("the ").unwrap_or(name);
            if !name.trim().is_empty() {
                names.entry(folded(name)).or_insert(row.iso3.as_str());
            }
        }
    }
    names
});

static OLD_PREFIXES: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    rows(PREFIXES)
        .iter()
        .filter_map(|row| Some((row.get("old_prefix").copied()?, row.get("iso3_prefix").copied()?)))
        .filter(|(old, _)| !old.is_empty())
        .collect()
});

/// A label of the table, or a synonym.
struct KnownLabel {
    words: Vec<String>,
    ids: Vec<&'static str>,
}

static VIOLATION_LABELS: LazyLock<HashMap<String, KnownLabel>> = LazyLock::new(|| {
    let mut labels: HashMap<String, KnownLabel> = HashMap::new();
    for row in rows(VIOLATIONS) {
        let Some(id) = row.get("id").copied() else { continue };
        let printed = ["label_en", "label_fr", "label_es"].iter().filter_map(|column| row.get(column).copied());
        let synonyms = row.get("synonyms").copied().unwrap_or_default().split(';');
        for words in printed.chain(synonyms).map(words_of).filter(|words| !words.is_empty()) {
            let label = labels.entry(words.concat()).or_insert_with(|| KnownLabel { words, ids: Vec::new() });
            if !label.ids.contains(&id) {
                label.ids.push(id);
            }
        }
    }
    labels
});

/// The rows of a table, each by column name. Fields without quotes are borrowed from the text itself.
fn rows(table: &'static str) -> Vec<HashMap<&'static str, &'static str>> {
    let mut lines = fields(table).into_iter();
    let header = lines.next().unwrap_or_default();
    lines.map(|line| header.iter().copied().zip(line).collect()).collect()
}

fn fields(table: &'static str) -> Vec<Vec<&'static str>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(table.as_bytes());
    reader.records().filter_map(std::result::Result::ok).map(|record| record.iter().map(kept).collect()).collect()
}

/// Reference data lives as long as the program.
fn kept(field: &str) -> &'static str {
    Box::leak(field.to_owned().into_boxed_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_answer_to_old_and_double_names() {
        let pairs = [
            ("Turkey", "TUR"),
            ("TURQUIE", "TUR"),
            ("Swaziland", "SWZ"),
            ("Palestine/Israel", "PSE"),
            ("Équateur", "ECU"),
            ("Democratic Republic of the Congo", "COD"),
            ("Côte d’Ivoire", "CIV"),
            ("El Salvador", "SLV"),
            ("Venezuela (Bolivarian Republic of)", "VEN"),
            ("Bolivia (Plurinational State of)", "BOL"),
        ];
        for (name, iso3) in pairs {
            assert_eq!(country(name), Some(iso3), "{name}");
        }
        assert_eq!(country("Annex"), None);
    }

    #[test]
    fn labels_are_understood_with_their_misprints() {
        assert_eq!(violations("Threats, acts of intimidation"), ["threats"]);
        assert_eq!(violations("Abusive revocation or suspension of the parlamentary mandate"), ["mandate"]);
        let joined = "Lack of due process at the investigation stage and lack of fair trial proceedings";
        assert_eq!(violations(joined), ["due_process_investigation", "due_process_trial"]);
        assert_eq!(violations("Torture and arbitrary detention"), ["torture", "arbitrary_detention"]);
        assert_eq!(violations("Violations of the freedom of assembly and association"), ["assembly"]);
        assert_eq!(violations("Abusive revocation of the parliamentary mandate"), ["mandate"]);
        assert_eq!(violations("Atteintes à la liberté de réunion"), ["assembly"]);
        assert!(violations("Something else altogether").is_empty());
        assert!(violations("Parliament building in the capital").is_empty());
        assert!(violations(&"and ".repeat(1_000)).is_empty());
    }

    #[test]
    fn what_is_known_is_no_misprint() {
        for label in
            ["Violations of freedom of movement", "Absence de procédure équitable", "Murders", "Torture and abduction"]
        {
            assert!(!is_misspelled(label), "{label}");
        }
        for label in ["Violation of fredom of movement", "Abusive revocations of our parliamentary mandate"] {
            assert!(is_misspelled(label), "{label}");
        }
    }

    #[test]
    fn every_label_and_synonym_stands_for_its_category() {
        for row in rows(VIOLATIONS) {
            for column in ["label_en", "label_fr", "label_es"] {
                let found = violations(row[column]);
                assert_eq!(found, [row["id"]], "{}", row[column]);
            }
            for synonym in row["synonyms"].split(';').filter(|synonym| !synonym.is_empty()) {
                assert!(violations(synonym).contains(&row["id"]), "{synonym}");
            }
        }
    }
}
