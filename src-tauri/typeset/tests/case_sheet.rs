//! The printed sheet of a case: in every language, for a hundred people, with words no line can hold.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use casework::cases::sheet::{CaseSheet, Fact, Section};
use casework::language::Language;
use casework::ports::Press;
use typeset::TypstPress;

fn sheet(language: Language, persons: usize) -> CaseSheet {
    let row = |n: usize| {
        let long =
            if n.is_multiple_of(9) { "Vostenkoderwinekhalvane".repeat(4) } else { format!("Invented Person {n}") };
        vec![format!("XAR-{n:02}"), long, "Arvenian Liberal Union".to_owned(), "#set text(red) *x* \\ $y$".to_owned()]
    };
    CaseSheet {
        language,
        title: "Case XAR-COLL-01".to_owned(),
        subtitle: "134 parliamentarians · Arvenia إيلاريا".to_owned(),
        author: "Parliament of Belmora".to_owned(),
        date: "2026-11-23".to_owned(),
        mark: "For the office only".to_owned(),
        facts: vec![Fact { label: "Country".to_owned(), lines: vec!["Arvenia".to_owned(), String::new()] }],
        sections: vec![
            Section {
                title: "Persons".to_owned(),
                columns: ["Code", "Name", "Party", "Situation"].map(str::to_owned).to_vec(),
                rows: (1..=persons).map(row).collect(),
            },
            Section { title: "Empty".to_owned(), ..Section::default() },
        ],
        note: "Alleged.".to_owned(),
        page: "Page {n} of {total}".to_owned(),
    }
}

#[test]
fn a_case_is_printed_in_every_language_and_always_the_same() {
    for language in Language::ALL {
        let first = TypstPress.case_sheet(&sheet(language, 3)).unwrap();
        assert!(first.starts_with(b"%PDF-"), "{}", language.tag());
        assert_eq!(first, TypstPress.case_sheet(&sheet(language, 3)).unwrap());
    }
}

#[test]
fn a_hundred_and_thirty_four_people_take_several_pages() {
    let pdf = TypstPress.case_sheet(&sheet(Language::En, 134)).unwrap();
    let small = TypstPress.case_sheet(&sheet(Language::En, 1)).unwrap();
    assert!(pdf.len() > small.len());
}
