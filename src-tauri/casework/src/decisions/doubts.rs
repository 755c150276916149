//! What a person should look at in a decision that was read: fields missing where its layout has them, numbers that do
//! not agree with each other.
//!
//! The rules note misprints and inferences themselves, while they read.

use std::sync::LazyLock;

use regex::Regex;

use super::code;
use super::reading::{DecisionReading, DoubtReason, Organ};
use super::trace::Trace;
use super::vocabulary::{folded, pattern};

/// What is known of a decision besides its reading.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    /// It has a case block, so its entries are expected.
    pub(super) block: bool,
    /// It has a heading above a list of violations.
    pub(super) violations: bool,
    pub(super) draft: bool,
    /// What the block says of the victims, e.g. `96 parliamentarians, of whom 12 are women`.
    pub(super) victims: Option<String>,
}

/// Notes the doubts of a decision.
pub(super) fn note(reading: &DecisionReading, known: &Known, trace: &mut Trace) {
    for field in missing(reading, known) {
        trace.doubt(field, DoubtReason::Missing);
    }
    let numbers = reading.paragraphs.iter().map(|paragraph| paragraph.number);
    for (index, (expected, number)) in
        (1..).zip(numbers).enumerate().filter(|(_, (expected, number))| expected != number)
    {
        // One gap moves all numbers behind it; only the paragraph at the gap is in doubt.
        let before = index.checked_sub(1).map_or(0, |before| reading.paragraphs[before].number);
        if number != before + 1 || expected == 1 {
            trace.doubt(format!("paragraphs.{index}"), DoubtReason::Inconsistent);
        }
    }
    if is_number_of_persons_wrong(reading, known) {
        trace.doubt("persons", DoubtReason::Inconsistent);
    }
    let closes_nobody = |closed: &super::reading::Closed| closed.persons.is_empty() && !reading.persons.is_empty();
    if reading.closed.as_ref().is_some_and(closes_nobody) {
        trace.doubt("closed", DoubtReason::Inconsistent);
    }
}

/// The fields that decisions of this layout have and this one does not.
fn missing(reading: &DecisionReading, known: &Known) -> Vec<&'static str> {
    let council = reading.adopted_by == Some(Organ::GoverningCouncil);
    let expected = [
        ("country", reading.country.is_none()),
        ("case_codes", reading.case_codes.is_empty()),
        ("persons", reading.persons.is_empty()),
        ("adopted_by", reading.adopted_by.is_none()),
        ("adoption", council && !known.draft && reading.adoption.is_none()),
        ("session", reading.session.is_none()),
        ("date", reading.date.is_none() && !known.draft),
        ("paragraphs", reading.paragraphs.is_empty()),
        ("summary", known.block && reading.summary.is_none()),
        ("preamble", !known.block && reading.summary.is_none() && reading.preamble.is_none()),
        ("violations", known.violations && reading.violations.is_empty()),
        ("complainant_sections", known.block && reading.complainant_sections.is_empty()),
    ];
    expected.into_iter().filter(|(_, missing)| *missing).map(|(field, _)| field).collect()
}

/// The block counts the victims; so do the codes.
fn is_number_of_persons_wrong(reading: &DecisionReading, known: &Known) -> bool {
    let listed = reading.persons.len();
    let counted = known.victims.as_deref().and_then(number);
    let coded = reading.case_codes.iter().filter(|code| !code::is_collective(code)).count();
    listed > 0 && (counted.is_some_and(|counted| counted != listed) || coded > listed)
}

/// The number of victims a text begins with, in figures or as a word.
fn number(text: &str) -> Option<usize> {
    let found = NUMBER.find(text)?;
    if let Ok(number) = found.as_str().parse() {
        return Some(number);
    }
    let word = folded(found.as_str());
    NUMBERS.iter().position(|words| words.contains(&word.as_str())).map(|index| index + 1)
}

/// One to ten as words; `a` and `an` are one.
const NUMBERS: [&[&str]; 10] = [
    &["one", "a", "an", "un", "une"],
    &["two", "deux"],
    &["three", "trois"],
    &["four", "quatre"],
    &["five", "cinq"],
    &["six"],
    &["seven", "sept"],
    &["eight", "huit"],
    &["nine", "neuf"],
    &["ten", "dix"],
];
static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:\d{1,4}\b|\p{L}+)"));

#[cfg(test)]
mod tests {
    use super::super::reading::{FileReading, ParagraphReading, PersonReading};
    use super::*;

    fn doubts(reading: &DecisionReading, known: &Known) -> Vec<(String, DoubtReason)> {
        let mut trace = Trace::default();
        note(reading, known, &mut trace);
        let mut file = FileReading::default();
        trace.put("decisions.0", &[], &mut file);
        file.doubts.into_iter().map(|doubt| (doubt.field, doubt.reason)).collect()
    }

    fn whole() -> DecisionReading {
        let numbers = [1, 2, 4, 5];
        let paragraph = |number| ParagraphReading { number, ..ParagraphReading::default() };
        DecisionReading {
            country: Some("XAR".to_owned()),
            case_codes: vec!["XAR-COLL-01".to_owned()],
            persons: vec![PersonReading::default(); 3],
            adopted_by: Some(Organ::Committee),
            session: Some(170),
            date: Some("2023-02-02".to_owned()),
            preamble: Some("Recalling".to_owned()),
            paragraphs: numbers.into_iter().map(paragraph).collect(),
            ..DecisionReading::default()
        }
    }

    #[test]
    fn only_the_paragraph_at_the_gap_is_in_doubt() {
        let known = Known::default();
        let expected = [("decisions.0.paragraphs.2".to_owned(), DoubtReason::Inconsistent)];
        assert_eq!(doubts(&whole(), &known), expected);
    }

    #[test]
    fn fewer_names_than_the_block_counts_are_in_doubt() {
        let mut reading = whole();
        reading.paragraphs.truncate(2);
        let mut known = Known { victims: Some("96 parliamentarians".to_owned()), ..Known::default() };
        assert_eq!(doubts(&reading, &known), [("decisions.0.persons".to_owned(), DoubtReason::Inconsistent)]);
        known.victims = Some("Three members of the opposition".to_owned());
        assert!(doubts(&reading, &known).is_empty());
        known.victims = Some("Female member of parliament".to_owned());
        assert!(doubts(&reading, &known).is_empty());
    }

    #[test]
    fn a_decision_without_date_and_paragraphs_says_so() {
        let reading = DecisionReading { date: None, paragraphs: vec![], ..whole() };
        let known = Known { block: true, violations: true, ..Known::default() };
        let fields: Vec<String> = doubts(&reading, &known).into_iter().map(|(field, _)| field).collect();
        for field in ["date", "paragraphs", "summary", "violations", "complainant_sections"] {
            assert!(fields.contains(&format!("decisions.0.{field}")), "{field}");
        }
    }
}
